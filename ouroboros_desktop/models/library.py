"""The models library: folders under one root, known by name.

An installed model is ``root/<name>/`` with a manifest. An added one is ``root/<name>.json``, which
points at the teacher's own folder, or a folder that was copied into the root by hand.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Generator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ouroboros_desktop.core.command_line import command
from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.models.catalog import CATALOG
from ouroboros_desktop.models.manifest import MANIFEST, damaged, is_complete
from ouroboros_desktop.models.safetensors_header import header_problem

STAGING = ".new-"
"""In the name of a folder that is still being written: never a model."""

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


class Kind(StrEnum):
    """Installed by name from the catalog, or a folder of the teacher's own."""

    INSTALLED = "installed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class ModelFolder:
    """A model of the library. ``bytes`` is 0 when an added folder is no longer there."""

    name: str
    path: Path
    kind: Kind
    bytes: int


def models(root: Path) -> list[ModelFolder]:
    """Return the models under ``root`` by name; an unfinished installation is not one of them."""
    if not root.is_dir():
        return []
    found: dict[str, ModelFolder] = {}
    for entry in sorted(root.iterdir()):
        name = entry.stem if _is_pointer(entry) else entry.name
        path = _pointed(entry) if _is_pointer(entry) else entry
        if not _NAME.fullmatch(name) or is_staging(entry) or path is None or name in found:
            continue
        if _is_pointer(entry) or (entry / MANIFEST).is_file() or _copied_by_hand(entry):
            installed = name in CATALOG and not _is_pointer(entry)
            kind = Kind.INSTALLED if installed else Kind.ADDED
            found[name] = ModelFolder(name, path, kind, _bytes(path))
    return list(found.values())


def resolve(root: Path, name: str) -> Path:
    """Return the folder of the model called ``name``, looked at but not hashed.

    Raises ``ModelProblem`` when there is none, or when it is unfinished, gone or cannot be loaded.
    """
    folder = root / _checked_name(name)
    if name in CATALOG:
        if not is_complete(folder):
            state = "is not completely installed" if folder.exists() else "is not installed"
            raise ModelProblem(f"The model “{name}” {state}.", hint=_install_hint(name))
        return folder
    pointer = root / f"{name}.json"
    path = _pointed(pointer) if pointer.is_file() else folder
    if path is None:
        raise ModelProblem(
            f"The entry of the model “{name}” in the library is damaged.",
            hint=f"Run: ouroboros models remove {name}, then add its folder again.",
        )
    if not path.is_dir() and not pointer.is_file():
        known = ", ".join(m.name for m in models(root)) or "none yet"
        raise ModelProblem(
            f"There is no model called “{name}”.",
            hint=f"Models here: {known}. Add a folder with: ouroboros models add FOLDER.",
        )
    check_folder(path)
    return path


def add(root: Path, path: Path, name: str | None = None) -> ModelFolder:
    """Enter a local Hugging Face folder into the library, where it is: nothing is copied.

    Raises ``ModelProblem`` when it has no config or no sound safetensors, or the name is taken.
    """
    path = path.expanduser().resolve()
    check_folder(path)
    name = free_name(root, path, name or default_name(path))
    if path == root.resolve() / name:
        return ModelFolder(name, path, Kind.ADDED, _bytes(path))  # as if copied in by hand
    pointer = root / f"{name}.json"
    temporary = root / f".{name}.json.partial"
    try:
        root.mkdir(mode=0o700, parents=True, exist_ok=True)
        temporary.write_text(json.dumps({"path": str(path)}) + "\n", "utf-8")
        temporary.replace(pointer)
    except OSError as error:
        raise ModelProblem(
            f"The models folder {root} cannot be written ({error.strerror}).",
            hint="Set OUROBOROS_MODELS to a folder that you may write to.",
        ) from error
    return ModelFolder(name, path, Kind.ADDED, _bytes(path))


def default_name(path: Path) -> str:
    """Return what a folder is called in the library when nobody says otherwise."""
    return re.sub(r"[^a-z0-9._-]+", "-", path.name.lower()).strip("-._")


def free_name(root: Path, path: Path, name: str) -> str:
    """Return ``name`` if the folder ``path`` may bear it; raises ``ModelProblem``."""
    pointer = root / f"{_checked_name(name)}.json"
    inside = root / name
    taken = name in CATALOG or (inside.exists() and inside.resolve() != path)
    if taken or (pointer.exists() and _pointed(pointer) not in {None, path}):
        raise ModelProblem(
            f"There is already a model called “{name}”.", hint="Choose another with --name."
        )
    return name


