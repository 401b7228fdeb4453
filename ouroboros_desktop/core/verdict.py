"""The promotion gate's evidence: blind comparisons on held-out labyrinth prompts."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from ouroboros_desktop.core.identity import new_id, now


class Outcome(StrEnum):
    """Which completion of a held-out pair the teacher found better, before knowing whose it is."""

    LIVE = "live"
    CANDIDATE = "candidate"
    TIE = "tie"
    BOTH_BAD = "both_bad"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two completions of one held-out labyrinth prompt; ``outcome`` is None until the vote.

    ``candidate_first`` is the order on screen, drawn at random and stored: votes keep ids, never
    positions.
    """

    policy_update_id: UUID
    labyrinth_prompt_id: UUID
    live_completion_id: UUID
    candidate_completion_id: UUID
    candidate_first: bool
    outcome: Outcome | None = None
    teacher_id: UUID | None = None
    revision: int = 1
    id: UUID = field(default_factory=new_id)
    created_at: datetime = field(default_factory=now)


class Decision(StrEnum):
    """What became of a candidate adapter, or of the live one."""

    PROMOTED = "promoted"
    DISCARDED = "discarded"
    ROLLED_BACK = "rolled_back"


@dataclass(frozen=True, slots=True)
class Promotion:
    """Which adapter is live from now on (None: the bare policy); the newest row counts.

    A ``DISCARDED`` row names the adapter that stays live; ``policy_update_id`` the one it judges.
    """

    policy_id: UUID
    number: int
    adapter_id: UUID | None
    decision: Decision
    teacher_id: UUID | None = None
    policy_update_id: UUID | None = None
    created_at: datetime = field(default_factory=now)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The candidate's win rate over the live policy (a tie counts half), with a 95 % interval."""

    votes: int
    pairs: int
    win_rate: float
    low: float
    high: float

    @property
    def worse(self) -> bool:
        """Whether the candidate is worse beyond chance: the whole interval lies below one half."""
        return self.votes > 0 and self.high < 0.5


def wilson(successes: float, trials: int, z: float = 1.96) -> tuple[float, float]:
    """Return the Wilson score interval of a proportion (Wilson 1927); (0, 1) without trials."""
    if trials == 0:
        return 0.0, 1.0
    share = successes / trials
    denominator = 1 + z * z / trials
    centre = (share + z * z / (2 * trials)) / denominator
    spread = z * math.sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials))
    half = spread / denominator
    return max(0.0, centre - half), min(1.0, centre + half)


def verdict(comparisons: Sequence[Comparison]) -> Verdict:
    """Return what the votes say so far."""
    worth = {Outcome.CANDIDATE: 1.0, Outcome.TIE: 0.5, Outcome.BOTH_BAD: 0.5, Outcome.LIVE: 0.0}
    points = [worth[c.outcome] for c in comparisons if c.outcome is not None]
    low, high = wilson(sum(points), len(points))
    rate = sum(points) / len(points) if points else 0.5
    return Verdict(len(points), len(comparisons), rate, low, high)
