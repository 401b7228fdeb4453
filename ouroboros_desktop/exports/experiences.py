"""The replay buffer: scored completions to the token, with their rewards."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from uuid import UUID

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.scoring import Rubric, Score
from ouroboros_desktop.core.teachers import Consensus, consensus
from ouroboros_desktop.exports.format import Answer, ExportFormat, Row, answers, said


def _rows(cycles: Sequence[Cycle], rubric: Rubric) -> Iterator[Row]:
    """Yield each completion that has a reward under ``rubric`` and may enter a PPO ratio."""
    for cycle in cycles:
        scores: defaultdict[UUID, list[Score]] = defaultdict(list)
        for score in cycle.scores_now:
            scores[score.completion_id].append(score)
        for answer in answers(cycle).values():
            given = scores[answer.recorded.id]
            agreed = consensus(given, rubric)
            if agreed and answer.recorded.completion.trainable:
                yield _experience(cycle, answer, given, agreed)


def _experience(cycle: Cycle, answer: Answer, given: Sequence[Score], agreed: Consensus) -> Row:
    recorded, completion = answer.recorded, answer.recorded.completion
    return {
        "id": str(recorded.id),
        "prompt": answer.prompt,
        "completion": said(completion.text),
        "reward": agreed.reward,
        "spread": agreed.spread,
        "scores": [_score(score) for score in given],
        "prompt_token_ids": list(completion.prompt_token_ids),
        "token_ids": list(completion.token_ids),
        "logprobs": list(completion.logprobs),
        "sampling": asdict(completion.sampling),
        "finish_reason": completion.finish_reason.value,
        "policy": str(cycle.policy_id),
        "adapter": str(recorded.adapter_id) if recorded.adapter_id else None,
    }


def _score(score: Score) -> dict[str, object]:
    return {
        "teacher": str(score.teacher_id),
        **asdict(score.scores),
        "adjudicates": score.adjudicates,
        "blind": score.blind,
    }


EXPERIENCES = ExportFormat("experiences", "Experiences", ".jsonl", _rows)
