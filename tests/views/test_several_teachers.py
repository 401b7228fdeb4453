"""Several teachers in the window: who is at the desk, blind second scoring, repeats, agreement."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QLabel, QPushButton

from ouroboros_desktop.core.prediction import Likely, PredictedScore, PredictedScores
from ouroboros_desktop.core.repeats import RepeatScore
from ouroboros_desktop.core.scoring import Preference, Rewrite, Score, Scores
from ouroboros_desktop.core.teachers import Teacher, TeacherKind
from ouroboros_desktop.learning.agreement import Alpha
from ouroboros_desktop.session.state import State, WorkKind
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.scoring import ScoringPage
from ouroboros_desktop.views.teachers import AddTeacherDialog, TeacherMenu
from ouroboros_desktop.views.teachers_dialog import TeachersDialog
from ouroboros_desktop.views.widgets.agreement_panel import AgreementPanel
from ouroboros_desktop.views.widgets.likert_row import LikertRow
from ouroboros_desktop.views.widgets.settle_card import SettleCard
from ouroboros_desktop.views.widgets.sitting import Sitting
from tests.views import states
from tests.views.fakes import ScriptedSession
from tests.views.showing import in_front

BEN, EVE = (Teacher(n, id=UUID(int=i)) for n, i in (("Ben & Co", 10), ("Eve", 11)))
ROBOT = Teacher("Robot", TeacherKind.SIMULATED, id=UUID(int=12))


def two_teachers(third: Teacher | None = None) -> State:
    """Ada and Ben have scored every answer; on the second one they are four points apart."""
    base = states.answered()
    ada = [Score(c.id, states.TEACHER.id, _points(n)) for n, c in enumerate(base.cycle.answers)]
    ben = [
        Score(c.id, BEN.id, Scores(5, 5, 5) if n == 1 else _points(n))
        for n, c in enumerate(base.cycle.answers)
    ]
    ada[1] = replace(ada[1], scores=Scores(1, 1, None))
    first = base.cycle.answers[0].id
    judged = states.with_cycle(
        base,
        scores=(*ada, *ben),
        rewrites=(Rewrite(first, states.TEACHER.id, "As Ada would say it."),),
        preferences=(Preference(first, base.cycle.answers[1].id, states.TEACHER.id),),
    )
    return replace(judged, teachers=(states.TEACHER, BEN, EVE), teacher=third or states.TEACHER)


def _points(place: int) -> Scores:
    return Scores(1 + place % 5, 1 + (place + 1) % 5, 3 if place % 3 else None)


def texts(widget: object) -> str:
    QApplication.processEvents()
    return "\n".join(x.text() for x in widget.findChildren(QLabel) if x.isVisibleTo(widget))


def buttons(widget: object, text: str) -> list[QPushButton]:
    return [b for b in widget.findChildren(QPushButton) if b.text() == text]


@pytest.fixture
def page(qtbot) -> ScoringPage:
    return in_front(qtbot, ScoringPage())


@pytest.fixture
def dialog(qtbot) -> TeachersDialog:
    made = TeachersDialog()
    qtbot.addWidget(made)
    made.show()
    return made


# ---------------------------------------------------------------------- blind second scoring


def test_a_second_teacher_sees_nothing_of_the_first(page: ScoringPage) -> None:
    first = two_teachers()
    answer = first.cycle.answers[0].id
    likely = PredictedScores(*[Likely(0.5, 0.2)] * 3)
    predicted = tuple(PredictedScore(UUID(int=5), c.id, likely) for c in first.cycle.answers)
    only_ada = tuple(s for s in first.cycle.scores if s.teacher_id == states.TEACHER.id)
    first = states.with_cycle(first, scores=only_ada[:1], predictions=predicted)
    page.show_state(first)
    assert "As Ada would say it." in page._sitting.rewrites[answer]
    assert "reward" in texts(page) and "predicted" in texts(page)

    page.show_state(replace(first, teacher=EVE))
    for _ in range(len(page._sitting.turns)):
        assert all(row.answer is None for card in page._shown for row in card.rows)
        assert "reward" not in texts(page) and "predicted" not in texts(page)
        assert not page._sitting.rewrites and not page._sitting.expected
        page._turn(1)
    assert not page._bar.go_on.isEnabled() or page._sitting.scored == 0


def test_another_teacher_gets_another_order_and_a_fresh_desk(page: ScoringPage) -> None:
    state = replace(states.answered(), teachers=(states.TEACHER, BEN, EVE))
    page.show_state(state)
    before = [c.id for c in page._shown]
    page.take_focus()
    QTest.keyClick(page.focusWidget(), "4")
    orders = set()
    for teacher in (BEN, EVE):
        page.show_state(replace(state, teacher=teacher))
        assert all(row.answer is None for card in page._shown for row in card.rows)
        orders.add(tuple(c.id for c in page._shown))
    assert {frozenset(one) for one in orders} == {frozenset(before)}
    assert len(orders | {tuple(before)}) > 1


# ---------------------------------------------------------------------- repeats


def all_scored(state: State) -> State:
    teacher = state.teacher.id
    scores = tuple(Score(c.id, teacher, Scores(4, 4, 4)) for c in state.cycle.answers)
    return states.with_cycle(state, scores=scores)


def test_a_completion_comes_back_later_as_if_it_were_new() -> None:
    state, sitting = states.scored(0), Sitting()
    sitting.take_over(state, 0.05)
    [again] = [t for t in sitting.turns if t.repeats]
    assert sitting.total == len(state.cycle.answers) + 1, "the count does not grow on the way"
    assert not any(sitting.original(c.id) != c.id for c in state.cycle.answers)

    sitting.take_over(all_scored(state), 0.05)
    assert [t.id for t in sitting.turns if t.repeats] == [again.id]
    home = sitting.turns.index(next(t for t in sitting.turns if t.prompt == again.prompt))
    place = sitting.turns.index(again)
    assert place > home + 1
    while sitting.place < place:
        assert sitting.go(1)
    assert sitting.completions == again.completions and sitting.prompt == again.prompt
    assert sitting.completions[0].completion == state.cycle.completion(again.repeats).completion
    assert not sitting.answers(again.id) and again.id not in sitting.rewrites


def test_a_repeat_waits_for_the_first_score() -> None:
    state, sitting = states.scored(0), Sitting()
    sitting.take_over(state, 0.05)
    visited = [sitting.place]
    while sitting.go(1):
        visited.append(sitting.place)
    assert [sitting.turns[n].repeats for n in visited] == [None] * len(sitting.prompts)
    sitting.take_over(state, 0.0)
    assert all(turn.repeats is None for turn in sitting.turns)


def test_what_is_said_of_a_repeat_is_sent_as_one_and_stays_on_the_desk(page: ScoringPage) -> None:
    page.repeat_share = 0.05
    state = all_scored(states.answered())
    page.show_state(state)
    again = next(t for t in page._sitting.turns if t.repeats)
    while page._sitting.place < page._sitting.turns.index(again):
        page._turn(1)
    scored, repeated = QSignalSpy(page.score_wanted), QSignalSpy(page.repeat_wanted)
    rewritten = QSignalSpy(page.rewrite_wanted)
    [card] = page._shown
    page.take_focus()
    for key in "325":
        QTest.keyClick(page.focusWidget(), key)
    assert scored.count() == 0
    assert repeated.at(0)[:2] == [again.repeats, Scores(3, 2, 5)]

    row = RepeatScore(again.repeats, states.TEACHER.id, Scores(3, 2, 5), seconds=7)
    state = states.with_cycle(state, repeats=(row,))
    page.show_state(state)
    assert [r.answer for r in card.criteria] == [3, 2, 5]
    assert page._sitting.scored == page._sitting.total
    card.rewrite_wanted.emit(card.id, "Better so.")
    assert rewritten.at(0) == [again.repeats, "Better so."]
    rewrite = Rewrite(again.repeats, states.TEACHER.id, "Better so.")
    page.show_state(states.with_cycle(state, rewrites=(rewrite,)))
    assert page._sitting.rewrites[again.id] == "Better so."
    assert page._shown == [card]


# ---------------------------------------------------------------------- who is at the desk


@pytest.fixture
def session() -> ScriptedSession:
    state = replace(states.talked(), teachers=(states.TEACHER, BEN, ROBOT))
    return ScriptedSession(state)


@pytest.fixture
def window(qtbot, session: ScriptedSession) -> Iterator[MainWindow]:
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def test_the_rail_names_who_is_at_the_desk_and_lists_the_others(
    window: MainWindow, session: ScriptedSession
) -> None:
    assert window.rail.teacher.text() == "Ada"
    assert window.rail.teacher.accessibleName() == "Teacher: Ada"
    ada, ben, add = [a for a in window.rail._teachers.actions() if a.text()]
    assert add.text() == "Add a teacher…"
    assert (ada.isChecked(), ben.isChecked(), ben.text()) == (True, False, "Ben && Co")
    ben.trigger()
    assert session.intents == [("teachers.choose", BEN.id)]
    session.show(replace(session.state, teacher=BEN))
    assert window.rail.teacher.text() == "Ben && Co"
    window.rail.set_compact(True)
    assert window.rail.teacher.text() == ""
    assert window.rail.teacher.toolTip() == theme.literal("At the desk: Ben & Co")
    busy = states.working(session.state, WorkKind.REPLY)
    session.show(busy)
    assert not any(a.isEnabled() for a in window.rail._teachers.actions() if a.text())


def test_a_long_name_keeps_the_rail_as_it_is(window: MainWindow, session: ScriptedSession) -> None:
    session.show(replace(session.state, teacher=replace(BEN, name="Maximiliane " * 5)))
    assert window.rail.teacher.text().endswith("…")
    assert window.rail.teacher.sizeHint().width() <= window.rail.width()


def test_a_teacher_is_added_by_name_and_sits_down(
    window: MainWindow, session: ScriptedSession
) -> None:
    window.rail._teachers.actions()[-1].trigger()
    [dialog] = window.findChildren(AddTeacherDialog)
    assert not dialog.add.isEnabled()
    for words in dialog.findChildren(QLabel):
        assert words.height() >= words.heightForWidth(words.width()), "no line is cut"
    QTest.keyClicks(dialog.name, "Eve")
    dialog.add.click()
    assert session.intents == [("teachers.add", "Eve")]


def test_a_simulated_teacher_is_listed_only_at_the_desk(qtbot) -> None:
    menu = TeacherMenu()
    qtbot.addWidget(menu)
    menu.show_state(replace(states.talked(), teachers=(states.TEACHER, ROBOT), teacher=ROBOT))
    assert [a.text() for a in menu.actions() if a.text()][:2] == ["Ada", "Robot"]


# ---------------------------------------------------------------------- the dialog


def test_one_teacher_is_told_how_another_sits_down(dialog: TeachersDialog) -> None:
    dialog.show_state(replace(states.answered(), teachers=(states.TEACHER,)))
    assert "Nobody has scored here yet." in texts(dialog._agreement)
    dialog.show_state(replace(states.scored(), teachers=(states.TEACHER,)))
    assert "Only Ada has scored here." in texts(dialog._agreement)
    assert "No completion has come back" in texts(dialog._agreement)


def test_agreement_is_shown_with_interval_units_and_words(dialog: TeachersDialog) -> None:
    dialog.show_state(two_teachers())
    shown = texts(dialog._agreement)
    for words in ("Content", "Logic", "Persona", "Reward", "95 % interval", "Krippendorff"):
        assert words in shown
    assert "by Ada, Ben & Co" in shown
    assert " to 1.00" in shown and "12" in shown.split("\n")


def test_pairs_and_self_agreement_are_listed(dialog: TeachersDialog) -> None:
    state = two_teachers()
    answers = state.cycle.answers
    eve = tuple(Score(c.id, EVE.id, _points(n)) for n, c in enumerate(answers))
    repeats = tuple(
        RepeatScore(c.id, states.TEACHER.id, Scores(1 + n % 5, 1 + (n + 1) % 5, None))
        for n, c in enumerate(answers[2:6], start=2)
    )
    cycle = replace(state.cycle, scores=(*state.cycle.scores, *eve), repeats=repeats)
    dialog.show_state(replace(state, cycle=cycle))
    shown = texts(dialog._agreement)
    assert "Reward: Ada and Ben & Co" in shown and "Reward: Ben & Co and Eve" in shown
    assert "100 %" in shown and "8" in shown.split("\n")


@pytest.mark.parametrize(
    ("alpha", "low", "words"),
    [
        (0.8, 0.7, "reliable"),
        (0.797, 0.668, "reliable"),  # as they are shown: 0.80 and 0.67
        (0.9, 0.5, "reliable so far, not certain"),
        (0.7, 0.67, "tentative"),
        (0.7, None, "tentative so far, not certain"),
        (0.66, 0.1, "do not build on it"),
    ],
)
def test_alpha_in_words(qtbot, alpha: float, low: float | None, words: str) -> None:
    panel = AgreementPanel()
    qtbot.addWidget(panel)
    assert panel.words(Alpha(alpha, low, 1.0, 9)) == words
    assert panel.words(Alpha(None, None, None, 0)) == "nothing judged twice"
    assert panel.words(Alpha(None, None, None, 3)) == "no variation"


def test_nothing_to_settle_says_what_would_be(dialog: TeachersDialog) -> None:
    dialog.show_state(replace(states.scored(), teachers=(states.TEACHER,)))
    assert dialog._tabs.tabText(1) == "To settle"
    dialog._tabs.setCurrentIndex(1)
    assert "more than 0.5 apart" in texts(dialog)


def test_a_disagreement_is_anonymous_until_it_is_settled_by_keys(
    dialog: TeachersDialog, qtbot
) -> None:
    state = two_teachers()
    dialog.show_state(state)
    assert dialog._tabs.tabText(1) == "To settle (1)"
    dialog._tabs.setCurrentIndex(1)
    [card] = dialog.findChildren(SettleCard)
    said = texts(card)
    assert "Teacher A" in said and "Teacher B" in said and "Ada" not in said and "Ben" not in said
    wanted = QSignalSpy(dialog.settle_wanted)
    [keep] = buttons(card, "Let this count")
    assert not keep.isEnabled() and all(r.answer is None for r in card.findChildren(LikertRow))
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    for row, key in zip(card.findChildren(LikertRow), "420", strict=True):
        row.setFocus()
        QTest.keyClick(row, key)
    QTest.keyClick(card, "9")
    keep.click()
    answer = state.cycle.answers[1].id
    assert wanted.at(0) == [answer, Scores(4, 2, None)]

    decision = Score(answer, states.TEACHER.id, Scores(4, 2, None), revision=2, adjudicates=True)
    dialog.show_state(states.with_cycle(state, scores=(*state.cycle.scores, decision)))
    assert dialog._tabs.tabText(1) == "To settle"
    QApplication.processEvents()
    [card] = [c for c in dialog.findChildren(SettleCard) if c.isVisibleTo(dialog)]
    said = texts(card)
    assert "Ada" in said and "Ben & Co" in said and "settled: this counts" in said
    assert not card.findChildren(LikertRow)


def test_half_given_answers_stay_while_nothing_was_scored(dialog: TeachersDialog) -> None:
    state = two_teachers()
    dialog.show_state(state)
    [card] = dialog.findChildren(SettleCard)
    dialog.show_state(states.working(state, WorkKind.PREDICT))
    assert dialog.findChildren(SettleCard) == [card]


def test_who_has_yet_to_score_is_not_shown_what_others_said(dialog: TeachersDialog) -> None:
    state = two_teachers(EVE)
    mine = Score(state.cycle.answers[0].id, EVE.id, _points(0))
    dialog.show_state(states.with_cycle(state, scores=(*state.cycle.scores, mine)))
    assert not dialog.findChildren(SettleCard)
    dialog._tabs.setCurrentIndex(1)
    assert "1 more is hidden until you have scored" in texts(dialog)


def test_weights_are_numbers_and_follow_undo(dialog: TeachersDialog) -> None:
    dialog.show_state(two_teachers())
    ada, ben, _ = dialog._weights.findChildren(QDoubleSpinBox)
    wanted = QSignalSpy(dialog.weigh_wanted)
    ben.setValue(2.5)
    assert wanted.at(0) == [BEN.id, 2.5]
    dialog.show_state(replace(two_teachers(), weights={BEN.id: 0.5}))
    assert (ada.value(), ben.value(), wanted.count()) == (1.0, 0.5, 1)
    assert ben.accessibleName() == "Weight of Ben & Co"


def test_every_control_of_the_dialog_has_a_name(dialog: TeachersDialog) -> None:
    dialog.show_state(two_teachers())
    for tab in range(3):
        dialog._tabs.setCurrentIndex(tab)
        QApplication.processEvents()
        assert states.unnamed(dialog) == []


def test_the_page_opens_the_dialog_and_keeps_it_up_to_date(qtbot) -> None:
    session = ScriptedSession(two_teachers())
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    page = window.stack.currentWidget()
    assert isinstance(page, ScoringPage)
    QTest.mouseClick(buttons(page, "Agreement")[0], Qt.MouseButton.LeftButton)
    [dialog] = page.findChildren(TeachersDialog)
    dialog.weigh_wanted.emit(BEN.id, 2.0)
    answer = session.state.cycle.answers[1].id
    dialog.settle_wanted.emit(answer, Scores(1, 1, 1))
    page.repeat_wanted.emit(answer, Scores(2, 2, 2), 1.0)
    assert session.intents == [
        ("teachers.weigh", BEN.id, 2.0),
        ("teachers.adjudicate", answer, Scores(1, 1, 1)),
        ("scoring.repeat", answer, Scores(2, 2, 2), 1.0),
    ]
    session.show(states.with_cycle(session.state, scores=()))
    assert "Nobody has scored here yet." in texts(dialog._agreement)
    dialog.reject()
    session.show(states.with_cycle(session.state, scores=()))
    window.close()
