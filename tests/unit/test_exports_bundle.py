"""A data set as a folder: the same bytes each time, only what may leave, whole or not there."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Generator, Mapping
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pyarrow.parquet
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message, Role, Transcript
from ouroboros_desktop.core.errors import NotPossibleYet, OuroborosError
from ouroboros_desktop.core.policy_update import UpdateState
from ouroboros_desktop.core.scoring import Preference, Rewrite, Rubric, Score, Scores
from ouroboros_desktop.core.summary import Summary
from ouroboros_desktop.core.teachers import Measure, Teacher, TeacherKind
from ouroboros_desktop.exports.bundle import Written, write_bundle
from ouroboros_desktop.exports.card import card as data_card
from ouroboros_desktop.exports.format import permitted
from ouroboros_desktop.exports.licences import LICENCES
from ouroboros_desktop.exports.material import Material, Wanted, agreement, counts, survey
from ouroboros_desktop.exports.personal import Mask
from ouroboros_desktop.exports.report import report
from ouroboros_desktop.exports.writing import write
from ouroboros_desktop.storage.parquet import Parquet
from tests.unit.test_exports import (
    ADA,
    BEN,
    CYCLE,
    EMPTY,
    FORMATS,
    GOOD,
    POLICY,
    POOR,
    REPEATED,
    RUBRIC,
    material,
    through_store,
)
from tests.unit.test_store_support import posix
from tests.views import states

ALL = Wanted(tuple(FORMATS.values()), None)


def run(steps: Generator[object, None, object]) -> object:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def bundle(path: Path, wanted: Wanted = ALL, *cycles: Cycle) -> Path:
    written = run(write_bundle(material(*(cycles or (CYCLE,))), wanted, path, Parquet()))
    assert isinstance(written, Written)
    assert written.folder == path
    return path


def mask_of(*cycles: Cycle, names: tuple[str, ...] = ()) -> Mask:
    mask = run(survey(material(*cycles), list(FORMATS.values()), names))
    assert isinstance(mask, Mask)
    return mask


def contents(folder: Path) -> dict[str, bytes]:
    files = (p for p in folder.rglob("*") if p.is_file())
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in files}


def lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text("utf-8").split("\n")[:-1]]


def test_the_same_store_gives_the_same_bytes_each_time(tmp_path: Path) -> None:
    stored = through_store(tmp_path / "store.duckdb")
    mask = replace(ALL, mask=mask_of(stored, names=("Seine",)))
    few = Wanted((FORMATS["transcripts"], FORMATS["labels"]), None)
    for wanted in (few, mask):
        once = contents(bundle(tmp_path / f"a{id(wanted)}", wanted, stored, EMPTY))
        again = contents(bundle(tmp_path / f"b{id(wanted)}", wanted, CYCLE, EMPTY))
        assert once == again
        assert len(once) > 5


def test_parquet_and_lines_hold_the_same_rows(tmp_path: Path) -> None:
    data = bundle(tmp_path / "out", ALL, REPEATED) / "data"
    assert len(list(data.iterdir())) == 2 * len(FORMATS)
    for name, form in FORMATS.items():
        table = pyarrow.parquet.read_table(data / f"{name}.parquet")
        assert table.column_names == list(form.columns)
        assert table.to_pylist() == lines(data / f"{name}.jsonl")
    plain = tmp_path / "plain.jsonl"
    write(FORMATS["experiences"], material(REPEATED), None, plain)
    assert plain.read_bytes() == (data / "experiences.jsonl").read_bytes()


def test_the_manifest_has_the_digest_of_every_file(tmp_path: Path) -> None:
    folder = bundle(tmp_path / "out", replace(ALL, mask=mask_of(CYCLE), licence="CC-BY-4.0"))
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    found = {k: hashlib.sha256(v).hexdigest() for k, v in contents(folder).items()}
    found.pop("manifest.json")
    assert {k: v["sha256"] for k, v in manifest["files"].items()} == found
    for name, config in manifest["configs"].items():
        assert config["canonical_jsonl_sha256"] == found[f"data/{name}.jsonl"]
        assert config["rows"] == len(lines(folder / "data" / f"{name}.jsonl"))
    assert manifest["format"] == "ouroboros-export-v1"
    assert manifest["licence"] == "CC-BY-4.0"
    assert manifest["teachers"] == {"human": 2}
    assert manifest["policies"][0]["licence"] == "MIT"
    assert manifest["filter"]["dialogues"] == 1
    assert manifest["personal_data"]["pass"] is True


@pytest.mark.parametrize("licence", LICENCES)
def test_the_card_tells_counts_licence_and_limits(licence: str) -> None:
    wanted = replace(ALL, licence=licence, language="fr")
    card = data_card(material(CYCLE), wanted, dict.fromkeys(FORMATS, 3), 0)
    front, _, body = card.removeprefix("---\n").partition("---\n")
    spdx = "license: other" if licence.startswith("LicenseRef") else f"license: {licence.lower()}"
    assert spdx in front.splitlines()
    assert "- fr" in front
    assert front.count("config_name") == len(FORMATS)
    for part in ("Teachers: 2 human, 0 simulated", "1 of 1 dialogues", "`parrot` (MIT)"):
        assert part in body
    assert "Agreement: over 1 completions scored by several teachers, 0% of 2 pairs" in body
    assert "Nothing was masked: the pass was switched off on purpose." in body
    assert "names of people that you did not list" in body
    assert licence in body
    assert "Ada" not in card


def test_agreement_is_that_of_each_two_teachers_on_a_criterion() -> None:
    third = Teacher("Cleo").id
    scores = [
        Score(GOOD.id, ADA.id, Scores(5, 4, None)),
        Score(GOOD.id, BEN.id, Scores(3, 4, 1)),
        Score(GOOD.id, third, Scores(4, None, 1)),
        Score(POOR.id, ADA.id, Scores(1, 1, 1)),
    ]
    # content 2, 1, 1; logic 0; persona 0
    found = agreement(scores)
    assert found is not None
    assert (found.completions, found.compared) == (1, 5)
    assert (found.within_one, found.mean_distance) == (0.8, 0.8)
    assert agreement(scores[-1:]) is None
    nobody = [Score(GOOD.id, t, Scores()) for t in (ADA.id, BEN.id)]
    assert agreement(nobody) is None


def test_the_card_counts_what_leaves() -> None:
    robot = Teacher("Robot", TeacherKind.SIMULATED)
    alone = replace(CYCLE, scores=(Score(POOR.id, robot.id, Scores(2, 2, 2)),))
    figures = counts(replace(material(alone), teachers=(ADA, BEN, robot)))
    assert figures.teachers == {TeacherKind.HUMAN: 1, TeacherKind.SIMULATED: 1}
    assert (figures.cycles, figures.messages, figures.prompts, figures.held_out) == (1, 2, 2, 1)
    assert (figures.scores, figures.preferences, figures.rewrites) == (1, 1, 2)
    assert figures.agreement is None


def test_a_score_that_settles_is_no_agreement() -> None:
    apart = [Score(GOOD.id, t, Scores(n, n, n)) for t, n in ((ADA.id, 5), (BEN.id, 1))]
    settles = Score(GOOD.id, BEN.id, Scores(5, 5, 5), revision=2, adjudicates=True)
    figures = counts(material(replace(CYCLE, scores=(*apart, settles))))
    assert figures.agreement is not None and figures.agreement.mean_distance == 4


def test_the_card_tells_how_far_teachers_agree_with_themselves() -> None:
    rows = dict.fromkeys(FORMATS, 3)
    told = data_card(material(REPEATED, EMPTY), ALL, rows, 0)
    assert "1 repeats: a completion came back unannounced" in told
    assert "Self-agreement: over 1 repeats, 100% of 2 pairs of points lie within one" in told
    assert "the mean distance is 0.50" in told
    unsaid = replace(REPEATED.repeats[1], scores=Scores())
    silent = data_card(material(replace(REPEATED, repeats=(unsaid,))), ALL, rows, 0)
    assert "- 1 repeats" in silent
    for card in (silent, data_card(material(CYCLE), ALL, rows, 0)):
        assert "Self-agreement: not known" in card
    assert counts(material(REPEATED)).scores == counts(material(CYCLE)).scores


def test_the_card_tells_how_teachers_were_weighed() -> None:
    weighed = replace(material(CYCLE), measure=Measure(RUBRIC, {ADA.id: 2.5}))
    rows = dict.fromkeys(FORMATS, 3)
    assert "averaged over teachers, who weigh 1, 2.5;" in data_card(weighed, ALL, rows, 0)
    assert "averaged over teachers;" in data_card(material(CYCLE), ALL, rows, 0)


# ---------------------------------------------------------------------- personal data


def with_mail() -> Cycle:
    """The cycle, with an address in the dialogue and in one completion."""
    first = replace(CYCLE.transcript.messages[0], content="I am ada@mail.example. Where is it?")
    transcript = replace(CYCLE.transcript, messages=(first, *CYCLE.transcript.messages[1:]))
    told = replace(POOR, completion=replace(POOR.completion, text="Ask ada@mail.example."))
    others = tuple(c for c in CYCLE.completions if c.id != POOR.id)
    return replace(CYCLE, transcript=transcript, completions=(*others, told))


def test_what_is_masked_is_in_no_file_and_its_tokens_neither(tmp_path: Path) -> None:
    cycle = with_mail()
    wanted = replace(ALL, mask=mask_of(cycle))
    written = run(write_bundle(material(cycle), wanted, tmp_path / "out", Parquet()))
    assert isinstance(written, Written)
    assert (written.masked, written.left_out) == (3, 1)  # message, steps' prompt, completion
    data = tmp_path / "out" / "data"
    for path in data.glob("*.parquet"):
        assert "ada@mail.example" not in str(pyarrow.parquet.read_table(path).to_pylist())
    assert all(b"ada@mail" not in c for n, c in contents(tmp_path / "out").items())
    assert [row["id"] for row in lines(data / "experiences.jsonl")] == [str(GOOD.id)]
    (talk,) = lines(data / "transcripts.jsonl")
    assert talk["messages"][0]["content"] == "I am ⟨email 1⟩. Where is it?"
    assert lines(data / "labels.jsonl")[1]["completion"][0]["content"] == "Ask ⟨email 1⟩."
    card = (tmp_path / "out" / "README.md").read_text("utf-8")
    assert "Rules masked 3 places" in card
    assert "1 scored experiences are left out" in card


def test_a_format_of_which_nothing_is_left_has_no_file(tmp_path: Path) -> None:
    cycle = with_mail()
    cycle = replace(cycle, scores=(Score(POOR.id, ADA.id, Scores(5, 5, 5)),))
    only = Wanted((FORMATS["experiences"], FORMATS["labels"]), mask_of(cycle))
    written = run(write_bundle(material(cycle), only, tmp_path / "out", Parquet()))
    assert isinstance(written, Written)
    assert (written.rows, written.files, written.left_out) == (1, 2, 1)
    names = sorted(p.name for p in (tmp_path / "out" / "data").iterdir())
    assert names == ["labels.jsonl", "labels.parquet"]


# ---------------------------------------------------------------------- consent


def marked(number: int, consent: bool) -> Cycle:
    """A cycle in which every text bears the mark of its number."""
    mark = f"zq{number}zq"

    def say(text: str) -> str:
        return f"{mark} {text} {mark}"

    entries = tuple(replace(e, text=say(e.text)) for e in CYCLE.summaries[-1].entries)
    draft = tuple(replace(e, text=say(e.text)) for e in CYCLE.summaries[0].entries)
    summary = replace(CYCLE.summaries[-1], entries=entries)
    transcript = Transcript()
    for message in CYCLE.transcript.branch:
        text = say(message.content)
        transcript = transcript.saying(
            Message(message.role, text, parent_id=transcript.last_id, teacher_id=ADA.id)
        )
    return replace(
        CYCLE,
        number=number,
        id=UUID(int=number),
        transcript=transcript,
        summaries=(replace(CYCLE.summaries[0], entries=draft), summary),
        prompts=tuple(replace(p, text=say(p.text)) for p in CYCLE.prompts),
        completions=tuple(
            replace(c, completion=replace(c.completion, text=say(c.completion.text)))
            for c in CYCLE.completions
        ),
        rewrites=(Rewrite(POOR.id, ADA.id, say("Better.")),),
        preferences=(Preference(GOOD.id, POOR.id, ADA.id),),
        title=say("title"),
        consent=consent,
    )


def present(cycles: list[Cycle], everything: str) -> set[int]:
    return {c.number for c in cycles if f"zq{c.number}zq" in everything}


@settings(deadline=None)
@given(st.lists(st.booleans(), max_size=5))
def test_no_text_of_a_dialogue_without_consent_is_in_any_row(consents: list[bool]) -> None:
    cycles = [marked(number, consent) for number, consent in enumerate(consents)]
    rows = [list(form.rows(cycles, Measure(RUBRIC))) for form in FORMATS.values()]
    assert present(cycles, str(rows)) == {n for n, consent in enumerate(consents) if consent}


def test_no_text_of_a_dialogue_without_consent_is_in_any_byte(tmp_path: Path) -> None:
    cycles = [marked(number, number in {2, 3}) for number in range(5)]
    leaving = Material(permitted(cycles), len(cycles), Measure(RUBRIC), (ADA, BEN), (POLICY,))
    run(write_bundle(leaving, ALL, tmp_path / "out", Parquet()))
    tables = [pyarrow.parquet.read_table(p).to_pylist() for p in tmp_path.rglob("*.parquet")]
    written = b"".join(contents(tmp_path / "out").values()).decode("utf-8", "replace")
    assert present(cycles, written + str(tables)) == {2, 3}


def test_no_format_gives_a_row_of_a_dialogue_without_consent() -> None:
    here = replace(CYCLE, consent=False)
    assert all(not list(form.rows([here], Measure(RUBRIC))) for form in FORMATS.values())
    with pytest.raises(ValueError, match="without consent"):
        material(here)


# ---------------------------------------------------------------------- whole or not there


def test_closed_at_any_step_it_leaves_nothing(tmp_path: Path) -> None:
    for stop in (1, 2, 4, len(FORMATS)):  # each format is a step at least
        running = write_bundle(material(CYCLE), ALL, tmp_path / "out", Parquet())
        for _ in range(stop):
            next(running)
        assert [p.suffix for p in tmp_path.iterdir()] == [".partial"]
        running.close()
        assert list(tmp_path.iterdir()) == []


class Failing:
    """Parquet that cannot be written, after a step."""

    version = "0"

    def write(
        self, source: Path, target: Path, columns: Mapping[str, str]
    ) -> Generator[None, None, None]:
        yield
        raise OSError(28, "No space left on device")


def test_a_failure_in_the_middle_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(OuroborosError, match="No space left") as problem:
        run(write_bundle(material(CYCLE), ALL, tmp_path / "out", Failing()))
    assert problem.value.hint
    assert list(tmp_path.iterdir()) == []


FULL = """
import resource, signal, sys
from pathlib import Path
from ouroboros_desktop.core.errors import OuroborosError
from tests.unit.test_exports_bundle import ALL, CYCLE, Parquet, bundle
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
for limit in (0, 400, 2500):
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    try:
        bundle(Path(sys.argv[1]) / "out")
        print("written", limit)
    except OuroborosError as problem:
        print(bool(problem.hint), "cannot be written" in problem.message)
