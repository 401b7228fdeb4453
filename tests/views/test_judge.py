"""The judge on the scoring page: asked by a button, quoted only after the teacher has scored."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel

from benchmarks.gallery import settle
from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.judge import Choice
from ouroboros_desktop.core.policy import Seat
from ouroboros_desktop.session.state import State, WorkKind
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.scoring import ScoringPage
from tests.views import states
from tests.views.fakes import ScriptedSession


@pytest.fixture
def page(qtbot) -> ScoringPage:
    made = ScoringPage()
    qtbot.addWidget(made)
    made.resize(1068, 790)
    made.show()
    return made


def said(page: ScoringPage, state: State) -> str:
    """Return what the line about the judge says, '' while it is hidden."""
    page.show_state(state)
    line = page._desk.judge
    if not line.isVisible():
        return ""
    texts = [one.text().replace("\u00a0", " ") for one in line.findChildren(QLabel)]
    assert texts[0].startswith("Judge: ")
    assert line.accessibleName().replace("\u00a0", " ") == ". ".join(texts) + "."
    return " | ".join(texts)


def test_without_a_judge_there_is_nothing_of_it(page: ScoringPage) -> None:
    judged = states.judged()
    assert said(page, replace(judged, assistants={})) == ""
    assert not page._ask.isVisible()
    page.show_state(states.seated(states.prompted(), Seat.JUDGE))
    assert not page._ask.isVisible(), "nothing to compare"


def test_the_button_asks_the_judge(page: ScoringPage) -> None:
    page.show_state(states.seated(states.answered(), Seat.JUDGE))
    wanted = QSignalSpy(page.judge_wanted)
    assert page._ask.isVisible() and page._ask.isEnabled()
    assert "Bench · judge-7b" in page._ask.toolTip()
    QTest.mouseClick(page._ask, Qt.MouseButton.LeftButton)
    assert wanted.count() == 1


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        (states.judged(), "already"),
        (states.seated(states.answered(k=1), Seat.JUDGE), "no two completions"),
        (states.working(states.seated(states.answered(), Seat.JUDGE), WorkKind.REPLY), "busy"),
    ],
    ids=["judged", "single", "busy"],
)
def test_a_button_that_cannot_be_pressed_says_why(
    page: ScoringPage, state: State, reason: str
) -> None:
    page.show_state(state)
    assert page._ask.isVisible() and not page._ask.isEnabled()
    assert reason in page._ask.toolTip()


def test_comparing_shows_pairs_and_can_be_cancelled(page: ScoringPage) -> None:
    judging = states.working(states.seated(states.answered(), Seat.JUDGE), WorkKind.JUDGE, 7, 18)
    page.show_state(judging)
    assert any("7 of 18 pairs" in one.text() for one in page.findChildren(QLabel))
    assert page._desk.isVisible(), "the teacher goes on scoring"
    wanted = QSignalSpy(page.cancel_wanted)
    QTest.mouseClick(page._work._button, Qt.MouseButton.LeftButton)
    assert wanted.count() == 1


def test_nothing_is_quoted_until_all_completions_of_the_prompt_are_scored(
    page: ScoringPage,
) -> None:
    assert said(page, states.judged(states.answered())) == ""
    part = states.scored(12)
    missing = part.cycle.shuffled(part.cycle.prompts_now[0].id, part.teacher.id)[3].id
    rest = tuple(s for s in part.cycle.scores if s.completion_id != missing)
    assert said(page, states.judged(states.with_cycle(part, scores=rest))) == ""
    assert said(page, states.judged(part)).startswith("Judge: prefers A (both orders) | ")
    assert said(page, states.judged(states.ranked())).startswith("Judge: prefers A")


def test_the_line_says_what_the_judges_word_is_worth(page: ScoringPage) -> None:
    few = "Judge: prefers A (both orders) | Too few pairs you both judged (5 of 10)"
    assert said(page, states.judged(states.ranked())) == few
    good = states.agreeing(states.judged(states.tied()), 17, 23)
    assert said(page, good) == (
        "Judge: prefers A (both orders) | Agrees with you on 17 of 23 pairs (74 %, 54 to 87 %)"
    )
    assert "A / B: A" in page._desk.judge.toolTip()
    assert "no score" in page._desk.judge.toolTip()
    assert "17 of 23 pairs (74 %, 95 % interval 54 to 87 %)" in page._desk.judge.toolTip()
    assert "In this cycle: Too few pairs you both judged (0 of 10)" in page._desk.judge.toolTip()


def test_a_judge_that_may_be_guessing_is_not_quoted(page: ScoringPage) -> None:
    guessing = states.agreeing(states.judged(states.tied()), 12, 23)
    assert said(page, guessing) == (
        "Judge: its word is not used | Agrees with you on 12 of 23 pairs (52 %, 33 to 71 %), "
        "which may be chance"
    )
    assert "A / B" not in page._desk.judge.toolTip()


@pytest.mark.parametrize(
    ("forward", "backward", "words", "pair"),
    [
        (Choice.FIRST, Choice.SECOND, "chose by the order alone", "A / B: depends on the order"),
        (Choice.TIE, Choice.TIE, "no preference", "A / B: a tie"),
        (Choice.TIE, Choice.UNREADABLE, "could not be read", "A / B: could not be read"),
    ],
)
def test_what_is_no_preference_is_said_in_words(
    page: ScoringPage, forward: Choice, backward: Choice, words: str, pair: str
) -> None:
    state = states.judged(states.tied(), forward, backward)
    assert said(page, state).startswith(f"Judge: {words} | ")
    assert pair in page._desk.judge.toolTip()


@pytest.mark.parametrize("width", [1068, 748])
def test_the_line_moves_no_card(page: ScoringPage, width: int) -> None:
    page.resize(width, 700)
    page.show_state(states.seated(states.tied(), Seat.JUDGE))
    settle()  # heights come to rest over some rounds
    assert not page._desk.judge.isVisible()
    places = [card.mapTo(page, card.rect().topLeft()) for card in page._shown]
    page.show_state(states.judged(states.tied()))
    settle()
    assert page._desk.judge.isVisible()
    assert [card.mapTo(page, card.rect().topLeft()) for card in page._shown] == places


def test_the_window_hands_the_wish_to_the_session(qtbot) -> None:
    session = ScriptedSession(states.seated(states.answered(), Seat.JUDGE))
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    window.go_to(Stage.SCORING)
    page = window.page(Stage.SCORING)
    page._ask.click()
    assert session.intents == [("judging.judge",)]
    session.show(states.working(session.state, WorkKind.JUDGE))
    assert page._work.isVisible() and not window.work.isVisible()
