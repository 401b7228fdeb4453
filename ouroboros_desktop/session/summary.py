"""Stage 2: the dialogue distilled. The policy may draft, the teacher edits and approves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ouroboros_desktop.core.completion import Completion, Prompt, RecordedCompletion, Sampling
from ouroboros_desktop.core.drafting import draft, draft_messages
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.extraction import extract
from ouroboros_desktop.core.summary import Part, Summary, SummaryEntry
from ouroboros_desktop.session.jobs import Ending, generation
from ouroboros_desktop.session.state import Level, Notice, Work, WorkKind

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

DRAFT_TOKENS = 192
"""Tokens a draft may have; the reader copes with one that is cut."""


class SummaryIntents:
    """Draft, keep an edit, approve."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def draft(self) -> None:
        """Let the policy draft the summary; parts it leaves empty are extracted from messages."""
        session = self._session
        session.require_ready()
        branch = session.cycle.transcript.branch
        if not branch:
            raise NotPossibleYet("There is no dialogue yet.", hint="Talk with the policy first.")
        request = draft_messages(branch)
        sampling = Sampling(max_tokens=DRAFT_TOKENS, temperature=0.0)
        prompt = Prompt(request.messages, session.seed_for("draft", len(session.cycle.summaries)))

        def stopped(ending: Ending) -> None:
            if ending is not Ending.CANCELLED:  # the form is never empty
                self._keep(extract(branch), None)

        session.run(
            generation(
                Work(WorkKind.DRAFT, "The policy drafts the summary"),
                (prompt,),
                sampling,
                done=lambda written: self._take(written[0]),
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
                "edit of the summary",
                lambda: self._keep(earlier, None),
                lambda: self._keep(tuple(entries), None),
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

    def _take(self, completion: Completion) -> None:
        session = self._session
        record = RecordedCompletion(completion, session.state.policy.live_id)
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
