"""``MlxPolicy``: the policy contract on a Hugging Face folder, by MLX."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

import mlx.core as mx

from ouroboros_backends.mlx.decoding import MlxWriter
from ouroboros_backends.mlx.engine import MlxEngine
from ouroboros_backends.mlx.limits import working
from ouroboros_backends.mlx.loading import read_model
from ouroboros_backends.mlx.memory import fitting, require_room
from ouroboros_backends.mlx.network import Network
from ouroboros_backends.mlx.options import Options
from ouroboros_backends.shared.chat import ChatFormat
from ouroboros_backends.shared.checkpointing import wanted
from ouroboros_backends.shared.folders import (
    digest_of,
    end_ids,
    model_digest,
    tokenizer_digest,
)
from ouroboros_backends.shared.generation import Dialogue
from ouroboros_backends.shared.policy import FolderPolicy, Opened, end_tokens
from ouroboros_desktop.core.completion import Prompt, Sampling, Token
from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.fit import Fit, Workload
from ouroboros_desktop.core.policy import ModelRef, PolicyInfo
from ouroboros_desktop.core.policy_update import (
    Progress,
    UpdateBatch,
    UpdateConfig,
    UpdateMetrics,
)


def open_policy(ref: ModelRef, folder: Path | None) -> MlxPolicy:
    """Open the model in ``folder``; raises ``ModelProblem`` with what is wrong with it."""
    if folder is None:
        raise ModelProblem(
            f"The model {ref.model} is not on this computer.", hint="Install it first."
        )
    options = Options.of(ref)
    require_room(folder, options)
    return MlxPolicy(ref, folder, options)


class MlxPolicy(FolderPolicy):
    """A frozen base with LoRA, in memory that processor and GPU share."""

    def __init__(self, ref: ModelRef, folder: Path, options: Options) -> None:
        model, config, tokenizer = read_model(folder, options)
        network = Network(model, config, options)
        chat = ChatFormat(tokenizer, ref.approved)
        digests = {
            "base model": model_digest(folder),
            "tokenizer": tokenizer_digest(folder, tokenizer),
            "quantisation": options.quantisation,
        }
        kept = digest_of(digests["base model"], options.quantisation)
        twice = wanted(options.checkpointing, network.parameters)
        engine = MlxEngine(network, kept, twice)
        info = PolicyInfo(
            model=kept,
            tokenizer=digests["tokenizer"],
            chat_template=chat.digest,
            own_template=chat.own_template,
            context_length=network.context_length,
            feature_size=2 * network.width,
            parameters=network.parameters,
            device=_device(),
        )
        ends = end_tokens(end_ids(folder), tokenizer, chat)
        dialogue: Dialogue[Any] = Dialogue(MlxWriter(network))
        given = (network.vocabulary, engine, dialogue, digests, info)
        super().__init__(
            Opened(ref.model, chat, ends, *given, folder, options.rounding, _exact(options))
        )
        self._engine, self._network = engine, network
        self._place = (ref, folder)

    def generate(
        self, prompts: Sequence[Prompt], sampling: Sampling
    ) -> Generator[Token, None, None]:
        """Answer each prompt K times, within what MLX may hold."""
        with working():
            yield from super().generate(prompts, sampling)

    def update(
        self, batch: UpdateBatch, config: UpdateConfig, resume: Path | None = None
    ) -> Generator[UpdateMetrics | Progress, None, None]:
        """One policy update, within what MLX may hold."""
        with working():
            yield from super().update(batch, config, resume)

    def fit(self, workload: Workload) -> Fit:
        """Return how a workload fits this computer as it is now."""
        return fitting(*self._place, workload)


def _exact(options: Options) -> bool:
    """Whether it is computed in float32."""
    return options.dtype == "float32" or (not options.dtype and _device() == "cpu")


def _device() -> str:
    return "gpu" if mx.default_device() == mx.gpu else "cpu"
