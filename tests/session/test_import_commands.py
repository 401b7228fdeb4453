"""``ouroboros import`` and ``ouroboros imported``: the report first, then the question."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from ouroboros_desktop.core.errors import NotPossibleYet, OuroborosError
from ouroboros_desktop.session.import_commands import (
    add_import_arguments,
    add_imported_arguments,
    import_command,
    imported_command,
)
from ouroboros_desktop.session.session import Session


def bring(session: Session, *words: str) -> int:
    parser = argparse.ArgumentParser()
    add_import_arguments(parser)
    return import_command(parser.parse_args(words), session)


def listed(session: Session, *words: str) -> int:
    parser = argparse.ArgumentParser()
    add_imported_arguments(parser)
    return imported_command(parser.parse_args(words), session)


def test_the_report_comes_by_line_then_the_question_then_all_of_it(
    session: Session,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "rows.csv"
    path.write_text("prompt,completion\n=1,x\nb\nc,\n")
    monkeypatch.setattr("builtins.input", lambda question: print(question) or "n")
    assert bring(session, str(path), "--licence", "own-work") == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in lines[:3]] == ["line 2", "line 3", "line 4"]
    assert lines[2] == "line 4: refused. “completion” is empty."
    assert "1 of 3 rows of rows.csv can be imported (csv)." in lines
    assert session.store.imports() == ()
    with pytest.raises(NotPossibleYet, match="not stated"):
        bring(session, str(path), "--yes")
    assert bring(session, str(path), "--licence", "own-work", "--yes") == 0
    assert "1 of 3 rows of rows.csv are imported." in capsys.readouterr().out


def test_the_list_names_each_import_and_changes_its_use(
    session: Session, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert listed(session) == 0
    assert "Nothing was imported yet." in capsys.readouterr().out
    path = tmp_path / "rows.csv"
    path.write_text("prompt,completion\na,b\n")
    bring(session, str(path), "--licence", "MIT", "--attribution", "Ada", "--yes")
    capsys.readouterr()
    assert listed(session, "1", "training") == 0
    assert capsys.readouterr().out == "  1  training   1 demonstration from rows.csv (MIT)\n"
    for words in (("2", "training"), ("1",)):
        with pytest.raises(OuroborosError, match="no such import"):
            listed(session, *words)
