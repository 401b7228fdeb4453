"""A row of a data set becomes an item: what kind it is follows from the names of its fields."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from ouroboros_desktop.core.completion import FinishReason
from ouroboros_desktop.core.imported import (
    ROLES,
    Annotated,
    ExampleKind,
    ImportedDialogue,
    Item,
    Said,
)
from ouroboros_desktop.core.scoring import Criterion
from ouroboros_desktop.imports import fields
from ouroboros_desktop.imports.fields import Chat
from ouroboros_desktop.imports.format import Remarks, RowProblem
from ouroboros_desktop.imports.texts import shown

Row: TypeAlias = "dict[str, Any]"

_EXPERIENCE = (
    "id prompt completion reward spread scores repeats prompt_token_ids token_ids logprobs sampling"
    " finish_reason policy adapter"
).split()
_SCORE = "teacher content logic persona adjudicates blind".split()
_REPEAT = "teacher first again".split()
_POINTS = [criterion.value for criterion in Criterion]
_SAMPLING = "completions max_tokens temperature top_p stop adapter".split()


def item(value: object, remarks: Remarks) -> Item:
    """Return what a row says; raises ``RowProblem`` when it is none of the shapes known."""
    row = fields.an_object(value)
    for needed, read in _SHAPES:
        if all(row.get(name) is not None for name in needed):
            return read(row, remarks)
    for needed, _ in _SHAPES:
        empty = [name for name in needed if name in row and row[name] is None]
        if empty and all(name in row for name in needed):
            raise RowProblem(f"“{empty[0]}” is empty.")
    have = ", ".join(sorted(shown(name) for name in row)[:6])
    raise RowProblem(f"No kind of example known here has the fields: {have or 'none'}.")


def dialogue(messages: Chat, title: str = "") -> ImportedDialogue:
    """Return messages that follow each other as a dialogue."""
    if all(message["role"] == "system" for message in messages):
        raise RowProblem("Nobody but the system speaks in this dialogue.")
    said = tuple(
        Said(ROLES[message["role"]], message["content"], place - 1 if place else None)
        for place, message in enumerate(messages)
    )
    return ImportedDialogue(said, len(said) - 1, title)


def _messages(row: Row, remarks: Remarks) -> Item:
    fields.note_unknown(row, ("messages",), remarks)
    return dialogue(fields.chat(row["messages"], "messages", remarks))


def _conversations(row: Row, remarks: Remarks) -> Item:
    """ShareGPT: ``from`` and ``value`` instead of role and content."""
    fields.note_unknown(row, ("conversations", "id"), remarks)
    return dialogue(fields.chat(row["conversations"], "conversations", remarks, "from", "value"))


def _demonstration(row: Row, remarks: Remarks) -> Item:
    """Without a label only where there is no place for one: an empty one may mean "wrong"."""
    if "label" in row:
        raise RowProblem("“label” is empty.")
    fields.note_unknown(row, ("prompt", "completion"), remarks)
    return _made(
        ExampleKind.DEMONSTRATION,
        prompt=fields.prompt(row["prompt"], remarks),
        completion=fields.answer(row["completion"], "completion", remarks),
    )


def _preference(row: Row, remarks: Remarks) -> Item:
    fields.note_unknown(row, ("prompt", "chosen", "rejected", "source"), remarks)
    source = row.get("source")
    more = {} if source is None else {"source": fields.text(source, "source", remarks)}
    return _pair(row["prompt"], row["chosen"], row["rejected"], remarks, more)


def _openai_preference(row: Row, remarks: Remarks) -> Item:
    """The form of a fine-tuning service: its messages stand in ``input``."""
    fields.note_unknown(row, ("input", "preferred_output", "non_preferred_output"), remarks)
    asked = fields.an_object(row["input"])
    fields.note_unknown(asked, ("messages",), remarks)
    chosen, rejected = row["preferred_output"], row["non_preferred_output"]
    return _pair(asked.get("messages"), chosen, rejected, remarks)


def _pair(
    prompt: object,
    chosen: object,
    rejected: object,
    remarks: Remarks,
    more: Mapping[str, str] | None = None,
) -> Item:
    better = fields.answer(chosen, "chosen", remarks)
    worse = fields.answer(rejected, "rejected", remarks)
    if better == worse:
        raise RowProblem("“chosen” and “rejected” are the same.")
    asked = fields.prompt(prompt, remarks)
    return _made(ExampleKind.PREFERENCE, prompt=asked, chosen=better, rejected=worse, **more or {})


def _label(row: Row, remarks: Remarks) -> Item:
    fields.note_unknown(row, ("prompt", "completion", "label"), remarks)
    if not isinstance(row["label"], bool):
        raise RowProblem("“label” is neither true nor false.")
    return _made(
        ExampleKind.LABEL,
        prompt=fields.prompt(row["prompt"], remarks),
        completion=fields.answer(row["completion"], "completion", remarks),
        label=row["label"],
    )


def _steps(row: Row, remarks: Remarks) -> Item:
    """A drafted summary, and which of its entries were approved as they were."""
    fields.note_unknown(row, ("prompt", "completions", "labels"), remarks)
    steps = [
        fields.text(one, "completions", remarks)
        for one in _listed(row["completions"], "completions")
    ]
    labels = _listed(row["labels"], "labels")
    if not steps or len(steps) != len(labels) or any(not isinstance(one, bool) for one in labels):
        raise RowProblem("“labels” does not say true or false for each of “completions”.")
    asked = fields.text(row["prompt"], "prompt", remarks)
    return _made(ExampleKind.STEPS, prompt=asked, completions=steps, labels=labels)


def _experience(row: Row, remarks: Remarks) -> Item:
    """A scored completion to the token, with all that the export of experiences has."""
    fields.note_unknown(row, _EXPERIENCE, remarks)
    tokens = fields.whole_numbers(row["token_ids"], "token_ids")
    checks: Mapping[str, Callable[[Any], object]] = {
        "id": lambda v: fields.text(v, "id", remarks),
        "prompt": lambda v: fields.prompt(v, remarks),
        "completion": lambda v: fields.answer(v, "completion", remarks),
        "reward": lambda v: fields.number(v, "reward", -1, 1),
        "spread": lambda v: fields.number(v, "spread", 0, 2),
        "scores": lambda v: [_score(one, remarks) for one in _listed(v, "scores")],
        "repeats": lambda v: [_repeat(one, remarks) for one in _listed(v, "repeats")],
        "prompt_token_ids": lambda v: fields.whole_numbers(v, "prompt_token_ids"),
        "token_ids": lambda v: tokens,
        "logprobs": lambda v: fields.logprobs(v, len(tokens)),
        "sampling": lambda v: _plain(v, "sampling", _SAMPLING, remarks),
        "finish_reason": _finish_reason,
        "policy": lambda v: fields.text(v, "policy", remarks),
        "adapter": lambda v: None if v is None else fields.text(v, "adapter", remarks),
    }
    found = {name: check(row[name]) for name, check in checks.items() if name in row}
    return _made(ExampleKind.EXPERIENCE, **found)


def _score(value: object, remarks: Remarks) -> Row:
    return _pointed(_plain(value, "scores", _SCORE, remarks))


def _repeat(value: object, remarks: Remarks) -> Row:
    """What a teacher said of a completion at first, and when it came back."""
    row = fields.an_object(value)
    fields.note_unknown(row, _REPEAT, remarks)
    return {
        "teacher": fields.text(row.get("teacher"), "repeats.teacher", remarks),
        "first": _pointed(_plain(row.get("first"), "repeats.first", _POINTS, remarks)),
        "again": _pointed(_plain(row.get("again"), "repeats.again", _POINTS, remarks)),
    }


def _pointed(score: Row) -> Row:
    for criterion in _POINTS:
        given = score.get(criterion)
        if given is not None and (isinstance(given, bool) or given not in range(1, 6)):
            raise RowProblem(f"A score of {criterion} is not from 1 to 5.")
    return score


def _plain(value: object, name: str, known: list[str], remarks: Remarks) -> Row:
    """Return the known fields of a flat object: texts, numbers, yes or no, and lists of texts."""
    row = fields.an_object(value)
    fields.note_unknown(row, known, remarks)
    for field, one in row.items():
        for part in one if isinstance(one, list) else [one]:
            if isinstance(part, dict | list):
                raise RowProblem(f"“{name}” is nested where it should not be.")
            if isinstance(part, str) and part:
                fields.text(part, f"{name}.{shown(field)}", remarks)
    return {field: row[field] for field in known if field in row}


def _listed(value: object, name: str) -> list[object]:
    if not isinstance(value, list):
        raise RowProblem(f"“{name}” is not a list.")
    return value


def _finish_reason(value: object) -> str:
    if value not in {reason.value for reason in FinishReason}:
        raise RowProblem("“finish_reason” is not one that a completion can have.")
    return str(value)


def _made(kind: ExampleKind, **content: object) -> Annotated:
    return Annotated(kind, json.dumps(content, ensure_ascii=False, allow_nan=False))


_SHAPES: tuple[tuple[tuple[str, ...], Callable[[Row, Remarks], Item]], ...] = (
    (("messages",), _messages),
    (("conversations",), _conversations),
    (("input", "preferred_output", "non_preferred_output"), _openai_preference),
    (("prompt", "chosen", "rejected"), _preference),
    (("prompt", "completion", "reward", "token_ids", "logprobs"), _experience),
    (("prompt", "completions", "labels"), _steps),
    (("prompt", "completion", "label"), _label),
    (("prompt", "completion"), _demonstration),
)
"""What a row must have to be read so; the first that fits."""
