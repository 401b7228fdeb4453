"""What every test shares: no screen, no network, one thread, a home of its own, real models."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from ouroboros_backends.mlx.processor import prepare

# Before any test module imports Qt or a model library.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # display tests start their own process
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("MLX_DISABLE_COMPILE", "1")  # on a processor it would call a C++ compiler
for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_DATASETS_OFFLINE", "DO_NOT_TRACK"):
    os.environ[name] = "1"
# How long an example takes says how busy the computer is.
hypothesis.settings.register_profile("tests", deadline=None)
hypothesis.settings.load_profile("tests")
prepare()  # a faster BLAS for MLX, before a test module imports it
_HOME = tempfile.TemporaryDirectory(prefix="ouroboros-tests-")
os.environ["OUROBOROS_HOME"] = _HOME.name


def pytest_unconfigure() -> None:
    _HOME.cleanup()


@pytest.fixture(scope="session")
def models_root() -> Path:
    """The models folder of this user, where `make test` installs the embedded model."""
    from ouroboros_desktop.settings import folders

    return folders().models


@pytest.fixture(scope="session")
def smollm2(models_root: Path) -> Path:
    """The folder of the embedded model, converted and whole."""
    from ouroboros_desktop.core.errors import ModelProblem
    from ouroboros_desktop.models.library import resolve

    try:
        return resolve(models_root, "smollm2-135m-instruct")
    except ModelProblem as problem:
        pytest.fail(f"{problem} (`make test` does this by itself)", pytrace=False)


@pytest.fixture(scope="session")
def tiny_llama(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A random two-layer Llama as a real Hugging Face folder."""
    from tests.tiny import tiny_model

    return tiny_model(tmp_path_factory.mktemp("models") / "tiny-llama")


@pytest.fixture(scope="session")
def llama_server() -> Iterator[str]:
    """The address of a real llama-server with the embedded model and one place to write at.

    It takes one request at a time, so that what it writes is the same in any company.
    """
    from tests.servers.real import llama

    with llama(together=1) as url:
        yield url
