"""Whether what was exported says what the policy says, found out by other programs' reading it.

The policy answers a test prompt, always with its likeliest token. What was written is opened by
transformers (an adapter through PEFT, which it calls), and reads prompt and completion once: where
its likeliest token is the policy's at each place, its own completion would be the same one.
"""

from __future__ import annotations

import gc
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ouroboros_backends.shared.history import Floats
from ouroboros_backends.shared.quiet import quiet
from ouroboros_backends.shared.room import available
from ouroboros_backends.shared.rows import Ids
from ouroboros_desktop.core.adapter_export import Checked

TOKENS = 32

CLOSE = 0.01
"""How far logprobs may differ, in nats, where nothing was rounded."""

ROUNDED = "Its numbers are not those that the policy computes with."

SPARE = 1.2
"""A model takes so many times the bytes of its weights while it is opened."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the policy answered: ids of prompt and completion, the logprob of each token of it."""

    prompt: Ids
    completion: Ids
    logprobs: Sequence[float]


@dataclass(frozen=True, slots=True)
class Compared:
    """How another program's reading compares with the policy.

    ``agreed`` counts the tokens before the first that differs, ``difference`` is the largest of
    the logprobs' in nats.
    """

    agreed: int
    difference: float


def enough_memory(bytes_: int) -> bool:
    """Whether a model with so many bytes of weights can be opened beside the policy."""
    return available() > SPARE * bytes_


def reread(said: Said, folder: Path, adapter: Path | None = None, **more: Any) -> Floats:
    """Return the logits [T, V] for each token of the completion, as transformers computes them.

    ``folder`` is a model's, ``adapter`` a PEFT folder to put on it; ``more`` is for transformers.
    """
    from transformers import AutoModelForCausalLM, BatchEncoding

    with quiet():
        model: Any = AutoModelForCausalLM.from_pretrained(
            folder, dtype="float32", local_files_only=True, trust_remote_code=False, **more
        )
        if adapter is not None:
            model.load_adapter(str(adapter))
        model.requires_grad_(False).eval()
        ids = [[*said.prompt, *said.completion]]
        given = BatchEncoding({"input_ids": ids}, tensor_type="pt")
        logits = model(**given, use_cache=False).logits[0, len(said.prompt) - 1 : -1]
        found: Floats = logits.float().cpu().numpy()
    del model, logits
    gc.collect()
    return found


def compared(said: Said, logits: Floats) -> Compared:
    """Compare logits [T, V] with what the policy said."""
    best = logits.argmax(-1)
    agreed = next((i for i, t in enumerate(said.completion) if best[i] != t), len(best))
    peaks = logits.max(-1, keepdims=True)
    norms = peaks[:, 0] + np.log(np.exp(logits - peaks).sum(-1))
    own = logits[np.arange(len(best)), list(said.completion)] - norms
    return Compared(agreed, float(np.abs(own - np.array(said.logprobs)).max()))


def verdict(said: Said, found: Compared, exact: bool) -> Checked:
    """Say in words what the comparison came to; ``exact``: nothing was rounded on the way."""
    many, percent = len(said.completion), 100 * math.expm1(found.difference)
    if found.agreed < many:
        return Checked(
            f"Opened again, it answers a test prompt otherwise from token {found.agreed + 1} of"
            f" {many} on.{'' if exact else f' {ROUNDED}'}",
            same=False,
        )
    same = not exact or found.difference <= CLOSE
    if percent < 0.01:
        return Checked(
            f"Opened again, it wrote the same {many} tokens as the policy for a test prompt; how"
            " likely it finds each differs by less than 0.01 %.",
            same,
        )
    return Checked(
        f"Opened again, it wrote the same {many} tokens as the policy for a test prompt; how likely"
        f" it finds each differs by up to {percent:.2g} %.",
        same,
    )


def unopened(bytes_: int) -> Checked:
    """Say that there was no memory to open it again."""
    return Checked(
        "Its files were read again and are as written. It was not opened as a model: that needs"
        f" {SPARE * bytes_ / 1e9:.1f} GB of free memory.",
        same=None,
    )
