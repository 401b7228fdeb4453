"""A session on a server: found by name, asked for nothing before the teacher agreed."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import date

import pytest

from ouroboros_desktop import wiring
from ouroboros_desktop.core.errors import NotAgreed, OuroborosError
from ouroboros_desktop.core.policy import ModelRef, PolicyRecord, Seat
from ouroboros_desktop.core.servers import BACKEND, Server, identity
from ouroboros_desktop.models import servers as book
from ouroboros_desktop.models.catalog import CATALOG
from ouroboros_desktop.models.keys import Keys
from ouroboros_desktop.models.servers import Servers
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import PolicyStatus
from ouroboros_desktop.settings import Folders, Settings
from tests.connections import watched
from tests.keyrings import MemoryKeyring, ring
from tests.session.conftest import SETTINGS

__all__ = ["ring"]
AWAY = Server("Away", "https://llm.example.com/v1", "large")
HERE = Server("Here", "http://127.0.0.1:9/v1", "small")
KEY = "sk-canary"
REMOTE = replace(SETTINGS, backend=BACKEND, model="Away")


class Sessions:
    """Opens sessions on one home, with servers."""

    def __init__(self, folders: Folders, stack: ExitStack) -> None:
        self.folders = folders
        self._stack = stack
        self._last: Session | None = None

    def __call__(self, settings: Settings, *known: Server) -> Session:
        if self._last is not None:
            self._last.close()
        book.save(self.folders.servers, Servers(known))
        session = wiring.connect(self.folders, settings, seed=7, keys=Keys({}))
        self._last = self._stack.enter_context(closing(session))
        return self._last


@pytest.fixture
def opened(folders: Folders, ring: MemoryKeyring, monkeypatch) -> Iterator[Sessions]:
    ring.set_password("Ouroboros", "llm.example.com", KEY)
    ring.set_password("Ouroboros", "127.0.0.1:9", "sk-here")
    with ExitStack() as stack:
        yield Sessions(folders, stack)


def test_the_hook_sees_a_connection() -> None:
    with watched() as seen, socket.socket() as one, pytest.raises(OSError):
        one.settimeout(0.1)
        one.connect(("127.0.0.1", 9))
    with watched() as looked:
        socket.getaddrinfo("localhost", 80)
    assert len(seen) == 1 and len(looked) == 1


def test_nothing_connects_before_the_teacher_agreed(opened: Sessions) -> None:
    with watched() as seen:
        session = opened(replace(REMOTE, judge="Away", helper="Away"), AWAY)
        with pytest.raises(NotAgreed) as refused:
            session.opening.start()
        for seat in (Seat.JUDGE, Seat.HELPER):
            with pytest.raises(NotAgreed):
                session.assistants.ready(seat, lambda: pytest.fail("it was asked"))
        session.tick()
    assert seen == []
    assert session.worker.pid is None
    assert session.state.policy.status is PolicyStatus.ABSENT
    assert refused.value.server == "Away"
    assert "llm.example.com" in refused.value.message
    assert "ouroboros servers agree Away" in refused.value.hint


def test_the_key_is_given_for_an_address_that_was_agreed_to(opened: Sessions) -> None:
    session = opened(REMOTE, AWAY)
    ref = session.state.policy.ref
    path = opened.folders.servers
    with pytest.raises(NotAgreed):
        session.secret(ref)
    agreed = book.agreed(book.load(path)[0], "Away", date(2026, 11, 26))
    book.save(path, agreed)
    assert session.secret(ref) == KEY
    book.save(path, book.replaced(agreed, "Away", replace(AWAY, url="https://evil.example/v1")))
    with pytest.raises(OuroborosError, match="changed meanwhile"):
        session.secret(ref)
    book.save(path, Servers())
    with pytest.raises(OuroborosError, match="No server is added yet"):
        session.secret(ref)
    assert KEY not in repr(session.state)


def test_a_server_on_this_computer_needs_no_agreement(opened: Sessions) -> None:
    session = opened(replace(REMOTE, model="Here"), HERE)
    assert session.secret(session.state.policy.ref) == "sk-here"
    assert session.state.policy.title == "Here"
    assert session.state.policy.installable == ""


def test_a_model_on_this_computer_has_no_key(opened: Sessions) -> None:
    session = opened(SETTINGS, AWAY)
    assert session.secret(session.state.policy.ref) == ""
    assert session.state.assistants == {}


def test_a_server_that_is_not_there_is_one_sentence(opened: Sessions) -> None:
    with pytest.raises(OuroborosError, match="no server called “Gone”") as problem:
        opened(replace(REMOTE, model="Gone"), AWAY)
    assert "Away" in problem.value.hint
    opened(SETTINGS).state  # noqa: B018 - the store was not left open


def test_judge_and_helper_have_their_seats(opened: Sessions) -> None:
    session = opened(replace(SETTINGS, judge="Away", helper="Here"), AWAY, HERE)
    seats = session.state.assistants
    assert {seat: (a.title, a.ref) for seat, a in seats.items()} == {
        Seat.JUDGE: ("Away", AWAY.ref),
        Seat.HELPER: ("Here", HERE.ref),
    }
    session.opening.start()
    session.wait()
    assert session.state.policy.status is PolicyStatus.READY


def test_a_judge_that_is_gone_leaves_the_seat_empty_and_says_so(opened: Sessions) -> None:
    session = opened(replace(SETTINGS, judge="Gone"), AWAY)
    assert session.state.assistants == {}
    assert "There is no judge now." in session.state.notice.message


def test_bad_entries_of_the_file_are_said_in_the_notice(opened: Sessions) -> None:
    opened(SETTINGS, HERE)
    path = opened.folders.servers
    path.write_text(path.read_text() + '\n[[server]]\nname = "Odd"\nkey = "sk-canary"\n')
    opened._last.close()
    session = wiring.connect(opened.folders, SETTINGS, seed=7)
    with closing(session):
        assert "“Odd”" in session.state.notice.message
        assert KEY not in session.state.notice.message


def test_the_policy_of_a_server_is_found_again_by_its_address(opened: Sessions) -> None:
    session = opened(REMOTE, AWAY)
    kept = {}
    for url in (AWAY.url, "https://other.example/v1"):
        kept[url] = PolicyRecord(BACKEND, AWAY.model, identity(url, AWAY.model), "0" * 64)
        session.store.add_policy(kept[url])
    assert opened(REMOTE, AWAY).state.policy.id == kept[AWAY.url].id
    moved = replace(AWAY, url="https://third.example/v1")
    assert opened(REMOTE, moved).state.policy.id not in {p.id for p in kept.values()}


def test_the_installed_model_reads_for_a_remote_policy(opened: Sessions, monkeypatch) -> None:
    spec = next(iter(CATALOG.values()))
    monkeypatch.setattr(wiring, "is_complete", lambda folder: folder.name == spec.name)
    reader = opened(REMOTE, AWAY).state.assistants[Seat.READER]
    assert reader.ref == ModelRef("torch", spec.name) and reader.title == spec.title
    assert Seat.READER not in opened(SETTINGS, AWAY).state.assistants
    monkeypatch.setattr(wiring, "is_complete", lambda folder: False)
    assert Seat.READER not in opened(REMOTE, AWAY).state.assistants


def test_a_run_in_a_store_of_its_own_has_the_teachers_servers(tmp_path) -> None:
    run = Folders(tmp_path / "run", tmp_path / "models", profile=tmp_path / "home")
    assert run.servers == tmp_path / "home" / "servers.toml"
    assert run.settings == tmp_path / "home" / "settings.toml"
    assert run.store == tmp_path / "run" / "store.duckdb"
