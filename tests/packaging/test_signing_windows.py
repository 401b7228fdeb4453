"""Signing for Windows with a test identity, on real programs of Windows, with real time stamps."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pip
import pytest

from tests.packaging.scripts import script
from tests.packaging.signing import Identity, authority, make_identity

pytestmark = pytest.mark.skipif(
    shutil.which("osslsigncode") is None, reason="needs osslsigncode"
)
sign = script("windows/sign")
LAUNCHERS = Path(pip.__file__).parent / "_vendor" / "distlib"
"""pip brings real programs of Windows along, on every system."""


@pytest.fixture(scope="module")
def identity(tmp_path_factory: pytest.TempPathFactory) -> Identity:
    return make_identity(tmp_path_factory.mktemp("identity"))


@pytest.fixture(scope="module")
def signer(identity: Identity) -> Iterator[dict[str, str]]:
    """The environment of somebody who may sign."""
    with authority(identity) as address:
        yield identity.environment | {"OUROBOROS_SIGN_TIMESTAMP": address}


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A folder as PyInstaller makes it: a program, and a nested library."""
    folder = tmp_path / "Ouroboros"
    (folder / "_internal").mkdir(parents=True)
    shutil.copyfile(LAUNCHERS / "w64.exe", folder / "Ouroboros.exe")
    shutil.copyfile(LAUNCHERS / "t64.exe", folder / "_internal" / "engine.dll")
    (folder / "_internal" / "notes.txt").write_text("no program")
    return folder


@pytest.fixture
def signed(frozen: Path, signer: dict[str, str]) -> Path:
    assert sign.main(["sign", str(frozen)], signer) == 0
    return frozen


def tamper(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[len(data) // 3] ^= 1
    file.write_bytes(data)


def refused(folder: Path, environment: dict[str, str], capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    assert sign.main(["verify", str(folder)], environment) == 1
    return capsys.readouterr().err


def test_libraries_are_signed_before_the_programs_that_load_them(frozen: Path) -> None:
    assert [file.name for file in sign.binaries([frozen])] == ["engine.dll", "Ouroboros.exe"]


def test_what_was_signed_verifies(signed: Path, signer: dict[str, str]) -> None:
    assert all(sign.is_signed(file) for file in sign.binaries([signed]))
    assert sign.main(["verify", str(signed)], signer) == 0
    assert not list(signed.rglob("*.signed"))


def test_a_tampered_nested_library_is_refused(
    signed: Path, signer: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    tamper(signed / "_internal" / "engine.dll")
    assert "engine.dll does not verify" in refused(signed, signer, capsys)


def test_an_unsigned_file_is_refused(
    signed: Path, signer: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copyfile(LAUNCHERS / "t64.exe", signed / "_internal" / "late.pyd")
    assert "late.pyd is not signed" in refused(signed, signer, capsys)


@pytest.mark.parametrize(
    ("root", "words"),
    [("OUROBOROS_SIGN_CA", "does not verify"), ("OUROBOROS_SIGN_TSA_CA", "")],
    ids=["signature", "time"],
)
def test_what_somebody_else_signed_is_refused(
    root: str,
    words: str,
    signed: Path,
    signer: dict[str, str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    trusted = signer | {root: make_identity(tmp_path / "other").environment[root]}
    said = refused(signed, trusted, capsys)
    assert said and words in said


def test_without_a_time_stamp_nothing_is_signed(
    frozen: Path, identity: Identity, capsys: pytest.CaptureFixture[str]
) -> None:
    nobody = identity.environment | {"OUROBOROS_SIGN_TIMESTAMP": "http://127.0.0.1:9/"}
    assert sign.main(["sign", str(frozen)], nobody) == 1
    assert "could not be signed" in capsys.readouterr().err
    assert not any(sign.is_signed(file) for file in sign.binaries([frozen]))


def test_without_an_identity_it_says_what_is_missing(
    frozen: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sign.main(["sign", str(frozen)], {}) == 1
    assert "OUROBOROS_SIGN_CERT" in capsys.readouterr().err


def test_what_is_no_program_is_refused(
    tmp_path: Path, signer: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "text.exe").write_text("hello" + " " * 100)
    assert sign.main(["sign", str(tmp_path)], signer) == 1
    assert "text.exe is no program" in capsys.readouterr().err


@pytest.mark.skipif("OUROBOROS_BOOTLOADER" not in os.environ, reason="make package-test names it")
def test_the_boot_loader_of_the_real_program_with_an_archive_behind(
    tmp_path: Path, signer: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    program = tmp_path / "Ouroboros.exe"
    program.write_bytes(Path(os.environ["OUROBOROS_BOOTLOADER"]).read_bytes() + bytes(3 << 20))
    assert sign.main(["sign", str(program)], signer) == 0
    tamper(program)
    assert "does not verify" in refused(program, signer, capsys)
