"""Many pictures on one sheet with a caption each, and a page that links them all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from ouroboros_desktop.views import theme

ACROSS = 6
WIDTH, HEIGHT, GAP, CAPTION = 400, 268, 16, 24
GROUND, INK = "#808080", "#FFFFFF"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in a file, and what stands below it."""

    caption: str
    file: Path


def write_sheet(file: Path, pictures: Sequence[Picture]) -> None:
    """Write the pictures in rows, each made small enough to fit its place."""
    down = -(-len(pictures) // ACROSS)
    across = min(ACROSS, len(pictures))
    sheet = QPixmap(GAP + across * (WIDTH + GAP), GAP + down * (HEIGHT + CAPTION + GAP))
    sheet.fill(QColor(GROUND))
    painter = QPainter(sheet)
    painter.setFont(theme.font(14))
    painter.setPen(QColor(INK))
    for place, picture in enumerate(pictures):
        row, column = divmod(place, ACROSS)
        x, y = GAP + column * (WIDTH + GAP), GAP + row * (HEIGHT + CAPTION + GAP)
        _draw(painter, picture, QRect(x, y, WIDTH, HEIGHT))
    painter.end()
    sheet.save(str(file))


def _draw(painter: QPainter, picture: Picture, place: QRect) -> None:
    whole = QPixmap(str(picture.file))
    small = whole.scaled(
        place.size().boundedTo(whole.size()),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    painter.drawPixmap(place.topLeft(), small)
    below = QRect(place.left(), place.bottom() + 1, place.width(), CAPTION)
    painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, picture.caption)


def write_index(folder: Path) -> None:
    """Write ``index.html``: a row a scene, a column a look."""
    looks = sorted(one for one in folder.iterdir() if one.is_dir())
    names = sorted({file.name for look in looks for file in look.glob("*.png")})
    head = "".join(f"<th>{escape(look.name)}" for look in looks)
    rows = "\n".join(_row(name, looks) for name in names)
    sheets = " · ".join(
        f'<a href="{file.name}">{escape(file.stem)}</a>' for file in sorted(folder.glob("sheet*"))
    )
    page = _PAGE.format(sheets=sheets, head=head, rows=rows)
    (folder / "index.html").write_text(page, "utf-8")


def _row(name: str, looks: Sequence[Path]) -> str:
    cells = "".join(_cell(look / name) for look in looks)
    return f"<tr><th>{escape(name.removesuffix('.png').replace('-', ' '))}{cells}"


def _cell(file: Path) -> str:
    if not file.exists():
        return "<td>"
    to = escape(f"{file.parent.name}/{file.name}")
    return f'<td><a href="{to}"><img loading="lazy" src="{to}" alt="" width="400"></a>'


_PAGE = """<!doctype html>
<meta charset="utf-8">
<title>Ouroboros: every page and dialog</title>
<style>
body {{ font: 14px sans-serif; background: #808080; color: #fff; }}
a {{ color: #fff; }}
th {{ text-align: left; vertical-align: top; position: sticky; top: 0; }}
</style>
<p>{sheets}</p>
<table><tr><th>{head}
{rows}
</table>
"""
