"""Adapters exported over a session and in the terminal; what goes wrong leaves nothing."""

from __future__ import annotations

import json
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path

import pytest

from ouroboros_desktop.cli import run
from ouroboros_desktop.core.adapter_export import Form
from ouroboros_desktop.core.errors import NotPossibleYet, OuroborosError
from ouroboros_desktop.core.policy_update import UpdateConfig
from ouroboros_desktop.models.library import add
from ouroboros_desktop.session.adapter_export import NOTHING, Choice
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import PolicyStatus, WorkKind
from ouroboros_desktop.settings import Folders
from ouroboros_desktop.storage.leftovers import NOTE
from ouroboros_desktop.wiring import connect
from tests.patience import PATIENCE_S
from tests.session.conftest import SETTINGS, scored, updated

MODULE = '''
import os, time
from dataclasses import replace
from ouroboros_backends.echo.policy import EchoPolicy
from ouroboros_desktop.core.adapter_export import Checked, Form, Offer
from ouroboros_desktop.core.policy import Backend, Capability
from ouroboros_desktop.core.policy_update import Progress

class Exporting(EchoPolicy):
    """Exports as it is called."""

    @property
    def info(self):
        offers = {Form.ADAPTER: Offer(1000), Form.GGUF: Offer(9, "It remains as it is.")}
        return replace(super().info, exports=offers)

    def export(self, wanted, checkpoint, target):
        model = self.info.model
        (target / "weights").write_bytes(b"0" * 1000)
        yield Progress("Writing", 1, 3)
        if model == "full":
            raise OSError(28, "No space left on device")
        if model == "dies":
            os._exit(1)
        while model == "slow":
            time.sleep(0.01)
            yield Progress("Writing", 2, 3)
        if model == "stuck":
            time.sleep(600)
        return Checked("It was looked at.", None)

def opened(ref, folder):
    return Exporting(ref.model)

EXPORTING = Backend("exporting", "Exporting", frozenset(Capability) - {Capability.REMOTE}, (), "",
                    opened, has_files=False)
'''
ENTRY = "[ouroboros_backends]\nexporting = exporting_backend:EXPORTING\n"
METADATA = "Metadata-Version: 2.1\nName: exporting\nVersion: 1.0\n"

Begun = Callable[[str], Session]


@pytest.fixture
def begun(folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Begun]:
    """Begin a session with an adapter, on a policy that exports as its model is called."""
    place = tmp_path / "plugins"
    info = place / "exporting-1.0.dist-info"
    info.mkdir(parents=True)
    (place / "exporting_backend.py").write_text(MODULE)
    (info / "METADATA").write_text(METADATA)
    (info / "entry_points.txt").write_text(ENTRY)
    monkeypatch.setattr(sys, "path", [str(place), *sys.path])
    with ExitStack() as stack:

        def session(model: str) -> Session:
            settings = replace(SETTINGS, backend="exporting", model=model)
            made = stack.enter_context(closing(connect(folders, settings, seed=7)))
            made.opening.start()
            made.wait()
            updated(made)
            return made

        yield session


@pytest.fixture
def taught(folders: Folders, tiny_llama: Path) -> Iterator[Session]:
    """A session on a real model of two layers, with one adapter that is a candidate."""
    add(folders.models, tiny_llama, "tiny")
    settings = replace(SETTINGS, backend="torch", model="tiny")
    with closing(connect(folders, settings, seed=7)) as session:
        session.opening.start()
        session.wait()
        scored(session)
        session.policy_update.start(UpdateConfig(epochs=2, learning_rate=0.02, kl_limit=0))
        session.wait()
        yield session


def newest(session: Session, form: Form = Form.ADAPTER, **more: object) -> Choice:
    return replace(Choice(session.state.policy.adapters[-1].id, form), **more)


def until_it_writes(session: Session, place: Path) -> None:
    until = time.monotonic() + PATIENCE_S
    while not list(place.glob(".out.*.partial/weights")):
        assert time.monotonic() < until
        session.worker.wait(0.05)
        session.tick()


def nothing_left(session: Session, place: Path) -> bool:
    """Whether neither what was written nor a note of it is there."""
    return not list(place.glob("*out*")) and not (session.store.home / NOTE).exists()


@pytest.mark.parametrize("form", Form)
def test_each_form_is_written_and_checked(taught: Session, tmp_path: Path, form: Form) -> None:
    policy = taught.state.policy
    taught.arena.note(policy.adapters[0].id, "says sorry less")
    taught.adapter_export.write(newest(taught, form), tmp_path / "out")
    assert taught.state.work is not None and taught.state.work.kind is WorkKind.ADAPTER
    assert (taught.store.home / NOTE).exists(), "what a kill would leave is noted"
    taught.wait()
    exported = taught.state.exported
    assert exported is not None and exported.checked.same, exported
    assert exported.folder == tmp_path / "out"
    assert exported.bytes == sum(p.stat().st_size for p in exported.folder.iterdir())
    card = (exported.folder / "README.md").read_text("utf-8")
    for words in (
        *("base_model: tiny", "license: other", "says sorry less", "cycle 1 by PPO"),
        *("Adapter 1 of it", policy.adapters[0].checkpoint, policy.info.model),
    ):
        assert words in card
    assert taught.state.ready and taught.state.policy.live_id is None
    assert not list(tmp_path.glob("*.partial")) and not (taught.store.home / NOTE).exists()
    taught.adapter_export.forget()
    assert taught.state.exported is None


