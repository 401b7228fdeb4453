"""Converting a folder of the teacher's own from pickle format to safetensors, in the worker."""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from ouroboros_desktop.core.command_line import command
from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.models.library import (
    STAGING,
    check_described,
    check_folder,
    default_name,
    free_name,
)
from ouroboros_desktop.models.lock import only_one
from ouroboros_desktop.models.order import order
from ouroboros_desktop.session.installing import CONVERTER, converted
from ouroboros_desktop.settings import Folders
from ouroboros_desktop.worker.client import Worker
from ouroboros_desktop.worker.messages import ConvertFolder


@dataclass(frozen=True, slots=True)
class Wanted:
    """A folder to convert, the folder to make, and what that is called in the library."""

    source: Path
    target: Path
    name: str

    @staticmethod
    def of(source: Path, target: Path | None, name: str | None) -> Wanted:
        """Fill in what was not said: a folder beside the source, under the source's name."""
        source = source.expanduser().resolve()
        beside = source.with_name(f"{source.name}-safetensors")
        made = target.expanduser().resolve() if target else beside
        return Wanted(source, made, name or default_name(made if target else source))


def convert(wanted: Wanted, folders: Folders, worker: Worker) -> Generator[Progress, None, None]:
    """Make ``wanted.target``, ready to be added; the source is only read.

    ``worker`` must be idle. Closing the generator ends it, and what was written is removed. Raises
    ``OuroborosError`` with what to do next.
    """
    _check(wanted, folders.models)
    target = wanted.target
    staging = target.with_name(f".{target.name}{STAGING}{os.getpid()}")
    try:
        with only_one(folders.models), order(folders.models, source=wanted.source, target=staging):
            try:
                _sweep(target)
                yield from converted(worker, lambda i: ConvertFolder(i, CONVERTER))
                check_folder(staging)
                staging.replace(target)
            finally:
                _sweep(target)
    except OSError as error:
        raise ModelProblem(
            f"{error.filename or target} cannot be written ({error.strerror or error}).",
            hint="Choose a folder that you may write to, with --to.",
        ) from error


def _check(wanted: Wanted, root: Path) -> None:
    """Raise ``ModelProblem`` for what would fail at the end only."""
    source, target = wanted.source, wanted.target
    check_described(source)
    if any(source.glob("*.safetensors")):
        raise ModelProblem(
            f"The model in {source} has safetensors already.",
            hint=f"Add it as it is: {command('models', 'add', source)}",
        )
    if target.exists() or target.is_relative_to(source):
        state = "is there already" if target.exists() else "is in the folder to convert"
        raise ModelProblem(f"{target} {state}.", hint="Choose another folder with --to.")
    free_name(root, target, wanted.name)


def _sweep(target: Path) -> None:
    """Remove what this or an earlier conversion did not bring to its end."""
    for left in target.parent.glob(f".{target.name}{STAGING}*"):
        shutil.rmtree(left, ignore_errors=True)
