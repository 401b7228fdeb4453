"""Files under a passphrase, in the age format (age-encryption.org): scrypt, then ChaCha20-Poly1305.

Any age program opens them: ``age --decrypt FILE``. pyrage holds Python's lock for as long as it
works, seconds for a large file, so it works in a process of its own, which can also be stopped.
"""

from __future__ import annotations

import multiprocessing
import tarfile
from collections.abc import Callable, Generator
from multiprocessing.connection import Connection
from pathlib import Path

from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.core.steps import finished
from ouroboros_desktop.storage.files import flush, private

SUFFIX = ".age"
SHORTEST = 8
_PAUSE_S = 0.01


def sealing(source: Path, target: Path, passphrase: str) -> Generator[Progress, None, None]:
    """Write ``source`` encrypted to ``target``. Raises ``StoreProblem``; closed early, it stops."""
    if len(passphrase) < SHORTEST:
        raise StoreProblem(
            f"The passphrase has {len(passphrase)} characters.",
            f"Take at least {SHORTEST}; several words are good. Nobody can recover it.",
        )
    partial = target.with_name(target.name + ".partial")
    try:
        yield from _apart("Encrypting", _seal, source, partial, passphrase)
        partial.replace(target)
    except OSError as error:
        raise StoreProblem(
            f"The file {target} cannot be written ({error.strerror}).", "Choose another place."
        ) from error
    finally:
        partial.unlink(missing_ok=True)


def unsealing(source: Path, target: Path, passphrase: str) -> Generator[Progress, None, None]:
    """Write what ``source`` holds to ``target``. Raises ``StoreProblem`` for a wrong passphrase."""
    yield from _apart("Decrypting", _unseal, source, target, passphrase)


def beside(plain: Path, target: Path) -> Path:
    """Return where ``plain`` is encrypted instead of ``target``: .age for a file, else .tar.age."""
    return target.with_name(target.name + (SUFFIX if plain.is_file() else f".tar{SUFFIX}"))


def seal_beside(plain: Path, sealed: Path, passphrase: str) -> None:
    """Write a file, or a folder as an archive, encrypted to ``sealed``."""
    if plain.is_dir():
        archive = plain.with_name(plain.name + ".tar")
        with private(), tarfile.open(archive, "w") as tar:
            tar.add(plain, plain.name)
        plain = archive
    finished(sealing(plain, sealed, passphrase))


def _apart(
    phase: str, work: Callable[[Path, Path, str], None], source: Path, target: Path, passphrase: str
) -> Generator[Progress, None, None]:
    """Do ``work`` in another process and yield until it is done; raises what it raised."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, work, source, target), daemon=True)
    process.start()
    theirs.close()
    try:
        ours.send(passphrase)  # by the pipe: others can see how a process was called
        while not ours.poll(_PAUSE_S):
            yield Progress(phase, 0, 0)
        problem = ours.recv()
    except EOFError as error:
        raise StoreProblem(
            f"The file {source.name} needs more memory than is free.",
            "Close other programs, then try again.",
        ) from error
    finally:
        process.kill()
        process.join()
        ours.close()
    if problem is not None:
        raise problem


def _serve(
    theirs: Connection, work: Callable[[Path, Path, str], None], source: Path, target: Path
) -> None:
    try:
        work(source, target, theirs.recv())
    except (StoreProblem, OSError) as problem:
        theirs.send(problem)
    else:
        theirs.send(None)


def _seal(source: Path, target: Path, passphrase: str) -> None:
    from pyrage import passphrase as age  # noqa: PLC0415 - a native library, seldom needed

    plain = source.read_bytes()
    _write(target, age.encrypt(plain, passphrase))
    if age.decrypt(target.read_bytes(), passphrase) != plain:
        raise StoreProblem(f"The file {target} could not be written whole.", "Try again.")


def _unseal(source: Path, target: Path, passphrase: str) -> None:
    import pyrage  # noqa: PLC0415 - as above

    try:
        opened = pyrage.passphrase.decrypt(source.read_bytes(), passphrase)
    except pyrage.DecryptError as error:
        raise StoreProblem(
            f"The file {source.name} does not open with this passphrase, or it is damaged.",
            "Type the passphrase again; capitals count.",
        ) from error
    _write(target, opened)


def _write(target: Path, data: bytes) -> None:
    with private(), target.open("wb") as file:
        file.write(data)
        file.flush()
        flush(file.fileno())
