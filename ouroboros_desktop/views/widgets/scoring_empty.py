"""What the scoring page shows before there is anything to score, and the way on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.session.state import PolicyStatus, State
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.widgets.page import Page
from ouroboros_desktop.views.widgets.small import button


class ScoringEmpty(QObject):
    """``stage_wanted`` carries the stage that comes first."""

    stage_wanted = Signal(object)
    answer_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._key: tuple[object, ...] = ()

    def show_state(self, state: State, page: Page) -> None:
        """Fill the empty state of ``page``, unless it says the same already."""
        missing = state.cycle.missing(Stage.SCORING)
        key = (missing, state.ready, state.policy.status)
        if page.is_empty and key == self._key:
            return
        self._key = key
        if missing:
            back = button(self.tr("Go to the labyrinth"), "primary")
            back.clicked.connect(lambda: self.stage_wanted.emit(Stage.LABYRINTH))
            page.set_empty(self.tr("No labyrinth prompts yet"), told(missing), back)
            return
        ask = button(self.tr("Let the policy answer"), "primary")
        ask.setEnabled(state.ready)
        ask.clicked.connect(self.answer_wanted)
        page.set_empty(self.tr("Nothing to score yet"), self._words(state), ask)

    def _words(self, state: State) -> str:
        text = self.tr(
            "The policy answers each labyrinth prompt several times. You score each completion for "
            "content, logic and persona, without knowing which one came first."
        )
        if state.ready:
            return text
        opening = state.policy.status is PolicyStatus.OPENING
        loading = self.tr("The policy is still loading.")
        return f"{text}\n\n{loading if opening else self.tr('The policy is busy or not loaded.')}"