def test_a_note_that_was_taken_away_is_not_on_the_card(taught: Session, tmp_path: Path) -> None:
    taught.arena.note(taught.state.policy.adapters[0].id, "says sorry less")
    taught.adapter_export.write(newest(taught, note=""), tmp_path / "out")
    taught.wait()
    assert "## Note" not in (tmp_path / "out" / "README.md").read_text("utf-8")


def test_what_is_there_is_never_overwritten(taught: Session, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine").write_text("mine")
    with pytest.raises(OuroborosError, match="is already there"):
        taught.adapter_export.write(newest(taught), tmp_path / "out")
    assert [p.name for p in tmp_path.glob("*out*")] == ["out"]
    assert (tmp_path / "out" / "mine").read_text() == "mine"
    assert taught.state.ready
    with pytest.raises(OuroborosError, match="cannot be written"):
        taught.adapter_export.write(newest(taught), tmp_path / "nowhere" / "out")
    assert nothing_left(taught, tmp_path / "nowhere")


def test_room_on_the_disk_is_asked_for_first(
    begun: Begun, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = begun("plain")
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=999))
    with pytest.raises(OuroborosError, match=r"needs 0\.0 GB of free disk") as refused:
        session.adapter_export.write(newest(session), tmp_path / "out")
    assert "another disk" in refused.value.hint
    assert nothing_left(session, tmp_path) and session.state.ready
    monkeypatch.undo()


def test_a_disk_that_is_full_at_last_leaves_nothing(begun: Begun, tmp_path: Path) -> None:
    session = begun("full")
    session.adapter_export.write(newest(session), tmp_path / "out")
    with pytest.raises(OuroborosError, match="The disk is full"):
        session.wait()
    assert nothing_left(session, tmp_path)
    assert session.state.ready and session.state.exported is None


def test_it_can_be_stopped(begun: Begun, tmp_path: Path) -> None:
    session = begun("slow")
    session.adapter_export.write(newest(session), tmp_path / "out")
    until_it_writes(session, tmp_path)
    session.cancel()
    session.wait()
    assert nothing_left(session, tmp_path)
    assert session.state.ready and session.state.exported is None


@pytest.mark.parametrize("model", ["dies", "stuck"])
def test_a_worker_that_ends_leaves_nothing(begun: Begun, tmp_path: Path, model: str) -> None:
    session = begun(model)
    session.adapter_export.write(newest(session), tmp_path / "out")
    if model == "stuck":
        until_it_writes(session, tmp_path)
        session.cancel()
        session.stop_now()
    while session.state.busy:
        session.worker.wait(0.05)
        session.tick()
    assert nothing_left(session, tmp_path)
    assert session.state.policy.status is PolicyStatus.READY


def test_closing_in_the_middle_leaves_nothing(begun: Begun, tmp_path: Path) -> None:
    session = begun("slow")
    session.adapter_export.write(newest(session), tmp_path / "out")
    until_it_writes(session, tmp_path)
    session.close()
    assert nothing_left(session, tmp_path)


def test_what_a_kill_leaves_is_swept_at_the_next_start(
    begun: Begun, folders: Folders, tmp_path: Path
) -> None:
    session = begun("slow")
    session.adapter_export.write(newest(session), tmp_path / "out")
    until_it_writes(session, tmp_path)
    note = (session.store.home / NOTE).read_text()
    (left,) = tmp_path.glob(".out.*.partial")
    shutil.copytree(left, tmp_path / "kept")
    session.close()
    shutil.copytree(tmp_path / "kept", left)  # as if nobody had been there to take it away
    (folders.home / NOTE).write_text(note)
    with closing(connect(folders, SETTINGS)) as again:
        assert not left.exists()
        assert str(tmp_path / "out") in again.state.notice.message


def test_a_form_that_is_not_offered_says_why(begun: Begun, tmp_path: Path) -> None:
    session = begun("plain")
    with pytest.raises(NotPossibleYet, match="It remains as it is"):
        session.adapter_export.write(newest(session, Form.GGUF), tmp_path / "out")
    session.adapter_export.write(newest(session, half=True), tmp_path / "out")
    session.wait()
    assert session.state.exported.checked.same is None


def test_echo_has_nothing_to_export(session: Session, tmp_path: Path) -> None:
    updated(session)
    with pytest.raises(NotPossibleYet) as refused:
        session.adapter_export.write(newest(session), tmp_path / "out")
    assert refused.value.message == NOTHING
    assert list(tmp_path.glob("*out*")) == []


def test_in_the_terminal(
    taught: Session, folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys
) -> None:
    taught.arena.note(taught.state.policy.adapters[0].id, "calm\nand brief")
    taught.close()
    monkeypatch.setenv("OUROBOROS_MODELS", str(folders.models))
    how = ["--home", str(folders.home), "--backend", "torch", "--model", "tiny"]

    def adapters(*words: str) -> tuple[int, str, str]:
        return run(["adapters", *words, *how]), *capsys.readouterr()

    status, out, _ = adapters("list")
    assert status == 0
    assert out.splitlines()[1].split()[0] == "1" and "ppo" in out and "calm and brief" in out
    target = tmp_path / "merged"
    assert "No adapter is live" in adapters("export", str(target))[2]
    assert "no adapter 7" in adapters("export", str(target), "--adapter", "7")[2]
    named = ["--adapter", "1", "--form", "merged", "--note", "for the harbour"]
    status, out, _ = adapters("export", str(target), *named)
    assert status == 0
    assert out.startswith(f"{target}: 0.1 MB\nOpened again, it wrote the same ")
    assert "for the harbour" in (target / "README.md").read_text("utf-8")
    assert json.loads((target / "config.json").read_text("utf-8"))["model_type"] == "llama"
    status, _, err = adapters("export", str(target), "--adapter", "1")
    assert status == 1 and "is already there" in err
