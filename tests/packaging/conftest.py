"""A new person in front of the frozen application."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packaging.frozen import FROZEN, MODEL, said
from tests.packaging.scripts import script


@pytest.fixture(scope="session")
def program() -> str:
    return str(script("bundled").program(FROZEN))


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """The environment of a new person whose name is not ASCII and whose computer has no GPU."""
    place = tmp_path / "Größer Ω"
    place.mkdir()
    taken = {k: v for k, v in os.environ.items() if not k.startswith(("OUROBOROS", "PYTHON"))}
    places = {"HOME": str(place), "XDG_DATA_HOME": str(place / "data")}
    return taken | places | {"QT_QPA_PLATFORM": "offscreen", "CUDA_VISIBLE_DEVICES": ""}


@pytest.fixture(scope="session")
def models(program: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Where the model is that came with the application, unpacked once for all tests."""
    root = tmp_path_factory.mktemp("models")
    places = {"OUROBOROS_HOME": str(root / "home"), "OUROBOROS_MODELS": str(root / "Modelle ß")}
    status, words = said([program, "models", "install", MODEL], os.environ | places)
    assert status == 0, words
    return {"OUROBOROS_MODELS": places["OUROBOROS_MODELS"]}


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
