"""One page on paper: what a policy update changed, with intervals and plots."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSizeF, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.learning.before_after import Measured
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.evaluation_dialog import change, words
from ouroboros_desktop.views.widgets.interval_plot import Ink, paint, spread

DOTS = 96
"""Dots an inch: those that a document is laid out for. What is drawn are outlines, not dots."""

_PLOT = (520, 84)
"""Dots of a plot."""

_TEXT = "#14181D"
_INK = Ink(QColor("#C8CDD3"), QColor("#5B6570"), QColor("#1F6FB2"), QColor("white"))


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above the table: the cycle, the policy, both adapters, who and when."""

    cycle: int
    policy: str
    before: str
    after: str
    teacher: str
    date: str


def write(path: Path, heading: Heading, rows: Sequence[Measured]) -> None:
    """Write the page as PDF. Raises ``OuroborosError`` when it cannot be written."""
    part = path.with_name(f".{path.name}.part")
    try:
        part.touch()  # Qt only prints that it could not be opened
        _print(part, heading, rows)
        part.replace(path)
    except OSError as error:
        raise OuroborosError(
            f"The report could not be written to {path.parent} ({error.strerror}).",
            hint="Choose a folder that you may write to. Nothing else was changed.",
        ) from error
    finally:
        part.unlink(missing_ok=True)


def _print(path: Path, heading: Heading, rows: Sequence[Measured]) -> None:
    writer = QPdfWriter(str(path))
    writer.setResolution(DOTS)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(16, 14, 16, 14), QPageLayout.Unit.Millimeter)
    writer.setTitle(_title(heading))
    page = document(heading, rows)
    page.setPageSize(QSizeF(writer.width(), writer.height()))
    painter = QPainter(writer)
    page.drawContents(painter, QRectF(0, 0, writer.width(), writer.height()))
    painter.end()


def document(heading: Heading, rows: Sequence[Measured]) -> QTextDocument:
    """Return the page as a document; it fits one sheet."""
    page = QTextDocument()
    page.setDefaultFont(QFont(theme.font(10).family(), 9))
    page.setDocumentMargin(0)
    for place, one in enumerate(rows):
        page.addResource(QTextDocument.ResourceType.ImageResource, _url(place), _plot(one))
    page.setHtml(_html(heading, rows))
    return page


def _html(heading: Heading, rows: Sequence[Measured]) -> str:
    about = _tr(
        "Both adapters answered the same questions. Each figure is a mean with its 95 % interval; "
        "a hollow point is before, a filled one after. What is measured are words, by plain rules."
    )
    lines = [
        (_tr("Policy"), heading.policy),
        (_tr("Before"), heading.before),
        (_tr("After"), heading.after),
        (_tr("Teacher"), heading.teacher),
        (_tr("Date"), heading.date),
    ]
    head = "".join(f"<b>{html.escape(k)}:</b> {html.escape(v)} &nbsp; " for k, v in lines)
    body = "".join(_row(place, one) for place, one in enumerate(rows))
    return (
        f'<body style="color: {_TEXT}">'
        f"<h2>{html.escape(_title(heading))}</h2><p>{head}</p><p>{html.escape(about)}</p>"
        f'<table width="100%" cellspacing="0" cellpadding="5">{body}</table></body>'
    )


def _row(place: int, one: Measured) -> str:
    name, meaning = words(one.name)
    both = _tr("before {before}, after {after}").format(
        before=spread(one.before), after=spread(one.after)
    )
    text = (
        f"<b>{html.escape(name)}</b><br/>{html.escape(meaning)}<br/>{html.escape(both)}<br/>"
        f"{html.escape(change(one))}"
    )
    width, height = (side // 2 for side in _PLOT)
    plot = f'<img src="{_url(place).toString()}" width="{width}" height="{height}"/>'
    return f'<tr><td width="60%">{text}</td><td width="40%" valign="middle">{plot}</td></tr>'


def _plot(one: Measured) -> QImage:
    image = QImage(*_PLOT, QImage.Format.Format_RGB32)
    image.fill(_INK.paper)
    painter = QPainter(image)
    paint(painter, QRectF(12, 4, _PLOT[0] - 24, _PLOT[1] - 8), one, _INK)
    painter.end()
    return image


def _url(place: int) -> QUrl:
    return QUrl(f"plot:{place}")


def _title(heading: Heading) -> str:
    return _tr("Cycle {number}: before and after the policy update").format(number=heading.cycle)


def _tr(text: str) -> str:
    return QCoreApplication.translate("evaluation", text)
