"""A merged model as a Hugging Face folder: weights, and what of the base goes with them."""

from __future__ import annotations

import json
import shutil
from collections.abc import Generator, Iterator, Sequence
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from safetensors.numpy import load_file

from ouroboros_backends.shared.files import digest, write
from ouroboros_backends.shared.merging import Merged
from ouroboros_desktop.core.adapter_export import Wanted
from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.policy_update import Progress

SHARD = 2**30
"""Bytes of one file of weights, so that no more than this is in memory at once."""

WEIGHTS = "model.safetensors"
INDEX = f"{WEIGHTS}.index.json"
MERGING = "Merging the adapter into the base"

TERMS = ("LICEN[SC]E*", "NOTICE*", "COPYING*", "USE_POLICY*")
TOKENIZER = (
    *("tokenizer.json", "tokenizer_config.json", "tokenizer.model", "special_tokens_map.json"),
    *("added_tokens.json", "vocab.json", "vocab.txt", "merges.txt", "chat_template.jinja"),
    *("chat_template.json", "generation_config.json"),
)
"""Files of the base that go along, by their names; no program among them."""

CARD, BASE_CARD = "README.md", "README.base.md"


def write_terms(base: Path, wanted: Wanted, target: Path) -> None:
    """Write the model card, and what licence and notices the base came with."""
    (target / CARD).write_text(wanted.card, "utf-8")
    for path in files_like(base, TERMS):
        shutil.copyfile(path, target / path.name)
    if (base / CARD).is_file():
        shutil.copyfile(base / CARD, target / BASE_CARD)


def files_like(folder: Path, patterns: Sequence[str]) -> list[Path]:
    """Return the plain files of a folder whose names are like one of ``patterns``."""
    paths = sorted(path for path in folder.iterdir() if path.is_file())
    return [p for p in paths if any(fnmatch(p.name, pattern) for pattern in patterns)]


def write_merged(
    merged: Merged, base: Path, template: str, target: Path
) -> Generator[Progress, None, None]:
    """Write weights, config, tokenizer, generation config and chat template into ``target``.

    ``template`` is the chat template that the policy is talked with, for a base without one.
    """
    config = json.loads((base / "config.json").read_text(encoding="utf-8"))
    _write_json(target / "config.json", in_float32(config))
    for path in files_like(base, TOKENIZER):
        shutil.copyfile(path, target / path.name)
    if not has_template(base):
        (target / "chat_template.jinja").write_text(template, "utf-8")
    yield from _write_weights(merged, target)


def in_float32(config: dict[str, Any]) -> dict[str, Any]:
    """Return a model's config for weights in float32; older versions call that ``torch_dtype``."""
    old = {"torch_dtype": "float32"} if "torch_dtype" in config else {}
    return {**config, **old, "dtype": "float32"}


def has_template(base: Path) -> bool:
    """Whether a model has a chat template of its own, wherever it keeps it."""
    if files_like(base, ("chat_template.j*",)):
        return True
    try:
        described = json.loads((base / "tokenizer_config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return bool(isinstance(described, dict) and described.get("chat_template"))


def _write_weights(merged: Merged, target: Path) -> Generator[Progress, None, None]:
    shards = list(_shards(merged))
    named = [
        WEIGHTS if len(shards) == 1 else f"model-{n:05}-of-{len(shards):05}.safetensors"
        for n in range(1, len(shards) + 1)
    ]
    done = 0
    for name, tensors in zip(named, shards, strict=True):
        arrays = {}
        for tensor in tensors:
            arrays[tensor] = merged.read(tensor)
            done += 1
            yield Progress(MERGING, done, len(merged.names))
        known = write(target / name, arrays, {"format": "pt"})
        yield Progress(MERGING, done, len(merged.names))
        if digest(load_file(target / name)) != known:
            raise altered(name)
    if len(shards) > 1:
        places = {t: name for name, ts in zip(named, shards, strict=True) for t in ts}
        sizes = {"total_size": 4 * merged.base.numbers}
        _write_json(target / INDEX, {"metadata": sizes, "weight_map": places})


def _shards(merged: Merged) -> Iterator[list[str]]:
    """Yield the names of tensors that go into one file each, in order."""
    held: list[str] = []
    size = 0
    for name in merged.names:
        bytes_ = 4 * merged.base.tensors[name].numbers
        if held and size + bytes_ > SHARD:
            yield held
            held, size = [], 0
        held.append(name)
        size += bytes_
    yield held


def altered(name: str) -> ModelProblem:
    """Return what to raise where a file does not hold what was written."""
    return ModelProblem(
        f"What was written to {name} is not what was read.",
        hint="Check the disk, then try again; the adapter is as it was.",
    )


def _write_json(path: Path, content: dict[str, Any]) -> None:
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
