"""Stored pairs learned from by our policy update on MLX: preferred +1, rejected -1, one prompt.

Called with the model's folder and the pairs; prints one line of JSON. An update learns from what
the policy wrote with exact logprobs; here those are what it says of the stored texts before it
learns, so the ratio begins at 1 as for texts of its own. One epoch, so each pair comes once.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import fmean
from typing import Any

from benchmarks.updates.report import one_thread, peak_kib, versions

MICRO = 256
"""Tokens of a micro-batch: one pair. The size changes the memory, not the result."""


def main() -> None:
    asked = _arguments()
    one_thread()
    from ouroboros_backends.mlx import MLX

    from ouroboros_desktop.core.policy import ModelRef
    from ouroboros_desktop.core.policy_update import UpdateBatch, UpdateConfig, UpdateMetrics

    pairs = json.loads(asked.pairs.read_text())[: asked.steps * asked.batch]
    options = {"lora_r": asked.rank, "lora_alpha": asked.alpha}
    policy: Any = MLX.open(ModelRef("mlx", asked.model.name, options), asked.model)
    texts = list(_texts(policy, pairs))
    figures = _likelihoods(policy, texts, "before")
    experiences = tuple(_experiences(policy, texts))
    config = UpdateConfig(  # no guard ends it early, as none does for the peer
        epochs=1,
        minibatches=asked.steps,
        learning_rate=asked.learning_rate,
        target_kl=1e6,
        kl_limit=0.0,
        entropy_floor=0.0,
        tokens_per_micro=MICRO,
    )
    batch = UpdateBatch(policy.info.tokenizer, experiences)
    wall, cpu = time.perf_counter(), time.process_time()
    steps = [m for m in policy.update(batch, config) if isinstance(m, UpdateMetrics)]
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    peak = peak_kib() * 1024
    figures |= {"cpu_seconds": cpu, "wall_seconds": wall, "peak_bytes": peak, "steps": len(steps)}
    figures |= _likelihoods(policy, texts, "after")
    print(versions("mlx", "mlx-lm", "transformers"), file=sys.stderr)
    print(json.dumps(figures))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--steps", type=int, default=8)
    parser.add_argument("--batch", type=int, default=2, help="pairs a step")
    parser.add_argument("--learning-rate", type=float, default=1e-5)
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--alpha", type=float, default=32.0)
    return parser.parse_args()


Text = tuple[str, int, tuple[int, ...], tuple[int, ...]]
"""Kind, number of the pair, ids of the prompt and of the answer without its end."""


def _texts(policy: Any, pairs: Sequence[Mapping[str, Any]]) -> Iterator[Text]:
    from ouroboros_desktop.core.dialogue import Message, Role

    for number, pair in enumerate(pairs):
        asked = tuple(Message(Role.TEACHER, m["content"]) for m in pair["prompt"])
        prompt = policy._chat.prompt(asked)
        for kind in ("preferred", "rejected"):
            yield kind, number, prompt, tuple(policy._chat.encode(pair[kind]))


def _experiences(policy: Any, texts: Sequence[Text]) -> Iterator[Any]:
    from ouroboros_desktop.core.completion import Completion, FinishReason, Sampling
    from ouroboros_desktop.core.policy_update import Experience

    for (kind, number, prompt, ids), logprobs in zip(texts, _logprobs(policy, texts), strict=True):
        written = Completion("", FinishReason.LENGTH, Sampling(), prompt, ids, logprobs)
        yield Experience(written, 1.0 if kind == "preferred" else -1.0, number)


def _logprobs(policy: Any, texts: Sequence[Text]) -> list[tuple[float, ...]]:
    from ouroboros_backends.shared.reading import all_logprobs

    pairs = [(prompt, ids) for _, _, prompt, ids in texts]
    return list(all_logprobs(policy._engine, pairs, adapter=True))


def _likelihoods(policy: Any, texts: Sequence[Text], moment: str) -> dict[str, float]:
    """Return log p of the answers, without their end: the mean over texts of their sums."""
    sums: dict[str, list[float]] = {"preferred": [], "rejected": []}
    for (kind, *_), logprobs in zip(texts, _logprobs(policy, texts), strict=True):
        sums[kind].append(sum(logprobs))
    return {f"{kind}_{moment}": fmean(values) for kind, values in sums.items()}


if __name__ == "__main__":
    main()
