"""From rows to the domain: all comes back equal to what was saved, in the order of saving."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any, TypeVar
from uuid import UUID

import duckdb
import msgspec

from ouroboros_desktop.core.arena import Match
from ouroboros_desktop.core.completion import Completion, FinishReason, RecordedCompletion, Sampling
from ouroboros_desktop.core.cycle import Cycle, CycleHead
from ouroboros_desktop.core.dialogue import Message, Transcript
from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.core.evaluated import Evaluation
from ouroboros_desktop.core.judge import Judgement
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt
from ouroboros_desktop.core.policy import Adapter, PolicyRecord
from ouroboros_desktop.core.policy_update import PolicyUpdate
from ouroboros_desktop.core.prediction import PredictedScore, RewardModel
from ouroboros_desktop.core.presets import ReplyPreset, WrittenWith
from ouroboros_desktop.core.quick_marks import QuickMark
from ouroboros_desktop.core.remarks import Mark, Ranking, Remark
from ouroboros_desktop.core.repeats import RepeatScore
from ouroboros_desktop.core.scoring import Preference, Rewrite, Rubric, Score
from ouroboros_desktop.core.spending import Spent
from ouroboros_desktop.core.summary import Summary
from ouroboros_desktop.core.teachers import Teacher, TeacherWeight
from ouroboros_desktop.core.verdict import Comparison, Promotion
from ouroboros_desktop.storage.rows import PACKED, unpack

Con = duckdb.DuckDBPyConnection
Columns = dict[str, Any]
Record = TypeVar("Record")

_SCORE = "j.*, {'content': j.content, 'logic': j.logic, 'persona': j.persona} AS scores"
LIKELY = """{'content': {'mean': j.content, 'std': j.content_std},
    'logic': {'mean': j.logic, 'std': j.logic_std},
    'persona': {'mean': j.persona, 'std': j.persona_std}}"""

_NAMED = "coalesce(title, '') AS title, coalesce(given, false) AS consent"
_JOINED = (
    "LEFT JOIN title_now ON title_now.cycle_id = id"
    " LEFT JOIN consent_now ON consent_now.cycle_id = id"
)


def teachers(con: Con) -> tuple[Teacher, ...]:
    return records(con, Teacher, "FROM teacher ORDER BY ordinal")


def teacher_weights(con: Con) -> tuple[TeacherWeight, ...]:
    return records(con, TeacherWeight, "FROM teacher_weight ORDER BY ordinal")


def policies(con: Con) -> tuple[PolicyRecord, ...]:
    return records(con, PolicyRecord, "FROM policy ORDER BY ordinal")


def adapters(con: Con, policy_id: UUID) -> tuple[Adapter, ...]:
    return records(con, Adapter, "FROM adapter WHERE policy_id = ? ORDER BY ordinal", policy_id)


def promotions(con: Con, policy_id: UUID) -> tuple[Promotion, ...]:
    query = "FROM promotion WHERE policy_id = ? ORDER BY number"
    return records(con, Promotion, query, policy_id)


def adapter_notes(con: Con, policy_id: UUID) -> dict[UUID, str]:
    query = (
        "SELECT n.adapter_id, n.text FROM adapter_note AS n JOIN adapter AS a"
        " ON a.id = n.adapter_id WHERE a.policy_id = ? ORDER BY n.ordinal"
    )
    newest = dict(con.execute(query, [policy_id]).fetchall())
    return {adapter_id: text for adapter_id, text in newest.items() if text}


def presets(con: Con) -> tuple[ReplyPreset, ...]:
    return records(con, ReplyPreset, "FROM preset ORDER BY ordinal")


def reward_models(con: Con, policy_id: UUID) -> tuple[RewardModel, ...]:
    query = "FROM reward_model WHERE policy_id = ? ORDER BY ordinal"
    return records(con, RewardModel, query, policy_id)


def scored(con: Con, policy_id: UUID) -> tuple[tuple[UUID, Score], ...]:
    """Return each score in force of this policy's completions, with its labyrinth prompt's id."""
    query = (
        f"SELECT c.labyrinth_prompt_id AS prompt_id, {_SCORE} FROM score_now AS j"  # noqa: S608
        " JOIN completion AS c ON c.id = j.completion_id JOIN cycle_now AS n ON n.id = c.cycle_id"
        " WHERE n.policy_id = ? AND c.labyrinth_prompt_id IS NOT NULL ORDER BY j.ordinal"
    )
    return tuple((row["prompt_id"], _record(Score, row)) for row in _rows(con, query, policy_id))


def evaluations(con: Con, policy_id: UUID) -> tuple[Evaluation, ...]:
    query = (
        "SELECT e.* FROM evaluation AS e JOIN cycle_now AS n ON n.id = e.cycle_id"
        " WHERE n.policy_id = ? ORDER BY e.ordinal"
    )
    rows = (_parsed(row, "items") for row in _rows(con, query, policy_id))
    return tuple(_record(Evaluation, _parsed(row, "data_sets")) for row in rows)


def usage(con: Con, since: datetime) -> tuple[Spent, ...]:
    after = since.astimezone(UTC).replace(tzinfo=None)
    return records(con, Spent, "FROM usage WHERE created_at >= ? ORDER BY ordinal", after)


def preferences(con: Con, policy_id: UUID) -> tuple[Preference, ...]:
    query = (
        "SELECT j.* FROM preference_now AS j JOIN completion AS c ON c.id = j.chosen_id"
        " JOIN cycle_now AS n ON n.id = c.cycle_id"
        " WHERE n.policy_id = ? AND c.message_id IS NULL ORDER BY j.ordinal"
    )
    return records(con, Preference, query, policy_id)


def judgements(con: Con, policy_id: UUID, judge: str) -> tuple[Judgement, ...]:
    query = (
        "SELECT j.* FROM judgement AS j JOIN completion AS c ON c.id = j.first_id"
        " JOIN cycle_now AS n ON n.id = c.cycle_id WHERE n.policy_id = ? AND j.judge = ?"
        " ORDER BY j.ordinal"
    )
    return records(con, Judgement, query, policy_id, judge)


def unfinished_updates(con: Con) -> dict[UUID, UUID]:
    query = (
        "SELECT id, cycle_id FROM policy_update ANTI JOIN policy_update_event"
        " ON policy_update_id = id ORDER BY ordinal"
    )
    return dict(con.execute(query).fetchall())


def rubric(con: Con) -> Rubric | None:
    rows = _rows(con, "FROM rubric_now")
    return _record(Rubric, _parsed(rows[0], "wording")) if rows else None


def held_out_texts(con: Con) -> frozenset[str]:
    query = "SELECT DISTINCT text FROM labyrinth_prompt WHERE held_out"
    return frozenset(text for (text,) in con.execute(query).fetchall())


def cycles(con: Con) -> tuple[CycleHead, ...]:
    return _heads(con, "cycle_now")


def binned(con: Con) -> tuple[CycleHead, ...]:
    return _heads(con, "cycle SEMI JOIN bin_now ON bin_now.cycle_id = id")


def _heads(con: Con, source: str) -> tuple[CycleHead, ...]:
    """Return heads, perhaps many thousands: converted at once, in a third of the time."""
    query = (
        f"SELECT id::VARCHAR, number, c.created_at, {_NAMED}"  # noqa: S608 - names of ours
        f" FROM (FROM {source}) AS c {_JOINED} ORDER BY ordinal DESC"
    )
    rows = [
        {"id": i, "number": n, "created_at": at.replace(tzinfo=UTC), "title": t, "consent": given}
        for i, n, at, t, given in con.execute(query).fetchall()
    ]
    return msgspec.convert(rows, tuple[CycleHead, ...])


def bin_changed(con: Con, policy_id: UUID) -> datetime | None:
    """Return when scores of this policy last went into the bin or came out of it."""
    query = (
        "SELECT max(b.created_at) FROM cycle_bin AS b JOIN cycle AS c ON c.id = b.cycle_id"
        " WHERE c.policy_id = ? AND EXISTS (FROM score AS s JOIN completion AS k"
        " ON k.id = s.completion_id WHERE k.cycle_id = c.id)"
    )
    row = con.execute(query, [policy_id]).fetchone()
    return row[0].replace(tzinfo=UTC) if row and row[0] else None


def last_number(con: Con) -> int:
    row = con.execute("SELECT coalesce(max(number), 0) FROM cycle").fetchone()
    return int(row[0]) if row else 0


def cycle(con: Con, cycle_id: UUID) -> Cycle:
    """Return the cycle with everything in it; raises ``StoreProblem`` when there is none."""
    heads = _rows(
        con,
        f"SELECT cycle.*, {_NAMED} FROM cycle {_JOINED} WHERE id = ?",  # noqa: S608
        cycle_id,
    )
    if not heads:
        raise StoreProblem("This cycle is not in the store.", "Choose another one from the list.")
    contents: Columns = {
        "transcript": _transcript(con, cycle_id),
        "summaries": _summaries(con, cycle_id),
        "prompts": _prompts(con, cycle_id),
        "completions": _completions(con, cycle_id),
        "written_with": _judged(con, WrittenWith, "written_with", "completion_id", cycle_id),
        "quick_marks": _judged(con, QuickMark, "quick_mark", "completion_id", cycle_id),
        "scores": _scores(con, Score, "score", cycle_id),
        "repeats": _scores(con, RepeatScore, "repeat_score", cycle_id),
        "rewrites": _judged(con, Rewrite, "rewrite", "completion_id", cycle_id),
        "preferences": _judged(con, Preference, "preference", "chosen_id", cycle_id),
        "rankings": _asked(con, Ranking, "ranking", cycle_id),
        "remarks": _judged(con, Remark, "remark", "completion_id", cycle_id),
        "marks": _judged(con, Mark, "mark", "completion_id", cycle_id),
        "matches": _asked(con, Match, "arena_match", cycle_id),
        "judgements": _judged(con, Judgement, "judgement", "first_id", cycle_id),
        "predictions": _predictions(con, cycle_id),
        "updates": _updates(con, cycle_id),
        "comparisons": _of_updates(con, Comparison, "comparison", cycle_id),
        "decisions": _of_updates(con, Promotion, "promotion", cycle_id),
    }
    names = {f.name for f in fields(Cycle)}
    return Cycle(**{k: v for k, v in heads[0].items() if k in names}, **contents)


def require_message(con: Con, cycle_id: UUID, message_id: UUID) -> None:
    """Raise ``StoreProblem`` when the message is not of this cycle."""
    query = "SELECT 1 FROM message WHERE id = ? AND cycle_id = ?"
    if con.execute(query, [message_id, cycle_id]).fetchone() is None:
        raise StoreProblem(
            "This message answers one that is not in this cycle. Nothing of this action was saved.",
            "Open the cycle again and repeat the last action.",
        )


def _transcript(con: Con, cycle_id: UUID) -> Transcript:
    query = "FROM message WHERE cycle_id = ? ORDER BY ordinal"
    last = con.execute(
        "SELECT message_id FROM branch_now WHERE cycle_id = ?", [cycle_id]
    ).fetchone()
    return Transcript(records(con, Message, query, cycle_id), last[0] if last else None)


def _summaries(con: Con, cycle_id: UUID) -> tuple[Summary, ...]:
    entries = _by(
        "summary_id",
        _rows(
            con,
            "SELECT e.* FROM summary_entry AS e JOIN summary AS s ON s.id = e.summary_id"
            " WHERE s.cycle_id = ? ORDER BY e.ordinal",
            cycle_id,
        ),
    )
    rows = _rows(con, "FROM summary WHERE cycle_id = ? ORDER BY ordinal", cycle_id)
    return tuple(_record(Summary, {**row, "entries": entries[row["id"]]}) for row in rows)


def approved_until(con: Con, cycle_id: UUID) -> tuple[tuple[int, Summary], ...]:
    """Return the approved summaries of a cycle and of those before it, with the cycle's number."""
    rows = _rows(
        con,
        "WITH RECURSIVE line AS (SELECT id, parent_id, number FROM cycle WHERE id = ?"
        " UNION ALL SELECT c.id, c.parent_id, c.number FROM cycle AS c"
        " JOIN line ON c.id = line.parent_id)"
        " SELECT s.*, line.number FROM summary AS s JOIN line ON line.id = s.cycle_id"
        " WHERE s.approved_by IS NOT NULL ORDER BY s.ordinal",
        cycle_id,
    )
    query = "FROM summary_entry WHERE summary_id IN (SELECT unnest(?)) ORDER BY ordinal"
    entries = _by("summary_id", _rows(con, query, [row["id"] for row in rows]))
    return tuple(
        (row["number"], _record(Summary, {**row, "entries": entries[row["id"]]})) for row in rows
    )


