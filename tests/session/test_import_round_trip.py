"""Export, import, export again: the same bytes, for random cycles through a real store.

``ROUND_TRIPS`` is how many are drawn.
"""

from __future__ import annotations

import json
import os
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ouroboros_desktop.core.completion import (
    Completion,
    FinishReason,
    RecordedCompletion,
    Sampling,
)
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message, Role, Transcript
from ouroboros_desktop.core.imported import ImportBatch, ImportedExample
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt
from ouroboros_desktop.core.policy import PolicyRecord
from ouroboros_desktop.core.repeats import RepeatScore
from ouroboros_desktop.core.scoring import Preference, Rewrite, Rubric, Score, Scores
from ouroboros_desktop.core.summary import Author, Part, Summary, SummaryEntry
from ouroboros_desktop.core.teachers import Measure, Teacher
from ouroboros_desktop.exports.format import ExportFormat
from ouroboros_desktop.imports.format import ImportFormat, Source
from ouroboros_desktop.imports.reading import Report, choose, examine
from ouroboros_desktop.registry import discover
from ouroboros_desktop.storage.store import Store

EXPORTS = discover("ouroboros_desktop.exports", ExportFormat)
IMPORTS = discover("ouroboros_desktop.imports", ImportFormat)
ROUND_TRIPS = int(os.environ.get("ROUND_TRIPS", "40"))
ADA, POLICY, RUBRIC = Teacher("Ada"), PolicyRecord("echo", "parrot"), Rubric(content=1.0, logic=2.0)


def _storable(text: str) -> bool:
    control = {c for c in text if unicodedata.category(c) == "Cc"} - set("\t\n\r")
    return bool(text.strip()) and not control and not set(text) & {"\ufffe", "\uffff"}


TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40).filter(_storable)
LIKERT = st.one_of(st.none(), st.integers(1, 5))


@st.composite
def cycles(draw: st.DrawFn) -> Cycle:
    """A cycle with a dialogue, two answers to a prompt, and whatever was said about them."""
    transcript = Transcript()
    for place, said in enumerate(draw(st.lists(TEXT, min_size=2, max_size=5))):
        role = Role.POLICY if place % 2 else Role.TEACHER
        transcript = transcript.saying(Message(role, said, parent_id=transcript.last_id))
    summary = Summary(1, (SummaryEntry(Part.PERSONA_SNAPSHOT, draw(TEXT), Author.TEACHER),))
    prompt = LabyrinthPrompt(summary.id, draw(TEXT), (), 1, (), held_out=False)
    texts = draw(st.lists(TEXT, min_size=2, max_size=2, unique=True))
    numbers = draw(st.lists(st.floats(-20, 0), min_size=2, max_size=2))
    answers = tuple(
        RecordedCompletion(
            Completion(text, FinishReason.STOP, Sampling(), (1, 2), (7, 8), tuple(numbers)),
            None,
            labyrinth_prompt_id=prompt.id,
        )
        for text in texts
    )
    scores = tuple(
        Score(one.id, ADA.id, Scores(draw(LIKERT), draw(LIKERT), draw(LIKERT))) for one in answers
    )
    again = Scores(draw(LIKERT), draw(LIKERT), draw(LIKERT))
    return Cycle(
        1,
        ADA.id,
        POLICY.id,
        transcript=transcript,
        summaries=(summary,),
        prompts=(prompt,),
        completions=answers,
        scores=scores,
        repeats=(RepeatScore(answers[0].id, ADA.id, again),) if draw(st.booleans()) else (),
        rewrites=(Rewrite(answers[0].id, ADA.id, draw(TEXT)),) if draw(st.booleans()) else (),
        preferences=(Preference(answers[0].id, answers[1].id, ADA.id),),
    )


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with closing(Store.open(tmp_path_factory.mktemp("round") / "store.duckdb")) as opened:
        opened.add_teacher(ADA)
        opened.add_policy(POLICY)
        yield opened


def exported(name: str, given: list[Cycle]) -> bytes:
    free = [replace(cycle, consent=True) for cycle in given]
    rows = EXPORTS[name].rows(free, Measure(RUBRIC))
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def imported(data: bytes) -> Report:
    source = Source("rows.jsonl", data)
    steps = examine(source, choose(source, IMPORTS))
    while True:
        try:
            next(steps)
        except StopIteration as end:
            assert isinstance(end.value, Report)
            return end.value


def stored(store: Store, report: Report, cycle: Cycle) -> ImportBatch:
    """Store an import, as one transaction, with its dialogues in new cycles."""
    batch = ImportBatch("rows.jsonl", report.sha256, "own-work", "", report.as_json())
    examples = [ImportedExample(batch.id, i.kind, i.content, i.sha256) for i in report.examples]
    begun = [
        Cycle(cycle.number, ADA.id, POLICY.id, transcript=dialogue.transcript())
        for dialogue in report.dialogues
    ]
    store.add_import(batch, examples, begun)
    return batch


@pytest.mark.parametrize("name", ["transcripts", "demonstrations", "preferences", "experiences"])
@settings(
    max_examples=ROUND_TRIPS,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(cycle=cycles())
def test_what_was_exported_comes_back_to_the_byte(store: Store, name: str, cycle: Cycle) -> None:
    first = exported(name, [cycle])
    rows = first.splitlines()
    assert rows or name != "transcripts", "nothing leaves: nothing would be compared"
    if not rows or len(set(rows)) < len(rows):
        return
    report = imported(first)
    same_pair = name == "preferences" and any(
        json.loads(row)["chosen"] == json.loads(row)["rejected"] for row in rows
    )
    assert bool(report.refused) == same_pair, report.refused
    if report.refused:
        return
    batch = stored(store, report, cycle)
    if report.dialogues:
        (found,) = [one for one in store.imports() if one.batch.id == batch.id]
        again = exported(name, [store.cycle(one) for one in found.cycles])
    else:
        examples = store.imported_examples(batch.id)
        again = "".join(f"{one.content}\n" for one in examples).encode()
    assert again == first


def test_the_round_trip_can_fail(store: Store) -> None:
    report = imported(b'{"completion": "b", "prompt": "a"}\n')
    batch = stored(store, report, Cycle(1, ADA.id, POLICY.id))
    (one,) = store.imported_examples(batch.id)
    assert one.content.encode() != b'{"completion": "b", "prompt": "a"}'
