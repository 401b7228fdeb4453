"""What a policy update would learn from, and how long it would take."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from statistics import fmean
from uuid import UUID

from ouroboros_desktop.core.beside import chosen
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.examples import preferred, shown, usable
from ouroboros_desktop.core.imported import ExampleKind, Use
from ouroboros_desktop.core.methods import Counts
from ouroboros_desktop.core.policy import Capability
from ouroboros_desktop.core.policy_update import UpdateConfig
from ouroboros_desktop.session.importing import described
from ouroboros_desktop.session.material import rewards
from ouroboros_desktop.session.state import State


@dataclass(frozen=True, slots=True)
class Material:
    """Scored completions and rewrites; rewards in [-1, 1]. ``left_out``: scored, yet not usable.

    ``preferences`` are pairs of rankings, rewrites and choices between replies; ``imported`` has a
    line for each import that is marked for training.
    """

    scored: int = 0
    mean: float = 0.0
    low: float = 0.0
    high: float = 0.0
    rewrites: int = 0
    left_out: int = 0
    preferences: int = 0
    imported: tuple[str, ...] = ()


def material(state: State) -> Material:
    """Return what the policy has to learn from: completions with a reward that it can use."""
    cycle, can = state.cycle.heard(state.weights), state.policy.capabilities
    known = _known(cycle, state)
    given = [*known.values()]
    scored = {s.completion_id for s in cycle.scores_now} & {c.id for c in cycle.answers}
    return Material(
        len(given),
        *((fmean(given), min(given), max(given)) if given else (0.0, 0.0, 0.0)),
        rewrites=len({r.completion_id for r in cycle.rewrites_now}),
        left_out=len(scored - known.keys()),
        preferences=_pairs(cycle, can, known),
        imported=tuple(described(one) for one in state.imports if one.use is Use.TRAINING),
    )


def counted(state: State) -> Counts:
    """Return how much the policy has to learn from, by kind."""
    cycle, can = state.cycle.heard(state.weights), state.policy.capabilities
    known = _known(cycle, state)
    learned = [one.counts for one in state.imports if one.use is Use.TRAINING]
    more = sum(counts.get(ExampleKind.DEMONSTRATION, 0) for counts in learned)
    pairs = sum(counts.get(ExampleKind.PREFERENCE, 0) for counts in learned)
    if Capability.EXPERIENCES not in can:
        more += len(shown(cycle, known).demonstrations)
    else:
        more += len(cycle.rewrites_now)
    return Counts.of([*known.values()], more, pairs + _pairs(cycle, can, known))


def _known(cycle: Cycle, state: State) -> dict[UUID, float]:
    """Return the reward of each scored completion that the policy can learn from."""
    can = state.policy.capabilities
    usable_ids = {c.id for c in cycle.answers if usable(c.completion, can)}
    given = rewards(cycle, state.rubric, state.weights)
    return {c: reward for c, reward in given.items() if c in usable_ids}


def _pairs(cycle: Cycle, can: Collection[Capability], known: Mapping[UUID, float]) -> int:
    """Return how many pairs there are to learn from, by the rewards that are known."""
    local = Capability.EXPERIENCES in can
    pairs = preferred(cycle, known) if local else shown(cycle, known).preferences
    return len(pairs) + len(chosen(cycle))


def estimate(cycle: Cycle, config: UpdateConfig) -> float | None:
    """Return the minutes an update would take, from the newest one with steps; None without one.

    The time of an update grows with the completion tokens it goes over, once an epoch.
    """
    measured = [u for u in cycle.updates if u.steps]
    if not measured:
        return None
    last = measured[-1]
    tokens = sum(s.tokens for s in last.steps)
    if not tokens:
        return None
    scored = {s.completion_id for s in cycle.scores_now}
    ahead = sum(len(c.completion.token_ids) for c in cycle.answers if c.id in scored)
    return sum(s.seconds for s in last.steps) / tokens * ahead * config.epochs / 60
