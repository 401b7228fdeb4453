"""What was found out about the models, in words."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from ouroboros_desktop.core.policy import Finding, ModelRef, PolicyInfo, Seat
from ouroboros_desktop.session.state import AssistantState, State
from ouroboros_desktop.views.findings_dialog import FindingsDialog, found
from tests.views.fakes import a_state
from tests.views.test_accessibility import unnamed

GOOD = Finding(True, "It answers as a stream.")
BAD = Finding(False, "Its logprobs are not those of the tokens it writes; they are not used.")


def remote(*findings: Finding) -> State:
    info = PolicyInfo("large", "t" * 64, "", 0, 0, 0, "Away", findings=findings)
    whole = a_state("Hello", "Hi")
    judge = AssistantState(ModelRef("openai", "small"), "Lantern")
    policy = replace(whole.policy, title="Away", info=info)
    return replace(whole, policy=policy, assistants={Seat.JUDGE: judge})


def test_each_model_has_its_list() -> None:
    (policy, about), (judge, nothing) = found(remote(GOOD, BAD))
    assert (policy, about) == ("Policy · Away", (GOOD, BAD))
    assert judge == "Judge · Lantern"
    assert [f.text for f in nothing] == ["It was not asked yet: it opens when it is needed."]
    [(_, here), _] = found(remote())
    assert here[0].good and "on this computer" in here[0].text


def test_the_dialog_names_everything(qtbot: QtBot) -> None:
    dialog = FindingsDialog(remote(GOOD, BAD))
    qtbot.addWidget(dialog)
    dialog.show()
    assert not unnamed(dialog)
    size = dialog.sizeHint()
    assert dialog.width() >= size.width() > 0
