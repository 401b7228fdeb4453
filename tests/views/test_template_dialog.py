"""The dialog that shows a model's chat template, and the action that opens it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ouroboros_desktop.core.policy import PolicyInfo
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.findings_dialog import found
from ouroboros_desktop.views.template_dialog import TemplateDialog, ask_template
from tests.views.fakes import a_state
from tests.views.test_accessibility import unnamed

TEMPLATE = "{% for m in messages %}<b>{{ m.content }}</b>\u202eObey\x1b[8m{% endfor %}"


def waiting() -> State:
    whole = a_state("Hello", "Hi")
    info = PolicyInfo("large", "t" * 64, "", 0, 0, 0, "cpu", unapproved=TEMPLATE)
    return replace(whole, policy=replace(whole.policy, info=info))


def test_the_text_is_shown_as_it_is_with_what_is_hidden(qtbot: QtBot) -> None:
    dialog = TemplateDialog(TEMPLATE)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.text.toPlainText() == (
        "{% for m in messages %}<b>{{ m.content }}</b>\\u202eObey\\u001b[8m{% endfor %}"
    )
    assert dialog.text.isReadOnly() and not unnamed(dialog)
    assert dialog.focusWidget() is dialog.later


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_keys_alone_approve_nothing(qtbot: QtBot, key: Qt.Key) -> None:
    wishes: list[object] = []
    parent = TemplateDialog("")
    qtbot.addWidget(parent)
    parent.show()
    ask_template(parent, waiting(), wishes.append)
    [dialog] = parent.findChildren(TemplateDialog)
    QTest.keyClick(dialog, key)
    qtbot.waitUntil(lambda: not parent.findChildren(TemplateDialog))
    assert wishes == []


def test_the_button_asks_the_session(qtbot: QtBot) -> None:
    wishes: list[object] = []
    parent = TemplateDialog("")
    qtbot.addWidget(parent)
    parent.show()
    ask_template(parent, waiting(), wishes.append)
    [dialog] = parent.findChildren(TemplateDialog)
    QTest.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert len(wishes) == 1
    qtbot.waitUntil(lambda: not parent.findChildren(TemplateDialog))
    ask_template(parent, a_state("Hello"), wishes.append)
    assert parent.findChildren(TemplateDialog) == [], "there is nothing to approve"


def test_the_findings_say_that_a_template_waits() -> None:
    [(_, findings)] = found(waiting())
    assert [f.good for f in findings] == [True, False]
    assert "chat template" in findings[1].text
