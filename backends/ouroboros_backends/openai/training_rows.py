"""The file that a fine-tuning job learns from: one JSON object a line, the same bytes each time.

SFT takes dialogues that end in what should be said, DPO a dialogue with the answer that is
preferred and one that is not. The policy's instructions stand before each dialogue, as they do
whenever it is asked.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, TypeAlias

from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import UpdateProblem
from ouroboros_desktop.core.methods import Counts, missing
from ouroboros_desktop.core.policy_update import Method, UpdateBatch

Row: TypeAlias = dict[str, Any]

LEAST_SFT = 10
"""Dialogues below which the service accepts no supervised job."""

ROLES = {Role.SYSTEM: "system", Role.TEACHER: "user", Role.POLICY: "assistant"}


def training_file(batch: UpdateBatch, method: Method, instructions: str) -> bytes:
    """Return the file's bytes; raises ``UpdateProblem`` where it would be refused."""
    rows = sft_rows(batch, instructions) if method is Method.SFT else dpo_rows(batch, instructions)
    if not rows:
        counts = Counts(len(batch.experiences))
        raise UpdateProblem("There is nothing to train on yet.", hint=missing(method, counts))
    if method is Method.SFT and len(rows) < LEAST_SFT:
        raise UpdateProblem(
            f"Supervised fine-tuning needs {LEAST_SFT} examples at least; there"
            f" {'is' if len(rows) == 1 else 'are'} {len(rows)}.",
            hint=f"Rewrite {LEAST_SFT - len(rows)} more completions, or reward them well, or choose"
            " “Instructions”, which changes no weights.",
        )
    _require_dialogues(rows)
    return b"".join(_line(row) for row in rows)


def sft_rows(batch: UpdateBatch, instructions: str) -> list[Row]:
    """Return one row a demonstration; equal ones count once."""
    rows = [
        {"messages": [*asked(d.prompt, instructions), said(d.text)]} for d in batch.demonstrations
    ]
    return _each_once(rows)


def dpo_rows(batch: UpdateBatch, instructions: str) -> list[Row]:
    """Return one row a preference; equal ones count once."""
    rows = [
        {
            "input": {"messages": asked(pair.prompt, instructions)},
            "preferred_output": [said(pair.chosen)],
            "non_preferred_output": [said(pair.rejected)],
        }
        for pair in batch.preferences
    ]
    return _each_once(rows)


def asked(prompt: Sequence[Message], instructions: str) -> list[dict[str, str]]:
    """Return a dialogue in the service's words, with the instructions before it."""
    told = [{"role": "system", "content": instructions}] if instructions else []
    return told + [{"role": ROLES[m.role], "content": m.content} for m in prompt]


def said(text: str) -> dict[str, str]:
    return {"role": "assistant", "content": text}


def _each_once(rows: Sequence[Row]) -> list[Row]:
    return list({_line(row): row for row in rows}.values())


def _line(row: Row) -> bytes:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _require_dialogues(rows: Sequence[Row]) -> None:
    for place, row in enumerate(rows, 1):
        messages = row.get("messages") or row["input"]["messages"]
        answers = row.get("preferred_output", []) + row.get("non_preferred_output", [])
        blank = not all(m["content"].strip() for m in [*messages, *answers])
        if blank or all(m["role"] != "user" for m in messages):
            raise UpdateProblem(
                f"Example {place} has an empty message, or nothing that is answered.",
                hint="Take that rewrite or ranking back, then start again.",
            )
