"""Dialogues as chat messages, along the branch the teacher chose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.scoring import Rubric
from ouroboros_desktop.exports.format import ExportFormat, Row, chat


def _rows(cycles: Sequence[Cycle], rubric: Rubric) -> Iterator[Row]:
    """Yield ``{"messages"}`` for each dialogue in which the policy answered."""
    for cycle in cycles:
        if cycle.has_exchange:
            yield {"messages": chat(cycle.transcript.branch)}


TRANSCRIPTS = ExportFormat("transcripts", "Transcripts", ".jsonl", _rows)
