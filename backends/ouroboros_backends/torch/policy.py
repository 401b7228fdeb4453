"""``TorchPolicy``: the policy contract on a Hugging Face folder."""

from __future__ import annotations

import os
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from ouroboros_backends.torch.adapters import Learner, read_checkpoint, write_checkpoint
from ouroboros_backends.torch.cache import Dialogue
from ouroboros_backends.torch.chat import ChatFormat
from ouroboros_backends.torch.generation import Writing, write
from ouroboros_backends.torch.loading import model_digest, read_model, tokenizer_digest
from ouroboros_backends.torch.models import Network
from ouroboros_backends.torch.sampling import TextStream, stream
from ouroboros_backends.torch.scoring import all_features, all_logprobs
from ouroboros_backends.torch.step import Pair
from ouroboros_backends.torch.update import run_update
from ouroboros_desktop.core.completion import Completion, Prompt, Sampling, Token
from ouroboros_desktop.core.dialogue import Message
from ouroboros_desktop.core.errors import ModelProblem, OuroborosError, UpdateProblem
from ouroboros_desktop.core.policy import ModelRef, PolicyInfo
from ouroboros_desktop.core.policy_update import (
    Progress,
    UpdateBatch,
    UpdateConfig,
    UpdateMetrics,
)


@dataclass(frozen=True, slots=True)
class Options:
    """The settings of ``ModelRef.options``. 0 threads: all cores but one; '' device: the best."""

    lora_r: int = 16
    lora_alpha: float = 32.0
    threads: int = 0
    device: str = ""

    @staticmethod
    def of(ref: ModelRef) -> Options:
        """Return the options of a model; raises ``ModelProblem`` for one that is not known."""
        known = Options.__slots__
        for name in ref.options:
            if name not in known:
                raise ModelProblem(
                    f"The setting {name!r} is not known here.",
                    hint=f"Known settings: {', '.join(known)}.",
                )
        try:
            options = Options(
                lora_r=int(ref.options.get("lora_r", 16)),
                lora_alpha=float(ref.options.get("lora_alpha", 32.0)),
                threads=int(ref.options.get("threads", 0)),
                device=str(ref.options.get("device", "")),
            )
        except ValueError as problem:
            raise ModelProblem(
                "A setting of this model is not a number.", hint="Correct the model's settings."
            ) from problem
        if options.lora_r < 1 or options.lora_alpha <= 0 or options.threads < 0:
            raise ModelProblem(
                "LoRA's rank and alpha must be above 0.", hint="Correct the model's settings."
            )
        return options


def open_policy(ref: ModelRef, folder: Path | None) -> TorchPolicy:
    """Open the model in ``folder``; raises ``ModelProblem`` with what is wrong with it."""
    if folder is None:
        raise ModelProblem(
            f"The model {ref.model} is not on this computer.", hint="Install it first."
        )
    options = Options.of(ref)
    _set_threads(options.threads)
    device = options.device or ("cuda" if torch.cuda.is_available() else "cpu")
    return TorchPolicy(ref.model, folder, options, device)


def _set_threads(wanted: int) -> None:
    """Leave a core to the window, unless the environment or the settings say otherwise."""
    if wanted or "OMP_NUM_THREADS" not in os.environ:
        torch.set_num_threads(wanted or max(1, (os.cpu_count() or 1) - 1))


class TorchPolicy:
    """A frozen base with LoRA: the policy with it switched on, the reference policy without."""

    def __init__(self, name: str, folder: Path, options: Options, device: str) -> None:
        dtype = torch.float32
        if device == "cuda" and torch.cuda.is_bf16_supported():
            dtype = torch.bfloat16
        model, tokenizer = read_model(folder, dtype, device)
        self._name = name
        self._chat = ChatFormat(tokenizer)
        self._ends = self._end_tokens(model, tokenizer)
        self._network = Network(model, options.lora_r, options.lora_alpha)
        self._learner = Learner(self._network)
        self._dialogue = Dialogue()
        self._info = PolicyInfo(
            model=model_digest(folder),
            tokenizer=tokenizer_digest(folder, tokenizer),
            chat_template=self._chat.digest,
            context_length=self._network.context_length,
            feature_size=self._network.width,
            parameters=self._network.parameters,
            device=device,
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
        shown = self._demonstrated(batch) if config.demonstration_coef > 0 else []
        if not batch.experiences and not shown:
            raise UpdateProblem(
                "There is nothing to learn from.", hint="Score or rewrite some completions first."
            )
        self._dialogue.forget()
        yield from run_update(self._learner, batch.experiences, shown, config)

    def _demonstrated(self, batch: UpdateBatch) -> list[Pair]:
        pairs = []
        for demonstration in batch.demonstrations:
            ids = (*self._chat.encode(demonstration.text), self._chat.turn_end)
            pairs.append((self._fitting(self._chat.prompt(demonstration.prompt), len(ids)), ids))
        return pairs

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

    @property
    def _digests(self) -> dict[str, str]:
        return {"base model": self._info.model, "tokenizer": self._info.tokenizer}

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
