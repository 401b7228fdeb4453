"""The painted transcript: heights, Markdown, growing text, its place, what it looks like."""

from __future__ import annotations

import time
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPaintEvent, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ouroboros_desktop.core.dialogue import Role
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.widgets import markdown, markdown_document
from ouroboros_desktop.views.widgets.heights import Heights
from ouroboros_desktop.views.widgets.laid_piece import PADDING
from ouroboros_desktop.views.widgets.message_block import MessageBlock
from ouroboros_desktop.views.widgets.rows import Row
from ouroboros_desktop.views.widgets.transcript_layout import CACHED
from ouroboros_desktop.views.widgets.transcript_view import TranscriptView

SAMPLE = """# Heading

One **bold** and `code->x` line.

1. first
2. second
   - nested

> quoted

```python
def f(x: int) -> int:
    return x

```

| a | b |
|---|---|
| 1 | 2 |

Last."""


def row(text: str, role: Role = Role.POLICY) -> Row:
    return Row(new_id(), role, text)


@pytest.fixture
def view(qtbot) -> TranscriptView:
    made = TranscriptView()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def dialogue(count: int) -> tuple[Row, ...]:
    return tuple(
        row(f"Message {i}. " + "words " * (i % 60), Role.POLICY if i % 2 else Role.TEACHER)
        for i in range(count)
    )


@given(st.lists(st.integers(1, 400), min_size=1, max_size=60), st.data())
def test_heights_agree_with_plain_sums(values: list[int], data: st.DataObject) -> None:
    heights = Heights(values)
    for _ in range(5):
        place = data.draw(st.integers(0, len(values) - 1))
        values[place] = data.draw(st.integers(1, 400))
        heights.set(place, values[place])
    ends = list(accumulate(values))
    assert heights.total == ends[-1]
    assert [heights.top(i) for i in range(len(values))] == [0, *ends[:-1]]
    y = data.draw(st.integers(0, ends[-1] - 1))
    assert heights.row_at(y) == next(i for i, end in enumerate(ends) if y < end)


def test_heights_without_rows() -> None:
    assert (Heights().total, Heights().row_at(5)) == (0, -1)


def test_markdown_becomes_pieces() -> None:
    pieces = markdown.pieces(SAMPLE)
    assert [p.kind for p in pieces] == [
        "heading", "text", "text", "text", "text", "text", "code", "table", "text",
    ]  # fmt: skip
    assert [p.marker for p in pieces[2:5]] == ["1.", "2.", "•"]
    assert [p.indent for p in pieces[2:5]] == [1, 1, 2]
    assert pieces[5].quotes == 1
    assert pieces[6].source.endswith("return x"), "no empty line at the end of a code box"
    assert pieces[6].language == "python"


def test_html_and_images_stay_text() -> None:
    (piece,) = markdown.pieces('<script>x</script> ![cat](http://example.org/cat.png "t")')
    shown = markdown_document.document(piece)
    assert shown.toPlainText() == "<script>x</script> cat"
    assert "example.org" not in shown.toHtml()


def test_growing_text_looks_as_if_it_had_been_whole(qtbot) -> None:
    whole = MessageBlock(SAMPLE, 700, False)
    grown = MessageBlock("", 700, False)
    for end in range(0, len(SAMPLE) + 3, 3):
        grown.grow(SAMPLE[:end])
    assert (grown.height, len(grown.laid)) == (whole.height, len(whole.laid))


@given(st.text(alphabet="a *`#->\n1.|$\\[]", max_size=120))
def test_settled_text_never_changes(text: str) -> None:
    done = markdown.settled(text)
    assert 0 <= done <= len(text)
    assert (
        markdown.pieces(text[:done]) == markdown.pieces(text)[: len(markdown.pieces(text[:done]))]
    )


def test_only_web_addresses_may_be_opened() -> None:
    assert markdown_document.web_address("https://example.org/a")
    for link in ("javascript:alert(1)", "file:///etc/passwd", "http:", "ftp://x.org", "", "#a"):
        assert markdown_document.web_address(link) is None, link


def test_bubble_padding_is_equal_on_four_sides(view: TranscriptView) -> None:
    view.show_rows((row("HHHHH", Role.TEACHER),))
    box = view.row_rect(0).toRect()
    image = view.viewport().grab(box).toImage()
    ground = QColor(theme.tokens().accent_soft)

    def is_ink(x: int, y: int) -> bool:
        return abs(image.pixelColor(x, y).lightness() - ground.lightness()) > 60

    inner_x = range(4, image.width() - 4)
    inner_y = range(4, image.height() - 4)
    xs = [x for x in inner_x for y in inner_y if is_ink(x, y)]
    ys = [y for x in inner_x for y in inner_y if is_ink(x, y)]
    sides = (
        min(xs), min(ys), image.width() - 1 - max(xs), image.height() - 1 - max(ys),
    )  # fmt: skip
    assert all(abs(side - PADDING) <= 2 for side in sides), sides


