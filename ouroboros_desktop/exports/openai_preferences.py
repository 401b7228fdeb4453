"""The same preference pairs in the shape that OpenAI's fine-tuning takes for DPO."""

from __future__ import annotations

from collections.abc import Iterator

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.teachers import Measure
from ouroboros_desktop.exports.format import MESSAGES, ExportFormat, Row, pairs, said


def _rows(cycle: Cycle, measure: Measure) -> Iterator[Row]:
    """Yield ``{"input", "preferred_output", "non_preferred_output"}`` for each pair in force."""
    for pair in pairs(cycle):
        yield {
            "input": {"messages": pair.prompt},
            "preferred_output": said(pair.chosen),
            "non_preferred_output": said(pair.rejected),
        }


OPENAI_PREFERENCES = ExportFormat(
    name="openai-preferences",
    title="Preference pairs, OpenAI",
    about="The preference pairs as OpenAI's fine-tuning takes them.",
    columns={
        "input": f'STRUCT("messages" {MESSAGES})',
        "preferred_output": MESSAGES,
        "non_preferred_output": MESSAGES,
    },
    texts=("input", "preferred_output", "non_preferred_output"),
    rows_of=_rows,
)
