"""Moving the focus into a part of the window, and telling a screen reader what happened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from ouroboros_desktop.session.state import Level, State, WorkKind


def focus_first(pane: QWidget) -> None:
    """Give the focus to the first widget of ``pane`` that takes it."""
    for widget in pane.findChildren(QWidget):
        takes = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        unchecked = isinstance(widget, QRadioButton) and not widget.isChecked()
        if takes and widget.isVisible() and widget.isEnabled() and not unchecked:
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def say(widget: QWidget, text: str) -> None:
    """Let a screen reader say ``text``."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def announce(window: QWidget, before: State | None, state: State) -> None:
    """Tell a screen reader what ended and what went wrong; never each token."""
    if before is None:
        return
    replied = before.work is not None and before.work.kind is WorkKind.REPLY
    if replied and state.work is None:
        say(window, QCoreApplication.translate("MainWindow", "The policy has answered."))
    notice = state.notice
    if notice is not None and notice is not before.notice and notice.level is not Level.INFO:
        say(window, f"{notice.message} {notice.hint}")
