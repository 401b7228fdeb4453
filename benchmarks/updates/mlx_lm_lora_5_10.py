"""Stored pairs learned from by mlx-lm-lora 5.10.2, `--train-mode ppo`, with MLX.

What runs is the library's own: model, adapter, reference model, optimizer and settings as its
command makes them, then ``train_model`` and in it ``train_ppo`` with its choice of batches (drawn
anew for every step, so some pairs may never come), its loss over prompt and answer, and its step.
That loop takes no pairs and no rewards: it writes two completions for each prompt and asks a judge,
a second language model, which is better. Three names are replaced:

- ``generate_for_online_dpo`` looks up the stored pair of each prompt, preferred text first;
- ``LLMPairwiseJudge`` answers that the first is better. So CPU seconds have no writing and no
  judging in them;
- ``load`` is told the model's ``rope_theta``, which mlx-lm does not find in a config that
  transformers 5 wrote; it would take 10,000.

Without a GPU ``device_info`` lacks a key that ``train_ppo`` asks for; it is added.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Sequence
from contextlib import redirect_stdout
from functools import partial
from pathlib import Path
from statistics import fmean
from typing import Any

from blas import preload  # type: ignore[import-not-found]
from report import llama_config, one_thread, peak_kib  # type: ignore[import-not-found]

Pair = dict[str, Any]


class Stored:
    """The stored pairs in the place of generation and judge; notes whose turn it was."""

    def __init__(self, data: Any, pairs: Sequence[Pair]) -> None:
        self._pairs = {tuple(row["prompt"]): pair for row, pair in zip(data, pairs, strict=True)}
        assert len(self._pairs) == len(pairs), "one pair a prompt"
        self.drawn: list[str] = []

    def generate(self, _model: Any, _tokenizer: Any, prompts: Any, **_: Any) -> list[list[str]]:
        """Stand in for ``generate_for_online_dpo``."""
        found = [self._pairs[tuple(prompt)] for prompt in prompts]
        self.drawn += [pair["preferred"] for pair in found]
        return [[pair["preferred"], pair["rejected"]] for pair in found]

    def judge(self, **_: Any) -> Any:
        """Stand in for ``LLMPairwiseJudge``: the first of each two is the better one."""
        return Namespace(judge=lambda prompts, completions: [0] * len(completions))


def arguments() -> Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--steps", type=int, default=8)
    parser.add_argument("--batch", type=int, default=2, help="pairs a step")
    parser.add_argument("--learning-rate", type=float, default=1e-5)
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--alpha", type=float, default=32.0)
    parser.add_argument(
        "--epsilon", type=float, default=0.2, help="as documented; its command has 1e-4"
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--blas", default="", help="a library instead of the one found")
    return parser.parse_args()


def prepared(asked: Namespace, pairs: Sequence[Pair], folder: Path) -> tuple[Any, Stored]:
    """Return the call that trains, made as ``mlx_lm_lora.train.run`` makes it, and the pairs."""
    import mlx.core as mx
    import numpy as np
    from mlx_lm_lora import train, utils
    from mlx_lm_lora.trainer import ppo_trainer
    from mlx_lm_lora.trainer.datasets import CacheDataset, PromptDataset

    np.random.seed(asked.seed)
    mx.random.seed(asked.seed)
    rope = {"rope_theta": llama_config(asked.model)["rope_theta"]}
    train.load = utils.load = partial(utils.load, model_config=rope)
    args = Namespace(**train.CONFIG_DEFAULTS | settings(asked))
    model, tokenizer, file = utils.from_pretrained(
        args.model, new_adapter_path=folder, lora_config=train.build_lora_config(args)
    )
    reference = train.load_reference_model(args)
    data = CacheDataset(PromptDataset(pairs, tokenizer))
    stored = Stored(data, pairs)
    ppo_trainer.generate_for_online_dpo = stored.generate
    ppo_trainer.LLMPairwiseJudge = stored.judge
    device = {"max_recommended_working_set_size": 0, **mx.device_info()}
    mx.device_info = lambda: device
    call = partial(train.train_model, args, model, tokenizer, file, reference, train_set=data)
    return call, stored


def settings(asked: Namespace) -> dict[str, Any]:
    """Return what is not as the library's command has it (Adam, beta 0.1, all linear layers)."""
    lora = {"rank": asked.rank, "dropout": 0.0, "scale": asked.alpha / asked.rank}
    return {
        "model": str(asked.model),
        "train": True,
        "train_mode": "ppo",
        "iters": asked.steps,
        "batch_size": asked.batch,
        "learning_rate": asked.learning_rate,
        "lora_parameters": lora,
        "epsilon": asked.epsilon,
        "seed": asked.seed,
    }


