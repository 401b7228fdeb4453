"""What scores show by example, for a policy that learns from no experiences.

A server rarely tells the ids of its tokens, so that no PPO ratio can be had. What it can learn from
are texts: completions with a high reward show how to answer, and two completions of one prompt with
rewards far apart show what is preferred.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from uuid import UUID

from ouroboros_desktop.core.completion import Completion, FinishReason, RecordedCompletion
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.policy import Capability
from ouroboros_desktop.core.scoring import Rewrite

GOOD = 0.75
"""From this reward on, a completion shows how to answer."""

APART = 0.5
"""Rewards that differ by this much tell which of two completions is preferred."""

MOST_PAIRS = 3
"""Pairs that the rewards of one prompt, or one rewrite, make at most; the clearest are taken."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A completion with its reward, scored or predicted."""

    answer: RecordedCompletion
    reward: float


def readable(completion: Completion) -> bool:
    """Whether its text can be learned from: it was not interrupted, and says something."""
    whole = completion.finish_reason in {FinishReason.STOP, FinishReason.LENGTH}
    return whole and bool(completion.text.strip())


def usable(completion: Completion, capabilities: Collection[Capability]) -> bool:
    """Whether a policy that can do this learns from a completion, once it has a reward."""
    if Capability.EXPERIENCES in capabilities:
        return completion.trainable
    return readable(completion)


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown to a policy that learns from texts, each with the completion that it is about.

    ``demonstrations`` are (completion, text), ``preferences`` (completion, better, worse).
    """

    demonstrations: tuple[tuple[UUID, str], ...]
    preferences: tuple[tuple[UUID, str, str], ...]


def shown(cycle: Cycle, rewards: Mapping[UUID, float]) -> Shown:
    """Return the examples of a cycle: the teacher's rewrites, newest first, then what scores show.

    A completion that was rewritten is none to answer like, however it was scored.
    """
    rewritten = {r.completion_id for r in cycle.rewrites_now}
    newest = sorted(cycle.rewrites_now, key=lambda r: r.created_at, reverse=True)
    judged = [Judged(c, rewards[c.id]) for c in cycle.answers if c.id in rewards]
    like = [c for c in good(judged) if c.id not in rewritten]
    ranked = [(p.chosen_id, p.rejected_id) for p in cycle.preferences_now]
    told = [(b.id, b.completion.text, w.completion.text) for b, w in apart(judged, ranked)]
    return Shown(
        (
            *((r.completion_id, r.text) for r in newest),
            *((c.id, c.completion.text) for c in like),
        ),
        (*preferred(cycle, rewards), *told),
    )


def preferred(cycle: Cycle, rewards: Mapping[UUID, float]) -> tuple[tuple[UUID, str, str], ...]:
    """Return the pairs of the rankings, and each rewrite preferred to what it is better than.

    Each is (completion, better, worse); what is blank or the same is left out. A rewrite that is
    taken back takes all its pairs along.
    """
    text = {c.id: c.completion.text for c in cycle.completions}
    pairs = [(p.chosen_id, text[p.chosen_id], text[p.rejected_id]) for p in cycle.preferences_now]
    pairs += [
        (rewrite.completion_id, rewrite.text, text[worse])
        for rewrite in cycle.rewrites_now
        for worse in outdone(cycle, rewrite, rewards)
    ]
    return tuple(
        (about, better, worse)
        for about, better, worse in pairs
        if better.strip() and worse.strip() and better != worse
    )


def outdone(cycle: Cycle, rewrite: Rewrite, rewards: Mapping[UUID, float]) -> tuple[UUID, ...]:
    """Return the completions that a rewrite is better than, the one that it replaces first.

    The others are answers to the same prompt, by whichever adapter, whose reward is no higher than
    that of the one replaced; the worst are taken, ``MOST_PAIRS`` in all.
    """
    replaced = rewrite.completion_id
    if replaced not in rewards:
        return (replaced,)
    prompt_id = cycle.completion(replaced).labyrinth_prompt_id
    worse = [
        c.id
        for c in cycle.answers
        if c.labyrinth_prompt_id == prompt_id
        and c.id != replaced
        and rewards.get(c.id, 1.0) <= rewards[replaced]
    ]
    return (replaced, *sorted(worse, key=rewards.__getitem__)[: MOST_PAIRS - 1])


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
