"""How far teachers agree, in figures with intervals and in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ouroboros_desktop.core.scoring import Criterion
from ouroboros_desktop.learning.agreement import RELIABLE, TENTATIVE, Alpha, SelfAgreement
from ouroboros_desktop.session.agreement import Report
from ouroboros_desktop.views.theme import tabular
from ouroboros_desktop.views.widgets.small import card, clear, label
from ouroboros_desktop.views.written import number

Line = Sequence[str]


class AgreementPanel(QWidget):
    """Three cards: agreement by criterion, by pair of teachers, and of each with themselves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(16)

    def show_report(self, found: Report) -> None:
        clear(self._box)
        self._box.addWidget(self._between(found))
        self._box.addWidget(self._within(found))
        self._box.addWidget(label("caption", self._source(), wrap=True))
        self._box.addStretch(1)

    def _between(self, found: Report) -> QWidget:
        title = self.tr("Between teachers")
        if len(found.teachers) < 2:
            frame, box = card(title)
            box.addWidget(label("muted", self._alone(found), wrap=True))
            return frame
        names = ", ".join(t.name for t in found.teachers)
        frame, box = card(title, self.tr("In this cycle, by {names}").format(names=names))
        rows = [(self._criteria()[c], a) for c, a in found.criteria.items()]
        rows.append((self.tr("Reward"), found.rewards))
        if len(found.pairs) > 1:
            rows += [
                (
                    self.tr("Reward: {first} and {second}").format(
                        first=p.first.name, second=p.second.name
                    ),
                    p.alpha,
                )
                for p in found.pairs
            ]
        head = (self.tr("Alpha"), self.tr("95 % interval"), self.tr("Completions"), "")
        lines = [(name, *self._figures(a), str(a.units), self.words(a)) for name, a in rows]
        box.addLayout(_table(("", *head), lines))
        return frame

    def _within(self, found: Report) -> QWidget:
        title = self.tr("Each with themselves")
        if not found.selves:
            frame, box = card(title)
            words = self.tr("No completion has come back to anybody in this cycle yet.")
            box.addWidget(label("muted", words, wrap=True))
            return frame
        frame, box = card(
            title,
            self.tr("Completions that came back unannounced; only the first scores count."),
        )
        head = (self.tr("Same"), self.tr("Within one"), self.tr("Alpha"), self.tr("Answers"), "")
        box.addLayout(_table(("", *head), [(t.name, *self._self(s)) for t, s in found.selves]))
        return frame

    def _self(self, one: SelfAgreement) -> Line:
        value = self._figures(one.alpha)[0]
        shares = (f"{number(100 * one.exact)} %", f"{number(100 * one.within_one)} %")
        return (*shares, value, str(one.answers), self.words(one.alpha))

    def _figures(self, alpha: Alpha) -> Line:
        if alpha.value is None:
            return "–", "–"
        if alpha.low is None or alpha.high is None:
            return number(alpha.value, 2), "–"
        within = self.tr("{low} to {high}")
        return number(alpha.value, 2), within.format(
            low=number(alpha.low, 2), high=number(alpha.high, 2)
        )

    def words(self, alpha: Alpha) -> str:
        """Return what an alpha means."""
        if alpha.value is None:
            return self.tr("nothing judged twice") if not alpha.units else self.tr("no variation")
        shown = round(alpha.value, 2)
        if shown < TENTATIVE:
            return self.tr("do not build on it")
        said = self.tr("reliable") if shown >= RELIABLE else self.tr("tentative")
        known = alpha.low is not None and round(alpha.low, 2) >= TENTATIVE
        return said if known else self.tr("{words} so far, not certain").format(words=said)

    def _alone(self, found: Report) -> str:
        if not found.teachers:
            return self.tr("Nobody has scored here yet.")
        return self.tr(
            "Only {name} has scored here. Let somebody else sit down with the button that bears "
            "your name, on the left: they score the same completions in another order, without "
            "seeing your scores, rewrites and rankings."
        ).format(name=found.teachers[0].name)

    def _source(self) -> str:
        return self.tr(
            "Krippendorff's alpha: 1 is agreement, 0 is chance. 0.80 and more: reliable; 0.67 to "
            "0.80: tentative; less: do not build on it (Krippendorff, Content Analysis, 2004). "
            "Points are compared by rank, rewards by distance; the interval is a bootstrap over "
            "completions. Scores that settle a disagreement are left out."
        )

    def _criteria(self) -> dict[Criterion, str]:
        return {
            Criterion.CONTENT: self.tr("Content"),
            Criterion.LOGIC: self.tr("Logic"),
            Criterion.PERSONA: self.tr("Persona"),
        }


def _table(head: Line, lines: Sequence[Line]) -> QGridLayout:
    """Return a table: names left, figures right, words left in the last column."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(8)
    last = len(head) - 1
    for row, cells in enumerate([head, *lines]):
        for column, text in enumerate(cells):
            one = label("caption" if row == 0 or column == last else "body", text)
            one.setFont(tabular(one.font()))
            left = column in {0, last}
            side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
            grid.addWidget(one, row, column, side | Qt.AlignmentFlag.AlignVCenter)
    grid.setColumnStretch(last, 1)
    return grid
