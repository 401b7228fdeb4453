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
from ouroboros_desktop.core.identity import new_id, now
from ouroboros_desktop.core.labyrinth import AppliedTransformation, LabyrinthPrompt
from ouroboros_desktop.core.policy import PolicyRecord
from ouroboros_desktop.core.remarks import Mark, Ranking, Remark
from ouroboros_desktop.core.repeats import RepeatScore
from ouroboros_desktop.core.scoring import (
    Criterion,
    Preference,
    Rewrite,
    Rubric,
    Score,
    Scores,
)
from ouroboros_desktop.core.summary import Author, Part, Source, Summary, SummaryEntry
from ouroboros_desktop.core.teachers import Measure, Teacher
from ouroboros_desktop.exports.format import ExportFormat
from ouroboros_desktop.exports.material import Material
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
WRONG = replace(FACT, text="The Seine is long.", id=new_id())
CONCLUSION = SummaryEntry(
    Part.LOGIC_MAP, "So it ends there.", Author.POLICY, (Source(REPLY.id, 0, 3),), (FACT.id,)
)
DRAFT = Summary(1, (CONCLUSION, FACT, WRONG))
EDITED = replace(CONCLUSION, text="So it flows to the sea.", author=Author.TEACHER)
SUMMARY = Summary(2, (FACT, EDITED, TRAIT), approved_by=ADA.id)
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
    summaries=(DRAFT, SUMMARY),
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
    remarks=(
        Remark(POOR.id, ADA.id, flagged=True, comment="Where does it get Spain?"),
        Remark(SECRET.id, ADA.id, flagged=True),
    ),
    marks=(
        Mark(POOR.id, ADA.id, 6, 8, Criterion.CONTENT, "wrong country"),
        Mark(GOOD.id, BEN.id, 0, 1, Criterion.LOGIC),
        Mark(GOOD.id, BEN.id, 0, 2, Criterion.LOGIC, retracted=True),
    ),
    rankings=(Ranking(PROMPT.id, ADA.id, ((GOOD.id,), (POOR.id,)), all_bad=True),),
    title="Rivers",
    consent=True,
)
CHANGED = Score(GOOD.id, ADA.id, Scores(4, 4, None), revision=2)
REPEATED = replace(
    CYCLE,
    scores=(*SCORES, CHANGED),
    repeats=(
        RepeatScore(GOOD.id, ADA.id, Scores(1, 1, 1), created_at=CHANGED.created_at),
        RepeatScore(GOOD.id, ADA.id, Scores(3, 4, 1), revision=2),
        RepeatScore(POOR.id, ADA.id, Scores(5, 5, 5)),
        RepeatScore(POOR.id, ADA.id, Scores(5, 5, 5), revision=2, retracted=True),
    ),
)
"""Ada saw both once more: of one she said something else, the other she took back."""
EMPTY = Cycle(2, ADA.id, POLICY.id, consent=True)


def material(*cycles: Cycle) -> Material:
    return Material(cycles, len(cycles), Measure(RUBRIC), (ADA, BEN), (POLICY,), {"parrot": "MIT"})


def exported(name: str, path: Path, *cycles: Cycle) -> list[dict]:
    target = path / f"{name}.jsonl"
    count = write(FORMATS[name], material(*(cycles or (CYCLE, EMPTY))), None, target)
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
    assert set(FORMATS) == {
        "demonstrations",
        "experiences",
        "labels",
        "openai-preferences",
        "preferences",
        "remarks",
        "replies",
        "sharegpt",
        "stepwise",
        "transcripts",
    }
    assert all(f.title and f.about.endswith(".") for f in FORMATS.values())


@pytest.mark.parametrize("name", FORMATS)
def test_each_row_has_the_declared_columns_in_their_order(name: str) -> None:
    rows = list(FORMATS[name].rows([CYCLE], Measure(RUBRIC)))
    assert rows
    assert all(list(row) == list(FORMATS[name].columns) for row in rows)
    assert set(FORMATS[name].texts) <= set(FORMATS[name].columns)


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
    assert [row["source"] for row in rows] == ["ranking", "rewrite"]
    same = exported("openai-preferences", tmp_path)
    assert [row["input"]["messages"] for row in same] == [row["prompt"] for row in rows]
    assert [row["preferred_output"] for row in same] == [row["chosen"] for row in rows]
    assert [row["non_preferred_output"] for row in same] == [row["rejected"] for row in rows]


