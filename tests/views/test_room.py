"""Nothing is cut off: every scene in the smallest window, in long words, at twice the text size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QPushButton,
    QWidget,
)

from benchmarks.gallery import settle
from benchmarks.longer import Longer
from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.scoring import Criterion
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.beside_dialog import BesideDialog
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.persona_dialog import PersonaDialog
from ouroboros_desktop.views.widgets.elided import Elided
from ouroboros_desktop.views.widgets.flow import Bar
from ouroboros_desktop.views.widgets.likert_row import LikertRow
from ouroboros_desktop.views.widgets.logic_graph import LogicGraph
from ouroboros_desktop.views.widgets.page import Page
from ouroboros_desktop.views.widgets.small import reason_label
from tests.views import states
from tests.views.scenes import SCENES, scene
from tests.views.showing import in_front, window_of
from tests.views.test_accessibility_walk import DIALOGS
from tests.views.test_persona_dialog import THREE

SMALLEST = QSize(960, 640)


@pytest.fixture
def in_long_words() -> Iterator[None]:
    made = Longer()
    QCoreApplication.installTranslator(made)
    yield
    QCoreApplication.removeTranslator(made)


def cut(top: QWidget) -> list[str]:
    """Return the texts of buttons and labels that have less room than they need."""
    kinds = (QPushButton, QLabel)
    shown = [w for w in top.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible()]
    whole = [w for w in shown if not isinstance(w, Elided) and w.text()]
    return [w.text() for w in whole if w.width() < w.minimumSizeHint().width()]


@pytest.mark.parametrize("name", SCENES)
def test_no_text_of_a_page_is_cut(name: str, qtbot, in_long_words) -> None:
    window = in_front(qtbot, scene(name), SMALLEST.width(), SMALLEST.height())
    QApplication.processEvents()
    assert window.size() == SMALLEST
    assert cut(window) == []
    window.close()


@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_a_dialog_fits_into_the_smallest_window(kind, qtbot, tmp_path: Path, in_long_words) -> None:
    made = DIALOGS[kind](tmp_path)
    in_front(qtbot, made, made.width(), made.height())
    QApplication.processEvents()
    assert made.height() <= SMALLEST.height()
    if kind is not BesideDialog:  # that one is as wide as its window
        assert made.width() <= SMALLEST.width()
    assert cut(made) == []
    made.hide()


def test_numbers_of_all_criteria_begin_in_one_line(qtbot, in_long_words) -> None:
    window = in_front(qtbot, window_of(states.answered()), SMALLEST.width(), SMALLEST.height())
    rows = [r for r in window.findChildren(LikertRow) if r.isVisible()]
    firsts = {r._levels[1].mapTo(window, r._levels[1].rect().topLeft()).x() for r in rows}
    assert len(rows) >= len(Criterion) and len(firsts) == 1
    window.close()


def test_versions_of_the_persona_keep_apart(qtbot) -> None:
    made = in_front(qtbot, PersonaDialog(THREE), 760, 560)
    lines = 2 * made._list.fontMetrics().lineSpacing()
    assert made._list.sizeHintForRow(0) >= lines + 8
    assert made._list.visualItemRect(made._list.item(0)).height() >= lines + 8
    made.hide()


@pytest.fixture
def twice_as_large(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "light", 200)
    yield
    theme.apply(qapp, "light")


def page_of(window: MainWindow) -> Page:
    page = window.stack.currentWidget()
    assert isinstance(page, Page)
    return page


def squeezed(window: MainWindow) -> list[str]:
    """Return what the page's two bars do to their buttons: too narrow, or beyond bar or window."""
    page = page_of(window)
    return [said for bar in (page._header, page.footer_bar) for said in squeezed_in(bar, window)]


def squeezed_in(bar: QWidget, window: MainWindow) -> list[str]:
    found = []
    for one in bar.findChildren(QAbstractButton):
        if not one.isVisible():
            continue
        said = one.text() or one.accessibleName()
        place = QRect(one.mapTo(window, QPoint()), one.size())
        if one.width() < one.sizeHint().width() or one.height() < one.sizeHint().height():
            found.append(f"{said}: {one.size()} for {one.sizeHint()}")
        inside = QRect(bar.mapTo(window, QPoint()), bar.size()) & window.rect()
        if not inside.contains(place):
            found.append(f"{said}: {place} in {inside}")
    return found


