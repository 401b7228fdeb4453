"""Preferences as texts that pass the trunk once each, however often a ranking compares them."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from ouroboros_backends.shared.engine import Engine
from ouroboros_backends.shared.history import Floats
from ouroboros_backends.shared.lesson import Choice
from ouroboros_backends.shared.rows import Ids, MicroBatch, Pair, fed
from ouroboros_desktop.core.policy_update import Progress, UpdateConfig

Doubles: TypeAlias = NDArray[np.float64]

MEASURING = "Measuring the reference policy"


def texts_of(choices: Iterable[Choice]) -> list[Pair]:
    """Return prompt and completion of each text once."""
    return list(dict.fromkeys(chain.from_iterable(choice.texts for choice in choices)))


def packed(engine: Engine, texts: Sequence[Pair], budget: int) -> list[MicroBatch]:
    """Return the texts as micro-batches; an item's index is its text's place."""
    return engine.pack([fed(number, *text) for number, text in enumerate(texts)], budget)


def parts_of(
    batch: MicroBatch, completions: Sequence[Sequence[int]], values: Floats
) -> list[Floats]:
    """Return the parts of values [..., n] that belong to the batch's items."""
    ends = np.cumsum([len(completions[item.index]) for item in batch.items])
    return np.split(values, ends[:-1], axis=-1)


def measure_margins(
    engine: Engine, choices: Sequence[Choice], config: UpdateConfig
) -> Generator[Progress, None, list[Choice]]:
    """Run the reference policy over all texts, each once, and return the choices with margins."""
    world = engine.world
    texts = world.own(texts_of(choices), lambda text: text[0], lambda text: len(text[1]))
    place = {text: number for number, text in enumerate(texts_of(choices))}
    completions = [completion for _, completion in texts]
    found: dict[int, NDArray[np.floating]] = {}
    batches = packed(engine, texts, config.tokens_per_micro)
    idle = world.behind(len(batches))
    for done, batch in enumerate(batches):
        yield Progress(MEASURING, done, len(batches))
        logprobs = engine.logprobs(batch, batch.targets(completions), adapter=False)
        for item, part in zip(batch.items, parts_of(batch, completions, logprobs), strict=True):
            found[place[texts[item.index]]] = part.sum(dtype=np.float64).reshape(1, 1)
    for _ in range(idle):
        engine.pass_idly(learning=False)
    totals = world.pooled(found, [1] * len(place), columns=1)
    margins = ([float(totals[place[text]][0, 0]) for text in c.texts] for c in choices)
    return [replace(c, margin=a - b) for c, (a, b) in zip(choices, margins, strict=True)]


def gathered(choices: Iterable[Choice], budget: int) -> Iterator[list[Choice]]:
    """Yield the choices in parts of about ``budget`` tokens; those of one prompt stay together."""
    prompts: dict[Ids, list[Choice]] = {}
    for choice in choices:
        prompts.setdefault(choice.prompt, []).append(choice)
    part: list[Choice] = []
    size = 0
    for prompt, members in prompts.items():
        more = len(prompt) + sum(len(text) for _, text in texts_of(members))
        if part and size + more > budget:
            yield part
            part, size = [], 0
        part.extend(members)
        size += more
    if part:
        yield part


def derived(
    totals: Doubles, texts: Sequence[Pair], choices: Sequence[Choice], beta: float
) -> tuple[float, Doubles]:
    """Return the summed loss of DPO, and its derivative by each text's logprob [texts].

    ``totals`` [texts] are the policy's logprobs, summed over tokens. With x = beta * (log
    pi(chosen) - log pi(rejected) - margin), a choice's loss is log(1 + e^-x), and its derivative
    by x is -1 / (1 + e^x) (Rafailov et al. 2023, arXiv:2305.18290, equation 7).
    """
    place = {text: number for number, text in enumerate(texts)}
    chosen, rejected = (
        np.array([place[c.texts[k]] for c in choices], dtype=np.int64) for k in (0, 1)
    )
    factors = np.zeros(len(texts))
    with np.errstate(invalid="ignore", over="ignore"):  # the loss is not finite then
        x = beta * (totals[chosen] - totals[rejected] - np.array([c.margin for c in choices]))
        slopes = -beta * np.exp(-np.logaddexp(0, x))
        loss = float(np.logaddexp(0, -x).sum())
    np.add.at(factors, chosen, slopes)
    np.add.at(factors, rejected, -slopes)
    return loss, factors
