"""What a policy update takes is said before its start, and what does not fit cannot be started."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QPushButton

from ouroboros_desktop.core.fit import Fit, Workload
from ouroboros_desktop.core.policy_update import UpdateConfig
from ouroboros_desktop.session.state import Forecast, PolicyStatus, State
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.policy_update import PolicyUpdatePage
from ouroboros_desktop.views.widgets.update_fit import UpdateFit
from tests.views import states
from tests.views.showing import in_front

GB = 10**9
WORK = Workload(6, 4, 220, 48)
FITS = Forecast(WORK, Fit(5 * GB, 6 * GB, 9 * GB, 12 * GB, 90.0, 14 * 60.0))
TIGHT = replace(FITS, fit=replace(FITS.fit, updating=19 * GB))
UNKNOWN = Forecast(WORK, None)


@pytest.fixture
def page(qtbot) -> PolicyUpdatePage:
    return in_front(qtbot, PolicyUpdatePage({"normal": UpdateConfig()}))


def with_forecast(forecast: Forecast | None) -> State:
    return replace(states.scored(), forecast=forecast)


def start(page: PolicyUpdatePage) -> QPushButton:
    [found] = [b for b in page.findChildren(QPushButton) if b.text() == "Start policy update"]
    return found


def test_the_sentence_stands_there_before_the_start(page: PolicyUpdatePage) -> None:
    page.show_state(with_forecast(FITS))
    fit = page._setup.fit
    said = "A policy update needs about 9.0 GB, you have 12 GB free; it takes about 14 minutes."
    assert fit._sentence.text() == said
    assert fit._sentence.isVisible()
    assert not fit._mark.isVisible() and not fit._again.isVisible()
    assert start(page).isEnabled()
    bottom = fit.mapTo(page, fit.rect().bottomLeft()).y()
    assert bottom < page.footer_bar.y(), "seen without scrolling"


def test_what_does_not_fit_cannot_be_started_and_says_what_to_change(page, qtbot) -> None:
    page.show_state(with_forecast(TIGHT))
    fit = page._setup.fit
    assert "only 12 GB are free" in fit._sentence.text()
    assert "fewer or shorter completions" in fit._out.text()
    assert "4 of up to 48 tokens" in fit._out.text()
    assert fit._mark.isVisible()
    assert not start(page).isEnabled()
    assert page._reason.text() == "It does not fit into memory."
    with qtbot.waitSignal(page.fit_again_wanted, timeout=1000):
        QTest.mouseClick(fit._again, Qt.MouseButton.LeftButton)
    page.show_state(with_forecast(FITS))
    assert start(page).isEnabled()


def test_while_it_is_worked_out_nobody_is_kept_waiting(page: PolicyUpdatePage) -> None:
    page.show_state(with_forecast(None))
    assert page._setup.fit._sentence.text() == "Working out memory and time…"
    assert start(page).isEnabled()
    opening = replace(states.scored().policy, status=PolicyStatus.OPENING)
    page.show_state(replace(states.scored(), policy=opening))
    assert "when the policy is loaded" in page._setup.fit._sentence.text()
    page.show_state(with_forecast(UNKNOWN))
    assert "could not be worked out" in page._setup.fit._sentence.text()
    assert start(page).isEnabled(), "what is not known forbids nothing"


def test_it_is_asked_for_the_settings_as_they_are(page: PolicyUpdatePage, qtbot) -> None:
    wanted = QSignalSpy(page.fit_wanted)
    page.show_state(states.scored())
    qtbot.waitUntil(lambda: wanted.count() == 1)
    assert wanted.at(0) == [UpdateConfig(), False]
    for epochs in (5, 6, 7):
        page._setup._inputs["epochs"].setValue(epochs)
    qtbot.waitUntil(lambda: wanted.count() == 2)
    assert wanted.at(1)[0].epochs == 7, "asked once, when the field came to rest"
    page._setup.method.set_predicted(True)
    qtbot.waitUntil(lambda: wanted.count() == 3)
    assert wanted.at(2)[1] is True


def test_other_phases_ask_nothing(page: PolicyUpdatePage, qtbot) -> None:
    wanted = QSignalSpy(page.fit_wanted)
    for whole in (states.answered(), states.updating(), states.compared(), states.decided()):
        page.show_state(whole)
        qtbot.wait(120)
    assert wanted.count() == 0


def test_a_method_without_material_has_nothing_to_say(page: PolicyUpdatePage) -> None:
    policy = replace(states.scored().policy, methods=dict.fromkeys(_methods(), "Not here."))
    page.show_state(replace(with_forecast(FITS), policy=policy))
    assert not page._setup.fit.isVisible()


def _methods() -> list[object]:
    from ouroboros_desktop.core.policy_update import Method

    return list(Method)


@pytest.mark.parametrize("scale", [100, 200])
def test_long_sentences_are_never_clipped(qapp, qtbot, scale: int) -> None:
    theme.apply(qapp, "light", scale)
    fit = UpdateFit()
    qtbot.addWidget(fit)
    fit.show_forecast(TIGHT, True)
    fit.show_measured("About 12 min, going by your last policy update.")
    fit.resize(520, fit.heightForWidth(520) if fit.hasHeightForWidth() else 300)
    fit.show()
    qtbot.wait(30)
    for one in (fit._sentence, fit._out, fit._measured):
        assert one.height() >= one.heightForWidth(one.width())
    theme.apply(qapp, "light")
