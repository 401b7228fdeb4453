"""The policy contract: what every model runtime (backend) offers, and nothing more.

All long work is a generator; closing it is cancellation. Neither tensors nor arrays cross.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol
from uuid import UUID

from ouroboros_desktop.core.adapter_export import Checked, Form, Offer, Wanted
from ouroboros_desktop.core.chat_templates import OwnTemplate
from ouroboros_desktop.core.completion import Completion, Prompt, Sampling, Token
from ouroboros_desktop.core.dialogue import Message
from ouroboros_desktop.core.fit import Fit, Workload
from ouroboros_desktop.core.identity import new_id, now
from ouroboros_desktop.core.policy_update import (
    Method,
    Progress,
    UpdateBatch,
    UpdateConfig,
    UpdateMetrics,
)


class Capability(StrEnum):
    """What a policy can do. Without any of ``LEARNS`` it can talk, judge and be evaluated.

    ``LOGPROBS``: its completions bear the logprob of each token that was drawn, and that was
    checked. ``REMEASURE``: it measures stored tokens again. ``REMOTE``: words leave this computer
    or its process, and may cost money.
    """

    LOGPROBS = "logprobs"
    REMEASURE = "remeasure"
    SEEDS = "seeds"
    FEATURES = "features"
    EXPERIENCES = "experiences"
    DEMONSTRATIONS = "demonstrations"
    PREFERENCES = "preferences"
    REMOTE = "remote"


LEARNS = frozenset({Capability.EXPERIENCES, Capability.DEMONSTRATIONS, Capability.PREFERENCES})
"""What an update can learn from; a policy with none of them cannot be updated."""


class Seat(StrEnum):
    """Which of the models that are open at once is asked.

    The policy is the one being trained. The judge compares completions, the helper drafts summaries
    and rephrases labyrinth prompts, the reader turns the words of a remote policy into features.
    """

    POLICY = "policy"
    JUDGE = "judge"
    HELPER = "helper"
    READER = "reader"


@dataclass(frozen=True, slots=True)
class ModelRef:
    """Which model, by names only: each machine knows the folder for itself.

    ``secret`` is the key of a server. It is set in the request that opens the model and nowhere
    else; it is not shown, compared or stored. ``approved`` are digests of chat templates that the
    teacher has approved, set where the model is opened.
    """

    backend: str
    model: str
    options: dict[str, str | int | float | bool] = field(default_factory=dict)
    secret: str = field(default="", repr=False, compare=False)
    approved: frozenset[str] = field(default=frozenset(), repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found out about a model when it was opened, in words for the teacher."""

    good: bool
    text: str


@dataclass(frozen=True, slots=True)
class PolicyInfo:
    """What an opened policy is.

    ``model`` identifies the weights: a SHA-256 where there are files, else a name. The other two
    digests are SHA-256 in hex. ``context_length`` is in tokens, the other sizes are counts; 0 where
    a server does not say. ``capabilities`` is what was found when it was opened (None: all that the
    backend names), ``methods`` likewise; ``findings`` says it in words. ``own_template`` is the
    model's own chat template, where it is for the teacher to say whether it is used. ``exports``
    are the forms that an adapter can be exported in; none where there is nothing to export.
    """

    model: str
    tokenizer: str
    chat_template: str
    context_length: int
    feature_size: int
    parameters: int
    device: str
    capabilities: frozenset[Capability] | None = None
    methods: frozenset[Method] | None = None
    findings: tuple[Finding, ...] = ()
    own_template: OwnTemplate | None = None
    exports: dict[Form, Offer] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PolicyRecord:
    """A policy as the store knows it: the weights with every adapter off."""

    backend: str
    model: str
    tokenizer: str = ""
    chat_template: str = ""
    id: UUID = field(default_factory=new_id)
    created_at: datetime = field(default_factory=now)


