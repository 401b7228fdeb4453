"""What a fine-tuning job measured, and where it stands in words. Pure functions."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ouroboros_desktop.core.policy_update import Method, Progress, UpdateMetrics

if TYPE_CHECKING:
    from openai.types.fine_tuning import FineTuningJobEvent

QUEUE = "Waiting in the queue"
PHASES = {
    "validating_files": "The service checks the examples",
    "queued": QUEUE,
    "pending": QUEUE,
    "running": "Training",
    "succeeded": "Training is done",
}
"""By the status of a job; one that is not in here is waited for."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One step as the service tells it; ``at`` is when, in seconds."""

    step: int
    steps: int
    loss: float
    at: float


def read(event: FineTuningJobEvent) -> Measured | None:
    """Return what an event measured; None for one that has no loss in it."""
    data = event.data
    if not isinstance(data, Mapping):
        return None
    loss = _number(data.get("train_loss"))
    step, steps = _number(data.get("step")), _number(data.get("total_steps"))
    if loss is None:
        return None
    return Measured(int(step or 0), int(steps or 0), loss, float(event.created_at))


def metrics(measured: Sequence[Measured], method: Method, epochs: int) -> tuple[UpdateMetrics, ...]:
    """Return the steps, oldest first, numbered on where the service does not count.

    It tells neither divergences nor entropies: they are 0, which no guard takes for a reason.
    """
    found: list[UpdateMetrics] = []
    for place, one in enumerate(measured):
        step = max(one.step, found[-1].step + 1 if found else 1)
        steps = max(one.steps, step)
        seconds = one.at - measured[place - 1].at if place else 0.0
        found.append(
            UpdateMetrics(
                step=step,
                steps=steps,
                epoch=math.ceil(step * epochs / steps),
                policy_loss=one.loss,
                value_loss=0.0,
                demonstration_loss=one.loss if method is Method.SFT else 0.0,
                preference_loss=one.loss if method is Method.DPO else 0.0,
                approx_kl=0.0,
                reference_kl=0.0,
                clip_fraction=0.0,
                entropy=0.0,
                grad_norm=0.0,
                tokens=0,
                seconds=max(seconds, 0.0),
            )
        )
    return tuple(found)


def progress(status: str, steps: Sequence[UpdateMetrics]) -> Progress:
    """Return where a job stands, in words."""
    phase = PHASES.get(status, "Waiting for the service")
    if not steps or status != "running":
        return Progress(phase, 0, 0)
    last = steps[-1]
    return Progress(f"{phase}, step {last.step} of {last.steps}", last.step, last.steps)


def _number(value: object) -> float | None:
    """Return a finite number, None for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return None
    return float(value)
