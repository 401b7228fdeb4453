"""What is said of a policy update that was interrupted, and what is forgotten when it has ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ouroboros_desktop.core.policy_update import PolicyUpdate
from ouroboros_desktop.session.state import Level, Notice

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

LOST = Notice(
    Level.WARNING,
    "The model stopped unexpectedly and is being loaded again.",
    "Everything you wrote and scored is saved. Repeat the last step when the model is ready; if it "
    "stops again, close other applications to free memory.",
)

RESUME = "Resume it, or give it up."


def place(update: PolicyUpdate) -> str:
    """Return in words how far an update came."""
    if not update.steps:
        return "before the first step"
    last = update.steps[-1]
    return f"at step {last.step} of {last.steps}"


def interrupted(what: str, update: PolicyUpdate) -> Notice:
    """Return the notice about an update that can be resumed; ``what`` begins its sentence."""
    hint = "Nothing is lost: resume the update, or give it up."
    return Notice(Level.WARNING, f"{what} {place(update)}.", hint)


def paused(update: PolicyUpdate) -> Notice:
    """Return the notice about an update that the teacher paused."""
    hint = "Resume it at any time, also after closing the program; it ends in the same adapter."
    return Notice(Level.INFO, f"The policy update is paused {place(update)}.", hint)


def forget_ended(session: Session) -> None:
    """Remove what the worker kept of updates that have ended by now."""
    session.worker.forget_unfinished([str(u) for u in session.store.unfinished_updates()])
