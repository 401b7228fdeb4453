"""Rows of a list with words on the left and what stands aside of them on the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ouroboros_desktop.views import theme
from ouroboros_desktop.views.theme import px

ASIDE = Qt.ItemDataRole.UserRole + 1
"""The role of the words on the right."""

_SIDE, _GAP, _HEIGHT = 12, 24, 34


class TwoSided(QStyledItemDelegate):
    """Draws a row; words that do not fit are cut on the left side, never those aside."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        look = theme.tokens()
        on = bool(option.state & QStyle.StateFlag.State_Enabled)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.accent_soft))
            painter.drawRoundedRect(option.rect, px(6), px(6))
        inside = option.rect.adjusted(px(_SIDE), 0, -px(_SIDE), 0)
        aside, middle = index.data(ASIDE) or "", Qt.AlignmentFlag.AlignVCenter
        small = theme.font(12)
        painter.setFont(small)
        painter.setPen(QColor(look.muted))
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | middle, aside)
        width = painter.fontMetrics().horizontalAdvance(aside)
        painter.setFont(theme.font(14))
        painter.setPen(QColor(look.text if on else look.muted))
        inside.setRight(inside.right() - width - px(_GAP))
        words = painter.fontMetrics().elidedText(
            index.data(), Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | middle, words)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, px(_HEIGHT))