def _prompts(con: Con, cycle_id: UUID) -> tuple[LabyrinthPrompt, ...]:
    rows = _rows(
        con,
        "SELECT p.* FROM labyrinth_prompt AS p JOIN summary AS s ON s.id = p.summary_id"
        " WHERE s.cycle_id = ? ORDER BY p.ordinal",
        cycle_id,
    )
    return tuple(_record(LabyrinthPrompt, _parsed(row, "transformations")) for row in rows)


def _completions(con: Con, cycle_id: UUID) -> tuple[RecordedCompletion, ...]:
    rows = _rows(con, "FROM completion WHERE cycle_id = ? ORDER BY ordinal", cycle_id)
    return tuple(_completion(row) for row in rows)


def _completion(row: Columns) -> RecordedCompletion:
    completion = Completion(
        row["text"],
        FinishReason(row["finish_reason"]),
        msgspec.json.decode(row["sampling"], type=Sampling),
        **{name: unpack(kind, row[name]) for name, kind in PACKED.items()},
        policy_state=row["policy_state"],
    )
    return _record(RecordedCompletion, {**row, "completion": completion})


def _scores(con: Con, kind: type[Record], table: str, cycle_id: UUID) -> tuple[Record, ...]:
    query = (
        f"SELECT {_SCORE} FROM {table} AS j JOIN completion AS c ON c.id = j.completion_id"  # noqa: S608
        " WHERE c.cycle_id = ? ORDER BY j.ordinal"
    )
    return records(con, kind, query, cycle_id)


