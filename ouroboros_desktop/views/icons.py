"""Bundled icons in the colours of the theme."""

from __future__ import annotations

from functools import cache

from ouroboros_resources import folder
from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ouroboros_desktop.views import theme


def icon(name: str, role: str = "text") -> QIcon:
    """Return the bundled icon ``name`` in the colour of the token ``role``.

    It follows the theme by itself; a disabled one is ``faint``. Raises ``FileNotFoundError`` for a
    name that is not bundled.
    """
    _source(name)
    return QIcon(_TintedIcon(name, role))


def paint_icon(painter: QPainter, rect: QRectF, name: str, role: str = "text") -> None:
    """Paint the icon ``name`` into ``rect``."""
    _renderer(name, getattr(theme.tokens(), role)).render(painter, rect)


class _TintedIcon(QIconEngine):
    """Draws an SVG in a token's colour, looked up when drawn: it follows the theme."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        role = "faint" if mode is QIcon.Mode.Disabled else self._role
        paint_icon(painter, QRectF(rect), self._name, role)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        if pixmap.isNull():  # a button that has no room as yet
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _TintedIcon(self._name, self._role)


@cache
def _source(name: str) -> str:
    return (folder("icons") / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    tinted = _source(name).replace("<svg ", f'<svg fill="{color}" ', 1)
    return QSvgRenderer(QByteArray(tinted.encode()))
