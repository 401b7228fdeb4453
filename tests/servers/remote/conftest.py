"""Sessions whose policy is on a server: a plug-in, a real store and worker, a local service."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path

import pytest

from ouroboros_desktop.core.scoring import Scores
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.settings import Folders
from ouroboros_desktop.wiring import connect
from tests.servers.fine_tuning import Service
from tests.session.conftest import SETTINGS, Opened, answered


@pytest.fixture(autouse=True)
def plugged_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Install the backend as its own distribution would be."""
    place = tmp_path / "site"
    info = place / "remote_echo-1.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: remote-echo\nVersion: 1\n")
    entry = "remote-echo = tests.servers.remote.echo:REMOTE"
    (info / "entry_points.txt").write_text(f"[ouroboros_backends]\n{entry}\n")
    monkeypatch.syspath_prepend(str(place))


@pytest.fixture
def service() -> Iterator[Service]:
    with Service() as running:
        yield running


@pytest.fixture
def open_local(tmp_path: Path) -> Iterator[Opened]:
    """Open a session whose policy is here."""
    with ExitStack() as stack:

        def opened() -> Session:
            place = made(tmp_path / "local")
            session = stack.enter_context(closing(connect(place, SETTINGS, seed=7)))
            session.opening.start()
            session.wait()
            return session

        yield opened


def made(root: Path) -> Folders:
    place = Folders(root / "home", root / "models")
    for folder in (place.home, place.models, place.checkpoints, place.logs):
        folder.mkdir(parents=True)
    return place


@pytest.fixture
def session(tmp_path: Path, service: Service) -> Iterator[Session]:
    place = made(tmp_path / "remote")
    settings = replace(SETTINGS, backend="remote-echo", model=service.url, train_prompts=4)
    with closing(connect(place, settings, seed=7)) as opened:
        opened.opening.start()
        opened.wait()
        yield opened


def scored(session: Session) -> None:
    """Score every answer: of each prompt one best, one middling, one worst."""
    answered(session)
    by_prompt: dict[object, int] = {}
    for answer in session.cycle.answers:
        place = by_prompt[answer.labyrinth_prompt_id] = (
            by_prompt.get(answer.labyrinth_prompt_id, -1) + 1
        )
        points = (5, 3, 1)[place % 3]
        session.scoring.score(answer.id, Scores(points, points, points))
