"""Exports: what a teacher did, as data sets that other tools read."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from ouroboros_desktop.core.completion import (
    Completion,
    FinishReason,
    RecordedCompletion,
    Sampling,
)
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message, Role, Transcript
from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.labyrinth import AppliedTransformation, LabyrinthPrompt
from ouroboros_desktop.core.policy import PolicyRecord
from ouroboros_desktop.core.scoring import Preference, Rewrite, Rubric, Score, Scores
from ouroboros_desktop.core.summary import Author, Part, Source, Summary, SummaryEntry
from ouroboros_desktop.core.teachers import Teacher
from ouroboros_desktop.exports.format import ExportFormat
from ouroboros_desktop.exports.writing import write
from ouroboros_desktop.registry import discover
from ouroboros_desktop.storage import Store

FORMATS = discover("ouroboros_desktop.exports", ExportFormat)
ADA, BEN = Teacher("Ada"), Teacher("Ben")
POLICY = PolicyRecord("echo", "parrot")
RUBRIC = Rubric(2, content=1.0, logic=1.0, persona=2.0)


def answer(text: str, prompt: LabyrinthPrompt, **changes: object) -> RecordedCompletion:
    completion = Completion(text, FinishReason.STOP, Sampling(), (1, 2), (7, 8), (-0.5, -0.25))
    return RecordedCompletion(replace(completion, **changes), None, labyrinth_prompt_id=prompt.id)


QUESTION = Message(Role.TEACHER, "Where is the Seine?", teacher_id=ADA.id)
OTHER_REPLY = Message(Role.POLICY, "In Spain.", parent_id=QUESTION.id)
REPLY = Message(Role.POLICY, "In France.\u2028“Vraiment”", parent_id=QUESTION.id)
FACT = SummaryEntry(
    Part.FACT_LEDGER, "The Seine is in France.", Author.EXTRACTION, (Source(REPLY.id, 0, 10),)
)
TRAIT = SummaryEntry(Part.PERSONA_SNAPSHOT, "Calm and brief.", Author.TEACHER)
SUMMARY = Summary(1, (FACT, TRAIT), approved_by=ADA.id)
CHAIN = (AppliedTransformation("distractors"),)
PROMPT = LabyrinthPrompt(SUMMARY.id, "Where, then, is it?", CHAIN, 1, (FACT.id,), False)
HELD_OUT = LabyrinthPrompt(SUMMARY.id, "Is it not?", CHAIN, 2, (FACT.id,), True)
GOOD, POOR = answer("In France.", PROMPT), answer("In Spain.", PROMPT)
STOPPED = answer("In Fr", PROMPT, finish_reason=FinishReason.CANCELLED)
SECRET = answer("It is.", HELD_OUT)
SCORES = (
    Score(GOOD.id, ADA.id, Scores(5, 4, None)),
    Score(GOOD.id, BEN.id, Scores(3, 2, None)),
    Score(POOR.id, ADA.id, Scores(5, 5, 5)),
    Score(POOR.id, ADA.id, Scores(1, 1, 3), revision=2),
    Score(STOPPED.id, ADA.id, Scores(1, 1, 1)),
    Score(SECRET.id, ADA.id, Scores(5, 5, 5)),
)
CYCLE = Cycle(
    1,
    ADA.id,
    POLICY.id,
    transcript=Transcript((QUESTION, OTHER_REPLY, REPLY), REPLY.id),
    summaries=(SUMMARY,),
    prompts=(PROMPT, HELD_OUT),
    completions=(GOOD, POOR, STOPPED, SECRET),
    scores=SCORES,
    rewrites=(
        Rewrite(POOR.id, ADA.id, "It is in France, of course."),
        Rewrite(GOOD.id, ADA.id, "taken back later"),
        Rewrite(GOOD.id, ADA.id, "", revision=2),
        Rewrite(SECRET.id, ADA.id, "never to be trained on"),
    ),
    preferences=(
        Preference(GOOD.id, POOR.id, ADA.id),
        Preference(POOR.id, STOPPED.id, ADA.id),
        Preference(POOR.id, STOPPED.id, ADA.id, revision=2, retracted=True),
    ),
    title="Rivers",
)
EMPTY = Cycle(2, ADA.id, POLICY.id)


def exported(name: str, path: Path, cycles: tuple[Cycle, ...] = (CYCLE, EMPTY)) -> list[dict]:
    target = path / f"{name}.jsonl"
    count = write(FORMATS[name], cycles, RUBRIC, target)
    lines = target.read_text(encoding="utf-8").split("\n")
    assert lines.pop() == ""
    assert len(lines) == count
    return [json.loads(line) for line in lines]


def asked(row: dict) -> str:
    """The teacher's words of a row whose prompt is a labyrinth prompt with its persona."""
    system, user = row["prompt"]
    assert (system["role"], user["role"]) == ("system", "user")
    assert "Calm and brief." in system["content"]
    return user["content"]


def said(text: str) -> list[dict[str, str]]:
    return [{"role": "assistant", "content": text}]


def test_the_formats_are_found() -> None:
    assert list(FORMATS) == ["demonstrations", "experiences", "preferences", "transcripts"]
    assert all(f.title and f.suffix == ".jsonl" for f in FORMATS.values())


def test_a_transcript_is_the_chosen_branch_as_chat_messages(tmp_path: Path) -> None:
    assert exported("transcripts", tmp_path) == [
        {
            "messages": [
                {"role": "user", "content": "Where is the Seine?"},
                {"role": "assistant", "content": "In France.\u2028“Vraiment”"},
            ]
        }
    ]


