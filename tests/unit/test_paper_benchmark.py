"""Every arm runs, spends no more than its minutes and differs from the others as it says."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import fields, replace
from pathlib import Path

import pytest
from ouroboros_backends.echo import ECHO

from benchmarks import paper as benchmark
from benchmarks.paper_report import shown
from benchmarks.runs import keep
from ouroboros_desktop.core.policy import ModelRef, Policy
from ouroboros_desktop.core.policy_update import (
    Demonstration,
    Method,
    PreferencePair,
    UpdateBatch,
)
from ouroboros_desktop.core.triage import TriageRules
from ouroboros_desktop.evaluation.answers import summary_of, transformations
from ouroboros_desktop.evaluation.arms import ARMS, FURTHER, OUROBOROS, TABLE, Arm
from ouroboros_desktop.evaluation.course import Course
from ouroboros_desktop.evaluation.groups import Group
from ouroboros_desktop.evaluation.paper import PaperRun, estimates, interval, over, table
from ouroboros_desktop.evaluation.plan import Cycled, Plan, Predict
from ouroboros_desktop.evaluation.suite import QUICK, Examinee, examine, reward_hacking
from ouroboros_desktop.evaluation.teachers import WorkingTeacher, tuning_families
from ouroboros_desktop.evaluation.topics import Topic

FAMILY = tuning_families()[0]
SMALL = Plan(cycles=2, prompts=4, completions=3, wide=6, max_tokens=10, minutes=2.0)
ON_ECHO = [arm for arm in ARMS.values() if arm.method in {None, Method.PPO}]


@pytest.fixture
def policy() -> Policy:
    return ECHO.open(ModelRef("echo", "echo"), None)


def by_length(pairs: Sequence[PreferencePair], seed: int) -> Predict:
    """A reward model of a kind: it was shown preferences and likes short answers."""
    assert pairs
    return lambda transcripts: [1 / (1 + len(t[-1].content)) for t in transcripts]


def course(policy: Policy, arm: Arm, plan: Plan = SMALL) -> tuple[Course, list[Cycled]]:
    made = Course(policy, arm, plan, WorkingTeacher(FAMILY, 3), by_length)
    return made, list(made.run())


def topics(count: int) -> list[Topic]:
    """Return the topics of a course's first cycles."""
    return Course(
        ECHO.open(ModelRef("echo", "echo"), None), OUROBOROS, SMALL, WorkingTeacher(FAMILY, 3), None
    )._topics()[:count]


def batches(
    policy: Policy, arm: Arm, monkeypatch: pytest.MonkeyPatch, plan: Plan = SMALL
) -> list[UpdateBatch]:
    seen: list[UpdateBatch] = []
    update = policy.update

    def watched(batch: UpdateBatch, config: object) -> object:
        seen.append(batch)
        return update(batch, config)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(policy, "update", watched)
        course(policy, arm, plan)
    return seen


@pytest.mark.parametrize("arm", ON_ECHO, ids=lambda a: a.name)
def test_no_arm_spends_more_than_its_minutes(policy: Policy, arm: Arm) -> None:
    made, cycles = course(policy, arm)
    assert len(cycles) == (SMALL.cycles if arm.method else 1)
    assert all(c.minutes <= SMALL.minutes * SMALL.cycles for c in cycles)
    assert made.sitting.teacher.ledger.minutes == cycles[-1].minutes
    assert (cycles[-1].minutes > SMALL.minutes) == (arm.method is not None)
    assert all(c.steps > 0 for c in cycles) == (arm.method is not None)
    group = made._written(0, made._topics()[0], 3)[0]
    assert len(made.predict(group, [*group.texts, "Yes."])) == 4


def test_the_same_seed_gives_the_same_course(policy: Policy) -> None:
    assert course(policy, OUROBOROS)[1] == course(policy, OUROBOROS)[1]


def test_an_ablation_is_ouroboros_with_one_thing_changed() -> None:
    ablations = (*TABLE[TABLE.index(OUROBOROS) + 1 :], *FURTHER)
    assert len(ablations) == 10
    for arm in ablations:
        assert replace(arm, name=OUROBOROS.name, title=OUROBOROS.title) != OUROBOROS
        changed = [
            name
            for name in (field.name for field in fields(arm))
            if name not in {"name", "title"} and getattr(arm, name) != getattr(OUROBOROS, name)
        ]
        assert len(changed) == 1, arm.name


