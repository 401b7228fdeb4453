"""One labyrinth prompt: its transformations, its text to edit in place, what must be respected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ouroboros_desktop.core.difficulty import load
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt
from ouroboros_desktop.core.prompting import lost
from ouroboros_desktop.core.summary import Part, SummaryEntry
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.difficulty_words import difficulty_words, load_words
from ouroboros_desktop.views.widgets.flow import Bar, Flow, bar, filling
from ouroboros_desktop.views.widgets.growing_text import Editor, Prose
from ouroboros_desktop.views.widgets.respected import RespectedList
from ouroboros_desktop.views.widgets.small import (
    Chip,
    breakable,
    button,
    clear,
    icon_button,
    label,
    row,
)


def newly_lost(text: str, made: str, entries: Sequence[SummaryEntry]) -> tuple[UUID, ...]:
    """Return the facts that the text ``made`` by rule carried and ``text`` no longer does.

    A conclusion is to be inferred and a trait is not said: neither stands in the prompt.
    """
    facts = [e for e in entries if e.part is Part.FACT_LEDGER]
    never = set(lost(made, facts))
    return tuple(e for e in lost(text, facts) if e not in never)


class PromptCard(QFrame):
    """A labyrinth prompt as a card. While it is edited, what is typed stays whatever comes in."""

    edit_wanted = Signal(object, str)
    drop_wanted = Signal(object)
    remake_wanted = Signal(object)
    rephrase_wanted = Signal(object)

    def __init__(self, titles: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind(self, "card")
        self._titles = titles
        self._prompt: LabyrinthPrompt | None = None
        self._made = ""
        self._entries: tuple[SummaryEntry, ...] = ()
        self._number = label("heading")
        self._number.setMinimumHeight(px(32))
        self._chips = Flow(gap=8)
        self._held_out = label("caption", wrap=True)
        self._held_out.setText(
            self.tr("Never learned from: it is kept to compare policies after an update.")
        )
        self._difficulty = label("caption")
        self._difficulty.setMinimumHeight(px(32))
        self._text = Prose(self.tr("Labyrinth prompt"))
        self._editor = Editor(self.tr("Text of the labyrinth prompt"))
        self._editor.edited.connect(self._show_lost)
        self._warning = label("warn", wrap=True)
        self._lost: tuple[str, ...] = ()
        self._respected = RespectedList()
        self._make_buttons()
        self._lay_out()
        self._set_editing(False)

    @property
    def editing(self) -> bool:
        return not self._editor.isHidden()

    def show_prompt(
        self,
        prompt: LabyrinthPrompt,
        number: int,
        entries: tuple[SummaryEntry, ...],
        made: str,
    ) -> None:
        """Show ``prompt``; ``entries`` are those it respects, ``made`` the rule-made text."""
        title = self.tr("Prompt {number}").format(number=number)
        self._number.setText(title)
        if (prompt, entries, made) == (self._prompt, self._entries, self._made):
            return
        chips_changed = (
            self._prompt is None or self._prompt.transformations != prompt.transformations
        )
        self._prompt, self._entries, self._made = prompt, entries, made
        if chips_changed:
            self._show_chips(prompt)
        self._show_difficulty(prompt, entries)
        self._held_out.setVisible(prompt.held_out)
        self._text.show_text(prompt.text)
        for one, name in self._names.items():
            one.setAccessibleName(f"{name}: {title}")
        if self.editing and prompt.text == self._editor.toPlainText().strip():
            self._set_editing(False)
        else:
            self._show_lost()

    def set_ready(self, ready: bool, reason: str) -> None:
        """Say whether a model can rephrase now, and if not, why."""
        self._rephrase.setEnabled(ready)
        self._rephrase.setToolTip(self._names[self._rephrase] if ready else reason)

    def resume(self, old: PromptCard) -> None:
        """Go on with the edit that is open in ``old``."""
        if old.editing:
            self._editor.show_text(old._editor.toPlainText())
            self._set_editing(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if self.editing and event.key() == Qt.Key.Key_Escape:
            self._set_editing(False)
        elif self.editing and control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._save()
        else:
            super().keyPressEvent(event)

    def _make_buttons(self) -> None:
        self._edit = icon_button("edit", self.tr("Edit"))
        self._edit.clicked.connect(self._start_editing)
        self._remake = icon_button("refresh", self.tr("Make it again with another seed"))
        self._remake.clicked.connect(lambda: self._emit(self.remake_wanted))
        self._rephrase = icon_button("stylus_note", self.tr("Rephrase in fluent language"))
        self._rephrase.clicked.connect(lambda: self._emit(self.rephrase_wanted))
        self._drop = icon_button("delete", self.tr("Drop"))
        self._drop.clicked.connect(lambda: self._emit(self.drop_wanted))
        self._tools = (self._edit, self._remake, self._rephrase, self._drop)
        self._names = {tool: tool.accessibleName() for tool in self._tools}
        self._put_back = button(self.tr("Put it back"), "quiet", "undo")
        self._put_back.clicked.connect(self._restore)
        self._save_button = button(self.tr("Save"))
        self._save_button.clicked.connect(self._save)
        self._cancel = button(self.tr("Cancel"), "quiet")
        self._cancel.clicked.connect(lambda: self._set_editing(False))

    def _make_head(self) -> Bar:
        line = row(self._difficulty, *self._tools, gap=0)
        line.insertSpacing(1, 8)
        tools = QWidget()
        tools.setLayout(line)
        return bar(self._number, filling(self._chips), None, tools)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 12, 12, 16)
        box.setSpacing(8)
        box.addLayout(self._make_head())
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(12)
        inner.addWidget(self._held_out)
        inner.addWidget(self._text)
        inner.addWidget(self._editor)
        self._saving = QWidget()
        self._saving.setLayout(row(self._put_back, 1, self._cancel, self._save_button))
        inner.addWidget(self._warning)
        inner.addWidget(self._saving)
        line = kind(QFrame(), "line")
        inner.addWidget(line)
        inner.addWidget(label("caption", self.tr("A right answer respects")))
        inner.addWidget(self._respected)
        box.addLayout(inner)

    def _show_chips(self, prompt: LabyrinthPrompt) -> None:
        clear(self._chips)
        for applied in prompt.transformations:
            self._chips.addWidget(Chip(self._titles.get(applied.name, applied.name)))
        if prompt.held_out:
            badge = Chip(self.tr("held out"), "accent", "accent_soft")
            badge.setToolTip(self._held_out.text())
            self._chips.addWidget(badge)

    def _show_difficulty(self, prompt: LabyrinthPrompt, entries: tuple[SummaryEntry, ...]) -> None:
        found = load(prompt.text, entries)
        self._difficulty.setText(difficulty_words(found.points))
        self._difficulty.setToolTip(load_words(found))

    def _restore(self) -> None:
        """Write the lost facts before the question again, as an edit."""
        if not self.editing:
            self._start_editing()
        before, gap, question = self._editor.toPlainText().rpartition("\n\n")
        cursor = self._editor.textCursor()
        cursor.setPosition(len(before))
        facts = " ".join(self._lost)
        cursor.insertText(f" {facts}" if gap else f"{facts} " if question else facts)
        self._editor.setFocus()

    def _start_editing(self) -> None:
        if self._prompt is not None:
            self._editor.show_text(self._prompt.text)
            self._set_editing(True)
            self._editor.setFocus()

    def _set_editing(self, editing: bool) -> None:
        had_focus = self._editor.hasFocus() or self._cancel.hasFocus()
        self._editor.setVisible(editing)
        self._text.setVisible(not editing)
        self._cancel.setVisible(editing)
        self._save_button.setVisible(editing)
        self._edit.setEnabled(not editing)
        self._show_lost()
        if had_focus and not editing:
            self._edit.setFocus()

    def _show_lost(self) -> None:
        """Warn of facts that left the text, the one being written or the one in force."""
        if self._prompt is None:
            self._saving.hide()
            return
        text = self._editor.toPlainText() if self.editing else self._prompt.text
        gone = newly_lost(text, self._made, self._entries)
        self._respected.show_entries(self._entries, gone)
        self._lost = tuple(e.text for e in self._entries if e.id in gone)
        named = " ".join(self.tr("“{fact}”").format(fact=breakable(text)) for text in self._lost)
        self._warning.setText(self.tr("No longer in the text: {facts}").format(facts=named))
        self._warning.setVisible(bool(gone))
        self._put_back.setVisible(bool(gone))
        self._saving.setVisible(self.editing or bool(gone))
        self._save_button.setEnabled(bool(self._editor.toPlainText().strip()))

    def _save(self) -> None:
        text = self._editor.toPlainText().strip()
        if self._prompt is None or not text:
            return
        if text == self._prompt.text:
            self._set_editing(False)
        else:  # open until it is shown to be in force: it may be refused
            self.edit_wanted.emit(self._prompt.id, text)

    def _emit(self, signal: object) -> None:
        if self._prompt is not None:
            signal.emit(self._prompt.id)  # type: ignore[attr-defined]
