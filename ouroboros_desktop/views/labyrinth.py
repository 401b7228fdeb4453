"""Stage 3: the summary becomes labyrinth prompts, which the teacher may edit, remake or drop."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout

from ouroboros_desktop.core.cycle import Cycle, Stage
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt, Transformation
from ouroboros_desktop.core.policy import Seat
from ouroboros_desktop.core.summary import SummaryEntry
from ouroboros_desktop.session.state import State, WorkKind
from ouroboros_desktop.views.carrying import carry
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.disclosure import Disclosure
from ouroboros_desktop.views.widgets.page import Page
from ouroboros_desktop.views.widgets.progress import WorkBar
from ouroboros_desktop.views.widgets.prompt_card import PromptCard
from ouroboros_desktop.views.widgets.small import button, reason_label
from ouroboros_desktop.views.widgets.transformation_picker import TransformationPicker


class LabyrinthPage(Page):
    """The transformations to choose from, and the prompts made with them as cards.

    ``build_wanted`` carries a list of chains, each a list of transformation names, and how many
    prompts to learn from and to hold out; intents for one prompt carry its id.
    """

    stage_wanted = Signal(object)
    cancel_wanted = Signal()
    kill_wanted = Signal()
    build_wanted = Signal(object, int, int)
    edit_wanted = Signal(object, str)
    drop_wanted = Signal(object)
    remake_wanted = Signal(object)
    rephrase_wanted = Signal(object)
    rephrase_all_wanted = Signal()
    remake_all_wanted = Signal()
    drop_all_wanted = Signal()

    def __init__(self, transformations: Sequence[Transformation]) -> None:
        super().__init__("")
        self.set_title(self.tr("Labyrinth"))
        self.set_subtitle(self.tr("Your summary as prompts that are hard to answer coherently."))
        self._titles = {t.name: told(t.title) for t in transformations}
        self._cards: dict[UUID, PromptCard] = {}
        self._cycle_id: UUID | None = None
        self._prompts: tuple[LabyrinthPrompt, ...] | None = None
        self._entries: dict[UUID, SummaryEntry] = {}
        self._missing = ""
        self._work = WorkBar()
        self._work.cancel_wanted.connect(self.cancel_wanted)
        self._work.kill_wanted.connect(self.kill_wanted)
        self._picker = TransformationPicker(transformations)
        self._picker.changed.connect(self._show_footer)
        self._picker.opened.connect(self.reveal)
        self._more = Disclosure(self.tr("Make more prompts"), opened=True)
        self._more.box.addWidget(self._picker)
        self._list = QVBoxLayout()
        self._list.setSpacing(16)
        self.body.addWidget(self._work)
        self.body.addWidget(self._more)
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        self._make_footer()
        self._make_batch()

    def set_amounts(self, train: int, held_out: int) -> None:
        """Say how many prompts are made unless the teacher wants another number."""
        self._picker.set_amounts(train, held_out)

    def show_state(self, state: State) -> None:
        """Draw the prompts in force; a card that is being edited keeps what is typed."""
        cycle = state.cycle
        if cycle.id != self._cycle_id:
            self._cycle_id = cycle.id
            self._forget_cards()
        rephrasing = state.work if state.work and state.work.kind is WorkKind.REPHRASE else None
        self._work.show_work(rephrasing)
        if cycle.prompts is not self._prompts:
            self._prompts = cycle.prompts
            self._show_prompts(cycle)
        reason = self.tr("The policy is busy or not loaded.")
        if Seat.HELPER in state.assistants:
            reason = self.tr("A model is busy.")
        for card in self._cards.values():
            card.set_ready(state.can_ask(Seat.HELPER), reason)
        self._rephrase_all.setEnabled(state.can_ask(Seat.HELPER))
        self._batch.setVisible(len(self._cards) > 1)
        self._picker.show_summary(cycle.approved_summary)
        self._missing = told(cycle.missing(Stage.LABYRINTH))
        self._show_empty()
        self._show_footer()

    def resume(self, old: Page) -> None:
        assert isinstance(old, LabyrinthPage)
        for prompt_id, card in self._cards.items():
            if prompt_id in old._cards:
                card.resume(old._cards[prompt_id])
        self._more.set_opened(old._more.opened)
        carry(old._picker, self._picker)
        super().resume(old)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_footer()

    def _make_footer(self) -> None:
        self._reason = reason_label()
        self._build = button(self.tr("Make labyrinth prompts"), "primary")
        self._build.clicked.connect(
            lambda: self.build_wanted.emit(self._picker.chains(), *self._picker.amounts)
        )
        self._go_on = button(self.tr("Continue to scoring"), "primary")
        self._go_on.clicked.connect(lambda: self.stage_wanted.emit(Stage.SCORING))
        self._more.toggled.connect(self._show_footer)
        self.footer.addStretch()
        for widget in (self._reason, self._build, self._go_on):
            self.footer.addWidget(widget)

    def _make_batch(self) -> None:
        """Put what is done with all prompts at once into a menu of the header."""
        self._batch = button(self.tr("All prompts"))
        self._batch.setStyleSheet(f"padding-right: {px(28)}px;")
        self._batch.setToolTip(self.tr("Prompts that were answered stay as they are"))
        menu = QMenu(self._batch)
        self._rephrase_all = menu.addAction(self.tr("Rephrase all in fluent language"))
        self._rephrase_all.triggered.connect(self.rephrase_all_wanted)
        self._remake_all = menu.addAction(self.tr("Make all again that were not edited"))
        self._remake_all.triggered.connect(self.remake_all_wanted)
        drop = menu.addAction(self.tr("Drop all"))
        drop.triggered.connect(self.drop_all_wanted)
        self._batch.setMenu(menu)
        self._batch.hide()
        self.add_header_action(self._batch)

    def _forget_cards(self) -> None:
        for card in self._cards.values():
            card.hide()
            card.deleteLater()
        self._cards = {}
        self._prompts = None

    def _show_prompts(self, cycle: Cycle) -> None:
        """Bring the cards in line with the prompts; a replaced prompt keeps its card."""
        had_prompts = bool(self._cards)
        self._entries = {e.id: e for s in cycle.summaries for e in s.entries}
        self._cards = self._matched(cycle)
        for place, prompt in enumerate(cycle.prompts_now):
            card = self._cards.get(prompt.id)
            if card is None:
                card = self._cards[prompt.id] = self._make_card()
            if self._list.indexOf(card) != place:
                self._list.insertWidget(place, card)
            respected = tuple(self._entries[e] for e in prompt.respects if e in self._entries)
            card.show_prompt(prompt, place + 1, respected, _rule_made(prompt, cycle))
        if bool(self._cards) != had_prompts:
            self._more.set_opened(not self._cards)
        count = len(self._cards)
        self.set_badge(self.tr("%n prompts", None, count) if count > 1 else "")

    def _matched(self, cycle: Cycle) -> dict[UUID, PromptCard]:
        """Return the cards that stay, by the id of the prompt they show now."""
        kept: dict[UUID, PromptCard] = {}
        left = dict(self._cards)
        for prompt in cycle.prompts_now:
            for known in _versions(prompt, cycle):
                if known in left:
                    kept[prompt.id] = left.pop(known)
                    break
        for card in left.values():
            card.hide()
            card.deleteLater()
        return kept

    def _make_card(self) -> PromptCard:
        card = PromptCard(self._titles)
        card.edit_wanted.connect(self.edit_wanted)
        card.drop_wanted.connect(self.drop_wanted)
        card.remake_wanted.connect(self.remake_wanted)
        card.rephrase_wanted.connect(self.rephrase_wanted)
        return card

    def _show_empty(self) -> None:
        if not self._missing or self._cards:
            self.clear_empty()
        elif not self.is_empty:
            back = button(self.tr("Go to the summary"), "primary")
            back.clicked.connect(lambda: self.stage_wanted.emit(Stage.SUMMARY))
            text = self.tr("Labyrinth prompts are made from an approved summary and nothing else.")
            self.set_empty(self.tr("No approved summary yet"), text, back)

    def _show_footer(self) -> None:
        chosen = bool(self._picker.chains())
        building = not self._cards or self._more.opened
        self._more.set_header_shown(bool(self._cards))
        self._build.setVisible(building)
        self._build.setEnabled(chosen and not self._missing)
        self._go_on.setVisible(not building)
        reason = self._missing or ("" if chosen else self.tr("Choose at least one transformation."))
        self._reason.setText(reason)
        self._reason.setVisible(building and bool(reason))
        self.footer_bar.setVisible(not self.is_empty)


def _versions(prompt: LabyrinthPrompt, cycle: Cycle) -> list[UUID]:
    """Return the ids of a prompt and of those it replaced, then of those that replaced it."""
    before: dict[UUID, UUID | None] = {p.id: p.replaces_id for p in cycle.prompts}
    after = {p.replaces_id: p.id for p in cycle.prompts if p.replaces_id}
    ids = [prompt.id]
    while (earlier := before.get(ids[-1])) is not None:
        ids.append(earlier)
    later = prompt.id
    while later in after:
        later = after[later]
        ids.append(later)
    return ids


def _rule_made(prompt: LabyrinthPrompt, cycle: Cycle) -> str:
    """Return the text that the rules made, before any edit."""
    texts = {p.id: p.text for p in cycle.prompts}
    before = {p.id: p.replaces_id for p in cycle.prompts}
    first = prompt.id
    while (earlier := before.get(first)) is not None and earlier in texts:
        first = earlier
    return texts.get(first, prompt.text)
