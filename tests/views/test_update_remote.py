"""The page of a policy update where the policy is on a server."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtTest import QSignalSpy

from ouroboros_desktop.core.methods import DESCRIPTIONS
from ouroboros_desktop.core.policy import Capability
from ouroboros_desktop.core.policy_update import Method
from ouroboros_desktop.session.state import State, Work, WorkKind
from ouroboros_desktop.settings import PRESETS
from ouroboros_desktop.views.policy_update import PolicyUpdatePage
from tests.views import states
from tests.views.test_update_choices import choose, pressed

NO_PPO = "Servers cannot learn by this."
CAN = frozenset({Capability.REMOTE, Capability.DEMONSTRATIONS, Capability.PREFERENCES})


@pytest.fixture
def page(qtbot) -> PolicyUpdatePage:
    made = PolicyUpdatePage(PRESETS)
    qtbot.addWidget(made)
    made.resize(1068, 790)
    made.show()
    return made


def remote(whole: State, *offered: Method) -> State:
    methods = {m: "" if m in offered else NO_PPO for m in Method}
    return replace(whole, policy=replace(whole.policy, capabilities=CAN, methods=methods))


def trained(whole: State) -> State:
    return remote(whole, Method.DPO, Method.SFT, Method.PROMPT)


def told(whole: State) -> State:
    return remote(whole, Method.PROMPT)


def by(whole: State, method: Method, **changes: object) -> State:
    """The state with its newest update made by another method."""
    update = whole.cycle.update
    assert update is not None
    updates = (replace(update, config=replace(update.config, method=method), **changes),)
    return states.with_cycle(whole, updates=updates)


def shown_settings(page: PolicyUpdatePage) -> set[str]:
    page._setup._advanced.set_opened(True)
    return {name for name, one in page._setup._inputs.items() if one.isVisible()}


def test_it_begins_with_the_first_method_that_is_offered(page: PolicyUpdatePage) -> None:
    page.show_state(trained(states.scored()))
    assert page._setup.method.method is Method.DPO
    item = page._setup.method._choice.model().item(list(Method).index(Method.PPO))
    assert not item.isEnabled()
    assert item.toolTip() == NO_PPO
    wanted = QSignalSpy(page.start_wanted)
    pressed(page, "Start policy update")
    assert wanted.at(0)[0] == replace(PRESETS["normal"], method=Method.DPO)


def test_what_the_teacher_chose_then_stays_chosen(page: PolicyUpdatePage) -> None:
    page.show_state(trained(states.scored()))
    choose(page, Method.PROMPT)
    page.show_state(trained(states.scored(6)))
    assert page._setup.method.method is Method.PROMPT


@pytest.mark.parametrize(
    ("method", "settings"),
    [
        (Method.DPO, {"epochs", "preference_beta", "seed"}),
        (Method.SFT, {"epochs", "seed"}),
        (Method.PROMPT, set()),
    ],
)
def test_only_settings_that_mean_something_there_are_shown(
    page: PolicyUpdatePage, method: Method, settings: set[str]
) -> None:
    page.show_state(trained(states.scored()))
    choose(page, method)
    assert shown_settings(page) == settings
    assert page._setup._bold.isVisible() is bool(settings)


def test_here_all_settings_are_shown_whatever_the_method(page: PolicyUpdatePage) -> None:
    page.show_state(states.scored())
    choose(page, Method.SFT)
    assert shown_settings(page) == set(page._setup._inputs)


def test_memory_and_other_machines_are_not_talked_about(page: PolicyUpdatePage) -> None:
    page.show_state(trained(states.scored()))
    assert not page._setup.fit.isVisible()
    assert not page._setup.elsewhere.isVisible()
    page.show_state(states.scored())
    assert page._setup.fit.isVisible()
    assert page._setup.elsewhere.isVisible()


def test_what_instructions_need_is_said(page: PolicyUpdatePage) -> None:
    bare = states.with_cycle(states.scored(0), rewrites=(), preferences=())
    answers = bare.cycle.answers
    fair = replace(states.scored(1).cycle.scores[0], completion_id=answers[0].id)
    page.show_state(told(states.with_cycle(bare, scores=(fair,))))
    assert "rank two" in page._reason.text()
    assert not page._start.isEnabled()


def test_a_server_that_offers_nothing_cannot_update(page: PolicyUpdatePage) -> None:
    nothing = remote(states.scored())
    policy = replace(nothing.policy, capabilities=frozenset({Capability.REMOTE}))
    page.show_state(replace(nothing, policy=policy))
    assert not page._start.isEnabled()


def test_instructions_are_told_in_words_without_empty_plots(page: PolicyUpdatePage) -> None:
    page.show_state(by(told(states.updated()), Method.PROMPT, steps=()))
    assert page._message._headline.text() == "New instructions are written; no weights changed"
    assert "The candidate is the same model." in page._message._words.text()
    assert "train" not in page._message._words.text().lower().replace("taught", "")
    assert not page._figures_box.isVisible()
    assert "no weights change" in DESCRIPTIONS[Method.PROMPT].title


def test_until_the_service_tells_a_step_its_words_are_shown(page: PolicyUpdatePage) -> None:
    waiting = by(trained(states.updating()), Method.DPO, steps=())
    page.show_state(replace(waiting, work=Work(WorkKind.UPDATE, "Waiting in the queue")))
    assert page._running.doing.isVisible()
    assert page._running.doing.text() == "Waiting in the queue"
    assert not page._figures_box.isVisible()


def test_figures_that_no_service_tells_are_left_out(page: PolicyUpdatePage) -> None:
    running = trained(states.updating())
    steps = tuple(
        replace(
            step, approx_kl=0.0, reference_kl=0.0, clip_fraction=0.0, entropy=0.0,
            start_entropy=0.0, grad_norm=0.0,
        )
        for step in running.work.steps
    )  # fmt: skip
    page.show_state(
        replace(by(running, Method.DPO, steps=steps), work=replace(running.work, steps=steps))
    )
    plots = {name for name, plot in page._figures._plots.items() if plot.isVisible()}
    assert plots == {"policy_loss"}
    assert not page._figures._tiles["entropy"].isVisible()
    assert page._figures._tiles["step"].isVisible()
