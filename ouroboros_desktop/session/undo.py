"""The teacher's steps that can be taken back, by appending, never by erasing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Undoable:
    """One step. What takes it back is a step forward in the store."""

    label: str
    undo: Callable[[], None]
    redo: Callable[[], None]


class Taken:
    """The steps of a sitting, and those of them that were taken back."""

    def __init__(self, done: Iterable[Undoable] = (), undone: Iterable[Undoable] = ()) -> None:
        self._done = list(done)
        self._undone = list(undone)

    @property
    def last(self) -> str:
        """What undo would take back, '' when there is nothing."""
        return self._done[-1].label if self._done else ""

    @property
    def next(self) -> str:
        """What redo would do again, '' when there is nothing."""
        return self._undone[-1].label if self._undone else ""

    def did(self, step: Undoable) -> None:
        """Remember a step that was just taken."""
        self._done.append(step)
        self._undone.clear()

    def undo(self) -> None:
        """Take the last step back."""
        if self._done:
            step = self._done.pop()
            step.undo()
            self._undone.append(step)

    def redo(self) -> None:
        """Take the last undone step again."""
        if self._undone:
            step = self._undone.pop()
            step.redo()
            self._done.append(step)
