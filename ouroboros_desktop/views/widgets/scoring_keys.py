"""What each action of the scoring page commands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from ouroboros_desktop.views.actions import POINTS, RANKS, keys_of


class Do(Enum):
    ANSWER = auto()
    RANK = auto()
    MOVE = auto()
    TURN = auto()
    REWRITE = auto()
    FLAG = auto()
    SKIP = auto()
    COMMENT = auto()
    MARK = auto()
    ALL_BAD = auto()


@dataclass(frozen=True)
class Command:
    """What to do, and the number or the direction that belongs to it."""

    do: Do
    number: int = 0


COMMANDS = {
    **{f"score_{n}": Command(Do.ANSWER, n) for n in POINTS},
    "cant_say": Command(Do.ANSWER, 0),
    **{f"rank_{n}": Command(Do.RANK, n) for n in RANKS},
    "next_completion": Command(Do.MOVE, 1),
    "previous_completion": Command(Do.MOVE, -1),
    "next_prompt": Command(Do.TURN, 1),
    "previous_prompt": Command(Do.TURN, -1),
    "rewrite": Command(Do.REWRITE),
    "flag": Command(Do.FLAG),
    "skip": Command(Do.SKIP),
    "comment": Command(Do.COMMENT),
    "mark": Command(Do.MARK),
    "all_bad": Command(Do.ALL_BAD),
}
"""By the names of their actions."""


def told() -> str:
    """Return the keys that are needed most, in a line."""
    points = [keys_of(f"score_{n}") for n in POINTS]
    usual = points == [str(n) for n in POINTS]
    span = _tr("{first} to {last}").format(first=points[0], last=points[-1])
    scores = span if usual else " ".join(filter(None, points))
    pairs = (
        (_tr("{keys} score"), [scores]),
        (_tr("{keys} can't say"), [keys_of("cant_say")]),
        (_tr("{keys} completion"), [keys_of("next_completion"), keys_of("previous_completion")]),
        (_tr("{keys} prompt"), [keys_of("next_prompt"), keys_of("previous_prompt")]),
        (_tr("{keys} rewrite"), [keys_of("rewrite")]),
    )
    found = ((words, ", ".join(filter(None, keys))) for words, keys in pairs)
    return " · ".join(words.format(keys=keys) for words, keys in found if keys)


def _tr(text: str) -> str:
    return QCoreApplication.translate("scoring_keys", text)