def test_title_column_and_transcript_column_are_one(view: TranscriptView) -> None:
    view.resize(1200, 600)
    view.show_rows((row("Hello"),))
    assert (view.row_rect(0).left(), view.row_rect(0).width()) == (170, 860)


def test_ten_thousand_messages_load_and_scroll(view: TranscriptView) -> None:
    rows = dialogue(10_000)
    started = time.process_time()
    view.show_rows(rows)
    view.grab()
    assert time.process_time() - started < 3.0
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum(), "it opens at the end"
    for place in range(0, bar.maximum(), bar.maximum() // 40):
        bar.setValue(place)
        view.grab()
    assert len(view._places._blocks) <= CACHED


def test_sticks_to_the_end_until_the_teacher_scrolls_away(view: TranscriptView) -> None:
    view.show_rows(dialogue(40))
    bar = view.verticalScrollBar()
    view.show_stream("One.")
    view.show_stream("One.\n\n" + "Two. " * 200)
    assert bar.value() == bar.maximum()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    view.show_stream("One.\n\n" + "Two. " * 900)
    assert bar.value() == place < bar.maximum()


def test_resize_keeps_the_message_at_the_top(view: TranscriptView) -> None:
    view.show_rows(dialogue(200))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 3)
    view.grab()
    first = view._visible().start
    view.resize(560, 500)
    view.grab()
    assert abs(view._visible().start - first) <= 1


def test_stream_becomes_the_message_without_a_jump(view: TranscriptView) -> None:
    rows = dialogue(3)
    view.show_rows(rows)
    view.show_stream(SAMPLE)
    height = view._places.total()
    block = view._places.stream
    view.show_stream(None)
    view.show_rows((*rows, row(SAMPLE)))
    assert view._places.total() == height
    assert view._places.block(3) is block, "it is not laid out again"


def on_screen(view: TranscriptView) -> QImage:
    """The picture as it is on the screen, not painted anew."""
    QApplication.processEvents()
    return view.screen().grabWindow(view.winId()).toImage()


def same_picture(view: TranscriptView) -> bool:
    shown = on_screen(view)
    view.viewport().update()
    return shown == on_screen(view)


def test_shifted_picture_is_the_one_painted_anew(view: TranscriptView, qtbot) -> None:
    view.show_rows(dialogue(40))
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.focus_message(-1)
    assert view.bar.isVisible() and same_picture(view)
    text = SAMPLE + "\n\n" + "Growing *words* of a `long` reply. " * 40
    for end in range(7, len(text), 7):
        view.show_stream(text[:end])
        if end % 3 == 0:
            assert same_picture(view), text[:end]
    bar = view.verticalScrollBar()
    for step in (-30, -200, 90, -1500, 5, 5):
        bar.setValue(bar.value() + step)
        assert same_picture(view), step


def test_growing_text_paints_only_what_is_new(view: TranscriptView) -> None:
    view.show_rows(dialogue(40))
    view.show_stream("One paragraph.\n\nAnd")
    on_screen(view)
    painted: list[int] = []
    paint = view.paintEvent

    def note(event: QPaintEvent) -> None:
        painted.append(event.rect().height())
        paint(event)

    view.paintEvent = note
    for text in ("One paragraph.\n\nAnd so", "One paragraph.\n\nAnd so" + " on" * 100):
        view.show_stream(text)
        QApplication.processEvents()
    assert len(painted) == 2 and max(painted) < 220 < view.viewport().height()


def test_scroll_bar_only_when_needed(view: TranscriptView) -> None:
    view.show_rows((row("Short."),))
    assert view.verticalScrollBar().maximum() == 0


def test_keyboard_moves_and_copies(view: TranscriptView, qtbot) -> None:
    rows = dialogue(30)
    view.show_rows(rows)
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.focus_message(-1)
    assert view.current == 29
    view.focus_message(-1)
    assert (view.current, view.hasFocus(), view.bar.isVisible()) == (28, True, True)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == rows[28].text
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.verticalScrollBar().value() == 0
    view.focus_message(-28)
    assert view.current == 0
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def test_focused_message_comes_into_view(view: TranscriptView) -> None:
    view.show_rows(dialogue(100))
    view.show_message(3)
    box = view.row_rect(3)
    assert box.top() >= 0 and box.bottom() <= view.viewport().height()


def test_buttons_appear_on_hover_and_emit(view: TranscriptView, qtbot) -> None:
    asked, answered = row("Why?", Role.TEACHER), row("Because.")
    older = new_id()
    answered = Row(answered.id, Role.POLICY, "Because.", (older, answered.id), 1)
    view.show_rows((asked, answered))
    assert not view.bar.isVisible()
    QTest.mouseMove(view.viewport(), view.row_rect(1).toRect().center())
    qtbot.waitUntil(view.bar.isVisible)
    with qtbot.waitSignal(view.regenerate_wanted) as regenerated:
        view.bar._again.click()
    with qtbot.waitSignal(view.choose_wanted) as chosen:
        view.bar._older.click()
    assert (regenerated.args, chosen.args) == ([answered.id], [older])
    assert view.bar._place.text() == "2/2"
    assert not view.bar._newer.isEnabled()
    QTest.mouseMove(view.viewport(), view.row_rect(0).toRect().center())
    with qtbot.waitSignal(view.edit_wanted) as edited:
        view.bar._edit.click()
    assert edited.args == [asked.id]


