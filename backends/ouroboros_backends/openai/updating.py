"""The update of a policy on a server: a fine-tuning job there, or instructions and no training."""

from __future__ import annotations

import shutil
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from ouroboros_backends.openai.chosen import Chosen
from ouroboros_backends.openai.instructions import instructions
from ouroboros_backends.openai.job import Order, train
from ouroboros_backends.openai.refusing import ALTERNATIVE
from ouroboros_backends.openai.training_rows import training_file
from ouroboros_desktop.core.errors import UpdateProblem
from ouroboros_desktop.core.policy_update import (
    Method,
    Progress,
    UpdateBatch,
    UpdateConfig,
    UpdateMetrics,
)

if TYPE_CHECKING:
    import openai

EVERY_S = 5.0
"""Seconds between two looks at a job."""

TRAINED = frozenset({Method.SFT, Method.DPO})


def updating(  # noqa: PLR0913 - what an update is given, and the pace
    server: str,
    client: openai.OpenAI,
    chosen: Chosen,
    batch: UpdateBatch,
    config: UpdateConfig,
    resume: Path | None,
    *,
    every: float = EVERY_S,
) -> Generator[UpdateMetrics | Progress, None, Chosen]:
    """Return what is chosen after the update; closed or failed early, nothing is.

    ``resume`` is as in ``Policy.update``: a killed update goes on with the job it had ordered.
    Raises ``UpdateProblem``.
    """
    if config.method in TRAINED:
        rows = training_file(batch, config.method, chosen.instructions)
        order = Order(server, chosen.model, rows, config, every)
        model = yield from train(client, order, resume)
        return Chosen(model, chosen.instructions)
    if config.method is not Method.PROMPT:
        raise UpdateProblem(
            f"{server} does not learn by {config.method.upper()}.", hint=ALTERNATIVE
        )
    yield Progress("Writing the instructions", 0, 1)
    told = instructions(batch, chosen.instructions)
    if resume is not None:
        shutil.rmtree(resume, ignore_errors=True)
    return Chosen(chosen.model, told)
