"""What teachers said of answers beside scores: flags, comments, marked words, ranks, "all bad".

No column is called as those of examples are: an answer that was flagged is nothing to learn from.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from uuid import UUID

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.remarks import Mark, Ranking, Remark
from ouroboros_desktop.core.teachers import Measure
from ouroboros_desktop.exports.format import MESSAGES, ExportFormat, Row, answers


def _rows(cycle: Cycle, _measure: Measure) -> Iterator[Row]:
    """Yield a row for each answer that a teacher said something of, a teacher at a time."""
    known = answers(cycle)
    remarks = {(r.completion_id, r.teacher_id): r for r in cycle.remarks_now}
    rankings = {(r.labyrinth_prompt_id, r.teacher_id): r for r in cycle.rankings_now}
    marked = {(m.completion_id, m.teacher_id) for m in cycle.marks_now}
    for key in sorted({*remarks, *marked, *chain(*map(_ranked, cycle.rankings_now))}):
        answer = known.get(key[0])
        if answer is None:
            continue
        prompt_id, teacher_id = answer.recorded.labyrinth_prompt_id, key[1]
        ranking = rankings.get((prompt_id, teacher_id)) if prompt_id else None
        remark = remarks.get(key, Remark(*key))
        marks = [m for m in cycle.marks_now if (m.completion_id, m.teacher_id) == key]
        yield {
            "asked": answer.prompt,
            "answer": answer.text,
            "teacher": str(teacher_id),
            "flagged": remark.flagged,
            "skipped": remark.skipped,
            "comment": remark.comment,
            "marks": [_mark(mark, answer.text) for mark in marks],
            "rank": ranking.places.get(key[0]) if ranking else None,
            "all_bad": bool(ranking and ranking.all_bad),
        }


def _ranked(ranking: Ranking) -> Iterator[tuple[UUID, UUID]]:
    return ((completion, ranking.teacher_id) for completion in ranking.places)


def _mark(mark: Mark, text: str) -> dict[str, object]:
    """Return a mark by its words and which occurrence of them it is: masking moves characters."""
    words = text[mark.char_start : mark.char_end]
    return {
        "text": words,
        "occurrence": text.count(words, 0, mark.char_start) + 1,
        "criterion": mark.criterion.value,
        "reason": mark.reason,
    }


_MARK = 'STRUCT("text" VARCHAR, "occurrence" INTEGER, "criterion" VARCHAR, "reason" VARCHAR)'

REMARKS = ExportFormat(
    name="remarks",
    title="Remarks",
    about="An answer with a teacher's flag, comment, marked words, its rank, and if all were bad.",
    columns={
        "asked": MESSAGES,
        "answer": "VARCHAR",
        "teacher": "VARCHAR",
        "flagged": "BOOLEAN",
        "skipped": "BOOLEAN",
        "comment": "VARCHAR",
        "marks": f"{_MARK}[]",
        "rank": "INTEGER",
        "all_bad": "BOOLEAN",
    },
    texts=("asked", "answer", "comment", "marks"),
    rows_of=_rows,
)
