"""Stage 4: the policy answers the labyrinth prompts; the teacher scores, ranks and rewrites."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.scoring import Criterion
from ouroboros_desktop.session.state import State, WorkKind
from ouroboros_desktop.views import actions, theme
from ouroboros_desktop.views.shortcuts import is_typed
from ouroboros_desktop.views.widgets.active_time import ActiveTime, Pace
from ouroboros_desktop.views.widgets.card_deck import CardDeck
from ouroboros_desktop.views.widgets.completion_card import CompletionCard
from ouroboros_desktop.views.widgets.drawn import drawn_from, same
from ouroboros_desktop.views.widgets.judge_button import judge_button, show_whether_to_ask
from ouroboros_desktop.views.widgets.page import Page
from ouroboros_desktop.views.widgets.part_keys import pressed, written
from ouroboros_desktop.views.widgets.progress import WorkBar
from ouroboros_desktop.views.widgets.rank_drag import RankDrag
from ouroboros_desktop.views.widgets.ranks import Place
from ouroboros_desktop.views.widgets.remark_lists import RemarkLists
from ouroboros_desktop.views.widgets.rubric_weights import RubricWeights
from ouroboros_desktop.views.widgets.scoring_desk import ScoringDesk
from ouroboros_desktop.views.widgets.scoring_empty import ScoringEmpty
from ouroboros_desktop.views.widgets.scoring_footer import ScoringFooter
from ouroboros_desktop.views.widgets.scoring_keys import COMMANDS, Command, Do, told
from ouroboros_desktop.views.widgets.sitting import Sitting
from ouroboros_desktop.views.widgets.sitting_progress import SittingProgress
from ouroboros_desktop.views.widgets.small import button, label

_OWN_WORK = frozenset({WorkKind.ANSWERS, WorkKind.JUDGE})


class ScoringPage(Page):
    """One labyrinth prompt at a time, its completions in a blind order, nothing preselected.

    ``score_wanted`` carries completion id, ``Scores`` and active seconds, ``repeat_wanted`` the
    same of one that came back, ``rank_wanted`` groups of completion ids, best first,
    ``all_bad_wanted`` a prompt's id, ``mark_wanted`` a completion's id with first character, end,
    criterion and reason. ``single_keys`` switches the keys without Ctrl on and off;
    ``repeat_share`` says how many come back, and ``shown`` follows each state.
    """

    stage_wanted = Signal(object)
    cancel_wanted = Signal()
    kill_wanted = Signal()
    answer_wanted = Signal()
    judge_wanted = Signal()
    score_wanted = Signal(object, object, float)
    repeat_wanted = Signal(object, object, float)
    rewrite_wanted = Signal(object, str)
    rank_wanted = Signal(object)
    all_bad_wanted = Signal(object, bool)
    flag_wanted = Signal(object, bool)
    skip_wanted = Signal(object, bool)
    comment_wanted = Signal(object, str)
    mark_wanted = Signal(object, int, int, object, str)
    unmark_wanted = Signal(object)
    weigh_wanted = Signal(float, float, float)
    agreement_wanted = Signal()
    shown = Signal(object)

    def __init__(self) -> None:
        super().__init__("", scroll=False, wide=True, bleed=True)
        self.set_title(self.tr("Scoring"))
        self._show_keys()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.single_keys = True
        self.repeat_share = 0.0
        self._state: State | None = None
        self._drawn: tuple[object, ...] = ()
        self._answering = False
        self._sitting = Sitting()
        self._time, self._pace = ActiveTime(), Pace()
        self._deck = CardDeck(self)
        self._make_body()
        self._make_tools()
        self._make_footer()
        self._connect_deck()
        theme.watcher().changed.connect(self._place_desk)
        actions.watcher().changed.connect(self._show_keys)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    @property
    def _shown(self) -> list[CompletionCard]:
        return self._deck.shown

    def show_state(self, state: State) -> None:
        """Draw the completions and what was said of them; half-given answers stay."""
        whose = state.cycle.id, state.teacher.id
        if self._state is None or (self._state.cycle.id, self._state.teacher.id) != whose:
            self._forget_cards()
        self._state = state
        answered = self._show_work(state)
        self._weights.show_rubric(state.rubric)
        drawn = drawn_from(state)
        if not same(drawn, self._drawn):
            self._drawn = drawn
            self._sitting.take_over(state, self.repeat_share)
            self._show_prompt(state)
        self._show_empty(state)
        self._show_progress(state)
        if answered and self.isVisible() and not self._at_desk():
            self.take_focus()  # the keys go on where there is something to score
        self.shown.emit(state)

    def inherit(self, old: Page) -> None:
        assert isinstance(old, ScoringPage)
        self._state, self._sitting = old._state, old._sitting
        self._time, self._pace = old._time, old._pace

    def resume(self, old: Page) -> None:
        assert isinstance(old, ScoringPage)
        if self._state is not None:
            self._deck.resume(old._deck, self._sitting, self._state)
        super().resume(old)

    def take_focus(self) -> None:
        """Put the focus on the first answer that is open in the current completion."""
        if self._deck.here is not None:
            self._deck.here.take_focus()
        else:
            super().take_focus()

    # ------------------------------------------------------------------ events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self._at_desk() and self._press(event)):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._shown:
            self.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_desk()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place_desk()
        if self._state is not None:
            self._show_progress(self._state)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._time.look_at(None)

    def part_actions(self) -> dict[str, Callable[[], object]]:
        here = COMMANDS if self._deck.here is not None else {}
        return {name: partial(self._carry_out, said) for name, said in here.items()}

    def _press(self, event: QKeyEvent) -> bool:
        """Do what the keys of this page say; return whether they say something here."""
        said = COMMANDS.get(pressed(event, actions.SCORING))
        if said is None or (is_typed(written(event)) and not self.single_keys):
            return False
        if said.do in {Do.ANSWER, Do.RANK} and QApplication.focusWidget() in self._bar.ends:
            return False  # the prompt is done: one digit too many is no new score
        return self._carry_out(said)

    def _carry_out(self, said: Command) -> bool:
        card = self._deck.here
        if card is None:
            return False
        if said.do is Do.MOVE:
            self._go_to(self._deck.place(card) + said.number)
        elif said.do is Do.TURN:
            self._turn(said.number)
        elif said.do is Do.ALL_BAD:
            self._bar.call_all_bad()
        else:
            return card.carry_out(said)
        return True

    def _at_desk(self) -> bool:
        """Whether a single key is meant for scoring: anywhere on the page but where one writes."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QPlainTextEdit | QLineEdit | QAbstractSpinBox):
            return False
        return focus is self or (focus is not None and self.isAncestorOf(focus))

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._deck.current is not None and (new is None or not self._desk.isAncestorOf(new)):
            self._time.look_at(None)

    # ----------------------------------------------------------------- answers

    def _connect_deck(self) -> None:
        deck, subject = self._deck, self._subject
        deck.answered.connect(self._answered)
        deck.ranked.connect(self._ranked)
        deck.dragged.connect(lambda *step: self._drag.follow(self._shown, *step))
        self._drag.dropped.connect(self._moved)
        deck.focused.connect(self._focused)
        deck.rewritten.connect(lambda i, text: self.rewrite_wanted.emit(subject(i), text))
        deck.flagged.connect(lambda i, on: self.flag_wanted.emit(subject(i), on))
        deck.skipped.connect(self._skipped)
        deck.commented.connect(lambda i, text: self.comment_wanted.emit(subject(i), text))
        deck.marked.connect(lambda i, *given: self.mark_wanted.emit(subject(i), *given))
        deck.unmarked.connect(self.unmark_wanted)

    def _subject(self, completion_id: UUID) -> UUID:
        found = self._sitting.subject(completion_id)
        if found != completion_id and self._state is not None:  # saying it again changes nothing
            self._sitting.take_over(self._state, self.repeat_share)
            self._show_prompt(self._state)
        return found

    def _answered(self, completion_id: UUID, criterion: Criterion, number: int) -> None:
        card = self._deck[completion_id]
        scores = self._sitting.answer(completion_id, criterion, number)
        if scores is not None:
            back = self._sitting.repeated(completion_id)
            given = self.score_wanted if back is None else self.repeat_wanted
            seconds = self._time.seconds(completion_id)
            self._pace.scored(completion_id, seconds)
            given.emit(back or completion_id, scores, seconds)
        place = list(Criterion).index(criterion)
        if place + 1 < len(Criterion):
            card.take_focus(place + 1)
        elif scores is not None:
            self._go_to(self._deck.place(card) + 1)
        else:
            card.take_focus()

    def _ranked(self, completion_id: UUID, place: int) -> None:
        found = self._sitting.rank_as(completion_id, place)
        if found is not None:
            self.rank_wanted.emit(found)

    def _moved(self, completion_id: UUID, place: Place) -> None:
        found = self._sitting.move(completion_id, place)
        if self._state is not None:
            self._deck.show(self._sitting, self._state)  # until all have a rank, no state follows
        if found is not None:
            self.rank_wanted.emit(found)

    def _skipped(self, completion_id: UUID, skipped: bool) -> None:
        self.skip_wanted.emit(self._subject(completion_id), skipped)
        if skipped:
            self._go_to(self._deck.place(self._deck[completion_id]) + 1)

    def _call_all_bad(self, all_bad: bool) -> None:
        prompt = self._sitting.prompt
        if prompt is not None:
            self.all_bad_wanted.emit(prompt.id, all_bad)

    def _go_to(self, place: int) -> None:
        """Go to a completion; after the last one the next prompt is offered."""
        if place >= len(self._shown):
            self._bar.offer_next()
        elif place >= 0:
            self._shown[place].take_focus()

    def _turn(self, by: int) -> None:
        if self._state is not None and self._sitting.go(by):
            self._arrive(self._state)
            self.take_focus()

    def _go_back_to(self, completion_id: UUID) -> None:
        """Go to a completion of a list."""
        if self._state is not None:
            self._sitting.go_to(completion_id)
            self._arrive(self._state)
            self._deck[completion_id].take_focus()

    def _arrive(self, state: State) -> None:
        self._deck.current = None
        self._show_prompt(state)
        self._show_progress(state)

    def _focused(self, completion_id: UUID) -> None:
        self._time.look_at(completion_id)
        self._desk.reveal(self._deck[completion_id])

    # ----------------------------------------------------------------- drawing

    def _make_body(self) -> None:
        self._work = WorkBar()
        self._work.cancel_wanted.connect(self.cancel_wanted)
        self._work.kill_wanted.connect(self.kill_wanted)
        self._desk = ScoringDesk()
        self._drag = RankDrag(self, self._desk.area)
        self.body.setSpacing(0)
        words = self.tr("You score each completion as soon as all of them are here.")
        self._waiting = label("muted", words, wrap=True)
        self._progress = SittingProgress()
        self._lists = RemarkLists(self)
        self._lists.chosen.connect(self._go_back_to)
        self._progress.lists_wanted.connect(
            lambda: self._lists.open_below(self._progress.lists, self._sitting)
        )
        self._work_line = QVBoxLayout()
        self._work_line.setSpacing(12)
        for widget in (self._work, self._waiting, self._progress):
            self._work_line.addWidget(widget)
        self.body.addLayout(self._work_line)
        self.body.addWidget(self._desk, 1)
        self.body.addStretch()
        self._empty_state = ScoringEmpty(self)
        self._empty_state.answer_wanted.connect(self.answer_wanted)
        self._empty_state.stage_wanted.connect(self.stage_wanted)

    def _make_tools(self) -> None:
        self._weights = RubricWeights(self)
        self._weights.weigh_wanted.connect(self.weigh_wanted)
        self._weigh = button(self.tr("Weights"), "quiet", "tune")
        self._weigh.clicked.connect(lambda: self._weights.open_below(self._weigh))
        self._ask = judge_button()
        self._ask.clicked.connect(self.judge_wanted)
        self._agreement = button(self.tr("Agreement"), "quiet", "group")
        self._agreement.clicked.connect(self.agreement_wanted)
        for one in (self._ask, self._weigh, self._agreement):
            self.add_header_action(one)

    def _make_footer(self) -> None:
        self._bar = ScoringFooter(self.footer, self)
        self._bar.turn_wanted.connect(self._turn)
        self._bar.all_bad_wanted.connect(self._call_all_bad)
        self._bar.answer_wanted.connect(self.answer_wanted)
        self._bar.go_on_wanted.connect(lambda: self.stage_wanted.emit(Stage.POLICY_UPDATE))

    def _show_keys(self) -> None:
        self.set_subtitle(told())

    def _place_desk(self) -> None:
        left, width = self.column()
        self._desk.place(left, width, self.width())
        margin = max(0, self.width() - left - width)
        shown = not self._work.isHidden() or not self._progress.isHidden()
        self._work_line.setContentsMargins(left, 0, margin, 12 if shown else 0)

    def _forget_cards(self) -> None:
        self._desk.show_cards(())
        self._deck.forget()
        self._drawn = ()
        self._time, self._pace = ActiveTime(), Pace()

    def _show_work(self, state: State) -> bool:
        """Show what the policy or the judge does; return whether it has just answered."""
        work = state.work if state.work and state.work.kind in _OWN_WORK else None
        answering = work is not None and work.kind is WorkKind.ANSWERS
        answered, self._answering = self._answering and not answering, answering
        was_hidden = self._work.isHidden()
        self._work.show_work(work)
        if self._work.isHidden() is not was_hidden:
            self._place_desk()
        return answered

    def _show_prompt(self, state: State) -> None:
        """Show the prompt the teacher is at, its completions, and what is answered so far."""
        prompt = self._sitting.prompt
        if prompt is not None:
            entries = {e.id: e for s in state.cycle.summaries for e in s.entries}
            respected = [entries[e] for e in prompt.respects if e in entries]
            self._desk.show_prompt(prompt, respected, self._sitting.why)
        self._desk.judge.show_judge(state, prompt.id if prompt else None)
        if self._deck.show(self._sitting, state):
            self._drag.end()
            self._desk.show_cards(self._shown)

    def _show_empty(self, state: State) -> None:
        shown = bool(self._shown)
        self._desk.setVisible(shown)
        self._waiting.setVisible(self._answering and not shown)
        if shown or self._answering:
            self.clear_empty()
        else:
            self._empty_state.show_state(state, self)

    def _show_progress(self, state: State) -> None:
        sitting, shown = self._sitting, bool(self._shown)
        show_whether_to_ask(self._ask, state, shown)
        self._weigh.setVisible(shown)
        self._agreement.setVisible(shown)
        if self._progress.isHidden() is shown:
            self._progress.setVisible(shown)
            self._place_desk()
        self._progress.show_sitting(sitting, self._pace.median)
        self._bar.show_sitting(sitting, state, shown)
        self.footer_bar.setVisible(shown)
