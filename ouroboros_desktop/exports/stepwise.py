"""Facts and conclusions of a drafted summary, each labelled by what the teacher did with it.

The shape is that of TRL's stepwise supervision. No teacher is ever asked whether a step is right:
what is read is their editing. True means that the entry was approved word for word, false that it
was taken out or changed, for whatever reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message
from ouroboros_desktop.core.summary import Author, Summary, SummaryEntry
from ouroboros_desktop.core.teachers import Measure
from ouroboros_desktop.exports.format import ROLES, ExportFormat, Row


def _rows(cycle: Cycle, measure: Measure) -> Iterator[Row]:
    """Yield ``{"prompt", "completions", "labels"}`` for the last draft before the approval."""
    approved = cycle.approved_summary
    steps = _steps(_draft(cycle, approved)) if approved else ()
    if approved and steps:
        kept = {(entry.id, entry.text) for entry in approved.entries}
        yield {
            "prompt": "\n\n".join(_line(m) for m in cycle.transcript.branch),
            "completions": [entry.text for entry in steps],
            "labels": [(entry.id, entry.text) in kept for entry in steps],
        }


def _draft(cycle: Cycle, approved: Summary) -> Summary:
    """Return the last revision up to the approval that brought a drafted entry in."""
    seen: set[object] = set()
    found = approved
    for summary in sorted(cycle.summaries, key=lambda s: s.revision):
        drafted = {entry.id for entry in _steps(summary)}
        if summary.revision <= approved.revision and drafted - seen:
            found = summary
        seen |= drafted
    return found


def _steps(summary: Summary) -> tuple[SummaryEntry, ...]:
    """Return what was not the teacher's own, facts before what follows from them."""
    return tuple(
        e for e in (*summary.facts, *summary.conclusions) if e.author is not Author.TEACHER
    )


def _line(message: Message) -> str:
    return f"{ROLES[message.role]}: {message.content}"


STEPWISE = ExportFormat(
    name="stepwise",
    title="Steps",
    about="A dialogue, the facts and conclusions drafted from it, and which were approved as is.",
    columns={"prompt": "VARCHAR", "completions": "VARCHAR[]", "labels": "BOOLEAN[]"},
    texts=("prompt", "completions"),
    rows_of=_rows,
)
