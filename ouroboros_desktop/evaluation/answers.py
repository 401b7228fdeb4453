"""Labyrinth prompts about a topic, the policy's answers, and what the teacher makes of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from random import Random
from uuid import UUID

from ouroboros_desktop.core.completion import Completion, Prompt, Sampling
from ouroboros_desktop.core.dialogue import Message, Role, Transcript
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt, Transformation
from ouroboros_desktop.core.policy import Policy
from ouroboros_desktop.core.prompting import ask, build
from ouroboros_desktop.core.scoring import Rubric, Scores, reward
from ouroboros_desktop.core.summary import Summary
from ouroboros_desktop.evaluation.simulated_teacher import SimulatedTeacher, respected
from ouroboros_desktop.evaluation.topics import Topic
from ouroboros_desktop.registry import discover


@dataclass(frozen=True, slots=True)
class Judged:
    """A completion and what the teacher makes of it; ``place`` is that of its prompt."""

    place: int
    asked: tuple[Message, ...]
    completion: Completion
    scores: Scores

    @property
    def reward(self) -> float:
        return reward_of(self.scores)

    @property
    def transcript(self) -> tuple[Message, ...]:
        """What a reward model reads: the prompt and the completion's text."""
        return (*self.asked, Message(Role.POLICY, self.completion.text))


def reward_of(scores: Scores) -> float:
    """Return the reward with equal weights, for scores that say something."""
    value = reward(scores, Rubric())
    assert value is not None, "a labyrinth prompt respects something"
    return value


def summary_of(topic: Topic, teacher: SimulatedTeacher) -> Summary:
    """Return the approved summary of ``topic`` as the teacher told it."""
    transcript = Transcript()
    for text in teacher.messages(topic):
        message = Message(Role.TEACHER, text, parent_id=transcript.last_id)
        transcript = transcript.saying(message)
    return Summary(1, teacher.summary(topic, transcript.branch), approved_by=UUID(int=0))


@cache
def transformations() -> dict[str, Transformation]:
    """Return every labyrinth transformation by name."""
    return discover("ouroboros_desktop.transformations", Transformation)


def labyrinth(
    topic: Topic, teacher: SimulatedTeacher, seed: int, train: int, held_out: int
) -> tuple[Summary, tuple[LabyrinthPrompt, ...]]:
    """Return a topic's summary with labyrinth prompts, one transformation each, drawn by seed."""
    chains = [(t,) for t in transformations().values()]
    Random(f"{seed}/{topic.name}").shuffle(chains)
    summary = summary_of(topic, teacher)
    return summary, build(summary, chains, seed, train, held_out)


def answer(
    policy: Policy,
    pairs: Sequence[tuple[Summary, LabyrinthPrompt]],
    sampling: Sampling,
    teacher: SimulatedTeacher,
    seed: int,
) -> list[Judged]:
    """Let the policy answer each prompt and the teacher judge each completion, in order."""
    prompts = [Prompt(ask(p, s), seed=1000 * seed + i) for i, (s, p) in enumerate(pairs)]
    records: dict[tuple[int, int], Completion] = {}
    for token in policy.generate(prompts, sampling):
        if token.completion is not None:
            records[token.prompt, token.index] = token.completion
    judged = []
    for (place, index), completion in sorted(records.items(), key=lambda row: row[0]):
        summary, prompt = pairs[place]
        respects = respected(summary.entries, prompt.respects)
        key = f"{seed}/{place}/{index}"
        scores = teacher.score(prompt.text, completion.text, respects, key)
        judged.append(Judged(place, prompts[place].messages, completion, scores))
    return judged