def test_a_rewrite_is_a_demonstration_unless_taken_back_or_held_out(tmp_path: Path) -> None:
    (row,) = exported("demonstrations", tmp_path)
    assert asked(row) == PROMPT.text
    assert row["completion"] == said("It is in France, of course.")


def test_preferences_come_from_rankings_and_from_rewrites(tmp_path: Path) -> None:
    rows = exported("preferences", tmp_path)
    assert [(row["chosen"], row["rejected"]) for row in rows] == [
        (said("In France."), said("In Spain.")),
        (said("It is in France, of course."), said("In Spain.")),
    ]
    assert {asked(row) for row in rows} == {PROMPT.text}


def test_experiences_are_scored_trainable_completions_with_their_reward(tmp_path: Path) -> None:
    good, poor = exported("experiences", tmp_path)
    assert [good["id"], poor["id"]] == [str(GOOD.id), str(POOR.id)]
    assert asked(good) == PROMPT.text
    assert good["completion"] == said("In France.")
    # Ada: (1 + 0.5) / 2, Ben: (0 - 0.5) / 2; "can't say" leaves persona out.
    assert (good["reward"], good["spread"]) == (0.25, 1.0)
    assert poor["reward"] == (-1 - 1 + 0) / 4
    assert (good["token_ids"], good["logprobs"]) == ([7, 8], [-0.5, -0.25])
    assert good["prompt_token_ids"] == [1, 2]
    assert good["sampling"] == {
        "completions": 1,
        "max_tokens": 512,
        "temperature": 1.0,
        "top_p": 1.0,
        "stop": [],
        "adapter": True,
    }
    assert (good["finish_reason"], good["adapter"]) == ("stop", None)
    assert [(s["teacher"], s["content"], s["persona"]) for s in good["scores"]] == [
        (str(ADA.id), 5, None),
        (str(BEN.id), 3, None),
    ]
    assert [s["content"] for s in poor["scores"]] == [1]


def test_a_reply_in_the_dialogue_is_asked_with_the_messages_before_it(tmp_path: Path) -> None:
    written = RecordedCompletion(
        Completion("In France.", FinishReason.STOP, Sampling(), (1,), (2,), (-0.5,)),
        None,
        message_id=QUESTION.id,
    )
    cycle = replace(
        CYCLE,
        completions=(written,),
        scores=(Score(written.id, ADA.id, Scores(3, 3, 3)),),
        rewrites=(),
        preferences=(),
    )
    (row,) = exported("experiences", tmp_path, (cycle,))
    assert row["prompt"] == [{"role": "user", "content": "Where is the Seine?"}]
    assert row["reward"] == 0.0


@pytest.mark.parametrize("name", FORMATS)
def test_the_bytes_are_the_same_each_time_and_after_the_store(tmp_path: Path, name: str) -> None:
    first, second = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    assert write(FORMATS[name], [CYCLE], RUBRIC, first) > 0
    write(FORMATS[name], [through_store(tmp_path / "store.duckdb")], RUBRIC, second)
    assert first.read_bytes() == second.read_bytes()


def through_store(path: Path) -> Cycle:
    store = Store.open(path)
    for teacher in (ADA, BEN):
        store.add_teacher(teacher)
    store.add_policy(POLICY)
    store.add_rubric(replace(RUBRIC, revision=1))
    head = Cycle(1, ADA.id, POLICY.id, title="Rivers", id=CYCLE.id, created_at=CYCLE.created_at)
    store.add_cycle(head)
    for message in CYCLE.transcript.messages:
        store.add_message(CYCLE.id, message)
    store.add_summary(CYCLE.id, SUMMARY)
    store.add_prompts(CYCLE.prompts)
    store.add_completions(CYCLE.id, CYCLE.completions)
    store.add_scores(CYCLE.scores)
    for rewrite in CYCLE.rewrites:
        store.add_rewrite(rewrite)
    store.add_preferences(CYCLE.preferences)
    cycle = store.cycle(CYCLE.id)
    store.close()
    return cycle


@pytest.mark.parametrize("name", FORMATS)
def test_without_rows_there_is_no_file(tmp_path: Path, name: str) -> None:
    assert write(FORMATS[name], [EMPTY], RUBRIC, tmp_path / "out.jsonl") == 0
    assert list(tmp_path.iterdir()) == []


def test_a_failure_in_the_middle_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    target.write_text("precious")

    def rows(cycles: object, rubric: object) -> object:
        yield {"fine": 1}
        yield {"not a number": float("nan")}

    with pytest.raises(ValueError, match="JSON"):
        write(ExportFormat("odd", "Odd", ".jsonl", rows), [CYCLE], RUBRIC, target)
    assert target.read_text() == "precious"
    assert list(tmp_path.iterdir()) == [target]


def test_a_target_that_cannot_be_written_is_a_plain_sentence(tmp_path: Path) -> None:
    for target in (tmp_path / "nowhere" / "out.jsonl", tmp_path):
        with pytest.raises(OuroborosError, match="cannot be written") as problem:
            write(FORMATS["transcripts"], [CYCLE], RUBRIC, target)
        assert str(target) in problem.value.message
        assert problem.value.hint
    assert list(tmp_path.iterdir()) == []
    siblings = [path.name for path in tmp_path.parent.iterdir()]
    assert not any(name.startswith(f".{tmp_path.name}") for name in siblings)
