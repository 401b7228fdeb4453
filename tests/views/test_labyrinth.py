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
from ouroboros_desktop.views.widgets.diff import prose_diff
from ouroboros_desktop.views.widgets.prompt_card import PromptCard, newly_lost
from ouroboros_desktop.views.widgets.transformation_picker import chains
from ouroboros_desktop.views.widgets.transformation_preview import TransformationPreview
from ouroboros_desktop.wiring import transformations
from tests.views import states
from tests.views.showing import in_front
from tests.views.states import name

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot) -> LabyrinthPage:
    return in_front(qtbot, LabyrinthPage(states.transformations()))


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
    assert card.editing, "it may be refused"
    prompts = states.prompted().cycle.prompts
    edited = replace(prompts[0], text=wanted.at(0)[1], replaces_id=prompts[0].id, id=name("edited"))
    page.show_state(states.with_cycle(states.prompted(), prompts=(*prompts, edited)))
    assert card in cards(page) and not card.editing


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


# ------------------------------------------------------------------ preview, difficulty, batch


def preview_of(page: LabyrinthPage, title: str) -> TransformationPreview:
    QApplication.processEvents()
    offers = [b for b in page.findChildren(QPushButton) if b.isVisible()]
    next(b for b in offers if b.accessibleName() == f"Preview of {title}").click()
    QApplication.processEvents()
    return page.findChild(TransformationPreview)


@pytest.fixture
def real(qtbot) -> LabyrinthPage:
    """The page with the transformations that are shipped."""
    made = LabyrinthPage(tuple(transformations().values()))
    qtbot.addWidget(made)
    made.resize(1068, 610)
    made.show()
    made.show_state(states.drafted(approved=True))
    return made


def test_a_transformation_is_shown_at_work_on_the_teachers_own_facts(real: LabyrinthPage) -> None:
    shown = preview_of(real, "Distractors")
    first = shown._text.toPlainText()
    assert "The air is thinner on a mountain." in first
    assert "underline" in shown._text.toHtml()
    top = shown.mapTo(real, shown.rect().topLeft()).y()
    assert 0 < top < real.footer_bar.y(), "scrolled into view"
    next(b for b in shown.findChildren(QPushButton) if b.text() == "Another example").click()
    assert shown._text.toPlainText() != first
    assert states.unnamed(shown) == []
    next(b for b in shown.findChildren(QToolButton)).click()
    assert not shown.isVisible()


def test_the_preview_follows_the_summary(real: LabyrinthPage) -> None:
    shown = preview_of(real, "Distractors")
    real.show_state(states.drafted("Indeed: ", approved=True))
    assert "Indeed:" in shown._text.toPlainText()
    real.show_state(states.drafted())
    assert not shown.isVisible(), "without an approved summary there is nothing to ask about"


def test_each_transformation_says_how_difficult_it_is_on_these_facts(real: LabyrinthPage) -> None:
    said = {tile.name: tile._difficulty.text() for tile in real._picker._tiles}
    assert set(said.values()) <= {"difficulty low", "difficulty medium", "difficulty high"}
    assert said["long-horizon-recall"] == "difficulty high"
    assert said["pronoun-swap"] == "difficulty low"


def test_as_many_prompts_are_made_as_the_teacher_says(page: LabyrinthPage) -> None:
    page.set_amounts(4, 4)
    page.show_state(states.drafted(approved=True))
    wanted = QSignalSpy(page.build_wanted)
    page._picker._train.setValue(12)
    pressed(page, "Make labyrinth prompts")
    assert wanted.at(0)[1:] == [12, 4]


def test_what_is_done_with_all_prompts_is_in_one_menu(page: LabyrinthPage) -> None:
    page.show_state(states.drafted(approved=True))
    assert not page._batch.isVisible()
    page.show_state(states.prompted())
    assert page._batch.isVisible()
    signals = (page.rephrase_all_wanted, page.remake_all_wanted, page.drop_all_wanted)
    spies = [QSignalSpy(signal) for signal in signals]
    for action in page._batch.menu().actions():
        action.trigger()
    assert [spy.count() for spy in spies] == [1, 1, 1]
    page.show_state(states.working(states.prompted(), WorkKind.ANSWERS))
    assert not page._rephrase_all.isEnabled()


def test_a_lost_fact_is_named_and_can_be_put_back_before_the_question(page: LabyrinthPage) -> None:
    page.show_state(states.prompted())
    card = cards(page)[0]
    QTest.mouseClick(tool(card, "Edit"), Qt.MouseButton.LeftButton)
    card._editor.selectAll()
    card._editor.insertPlainText("The air is thinner on a mountain.\n\nDoes pasta take longer?")
    boil = states.entries()[0].text
    assert boil in card._warning.text()
    card._put_back.click()
    assert card._editor.toPlainText() == (
        f"The air is thinner on a mountain. {boil}\n\nDoes pasta take longer?"
    )
    assert not card._warning.isVisible() and not card._put_back.isVisible()
    card._editor.selectAll()
    card._editor.insertPlainText("And so?")
    card._put_back.click()
    assert card._editor.toPlainText().endswith("And so?")
    assert boil in card._editor.toPlainText()


def test_a_card_says_how_difficult_its_prompt_is_and_what_was_counted(page: LabyrinthPage) -> None:
    page.show_state(states.prompted())
    card = cards(page)[0]
    assert card._difficulty.text() == "difficulty low"
    assert "words 24" in card._difficulty.toolTip()


def test_a_sentence_put_in_front_moves_no_word_of_the_next_one() -> None:
    pieces = prose_diff("Pip is deaf.\n\nIs she?", "It rains. Pip is deaf.\n\nAnd so: Is she?")
    assert [(p.change.value, p.text) for p in pieces] == [
        ("added", "It rains."),
        ("kept", " Pip is deaf."),
        ("added", "\n\nAnd so:"),
        ("kept", " Is she?"),
    ]
    (gone, *_) = prose_diff("It rains. Pip is deaf.", "Pip is deaf.")
    assert (gone.change.value, gone.text) == ("removed", "It rains.")
