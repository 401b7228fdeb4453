"""The estimated difficulty of a labyrinth prompt in words, with what was counted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ouroboros_desktop.core.difficulty import Difficulty, Load, difficulty


def difficulty_words(points: float) -> str:
    """Return the difficulty for a caption."""
    return {
        Difficulty.LOW: _tr("difficulty low"),
        Difficulty.MEDIUM: _tr("difficulty medium"),
        Difficulty.HIGH: _tr("difficulty high"),
    }[difficulty(points)]


def load_words(load: Load) -> str:
    """Return what was counted, and that it is an estimate."""
    text = _tr(
        "Estimated from the text: words {words}, negations {negations}, conditions {conditions}, "
        "sentences about other things {strangers}, sentences between a fact and the question "
        "{distance}. How your policy does is told by your scores alone."
    )
    return text.format(
        words=load.words,
        negations=load.negations,
        conditions=load.conditions,
        strangers=load.strangers,
        distance=load.distance,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("difficulty_words", text)
