"""What the judge said of a labyrinth prompt, once the teacher has: its word, never a score."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ouroboros_desktop.core.agreement import Agreement
from ouroboros_desktop.core.judge import Judgement, favourite
from ouroboros_desktop.session.calibration import (
    agreement_here,
    agreement_in_all,
    judge_label,
    judged,
)
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.sentences import capitalised, told
from ouroboros_desktop.views.theme import kind
from ouroboros_desktop.views.widgets.small import label


class JudgeLine(QFrame):
    """Two quiet lines: what the judge prefers, and how far it agrees with the teacher.

    Hidden while there is nothing to say. A judge that may be guessing is not quoted.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind(self, "sunken")
        self._said = label("body", wrap=True)
        self._worth = label("caption", wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(21, 12, 21, 12)  # in line with the text of cards
        box.setSpacing(4)
        box.addWidget(self._said)
        box.addWidget(self._worth)
        self.hide()

    def show_judge(self, state: State, prompt_id: UUID | None) -> None:
        """Show what the chosen judge said of this prompt's completions."""
        found = judged(state, prompt_id) if prompt_id and judge_label(state) else ()
        self.setVisible(bool(found))
        if not found or prompt_id is None:
            return
        shown = state.cycle.shuffled(prompt_id, state.teacher.id)
        letters = {c.id: chr(ord("A") + place) for place, c in enumerate(shown)}
        worth = agreement_in_all(state)
        self._said.setText(self._words(found, letters, worth))
        self._worth.setText(_unbroken(capitalised(told(worth.brief))))
        quoted = () if worth.enough and not worth.trusted else found
        in_cycle = self.tr("In this cycle: {words}").format(
            words=told(agreement_here(state).sentence)
        )
        pairs = [self._pair(one, letters) for one in quoted]
        name = self.tr("{name}, a model: its word is no score.").format(name=judge_label(state))
        self.setToolTip(theme.literal("\n".join([name, *pairs, told(worth.sentence), in_cycle])))
        self.setAccessibleName(f"{self._said.text()}. {self._worth.text()}.")

    def _words(
        self, found: Sequence[Judgement], letters: Mapping[UUID, str], worth: Agreement
    ) -> str:
        if worth.enough and not worth.trusted:
            return self.tr("Judge: its word is not used")
        best = favourite(found)
        if best is not None:
            return self.tr("Judge: prefers {letter} (both orders)").format(letter=letters[best])
        if not any(j.readable for j in found):
            return self.tr("Judge: could not be read")
        torn = all(j.inconsistent for j in found if j.readable)
        no = self.tr("Judge: no preference")
        return self.tr("Judge: chose by the order alone") if torn else no

    def _pair(self, one: Judgement, letters: Mapping[UUID, str]) -> str:
        pair = " / ".join(sorted((letters[one.first_id], letters[one.second_id])))
        return f"{pair}: {self._outcome(one, letters)}"

    def _outcome(self, one: Judgement, letters: Mapping[UUID, str]) -> str:
        if one.winner is not None:
            return letters[one.winner]
        if not one.readable:
            return self.tr("could not be read")
        return self.tr("depends on the order") if one.inconsistent else self.tr("a tie")


def _unbroken(text: str) -> str:
    """Return the text with what is in brackets kept on one line."""
    return re.sub(r"\(.*?\)", lambda found: found[0].replace(" ", "\u00a0"), text)
