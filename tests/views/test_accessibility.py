"""What a screen reader is given: every control named, messages in the tree, roles that fit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout
from shiboken6 import isValid

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.dialogue import Role
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.session.state import Level, Notice, Work, WorkKind
from ouroboros_desktop.settings import Settings
from ouroboros_desktop.views.focus_ring import FocusRing
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.settings_dialog import SettingsDialog
from ouroboros_desktop.views.widgets import transcript_access
from ouroboros_desktop.views.widgets.rows import Row
from tests.views.fakes import ScriptedSession, a_state

INTERACTIVE = {
    QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText, QAccessible.Role.ComboBox, QAccessible.Role.SpinBox,
    QAccessible.Role.ListItem, QAccessible.Role.List, QAccessible.Role.ProgressBar,
    QAccessible.Role.Slider, QAccessible.Role.PageTab,
}  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def described() -> None:
    transcript_access.install()


@pytest.fixture
def session() -> ScriptedSession:
    return ScriptedSession(a_state("Hi", "Hello **you**."))


@pytest.fixture
def window(qtbot, session: ScriptedSession) -> Iterator[MainWindow]:
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def tree(widget: object) -> Iterator[QAccessibleInterface]:
    waiting = [QAccessible.queryAccessibleInterface(widget)]
    while waiting:
        node = waiting.pop()
        if node is None or not node.isValid() or node.state().invisible:
            continue
        yield node
        waiting += [node.child(place) for place in range(node.childCount())]


def name(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name)


def unnamed(widget: object) -> list[str]:
    return [str(node) for node in tree(widget) if node.role() in INTERACTIVE and not name(node)]


def test_every_control_of_the_window_is_named(window: MainWindow, session: ScriptedSession) -> None:
    notice = Notice(Level.ERROR, "It went wrong.", "Try again.")
    session.show(replace(session.state, notice=notice, work=Work(WorkKind.SWITCH, "Switching")))
    assert sum(1 for _ in tree(window)) > 20
    assert unnamed(window) == []


def test_every_control_of_the_settings_is_named(qtbot) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    # The arrows and the inner field of a number box belong to the box, which is named.
    inner = ("qt_spinbox_lineedit",)
    assert [n for n in unnamed(dialog) if not any(i in n for i in inner)] == []


def test_stages_are_a_choice_of_one(window: MainWindow) -> None:
    stages = [n for n in tree(window.rail) if n.role() is QAccessible.Role.RadioButton]
    assert [name(n) for n in sorted(stages, key=lambda n: n.rect().y())] == [
        "Dialogue", "Summary", "Labyrinth", "Scoring", "Policy update",
    ]  # fmt: skip


def test_messages_are_in_the_tree(window: MainWindow) -> None:
    view = window.page(Stage.DIALOGUE).transcript
    top = QAccessible.queryAccessibleInterface(view)
    items = [top.child(0), top.child(1)]
    assert (top.role(), name(top)) == (QAccessible.Role.List, "Transcript")
    assert [name(i) for i in items] == ["Teacher: Hi", "Policy: Hello **you**."]
    assert [top.indexOfChild(i) for i in items] == [0, 1]
    assert view.rect().contains(items[1].rect().translated(-view.mapToGlobal(view.pos())).center())
    assert not items[0].rect().intersects(items[1].rect())


def test_links_and_code_are_named_children_in_reading_order(
    window: MainWindow, session: ScriptedSession
) -> None:
    text = "See [the **map**](https://a.org).\n\n```python\nx = 1\n```\n\nOr https://b.org now."
    session.show(a_state("Hi", text))
    view = window.page(Stage.DIALOGUE).transcript
    message = QAccessible.queryAccessibleInterface(view).child(1)
    parts = [message.child(place) for place in range(message.childCount())]
    assert [(part.role(), name(part)) for part in parts] == [
        (QAccessible.Role.Link, "Link: the map"),
        (QAccessible.Role.StaticText, "Code in python: x = 1"),
        (QAccessible.Role.Link, "Link: https://b.org"),
    ]
    assert parts[0].text(QAccessible.Text.Description) == "https://a.org"
    assert [message.indexOfChild(part) for part in parts] == [0, 1, 2]
    tops = [part.rect().top() for part in parts]
    assert tops == sorted(tops) and all(message.rect().intersects(p.rect()) for p in parts)
    center = parts[1].rect().center()
    assert message.childAt(center.x(), center.y()) is parts[1]


def test_focus_goes_to_the_message_and_to_its_link(
    window: MainWindow, session: ScriptedSession
) -> None:
    session.show(a_state("Hi", "See [here](https://a.org)."))
    view = window.page(Stage.DIALOGUE).transcript
    view.show_message(1)
    top = QAccessible.queryAccessibleInterface(view)
    assert name(top.focusChild()).startswith("Policy: See")
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert name(top.focusChild()) == "Link: here"


def test_ten_thousand_messages_are_read_without_laying_them_out(
    window: MainWindow, session: ScriptedSession
) -> None:
    view = window.page(Stage.DIALOGUE).transcript
    view.show_rows(tuple(Row(new_id(), Role.POLICY, f"`{i}`") for i in range(10_000)))
    top = QAccessible.queryAccessibleInterface(view)
    laid_out = len(view._places._blocks)
    assert all(name(top.child(i)).endswith(f"`{i}`") for i in range(0, 10_000, 100))
    assert not any(top.child(i).childCount() for i in range(0, 10_000, 100))
    assert len(view._places._blocks) == laid_out


def test_message_that_is_gone_is_not_valid(window: MainWindow, session: ScriptedSession) -> None:
    view = window.page(Stage.DIALOGUE).transcript
    last = QAccessible.queryAccessibleInterface(view).child(1)
    session.show(a_state("Hi"))
    assert not last.isValid()
    assert name(last) == ""


def test_focus_ring_is_for_the_keyboard(window: MainWindow, qapp: QApplication) -> None:
    ring = FocusRing(qapp)
    settings = window.rail.settings
    QTest.mouseClick(window.rail.stages[Stage.DIALOGUE], Qt.MouseButton.LeftButton)
    assert not ring.frame.isVisible()
    for _ in range(12):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is settings:
            break
    assert ring.frame.widget() is settings and ring.frame.isVisible()
    QTest.mouseClick(window.page(Stage.DIALOGUE).composer.text, Qt.MouseButton.LeftButton)
    assert not ring.frame.isVisible()
    _drop(ring)


def test_the_focus_ring_outlives_a_dialog_that_had_it(
    window: MainWindow, qapp: QApplication, qtbot
) -> None:
    ring = FocusRing(qapp)
    dialog = QDialog(window)
    box = QVBoxLayout(dialog)
    for name in ("One", "Two"):
        box.addWidget(QPushButton(name))
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
    first = ring.frame
    assert first.window() is dialog
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(first)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.rail.settings.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window.rail.settings, Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert ring.frame.widget() is window.rail.settings and ring.frame.isVisible()
    _drop(ring)


def _drop(ring: FocusRing) -> None:
    ring.rest()
    ring.frame.deleteLater()
    ring.deleteLater()


def test_tab_reaches_everything_and_comes_back(window: MainWindow) -> None:
    start = QApplication.focusWidget()
    seen = []
    for _ in range(40):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is start:
            break
        seen.append(QApplication.focusWidget())
    else:
        pytest.fail("Tab never comes back")
    assert {window.rail.settings, window.rail.menu, window.page(Stage.DIALOGUE).transcript} <= set(
        seen
    )