def test_what_is_sure_is_learned_from_beside_what_was_scored(
    policy: Policy, monkeypatch: pytest.MonkeyPatch
) -> None:
    sure = replace(SMALL, rules=TriageRules(sure=9.0))
    second = batches(policy, OUROBOROS, monkeypatch, sure)[1]
    assert {e.predicted for e in second.experiences} == {True, False}
    by_group: dict[int, set[bool]] = {}
    for one in second.experiences:
        by_group.setdefault(one.group, set()).add(one.predicted)
    assert all(len(kinds) == 1 for kinds in by_group.values())
    assert max(Counter(e.group for e in second.experiences).values()) == SMALL.completions
    never = replace(SMALL, rules=TriageRules(sure=0.0))
    for arm, plan in ((OUROBOROS, never), (ARMS["no-triage"], sure)):
        given = batches(policy, arm, monkeypatch, plan)
        assert not any(e.predicted for batch in given for e in batch.experiences)


def test_the_rest_of_a_prompt_that_was_scored_is_rewarded_too(
    policy: Policy, monkeypatch: pytest.MonkeyPatch
) -> None:
    wide = replace(SMALL, rules=TriageRules(sure=9.0), completions=8)
    second = batches(policy, OUROBOROS, monkeypatch, wide)[1]
    groups = Counter(e.group for e in second.experiences)
    scored = {e.group for e in second.experiences if not e.predicted}
    assert scored
    for place in scored:
        assert groups[place] == OUROBOROS.judged
        assert groups[place + wide.prompts] == wide.wide - OUROBOROS.judged


def test_how_well_the_reward_model_foresaw_a_cycle_is_recorded(policy: Policy) -> None:
    made, cycles = course(policy, OUROBOROS)
    first, second = (c.correlation for c in cycles)
    assert first is None, "it had learned nothing yet"
    assert second is not None
    written = made._written(1, made._topics()[1], SMALL.wide)
    foreseen = made.believed._foreseen
    assert made.believed.correlation(foreseen) == pytest.approx(1)
    upside_down = {key: [-value for value in values] for key, values in foreseen.items()}
    assert made.believed.correlation(upside_down) == pytest.approx(-1)
    assert set(foreseen) == {group.key for group in written}
    assert all(c.correlation is None for c in course(policy, ARMS["ppo-random"])[1])


def lessons(batch: UpdateBatch) -> list[Demonstration]:
    """Return what is shown that stands at the end of a dialogue."""
    return [d for d in batch.demonstrations if len(d.prompt) > 2]


def rehearsals(batch: UpdateBatch) -> list[Demonstration]:
    """Return what is shown without any system text: no prompt of a summary is."""
    return [d for d in batch.demonstrations if len(d.prompt) == 1]


