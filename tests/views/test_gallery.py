"""What `make screens` draws: the long language, and sheets on which everything has its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QLabel

from benchmarks.contact_sheet import HEIGHT, Picture, write_index, write_sheet
from benchmarks.gallery import settle, too_wide, translator
from benchmarks.longer import Longer, longer
from ouroboros_desktop.views.actions import stage_titles, usual
from ouroboros_desktop.views.widgets.small import column_of, scrolling
from tests.views.test_accessibility_walk import DIALOGS


def test_the_long_language_is_about_as_much_longer_as_german() -> None:
    titles = "".join(item.title for item in usual())
    assert 1.3 < len(longer(titles)) / len(titles) < 1.45


def test_what_a_translation_keeps_is_kept() -> None:
    assert longer("Score {point} of <b>&eacute;</b>") == "Scoöreë {point} oöf <b>&eacute;</b>"


def test_titles_are_asked_for_when_they_are_shown(qapp: QCoreApplication) -> None:
    made = Longer()
    QCoreApplication.installTranslator(made)
    assert list(stage_titles().values())[1] == "Suümmaäryÿ"
    QCoreApplication.removeTranslator(made)
    assert list(stage_titles().values())[1] == "Summary"


@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_no_dialog_is_cut_off_in_the_long_language(qapp, tmp_path: Path, kind) -> None:
    made = Longer()
    QCoreApplication.installTranslator(made)
    try:
        dialog = DIALOGS[kind](tmp_path)
        dialog.show()
        settle()
        assert not too_wide(dialog)
        dialog.close()
        dialog.deleteLater()
    finally:
        QCoreApplication.removeTranslator(made)


def test_what_is_cut_off_is_found(qtbot) -> None:
    area = scrolling(QLabel("A line that is a good deal longer than the window is wide"))
    holder = column_of(area)
    qtbot.addWidget(holder)
    holder.resize(90, 40)
    holder.show()
    assert too_wide(holder) == [area]


def test_a_catalogue_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    assert translator("en") is None
    with pytest.raises(SystemExit, match=r"no\.qm is not a compiled catalogue"):
        translator(str(tmp_path / "no.qm"))


def test_a_sheet_shows_each_picture_no_larger_than_it_is(tmp_path: Path, qapp) -> None:
    look = tmp_path / "en-light-1x"
    look.mkdir()
    small = QPixmap(40, 20)
    small.fill(QColor("red"))
    small.save(str(look / "a.png"))
    write_sheet(tmp_path / "sheet.png", [Picture("a", look / "a.png")])
    sheet = QImage(str(tmp_path / "sheet.png"))
    red = [sheet.pixelColor(x, 20) == QColor("red") for x in range(sheet.width())]
    assert sum(red) == 40 and sheet.height() > HEIGHT
    write_index(tmp_path)
    page = (tmp_path / "index.html").read_text("utf-8")
    assert 'src="en-light-1x/a.png"' in page and 'href="sheet.png"' in page
