"""What a teacher or a policy wrote is in the store and in what they export, and nowhere else."""

from __future__ import annotations

import logging
import os
import signal
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.policy_update import UpdateConfig
from ouroboros_desktop.core.scoring import Scores
from ouroboros_desktop.core.summary import Author, Part, SummaryEntry
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.settings import Folders
from ouroboros_desktop.wiring import connect
from tests.session.conftest import SETTINGS, Opened, entries

CANARY = "Zephyrine-40417"
SAID = f"Mara keeps the lighthouse with {CANARY}. What does she need?"

MODULE = """
from ouroboros_backends.echo.policy import EchoPolicy
from ouroboros_desktop.core.policy import Backend

class Leaky(EchoPolicy):
    def generate(self, prompts, sampling):
        said = prompts[0].messages[-1].content
        if "break" in said:
            try:
                raise KeyError(said)
            except KeyError as problem:
                raise ValueError(f"cannot say {said!r}") from problem
        yield from super().generate(prompts, sampling)

LEAKY = Backend("leaky", "Leaky", frozenset(), (), "", lambda ref, folder: Leaky("leaky"),
                has_files=False)
"""


@pytest.fixture
def leaky(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A backend whose errors quote what was said, as some libraries' do."""
    place = tmp_path / "plugins"
    info = place / "leaky-1.0.dist-info"
    info.mkdir(parents=True)
    (place / "leaky_backend.py").write_text(MODULE)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: leaky\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[ouroboros_backends]\nleaky = leaky_backend:LEAKY\n")
    monkeypatch.setattr(sys, "path", [str(place), *sys.path])


def found(*places: Path) -> list[str]:
    """Return the files that hold the canary, by their names; backups are the store as well."""
    files = [p for place in places for p in place.rglob("*") if p.is_file()]
    files = [p for p in files if p.parent.name != "backups"]
    return sorted(p.name for p in files if CANARY.encode() in p.read_bytes())


def whole_cycle(session: Session) -> None:
    """A cycle in which the canary is said, remembered, asked for and rewritten."""
    session.dialogue.say(SAID)
    session.wait()
    secret = SummaryEntry(Part.FACT_LEDGER, f"{CANARY} is her dog.", Author.TEACHER)
    session.summary.approve((*entries(session), secret))
    session.labyrinth.build([["shuffled-order"], ["distractors"]])
    session.scoring.answer()
    session.wait()
    for place, answer in enumerate(session.cycle.answers):
        session.scoring.score(answer.id, Scores(1 + place % 5, 3, 4))
    session.scoring.rewrite(session.cycle.answers[0].id, f"Ask {CANARY}.")
    session.policy_update.start(UpdateConfig(epochs=2, learning_rate=0.05))
    session.wait()


def test_only_the_store_knows_it(
    open_session: Opened, folders: Folders, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        session = open_session()
        whole_cycle(session)
        pid = session.worker.pid
        assert pid is not None
        os.kill(pid, signal.SIGSEGV)  # the worker writes where it was into its log
        session.wait()
        session.close()
    assert folders.logs.joinpath("worker.log").read_text().count("Segmentation fault") == 1
    assert {name.partition(".")[0] for name in found(folders.home, folders.models)} == {"store"}
    assert CANARY not in caplog.text


@pytest.mark.usefixtures("leaky")
def test_an_error_that_quotes_it_is_logged_without_its_words(folders: Folders) -> None:
    settings = replace(SETTINGS, backend="leaky", model="leaky")
    with closing(connect(folders, settings, seed=7)) as session:
        session.opening.start()
        session.wait()
        session.dialogue.say(f"{SAID} Now break.")
        with pytest.raises(OuroborosError, match="ValueError") as problem:
            session.wait()
        assert CANARY not in str(problem.value)
    log = (folders.logs / "worker.log").read_text()
    assert "Traceback of KeyError:" in log and "Traceback of ValueError:" in log
    assert "leaky_backend.py" in log and "generate" in log
    assert found(folders.logs) == [] and str(folders.home) not in log


def test_a_crash_of_the_window_is_logged_without_its_words(tmp_path: Path, qapp: object) -> None:
    from ouroboros_desktop.views import crash

    crash.log_to(tmp_path)
    log = logging.getLogger("ouroboros")
    before = sys.excepthook
    try:
        crash.install()
        try:
            raise ValueError(SAID)
        except ValueError as error:
            sys.excepthook(ValueError, error, error.__traceback__)
    finally:
        sys.excepthook = before
        for handler in list(log.handlers):
            handler.close()
            log.removeHandler(handler)
        log.propagate = True
        _close_reports()
    written = (tmp_path / "window.log").read_text()
    assert "ValueError" in written and "test_canary.py" in written
    assert CANARY not in written and str(Path.home()) not in written


def _close_reports() -> None:
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from ouroboros_desktop.views.crash import CrashDialog

    qInstallMessageHandler(None)
    for shown in QApplication.topLevelWidgets():
        if isinstance(shown, CrashDialog):
            assert CANARY not in shown.report
            shown.close()
