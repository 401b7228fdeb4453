"""The policy contract over a server: it talks, and what else it can do was found at opening."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import NoReturn

from ouroboros_backends.openai import chosen as chosen_files
from ouroboros_backends.openai.asking import Asked, Asking
from ouroboros_backends.openai.chosen import Chosen
from ouroboros_backends.openai.client import Patience, Remote, connect
from ouroboros_backends.openai.generation import generated, jobs
from ouroboros_backends.openai.lines import Lines
from ouroboros_backends.openai.probe import Found, probe
from ouroboros_backends.openai.request import Job
from ouroboros_backends.openai.updating import updating
from ouroboros_desktop.core.adapter_export import Checked, Wanted
from ouroboros_desktop.core.completion import Completion, Prompt, Sampling, Token
from ouroboros_desktop.core.dialogue import Message
from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.fit import Fit, Workload
from ouroboros_desktop.core.policy import ModelRef, PolicyInfo
from ouroboros_desktop.core.policy_update import (
    Progress,
    UpdateBatch,
    UpdateConfig,
    UpdateMetrics,
)
from ouroboros_desktop.core.servers import identity


def opened(ref: ModelRef, patience: Patience | None = None) -> RemotePolicy:
    """Connect to the server of ``ref`` and find out what it can do."""
    remote = connect(ref, patience or Patience())
    return RemotePolicy(remote, ref.model, probe(remote, ref.model))


class RemotePolicy:
    """A model on a server. Its checkpoints say which model answers, and what it is told first."""

    def __init__(self, remote: Remote, model: str, found: Found) -> None:
        self._remote = remote
        self._asking = Asking(remote, found.traits)
        self._bare = self._chosen = Chosen(model)
        self._info = PolicyInfo(
            model=model,
            tokenizer=identity(remote.url, model),
            chat_template="",
            context_length=found.context_length,
            feature_size=0,
            parameters=found.parameters,
            device=remote.name,
            capabilities=found.capabilities,
            methods=found.methods,
            findings=found.findings,
        )

    @property
    def info(self) -> PolicyInfo:
        return self._info

    def generate(
        self, prompts: Sequence[Prompt], sampling: Sampling
    ) -> Generator[Token, None, None]:
        """Answer each prompt K times; raises ``ServerProblem`` after the tokens that came."""
        chosen = self._chosen if sampling.adapter else self._bare

        def answer(job: Job, lines: Lines) -> Generator[Token, None, Asked]:
            return self._asking.answer(job, sampling, chosen, lines)

        yield from generated(jobs(prompts, sampling, self._asking.traits.several), answer)

    def logprobs(
        self, completions: Sequence[Completion], adapter: bool = True
    ) -> Generator[tuple[float, ...], None, None]:
        self._refuse("measures no tokens again")
        yield ()

    def features(self, transcripts: Sequence[tuple[Message, ...]]) -> Generator[bytes, None, None]:
        self._refuse("tells nothing of its layers")
        yield b""

    def update(
        self, batch: UpdateBatch, config: UpdateConfig, resume: Path | None = None
    ) -> Generator[UpdateMetrics | Progress, None, None]:
        """Let the server train the model, or write instructions; see ``updating``."""
        remote = self._remote
        steps = updating(remote.name, remote.client, self._chosen, batch, config, resume)
        self._chosen = yield from steps

    def fit(self, workload: Workload) -> Fit:
        """Refuse: what it takes, it takes on the server."""
        self._refuse("needs none of this computer's memory")

    def save(self, directory: Path) -> None:
        chosen_files.save(self._chosen, directory)

    def load(self, directory: Path | None) -> None:
        self._chosen = self._bare if directory is None else chosen_files.load(directory)

    def export(
        self, wanted: Wanted, checkpoint: Path, target: Path
    ) -> Generator[Progress, None, Checked]:
        self._refuse("keeps its adapters to itself")
        yield Progress("", 0, 0)

    def _refuse(self, what: str) -> NoReturn:
        raise ModelProblem(
            f"{self._remote.name} {what}.",
            hint="Choose a model that runs on this computer for that.",
        )
