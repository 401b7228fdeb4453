"""Consent and data sets over a session and in the terminal, on a real store."""

from __future__ import annotations

import json
import tarfile
from dataclasses import replace
from pathlib import Path

import pytest

from ouroboros_desktop.cli import run
from ouroboros_desktop.core.errors import NotPossibleYet, OuroborosError
from ouroboros_desktop.core.steps import finished
from ouroboros_desktop.session.exporting import Choice, formats
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import WorkKind
from ouroboros_desktop.settings import Folders
from ouroboros_desktop.storage.sealing import unsealing
from tests.session.conftest import Opened, built, scored, talked

ALL = Choice(tuple(formats()))


def say_mail(session: Session) -> None:
    session.dialogue.say("I am mara@mail.example. What does Mara need?")
    session.wait()


def test_nothing_may_leave_until_its_teacher_says_so(session: Session, tmp_path: Path) -> None:
    scored(session)
    assert [head.consent for head in session.state.history] == [False]
    session.export.write(ALL, tmp_path / "out")
    with pytest.raises(OuroborosError, match="No dialogue may leave yet"):
        session.wait()
    assert list(tmp_path.glob("out*")) == []
    session.export.set_consent(session.cycle.id, True)
    assert session.cycle.consent
    session.export.write(ALL, tmp_path / "out")
    assert session.state.work.kind is WorkKind.EXPORT
    session.wait()
    written = session.state.written
    assert (written.folder, written.masked) == (tmp_path / "out", 0)
    assert len(list((tmp_path / "out" / "data").iterdir())) == written.files
    assert written.rows == sum(
        len(p.read_text("utf-8").splitlines()) for p in (tmp_path / "out").rglob("*.jsonl")
    )
    session.export.forget()
    assert session.state.written is None


def test_consent_is_kept_and_the_newest_word_counts(session: Session, open_session: Opened) -> None:
    talked(session)
    cycle_id = session.cycle.id
    for given in (True, False, True):
        session.export.set_consent(cycle_id, given)
    session.new_cycle()
    session.export.set_consent(session.cycle.id, True)  # before anything is said in it
    session.close()
    again = open_session()
    assert [head.consent for head in again.state.history] == [True, True]
    assert again.store.cycle(cycle_id).consent
    again.export.set_consent(cycle_id, False)
    assert again.store.cycles()[1].consent is False
    assert again.cycle.consent is (again.cycle.id != cycle_id)


def test_what_would_be_masked_is_shown_and_can_be_left(session: Session, tmp_path: Path) -> None:
    say_mail(session)
    session.export.set_consent(session.cycle.id, True)
    only = Choice(("transcripts",), names=("Mara",))
    session.export.look(only)
    session.wait()
    kinds = [item.kind for item in session.state.mask.items.values()]
    assert kinds[:2] == ["email", "name"]
    name = list(session.state.mask.items)[1]
    session.export.write(replace(only, kept=frozenset({name})), tmp_path / "out")
    session.wait()
    (line,) = (tmp_path / "out" / "data" / "transcripts.jsonl").read_text("utf-8").splitlines()
    asked = json.loads(line)["messages"][0]["content"]
    assert asked == "I am ⟨email 1⟩. What does Mara need?"
    session.export.write(replace(only, masks=False), tmp_path / "bare")
    session.wait()
    manifest = json.loads((tmp_path / "bare" / "manifest.json").read_text("utf-8"))
    assert manifest["personal_data"]["pass"] is False
    assert "mara@mail.example" in (tmp_path / "bare/data/transcripts.jsonl").read_text("utf-8")
    session.export.set_consent(session.cycle.id, False)
    assert session.state.mask is None


def test_a_data_set_that_is_stopped_leaves_nothing(session: Session, tmp_path: Path) -> None:
    talked(session)
    session.export.set_consent(session.cycle.id, True)
    session.export.write(ALL, tmp_path / "out")
    session.steps.advance(0.0)
    session.steps.advance(0.0)
    session.cancel()
    assert not session.state.busy
    assert session.state.written is None
    assert list(tmp_path.glob("*out*")) == []


