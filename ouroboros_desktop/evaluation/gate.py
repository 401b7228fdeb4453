"""The gate of a course: a candidate of which the reward model expects worse is not kept.

In the program the teacher votes blind on held-out prompts. Here the reward model answers for the
teacher, so that the gate costs no minutes; what it read was never trained on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import fmean
from tempfile import TemporaryDirectory

from ouroboros_desktop.core.policy import Policy
from ouroboros_desktop.core.policy_update import UpdateBatch, UpdateConfig, UpdateMetrics
from ouroboros_desktop.evaluation.groups import Group

WORSE = 0.1
"""A candidate is worse when this much less reward is expected of it, of 2 from end to end."""

SMALLER = 1 / 3
"""The step of the second try, as a share of the first one's."""

Answered = Callable[[], Sequence[Group]]
"""Lets the policy as it stands answer the gate's prompts."""

Expected = Callable[[Group], Sequence[float]]
"""What the reward model expects of a group's completions; nothing where there is none yet."""


@dataclass(frozen=True, slots=True)
class Guarded:
    """The steps of the last try, kept or not, and how many tries were taken back: 0, 1 or 2."""

    steps: tuple[UpdateMetrics, ...]
    rejected: int


def guarded(
    policy: Policy, batch: UpdateBatch, config: UpdateConfig, answered: Answered, expects: Expected
) -> Guarded:
    """Update the policy, and again with a smaller step where that made it worse.

    Where the second try is worse too, the policy is as it was.
    """
    live = _mean(answered(), expects)
    steps: tuple[UpdateMetrics, ...] = ()
    rates = (config.learning_rate, config.learning_rate * SMALLER)
    with _kept(policy) as restore:
        for rejected, rate in enumerate(rates):
            steps = updated(policy, batch, replace(config, learning_rate=rate))
            candidate = _mean(answered(), expects)
            if live is None or candidate is None or candidate >= live - WORSE:
                return Guarded(steps, rejected)
            restore()
    return Guarded(steps, len(rates))


def updated(policy: Policy, batch: UpdateBatch, config: UpdateConfig) -> tuple[UpdateMetrics, ...]:
    """Update the policy and return what its steps measured."""
    return tuple(s for s in policy.update(batch, config) if isinstance(s, UpdateMetrics))


@contextmanager
def _kept(policy: Policy) -> Iterator[Callable[[], None]]:
    """Keep the policy as it is, and give what brings it back."""
    with TemporaryDirectory() as folder:
        policy.save(Path(folder))
        yield lambda: policy.load(Path(folder))


def _mean(written: Sequence[Group], expects: Expected) -> float | None:
    rewards = [expected for group in written for expected in expects(group)]
    return fmean(rewards) if rewards else None
