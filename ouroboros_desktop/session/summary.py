"""Stage 2: the dialogue distilled. A model may draft, the teacher edits and approves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ouroboros_desktop.core.completion import Completion, Prompt, RecordedCompletion, Sampling
from ouroboros_desktop.core.dialogue import Message
from ouroboros_desktop.core.drafting import draft, draft_messages
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.extraction import extract
from ouroboros_desktop.core.policy import Seat
from ouroboros_desktop.core.summary import Part, Summary, SummaryEntry
from ouroboros_desktop.session.jobs import Ending, generation
from ouroboros_desktop.session.state import Level, Notice, Work, WorkKind
from ouroboros_desktop.session.undo import Undoable

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

DRAFT_TOKENS = 192
"""Tokens a draft may have; the reader copes with one that is cut."""


class SummaryIntents:
    """Draft, keep an edit, approve."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def draft(self) -> None:
        """Let the helper, or else the policy, draft the summary.

        Parts that it leaves empty are extracted from the messages.
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
        request = draft_messages(branch)
        sampling = Sampling(max_tokens=DRAFT_TOKENS, temperature=0.0)
        prompt = Prompt(request.messages, session.seed_for("draft", len(session.cycle.summaries)))

        def stopped(ending: Ending) -> None:
            if ending is not Ending.CANCELLED:  # the form is never empty
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
        if request.omitted:
            session.notify(
                Notice(
                    Level.WARNING,
                    f"{len(request.omitted)} messages did not fit into the draft in full.",
                    "Read them yourself and add what matters to the summary.",
                )
            )

    def keep(self, entries: Sequence[SummaryEntry]) -> None:
        """Keep the teacher's edits as a new revision, not yet approved."""
        before = self._session.cycle.summary
        if before is not None and before.entries == tuple(entries):
            return
        self._keep(tuple(entries), None)
        if before is not None:
            earlier = before.entries
            self._session.did(
                Undoable(
                    "edit of the summary",
                    lambda: self._keep(earlier, None),
                    lambda: self._keep(tuple(entries), None),
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
        """Keep the draft; the record of a completion is for what the policy itself wrote."""
        session = self._session
        own = seat is Seat.POLICY
        record = RecordedCompletion(completion, session.state.policy.live_id) if own else None
        self._keep(draft(completion.text, session.cycle.transcript.branch), record)

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
