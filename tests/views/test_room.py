"""Nothing is cut off: every scene in the smallest window, in a language that is 40 % longer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from benchmarks.longer import Longer
from ouroboros_desktop.core.scoring import Criterion
from ouroboros_desktop.views.beside_dialog import BesideDialog
from ouroboros_desktop.views.persona_dialog import PersonaDialog
from ouroboros_desktop.views.widgets.elided import Elided
from ouroboros_desktop.views.widgets.likert_row import LikertRow
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
