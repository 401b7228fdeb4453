"""What scores show by example, for a policy that learns from no experiences.

A server rarely tells the ids of its tokens, so that no PPO ratio can be had. What it can learn from
are texts: completions with a high reward show how to answer, and two completions of one prompt with
rewards far apart show what is preferred.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import combinations
from uuid import UUID

from ouroboros_desktop.core.completion import Completion, FinishReason, RecordedCompletion

GOOD = 0.75
"""From this reward on, a completion shows how to answer."""

APART = 0.5
"""Rewards that differ by this much tell which of two completions is preferred."""

MOST_PAIRS = 3
"""Pairs of one prompt that its rewards make at most; the clearest are taken."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A completion with its reward, scored or predicted."""

    answer: RecordedCompletion
    reward: float


def readable(completion: Completion) -> bool:
    """Whether its text can be learned from: it was not interrupted, and says something."""
    whole = completion.finish_reason in {FinishReason.STOP, FinishReason.LENGTH}
    return whole and bool(completion.text.strip())


def good(judged: Sequence[Judged]) -> tuple[RecordedCompletion, ...]:
    """Return the completions to answer like, best first: well rewarded, and ended by themselves."""
    shown = [
        one
        for one in judged
        if one.reward >= GOOD
        and one.answer.completion.finish_reason is FinishReason.STOP
        and one.answer.completion.text.strip()
    ]
    return tuple(one.answer for one in sorted(shown, key=lambda one: -one.reward))


def apart(
    judged: Sequence[Judged], ranked: Collection[tuple[UUID, UUID]] = ()
) -> tuple[tuple[RecordedCompletion, RecordedCompletion], ...]:
    """Return (better, worse) of completions of one prompt, the clearest first, prompt by prompt.

    What is ``ranked`` already, in either order, is left to the ranking.
    """
    prompts: dict[UUID | None, list[Judged]] = {}
    for one in judged:
        if readable(one.answer.completion):
            prompts.setdefault(one.answer.labyrinth_prompt_id, []).append(one)
    known = {frozenset(pair) for pair in ranked}
    return tuple(pair for answers in prompts.values() for pair in _clearest(answers, known))


def _clearest(
    answers: Sequence[Judged], known: Collection[frozenset[UUID]]
) -> list[tuple[RecordedCompletion, RecordedCompletion]]:
    ordered = sorted(answers, key=lambda one: -one.reward)
    pairs = [
        (better, worse)
        for better, worse in combinations(ordered, 2)
        if better.reward - worse.reward >= APART
        and better.answer.completion.text != worse.answer.completion.text
        and frozenset((better.answer.id, worse.answer.id)) not in known
    ]
    pairs.sort(key=lambda pair: pair[1].reward - pair[0].reward)
    return [(better.answer, worse.answer) for better, worse in pairs[:MOST_PAIRS]]
