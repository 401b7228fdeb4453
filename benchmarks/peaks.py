"""What a model really takes: opened, asked and updated in a fresh process, its peak read each time.

Linux keeps the highest resident memory of a process (``VmHWM``) and lets it be reset, so each phase
has a peak of its own. The process that asks builds models and estimates; it is never measured.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from ouroboros_desktop.core.completion import Completion, FinishReason, Prompt, Sampling
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.fit import Workload
from ouroboros_desktop.core.policy import Backend, ModelRef
from ouroboros_desktop.core.policy_update import (
    Experience,
    UpdateBatch,
    UpdateConfig,
    UpdateMetrics,
)
from ouroboros_desktop.registry import discover

PHASES = ("opening", "generating", "updating")

CHILD = "from benchmarks.peaks import child; child()"


@dataclass(frozen=True, slots=True)
class Task:
    """A model, how it is kept, and what it is asked; ``workload`` is taken to the token."""

    folder: str
    options: dict[str, str | int | float]
    workload: Workload
    learning_rate: float = 3e-4
    backend: str = "torch"


@dataclass(slots=True)
class Measured:
    """Peak bytes and wall seconds of each phase, and what the update did."""

    peaks: dict[str, int] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    losses: list[float] = field(default_factory=list)
    gradients: list[float] = field(default_factory=list)
    approx_kl: list[float] = field(default_factory=list)
    moved: float = 0.0

    @contextmanager
    def phase(self, name: str) -> Iterator[None]:
        """Measure what happens inside."""
        reset_peak()
        started = time.perf_counter()
        yield
        self.seconds[name] = time.perf_counter() - started
        self.peaks[name] = peak()


def measured(task: Task) -> Measured:
    """Run ``task`` in a fresh process; raises ``CalledProcessError`` where it fails."""
    done = subprocess.run(
        [sys.executable, "-c", CHILD],
        input=json.dumps(asdict(task)),
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    return Measured(**json.loads(done.stdout.splitlines()[-1]))


def peak() -> int:
    """Return the most bytes that this process has had since ``reset_peak``."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))


def reset_peak() -> None:
    """Let the peak begin at what is held now."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


# ---------------------------------------------------------------- in the fresh process


def child() -> None:
    """Do the task that stands on the standard input, and print what was measured."""
    given = json.load(sys.stdin)
    task = Task(**{**given, "workload": Workload(**given["workload"])})
    found = Measured()
    with found.phase("opening"):
        backend = discover("ouroboros_backends", Backend)[task.backend]
        ref = ModelRef(task.backend, "measured", task.options)
        policy: Any = backend.open(ref, Path(task.folder))
    with found.phase("generating"):
        list(policy.generate(_prompts(policy, task.workload), _sampling(task.workload)))
    batch = UpdateBatch(policy.info.tokenizer, _experiences(policy, task.workload))
    policy._dialogue.make_room()  # as an update does, before it takes anything itself
    with found.phase("updating"):
        for event in policy.update(batch, _config(task)):
            if isinstance(event, UpdateMetrics):
                found.losses.append(event.policy_loss)
                found.gradients.append(event.grad_norm)
                found.approx_kl.append(event.approx_kl)
    lora = policy._opened.engine.learned().lora  # its B begins at 0
    found.moved = max(float(abs(array).max()) for name, array in lora.items() if "lora_B" in name)
    print(json.dumps(asdict(found)), flush=True)


def _sampling(workload: Workload) -> Sampling:
    return Sampling(completions=workload.completions, max_tokens=workload.answer_tokens)


def _prompts(policy: Any, workload: Workload) -> list[Prompt]:
    """Return prompts of as many tokens as the workload has."""
    word, found = " word", []
    for number in range(workload.prompts):
        text = f"{number}:"
        while True:
            messages = (Message(Role.TEACHER, text),)
            short = workload.prompt_tokens - len(policy._chat.prompt(messages))
            if short <= 0:
                break
            text += word * max(1, short // 8)  # a word may be several tokens
        found.append(Prompt(messages, seed=number))
    return found


def _experiences(policy: Any, workload: Workload) -> tuple[Experience, ...]:
    """Return completions of random tokens, scored in turn; the policy's own are seldom so long."""
    import numpy as np

    rng = np.random.default_rng(0)
    sampling, vocabulary = _sampling(workload), policy._opened.vocabulary

    def drawn(count: int) -> tuple[int, ...]:
        return tuple(rng.integers(10, min(vocabulary, 40_000), count).tolist())

    prompts = [drawn(workload.prompt_tokens) for _ in range(workload.prompts)]
    bare = [
        Completion("", FinishReason.LENGTH, sampling, prompt, ids, (0.0,) * len(ids))
        for prompt in prompts
        for ids in (drawn(workload.answer_tokens) for _ in range(workload.completions))
    ]
    return _scored(bare, list(policy.logprobs(bare)), workload.completions)


def _scored(
    bare: Sequence[Completion], logprobs: Sequence[tuple[float, ...]], count: int
) -> tuple[Experience, ...]:
    return tuple(
        Experience(
            Completion(c.text, c.finish_reason, c.sampling, c.prompt_token_ids, c.token_ids, said),
            reward=1 - 2 * (place % 2),
            group=place // count,
        )
        for place, (c, said) in enumerate(zip(bare, logprobs, strict=True))
    )


def _config(task: Task) -> UpdateConfig:
    return UpdateConfig(
        epochs=task.workload.epochs,
        minibatches=1,
        learning_rate=task.learning_rate,
        tokens_per_micro=task.workload.tokens_per_micro,
        target_kl=1e9,
        kl_limit=0,
        entropy_floor=0,
    )
