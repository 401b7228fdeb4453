"""Answers with a thumb up or down, unpaired, for KTO: the sign of the reward."""

from __future__ import annotations

from collections.abc import Iterator

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.teachers import Measure
from ouroboros_desktop.exports.format import MESSAGES, ExportFormat, Row, judged, said


def _rows(cycle: Cycle, measure: Measure) -> Iterator[Row]:
    """Yield ``{"prompt", "completion", "label"}``; a reward of 0 says neither and is left out."""
    for one in judged(cycle, measure):
        if one.agreed.reward != 0:
            yield {
                "prompt": one.answer.prompt,
                "completion": said(one.answer.text),
                "label": one.agreed.reward > 0,
            }


LABELS = ExportFormat(
    name="labels",
    title="Labels",
    about="A prompt and an answer, true where its reward is above 0, false where it is below.",
    columns={"prompt": MESSAGES, "completion": MESSAGES, "label": "BOOLEAN"},
    texts=("prompt", "completion"),
    rows_of=_rows,
)
