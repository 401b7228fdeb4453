"""A new draft on the summary page, entry by entry; what it was made without, message by message."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QWidget

from ouroboros_desktop.core.drafting import DraftRequest
from ouroboros_desktop.core.summary import Author, Part, SummaryEntry
from ouroboros_desktop.session.state import Proposal, State
from ouroboros_desktop.views.summary import SummaryPage
from ouroboros_desktop.views.widgets.draft_diff import DraftDiff
from ouroboros_desktop.views.widgets.unread_card import UnreadCard, runs
from tests.views import states
from tests.views.showing import in_front
from tests.views.states import name

BOIL, THIN, SLOW, BRIEF = states.entries()


@pytest.fixture
def page(qtbot) -> SummaryPage:
    return in_front(qtbot, SummaryPage())


def proposed(*after: SummaryEntry) -> State:
    drafted = states.drafted()
    return replace(drafted, proposal=Proposal(drafted.cycle.id, after))


def fresh(entry: SummaryEntry, text: str = "", **changes: object) -> SummaryEntry:
    return replace(entry, id=name("fresh", entry.text), text=text or entry.text, **changes)


NEW = SummaryEntry(Part.FACT_LEDGER, "The <inn> is full.", Author.POLICY, BOIL.sources)
PROPOSED = proposed(
    fresh(BOIL, "Water boils at about 85 degrees at 3,000 metres."), fresh(THIN), NEW, fresh(BRIEF)
)


def boxes(page: SummaryPage) -> dict[str, QCheckBox]:
    QApplication.processEvents()
    found = page.findChild(DraftDiff).findChildren(QCheckBox)
    return {b.text(): b for b in found if b.isVisible()}


def press(inside: QWidget, text: str) -> None:
    QApplication.processEvents()
    (found,) = [b for b in inside.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def test_nothing_is_chosen_at_first_and_the_lists_wait(page: SummaryPage) -> None:
    page.show_state(PROPOSED)
    assert list(boxes(page)) == ["Change: fact", "Remove: conclusion", "Add: fact"]
    assert not any(b.isChecked() for b in boxes(page).values())
    diff = page.findChild(DraftDiff)
    assert not diff._take.isEnabled()
    assert diff._same.text() == "2 entries stay the same."
    assert not page._lists.isEnabled()
    assert not page._approve.isVisible()
    assert states.unnamed(diff) == []
    assert "The <inn> is full." in boxes(page)["Add: fact"].accessibleName()
    assert "&lt;inn&gt;" in list(diff._rows.values())[-1]._words.text(), "shown literally"


def test_what_is_ticked_is_taken_and_the_rest_stays(page: SummaryPage) -> None:
    page.show_state(PROPOSED)
    wanted = QSignalSpy(page.take_wanted)
    QTest.keyClick(boxes(page)["Change: fact"], Qt.Key.Key_Space)
    press(page, "Take 1")
    taken = wanted.at(0)[0]
    assert [e.text for e in taken] == [
        "Water boils at about 85 degrees at 3,000 metres.",
        THIN.text,
        SLOW.text,
        BRIEF.text,
    ]
    assert [e.id for e in taken] == [BOIL.id, THIN.id, SLOW.id, BRIEF.id]


def test_all_can_be_taken_and_all_can_be_left(page: SummaryPage) -> None:
    page.show_state(PROPOSED)
    taking, leaving = QSignalSpy(page.take_wanted), QSignalSpy(page.leave_wanted)
    press(page, "Choose all")
    press(page, "Take 3")
    assert SLOW.text not in [e.text for e in taking.at(0)[0]]
    press(page, "Leave it")
    assert leaving.count() == 1
    page.show_state(states.drafted())
    assert not page.findChild(DraftDiff).isVisible()
    assert page._lists.isEnabled() and page._approve.isVisible()


def test_other_premises_are_told_in_words(page: SummaryPage) -> None:
    page.show_state(proposed(BOIL, THIN, replace(SLOW, premises=(THIN.id,)), BRIEF))
    assert list(boxes(page)) == ["Follow from other entries: conclusion"]


def test_a_draft_of_another_cycle_is_not_shown(page: SummaryPage) -> None:
    page.show_state(replace(PROPOSED, proposal=Proposal(name("elsewhere"), (NEW,))))
    assert not page.findChild(DraftDiff).isVisible()


# ------------------------------------------------------------------ what did not fit


def test_neighbours_are_named_together() -> None:
    assert runs([3, 1, 2, 7, 2, 9, 10]) == ((1, 3), (7, 7), (9, 10))
    assert runs([]) == ()


def test_each_message_that_did_not_fit_is_named_and_opens(page: SummaryPage) -> None:
    ids = tuple(name("message", n) for n in range(4))
    request = DraftRequest((), (ids[0], ids[2], ids[3]), (ids[0],))
    page.show_state(replace(states.drafted(), unread=request))
    card = page.findChild(UnreadCard)
    wanted = QSignalSpy(page.source_wanted)
    press(card, "message 1")
    press(card, "messages 3 to 4")
    assert [wanted.at(n)[0] for n in range(2)] == [ids[0], ids[2]]
    assert states.unnamed(card) == []
    press(card, "I have read it")
    page.show_state(replace(states.drafted(), unread=request))
    assert not card.isVisible()


def test_messages_of_another_dialogue_are_not_named(page: SummaryPage) -> None:
    request = DraftRequest((), (name("elsewhere"),))
    page.show_state(replace(states.drafted(), unread=request))
    assert not page.findChild(UnreadCard).isVisible()
