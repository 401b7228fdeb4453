"""Labyrinth prompts with the policy's completions, as the teacher gets them to see."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Protocol
from uuid import NAMESPACE_OID, UUID, uuid5

from ouroboros_desktop.core.completion import Completion, Prompt, Sampling, Token
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt
from ouroboros_desktop.core.policy import PolicyInfo
from ouroboros_desktop.core.prompting import ask, build, make
from ouroboros_desktop.core.summary import Summary
from ouroboros_desktop.evaluation.answers import summary_of, transformations
from ouroboros_desktop.evaluation.simulated_teacher import (
    Respected,
    SimulatedTeacher,
    respected,
)
from ouroboros_desktop.evaluation.topics import Topic, evaluation_topics

Asked = tuple[Summary, LabyrinthPrompt]


class Measured(Protocol):
    """The part of the policy contract that measuring needs, wherever the policy is."""

    @property
    def info(self) -> PolicyInfo: ...

    def generate(
        self, prompts: Sequence[Prompt], sampling: Sampling
    ) -> Generator[Token, None, None]: ...

    def logprobs(
        self, completions: Sequence[Completion], adapter: bool = True
    ) -> Generator[tuple[float, ...], None, None]: ...

    def features(
        self, transcripts: Sequence[tuple[Message, ...]]
    ) -> Generator[bytes, None, None]: ...


@dataclass(frozen=True, slots=True)
class Group:
    """One prompt with its completions; ``key`` tells it from all others of a run."""

    key: str
    summary: Summary
    prompt: LabyrinthPrompt
    completions: tuple[Completion, ...]

    @property
    def id(self) -> UUID:
        """The same for the same key, so that what is drawn by it can be drawn again."""
        return uuid5(NAMESPACE_OID, self.key)

    def first(self, count: int) -> Group:
        """Return the group with no more than this many of its completions."""
        return replace(self, completions=self.completions[:count])

    def after(self, count: int) -> Group:
        """Return the group without its first completions."""
        return replace(self, completions=self.completions[count:])

    @property
    def messages(self) -> tuple[Message, ...]:
        return ask(self.prompt, self.summary)

    @property
    def respects(self) -> Respected:
        return respected(self.summary.entries, self.prompt.respects)

    @property
    def matter(self) -> list[str]:
        return matter(self.summary, self.prompt)

    @property
    def transformations(self) -> tuple[str, ...]:
        return tuple(t.name for t in self.prompt.transformations)

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(c.text for c in self.completions)

    @property
    def transcripts(self) -> list[tuple[Message, ...]]:
        """What a reward model reads of each completion."""
        return [self.transcript(text) for text in self.texts]

    def transcript(self, text: str) -> tuple[Message, ...]:
        return (*self.messages, Message(Role.POLICY, text))


def matter(summary: Summary, prompt: LabyrinthPrompt) -> list[str]:
    """Return the facts and conclusions that a right answer to the prompt respects."""
    entries = (*summary.facts, *summary.conclusions)
    return [e.text for e in entries if e.id in prompt.respects]


def training_prompts(
    topic: Topic, teacher: SimulatedTeacher, seed: int, count: int, labyrinth: bool
) -> list[Asked]:
    """Return training prompts on a topic: by one transformation each, or plain ones."""
    return _prompts(topic, teacher, seed, (count, 0), labyrinth)


def gate_prompts(
    topic: Topic, teacher: SimulatedTeacher, seed: int, count: int, labyrinth: bool
) -> list[Asked]:
    """Return the same, held out: nothing is trained on them."""
    return _prompts(topic, teacher, seed, (0, count), labyrinth)


def _prompts(
    topic: Topic, teacher: SimulatedTeacher, seed: int, counts: tuple[int, int], labyrinth: bool
) -> list[Asked]:
    chains = [(t,) for t in transformations().values()] if labyrinth else []
    Random(f"{seed}/{topic.name}").shuffle(chains)
    summary = summary_of(topic, teacher)
    train, held_out = counts
    return [(summary, p) for p in build(summary, chains, seed, train, held_out)]


def held_out_prompts(teacher: SimulatedTeacher, seed: int, count: int) -> list[Asked]:
    """Return held-out labyrinth prompts about evaluation topics in turn, ``count`` at most."""
    topics = evaluation_topics()
    each = -(-count // len(topics))
    chains = [(t,) for t in transformations().values()]
    rows: list[list[Asked]] = []
    for topic in topics:
        Random(f"{seed}/{topic.name}").shuffle(chains)
        summary = summary_of(topic, teacher)
        rows.append([(summary, p) for p in build(summary, chains, seed, 0, held_out=each)])
    turns = [row[n] for n in range(each) for row in rows if n < len(row)]
    return turns[:count]


def write(
    policy: Measured, asked: Sequence[tuple[Message, ...]], sampling: Sampling, seed: int
) -> list[tuple[Completion, ...]]:
    """Return the policy's completions of each prompt, in order; each prompt has its own seed."""
    prompts = [Prompt(messages, 1000 * seed + n) for n, messages in enumerate(asked)]
    found: dict[tuple[int, int], Completion] = {}
    for token in policy.generate(prompts, sampling):
        if token.completion is not None:
            found[token.prompt, token.index] = token.completion
    return [tuple(found[n, k] for k in range(sampling.completions)) for n in range(len(prompts))]


def plain_answers(policy: Measured, asked: Sequence[Group], max_tokens: int) -> list[str]:
    """Return the policy's greedy answer to each prompt as it is without its transformations."""
    plain = [(make(g.summary, (), g.prompt.seed), g.summary) for g in asked]
    sampling = Sampling(max_tokens=max_tokens, temperature=0)
    written = write(policy, [ask(p, s) for p, s in plain], sampling, seed=0)
    return [answers[0].text for answers in written]


def groups(
    policy: Measured, asked: Sequence[Asked], sampling: Sampling, seed: int, key: str
) -> list[Group]:
    """Let the policy answer each prompt; ``key`` becomes the beginning of each group's."""
    written = write(policy, [ask(p, s) for s, p in asked], sampling, seed)
    return [
        Group(f"{key}/{n}", summary, prompt, completions)
        for n, ((summary, prompt), completions) in enumerate(zip(asked, written, strict=True))
    ]
