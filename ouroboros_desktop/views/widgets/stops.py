"""What in a message can be reached by Tab: links and code, in reading order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ouroboros_desktop.views.widgets.excerpt import units
from ouroboros_desktop.views.widgets.markdown import Piece, Run, said


@dataclass(frozen=True)
class Stop:
    """A link or a piece of code. ``text`` is the link's words or the code."""

    piece: int
    start: int
    end: int
    text: str
    link: str = ""
    language: str = ""


def stop_name(stop: Stop) -> str:
    """Return what a stop is called, for reading aloud."""
    if stop.link:
        return _tr("Link: {text}").format(text=stop.text)
    if stop.language:
        return _tr("Code in {language}: {code}").format(language=stop.language, code=stop.text)
    return _tr("Code: {code}").format(code=stop.text)


def stops(pieces: Sequence[Piece]) -> tuple[Stop, ...]:
    """Return the stops of a message."""
    found: list[Stop] = []
    for place, piece in enumerate(pieces):
        if piece.kind == "code":
            code = piece.source
            found.append(Stop(place, 0, units(code), code, language=piece.language))
        for begin, runs in _lines(piece):
            found += _links(place, begin, runs)
    return tuple(found)


def _lines(piece: Piece) -> Iterator[tuple[int, tuple[Run, ...]]]:
    """Yield the runs of a piece, for a table cell by cell, and where they begin."""
    if piece.kind != "table":
        yield 0, piece.runs
        return
    begin = 1
    for cell in (cell for row in piece.rows for cell in row):
        yield begin, cell
        begin += units(said(cell)) + 1


def _links(place: int, begin: int, runs: tuple[Run, ...]) -> list[Stop]:
    found: list[Stop] = []
    for run in runs:
        end = begin + units(run.text)
        before = found[-1] if found else None
        if run.link and before and before.link == run.link and before.end == begin:
            found[-1] = Stop(place, before.start, end, before.text + run.text, run.link)
        elif run.link:
            found.append(Stop(place, begin, end, run.text, run.link))
        begin = end
    return found


def _tr(text: str) -> str:
    return QCoreApplication.translate("Stops", text)
