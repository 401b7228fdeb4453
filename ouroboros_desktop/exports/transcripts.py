"""Dialogues as chat messages, along the branch the teacher chose."""

from __future__ import annotations

from collections.abc import Iterator

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.teachers import Measure
from ouroboros_desktop.exports.format import MESSAGES, ExportFormat, Row, chat


def _rows(cycle: Cycle, measure: Measure) -> Iterator[Row]:
    """Yield ``{"messages"}`` for a dialogue in which the policy answered."""
    if cycle.has_exchange:
        yield {"messages": chat(cycle.transcript.branch)}


TRANSCRIPTS = ExportFormat(
    name="transcripts",
    title="Transcripts",
    about="A dialogue as chat messages.",
    columns={"messages": MESSAGES},
    texts=("messages",),
    rows_of=_rows,
)
