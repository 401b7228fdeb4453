"""Adapters that must never become live: each function spoils a sound checkpoint's folder.

Those of ``STORED`` are spoiled in the checkpoint store, those of ``RETURNED`` on their way
back from another machine.
"""

from __future__ import annotations

import hashlib
import json
import os
import pickle
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.numpy import load_file, save_file
from safetensors.torch import save_file as save_tensors

from tests.pickles import Malicious

ADAPTER = "adapter_model.safetensors"
HEAD = "value_head.safetensors"
MOMENTS = "optimizer.safetensors"
STATE = "state.json"
CONFIG = "adapter_config.json"

Spoil = Callable[[Path], object]


def arrays(change: Callable[[dict[str, Any]], object], file: str = ADAPTER) -> Spoil:
    """Change the arrays of a file by name; they are written again."""

    def spoil(folder: Path) -> None:
        found = {name: array.copy() for name, array in load_file(folder / file).items()}
        change(found)
        whole = {name: np.ascontiguousarray(array) for name, array in found.items()}
        save_file(whole, folder / file)

    return spoil


def first(change: Callable[[Any], Any], file: str = ADAPTER, among: str = "") -> Spoil:
    """Put something else in the place of the first array whose name has ``among`` in it."""

    def spoil(found: dict[str, Any]) -> None:
        name = min(name for name in found if among in name)
        found[name] = change(found[name])

    return arrays(spoil, file)


def number(value: float) -> Callable[[Any], Any]:
    def put(array: Any) -> Any:
        array.reshape(-1)[0] = value
        return array

    return put


def described(file: str, **entries: Any) -> Spoil:
    def spoil(folder: Path) -> None:
        content = json.loads((folder / file).read_text())
        (folder / file).write_text(json.dumps({**content, **entries}))

    return spoil


def written(content: bytes, file: str = ADAPTER) -> Spoil:
    return lambda folder: (folder / file).write_bytes(content)


def renamed(found: dict[str, Any]) -> None:
    name = min(found)
    found[name.replace("lora_A", "lora_C")] = found.pop(name)


def cut(folder: Path) -> None:
    path = folder / ADAPTER
    path.write_bytes(path.read_bytes()[:-100])


def inflated(folder: Path) -> None:
    """A file of 64 MB that takes no room on the disk."""
    with (folder / ADAPTER).open("rb+") as file:
        file.truncate(64 * 2**20)


def bomb(folder: Path) -> None:
    with zipfile.ZipFile(folder / ADAPTER, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("weights", b"\0" * 2**24)


def pickled(folder: Path) -> None:
    (folder / ADAPTER).write_bytes(pickle.dumps(Malicious(folder.parent / "ran")))


def linked(folder: Path) -> None:
    (folder / ADAPTER).replace(folder.parent / "elsewhere")
    (folder / ADAPTER).symlink_to(folder.parent / "elsewhere")


def piped(folder: Path) -> None:
    (folder / ADAPTER).unlink()
    os.mkfifo(folder / ADAPTER)


def in_half(folder: Path) -> None:
    found = {name: torch.tensor(array) for name, array in load_file(folder / ADAPTER).items()}
    save_tensors({name: t.to(torch.bfloat16) for name, t in found.items()}, folder / ADAPTER)


def without_squares(found: dict[str, Any]) -> None:
    for name in [name for name in found if name.startswith("exp_avg_sq.")]:
        del found[name]


LOADED: dict[str, Spoil] = {
    "a number that is none": first(number(float("nan"))),
    "an infinite number": first(number(float("-inf"))),
    "numbers too large to use": arrays(lambda a: a.update({n: x + 1e38 for n, x in a.items()})),
    "another shape": first(lambda a: a[:1]),
    "turned round": first(lambda a: a.T),
    "double precision": first(lambda a: a.astype(np.float64)),
    "half precision": first(lambda a: a.astype(np.float16)),
    "bfloat16": in_half,
    "whole numbers": first(lambda a: a.astype(np.int32)),
    "a tensor too many": arrays(lambda a: a.update({"lm_head.weight": np.zeros((2, 2), "f4")})),
    "a tensor too few": arrays(lambda a: a.pop(min(a))),
    "another name": arrays(renamed),
    "cut short": cut,
    "inflated": inflated,
    "a header longer than the file": written(struct.pack("<Q", 2**62) + b"{}"),
    "a header that is no header": written(struct.pack("<Q", 8) + b"[[[[[[[["),
    "a zip bomb": bomb,
    "a pickle": pickled,
    "a link to elsewhere": linked,
    "a pipe": piped,
    "a value head that is no number": first(number(float("nan")), HEAD),
    "moments below zero": first(number(-1.0), MOMENTS, "exp_avg_sq."),
    "half of the moments": arrays(without_squares, MOMENTS),
    "a history that is no number": described(STATE, reward_sum=float("nan")),
    "a negative history": described(STATE, updates=-1),
    "a bottomless description": written(b"[" * 100_000, STATE),
    "another base model": described(STATE, **{"base model": "0" * 64}),
    "whole layers beside": described(CONFIG, modules_to_save=["lm_head"]),
    "another strength": described(CONFIG, lora_alpha=4000),
}


# ---------------------------------------------------------------------- in the store


def changed(folder: Path) -> str:
    arrays(lambda a: a.update({n: x * 2 for n, x in a.items()}))(folder)
    return folder.name


def joined(folder: Path) -> str:
    (folder / "weights.bin").write_bytes(pickle.dumps(Malicious(folder.parent / "ran")))
    return folder.name


def linked_here(folder: Path) -> str:
    linked(folder)
    return folder.name


def relisted(folder: Path, content: bytes) -> str:
    """Give the folder another manifest, and the name that goes with it."""
    (folder / "manifest.json").write_bytes(content)
    name = hashlib.sha256(content).hexdigest()
    folder.rename(folder.parent / name)
    return name


def escaping(folder: Path) -> str:
    outside = folder.parent / "outside"
    outside.write_bytes(b"")
    files = json.loads((folder / "manifest.json").read_text())["files"]
    files["../outside"] = hashlib.sha256(b"").hexdigest()
    return relisted(folder, json.dumps({"files": files}).encode())


STORED: dict[str, Callable[[Path], str]] = {
    "changed after it was listed": changed,
    "a pickle that joined": joined,
    "a link of the same content": linked_here,
    "a list that is no list": lambda folder: relisted(folder, b'{"files": 3}'),
    "a list of files elsewhere": escaping,
    "a name that is a path": lambda folder: f"../{folder.parent.name}/{folder.name}",
}


RETURNED: dict[str, Callable[[Path, dict[str, str]], dict[str, str]]] = {
    "a file above the folder": lambda folder, files: {**files, "../../evil": "0" * 64},
    "a file by its whole path": lambda folder, files: {**files, "/etc/hostname": "0" * 64},
    "a link instead of a file": lambda folder, files: linked(folder) or files,  # type: ignore[func-returns-value]
    "a file of other content": lambda folder, files: {**files, ADAPTER: "0" * 64},
}
"""What comes back of (folder, SHA-256 by name) before it is copied."""
