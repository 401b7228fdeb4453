"""The update by the torch backend: write the material once, or learn from it."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from random import Random
from statistics import median
from typing import Any

import msgspec
import torch
from ouroboros_backends.shared.generation import Writing, write
from ouroboros_backends.shared.measuring import measure
from ouroboros_backends.shared.text import TextStream, stream
from ouroboros_backends.torch.policy import TorchPolicy, open_policy

from benchmarks.updates.report import (
    ALPHA,
    CLIP,
    EPOCHS,
    KL_COEF,
    LAMBDA,
    LEARNING_RATE,
    PADDING,
    RANK,
    TARGETS,
    VALUE_COEF,
    Triple,
    timed,
    versions,
)
from ouroboros_desktop.core.completion import Completion, Sampling
from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.core.policy_update import (
    Baseline,
    Experience,
    UpdateBatch,
    UpdateConfig,
    UpdateMetrics,
)
from ouroboros_desktop.evaluation.topics import training_topics

CONFIG = UpdateConfig(
    epochs=EPOCHS,
    minibatches=1,
    learning_rate=LEARNING_RATE,
    value_learning_rate=LEARNING_RATE,
    clip_range=CLIP,
    value_clip_range=CLIP,
    value_coef=VALUE_COEF,
    value_gradient=True,
    baseline=Baseline.VALUE,
    kl_coef=KL_COEF,
    gae_lambda=LAMBDA,
    target_kl=1e6,
    kl_limit=0.0,
    entropy_floor=0.0,
    tokens_per_micro=1,
)
"""What the peers do: a value head, its loss down to the adapter, no guard, one step an epoch.

With ``tokens_per_micro`` 1 a micro-batch is one prompt with its completions, as theirs are.
"""


def opened(model: Path) -> TorchPolicy:
    options = {"lora_r": RANK, "lora_alpha": ALPHA, "lora_targets": ",".join(TARGETS), "threads": 1}
    ref = ModelRef("torch", model.name, {k: str(v) for k, v in options.items()})
    return open_policy(ref, model)


def make(model: Path, folder: Path, lengths: list[int], completions: int, tokens: int) -> None:
    """Write an adapter that has learned, and completions by it with what it noted of them."""
    policy = opened(model)
    engine, noise = policy._engine, torch.Generator().manual_seed(1)
    with torch.no_grad():
        for name, tensor in engine.lora.items():
            if "lora_B" in name:
                tensor.normal_(0, 0.01, generator=noise)
        engine.value_head["weight"].normal_(0, 0.01, generator=noise)
    engine.history = replace(engine.history, updates=1)
    policy.save(folder)
    rows = _written(policy, lengths, completions, tokens)
    batch = UpdateBatch(policy.info.tokenizer, tuple(rows))
    (folder / "batch.json").write_bytes(msgspec.json.encode(batch))
    others = [
        Triple(list(c.prompt_token_ids), list(c.token_ids), list(c.logprobs), e.reward)
        for e in rows
        if (c := e.completion)
    ]
    assert all(PADDING not in (*t.prompt, *t.ids) for t in others)
    (folder / "triples.json").write_text(json.dumps([asdict(t) for t in others]))


def _written(
    policy: TorchPolicy, lengths: list[int], completions: int, tokens: int
) -> list[Experience]:
    """Return completions of exactly ``tokens`` tokens: nobody gains by not padding."""
    sampling = Sampling(completions=completions, max_tokens=tokens)
    texts = [" ".join(topic.facts) for topic in training_topics()]
    draw = Random(0)
    rows, state = [], policy._engine.digest()
    for number, length in enumerate(lengths):
        said = " ".join(draw.sample(texts, 8))
        ids = tuple(policy._chat.encode(said))[:length]
        rows += [
            Writing(number, k, ids, sampling, _text(policy), stream(number, k), state)
            for k in range(completions)
        ]
    written: dict[tuple[int, int], Completion] = {}
    for token in write(rows, frozenset(), policy._dialogue):
        if token.completion is not None:
            written[token.prompt, token.index] = token.completion
    return [Experience(written[key], draw.uniform(-1, 1), key[0]) for key in sorted(written)]


def _text(policy: TorchPolicy) -> TextStream:
    return TextStream(policy._chat.decode, ())


def learn(model: Path, folder: Path) -> None:
    """Time the update; then, untimed, count its operations and measure what agrees with peers."""
    policy = opened(model)
    policy.load(folder)
    batch = msgspec.json.decode((folder / "batch.json").read_bytes(), type=UpdateBatch)
    rates = [gemm_rate()]

    def update() -> Mapping[str, float]:
        steps = [m for m in policy.update(batch, CONFIG) if isinstance(m, UpdateMetrics)]
        entropy = sum(s.entropy for s in steps) / len(steps)
        return {"policy_loss": sum(s.policy_loss for s in steps), "entropy": entropy}

    print(versions("torch", "transformers", "peft"), file=sys.stderr)
    timed(update)
    rates.append(gemm_rate())
    policy.load(folder)
    extra = {"gemm_rate": median(rates), "flops": counted(policy, batch), "kl": kl(policy, batch)}
    print(json.dumps(extra))


def gemm_rate(size: int = 2048) -> float:
    """Return operations a CPU second of a square product in float32."""
    x, y = torch.ones(size, size), torch.ones(size, size)
    times = []
    for _ in range(4):
        started = time.process_time()
        x @ y
        times.append(time.process_time() - started)
    return 2 * size**3 / min(times)


def counted(policy: TorchPolicy, batch: UpdateBatch) -> float:
    """Return the operations of all matrix products of an update, by torch's own counter."""
    from torch.utils.flop_counter import FlopCounterMode

    def accumulated(_: Any, a: Any, b: Any, **__: Any) -> int:
        return int(2 * a[0] * a[1] * b[1])

    counter = FlopCounterMode(display=False, custom_mapping={torch.ops.aten.addmm_: accumulated})
    with counter:
        for _ in policy.update(batch, CONFIG):
            pass
    return float(counter.get_total_flops())


def kl(policy: TorchPolicy, batch: UpdateBatch) -> float:
    """Return the mean over completions of the summed log ratio to the reference policy (k1)."""
    running = measure(policy._engine, batch.experiences, CONFIG)
    try:
        while True:
            next(running)
    except StopIteration as ended:
        away = [float((m.behaviour - m.reference).sum()) for m in ended.value]
    return sum(away) / len(away)


if __name__ == "__main__":
    if sys.argv[1] == "make":
        sizes = [int(x) for x in sys.argv[4].split(",")]
        make(Path(sys.argv[2]), Path(sys.argv[3]), sizes, int(sys.argv[5]), int(sys.argv[6]))
    else:
        learn(Path(sys.argv[2]), Path(sys.argv[3]))
