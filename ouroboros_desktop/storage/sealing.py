"""Files under a passphrase, in the age format (age-encryption.org): scrypt, then ChaCha20-Poly1305.

Any age program opens them: ``age --decrypt FILE``.
"""

from __future__ import annotations

import tarfile
from pathlib import Path

from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.storage.files import flush, private

SUFFIX = ".age"
SHORTEST = 8


def seal(source: Path, target: Path, passphrase: str) -> None:
    """Write ``source`` encrypted to ``target``. Raises ``StoreProblem``."""
    from pyrage import passphrase as age  # noqa: PLC0415 - a native library, seldom needed

    if len(passphrase) < SHORTEST:
        raise StoreProblem(
            f"The passphrase has {len(passphrase)} characters.",
            f"Take at least {SHORTEST}; several words are good. Nobody can recover it.",
        )
    sealed = age.encrypt(source.read_bytes(), passphrase)
    partial = target.with_name(target.name + ".partial")
    try:
        with private(), partial.open("wb") as file:
            file.write(sealed)
            file.flush()
            flush(file.fileno())
        if age.decrypt(partial.read_bytes(), passphrase) != source.read_bytes():
            raise StoreProblem(f"The file {target} could not be written whole.", "Try again.")
        partial.replace(target)
    except OSError as error:
        raise StoreProblem(
            f"The file {target} cannot be written ({error.strerror}).", "Choose another place."
        ) from error
    finally:
        partial.unlink(missing_ok=True)


def seal_beside(plain: Path, target: Path, passphrase: str) -> Path:
    """Write a file as ``target``.age, a folder as ``target``.tar.age; returns which it is."""
    if plain.is_file():
        sealed = target.with_name(target.name + SUFFIX)
        seal(plain, sealed, passphrase)
        return sealed
    archive = plain.with_name(plain.name + ".tar")
    with private(), tarfile.open(archive, "w") as tar:
        tar.add(plain, target.name)
    sealed = target.with_name(archive.name + SUFFIX)
    seal(archive, sealed, passphrase)
    return sealed


def unseal(source: Path, target: Path, passphrase: str) -> None:
    """Write what ``source`` holds to ``target``. Raises ``StoreProblem`` for a wrong passphrase."""
    import pyrage  # noqa: PLC0415 - as above

    try:
        opened = pyrage.passphrase.decrypt(source.read_bytes(), passphrase)
    except pyrage.DecryptError as error:
        raise StoreProblem(
            f"The file {source.name} does not open with this passphrase, or it is damaged.",
            "Type the passphrase again; capitals count.",
        ) from error
    with private(), target.open("wb") as file:
        file.write(opened)
        file.flush()
        flush(file.fileno())
