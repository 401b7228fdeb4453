"""Servers as choices of the settings: the policy's model, the judge, the helper."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QComboBox, QPushButton

from ouroboros_desktop.core.servers import BACKEND
from ouroboros_desktop.settings import Settings
from ouroboros_desktop.views.settings_dialog import SettingsDialog
from ouroboros_desktop.views.widgets.server_choice import ModelChoice, ServerChoice

OFFERS = {"backend": {"torch": "PyTorch", BACKEND: "Servers"}}


@pytest.fixture
def opened(qtbot):
    def make(settings: Settings, *servers: str) -> SettingsDialog:
        dialog = SettingsDialog(settings, None, OFFERS, servers)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def titles(box: QComboBox) -> list[str]:
    return [box.itemText(place) for place in range(box.count())]


def test_the_model_is_a_choice_of_servers_when_the_backend_is_theirs(opened) -> None:
    dialog = opened(Settings(backend="torch", model="mine"), "Away", "Here")
    model = dialog.findChild(ModelChoice, "model")
    backend = dialog.findChild(QComboBox, "backend")
    assert model.line.isVisible() and model.line.text() == "mine"
    backend.setCurrentIndex(backend.findData(BACKEND))
    assert model.choice.isVisible() and titles(model.choice) == ["Away", "Here"]
    assert (dialog.settings.backend, dialog.settings.model) == (BACKEND, "Away")
    model.choice.setCurrentIndex(1)
    assert dialog.settings.model == "Here"
    backend.setCurrentIndex(backend.findData("torch"))
    assert (dialog.settings.backend, dialog.settings.model) == ("torch", "mine")
    model.line.setText(" ")
    assert dialog.settings.model == Settings().model


def test_a_server_that_is_gone_stays_chosen_and_is_said_to_be_gone(opened) -> None:
    settings = Settings(backend=BACKEND, model="Gone", judge="Gone", helper="Here")
    dialog = opened(settings, "Here")
    model = dialog.findChild(ModelChoice, "model")
    judge = dialog.findChild(ServerChoice, "judge")
    assert model.choice.currentText() == judge.currentText() == "Gone (removed)"
    assert dialog.settings == settings


def test_judge_and_helper_are_servers_or_nobody(opened) -> None:
    dialog = opened(Settings(), "Away", "Here")
    judge = dialog.findChild(ServerChoice, "judge")
    assert titles(judge) == ["None", "Away", "Here"] and judge.currentText() == "None"
    judge.setCurrentIndex(2)
    assert (dialog.settings.judge, dialog.settings.helper) == ("Here", "")
    judge.setCurrentIndex(0)
    assert dialog.settings.judge == ""
    assert judge.accessibleName() == "Judge" and judge.accessibleDescription()


def test_servers_that_were_added_meanwhile_are_offered(opened) -> None:
    dialog = opened(replace(Settings(), backend=BACKEND, model="Away", judge="Away"), "Away")
    dialog.set_servers(("Away", "New"))
    model = dialog.findChild(ModelChoice, "model")
    assert titles(model.choice) == ["Away", "New"] and model.choice.value == "Away"
    model.choice.setCurrentIndex(1)
    dialog.set_servers(("Away",))
    assert model.choice.currentText() == "New (removed)" and dialog.settings.model == "New"
    assert dialog.settings.judge == "Away"


def test_without_a_server_there_is_nothing_to_choose(opened) -> None:
    dialog = opened(Settings())
    backend = dialog.findChild(QComboBox, "backend")
    backend.setCurrentIndex(backend.findData(BACKEND))
    assert dialog.findChild(ModelChoice, "model").choice.currentText() == "No server yet"
    assert dialog.settings.model == ""


def test_the_button_beside_the_backend_opens_the_servers(opened, qtbot) -> None:
    dialog = opened(Settings())
    with qtbot.waitSignal(dialog.servers_wanted):
        dialog.findChild(QPushButton, "servers").click()
