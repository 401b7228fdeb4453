"""The lineage of adapters: each one kept, one live, any other a click away from it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ouroboros_desktop.core.policy import Adapter
from ouroboros_desktop.core.verdict import Decision, Promotion
from ouroboros_desktop.session.state import PolicyState
from ouroboros_desktop.views.theme import kind
from ouroboros_desktop.views.widgets.small import Chip, button, card, clear, label, row, strong


class AdapterList(QWidget):
    """Newest adapter first, the bare policy last. ``make_live_wanted`` carries an id or None."""

    make_live_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._buttons: list[QWidget] = []
        frame, box = card(
            self.tr("Adapters"),
            self.tr("Every adapter is kept. Any of them, or none, can be made live again."),
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        box.addLayout(self._rows)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def show_lineage(self, policy: PolicyState, candidate_id: UUID | None, ready: bool) -> None:
        """Show ``policy``'s adapters; ``candidate_id`` is the one at the promotion gate."""
        shown = (policy.adapters, policy.promotions, policy.live_id, candidate_id)
        if shown != self._shown:
            self._shown = shown
            self._rebuild(policy, candidate_id)
        for one in self._buttons:
            one.setEnabled(ready)
            one.setToolTip("" if ready else self.tr("Possible when the policy is loaded and free"))

    def _rebuild(self, policy: PolicyState, candidate_id: UUID | None) -> None:
        clear(self._rows)
        self._buttons = []
        numbers = {a.id: n for n, a in enumerate(policy.adapters, start=1)}
        for adapter in reversed(policy.adapters):
            name = self.tr("Adapter {number}").format(number=numbers[adapter.id])
            detail = self._detail(adapter, numbers, policy.promotions)
            self._add_row(name, detail, adapter.id, policy.live_id, candidate_id)
        bare = self.tr("The policy as it was installed, without an adapter")
        self._add_row(self.tr("Bare policy"), bare, None, policy.live_id, candidate_id)

    def _add_row(
        self,
        name: str,
        detail: str,
        adapter_id: UUID | None,
        live_id: UUID | None,
        candidate_id: UUID | None,
    ) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(strong(name))
        words.addWidget(label("caption", detail, wrap=True))
        line = row(gap=12)
        line.setContentsMargins(0, 8, 0, 8)
        line.addLayout(words, 1)
        if adapter_id == live_id:
            line.addWidget(Chip(self.tr("live"), "accent", "accent_soft"))
        elif adapter_id is not None and adapter_id == candidate_id:
            line.addWidget(Chip(self.tr("candidate")))
        else:
            line.addWidget(self._make_button(name, adapter_id))
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(kind(QFrame(), "line"))
        box.addLayout(line)
        self._rows.addWidget(holder)

    def _make_button(self, name: str, adapter_id: UUID | None) -> QWidget:
        made = button(self.tr("Make live"), "quiet", "history")
        made.setAccessibleName(self.tr("Make {adapter} live").format(adapter=name))
        made.clicked.connect(lambda: self.make_live_wanted.emit(adapter_id))
        self._buttons.append(made)
        return made

    def _detail(
        self, adapter: Adapter, numbers: dict[UUID, int], promotions: tuple[Promotion, ...]
    ) -> str:
        made = adapter.created_at.astimezone().strftime("%Y-%m-%d %H:%M")
        parent = numbers.get(adapter.parent_id) if adapter.parent_id else None
        after = self.tr("from the bare policy")
        if parent is not None:
            after = self.tr("from adapter {number}").format(number=parent)
        judged = [p for p in promotions if p.policy_update_id == adapter.policy_update_id]
        said = {
            Decision.PROMOTED: self.tr("promoted"),
            Decision.DISCARDED: self.tr("discarded"),
        }
        known = judged and adapter.policy_update_id is not None
        what = said.get(judged[-1].decision, "") if known else ""
        parts = (made, after, adapter.checkpoint[:8], what)
        return " · ".join(p for p in parts if p)
