"""Stage 1 on screen: the transcript, the composer, and the way on to the summary."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QPushButton,
    QStackedWidget,
)

from ouroboros_desktop.core.completion import FinishReason
from ouroboros_desktop.core.cycle import Cycle, Stage
from ouroboros_desktop.core.dialogue import Role, Transcript
from ouroboros_desktop.core.quick_marks import Quick
from ouroboros_desktop.session.state import PolicyStatus, State, WorkKind
from ouroboros_desktop.views.branch_map import BranchMap
from ouroboros_desktop.views.icons import icon
from ouroboros_desktop.views.link_dialog import ask_to_open
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.theme import kind
from ouroboros_desktop.views.widgets.composer import Composer
from ouroboros_desktop.views.widgets.find_bar import FindBar
from ouroboros_desktop.views.widgets.markdown_document import web_address
from ouroboros_desktop.views.widgets.page import Page
from ouroboros_desktop.views.widgets.quick_words import marks_of
from ouroboros_desktop.views.widgets.rows import Row, rows_of
from ouroboros_desktop.views.widgets.starters import Starters
from ouroboros_desktop.views.widgets.strength import StrengthButton
from ouroboros_desktop.views.widgets.transcript_view import TranscriptView
from ouroboros_desktop.views.written_dialog import WrittenDialog

_tr = QCoreApplication.translate


class DialoguePage(Page):
    """Draws the dialogue of a state; every wish of the teacher is a signal."""

    say_wanted = Signal(str)
    edit_wanted = Signal(object, str)
    reword_wanted = Signal(object, str)
    regenerate_wanted = Signal(object)
    choose_wanted = Signal(object)
    cancel_wanted = Signal()
    stage_wanted = Signal(object)
    strength_wanted = Signal(float)
    mark_wanted = Signal(object, object)
    beside_wanted = Signal(object)
    shown = Signal(object)
    preset_wanted = Signal(object)
    preset_form_wanted = Signal(object)
    preset_removed = Signal(object)
    load_wanted = Signal()
    install_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(_tr("DialoguePage", "Dialogue"), scroll=False, bleed=True)
        self._state: State | None = None
        self._cycle_id: UUID | None = None
        self._transcript = Transcript()
        self._drafts: dict[UUID, str] = {}
        self._edited: UUID | None = None
        self._left: tuple[UUID, str] | None = None
        self._again: UUID | None = None
        self._rows_key: tuple[object, ...] = ()
        self._shown: tuple[Row, ...] = ()
        self.transcript = TranscriptView()
        self.find_bar = FindBar(self.transcript.finder)
        self.composer = Composer()
        self._starters = Starters()
        self._onward = QPushButton(self.tr("Continue to summary"))
        self._onward.setIcon(icon("arrow_forward"))
        self._onward.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._onward.hide()
        self._load = QPushButton(icon("refresh"), self.tr("Load the model"))
        self._load.hide()
        self.add_header_action(self._load)
        self._install = kind(QPushButton(icon("arrow_downward", "on_accent"), ""), "primary")
        self._install.hide()
        self.add_header_action(self._install)
        self.strength = StrengthButton()
        self.strength.strength_wanted.connect(self.strength_wanted)
        self.add_header_action(self.strength)
        self.add_header_action(self._onward)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.transcript)
        self._middle.addWidget(self._starters)
        self.body.setSpacing(0)
        self.body.addWidget(self.find_bar)
        self.body.addWidget(self._middle)
        self.footer.addWidget(self.composer)
        self._connect()

    def show_state(self, state: State) -> None:
        self._state = state
        self._keep_draft(state.cycle)
        transcript = state.cycle.transcript
        if transcript is not self._transcript:
            self._transcript_changed(transcript)
        replying = state.work is not None and state.work.kind is WorkKind.REPLY
        if not replying:
            self._again = None
        rows = self._rows(state, replying)
        text = state.work.texts.get((0, 0), "") if state.work and replying else None
        self.transcript.show_rows(rows)
        self.transcript.show_stream(text)
        self.transcript.set_can_ask(state.ready)
        self._middle.setCurrentIndex(0 if rows or replying else 1)
        self._starters.show_cycle(state.cycle.number == 1)
        self._onward.setVisible(state.cycle.has_exchange)
        missing = {PolicyStatus.ABSENT, PolicyStatus.LOST}
        self._show_load(state, state.policy.status in missing and not state.busy)
        self.strength.show_state(state)
        self.composer.presets.show_state(state)
        stopping = bool(state.work and state.work.stopping)
        self.composer.show_reason(_reason(state))
        beside = state.work is not None and state.work.kind is WorkKind.BESIDE
        self.composer.show_streaming(replying or beside, stopping)
        self.set_badge(_count(len(rows)))
        self.shown.emit(state)

    def _show_load(self, state: State, missing: bool) -> None:
        """Offer the way to a policy: install the model when it is not here, else load it."""
        size = state.policy.installable
        self._load.setVisible(missing and not size)
        offer = self.tr("Install the model ({size})").format(size=size) if missing and size else ""
        empty = self._middle.currentWidget() is self._starters
        self._starters.show_offer(offer, state.ready, _reason(state))
        self._install.setVisible(bool(offer) and not empty)
        self._install.setText(offer)

    def inherit(self, old: Page) -> None:
        assert isinstance(old, DialoguePage)
        self._cycle_id, self._transcript = old._cycle_id, old._transcript
        self._drafts, self._again, self._left = old._drafts, old._again, old._left

    def resume(self, old: Page) -> None:
        assert isinstance(old, DialoguePage)
        super().resume(old)
        if old._edited is not None:
            self._start_edit(old._edited)
        self.composer.resume(old.composer)
        self.find_bar.resume(old.find_bar)
        self.transcript.resume(old.transcript)

    def take_focus(self) -> None:
        """Put the focus where the teacher goes on: the composer."""
        self.composer.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_find(self) -> None:
        """Open the search with what is selected, if that is in one line."""
        words = self.transcript.selection.plain()
        self.find_bar.open(words if len(words) < 100 and "\n" not in words else "")

    def open_branches(self) -> None:
        """Open the map of all branches."""
        state = self._state
        marks = marks_of(state.cycle, state.teacher.id) if state else {}
        shown = BranchMap(self._transcript, self, marks)
        shown.chosen.connect(self.show_message)
        shown.open()

    def open_written(self, message_id: UUID | None = None) -> None:
        """Show what a message was written with; without an id that of the focus, else the last."""
        found = message_id or self._focused(Role)
        if found is not None and self._state is not None:
            WrittenDialog(self._state, found, self).open()

    def mark(self, kind: Quick) -> None:
        """Mark the reply that has the focus, else the last one, or take the mark back."""
        found = self._focused([Role.POLICY])
        if found is not None:
            self.mark_wanted.emit(found, kind)

    def open_beside(self, message_id: UUID | None = None) -> None:
        """Show replies side by side; without an id to the message of the focus, else the last."""
        found = message_id or self._focused([Role.POLICY])
        answered = self._transcript.message(found).parent_id if found else None
        if answered is not None:
            self.beside_wanted.emit(self._transcript.message(answered))

    def _focused(self, roles: Iterable[Role]) -> UUID | None:
        """Return the message of these roles that has the focus, else the last one."""
        rows, place, wanted = self.transcript.rows, self.transcript.current, set(roles)
        if 0 <= place < len(rows) and rows[place].role in wanted:
            return rows[place].id
        return next((row.id for row in reversed(rows) if row.role in wanted), None)

    def show_message(self, message_id: object) -> None:
        """Bring a message of the dialogue into view; on another branch, ask to go there first."""
        if all(row.id != message_id for row in self.transcript.rows):
            self.choose_wanted.emit(message_id)
        for place, row in enumerate(self.transcript.rows):
            if row.id == message_id:
                self.transcript.show_message(place)

    def _connect(self) -> None:
        self.composer.send_wanted.connect(self._send)
        self.composer.begin_wanted.connect(self._begin)
        self.composer.stop_wanted.connect(self.cancel_wanted)
        self.composer.edit_left.connect(self._leave_edit)
        self.composer.undone.connect(self._return_to_edit)
        self.transcript.edit_wanted.connect(self._start_edit)
        self.transcript.regenerate_wanted.connect(self._regenerate)
        self.transcript.choose_wanted.connect(self.choose_wanted)
        self.transcript.link_wanted.connect(self._ask_link)
        self.transcript.bar.detail_wanted.connect(self.open_written)
        self.transcript.bar.beside_wanted.connect(self.open_beside)
        self.transcript.bar.mark_wanted.connect(self.mark_wanted)
        self.composer.presets.chosen.connect(self.preset_wanted)
        self.composer.presets.form_wanted.connect(self.preset_form_wanted)
        self.composer.presets.remove_wanted.connect(self.preset_removed)
        self.find_bar.search_wanted.connect(self.transcript.look_for)
        self.find_bar.closed.connect(self.transcript.setFocus)
        self._starters.chosen.connect(self.say_wanted)
        self._starters.install_wanted.connect(self.install_wanted)
        self._load.clicked.connect(self.load_wanted)
        self._install.clicked.connect(self.install_wanted)
        self._onward.clicked.connect(lambda: self.stage_wanted.emit(Stage.SUMMARY))

    def _rows(self, state: State, replying: bool) -> tuple[Row, ...]:
        """Return the rows of the branch, the same object while nothing changed."""
        cycle, teacher = state.cycle, state.teacher.id
        marks = (len(cycle.quick_marks), teacher)
        again = self._again if replying else None
        key = (cycle.transcript, len(cycle.completions), marks, again)
        if key != self._rows_key:
            self._rows_key = key
            self._shown = rows_of(cycle.transcript, _notes(cycle), marks_of(cycle, teacher))
            if replying and self._again is not None:
                self._shown = _before(self._shown, self._again)
        return self._shown

    def _begin(self) -> None:
        if self._middle.currentWidget() is self._starters:
            self._starters.begin()

    def _send(self, text: str) -> None:
        if self._edited is None:
            self.say_wanted.emit(text)
        elif self._transcript.message(self._edited).role is Role.POLICY:
            self.reword_wanted.emit(self._edited, text)
        else:
            self.edit_wanted.emit(self._edited, text)

    def _regenerate(self, message_id: UUID) -> None:
        self._again = message_id
        self.regenerate_wanted.emit(message_id)

    def _start_edit(self, message_id: UUID, text: str | None = None) -> None:
        """Let a message be written anew, from ``text`` or else from what it says."""
        self._put_edit_aside()
        self._edited = message_id
        message = self._transcript.message(message_id)
        begin = message.content if text is None else text
        self.composer.start_edit(begin, message.role is Role.POLICY)

    def _leave_edit(self) -> None:
        """Go on with the draft; undo returns to the edit."""
        self._put_edit_aside()
        self.composer.leave_edit()

    def _put_edit_aside(self) -> None:
        """End an edit, and remember it if something was changed."""
        text = self.composer.text.toPlainText()
        if self._edited is not None and text != self._transcript.message(self._edited).content:
            self._left = self._edited, text
        self._edited = None

    def _return_to_edit(self) -> None:
        """Go on with the edit that was left last, if its message is of this dialogue."""
        left = self._left
        if left is not None and any(m.id == left[0] for m in self._transcript.messages):
            self._start_edit(*left)

    def _transcript_changed(self, transcript: Transcript) -> None:
        """Let go of what the composer holds once it has become a message."""
        known = {m.id for m in self._transcript.messages}
        self._transcript = transcript
        written = self.composer.text.toPlainText().strip()
        new = (m for m in transcript.messages if m.id not in known)
        own = (m for m in new if m.role is Role.TEACHER or m.reworded)
        if any(m.content.strip() == written for m in own):
            self._sent()

    def _sent(self) -> None:
        """Go on with the draft after an edit, with nothing after a message."""
        if self._edited is None:
            self.composer.clear()
        else:
            self.composer.leave_edit()
        self._edited = self._left = None

    def _keep_draft(self, cycle: Cycle) -> None:
        """Give each cycle its own unsent text."""
        if cycle.id == self._cycle_id:
            return
        if self._cycle_id is not None:
            self._drafts[self._cycle_id] = self.composer.draft
            self._put_edit_aside()
            self.composer.show_draft(self._drafts.get(cycle.id, ""))
        self._cycle_id = cycle.id
        self._transcript = cycle.transcript

    def _ask_link(self, link: str) -> None:
        """Show where a link goes before it is opened; only web addresses are."""
        url = web_address(link)
        if url is None:
            return
        ask_to_open(self, url)


def _notes(cycle: Cycle) -> dict[UUID, str]:
    """Return, by completion, how messages of the policy ended that did not end by themselves."""
    words = {
        FinishReason.LENGTH: _tr("DialoguePage", "Cut at the longest reply"),
        FinishReason.CANCELLED: _tr("DialoguePage", "Stopped by you"),
        FinishReason.INTERRUPTED: _tr("DialoguePage", "Interrupted"),
    }
    return {
        record.id: words[record.completion.finish_reason]
        for record in cycle.completions
        if record.completion.finish_reason in words
    }


def _before(rows: tuple[Row, ...], message_id: UUID) -> tuple[Row, ...]:
    """Return the rows before the message that is being generated again."""
    place = next((i for i, row in enumerate(rows) if row.id == message_id), len(rows))
    return rows[:place]


def _count(messages: int) -> str:
    return _tr("DialoguePage", "%Ln messages", None, messages) if messages else ""


def _reason(state: State) -> str:
    """Return why nothing can be said to the policy now, '' when something can."""
    status = state.policy.status
    if state.policy.installable:
        return _tr("DialoguePage", "The model is not installed yet.")
    if status is PolicyStatus.OPENING:
        return _tr("DialoguePage", "The model is still loading.")
    if status is not PolicyStatus.READY:
        return _tr("DialoguePage", "No policy is loaded.")
    if state.work is not None:
        return told(state.work.label)
    return ""
