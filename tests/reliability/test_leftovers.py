"""Exports that a kill left half written: taken away and said at the next start."""

from __future__ import annotations

from pathlib import Path

from ouroboros_desktop.cli import run
from ouroboros_desktop.storage.leftovers import NOTE, PLAIN, noted, sweep
from tests.reliability.support import Begun, begin, start

KILLED = """
from ouroboros_desktop.exports.writing import whole_folder, write_whole
from ouroboros_desktop.storage.leftovers import noted
out = Path(sys.argv[1]).parent / "out"
def lines():
    yield "half a line"
    with noted(path.parent, out / "set"), whole_folder(out / "set") as folder:
        (folder / "half.jsonl").write_text("half")
        os._exit(0)
out.mkdir()
with noted(path.parent, out / "said.jsonl"):
    write_whole(lines(), out / "said.jsonl")
"""


def killed(begun: Begun) -> Path:
    """Kill a process while it writes a file and a folder; returns where they are."""
    _, errors = start(begun, KILLED).communicate(timeout=60)
    assert errors == ""
    return begun.path.parent / "out"


def test_what_a_kill_left_is_taken_away_and_said_once(tmp_path: Path) -> None:
    begun = begin(tmp_path)
    out = killed(begun)
    (out / "set.txt.partial").write_text("not ours")
    assert len(list(out.iterdir())) == 3
    told = sweep(tmp_path)
    assert [one.partition(" was being written")[0] for one in told] == [
        str(out / "said.jsonl"),
        str(out / "set"),
    ]
    assert [one.name for one in out.iterdir()] == ["set.txt.partial"]
    assert sweep(tmp_path) == []
    assert not (tmp_path / NOTE).exists()


def test_the_terminal_says_so(tmp_path: Path, capsys) -> None:
    begun = begin(tmp_path)
    out = killed(begun)
    assert run(["consent", "1", "yes", "--home", str(tmp_path)]) == 0
    assert f"{out / 'set'} was being written when the program ended" in capsys.readouterr().err
    assert list(out.iterdir()) == []


def test_what_was_about_to_be_encrypted_is_taken_away(tmp_path: Path) -> None:
    plain = tmp_path / f"{PLAIN}x"
    plain.mkdir()
    (plain / "said.jsonl").write_text("in plain words")
    with noted(tmp_path, plain):
        assert len(sweep(tmp_path)) == 1
    assert not plain.exists()


def test_a_note_that_was_cut_short_or_a_place_that_is_gone_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / NOTE).write_text('"/nowhe')
    assert sweep(tmp_path) == []
    with noted(tmp_path, tmp_path / "gone" / "set"):
        assert sweep(tmp_path) == []
    assert not (tmp_path / NOTE).exists()
