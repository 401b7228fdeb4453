"""The guide for teachers, inside the application: its chapters, and a field that finds words."""

from __future__ import annotations

import re

from ouroboros_resources import folder
from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLineEdit, QTextBrowser, QTextEdit, QWidget

from ouroboros_desktop.views import theme
from ouroboros_desktop.views.language import language
from ouroboros_desktop.views.reading_order import ReadingDialog
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.small import button, card, dialog_box, label, row

SHORTEST = 2
"""Letters below which nothing is looked for: nearly every line would be a hit."""

_SIZES = {1: 22, 2: 17}
"""Of headings by their level, in pixels at 100 %."""


class GuideDialog(ReadingDialog):
    """Stays open beside the work. Links lead to chapters, never out of the guide."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_tr("Guide"))
        self._hits: list[QTextCursor] = []
        self._at = -1
        self.text = _Chapters()
        self.search = QLineEdit()
        self.search.setPlaceholderText(_tr("Find words in the guide; Enter goes to the next hit"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._next)
        self.found = label("muted")
        self._close = button(_tr("Close"), "primary")
        self._close.setAutoDefault(False)  # Enter in the field goes to the next hit
        self._close.clicked.connect(self.accept)
        inner, inside = card()
        inside.addWidget(self.text)
        box = dialog_box(self, gap=12)
        box.addWidget(self.search)
        box.addWidget(inner, 1)
        box.addLayout(row(self.found, 1, self._close))
        self.resize(px(720), min(px(610), 800))
        theme.watcher().changed.connect(self._restyle)
        self._restyle()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restyle(self) -> None:
        """Draw the text in the colours and sizes in force; what is looked for stays."""
        self.text.show_guide()
        self._find(self.search.text())

    def _find(self, words: str) -> None:
        self._hits, self._at = _hits(self.text.document(), words.strip()), -1
        self._next()

    def _next(self) -> None:
        """Go to the next hit; after the last comes the first."""
        many = len(self._hits)
        self._at = (self._at + 1) % many if many else -1
        self.text.mark(self._hits, self._at)
        found = _tr("{place} of {many}").format(place=self._at + 1, many=many)
        nothing = len(self.search.text().strip()) >= SHORTEST
        self.found.setText(found if many else _tr("No such words.") if nothing else "")


class _Chapters(QTextBrowser):
    """The text. It loads nothing, and opens no address."""

    def __init__(self) -> None:
        super().__init__()
        kind(self, "bare")
        self.setAccessibleName(_tr("Text of the guide"))
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)

    def show_guide(self) -> None:
        """Read the guide, and give headings and lines the looks of the window."""
        document = self.document()
        document.setDocumentMargin(0)
        document.setIndentWidth(px(24))
        document.setDefaultFont(theme.font(14))
        document.setMarkdown(guide_in(language()))
        block = document.begin()
        while block.isValid():
            _style(block)
            block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def mark(self, hits: list[QTextCursor], current: int) -> None:
        """Mark all hits, and bring the current one into sight."""
        look = theme.tokens()
        marks = []
        for place, hit in enumerate(hits):
            one = QTextEdit.ExtraSelection()
            one.cursor = hit
            ground = look.accent if place == current else look.accent_soft
            ink = look.on_accent if place == current else look.text
            one.format.setBackground(theme.color(ground))
            one.format.setForeground(theme.color(ink))
            marks.append(one)
        self.setExtraSelections(marks)
        if hits:
            self._go(hits[current].block())

    def _follow(self, url: QUrl) -> None:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and _slug(block.text()) == url.fragment():
                self._go(block)
            block = block.next()

    def _go(self, block: QTextBlock) -> None:
        """Bring a line to the top."""
        self.setTextCursor(QTextCursor(block))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() - px(16))


def _style(block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    level = block.blockFormat().headingLevel()
    lines = QTextBlockFormat()
    lines.setTopMargin(px(24 if level == 2 else 6))
    lines.setBottomMargin(px(6))
    lines.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.mergeBlockFormat(lines)
    if level:
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        letters = cursor.charFormat()
        letters.setFont(theme.font(_SIZES[level], 600))
        cursor.setCharFormat(letters)


def _hits(document: QTextDocument, words: str) -> list[QTextCursor]:
    """Return where ``words`` are, in whatever case."""
    found: list[QTextCursor] = []
    hit = document.find(words) if len(words) >= SHORTEST else QTextCursor()
    while not hit.isNull():
        found.append(hit)
        hit = document.find(words, hit)
    return found


def _slug(title: str) -> str:
    """Return the name of a chapter in links, as web pages of Markdown have it."""
    return re.sub(r"[\W_]+", "-", title.strip().lower()).strip("-")


def guide_in(name: str) -> str:
    """Return the guide in a language, in English where there is none."""
    file = folder("guide") / f"{name}.md"
    return (file if file.is_file() else folder("guide") / "en.md").read_text("utf-8")


def open_guide(window: QWidget) -> None:
    """Show the guide beside the window, or bring it to the front."""
    made = window.findChild(GuideDialog) or GuideDialog(window)
    made.show()
    made.raise_()
    made.activateWindow()


def _tr(text: str) -> str:
    return QCoreApplication.translate("guide", text)
