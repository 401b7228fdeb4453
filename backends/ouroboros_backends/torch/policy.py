"""``TorchPolicy``: the policy contract on a Hugging Face folder."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path

import torch

from ouroboros_backends.torch import baselines
from ouroboros_backends.torch.adapters import Learner, read_checkpoint, write_checkpoint
from ouroboros_backends.torch.allocator import give_back, give_back_blocks, keep_blocks
from ouroboros_backends.torch.cache import Dialogue
from ouroboros_backends.torch.chat import ChatFormat
from ouroboros_backends.torch.checkpointing import wanted
from ouroboros_backends.torch.generation import Writing, write
from ouroboros_backends.torch.lesson import Pair
from ouroboros_backends.torch.loading import digest_of, model_digest, read_model, tokenizer_digest
from ouroboros_backends.torch.memory import demands, free_bytes, require_room
from ouroboros_backends.torch.models import Network
from ouroboros_backends.torch.options import Options
from ouroboros_backends.torch.preferences import Choice
from ouroboros_backends.torch.resume import Keeper
from ouroboros_backends.torch.sampling import TextStream, stream
from ouroboros_backends.torch.scoring import all_features, all_logprobs
from ouroboros_backends.torch.update import run_update
from ouroboros_backends.torch.world import ALONE, World
from ouroboros_desktop.core.completion import Completion, Prompt, Sampling, Token
from ouroboros_desktop.core.dialogue import Message
from ouroboros_desktop.core.errors import ModelProblem, OuroborosError, UpdateProblem
from ouroboros_desktop.core.fit import Demands, Fit, Workload, fit
from ouroboros_desktop.core.policy import ModelRef, PolicyInfo
from ouroboros_desktop.core.policy_update import (
    Progress,
    UpdateBatch,
    UpdateConfig,
    UpdateMetrics,
)


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
    return TorchPolicy(ref.model, folder, options, world)


class TorchPolicy:
    """A frozen base with LoRA: the policy with it switched on, the reference policy without."""

    def __init__(self, name: str, folder: Path, options: Options, world: World = ALONE) -> None:
        read = world.sharding.read if world.sharding else read_model
        model, tokenizer = read(folder, options.keeping)
        self._name = name
        self._place = (folder, options)
        self._asked: tuple[Workload, Demands] | None = None
        self._chat = ChatFormat(tokenizer)
        self._ends = self._end_tokens(model, tokenizer)
        lora = (options.lora_r, options.lora_alpha, options.lora_targets)
        self._network = Network(model, *lora, world=world)
        if wanted(options.checkpointing, self._network.parameters):
            self._network.compute_twice()
        base = model_digest(folder)
        self._learner = Learner(self._network, digest_of(base, options.quantisation))
        self._dialogue = Dialogue()
        self._digests = {
            "base model": base,
            "tokenizer": tokenizer_digest(folder, tokenizer),
            "quantisation": options.quantisation,
        }
        self._info = PolicyInfo(
            model=digest_of(base, options.quantisation),
            tokenizer=self._digests["tokenizer"],
            chat_template=self._chat.digest,
            context_length=self._network.context_length,
            feature_size=2 * self._network.width,
            parameters=self._network.parameters,
            device=options.keeping.device,
        )

    def _end_tokens(self, model: object, tokenizer: object) -> frozenset[int]:
        configured = getattr(getattr(model, "generation_config", None), "eos_token_id", None)
        listed = configured if isinstance(configured, list) else [configured]
        ends = {*listed, getattr(tokenizer, "eos_token_id", None), self._chat.turn_end}
        return frozenset(int(end) for end in ends if end is not None)

    @property
    def info(self) -> PolicyInfo:
        return self._info

    def generate(
        self, prompts: Sequence[Prompt], sampling: Sampling
    ) -> Generator[Token, None, None]:
        """Answer each prompt K times; see ``core.policy.Policy``."""
        rows = []
        state = self._learner.digest() if sampling.exact else ""
        for number, prompt in enumerate(prompts):
            ids = self._fitting(self._chat.prompt(prompt.messages), sampling.max_tokens)
            rows += [
                Writing(
                    prompt=number,
                    index=k,
                    prompt_ids=ids,
                    sampling=sampling,
                    text=TextStream(self._chat.decode, (*sampling.stop, *self._chat.stop)),
                    random=stream(prompt.seed, k),
                    state=state,
                )
                for k in range(sampling.completions)
            ]
        yield from write(self._network, rows, self._ends, self._dialogue)

    def logprobs(
        self, completions: Sequence[Completion], adapter: bool = True
    ) -> Generator[tuple[float, ...], None, None]:
        """Yield the logprobs of each completion's stored tokens; see ``core.policy.Policy``."""
        pairs = [(c.prompt_token_ids, c.token_ids) for c in completions]
        for pair in pairs:
            self._check(pair)
        yield from all_logprobs(self._network, pairs, adapter)

    def features(self, transcripts: Sequence[tuple[Message, ...]]) -> Generator[bytes, None, None]:
        """Yield one vector a transcript, from the reference policy; see ``core.policy.Policy``."""
        texts = [self._chat.last_message(messages) for messages in transcripts]
        for before, text in texts:
            self._fitting(before, len(text))
        yield from all_features(self._network, texts)

    def update(
        self, batch: UpdateBatch, config: UpdateConfig, resume: Path | None = None
    ) -> Generator[UpdateMetrics | Progress, None, None]:
        """One policy update; see ``core.policy.Policy``."""
        if batch.tokenizer != self._info.tokenizer:
            raise UpdateProblem(
                "These experiences were written with another tokenizer.",
                hint="Open the model that wrote them.",
            )
        for experience in batch.experiences:
            self._check((experience.completion.prompt_token_ids, experience.completion.token_ids))
        alone = config.method in baselines.METHODS  # a coefficient weighs what is beside others
        shown = self._demonstrated(batch) if alone or config.demonstration_coef > 0 else []
        preferred = self._preferred(batch) if alone or config.preference_coef > 0 else []
        if not batch.experiences and not shown and not preferred:
            raise UpdateProblem(
                "There is nothing to learn from.", hint="Score or rewrite some completions first."
            )
        self._dialogue.forget()
        keeper = Keeper(resume, self._digests)
        given = (batch.experiences, shown, preferred)
        run = baselines.run if alone else run_update
        try:
            yield from run(self._learner, *given, config, keeper)
        finally:
            give_back()

    def _demonstrated(self, batch: UpdateBatch) -> list[Pair]:
        return [self._given(d.prompt, d.text) for d in batch.demonstrations]

    def _preferred(self, batch: UpdateBatch) -> list[Choice]:
        choices = []
        for pair in batch.preferences:
            prompt, chosen = self._given(pair.prompt, pair.chosen)
            choices.append(Choice(prompt, chosen, self._given(pair.prompt, pair.rejected)[1]))
        return choices

    def _given(self, prompt: Sequence[Message], text: str) -> Pair:
        """Return the ids of a prompt and of a text that was given for it, end token included."""
        ids = self._chat.answer(text)
        return self._fitting(self._chat.prompt(prompt), len(ids)), ids

    def _check(self, pair: Pair) -> None:
        """Raise ``UpdateProblem`` for ids that this model cannot have written."""
        prompt, completion = pair
        ids = (*prompt, *completion)
        if not prompt or not completion or not all(0 <= i < self._network.vocabulary for i in ids):
            raise UpdateProblem(
                "A completion holds tokens that this model does not know.",
                hint="Open the model that wrote it.",
            )
        self._fitting(prompt, len(completion))

    def _fitting(self, prompt: tuple[int, ...], more: int) -> tuple[int, ...]:
        limit = self._info.context_length
        if len(prompt) + more > limit:
            raise OuroborosError(
                f"This prompt has {len(prompt):,} tokens; with {more:,} for the answer it does not"
                f" fit the {limit:,} that the model reads.",
                hint="Shorten the dialogue, or allow a shorter answer.",
            )
        return prompt

    def fit(self, workload: Workload) -> Fit:
        """Return how a workload fits; what the model asks for is found out once for it."""
        folder, options = self._place
        if self._asked is None or self._asked[0] != workload:
            with torch.random.fork_rng(devices=[]):  # an update draws as if nobody had asked
                self._asked = workload, demands(folder, options, workload)
        return fit(self._asked[1], workload, free_bytes(options.keeping.device))

    def save(self, directory: Path) -> None:
        """Write a checkpoint into an existing empty folder; the same state, the same bytes."""
        write_checkpoint(self._learner, self._digests, self._name, directory)

    def load(self, directory: Path | None) -> None:
        """Come back to a checkpoint, or (None) to the policy as first opened."""
        self._dialogue.forget()
        if directory is None:
            self._learner.reset()
        else:
            self._learner.restore(read_checkpoint(self._learner, self._digests, directory))
