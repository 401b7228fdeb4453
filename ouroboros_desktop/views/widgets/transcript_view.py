"""The transcript: painted by itself, so that ten thousand messages stay light."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from ouroboros_desktop.core.dialogue import Role
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.panes import say
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.laid_piece import LaidPiece
from ouroboros_desktop.views.widgets.message_bar import MessageBar
from ouroboros_desktop.views.widgets.rows import Row
from ouroboros_desktop.views.widgets.search import Search
from ouroboros_desktop.views.widgets.stops import Stop, stop_name
from ouroboros_desktop.views.widgets.tick_bar import TickBar
from ouroboros_desktop.views.widgets.transcript_area import MARGIN, TranscriptArea
from ouroboros_desktop.views.widgets.transcript_find import TranscriptFind
from ouroboros_desktop.views.widgets.transcript_hands import TranscriptHands
from ouroboros_desktop.views.widgets.transcript_layout import Place
from ouroboros_desktop.views.widgets.transcript_menu import open_menu
from ouroboros_desktop.views.widgets.transcript_selection import TranscriptSelection

TICKS_MS = 100
"""At most so often the ticks on the scroll bar follow heights and hits."""

COPIED_MS = 1_500
_ACTIVATING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class TranscriptView(TranscriptArea):
    """Shows rows and the text that grows; emits what the teacher asks of a message."""

    edit_wanted = Signal(object)
    regenerate_wanted = Signal(object)
    choose_wanted = Signal(object)
    link_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current = -1
        self.stop: Stop | None = None
        self.selection = TranscriptSelection(self._places)
        self._hands = TranscriptHands(self)
        self.finder = TranscriptFind(self._places, self)
        self._ticks = TickBar()
        self.setVerticalScrollBar(self._ticks)
        self._tick_timer = QTimer(self)
        self._tick_timer.setSingleShot(True)
        self._tick_timer.setInterval(TICKS_MS)
        self._hover = -1
        self._can_ask = True
        self.bar = MessageBar(self.viewport())
        self._connect_bar()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Transcript"))
        self._tick_timer.timeout.connect(self._show_ticks)
        self.finder.changed.connect(self._find_changed)
        self.finder.found.connect(self.reveal_place)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show ``rows``; what they have in common with those shown before is kept."""
        if rows is self.rows:
            return
        same = self._places.set_rows(rows)
        self.selection.keep_rows(same)
        self.finder.keep_rows(same)
        if self.current >= same:
            self.stop = None
        self.current = min(self.current, len(rows) - 1)
        self._hover = -1
        self._layout()

    def show_stream(self, text: str | None) -> None:
        super().show_stream(text)
        self.selection.keep_rows(self._places.count)

    def set_can_ask(self, can_ask: bool) -> None:
        """Say whether the policy may be asked: edit and regenerate are off while it may not."""
        if can_ask != self._can_ask:
            self._can_ask = can_ask
            self._place_bar()

    def show_message(self, row: int) -> None:
        """Give the focus to the message in ``row`` and bring it into view."""
        self.current = row
        self.stop = None
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._hover = -1
        self._reveal(row)
        moved = QAccessibleEvent(self, QAccessible.Event.Focus)
        moved.setChild(row)
        QAccessible.updateAccessibility(moved)

    def focus_message(self, step: int) -> None:
        """Move the focus ``step`` messages on and bring that message into view."""
        if not self.rows:
            return
        start = self.current if self.current >= 0 else len(self.rows)
        self.show_message(min(max(start + step, 0), len(self.rows) - 1))

    def copy(self) -> None:
        """Copy what is selected as it reads, else the focused message as it was written."""
        self._copy_text(self.selection.plain() or self._current_text())

    def copy_markdown(self) -> None:
        """Copy what is selected as Markdown, else the focused message as it was written."""
        self._copy_text(self.selection.markdown() or self._current_text())

    def select_all(self) -> None:
        self.selection.select_all()
        self.viewport().update()

    def look_for(self, search: Search | None) -> None:
        """Mark every hit of ``search``, beginning at what is in view; None marks nothing."""
        self.finder.look_for(search, self._visible().start)

    def first_row(self) -> int:
        """Return the focused message, else the first one in view."""
        return self.current if self.current >= 0 else self._visible().start

    # ------------------------------------------------------------------ what lies on the messages

    def _laid_out(self) -> None:
        self._place_bar()
        if self.finder.rows:
            self._place_ticks()

    def _find_changed(self) -> None:
        self._place_ticks()
        self.viewport().update()

    def _place_ticks(self) -> None:
        if not self._tick_timer.isActive():
            self._tick_timer.start()

    def _show_ticks(self) -> None:
        self._ticks.show_ticks(self._places.shares(self.finder.rows))

    def _lying(self) -> QRect:
        return self.bar.geometry() if self.bar.isVisible() else QRect()

    def _place_bar(self) -> None:
        row = self._hover if self._hover >= 0 else self.current
        focused = QApplication.focusWidget()
        on_bar = focused is not None and self.bar.isAncestorOf(focused)
        inside = self._hover >= 0 or self.hasFocus() or on_bar
        if not inside or not 0 <= row < len(self.rows):
            self.bar.hide()
            return
        self.bar.show_row(self.rows[row], self._can_ask)
        box = self.row_rect(row)
        right = self.rows[row].role is Role.TEACHER
        x = box.right() - self.bar.width() if right else box.left() - px(8)
        self.bar.move(round(x), round(box.bottom() + px(8)))
        self.bar.show()

    # ------------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(theme.tokens().bg))
        part = event.rect().adjusted(0, -MARGIN, 0, MARGIN)
        top = self.verticalScrollBar().value() + part.top()
        for row in self._places.visible(top, part.height()):
            self._paint_row(painter, row, event.region())
        if self._places.stream is not None:
            self._paint_block(painter, len(self.rows), event.region())
            if not self._places.stream_text:
                at = self._shift() + QPointF(0, self._places.top(len(self.rows)))
                self._paint_caption(painter, at, self.tr("Thinking…"))
        caret = self.selection.caret
        if self._hands.caret_shown and caret is not None and self.hasFocus():
            box = self._places.caret(caret).translated(self._shift())
            painter.fillRect(box, QColor(theme.tokens().text))
        painter.end()

    def _paint_row(self, painter: QPainter, row: int, region: QRegion) -> None:
        box = self.row_rect(row)
        self._paint_block(painter, row, region)
        if row == self.current and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.tokens().accent), 2))
            grown = px(4) if self.rows[row].role is Role.TEACHER else px(8)
            painter.drawRoundedRect(box.adjusted(-grown, -grown, grown, grown), px(16), px(16))
            if self.stop is not None:
                self._paint_stop(painter, row, self.stop)
        shown = self.rows[row]
        text = shown.remark
        if text and not (self.bar.isVisible() and self.bar.row is shown):
            x = box.left() if shown.role is Role.POLICY else box.right()
            self._paint_caption(painter, QPointF(x, box.bottom() + px(12)), text)

    def _paint_stop(self, painter: QPainter, row: int, stop: Stop) -> None:
        box = self.stop_rect(row, stop)
        painter.drawRoundedRect(box.adjusted(-px(3), -px(2), px(3), px(2)), px(6), px(6))

    def _paint_block(self, painter: QPainter, row: int, region: QRegion) -> None:
        origin = self._shift() + QPointF(0, self._places.top(row))
        painter.save()
        painter.translate(origin)
        clip = region.translated(-origin.toPoint())
        marks = self.finder.marks(row)
        for piece, found in self.selection.marks(row).items():
            marks[piece] = marks.get(piece, []) + found
        self._places.block(row).paint(painter, clip, marks)
        painter.restore()

    def _paint_caption(self, painter: QPainter, at: QPointF, text: str) -> None:
        """Paint ``text`` right of ``at``, or left of it in the right half of the view."""
        painter.setFont(theme.font(12))
        painter.setPen(QColor(theme.tokens().muted))
        width = painter.fontMetrics().horizontalAdvance(text)
        x = at.x() - width if at.x() > self.width() / 2 else at.x()
        painter.drawText(QPointF(x, at.y() + painter.fontMetrics().ascent()), text)

    # ------------------------------------------------------------------ events

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover = -1
            self._place_bar()
            self.viewport().update()
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._hands.drag(event.position()):
            return
        row = self._row_at(event.position())
        if row != self._hover:
            self._hover = row
            self._place_bar()
            self.viewport().update()
        self._show_what_is_at(event.position())

    def _show_what_is_at(self, point: QPointF) -> None:
        """Say by cursor and tool tip what a click would do."""
        link = self._link_at(point)
        on_code = self._code_at(point) is not None
        hand = Qt.CursorShape.PointingHandCursor
        shape = hand if link or on_code else Qt.CursorShape.IBeamCursor
        inside = self._row_at(point) >= 0
        self.viewport().setCursor(shape if inside else Qt.CursorShape.ArrowCursor)
        self.viewport().setToolTip(self.tr("Copy code") if on_code else theme.literal(link))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hands.press(event)
        event.accept()  # the release follows

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._hands.press(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        row = self._row_at(QPointF(event.pos())) if by_mouse else self.current
        stop = self._stop_at(QPointF(event.pos())) if by_mouse else self.stop
        open_menu(self, event.globalPos(), self.rows[row] if row >= 0 else None, stop)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._hands.release():
            self.current = self._row_at(event.position())
            self.stop = None
            link, code = self._link_at(event.position()), self._code_at(event.position())
            if link:
                self.link_wanted.emit(link)
            elif code is not None:
                self._copy_code(code)
            self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        sideways = event.angleDelta().x() or (
            event.angleDelta().y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0
        )
        row = self._row_at(event.position())
        inside = event.position() - self._origin(row) if row >= 0 else QPointF()
        if sideways and row >= 0 and self._places.block(row).scroll_code(inside, -sideways / 2):
            self.viewport().update()
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif self._hands.key(event):
            event.accept()
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif self.stop is not None and event.key() in _ACTIVATING:
            self.activate(self.current, self.stop)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab pass through the links and the code of the focused message."""
        if 0 <= self.current < len(self.rows):
            found = self._places.stops(self.current)
            here = found.index(self.stop) if self.stop in found else -1 if forward else len(found)
            place = here + (1 if forward else -1)
            self.stop = found[place] if 0 <= place < len(found) else None
            if self.stop is not None:
                self.reveal_place(Place(self.current, self.stop.piece, self.stop.start))
                say(self, stop_name(self.stop))
                return True
        return super().focusNextPrevChild(forward)

    def activate(self, row: int, stop: Stop) -> None:
        """Do what a click on a link or on the button of code does."""
        if stop.link:
            self.link_wanted.emit(stop.link)
        else:
            self._copy_code(self._places.block(row).laid[stop.piece])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current < 0 and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.current = len(self.rows) - 1
        self._place_bar()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._place_bar()
        self.viewport().update()

    def _copy_code(self, code: LaidPiece) -> None:
        """Copy code, and show for a moment that it was."""
        self._copy_text(code.piece.source)
        code.copied = True
        say(self, self.tr("The code was copied."))

        def forget() -> None:
            code.copied = False
            self.viewport().update()

        QTimer.singleShot(COPIED_MS, self, forget)

    def _connect_bar(self) -> None:
        self.bar.copy_wanted.connect(lambda row: self._copy_text(row.text))
        self.bar.edit_wanted.connect(self.edit_wanted)
        self.bar.regenerate_wanted.connect(self.regenerate_wanted)
        self.bar.choose_wanted.connect(self.choose_wanted)

    def _current_text(self) -> str:
        return self.rows[self.current].text if 0 <= self.current < len(self.rows) else ""

    def _copy_text(self, text: str) -> None:
        if text:
            QGuiApplication.clipboard().setText(text)
