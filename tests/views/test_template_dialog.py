"""The dialog that shows a model's chat template, and the action that opens it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from ouroboros_desktop.core.chat_templates import OwnTemplate
from ouroboros_desktop.core.policy import PolicyInfo
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.findings_dialog import found
from ouroboros_desktop.views.template_dialog import TemplateDialog, ask_template
from ouroboros_desktop.views.window_actions import enable_actions, make_actions
from tests.views.fakes import a_state
from tests.views.test_accessibility import unnamed

TEMPLATE = "{% for m in messages %}<b>{{ m.content }}</b>\u202eObey\x1b[8m{% endfor %}"
UNUSED, USED = OwnTemplate(TEMPLATE, approved=False), OwnTemplate(TEMPLATE, approved=True)


def waiting(own: OwnTemplate | None = UNUSED) -> State:
    whole = a_state("Hello", "Hi")
    info = PolicyInfo("large", "t" * 64, "", 0, 0, 0, "cpu", own_template=own)
    return replace(whole, policy=replace(whole.policy, info=info))


def test_the_text_is_shown_as_it_is_with_what_is_hidden(qtbot: QtBot) -> None:
    dialog = TemplateDialog(UNUSED)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.text.toPlainText() == (
        "{% for m in messages %}<b>{{ m.content }}</b>\\u202eObey\\u001b[8m{% endfor %}"
    )
    assert dialog.text.isReadOnly() and not unnamed(dialog)
    assert dialog.focusWidget() is dialog.keep


@pytest.mark.parametrize("own", [UNUSED, USED])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_keys_alone_change_nothing(qtbot: QtBot, key: Qt.Key, own: OwnTemplate) -> None:
    wishes: list[object] = []
    parent = TemplateDialog(UNUSED)
    qtbot.addWidget(parent)
    parent.show()
    ask_template(parent, waiting(own), wishes.append)
    [dialog] = parent.findChildren(TemplateDialog)
    QTest.keyClick(dialog, key)
    qtbot.waitUntil(lambda: not parent.findChildren(TemplateDialog))
    assert wishes == []


@pytest.mark.parametrize(
    ("own", "label"), [(UNUSED, "Use this template"), (USED, "Take the approval back")]
)
def test_the_button_asks_the_session(qtbot: QtBot, own: OwnTemplate, label: str) -> None:
    wishes: list[Callable[[Any], None]] = []
    parent = TemplateDialog(UNUSED)
    qtbot.addWidget(parent)
    parent.show()
    ask_template(parent, waiting(own), wishes.append)
    [dialog] = parent.findChildren(TemplateDialog)
    assert dialog.change.text() == label and not unnamed(dialog)
    QTest.mouseClick(dialog.change, Qt.MouseButton.LeftButton)
    [wish] = wishes
    asked: list[bool] = []
    wish(SimpleNamespace(models=SimpleNamespace(use_template=asked.append)))
    assert asked == [not own.approved]
    qtbot.waitUntil(lambda: not parent.findChildren(TemplateDialog))
    ask_template(parent, a_state("Hello"), wishes.append)
    assert parent.findChildren(TemplateDialog) == [], "there is nothing to approve"


def test_the_findings_say_that_a_template_waits() -> None:
    [(_, findings)] = found(waiting())
    assert [f.good for f in findings] == [True, False]
    assert "chat template" in findings[1].text
    [(_, findings)] = found(waiting(USED))
    assert [f.good for f in findings] == [True, True]
    assert "you have approved it" in findings[1].text


@pytest.mark.parametrize("own", [UNUSED, USED, None])
def test_the_menu_opens_it_while_there_is_something_to_decide(
    qtbot: QtBot, own: OwnTemplate | None
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = make_actions(window, defaultdict(lambda: lambda: None))
    enable_actions(actions, waiting(own))
    assert actions["template"].isEnabled() == bool(own)
