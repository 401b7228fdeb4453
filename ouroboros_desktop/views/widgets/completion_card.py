"""A completion to be scored: its text, criteria, rank, rewrite, remarks. It never says whose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ouroboros_desktop.core.completion import FinishReason, RecordedCompletion
from ouroboros_desktop.core.prediction import Likely
from ouroboros_desktop.core.remarks import Mark, Remark
from ouroboros_desktop.core.scoring import Criterion, Rubric
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.theme import kind
from ouroboros_desktop.views.widgets.comment_box import CommentBox
from ouroboros_desktop.views.widgets.flow import bar
from ouroboros_desktop.views.widgets.likert_row import LikertRow
from ouroboros_desktop.views.widgets.mark_box import MarkBox
from ouroboros_desktop.views.widgets.marked_text import MarkedText
from ouroboros_desktop.views.widgets.predicted import Predicted
from ouroboros_desktop.views.widgets.rank_handle import RankHandle
from ouroboros_desktop.views.widgets.remark_bar import RemarkBar
from ouroboros_desktop.views.widgets.rewrite_box import RewriteBox
from ouroboros_desktop.views.widgets.scoring_keys import Command, Do
from ouroboros_desktop.views.widgets.small import button, label, row
from ouroboros_desktop.views.written import signed

POINTS = 5


class CompletionCard(QFrame):
    """One of the K completions, known by a letter.

    Each signal carries the completion's id, ``marked`` also first character, end, criterion and
    reason, ``dragged`` a ``Step`` and the pointer's place; ``unmarked`` carries a mark's id.
    """

    answered = Signal(object, object, int)
    ranked = Signal(object, int)
    dragged = Signal(object, object, object)
    rewrite_wanted = Signal(object, str)
    flagged = Signal(object, bool)
    skipped = Signal(object, bool)
    commented = Signal(object, str)
    marked = Signal(object, int, int, object, str)
    unmarked = Signal(object)
    focused = Signal(object)

    def __init__(
        self,
        recorded: RecordedCompletion,
        letter: str,
        many: int,
        rubric: Rubric,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        kind(self, "card")
        self.id, self.letter = recorded.id, letter
        self.current = 0
        name = self.tr("Completion {letter}").format(letter=letter)
        self.setAccessibleName(name)
        self._reward = label("caption")
        self._expected = Predicted()
        self._text = MarkedText(name)
        self._text.show_completion(recorded.completion.text or self.tr("(no text)"))
        self._completion = recorded.completion.text
        self._make_remarks(name)
        self._rewrite = RewriteBox()
        self._rewrite.saved.connect(lambda text: self.rewrite_wanted.emit(self.id, text))
        self._rewrite.closed.connect(self.take_focus)
        self._rows = {c: self._make_row(c, rubric) for c in Criterion}
        self._rank = self._make_rank(many)
        self._handle = RankHandle(name, many)
        self._handle.dragged.connect(lambda step, at: self.dragged.emit(self.id, step, at))
        for place, one in enumerate(self.rows):
            one.set_subject(name)
            one.line_up(self.rows)
            one.focused.connect(lambda place=place: self._row_focused(place))
        self._ended = label("caption", self._end_words(recorded.completion.finish_reason))
        self._lay_out(name, many)
        self._ended.setVisible(bool(self._ended.text()))
        self._rank.setVisible(many > 1)
        self._handle.setVisible(many > 1)

    @property
    def rows(self) -> tuple[LikertRow, ...]:
        """The criteria, then the rank."""
        return (*self._rows.values(), self._rank)

    @property
    def criteria(self) -> tuple[LikertRow, ...]:
        return tuple(self._rows.values())

    def show_answers(self, answers: Mapping[Criterion, int], rank: int | None) -> None:
        """Show what is answered so far; what is not in ``answers`` is shown as open."""
        for criterion, one in self._rows.items():
            one.set_answer(answers.get(criterion))
        self._rank.set_answer(rank)

    def show_reward(self, reward: float | None, scored: bool) -> None:
        """Show the reward once the completion is scored."""
        said = self.tr("no reward") if reward is None else self.tr("reward {reward}")
        number = signed(reward or 0, 2)
        self._reward.setText(said.format(reward=number) if scored else "")

    def show_expected(self, expected: Likely | None) -> None:
        """Show what the reward model expects, so that it cannot be taken for a score."""
        self._expected.show_expected(expected)

    def show_rewrite(self, text: str) -> None:
        self._rewrite.show_rewrite(self._completion, text)

    def show_remarks(self, remark: Remark | None, marks: Sequence[Mark]) -> None:
        """Show flag, skip, comment and marked words."""
        self.remarks.show_remark(remark)
        self.comment.show_comment(remark.comment if remark else "")
        self._marks.show_marks(self._completion, marks)
        self._text.show_marks((m.char_start, m.char_end) for m in marks)

    @property
    def writing(self) -> bool:
        """Whether something is being written that is not kept yet."""
        return any(one.writing for one in (self._rewrite, self.comment, self._marks))

    def resume(self, old: CompletionCard) -> None:
        """Go on with what is being written in ``old``."""
        self._rewrite.resume(old._rewrite)
        self.comment.resume(old.comment)
        self._marks.resume(old._marks)
        self.current = old.current

    def write(self) -> None:
        """Open the rewrite, with the cursor in it."""
        self._rewrite.write()

    def mark(self) -> None:
        """Mark the words that are selected; where none are, let them be selected."""
        if self._completion:
            self._hint.setVisible(not self._text.begin())

    def press(self, number: int) -> bool:
        """Answer the current row; return whether it has such an answer."""
        return self.rows[self.current].press(number)

    def rank(self, number: int) -> bool:
        """Give the rank ``number``; return whether there is such a rank."""
        return self._rank.press(number)

    def carry_out(self, said: Command) -> bool:
        """Do what is said of a completion; return whether there is such an answer or rank."""
        if said.do in {Do.ANSWER, Do.RANK}:
            return (self.rank if said.do is Do.RANK else self.press)(said.number)
        {
            Do.REWRITE: self.write,
            Do.FLAG: self.remarks.flag,
            Do.SKIP: self.remarks.skip,
            Do.COMMENT: self.comment.write,
            Do.MARK: self.mark,
        }[said.do]()
        return True

    def take_focus(self, place: int | None = None) -> None:
        """Put the focus on a row: ``place``, or the first criterion that is open."""
        still_open = [n for n, one in enumerate(self.criteria) if one.answer is None]
        self.current = place if place is not None else (still_open or [self.current])[0]
        self.rows[self.current].setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_remarks(self, name: str) -> None:
        words = self.tr("Select words with Shift and the arrow keys, then press Enter.")
        self._hint = label("caption", words, wrap=True)
        self._hint.hide()
        self.remarks = RemarkBar(name)
        self.remarks.flag_wanted.connect(lambda on: self.flagged.emit(self.id, on))
        self.remarks.skip_wanted.connect(lambda on: self.skipped.emit(self.id, on))
        self.comment = CommentBox()
        self.remarks.comment_wanted.connect(self.comment.write)
        self.remarks.mark_wanted.connect(self.mark)
        self.comment.saved.connect(lambda text: self.commented.emit(self.id, text))
        self.comment.closed.connect(self.take_focus)
        self._marks = MarkBox()
        self._text.chosen.connect(self._marks.ask)
        self._text.chosen.connect(self._hint.hide)
        self._text.entered.connect(lambda: self.focused.emit(self.id))
        self._text.left.connect(self._leave_text)
        self._marks.saved.connect(lambda *given: self.marked.emit(self.id, *given))
        self._marks.removed.connect(self.unmarked)
        self._marks.closed.connect(self._leave_text)

    def _leave_text(self) -> None:
        self._hint.hide()
        self._text.forget_selection()
        self.take_focus()

    def _make_row(self, criterion: Criterion, rubric: Rubric) -> LikertRow:
        titles = {
            Criterion.CONTENT: self.tr("Content"),
            Criterion.LOGIC: self.tr("Logic"),
            Criterion.PERSONA: self.tr("Persona"),
        }
        hints = {
            Criterion.CONTENT: self.tr("Is it true to the facts?"),
            Criterion.LOGIC: self.tr("Does it agree with the conclusions and itself?"),
            Criterion.PERSONA: self.tr("Does it keep the persona?"),
        }
        wording = tuple(map(told, rubric.wording.get(criterion.value, ())))
        sentences = [*wording, *("" for _ in range(POINTS))][:POINTS]
        made = LikertRow(titles[criterion], sentences, hints[criterion], self.tr("Can't say"))
        made.answered.connect(lambda number: self.answered.emit(self.id, criterion, number))
        return made

    def _make_rank(self, many: int) -> LikertRow:
        places = [
            self.tr("Rank {place} of {many}").format(place=n + 1, many=many) for n in range(many)
        ]
        hint = self.tr("Optional: 1 is the best, ties are fine")
        made = LikertRow(self.tr("Rank"), places, hint)
        made.answered.connect(lambda number: self.ranked.emit(self.id, number))
        return made

    def _lay_out(self, name: str, many: int) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.setSpacing(8)
        rewrite = button(self.tr("Rewrite"), "quiet", "edit_note")
        rewrite.setAccessibleName(self.tr("Rewrite {completion}").format(completion=name))
        rewrite.clicked.connect(self.write)
        heading = QWidget()
        heading.setLayout(row(self._handle, label("heading", name), gap=4))
        head = bar(heading, None, self._reward, self._expected, self.remarks, rewrite, gap=8)
        head.setContentsMargins(0 if many > 1 else 8, 0, 0, 0)  # the handle has that room itself
        box.addLayout(head)
        inner = QVBoxLayout()
        inner.setContentsMargins(8, 0, 8, 0)
        inner.setSpacing(12)
        below = (self._hint, self._ended, self._marks, self.comment, self._rewrite)
        for widget in (self._text, *below):
            inner.addWidget(widget)
        box.addLayout(inner)
        rows = QVBoxLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for one in self.rows:
            rows.addWidget(one)
        box.addLayout(rows)

    def _row_focused(self, place: int) -> None:
        self.current = place
        self.focused.emit(self.id)

    def _end_words(self, reason: FinishReason) -> str:
        return {
            FinishReason.STOP: "",
            FinishReason.LENGTH: self.tr("It reached the length limit here."),
            FinishReason.CANCELLED: self.tr(
                "It was stopped here; no policy update learns from it."
            ),
            FinishReason.INTERRUPTED: self.tr(
                "It broke off here; no policy update learns from it."
            ),
        }[reason]
