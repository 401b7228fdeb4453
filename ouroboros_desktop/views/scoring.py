"""Stage 4: the policy answers the labyrinth prompts; the teacher scores, ranks and rewrites."""

from __future__ import annotations

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
from ouroboros_desktop.core.prediction import predicted_reward
from ouroboros_desktop.core.scoring import Criterion, reward
from ouroboros_desktop.session.state import PolicyStatus, State, WorkKind
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.widgets.completion_card import CompletionCard
from ouroboros_desktop.views.widgets.digits import digit
from ouroboros_desktop.views.widgets.judge_button import judge_button, show_whether_to_ask
from ouroboros_desktop.views.widgets.page import Page
from ouroboros_desktop.views.widgets.progress import WorkBar
from ouroboros_desktop.views.widgets.rubric_weights import RubricWeights
from ouroboros_desktop.views.widgets.scoring_desk import ScoringDesk
from ouroboros_desktop.views.widgets.sitting import ActiveTime, Sitting
from ouroboros_desktop.views.widgets.small import button, icon_button, label

_OWN_WORK = frozenset({WorkKind.ANSWERS, WorkKind.JUDGE})


class ScoringPage(Page):
    """One labyrinth prompt at a time, its completions in a blind order, nothing preselected.

    ``score_wanted`` carries completion id, ``Scores`` and active seconds, ``repeat_wanted`` the
    same of one that came back, ``rank_wanted`` groups of completion ids, best first.
    ``single_keys`` switches the keys without Ctrl on and off; ``repeat_share`` says how many come
    back, and ``shown`` follows each state.
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
    weigh_wanted = Signal(float, float, float)
    agreement_wanted = Signal()
    shown = Signal(object)

    def __init__(self) -> None:
        super().__init__("", scroll=False, wide=True, bleed=True)
        self.set_title(self.tr("Scoring"))
        self.set_subtitle(
            self.tr("1 to 5 score, 0 can't say · J, K completion · N, P prompt · R rewrite")
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.single_keys = True
        self.repeat_share = 0.0
        self._state: State | None = None
        self._drawn: tuple[object, ...] = ()
        self._answering = False
        self._sitting = Sitting()
        self._time = ActiveTime()
        self._cards: dict[UUID, CompletionCard] = {}
        self._seats: dict[UUID, tuple[int, int]] = {}
        self._shown: list[CompletionCard] = []
        self._current: CompletionCard | None = None
        self._make_body()
        self._make_footer()
        theme.watcher().changed.connect(self._place_desk)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    def show_state(self, state: State) -> None:
        """Draw the completions and what was said of them; half-given answers stay."""
        whose = state.cycle.id, state.teacher.id
        if self._state is None or (self._state.cycle.id, self._state.teacher.id) != whose:
            self._forget_cards()
        self._state = state
        work = state.work if state.work and state.work.kind in _OWN_WORK else None
        answering = work is not None and work.kind is WorkKind.ANSWERS
        answered = self._answering and not answering
        self._answering = answering
        was_hidden = self._work.isHidden()
        self._work.show_work(work)
        if self._work.isHidden() is not was_hidden:
            self._place_desk()
        self._weights.show_rubric(state.rubric)
        cycle = state.cycle
        drawn: tuple[object, ...] = (
            cycle.prompts,
            cycle.completions,
            cycle.scores,
            cycle.repeats,
            cycle.rewrites,
            cycle.preferences,
            cycle.predictions,
            cycle.judgements,
            state.elsewhere,
            state.assistants,
            state.rubric,
            state.teacher,
        )
        if not _same(drawn, self._drawn):
            self._drawn = drawn
            self._sitting.take_over(state, self.repeat_share)
            self._show_prompt(state)
        self._show_empty(state, answering)
        self._show_footer(state)
        if answered and self.isVisible() and not self._at_desk():
            self.take_focus()  # the keys go on where there is something to score
        self.shown.emit(state)

    def take_focus(self) -> None:
        """Put the focus on the first answer that is open in the current completion."""
        if self._shown:
            (self._current or self._shown[0]).take_focus()
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
            self._show_footer(self._state)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._time.look_at(None)

    def _press(self, event: QKeyEvent) -> bool:
        """Do what a single key says; return whether it says something here."""
        shift = Qt.KeyboardModifier.ShiftModifier
        known = shift | Qt.KeyboardModifier.KeypadModifier
        if not self.single_keys or event.modifiers() & ~known or not self._shown:
            return False
        card = self._current or self._shown[0]
        shifted = bool(event.modifiers() & shift)
        number = digit(event)
        if number is not None and QApplication.focusWidget() in {self._next, self._go_on}:
            return False  # the prompt is done: one digit too many is no new score
        if number is not None:
            return card.rank(number) if shifted else card.press(number)
        moves = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
        turns = {Qt.Key.Key_N: 1, Qt.Key.Key_P: -1}
        key = Qt.Key(event.key())
        if key in moves:
            self._go_to(self._shown.index(card) + moves[key])
        elif key in turns:
            self._turn(turns[key])
        elif key == Qt.Key.Key_R:
            card.write()
        return key in {*moves, *turns, Qt.Key.Key_R}

    def _at_desk(self) -> bool:
        """Whether a single key is meant for scoring: anywhere on the page but where one writes."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QPlainTextEdit | QLineEdit | QAbstractSpinBox):
            return False
        return focus is self or (focus is not None and self.isAncestorOf(focus))

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._current is not None and (new is None or not self._desk.isAncestorOf(new)):
            self._time.look_at(None)

    # ----------------------------------------------------------------- answers

    def _answered(self, completion_id: UUID, criterion: Criterion, number: int) -> None:
        card = self._cards[completion_id]
        scores = self._sitting.answer(completion_id, criterion, number)
        if scores is not None:
            back = self._sitting.repeated(completion_id)
            given = self.score_wanted if back is None else self.repeat_wanted
            given.emit(back or completion_id, scores, self._time.seconds(completion_id))
        place = list(Criterion).index(criterion)
        if place + 1 < len(Criterion):
            card.take_focus(place + 1)
        elif scores is not None:
            self._go_to(self._shown.index(card) + 1)
        else:
            card.take_focus()

    def _ranked(self, completion_id: UUID, place: int) -> None:
        found = self._sitting.rank_as(completion_id, place)
        if found is not None:
            self.rank_wanted.emit(found)

    def _go_to(self, place: int) -> None:
        """Go to a completion; after the last one the next prompt is offered."""
        if place >= len(self._shown):
            (self._next if self._next.isEnabled() else self._go_on).setFocus(
                Qt.FocusReason.ShortcutFocusReason
            )
        elif place >= 0:
            self._shown[place].take_focus()

    def _turn(self, by: int) -> None:
        if self._state is not None and self._sitting.go(by):
            self._current = None
            self._show_prompt(self._state)
            self._show_footer(self._state)
            self.take_focus()

    def _focused(self, completion_id: UUID) -> None:
        self._current = self._cards[completion_id]
        self._time.look_at(completion_id)
        self._desk.reveal(self._current)

    # ----------------------------------------------------------------- drawing

    def _make_body(self) -> None:
        self._work = WorkBar()
        self._work.cancel_wanted.connect(self.cancel_wanted)
        self._work.kill_wanted.connect(self.kill_wanted)
        self._desk = ScoringDesk()
        self.body.setSpacing(0)
        words = self.tr("You score each completion as soon as all of them are here.")
        self._waiting = label("muted", words, wrap=True)
        self._work_line = QVBoxLayout()
        self._work_line.setSpacing(16)
        self._work_line.addWidget(self._work)
        self._work_line.addWidget(self._waiting)
        self.body.addLayout(self._work_line)
        self.body.addWidget(self._desk, 1)
        self.body.addStretch()
        self._weights = RubricWeights(self)
        self._weights.weigh_wanted.connect(self.weigh_wanted)
        self._weigh = button(self.tr("Weights"), "quiet", "tune")
        self._weigh.clicked.connect(lambda: self._weights.open_below(self._weigh))
        self._ask = judge_button()
        self._ask.clicked.connect(self.judge_wanted)
        self.add_header_action(self._ask)
        self.add_header_action(self._weigh)
        self._agreement = button(self.tr("Agreement"), "quiet", "group")
        self._agreement.clicked.connect(self.agreement_wanted)
        self.add_header_action(self._agreement)

    def _make_footer(self) -> None:
        self._back = icon_button("chevron_left", self.tr("Previous prompt"))
        self._back.clicked.connect(lambda: self._turn(-1))
        self._next = icon_button("chevron_right", self.tr("Next prompt"))
        self._next.clicked.connect(lambda: self._turn(1))
        self._where = label("muted")
        self._reason = label("caption")
        self._more = button(self.tr("Answer the new prompts"), "quiet", "play_arrow")
        self._more.clicked.connect(self.answer_wanted)
        self._go_on = button(self.tr("Continue to policy update"), "primary")
        self._go_on.clicked.connect(lambda: self.stage_wanted.emit(Stage.POLICY_UPDATE))
        turning: tuple[QWidget, ...] = (self._back, self._where, self._next)
        going: tuple[QWidget, ...] = (self._reason, self._more, self._go_on)
        for widget in turning:
            self.footer.addWidget(widget)
        self.footer.addStretch(1)
        for widget in going:
            self.footer.addWidget(widget)

    def _place_desk(self) -> None:
        left, width = self.column()
        self._desk.place(left, width, self.width())
        margin = max(0, self.width() - left - width)
        gap = 0 if self._work.isHidden() else 12  # below what is shown, not below nothing
        self._work_line.setContentsMargins(left, 0, margin, gap)

    def _forget_cards(self) -> None:
        self._desk.show_cards(())
        for card in self._cards.values():
            card.deleteLater()
        self._cards, self._shown, self._current, self._drawn = {}, [], None, ()
        self._seats = {}
        self._time = ActiveTime()

    def _show_prompt(self, state: State) -> None:
        """Show the prompt the teacher is at, its completions, and what is answered so far."""
        prompt = self._sitting.prompt
        if prompt is not None:
            entries = {e.id: e for s in state.cycle.summaries for e in s.entries}
            self._desk.show_prompt(prompt, [entries[e] for e in prompt.respects if e in entries])
        cards = []
        for place, recorded in enumerate(self._sitting.completions):
            card = self._card(recorded.id, place, state)
            score = self._sitting.scores.get(card.id)
            card.show_answers(self._sitting.answers(card.id), self._sitting.rank(card.id))
            card.show_reward(reward(score.scores, state.rubric) if score else None, bool(score))
            expected = self._sitting.expected.get(card.id)
            if expected and not score:
                card.show_expected(predicted_reward(expected.scores, state.rubric))
            card.show_rewrite(self._sitting.rewrites.get(card.id, ""))
            cards.append(card)
        self._desk.judge.show_judge(state, prompt.id if prompt else None)
        if cards != self._shown:
            self._shown = cards
            self._desk.show_cards(cards)

    def _card(self, completion_id: UUID, place: int, state: State) -> CompletionCard:
        """Return the card of a completion; one whose letter or rivals changed is made again."""
        seat = (place, len(self._sitting.completions))
        if self._seats.get(completion_id) != seat:
            self._seats[completion_id] = seat
            stale = self._cards.pop(completion_id, None)
            if stale is not None:
                stale.deleteLater()
                self._current = None if self._current is stale else self._current
        return self._cards.get(completion_id) or self._make_card(place, state)

    def _make_card(self, place: int, state: State) -> CompletionCard:
        completions = self._sitting.completions
        letter = chr(ord("A") + place)
        card = CompletionCard(completions[place], letter, len(completions), state.rubric, self)
        card.answered.connect(self._answered)
        card.ranked.connect(self._ranked)
        card.rewrite_wanted.connect(
            lambda i, text: self.rewrite_wanted.emit(self._sitting.rewrite(i), text)
        )
        card.focused.connect(self._focused)
        self._cards[card.id] = card
        return card

    def _show_empty(self, state: State, answering: bool) -> None:
        self._desk.setVisible(bool(self._shown))
        self._waiting.setVisible(answering and not self._shown)
        if self._shown or answering:
            self.clear_empty()
            return
        missing = state.cycle.missing(Stage.SCORING)
        key = (missing, state.ready, state.policy.status)
        if self.is_empty and self.property("emptyKey") == str(key):
            return
        self.setProperty("emptyKey", str(key))
        if missing:
            back = button(self.tr("Go to the labyrinth"), "primary")
            back.clicked.connect(lambda: self.stage_wanted.emit(Stage.LABYRINTH))
            self.set_empty(self.tr("No labyrinth prompts yet"), missing, back)
            return
        ask = button(self.tr("Let the policy answer"), "primary")
        ask.setEnabled(state.ready)
        ask.clicked.connect(self.answer_wanted)
        text = self.tr(
            "The policy answers each labyrinth prompt several times. You score each completion for "
            "content, logic and persona, without knowing which one came first."
        )
        if not state.ready:
            opening = state.policy.status is PolicyStatus.OPENING
            loading = self.tr("The policy is still loading.")
            text += "\n\n" + (loading if opening else self.tr("The policy is busy or not loaded."))
        self.set_empty(self.tr("Nothing to score yet"), text, ask)

    def _show_footer(self, state: State) -> None:
        sitting, shown = self._sitting, bool(self._shown)
        self._weigh.setVisible(shown)
        show_whether_to_ask(self._ask, state, shown)
        minutes = round(sitting.seconds / 60)
        badge = self.tr("{scored} of {total} scored · {minutes} min")
        self.set_badge(
            badge.format(scored=sitting.scored, total=sitting.total, minutes=minutes)
            if shown
            else ""
        )
        self._weigh.setVisible(shown)
        self._agreement.setVisible(shown)
        where = self.tr("Prompt {place} of {many}")
        self._where.setText(where.format(place=sitting.place + 1, many=len(sitting.turns)))
        self._back.setEnabled(sitting.can_go(-1))
        self._next.setEnabled(sitting.can_go(1))
        trained = [p for p in state.cycle.prompts_now if not p.held_out]
        self._more.setVisible(shown and len(trained) > len(sitting.prompts) and state.ready)
        self._go_on.setEnabled(sitting.scored > 0)
        self._reason.setText("" if sitting.scored else self.tr("Score one completion at least."))
        self._reason.setVisible(not sitting.scored)
        self.footer_bar.setVisible(shown)


def _same(left: tuple[object, ...], right: tuple[object, ...]) -> bool:
    return len(left) == len(right) and all(a is b for a, b in zip(left, right, strict=True))