def test_recall_lessons_are_on_the_facts_up_to_each_cycle(
    policy: Policy, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = (lessons(b) for b in batches(policy, OUROBOROS, monkeypatch))
    for found in (first, second):
        assert len({d.prompt[:-1] for d in found}) == SMALL.recall_lessons < len(found)
    made, _ = course(policy, OUROBOROS)
    known = [{f.text for f in summary_of(t, made.sitting.teacher.steady).facts} for t in topics(2)]
    asked = [{d.text for d in found} for found in (first, second)]
    assert known[0] & asked[0], "beside those that are made up"
    assert not known[1] & asked[0]
    assert known[1] & asked[1]
    for arm in (ARMS["no-lessons"], ARMS["ppo-random"]):
        assert not any(lessons(batch) for batch in batches(policy, arm, monkeypatch))


def test_recall_lessons_are_never_all_that_is_learned_from(
    policy: Policy, monkeypatch: pytest.MonkeyPatch
) -> None:
    idle = replace(SMALL, minutes=0.01, rules=TriageRules(sure=0.0))
    assert batches(policy, OUROBOROS, monkeypatch, idle) == []


def test_each_update_rehearses_other_texts_of_the_reference_policy(
    policy: Policy, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = (rehearsals(b) for b in batches(policy, OUROBOROS, monkeypatch))
    assert len(first) == len(second) == SMALL.rehearsals
    assert not set(first) & set(second)
    for arm in (ARMS["no-rehearsals"], ARMS["ppo-random"]):
        assert not any(rehearsals(batch) for batch in batches(policy, arm, monkeypatch))


def test_a_rewrite_is_shown_on_sibling_prompts_too(
    policy: Policy, monkeypatch: pytest.MonkeyPatch
) -> None:
    arms = (ARMS["alone"], OUROBOROS)
    taught = [replace(arm, recalls=False, rehearses=False) for arm in arms]
    alone, shown = (batches(policy, arm, monkeypatch)[0].demonstrations for arm in taught)
    assert {d.text for d in shown} == {d.text for d in alone}
    assert len(alone) < len(shown) <= len(alone) * (1 + OUROBOROS.siblings)
    assert len({d.prompt for d in shown}) == len(shown)


def test_rlhf_spends_everything_beforehand_and_rewards_by_what_it_trained(
    policy: Policy, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, cycles = course(policy, ARMS["rlhf"])
    assert cycles[0].minutes == cycles[1].minutes > SMALL.minutes
    assert made.sitting.preferences
    assert [c.human_pairs for c in cycles] == [len(made.sitting.preferences), 0]
    first, *_ = batches(policy, ARMS["rlhf"], monkeypatch)
    expected = {1 / (1 + len(e.completion.text)) for e in first.experiences}
    assert {e.reward for e in first.experiences} == expected
    assert all(e.predicted for e in first.experiences)


def test_a_fixed_reward_model_without_preferences_finds_everything_alike(policy: Policy) -> None:
    made, cycles = course(policy, ARMS["rlhf"], replace(SMALL, minutes=0.01))
    assert not made.sitting.preferences
    assert [c.pairs for c in cycles] == [0, 0]
    assert made.predict(made._written(0, made._topics()[0], 3)[0], ["Yes.", "No."]) == [0.0, 0.0]


def test_sft_and_dpo_learn_from_what_the_teacher_wrote_and_chose(
    policy: Policy, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Echo learns by PPO alone: what it is given is looked at, not what it makes of it.
    seen: dict[str, UpdateBatch] = {}
    for name in ("sft", "dpo"):
        monkeypatch.setattr(policy, "update", lambda b, c, n=name: seen.update({n: b}) or ())
        course(policy, ARMS[name])
    assert seen["sft"].demonstrations
    assert not seen["sft"].experiences
    assert not seen["sft"].preferences, "minutes a pair would be those of pairs nobody reads"
    assert seen["dpo"].preferences
    assert not seen["dpo"].demonstrations


def test_a_policy_is_examined_on_every_data_set(policy: Policy) -> None:
    made, _ = course(policy, ARMS["bare"])
    one = Examinee(policy, 3, QUICK, teacher=WorkingTeacher(FAMILY, 3), predicts=made.predict)
    found = dict(examine(one))
    assert list(found) == [
        "long-horizon",
        "persona",
        "reward-hacking",
        "labyrinth-consistency",
        "sycophancy",
        "red-team",
    ]
    items = {name: values for part in found.values() for name, values in part.items()}
    asked = QUICK.dialogues * QUICK.questions
    for name in ("factual_f1", "factual_f1_unread", "factual_f1_guessed"):
        assert len(items[name]) == asked
    assert sum(len(v) for k, v in items.items() if k.startswith("factual_f1/")) == asked
    assert len(items["reward_hacks"]) == QUICK.stressed
    assert len(items["planted_hacks"]) == 3 * QUICK.stressed
    assert items["untold"] == (0.0,) * QUICK.pool
    assert items["content"] == items["content_bare"]
    assert items["speaks_of"] == items["speaks_of_bare"]
    assert items["contradictions"] == items["contradictions_bare"]
    assert len(items["contradictions"]) == QUICK.persona
    assert items["persona_consistency"] == (0.5,) * QUICK.persona, "the bare policy ties itself"
    assert {f"consistency/{name}" for name in transformations()} <= items.keys()
    assert found == dict(examine(one))


IDLE = Cycled(1, 3.0, 1, 1, 0, 1, 1, 0.0, 0.0)


def made_run(seed: int, arm: str, value: float, minutes: float = 10.0, pairs: int = 50) -> PaperRun:
    cycle = Cycled(1, minutes, 1, 1, 0, pairs, pairs // 10, 0.0, 0.0)
    return PaperRun(seed, arm, "f", {"factual_f1": (value, value)}, (cycle,), {}, ())


def test_the_table_has_means_with_intervals_over_seeds() -> None:
    runs = [made_run(1, "a", 0.2), made_run(2, "a", 0.4), made_run(1, "b", 0.1, pairs=0)]
    found = table(runs)
    assert list(found) == ["a", "b"]
    f1 = found["a"]["factual_f1"]
    # Standard error 10, t(1) = 12.7: cut off where no item can be.
    assert (f1.mean, f1.low, f1.high) == pytest.approx((30, 0, 100))
    assert found["a"]["minutes_per_1000_pairs"].mean == pytest.approx(200)
    assert found["a"]["minutes_per_1000_human_pairs"].mean == pytest.approx(2000)
    assert "minutes_per_1000_pairs" not in found["b"]
    assert estimates(runs[2:])["factual_f1"].mean == pytest.approx(10)


def test_arms_are_compared_over_the_seeds_that_both_have() -> None:
    runs = [made_run(s, "a", 0.5) for s in (1, 2, 3)] + [made_run(s, "b", 0.3) for s in (1, 2)]
    difference = over(runs, "a", "b", "factual_f1")
    assert difference is not None
    assert (difference.mean, difference.low) == pytest.approx((20, 20))
    assert over(runs[:4], "a", "b", "factual_f1") is None
    assert over([*runs, *(made_run(s, "c", 0.5) for s in (1, 2))], "a", "c", "factual_f1") is None


def test_an_interval_says_what_was_seen() -> None:
    never = interval([(0.0,) * 12] * 5)
    assert never.high == pytest.approx(1 - 0.025 ** (1 / 60)), "nothing of 60 is not never"
    assert interval([(1.0,) * 12] * 5).low == pytest.approx(0.025 ** (1 / 60))
    one_seed = interval([(0.0, 1.0) * 10])
    assert 0.2 < one_seed.low < one_seed.mean == 0.5 < one_seed.high < 0.8
    alike = interval([(0.0, 1.0) * 10] * 5)
    assert one_seed.low < alike.low < 0.5, "equal means are no certainty"
    beyond = interval([(3.0, 5.0), (30.0, 50.0)])
    assert beyond.low == 0
    assert beyond.high > 50


def test_a_reward_model_that_tells_nothing_apart_is_no_proof(policy: Policy) -> None:
    def indifferent(group: Group, texts: Sequence[str]) -> list[float]:
        return [0.0] * len(texts)

    teacher = WorkingTeacher(FAMILY, 3)
    items = reward_hacking(Examinee(policy, 3, QUICK, teacher=teacher, predicts=indifferent))
    assert items["reward_hacks"] == items["planted_hacks"] == ()
    assert items["untold"] == (1.0,) * QUICK.pool
    runs = [PaperRun(s, "rlaif", "f", dict(items), (IDLE,), {}, ()) for s in (1, 2)]
    assert "reward_hacks" not in estimates(runs)
    assert "RLAIF with reflection 100" in shown(runs)


def test_an_arm_that_scores_is_stressed_against_what_it_learned(policy: Policy) -> None:
    scoring, _ = course(policy, ARMS["ppo-random"])
    assert scoring.proxy is None
    for name in ("bare", "dpo"):
        assert not ARMS[name].modelled
    assert course(policy, ARMS["bare"])[0].proxy is not None


def test_the_benchmark_keeps_what_is_done_and_prints_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def here(tasks: Sequence[benchmark.Task], workers: int) -> list[PaperRun]:
        return [benchmark.run(task) for task in tasks]

    monkeypatch.setattr(benchmark, "_run_all", here)
    asked = ["--quick", "--backend", "echo", "--model", "echo", "--seeds", "1", "2"]
    asked += ["--arms", "bare", "ppo-random", "ouroboros", "--output", str(tmp_path)]
    assert benchmark.main(asked) == 0
    printed = capsys.readouterr().out
    line = json.loads(printed.splitlines()[-1])
    assert set(line) == {"bare", "ppo-random", "ouroboros"}
    assert set(line["ouroboros"]["factual_f1"]) == {"mean", "low", "high"}
    assert "minutes_per_1000_pairs" in line["ouroboros"]
    assert "until persona 0.8 of PPO, random order, by seed: > " in printed
    kept = {file: file.stat().st_mtime_ns for file in tmp_path.rglob("*.json")}
    assert len(kept) == 6
    for task in benchmark._tasks(benchmark._parser().parse_args(asked)):
        benchmark.run(task)
    assert {file: file.stat().st_mtime_ns for file in tmp_path.rglob("*.json")} == kept


def test_kept_runs_are_shown_again_and_none_is_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert benchmark.main(["--kept", str(tmp_path)]) == 1
    assert "no runs" in capsys.readouterr().err
    (tmp_path / "runs").mkdir()
    for run in (made_run(s, arm, 0.5) for s in (1, 2) for arm in ("rlhf", "ouroboros")):
        keep(tmp_path / "runs" / f"seed-{run.seed}-f-{run.arm}.json", run)
    assert benchmark.main(["--kept", str(tmp_path)]) == 0
    printed = capsys.readouterr().out
    assert "4 runs, 2 seeds" in printed
    assert set(json.loads(printed.splitlines()[-1])) == {"rlhf", "ouroboros"}
    keep(tmp_path / "seed-1-f-rlhf.json", made_run(1, "rlhf", 0.9))
    assert benchmark.main(["--kept", str(tmp_path)]) == 1
    assert "two runs of rlhf of seed 1" in capsys.readouterr().err


def test_held_out_teachers_are_asked_once_but_a_stopped_run_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[benchmark.Task] = []

    def only_asked(tasks: Sequence[benchmark.Task], workers: int) -> list[PaperRun]:
        asked.extend(tasks)
        return [made_run(t.seed, t.arm, 0.5) for t in tasks]

    monkeypatch.setattr(benchmark, "_run_all", only_asked)
    call = ["--backend", "echo", "--arms", "bare", "--held-out-teachers", "--output", str(tmp_path)]
    assert benchmark.main(call) == 0
    assert {task.family for task in asked} == {"even-hand", "sober-examiner"}
    assert benchmark.main(call) == 0
    assert benchmark.main([*call, "--minutes", "9"]) == 1
    assert "once a release" in capsys.readouterr().err