def measured(model: Any, tokenizer: Any, prompts: Any, texts: Sequence[str]) -> tuple[float, float]:
    """Return log p of texts after their prompts, a token and a text: means of means and of sums.

    Without the end of the text, which the library does not learn either; one text at a time, so
    that the highest memory is of the training.
    """
    import mlx.core as mx
    from mlx import nn

    model.eval()
    sums, counts = [], []
    for row, text in zip(prompts, texts, strict=True):
        ids = tokenizer.encode(row["prompt_text"] + text)
        start = len(row["prompt"])
        assert ids[:start] == list(row["prompt"])
        logits = model(mx.array([ids[:-1]]))[0, start - 1 :]
        losses = nn.losses.cross_entropy(logits, mx.array(ids[start:]))
        sums.append(-losses.sum().item())
        counts.append(len(ids) - start)
    return fmean(s / n for s, n in zip(sums, counts, strict=True)), fmean(sums)


def likelihoods(call: Any, pairs: Sequence[Pair], moment: str) -> dict[str, float]:
    """Return the figures of both answers; the margin is the difference of their means."""
    _, model, tokenizer, *_ = call.args
    prompts = call.keywords["train_set"]
    found: dict[str, float] = {}
    for kind in ("preferred", "rejected"):
        texts = [pair[kind] for pair in pairs]
        a_token, a_text = measured(model, tokenizer, prompts, texts)
        found |= {f"{kind}_token_{moment}": a_token, f"{kind}_{moment}": a_text}
    for unit in ("", "_token"):
        margin = found[f"preferred{unit}_{moment}"] - found[f"rejected{unit}_{moment}"]
        found[f"margin{unit}_{moment}"] = margin
    return found


def adapted(model: Any) -> dict[str, Any]:
    """Return how many values learn, in how many layers; make sure that all is float32."""
    import mlx.core as mx
    from mlx.utils import tree_flatten

    assert {value.dtype for _, value in tree_flatten(model.parameters())} == {mx.float32}
    learn = tree_flatten(model.trainable_parameters())
    layers = sum(name.endswith("lora_a") for name, _ in learn)
    return {"lora_layers": layers, "trainable": sum(value.size for _, value in learn)}


def main() -> None:
    asked = arguments()
    blas = preload(asked.blas)
    pairs = json.loads(asked.pairs.read_text())
    with tempfile.TemporaryDirectory() as folder, redirect_stdout(sys.stderr):
        call, stored = prepared(asked, pairs, Path(folder))
        figures = {**adapted(call.args[1]), **likelihoods(call, pairs, "before")}
        wall, cpu = time.perf_counter(), time.process_time()
        call()
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
        figures |= {"cpu_seconds": cpu, "wall_seconds": wall, "peak_bytes": peak_kib() * 1024}
        figures |= likelihoods(call, pairs, "after")
    chosen = {key: value for key, value in vars(asked).items() if key not in {"model", "pairs"}}
    seen = {"pairs": len(pairs), "pairs_drawn": len(set(stored.drawn))}
    print(json.dumps({**figures, **seen, **chosen, "blas": blas, "versions": versions()}))


def versions() -> dict[str, str]:
    from importlib.metadata import version

    return {name: version(name) for name in ("mlx-lm-lora", "mlx-lm", "mlx", "transformers")}


if __name__ == "__main__":
    one_thread()
    if sys.platform == "linux":  # where compiling calls g++ at run time, for more than it saves
        os.environ["MLX_DISABLE_COMPILE"] = "1"
    main()
