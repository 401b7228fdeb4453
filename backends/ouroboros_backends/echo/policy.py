"""The policy contract over a table of word transitions."""

from __future__ import annotations

import hashlib
import json
import math
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
from ouroboros_backends.echo.ppo import (
    demonstrated,
    descend,
    experienced,
    measure,
    minibatches,
    steps_of,
)
from ouroboros_desktop.core.completion import Completion, FinishReason, Prompt, Sampling, Token
from ouroboros_desktop.core.dialogue import Message
from ouroboros_desktop.core.errors import ModelProblem, UpdateProblem
from ouroboros_desktop.core.policy import PolicyInfo
from ouroboros_desktop.core.policy_update import (
    Progress,
    UpdateBatch,
    UpdateConfig,
    UpdateMetrics,
)

FEATURES = 16
FILE = "table.json"


class EchoPolicy:
    """The table that is trained; empty, it is the reference policy."""

    def __init__(self, model: str) -> None:
        template = hashlib.sha256(b"<role> words <policy>").hexdigest()
        self._info = PolicyInfo(
            model, DIGEST, template, CONTEXT, FEATURES, SIZE * (SIZE - END), "cpu"
        )
        self._table: Table = {}

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
        """Yield the mean over the last message's words of a vector hashed from each word."""
        for transcript in transcripts:
            words = re.findall(r"\w+", transcript[-1].content.lower()) if transcript else []
            hashes = [hashlib.sha256(word.encode()).digest()[:FEATURES] for word in words]
            sums = [sum(h[i] / 127.5 - 1 for h in hashes) for i in range(FEATURES)]
            yield struct.pack(f"<{FEATURES}f", *(x / max(len(hashes), 1) for x in sums))

    def update(
        self, batch: UpdateBatch, config: UpdateConfig, resume: Path | None = None
    ) -> Generator[UpdateMetrics | Progress, None, None]:
        """Learn on a copy of the table, which takes the table's place at the very end."""
        if batch.tokenizer != DIGEST:
            raise UpdateProblem(
                "These completions were written by another model.",
                hint="Score completions of this model, then update it.",
            )
        shown = [sample for d in batch.demonstrations for sample in demonstrated(d)]
        lessons = experienced(batch.experiences, config.gamma, self._table)
        if not lessons and not shown:
            raise UpdateProblem(
                "There is nothing to learn from.", hint="Score some completions first."
            )
        table = {previous: list(row) for previous, row in self._table.items()}
        count = max(min(config.minibatches, len(lessons)), 1)
        steps, began = config.epochs * count, time.monotonic()
        yield Progress("Updating the policy", 0, steps)
        parts = minibatches(lessons, count, config.epochs, config.seed)
        for step, samples in enumerate(parts, 1):
            metrics, gradient = measure(samples, shown, table, config)
            stopped = metrics.approx_kl > 1.5 * config.target_kl
            if not stopped:
                descend(table, gradient, metrics.grad_norm, config)
            yield replace(
                metrics,
                step=step,
                steps=steps,
                epoch=(step - 1) // count + 1,
                seconds=time.monotonic() - began,
                stopped=stopped,
            )
            if stopped:
                break
        self._table = table

    def save(self, directory: Path) -> None:
        content = {"tokenizer": DIGEST, "table": {str(k): row for k, row in self._table.items()}}
        (directory / FILE).write_text(json.dumps(content, sort_keys=True), "utf-8")

    def load(self, directory: Path | None) -> None:
        self._table = {} if directory is None else _read(directory / FILE)

    def _write(
        self, prompt: Prompt, k: int, sampling: Sampling
    ) -> Iterator[tuple[str, Completion | None]]:
        """Yield the pieces of completion ``k``, the last one with the record."""
        chance = random.Random(f"{prompt.seed}:{k}")
        asked, names = read(prompt.messages)
        table = self._table if sampling.adapter else {}
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


def _read(file: Path) -> Table:
    try:
        content = json.loads(file.read_text("utf-8"))
        table = {int(k): [float(x) for x in row] for k, row in content["table"].items()}
        fits = content["tokenizer"] == DIGEST
        fits &= all(len(row) == SIZE - END for row in table.values())
        fits &= all(math.isfinite(x) for row in table.values() for x in row)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        fits = False
    if not fits:
        raise ModelProblem(
            "This adapter does not fit the echo policy.", hint="Choose an adapter made by it."
        )
    return table
