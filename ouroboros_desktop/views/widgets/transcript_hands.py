"""Mouse and keys in a transcript: they select, move the caret, and scroll at the edges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication

from ouroboros_desktop.views.widgets.transcript_selection import Move, Unit

if TYPE_CHECKING:
    from ouroboros_desktop.views.widgets.transcript_view import TranscriptView

_SCROLL_MS = 30
_Key = Qt.Key
_Keys = QKeySequence.StandardKey

_SELECTING = {
    _Keys.SelectNextChar: Move.Right,
    _Keys.SelectPreviousChar: Move.Left,
    _Keys.SelectNextWord: Move.WordRight,
    _Keys.SelectPreviousWord: Move.WordLeft,
    _Keys.SelectNextLine: Move.Down,
    _Keys.SelectPreviousLine: Move.Up,
    _Keys.SelectStartOfLine: Move.StartOfLine,
    _Keys.SelectEndOfLine: Move.EndOfLine,
    _Keys.SelectStartOfDocument: Move.Start,
    _Keys.SelectEndOfDocument: Move.End,
}
_MOVING = {
    _Keys.MoveToNextChar: Move.Right,
    _Keys.MoveToPreviousChar: Move.Left,
    _Keys.MoveToNextWord: Move.WordRight,
    _Keys.MoveToPreviousWord: Move.WordLeft,
}
_WITH_CARET = {_Keys.MoveToNextLine: Move.Down, _Keys.MoveToPreviousLine: Move.Up}


class TranscriptHands(QObject):
    """Turns events of a view into changes of its selection.

    The arrows up and down scroll until left or right have shown the caret; Escape hides it.
    """

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view)
        self._view = view
        self._pressed: QPointF | None = None
        self._clicks = 0
        self._dragging = False
        self._last = self._last_click = QPointF()
        self.caret_shown = False
        self._since = QTimer(self)
        self._since.setSingleShot(True)
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll)

    # ------------------------------------------------------------------ mouse

    def press(self, event: QMouseEvent) -> None:
        """Begin a selection, or extend it with Shift; a second and third click take more."""
        place = self._view.place_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or place is None:
            return
        self._count_click(event.position())
        self._pressed = event.position()
        self._dragging = False
        self.caret_shown = False
        selection = self._view.selection
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and selection.caret:
            selection.extend(place)
            self._dragging = True
        else:
            selection.take(place, Unit(self._clicks))
        self._view.viewport().update()

    def drag(self, point: QPointF) -> bool:
        """Extend the selection to ``point``; returns whether one is being made."""
        if self._pressed is None:
            return False
        moved = (point - self._pressed).manhattanLength()
        self._dragging = self._dragging or moved >= QApplication.startDragDistance()
        if not self._dragging:
            return False
        self._pressed = self._last = point
        self._reach(point)
        outside = not 0 <= point.y() < self._view.viewport().height()
        if outside and not self._scrolling.isActive():
            self._scrolling.start()
        elif not outside:
            self._scrolling.stop()
        return True

    def release(self) -> bool:
        """End a selection; returns whether this was a plain click."""
        plain = self._pressed is not None and not self._dragging and self._clicks == 1
        self._pressed = None
        self._scrolling.stop()
        clipboard = QGuiApplication.clipboard()
        if self._view.selection.span and clipboard.supportsSelection():
            clipboard.setText(self._view.selection.plain(), clipboard.Mode.Selection)
        return plain

    def _count_click(self, point: QPointF) -> None:
        near = (point - self._last_click).manhattanLength() < QApplication.startDragDistance()
        again = self._since.isActive() and near
        self._clicks = self._clicks % 3 + 1 if again else 1
        self._last_click = point
        self._since.start(QApplication.doubleClickInterval())

    def _reach(self, point: QPointF) -> None:
        place = self._view.place_at(point)
        if place is not None:
            self._view.selection.extend(place)
            self._view.viewport().update()

    def _scroll(self) -> None:
        """Scroll on while the mouse is held beyond an edge, faster the farther it is."""
        beyond = self._last.y()
        if beyond > 0:
            beyond = max(0.0, beyond - self._view.viewport().height())
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + round(beyond / 2))
        self._reach(self._last)

    # ------------------------------------------------------------------ keys

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key means for the selection; returns whether it means anything."""
        if event.matches(_Keys.SelectAll):
            self._view.select_all()
        elif event.key() == _Key.Key_Escape and (self.caret_shown or self._view.selection.span):
            self._view.selection.clear()
            self.caret_shown = False
        else:
            return self._moves(event)
        self._view.viewport().update()
        return True

    def _moves(self, event: QKeyEvent) -> bool:
        moving = _MOVING | _WITH_CARET if self.caret_shown else _MOVING
        for steps, extend in ((_SELECTING, True), (moving, False)):
            step = next((step for keys, step in steps.items() if event.matches(keys)), None)
            if step is not None:
                self._move(step, extend)
                return True
        return False

    def _move(self, step: Move, extend: bool) -> None:
        view = self._view
        if view.selection.caret is None:
            view.selection.start_at(view.first_row())
        self.caret_shown = True
        view.selection.move(step, extend)
        if view.selection.caret is not None:
            view.reveal_place(view.selection.caret)
