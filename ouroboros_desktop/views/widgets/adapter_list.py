"""The lineage of adapters as a tree: each one kept, one live, any other a click away from it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QInputDialog, QVBoxLayout, QWidget

from ouroboros_desktop.core.policy import Adapter
from ouroboros_desktop.core.verdict import Decision, Promotion
from ouroboros_desktop.session.state import PolicyState
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.flow import bar, filling
from ouroboros_desktop.views.widgets.lineage import Branch, tree
from ouroboros_desktop.views.widgets.small import (
    Chip,
    button,
    card,
    clear,
    icon_button,
    label,
    row,
    strong,
)
from ouroboros_desktop.views.written import moment

_INDENT = 20

_WORDS = 160
"""Pixels below which an adapter's buttons leave its words a line of their own."""


class AdapterList(QWidget):
    """The bare policy, and below it each adapter under what it was made from.

    ``make_live_wanted`` carries an id or None, ``note_wanted`` an id and a text, ``export_wanted``
    an id.
    """

    make_live_wanted = Signal(object)
    note_wanted = Signal(object, str)
    arena_wanted = Signal()
    export_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._buttons: list[QWidget] = []
        self._standings: list[QWidget] = []
        frame, box = card(
            self.tr("Adapters"),
            self.tr("Every adapter is kept. Any of them, or none, can be made live again."),
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        box.addLayout(self._rows)
        arena = button(self.tr("Compare two blind…"), "quiet", "balance")
        arena.clicked.connect(self.arena_wanted)
        box.addLayout(row(arena, 1))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def show_lineage(self, policy: PolicyState, candidate_id: UUID | None, ready: bool) -> None:
        """Show ``policy``'s adapters; ``candidate_id`` is the one at the promotion gate."""
        notes = tuple(policy.notes.items())
        lineage = (policy.adapters, policy.promotions, policy.live_id, candidate_id)
        shown = (*lineage, notes, _exported(policy))
        if shown != self._shown:
            self._shown = shown
            self._rebuild(policy, candidate_id)
        for one in self._buttons:
            one.setEnabled(ready)
            one.setToolTip("" if ready else self.tr("Possible when the policy is loaded and free"))

    def _rebuild(self, policy: PolicyState, candidate_id: UUID | None) -> None:
        clear(self._rows)
        self._buttons, self._standings = [], []
        for branch in tree(policy.adapters):
            self._rows.addWidget(self._make_row(branch, policy, candidate_id))
        widest = max(one.sizeHint().width() for one in self._standings)
        for one in self._standings:
            one.setMinimumWidth(widest)

    def _make_row(self, branch: Branch, policy: PolicyState, candidate_id: UUID | None) -> QWidget:
        adapter = branch.adapter
        adapter_id = adapter.id if adapter else None
        numbers = {a.id: n for n, a in enumerate(policy.adapters, start=1)}
        name, detail = self._words(adapter, numbers, policy.promotions)
        words = filling(self._make_words(name, detail, policy.notes.get(adapter_id or UUID(int=0))))
        words.setMinimumWidth(px(_WORDS))
        standing = self._make_standing(name, adapter_id, policy.live_id, candidate_id)
        can = QWidget()
        can.setLayout(row(*self._make_actions(name, adapter, policy), standing, gap=12))
        line = bar(words, None, can)
        line.setContentsMargins(0, 8, 0, 8)
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        if branch.depth == 0:
            box.addWidget(kind(QFrame(), "line"))
        whole = row(gap=0)
        whole.addWidget(_Rails(branch))
        whole.addLayout(line, 1)
        box.addLayout(whole)
        return holder

    def _make_actions(
        self, name: str, adapter: Adapter | None, policy: PolicyState
    ) -> list[QWidget]:
        """Return the buttons that every adapter has, the bare policy none."""
        if adapter is None:
            return []
        note = self._make_note(name, adapter.id, policy)
        return [note, *([self._make_export(name, adapter.id)] if _exported(policy) else [])]

    def _make_standing(
        self, name: str, adapter_id: UUID | None, live_id: UUID | None, candidate_id: UUID | None
    ) -> QWidget:
        """Return what an adapter is, or the button that makes it live."""
        if adapter_id == live_id:
            one: QWidget = Chip(self.tr("live"), "accent", "accent_soft")
        elif adapter_id is not None and adapter_id == candidate_id:
            one = Chip(self.tr("candidate"))
        else:
            one = self._make_button(name, adapter_id)
        holder = QWidget()
        holder.setLayout(row(1, one, gap=0))
        self._standings.append(holder)
        return holder

    def _make_words(self, name: str, detail: str, note: str | None) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(strong(name))
        words.addWidget(label("caption", detail, wrap=True))
        if note:
            words.addWidget(label("body", note, wrap=True))
        return words

    def _make_button(self, name: str, adapter_id: UUID | None) -> QWidget:
        made = button(self.tr("Make live"), "quiet", "history")
        made.setAccessibleName(self.tr("Make {adapter} live").format(adapter=name))
        made.clicked.connect(lambda: self.make_live_wanted.emit(adapter_id))
        self._buttons.append(made)
        return made

    def _make_note(self, name: str, adapter_id: UUID, policy: PolicyState) -> QWidget:
        title = self.tr("Note on {adapter}").format(adapter=name)
        made = icon_button("edit_note", title)
        made.clicked.connect(
            lambda: self._ask_note(title, adapter_id, policy.notes.get(adapter_id, ""))
        )
        return made

    def _make_export(self, name: str, adapter_id: UUID) -> QWidget:
        made = button(self.tr("Export…"), "quiet")
        made.setAccessibleName(self.tr("Export {adapter}").format(adapter=name))
        made.clicked.connect(lambda: self.export_wanted.emit(adapter_id))
        return made

    def _ask_note(self, title: str, adapter_id: UUID, before: str) -> None:
        """Ask for a note; an empty one takes the old one back."""
        question = QInputDialog(self)
        question.setWindowTitle(title)
        question.setLabelText(self.tr("What should be remembered of it?"))
        question.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
        question.setTextValue(before)
        question.textValueSelected.connect(lambda text: self.note_wanted.emit(adapter_id, text))
        question.open()

    def _words(
        self, adapter: Adapter | None, numbers: dict[UUID, int], promotions: tuple[Promotion, ...]
    ) -> tuple[str, str]:
        """Return an adapter's name, and when it was made and what was decided of it."""
        if adapter is None:
            bare = self.tr("The policy as it was installed, without an adapter")
            return self.tr("Bare policy"), bare
        made = moment(adapter.created_at)
        judged = [p for p in promotions if p.policy_update_id == adapter.policy_update_id]
        said = {
            Decision.PROMOTED: self.tr("promoted"),
            Decision.DISCARDED: self.tr("discarded"),
        }
        known = judged and adapter.policy_update_id is not None
        what = said.get(judged[-1].decision, "") if known else ""
        parts = (made, adapter.checkpoint[:8], what)
        name = self.tr("Adapter {number}").format(number=numbers[adapter.id])
        return name, " · ".join(p for p in parts if p)


def _exported(policy: PolicyState) -> bool:
    """Whether adapters of this policy can be exported in some form."""
    return policy.info is not None and bool(policy.info.exports)


class _Rails(QWidget):
    """The lines that lead from an adapter up to what it was made from."""

    def __init__(self, branch: Branch) -> None:
        super().__init__()
        self._rails = branch.rails
        self.setFixedWidth(px(_INDENT) * branch.depth)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(theme.color(theme.tokens().control), 1))
        step, middle = px(_INDENT), px(18)
        for level, goes_on in enumerate(self._rails, 1):
            x = (level - 1) * step + step / 2
            last = level == len(self._rails)
            if goes_on or last:
                painter.drawLine(QPointF(x, 0), QPointF(x, self.height() if goes_on else middle))
            if last:
                painter.drawLine(QPointF(x, middle), QPointF(x + step / 2 - 4, middle))
