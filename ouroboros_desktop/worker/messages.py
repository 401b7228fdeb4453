"""The messages between application and worker: frozen structs in a tagged union, as msgpack bytes.

No path, array or tensor crosses: models and checkpoints are names under roots that the worker
knows. A payload is made of the core's data classes, whose checks run again on arrival.
"""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from ouroboros_desktop.core.adapter_export import Checked, Wanted
from ouroboros_desktop.core.completion import Completion, Prompt, Sampling, Token
from ouroboros_desktop.core.dialogue import Message
from ouroboros_desktop.core.fit import Fit, Workload
from ouroboros_desktop.core.policy import ModelRef, PolicyInfo, Seat
from ouroboros_desktop.core.policy_update import (
    Progress,
    UpdateBatch,
    UpdateConfig,
    UpdateMetrics,
)
from ouroboros_desktop.core.prediction import PredictedScores


class _Wire(msgspec.Struct, frozen=True, tag=True):
    """``id`` is the request's number; an event bears the id of the request it belongs to."""

    id: int


class Open(_Wire, frozen=True, tag=True):
    """Open a model, and come back to a checkpoint of it (None: the bare policy).

    It takes the place of the one that had its seat.
    """

    model: ModelRef
    checkpoint: str | None = None
    seat: Seat = Seat.POLICY


class Generate(_Wire, frozen=True, tag=True):
    prompts: tuple[Prompt, ...]
    sampling: Sampling
    seat: Seat = Seat.POLICY


class Logprobs(_Wire, frozen=True, tag=True):
    completions: tuple[Completion, ...]
    adapter: bool = True


class Features(_Wire, frozen=True, tag=True):
    transcripts: tuple[tuple[Message, ...], ...]
    seat: Seat = Seat.POLICY


class Update(_Wire, frozen=True, tag=True):
    """One policy update. ``resume`` names what is kept of it on the way ('': nothing)."""

    batch: UpdateBatch
    config: UpdateConfig
    resume: str = ""


class Estimate(_Wire, frozen=True, tag=True):
    """Say how a workload fits this computer; ``Estimated`` answers."""

    work: Workload


class FitRewardModel(_Wire, frozen=True, tag=True):
    """Fit on scored completions, then predict the ``wanted`` ones.

    ``features`` are float32 vectors, ``scores`` content, logic and persona in [-1, 1] (None: not
    said), ``groups`` equal for completions of one prompt. The last ``rewritten`` are rewrites.
    """

    features: tuple[bytes, ...]
    scores: tuple[tuple[float | None, float | None, float | None], ...]
    groups: tuple[int, ...]
    wanted: tuple[bytes, ...]
    rewritten: int = 0


class Save(_Wire, frozen=True, tag=True):
    """Write a checkpoint; ``Saved`` answers with its digest, which is its name."""


class Load(_Wire, frozen=True, tag=True):
    """Come back to a checkpoint by its digest; None: to the bare policy."""

    checkpoint: str | None


class Export(_Wire, frozen=True, tag=True):
    """Write a checkpoint's adapter in another form into the folder that the order names.

    ``Exported`` answers; the policy stays as it is.
    """

    checkpoint: str
    wanted: Wanted


class Convert(_Wire, frozen=True, tag=True):
    """Turn ``source``, a file in the models' download folder, into the model called ``model``."""

    backend: str
    source: str
    model: str


class ConvertFolder(_Wire, frozen=True, tag=True):
    """Turn the folder that the library's order names into one of safetensors."""

    backend: str


class Cancel(_Wire, frozen=True, tag=True):
    """Stop the request of this id at its next yield."""


class Close(_Wire, frozen=True, tag=True):
    """End the worker."""


Request: TypeAlias = (
    Open
    | Generate
    | Logprobs
    | Features
    | Update
    | Estimate
    | FitRewardModel
    | Save
    | Load
    | Export
    | Convert
    | ConvertFolder
    | Cancel
    | Close
)


class Opened(_Wire, frozen=True, tag=True):
    info: PolicyInfo


class Tokens(_Wire, frozen=True, tag=True):
    """Tokens gathered for a few milliseconds."""

    tokens: tuple[Token, ...]


class Measured(_Wire, frozen=True, tag=True):
    """Logprobs or features, one entry an input, in order."""

    logprobs: tuple[tuple[float, ...], ...] = ()
    features: tuple[bytes, ...] = ()


class Estimated(_Wire, frozen=True, tag=True):
    fit: Fit


class RewardModelFitted(_Wire, frozen=True, tag=True):
    """What the reward model expects of each wanted completion.

    ``correlation`` is within prompts, on prompts left out of the fit; None: too few to say.
    """

    expected: tuple[PredictedScores, ...]
    correlation: float | None = None


class Progressed(_Wire, frozen=True, tag=True):
    progress: Progress


class Stepped(_Wire, frozen=True, tag=True):
    metrics: UpdateMetrics


class Saved(_Wire, frozen=True, tag=True):
    checkpoint: str


class Exported(_Wire, frozen=True, tag=True):
    checked: Checked


class Finished(_Wire, frozen=True, tag=True):
    """The request is done; ``cancelled`` when it was closed early at the teacher's wish."""

    cancelled: bool = False


class Failed(_Wire, frozen=True, tag=True):
    """The request failed and the worker lives on."""

    message: str
    hint: str
    traceback: str = ""


class WorkerDied(_Wire, frozen=True, tag=True):
    """Made by the client, never sent: the process is gone (``exit_code`` < 0: by that signal)."""

    exit_code: int | None = None


Event: TypeAlias = (
    Opened
    | Tokens
    | Measured
    | Estimated
    | RewardModelFitted
    | Progressed
    | Stepped
    | Saved
    | Exported
    | Finished
    | Failed
    | WorkerDied
)

encode = msgspec.msgpack.Encoder().encode
decode_request = msgspec.msgpack.Decoder(Request).decode
decode_event = msgspec.msgpack.Decoder(Event).decode
