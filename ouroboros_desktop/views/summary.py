"""Stage 2: the teacher condenses the dialogue into fact ledger, logic map and persona snapshot."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.dialogue import Transcript
from ouroboros_desktop.core.persona import PersonaVersion, versions
from ouroboros_desktop.core.policy import Seat
from ouroboros_desktop.core.summary import Part, Summary
from ouroboros_desktop.session.state import PolicyStatus, State, WorkKind
from ouroboros_desktop.views.actions import native
from ouroboros_desktop.views.persona_dialog import PersonaDialog
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.widgets.draft_diff import DraftDiff
from ouroboros_desktop.views.widgets.entry_lists import EntryLists
from ouroboros_desktop.views.widgets.entry_source import messages_of
from ouroboros_desktop.views.widgets.evidence_card import EvidenceCard
from ouroboros_desktop.views.widgets.page import Page
from ouroboros_desktop.views.widgets.progress import WorkBar
from ouroboros_desktop.views.widgets.small import breakable, button, label, reason_label, row
from ouroboros_desktop.views.widgets.summary_draft import Draft
from ouroboros_desktop.views.widgets.unread_card import UnreadCard

QUIET_MS = 1000
"""How long the keyboard rests before a draft is kept."""

AGAIN_MS = 15_000
"""How long a draft that could not be kept waits until that is tried again."""

_LONGEST_TITLE = 48


class SummaryPage(Page):
    """Three lists of entries, kept while they are written, approved when the teacher is content.

    ``keep_wanted`` and ``approve_wanted`` carry a tuple of ``SummaryEntry``, ``keep_wanted`` also
    the id of their cycle, ``source_wanted`` the id of a message, ``bring_back_wanted`` a
    ``PersonaVersion``; ``take_wanted`` carries the entries that come of a new draft. Entries count
    as kept once a state shows them.
    """

    stage_wanted = Signal(object)
    cancel_wanted = Signal()
    kill_wanted = Signal()
    draft_wanted = Signal()
    keep_wanted = Signal(object, object)
    approve_wanted = Signal(object)
    source_wanted = Signal(object)
    bring_back_wanted = Signal(object)
    check_wanted = Signal()
    take_wanted = Signal(object)
    leave_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.set_title(self.tr("Summary"))
        self.set_subtitle(
            self.tr("What labyrinth prompts are made from. Every entry can be edited.")
        )
        self._cycle_id: UUID | None = None
        self._summary: Summary | None = None
        self._transcript: Transcript | None = None
        self._versions: tuple[PersonaVersion, ...] = ()
        self._by_hand = False
        self._busy = False
        self._choosing = False
        self._situation: tuple[object, ...] = ()
        self._unkept: dict[UUID, Draft] = {}
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(self.flush)
        self._work = WorkBar()
        self._work.cancel_wanted.connect(self.cancel_wanted)
        self._work.kill_wanted.connect(self.kill_wanted)
        self._lists = EntryLists()
        self._lists.changed.connect(self._edited)
        self._lists.left.connect(self.flush)
        self._lists.deleted.connect(self._show_deleted)
        self._lists.source_wanted.connect(self.source_wanted)
        self._lists.check_wanted.connect(self.check_wanted)
        self._lists.versions_wanted.connect(self._open_versions)
        self._unread = UnreadCard()
        self._unread.source_wanted.connect(self.source_wanted)
        self._evidence = EvidenceCard()
        self._evidence.source_wanted.connect(self.source_wanted)
        self._evidence.add_wanted.connect(self._lists.add)
        self._diff = DraftDiff()
        self._diff.take_wanted.connect(self.take_wanted)
        self._diff.leave_wanted.connect(self.leave_wanted)
        self.body.addWidget(self._work)
        self.body.addWidget(self._unread)
        self.body.addWidget(self._evidence)
        self.body.addWidget(self._diff)
        self.body.addWidget(self._lists)
        self.body.addStretch(1)
        self._make_footer()

    def show_state(self, state: State) -> None:
        """Draw the summary; the entry being typed keeps its text, cursor and focus."""
        cycle = state.cycle
        if cycle.id != self._cycle_id:
            self._start_over(cycle.id)
        if cycle.transcript is not self._transcript:
            self._transcript = cycle.transcript
            self._lists.set_messages(messages_of(cycle.transcript))
        self._versions = versions(state.earlier, cycle.number, cycle.summaries)
        self._lists.show_versions(len(self._versions))
        kinds = {WorkKind.DRAFT, WorkKind.CHECK}
        drafting = state.work if state.work and state.work.kind in kinds else None
        self._work.show_work(drafting)
        self._busy = drafting is not None
        self._choosing = state.proposal is not None and state.proposal.cycle_id == cycle.id
        if cycle.summary is not self._summary:
            self._summary = cycle.summary
            if self._lists.adopt(cycle.summary.entries if cycle.summary else ()):
                self._undo_bar.hide()
        proposal = state.proposal if self._choosing else None
        before = self._summary.entries if self._summary else ()
        self._diff.show_draft(before, proposal.entries if proposal else None)
        self._unread.show_unread(state.unread, self._lists.messages)
        self._evidence.show_cycle(cycle, state.teacher.id, self._lists.messages)
        self._evidence.setEnabled(not (self._busy or self._choosing))
        helper = Seat.HELPER in state.assistants
        self._lists.show_doubts(state.checked, helper, not state.busy)
        self._show_situation(state)

    def inherit(self, old: Page) -> None:
        assert isinstance(old, SummaryPage)
        self._by_hand, self._cycle_id, self._unkept = old._by_hand, old._cycle_id, old._unkept

    def resume(self, old: Page) -> None:
        assert isinstance(old, SummaryPage)
        self._lists.go_on(old._lists.draft)
        self._try_again_later()
        super().resume(old)

    def flush(self) -> None:
        """Keep what is typed now, if it differs from what was kept."""
        self._quiet.stop()
        if self._lists.unkept:
            self.keep_wanted.emit(self._lists.draft.worth_keeping, self._cycle_id)
            self._try_again_later()

    def approve(self) -> None:
        """Ask for approval of the entries on screen, if that is possible."""
        if self._approve.isEnabled() and not self._approve.isHidden():
            self._quiet.stop()
            self._undo_bar.hide()
            self.approve_wanted.emit(self._lists.draft.worth_keeping)
            self._try_again_later()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.approve()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_footer()

    def _open_versions(self) -> None:
        self.flush()  # what is being typed is the newest version
        dialog = PersonaDialog(self._versions, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.bring_back_wanted.connect(self.bring_back_wanted)
        dialog.open()

    def _make_footer(self) -> None:
        self._undo_text = label("muted")
        undo = button(self.tr("Undo"), "quiet", "undo")
        undo.clicked.connect(self._undelete)
        self._undo_bar = QWidget()
        self._undo_bar.setLayout(row(self._undo_text, undo, gap=4))
        self._undo_bar.hide()
        self._reason = reason_label()
        self._hand = button(self.tr("Write it myself"), "quiet", "edit")
        self._hand.clicked.connect(self._write_by_hand)
        self._again = button(self.tr("Draft it again"), "quiet", "refresh")
        self._again.clicked.connect(self.draft_wanted)
        self._approve = button(self.tr("Approve summary"), "primary")
        keys = native("Ctrl+Return")
        self._approve.setToolTip(self.tr("Approve summary ({keys})").format(keys=keys))
        self._approve.clicked.connect(self.approve)
        self._go_on = button(self.tr("Continue to labyrinth"), "primary")
        self._go_on.clicked.connect(lambda: self.stage_wanted.emit(Stage.LABYRINTH))
        self.footer.addWidget(self._undo_bar)
        self.footer.addStretch()
        for widget in (self._reason, self._hand, self._again, self._approve, self._go_on):
            self.footer.addWidget(widget)

    def _start_over(self, cycle_id: UUID) -> None:
        """Go to another cycle; what could not be kept of this one waits here for its return."""
        self._quiet.stop()
        if self._cycle_id is not None and self._lists.unkept:
            self._unkept[self._cycle_id] = self._lists.draft
        self._cycle_id = cycle_id
        self._by_hand = False
        self._summary = None
        self._lists.go_on(self._unkept.pop(cycle_id, Draft()))
        self._try_again_later()
        self._undo_bar.hide()

    def _try_again_later(self) -> None:
        """See to it that what is in no store does not stay so: a full disk may have room again."""
        if self._lists.unkept:
            self._quiet.start(AGAIN_MS)

    def _edited(self) -> None:
        self._undo_bar.hide()
        self._quiet.start(QUIET_MS)
        self._show_footer()

    def _write_by_hand(self) -> None:
        self._by_hand = True
        self.clear_empty()
        self._situation = ()
        self._lists.add_first()
        self._show_footer()

    def _show_deleted(self, text: str) -> None:
        words = " ".join(text.split())
        short = words if len(words) <= _LONGEST_TITLE else words[:_LONGEST_TITLE] + "…"
        self._undo_text.setText(self.tr("Deleted “{text}”").format(text=breakable(short)))
        self._undo_bar.show()

    def _undelete(self) -> None:
        self._lists.undelete()
        self._undo_bar.hide()

    def _show_situation(self, state: State) -> None:
        """Show what can be done now: the empty state, or the lists, and the footer."""
        unsaid = told(state.cycle.missing(Stage.SUMMARY))
        wanting = not (self._lists.draft.entries or self._by_hand or self._busy)
        opening = state.policy.status is PolicyStatus.OPENING
        ready, helper = state.can_ask(Seat.HELPER), Seat.HELPER in state.assistants
        situation = (unsaid, wanting, ready, helper, opening, self._busy, self._choosing)
        if situation != self._situation:
            self._situation = situation
            if wanting:
                self._show_empty(unsaid, ready, helper, opening)
            else:
                self.clear_empty()
            self._lists.setEnabled(not (self._busy or self._choosing))
            self._again.setEnabled(ready)
            policy = self.tr("The policy drafts a new summary; you take of it what is better")
            other = self.tr("The helper drafts a new summary; you take of it what is better")
            self._again.setToolTip(other if helper else policy)
            self._hand.setEnabled(not unsaid)
        self._show_footer()

    def _show_empty(self, unsaid: str, ready: bool, helper: bool, opening: bool) -> None:
        if unsaid:
            talk = button(self.tr("Go to the dialogue"), "primary")
            talk.clicked.connect(lambda: self.stage_wanted.emit(Stage.DIALOGUE))
            self.set_empty(self.tr("Nothing to summarise yet"), unsaid, talk)
            return
        draft = button(self.tr("Draft it for me"), "primary")
        draft.setEnabled(ready)
        draft.clicked.connect(self.draft_wanted)
        said = self.tr(
            "The summary condenses your dialogue into facts, conclusions and a persona. {who} "
            "drafts it, you correct and approve it. Labyrinth prompts are made from nothing else."
        )
        text = said.format(who=self.tr("The helper") if helper else self.tr("The policy"))
        if not ready:
            loading = self.tr("The policy is still loading.")
            other = self.tr("The policy cannot be asked right now; you can write it yourself.")
            text = f"{text}\n\n{loading if opening else other}"
        self.set_empty(self.tr("No summary yet"), text, draft)

    def _show_footer(self) -> None:
        empty = self.is_empty
        approved = bool(self._summary and self._summary.approved) and not self._lists.unkept
        facts = [e for e in self._lists.draft.worth_keeping if e.part is not Part.PERSONA_SNAPSHOT]
        self.set_badge(self.tr("Approved") if approved else "")
        self._hand.setVisible(empty and self._hand.isEnabled())
        writing = not (empty or self._busy or self._choosing)
        self._again.setVisible(writing)
        self._approve.setVisible(not (empty or approved or self._choosing))
        self._approve.setEnabled(bool(facts) and not self._busy)
        self._go_on.setVisible(approved and not (empty or self._choosing))
        self._reason.setText(self.tr("Needs at least one fact or conclusion."))
        self._reason.setVisible(writing and not facts)
        self.footer_bar.setVisible(not self._choosing and (not empty or self._hand.isEnabled()))
