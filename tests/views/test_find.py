"""Find in the transcript: what counts as a hit, the bar, marks and ticks, ten thousand messages."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ouroboros_desktop.views import theme
from ouroboros_desktop.views.dialogue import DialoguePage
from ouroboros_desktop.views.widgets import markdown
from ouroboros_desktop.views.widgets.search import Hit, Search
from ouroboros_desktop.views.widgets.transcript_find import BUDGET_S
from tests.views.fakes import a_state
from tests.views.showing import in_front
from tests.views.test_transcript import row

SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(qtbot) -> DialoguePage:
    return in_front(qtbot, DialoguePage(), 1068, 792)


def look(page: DialoguePage, qtbot, words: str) -> str:
    page.open_find()
    page.find_bar.field.setText(words)
    qtbot.waitUntil(lambda: page.transcript.finder.done)
    return page.find_bar.count.text()


def test_words_are_found_as_they_are_shown() -> None:
    text = "One **bo**ld [link](http://x.org) &amp; a\nline.\n\n`code`"
    assert Search("bold link & a line").hits(text) == (Hit(0, 4, 22),)
    assert Search("code").hits(text) == (Hit(1, 0, 4),)
    assert Search("x.org").hits(text) == (), "an address that is not shown"
    assert Search("BOLD").count(text) == 1 and Search("BOLD", case=True).count(text) == 0
    assert Search("b", case=False).hits("😀b")[0] == Hit(0, 2, 3)
    assert Search(".*").hits("a .* b") == (Hit(0, 2, 4),)


def test_hits_in_a_table_are_in_their_cells() -> None:
    assert Search("two").hits("| one | two |\n|---|---|\n| two | x |") == (
        Hit(0, 5, 8), Hit(0, 9, 12),
    )  # fmt: skip


@given(st.text(alphabet="ab *`_[]()&;\\\n$-x", max_size=50), st.text(alphabet="ab*[ ", min_size=1))
def test_no_hit_is_missed_by_the_look_at_the_source(text: str, words: str) -> None:
    search = Search(words)
    if words.strip():
        shown = [piece.text for piece in markdown.pieces(text)]
        assert search.count(text) == sum(len(search._pattern.findall(part)) for part in shown)
        assert len(search.hits(text)) == search.count(text)


def test_bar_counts_and_steps_round(page: DialoguePage, qtbot) -> None:
    page.show_state(a_state("cat and dog", "a **cat**, a Cat", "no", "cat"))
    assert look(page, qtbot, "cat") == "1 of 4"
    field = page.find_bar.field
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert page.find_bar.count.text() == "2 of 4"
    QTest.keyClick(field, Qt.Key.Key_Return, SHIFT)
    QTest.keyClick(field, Qt.Key.Key_Return, SHIFT)
    assert page.find_bar.count.text() == "4 of 4"
    page.find_bar._next.click()
    assert page.find_bar.count.text() == "1 of 4"
    page.find_bar.case.click()
    qtbot.waitUntil(lambda: page.transcript.finder.done)
    assert page.find_bar.count.text() == "1 of 3"


def test_nothing_found_is_said_and_steps_are_off(page: DialoguePage, qtbot) -> None:
    page.show_state(a_state("cat", "dog"))
    assert look(page, qtbot, "mouse") == "Nothing found"
    assert not page.find_bar._next.isEnabled()
    page.find_bar.step(1)
    assert look(page, qtbot, " ") == ""


def test_all_hits_are_marked_and_the_current_one_stands_out(page: DialoguePage, qtbot) -> None:
    page.show_state(a_state("cat", "xx cat cat"))
    look(page, qtbot, "cat")
    page.find_bar.step(1)
    view = page.transcript
    image = view.viewport().grab(view.row_rect(1).toRect()).toImage()
    colors = [image.pixelColor(x, y) for x in range(120) for y in range(2, 11)]
    hit = QColor(theme.mixed(theme.tokens().bg, theme.tokens().warn, 0.3))
    assert colors.count(QColor(theme.tokens().warn)) > 20 and colors.count(hit) > 20
    QTest.keyClick(page.find_bar.field, Qt.Key.Key_Escape)
    assert view.finder.marks(1) == {} and not page.find_bar.isVisible() and view.hasFocus()


def test_marked_words_can_be_read(qapp: QApplication) -> None:
    for mode in ("dark", "light"):
        theme.apply(qapp, mode)
        colors = theme.tokens()
        assert theme.contrast(colors.text, theme.mixed(colors.bg, colors.warn, 0.3)) >= 4.5
        assert theme.contrast(colors.surface, colors.warn) >= 4.5
        assert theme.contrast(colors.on_accent, colors.accent) >= 4.5


def test_hit_comes_into_view_from_far_away(page: DialoguePage, qtbot) -> None:
    texts = ["words " * 40] * 200
    texts[3] = "the needle"
    page.show_state(a_state(*texts))
    look(page, qtbot, "needle")
    box = page.transcript.row_rect(3)
    assert box.top() >= 0 and box.bottom() <= page.transcript.viewport().height()


def test_ticks_show_where_hits_are(page: DialoguePage, qtbot) -> None:
    texts = ["words " * 40] * 100
    texts[0] = texts[50] = "the needle"
    page.show_state(a_state(*texts))
    look(page, qtbot, "needle")
    bar = page.transcript._ticks
    qtbot.waitUntil(lambda: len(bar.ticks) == 2)
    assert bar.ticks[0] < 0.02 and 0.4 < bar.ticks[1] < 0.6
    image = bar.grab().toImage()
    assert image.pixelColor(2, round(bar.ticks[1] * bar.height())) == QColor(theme.tokens().warn)
    page.find_bar.close_bar()
    qtbot.waitUntil(lambda: not bar.ticks)


def test_new_message_is_counted_too(page: DialoguePage, qtbot) -> None:
    page.show_state(state := a_state("cat", "dog"))
    look(page, qtbot, "cat")
    page.show_state(a_state("dog"))
    qtbot.waitUntil(lambda: page.find_bar.count.text() == "Nothing found")
    page.show_state(state)
    qtbot.waitUntil(lambda: page.find_bar.count.text() == "1 of 1")


def test_selected_words_are_looked_for(page: DialoguePage, qtbot) -> None:
    page.show_state(a_state("one cat", "cat"))
    page.transcript.show_message(0)
    for _ in range(3):
        QTest.keyClick(page.transcript, Qt.Key.Key_Right, SHIFT)
    page.open_find()
    qtbot.waitUntil(lambda: page.find_bar.count.text() == "1 of 1")
    assert page.find_bar.field.text() == "one"


def test_key_of_the_next_hit_opens_the_bar(page: DialoguePage) -> None:
    page.show_state(a_state("one", "two"))
    page.find_bar.step(1)
    assert page.find_bar.isVisible() and page.find_bar.field.hasFocus()


def test_ten_thousand_messages_are_searched_without_a_stall(page: DialoguePage) -> None:
    page.show_state(a_state("one", "two"))
    view = page.transcript
    link = " See [a](http://x.org)."
    texts = (f"Message {i}, **words**.{'' if i % 10 else link}" for i in range(10_000))
    view.show_rows(tuple(row(text) for text in texts))
    page.open_find()
    page.find_bar.field.setText("message 7")
    longest = 0.0
    while not view.finder.done:
        started = time.thread_time()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        longest = max(longest, time.thread_time() - started)
    assert view.finder.total == 1_111
    assert longest < 20 * BUDGET_S