"""


@posix
def test_a_disk_that_is_full_leaves_nothing(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(tmp_path)],
        check=False,
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(p for p in sys.path if p)},
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["True True"] * 3
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_is_said_before_anything_is_written(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    for target, wanted, words in (
        (tmp_path / "there", ALL, "already there"),
        (tmp_path / "new", replace(ALL, licence="GPL"), "no licence 'GPL'"),
        (tmp_path / "new", replace(ALL, language="Klingon: yes"), "code of a language"),
        (tmp_path / "no" / "new", ALL, "cannot be written"),
    ):
        with pytest.raises(OuroborosError, match=words) as problem:
            run(write_bundle(material(CYCLE), wanted, target, Parquet()))
        assert problem.value.hint
    with pytest.raises(NotPossibleYet, match="nothing to export"):
        run(write_bundle(material(EMPTY), ALL, tmp_path / "new", Parquet()))
    assert [p.name for p in tmp_path.iterdir()] == ["there"]


def test_parquet_says_what_it_cannot_read_and_takes_long_lines(tmp_path: Path) -> None:
    source = tmp_path / "it's.jsonl"
    source.write_text(json.dumps({"x": "long " * 5_000_000}) + "\n", "utf-8")
    run(Parquet().write(source, source.with_suffix(".parquet"), {"x": "VARCHAR"}))
    assert (
        len(pyarrow.parquet.read_table(source.with_suffix(".parquet"))[0][0].as_py()) == 25_000_000
    )
    source.write_text("no json\n", "utf-8")
    with pytest.raises(OuroborosError, match="cannot be written"):
        run(Parquet().write(source, source.with_suffix(".parquet"), {"x": "VARCHAR"}))


# ---------------------------------------------------------------------- report


def test_a_report_tells_the_whole_cycle_and_needs_no_consent() -> None:
    cycle = replace(CYCLE, consent=False, title="Rivers *and* seas")
    text = report(cycle, Measure(RUBRIC), {ADA.id: "Ada", BEN.id: "Ben"}, "parrot")
    for part in (
        "# Cycle 1: Rivers \\*and\\* seas",
        "## Dialogue",
        "> Where is the Seine?",
        "### Facts",
        "- The Seine is in France.",
        "### Prompt 2 (held out)",
        "Made by: distractors.",
        "- Ada: content 5 of 5, logic 4 of 5, persona can't say",
        "- Reward: +0.25",
        "> It is in France, of course.",
    ):
        assert part in text
    bare = report(replace(cycle, scores=()), Measure(RUBRIC), {}, "parrot")
    assert (bare.count("Not scored."), text.count("Not scored.")) == (3, 0)
    assert "never to be trained on" not in text  # an answer to a held-out prompt is not scored
    empty = report(replace(EMPTY, title=""), Measure(Rubric()), {}, "parrot")
    assert empty == f"# Cycle 2\n\n{EMPTY.created_at:%Y-%m-%d}, with parrot.\n"


def test_a_report_ends_with_the_update_and_the_verdict() -> None:
    text = report(states.decided().cycle, Measure(RUBRIC), {}, "parrot")
    assert "- Method: ppo\n- State: succeeded\n- Learned from 5 scored completions" in text
    whole = states.decided().cycle
    (update,) = whole.updates
    first, *others = update.experiences
    mixed = replace(update, experiences=(replace(first, reward_model_id=UUID(int=1)), *others))
    text = report(replace(whole, updates=(mixed,)), Measure(RUBRIC), {}, "parrot")
    assert "from 4 scored completions and 1 whose rewards were predicted" in text
    assert "- 4 of 4 pairs judged blind\n- Win rate of the candidate: 62%" in text
    assert text.endswith("- Decision: promoted\n")
    waiting = report(states.compared().cycle, Measure(RUBRIC), {}, "parrot")
    assert waiting.endswith("## Verdict\n\n- Decision: not decided\n")
    failed = report(
        states.updated(UpdateState.FAILED, "Out of memory.").cycle, Measure(RUBRIC), {}, "p"
    )
    assert failed.endswith("- Steps: 0\n- Out of memory.\n")


def test_what_was_written_stays_text_in_a_report() -> None:
    nasty = Message(Role.TEACHER, "# <img src=x>\n![a](file:///b)\n> `c` *d* _e_")
    cycle = replace(EMPTY, transcript=Transcript().saying(nasty), summaries=(Summary(1, ()),))
    text = report(cycle, Measure(RUBRIC), {}, "parrot")
    assert "> \\# &lt;img src=x>  \n> !\\[a](file:///b)  \n> \\> \\`c\\` \\*d\\* \\_e\\_  " in text
    assert "## Summary (a draft)" in text
