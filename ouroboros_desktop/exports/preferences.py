"""Preference pairs, from rankings, choices of replies, and rewrites of completions."""

from __future__ import annotations

from collections.abc import Iterator

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.teachers import Measure
from ouroboros_desktop.exports.format import MESSAGES, ExportFormat, Row, pairs, said


def _rows(cycle: Cycle, measure: Measure) -> Iterator[Row]:
    """Yield ``{"prompt", "chosen", "rejected", "source"}`` for each pair in force."""
    for pair in pairs(cycle):
        yield {
            "prompt": pair.prompt,
            "chosen": said(pair.chosen),
            "rejected": said(pair.rejected),
            "source": pair.source,
        }


PREFERENCES = ExportFormat(
    name="preferences",
    title="Preference pairs",
    about="A prompt, a better and a worse answer, and what says so: ranking, choice or rewrite.",
    columns={"prompt": MESSAGES, "chosen": MESSAGES, "rejected": MESSAGES, "source": "VARCHAR"},
    texts=("prompt", "chosen", "rejected"),
    rows_of=_rows,
)
