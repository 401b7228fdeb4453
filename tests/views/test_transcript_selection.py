"""Selecting in the transcript: by mouse, by keys, across messages; what is copied."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ouroboros_desktop.core.dialogue import Role
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.widgets import excerpt, markdown, markdown_document
from ouroboros_desktop.views.widgets.transcript_layout import Place
from ouroboros_desktop.views.widgets.transcript_menu import make_menu
from ouroboros_desktop.views.widgets.transcript_view import TranscriptView
from tests.views.test_transcript import SAMPLE, dialogue, row

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot) -> TranscriptView:
    made = TranscriptView()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made


def at(view: TranscriptView, place: Place) -> QPoint:
    """Where ``place`` is in the viewport."""
    view.reveal_place(place)
    return view._places.caret(place).translated(view._shift()).center().toPoint()


def drag(view: TranscriptView, start: QPoint, end: QPoint) -> None:
    port = view.viewport()
    QTest.mousePress(port, LEFT, pos=start)
    QTest.mouseMove(port, start + QPoint(20, 0))
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, LEFT, pos=end)


def copied(view: TranscriptView, as_markdown: bool = False) -> str:
    QGuiApplication.clipboard().clear()
    view.copy_markdown() if as_markdown else view.copy()
    return QGuiApplication.clipboard().text()


def keys(view: TranscriptView, key: Qt.Key, modifiers: Qt.KeyboardModifier, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(view, key, modifiers)


@given(st.text(alphabet="ab *`#>-~|\n1.[]()\\&😀é", max_size=80))
def test_positions_of_a_piece_are_those_of_its_document(qapp: QApplication, text: str) -> None:
    for piece in markdown.pieces(text):
        shown = markdown_document.document(piece)
        assert excerpt.units(piece.text) == shown.characterCount() - 1
        signs = "".join(shown.characterAt(i) for i in range(shown.characterCount() - 1))
        said = signs.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
        ends = dict.fromkeys("\ufdd0\ufdd1\u2029", "\n")
        assert said.translate(str.maketrans(ends)) == piece.text


@given(st.text(alphabet="aB 1.,-#\n*'", max_size=60))
def test_text_without_markdown_reads_as_it_is_written(text: str) -> None:
    if markdown.is_plain(text):
        assert excerpt.plain(markdown.pieces(text), (0, 0), (1 << 30, 0)) == text


def test_plain_texts_are_known_as_such() -> None:
    assert markdown.is_plain("Two paragraphs.\n\nOf plain words, well-known.\nA line.")
    for text in ("# a", "a *b*", "1. a", "- a", "a\n    b", "a\n===", "a\n\n\nb", " a", "&amp;"):
        assert not markdown.is_plain(text), text


def test_drag_selects_and_is_copied(view: TranscriptView) -> None:
    view.show_rows((row("One **bold** word, and `code`."),))
    drag(view, at(view, Place(0, 0, 4)), at(view, Place(0, 0, 13)))
    assert copied(view) == "bold word"
    assert copied(view, True) == "**bold** word"


def test_selection_across_messages_names_the_speakers(view: TranscriptView) -> None:
    view.show_rows((row("Why is *that*?", Role.TEACHER), row("Because.\n\n- one\n- two")))
    drag(view, at(view, Place(0, 0, 7)), at(view, Place(1, 1, 3)))
    assert copied(view) == "Teacher: that?\n\nPolicy: Because.\n\n• one"
    assert copied(view, True) == "**Teacher:** *that*?\n\n**Policy:** Because.\n\n- one"


def test_selection_is_painted(view: TranscriptView) -> None:
    view.show_rows((row("Selected text"),))
    view.select_all()
    image = view.viewport().grab(view.row_rect(0).toRect()).toImage()
    accent, ground = QColor(theme.tokens().accent), QColor(theme.tokens().bg)
    colors = [image.pixelColor(x, 6) for x in range(image.width())]
    assert colors[:80].count(accent) > 20
    assert colors[200:].count(ground) == len(colors) - 200


def test_second_click_takes_the_word_third_the_paragraph(view: TranscriptView) -> None:
    view.show_rows((row("First paragraph here.\n\nSecond one."),))
    place = at(view, Place(0, 0, 8))
    QTest.mouseClick(view.viewport(), LEFT, pos=place)
    assert view.selection.span is None
    QTest.mouseDClick(view.viewport(), LEFT, pos=place)
    assert copied(view) == "paragraph"
    QTest.mouseClick(view.viewport(), LEFT, pos=place)
    assert copied(view) == "First paragraph here."


def test_words_stay_whole_in_both_directions(view: TranscriptView) -> None:
    view.show_rows((row("alpha beta gamma delta"),))
    port, place = view.viewport(), at(view, Place(0, 0, 8))
    QTest.mouseClick(port, LEFT, pos=place)
    QTest.mousePress(port, LEFT, pos=place)
    QTest.mouseMove(port, at(view, Place(0, 0, 13)))
    assert copied(view) == "beta gamma"
    QTest.mouseMove(port, at(view, Place(0, 0, 2)))
    assert copied(view) == "alpha beta"
    QTest.mouseRelease(port, LEFT)


def test_shift_click_extends(view: TranscriptView) -> None:
    view.show_rows((row("alpha beta gamma"), row("delta")))
    QTest.mouseClick(view.viewport(), LEFT, pos=at(view, Place(0, 0, 6)))
    QTest.mouseClick(view.viewport(), LEFT, SHIFT, pos=at(view, Place(1, 0, 2)))
    assert copied(view) == "Policy: beta gamma\n\nPolicy: de"


def test_held_mouse_scrolls_at_the_edge(view: TranscriptView, qtbot) -> None:
    view.show_rows(dialogue(60))
    bar = view.verticalScrollBar()
    port = view.viewport()
    QTest.mousePress(port, LEFT, pos=QPoint(450, 300))
    QTest.mouseMove(port, QPoint(450, 200))
    QTest.mouseMove(port, QPoint(450, -80))
    start = bar.value()
    qtbot.waitUntil(lambda: bar.value() < start - 200)
    assert view.selection.span is not None and view.selection.span[0].row < 58
    QTest.mouseRelease(port, LEFT, pos=QPoint(450, -80))
    place = bar.value()
    qtbot.wait(80)
    assert bar.value() == place


def test_keys_select_through_words_pieces_and_messages(view: TranscriptView) -> None:
    view.show_rows((row("One two.\n\nThree"), row("Four")))
    view.focus_message(-2)
    keys(view, Qt.Key.Key_Right, SHIFT, 3)
    assert copied(view) == "One"
    keys(view, Qt.Key.Key_Right, SHIFT, 6)
    keys(view, Qt.Key.Key_End, SHIFT)
    assert copied(view) == "One two.\n\nThree"
    keys(view, Qt.Key.Key_End, SHIFT | CTRL)
    assert copied(view) == "Policy: One two.\n\nThree\n\nPolicy: Four"
    keys(view, Qt.Key.Key_Left, SHIFT, 5)
    assert copied(view) == "One two.\n\nThree"
    keys(view, Qt.Key.Key_Home, SHIFT | CTRL)
    assert view.selection.span is None


def test_arrows_show_the_caret_and_escape_hides_it(view: TranscriptView) -> None:
    view.show_rows((row("One two"), row("Three")))
    view.focus_message(-2)
    keys(view, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 2)
    assert view.selection.caret == Place(0, 0, 2)
    keys(view, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    assert view.selection.caret is not None and view.selection.caret.row == 1
    keys(view, Qt.Key.Key_Up, SHIFT)
    assert view.selection.span is not None
    box = view._places.caret(view.selection.caret).translated(view._shift())
    ink = view.viewport().grab(box.toAlignedRect()).toImage().pixelColor(1, 10)
    assert ink.lightness() < 128
    keys(view, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert (view.selection.caret, view._hands.caret_shown) == (None, False)


def test_caret_moves_line_by_line_in_wrapped_text(view: TranscriptView) -> None:
    view.show_rows((row("word " * 60 + "\n\n```\na\nb\n```"),))
    view.focus_message(-1)
    tops = []
    for _ in range(4):
        keys(view, Qt.Key.Key_Down, SHIFT)
        tops.append(view._places.caret(view.selection.caret).top())
    assert tops == sorted(set(tops))
    keys(view, Qt.Key.Key_Up, SHIFT, 9)
    assert view.selection.caret == Place(0, 0, 0)


def test_all_of_ten_thousand_messages_is_copied_at_once(view: TranscriptView) -> None:
    rows = dialogue(10_000)
    view.show_rows(rows)
    keys(view, Qt.Key.Key_A, CTRL)
    text = copied(view)
    assert text.startswith("Teacher: Message 0.") and "Message 9999." in text
    assert len(view._places._blocks) <= 120


def test_whole_messages_are_copied_as_they_were_written(view: TranscriptView) -> None:
    view.show_rows((row(SAMPLE),))
    view.select_all()
    assert copied(view, True) == SAMPLE
    text = copied(view)
    assert "1. first\n2. second\n  • nested" in text
    assert "a\tb\n1\t2" in text
    assert "def f(x: int) -> int:\n    return x" in text


def test_part_of_code_is_copied_as_code(view: TranscriptView) -> None:
    view.show_rows((row("```python\nfirst = 1\nsecond = 2\n```"),))
    view.selection.take(Place(0, 0, 10))
    view.selection.extend(Place(0, 0, 20))
    assert copied(view) == "second = 2"
    assert copied(view, True) == "```python\nsecond = 2\n```"


def test_half_of_an_emoji_is_never_copied(view: TranscriptView) -> None:
    view.show_rows((row("a😀b"),))
    view.selection.take(Place(0, 0, 0))
    view.selection.extend(Place(0, 0, 3))
    assert copied(view) == "a😀"


def test_selection_survives_growth_and_ends_with_its_message(view: TranscriptView) -> None:
    rows = dialogue(3)
    view.show_rows(rows)
    view.show_stream("Growing tex")
    view.selection.take(Place(3, 0, 0))
    view.selection.extend(Place(3, 0, 7))
    view.show_stream("Growing text that goes on.")
    assert copied(view) == "Growing"
    view.show_rows((*rows, row("Growing text that goes on.")))
    assert copied(view) == "Growing"
    view.show_rows(rows)
    assert view.selection.span is None


def test_message_is_copied_when_nothing_is_selected(view: TranscriptView) -> None:
    view.show_rows((row("**One**"),))
    assert copied(view) == ""
    view.focus_message(-1)
    assert copied(view) == copied(view, True) == "**One**"


def test_context_menu_offers_what_there_is(view: TranscriptView) -> None:
    rows = (row("[here](https://example.org) and `more`"),)
    view.show_rows(rows)
    menu = make_menu(view, rows[0], view._places.stops(0)[0])
    titles = {a.text().split("\t")[0]: a for a in menu.actions()}
    assert not titles["Copy"].isEnabled(), "nothing is selected"
    titles["Copy link address"].trigger()
    assert QGuiApplication.clipboard().text() == "https://example.org"
    titles["Select all"].trigger()
    assert copied(view) == "here and more"
    titles["Copy message"].trigger()
    assert QGuiApplication.clipboard().text() == rows[0].text
    assert "Open link…" not in {a.text() for a in make_menu(view, None, None).actions()}


def test_click_on_a_link_still_opens_it_but_a_drag_does_not(view: TranscriptView, qtbot) -> None:
    view.show_rows((row("[here we go](https://example.org)"),))
    wanted: list[str] = []
    view.link_wanted.connect(wanted.append)
    drag(view, at(view, Place(0, 0, 1)), at(view, Place(0, 0, 9)))
    assert wanted == [] and copied(view) == "ere we g"
    QTest.qWait(QApplication.doubleClickInterval() + 20)
    QTest.mouseClick(view.viewport(), LEFT, pos=at(view, Place(0, 0, 4)))
    assert wanted == ["https://example.org"]


def test_place_is_never_outside(view: TranscriptView) -> None:
    assert view.place_at(QPointF(10, 10)) is None
    view.show_rows((row(""), row("x")))
    assert view.place_at(QPointF(0, -50)) == Place(0, 0, 0)
    assert view.place_at(QPointF(5000, 5000)) == Place(1, 0, 1)
