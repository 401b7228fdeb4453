"""Whether a model fits this computer, and how long its work takes, in plain words.

A backend reads a model's demands off its config; here they become bytes and seconds. Arithmetic
only, before anything starts: every number is computed, none of them measured while the work runs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ouroboros_desktop.core.errors import ModelProblem

PREFILL = 512
"""Prompt tokens that are read together."""

CHUNK = 256
"""Tokens whose logits are in memory together."""

LOGITS = 5
"""Copies of a chunk of logits: raw, law, chances, gradient, and one on its way."""

ADAPTERS = 7
"""Copies of the adapter while it learns: itself, as opened, as before, gradient, two moments, and
one as bytes while it is saved."""

ROW_BYTES = 2**30
"""Memory for the keys and values of completions that are written together."""

SLACK = 1.1
"""What allocators hold beyond what is asked of them."""


@dataclass(frozen=True, slots=True)
class Workload:
    """What is asked of a policy in one cycle; lengths in tokens."""

    prompts: int = 8
    completions: int = 4
    prompt_tokens: int = 300
    answer_tokens: int = 128
    epochs: int = 4
    tokens_per_micro: int = 1024

    @property
    def answers(self) -> int:
        """How many tokens all completions have together."""
        return self.prompts * self.completions * self.answer_tokens

    @property
    def group(self) -> int:
        """How many tokens a prompt has with all its completions, in one row."""
        return self.prompt_tokens + self.completions * self.answer_tokens

    @property
    def micro(self) -> int:
        """How many tokens pass through the layers together: a row is never cut."""
        return max(self.group, min(self.tokens_per_micro, self.prompts * self.group))


@dataclass(frozen=True, slots=True)
class Demands:
    """What a model asks for; in bytes where nothing else is said.

    ``runtime`` is the interpreter with its libraries, ``loading`` what reading takes besides the
    weights. ``trunk``, ``head`` and ``adapter`` are counts of numbers, the first two of those that
    a token is multiplied with. For the backward pass a token leaves ``kept`` in all layers
    together, and ``kept_pair`` for each token of its row; ``cache`` is of one token's keys and
    values. ``itemsize`` is of the numbers that are computed with. ``flops`` (a second) and
    ``stream`` (numbers of the trunk read for one token, a second) are this computer's.
    """

    runtime: int
    weights: int
    loading: int
    trunk: int
    head: int
    adapter: int
    layers: int
    width: int
    vocabulary: int
    itemsize: int
    cache: int
    kept: float
    kept_pair: float
    checkpointing: bool
    flops: float
    stream: float


@dataclass(frozen=True, slots=True)
class Fit:
    """Bytes that are needed and free, and seconds that writing and learning take."""

    opening: int
    generating: int
    updating: int
    free: int
    generation_seconds: float
    update_seconds: float

    @property
    def needed(self) -> int:
        return max(self.opening, self.generating, self.updating)

    @property
    def opens(self) -> bool:
        return self.opening <= self.free

    @property
    def fits(self) -> bool:
        return self.needed <= self.free

    @property
    def sentence(self) -> str:
        """What the teacher reads before the start."""
        minutes = duration(self.update_seconds)
        said = f"A policy update needs about {gigabytes(self.needed)}"
        if self.fits:
            return f"{said}, you have {gigabytes(self.free)} free; it takes {minutes}."
        return f"{said}, but only {gigabytes(self.free)} are free."


def fit(demands: Demands, workload: Workload, free: int) -> Fit:
    """Return how ``workload`` fits where ``free`` bytes can be had, this process's own included."""
    return Fit(
        opening=opening(demands.runtime, demands.weights, demands.loading, demands.adapter),
        generating=generating(demands, workload),
        updating=updating(demands, workload),
        free=free,
        generation_seconds=generation_seconds(demands, workload),
        update_seconds=update_seconds(demands, workload),
    )