def test_a_label_is_the_sign_of_the_reward(tmp_path: Path) -> None:
    rows = exported("labels", tmp_path)
    assert [(row["completion"], row["label"]) for row in rows] == [
        (said("In France."), True),
        (said("In Spain."), False),
    ]
    even = Score(POOR.id, ADA.id, Scores(3, 3, 3), revision=3)
    rows = exported("labels", tmp_path, replace(CYCLE, scores=(*CYCLE.scores, even)))
    assert [row["label"] for row in rows] == [True]


def test_remarks_marks_and_ranks_leave_with_their_answers(tmp_path: Path) -> None:
    rows = {(r["answer"], r["teacher"]): r for r in exported("remarks", tmp_path)}
    assert len(rows) == 3
    poor = rows["In Spain.", str(ADA.id)]
    assert (poor["flagged"], poor["skipped"], poor["rank"], poor["all_bad"]) == (
        True,
        False,
        2,
        True,
    )
    assert poor["comment"] == "Where does it get Spain?"
    mark = {"text": "in", "occurrence": 1, "criterion": "content", "reason": "wrong country"}
    assert poor["marks"] == [mark]
    good = rows["In France.", str(ADA.id)]
    assert (good["flagged"], good["rank"], good["marks"]) == (False, 1, [])
    other = rows["In France.", str(BEN.id)]
    assert (other["rank"], other["all_bad"], len(other["marks"])) == (None, False, 1)


def test_sharegpt_names_who_speaks_in_its_own_way(tmp_path: Path) -> None:
    (row,) = exported("sharegpt", tmp_path)
    assert row["conversations"] == [
        {"from": "human", "value": "Where is the Seine?"},
        {"from": "gpt", "value": "In France.\u2028“Vraiment”"},
    ]


def test_a_step_is_right_when_it_was_approved_word_for_word(tmp_path: Path) -> None:
    (row,) = exported("stepwise", tmp_path)
    assert row == {
        "prompt": "user: Where is the Seine?\n\nassistant: In France.\u2028“Vraiment”",
        "completions": [FACT.text, WRONG.text, CONCLUSION.text],
        "labels": [True, False, False],
    }


def test_only_the_last_draft_is_judged_by_the_approval(tmp_path: Path) -> None:
    early = Summary(0, (replace(WRONG, text="An old draft.", id=new_id()),))
    (row,) = exported("stepwise", tmp_path, replace(CYCLE, summaries=(early, *CYCLE.summaries)))
    assert row["completions"] == [FACT.text, WRONG.text, CONCLUSION.text]
    own = replace(CYCLE, summaries=(replace(SUMMARY, entries=(TRAIT,)),), prompts=(), scores=())
    drafted = replace(CYCLE, summaries=(DRAFT,))
    assert list(FORMATS["stepwise"].rows([own], Measure(RUBRIC))) == []
    assert list(FORMATS["stepwise"].rows([drafted], Measure(RUBRIC))) == []


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


def test_a_repeat_stands_beside_the_first_answer(tmp_path: Path) -> None:
    late = replace(CHANGED, scores=Scores(2, 2, 2), revision=3, created_at=now())
    cycle = replace(REPEATED, scores=(*REPEATED.scores, late))
    good, poor = exported("experiences", tmp_path, cycle)
    assert good["repeats"] == [
        {
            "teacher": str(ADA.id),
            "first": {"content": 4, "logic": 4, "persona": None},
            "again": {"content": 3, "logic": 4, "persona": 1},
        }
    ]
    assert [s["content"] for s in good["scores"]] == [2, 3]
    assert poor["repeats"] == []


