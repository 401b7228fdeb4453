"""The parts that rows of data sets share: texts, chat messages, numbers; each checked."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from ouroboros_desktop.imports.format import MAX_MESSAGES, Remarks, RowProblem
from ouroboros_desktop.imports.texts import checked, shown

Chat: TypeAlias = "list[dict[str, str]]"

SPEAKERS: Mapping[str, str] = {
    "system": "system",
    "user": "user",
    "human": "user",
    "assistant": "assistant",
    "gpt": "assistant",
    "model": "assistant",
    "chatgpt": "assistant",
}
"""What programs call who speaks, and what the export formats call it."""


def an_object(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise RowProblem("This entry is not an object with named fields.")
    return value


def text(value: object, name: str, remarks: Remarks) -> str:
    """Return a text that is not blank."""
    if not isinstance(value, str):
        raise RowProblem(f"“{name}” is not a text.")
    if not value.strip():
        raise RowProblem(f"“{name}” is empty.")
    return checked(value, name, remarks)


def speaker(value: object) -> str:
    """Return "system", "user" or "assistant"."""
    found = SPEAKERS.get(value) if isinstance(value, str) else None
    if found is None:
        raise RowProblem(f"Nobody known here speaks as “{shown(str(value))}”.")
    return found


def chat(
    value: object, name: str, remarks: Remarks, who: str = "role", says: str = "content"
) -> Chat:
    """Return a list of messages, each with a ``who`` and what they say, as role and content."""
    if not isinstance(value, list) or not value:
        raise RowProblem(f"“{name}” is not a list of messages.")
    if len(value) > MAX_MESSAGES:
        raise RowProblem(f"“{name}” has {len(value):,} messages; {MAX_MESSAGES:,} is the most.")
    made: Chat = []
    for message in value:
        one = an_object(message)
        note_unknown(one, (who, says), remarks)
        role = speaker(one.get(who))
        if role == "system" and made:
            raise RowProblem(f"“{name}” has a system message that is not the first.")
        made.append({"role": role, "content": text(one.get(says), name, remarks)})
    return made


def prompt(value: object, remarks: Remarks) -> Chat:
    """Return a prompt: a text of the teacher's, or messages that end with one."""
    if isinstance(value, str):
        return [{"role": "user", "content": text(value, "prompt", remarks)}]
    made = chat(value, "prompt", remarks)
    if made[-1]["role"] != "user":
        raise RowProblem("“prompt” does not end with a message of the user's.")
    return made


def answer(value: object, name: str, remarks: Remarks) -> Chat:
    """Return an answer: a text, or the one message of an assistant."""
    if isinstance(value, str):
        return [{"role": "assistant", "content": text(value, name, remarks)}]
    made = chat(value, name, remarks)
    if [message["role"] for message in made] != ["assistant"]:
        raise RowProblem(f"“{name}” is not one message of the assistant.")
    return made


def number(value: object, name: str, low: float = -math.inf, high: float = math.inf) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise RowProblem(f"“{name}” is not a number.")
    if not low <= value <= high:
        raise RowProblem(f"“{name}” is not from {low:g} to {high:g}.")
    return value


def whole_numbers(value: object, name: str) -> list[int]:
    """Return token ids."""
    if not isinstance(value, list):
        raise RowProblem(f"“{name}” is not a list of token ids.")
    for one in value:
        if isinstance(one, bool) or not isinstance(one, int) or not 0 <= one < 2**31:
            raise RowProblem(f"“{name}” holds something that is no token id.")
    return value


def logprobs(value: object, length: int) -> list[float]:
    if not isinstance(value, list) or len(value) != length:
        raise RowProblem("“logprobs” does not have one number for each token.")
    return [number(one, "logprobs", high=0.0) for one in value]


def note_unknown(row: Mapping[str, object], known: Sequence[str], remarks: Remarks) -> None:
    """Report fields that are not imported; one that is null says nothing."""
    for name, value in row.items():
        if name not in known and value is not None:
            remarks.add(f"The field “{shown(name)}” is not known here and is left out.")
