"""What was found out about the models that are open: what a server can do and what it cannot."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ouroboros_desktop.core.chat_templates import OwnTemplate
from ouroboros_desktop.core.policy import Finding, PolicyInfo, Seat
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.icons import icon
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.small import button, dialog_box, label, row, scrolled_by_keys

_ICON = 18


class FindingsDialog(QDialog):
    """A card with a list for each model that is open."""

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What the models can do"))
        self.resize(px(560), min(px(520), 680))
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        for title, findings in found(state):
            box.addWidget(_card(title, findings))
        box.addStretch(1)
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        outer = dialog_box(self, self.tr("What the models can do"))
        outer.addWidget(scrolled_by_keys(inner), 1)
        outer.addLayout(row(1, close))


def found(state: State) -> Iterator[tuple[str, tuple[Finding, ...]]]:
    """Yield a title and what was found for each seat that somebody was chosen for."""
    yield _title(Seat.POLICY, state.policy.title), _of(state.policy.info)
    for seat, assistant in state.assistants.items():
        yield _title(seat, assistant.title), _of(assistant.info)


def _template(own: OwnTemplate) -> Finding:
    if own.approved:
        return Finding(True, _tr("Its own chat template is used: you have approved it."))
    return Finding(False, _tr("Its own chat template is not used: nobody has approved it yet."))


def _of(info: PolicyInfo | None) -> tuple[Finding, ...]:
    if info is None:
        return (Finding(False, _tr("It was not asked yet: it opens when it is needed.")),)
    if not info.findings:
        here = Finding(True, _tr("It runs on this computer: it talks, is scored and learns here."))
        return (here,) if info.own_template is None else (here, _template(info.own_template))
    return info.findings


def _title(seat: Seat, name: str) -> str:
    names = {
        Seat.POLICY: _tr("Policy"),
        Seat.JUDGE: _tr("Judge"),
        Seat.HELPER: _tr("Helper"),
        Seat.READER: _tr("Reader of what a server writes"),
    }
    return f"{names[seat]} · {name}"


def _card(title: str, findings: tuple[Finding, ...]) -> QFrame:
    frame = kind(QFrame(), "card")
    grid = QGridLayout(frame)
    grid.setContentsMargins(20, 16, 20, 16)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    grid.addWidget(label("heading", title, wrap=True), 0, 0, 1, 2)
    for place, finding in enumerate(findings, start=1):
        sign = QLabel()
        picture = icon("check_circle", "ok") if finding.good else icon("info", "muted")
        sign.setPixmap(picture.pixmap(px(_ICON), px(_ICON)))
        sign.setAccessibleName(_tr("yes") if finding.good else _tr("no"))
        grid.addWidget(sign, place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label("body", told(finding.text), wrap=True), place, 1)
    return frame


def _tr(text: str) -> str:
    return QCoreApplication.translate("FindingsDialog", text)