@dataclass(frozen=True, slots=True)
class Adapter:
    """A trained adapter: its parent, the update that made it, the digest of its checkpoint."""

    policy_id: UUID
    checkpoint: str
    parent_id: UUID | None = None
    policy_update_id: UUID | None = None
    id: UUID = field(default_factory=new_id)
    created_at: datetime = field(default_factory=now)


class Policy(Protocol):
    """An autoregressive language model the teacher can talk to and reinforce."""

    @property
    def info(self) -> PolicyInfo: ...

    def generate(
        self, prompts: Sequence[Prompt], sampling: Sampling
    ) -> Generator[Token, None, None]:
        """Answer each prompt K times, in any order, in as many small batches as memory wants."""
        ...

    def logprobs(
        self, completions: Sequence[Completion], adapter: bool = True
    ) -> Generator[tuple[float, ...], None, None]:
        """Yield, for each completion, the logprob of each stored token under this policy (nats).

        ``adapter=False``: under the reference policy. Raises ``ModelProblem`` without
        ``REMEASURE``.
        """
        ...

    def features(self, transcripts: Sequence[tuple[Message, ...]]) -> Generator[bytes, None, None]:
        """Yield one float32 little-endian vector of ``feature_size`` a transcript.

        It is of the reference policy at a middle layer, the same before and after updates: the
        first half is the mean over the last message's tokens, the second half its last token.
        """
        ...

    def update(
        self, batch: UpdateBatch, config: UpdateConfig, resume: Path | None = None
    ) -> Generator[UpdateMetrics | Progress, None, None]:
        """One policy update: metrics after each optimiser step, progress in between.

        Closed or failed early: weights, optimiser and random state are as before. ``resume`` is a
        folder of this update's own, made when missing: what is done so far is kept there, so that
        after a kill the same call goes on from the last optimiser step kept (its metrics are
        yielded again) and ends with the same bytes; it is removed when the update ends in any
        other way. Raises ``UpdateProblem`` for a batch of another tokenizer or with nothing to
        learn from.
        """
        ...

    def fit(self, workload: Workload) -> Fit:
        """Return how ``workload`` fits this computer as it is now; the policy stays as it is.

        It takes a few seconds at most, since nothing can stop it.
        """
        ...

    def save(self, directory: Path) -> None:
        """Write adapter, value head, optimiser and random state into an existing empty folder."""
        ...

    def load(self, directory: Path | None) -> None:
        """Come back to what ``save`` wrote; None: to the policy as first opened.

        Raises ``ModelProblem`` and changes nothing when the folder does not fit this policy.
        """
        ...

    def export(
        self, wanted: Wanted, checkpoint: Path, target: Path
    ) -> Generator[Progress, None, Checked]:
        """Write the adapter of a checkpoint, in another form, into an existing empty folder.

        What was written is read again and compared; the policy stays as it is, whatever happens.
        Raises ``ModelProblem`` for a form that ``info.exports`` does not offer.
        """
        ...


@dataclass(frozen=True, slots=True)
class Backend:
    """What the application knows of a model runtime before loading it.

    ``requires`` names the import packages it needs, ``extra`` the optional dependency that brings
    them. ``open`` gets the model's folder (None for a backend without files) and does the heavy
    imports. ``convert`` turns a model of another format, a file or a folder, into a folder that
    ``open`` reads.
    ``fit`` tells from a model's config how a workload fits this computer, before anything is
    loaded.
    ``has_files`` is False for a backend whose models are not folders on this computer. ``methods``
    are the ways an update can learn, each with the import packages it needs besides, which the
    optional dependency ``methods_extra`` brings.
    """

    name: str
    title: str
    capabilities: frozenset[Capability]
    requires: tuple[str, ...]
    extra: str
    open: Callable[[ModelRef, Path | None], Policy]
    convert: Callable[[Path, Path], Generator[Progress, None, None]] | None = None
    has_files: bool = True
    fit: Callable[[ModelRef, Path, Workload], Fit] | None = None
    methods: dict[Method, tuple[str, ...]] = field(default_factory=lambda: {Method.PPO: ()})
    methods_extra: str = ""
