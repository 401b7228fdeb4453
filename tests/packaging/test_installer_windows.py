"""The installer for Windows: its lists, and under Wine what it brings, keeps and removes."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pip
import pytest

from tests.packaging.scripts import script
from tests.packaging.signing import authority, make_identity

installer = script("windows/make_installer")
resource = script("windows/version_resource")
icons = script("icons")
sign = script("windows/sign")
PROGRAM = Path(pip.__file__).parent / "_vendor" / "distlib" / "w64.exe"
WINE = "OUROBOROS_PACKAGE_TEST" in os.environ and shutil.which("wine") and shutil.which("makensis")
under_wine = pytest.mark.skipif(not WINE, reason="make package-test runs it, with NSIS and Wine")


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A stand-in for the application; its names are as awkward as names may be."""
    folder = tmp_path / "frozen"
    (folder / "_internal" / "pläne $1").mkdir(parents=True)
    shutil.copyfile(PROGRAM, folder / "Ouroboros.exe")
    (folder / "_internal" / "engine.dll").write_bytes(b"library")
    (folder / "_internal" / "pläne $1" / "a$b.txt").write_text("text")
    return folder


def test_what_is_installed_is_what_is_removed(frozen: Path) -> None:
    install = installer.install_list(frozen).splitlines()
    remove = installer.uninstall_list(frozen).splitlines()
    assert install[0] == 'SetOutPath "$INSTDIR"'
    assert f'File "/oname=Ouroboros.exe" "{frozen}/Ouroboros.exe"' in install
    assert remove == [
        'Delete "$INSTDIR\\_internal\\pläne $$1\\a$$b.txt"',
        'RMDir "$INSTDIR\\_internal\\pläne $$1"',
        'Delete "$INSTDIR\\_internal\\engine.dll"',
        'RMDir "$INSTDIR\\_internal"',
        'Delete "$INSTDIR\\Ouroboros.exe"',
    ]


def test_the_version_resource_can_be_read() -> None:
    text = resource.resource("1.2.3")
    assert "filevers=(1, 2, 3, 0)" in text
    compile(text, "version", "eval")


def test_icons_begin_with_a_table_of_their_pictures() -> None:
    pictures = {16: b"small", 256: b"largest"}
    ico = icons.ico(pictures)
    assert ico[:6] == bytes([0, 0, 1, 0, 2, 0])
    assert ico[6] == 16
    assert ico[22] == 0, "256 is written as 0"
    assert ico.endswith(b"smalllargest")
    icns = icons.icns(pictures)
    assert int.from_bytes(icns[4:8], "big") == len(icns)
    assert icns[8:12] == b"icp4"


@pytest.fixture
def wine(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a Windows of its own."""
    environment = os.environ | {
        "WINEPREFIX": str(tmp_path / "wine"),
        "WINEARCH": "win64",
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "winemenubuilder.exe=d",
        "HOME": str(tmp_path),
    }
    environment.pop("DISPLAY", None)
    yield environment
    subprocess.run(["wineserver", "-k"], env=environment, check=False, capture_output=True)


def ran(program: Path, environment: dict[str, str], *options: str) -> int:
    done = subprocess.run(
        ["wine", str(program), *options], env=environment, check=False, capture_output=True
    )
    subprocess.run(["wineserver", "-w"], env=environment, check=False, timeout=60)
    return done.returncode


def local(environment: dict[str, str]) -> Path:
    [users] = Path(environment["WINEPREFIX"]).glob("drive_c/users/*/AppData/Local")
    return users


def registry(environment: dict[str, str]) -> str:
    return (Path(environment["WINEPREFIX"]) / "user.reg").read_text("utf-8", "replace")


def made(frozen: Path, tmp_path: Path, number: str = "1.0.0") -> Path:
    pictures = {48: b"\x89PNG\r\n\x1a\n" + bytes(64)}
    icon = tmp_path / "ouroboros.ico"
    icon.write_bytes(icons.ico(pictures))
    output = tmp_path / f"Ouroboros-{number}-x64.exe"
    installer.make(frozen, icon, number, output)
    return output


@under_wine
def test_installing_updating_and_removing_keeps_what_is_the_teachers(
    frozen: Path, tmp_path: Path, wine: dict[str, str]
) -> None:
    assert ran(made(frozen, tmp_path), wine, "/S") == 0
    place, data = local(wine) / "Programs" / "Ouroboros", local(wine) / "Ouroboros"
    assert (place / "_internal" / "pläne $1" / "a$b.txt").read_text() == "text"
    assert '"DisplayVersion"="1.0.0"' in registry(wine)
    assert "Ouroboros.Cycles" in registry(wine)
    data.mkdir()
    (data / "store.duckdb").write_bytes(b"dialogues")
    (place / "my notes.txt").write_text("mine")

    (frozen / "_internal" / "engine.dll").unlink()
    (frozen / "_internal" / "newer.dll").write_bytes(b"library")
    assert ran(made(frozen, tmp_path, "1.1.0"), wine, "/S") == 0
    assert not (place / "_internal" / "engine.dll").exists(), "no library of the older version"
    assert (place / "_internal" / "newer.dll").exists()
    assert '"DisplayVersion"="1.1.0"' in registry(wine)
    assert (data / "store.duckdb").read_bytes() == b"dialogues"

    assert ran(place / "uninstall.exe", wine, "/S") == 0
    assert [path.name for path in place.rglob("*")] == ["my notes.txt"]
    assert (data / "store.duckdb").read_bytes() == b"dialogues"
    assert "Ouroboros.Cycles" not in registry(wine)


@under_wine
def test_data_is_removed_when_it_was_asked_for(
    frozen: Path, tmp_path: Path, wine: dict[str, str]
) -> None:
    assert ran(made(frozen, tmp_path), wine, "/S") == 0
    place, data = local(wine) / "Programs" / "Ouroboros", local(wine) / "Ouroboros"
    data.mkdir()
    assert ran(place / "uninstall.exe", wine, "/S", "/DATA") == 0
    assert not data.exists()
    assert not place.exists()


@under_wine
def test_the_uninstaller_inside_is_signed_too(
    frozen: Path, tmp_path: Path, wine: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    identity = make_identity(tmp_path / "identity")
    with authority(identity) as address:
        signer = identity.environment | {"OUROBOROS_SIGN_TIMESTAMP": address}
        for name, value in signer.items():
            monkeypatch.setenv(name, value)
        (frozen / "_internal" / "engine.dll").unlink()
        assert sign.main(["sign", str(frozen)], signer) == 0
        output = made(frozen, tmp_path)
        assert sign.main(["sign", str(output)], signer) == 0
        assert ran(output, wine, "/S") == 0
        assert sign.main(["verify", str(local(wine) / "Programs" / "Ouroboros")], signer) == 0
