"""A model that travels inside the application: its weights as they were quantised, unpacked once.

The packed folder holds every file of the model but its weights, the manifest of the whole, and
``model.packed``: the head of the safetensors file to be made, then each tensor's blocks in that
file's order. Decoding them makes, byte for byte, what an installation from the network makes, in a
fraction of the time; the manifest's digest says so each time.

Block formats are those of ggml (https://github.com/ggml-org/ggml, ``ggml-common.h``). What was
quantised is rounded to float16 as in an installation from the network.
"""

from __future__ import annotations

import base64
import hashlib
import json
import shutil
import threading
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO

import numpy as np
import ouroboros_resources
from numpy.typing import NDArray

from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.models.manifest import MANIFEST, read_manifest

PACKED = "model.packed"
WEIGHTS = "model.safetensors"
MAGIC = b"OUROPACK"

_PHASE = "Unpacking the model"
_BLOCKS = 8192  # of 32 values: a megabyte of float32
_WAIT = 0.002

Bytes = NDArray[np.uint8]
Values = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class BlockFormat:
    """How many bytes a block of values takes, and how blocks become values, a row a block."""

    bytes: int
    decode: Callable[[Bytes], Values]


def _f32(blocks: Bytes) -> Values:
    return blocks.view("<f4")


def _q8_0(blocks: Bytes) -> Values:
    """One scale, 32 signed bytes: scale * byte."""
    scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
    return _rounded(scale * blocks[:, 2:].view(np.int8).astype(np.float32))


def _q4_1(blocks: Bytes) -> Values:
    """Scale and minimum, 32 half bytes, the low ones first: scale * half + minimum."""
    scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
    minimum = blocks[:, 2:4].copy().view("<f2").astype(np.float32)
    halves = np.concatenate([blocks[:, 4:] & 15, blocks[:, 4:] >> 4], axis=1)
    return _rounded(scale * halves.astype(np.float32) + minimum)


def _rounded(values: Values) -> Values:
    return values.astype(np.float16).astype(np.float32)


FORMATS: Mapping[str, BlockFormat] = MappingProxyType(
    {"F32": BlockFormat(4, _f32), "Q8_0": BlockFormat(34, _q8_0), "Q4_1": BlockFormat(20, _q4_1)}
)


@dataclass(frozen=True, slots=True)
class Part:
    """One tensor: the format of its blocks, and how many bytes they take together."""

    format: str
    bytes: int


def packed_folder(name: str) -> Path | None:
    """Return the folder of the packed model ``name``; None when it does not come with us."""
    folder = ouroboros_resources.folder("models") / name
    return folder if (folder / PACKED).is_file() else None


def head(prefix: bytes, parts: list[Part]) -> bytes:
    """Return how a packed file begins: ``prefix`` is all of the safetensors file but its data."""
    words = {
        "prefix": base64.b64encode(prefix).decode("ascii"),
        "parts": [[part.format, part.bytes] for part in parts],
    }
    text = json.dumps(words).encode("ascii")
    return MAGIC + len(text).to_bytes(8, "little") + text


def unpack(source: Path, target: Path) -> Generator[Progress, None, None]:
    """Write the model of the packed folder ``source`` to ``target``, which must not exist yet.

    The manifest comes last. Raises ``ModelProblem`` when the weights are not those it names.
    """
    files = read_manifest(source)
    if files is None or WEIGHTS not in files:
        raise _damaged()
    target.mkdir(parents=True)
    for name in files:
        if name != WEIGHTS:
            shutil.copyfile(source / name, target / name)
    writing = _Writing(source / PACKED, target / WEIGHTS)
    yield from writing.progress(files[WEIGHTS].bytes)
    if writing.digest.hexdigest() != files[WEIGHTS].sha256:
        raise _damaged()
    shutil.copyfile(source / MANIFEST, target / MANIFEST)


class _Writing:
    """Decodes on a thread of its own: a window that draws meanwhile costs it no time."""

    def __init__(self, source: Path, target: Path) -> None:
        self.digest = hashlib.sha256()
        self._places = (source, target)
        self._done = 0
        self._problem: Exception | None = None
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="unpacking")

    def progress(self, total: int) -> Generator[Progress, None, None]:
        """Yield how far it is, then raise what went wrong; closed early, it stops."""
        self._thread.start()
        try:
            while self._thread.is_alive():
                yield Progress(_PHASE, self._done, total)
                self._thread.join(_WAIT)
        finally:
            self._stop.set()
            self._thread.join()
        if self._problem is not None:
            raise self._problem
        yield Progress(_PHASE, self._done, total)

    def _run(self) -> None:
        source, target = self._places
        try:
            with source.open("rb") as packed, target.open("wb") as weights:
                for piece in _pieces(packed):
                    if self._stop.is_set():
                        return
                    weights.write(piece)
                    self.digest.update(piece)
                    self._done += len(piece)
        except (ModelProblem, OSError) as problem:
            self._problem = problem


def _pieces(packed: BinaryIO) -> Iterator[bytes]:
    """Yield the safetensors file, about a megabyte at a time."""
    try:
        if packed.read(len(MAGIC)) != MAGIC:
            raise _damaged()
        words = json.loads(packed.read(int.from_bytes(packed.read(8), "little")))
        yield base64.b64decode(words["prefix"])
        for name, size in words["parts"]:
            yield from _decoded(packed, Part(name, size))
    except (ValueError, KeyError, TypeError) as error:
        raise _damaged() from error


def _decoded(packed: BinaryIO, part: Part) -> Iterator[bytes]:
    block = FORMATS[part.format]
    left = part.bytes
    while left:
        data = packed.read(min(left, _BLOCKS * block.bytes))
        if not data:
            raise _damaged()
        left -= len(data)
        yield block.decode(np.frombuffer(data, np.uint8).reshape(-1, block.bytes)).tobytes()


def _damaged() -> ModelProblem:
    return ModelProblem(
        "The model that came with the application is damaged.", hint="Install Ouroboros again."
    )
