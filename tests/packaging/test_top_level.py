"""What is in the wheel, and what an import brings into memory."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = {
    "ouroboros_desktop": ROOT,
    "ouroboros_backends": ROOT / "backends",
    "ouroboros_resources": ROOT / "resources",
}
HEAVY = {"torch", "transformers", "peft", "accelerate", "trl", "datasets", "mlx", "gguf", "openai"}
WINDOW = {"PySide6", "pyqtgraph"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The names in the wheel that a person installs."""
    folder = tmp_path_factory.mktemp("wheel")
    build = ["wheel", "--no-deps", "--no-build-isolation", "--no-index", "-q", "-w", str(folder)]
    done = subprocess.run(
        [sys.executable, "-m", "pip", *build, str(ROOT)],
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as archive:
        return archive.namelist()


def loaded_by(statement):
    """Return the top-level modules in memory after ``statement`` in a fresh Python."""
    code = f"{statement}; import sys; print(*{{m.partition('.')[0] for m in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_the_wheel_holds_exactly_the_three_packages(wheel):
    tops = {name.split("/")[0] for name in wheel}
    assert {top for top in tops if not top.endswith(".dist-info")} == set(PACKAGES)


@pytest.mark.parametrize("package", PACKAGES)
def test_every_file_of_a_package_is_in_the_wheel(wheel, package):
    parent = PACKAGES[package]
    sources = {".pyc", ".ts"}  # of the languages only what was compiled is used
    files = [p for p in (parent / package).rglob("*") if p.is_file() and p.suffix not in sources]
    assert files
    assert {p.relative_to(parent).as_posix() for p in files} <= set(wheel)


def test_the_licence_is_in_the_wheel(wheel):
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in wheel)


@pytest.mark.parametrize("folder", [".", "backends", "resources", "tests", "packaging"])
def test_folders_that_are_no_packages_stay_so(folder):
    """An ``__init__.py`` in packaging/ would hide the library of that name."""
    assert not (ROOT / folder / "__init__.py").exists()


def test_describing_the_backends_loads_no_model_library():
    loaded = loaded_by(
        "from ouroboros_desktop.registry import discover;"
        "from ouroboros_desktop.core.policy import Backend;"
        "assert {'echo', 'torch'} <= set(discover('ouroboros_backends', Backend))"
    )
    assert not loaded & (HEAVY | WINDOW | {"numpy"})


@pytest.mark.parametrize("module", ["ouroboros_desktop.cli", "ouroboros_desktop.worker.server"])
def test_the_terminal_and_the_worker_load_no_window(module):
    assert not loaded_by(f"import {module}") & (WINDOW | HEAVY)


def test_the_entry_point_loads_almost_nothing():
    assert not loaded_by("import ouroboros_desktop.__main__") & (WINDOW | HEAVY | {"duckdb"})
