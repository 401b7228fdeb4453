"""What to score next: where a teacher's answer tells the reward model most, and why."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random
from uuid import UUID

from ouroboros_desktop.core.prediction import Likely

AUDIT_SHARE = 0.05
"""Of the open labyrinth prompts so many, one at least, are drawn at random as a check."""

NEAR = 0.4
"""From this probability on that the two best stand in the wrong order, they count as a tie."""


class Why(StrEnum):
    """Why a labyrinth prompt comes when it comes."""

    ORDER = "order"
    UNSURE = "unsure"
    NEAR_TIE = "near_tie"
    AUDIT = "audit"


@dataclass(frozen=True, slots=True)
class Queued:
    """A labyrinth prompt in its place; ``std`` is how unsure the reward model is of it."""

    prompt_id: UUID
    why: Why = Why.ORDER
    std: float = 0.0


def queue(
    prompts: Mapping[UUID, Sequence[UUID]],
    expected: Mapping[UUID, Likely],
    scored: Collection[UUID],
    teacher_id: UUID,
) -> tuple[Queued, ...]:
    """Return the prompts in the order in which they should be scored.

    ``prompts`` holds the completions of each, ``expected`` their predicted rewards. What has a
    score, or no prediction for each completion, keeps its place before the others. Those come by
    need: the mean standard deviation, weighed by how likely the two best stand in the wrong order.
    Audits are spread among them; the same teacher always gets the same ones.
    """
    open_ = [
        p
        for p, completions in prompts.items()
        if all(c in expected and c not in scored for c in completions)
    ]
    first = tuple(Queued(p) for p in prompts if p not in open_)
    drawn = sorted(open_, key=lambda p: Random(f"audit/{teacher_id.hex}/{p.hex}").random())
    audits = drawn[: math.ceil(AUDIT_SHARE * len(open_))]
    rest = [p for p in open_ if p not in audits]
    rest.sort(key=lambda p: -_need([expected[c] for c in prompts[p]]))
    ordered = [_queued(p, [expected[c] for c in prompts[p]]) for p in rest]
    for number, prompt_id in enumerate(audits):
        place = Random(f"place/{teacher_id.hex}/{number}").randint(0, len(ordered))
        std = _mean_std([expected[c] for c in prompts[prompt_id]])
        ordered.insert(place, Queued(prompt_id, Why.AUDIT, std))
    return (*first, *ordered)


def _queued(prompt_id: UUID, likely: Sequence[Likely]) -> Queued:
    near = _wrong_order(likely) >= NEAR
    return Queued(prompt_id, Why.NEAR_TIE if near else Why.UNSURE, _mean_std(likely))


def _need(likely: Sequence[Likely]) -> float:
    return _mean_std(likely) * (0.5 + _wrong_order(likely))


def _mean_std(likely: Sequence[Likely]) -> float:
    return sum(one.std for one in likely) / len(likely)


def _wrong_order(likely: Sequence[Likely]) -> float:
    """Return how likely the two best are the other way round, as independent normal variables."""
    if len(likely) < 2:
        return 0.0
    best, second = sorted(likely, key=lambda one: -one.mean)[:2]
    spread = math.hypot(best.std, second.std)
    if spread == 0:
        return 0.5 if best.mean == second.mean else 0.0
    return 0.5 * math.erfc((best.mean - second.mean) / spread / math.sqrt(2))
