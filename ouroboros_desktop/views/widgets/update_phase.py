"""Where a policy update stands, derived from the state: what its page is about."""

from __future__ import annotations

from enum import StrEnum

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.policy_update import UpdateState
from ouroboros_desktop.session.state import State, WorkKind


class Phase(StrEnum):
    """What the page is about now."""

    NOTHING = "nothing"
    SETUP = "setup"
    INTERRUPTED = "interrupted"
    RUNNING = "running"
    UNCOMPARED = "uncompared"
    COMPARING = "comparing"
    VOTING = "voting"
    VERDICT = "verdict"
    DECIDED = "decided"


def phase(state: State, revealed: bool) -> Phase:
    """Return what there is to do; ``revealed``: the teacher wants the verdict before all votes."""
    cycle, work = state.cycle, state.work
    update, pairs = cycle.update, cycle.comparisons_now
    votes = [c for c in pairs if c.outcome is not None]
    found = Phase.VERDICT
    if work is not None and work.kind is WorkKind.UPDATE:
        found = Phase.RUNNING
    elif state.unfinished is not None:
        found = Phase.INTERRUPTED
    elif update is None or update.state is not UpdateState.SUCCEEDED:
        found = Phase.NOTHING if cycle.missing(Stage.POLICY_UPDATE) else Phase.SETUP
    elif cycle.decision is not None:
        found = Phase.DECIDED
    elif work is not None and work.kind is WorkKind.COMPARE:
        found = Phase.COMPARING
    elif not pairs:
        found = Phase.UNCOMPARED
    elif len(votes) < len(pairs) and not (revealed and votes):
        found = Phase.VOTING
    return found