def _predictions(con: Con, cycle_id: UUID) -> tuple[PredictedScore, ...]:
    query = (
        f"SELECT j.*, {LIKELY} AS scores FROM predicted_score AS j"  # noqa: S608
        " JOIN completion AS c ON c.id = j.completion_id WHERE c.cycle_id = ? ORDER BY j.ordinal"
    )
    return records(con, PredictedScore, query, cycle_id)


def _judged(
    con: Con, kind: type[Record], table: str, key: str, cycle_id: UUID
) -> tuple[Record, ...]:
    """Return the rows of ``table`` whose completion, in column ``key``, is of this cycle."""
    query = (
        f"SELECT j.* FROM {table} AS j JOIN completion AS c ON c.id = j.{key}"  # noqa: S608
        " WHERE c.cycle_id = ? ORDER BY j.ordinal"
    )
    return records(con, kind, query, cycle_id)


def _asked(con: Con, kind: type[Record], table: str, cycle_id: UUID) -> tuple[Record, ...]:
    """Return the rows of ``table`` whose labyrinth prompt is of this cycle."""
    query = (
        f"SELECT r.* FROM {table} AS r JOIN labyrinth_prompt AS p ON p.id = r.labyrinth_prompt_id"  # noqa: S608
        " JOIN summary AS s ON s.id = p.summary_id WHERE s.cycle_id = ? ORDER BY r.ordinal"
    )
    return records(con, kind, query, cycle_id)


