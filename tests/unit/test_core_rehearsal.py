"""Rehearsals: texts by the reference policy, the same whatever the policy has learned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ouroboros_backends.echo import ECHO

from ouroboros_desktop.core import rehearsal
from ouroboros_desktop.core.completion import Completion, FinishReason, Prompt, Sampling, Token
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.policy import ModelRef, Policy
from ouroboros_desktop.core.policy_update import (
    Demonstration,
    Experience,
    Method,
    PreferencePair,
    Progress,
    UpdateBatch,
    UpdateConfig,
    UpdateMetrics,
)
from ouroboros_desktop.core.rehearsal import (
    REHEARSED,
    THINGS,
    rehearsed,
    rehearsed_update,
    requests,
    with_rehearsals,
)
from ouroboros_desktop.evaluation.probes import passages
from ouroboros_desktop.evaluation.text import content_stems

ASKED = (Message(Role.TEACHER, "Who keeps the lighthouse?"),)
CONFIG = UpdateConfig(rehearsals=3, seed=5, epochs=2, learning_rate=0.05)


@pytest.fixture
def policy() -> Policy:
    return ECHO.open(ModelRef("echo", "echo"), None)


def experiences(policy: Policy) -> tuple[Experience, ...]:
    tokens = policy.generate([Prompt(ASKED, 1)], Sampling(completions=2, max_tokens=8))
    written = [token.completion for token in tokens if token.completion]
    return tuple(Experience(c, r, 0) for c, r in zip(written, (1.0, -1.0), strict=True))


def asked(count: int, seed: int) -> list[tuple[str, int]]:
    return [(one.messages[0].content, one.seed) for one in requests(count, seed)]


def batch(policy: Policy, *shown: Demonstration) -> UpdateBatch:
    return UpdateBatch(policy.info.tokenizer, experiences(policy), shown)


def texts(policy: Policy, count: int = 3, seed: int = 5) -> list[str]:
    return [d.text for d in rehearsed(policy, count, seed) if isinstance(d, Demonstration)]


def taught(policy: Policy, given: UpdateBatch, config: UpdateConfig) -> UpdateBatch:
    writing = with_rehearsals(policy, given, config)
    while True:
        try:
            assert isinstance(next(writing), Progress)
        except StopIteration as end:
            found: UpdateBatch = end.value
            return found


@given(st.integers(0, 130), st.integers(0, 2**40))
def test_each_is_about_another_thing_as_long_as_there_are_some(count: int, seed: int) -> None:
    found = asked(count, seed)
    assert found == asked(count, seed)
    assert len(found) == count == len(set(found))
    for first in range(0, count, len(THINGS)):
        part = [said for said, _ in found[first : first + len(THINGS)]]
        assert len(set(part)) == len(part)


def test_another_seed_asks_otherwise() -> None:
    assert not set(asked(8, 1)) & set(asked(8, 2))


def test_the_reference_policy_writes_whatever_has_been_learned(policy: Policy) -> None:
    bare = texts(policy)
    assert len(bare) == 3 == len(set(bare))
    list(policy.update(batch(policy), replace(CONFIG, rehearsals=0, epochs=20, target_kl=9.0)))
    assert texts(policy) == bare
    assert texts(policy, seed=6) != bare


def test_progress_comes_before_what_was_written(policy: Policy) -> None:
    seen = list(rehearsed(policy, 2, 1))
    kinds = [type(one) for one in seen]
    assert kinds == sorted(kinds, key=lambda kind: kind is Demonstration)
    steps = [one for one in seen if isinstance(one, Progress)]
    assert len(steps) > 2 and {one.total for one in steps} == {2}


class Writing:
    """A policy that writes what it is told to, and notes how it was asked."""

    def __init__(self, said: Sequence[str]) -> None:
        self.said = said
        self.asked: list[Sampling] = []
        self.closed = False

    def generate(self, prompts: Sequence[Prompt], sampling: Sampling) -> Iterator[Token]:
        self.asked.append(sampling)
        try:
            for place in reversed(range(len(prompts))):
                yield Token(place, 0, "a")
                ended = Completion(self.said[place], FinishReason.LENGTH, sampling, (1,), (2,))
                yield Token(place, 0, "b", ended)
        finally:
            self.closed = True


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("A river is wide. It runs to the", "A river is wide."),
        ("  A river is wide. It runs.  ", "A river is wide. It runs."),
        ('He said: "It runs." And th', 'He said: "It runs."'),
        ("A river that runs to the", "A river that runs to the"),
    ],
)
def test_what_is_broken_off_ends_with_its_last_whole_sentence(written: str, kept: str) -> None:
    writing = Writing([written])
    assert texts(writing, 1) == [kept]  # type: ignore[arg-type]
    assert writing.asked == [REHEARSED] and not REHEARSED.adapter


def test_what_was_not_written_is_not_shown_and_the_order_is_that_of_the_requests() -> None:
    writing = Writing(["One.", "  ", "Three."])
    found = [d for d in rehearsed(writing, 3, 4) if isinstance(d, Demonstration)]  # type: ignore[arg-type]
    wanted = [said for said, _ in asked(3, 4)]
    assert [(d.prompt[0].content, d.text) for d in found] == [
        (wanted[0], "One."),
        (wanted[2], "Three."),
    ]


def test_they_come_last_among_what_is_shown(policy: Policy) -> None:
    own = Demonstration(ASKED, "Mara does.")
    given = batch(policy, own)
    found = taught(policy, given, CONFIG)
    assert found.demonstrations[0] == own
    assert [d.text for d in found.demonstrations[1:]] == texts(policy)
    assert replace(found, demonstrations=(own,)) == given


def test_nothing_is_written_where_nothing_shown_is_read(policy: Policy) -> None:
    given = replace(batch(policy), preferences=(PreferencePair(ASKED, "Mara.", "Nobody."),))
    for config in (
        replace(CONFIG, rehearsals=0),
        replace(CONFIG, demonstration_coef=0.0),
        replace(CONFIG, method=Method.DPO),
    ):
        assert taught(policy, given, config) is given


def test_rehearsals_are_never_all_that_is_learned_from(policy: Policy) -> None:
    empty = UpdateBatch(policy.info.tokenizer)
    assert taught(policy, empty, CONFIG) is empty
    unshown = batch(policy)
    assert taught(policy, unshown, replace(CONFIG, method=Method.SFT)) is unshown


def test_an_update_learns_from_them(policy: Policy) -> None:
    with_them = list(rehearsed_update(policy, batch(policy), CONFIG))
    assert isinstance(with_them[0], Progress)
    steps = [one for one in with_them if isinstance(one, UpdateMetrics)]
    assert steps and all(one.demonstration_loss > 0 for one in steps)


def test_closed_early_the_writing_is_closed_too(policy: Policy) -> None:
    writing = Writing(["One."] * 9)
    steps = with_rehearsals(writing, batch(policy), CONFIG)  # type: ignore[arg-type]
    next(steps)
    steps.close()
    assert writing.closed


def test_no_two_things_are_the_same() -> None:
    assert len(set(rehearsal.THINGS)) == len(rehearsal.THINGS) == 48


def test_nothing_is_rehearsed_that_harm_is_measured_by() -> None:
    measured = frozenset[str]().union(*map(content_stems, passages()))
    assert len(measured) > 200
    for thing in rehearsal.THINGS:
        assert not content_stems(thing) & measured, thing
