"""The teacher's rewrites, for supervised fine-tuning."""

from __future__ import annotations

from collections.abc import Iterator

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.teachers import Measure
from ouroboros_desktop.exports.format import MESSAGES, ExportFormat, Row, answers, said


def _rows(cycle: Cycle, measure: Measure) -> Iterator[Row]:
    """Yield ``{"prompt", "completion"}`` for each rewrite in force."""
    known = answers(cycle)
    for rewrite in cycle.rewrites_now:
        if rewrite.completion_id in known:
            prompt = known[rewrite.completion_id].prompt
            yield {"prompt": prompt, "completion": said(rewrite.text)}


DEMONSTRATIONS = ExportFormat(
    name="demonstrations",
    title="Demonstrations",
    about="A prompt, and how the teacher would have answered it (a rewrite).",
    columns={"prompt": MESSAGES, "completion": MESSAGES},
    texts=("prompt", "completion"),
    rows_of=_rows,
)
