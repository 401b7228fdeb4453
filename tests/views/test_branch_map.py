"""The map of branches: where each message stands, what is marked, and going there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ouroboros_desktop.core.dialogue import Message, Role, Transcript
from ouroboros_desktop.views.branch_map import BranchMap
from ouroboros_desktop.views.dialogue import DialoguePage
from tests.views.fakes import a_state, a_transcript


@pytest.fixture
def transcript() -> Transcript:
    """Two answers to one question; the dialogue went on from both, the second one is chosen."""
    first = a_transcript("Why?", "Because *it* is.", "And?", "So.")
    other = Message(Role.POLICY, "For a reason.\n\nOr two.", parent_id=first.messages[0].id)
    both = first.saying(other)
    return both.saying(Message(Role.TEACHER, "Which?", parent_id=other.id))


def lines(shown: BranchMap) -> list[tuple[int, str, bool]]:
    """Depth, text and whether it is bold, from top to bottom."""
    found = []
    item = shown.tree.topLevelItem(0)
    while item is not None:
        depth, above = 0, item.parent()
        while above is not None:
            depth, above = depth + 1, above.parent()
        found.append((depth, item.text(0), item.font(0).bold() or item.font(0).weight() > 500))
        item = shown.tree.itemBelow(item)
    return found


def test_branches_stand_where_the_dialogue_parts(qtbot, transcript: Transcript) -> None:
    shown = BranchMap(transcript)
    qtbot.addWidget(shown)
    shown.show()
    assert lines(shown) == [
        (0, "Teacher: Why?", True),
        (1, "Policy: Because *it* is.", False),
        (2, "Teacher: And?", False),
        (2, "Policy: So.", False),
        (1, "Policy: For a reason. Or two.", True),
        (2, "Teacher: Which?", True),
    ]
    assert shown.tree.currentItem().text(0) == "Teacher: Which?"


def test_enter_goes_to_a_message_of_another_branch(qtbot, transcript: Transcript) -> None:
    page = DialoguePage()
    qtbot.addWidget(page)
    state = a_state()
    page.show_state(replace(state, cycle=replace(state.cycle, transcript=transcript)))
    page.show()
    page.open_branches()
    (shown,) = page.findChildren(BranchMap)
    shown.tree.setCurrentItem(shown.tree.topLevelItem(0).child(0))
    with qtbot.waitSignal(page.choose_wanted) as wanted:
        QTest.keyClick(shown.tree, Qt.Key.Key_Return)
    assert wanted.args == [transcript.messages[1].id]
    assert not shown.isVisible()


def test_message_on_this_branch_is_brought_into_view(qtbot, transcript: Transcript) -> None:
    page = DialoguePage()
    qtbot.addWidget(page)
    state = a_state()
    page.show_state(replace(state, cycle=replace(state.cycle, transcript=transcript)))
    page.show()
    page.open_branches()
    (shown,) = page.findChildren(BranchMap)
    shown.tree.setCurrentItem(shown.tree.topLevelItem(0))
    shown._go(shown.tree.currentItem())
    assert page.transcript.current == 0


def test_a_long_dialogue_is_no_deep_tree(qtbot) -> None:
    messages: list[Message] = []
    for place in range(3_000):
        role = Role.POLICY if place % 2 else Role.TEACHER
        parent = messages[-1].id if messages else None
        messages.append(Message(role, f"Line {place} " + "word " * 60, parent_id=parent))
    shown = BranchMap(Transcript(tuple(messages), messages[-1].id))
    qtbot.addWidget(shown)
    assert shown.tree.topLevelItemCount() == 3_000
    assert len(shown.tree.topLevelItem(0).text(0)) < 140


def test_empty_dialogue_has_an_empty_map(qtbot) -> None:
    shown = BranchMap(Transcript())
    qtbot.addWidget(shown)
    shown._go(shown.tree.currentItem())
    assert shown.tree.topLevelItemCount() == 0