def test_link_is_reported_not_opened(view: TranscriptView, qtbot) -> None:
    view.show_rows((row("[here we go](https://example.org)"),))
    place = view.row_rect(0).toRect().topLeft() + QPoint(12, 6)
    with qtbot.waitSignal(view.link_wanted) as wanted:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wanted.args == ["https://example.org"]


def test_code_is_copied_by_its_button(view: TranscriptView, qtbot) -> None:
    view.show_rows((row("Code:\n\n```python\nx = 1\n```"),))
    laid = view._places.block(0).laid[1]
    place = (laid.button.center() + view._origin(0)).toPoint()
    QTest.mouseMove(view.viewport(), place)
    assert view.viewport().toolTip() == "Copy code"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (QGuiApplication.clipboard().text(), laid.copied) == ("x = 1", True)
    qtbot.waitUntil(lambda: not laid.copied, timeout=3000)


def test_tab_passes_links_and_code_and_leaves(view: TranscriptView, qtbot) -> None:
    link = "[**a** b](https://example.org)"
    view.show_rows((row(f"{link}\n\n```\ncode\n```\n\n| h |\n|---|\n| {link} |"),))
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.focus_message(-1)
    seen = []
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Tab)
        seen.append((view.stop.text, view.stop.link))
    assert seen == [("a b", "https://example.org"), ("code", ""), ("a b", "https://example.org")]
    with qtbot.waitSignal(view.link_wanted) as wanted:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert wanted.args == ["https://example.org"]
    QTest.keyClick(view, Qt.Key.Key_Backtab)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "code"
    box = view._places.block(0).rect_of(view.stop).translated(view._origin(0))
    assert view.rect().contains(box.toRect())
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.stop is None and not view.hasFocus(), "the buttons of the message come next"


def test_addresses_in_the_text_are_links() -> None:
    text = "See https://a.org/x_(y)?q=1. Or (http://b.org), `https://c.org` and ftp://d.org"
    (piece,) = markdown.pieces(text)
    assert [run.link for run in piece.runs if run.link] == [
        "https://a.org/x_(y)?q=1",
        "http://b.org",
    ]
    assert piece.text == text.replace("`", "")


def test_columns_of_a_table_are_aligned() -> None:
    (piece,) = markdown.pieces("| a | b | c |\n|:--|--:|:-:|\n| 1 | 2 | 3 |")
    shown = markdown_document.document(piece)
    sides = [shown.findBlock(at).blockFormat().alignment() for at in (1, 3, 5)]
    flag = Qt.AlignmentFlag
    wanted = (flag.AlignLeft, flag.AlignRight, flag.AlignHCenter)
    assert all(side & flag for side, flag in zip(sides, wanted, strict=True))


def test_text_from_the_right_has_its_signs_there_and_fits_its_bubble(view: TranscriptView) -> None:
    view.show_rows((row("- פריט ראשון\n\n> ציטוט"), row("שלום", Role.TEACHER)))
    ground = QColor(theme.tokens().bg)
    box = view.row_rect(0).toRect()
    image = view.viewport().grab(box).toImage()
    inked = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) != ground for y in range(image.height()))
    ]
    assert min(inked) > 600, "words, list sign and quotation bar are all on the right"
    block = view._places.block(1)
    end = block.caret((0, 0)).left()
    assert block.left < block.caret((0, 4)).left() < end <= block.left + block.box_width


def test_wide_code_scrolls_in_its_box(qtbot) -> None:
    block = MessageBlock("```\n" + "x" * 400 + "\n```", 300, False)
    inside = QPointF(40, 20)
    assert block.box_width == 300
    assert block.scroll_code(inside, 50)
    assert not MessageBlock("```\nshort\n```", 300, False).scroll_code(inside, 50)


@pytest.mark.parametrize(
    "text", ["", "\n\n", "x" * 5000, "שלום עולם, מה שלומך", "**", "| a |\n|---|"]
)
def test_odd_texts_are_laid_out(view: TranscriptView, text: str) -> None:
    view.show_rows((row(text), row(text, Role.TEACHER)))
    view.grab()
    assert view.row_rect(0).width() <= 860
    assert view.row_rect(1).right() <= view.width()


def test_ligatures_are_off_in_code() -> None:
    shown: QTextDocument = markdown_document.document(markdown.pieces("```\na->b\n```")[0])
    face = shown.firstBlock().begin().fragment().charFormat().font()
    assert {tag.toString().data(): face.featureValue(tag) for tag in face.featureTags()} == {
        b"liga": 0, b"calt": 0, b"clig": 0,
    }  # fmt: skip
