"""The versions of the persona snapshot: what changed, how far it drifted, the way back to one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QListWidget, QVBoxLayout, QWidget

from ouroboros_desktop.core.entry_diff import differences
from ouroboros_desktop.core.persona import PersonaVersion, drift
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.diff import Change, Piece, entry_diff, rich_text
from ouroboros_desktop.views.widgets.drift_chart import DriftChart, percent
from ouroboros_desktop.views.widgets.flow import Flow
from ouroboros_desktop.views.widgets.growing_text import Prose
from ouroboros_desktop.views.widgets.small import button, dialog_box, label, row, scrolled_by_keys


class PersonaDialog(QDialog):
    """``bring_back_wanted`` carries a ``PersonaVersion``; there is at least one."""

    bring_back_wanted = Signal(object)

    def __init__(self, versions: Sequence[PersonaVersion], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions = tuple(versions)
        self._drifts = [drift(versions[0].traits, v.traits) for v in versions]
        self.setWindowTitle(self.tr("Versions of the persona"))
        self.setMinimumWidth(min(px(640), 900))
        self.resize(min(px(760), 900), min(px(560), 600))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Versions, the newest first"))
        self._list.setFixedWidth(min(px(220), 360))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.ensurePolished()  # before rows are measured: they are padded by the style sheet
        for version in reversed(self._versions):
            self._list.addItem(self._line(version))
        self._against = QComboBox()
        self._against.setAccessibleName(self.tr("Compared with"))
        for name in (self.tr("the version before"), self.tr("the first"), self.tr("the newest")):
            self._against.addItem(name)
        self._title = label("heading", wrap=True)
        self._diff = Prose(self.tr("What changed"))
        self._same = label("muted", wrap=True)
        self._chart = DriftChart(self._drifts)
        self._back = button(self.tr("Bring back this version"), "primary", "history")
        self._back.clicked.connect(self._bring_back)
        self._list.currentRowChanged.connect(self._show)
        self._against.currentIndexChanged.connect(self._show)
        theme.watcher().changed.connect(self._show)
        self._lay_out()
        self._list.setCurrentRow(0)

    @property
    def _chosen(self) -> PersonaVersion:
        return self._versions[len(self._versions) - 1 - self._list.currentRow()]

    def _line(self, version: PersonaVersion) -> str:
        text = self.tr("Version {number}, cycle {cycle}\n{state}, drift {drift}")
        return text.format(
            number=version.number,
            cycle=version.cycle,
            state=self.tr("approved") if version.approved else self.tr("draft"),
            drift=percent(self._drifts[version.number - 1]),
        )

    def _show(self) -> None:
        version, look = self._chosen, theme.tokens()
        other = self._other(version)
        self._title.setText(
            self.tr("Version {number}").format(number=version.number)
            if other is None
            else self.tr("Version {number}, compared with version {other}").format(
                number=version.number, other=other.number
            )
        )
        compared = differences(version.traits if other is None else other.traits, version.traits)
        lines = [[*entry_diff(d), Piece(Change.KEPT, "\n")] for d in compared]
        pieces = [piece for line in lines for piece in line][:-1]
        self._diff.show_html(rich_text(pieces, look.ok, look.bad))
        self._diff.setVisible(bool(pieces))
        same = other is not None and other.text == version.text
        self._same.setText(self.tr("Both say the same.") if same else "")
        if not pieces:
            self._same.setText(self.tr("This version has no trait."))
        self._same.setVisible(bool(self._same.text()))
        self._chart.choose(version.number)
        newest = version is self._versions[-1]
        self._back.setEnabled(not newest)
        self._back.setToolTip(
            self.tr("This is the version in the summary now.")
            if newest
            else self.tr(
                "It becomes a new version once you approve the summary; undo takes it back."
            )
        )

    def _other(self, version: PersonaVersion) -> PersonaVersion | None:
        """Return what the version is compared with, None for the first with what was before it."""
        places = (version.number - 2, 0, len(self._versions) - 1)
        place = places[self._against.currentIndex()]
        return self._versions[place] if place >= 0 else None

    def _bring_back(self) -> None:
        self.bring_back_wanted.emit(self._chosen)
        self.accept()

    def _lay_out(self) -> None:
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 12, 0)
        beside.setSpacing(12)
        against = Flow(gap=12)
        against.addWidget(label("muted", self.tr("Compared with")))
        against.addWidget(self._against)
        beside.addLayout(against)
        beside.addWidget(self._title)
        beside.addWidget(self._diff)
        beside.addWidget(self._same)
        beside.addStretch(1)
        beside.addWidget(label("muted", self.tr("Drift from the first version")))
        beside.addWidget(self._chart)
        beside.addWidget(
            label(
                "caption",
                self.tr(
                    "Drift is the share of words that only one of the two versions has. It knows "
                    "words, not meanings."
                ),
                wrap=True,
            )
        )
        both = row(self._list, gap=20)
        both.addWidget(scrolled_by_keys(right), 1)
        close = button(self.tr("Close"))
        close.clicked.connect(self.reject)
        outer = dialog_box(self, self.tr("Versions of the persona"))
        outer.addLayout(both, 1)
        outer.addLayout(row(1, close, self._back))
