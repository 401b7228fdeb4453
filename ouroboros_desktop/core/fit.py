"""Whether a model fits this computer, and how long its work takes, in plain words.

A backend reads a model's demands off its config; here they become bytes and seconds. Arithmetic
only, before anything starts: every number is computed, none of them measured while the work runs.
"""

from __future__ import annotations

from dataclasses import dataclass

from ouroboros_desktop.core.errors import ModelProblem

PREFILL = 512
"""Tokens of a prompt that are read together."""

ROOM = 64
"""Tokens for whose keys and values room is made at once."""

ROWS, ROW_BYTES = 32, 2**30
"""Completions that are written together at most, and the memory for their keys and values."""

DRAWN = 5
"""Copies of a row of logits while a token is drawn: as they are, scaled, chances, and their running
sums in float64."""

CHUNK = 256
"""Tokens whose logits are in memory together while the policy learns."""

LEARNED = 3
"""Copies of such a chunk: logits, chances, and one on its way."""

REACHED = 0.55
"""What an update reaches of the speed of one large product, as measured on a processor: between
the products weights stream from memory, and there are attention, norms and logits."""

AROUND = 2**16
"""Bytes that a system maps around what is asked for of a mapped file (Linux's fault_around)."""

ADAPTERS = 8
"""Copies of the adapter while it learns: itself, as opened, as before with its two moments, the
gradient, two moments."""


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
    def rows(self) -> int:
        """How many such rows pass through the layers together: none is ever cut."""
        return max(1, min(self.prompts, self.tokens_per_micro // self.group))

    @property
    def micro(self) -> int:
        """How many tokens pass through the layers together."""
        return self.rows * self.group


@dataclass(frozen=True, slots=True)
class Demands:
    """What a model asks for in a workload; in bytes where nothing else is said.

    ``runtime`` is the interpreter with its libraries, ``loading`` what reading takes besides the
    weights, ``unread`` what of them no memory is taken for until a text asks for it. ``trunk``,
    ``head`` and ``adapter`` are counts of numbers, the first two of those that a token is
    multiplied with. ``cache`` is of one token's keys and values; ``shared`` says that completions
    share those of their prompt, ``copy`` is of a second copy of the weights while several are
    written. ``prefill`` is the most while prompts are read. Of a micro-batch, ``kept`` wait for the
    backward pass when the trunk has been read, and ``learning`` is the most there are through both
    passes. ``slack`` is what the allocator holds of these beyond what is asked of it, as a share.
    ``room`` are the tokens for whose keys and values room is made at once, ``opened`` how many
    copies of the adapter there are since it was opened.
    ``flops`` (a second) and ``stream`` (numbers of the trunk read for any tokens, a second) are
    this computer's.
    """

    runtime: int
    weights: int
    loading: int
    unread: int
    trunk: int
    head: int
    adapter: int
    layers: int
    vocabulary: int
    cache: int
    shared: bool
    copy: int
    prefill: int
    kept: int
    learning: int
    slack: float
    checkpointing: bool
    flops: float
    stream: float
    room: int = ROOM
    opened: int = 2


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
        needed, free = gigabytes(self.needed), gigabytes(self.free)
        if self.fits:
            long = duration(self.update_seconds)
            return f"A policy update needs about {needed}, you have {free} free; it takes {long}."
        return f"A policy update needs about {needed}, but only {free} are free."


def fit(demands: Demands, workload: Workload, free: int) -> Fit:
    """Return how ``workload`` fits where ``free`` bytes can be had, this process's own included."""
    weights = demands.weights - demands.unread
    return Fit(
        opening=opening(demands.runtime, weights, demands.loading, demands.adapter, demands.opened),
        generating=generating(demands, workload),
        updating=updating(demands, workload),
        free=free,
        generation_seconds=generation_seconds(demands, workload),
        update_seconds=update_seconds(demands, workload),
    )


def opening(runtime: int, weights: int, loading: int, adapter: int, opened: int = 2) -> int:
    """Return the bytes of a model that has just been opened, at its highest; see ``Demands``."""
    return runtime + weights + max(loading, 4 * opened * adapter)


def rows_together(workload: Workload, cache: int) -> tuple[int, int]:
    """Return how many completions are written together, and of how many prompts."""
    tokens = workload.prompt_tokens + workload.answer_tokens
    most = min(workload.prompts * workload.completions, ROWS)
    rows = max(1, min(most, ROW_BYTES // (cache * tokens)))
    return rows, -(-rows // workload.completions)


def generating(demands: Demands, workload: Workload) -> int:
    """Return the bytes while completions are written.

    Where room is made for more, what is written is there twice: of one layer after the other, or of
    all at once where the prompt's keys are apart.
    """
    rows, prompts = rows_together(workload, demands.cache)
    read, written = prompts * workload.prompt_tokens, rows * workload.prompt_tokens
    room = rows * -(-workload.answer_tokens // demands.room) * demands.room
    caches = demands.cache * ((read if demands.shared else written) + room)
    before = (
        demands.cache * (room - rows * demands.room) if demands.shared else caches // demands.layers
    )
    logits = DRAWN * rows * demands.vocabulary * 4
    writing = caches + before + logits + demands.copy
    return _held(demands, workload) + max(demands.cache * read + demands.prefill, writing)


def updating(demands: Demands, workload: Workload) -> int:
    """Return the bytes while the policy learns: before or after the logits, it is at its highest.

    The gradient of the adapter is among ``learning`` already.
    """
    tokens = workload.rows * workload.completions * workload.answer_tokens
    logits = LEARNED * min(CHUNK, tokens) * demands.vocabulary * 4
    passing = max(demands.kept + logits, demands.learning)
    adapter = (ADAPTERS - demands.opened) * 4 * demands.adapter
    return _held(demands, workload) + int(demands.slack * passing) + adapter


def generation_seconds(demands: Demands, workload: Workload) -> float:
    """Return how long all completions of a cycle take to write."""
    numbers = demands.trunk + demands.head
    reading = 2 * workload.prompts * workload.prompt_tokens * demands.trunk / demands.flops
    writing = 2 * workload.answers * numbers / demands.flops
    rows, _ = rows_together(workload, demands.cache)
    batches = -(-workload.prompts * workload.completions // rows)
    return reading + writing + batches * workload.answer_tokens * numbers / demands.stream


def update_seconds(demands: Demands, workload: Workload) -> float:
    """Return how long a policy update takes.

    A pass forward takes two operations a number and token, one back as many: frozen weights need no
    gradient of their own. Each pass reads all weights, unpacking them where they are packed. Policy
    and reference policy are measured first. Of the arithmetic's speed an update reaches
    ``REACHED``.
    """
    tokens = workload.prompts * workload.group
    passes = 2 + workload.epochs * (3 if demands.checkpointing else 2)
    heads = 2 + workload.epochs * 2
    work = passes * tokens * demands.trunk + heads * workload.answers * demands.head
    micro_batches = -(-workload.prompts // workload.rows)
    read = micro_batches * (passes * demands.trunk + heads * demands.head)
    return 2 * work / (REACHED * demands.flops) + read / demands.stream


def _held(demands: Demands, workload: Workload) -> int:
    """Return the bytes that stay throughout; of what is unread, each token brings some in."""
    unread = max(0, demands.unread - AROUND * workload.prompts * workload.group)
    return demands.runtime + demands.weights - unread + 4 * demands.opened * demands.adapter


def require(needed: int, free: int) -> None:
    """Raise ``ModelProblem`` where a model that needs so many bytes cannot be opened."""
    if needed > free:
        raise ModelProblem(
            f"This model needs about {gigabytes(needed)} of memory,"
            f" you have {gigabytes(free)} free.",
            hint="Close other applications, or choose a smaller model.",
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
