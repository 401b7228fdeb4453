"""Simulated teachers at work: minutes by hand, noise that grows, families that are kept out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.scoring import Criterion
from ouroboros_desktop.evaluation import minutes
from ouroboros_desktop.evaluation.minutes import Act, ActKind, Ledger
from ouroboros_desktop.evaluation.simulated_teacher import Respected
from ouroboros_desktop.evaluation.teachers import (
    MOST_NOISE,
    Family,
    WorkingTeacher,
    families,
    held_out_families,
    once_a_release,
    tuning_families,
)
from ouroboros_desktop.evaluation.topics import personas

RESPECTS = Respected(("Rosa Venn owns the bakery.",), (), personas()["plain"].snapshot)
PROMPT, ANSWER = "Who owns the bakery?", "Rosa Venn owns the bakery."
STEADY = Family("steady", "Steady", "plain", {"content": 1, "logic": 1, "persona": 1})


def test_acts_take_what_the_constants_say() -> None:
    # 238 words are read in a minute; 119 in half of it.
    assert minutes.read("word " * 119).seconds == pytest.approx(30)
    # Three criteria, each an M and a key, and a key to go on.
    assert minutes.score("").seconds == pytest.approx(3 * (1.35 + 0.28) + 0.28)
    assert minutes.choose(["a " * 119, "b " * 119]).seconds == pytest.approx(60 + 1.35 + 0.56)
    assert minutes.rewrite("", "a " * 19).seconds == pytest.approx(60 + 1.35 + 0.28)


def test_the_ledger_adds_up() -> None:
    ledger = Ledger().after(Act(ActKind.READ, 30), Act(ActKind.SCORE, 60))
    assert ledger.after(Act(ActKind.SCORE, 30)).minutes == 2
    assert ledger.counts == {ActKind.READ: 1, ActKind.SCORE: 1}


def test_a_steady_teacher_gives_the_true_scores_at_its_pace() -> None:
    slow = WorkingTeacher(replace(STEADY, pace=2.0))
    truth = slow.steady.score(PROMPT, ANSWER, RESPECTS, "1")
    later = slow.working(*[Act(ActKind.SCORE, 30)] * 200)
    assert later.ledger.minutes == 200
    assert later.score(PROMPT, ANSWER, RESPECTS, "1") == truth


def test_fatigue_adds_noise_up_to_a_half() -> None:
    tiring = WorkingTeacher(replace(STEADY, noise=0.1, fatigue=0.05))
    assert tiring.noise == pytest.approx(0.1)
    assert tiring.working(Act(ActKind.READ, 120)).noise == pytest.approx(0.2)
    assert tiring.working(Act(ActKind.READ, 6000)).noise == MOST_NOISE


def test_drift_lowers_a_share_of_the_scores_as_work_goes_on() -> None:
    fresh = WorkingTeacher(replace(STEADY, drift=0.5))
    keys = [str(n) for n in range(200)]
    truth = fresh.steady.score(PROMPT, ANSWER, RESPECTS, "").content
    assert truth is not None

    def lower(teacher: WorkingTeacher) -> float:
        given = [teacher.score(PROMPT, ANSWER, RESPECTS, key).content for key in keys]
        assert set(given) <= {truth, truth - 1}
        return given.count(truth - 1) / len(given)

    assert lower(fresh) == 0
    assert lower(fresh.working(*[Act(ActKind.SCORE, 1)] * 50)) == pytest.approx(0.25, abs=0.08)
    assert lower(fresh.working(*[Act(ActKind.SCORE, 1)] * 500)) == pytest.approx(0.5, abs=0.08)
    assert fresh.score(PROMPT, "", RESPECTS, "1").content == 1


def test_families_are_kept_apart_by_their_names() -> None:
    assert {f.name for f in held_out_families()} == {"even-hand", "sober-examiner"}
    assert len(tuning_families()) == 6
    assert {f.persona for f in tuning_families()} == set(personas())
    assert all(f.rubric.weight(c) > 0 for f in families().values() for c in Criterion)


def test_held_out_teachers_are_used_once_a_release(tmp_path: Path) -> None:
    once_a_release(tmp_path, "1.0", "one")
    once_a_release(tmp_path, "1.1", "other")
    once_a_release(tmp_path, "1.0", "one")
    with pytest.raises(OuroborosError, match="already used") as raised:
        once_a_release(tmp_path, "1.0", "other")
    assert "once a release" in raised.value.hint
