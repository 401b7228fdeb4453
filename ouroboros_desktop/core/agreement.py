"""How far a judge agrees with one teacher: what its word is worth, before anybody relies on it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations
from uuid import UUID

from ouroboros_desktop.core.judge import Judgement
from ouroboros_desktop.core.scoring import Preference
from ouroboros_desktop.core.verdict import wilson

LEAST_DIFFERENCE = 0.25
"""Rewards that are closer than this are no preference of the teacher's."""

LEAST_PAIRS = 10
"""Pairs that both must have judged before anything is said of the judge."""

Pair = tuple[UUID, UUID]
"""Two completions of one labyrinth prompt, the better one first."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """On how many pairs a judge agrees with the teacher (a tie of the judge's counts half).

    ``rate`` comes with its 95 % interval. ``inconsistent`` are pairs in which the order decided;
    they count as ties. ``unreadable`` ones are not among the ``pairs``.
    """

    pairs: int
    agreed: float
    rate: float
    low: float
    high: float
    inconsistent: int
    unreadable: int

    @property
    def enough(self) -> bool:
        return self.pairs >= LEAST_PAIRS

    @property
    def trusted(self) -> bool:
        """Whether the judge is better than chance, beyond chance."""
        return self.enough and self.low >= 0.5

    @property
    def sentence(self) -> str:
        """What this says of the judge."""
        if not self.enough:
            return f"Too few pairs you both judged ({self.pairs} of {LEAST_PAIRS})."
        agreed, rate, low, high = self._figures
        share = f"{agreed} of {self.pairs} pairs ({rate} %, 95 % interval {low} to {high} %)"
        if self.trusted:
            return f"The judge agrees with you on {share}."
        return (
            f"The judge agrees with you on {share}, no better than chance so far; its word is not "
            "used."
        )

    @property
    def brief(self) -> str:
        """The same in a few words, for a line about the judge."""
        if not self.enough:
            return f"too few pairs you both judged ({self.pairs} of {LEAST_PAIRS})"
        agreed, rate, low, high = self._figures
        share = f"{agreed} of {self.pairs} pairs ({rate} %, {low} to {high} %)"
        if self.trusted:
            return f"agrees with you on {share}"
        return f"agrees with you on {share}, which may be chance"

    @property
    def _figures(self) -> tuple[str, str, str, str]:
        """Return the agreed pairs, and rate and interval in percent, as they are said."""
        rate, low, high = (f"{x * 100:.0f}" for x in (self.rate, self.low, self.high))
        return f"{self.agreed:g}", rate, low, high


def agreement(judgements: Sequence[Judgement], preferred: Collection[Pair]) -> Agreement:
    """Return how what a judge said compares with what the teacher prefers.

    ``judgements`` are of one judge, oldest first; the last one of a pair counts.
    """
    by_pair = {j.pair: j for j in judgements}
    better = {frozenset(pair): pair[0] for pair in preferred}
    both = [(j, better[pair]) for pair, j in by_pair.items() if pair in better]
    read = [(j, best) for j, best in both if j.readable]
    agreed = sum(0.5 if j.winner is None else float(j.winner == best) for j, best in read)
    low, high = wilson(agreed, len(read))
    return Agreement(
        len(read),
        agreed,
        agreed / len(read) if read else 0.5,
        low,
        high,
        sum(j.inconsistent for j, _ in read),
        len(both) - len(read),
    )


def preferred_pairs(
    rewards: Iterable[Mapping[UUID, float]], ranked: Iterable[Preference]
) -> frozenset[Pair]:
    """Return what one teacher prefers to what, by rankings first, then by rewards.

    ``rewards`` holds one mapping a labyrinth prompt, from its completions to this teacher's
    rewards; ``ranked`` are the preferences in force. A ranking of two that agree in reward is the
    teacher's word, and so is one that says the opposite of the rewards.
    """
    said = {(p.chosen_id, p.rejected_id) for p in ranked}
    known = {frozenset(pair) for pair in said}
    by_reward = {
        (better, worse)
        for group in rewards
        for better, worse in permutations(group, 2)
        if group[better] - group[worse] >= LEAST_DIFFERENCE - 1e-9
        and frozenset((better, worse)) not in known
    }
    return frozenset(said | by_reward)
