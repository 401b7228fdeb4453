"""``TorchPolicy``: the policy contract on a Hugging Face folder, by torch."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch

from ouroboros_backends.shared.chat import ChatFormat
from ouroboros_backends.shared.checkpointing import wanted
from ouroboros_backends.shared.folders import digest_of, model_digest, tokenizer_digest
from ouroboros_backends.shared.generation import Dialogue
from ouroboros_backends.shared.keeping import Keeper
from ouroboros_backends.shared.lesson import Choice
from ouroboros_backends.shared.policy import FolderPolicy, Opened, end_tokens
from ouroboros_backends.shared.rows import Pair
from ouroboros_backends.shared.update import Steps, run_update
from ouroboros_backends.torch import baselines
from ouroboros_backends.torch.allocator import give_back, give_back_blocks, keep_blocks
from ouroboros_backends.torch.engine import TorchEngine
from ouroboros_backends.torch.loading import read_model
from ouroboros_backends.torch.memory import demands, free_bytes, require_room
from ouroboros_backends.torch.models import Network
from ouroboros_backends.torch.options import Options
from ouroboros_backends.torch.world import ALONE, World
from ouroboros_backends.torch.writing import TorchWriter
from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.fit import Demands, Fit, Workload, fit
from ouroboros_desktop.core.policy import ModelRef, PolicyInfo
from ouroboros_desktop.core.policy_update import Experience, UpdateConfig


def open_policy(ref: ModelRef, folder: Path | None, world: World = ALONE) -> TorchPolicy:
    """Open the model in ``folder``; raises ``ModelProblem`` with what is wrong with it."""
    if folder is None:
        raise ModelProblem(
            f"The model {ref.model} is not on this computer.", hint="Install it first."
        )
    options = Options.of(ref)
    options.set_threads()
    if world.sharding is None:
        require_room(folder, options)
    (keep_blocks if options.keeping.plain else give_back_blocks)()
    return TorchPolicy(ref, folder, options, world)


class TorchPolicy(FolderPolicy):
    """A frozen base with LoRA, in this process's memory or a GPU's."""

    _alone = baselines.METHODS

    def __init__(self, ref: ModelRef, folder: Path, options: Options, world: World = ALONE) -> None:
        read = world.sharding.read if world.sharding else read_model
        model, tokenizer = read(folder, options.keeping)
        configured = getattr(getattr(model, "generation_config", None), "eos_token_id", None)
        network = Network(model, options.lora, world)
        if wanted(options.checkpointing, network.parameters):
            network.compute_twice()
        chat = ChatFormat(tokenizer, ref.approved)
        digests = {
            "base model": model_digest(folder),
            "tokenizer": tokenizer_digest(folder, tokenizer),
            "quantisation": options.quantisation,
        }
        kept = digest_of(digests["base model"], options.quantisation)
        engine = TorchEngine(network, kept)
        info = PolicyInfo(
            model=kept,
            tokenizer=digests["tokenizer"],
            chat_template=chat.digest,
            own_template=chat.own_template,
            context_length=network.context_length,
            feature_size=2 * network.width,
            parameters=network.parameters,
            device=options.keeping.device,
        )
        ends = end_tokens(configured, tokenizer, chat)
        dialogue = Dialogue(TorchWriter(network))
        keeping, given = options.keeping, (network.vocabulary, engine, dialogue, digests, info)
        super().__init__(
            Opened(ref.model, chat, ends, *given, folder, keeping.rounding, keeping.exact)
        )
        self._engine, self._network = engine, network
        self._place = (folder, options)
        self._asked: tuple[Workload, Demands] | None = None

    def _run(
        self,
        experiences: Sequence[Experience],
        shown: Sequence[Pair],
        preferred: Sequence[Choice],
        config: UpdateConfig,
        keeper: Keeper,
    ) -> Steps:
        run = baselines.run if config.method in self._alone else run_update
        try:
            yield from run(self._engine, experiences, shown, preferred, config, keeper)
        finally:
            give_back()

    def fit(self, workload: Workload) -> Fit:
        """Return how a workload fits; what the model asks for is found out once for it."""
        folder, options = self._place
        if self._asked is None or self._asked[0] != workload:
            with torch.random.fork_rng(devices=[]):  # an update draws as if nobody had asked
                self._asked = workload, demands(folder, options, workload)
        return fit(self._asked[1], workload, free_bytes(options.keeping.device))
