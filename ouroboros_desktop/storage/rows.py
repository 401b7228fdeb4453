"""From the domain to rows: a column bears the name of the field it holds."""

from __future__ import annotations

import json
import struct
from collections.abc import Collection, Iterator, Sequence
from dataclasses import asdict, fields, is_dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from typing import Any
from uuid import UUID

from ouroboros_desktop import __version__
from ouroboros_desktop.core.completion import RecordedCompletion
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Transcript
from ouroboros_desktop.core.evaluated import Evaluation
from ouroboros_desktop.core.identity import now
from ouroboros_desktop.core.imported import Use
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt
from ouroboros_desktop.core.policy_update import PolicyUpdate, UpdateMetrics, UpdateState
from ouroboros_desktop.core.prediction import PredictedScore
from ouroboros_desktop.core.repeats import RepeatScore
from ouroboros_desktop.core.scoring import Criterion, Rubric, Score
from ouroboros_desktop.core.summary import Summary
from ouroboros_desktop.storage.row import Row

PACKED = {
    "prompt_token_ids": "i",
    "token_ids": "i",
    "logprobs": "d",
    "entropies": "d",
    "values": "d",
}
"""Columns of numbers kept as bytes: int32 and float64."""


def record(table: str, value: Any, without: Collection[str] = (), **columns: object) -> Row:
    """Return a row of the fields of ``value``, those named in ``without`` left out.

    ``columns`` are added to them, or stand in for them.
    """
    own = {f.name: getattr(value, f.name) for f in fields(value) if f.name not in without}
    return Row(table, {name: _plain(v) for name, v in (own | columns).items()})


def rubric(value: Rubric) -> Row:
    return record("rubric", value, wording=_json(value.wording))


def cycle(value: Cycle) -> Iterator[Row]:
    """Yield the head of a cycle. Raises ``ValueError`` when it has contents already."""
    head = Cycle(
        number=value.number,
        teacher_id=value.teacher_id,
        policy_id=value.policy_id,
        adapter_id=value.adapter_id,
        parent_id=value.parent_id,
        title=value.title,
        id=value.id,
        created_at=value.created_at,
    )
    if value != head:
        raise ValueError("a cycle is added empty")
    names = ("id", "number", "parent_id", "teacher_id", "policy_id", "adapter_id", "created_at")
    columns = {name: _plain(getattr(value, name)) for name in names}
    yield Row("cycle", {**columns, "app_version": __version__})
    if value.title:
        yield cycle_event(value.id, title=value.title)


def cycle_event(cycle_id: UUID, title: str | None = None, message_id: UUID | None = None) -> Row:
    columns = {"title": title, "message_id": message_id, "created_at": _plain(now())}
    return Row("cycle_event", {"cycle_id": cycle_id, **columns})


def consent(cycle_id: UUID, teacher_id: UUID, given: bool) -> Row:
    columns = {"cycle_id": cycle_id, "teacher_id": teacher_id, "given": given}
    return Row("consent", {**columns, "created_at": _plain(now())})


def adapter_note(adapter_id: UUID, teacher_id: UUID, text: str) -> Row:
    columns = {"adapter_id": adapter_id, "teacher_id": teacher_id, "text": text}
    return Row("adapter_note", {**columns, "created_at": _plain(now())})


def evaluation(value: Evaluation) -> Row:
    columns = {"items": _json(value.items), "data_sets": _json(value.data_sets)}
    return record("evaluation", value, **columns)


def imported_cycles(cycles: Sequence[Cycle]) -> Iterator[Row]:
    """Yield cycles that come with a transcript and, perhaps, with a summary."""
    for one in cycles:
        yield from cycle(replace(one, transcript=Transcript(), summaries=()))
    for one in cycles:
        for message in one.transcript.messages:
            yield record("message", message, cycle_id=one.id)
    for one in cycles:
        if one.transcript.last_id is not None:
            yield cycle_event(one.id, message_id=one.transcript.last_id)
    for one in cycles:
        for value in one.summaries:
            yield from summary(one.id, value)


def import_event(batch_id: UUID, use: Use) -> Row:
    columns = {"import_batch_id": batch_id, "use": use.value, "created_at": _plain(now())}
    return Row("import_event", columns)


