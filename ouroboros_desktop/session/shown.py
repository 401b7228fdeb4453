"""What a session shows, and to whom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.identity import now
from ouroboros_desktop.session.state import Level, Notice, State


class Shown:
    """One state, replaced as a whole; each listener gets the new one."""

    def __init__(self, state: State) -> None:
        self.state = state
        self._listeners: list[Callable[[State], None]] = []

    @property
    def cycle(self) -> Cycle:
        return self.state.cycle

    def subscribe(self, listener: Callable[[State], None]) -> None:
        """Call ``listener`` with each new state."""
        self._listeners.append(listener)

    def show(self, state: State) -> None:
        """Replace the state and tell the listeners."""
        self.state = state
        for listener in self._listeners:
            listener(state)

    def show_cycle(self, cycle: Cycle) -> None:
        """Show a cycle whose change is already in the store."""
        self.show(replace(self.state, cycle=cycle, saved_at=now()))

    def explain(self, error: OuroborosError) -> None:
        """Show an error as a notice."""
        self.notify(Notice(Level.ERROR, error.message, error.hint))

    def notify(self, notice: Notice) -> None:
        self.show(replace(self.state, notice=notice))

    def dismiss(self) -> None:
        """Take the notice away."""
        if self.state.notice is not None:
            self.show(replace(self.state, notice=None))
