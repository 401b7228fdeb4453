"""The rows of a fine-tuning file: the service's format, the same bytes each time."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from openai.types.chat import ChatCompletionMessageParam
from ouroboros_backends.openai.training_rows import LEAST_SFT, dpo_rows, sft_rows, training_file
from pydantic import TypeAdapter

from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import UpdateProblem
from ouroboros_desktop.core.policy_update import (
    Demonstration,
    Method,
    PreferencePair,
    UpdateBatch,
)

PROMPT = (
    Message(Role.SYSTEM, "You speak briefly."),
    Message(Role.TEACHER, "Who keeps the lighthouse?"),
    Message(Role.POLICY, "Mara."),
    Message(Role.TEACHER, "Since when?\n“Always” – or “ever”?"),
)
PAIR = PreferencePair(PROMPT, "Since spring.", "For ever.")
SHOWN = tuple(Demonstration(PROMPT, f"Since {year}.") for year in range(1900, 1900 + LEAST_SFT))
BATCH = UpdateBatch("ids", demonstrations=SHOWN, preferences=(PAIR,))
MESSAGES = TypeAdapter(list[ChatCompletionMessageParam])


def test_a_demonstration_ends_a_dialogue() -> None:
    [row] = sft_rows(replace(BATCH, demonstrations=SHOWN[:1]), "Be kind.")
    assert [m["role"] for m in row["messages"]] == [
        "system", "system", "user", "assistant", "user", "assistant",
    ]  # fmt: skip
    assert row["messages"][0]["content"] == "Be kind."
    assert row["messages"][-1]["content"] == "Since 1900."
    MESSAGES.validate_python(row["messages"], strict=True)


def test_a_preference_has_two_answers() -> None:
    [row] = dpo_rows(BATCH, "")
    assert row["preferred_output"] == [{"role": "assistant", "content": "Since spring."}]
    assert row["non_preferred_output"] == [{"role": "assistant", "content": "For ever."}]
    assert [m["role"] for m in row["input"]["messages"]] == ["system", "user", "assistant", "user"]
    MESSAGES.validate_python(row["input"]["messages"], strict=True)


@pytest.mark.parametrize("method", [Method.SFT, Method.DPO])
def test_equal_batches_make_equal_bytes_a_line_a_row(method: Method) -> None:
    content = training_file(BATCH, method, "")
    again = replace(BATCH, demonstrations=tuple(replace(d) for d in SHOWN))
    assert training_file(again, method, "") == content
    assert content.endswith(b"\n")
    rows = [json.loads(line) for line in content.decode().split("\n")[:-1]]
    assert len(rows) == (LEAST_SFT if method is Method.SFT else 1)


def test_what_is_shown_twice_counts_once() -> None:
    assert len(dpo_rows(replace(BATCH, preferences=(PAIR, replace(PAIR))), "")) == 1
    twice = replace(BATCH, demonstrations=SHOWN[:5] * 2)
    with pytest.raises(UpdateProblem, match="there are 5"):
        training_file(twice, Method.SFT, "")


@pytest.mark.parametrize(
    ("count", "words"),
    [(1, "there is 1. Rewrite 9 more completions"), (9, "there are 9. Rewrite 1")],
)
def test_too_few_demonstrations_are_told_with_how_many_are_missing(count: int, words: str) -> None:
    with pytest.raises(UpdateProblem) as problem:
        training_file(replace(BATCH, demonstrations=SHOWN[:count]), Method.SFT, "")
    assert words in str(problem.value)


@pytest.mark.parametrize("method", [Method.SFT, Method.DPO])
def test_nothing_to_train_on_is_told_with_what_to_do(method: Method) -> None:
    with pytest.raises(UpdateProblem, match="nothing to train on") as problem:
        training_file(UpdateBatch("ids"), method, "")
    assert "rewrite" in problem.value.hint


@pytest.mark.parametrize(
    "bad",
    [
        replace(PAIR, chosen=" "),
        replace(PAIR, rejected=""),
        replace(PAIR, prompt=PROMPT[:1]),
        replace(PAIR, prompt=(*PROMPT, Message(Role.POLICY, " "))),
    ],
)
def test_a_row_that_would_be_refused_is_named(bad: PreferencePair) -> None:
    with pytest.raises(UpdateProblem, match="Example 2 has an empty message"):
        training_file(replace(BATCH, preferences=(PAIR, bad)), Method.DPO, "")