def this_version() -> Row:
    return Row("app_version", {"app_version": __version__, "created_at": _plain(now())})


def bin_event(cycle_id: UUID, binned: bool) -> Row:
    columns = {"cycle_id": cycle_id, "binned": binned, "created_at": _plain(now())}
    return Row("cycle_bin", columns)


def completion(cycle_id: UUID, value: RecordedCompletion) -> Row:
    inner = value.completion
    own = {f.name: getattr(inner, f.name) for f in fields(inner)}
    own["sampling"] = _json(asdict(inner.sampling))
    own |= {name: pack(kind, own[name]) for name, kind in PACKED.items()}
    return record("completion", value, ["completion"], cycle_id=cycle_id, **own)


def summary(cycle_id: UUID, value: Summary) -> Iterator[Row]:
    yield record("summary", value, ["entries"], cycle_id=cycle_id)
    for entry in value.entries:
        yield record("summary_entry", entry, summary_id=value.id)


def labyrinth_prompt(value: LabyrinthPrompt) -> Row:
    applied = _json([asdict(t) for t in value.transformations])
    return record("labyrinth_prompt", value, transformations=applied)


def score(value: Score) -> Row:
    return record("score", value, ["scores"], **asdict(value.scores))


def repeat_score(value: RepeatScore) -> Row:
    return record("repeat_score", value, ["scores"], **asdict(value.scores))


def feature(policy_id: UUID, completion_id: UUID, vector: bytes) -> Row:
    columns = {"policy_id": policy_id, "completion_id": completion_id, "vector": vector}
    return Row("feature", {**columns, "created_at": _plain(now())})


def rewrite_feature(policy_id: UUID, key: tuple[UUID, UUID, int], vector: bytes) -> Row:
    named = dict(zip(("completion_id", "teacher_id", "revision"), key, strict=True))
    columns = {**named, "policy_id": policy_id, "vector": vector}
    return Row("rewrite_feature", {**columns, "created_at": _plain(now())})


def predicted_score(value: PredictedScore) -> Row:
    means = {c.value: value.scores.of(c).mean for c in Criterion}
    deviations = {f"{c.value}_std": value.scores.of(c).std for c in Criterion}
    return record("predicted_score", value, ["scores"], **means, **deviations)


def update(value: PolicyUpdate) -> Iterator[Row]:
    """Yield the intent of an update. Raises ``ValueError`` when it already went on."""
    later = (value.steps, value.adapter_id, value.detail)
    if value.state is not UpdateState.RUNNING or any(later):
        raise ValueError("a policy update is added before its first step")
    ends = ["experiences", "state", "steps", "adapter_id", "detail"]
    yield record("policy_update", value, ends, config=_json(asdict(value.config)))
    for experience in value.experiences:
        yield record("policy_update_experience", experience, policy_update_id=value.id)


def step(update_id: UUID, metrics: UpdateMetrics) -> Row:
    return record("policy_update_step", metrics, policy_update_id=update_id, created_at=now())


def end(update_id: UUID, state: UpdateState, detail: str, adapter_id: UUID | None) -> Row:
    return Row(
        "policy_update_event",
        {
            "policy_update_id": update_id,
            "state": state.value,
            "adapter_id": adapter_id,
            "detail": detail,
            "created_at": _plain(now()),
        },
    )


def pack(kind: str, values: tuple[float, ...]) -> bytes:
    """Return numbers as bytes, little-endian; ``kind`` is a letter of the struct module."""
    return struct.pack(f"<{len(values)}{kind}", *values)


def unpack(kind: str, packed: bytes) -> tuple[Any, ...]:
    """Return the numbers that ``pack`` was given."""
    return struct.unpack(f"<{len(packed) // struct.calcsize(kind)}{kind}", packed)


def _plain(value: object) -> object:
    """Return ``value`` as DuckDB takes it: times naive in UTC, lists, structs."""
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError("a time without a time zone cannot be stored")
        return value.astimezone(UTC).replace(tzinfo=None)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    if is_dataclass(value):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    return value


def _json(value: object) -> str:
    """Return JSON. NaN raises ``ValueError``: DuckDB would take it, and nothing else read it."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
