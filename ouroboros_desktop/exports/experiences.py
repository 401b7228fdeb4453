"""The replay buffer: scored completions to the token, with their rewards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict

from ouroboros_desktop.core.completion import Sampling
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.repeats import SaidTwice, said_twice
from ouroboros_desktop.core.scoring import Score
from ouroboros_desktop.core.teachers import Measure
from ouroboros_desktop.exports.format import MESSAGES, ExportFormat, Judged, Row, judged, said


def _rows(cycle: Cycle, measure: Measure) -> Iterator[Row]:
    """Yield each completion that has a reward by ``measure`` and may enter a PPO ratio.

    A reply was asked with the persona of the dialogue before, which may not leave, and its token
    ids spell that: it is left out.
    """
    twice = said_twice(cycle.scores, cycle.repeats)
    for one in judged(cycle, measure):
        recorded = one.answer.recorded
        persona = recorded.message_id is not None and cycle.parent_id is not None
        if recorded.completion.trainable and not persona:
            yield _experience(cycle, one, [t for t in twice if t.completion_id == recorded.id])


def _experience(cycle: Cycle, one: Judged, twice: Sequence[SaidTwice]) -> Row:
    recorded, completion = one.answer.recorded, one.answer.recorded.completion
    return {
        "id": str(recorded.id),
        "prompt": one.answer.prompt,
        "completion": said(completion.text),
        "reward": one.agreed.reward,
        "spread": one.agreed.spread,
        "scores": [_score(score) for score in one.scores],
        "repeats": [_repeat(repeat) for repeat in twice],
        "prompt_token_ids": list(completion.prompt_token_ids),
        "token_ids": list(completion.token_ids),
        "logprobs": list(completion.logprobs),
        "sampling": _sampling(completion.sampling),
        "finish_reason": completion.finish_reason.value,
        "policy": str(cycle.policy_id),
        "adapter": str(recorded.adapter_id) if recorded.adapter_id else None,
    }


def _sampling(sampling: Sampling) -> dict[str, object]:
    """Return how it was drawn; only what is drawn at full strength can be an experience."""
    return {name: value for name, value in asdict(sampling).items() if name != "strength"}


def _score(score: Score) -> dict[str, object]:
    return {
        "teacher": str(score.teacher_id),
        **asdict(score.scores),
        "adjudicates": score.adjudicates,
        "blind": score.blind,
    }


def _repeat(repeat: SaidTwice) -> dict[str, object]:
    """The first answer is told too: in ``scores`` the teacher may have changed it since."""
    return {
        "teacher": str(repeat.teacher_id),
        "first": asdict(repeat.first),
        "again": asdict(repeat.again),
    }


_SCORE = (
    'STRUCT("teacher" VARCHAR, "content" INTEGER, "logic" INTEGER, "persona" INTEGER,'
    ' "adjudicates" BOOLEAN, "blind" BOOLEAN)'
)
_POINTS = 'STRUCT("content" INTEGER, "logic" INTEGER, "persona" INTEGER)'
_REPEAT = f'STRUCT("teacher" VARCHAR, "first" {_POINTS}, "again" {_POINTS})'
_SAMPLING = (
    'STRUCT("completions" INTEGER, "max_tokens" INTEGER, "temperature" DOUBLE, "top_p" DOUBLE,'
    ' "stop" VARCHAR[], "adapter" BOOLEAN)'
)

EXPERIENCES = ExportFormat(
    name="experiences",
    title="Scored experiences",
    about="A completion to the token: ids, logprobs, what teachers said of it, the reward.",
    columns={
        "id": "VARCHAR",
        "prompt": MESSAGES,
        "completion": MESSAGES,
        "reward": "DOUBLE",
        "spread": "DOUBLE",
        "scores": f"{_SCORE}[]",
        "repeats": f"{_REPEAT}[]",
        "prompt_token_ids": "INTEGER[]",
        "token_ids": "INTEGER[]",
        "logprobs": "DOUBLE[]",
        "sampling": _SAMPLING,
        "finish_reason": "VARCHAR",
        "policy": "VARCHAR",
        "adapter": "VARCHAR",
    },
    texts=("prompt", "completion"),
    rows_of=_rows,
    spelled=True,
)
