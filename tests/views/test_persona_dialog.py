"""The versions of the persona: listed, compared, charted in words too, brought back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPushButton

from ouroboros_desktop.core.persona import versions
from ouroboros_desktop.core.summary import Author, Part, Summary, SummaryEntry
from ouroboros_desktop.views.persona_dialog import PersonaDialog
from ouroboros_desktop.views.summary import SummaryPage
from tests.views import states

SAILOR, YOUNG = "You speak like an old sailor.", "You speak like a young sailor."


def summary(*traits: str, approved: bool = True) -> Summary:
    made = tuple(SummaryEntry(Part.PERSONA_SNAPSHOT, t, Author.TEACHER) for t in traits)
    return Summary(1, made, approved_by=states.TEACHER.id if approved else None)


THREE = versions([(1, summary(SAILOR)), (2, summary(YOUNG))], 3, [summary("<b>Sings.</b>")])


@pytest.fixture
def dialog(qtbot) -> PersonaDialog:
    made = PersonaDialog(THREE)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_newest_comes_first_and_what_changed_is_told_literally(dialog: PersonaDialog) -> None:
    lines = [dialog._list.item(n).text() for n in range(dialog._list.count())]
    assert lines[0] == "Version 3, cycle 3\napproved, drift 100 %"
    assert lines[1] == "Version 2, cycle 2\napproved, drift 40 %"
    assert dialog._diff.toPlainText() == f"{YOUNG}\n<b>Sings.</b>"
    dialog._list.setCurrentRow(1)
    assert dialog._diff.toPlainText() == "You speak like an old a young sailor."
    dialog._against.setCurrentIndex(2)
    assert "compared with version 3" in dialog._title.text()
    dialog._list.setCurrentRow(0)
    assert dialog._same.text() == "Both say the same."


def test_the_first_version_has_nothing_before_it(dialog: PersonaDialog) -> None:
    dialog._list.setCurrentRow(2)
    assert dialog._title.text() == "Version 1"
    assert dialog._diff.toPlainText() == SAILOR


def test_the_chart_is_told_in_words(dialog: PersonaDialog) -> None:
    assert dialog._chart.accessibleDescription() == "By version, 1: 0 %, 2: 40 %, 3: 100 %"
    dialog._chart.grab()


def test_an_earlier_version_is_brought_back_the_newest_is_not(dialog: PersonaDialog) -> None:
    wanted = QSignalSpy(dialog.bring_back_wanted)
    assert not dialog._back.isEnabled()
    dialog._list.setCurrentRow(1)
    QTest.mouseClick(dialog._back, Qt.MouseButton.LeftButton)
    assert wanted.at(0)[0] is THREE[1]
    assert not dialog.isVisible()


def test_the_page_opens_the_versions_and_hands_the_wish_on(qtbot) -> None:
    page = SummaryPage()
    qtbot.addWidget(page)
    page.resize(1068, 790)
    page.show()
    earlier = ((1, summary(SAILOR)),)
    page.show_state(states.state(states.drafted(approved=True).cycle, earlier=earlier))
    QApplication.processEvents()
    (offer,) = [b for b in page.findChildren(QPushButton) if b.text() == "Versions (2)"]
    offer.click()
    dialog = page.findChild(PersonaDialog)
    assert dialog is not None and dialog.isVisible()
    wanted = QSignalSpy(page.bring_back_wanted)
    dialog._list.setCurrentRow(1)
    dialog._back.click()
    assert wanted.at(0)[0].text == SAILOR


def test_every_control_of_the_dialog_has_a_name(dialog: PersonaDialog) -> None:
    assert states.unnamed(dialog) == []
