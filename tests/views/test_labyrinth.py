"""The labyrinth page: choosing transformations, and prompts that are edited in place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QToolButton

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.policy import Seat
from ouroboros_desktop.session.state import PolicyStatus, WorkKind
from ouroboros_desktop.views.labyrinth import LabyrinthPage
from ouroboros_desktop.views.widgets.prompt_card import PromptCard, newly_lost
from ouroboros_desktop.views.widgets.transformation_picker import chains
from tests.views import states
from tests.views.states import name

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot) -> LabyrinthPage:
    made = LabyrinthPage(states.transformations())
    qtbot.addWidget(made)
    made.resize(1068, 790)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def cards(page: LabyrinthPage) -> list[PromptCard]:
    QApplication.processEvents()
    found = [c for c in page.findChildren(PromptCard) if not c.isHidden()]
    return sorted(found, key=lambda c: c.y())


def tool(card: PromptCard, begins: str) -> QToolButton:
    return next(b for b in card.findChildren(QToolButton) if b.accessibleName().startswith(begins))


def pressed(page: LabyrinthPage, text: str) -> None:
    QApplication.processEvents()
    found = [b for b in page.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    assert len(found) == 1, text
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def test_without_an_approved_summary_the_page_leads_back(page: LabyrinthPage) -> None:
    page.show_state(states.drafted())
    wanted = QSignalSpy(page.stage_wanted)
    pressed(page, "Go to the summary")
    assert wanted.at(0)[0] is Stage.SUMMARY


def test_the_chosen_transformations_become_chains(page: LabyrinthPage) -> None:
    page.show_state(states.drafted(approved=True))
    wanted = QSignalSpy(page.build_wanted)
    pressed(page, "None")
    assert not page._build.isEnabled()
    assert "at least one" in page._reason.text()
    for box in page.findChildren(QCheckBox):
        if box.text() in {"Pronoun swap", "Semantic trap", "Distractors"}:
            QTest.keyClick(box, Qt.Key.Key_Space)
    pressed(page, "Make labyrinth prompts")
    assert wanted.at(0)[0] == [["pronoun-swap"], ["semantic-trap"], ["distractors"]]
    page._picker._pairs.setChecked(True)
    pressed(page, "Make labyrinth prompts")
    assert wanted.at(1)[0] == [
        ["pronoun-swap", "semantic-trap"],
        ["pronoun-swap", "distractors"],
        ["semantic-trap", "distractors"],
    ]


def test_chains_of_one_name_are_single_even_in_pairs() -> None:
    assert chains(["a"], in_pairs=True) == [["a"]]
    assert chains([], in_pairs=True) == []
    assert len(chains(list("abcdefgh"), in_pairs=True)) == 28


def test_prompts_stand_as_cards_and_the_next_stage_is_one_press_away(page: LabyrinthPage) -> None:
    page.show_state(states.prompted(4))
    assert len(cards(page)) == 4
    held_out = [c._held_out.isVisible() for c in cards(page)]
    assert held_out == [False, False, False, True]
    wanted = QSignalSpy(page.stage_wanted)
    pressed(page, "Continue to scoring")
    assert wanted.at(0)[0] is Stage.SCORING


def test_each_tool_of_a_card_says_which_prompt(page: LabyrinthPage) -> None:
    page.show_state(states.prompted())
    card = cards(page)[1]
    for begins, signal in (
        ("Make it again", page.remake_wanted),
        ("Rephrase", page.rephrase_wanted),
        ("Drop", page.drop_wanted),
    ):
        wanted = QSignalSpy(signal)
        QTest.mouseClick(tool(card, begins), Qt.MouseButton.LeftButton)
        assert wanted.at(0)[0] == name("prompt", 1), begins


def test_a_prompt_is_edited_in_place(page: LabyrinthPage) -> None:
    page.show_state(states.prompted())
    card = cards(page)[0]
    wanted = QSignalSpy(page.edit_wanted)
    QTest.mouseClick(tool(card, "Edit"), Qt.MouseButton.LeftButton)
    assert page.focusWidget() is card._editor
    QTest.keyClicks(card._editor, "Think. ")
    QTest.keyClick(card._editor, Qt.Key.Key_Return, CTRL)
    assert wanted.at(0)[0] == name("prompt", 0)
    assert wanted.at(0)[1].startswith("Think. Water boils")
    assert not card.editing


def test_escape_leaves_an_edit_without_asking_for_anything(page: LabyrinthPage) -> None:
    page.show_state(states.prompted())
    card = cards(page)[0]
    wanted = QSignalSpy(page.edit_wanted)
    QTest.mouseClick(tool(card, "Edit"), Qt.MouseButton.LeftButton)
    QTest.keyClicks(card._editor, "x")
    QTest.keyClick(card._editor, Qt.Key.Key_Escape)
    assert wanted.count() == 0
    assert not card.editing


def test_typing_stays_when_the_prompt_is_rephrased_meanwhile(page: LabyrinthPage) -> None:
    prompted = states.prompted()
    page.show_state(prompted)
    card = cards(page)[0]
    QTest.mouseClick(tool(card, "Edit"), Qt.MouseButton.LeftButton)
    QTest.keyClicks(card._editor, "Mine: ")
    page.show_state(states.working(prompted, WorkKind.REPHRASE))
    old = prompted.cycle.prompts[0]
    fresh = replace(old, id=name("fresh"), text="Said otherwise.", replaces_id=old.id)
    prompts = (*prompted.cycle.prompts, fresh)
    page.show_state(states.with_cycle(prompted, prompts=prompts))
    assert card.editing
    assert card._editor.toPlainText().startswith("Mine: Water")
    assert page.focusWidget() is card._editor
    wanted = QSignalSpy(page.edit_wanted)
    QTest.keyClick(card._editor, Qt.Key.Key_Return, CTRL)
    assert wanted.at(0)[0] == fresh.id


def test_a_fact_that_leaves_the_text_is_reported_while_typing(page: LabyrinthPage) -> None:
    page.show_state(states.prompted())
    card = cards(page)[0]
    QTest.mouseClick(tool(card, "Edit"), Qt.MouseButton.LeftButton)
    assert not card._warning.isVisible()
    card._editor.selectAll()
    QTest.keyClicks(card._editor, "The air is thinner on a mountain. And so?")
    assert card._warning.isVisible()


def test_what_the_rules_never_said_is_not_reported_as_lost() -> None:
    entries = states.entries()
    made = "Water boils at about 90 degrees at 3,000 metres. Does pasta take longer?"
    assert newly_lost(made, made, entries) == ()
    assert newly_lost("Does pasta take longer?", made, entries) == (entries[0].id,)


def test_a_dropped_prompt_goes_and_undo_brings_it_back(page: LabyrinthPage) -> None:
    prompted = states.prompted(3)
    page.show_state(prompted)
    first, *rest = prompted.cycle.prompts
    page.show_state(states.with_cycle(prompted, prompts=(replace(first, dropped=True), *rest)))
    assert len(cards(page)) == 2
    page.show_state(prompted)
    assert len(cards(page)) == 3


def test_without_a_free_policy_a_prompt_is_not_rephrased(page: LabyrinthPage) -> None:
    page.show_state(states.working(states.prompted(), WorkKind.ANSWERS))
    rephrase = tool(cards(page)[0], "Rephrase")
    assert not rephrase.isEnabled()
    assert "busy" in rephrase.toolTip()
    lost = replace(states.prompted().policy, status=PolicyStatus.LOST)
    page.show_state(states.seated(replace(states.prompted(), policy=lost), Seat.HELPER))
    assert rephrase.isEnabled(), "a helper needs no policy"


def test_long_prompts_stay_inside_the_smallest_window(page: LabyrinthPage, qtbot) -> None:
    page.resize(748, 610)
    page.show_state(states.prompted(2, "W" * 400 + " " + states.LONG * 5))
    qtbot.wait(20)
    for card in cards(page):
        assert card.mapTo(page, card.rect().topRight()).x() <= page.width() - 32
        assert card._text.height() >= card._text.document().size().height() - 1


def test_every_control_has_a_name(page: LabyrinthPage) -> None:
    page.show_state(states.prompted())
    page._more.set_opened(True)
    tool(cards(page)[0], "Edit").click()
    assert states.unnamed(page) == []


def test_no_part_of_the_page_ever_shows_as_a_window(page: LabyrinthPage, qapp) -> None:
    stray = states.StrayWindows(qapp)
    for whole in (states.drafted(), states.drafted(approved=True), states.prompted()):
        page.show_state(whole)
        QApplication.processEvents()
    qapp.removeEventFilter(stray)
    assert stray.names == []
