"""The three lists of a summary, to be edited: it owns the draft and an editor for each entry."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ouroboros_desktop.core.contradictions import Contradiction, contradictions
from ouroboros_desktop.core.summary import Part, SummaryEntry
from ouroboros_desktop.views.widgets.contradiction_card import ContradictionCard
from ouroboros_desktop.views.widgets.entry_editor import INDENT, EntryEditor, Surroundings
from ouroboros_desktop.views.widgets.logic_view import LogicView
from ouroboros_desktop.views.widgets.small import button, card, row
from ouroboros_desktop.views.widgets.summary_draft import Draft, same_content


class EntryLists(QWidget):
    """Fact ledger, logic map, persona snapshot. ``changed`` follows each edit of the teacher."""

    changed = Signal()
    left = Signal()
    deleted = Signal(str)
    source_wanted = Signal(object)
    versions_wanted = Signal()
    check_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = Draft()
        self.messages: Mapping[UUID, tuple[int, str]] = {}
        self._editors: dict[UUID, EntryEditor] = {}
        self._before_delete: Draft | None = None
        self._lists: dict[Part, QVBoxLayout] = {}
        self._logic = LogicView()
        self._logic.source_wanted.connect(self.source_wanted)
        self._logic.edit_wanted.connect(self.show_entry)
        self._versions = button("", "quiet", "history")
        self._versions.clicked.connect(self.versions_wanted)
        self._versions.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._compared: tuple[SummaryEntry, ...] = ()
        self._found: tuple[Contradiction, ...] = ()
        self._doubts = ContradictionCard()
        self._doubts.source_wanted.connect(self.source_wanted)
        self._doubts.edit_wanted.connect(self.show_entry)
        self._doubts.check_wanted.connect(self.check_wanted)
        column.addWidget(self._doubts)
        for part in Part:
            column.addWidget(self._make_part(part))

    def set_messages(self, messages: Mapping[UUID, tuple[int, str]]) -> None:
        """Tell place and content of each message, for the entries' sources."""
        self.messages = messages
        self.rebuild()

    def show_doubts(self, found: Iterable[Contradiction], helper: bool, ready: bool) -> None:
        """Show what may contradict each other in what was kept, and what the helper found there."""
        entries, numbers = self.draft.kept, _numbers(self.draft)
        if entries is not self._compared:  # each pair of them, but not with each token that comes
            self._compared, self._found = entries, contradictions(entries)
        still = (c for c in found if c.holds(entries))
        doubts = (*self._found, *still)
        self._doubts.show_found(doubts, entries, numbers, self.messages)
        self._doubts.set_helper(helper, ready)

    def show_versions(self, count: int) -> None:
        """Offer the versions of the persona where there are any."""
        self._versions.setText(self.tr("Versions ({count})").format(count=count))
        self._versions.setVisible(count > 0)

    def adopt(self, entries: tuple[SummaryEntry, ...]) -> bool:
        """Show a kept revision; return whether it took the place of what was on screen.

        Entries that only got new ids keep their editors, with cursor and focus. What is in no
        revision yet gives way to none.
        """
        mine = self.draft.worth_keeping
        same = same_content(entries, mine)
        if not same and self.unkept:
            self.draft = replace(self.draft, kept=entries)
            return False
        if not same:
            self.draft = Draft(entries, entries)
        else:
            new_ids = {old.id: new for old, new in zip(mine, entries, strict=True)}
            self._editors = {
                (new_ids[k].id if k in new_ids else k): v for k, v in self._editors.items()
            }
            shown = tuple(
                replace(new_ids[e.id], text=e.text) if e.id in new_ids else e
                for e in self.draft.entries
            )
            self.draft = Draft(shown, entries)
        self.rebuild()
        return not same

    def go_on(self, draft: Draft) -> None:
        """Go on with ``draft``, blank entries too."""
        self.draft = draft
        self.rebuild()

    @property
    def unkept(self) -> bool:
        """Whether something differs from the revision that was adopted last."""
        return not same_content(self.draft.worth_keeping, self.draft.kept)

    def add_first(self) -> None:
        """Begin an empty summary: a blank fact, with the cursor in it."""
        self._add(Part.FACT_LEDGER)

    def add(self, entry: SummaryEntry) -> None:
        """Add an entry at the end of its part, with the cursor in it."""
        self.draft = Draft((*self.draft.entries, entry), self.draft.kept)
        self._changed()
        self.show_entry(entry.id)

    def undelete(self) -> None:
        """Bring back the entry deleted last, if nothing was changed since."""
        if self._before_delete is not None:
            self.draft = Draft(self._before_delete.entries, self.draft.kept)
            self._before_delete = None
            self._changed()

    def rebuild(self) -> None:
        """Bring the editors in line with the draft; those in place keep focus and cursor."""
        for gone in set(self._editors) - {e.id for e in self.draft.entries}:
            editor = self._editors.pop(gone)
            editor.hide()
            editor.deleteLater()
        linkable, numbers = _linkable(self.draft), _numbers(self.draft)
        for part, box in self._lists.items():
            for place, entry in enumerate(self.draft.part(part)):
                editor = self._editors.get(entry.id) or self._make_editor(entry)
                if box.indexOf(editor) != place:
                    box.insertWidget(place, editor)
                    editor.show()  # now, not at the next turn of the loop: it may get the focus
                candidates = linkable if part is Part.LOGIC_MAP else ()
                number = numbers.get(entry.id, place + 1)
                around = Surroundings(number, candidates, numbers, self.messages)
                editor.show_entry(entry, around)
        self._logic.show_entries(self.draft.entries, numbers, self.messages)

    def show_entry(self, entry_id: UUID) -> None:
        """Put the cursor into an entry."""
        if self.draft.entry(entry_id).part is Part.LOGIC_MAP:
            self._logic.show_list()
        self._editors[entry_id].text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_part(self, part: Part) -> QFrame:
        title, caption, add = self._words(part)
        frame, box = card(title, caption)
        listed = QWidget()
        entries = QVBoxLayout(listed)
        entries.setContentsMargins(0, 0, 0, 0)
        entries.setSpacing(4)
        if part is Part.LOGIC_MAP:
            self._logic.take_list(listed)
            box.addWidget(self._logic)
        else:
            box.addWidget(listed)
        self._lists[part] = entries
        adding = button(add, "quiet", "add")
        adding.setStyleSheet("padding: 0 10px 0 5px;")
        adding.clicked.connect(lambda: self._add(part))
        line = row(adding, 1)
        if part is Part.PERSONA_SNAPSHOT:
            line.addWidget(self._versions)
        line.setContentsMargins(INDENT, 0, 0, 0)
        box.addLayout(line)
        return frame

    def _make_editor(self, entry: SummaryEntry) -> EntryEditor:
        editor = EntryEditor(entry, self)
        editor.edited.connect(self._say)
        editor.left.connect(self.left)
        editor.delete_wanted.connect(self._delete)
        editor.move_wanted.connect(self._move)
        editor.premises_wanted.connect(self._follow)
        editor.source_wanted.connect(self.source_wanted)
        self._editors[entry.id] = editor
        return editor

    def _add(self, part: Part) -> None:
        self.draft, entry = self.draft.adding(part)
        self.rebuild()
        self.show_entry(entry.id)

    def _say(self, entry_id: UUID, text: str) -> None:
        self.draft = self.draft.saying(entry_id, text)
        self._changed()

    def _delete(self, entry_id: UUID) -> None:
        before, text = self.draft, self.draft.entry(entry_id).text.strip()
        self.draft = before.deleting(entry_id)
        self._changed()
        if text:
            self._before_delete = before
            self.deleted.emit(text)

    def _move(self, entry_id: UUID, by: int) -> None:
        self.draft = self.draft.moving(entry_id, by)
        self._changed()
        self._editors[entry_id].text.setFocus()

    def _follow(self, entry_id: UUID, premises: tuple[UUID, ...]) -> None:
        self.draft = self.draft.following(entry_id, premises)
        self._changed()

    def _changed(self) -> None:
        self._before_delete = None
        self.rebuild()
        self.changed.emit()

    def _words(self, part: Part) -> tuple[str, str, str]:
        """Return title, explanation and the add button's text of a part."""
        return {
            Part.FACT_LEDGER: (
                self.tr("Fact ledger"),
                self.tr("What is true, one fact an entry."),
                self.tr("Add a fact"),
            ),
            Part.LOGIC_MAP: (
                self.tr("Logic map"),
                self.tr("What follows from the facts, one conclusion an entry."),
                self.tr("Add a conclusion"),
            ),
            Part.PERSONA_SNAPSHOT: (
                self.tr("Persona snapshot"),
                self.tr("How the policy should speak, one trait an entry."),
                self.tr("Add a trait"),
            ),
        }[part]


def _linkable(draft: Draft) -> tuple[SummaryEntry, ...]:
    """Return what a conclusion can follow from."""
    return (*draft.part(Part.FACT_LEDGER), *draft.part(Part.LOGIC_MAP))


def _numbers(draft: Draft) -> dict[UUID, int]:
    return {e.id: place for place, e in enumerate(_linkable(draft), start=1)}
