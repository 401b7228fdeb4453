"""The parts of the window: where they are, the focus in them, and what a screen reader is told."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from ouroboros_desktop.session.state import Level, State, WorkKind
from ouroboros_desktop.views.sentences import told


def focus_first(pane: QWidget) -> None:
    """Give the focus to the first widget of ``pane`` that takes it."""
    for widget in pane.findChildren(QWidget):
        takes = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        unchecked = isinstance(widget, QRadioButton) and not widget.isChecked()
        if takes and widget.isVisible() and widget.isEnabled() and not unchecked:
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def beside(rail: QWidget, right: Sequence[QWidget], below: QWidget) -> QWidget:
    """Return a widget with the rail to the left of a column, whose first part grows, and a foot."""
    column = QVBoxLayout()
    column.setSpacing(0)
    for place, part in enumerate(right):
        column.addWidget(part, place == 0)
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addWidget(rail)
    row.addLayout(column, 1)
    whole = QWidget()
    outer = QVBoxLayout(whole)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    outer.addLayout(row, 1)
    outer.addWidget(below)
    return whole


def go_round(panes: Sequence[QWidget], step: int) -> None:
    """Move the focus between the panes that are shown."""
    shown = [pane for pane in panes if pane.isVisible()]
    focused = QApplication.focusWidget()
    here = next((i for i, p in enumerate(shown) if focused and p.isAncestorOf(focused)), -1)
    focus_first(shown[(here + step) % len(shown)])


def say(widget: QWidget, text: str) -> None:
    """Let a screen reader say ``text``."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def announce(window: QWidget, before: State | None, state: State) -> None:
    """Tell a screen reader what ended and what went wrong; never each token."""
    if before is None:
        return
    replied = before.work is not None and before.work.kind in {WorkKind.REPLY, WorkKind.BESIDE}
    if replied and state.work is None:
        say(window, QCoreApplication.translate("MainWindow", "The policy has answered."))
    notice = state.notice
    if notice is not None and notice is not before.notice and notice.level is not Level.INFO:
        say(window, f"{told(notice.message)} {told(notice.hint)}")
