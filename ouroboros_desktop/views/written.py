"""Numbers, days and sizes as the language of the window writes them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

MINUS = "−"


def number(value: float, places: int = 0) -> str:
    """Return a number with so many decimal places and a real minus sign.

    It is rounded as Python rounds, half to even: sentences made elsewhere say the same.
    """
    return QLocale().toString(round(float(value), places), "f", places).replace("-", MINUS)


def signed(value: float, places: int = 0) -> str:
    """Return the same with its sign, be it a plus."""
    text = number(value, places)
    return text if text.startswith(MINUS) else f"+{text}"


def spelled(figures: str) -> str:
    """Return a number that is written already, with this language's decimal sign."""
    return figures.replace(".", QLocale().decimalPoint()).replace("-", MINUS)


def day(when: datetime) -> str:
    """Return the day of a moment, here."""
    return QLocale().toString(_local(when).date(), QLocale.FormatType.ShortFormat)


def moment(when: datetime) -> str:
    """Return day and time of a moment, here."""
    return QLocale().toString(_local(when), QLocale.FormatType.ShortFormat)


def time(when: datetime) -> str:
    """Return the time of a moment, here."""
    return QLocale().toString(_local(when).time(), QLocale.FormatType.ShortFormat)


def megabytes(size: float) -> str:
    """Return a size in bytes as megabytes."""
    return _tr("{number} MB").format(number=number(size / 1e6, 1))


def _local(when: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(when.timestamp()))


def _tr(text: str) -> str:
    return QCoreApplication.translate("written", text)
