"""The policy contract on a Hugging Face folder, whatever runtime has opened it."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ouroboros_backends.shared.chat import QUESTION, ChatFormat
from ouroboros_backends.shared.checkpoint import read_checkpoint, write_checkpoint
from ouroboros_backends.shared.engine import Engine
from ouroboros_backends.shared.exported_check import TOKENS, Said
from ouroboros_backends.shared.exporting import Exporter
from ouroboros_backends.shared.files import full_disk_told
from ouroboros_backends.shared.generation import Dialogue, Writing, write
from ouroboros_backends.shared.keeping import Keeper
from ouroboros_backends.shared.lesson import Choice
from ouroboros_backends.shared.reading import all_features, all_logprobs
from ouroboros_backends.shared.rows import Ids, Pair
from ouroboros_backends.shared.soundness import is_sound, some_ids
from ouroboros_backends.shared.text import TextStream, stream
from ouroboros_backends.shared.update import Steps, run_update
from ouroboros_desktop.core.adapter_export import Checked, Wanted
from ouroboros_desktop.core.completion import Completion, Prompt, Sampling, Token
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import ModelProblem, OuroborosError, UpdateProblem
from ouroboros_desktop.core.policy import PolicyInfo
from ouroboros_desktop.core.policy_update import (
    Experience,
    Method,
    Progress,
    UpdateBatch,
    UpdateConfig,
    UpdateMetrics,
)


@dataclass(frozen=True, slots=True)
class Opened:
    """A model that a runtime has opened.

    ``vocabulary`` counts the rows of the output layer, ``ends`` are the tokens that end a message.
    ``digests`` tell base model, tokenizer and how the weights are kept: a checkpoint holds for the
    same ones only. ``folder``, ``rounding`` and ``exact`` are as in ``Exporter``.
    """

    name: str
    chat: ChatFormat
    ends: frozenset[int]
    vocabulary: int
    engine: Engine
    dialogue: Dialogue[Any]
    digests: Mapping[str, str]
    info: PolicyInfo
    folder: Path
    rounding: str = ""
    exact: bool = True

    @property
    def exporter(self) -> Exporter:
        """The model as it is exported."""
        return Exporter(
            self.name,
            self.folder,
            self.engine,
            self.chat.template,
            self.digests["quantisation"],
            self.rounding,
            self.exact,
        )


class FolderPolicy:
    """A frozen base with LoRA: the policy with it switched on, the reference policy without.

    See ``core.policy.Policy`` for what its methods promise; ``fit`` is the runtime's own.
    """

    _alone: frozenset[Method] = frozenset()
    """Methods of the runtime's own, which read one part of a batch whatever its coefficients."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened
        self._chat = opened.chat
        self._dialogue = opened.dialogue
        self._strength = 1.0
        self._exporter = opened.exporter
        self._info = replace(opened.info, exports=self._exporter.offers)

    @property
    def info(self) -> PolicyInfo:
        return self._info

    def generate(
        self, prompts: Sequence[Prompt], sampling: Sampling
    ) -> Generator[Token, None, None]:
        """Answer each prompt K times."""
        rows = []
        state = self._opened.engine.digest() if sampling.exact else ""
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
        if sampling.strength != self._strength:
            self._dialogue.forget()  # what was read at another strength is another policy's
            self._strength = sampling.strength
        with self._opened.engine.at_strength(sampling.strength):
            yield from write(rows, self._opened.ends, self._dialogue)

    def logprobs(
        self, completions: Sequence[Completion], adapter: bool = True
    ) -> Generator[tuple[float, ...], None, None]:
        """Yield the logprobs of each completion's stored tokens."""
        pairs = [(c.prompt_token_ids, c.token_ids) for c in completions]
        for pair in pairs:
            self._check(pair)
        yield from all_logprobs(self._opened.engine, pairs, adapter)

    def features(self, transcripts: Sequence[tuple[Message, ...]]) -> Generator[bytes, None, None]:
        """Yield one vector a transcript, from the reference policy."""
        texts = [self._chat.last_message(messages) for messages in transcripts]
        for before, text in texts:
            self._fitting(before, len(text))
        yield from all_features(self._opened.engine, texts)

    def update(
        self, batch: UpdateBatch, config: UpdateConfig, resume: Path | None = None
    ) -> Generator[UpdateMetrics | Progress, None, None]:
        """One policy update."""
        if batch.tokenizer != self.info.tokenizer:
            raise UpdateProblem(
                "These experiences were written with another tokenizer.",
                hint="Open the model that wrote them.",
            )
        for experience in batch.experiences:
            self._check((experience.completion.prompt_token_ids, experience.completion.token_ids))
        if config.method not in {Method.PPO, Method.RLOO, *self._alone}:
            raise UpdateProblem(
                f"This model does not learn by {config.method.upper()} here.",
                hint="Choose PPO or RLOO; both learn from rewrites and rankings as well.",
            )
        alone = config.method in self._alone  # a coefficient weighs what is beside others
        shown = self._demonstrated(batch) if alone or config.demonstration_coef > 0 else []
        preferred = self._preferred(batch) if alone or config.preference_coef > 0 else []
        if not batch.experiences and not shown and not preferred:
            raise UpdateProblem(
                "There is nothing to learn from.", hint="Score or rewrite some completions first."
            )
        self._dialogue.make_room()
        keeper = Keeper(resume, self._opened.digests)
        yield from self._run(batch.experiences, shown, preferred, config, keeper)

    def _run(
        self,
        experiences: Sequence[Experience],
        shown: Sequence[Pair],
        preferred: Sequence[Choice],
        config: UpdateConfig,
        keeper: Keeper,
    ) -> Steps:
        yield from run_update(self._opened.engine, experiences, shown, preferred, config, keeper)

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
        known = all(0 <= i < self._opened.vocabulary for i in (*prompt, *completion))
        if not prompt or not completion or not known:
            raise UpdateProblem(
                "A completion holds tokens that this model does not know.",
                hint="Open the model that wrote it.",
            )
        self._fitting(prompt, len(completion))

    def _fitting(self, prompt: Ids, more: int) -> Ids:
        limit = self.info.context_length
        if len(prompt) + more > limit:
            raise OuroborosError(
                f"This prompt has {len(prompt):,} tokens; with {more:,} for the answer it does not"
                f" fit the {limit:,} that the model reads.",
                hint="Shorten the dialogue, or allow a shorter answer.",
            )
        return prompt

    def save(self, directory: Path) -> None:
        """Write a checkpoint into an existing empty folder; the same state, the same bytes."""
        opened = self._opened
        write_checkpoint(opened.engine, opened.digests, opened.name, directory)

    def load(self, directory: Path | None) -> None:
        """Come back to a checkpoint, or (None) to the policy as first opened."""
        self._dialogue.forget()
        engine = self._opened.engine
        if directory is None:
            return engine.reset()
        learned, before = read_checkpoint(engine, self._opened.digests, directory), engine.copied()
        engine.take(learned)
        if not is_sound(engine, some_ids(self._opened.vocabulary)):
            engine.restore(before)
            raise ModelProblem(
                "With this adapter the model's output is not a number.",
                hint="Go back to another adapter.",
            )

    def export(
        self, wanted: Wanted, checkpoint: Path, target: Path
    ) -> Generator[Progress, None, Checked]:
        """Write a checkpoint's adapter in another form, and compare what is read again."""
        self._exporter.require(wanted.form)
        engine = self._opened.engine
        before = engine.copied()
        try:
            self.load(checkpoint)
            said = yield from self._tested()
            with full_disk_told():
                checked = yield from self._exporter.write(wanted, target, said)
        finally:
            self._dialogue.forget()
            engine.restore(before)
        return checked

    def _tested(self) -> Generator[Progress, None, Said]:
        """Answer the test prompt, always with the likeliest token."""
        prompt = Prompt((Message(Role.TEACHER, QUESTION),), seed=0)
        last: Completion | None = None
        with closing(self.generate([prompt], Sampling(max_tokens=TOKENS, temperature=0))) as tokens:
            for done, token in enumerate(tokens):
                last = token.completion or last
                yield Progress("The policy answers a test prompt", done, TOKENS)
        assert last is not None
        return Said(last.prompt_token_ids, last.token_ids, last.logprobs)


def end_tokens(configured: object, tokenizer: Any, chat: ChatFormat) -> frozenset[int]:
    """Return the tokens that end a message; ``configured`` is the model's own eos_token_id."""
    listed = configured if isinstance(configured, list) else [configured]
    ends = {*listed, getattr(tokenizer, "eos_token_id", None), chat.turn_end}
    return frozenset(int(end) for end in ends if end is not None)
