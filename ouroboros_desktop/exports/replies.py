"""The policy's replies of a dialogue, on all branches: what wrote each, and how it was marked.

A mark is no score, and no column is called as those of examples are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

from ouroboros_desktop.core.completion import RecordedCompletion
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.presets import WrittenWith
from ouroboros_desktop.core.teachers import Measure
from ouroboros_desktop.exports.format import MESSAGES, ExportFormat, Row, answers, chat


def _rows(cycle: Cycle, _measure: Measure) -> Iterator[Row]:
    """Yield a row for each reply in the policy's own words."""
    known = answers(cycle)
    asked = {w.completion_id: w for w in cycle.written_with}
    for message in cycle.transcript.messages:
        if message.role is Role.POLICY and not message.reworded:
            answer = known.get(message.completion_id) if message.completion_id else None
            before = chat(cycle.transcript.path(message.parent_id))
            yield {
                "asked": answer.prompt if answer else before,
                "reply": message.content,
                "marks": _marks(cycle, message),
                **_written(asked.get(answer.recorded.id) if answer else None),
                **_drawn(answer.recorded if answer else None),
            }


def _marks(cycle: Cycle, message: Message) -> list[dict[str, object]]:
    return [
        {"teacher": str(mark.teacher_id), "kinds": [kind.value for kind in mark.kinds]}
        for mark in cycle.quick_marks_now
        if mark.completion_id == message.completion_id
    ]


def _written(asked: WrittenWith | None) -> Row:
    return {"preset": asked.preset if asked else None, "seed": asked.seed if asked else None}


def _drawn(recorded: RecordedCompletion | None) -> Row:
    if recorded is None:
        return {"sampling": None, "finish_reason": None, "adapter": None}
    return {
        "sampling": asdict(recorded.completion.sampling),
        "finish_reason": recorded.completion.finish_reason.value,
        "adapter": str(recorded.adapter_id) if recorded.adapter_id else None,
    }


_SAMPLING = (
    'STRUCT("completions" INTEGER, "max_tokens" INTEGER, "temperature" DOUBLE, "top_p" DOUBLE,'
    ' "stop" VARCHAR[], "adapter" BOOLEAN, "strength" DOUBLE)'
)

REPLIES = ExportFormat(
    name="replies",
    title="Replies",
    about="A reply of the policy, how teachers marked it, and its preset, seed and sampling.",
    columns={
        "asked": MESSAGES,
        "reply": "VARCHAR",
        "marks": 'STRUCT("teacher" VARCHAR, "kinds" VARCHAR[])[]',
        "preset": "VARCHAR",
        "seed": "BIGINT",
        "sampling": _SAMPLING,
        "finish_reason": "VARCHAR",
        "adapter": "VARCHAR",
    },
    texts=("asked", "reply", "preset"),
    rows_of=_rows,
)