def verify(root: Path, name: str) -> Generator[Progress, None, None]:
    """Check every byte of an installed model, and the headers of an added one.

    Raises ``ModelProblem`` that names the files at fault.
    """
    path = resolve(root, name)
    if name not in CATALOG:
        return  # resolve has read its headers; there is no digest to compare with
    bad = yield from damaged(path)
    if bad:
        raise ModelProblem(
            f"The model “{name}” is damaged: {', '.join(bad)}.", hint=_install_hint(name)
        )


def remove(root: Path, name: str) -> None:
    """Take a model out of the library. The teacher's own folders stay where they are."""
    folder, pointer = root / _checked_name(name), root / f"{name}.json"
    try:
        if pointer.is_file():
            pointer.unlink()
        elif name in CATALOG and folder.is_dir():
            (folder / MANIFEST).unlink(missing_ok=True)  # first: half a removal is no model
            shutil.rmtree(folder)
        elif folder.is_dir():
            raise ModelProblem(
                f"The folder {folder} was put there by hand, so it is left alone.",
                hint="Delete it yourself if you no longer want it.",
            )
        else:
            raise ModelProblem(
                f"There is no model called “{name}”.", hint="See them with: ouroboros models list."
            )
    except OSError as error:
        raise ModelProblem(
            f"The model “{name}” could not be removed ({error.strerror}).",
            hint="Close every window that uses it and check that the folder may be written to.",
        ) from error


def check_folder(path: Path) -> None:
    """Raise ``ModelProblem`` unless ``path`` looks like a causal model with safetensors weights."""
    check_described(path)
    _check_weights(path)


def check_described(path: Path) -> None:
    """Raise ``ModelProblem`` unless ``path`` has all that a model needs besides its weights."""
    if not path.is_dir():
        raise ModelProblem(
            f"The model folder {path} is not there.",
            hint="Choose a folder with config.json and model.safetensors.",
        )
    try:
        config = json.loads((path / "config.json").read_text("utf-8"))
    except (OSError, ValueError):
        config = None
    if not isinstance(config, dict):
        raise ModelProblem(
            f"The folder {path} has no readable config.json.",
            hint="Choose the folder of a Hugging Face model, not the one above or below it.",
        )
    if not any(path.glob("tokenizer*")) and not any(path.glob("vocab*")):
        raise ModelProblem(
            f"The model in {path} has no tokenizer.",
            hint="Copy tokenizer.json and tokenizer_config.json from where the model came from.",
        )


def _check_weights(path: Path) -> None:
    weights = sorted(path.glob("*.safetensors"))
    if not weights:
        pickled = [*path.glob("*.bin"), *path.glob("*.pt"), *path.glob("*.pth")]
        if pickled:
            raise ModelProblem(
                f"The model in {path} has only weights that can run code when they are read.",
                hint=f"Convert them to safetensors: {command('models', 'convert', path)}",
            )
        raise ModelProblem(
            f"The model in {path} has no weights.",
            hint="Get it as safetensors: files that end in .safetensors hold numbers only.",
        )
    for file in [*weights, *_missing_parts(path)]:
        problem = header_problem(file) if file.is_file() else "it is missing"
        if problem:
            raise ModelProblem(
                f"The weights {file} cannot be used: {problem}.", hint="Copy the file again."
            )


def _missing_parts(path: Path) -> list[Path]:
    """Return the weight files that an index names and that are not there."""
    try:
        index = json.loads((path / "model.safetensors.index.json").read_text("utf-8"))
        names = sorted(set(index["weight_map"].values()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return []
    return [path / str(n) for n in names if not (path / str(n)).is_file()]


def _checked_name(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise ModelProblem(
            f"“{name}” cannot be the name of a model.",
            hint="Use letters, digits, dots, dashes and underscores, at most 64 of them.",
        )
    return name


def _install_hint(name: str) -> str:
    return f"Run: ouroboros models install {name}."


def _is_pointer(entry: Path) -> bool:
    return entry.suffix == ".json" and entry.is_file()


def _pointed(pointer: Path) -> Path | None:
    try:
        return Path(json.loads(pointer.read_text("utf-8"))["path"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _copied_by_hand(entry: Path) -> bool:
    return entry.name not in CATALOG and (entry / "config.json").is_file()


def is_staging(entry: Path) -> bool:
    """Whether ``entry`` is an installation that is under way, or was left behind by a crash."""
    return STAGING in entry.name


def _bytes(path: Path) -> int:
    if not path.is_dir():
        return 0
    return sum(f.stat().st_size for f in path.iterdir() if f.is_file())
