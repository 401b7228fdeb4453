"""A backend as a plug-in would bring it: echo's words as if from a server, and real updates there.

Its completions have neither ids nor logprobs. The model's name is the service's address.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import replace
from pathlib import Path

from ouroboros_backends.echo.policy import EchoPolicy
from ouroboros_backends.openai import chosen as chosen_file
from ouroboros_backends.openai.chosen import Chosen
from ouroboros_backends.openai.updating import updating

from ouroboros_desktop.core.completion import Completion, Prompt, Sampling, Token
from ouroboros_desktop.core.dialogue import Message
from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.policy import Backend, Capability, ModelRef, PolicyInfo
from ouroboros_desktop.core.policy_update import (
    Method,
    Progress,
    UpdateBatch,
    UpdateConfig,
    UpdateMetrics,
)

CAN = frozenset({Capability.REMOTE, Capability.DEMONSTRATIONS, Capability.PREFERENCES})
METHODS = frozenset({Method.SFT, Method.DPO, Method.PROMPT})


class RemoteEcho(EchoPolicy):
    """Echo behind a wall."""

    def __init__(self, url: str) -> None:
        super().__init__("echo")
        self._url = url
        self._chosen = Chosen("echo-1")

    @property
    def info(self) -> PolicyInfo:
        return replace(super().info, model="echo-1", capabilities=CAN, methods=METHODS)

    def generate(
        self, prompts: Sequence[Prompt], sampling: Sampling
    ) -> Generator[Token, None, None]:
        for token in super().generate(prompts, sampling):
            full = token.completion
            bare = Completion(full.text, full.finish_reason, full.sampling) if full else None
            yield replace(token, completion=bare)

    def features(self, transcripts: Sequence[tuple[Message, ...]]) -> Generator[bytes, None, None]:
        raise ModelProblem("A server tells no features.", hint="Choose a reader.")
        yield b""

    def update(
        self, batch: UpdateBatch, config: UpdateConfig, resume: Path | None = None
    ) -> Generator[UpdateMetrics | Progress, None, None]:
        import openai  # not before it is needed: every worker imports this module

        from tests.servers.fine_tuning import KEY

        plain = openai.DefaultHttpxClient(trust_env=False, verify=False)
        with openai.OpenAI(base_url=self._url, api_key=KEY, http_client=plain) as client:
            self._chosen = yield from updating(
                "Remote echo", client, self._chosen, batch, config, resume, every=0.02
            )

    def save(self, directory: Path) -> None:
        chosen_file.save(self._chosen, directory)

    def load(self, directory: Path | None) -> None:
        self._chosen = chosen_file.load(directory) if directory else Chosen("echo-1")


def opened(ref: ModelRef, folder: Path | None) -> RemoteEcho:
    return RemoteEcho(ref.model)


REMOTE = Backend(
    name="remote-echo",
    title="Remote echo",
    capabilities=CAN,
    requires=("openai",),
    extra="servers",
    open=opened,
    has_files=False,
    methods=dict.fromkeys(METHODS, ()),
)
