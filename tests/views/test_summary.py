"""The summary page: entries edited in place, kept while written, approved by key."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.policy import Seat
from ouroboros_desktop.core.summary import Author, Part, Summary, SummaryEntry
from ouroboros_desktop.session.state import PolicyStatus, WorkKind
from ouroboros_desktop.views.summary import SummaryPage
from ouroboros_desktop.views.widgets.entry_editor import EntryEditor
from ouroboros_desktop.views.widgets.logic_graph import LogicGraph
from ouroboros_desktop.views.widgets.logic_node import LogicNode
from ouroboros_desktop.views.widgets.summary_draft import Draft, same_content
from tests.views import states
from tests.views.showing import in_front
from tests.views.states import name

CTRL = Qt.KeyboardModifier.ControlModifier
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(qtbot) -> SummaryPage:
    return in_front(qtbot, SummaryPage())


def editors(page: SummaryPage) -> dict[str, EntryEditor]:
    """The editors on screen from top to bottom, by their text."""
    QApplication.processEvents()
    found = [e for e in page.findChildren(EntryEditor) if e.isVisible()]
    found.sort(key=lambda e: e.mapTo(page, e.rect().topLeft()).y())
    return {e.text.toPlainText(): e for e in found}


def pressed(page: SummaryPage, text: str) -> None:
    QApplication.processEvents()
    found = [b for b in page.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    assert len(found) == 1, text
    assert found[0].isEnabled(), text
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def kept(spy: QSignalSpy) -> tuple[SummaryEntry, ...]:
    return spy.at(spy.count() - 1)[0]


def test_without_a_dialogue_the_page_says_what_is_missing(page: SummaryPage) -> None:
    wanted = QSignalSpy(page.stage_wanted)
    page.show_state(states.state())
    assert page.is_empty
    pressed(page, "Go to the dialogue")
    assert wanted.at(0)[0] is Stage.DIALOGUE


def test_the_policy_drafts_at_the_press_of_one_button(page: SummaryPage) -> None:
    wanted = QSignalSpy(page.draft_wanted)
    page.show_state(states.talked())
    pressed(page, "Draft it for me")
    assert wanted.count() == 1


def test_a_loading_policy_cannot_draft_but_the_teacher_can_write(page: SummaryPage) -> None:
    talked = states.talked()
    opening = replace(talked.policy, status=PolicyStatus.OPENING)
    page.show_state(replace(talked, policy=opening))
    draft = next(b for b in page.findChildren(QPushButton) if b.text() == "Draft it for me")
    assert not draft.isEnabled()
    wanted = QSignalSpy(page.keep_wanted)
    pressed(page, "Write it myself")
    QTest.keyClicks(page.focusWidget(), "Water is wet.")
    page.flush()
    (entry,) = kept(wanted)
    assert (entry.text, entry.part, entry.author) == (
        "Water is wet.",
        Part.FACT_LEDGER,
        Author.TEACHER,
    )


def test_drafting_shows_progress_that_can_be_cancelled(page: SummaryPage) -> None:
    page.show_state(states.working(states.talked(), WorkKind.DRAFT, 30, 0))
    assert not page.is_empty
    wanted = QSignalSpy(page.cancel_wanted)
    pressed(page, "Cancel")
    assert wanted.count() == 1


def test_an_entry_says_whose_it_is_and_leads_to_its_message(page: SummaryPage) -> None:
    page.show_state(states.drafted())
    editor = editors(page)["Water boils at about 90 degrees at 3,000 metres."]
    source = next(b for b in editor.findChildren(QPushButton) if "message" in b.text())
    assert source.text() == "from message 2"
    quote = states.TALK[1][0:24].strip()
    assert quote in source.toolTip()
    wanted = QSignalSpy(page.source_wanted)
    QTest.mouseClick(source, Qt.MouseButton.LeftButton)
    assert wanted.at(0)[0] == name("message", 1)


def test_edited_words_become_the_teachers_and_keep_their_source(page: SummaryPage, qtbot) -> None:
    page.show_state(states.drafted())
    editor = editors(page)["The air is thinner on a mountain."]
    editor.text.setFocus()
    QTest.keyClick(editor.text, Qt.Key.Key_End, CTRL)
    with qtbot.waitSignal(page.keep_wanted, timeout=3000) as caught:  # by itself, after a rest
        QTest.keyClicks(editor.text, " So is the crowd.")
    (entry,) = [e for e in caught.args[0] if "crowd" in e.text]
    assert entry.author is Author.TEACHER
    assert entry.sources == states.entries()[1].sources
    assert [e.id for e in caught.args[0]] == [e.id for e in states.entries()]


def test_typing_survives_states_that_come_in_meanwhile(page: SummaryPage) -> None:
    drafted = states.drafted()
    page.show_state(drafted)
    editor = editors(page)["The air is thinner on a mountain."]
    editor.text.setFocus()
    QTest.keyClick(editor.text, Qt.Key.Key_Home, CTRL)
    QTest.keyClicks(editor.text, "Yes: ")
    where = editor.text.textCursor().position()
    for done in range(5):
        page.show_state(states.working(drafted, WorkKind.REPLY, done))
    assert editor.text.toPlainText() == "Yes: The air is thinner on a mountain."
    assert editor.text.textCursor().position() == where
    assert page.focusWidget() is editor.text


def test_the_kept_revision_comes_back_without_touching_the_field(page: SummaryPage) -> None:
    page.show_state(states.drafted())
    editor = editors(page)["The air is thinner on a mountain."]
    editor.text.setFocus()
    wanted = QSignalSpy(page.keep_wanted)
    QTest.keyClicks(editor.text, "Well, ")
    page.flush()
    renamed = tuple(
        replace(e, id=name("new", n), premises=tuple(name("new", 0) for _ in e.premises))
        for n, e in enumerate(kept(wanted))
    )
    page.show_state(states.with_cycle(states.drafted(), summaries=(Summary(2, renamed),)))
    assert page.focusWidget() is editor.text
    assert editor.text.toPlainText() == "Well, The air is thinner on a mountain."
    assert editor.entry.id == name("new", 1)
    page.flush()
    assert wanted.count() == 1  # nothing new to keep


def test_undo_from_outside_replaces_what_is_on_screen(page: SummaryPage) -> None:
    drafted = states.drafted()
    fewer = Summary(2, states.entries()[:1])
    page.show_state(states.with_cycle(drafted, summaries=(*drafted.cycle.summaries, fewer)))
    assert len(editors(page)) == 1
    page.show_state(drafted)
    assert len(editors(page)) == 4


def test_a_deleted_entry_comes_back_by_undo(page: SummaryPage) -> None:
    page.show_state(states.drafted())
    wanted = QSignalSpy(page.keep_wanted)
    editor = editors(page)["Water boils at about 90 degrees at 3,000 metres."]
    QTest.mouseClick(editor._delete, Qt.MouseButton.LeftButton)
    page.flush()
    assert len(kept(wanted)) == 3
    assert all(not e.premises for e in kept(wanted))  # nothing follows from what is gone
    page.show_state(states.with_cycle(states.drafted(), summaries=(Summary(2, kept(wanted)),)))
    pressed(page, "Undo")
    page.flush()
    assert kept(wanted) == states.entries()


def test_alt_shift_arrows_reorder_within_a_part(page: SummaryPage) -> None:
    page.show_state(states.drafted())
    wanted = QSignalSpy(page.keep_wanted)
    first = editors(page)["Water boils at about 90 degrees at 3,000 metres."]
    first.text.setFocus()
    QTest.keyClick(first.text, Qt.Key.Key_Down, ALT_SHIFT)
    QTest.keyClick(first.text, Qt.Key.Key_Down, ALT_SHIFT)  # the end of its part: stays
    assert list(editors(page))[:2] == [
        "The air is thinner on a mountain.",
        "Water boils at about 90 degrees at 3,000 metres.",
    ]
    assert page.focusWidget() is first.text
    page.flush()
    assert [e.id for e in kept(wanted)][:2] == [name("entry", 1), name("entry", 0)]


def test_a_conclusion_shows_and_changes_what_it_follows_from(page: SummaryPage) -> None:
    page.show_state(states.drafted())
    wanted = QSignalSpy(page.keep_wanted)
    editor = editors(page)["Pasta takes longer on a mountain."]
    follows = next(b for b in editor.findChildren(QPushButton) if "follows" in b.text())
    assert follows.text() == "follows from 1"
    follows.menu().actions()[1].trigger()
    page.flush()
    (conclusion,) = [e for e in kept(wanted) if e.part is Part.LOGIC_MAP]
    assert conclusion.premises == (name("entry", 0), name("entry", 1))


def test_ctrl_enter_approves_from_within_a_field(page: SummaryPage) -> None:
    page.show_state(states.drafted())
    wanted = QSignalSpy(page.approve_wanted)
    editor = editors(page)["The air is thinner on a mountain."]
    editor.text.setFocus()
    QTest.keyClicks(editor.text, "Now: ")
    QTest.keyClick(editor.text, Qt.Key.Key_Return, CTRL)
    assert wanted.count() == 1
    assert "Now: The air is thinner on a mountain." in [e.text for e in wanted.at(0)[0]]


def test_a_persona_alone_cannot_be_approved_and_the_page_says_why(page: SummaryPage) -> None:
    only = Summary(1, states.entries()[3:])
    page.show_state(states.with_cycle(states.talked(), summaries=(only,)))
    wanted = QSignalSpy(page.approve_wanted)
    QTest.keyClick(page, Qt.Key.Key_Return, CTRL)
    assert wanted.count() == 0
    assert page._reason.isVisible()
    assert "fact" in page._reason.text()


def test_an_approved_summary_leads_on_and_an_edit_makes_a_draft_again(page: SummaryPage) -> None:
    page.show_state(states.drafted(approved=True))
    wanted = QSignalSpy(page.stage_wanted)
    pressed(page, "Continue to labyrinth")
    assert wanted.at(0)[0] is Stage.LABYRINTH
    editor = editors(page)["The air is thinner on a mountain."]
    QTest.keyClicks(editor.text, "x")
    assert page._approve.isVisible()
    assert not page._go_on.isVisible()


def test_leaving_the_page_keeps_what_was_typed(page: SummaryPage) -> None:
    page.show_state(states.drafted())
    wanted = QSignalSpy(page.keep_wanted)
    editor = editors(page)["The air is thinner on a mountain."]
    QTest.keyClicks(editor.text, "x")
    page.hide()
    assert wanted.count() == 1


def test_long_entries_stay_inside_the_smallest_window(page: SummaryPage, qtbot) -> None:
    page.resize(748, 610)
    page.show_state(states.drafted("W" * 300 + " " + states.LONG))
    qtbot.wait(20)
    for editor in page.findChildren(EntryEditor):
        right = editor.mapTo(page, editor.rect().topRight()).x()
        assert right <= page.width() - 32
        assert editor.text.height() >= editor.text.document().size().height() - 1


def test_every_control_has_a_name(page: SummaryPage) -> None:
    page.show_state(states.drafted())
    assert states.unnamed(page) == []


def test_no_part_of_the_page_ever_shows_as_a_window(page: SummaryPage, qapp) -> None:
    stray = states.StrayWindows(qapp)
    for whole in (states.talked(), states.drafted(), states.drafted(approved=True)):
        page.show_state(whole)
        QApplication.processEvents()
    qapp.removeEventFilter(stray)
    assert stray.names == []


# ------------------------------------------------------------------ the draft


def test_text_that_returns_to_what_was_kept_gets_its_author_back() -> None:
    entries = states.entries()
    changed = Draft(entries, entries).saying(entries[0].id, "Something else.")
    assert changed.entry(entries[0].id).author is Author.TEACHER
    back = changed.saying(entries[0].id, entries[0].text)
    assert back.entries == entries


def test_blank_entries_are_not_kept_and_nothing_follows_from_them() -> None:
    entries = states.entries()
    draft = Draft(entries, entries).saying(entries[0].id, "   ")
    assert entries[0].id not in {e.id for e in draft.worth_keeping}
    assert not any(e.premises for e in draft.worth_keeping)


def test_same_content_ignores_ids_but_not_premises() -> None:
    entries = states.entries()
    other = replace(entries[2], premises=())
    assert same_content(entries, entries)
    assert not same_content(entries, (*entries[:2], other, entries[3]))


def test_where_there_is_a_helper_it_drafts_even_without_a_policy(page: SummaryPage) -> None:
    talked = states.talked()
    lost = replace(talked, policy=replace(talked.policy, status=PolicyStatus.LOST))
    page.show_state(states.seated(lost, Seat.HELPER))
    wanted = QSignalSpy(page.draft_wanted)
    pressed(page, "Draft it for me")
    assert wanted.count() == 1
    assert any("The helper drafts it" in one.text() for one in page.findChildren(QLabel))
    page.show_state(states.seated(states.drafted(), Seat.HELPER))
    assert page._again.isEnabled() and page._again.toolTip().startswith("The helper")


# ------------------------------------------------------------------ the logic map as a graph


def nodes(page: SummaryPage) -> dict[str, LogicNode]:
    """The boxes of the graph on screen, by their accessible name."""
    QApplication.processEvents()
    found = [n for n in page.findChildren(LogicNode) if n.isVisible()]
    return {spoken(n): n for n in found}


def spoken(node: LogicNode, kind: QAccessible.Text = QAccessible.Text.Name) -> str:
    return QAccessible.queryAccessibleInterface(node).text(kind)


BOIL = "Fact 1: Water boils at about 90 degrees at 3,000 metres."
PASTA = "Conclusion 3: Pasta takes longer on a mountain."


def test_the_logic_map_is_drawn_as_a_graph_that_can_be_heard(page: SummaryPage) -> None:
    page.show_state(states.drafted())
    pressed(page, "Graph")
    found = nodes(page)
    assert list(found) == [BOIL, PASTA]
    assert spoken(found[PASTA], QAccessible.Text.Description) == "follows from 1"
    assert found[BOIL].geometry().right() < found[PASTA].geometry().left()
    assert "Pasta takes longer on a mountain." not in editors(page)
    assert states.unnamed(page) == []
    pressed(page, "List")
    assert "Pasta takes longer on a mountain." in editors(page)
    assert nodes(page) == {}


def test_a_box_leads_by_keys_to_its_message_and_to_its_entry(page: SummaryPage) -> None:
    page.show_state(states.drafted())
    pressed(page, "Graph")
    found = nodes(page)
    found[BOIL].setFocus()
    QTest.keyClick(found[BOIL], Qt.Key.Key_Right)
    assert page.focusWidget() is found[PASTA]
    QTest.keyClick(found[PASTA], Qt.Key.Key_Return)
    assert found[PASTA].isChecked()
    wanted = QSignalSpy(page.source_wanted)
    pressed(page, "from message 4")
    assert wanted.at(0)[0] == name("message", 3)
    pressed(page, "edit it in the list")
    assert page.focusWidget() is editors(page)["Pasta takes longer on a mountain."].text


def test_a_conclusion_added_while_the_graph_is_shown_is_written_in_the_list(page) -> None:
    page.show_state(states.drafted())
    pressed(page, "Graph")
    pressed(page, "Add a conclusion")
    assert nodes(page) == {}
    QTest.keyClicks(page.focusWidget(), "So it is.")
    pressed(page, "Graph")
    assert "Conclusion 4: So it is." in nodes(page)


def test_a_circle_is_said_in_words(page: SummaryPage) -> None:
    boil, thin, slow, _ = states.entries()
    first = replace(slow, premises=(name("entry", 7),))
    second = replace(slow, text="So is the inn.", premises=(slow.id,), id=name("entry", 7))
    whole = Summary(1, (boil, thin, first, second))
    page.show_state(states.with_cycle(states.talked(), summaries=(whole,)))
    pressed(page, "Graph")
    notes = [x.text() for x in page.findChildren(QLabel) if "circle" in x.text()]
    assert notes and "2 facts lead to no conclusion" in notes[0]
    page.grab()  # paints the arrow that leads back


def test_deep_arguments_and_long_words_stay_inside_the_smallest_window(page, qtbot) -> None:
    page.resize(748, 610)
    boil, *_ = states.entries("W" * 80 + " " + states.LONG)
    chain, last = [boil], boil.id
    for n in range(6):
        entry = SummaryEntry(
            Part.LOGIC_MAP, f"Step {n}.", Author.TEACHER, premises=(last,), id=name("step", n)
        )
        chain.append(entry)
        last = entry.id
    page.show_state(states.with_cycle(states.talked(), summaries=(Summary(1, tuple(chain)),)))
    pressed(page, "Graph")
    graph = page.findChild(LogicGraph)
    assert graph.mapTo(page, graph.rect().topRight()).x() <= page.width() - 32
    assert graph.horizontalScrollBar().maximum() > 0
    first = next(iter(nodes(page).values()))
    first.setFocus()
    for _ in range(6):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Right)
    assert graph.horizontalScrollBar().value() > 0, "the focus is never out of sight"
    assert spoken(page.focusWidget()) == "Conclusion 7: Step 5."


def test_an_entry_from_another_branch_still_leads_to_its_message(page: SummaryPage) -> None:
    drafted = states.drafted()
    fork = Message(Role.POLICY, "Otherwise.", name("fork"), name("message", 2))
    transcript = drafted.cycle.transcript.saying(fork)
    page.show_state(states.with_cycle(drafted, transcript=transcript))
    wanted = QSignalSpy(page.source_wanted)
    pressed(page, "from another branch")
    assert wanted.at(0)[0] == name("message", 3)
