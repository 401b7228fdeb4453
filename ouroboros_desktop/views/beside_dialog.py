"""Up to four replies to one message next to each other; one is chosen to go on with."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QVBoxLayout,
    QWidget,
)

from ouroboros_desktop.core.beside import MOST, Voice, preferred_by, replies_to
from ouroboros_desktop.core.dialogue import Message
from ouroboros_desktop.core.policy import Capability
from ouroboros_desktop.session.state import State, WorkKind
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.flow import Flow
from ouroboros_desktop.views.widgets.growing_text import Prose
from ouroboros_desktop.views.widgets.notice_bar import NoticeBar
from ouroboros_desktop.views.widgets.reply_column import Reply, ReplyColumn
from ouroboros_desktop.views.widgets.small import button, dialog_box, label, row, scrolling
from ouroboros_desktop.views.written_dialog import how

_WIDEST = 1120
_LEAST = 190
"""Pixels of a column, at the text size in force; what does not fit goes below."""

_KINDS = {WorkKind.BESIDE, WorkKind.SWITCH}


class BesideDialog(QDialog):
    """Follows the state while it is open.

    ``ask_wanted`` carries a ``Voice``; ``chosen`` a message's id, and whether it is a preference.
    """

    ask_wanted = Signal(object)
    chosen = Signal(object, bool)
    cancel_wanted = Signal()
    dismissed = Signal()

    def __init__(self, answered: Message, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Replies side by side"))
        self._answered = answered
        self._working = False
        self._voices: tuple[object, ...] = ()
        self.presets, self.adapters = QComboBox(), QComboBox()
        self.presets.setAccessibleName(self.tr("Preset of the next reply"))
        self.adapters.setAccessibleName(self.tr("Adapter of the next reply"))
        self.ask = button(self.tr("Ask for another reply"), "primary")
        self.ask.setDefault(True)
        self.ask.clicked.connect(self._ask)
        self.prefer = QCheckBox(self.tr("Keep my choice as a preference"))
        self.prefer.setChecked(True)
        self._reason = label("caption", wrap=True)
        self.notice = NoticeBar()
        self.notice.dismissed.connect(self.dismissed)
        self.columns = tuple(ReplyColumn(number) for number in range(1, MOST + 1))
        for column in self.columns:
            column.chosen.connect(self._choose)
        self._lay_out()
        room = parent.window().width() - 40 if parent else _WIDEST
        self.resize(min(px(_WIDEST), max(room, 800)), min(px(620), 760))
        self.ask.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: State) -> None:
        """Draw the replies there are, and the one that is being written."""
        self._show_voices(state)
        self.notice.show_notice(state.notice)
        work = state.work if state.work and state.work.kind in _KINDS else None
        self._working = work is not None
        messages = replies_to(state.cycle.transcript, self._answered.id)
        shown = [_reply(state, message) for message in messages]
        if work is not None and len(shown) < MOST:
            text = work.texts.get((0, 0), "")
            shown.append(Reply(None, text, work.label))
        padded = [*shown, *[None] * (MOST - len(shown))]
        for column, reply in zip(self.columns, padded, strict=True):
            column.show_reply(reply, not state.busy)
        full = len(messages) >= MOST
        self.ask.setText(self.tr("Stop") if work else self.tr("Ask for another reply"))
        kind(self.ask, "secondary" if work else "primary")
        self.ask.setEnabled(bool(work and not work.stopping) or (state.ready and not full))
        self._explain(state, messages, full)

    def _lay_out(self) -> None:
        said = Prose(self.tr("The message that is answered"))
        said.show_text(self._answered.content)
        said.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        replies = Flow(gap=12, column=_LEAST)
        for column in self.columns:
            replies.addWidget(column)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addWidget(said)
        inner.addLayout(replies)
        inner.addStretch(1)
        area = scrolling(content)
        close = button(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        box = dialog_box(self, self.tr("Replies side by side"), gap=12)
        box.addWidget(area, 1)
        box.addWidget(self.notice)
        box.addLayout(row(self.prefer, 1))
        box.addWidget(self._reason)
        box.addLayout(row(self.presets, self.adapters, self.ask, 1, close, gap=12))

    def _show_voices(self, state: State) -> None:
        """Offer presets and adapters; what is used in the dialogue now is chosen at first."""
        policy = state.policy
        numbered = enumerate(policy.adapters, 1)
        adapters: dict[UUID | None, str] = {None: self.tr("Bare policy")}
        adapters |= {a.id: self.tr("Adapter {number}").format(number=n) for n, a in numbered}
        presets: dict[UUID | None, str] = {None: self.tr("As in the settings")}
        presets |= {p.id: p.name for p in state.presets}
        if (presets, adapters) == self._voices:
            return
        first = not self._voices
        self._voices = (presets, adapters)
        _fill(self.presets, presets, state.preset_id if first else self.presets.currentData())
        _fill(self.adapters, adapters, policy.live_id if first else self.adapters.currentData())
        remote = Capability.REMOTE in policy.capabilities
        self.adapters.setVisible(len(adapters) > 1 and not remote)

    def _explain(self, state: State, messages: Sequence[Message], full: bool) -> None:
        """Say what a choice means, or why it says nothing."""
        comparable = any(preferred_by(state.cycle, message) for message in messages)
        self.prefer.setEnabled(comparable)
        words = self.tr(
            "A preference is kept between replies that were asked with the same words. It is "
            "exported, and this cycle's policy updates learn from it."
        )
        other = self.tr(
            "These were asked with different words before the dialogue: a choice between them is "
            "no preference. The others stay as branches."
        )
        alone = self.tr("The same preset and adapter again draw another reply, by another seed.")
        most = self.tr("Four are the most at once.")
        meaning = words if comparable else other if len(messages) > 1 else alone
        self._reason.setText(f"{meaning} {most}" if full else meaning)

    def _ask(self) -> None:
        if self._working:
            self.cancel_wanted.emit()
        else:
            voice = Voice(self.presets.currentData(), self.adapters.currentData())
            self.ask_wanted.emit(voice)

    def _choose(self, message_id: UUID) -> None:
        self.chosen.emit(message_id, self.prefer.isChecked() and self.prefer.isEnabled())
        self.accept()


def _reply(state: State, message: Message) -> Reply:
    here = any(m.id == message.id for m in state.cycle.transcript.branch)
    return Reply(message.id, message.content, how(state, message), here)


def _fill(box: QComboBox, names: dict[UUID | None, str], chosen: UUID | None) -> None:
    box.clear()
    for one, name in names.items():
        box.addItem(name, one)
    box.setCurrentIndex(max(0, box.findData(chosen)))
