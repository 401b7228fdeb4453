"""Possible contradictions on the summary page: both sentences, their messages, dismissal."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from ouroboros_desktop.core.contradictions import Contradiction, Reason
from ouroboros_desktop.core.policy import Seat
from ouroboros_desktop.core.summary import Author, Part, Source, Summary, SummaryEntry
from ouroboros_desktop.session.state import State, WorkKind
from ouroboros_desktop.views.summary import SummaryPage
from ouroboros_desktop.views.widgets.contradiction_card import ContradictionCard
from tests.views import states
from tests.views.showing import in_front
from tests.views.states import name

BOIL = "Water boils at about 90 degrees at 3,000 metres."


@pytest.fixture
def page(qtbot) -> SummaryPage:
    return in_front(qtbot, SummaryPage())


def with_facts(*texts: str) -> State:
    more = tuple(
        SummaryEntry(
            Part.FACT_LEDGER, t, Author.POLICY, (Source(name("message", 3), 0, 9),), id=name("f", n)
        )
        for n, t in enumerate(texts)
    )
    summary = Summary(1, (*states.entries(), *more), id=name("summary", 1))
    return states.with_cycle(states.talked(), summaries=(summary,))


CONFLICT = with_facts(
    "The air is not thinner on a mountain.", "Tea is hot <always>.", "Tea is cold."
)


def card(page: SummaryPage) -> ContradictionCard:
    QApplication.processEvents()
    return page.findChild(ContradictionCard)


def buttons(page: SummaryPage, text: str) -> list[QPushButton]:
    inside = card(page).findChildren(QPushButton)
    return [b for b in inside if b.text() == text and b.isVisible()]


def said(page: SummaryPage) -> list[str]:
    return [x.text() for x in card(page).findChildren(QLabel) if x.isVisible()]


def test_nothing_is_said_where_nothing_contradicts(page: SummaryPage) -> None:
    page.show_state(states.drafted())
    assert not card(page).isVisible()


def test_both_sentences_are_shown_and_lead_to_message_and_entry(page: SummaryPage) -> None:
    page.show_state(CONFLICT)
    words = said(page)
    assert "One denies what the other says" in words
    assert "The air is thinner on a mountain." in words
    assert "The air is not thinner on a mountain." in words
    assert "Tea is <b><u>hot</u></b> &lt;always&gt;." in words, "shown literally but the mark"
    wanted = QSignalSpy(page.source_wanted)
    assert [b.text() for b in buttons(page, "from message 2")] == ["from message 2"]
    buttons(page, "from message 4")[0].click()
    assert wanted.at(0)[0] == name("message", 3)
    buttons(page, "edit")[1].click()
    assert page.focusWidget().toPlainText() == "The air is not thinner on a mountain."
    assert states.unnamed(card(page)) == []


def test_a_dismissed_pair_stays_away_until_it_is_asked_for(page: SummaryPage) -> None:
    page.show_state(CONFLICT)
    assert len(card(page).shown) == 2
    QTest.mouseClick(buttons(page, "Dismiss")[0], Qt.MouseButton.LeftButton)
    assert len(card(page).shown) == 1
    again = with_facts("The air is not thinner on a mountain.", "Ice is hot.", "Ice is cold.")
    page.show_state(again)
    assert [c.words for c in card(page).shown] == [("hot", "cold")]
    buttons(page, "Dismiss")[0].click()
    assert "None is left." in said(page)
    buttons(page, "Show 2 dismissed")[0].click()
    assert len(card(page).shown) == 2


def test_a_corrected_entry_is_no_contradiction_any_more(page: SummaryPage) -> None:
    page.show_state(CONFLICT)
    page.show_state(with_facts("The air is thick in the valley."))
    assert not card(page).isVisible()


def test_the_helper_can_be_asked_and_what_it_finds_is_named_as_its_word(page: SummaryPage) -> None:
    page.show_state(states.seated(states.drafted(), Seat.HELPER))
    assert "Plain rules found none. They know words, not meanings." in said(page)
    wanted = QSignalSpy(page.check_wanted)
    buttons(page, "Let the helper look too")[0].click()
    assert wanted.count() == 1
    boil, thin, *_ = states.entries()
    texts = (boil.text, thin.text)
    found = (Contradiction(boil.id, thin.id, Reason.HELPER, texts),)
    gone = Contradiction(boil.id, name("gone"), Reason.HELPER, (boil.text, "No."))
    whole = states.seated(states.drafted(), Seat.HELPER)
    page.show_state(states.state(whole.cycle, assistants=whole.assistants, checked=(*found, gone)))
    assert card(page).shown == found
    assert "The helper says that both cannot be true" in said(page)


def test_while_the_helper_looks_it_cannot_be_asked_again(page: SummaryPage) -> None:
    page.show_state(states.working(states.seated(CONFLICT, Seat.HELPER), WorkKind.CHECK))
    assert not buttons(page, "Let the helper look too")[0].isEnabled()
