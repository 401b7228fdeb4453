"""Marks while talking on screen: one key, one click, in transcript, map and summary."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from ouroboros_desktop.core.completion import RecordedCompletion
from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.quick_marks import Quick, QuickMark
from ouroboros_desktop.core.summary import Author, Part, Source, SummaryEntry
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.branch_map import BranchMap
from ouroboros_desktop.views.dialogue import DialoguePage
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.summary import SummaryPage
from ouroboros_desktop.views.widgets.evidence_card import EvidenceCard
from ouroboros_desktop.views.widgets.evidence_card import marked as evidence
from ouroboros_desktop.views.widgets.rows import Row
from tests.views import states
from tests.views.fakes import ScriptedSession
from tests.views.showing import in_front

ALT = Qt.KeyboardModifier.AltModifier


def marked(*kinds: Quick, place: int = 1, base: State | None = None) -> State:
    """A dialogue whose replies have records, one of them marked by the teacher."""
    base = base or states.talked()
    messages = tuple(
        replace(m, completion_id=states.name("w", n)) if n % 2 else m
        for n, m in enumerate(base.cycle.transcript.messages)
    )
    records = tuple(
        RecordedCompletion(
            states.completion(m.content), None, message_id=m.parent_id, id=m.completion_id
        )
        for m in messages
        if m.completion_id
    )
    mark = QuickMark(states.name("w", place), states.TEACHER.id, kinds)
    return states.with_cycle(
        base,
        transcript=replace(base.cycle.transcript, messages=messages),
        completions=records,
        quick_marks=(mark,) if kinds else (),
    )


@pytest.fixture
def page(qtbot) -> DialoguePage:
    return in_front(qtbot, DialoguePage())


def test_one_key_marks_the_last_reply_while_the_teacher_writes(qtbot) -> None:
    session = ScriptedSession(marked())
    window = in_front(qtbot, MainWindow(session))
    shown = window.stack.currentWidget()
    assert isinstance(shown, DialoguePage)
    shown.composer.text.setFocus()
    QTest.keyClick(shown.composer.text, Qt.Key.Key_G, ALT)
    shown.transcript.show_message(1)
    QTest.keyClick(shown.transcript, Qt.Key.Key_C, ALT)
    assert session.intents == [
        ("marking.toggle", states.name("message", 3), Quick.GOOD),
        ("marking.toggle", states.name("message", 1), Quick.CONTRADICTION),
    ]
    assert shown.composer.text.toPlainText() == ""


def test_one_click_marks_and_the_state_says_what_is_on(page: DialoguePage, qtbot) -> None:
    page.show_state(marked(Quick.BAD))
    page.transcript.show_message(1)
    buttons = page.transcript.bar.marks.buttons
    assert [b.isChecked() for b in buttons.values()] == [False, True, False, False]
    with qtbot.waitSignal(page.mark_wanted) as caught:
        buttons[Quick.OUT_OF_CHARACTER].click()
    assert caught.args == [states.name("message", 1), Quick.OUT_OF_CHARACTER]
    assert not buttons[Quick.OUT_OF_CHARACTER].isChecked(), "it is not in the store yet"
    page.transcript.show_message(0)
    assert page.transcript.bar.marks.isHidden()


def test_a_mark_is_told_beside_the_reply_and_moves_nothing(page: DialoguePage) -> None:
    page.show_state(marked())
    view = page.transcript
    blocks = [view._places.block(row) for row in range(4)]
    page.show_state(marked(Quick.GOOD, Quick.CONTRADICTION))
    assert view.rows[1].remark == "Good, Contradiction"
    assert [view._places.block(row) for row in range(4)] == blocks, "nothing is laid out again"
    both = Row(
        view.rows[1].id, view.rows[1].role, "x", (1, 2), 0, "Interrupted", True, (Quick.BAD,)
    )
    assert both.remark == "1/2 · Interrupted · Bad"
    item = QAccessible.queryAccessibleInterface(view)
    assert item is not None


def test_only_the_marks_of_who_sits_here_are_shown(page: DialoguePage) -> None:
    state = marked(Quick.GOOD)
    page.show_state(replace(state, teacher=replace(state.teacher, id=states.name("ben"))))
    assert page.transcript.rows[1].marks == ()
    page.show_state(state)
    assert page.transcript.rows[1].marks == (Quick.GOOD,)


def test_the_map_of_branches_tells_the_marks(page: DialoguePage) -> None:
    page.show_state(marked(Quick.OUT_OF_CHARACTER))
    page.open_branches()
    (shown,) = page.findChildren(BranchMap)
    root = shown.tree.invisibleRootItem()
    said = [root.child(place).text(0) for place in range(root.childCount())]
    assert said[1].startswith("Policy (Out of character): No. The air")
    assert said[3].startswith("Policy: Yes")


def test_evidence_becomes_an_entry_with_its_source(qtbot) -> None:
    made = in_front(qtbot, SummaryPage())
    made.show_state(marked(Quick.CONTRADICTION, base=states.drafted()))
    (card,) = made.findChildren(EvidenceCard)
    assert card.isVisible()
    fact, trait = (b for b in card.findChildren(QPushButton) if b.text().startswith("Add as"))
    kept: list[tuple[SummaryEntry, ...]] = []
    made.keep_wanted.connect(lambda entries, _: kept.append(entries))
    trait.click()
    trait.click()
    made.flush()
    *_, first, second = kept[-1]
    whole = states.TALK[1]
    assert (first.part, first.text) == (Part.PERSONA_SNAPSHOT, whole)
    assert first.author is Author.EXTRACTION and first.id != second.id
    assert first.sources == (Source(states.name("message", 1), 0, len(whole)),)
    way = next(b for b in card.findChildren(QPushButton) if b.text() == "from message 2")
    with qtbot.waitSignal(made.source_wanted) as shown:
        way.click()
    assert shown.args == [states.name("message", 1)]
    assert fact.accessibleName().startswith("Add as a fact: ")
    made.show_state(marked(base=states.drafted()))
    assert card.isHidden()


@pytest.mark.parametrize(
    ("said", "begins"),
    [("One. Two. " + "x" * 200 + ".", "One. Two."), ("y" * 300, "y" * 200), ("…", None)],
)
def test_of_a_long_reply_as_many_sentences_as_fit(said: str, begins: str | None) -> None:
    state = marked(Quick.GOOD, base=states.talked(("Go on", said)))
    found = [text for _, text, _ in evidence(state.cycle, states.TEACHER.id)]
    assert found == ([begins] if begins else [])


def test_marks_are_off_before_there_is_a_reply(qtbot) -> None:
    window = in_front(qtbot, MainWindow(ScriptedSession(states.state())))
    assert not window.actions_by_name["mark_good"].isEnabled()
    assert window.page(Stage.DIALOGUE) is window.stack.currentWidget()
