"""Rehearsal: what the reference policy writes about everyday things, shown while the policy learns.

A few rewrites and scores, learned from again and again, move a small policy in everything that it
writes. What it should go on writing is known: the reference policy can be asked. It writes about
things that no teacher speaks of, and its texts are demonstrations beside the others, so no data
have to be kept for it. That is the pseudorehearsal of Robins, "Catastrophic forgetting, rehearsal
and pseudorehearsal" (Connection Science 7, 1995).
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random

from ouroboros_desktop.core.completion import Prompt, Sampling
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.language import sentences
from ouroboros_desktop.core.methods import Counts, missing
from ouroboros_desktop.core.policy import Policy
from ouroboros_desktop.core.policy_update import (
    Demonstration,
    Progress,
    UpdateBatch,
    UpdateConfig,
    UpdateMetrics,
)

REHEARSED = Sampling(max_tokens=80, adapter=False)
"""How the reference policy writes; at temperature 1 its texts show how likely each word is."""

THINGS = tuple(
    "a clock, a school, glass, a bridge, paper, the heart, a meeting, steel, a lamp, music,"
    " a doctor, a mountain, a shop, sleep, a window, horses, a newspaper, iron, a holiday,"
    " the wind, honey, a ship, numbers, a wall, bees, a friend, a camera, football, a painting,"
    " the desert, a hospital, whales, the lungs, a telephone, rice, a factory, an island,"
    " a guitar, shoes, electricity, a museum, potatoes, gold, a dentist, clouds, a tractor,"
    " chess, a volcano".split(", ")
)
"""None is what the packaged passages are about by which harm is measured: what is rehearsed would
show there, and what is not might still be lost."""


def requests(count: int, seed: int) -> tuple[Prompt, ...]:
    """Return ``count`` prompts, each about another thing as long as there are some."""
    random = Random(f"{seed}/rehearsal")
    things = [thing for _ in range(-(-count // len(THINGS))) for thing in _shuffled(random)]
    return tuple(Prompt(_asked(thing), random.getrandbits(31)) for thing in things[:count])


def rehearsed(
    policy: Policy, count: int, seed: int
) -> Generator[Progress | Demonstration, None, None]:
    """Let the reference policy write; yield progress meanwhile, then the demonstrations.

    The same for the same seed, whatever adapter the policy has. What is broken off ends with its
    last whole sentence; there is no demonstration of a prompt to which nothing was written.
    """
    prompts, written = requests(count, seed), dict[int, str]()
    with closing(policy.generate(prompts, REHEARSED)) as tokens:
        for steps, token in enumerate(tokens):
            if token.completion is not None:
                written[token.prompt] = _whole(token.completion.text)
            if steps % count == 0:
                yield Progress("Rehearsing", len(written), count)
    for place, prompt in enumerate(prompts):
        if written[place]:
            yield Demonstration(prompt.messages, written[place])


def with_rehearsals(
    policy: Policy, batch: UpdateBatch, config: UpdateConfig
) -> Generator[Progress, None, UpdateBatch]:
    """Return the batch with as many rehearsals as ``config`` says; yield progress meanwhile.

    Without any where the update reads no demonstrations, or where they were all there is.
    """
    beside = config.reads_demonstrations and not missing(config.method, Counts.of_batch(batch))
    if not (config.rehearsals and beside):
        return batch
    found = []
    with closing(rehearsed(policy, config.rehearsals, config.seed)) as writing:
        for one in writing:
            if isinstance(one, Demonstration):
                found.append(one)
            else:
                yield one
    return replace(batch, demonstrations=(*batch.demonstrations, *found))


def rehearsed_update(
    policy: Policy, batch: UpdateBatch, config: UpdateConfig, resume: Path | None = None
) -> Generator[UpdateMetrics | Progress, None, None]:
    """One policy update, as ``Policy.update``; before it the reference policy writes.

    It writes the same again where an update goes on after an interruption.
    """
    taught = yield from with_rehearsals(policy, batch, config)
    yield from policy.update(taught, config, resume)


def _asked(thing: str) -> tuple[Message, ...]:
    return (Message(Role.TEACHER, f"Write a short passage about {thing}."),)


def _shuffled(random: Random) -> list[str]:
    return random.sample(THINGS, len(THINGS))


def _whole(text: str) -> str:
    """Return the text up to the end of its last whole sentence; as it is where none is whole."""
    spans = [(a, b) for a, b in sentences(text) if text[b - 1] in ".!?…\"”'’)"]
    return text[: spans[-1][1]].strip() if spans else text.strip()
