"""Dialogues in the shape of ShareGPT, which several training tools read."""

from __future__ import annotations

from collections.abc import Iterator

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Role
from ouroboros_desktop.core.teachers import Measure
from ouroboros_desktop.exports.format import ExportFormat, Row

_FROM = {Role.SYSTEM: "system", Role.TEACHER: "human", Role.POLICY: "gpt"}


def _rows(cycle: Cycle, measure: Measure) -> Iterator[Row]:
    """Yield ``{"conversations"}`` for a dialogue in which the policy answered."""
    if cycle.has_exchange:
        said = [{"from": _FROM[m.role], "value": m.content} for m in cycle.transcript.branch]
        yield {"conversations": said}


SHAREGPT = ExportFormat(
    name="sharegpt",
    title="ShareGPT",
    about="A dialogue as ShareGPT writes it.",
    columns={"conversations": 'STRUCT("from" VARCHAR, "value" VARCHAR)[]'},
    texts=("conversations",),
    rows_of=_rows,
)
