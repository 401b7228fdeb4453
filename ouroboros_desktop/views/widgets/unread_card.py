"""What did not fit into the model's context when it drafted: each message by its number."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ouroboros_desktop.core.drafting import DraftRequest
from ouroboros_desktop.views.widgets.flow import Flow
from ouroboros_desktop.views.widgets.small import SmallButton, button, card, clear, label, row


def runs(places: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Return the places as runs of neighbours, each by its first and last."""
    found: list[tuple[int, int]] = []
    for place in sorted(set(places)):
        if found and place == found[-1][1] + 1:
            found[-1] = (found[-1][0], place)
        else:
            found.append((place, place))
    return tuple(found)


class UnreadCard(QWidget):
    """Names the messages that a draft was made without; each leads to the dialogue."""

    source_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._request: DraftRequest | None = None
        self._dismissed: DraftRequest | None = None
        frame, box = card(
            self.tr("The draft was made without all of the dialogue"),
            self.tr(
                "This much did not fit into what the model can read at once. Read it yourself, and "
                "add what matters."
            ),
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        box.addLayout(self._list)
        done = button(self.tr("I have read it"), "quiet", "check")
        done.clicked.connect(self._dismiss)
        box.addLayout(row(1, done))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.hide()

    def show_unread(
        self, request: DraftRequest | None, messages: Mapping[UUID, tuple[int, str]]
    ) -> None:
        """Name what ``request`` left out of the dialogue that is shown."""
        if request is not self._request:
            self._request = request
            clear(self._list)
            if request is not None:
                here = {messages[i][0]: i for i in request.omitted if i in messages}
                here.pop(0, None)
                part = [place for place, i in here.items() if i in request.shortened]
                none = [place for place in here if place not in part]
                self._name(self.tr("Read in part"), part, here)
                self._name(self.tr("Not read"), none, here)
        known = request is not None and any(i in messages for i in request.omitted)
        self.setVisible(known and request is not self._dismissed)

    def _name(self, title: str, places: Sequence[int], ids: Mapping[int, UUID]) -> None:
        if not places:
            return
        line = Flow(gap=4)
        said = label("caption", title)
        said.setMinimumHeight(32)
        line.addWidget(said)
        for first, last in runs(places):
            one = self.tr("message {first}").format(first=first)
            many = self.tr("messages {first} to {last}").format(first=first, last=last)
            made = SmallButton(one if first == last else many)
            made.clicked.connect(partial(self.source_wanted.emit, ids[first]))
            line.addWidget(made)
        holder = QWidget()
        holder.setLayout(line)
        self._list.addWidget(holder)

    def _dismiss(self) -> None:
        self._dismissed = self._request
        self.hide()