def test_without_a_format_there_is_nothing_to_write(session: Session, tmp_path: Path) -> None:
    talked(session)
    session.export.set_consent(session.cycle.id, True)
    session.export.write(Choice(()), tmp_path / "out")
    with pytest.raises(OuroborosError, match="No format is chosen"):
        session.wait()


def test_a_report_is_written_without_consent(session: Session, tmp_path: Path) -> None:
    talked(session)
    session.export.write_report(tmp_path / "report.md")
    assert "# Cycle 1" in (tmp_path / "report.md").read_text("utf-8")
    assert str(tmp_path) in session.state.notice.message
    with pytest.raises(OuroborosError, match="cannot be written"):
        session.export.write_report(tmp_path / "nowhere" / "report.md")


def test_before_anything_is_said_there_is_no_report(session: Session, tmp_path: Path) -> None:
    with pytest.raises(NotPossibleYet, match="nothing to report"):
        session.export.write_report(tmp_path / "report.md")


def test_in_the_terminal(session: Session, folders, tmp_path: Path, capsys) -> None:
    built(session)
    session.new_cycle()
    say_mail(session)
    session.close()
    home = ["--home", str(folders.home)]
    assert run(["export", "bundle", str(tmp_path / "out"), *home]) == 1
    assert "No dialogue may leave yet." in capsys.readouterr().err
    assert run(["consent", "7", "yes", *home]) == 1
    assert "no cycle 7" in capsys.readouterr().err
    assert run(["consent", "2", "yes", *home]) == 0
    assert capsys.readouterr().out == "Cycle 2 may be in data sets from now on.\n"
    assert run(["consent", "1", "yes", *home]) == 0
    capsys.readouterr()
    assert run(["export", "bundle", str(tmp_path / "out"), "--preview", *home]) == 0
    shown = capsys.readouterr().out
    assert "⟨email 1⟩  mara@mail.example" in shown
    assert "names of people that you did not list" in shown
    assert not (tmp_path / "out").exists()
    only = ["--formats", "transcripts", "--licence", "MIT", "--name", "Mara"]
    assert run(["export", "bundle", str(tmp_path / "out"), *only, *home]) == 0
    assert capsys.readouterr().out.startswith("2 rows in 2 files, ")
    lines = tmp_path / "transcripts.jsonl"
    assert run(["export", "transcripts", str(lines), *home]) == 0
    assert "items masked" in capsys.readouterr().out
    assert run(["export", "transcripts", str(lines), "--unmasked", *home]) == 0
    assert capsys.readouterr().out == f"2 rows: {lines}\n"
    assert run(["export", "labels", str(tmp_path / "labels.jsonl"), *home]) == 0
    assert "Nothing to export yet" in capsys.readouterr().out
    assert run(["export", "report", str(tmp_path / "one.md"), "--cycle", "1", *home]) == 0
    assert "of cycle 1" in capsys.readouterr().out
    assert run(["consent", "1", "no", *home]) == 0
    assert capsys.readouterr().out == "Cycle 1 is not in data sets from now on.\n"


def test_an_encrypted_export_opens_under_its_passphrase(
    session: Session, folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built(session)
    session.export.set_consent(session.cycle.id, True)
    session.close()
    monkeypatch.setenv("OUROBOROS_PASSPHRASE", "seven herons at noon")
    how = ["--encrypt", "--home", str(folders.home)]
    assert run(["export", "bundle", str(tmp_path / "set"), *how]) == 0
    archive = tmp_path / "set.tar.age"
    assert archive.is_file() and not (tmp_path / "set").exists()
    assert not list(tmp_path.glob("*.partial"))
    finished(unsealing(archive, tmp_path / "set.tar", "seven herons at noon"))
    with tarfile.open(tmp_path / "set.tar") as tar:
        assert "set/manifest.json" in tar.getnames()
