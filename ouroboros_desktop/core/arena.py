"""The arena: two adapters answer the same held-out prompts, the teacher votes without names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from ouroboros_desktop.core.identity import new_id, now
from ouroboros_desktop.core.verdict import wilson


class Vote(StrEnum):
    """What the teacher said of two completions."""

    WON = "won"
    TIE = "tie"
    BOTH_BAD = "both_bad"


@dataclass(frozen=True, slots=True)
class Match:
    """Two completions of one held-out labyrinth prompt; ``vote`` is None until the teacher's.

    First and second are their order on screen, drawn at random. Who won is kept as a completion's
    id, never as a position: another order is another picture of the same vote.
    """

    labyrinth_prompt_id: UUID
    first_completion_id: UUID
    second_completion_id: UUID
    vote: Vote | None = None
    winner_id: UUID | None = None
    teacher_id: UUID | None = None
    revision: int = 1
    id: UUID = field(default_factory=new_id)
    created_at: datetime = field(default_factory=now)

    def __post_init__(self) -> None:
        pair = (self.first_completion_id, self.second_completion_id)
        if (self.winner_id in pair) is not (self.vote is Vote.WON) or pair[0] == pair[1]:
            raise ValueError("one of two completions wins, or neither")

    @property
    def swapped(self) -> Match:
        """The same match in the other order."""
        first, second = self.second_completion_id, self.first_completion_id
        return replace(self, first_completion_id=first, second_completion_id=second)


@dataclass(frozen=True, slots=True)
class Standing:
    """An adapter's share of wins over all its votes (a tie counts half), with a 95 % interval."""

    adapter_id: UUID | None
    votes: int
    rate: float
    low: float
    high: float


def matches_now(rows: Sequence[Match]) -> tuple[Match, ...]:
    """Return the newest revision of each match."""
    return tuple({m.id: m for m in sorted(rows, key=lambda m: m.revision)}.values())


def standings(
    matches: Sequence[Match], adapters: Mapping[UUID, UUID | None]
) -> tuple[Standing, ...]:
    """Return the adapters that were voted on, best first; ``adapters`` wrote the completions.

    Both bad counts as a tie. Adapters met different rivals: the shares are of their own matches.
    """
    points: dict[UUID | None, list[float]] = {}
    for match in matches_now(matches):
        if match.vote is None:
            continue
        for completion_id in (match.first_completion_id, match.second_completion_id):
            won = 1.0 if completion_id == match.winner_id else 0.0
            worth = won if match.vote is Vote.WON else 0.5
            points.setdefault(adapters[completion_id], []).append(worth)
    found = [
        Standing(adapter_id, len(given), sum(given) / len(given), *wilson(sum(given), len(given)))
        for adapter_id, given in points.items()
    ]
    return tuple(sorted(found, key=lambda s: (-s.rate, -s.votes)))
