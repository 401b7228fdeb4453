"""Search in all dialogues: the list, the keys, and what is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ouroboros_desktop.core.dialogue import FoundMessage, Role
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.views.history_dialog import MOST, HistoryDialog, open_history
from tests.views.fakes import a_state
from tests.views.states import unnamed

FOUND = tuple(
    FoundMessage(new_id(), number, new_id(), Role.POLICY, f"the lamp\n of night {number}")
    for number in (3, 2)
)


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
def dialog(qtbot, asked: list[str]) -> Iterator[HistoryDialog]:
    def search(words: str) -> Sequence[FoundMessage]:
        asked.append(words)
        return FOUND if words == "lamp" else FOUND[:1] * MOST if words == "all" else ()

    window = QWidget()
    qtbot.addWidget(window)
    made = HistoryDialog(search, window)
    made.show()
    yield made
    window.close()


def test_found_messages_are_listed(dialog: HistoryDialog, asked: list[str], qtbot) -> None:
    assert not dialog._open.isEnabled() and unnamed(dialog) == []
    dialog.field.setText("lamp")
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    assert dialog.list.item(0).text() == "Cycle 3 · Policy: the lamp of night 3"
    assert dialog.count.text() == "2 messages"
    dialog.field.setText("l")
    qtbot.waitUntil(lambda: dialog.list.count() == 0)
    assert asked == ["lamp"], "one letter is not looked for"


def test_enter_opens_what_the_arrows_chose(dialog: HistoryDialog, qtbot) -> None:
    dialog.field.setText("lamp")
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert chosen.args == [FOUND[1].cycle_id, FOUND[1].message_id]


def test_enter_does_not_wait_for_the_pause(dialog: HistoryDialog, qtbot) -> None:
    dialog.field.setText("lamp")
    with qtbot.waitSignal(dialog.chosen):
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)


def test_nothing_and_too_many_are_said(dialog: HistoryDialog, qtbot) -> None:
    dialog.field.setText("zebra")
    qtbot.waitUntil(lambda: dialog.count.text() == "Nothing found")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.field.setText("all")
    qtbot.waitUntil(lambda: dialog.count.text() == "The newest 200 messages")


class OneSession:
    """Knows two cycles; the first one is open."""

    def __init__(self) -> None:
        self.cycle = a_state().cycle
        self.dialogue = self
        self.opened: list[object] = []

    def search(self, words: str, most: int) -> tuple[FoundMessage, ...]:
        here = FoundMessage(self.cycle.id, 9, new_id(), Role.TEACHER, words)
        return (FOUND[0], here)

    def open_cycle(self, cycle_id: object) -> None:
        if cycle_id != FOUND[0].cycle_id:
            raise AssertionError("this cycle is open already")
        self.opened.append(cycle_id)


@pytest.mark.parametrize(("place", "opens"), [(0, 1), (1, 0)])
def test_message_is_shown_in_its_cycle(qtbot, place: int, opens: int) -> None:
    session, shown = OneSession(), []
    window = QWidget()
    open_history(window, lambda intent: intent(session), shown.append)
    (dialog,) = window.findChildren(HistoryDialog)
    dialog.field.setText("lamp")
    dialog._look()
    wanted = session.search("lamp", 2)[place] if place == 0 else None
    dialog._go(dialog.list.item(place))
    assert len(session.opened) == opens and len(shown) == 1
    assert wanted is None or shown == [wanted.message_id]
    window.close()
