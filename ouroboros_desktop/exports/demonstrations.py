"""The teacher's rewrites, for supervised fine-tuning."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.scoring import Rubric
from ouroboros_desktop.exports.format import ExportFormat, Row, answers, said


def _rows(cycles: Sequence[Cycle], rubric: Rubric) -> Iterator[Row]:
    """Yield ``{"prompt", "completion"}`` for each rewrite in force."""
    for cycle in cycles:
        known = answers(cycle)
        for rewrite in cycle.rewrites_now:
            if rewrite.completion_id in known:
                prompt = known[rewrite.completion_id].prompt
                yield {"prompt": prompt, "completion": said(rewrite.text)}


DEMONSTRATIONS = ExportFormat("demonstrations", "Demonstrations", ".jsonl", _rows)