def opening(runtime: int, weights: int, loading: int, adapter: int) -> int:
    """Return the bytes of a model that has just been opened, at its highest; see ``Demands``."""
    return runtime + weights + max(loading, _opened(adapter))


def generating(demands: Demands, workload: Workload) -> int:
    """Return the bytes while completions are written."""
    tokens = workload.prompt_tokens + workload.answer_tokens
    cache = demands.cache * tokens
    rows = min(workload.prompts * workload.completions, max(1, ROW_BYTES // cache))
    logits = LOGITS * rows * demands.vocabulary * 4
    read = min(PREFILL, workload.prompt_tokens) * demands.kept / demands.layers
    return _held(demands) + int(SLACK * (rows * cache + logits + read))


def updating(demands: Demands, workload: Workload) -> int:
    """Return the bytes while the policy learns."""
    tokens = workload.micro
    kept = tokens * demands.kept + tokens * workload.group * demands.kept_pair
    inner = kept / demands.layers
    if demands.checkpointing:
        kept = tokens * demands.layers * demands.width * demands.itemsize + inner
    logits = LOGITS * min(CHUNK, tokens) * demands.vocabulary * 4
    adapter = (ADAPTERS - 2) * 4 * demands.adapter  # two are held since it was opened
    return _held(demands) + int(SLACK * (kept + inner + logits + adapter))


def generation_seconds(demands: Demands, workload: Workload) -> float:
    """Return how long all completions of a cycle take to write."""
    numbers = demands.trunk + demands.head
    reading = 2 * workload.prompts * workload.prompt_tokens * demands.trunk / demands.flops
    writing = 2 * workload.answers * numbers / demands.flops
    tokens = workload.prompt_tokens + workload.answer_tokens
    rows = min(
        workload.prompts * workload.completions, max(1, ROW_BYTES // (demands.cache * tokens))
    )
    batches = -(-workload.prompts * workload.completions // rows)
    return reading + writing + batches * workload.answer_tokens * numbers / demands.stream


def update_seconds(demands: Demands, workload: Workload) -> float:
    """Return how long a policy update takes.

    A pass forward takes two operations a number and token, one back as many: frozen weights need no
    gradient of their own. Policy and reference policy are measured first.
    """
    tokens = workload.prompts * workload.group
    passes = 2 + workload.epochs * (3 if demands.checkpointing else 2)
    heads = 2 + workload.epochs * 2
    work = passes * tokens * demands.trunk + heads * workload.answers * demands.head
    return 2 * work / demands.flops


def _held(demands: Demands) -> int:
    return demands.runtime + demands.weights + _opened(demands.adapter)


def _opened(adapter: int) -> int:
    """Return the bytes of a fresh adapter: itself, and what it comes back to."""
    return 2 * 4 * adapter


def require(needed: int, free: int, smaller: Mapping[str, int]) -> None:
    """Raise ``ModelProblem`` where a model that needs so many bytes cannot be opened.

    ``smaller`` are the bytes of other ways of keeping it, by what they are called, largest first.
    """
    if needed <= free:
        return
    fitting = [name for name, size in smaller.items() if size <= free]
    raise ModelProblem(
        f"This model needs about {gigabytes(needed)} of memory, you have {gigabytes(free)} free.",
        hint=f"Set {fitting[0]} for it: then it needs about {gigabytes(smaller[fitting[0]])}."
        if fitting
        else "Close other applications, or choose a smaller model.",
    )


def gigabytes(size: float) -> str:
    """Return a size as people say it: whole gigabytes from ten on, tenths below."""
    amount = size / 1e9
    return f"{amount:.0f} GB" if amount >= 9.95 else f"{amount:.1f} GB"


def duration(seconds: float) -> str:
    """Return a duration as people say it."""
    if seconds < 90:
        return "about a minute" if seconds >= 30 else "less than a minute"
    minutes = seconds / 60
    if minutes < 90:
        return f"about {minutes:.0f} minutes"
    return f"about {minutes / 60:.0f} hours"
