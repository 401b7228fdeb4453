"""The frame of each page: header of a fixed height, body, bottom bar, all in one centred column."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ouroboros_desktop.views import theme
from ouroboros_desktop.views.carrying import scroll_along
from ouroboros_desktop.views.reading_order import arrange
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.flow import Bar, bar
from ouroboros_desktop.views.widgets.small import label, scrolling

COLUMN = 860
WIDE_COLUMN = 1120
MARGIN = 32
TOP = 26
HEADER_SHARE = 3
"""The sentence below a title is left out where both would take more than one in so many parts."""


def column_in(width: int, widest: int = COLUMN) -> tuple[int, int]:
    """Return left edge and width of the centred column in ``width`` pixels."""
    column = max(0, min(px(widest), width - 2 * MARGIN))
    return (width - column) // 2, column


class Page(QWidget):
    """A page with a title, a ``body`` and a ``footer`` bar for its one primary action.

    ``scroll=False`` leaves scrolling to what is in the body; ``bleed=True`` gives the body the full
    width (its content asks ``column()`` for the column's place). The bottom bar shows when
    something is in it. All sizes follow the text size.
    """

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        *,
        scroll: bool = True,
        wide: bool = False,
        bleed: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.widest = WIDE_COLUMN if wide else COLUMN
        self._bleed = bleed
        self._actions: list[QWidget] = []
        self._header = self._make_header(title, subtitle)
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        self._content = QWidget()
        self._content.setLayout(self.body)
        self._scroll_area = self._make_scroll_area() if scroll else None
        self._empty = _EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll_area or self._content)
        self._stack.addWidget(self._empty)
        self.footer_bar = kind(QFrame(), "bar")
        self.footer = Bar(parent=self.footer_bar)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._header)
        outer.addWidget(self._stack, 1)
        outer.addWidget(self.footer_bar)
        theme.watcher().changed.connect(self._place)
        self._header.installEventFilter(self)
        self._place()

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_subtitle(self, text: str) -> None:
        if text != self._subtitle.text():
            self._subtitle.setText(text)
            self._place()

    def set_badge(self, text: str) -> None:
        """Show ``text`` beside the title; '' hides it."""
        if text != self._badge.text():
            self._badge.setText(text)
            self._place_badge()

    def add_header_action(self, widget: QWidget) -> None:
        """Put ``widget`` at the header's right end, below the title where it has no room there."""
        self._title_row.addWidget(widget)
        self._actions.append(widget)

    def set_empty(self, title: str, text: str, button: QPushButton | None = None) -> None:
        """Show the empty state instead of the body until ``clear_empty``.

        The page owns ``button`` from then on; the last one given is shown.
        """
        self._empty.show_empty(title, text, button)
        self._stack.setCurrentWidget(self._empty)

    def clear_empty(self) -> None:
        """Show the body again."""
        self._stack.setCurrentIndex(0)

    def focusNextPrevChild(self, forward: bool) -> bool:
        arrange(self)
        return super().focusNextPrevChild(forward)

    def part_actions(self) -> dict[str, Callable[[], object]]:
        """Return what the page's own keys would do now, by the names of their actions."""
        return {}

    @property
    def is_empty(self) -> bool:
        """Whether the empty state is shown."""
        return self._stack.currentWidget() is self._empty

    def take_focus(self) -> None:
        """Put the focus where the teacher goes on: the first primary button there is to press."""
        for button in self.findChildren(QPushButton):
            if button.property("kind") == "primary" and button.isVisible() and button.isEnabled():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def inherit(self, old: Page) -> None:
        """Take what ``old`` knows and no state holds, before a state is shown.

        ``old`` is the same page in the language that was spoken before.
        """

    def resume(self, old: Page) -> None:
        """Go on where ``old`` was, after its state is shown: with what is typed, at its place."""
        if old._scroll_area is not None and self._scroll_area is not None:
            scroll_along(old._scroll_area, self._scroll_area)

    def reveal(self, widget: QWidget) -> None:
        """Scroll until ``widget`` of the body is in view."""
        if self._scroll_area is not None:
            self._scroll_area.ensureWidgetVisible(widget, 0, 16)

    def focused(self) -> QWidget | None:
        """Return what of this page has the focus, or will have it when its window is active again.

        It is the page itself when nothing in the window has it, None when something beside the
        page has it.
        """
        widget = self.window().focusWidget() or self
        return widget if widget is self or self.isAncestorOf(widget) else None

    def can_use(self, widget: QWidget) -> bool:
        """Whether ``widget`` is a part of this page that is shown and enabled."""
        inside = widget is not self and self.isAncestorOf(widget)
        return inside and widget.isVisibleTo(self) and widget.isEnabled()

    def column(self) -> tuple[int, int]:
        """Return the column's left edge and width, in this page's pixels."""
        return column_in(self.width(), self.widest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        self.footer_bar.setVisible(self.footer.count() > 0)
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._header:
            if event.type() == QEvent.Type.LayoutRequest:  # a button came or went
                self._place()
        # The scroll bar takes its width from the viewport: the column must not move with it.
        elif event.type() == QEvent.Type.Resize:
            self._place_body()
        return super().eventFilter(watched, event)

    def _make_header(self, title: str, subtitle: str) -> QWidget:
        self._title = label("title", title)
        self._badge = label("badge")
        self._badge.hide()
        self._subtitle = label("muted", subtitle, wrap=True)
        self._subtitle.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._title_row = bar(self._title, self._badge, None)
        header = QWidget()
        self._header_box = QVBoxLayout(header)
        self._header_box.setSpacing(4)
        self._header_box.addLayout(self._title_row)
        self._header_box.addWidget(self._subtitle)
        return header

    def _make_scroll_area(self) -> QScrollArea:
        area = scrolling(self._content)
        area.viewport().installEventFilter(self)
        return area

    def _place(self) -> None:
        """Give header, body and bottom bar the same column, and the header the height it needs."""
        left, width = self.column()
        right = max(0, self.width() - left - width)
        self._title.setFixedHeight(px(38))  # as high as a button: one that appears moves nothing
        titled = max(px(38), self._title_row.heightForWidth(width))
        below = 4 + max(px(20), self._subtitle.heightForWidth(width))
        # A convenience, in a window that has no room for it.
        explained = bool(self._subtitle.text()) and titled + below <= self.height() / HEADER_SHARE
        self._subtitle.setVisible(explained)
        rows = titled + (below if explained else 0)
        self._header_box.setContentsMargins(left, TOP - 4, right, 12)
        self._header.setFixedHeight(TOP - 4 + rows + 12)
        self.footer.setContentsMargins(left, 12, right, 12)
        self._place_badge()
        self._place_body()

    def _place_badge(self) -> None:
        """Hide the badge where it would squeeze title or buttons: it is a convenience."""
        beside = [w for w in (self._title, *self._actions) if w.isVisibleTo(self)]
        gap = self._title_row.spacing()
        needed = sum(w.sizeHint().width() + gap for w in (*beside, self._badge))
        self._badge.setVisible(bool(self._badge.text()) and needed <= self.column()[1])

    def _place_body(self) -> None:
        if self._bleed:
            self.body.setContentsMargins(0, 0, 0, 0)
            return
        left, width = self.column()
        room = self._scroll_area.viewport().width() if self._scroll_area else self.width()
        self.body.setContentsMargins(left, 4, max(0, room - left - width), 20)


class _EmptyState(QWidget):
    """What a page shows before it has anything: one heading, one sentence, the way on."""

    def __init__(self) -> None:
        super().__init__()
        self._title = label("heading")
        self._text = label("muted", wrap=True)
        self._button: QPushButton | None = None
        for one in (self._title, self._text):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._box = QVBoxLayout(self)
        self._box.setSpacing(8)
        self._box.addStretch(2)
        self._box.addWidget(self._title)
        self._box.addWidget(self._text)
        self._box.addSpacing(12)
        self._box.addStretch(3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Margins, not an alignment: an aligned label that wraps does not get its height.
        super().resizeEvent(event)
        side = max(MARGIN, (self.width() - px(480)) // 2)
        self._box.setContentsMargins(side, 0, side, 0)

    def show_empty(self, title: str, text: str, button: QPushButton | None) -> None:
        self._title.setText(title)
        self._text.setText(text)
        if button is self._button:
            return
        if self._button is not None:
            self._box.removeWidget(self._button)
            self._button.hide()
            self._button.deleteLater()
        if button is not None:
            self._box.insertWidget(self._box.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)
            button.show()  # the layout would do it later: the focus may come before
        self._button = button
