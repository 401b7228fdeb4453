"""Max-variance down-sampling, against a search through every subset."""

from __future__ import annotations

from itertools import combinations
from statistics import pvariance

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ouroboros_desktop.core.completion import Completion, FinishReason, Sampling
from ouroboros_desktop.core.policy_update import Experience
from ouroboros_desktop.evaluation.down_sampling import down_sampled, most_varied

REWARDS = st.lists(st.integers(-8, 8).map(lambda n: n / 8), min_size=1, max_size=8)


@given(REWARDS, st.integers(1, 8))
def test_no_other_choice_varies_more(rewards: list[float], count: int) -> None:
    chosen = most_varied(rewards, count)
    assert list(chosen) == sorted(set(chosen))
    assert len(chosen) == min(count, len(rewards))
    best = max(pvariance(some) for some in combinations(rewards, len(chosen)))
    assert pvariance([rewards[place] for place in chosen]) == pytest.approx(best)


def test_of_equal_choices_the_highest_rewards_are_kept() -> None:
    assert most_varied([0.0, 1.0, -1.0], 1) == (1,)
    assert most_varied([-1.0, 0.5, 1.0, 0.0], 2) == (0, 2)
    with pytest.raises(ValueError, match="at least one"):
        most_varied([1.0], 0)


def test_each_prompt_keeps_its_own() -> None:
    completion = Completion("x", FinishReason.STOP, Sampling(), (1,), (2,), (-0.5,))
    rewards = [(0, 0.1), (1, 0.3), (0, 0.9), (0, -0.8), (1, 0.2)]
    experiences = [Experience(completion, reward, group) for group, reward in rewards]
    kept = [(one.group, one.reward) for one in down_sampled(experiences, 2)]
    assert kept == [(1, 0.3), (0, 0.9), (0, -0.8), (1, 0.2)]
