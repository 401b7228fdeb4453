"""One text to translate."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Entry:
    """A text of the program in its ``context``; ``place`` is where it is said.

    ``plural`` says that it holds a number, ``%n``, and has a form for each kind of number.
    """

    context: str
    source: str
    place: str = ""
    plural: bool = False
