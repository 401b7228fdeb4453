"""Adapters on screen: the tree, notes, and the arena."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QToolButton

from ouroboros_desktop.core.arena import Match, Vote
from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.policy import Adapter
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.arena_dialog import ArenaDialog
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.widgets.adapter_list import AdapterList
from ouroboros_desktop.views.widgets.lineage import tree
from tests.views import states
from tests.views.fakes import ScriptedSession
from tests.views.showing import in_front
from tests.views.states import name


def adapter(number: int, parent: int = 0) -> Adapter:
    above = name("adapter", parent) if parent else None
    return Adapter(states.POLICY, f"{number}abcdef01", above, id=name("adapter", number))


FAMILY = (adapter(1), adapter(2, 1), adapter(3, 1), adapter(4, 2), adapter(5, 99))


def met(*votes: Vote) -> State:
    """Adapters 1 and 2 met on the held-out prompts, so many of which are voted on: 2 wins."""
    base = states.compared()
    pairs = [
        (name("pair", n, n % 2), name("pair", n, 1 - n % 2))
        for n in range(len(base.cycle.comparisons))
    ]
    matches = []
    for n, (pair, held) in enumerate(zip(pairs, base.cycle.comparisons, strict=True)):
        vote = votes[n] if n < len(votes) else None
        won = name("pair", n, 1) if vote is Vote.WON else None
        matches.append(Match(held.labyrinth_prompt_id, *pair, vote, won, id=name("match", n)))
    return states.with_cycle(base, matches=tuple(matches))


def test_the_tree_has_each_adapter_below_what_it_came_from() -> None:
    found = tree(FAMILY)
    order = [b.adapter.id if b.adapter else None for b in found]
    assert order == [None, *(name("adapter", n) for n in (1, 2, 4, 3, 5))]
    rails = [b.rails for b in found]
    assert rails == [
        (),
        (True,),
        (True, True),
        (True, True, False),
        (True, False),
        (False,),
    ]


@pytest.fixture
def adapters(qtbot) -> AdapterList:
    return in_front(qtbot, AdapterList(), 700, 500)


def test_a_note_is_shown_and_can_be_changed(adapters: AdapterList) -> None:
    noted = {name("adapter", 1): "calmer, but says sorry too often"}
    policy = replace(states.updated().policy, adapters=FAMILY, notes=noted)
    adapters.show_lineage(policy, None, True)
    QApplication.processEvents()
    said = [w.text() for w in adapters.findChildren(QLabel) if w.isVisible()]
    assert "calmer, but says sorry too often" in said
    wanted = QSignalSpy(adapters.note_wanted)
    (first,) = [
        b for b in adapters.findChildren(QToolButton) if b.accessibleName() == "Note on Adapter 1"
    ]
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    (question,) = adapters.findChildren(QInputDialog)
    assert question.textValue() == noted[name("adapter", 1)]
    question.setTextValue("calm")
    question.accept()
    assert wanted.at(0) == [name("adapter", 1), "calm"]
    adapters.show_lineage(replace(policy, notes={}), None, True)
    QApplication.processEvents()
    shown = [w.text() for w in adapters.findChildren(QLabel) if w.isVisible()]
    assert "calmer, but says sorry too often" not in shown


@pytest.fixture
def arena(qtbot) -> ArenaDialog:
    made = ArenaDialog()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_two_adapters_are_chosen_and_asked(arena: ArenaDialog) -> None:
    arena.show_state(states.compared())
    names = [arena._one.itemText(n) for n in range(arena._one.count())]
    assert names == ["Bare policy", "Adapter 1", "Adapter 2"]
    wanted = QSignalSpy(arena.meet_wanted)
    QTest.mouseClick(arena._meet, Qt.MouseButton.LeftButton)
    assert wanted.at(0) == [name("adapter", 2), name("adapter", 1)]


def test_why_nobody_can_meet(arena: ArenaDialog) -> None:
    whole = states.compared()
    bare = replace(whole.policy, adapters=(), live_id=None)
    for state, reason in (
        (replace(whole, policy=bare), "no adapter yet"),
        (states.with_cycle(whole, prompts=whole.cycle.prompts[:2]), "no held-out prompts"),
        (states.updating(), "busy"),
    ):
        arena.show_state(state)
        assert not arena._meet.isEnabled()
        assert reason in arena._reason.text()


def test_votes_by_keys_carry_the_completion_that_won(arena: ArenaDialog) -> None:
    wanted = QSignalSpy(arena.vote_wanted)
    for done, (key, vote, won) in enumerate(
        (
            (Qt.Key.Key_Left, Vote.WON, name("pair", 0, 0)),
            (Qt.Key.Key_Left, Vote.WON, name("pair", 1, 1)),  # shown in the other order
            (Qt.Key.Key_Down, Vote.TIE, None),
            (Qt.Key.Key_B, Vote.BOTH_BAD, None),
        )
    ):
        arena.show_state(met(*[Vote.TIE] * done))
        words = " ".join(w.text() for w in arena.findChildren(QLabel) if w.isVisible())
        assert "Adapter" not in words, "blind until the last vote"
        QTest.keyClick(arena.focusWidget(), key)
        assert wanted.at(done) == [name("match", done), vote, won]


def test_standings_follow_the_last_vote(arena: ArenaDialog) -> None:
    arena.show_state(met(Vote.WON, Vote.WON, Vote.WON, Vote.TIE))
    head, first, second = arena._standings.text().split("\n")
    assert head.endswith("even is 50 %.")
    assert first == "Adapter 2: 88 %, 95 % interval 40 to 99 %, 4 votes"
    assert second.startswith("Adapter 1: 12 %")
    assert arena._meet.isVisible()


@pytest.fixture
def window(qtbot) -> Iterator[MainWindow]:
    made = in_front(qtbot, MainWindow(ScriptedSession(states.updated())))
    yield made
    made.close()


def test_the_arena_opens_by_its_action_from_any_page(window: MainWindow) -> None:
    window.go_to(Stage.DIALOGUE)
    window.actions_by_name["arena"].trigger()
    assert window.stack.currentWidget() is window.page(Stage.POLICY_UPDATE)
    assert len(window.findChildren(ArenaDialog)) == 1


def test_the_arena_stays_shut_while_a_vote_is_blind(window: MainWindow) -> None:
    session = window._session
    session.show(states.compared())
    window.actions_by_name["arena"].trigger()
    assert window.findChildren(ArenaDialog) == []
    assert "cannot be compared just now" in session.state.notice.message


def test_the_arena_needs_an_adapter(window: MainWindow) -> None:
    bare = states.scored()
    window._session.show(replace(bare, policy=replace(bare.policy, adapters=(), live_id=None)))
    assert not window.actions_by_name["arena"].isEnabled()
    assert not window.actions_by_name["strength"].isEnabled()


def test_pausing_is_an_action_while_an_update_runs_here(window: MainWindow) -> None:
    session, pause = window._session, window.actions_by_name["pause"]
    assert not pause.isEnabled()
    session.show(states.updating())
    assert pause.isEnabled()
    pause.trigger()
    assert session.intents[-1] == ("policy_update.pause",)
    session.show(replace(session.state, work=replace(session.state.work, stopping=True)))
    assert not pause.isEnabled()


def test_the_strength_opens_by_its_action(window: MainWindow) -> None:
    window.go_to(Stage.DIALOGUE)
    window.actions_by_name["strength"].trigger()
    popup = window.page(Stage.DIALOGUE).strength.popup
    assert popup.isVisible()
    popup.close()
