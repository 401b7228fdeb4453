"""Which of many rewarded completions of a prompt an update learns from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from ouroboros_desktop.core.policy_update import Experience


def most_varied(rewards: Sequence[float], count: int) -> tuple[int, ...]:
    """Return the places, in order, of ``count`` rewards with the largest variance there is.

    Max-variance down-sampling (Xu et al. 2025, arXiv:2504.13818): the largest variance
    is always that of the k lowest and the count - k highest rewards, for some k; of several with
    the same variance, the one with the most of the highest. All places where there are no more.
    """
    if count < 1:
        raise ValueError("at least one reward is kept")
    order = sorted(range(len(rewards)), key=lambda place: rewards[place])
    if len(order) <= count:
        return tuple(range(len(order)))
    sums = _Sums.of([rewards[place] for place in order])
    lowest = max(range(count + 1), key=lambda k: (sums.variance(k, count - k), -k))
    return tuple(sorted((*order[:lowest], *order[len(order) - count + lowest :])))


def down_sampled(experiences: Sequence[Experience], count: int) -> tuple[Experience, ...]:
    """Return at most ``count`` experiences of each group, those whose rewards vary the most."""
    groups: dict[int, list[int]] = {}
    for place, one in enumerate(experiences):
        groups.setdefault(one.group, []).append(place)
    kept = {
        places[chosen]
        for places in groups.values()
        for chosen in most_varied([experiences[place].reward for place in places], count)
    }
    return tuple(one for place, one in enumerate(experiences) if place in kept)


@dataclass(frozen=True, slots=True)
class _Sums:
    """Running sums of sorted rewards and of their squares; each begins with 0."""

    first: tuple[float, ...]
    second: tuple[float, ...]

    @staticmethod
    def of(rewards: Sequence[float]) -> _Sums:
        squares = [value * value for value in rewards]
        first, second = accumulate(rewards, initial=0.0), accumulate(squares, initial=0.0)
        return _Sums(tuple(first), tuple(second))

    def variance(self, lowest: int, highest: int) -> float:
        """Return the variance of so many of the lowest and of the highest rewards."""
        count = lowest + highest
        mean = self._ends(self.first, lowest, highest) / count
        return self._ends(self.second, lowest, highest) / count - mean * mean

    @staticmethod
    def _ends(sums: Sequence[float], lowest: int, highest: int) -> float:
        return sums[lowest] + sums[-1] - sums[len(sums) - 1 - highest]
