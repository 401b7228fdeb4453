"""What is asked of a server, in the fields that this server takes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ouroboros_backends.openai.chosen import Chosen
from ouroboros_desktop.core.completion import Sampling
from ouroboros_desktop.core.dialogue import Message, Role

ROLES = {Role.SYSTEM: "system", Role.TEACHER: "user", Role.POLICY: "assistant"}
SEEDS = 2**31 - 1
"""Servers take seeds of 31 bits."""

Body = dict[str, object]


@dataclass(frozen=True, slots=True)
class Traits:
    """Which fields a server takes; what it refuses once it is not sent again.

    ``limit`` is its name for the most tokens, ``law`` turns off what would bend the law that
    tokens are drawn from.
    """

    limit: str = "max_tokens"
    usage: bool = True
    several: bool = True
    seeds: bool = True
    logprobs: bool = True
    law: dict[str, float] = field(default_factory=dict)

    def without(self, refusal: str, body: Body) -> Traits | None:
        """Return these traits without the field of ``body`` that ``refusal`` names, if it does."""
        fields = {
            "stream_options": replace(self, usage=False),
            "n": replace(self, several=False),
            "seed": replace(self, seeds=False),
            "logprobs": replace(self, logprobs=False),
            "top_logprobs": replace(self, logprobs=False),
            **dict.fromkeys(self.law, replace(self, law={})),
        }
        if self.limit in body and _names(refusal, self.limit):
            other = {"max_tokens", "max_completion_tokens"} - {self.limit}
            return replace(self, limit=other.pop())
        return next((t for f, t in fields.items() if f in body and _names(refusal, f)), None)


def _names(refusal: str, name: str) -> bool:
    """Whether a refusal is about a field; the name of one may be a letter."""
    quoted = re.search(rf"""(?<![\w])["'`]{name}["'`]""", refusal) is not None
    return quoted or (len(name) > 1 and re.search(rf"\b{name}\b", refusal) is not None)


@dataclass(frozen=True, slots=True)
class Job:
    """One request: which prompt, which of its K completions, and the seed of the first."""

    prompt: int
    indices: tuple[int, ...]
    messages: tuple[Message, ...]
    seed: int

    @property
    def apart(self) -> tuple[Job, ...]:
        """The same completions, one a request; seeds go up as llama.cpp counts them up."""
        return tuple(
            replace(self, indices=(k,), seed=(self.seed + place) % SEEDS)
            for place, k in enumerate(self.indices)
        )


def body(job: Job, sampling: Sampling, chosen: Chosen, traits: Traits) -> Body:
    """Return the request of ``job`` as a stream."""
    asked: Body = {
        "model": chosen.model,
        "messages": conversation(job.messages, chosen.instructions),
        "temperature": sampling.temperature,
        "top_p": sampling.top_p,
        traits.limit: sampling.max_tokens,
        "stream": True,
        **traits.law,
    }
    if sampling.stop:
        asked["stop"] = list(sampling.stop)
    if len(job.indices) > 1:
        asked["n"] = len(job.indices)
    if traits.seeds:
        asked["seed"] = job.seed
    if traits.logprobs:
        asked |= {"logprobs": True, "top_logprobs": 1}
    if traits.usage:
        asked["stream_options"] = {"include_usage": True}
    return asked


def conversation(messages: Sequence[Message], instructions: str) -> list[dict[str, str]]:
    """Return the messages with ``instructions`` in front, in one with what the system says."""
    said = [{"role": ROLES[m.role], "content": m.content} for m in messages]
    if instructions:
        if said and said[0]["role"] == "system":
            joined = f"{instructions}\n\n{said[0]['content']}".strip()
            said = [{"role": "system", "content": joined}, *said[1:]]
        else:
            said = [{"role": "system", "content": instructions}, *said]
    return said or [{"role": "user", "content": ""}]


def letters(asked: Body) -> int:
    """Return how many letters the messages of a request have."""
    messages = asked["messages"]
    assert isinstance(messages, list)
    return sum(len(m["content"]) for m in messages)
