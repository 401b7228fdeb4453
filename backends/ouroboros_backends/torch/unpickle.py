"""A folder of weights in pickle format becomes one of safetensors; the original is only read.

1. Every file is looked through: names, shapes and types, and that none of them runs code.
2. transformers says which tensors the architecture uses; what it would drop, such as the masks in
   GPT-J's checkpoints, is left out, and what it would miss is an error before a byte is written.
3. File by file the tensors are written, read again and compared.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor
from transformers import AutoConfig
from transformers.models.auto.modeling_auto import MODEL_FOR_CAUSAL_LM_MAPPING

from ouroboros_backends.shared.files import sync
from ouroboros_backends.shared.folders import explained
from ouroboros_backends.shared.quiet import quiet
from ouroboros_backends.torch import safetensors_files
from ouroboros_backends.torch.pickled import INDEX, read, weight_files
from ouroboros_backends.torch.weights import PLACE
from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.fit import gigabytes
from ouroboros_desktop.core.policy_update import Progress

BESIDE = (".json", ".txt", ".model", ".md", ".jinja", ".tiktoken")
"""The ends of files that belong to a model besides its weights."""

LICENCES = ("LICENSE", "LICENCE", "NOTICE", "COPYING", "USE_POLICY")
SPARE = 2**20
"""Bytes for headers and an index."""


@dataclass(frozen=True, slots=True)
class Part:
    """What is written of one file: names of tensors, and their size in bytes."""

    source: Path
    names: frozenset[str]
    bytes: int


def convert(source: Path, target: Path) -> Generator[Progress, None, None]:
    """Write the model in ``source`` to the folder ``target``, which must not exist yet.

    The folder appears whole or not at all: closed early or failed, nothing is left behind. Memory
    is needed for one tensor, and for one file where it is older than torch 1.6. Raises
    ``ModelProblem`` when the files are damaged, would run code, or do not fit their config, when
    the disk is full or the folder cannot be written.
    """
    if target.exists():
        raise ModelProblem(f"There is already a folder {target}.", hint="Choose another folder.")
    parts = yield from _planned(source)
    copied = _beside(source)
    partial = target.with_name(f"{target.name}.partial")
    try:
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir()
        _require_disk(partial, parts, copied)
        yield from _written(parts, partial)
        for path in copied:
            shutil.copyfile(path, partial / path.name)
        sync(partial)
        partial.replace(target)
    except OSError as problem:
        raise ModelProblem(
            f"The folder {target.parent} cannot be written ({problem.strerror or problem}).",
            hint="Choose a folder that you may write to, on a disk with space, with --to.",
        ) from problem
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    yield Progress("Done", 1, 1)


def _planned(source: Path) -> Generator[Progress, None, list[Part]]:
    """Return what is to be written of each file."""
    files = weight_files(source)
    sizes: list[dict[str, int]] = []
    shapes: dict[str, Tensor] = {}
    repeated: dict[str, frozenset[str]] = {}
    for place, path in enumerate(files):
        yield Progress(f"Looking through {path.name}", place, len(files))
        tensors = read(path)
        twice = shapes.keys() & tensors.keys()
        if twice:
            raise ModelProblem(
                f"{min(twice)} is in more than one file of {source}.",
                hint="Move the files that are not the model's weights elsewhere.",
            )
        sizes.append({name: tensor.nbytes for name, tensor in tensors.items()})
        shapes |= {name: torch.empty_like(t, device="meta") for name, t in tensors.items()}
        repeated |= _repeated(tensors)
    yield Progress("Comparing with the architecture", len(files), len(files))
    unused, ties = _unused(source, shapes)
    left_out = unused | {name for name, same in repeated.items() if ties.get(name) in same}
    if unused:
        some = f"{min(unused)} and {len(unused) - 1} more" if len(unused) > 1 else min(unused)
        yield Progress(f"Leaving out what the architecture does not use: {some}", 0, 0)
    kept = [{n: size for n, size in part.items() if n not in left_out} for part in sizes]
    return [
        Part(path, frozenset(part), sum(part.values()))
        for path, part in zip(files, kept, strict=True)
        if part
    ]


def _repeated(tensors: Mapping[str, Tensor]) -> dict[str, frozenset[str]]:
    """Return the tensors that are, in memory, others of the same file, with all these names."""
    owners: dict[tuple[object, ...], list[str]] = {}
    for name, t in tensors.items():
        place = (t.untyped_storage().data_ptr(), t.storage_offset(), t.shape, t.stride(), t.dtype)
        owners.setdefault(place, []).append(name)
    return {n: frozenset(names) for names in owners.values() if len(names) > 1 for n in names}


def _unused(source: Path, shapes: Mapping[str, Tensor]) -> tuple[set[str], dict[str, str]]:
    """Return the tensors that the model does not use, and what it ties to what by itself.

    It is loaded without a number in it. Raises ``ModelProblem`` for weights that do not fit.
    """
    try:
        with quiet():
            config = AutoConfig.from_pretrained(source, **PLACE)
            if type(config) not in MODEL_FOR_CAUSAL_LM_MAPPING:
                raise ValueError("Unrecognized language model")
            model, report = MODEL_FOR_CAUSAL_LM_MAPPING[type(config)].from_pretrained(
                None,
                config=config,
                state_dict=dict(shapes),
                device_map={"": "meta"},
                output_loading_info=True,
            )
    except RuntimeError as problem:  # of shapes; transformers has reported which, we need not
        raise ModelProblem(
            f"The weights of {source.name} do not fit its config.json.",
            hint="Copy the folder again from where it came from.",
        ) from problem
    except Exception as problem:  # transformers has an error of its own for each of its reasons
        raise explained(source, problem) from problem
    if report["missing_keys"]:
        raise ModelProblem(
            f"The weights of {source.name} are incomplete: {min(report['missing_keys'])} is not"
            " there.",
            hint="Copy the folder again from where it came from.",
        )
    ties: dict[str, str] = model.all_tied_weights_keys
    return set(report["unexpected_keys"]) & shapes.keys(), ties


def _require_disk(folder: Path, parts: list[Part], copied: list[Path]) -> None:
    needed = sum(p.bytes for p in parts) + sum(p.stat().st_size for p in copied) + SPARE
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise ModelProblem(
            f"The converted model needs {gigabytes(needed)} of free disk; {folder.parent}"
            f" has {gigabytes(free)}.",
            hint="Free some space, or choose a folder on another disk with --to.",
        )


def _written(parts: list[Part], folder: Path) -> Generator[Progress, None, None]:
    """Write and compare the parts one by one, then the index where there is more than one."""
    names = _file_names(len(parts))
    total, done = sum(part.bytes for part in parts), 0
    for part, name in zip(parts, names, strict=True):
        tensors = {n: t for n, t in read(part.source).items() if n in part.names}
        path = folder / name
        for phase, work in (
            (f"Writing {name}", safetensors_files.write(path, tensors)),
            (f"Comparing {name} with {part.source.name}", safetensors_files.compare(path, tensors)),
        ):
            reached = done
            yield Progress(phase, reached, total)
            for size in work:
                reached += size
                yield Progress(phase, reached, total)
        done += part.bytes
    if len(parts) > 1:
        places = {n: name for part, name in zip(parts, names, strict=True) for n in part.names}
        index = {"metadata": {"total_size": total}, "weight_map": dict(sorted(places.items()))}
        text = json.dumps(index, indent=2) + "\n"
        (folder / "model.safetensors.index.json").write_text(text, "utf-8")


def _file_names(count: int) -> list[str]:
    if count == 1:
        return ["model.safetensors"]
    return [f"model-{n:05d}-of-{count:05d}.safetensors" for n in range(1, count + 1)]


def _beside(source: Path) -> list[Path]:
    """Return config, tokenizer and the other files that go along; no code is among them."""
    return [
        path
        for path in sorted(source.iterdir())
        if path.is_file()
        and (path.suffix in BESIDE or path.name.startswith(LICENCES))
        and not path.match(INDEX)
    ]