@pytest.mark.parametrize("name", FORMATS)
def test_a_repeat_counts_nowhere_else(name: str) -> None:
    once = replace(REPEATED, repeats=())
    rows = [list(FORMATS[name].rows([cycle], Measure(RUBRIC))) for cycle in (REPEATED, once)]
    seen, without = ([row | {"repeats": []} for row in some] for some in rows)
    assert seen == without
    assert (rows[0] == rows[1]) == (name != "experiences")


def test_the_reward_of_an_experience_is_that_of_the_policy_update() -> None:
    weighed = Measure(RUBRIC, {ADA.id: 3.0})
    good, *_ = FORMATS["experiences"].rows([CYCLE], weighed)
    assert good["reward"] == (3 * 0.75 - 0.25) / 4


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
    (row,) = exported("experiences", tmp_path, cycle)
    assert row["prompt"] == [{"role": "user", "content": "Where is the Seine?"}]
    assert row["reward"] == 0.0
    # The ids of a reply in a later dialogue spell the persona of the one before.
    later = replace(cycle, parent_id=EMPTY.id)
    assert list(FORMATS["experiences"].rows([later], Measure(RUBRIC))) == []


@pytest.mark.parametrize("name", FORMATS)
def test_the_bytes_are_the_same_each_time_and_after_the_store(tmp_path: Path, name: str) -> None:
    first, second = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    assert write(FORMATS[name], material(REPEATED), None, first) > 0
    write(FORMATS[name], material(through_store(tmp_path / "store.duckdb", REPEATED)), None, second)
    assert first.read_bytes() == second.read_bytes()


def through_store(path: Path, cycle: Cycle = CYCLE) -> Cycle:
    store = Store.open(path)
    for teacher in (ADA, BEN):
        store.add_teacher(teacher)
    store.add_policy(POLICY)
    store.add_rubric(replace(RUBRIC, revision=1))
    head = Cycle(1, ADA.id, POLICY.id, title="Rivers", id=cycle.id, created_at=cycle.created_at)
    store.add_cycle(head)
    for message in cycle.transcript.messages:
        store.add_message(cycle.id, message)
    for summary in cycle.summaries:
        store.add_summary(cycle.id, summary)
    store.add_prompts(cycle.prompts)
    store.add_completions(cycle.id, cycle.completions)
    store.add_scores(cycle.scores)
    for repeat in cycle.repeats:
        store.add_repeat(repeat)
    for rewrite in cycle.rewrites:
        store.add_rewrite(rewrite)
    store.add_preferences(cycle.preferences)
    for remark in cycle.remarks:
        store.add_remark(remark)
    for mark in cycle.marks:
        store.add_mark(mark)
    for ranking in cycle.rankings:
        store.add_ranking(ranking, ())
    store.set_consent(cycle.id, ADA.id, True)
    stored = store.cycle(cycle.id)
    store.close()
    return stored


@pytest.mark.parametrize("name", FORMATS)
def test_without_rows_there_is_no_file(tmp_path: Path, name: str) -> None:
    assert write(FORMATS[name], material(EMPTY), None, tmp_path / "out.jsonl") == 0
    assert list(tmp_path.iterdir()) == []


def test_a_failure_in_the_middle_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    target.write_text("precious")

    def rows(cycles: object, rubric: object) -> object:
        yield {"fine": 1}
        yield {"not a number": float("nan")}

    odd = ExportFormat("odd", "Odd", "", {}, (), rows)
    with pytest.raises(ValueError, match="JSON"):
        write(odd, material(CYCLE), None, target)
    assert target.read_text() == "precious"
    assert list(tmp_path.iterdir()) == [target]


def test_a_target_that_cannot_be_written_is_a_plain_sentence(tmp_path: Path) -> None:
    for target in (tmp_path / "nowhere" / "out.jsonl", tmp_path):
        with pytest.raises(OuroborosError, match="cannot be written") as problem:
            write(FORMATS["transcripts"], material(CYCLE), None, target)
        assert str(target) in problem.value.message
        assert problem.value.hint
    assert list(tmp_path.iterdir()) == []
    siblings = [path.name for path in tmp_path.parent.iterdir()]
    assert not any(name.startswith(f".{tmp_path.name}") for name in siblings)
