"""The frozen application as `make package` leaves it; its own self-test ran before."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from tests.packaging.scripts import script

FROZEN = Path(os.environ.get("OUROBOROS_FROZEN", ""))
pytestmark = pytest.mark.skipif(
    "OUROBOROS_FROZEN" not in os.environ, reason="make package-test freezes it"
)
PATIENCE_S = 90


@pytest.fixture(scope="module")
def program() -> Path:
    return script("bundled").program(FROZEN)


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """The environment of a new person whose name is not ASCII."""
    place = tmp_path / "Größer Ω"
    place.mkdir()
    taken = {k: v for k, v in os.environ.items() if not k.startswith(("OUROBOROS", "PYTHON"))}
    places = {"HOME": str(place), "XDG_DATA_HOME": str(place / "data")}
    return taken | places | {"QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture
def display(home: dict[str, str]) -> Iterator[dict[str, str]]:
    """That environment with a screen, on which a window manager runs."""
    if not all(map(shutil.which, ("Xvfb", "xdotool", "openbox"))):
        pytest.skip("needs Xvfb, xdotool and openbox")
    with script("measure").screen() as name:
        environment = home | {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        with subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL) as manager:
            yield environment
            manager.kill()


def wait(what: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not what():
        assert time.monotonic() < end, "it took too long"
        time.sleep(0.1)


def visible(environment: dict[str, str]) -> list[str]:
    search = ["xdotool", "search", "--onlyvisible", "--name", "^Ouroboros$"]
    done = subprocess.run(search, env=environment, capture_output=True, text=True, check=False)
    return done.stdout.split()


def test_a_second_start_raises_the_first(program: Path, display: dict[str, str]) -> None:
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


def test_the_first_start_unpacks_the_model_by_itself(
    program: Path, home: dict[str, str]
) -> None:
    weights = Path(home["XDG_DATA_HOME"]) / "Ouroboros/models/smollm2-135m-instruct/manifest.json"
    with subprocess.Popen([program], env=home) as window:
        try:
            wait(weights.is_file)
        finally:
            window.kill()


def test_no_worker_outlives_an_application_that_was_killed(
    program: Path, home: dict[str, str]
) -> None:
    command = [str(program), "cycle", "--backend", "torch"]
    install = [str(program), "models", "install", "smollm2-135m-instruct"]
    subprocess.run(install, env=home, check=True, capture_output=True)
    with subprocess.Popen(command, env=home, stdout=subprocess.DEVNULL) as application:
        process = psutil.Process(application.pid)
        wait(lambda: len(process.children()) >= 1)
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


def test_nothing_for_building_or_testing_is_inside() -> None:
    top = {path.name for path in (FROZEN / "_internal").iterdir()}
    assert not top & {"pip", "pytest", "setuptools", "mypy", "PyInstaller", "hypothesis", "trl"}
