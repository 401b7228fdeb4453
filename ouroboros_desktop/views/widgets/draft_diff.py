"""A new draft beside the summary: what it would add, change or leave out, to take or to leave."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QVBoxLayout, QWidget

from ouroboros_desktop.core.entry_diff import Difference, Fate, differences, taking
from ouroboros_desktop.core.summary import Part, SummaryEntry
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.diff import entry_diff, rich_text
from ouroboros_desktop.views.widgets.small import breakable, button, card, clear, label, row


class DraftDiff(QWidget):
    """Nothing is chosen at first. ``take_wanted`` carries the list of entries that results."""

    take_wanted = Signal(object)
    leave_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[SummaryEntry, ...], tuple[SummaryEntry, ...]] = ((), ())
        self._differences: tuple[Difference, ...] = ()
        self._rows: dict[int, _DiffRow] = {}
        frame, box = card(
            self.tr("A new draft"),
            self.tr(
                "Choose what you take of it. What you do not choose stays as it is; undo brings "
                "all of it back."
            ),
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        box.addLayout(self._list)
        self._same = label("caption")
        every = button(self.tr("Choose all"), "quiet")
        every.clicked.connect(self._choose_all)
        leave = button(self.tr("Leave it"))
        leave.clicked.connect(self.leave_wanted)
        self._take = button("", "primary")
        self._take.clicked.connect(self._emit)
        box.addLayout(row(self._same, 1, every, leave, self._take))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        theme.watcher().changed.connect(self._dress)
        self.hide()

    def show_draft(
        self, before: tuple[SummaryEntry, ...], after: tuple[SummaryEntry, ...] | None
    ) -> None:
        """Show what ``after`` would change in ``before``; None: there is no new draft."""
        self.setVisible(after is not None)
        shown = (before, after or ())
        if shown == self._shown:
            return
        self._shown = shown
        self._differences = differences(*shown)
        clear(self._list)
        self._rows = {
            place: _DiffRow(difference)
            for place, difference in enumerate(self._differences)
            if difference.fate is not Fate.KEPT
        }
        for one in self._rows.values():
            one.check.toggled.connect(self._count)
            self._list.addWidget(one)
        same = len(self._differences) - len(self._rows)
        self._same.setText(self.tr("%n entries stay the same.", None, same))
        self._same.setVisible(same > 0)
        self._count()

    def _count(self) -> None:
        chosen = len(self._chosen())
        self._take.setEnabled(chosen > 0)
        self._take.setText(self.tr("Take %n", None, chosen) if chosen else self.tr("Take"))
        self._take.setToolTip("" if chosen else self.tr("Choose something first, or leave it all."))

    def _chosen(self) -> list[int]:
        return [place for place, one in self._rows.items() if one.check.isChecked()]

    def _choose_all(self) -> None:
        for one in self._rows.values():
            one.check.setChecked(True)

    def _emit(self) -> None:
        self.take_wanted.emit(taking(self._differences, self._chosen()))

    def _dress(self) -> None:
        for one in self._rows.values():
            one.dress()


class _DiffRow(QFrame):
    """One entry: what would become of it, to be ticked, and its words."""

    def __init__(self, difference: Difference) -> None:
        super().__init__()
        kind(self, "sunken")
        self._pieces = entry_diff(difference)
        entry = difference.after or difference.before
        assert entry is not None
        title = f"{self._fate(difference)}: {self._part(entry.part)}"
        self.check = QCheckBox(title)
        said = " ".join(piece.text.strip() for piece in self._pieces)
        self.check.setAccessibleName(f"{title}. {said}")
        self._words = kind(QLabel(), "body")
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 4, 12, 12)
        box.setSpacing(0)
        box.addWidget(self.check)
        box.addWidget(self._words)
        self.dress()

    def dress(self) -> None:
        look = theme.tokens()
        self._words.setContentsMargins(px(26) + 2, 0, 0, 0)  # in line with the box's own text
        ground = look.sunken
        added, removed = theme.readable(look.ok, ground), theme.readable(look.bad, ground)
        pieces = [type(p)(p.change, breakable(p.text)) for p in self._pieces]
        self._words.setText(rich_text(pieces, added, removed))

    def _fate(self, difference: Difference) -> str:
        if difference.before and difference.after and not self._worded(difference):
            return self.tr("Follow from other entries")
        return {
            Fate.ADDED: self.tr("Add"),
            Fate.CHANGED: self.tr("Change"),
            Fate.LEFT_OUT: self.tr("Remove"),
        }[difference.fate]

    def _worded(self, difference: Difference) -> bool:
        before, after = difference.before, difference.after
        assert before is not None and after is not None
        return before.text != after.text

    def _part(self, part: Part) -> str:
        return {
            Part.FACT_LEDGER: self.tr("fact"),
            Part.LOGIC_MAP: self.tr("conclusion"),
            Part.PERSONA_SNAPSHOT: self.tr("trait of the persona"),
        }[part]