def _updates(con: Con, cycle_id: UUID) -> tuple[PolicyUpdate, ...]:
    steps = _by("policy_update_id", _part_of_updates(con, "policy_update_step", cycle_id))
    ends = _by("policy_update_id", _part_of_updates(con, "policy_update_now", cycle_id))
    used = _by("policy_update_id", _part_of_updates(con, "policy_update_experience", cycle_id))
    rows = _rows(con, "FROM policy_update WHERE cycle_id = ? ORDER BY ordinal", cycle_id)
    updates = []
    for row in rows:
        update = {
            **_parsed(row, "config"),
            "steps": steps[row["id"]],
            "experiences": used[row["id"]],
        }
        for end in ends[row["id"]]:
            update |= {name: end[name] for name in ("state", "adapter_id", "detail")}
        updates.append(_record(PolicyUpdate, update))
    return tuple(updates)


def _of_updates(con: Con, kind: type[Record], table: str, cycle_id: UUID) -> tuple[Record, ...]:
    return tuple(_record(kind, row) for row in _part_of_updates(con, table, cycle_id))


def _part_of_updates(con: Con, table: str, cycle_id: UUID) -> list[Columns]:
    """Return the rows of ``table`` that belong to the policy updates of this cycle."""
    query = (
        f"SELECT x.* FROM {table} AS x JOIN policy_update AS u ON u.id = x.policy_update_id"  # noqa: S608
        " WHERE u.cycle_id = ? ORDER BY x.ordinal"
    )
    return _rows(con, query, cycle_id)


def records(con: Con, kind: type[Record], query: str, *values: object) -> tuple[Record, ...]:
    return tuple(_record(kind, row) for row in _rows(con, query, *values))


def _record(kind: type[Record], row: Columns) -> Record:
    """Build ``kind`` from columns of the same names; its own checks run again."""
    return msgspec.convert(row, kind)


def _rows(con: Con, query: str, *values: object) -> list[Columns]:
    """Return the rows as columns by name, times aware in UTC."""
    cursor = con.execute(query, list(values))
    names = [column[0] for column in cursor.description or ()]
    return [dict(zip(names, map(_aware, row), strict=True)) for row in cursor.fetchall()]


def _aware(value: object) -> object:
    return value.replace(tzinfo=UTC) if isinstance(value, datetime) else value


def _parsed(row: Columns, name: str) -> Columns:
    return {**row, name: msgspec.json.decode(row[name])}


def _by(name: str, rows: list[Columns]) -> defaultdict[UUID, list[Columns]]:
    groups: defaultdict[UUID, list[Columns]] = defaultdict(list)
    for row in rows:
        groups[row[name]].append(row)
    return groups
