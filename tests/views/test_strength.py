"""How much of the live adapter a dialogue is with: said by a button, set by a slider."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ouroboros_desktop.core.policy import Capability
from ouroboros_desktop.views.widgets.strength import StrengthButton
from tests.views import states


@pytest.fixture
def strength(qtbot) -> StrengthButton:
    made = StrengthButton()
    qtbot.addWidget(made)
    return made


def test_strength_is_there_with_a_live_adapter_only(strength: StrengthButton) -> None:
    whole = states.updated()
    strength.show_state(whole)
    assert not strength.isHidden()
    (button,) = strength.findChildren(
        QPushButton, options=Qt.FindChildOption.FindDirectChildrenOnly
    )
    assert button.text() == "Adapter 1 · 100 %"
    strength.show_state(replace(whole, policy=replace(whole.policy, live_id=None)))
    assert strength.isHidden()
    remote = replace(whole.policy, capabilities=frozenset({Capability.REMOTE}))
    strength.show_state(replace(whole, policy=remote))
    assert strength.isHidden()


def test_strength_is_sent_once_after_a_rest(strength: StrengthButton, qtbot) -> None:
    strength.show_state(states.updated())
    with qtbot.waitSignal(strength.strength_wanted, timeout=2000) as caught:
        for value in (15, 10, 5):
            strength.popup.slider.setValue(value)
    assert caught.args == [0.25]
    assert strength.popup._said.text() == "25 %"
    with qtbot.assertNotEmitted(strength.strength_wanted, wait=300):
        strength.show_state(states.updated())
    assert strength.popup.slider.value() == 20