def sideways(window: MainWindow) -> list[str]:
    """Return what of the page scrolls sideways, and how far; an argument's graph may."""
    areas = page_of(window).findChildren(QAbstractScrollArea)
    bars = [(area, area.horizontalScrollBar().maximum()) for area in areas if area.isVisible()]
    return [f"{type(a).__name__}: {by}" for a, by in bars if by and not isinstance(a, LogicGraph)]


@pytest.mark.parametrize("words", ["as they are", "longer"])
@pytest.mark.parametrize("stage", Stage)
def test_no_button_is_cut_and_nothing_scrolls_sideways_at_twice_the_text_size(
    stage: Stage, words: str, qtbot, twice_as_large, request: pytest.FixtureRequest
) -> None:
    # A page at a time: each change of the text size goes through all windows that ever were.
    if words == "longer":
        request.getfixturevalue("in_long_words")
    found = {}
    for name in (name for name, (where, _) in SCENES.items() if where is stage):
        window = in_front(qtbot, scene(name), SMALLEST.width(), SMALLEST.height())
        settle()
        assert window.size() == SMALLEST
        found[name] = squeezed(window) + sideways(window)
        window.close()
    assert found and {name: faults for name, faults in found.items() if faults} == {}


def test_a_button_that_has_no_room_is_noticed(qtbot, twice_as_large) -> None:
    window = in_front(qtbot, scene("scored"), SMALLEST.width(), SMALLEST.height())
    settle()
    buttons = page_of(window).footer_bar.findChildren(QPushButton)
    (go_on,) = [b for b in buttons if "Continue" in b.text()]
    whole = go_on.geometry()
    go_on.resize(whole.width() - 8, whole.height())
    assert len(squeezed(window)) == 1
    go_on.setGeometry(whole.translated(80, 0))
    assert len(squeezed(window)) == 1
    window.close()


@pytest.fixture
def bar(qtbot) -> Iterator[Callable[[int, str], list[tuple[int, int, int, int]]]]:
    """Lays out two parts at the left and words with a part at the right, of 100 pixels each."""
    made, line = QWidget(), Bar(gap=10)
    made.setLayout(line)
    words = reason_label()
    parts = [QWidget() for _ in range(3)]
    for one in parts:
        one.setFixedSize(100, 30)
    for one in parts[:2]:
        line.addWidget(one)
    line.addStretch()
    line.addWidget(words)
    line.addWidget(parts[2])
    qtbot.addWidget(made)
    made.show()

    def laid(width: int, text: str) -> list[tuple[int, int, int, int]]:
        words.setText(text)
        words.setVisible(bool(text))
        QApplication.processEvents()
        made.resize(width, line.heightForWidth(width))
        QApplication.processEvents()
        shown = [*parts[:2], *([words] if text else []), parts[2]]
        return [one.geometry().getRect() for one in shown]

    yield laid


def test_a_bar_has_two_ends_and_wraps(bar) -> None:
    size = (100, 30)
    assert bar(400, "") == [(0, 0, *size), (110, 0, *size), (300, 0, *size)]
    assert bar(320, "") == [(0, 0, *size), (110, 0, *size), (220, 0, *size)]
    assert bar(319, "") == [(0, 0, *size), (110, 0, *size), (219, 40, *size)]
    assert bar(150, "") == [(0, 0, *size), (0, 40, *size), (50, 80, *size)]


def test_words_of_a_bar_break_only_where_they_must(bar) -> None:
    text = "Choose at least one of the transformations."
    one_line = bar(900, text)[2]
    assert one_line[0] + one_line[2] + 10 == 800, "they end where the button begins"
    two_lines = bar(330 + one_line[2] - 20, text)[2]
    assert two_lines[2] == one_line[2] - 20 and two_lines[3] > one_line[3]
    alone = bar(150, text)[2]
    assert (alone[0], alone[2]) == (0, 150)
