"""The gate of a course: a candidate of which the reward model expects worse is not kept.

In the program the teacher votes blind on held-out prompts. Here the reward model answers for the
teacher, so that the gate costs no minutes; what it read was never trained on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
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


def guarded(
    policy: Policy, batch: UpdateBatch, config: UpdateConfig, answered: Answered, expects: Expected
) -> Iterator[UpdateMetrics | None]:
    """Update the policy, yielding the steps; None and a smaller update where the first is worse.

    Where the second is worse too, another None, and the policy is as it was.
    """
    live = _mean(answered(), expects)
    with _kept(policy) as restore:
        for rate in (config.learning_rate, config.learning_rate * SMALLER):
            tried = replace(config, learning_rate=rate)
            for step in policy.update(batch, tried):
                if isinstance(step, UpdateMetrics):
                    yield step
            if live is None or (_mean(answered(), expects) or 0.0) >= live - WORSE:
                return
            restore()
            yield None


@contextmanager
def _kept(policy: Policy) -> Iterator[Callable[[], None]]:
    """Keep the policy as it is, and give what brings it back."""
    with TemporaryDirectory() as folder:
        policy.save(Path(folder))
        yield lambda: policy.load(Path(folder))


def _mean(written: Sequence[Group], expects: Expected) -> float | None:
    rewards = [expected for group in written for expected in expects(group)]
    return fmean(rewards) if rewards else None
