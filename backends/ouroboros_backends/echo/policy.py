"""The policy contract over a table of word transitions."""

from __future__ import annotations

import hashlib
import json
import math
import os
import random
import re
import struct
import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from ouroboros_backends.echo.language import (
    CONTEXT,
    DIGEST,
    END,
    SIZE,
    Table,
    draw,
    law,
    piece,
    read,
    slots_in,
)
from ouroboros_backends.echo.lessons import (
    Lesson,
    Sample,
    compared,
    demonstrated,
    experienced,
    steps_of,
)
from ouroboros_backends.echo.ppo import descend, measure, minibatches
from ouroboros_desktop.core.adapter_export import Checked, Wanted
from ouroboros_desktop.core.completion import Completion, FinishReason, Prompt, Sampling, Token
from ouroboros_desktop.core.dialogue import Message
from ouroboros_desktop.core.errors import ModelProblem, UpdateProblem
from ouroboros_desktop.core.fit import Fit, Workload
from ouroboros_desktop.core.guards import stop_reason
from ouroboros_desktop.core.policy import PolicyInfo
from ouroboros_desktop.core.policy_update import (
    Method,
    Progress,
    UpdateBatch,
    UpdateConfig,
    UpdateMetrics,
)
from ouroboros_desktop.learning.adaptive_kl import charging, following

METHODS = {Method.PPO, Method.RLOO}
FEATURES = 16
FILE = "table.json"

MEMORY = 50_000_000
"""Bytes of the interpreter with the table, whatever is learned."""

SPEED = 20_000
"""Tokens that are learned from in a second, counted once an epoch; 35,000 were measured."""


