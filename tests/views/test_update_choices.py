"""The policy update page beside its main way: methods, predictions, interruptions, rejections."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPushButton

from ouroboros_desktop.core.guards import alarms
from ouroboros_desktop.core.methods import DESCRIPTIONS
from ouroboros_desktop.core.policy import Capability
from ouroboros_desktop.core.policy_update import Method, StopReason, UpdateConfig, UpdateState
from ouroboros_desktop.core.prediction import Likely, PredictedScore, PredictedScores, RewardModel
from ouroboros_desktop.core.triage import Audited
from ouroboros_desktop.core.verdict import Decision
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.policy_update import PolicyUpdatePage
from ouroboros_desktop.views.scoring import ScoringPage
from tests.views import states
from tests.views.states import name

NOT_HERE = "DPO needs trl, which is not installed"


@pytest.fixture
def page(qtbot) -> PolicyUpdatePage:
    made = PolicyUpdatePage({"normal": UpdateConfig()})
    qtbot.addWidget(made)
    made.resize(1068, 790)
    made.show()
    return made


def pressed(page: PolicyUpdatePage, text: str) -> None:
    QApplication.processEvents()
    found = [b for b in page.findChildren(QPushButton) if b.isVisible() and b.text() == text]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def choose(page: PolicyUpdatePage, method: Method) -> None:
    choice = page._setup.method._choice
    choice.setCurrentIndex(choice.findData(method.value))


def with_methods(whole: State, **reasons: str) -> State:
    methods = {m: reasons.get(m.value, "") for m in Method}
    return replace(whole, policy=replace(whole.policy, methods=methods))


def test_every_method_is_offered_with_when_to_use_it(page: PolicyUpdatePage) -> None:
    page.show_state(with_methods(states.scored()))
    for method, description in DESCRIPTIONS.items():
        choose(page, method)
        assert page._setup.method._when.text().startswith(description.when)


def test_the_chosen_method_is_started(page: PolicyUpdatePage) -> None:
    page.show_state(with_methods(states.scored()))
    wanted = QSignalSpy(page.start_wanted)
    choose(page, Method.RLOO)
    pressed(page, "Start policy update")
    assert wanted.at(0) == [UpdateConfig(method=Method.RLOO), False]


def test_a_method_that_cannot_be_used_says_why_and_does_not_start(page: PolicyUpdatePage) -> None:
    page.show_state(with_methods(states.scored(), dpo=NOT_HERE))
    item = page._setup.method._choice.model().item(list(Method).index(Method.DPO))
    assert not item.isEnabled()
    assert item.toolTip() == NOT_HERE
    choose(page, Method.DPO)
    assert not page._start.isEnabled()
    assert page._reason.text() == NOT_HERE
    choose(page, Method.PPO)
    assert page._start.isEnabled()


def test_what_a_method_still_needs_is_said(page: PolicyUpdatePage) -> None:
    bare = states.scored()
    page.show_state(with_methods(states.with_cycle(bare, rewrites=())))
    choose(page, Method.SFT)
    assert "rewrite at least one completion" in page._reason.text()
    assert not page._start.isEnabled()


def predicted(correlation: float | None) -> State:
    """Five of sixteen completions scored, the others predicted."""
    whole = with_methods(states.scored(5))
    model = RewardModel(whole.policy.id, 5, 2, correlation)
    scored = {s.completion_id for s in whole.cycle.scores_now}
    likely = Likely(0.5, 0.25)
    rows = tuple(
        PredictedScore(model.id, c.id, PredictedScores(likely, likely, likely))
        for c in whole.cycle.answers
        if c.id not in scored
    )
    can = whole.policy.capabilities | {Capability.FEATURES}
    policy = replace(whole.policy, reward_models=(model,), capabilities=can)
    return replace(states.with_cycle(whole, predictions=rows), policy=policy)


def test_predictions_are_offered_for_what_has_no_score(page: PolicyUpdatePage) -> None:
    page.show_state(predicted(0.61))
    words = page._setup.method._expected.text()
    assert "7 completions were not scored" in words
    assert "sure enough of 7 of them" in words
    assert "Fitted on 5 scores" in words
    assert "0.61" in words
    wanted = QSignalSpy(page.start_wanted)
    page._setup.method._predicted.setChecked(True)
    pressed(page, "Start policy update")
    assert wanted.at(0)[1] is True


def test_audits_that_speak_against_predictions_take_them_out_of_reach(
    page: PolicyUpdatePage,
) -> None:
    whole = predicted(0.61)
    against = (Audited((0.9, 0.5, 0.0), (-1.0, 0.0, 1.0)),) * 4
    page._setup.method.set_predicted(True)
    page.show_state(replace(whole, policy=replace(whole.policy, audits=against)))
    assert not page._setup.method._predicted.isEnabled()
    assert not page._setup.method.predicted
    assert "only 0 of 12 audited pairs" in page._setup.method._expected.text()
    assert "sure enough" not in page._setup.method._expected.text()
    page.show_state(whole)
    assert page._setup.method.predicted


def test_predictions_are_not_offered_where_all_is_scored(page: PolicyUpdatePage) -> None:
    page.show_state(with_methods(states.scored(16)))
    assert not page._setup.method._predicted.isVisible()
    page._setup.method.set_predicted(True)
    assert not page._setup.method.predicted


def test_a_prediction_on_a_card_cannot_be_taken_for_a_score(qtbot) -> None:
    page = ScoringPage()
    qtbot.addWidget(page)
    page.resize(1068, 790)
    page.show()
    page.show_state(predicted(None))
    page._turn(1)
    guessed = [card for card in page._shown if card._expected.isVisible()]
    assert 0 < len(guessed) < len(page._shown)
    for card in page._shown:
        assert bool(card._reward.text()) is not (card in guessed)
    for card in guessed:
        assert card._expected.text() == "predicted +0.50 ± 0.25"
        assert "not scored" in card._expected.accessibleName()
        look = card._expected.styleSheet()
        assert "italic" in look and "dashed" in look
        assert "italic" not in card._reward.styleSheet()


def test_an_interrupted_update_is_resumed_or_given_up(page: PolicyUpdatePage) -> None:
    page.show_state(states.updated(UpdateState.RUNNING))
    assert "interrupted" in page._message._headline.text()
    resumed, given_up = QSignalSpy(page.resume_wanted), QSignalSpy(page.give_up_wanted)
    pressed(page, "Resume the policy update")
    pressed(page, "Give it up")
    assert resumed.at(0)[0] == given_up.at(0)[0] == name("update")
    assert not page._start.isVisible()


def rejected(reason: StopReason) -> State:
    whole = states.decided(Decision.DISCARDED)
    update = whole.cycle.updates[-1]
    last = replace(
        update.steps[-1],
        stopped=True,
        stop_reason=reason,
        entropy=0.2,
        start_entropy=2.0,
        reference_kl=3.5,
    )
    update = replace(update, steps=(*update.steps[:-1], last))
    decision = replace(whole.cycle.decisions[-1], teacher_id=None)
    return states.with_cycle(whole, updates=(update,), decisions=(decision,))


@pytest.mark.parametrize(
    ("reason", "words"),
    [(StopReason.ENTROPY, "the same whatever"), (StopReason.REFERENCE_KL, "3.50 nats")],
)
def test_a_rejected_candidate_is_explained(
    page: PolicyUpdatePage, reason: StopReason, words: str
) -> None:
    page.show_state(rejected(reason))
    assert "rejected before a vote" in page._message._headline.text()
    assert words in page._message._words.text()


def test_a_candidate_that_the_teacher_discarded_is_not_called_rejected(
    page: PolicyUpdatePage,
) -> None:
    page.show_state(states.decided(Decision.DISCARDED))
    assert "rejected" not in page._message._headline.text()


def test_each_limit_has_its_line(page: PolicyUpdatePage) -> None:
    whole = states.compared()
    update = whole.cycle.updates[-1]
    steps = tuple(replace(s, start_entropy=2.0) for s in update.steps)
    update = replace(update, steps=steps, config=UpdateConfig(target_kl=0.1, kl_limit=2.5))
    page.show_state(states.with_cycle(whole, updates=(update,)))
    page._show_figures(opened=True)
    plots = page._figures._plots
    limits = {title: plot._limit for title, plot in plots.items() if plot._limit is not None}
    assert limits["approx_kl"] == ("limit", pytest.approx(0.15))
    assert limits["reference_kl"] == ("limit", 2.5)
    assert limits["entropy"] == ("limit", pytest.approx(0.6))
    assert limits["length"][0] == "limit"


def test_a_candidate_whose_update_stopped_itself_says_why(page: PolicyUpdatePage) -> None:
    state = states.updated()
    (update,) = state.cycle.updates
    stopped = replace(update.steps[-1], stopped=True, stop_reason=StopReason.TARGET_KL)
    update = replace(update, steps=(*update.steps[:-1], stopped))
    page.show_state(states.with_cycle(state, updates=(update,)))
    (alarm,) = alarms(update.steps, update.config)
    assert alarm.sentence in page._message._words.text()
