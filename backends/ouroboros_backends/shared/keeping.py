"""What is kept of a running policy update, so that a killed one goes on and ends in the same bytes.

The order of the data and the advantages are functions of what the update was given, and no random
generator is drawn from. The rest is kept in a folder of this update's own:

    measured.safetensors            what was measured before the first step
    0.safetensors or 1.safetensors  LoRA, value head and moments after a step, in turn
    state.json                      which files count; it is replaced in one piece, and last

Killed at any moment, the folder holds a ``state.json`` whose files are whole, or none. Resuming is
exact whichever step was kept: those after it are taken again and come to the same bits.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from safetensors import SafetensorError
from safetensors.numpy import load

from ouroboros_backends.shared.engine import Engine
from ouroboros_backends.shared.files import Numbers, clear, digest, replace, write
from ouroboros_backends.shared.history import History, Learned
from ouroboros_desktop.core.policy_update import Progress, StopReason, UpdateMetrics

WORTH = 20.0
"""A step is kept when the work since the last keeping took this many times as long as that did.

So keeping costs a twentieth at most, and a kill the work of so much time and of one step.
"""

BYTES_PER_SECOND = 200e6
"""How fast things are taken to be kept until the first keeping has told."""

STATE = "state.json"
MEASURED = "measured.safetensors"
STEPS = ("0.safetensors", "1.safetensors")
PACKAGES = ("ouroboros-desktop", "transformers", "numpy")


class _Useless(Exception):
    """Why what was kept cannot be gone on from, in a few words."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What there is to go on from; ``after`` is what was learned when the last step had ended."""

    measured: dict[str, Numbers]
    metrics: tuple[UpdateMetrics, ...] = ()
    after: Learned | None = None


NOTHING = Kept({})


class Keeper:
    """The folder of one update. Without a folder nothing is found and nothing is kept."""

    def __init__(
        self, folder: Path | None = None, digests: Mapping[str, str] | None = None
    ) -> None:
        """``digests`` tell base model and tokenizer."""
        self._folder = folder
        self._given = dict(digests or {})
        self._files: dict[str, str] = {}
        self._keeps = folder is not None
        self._kept_at = self._cost = 0.0

    def begin(self, engine: Engine, *given: object) -> Generator[Progress, None, Kept]:
        """Return what was kept of the same update; say so when what is there is of no use.

        ``given`` is what decides the update's bytes besides the engine and this machine: values
        whose ``repr`` tells all of them.
        """
        if self._folder is None:
            return NOTHING
        state = engine.learned()
        self._given |= {f"version of {name}": version(name) for name in PACKAGES}
        self._given |= engine.circumstances
        self._given["adapter"] = digest(_flat(state), repr(state.history))
        self._given["batch or settings"] = hashlib.sha256(repr(given).encode()).hexdigest()
        self._kept_at = time.perf_counter()
        self._cost = 3 * sum(t.nbytes for t in state.lora.values()) / BYTES_PER_SECOND
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            return self._found(self._folder)
        except _Useless as reason:
            clear(self._folder)
            yield Progress(f"Starting over: {reason}", 0, 1)
        except OSError as problem:
            yield self._stop_keeping(problem)
        return NOTHING

    def measured(self, arrays: Mapping[str, Numbers], history: History) -> Iterator[Progress]:
        """Keep what was measured before the first step."""
        if self._keeps and arrays:
            yield from self._keep(MEASURED, arrays, history, ())

    def stepped(self, engine: Engine, metrics: Sequence[UpdateMetrics]) -> Iterator[Progress]:
        """Keep what is learned, after an optimiser step: the last of ``metrics``; see ``WORTH``."""
        worked = time.perf_counter() - self._kept_at
        if self._keeps and worked >= WORTH * self._cost and metrics[-1].step < metrics[-1].steps:
            name = next(name for name in STEPS if name not in self._files)
            yield from self._keep(name, _flat(engine.learned()), engine.history, metrics)

    def remove(self) -> None:
        """Leave nothing: the update has ended, in whatever way."""
        if self._folder is not None:
            clear(self._folder)
            with suppress(OSError):
                self._folder.rmdir()

    # ------------------------------------------------------------------ writing

    def _keep(
        self,
        name: str,
        arrays: Mapping[str, Numbers],
        history: History,
        metrics: Sequence[UpdateMetrics],
    ) -> Iterator[Progress]:
        assert self._folder is not None
        began = time.perf_counter()
        files = {file: known for file, known in self._files.items() if file == MEASURED}
        try:
            files[name] = write(self._folder / name, arrays)
            state = {
                "given": self._given,
                "files": files,
                "history": asdict(history),
                "metrics": [asdict(m) for m in metrics],
            }
            replace(self._folder / STATE, json.dumps(state, indent=1).encode())
        except (OSError, MemoryError, SafetensorError) as problem:
            yield self._stop_keeping(problem)
            return
        self._files = files
        clear(self._folder, (STATE, *files))
        self._kept_at = time.perf_counter()
        self._cost = self._kept_at - began

    def _stop_keeping(self, problem: Exception) -> Progress:
        """Keep nothing more. What was kept before is whole, and stays until the update ends."""
        assert self._folder is not None
        self._keeps = False
        clear(self._folder, (STATE, *self._files))
        reason = "disk is full" if "No space left" in str(problem) else "folder cannot be written"
        return Progress(f"The {reason}: a crash would cost the steps from here on", 0, 1)

    # ------------------------------------------------------------------ reading

    def _found(self, folder: Path) -> Kept:
        """Return what ``state.json`` names; raises ``_Useless``."""
        if not (folder / STATE).exists():
            clear(folder)
            return NOTHING
        try:
            state = json.loads((folder / STATE).read_bytes())
            changed = [what for what, value in self._given.items() if state["given"][what] != value]
            if changed:
                raise _Useless(f"another {' and another '.join(changed)} than before")
            kept = _kept(folder, state)
        except (OSError, ValueError, KeyError, TypeError, SafetensorError) as problem:
            raise _Useless("what was kept is damaged") from problem
        self._files = state["files"]
        clear(folder, (STATE, *self._files))
        return kept


def _kept(folder: Path, state: dict[str, Any]) -> Kept:
    arrays = {name: load((folder / name).read_bytes()) for name in state["files"]}
    if any(digest(arrays[name]) != expected for name, expected in state["files"].items()):
        raise ValueError("a file is not what was written")
    metrics = tuple(_metrics(row) for row in state["metrics"])
    history = History(**state["history"])
    learned = [_learned(arrays[name], history) for name in STEPS if name in arrays]
    return Kept(arrays.get(MEASURED, {}), metrics, learned[0] if learned else None)


def _metrics(row: dict[str, Any]) -> UpdateMetrics:
    reason = row["stop_reason"]
    return UpdateMetrics(**{**row, "stop_reason": StopReason(reason) if reason else None})


def _flat(state: Learned) -> dict[str, Numbers]:
    parts = {"lora": state.lora, "value_head": state.value_head, "moments": state.moments}
    return {f"{part}/{name}": t for part, named in parts.items() for name, t in named.items()}


def _learned(arrays: Mapping[str, Numbers], history: History) -> Learned:
    parts: dict[str, dict[str, Numbers]] = {"lora": {}, "value_head": {}, "moments": {}}
    for key, array in arrays.items():
        part, _, name = key.partition("/")
        parts[part][name] = array
    return Learned(**parts, history=history)