class EchoPolicy:
    """The table that is trained; empty, it is the reference policy."""

    def __init__(self, model: str) -> None:
        template = hashlib.sha256(b"<role> words <policy>").hexdigest()
        self._info = PolicyInfo(
            model, DIGEST, template, CONTEXT, 2 * FEATURES, SIZE * (SIZE - END), "cpu"
        )
        self._table: Table = {}
        self._kl_coef: float | None = None

    @property
    def info(self) -> PolicyInfo:
        return self._info

    def generate(
        self, prompts: Sequence[Prompt], sampling: Sampling
    ) -> Generator[Token, None, None]:
        """Answer prompt after prompt; the K completions of one grow side by side."""
        for place, prompt in enumerate(prompts):
            writing = {k: self._write(prompt, k, sampling) for k in range(sampling.completions)}
            while writing:
                for k, writer in list(writing.items()):
                    text, completion = next(writer)
                    if completion is not None:
                        del writing[k]
                    yield Token(place, k, text, completion)

    def logprobs(
        self, completions: Sequence[Completion], adapter: bool = True
    ) -> Generator[tuple[float, ...], None, None]:
        table = self._table if adapter else {}
        for completion in completions:
            slots = slots_in(completion.prompt_token_ids)
            steps = steps_of(completion)
            yield tuple(law(previous, slots, table)[token - END] for previous, token in steps)

    def features(self, transcripts: Sequence[tuple[Message, ...]]) -> Generator[bytes, None, None]:
        """Yield a vector hashed from each word: the last message's mean, then its last word's."""
        for transcript in transcripts:
            words = re.findall(r"\w+", transcript[-1].content.lower()) if transcript else []
            hashes = [hashlib.sha256(word.encode()).digest()[:FEATURES] for word in words]
            sums = [sum(h[i] / 127.5 - 1 for h in hashes) for i in range(FEATURES)]
            mean = [x / max(len(hashes), 1) for x in sums]
            last = [x / 127.5 - 1 for x in hashes[-1]] if hashes else mean
            yield struct.pack(f"<{2 * FEATURES}f", *mean, *last)

    def update(
        self, batch: UpdateBatch, config: UpdateConfig, resume: Path | None = None
    ) -> Generator[UpdateMetrics | Progress, None, None]:
        """Learn on a copy of the table, which takes the table's place at the very end.

        It is over so soon that nothing is kept in ``resume``.
        """
        config = charging(config, self._kl_coef)
        experiences, lesson = self._given(batch, config)
        table = {previous: list(row) for previous, row in self._table.items()}
        count = max(min(config.minibatches, len(experiences)), 1)
        steps, began = config.epochs * count, time.monotonic()
        yield Progress("Updating the policy", 0, steps)
        parts = minibatches(experiences, count, config.epochs, config.seed)
        done: list[UpdateMetrics] = []
        for step, samples in enumerate(parts, 1):
            metrics, gradient = measure(samples, lesson, table, config)
            reason = stop_reason(metrics, config)
            if reason is None:
                descend(table, gradient, metrics.grad_norm, config)
            metrics = replace(
                metrics,
                step=step,
                steps=steps,
                epoch=(step - 1) // count + 1,
                seconds=time.monotonic() - began,
                stopped=reason is not None,
                stop_reason=reason,
            )
            done.append(metrics)
            yield metrics
            if reason is not None:
                break
        self._table, self._kl_coef = table, following(config, done, len(experiences))

    def _given(self, batch: UpdateBatch, config: UpdateConfig) -> tuple[list[list[Sample]], Lesson]:
        """Return the samples of each experience and the rest; raises ``UpdateProblem``."""
        if batch.tokenizer != DIGEST:
            raise UpdateProblem(
                "These completions were written by another model.",
                hint="Score completions of this model, then update it.",
            )
        if config.method not in METHODS:
            raise UpdateProblem(
                f"Echo does not learn by {config.method.upper()}.",
                hint="Choose PPO or RLOO, or a model that learns otherwise.",
            )
        experiences = experienced(batch.experiences, config, self._table)
        preferred = batch.preferences if config.preference_coef else ()
        shown = batch.demonstrations if config.demonstration_coef else ()
        lesson = Lesson(
            [sample for d in shown for sample in demonstrated(d)], [compared(p) for p in preferred]
        )
        if not experiences and not lesson.shown and not lesson.choices:
            raise UpdateProblem(
                "There is nothing to learn from.", hint="Score some completions first."
            )
        signal = any(sample.advantage for samples in experiences for sample in samples)
        if not signal and not lesson.shown and not lesson.choices:
            raise UpdateProblem(
                "All completions of a prompt have the same reward: there is nothing to prefer.",
                hint="Score some of them differently, or rewrite one.",
            )
        return experiences, lesson

    def fit(self, workload: Workload) -> Fit:
        """Return that it fits: a table of letters has a few megabytes, whatever it learns."""
        tokens = workload.prompts * workload.group
        seconds = tokens * workload.epochs / SPEED
        return Fit(MEMORY, MEMORY, MEMORY, max(MEMORY, _free_memory()), seconds, seconds)

    def save(self, directory: Path) -> None:
        table = {str(k): row for k, row in self._table.items()}
        content = {"tokenizer": DIGEST, "table": table, "kl_coef": self._kl_coef}
        (directory / FILE).write_text(json.dumps(content, sort_keys=True), "utf-8")

    def load(self, directory: Path | None) -> None:
        self._table, self._kl_coef = ({}, None) if directory is None else _read(directory / FILE)

    def export(
        self, wanted: Wanted, checkpoint: Path, target: Path
    ) -> Generator[Progress, None, Checked]:
        """Refuse: a table of words is in no form that other programs read."""
        raise ModelProblem(
            "Echo has no model that other programs could read.",
            hint="Teach a model of the list; its adapters can be exported.",
        )
        yield Progress("", 0, 0)

    def _write(
        self, prompt: Prompt, k: int, sampling: Sampling
    ) -> Iterator[tuple[str, Completion | None]]:
        """Yield the pieces of completion ``k``, the last one with the record."""
        chance = random.Random(f"{prompt.seed}:{k}")
        asked, names = read(prompt.messages)
        table = self._table if sampling.adapted else {}
        if sampling.adapted and sampling.strength < 1:
            table = {k: [sampling.strength * x for x in row] for k, row in table.items()}
        ids: tuple[int, ...] = ()
        logprobs: tuple[float, ...] = ()
        text = ""
        while True:
            previous = ids[-1] if ids else asked[-1]
            logp = law(previous, len(names), table)
            place = draw(logp, sampling, chance)
            ids, logprobs = (*ids, END + place), (*logprobs, logp[place])
            said = piece(previous, ids[-1], names)
            text += said
            if ids[-1] == END or any(stop in text for stop in sampling.stop):
                reason = FinishReason.STOP
                break
            if len(ids) == sampling.max_tokens:
                reason = FinishReason.LENGTH
                break
            yield said, None
        yield said, Completion(text, reason, sampling, asked, ids, logprobs)


def _read(file: Path) -> tuple[Table, float | None]:
    try:
        content = json.loads(file.read_text("utf-8"))
        table = {int(k): [float(x) for x in row] for k, row in content["table"].items()}
        kl_coef = content.get("kl_coef")
        fits = content["tokenizer"] == DIGEST
        fits &= kl_coef is None or math.isfinite(kl_coef)
        fits &= all(len(row) == SIZE - END for row in table.values())
        fits &= all(math.isfinite(x) for row in table.values() for x in row)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        fits = False
    if not fits:
        raise ModelProblem(
            "This adapter does not fit the echo policy.", hint="Choose an adapter made by it."
        )
    return table, kl_coef


def _free_memory() -> int:
    """Return the free bytes where the system tells them, else 0."""
    try:
        return os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):  # Windows has no sysconf, macOS not this name
        return 0
