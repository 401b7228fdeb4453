"""Stage 2: the dialogue distilled. A model may draft, the teacher edits and approves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ouroboros_desktop.core.checking import check_messages, read_check
from ouroboros_desktop.core.completion import Completion, Prompt, RecordedCompletion, Sampling
from ouroboros_desktop.core.dialogue import Message
from ouroboros_desktop.core.drafting import draft, draft_budget, draft_messages
from ouroboros_desktop.core.entry_diff import Fate, differences
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.extraction import extract
from ouroboros_desktop.core.persona import PersonaVersion, restored
from ouroboros_desktop.core.policy import Seat
from ouroboros_desktop.core.summary import Part, Summary, SummaryEntry
from ouroboros_desktop.session.jobs import Ending, generation
from ouroboros_desktop.session.state import Level, Notice, Proposal, Work, WorkKind
from ouroboros_desktop.session.undo import Undoable

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

DRAFT_TOKENS = 192
"""Tokens a draft may have; the reader copes with one that is cut."""

CHECK_TOKENS = 128


class SummaryIntents:
    """Draft, keep an edit, bring a persona back, look for contradictions, approve."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def draft(self) -> None:
        """Let the helper, or else the policy, draft the summary.

        Parts that it leaves empty are extracted from the messages. Where there is a summary, the
        new draft is a proposal beside it.
        """
        session = self._session
        seat = session.assistants.seat(Seat.HELPER)
        session.require_idle()
        branch = session.cycle.transcript.branch
        if not branch:
            raise NotPossibleYet("There is no dialogue yet.", hint="Talk with the policy first.")
        session.assistants.ready(seat, lambda: self._draft(seat, branch))

    def _draft(self, seat: Seat, branch: tuple[Message, ...]) -> None:
        session = self._session
        request = draft_messages(branch, draft_budget(self._context(seat), DRAFT_TOKENS))
        sampling = Sampling(max_tokens=DRAFT_TOKENS, temperature=0.0)
        prompt = Prompt(request.messages, session.seed_for("draft", len(session.cycle.summaries)))

        def stopped(ending: Ending) -> None:
            if ending is not Ending.CANCELLED and not self._filled:  # the form is never empty
                self._keep(extract(branch), None)

        session.run(
            generation(
                Work(WorkKind.DRAFT, f"The {seat.value} drafts the summary", seat=seat),
                (prompt,),
                sampling,
                done=lambda written: self._take(written[0], seat),
                stopped=stopped,
            )
        )
        session.show(replace(session.state, unread=request if request.omitted else None))
        if request.omitted:
            many = len(request.omitted)
            who = seat.value
            said = f"One message does not fit into what the {who} can read at once."
            if many > 1:
                said = f"{many} messages do not fit into what the {who} can read at once."
            session.notify(
                Notice(
                    Level.WARNING,
                    said,
                    "The summary page names what is left out: add what matters there yourself.",
                )
            )

    def _context(self, seat: Seat) -> int:
        state = self._session.state
        info = state.policy.info if seat is Seat.POLICY else state.assistants[seat].info
        return info.context_length if info else 0

    @property
    def _filled(self) -> bool:
        summary = self._session.cycle.summary
        return summary is not None and bool(summary.entries)

    def take(self, entries: Sequence[SummaryEntry]) -> None:
        """Keep what the teacher took of a new draft, with what stays, as a new revision."""
        proposal = self._session.state.proposal
        if proposal is None or proposal.cycle_id != self._session.cycle.id:
            raise NotPossibleYet("There is no new draft to take from.", hint="Draft it again.")
        self.leave()
        self._change(tuple(entries), "draft of the summary", proposal.completion)

    def leave(self) -> None:
        """Let go of a new draft; the summary stays as it is."""
        self._session.show(replace(self._session.state, proposal=None))

    def look_back(self) -> None:
        """Read the approved summaries of the cycles before this one."""
        session, parent = self._session, self._session.cycle.parent_id
        earlier = session.store.approved_until(parent) if parent else ()
        session.show(replace(session.state, earlier=earlier))

    def keep(self, entries: Sequence[SummaryEntry]) -> None:
        """Keep the teacher's edits as a new revision, not yet approved."""
        self._change(tuple(entries), "edit of the summary")

    def bring_back(self, version: PersonaVersion) -> None:
        """Put the persona snapshot of an earlier version into a new revision, to be approved."""
        cycle = self._session.cycle
        now = cycle.summary.entries if cycle.summary else ()
        others = tuple(e for e in now if e.part is not Part.PERSONA_SNAPSHOT)
        known = {m.id for m in cycle.transcript.messages}
        self._change((*others, *restored(version.traits, known)), "return of a persona")

    def check(self) -> None:
        """Let the helper name the entries that contradict each other."""
        session, summary = self._session, self._session.cycle.summary
        if summary is None:
            raise NotPossibleYet("There is no summary yet.", hint="Draft it, or write it.")
        session.assistants.ready(Seat.HELPER, lambda: self._check(summary))

    def _check(self, summary: Summary) -> None:
        session = self._session
        prompt = Prompt(check_messages(summary.entries), session.seed_for("check", summary.id))

        def done(written: tuple[Completion, ...]) -> None:
            found = read_check(written[0].text, summary.entries)
            session.show(replace(session.state, checked=found))
            told = f"The helper named {len(found)} pairs of entries."
            if len(found) < 2:
                told = "The helper named one pair of entries." if found else ""
            told = told or "The helper found no contradiction."
            session.notify(Notice(Level.INFO, told, "It may be wrong: judge for yourself."))

        session.run(
            generation(
                Work(WorkKind.CHECK, "The helper looks for contradictions", seat=Seat.HELPER),
                (prompt,),
                Sampling(max_tokens=CHECK_TOKENS, temperature=0.0),
                done=done,
            )
        )

    def _change(
        self,
        entries: tuple[SummaryEntry, ...],
        label: str,
        completion: RecordedCompletion | None = None,
    ) -> None:
        before = self._session.cycle.summary
        if before is not None and before.entries == entries:
            return
        self._keep(entries, completion)
        if before is not None:
            earlier = before.entries
            self._session.did(
                Undoable(
                    label, lambda: self._keep(earlier, None), lambda: self._keep(entries, None)
                )
            )

    def approve(self, entries: Sequence[SummaryEntry]) -> None:
        """Approve: from now on labyrinth prompts can be made of these entries."""
        parts = {e.part for e in entries}
        if not parts & {Part.FACT_LEDGER, Part.LOGIC_MAP}:
            raise NotPossibleYet(
                "The summary has no fact and no conclusion yet.",
                hint="Add at least one, then approve.",
            )
        if any(not e.text.strip() for e in entries):
            raise NotPossibleYet("An entry is empty.", hint="Write it, or delete it.")
        summary = self._revision(tuple(entries))
        self._save(replace(summary, approved_by=self._session.state.teacher.id), None)

    def _take(self, completion: Completion, seat: Seat) -> None:
        """Keep a first draft, propose another one.

        The record of a completion is for what the policy itself wrote.
        """
        session = self._session
        own = seat is Seat.POLICY
        record = RecordedCompletion(completion, session.state.policy.live_id) if own else None
        cycle = session.cycle
        entries = draft(completion.text, cycle.transcript.branch)
        if not self._filled:
            self._keep(entries, record)
            return
        assert cycle.summary is not None
        if all(d.fate is Fate.KEPT for d in differences(cycle.summary.entries, entries)):
            session.notify(Notice(Level.INFO, "The new draft changes nothing in the summary."))
        else:
            session.show(replace(session.state, proposal=Proposal(cycle.id, entries, record)))

    def _keep(
        self, entries: tuple[SummaryEntry, ...], completion: RecordedCompletion | None
    ) -> None:
        self._save(self._revision(entries), completion)

    def _revision(self, entries: tuple[SummaryEntry, ...]) -> Summary:
        before = self._session.cycle.summary
        return Summary(before.revision + 1 if before else 1, entries)

    def _save(self, summary: Summary, completion: RecordedCompletion | None) -> None:
        session = self._session
        cycle = session.cycle
        if completion is not None:
            summary = replace(summary, completion_id=completion.id)
            cycle = replace(cycle, completions=(*cycle.completions, completion))
        session.store.add_summary(cycle.id, summary, completion)
        session.show_cycle(replace(cycle, summaries=(*cycle.summaries, summary)))
