"""Sessions on real stores and real worker processes, with the echo backend."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path

import pytest

from ouroboros_desktop.core.summary import Author, Part, SummaryEntry
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.settings import Folders, Settings
from ouroboros_desktop.wiring import connect
from tests.session.scripted import write

SETTINGS = replace(
    Settings(),
    backend="echo",
    model="echo",
    dialogue_tokens=40,
    answer_tokens=12,
    completions=3,
    train_prompts=3,
    held_out_prompts=2,
)
FACTS = (
    "Mara keeps the lighthouse at Skerry Point.",
    "The lamp of the lighthouse burns whale oil.",
    "The supply boat comes every second Friday.",
    "The harbour is closed in January.",
)

Opened = Callable[[], Session]


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    place = Folders(tmp_path / "home", tmp_path / "models")
    for folder in (place.home, place.models, place.checkpoints, place.logs):
        folder.mkdir(parents=True)
    return place


@pytest.fixture
def open_session(folders: Folders) -> Iterator[Opened]:
    """Open sessions, one after the other, on the same home; the policy is loaded."""
    with ExitStack() as stack:

        def opened() -> Session:
            session = stack.enter_context(closing(connect(folders, SETTINGS, seed=7)))
            session.opening.start()
            session.wait()
            return session

        yield opened


@pytest.fixture
def session(open_session: Opened) -> Session:
    return open_session()


@pytest.fixture
def scripted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Install the models of ``scripted.py``; a worker that is spawned later can open them."""
    write(tmp_path / "plugins")
    monkeypatch.setattr(sys, "path", [str(tmp_path / "plugins"), *sys.path])


def entries(session: Session) -> tuple[SummaryEntry, ...]:
    facts = tuple(SummaryEntry(Part.FACT_LEDGER, text, Author.TEACHER) for text in FACTS)
    conclusion = SummaryEntry(
        Part.LOGIC_MAP,
        "Mara gets no supplies in January.",
        Author.TEACHER,
        premises=(facts[2].id, facts[3].id),
    )
    persona = SummaryEntry(Part.PERSONA_SNAPSHOT, "You speak briefly.", Author.TEACHER)
    return (*facts, conclusion, persona)


def talked(session: Session) -> None:
    session.dialogue.say("Mara keeps the lighthouse at Skerry Point. What does she need?")
    session.wait()


def built(session: Session) -> None:
    talked(session)
    session.summary.approve(entries(session))
    session.labyrinth.build([[name] for name in session.transformations])


def answered(session: Session) -> None:
    built(session)
    session.scoring.answer()
    session.wait()


def scored(session: Session) -> None:
    from ouroboros_desktop.core.scoring import Scores

    answered(session)
    for place, answer in enumerate(session.cycle.answers):
        session.scoring.score(answer.id, Scores(1 + place % 5, 3, 4))


def updated(session: Session) -> None:
    from ouroboros_desktop.core.policy_update import UpdateConfig

    scored(session)
    session.policy_update.start(UpdateConfig(epochs=2, learning_rate=0.05))
    session.wait()
