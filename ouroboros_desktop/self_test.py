"""``ouroboros self-test``: whatever an installation can break is used once, for real.

What a person does in the terminal or with the window runs as a process of its own, from the same
program, with a home that is thrown away.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import ouroboros_resources

from ouroboros_desktop.core.adapter_export import Form
from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.models.catalog import SMOLLM2
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import State
from ouroboros_desktop.settings import Folders, Settings
from ouroboros_desktop.terminal import Play, made, play_cycles
from ouroboros_desktop.worker.client import Worker
from ouroboros_desktop.worker.messages import Failed, Finished, Open, WorkerDied

WINDOW_FLAG = "--self-test"
_TIMEOUT_S = 900
_SETTINGS = replace(Settings(), dialogue_tokens=48, answer_tokens=24, held_out_prompts=2)


@dataclass(frozen=True, slots=True)
class Place:
    """The folders of one self-test; ``models`` are the person's own, so that they are tested."""

    home: Path
    models: Path

    @property
    def folders(self) -> Folders:
        return Folders(self.home, self.models)

    def beside(self, name: str) -> Place:
        """Return a place with a home of its own in this one."""
        return Place(self.home / name, self.models)


def program() -> list[str]:
    """Return what starts this application: the frozen program, or Python with the package."""
    frozen = getattr(sys, "frozen", False)
    return [sys.executable] if frozen else [sys.executable, "-m", "ouroboros_desktop"]


def cycle_on(backend: str, place: Place, watch: Callable[[Session], None] | None = None) -> None:
    """Play one small cycle on ``backend``, a policy update and its gate included."""
    folders = made(place.folders)
    settings = replace(_SETTINGS, backend=backend)
    how = Play(1) if watch is None else Play(1, watch=watch)
    play_cycles(folders, settings, settings.update_config, how)


def self_test(models: Path) -> None:
    """Try every part, one after the other. Raises ``OuroborosError`` at the first that fails."""
    with _home() as home:
        place = Place(home, models)
        for title, step in (
            ("the embedded model", _install),
            ("a cycle with policy update on echo", lambda place: cycle_on("echo", place)),
            ("data sets: Parquet written and read", _data_set),
            ("the same on torch, its worker killed in the update", _killed_and_resumed),
            ("its adapter, for other programs", _export_adapter),
            ("a model in pickle format, converted", _convert),
            ("the client for servers", _server),
            ("the window, fonts, icons, plots", _window),
        ):
            started = time.monotonic()
            print(f"\nself-test: {title}", flush=True)
            step(place)
            print(f"self-test: {title}: works ({time.monotonic() - started:.1f} s)", flush=True)


@contextmanager
def _home() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="ouroboros-self-test-") as folder:
        yield Path(folder)


def _run(place: Place, *arguments: str) -> str:
    """Run a command of ours in ``place`` and return what it printed."""
    environment = os.environ | {
        "OUROBOROS_HOME": str(place.home),
        "OUROBOROS_MODELS": str(place.models),
        "PYTHONUTF8": "1",
    }
    done = subprocess.run(  # noqa: S603 - our own program, arguments from this module
        [*program(), *arguments],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=_TIMEOUT_S,
        check=False,
    )
    if done.returncode:
        last = (done.stderr or done.stdout).strip().splitlines()[-3:]
        raise OuroborosError(
            f"“ouroboros {' '.join(arguments)}” ended with {done.returncode}: {' '.join(last)}",
            hint="Install Ouroboros again; if it stays, report it with these lines.",
        )
    return done.stdout


def _install(place: Place) -> None:
    _run(place, "models", "install", SMOLLM2.name)
    print(_run(place, "models", "verify", SMOLLM2.name).strip())


def _data_set(place: Place) -> None:
    """Write a bundle of the cycle that was just played, and read its Parquet again."""
    target = place.home / "data-set"
    _run(place, "consent", "1", "yes")
    print(_run(place, "export", "bundle", str(target)).strip())
    rows = max(target.rglob("*.parquet"), key=lambda path: path.stat().st_size)
    print(_run(place, "import", str(rows), "--licence", "own-work", "--yes").strip())


class _Killer:
    """Kills the worker of a session once, after the first step of a policy update.

    On the way it notes when the policy wrote its first words.
    """

    def __init__(self) -> None:
        self.killed = 0
        self._began = time.monotonic()
        self._wrote = False

    def watch(self, session: Session) -> None:
        self._session = session
        session.subscribe(self._look)

    def _look(self, state: State) -> None:
        if not self._wrote and state.work is not None and state.work.texts:
            self._wrote = True
            print(f"  first words after {time.monotonic() - self._began:.1f} s", flush=True)
        update = state.unfinished or state.cycle.update
        if not self.killed and update is not None and update.steps:
            self.killed = self._session.worker.pid or 0
            self._session.worker.kill()


def _killed_and_resumed(place: Place) -> None:
    home = place.beside("torch")
    killer = _Killer()
    try:
        cycle_on("torch", home, killer.watch)
    except OuroborosError as problem:
        if not killer.killed:
            raise
        print(f"  {problem}")
    if not killer.killed:
        raise OuroborosError("The worker could not be killed in the middle of the policy update.")
    settings = replace(_SETTINGS, backend="torch")
    play_cycles(home.folders, settings, settings.update_config, Play(0))


def _export_adapter(place: Place) -> None:
    """Write the adapter in two forms; each is opened again and compared with the policy."""
    home = place.beside("torch")
    for form in (Form.ADAPTER, Form.GGUF):
        target = str(place.home / f"exported-{form}")
        chosen = ("--adapter", "1", "--form", form.value, "--backend", "torch")
        print(_run(home, "adapters", "export", target, *chosen).strip())


def _convert(place: Place) -> None:
    source = ouroboros_resources.folder("self_test")
    own = Place(place.home, place.home / "models")
    target = place.home / "converted"
    print(_run(own, "models", "convert", str(source), "--to", str(target)).strip())


def _server(place: Place) -> None:
    """Let the client for servers call a port of this computer where nobody answers."""
    folders = made(place.folders)
    options: dict[str, str | int | float | bool] = {
        "url": "http://127.0.0.1:9/v1",
        "server": "nobody",
    }
    with closing(
        Worker(folders.models, folders.checkpoints, folders.logs / "worker.log")
    ) as worker:
        worker.start()
        worker.submit(lambda i: Open(i, ModelRef("openai", "none", options), None))
        while True:
            worker.wait(1)
            for event in worker.poll():
                if isinstance(event, Failed) and "nobody" in event.message:
                    print(f"  as it should be: {event.message}")
                    return
                if isinstance(event, Failed | Finished | WorkerDied):
                    raise OuroborosError(f"The client for servers does not work: {event}")


def _window(place: Place) -> None:
    print(_run(place, "gui", WINDOW_FLAG).strip())
