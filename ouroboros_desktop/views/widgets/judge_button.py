"""“Ask the judge”: there when a judge is chosen, and saying why while it cannot be asked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.session.calibration import judge_label, waiting_pairs
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.widgets.small import button


def judge_button() -> QPushButton:
    return button(_tr("Ask the judge"), "quiet", "balance")


def show_whether_to_ask(ask: QPushButton, state: State, shown: bool) -> None:
    """Show the button, if there is a judge and something is ``shown`` to compare."""
    name = judge_label(state)
    ask.setVisible(bool(name) and shown)
    if not ask.isHidden():
        reason = _reason(state)
        ask.setEnabled(not reason)
        ask.setToolTip(theme.literal(reason or _what_it_does(name)))


def _reason(state: State) -> str:
    """Return why the judge cannot be asked now; '' when it can."""
    if state.busy:
        return _tr("A model is busy.")
    try:
        waiting_pairs(state)
    except NotPossibleYet as reason:
        return told(str(reason))
    return ""


def _what_it_does(name: str) -> str:
    said = _tr(
        "{name} compares the completions of each prompt, in both orders. What it prefers is shown "
        "once you have scored or ranked them."
    )
    return said.format(name=name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("JudgeButton", text)
