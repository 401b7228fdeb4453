"""The frozen application as `make package` leaves it; its own self-test ran before."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tests.packaging.frozen import FROZEN, MODEL, PATIENCE_S, frozen_only, said, visible, wait
from tests.packaging.scripts import PACKAGING

pytestmark = frozen_only


def test_a_second_start_raises_the_first(program: str, display: dict[str, str]) -> None:
    with subprocess.Popen([program], env=display) as first:
        try:
            wait(lambda: len(visible(display)) == 1)
            [window] = visible(display)
            subprocess.run(["xdotool", "windowminimize", "--sync", window], env=display, check=True)
            wait(lambda: not visible(display))
            second = subprocess.run([program], env=display, timeout=PATIENCE_S, check=False)
            assert second.returncode == 0
            assert first.poll() is None
            wait(lambda: visible(display) == [window])
        finally:
            first.kill()


def test_the_first_start_unpacks_the_model_by_itself(program: str, home: dict[str, str]) -> None:
    manifest = Path(home["XDG_DATA_HOME"]) / f"Ouroboros/models/{MODEL}/manifest.json"
    with subprocess.Popen([program], env=home) as window:
        try:
            wait(manifest.is_file)
        finally:
            window.kill()


def test_no_worker_outlives_an_application_that_was_killed(
    program: str, home: dict[str, str], models: dict[str, str]
) -> None:
    command = [program, "cycle", "--backend", "torch"]
    with subprocess.Popen(command, env=home | models, stdout=subprocess.DEVNULL) as application:
        process = psutil.Process(application.pid)
        wait(process.children)
        children = process.children(recursive=True)
        application.kill()
    gone, alive = psutil.wait_procs(children, timeout=PATIENCE_S)
    assert alive == []
    assert gone


def test_every_part_has_its_licence_and_is_listed() -> None:
    parts = json.loads((FROZEN / "sbom.cdx.json").read_text())["components"]
    names = {part["name"] for part in parts}
    assert {"torch", "PySide6_Essentials", "duckdb", "Python", "SmolLM2 135M Instruct"} <= names
    folders = {path.name for path in (FROZEN / "licences").iterdir() if path.is_dir()}
    assert names == folders
    assert all(list((FROZEN / "licences" / name).iterdir()) for name in names)


def test_the_bill_of_materials_keeps_to_its_schema_and_a_wrong_one_is_refused(
    tmp_path: Path,
) -> None:
    python = "Scripts/python.exe" if os.name == "nt" else "bin/python"
    check = [str(FROZEN.parents[1] / "check" / python), str(PACKAGING / "check_sbom.py")]
    assert said([*check, str(FROZEN / "sbom.cdx.json")], os.environ) == (0, "")
    bill = json.loads((FROZEN / "sbom.cdx.json").read_text())
    bill["components"][0]["type"] = "thing"
    (tmp_path / "kind.json").write_text(json.dumps(bill))
    status, words = said([*check, str(tmp_path / "kind.json")], os.environ)
    assert (status, "'thing' is not one of" in words) == (1, True)
    bill["components"][0] = bill["components"][1] | {"description": "the same once more"}
    (tmp_path / "twice.json").write_text(json.dumps(bill))
    status, words = said([*check, str(tmp_path / "twice.json")], os.environ)
    assert (status, "two parts are called" in words) == (1, True)


def test_nothing_for_building_or_testing_is_inside() -> None:
    top = {path.name for path in (FROZEN / "_internal").iterdir()}
    assert not top & {"pip", "pytest", "setuptools", "mypy", "PyInstaller", "hypothesis", "trl"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the package of Debian")
def test_what_is_published_is_what_the_checksums_say() -> None:
    out = FROZEN.parents[1] / "out"
    check = ["sha256sum", "--check", "--strict", "SHA256SUMS"]
    done = subprocess.run(check, cwd=out, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    names = {path.name for path in out.iterdir()} - {"SHA256SUMS"}
    assert {line.partition(":")[0] for line in done.stdout.splitlines()} == names
    assert any(name.endswith("_amd64.deb") for name in names)
