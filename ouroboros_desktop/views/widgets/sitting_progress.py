"""How far a sitting is: done, left, passed over, active time, pace; and the lists to go back by."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.elided import Elided
from ouroboros_desktop.views.widgets.sitting import Sitting
from ouroboros_desktop.views.widgets.small import SmallButton, row


class SittingProgress(QWidget):
    """One line with a bar. ``lists_wanted``: to see what was skipped, flagged and commented."""

    lists_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Completions that are scored"))
        self._bar.setFixedWidth(px(160))
        self.words = kind(Elided(), "caption")
        self.lists = SmallButton(self.tr("Skipped, flagged, commented"))
        self.lists.clicked.connect(self.lists_wanted)
        line = row(self._bar, self.words, self.lists, gap=12)
        line.setStretch(1, 1)
        self.setLayout(line)

    def show_sitting(self, sitting: Sitting, pace: float | None) -> None:
        """Show the figures; ``pace`` is the seconds a completion takes in this sitting."""
        total, done, skipped = sitting.total, sitting.scored, sitting.skipped
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        said = [self.tr("{scored} of {total} scored").format(scored=done, total=total)]
        said.append(self.tr("%n left", None, total - done - skipped))
        if skipped:
            said.append(self.tr("%n skipped", None, skipped))
        minutes = round(sitting.seconds / 60)
        said.append(self.tr("{minutes} active min").format(minutes=minutes))
        if pace is not None:
            said.append(self.tr("{pace} s each in this sitting").format(pace=round(pace)))
        self.words.show_text(" · ".join(said))
        self.lists.setVisible(bool(sitting.said))
