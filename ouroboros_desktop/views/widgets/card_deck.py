"""The cards of a sitting: made when first shown, kept while the teacher goes back and forth."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ouroboros_desktop.core.completion import RecordedCompletion
from ouroboros_desktop.core.prediction import predicted_reward
from ouroboros_desktop.core.scoring import reward
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.widgets.completion_card import CompletionCard
from ouroboros_desktop.views.widgets.sitting import Sitting


class CardDeck(QObject):
    """Shows what the sitting holds of each completion; its signals are those of the cards."""

    answered = Signal(object, object, int)
    ranked = Signal(object, int)
    dragged = Signal(object, object, object)
    rewritten = Signal(object, str)
    flagged = Signal(object, bool)
    skipped = Signal(object, bool)
    commented = Signal(object, str)
    marked = Signal(object, int, int, object, str)
    unmarked = Signal(object)
    focused = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._cards: dict[UUID, CompletionCard] = {}
        self._seats: dict[UUID, tuple[int, int]] = {}
        self.shown: list[CompletionCard] = []
        self.current: CompletionCard | None = None
        self.focused.connect(self._focus)

    @property
    def here(self) -> CompletionCard | None:
        """The card that keys are for: where the focus was last, else the first one."""
        return self.current or (self.shown[0] if self.shown else None)

    def __getitem__(self, completion_id: UUID) -> CompletionCard:
        return self._cards[completion_id]

    def place(self, card: CompletionCard) -> int:
        return self.shown.index(card)

    def forget(self) -> None:
        """Drop every card: another teacher, or another cycle."""
        for card in self._cards.values():
            card.deleteLater()
        self._cards, self._seats, self.shown, self.current = {}, {}, [], None

    def show(self, sitting: Sitting, state: State) -> bool:
        """Show the completions that the sitting is at; return whether these are other cards."""
        cards = self._made(sitting.completions, state)
        for card in cards:
            self._show_card(card, sitting, state)
        changed, self.shown = cards != self.shown, cards
        return changed

    def _show_card(self, card: CompletionCard, sitting: Sitting, state: State) -> None:
        score = sitting.scores.get(card.id)
        card.show_answers(sitting.answers(card.id), sitting.rank(card.id))
        card.show_reward(reward(score.scores, state.rubric) if score else None, bool(score))
        expected = None if score else sitting.expected.get(card.id)
        likely = predicted_reward(expected.scores, state.rubric) if expected else None
        card.show_expected(likely)
        card.show_rewrite(sitting.rewrites.get(card.id, ""))
        card.show_remarks(sitting.remark(card.id), sitting.marks(card.id))

    def resume(self, old: CardDeck, sitting: Sitting, state: State) -> None:
        """Go on with what is being written in ``old``, be it of a prompt that is not shown."""
        for turn in sitting.turns:
            had = [old._cards.get(c.id) for c in turn.completions]
            if any(card is not None and card.writing for card in had):
                for card, before in zip(self._made(turn.completions, state), had, strict=True):
                    self._show_card(card, sitting, state)
                    if before is not None:
                        card.resume(before)

    def _made(
        self, completions: Sequence[RecordedCompletion], state: State
    ) -> list[CompletionCard]:
        return [self._card(place, completions, state) for place in range(len(completions))]

    def _card(
        self, place: int, completions: Sequence[RecordedCompletion], state: State
    ) -> CompletionCard:
        """Return the card of a completion; one whose letter or rivals changed is made again."""
        completion_id, seat = completions[place].id, (place, len(completions))
        if self._seats.get(completion_id) != seat:
            self._seats[completion_id] = seat
            stale = self._cards.pop(completion_id, None)
            if stale is not None:
                stale.deleteLater()
                self.current = None if self.current is stale else self.current
        if completion_id not in self._cards:
            letter = chr(ord("A") + place)
            card = CompletionCard(
                completions[place], letter, len(completions), state.rubric, self._parent
            )
            self._cards[completion_id] = self._connected(card)
        return self._cards[completion_id]

    def _connected(self, card: CompletionCard) -> CompletionCard:
        card.answered.connect(self.answered)
        card.ranked.connect(self.ranked)
        card.dragged.connect(self.dragged)
        card.rewrite_wanted.connect(self.rewritten)
        card.flagged.connect(self.flagged)
        card.skipped.connect(self.skipped)
        card.commented.connect(self.commented)
        card.marked.connect(self.marked)
        card.unmarked.connect(self.unmarked)
        card.focused.connect(self.focused)
        return card

    def _focus(self, completion_id: UUID) -> None:
        self.current = self._cards[completion_id]
