"""What a person has entered, carried from a part of the window to the one that takes its place."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QDoubleSpinBox,
    QSpinBox,
    QWidget,
)


def carry(old: QWidget, new: QWidget) -> None:
    """Set what can be chosen in ``new`` as it is in ``old``; both were made by the same code.

    Choices come first: they set numbers, which may have been changed since.
    """
    buttons = zip(*(one.findChildren(QAbstractButton) for one in (old, new)), strict=True)
    for had, has in buttons:
        if had.isCheckable() and had.isChecked() != has.isChecked():
            has.setChecked(had.isChecked())
    choices = zip(*(one.findChildren(QComboBox) for one in (old, new)), strict=True)
    for was, now in choices:
        now.setCurrentIndex(was.currentIndex())
    whole = zip(*(one.findChildren(QSpinBox) for one in (old, new)), strict=True)
    for integer, same in whole:
        same.setValue(integer.value())
    real = zip(*(one.findChildren(QDoubleSpinBox) for one in (old, new)), strict=True)
    for number, its in real:
        its.setValue(number.value())


def scroll_along(old: QAbstractScrollArea, new: QAbstractScrollArea) -> None:
    """Show the same place, now and once ``new`` is laid out."""
    place = old.verticalScrollBar().value()
    new.verticalScrollBar().setValue(place)
    QTimer.singleShot(0, new, lambda: new.verticalScrollBar().setValue(place))
