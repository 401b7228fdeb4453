"""One completion that teachers scored differently: what each said, and what shall count."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from ouroboros_desktop.core.adjudication import Disagreement
from ouroboros_desktop.core.scoring import Criterion, Rubric, Score, Scores, reward
from ouroboros_desktop.views.actions import SCORING
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.theme import kind, tabular
from ouroboros_desktop.views.widgets.disclosure import Disclosure
from ouroboros_desktop.views.widgets.growing_text import Prose
from ouroboros_desktop.views.widgets.likert_row import LikertRow
from ouroboros_desktop.views.widgets.part_keys import pressed
from ouroboros_desktop.views.widgets.scoring_keys import COMMANDS, Do
from ouroboros_desktop.views.widgets.sitting import CANT_SAY
from ouroboros_desktop.views.widgets.small import button, label, row
from ouroboros_desktop.views.written import number

POINTS = 5


class SettleCard(QFrame):
    """Letters stand for teachers until it is settled. ``settled`` carries id and ``Scores``."""

    settled = Signal(object, object)

    def __init__(
        self,
        found: Disagreement,
        prompt: str,
        completion: str,
        rubric: Rubric,
        names: Mapping[UUID, str],
    ) -> None:
        super().__init__()
        kind(self, "card")
        self._id = found.completion_id
        self._rubric, self._names = rubric, names
        self._answers: dict[Criterion, int] = {}
        self._keep = button(self.tr("Let this count"))
        self._keep.setEnabled(False)
        self._keep.clicked.connect(self._settle)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 16, 12, 16)
        outer.setSpacing(12)
        box = _inset()
        outer.addLayout(box)
        apart = self.tr("Rewards {spread} apart").format(spread=number(found.spread, 2))
        box.addLayout(row(label("heading", self.tr("Completion")), 1, label("caption", apart)))
        asked = Disclosure(self.tr("Labyrinth prompt"))
        asked.box.addWidget(_prose(self.tr("Labyrinth prompt"), prompt))
        box.addWidget(asked)
        box.addWidget(_prose(self.tr("Completion"), completion or self.tr("(no text)")))
        box.addLayout(self._table(found))
        if not found.settled:
            self._add_answers(outer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer the row that has the focus, by the keys of the scoring page."""
        line, said = self.focusWidget(), COMMANDS.get(pressed(event, SCORING))
        answer = said if said is not None and said.do is Do.ANSWER else None
        if not (answer and isinstance(line, LikertRow) and line.press(answer.number)):
            super().keyPressEvent(event)

    def _table(self, found: Disagreement) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        heads = ("", *self._criteria().values(), self.tr("Reward"), "")
        lines = [
            (self._who(place, score, bool(found.settled)), *self._points(score), "")
            for place, score in enumerate(found.scores)
        ]
        lines += [
            (self._names.get(s.teacher_id, ""), *self._points(s), self.tr("settled: this counts"))
            for s in found.settled
        ]
        for line, cells in enumerate([heads, *lines]):
            for column, text in enumerate(cells):
                one = label("caption" if line == 0 or column == len(cells) - 1 else "body", text)
                one.setFont(tabular(one.font()))
                side = Qt.AlignmentFlag.AlignRight if 0 < column < len(cells) - 1 else None
                grid.addWidget(one, line, column, side or Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(len(heads) - 1, 1)
        return grid

    def _who(self, place: int, score: Score, known: bool) -> str:
        if known:
            return self._names.get(score.teacher_id, "")
        return self.tr("Teacher {letter}").format(letter=chr(ord("A") + place))

    def _points(self, score: Score) -> tuple[str, ...]:
        points = [score.scores.of(c) for c in Criterion]
        value = reward(score.scores, self._rubric)
        said = [self.tr("can't say") if p is None else str(p) for p in points]
        return (*said, "–" if value is None else number(value, 2))

    def _add_answers(self, box: QVBoxLayout) -> None:
        """Ask for the points that shall count; nothing is chosen beforehand."""
        asked = _inset()
        asked.addWidget(label("caption", self.tr("What shall count instead")))
        lines = QVBoxLayout()
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        box.addLayout(asked)
        box.addLayout(lines)
        asking: list[LikertRow] = []
        for criterion, title in self._criteria().items():
            said = map(told, self._rubric.wording.get(criterion.value, ()))
            wording = (*said, *[""] * POINTS)[:POINTS]
            line = LikertRow(title, wording, "", self.tr("Can't say"))
            line.set_subject(self.tr("What shall count"))
            line.answered.connect(lambda n, c=criterion: self._answer(c, n))
            lines.addWidget(line)
            asking.append(line)
        for line in asking:
            line.line_up(asking)
        last = row(1, self._keep)
        last.setContentsMargins(0, 0, 8, 0)
        box.addLayout(last)

    def _answer(self, criterion: Criterion, points: int) -> None:
        self._answers[criterion] = points
        self._keep.setEnabled(len(self._answers) == len(Criterion))

    def _settle(self) -> None:
        given = {c.value: None if n == CANT_SAY else n for c, n in self._answers.items()}
        self.settled.emit(self._id, Scores(**given))

    def _criteria(self) -> dict[Criterion, str]:
        return {
            Criterion.CONTENT: self.tr("Content"),
            Criterion.LOGIC: self.tr("Logic"),
            Criterion.PERSONA: self.tr("Persona"),
        }


def _inset() -> QVBoxLayout:
    """Return a box whose text begins where that of the rows of numbers does."""
    box = QVBoxLayout()
    box.setContentsMargins(8, 0, 8, 0)
    box.setSpacing(12)
    return box


def _prose(name: str, text: str) -> QWidget:
    made = Prose(name)
    made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    made.show_text(text)
    return made
