"""Preference pairs, from rankings and from rewrites (a rewrite is preferred to its completion)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.scoring import Rubric
from ouroboros_desktop.exports.format import ExportFormat, Row, answers, said


def _rows(cycles: Sequence[Cycle], rubric: Rubric) -> Iterator[Row]:
    """Yield ``{"prompt", "chosen", "rejected"}`` for each pair in force."""
    for cycle in cycles:
        yield from _pairs(cycle)


def _pairs(cycle: Cycle) -> Iterator[Row]:
    known = answers(cycle)
    for preference in cycle.preferences_now:
        chosen, rejected = known.get(preference.chosen_id), known.get(preference.rejected_id)
        if chosen and rejected:
            better = chosen.recorded.completion.text
            yield _pair(chosen.prompt, better, rejected.recorded.completion.text)
    for rewrite in cycle.rewrites_now:
        answer = known.get(rewrite.completion_id)
        if answer:
            yield _pair(answer.prompt, rewrite.text, answer.recorded.completion.text)


def _pair(prompt: list[dict[str, str]], chosen: str, rejected: str) -> Row:
    return {"prompt": prompt, "chosen": said(chosen), "rejected": said(rejected)}


PREFERENCES = ExportFormat("preferences", "Preference pairs", ".jsonl", _rows)
