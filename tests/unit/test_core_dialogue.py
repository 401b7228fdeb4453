"""Messages, branches, ids, errors, completions and summary entries."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC
from uuid import uuid4

import pytest

from ouroboros_desktop.core.completion import (
    Completion,
    FinishReason,
    Prompt,
    RecordedCompletion,
    Sampling,
    Token,
)
from ouroboros_desktop.core.dialogue import MAX_CONTENT, Message, Role, Transcript
from ouroboros_desktop.core.errors import NotPossibleYet, OuroborosError
from ouroboros_desktop.core.identity import new_id, now
from ouroboros_desktop.core.policy import Adapter, Backend, Capability, ModelRef, PolicyRecord
from ouroboros_desktop.core.summary import Author, Part, Source, Summary, SummaryEntry


def said(text, parent=None, role=Role.TEACHER):
    return Message(role, text, parent_id=parent.id if parent else None)


@pytest.fixture
def tree():
    """hello -> (first | second), second -> more; the branch is hello, second, more."""
    hello = said("Hello")
    first = said("First", hello, Role.POLICY)
    second = said("Second", hello, Role.POLICY)
    more = said("More", second)
    transcript = Transcript()
    for message in (hello, first, second, more):
        transcript = transcript.saying(message)
    return transcript, hello, first, second, more


def test_an_empty_transcript():
    assert Transcript().branch == ()
    assert Transcript().last is None


def test_an_edit_makes_a_branch_and_keeps_the_old_one(tree):
    transcript, hello, first, second, more = tree
    assert transcript.branch == (hello, second, more)
    assert transcript.last == more
    assert transcript.siblings(first.id) == (first, second)
    assert transcript.siblings(hello.id) == (hello,)
    assert transcript.path(first.id) == (hello, first)
    assert transcript.choosing(first.id).branch == (hello, first)
    assert transcript.choosing(hello.id).branch == (hello, second, more)
    assert transcript.messages == (hello, first, second, more)


def test_a_message_is_said_once_and_to_someone(tree):
    transcript, hello, *_ = tree
    with pytest.raises(ValueError, match="already"):
        transcript.saying(hello)
    with pytest.raises(ValueError, match="unknown"):
        transcript.saying(Message(Role.TEACHER, "To nobody", parent_id=uuid4()))
    with pytest.raises(KeyError):
        transcript.message(uuid4())


def test_a_message_too_long_is_refused_with_a_way_out():
    Message(Role.TEACHER, "x" * MAX_CONTENT)
    with pytest.raises(OuroborosError, match="1,000,001 characters") as caught:
        Message(Role.TEACHER, "x" * (MAX_CONTENT + 1))
    assert caught.value.hint == "Split it into several messages."


def test_errors_speak_in_two_sentences():
    assert str(NotPossibleYet("It is early.", hint="Wait.")) == "It is early. Wait."
    assert str(OuroborosError("It is late.")) == "It is late."


def test_ids_are_version_7_unique_and_grow_with_time():
    ids = [new_id() for _ in range(2000)]
    assert len(set(ids)) == 2000
    assert {i.version for i in ids} == {7}
    assert {i.variant for i in ids} == {"specified in RFC 4122"}
    times = [i.int >> 80 for i in ids]
    assert times == sorted(times)
    assert abs(times[-1] / 1000 - now().timestamp()) < 60
    assert now().tzinfo is UTC


@pytest.mark.parametrize(
    "wrong",
    [
        {"completions": 0},
        {"max_tokens": 0},
        {"temperature": -0.1},
        {"temperature": 11},
        {"top_p": 0},
        {"top_p": 1.1},
    ],
)
def test_sampling_out_of_range(wrong):
    with pytest.raises(ValueError, match=r"in \[|at least"):
        Sampling(**wrong)


def test_only_the_law_that_was_sampled_is_exact():
    assert Sampling().exact
    assert not Sampling(temperature=0.7).exact
    assert not Sampling(top_p=0.9).exact
    assert not Sampling(adapter=False).exact


def completion(reason=FinishReason.STOP, logprobs=(-0.5, -0.1), sampling=None):
    return Completion("Hi", reason, sampling or Sampling(), (1,), (2, 3), logprobs)


@pytest.mark.parametrize("notes", [(0.5,), (0.5, math.nan), (math.inf, 0.5)])
@pytest.mark.parametrize("name", ["entropies", "values"])
def test_what_is_noted_of_each_token_is_checked(name, notes):
    assert getattr(replace(completion(), **{name: (1.0, 2.0)}), name) == (1.0, 2.0)
    with pytest.raises(ValueError, match="value"):
        replace(completion(), **{name: notes})


@pytest.mark.parametrize("logprobs", [(-0.5,), (-0.5, math.nan), (-0.5, 0.1), (-math.inf, 0.0)])
def test_logprobs_are_checked(logprobs):
    with pytest.raises(ValueError, match="logprob"):
        completion(logprobs=logprobs)


def test_what_may_be_trained_on():
    assert completion().trainable
    assert completion(FinishReason.LENGTH).trainable
    assert not completion(FinishReason.CANCELLED).trainable
    assert not completion(FinishReason.INTERRUPTED).trainable
    assert not completion(logprobs=()).trainable
    assert not completion(sampling=Sampling(top_p=0.5)).trainable


def test_a_completion_answers_one_thing():
    written = completion()
    assert RecordedCompletion(written, None).message_id is None
    assert RecordedCompletion(written, None, message_id=uuid4()).completion is written
    with pytest.raises(ValueError, match="not both"):
        RecordedCompletion(written, None, message_id=uuid4(), labyrinth_prompt_id=uuid4())
    assert Token(0, 1, "Hi").completion is None
    assert Prompt((), 3).seed == 3


def test_a_source_is_a_span():
    with pytest.raises(ValueError, match="span"):
        Source(uuid4(), 3, 2)
    with pytest.raises(ValueError, match="span"):
        Source(uuid4(), -1, 2)


def test_entries_say_whose_they_are():
    source = Source(uuid4(), 0, 2)
    with pytest.raises(ValueError, match="teacher's own"):
        SummaryEntry(Part.FACT_LEDGER, "x", Author.POLICY)
    with pytest.raises(ValueError, match="premises"):
        SummaryEntry(Part.FACT_LEDGER, "x", Author.TEACHER, premises=(uuid4(),))
    fact = SummaryEntry(Part.FACT_LEDGER, "x", Author.POLICY, (source,))
    logic = SummaryEntry(Part.LOGIC_MAP, "y", Author.TEACHER, premises=(fact.id,))
    trait = SummaryEntry(Part.PERSONA_SNAPSHOT, "z", Author.TEACHER)
    summary = Summary(1, (trait, logic, fact))
    assert (summary.facts, summary.conclusions, summary.persona) == ((fact,), (logic,), (trait,))
    assert not summary.approved
    assert Summary(1, (), approved_by=uuid4()).approved


def test_a_backend_says_what_it_can_do_before_it_is_opened():
    def open_policy(ref, folder):
        raise AssertionError("nothing is opened here")

    backend = Backend("x", "X", frozenset({Capability.LOGPROBS}), ("x",), "x", open_policy)
    assert backend.convert is None
    assert Capability.EXPERIENCES not in backend.capabilities
    assert ModelRef("x", "small").options == {}
    record = PolicyRecord("x", "digest")
    adapter = Adapter(record.id, "checkpoint")
    assert (adapter.policy_id, adapter.parent_id) == (record.id, None)


def test_half_a_character_is_refused_with_a_next_step() -> None:
    with pytest.raises(OuroborosError, match="half a character") as refused:
        Message(Role.TEACHER, "half \ud83d")
    assert refused.value.hint
