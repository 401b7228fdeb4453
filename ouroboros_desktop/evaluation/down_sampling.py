"""Which of many rewarded completions of a prompt an update learns from."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import pvariance

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
    picks = [(*order[:k], *order[len(order) - count + k :]) for k in range(count + 1)]
    return tuple(sorted(max(picks, key=lambda places: pvariance(rewards[p] for p in places))))


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
