"""The policy update page: set up, run, compare blindly, promote or discard, go back."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ouroboros_desktop.core.completion import FinishReason
from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.policy import Capability
from ouroboros_desktop.core.policy_update import Baseline, UpdateConfig, UpdateState
from ouroboros_desktop.core.scoring import Preference, Rewrite
from ouroboros_desktop.core.verdict import Decision, Outcome, Promotion
from ouroboros_desktop.session.state import WorkKind
from ouroboros_desktop.views.policy_update import PolicyUpdatePage
from ouroboros_desktop.views.widgets.comparison_card import outcome
from ouroboros_desktop.views.widgets.growing_text import Prose
from ouroboros_desktop.views.widgets.small import Chip
from ouroboros_desktop.views.widgets.update_material import counted, estimate, material
from ouroboros_desktop.views.widgets.update_phase import Phase, phase
from tests.views import states
from tests.views.showing import in_front
from tests.views.states import name

PRESETS = {
    "careful": UpdateConfig(learning_rate=1.2345678e-5, target_kl=0.05),
    "normal": UpdateConfig(),
    "bold": UpdateConfig(learning_rate=1e-3, target_kl=0.2),
}
LIVE, CANDIDATE, TIE, BAD = Outcome.LIVE, Outcome.CANDIDATE, Outcome.TIE, Outcome.BOTH_BAD


@pytest.fixture
def page(qtbot) -> PolicyUpdatePage:
    return in_front(qtbot, PolicyUpdatePage(PRESETS))


def buttons(page: PolicyUpdatePage) -> dict[str, QPushButton]:
    QApplication.processEvents()
    return {b.text(): b for b in page.findChildren(QPushButton) if b.isVisible()}


def pressed(page: PolicyUpdatePage, text: str) -> None:
    QTest.mouseClick(buttons(page)[text], Qt.MouseButton.LeftButton)


def primaries(page: PolicyUpdatePage) -> list[str]:
    return [t for t, b in buttons(page).items() if b.property("kind") == "primary"]


def test_without_scores_the_page_leads_back(page: PolicyUpdatePage) -> None:
    page.show_state(states.answered())
    wanted = QSignalSpy(page.stage_wanted)
    pressed(page, "Go to scoring")
    assert wanted.at(0)[0] is Stage.SCORING


def test_a_preset_is_started_as_it_is(page: PolicyUpdatePage) -> None:
    page.show_state(states.scored())
    wanted = QSignalSpy(page.start_wanted)
    pressed(page, "Start policy update")
    assert wanted.at(0)[0] == PRESETS["normal"]
    page._setup._radios["careful"].click()
    pressed(page, "Start policy update")
    assert wanted.at(1)[0] == PRESETS["careful"]  # to the last digit, whatever the field shows


def test_advanced_settings_change_the_preset_and_come_back(page: PolicyUpdatePage) -> None:
    page.show_state(states.scored())
    setup = page._setup
    setup._inputs["epochs"].setValue(7)
    setup._inputs["baseline"].setCurrentIndex(1)
    assert setup.config() == replace(PRESETS["normal"], epochs=7, baseline=Baseline.VALUE)
    assert setup._reset.isEnabled()
    setup._reset.click()
    assert setup.config() == PRESETS["normal"]


def test_what_is_learned_from_is_counted(page: PolicyUpdatePage) -> None:
    scored = states.scored(5)
    page.show_state(scored)
    assert page._setup._scored.text() == "5"
    assert page._setup._rewrites.text() == "1"
    found = material(scored)
    assert page._setup._mean.text() == f"{found.mean:+.2f}"
    assert found.low <= found.mean <= found.high


def test_preferences_are_counted_choices_between_replies_among_them(page: PolicyUpdatePage) -> None:
    state = states.scored(5)
    asked, *_ = state.cycle.transcript.messages
    replies = tuple(
        replace(c, id=states.name("reply", n), labyrinth_prompt_id=None, message_id=asked.id)
        for n, c in enumerate(state.cycle.completions[:2])
    )
    without = material(state).preferences
    assert without == 3, "the rewrite is better than three"
    chosen = Preference(replies[0].id, replies[1].id, state.teacher.id)
    state = states.with_cycle(
        state, completions=(*state.cycle.completions, *replies), preferences=(chosen,)
    )
    assert material(state).preferences == counted(state).preferences == without + 1
    page.show_state(state)
    assert page._setup._preferences.text().startswith(f"{without + 1} preferences, from rankings")
    assert page._setup._preferences.isVisibleTo(page)
    page.show_state(states.with_cycle(state, preferences=(), rewrites=()))
    assert not page._setup._preferences.isVisibleTo(page)


def test_recall_lessons_are_announced_where_there_are_some(qtbot) -> None:
    some = {"careful": UpdateConfig(), "normal": UpdateConfig(recall_lessons=8)}
    page = in_front(qtbot, PolicyUpdatePage(some))
    state = states.scored()
    page.show_state(state)
    page._setup.choose("normal")

    def told() -> list[str]:
        shown = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
        return [text for text in shown if "recall lessons" in text]

    assert told() == [
        "Beside these: up to 8 recall lessons, long dialogues about facts you approved"
        " and others that are made up"
    ]
    page._setup.choose("careful")
    assert told() == []
    page._setup.choose("normal")
    assert len(told()) == 1
    remote = replace(state.policy, capabilities=frozenset({Capability.REMOTE}))
    page.show_state(replace(state, policy=remote))
    assert told() == [], "a service is sent what the teacher wrote"


def test_rehearsals_are_announced_where_there_are_some(qtbot) -> None:
    some = {"careful": UpdateConfig(rehearsals=1), "normal": UpdateConfig(recall_lessons=8)}
    page = in_front(qtbot, PolicyUpdatePage(some))
    page.show_state(states.scored())

    def told() -> list[str]:
        shown = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
        return [text for text in shown if text.startswith("Beside these")]

    page._setup.choose("careful")
    assert len(told()) == 1 and "rehearsal" in told()[0]
    page._setup.choose("normal")
    assert len(told()) == 1 and "recall lessons" in told()[0]
    page._setup._inputs["rehearsals"].setValue(3)
    assert len(told()) == 2 and told()[1].startswith("Beside these: 3 rehearsals")
    page._setup._inputs["demonstration_coef"].setValue(0)
    assert told() == []


def test_what_a_teacher_who_weighs_nothing_made_is_not_counted() -> None:
    state, ben = states.scored(), UUID(int=10)
    rewrite = Rewrite(state.cycle.answers[0].id, ben, "As Ben would say it.")
    state = states.with_cycle(state, rewrites=(rewrite,))
    assert material(state).rewrites == counted(state).demonstrations == 1
    unheard = replace(state, weights={ben: 0.0})
    assert material(unheard).rewrites == counted(unheard).demonstrations == 0
    assert material(unheard).scored == material(state).scored


def test_a_stopped_completion_is_left_out() -> None:
    scored = states.scored(5)
    first, *rest = scored.cycle.completions
    stopped = replace(first.completion, finish_reason=FinishReason.CANCELLED)
    cycle = replace(scored.cycle, completions=(replace(first, completion=stopped), *rest))
    found = material(replace(scored, cycle=cycle))
    assert (found.scored, found.left_out) == (4, 1)


def test_the_estimate_grows_with_the_epochs() -> None:
    updated = states.updated()
    assert estimate(states.scored().cycle, UpdateConfig()) is None
    once = estimate(updated.cycle, UpdateConfig(epochs=1))
    assert once is not None
    assert estimate(updated.cycle, UpdateConfig(epochs=3)) == pytest.approx(3 * once)


def test_a_backend_that_cannot_update_is_said_plainly(page: PolicyUpdatePage) -> None:
    scored = states.scored()
    policy = replace(scored.policy, capabilities=frozenset({Capability.LOGPROBS}))
    page.show_state(replace(scored, policy=policy))
    assert not buttons(page)["Start policy update"].isEnabled()
    assert "backend" in page._reason.text()
    assert page._reason.isVisible()


def test_a_running_update_shows_figures_and_can_be_stopped(page: PolicyUpdatePage) -> None:
    page.show_state(states.updating(20))
    assert "20 of 32" in page._figures._tiles["step"].accessibleName()
    wanted, killed = QSignalSpy(page.cancel_wanted), QSignalSpy(page.kill_wanted)
    pressed(page, "Stop after this step")
    assert wanted.count() == 1
    running = states.updating(21)
    page.show_state(replace(running, work=replace(running.work, stopping=True)))
    assert not buttons(page)["Stopping…"].isEnabled()
    page.show_state(replace(running, work=replace(running.work, stopping=True, stop_now=True)))
    pressed(page, "Stop now (reloads the model)")
    assert killed.count() == 1


def test_a_stream_of_steps_builds_nothing_anew(page: PolicyUpdatePage) -> None:
    first = states.updating(5)
    page.show_state(first)
    QApplication.processEvents()
    before = {id(w) for w in page.findChildren(QPushButton)}
    for count in range(6, 30):
        later = states.updating(count)
        page.show_state(replace(later, cycle=first.cycle))
    assert {id(w) for w in page.findChildren(QPushButton)} == before
    assert "29 of 32" in page._figures._tiles["step"].accessibleName()


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (UpdateState.FAILED, "failed"),
        (UpdateState.CANCELLED, "stopped"),
    ],
)
def test_an_update_without_a_candidate_says_that_nothing_is_lost(
    page: PolicyUpdatePage, outcome: UpdateState, words: str
) -> None:
    page.show_state(states.updated(outcome, "The disk is full."))
    assert words in page._message._headline.text()
    assert "The disk is full." in page._message._words.text()
    assert "unchanged" in page._message._words.text()
    assert primaries(page) == ["Start policy update"]  # and it can be tried again


def test_a_candidate_is_compared_before_it_can_be_promoted(page: PolicyUpdatePage) -> None:
    page.show_state(states.updated())
    wanted = QSignalSpy(page.compare_wanted)
    assert primaries(page) == ["Compare on held-out prompts"]
    assert "Promote" not in buttons(page)
    pressed(page, "Compare on held-out prompts")
    assert wanted.count() == 1


def test_without_held_out_prompts_it_may_be_promoted_unseen(page: PolicyUpdatePage) -> None:
    updated = states.updated()
    prompts = tuple(replace(p, held_out=False) for p in updated.cycle.prompts)
    page.show_state(states.with_cycle(updated, prompts=prompts))
    assert "Compare on held-out prompts" not in buttons(page)
    assert buttons(page)["Promote"].isEnabled()
    assert "no held-out prompt" in page._message._words.text()


def test_comparing_shows_progress(page: PolicyUpdatePage) -> None:
    page.show_state(states.working(states.updated(), WorkKind.COMPARE, 3, 8))
    wanted = QSignalSpy(page.cancel_wanted)
    pressed(page, "Cancel")
    assert wanted.count() == 1


@pytest.mark.parametrize(
    ("key", "first", "second"),
    [
        (Qt.Key.Key_Left, CANDIDATE, LIVE),
        (Qt.Key.Key_Right, LIVE, CANDIDATE),
        (Qt.Key.Key_Down, TIE, TIE),
        (Qt.Key.Key_B, BAD, BAD),
    ],
)
def test_votes_by_key_name_the_winner_not_the_side(
    page: PolicyUpdatePage, key: Qt.Key, first: Outcome, second: Outcome
) -> None:
    """The first pair shows the candidate first, the second shows it second."""
    wanted = QSignalSpy(page.vote_wanted)
    page.show_state(states.compared())
    QApplication.processEvents()
    QTest.keyClick(page.focusWidget(), key)
    page.show_state(states.compared(first))
    QTest.keyClick(page.focusWidget(), key)
    assert [wanted.at(n)[0] for n in (0, 1)] == [name("comparison", 0), name("comparison", 1)]
    assert [wanted.at(n)[1] for n in (0, 1)] == [first, second]


def test_coming_back_to_the_page_the_arrow_keys_vote(page: PolicyUpdatePage) -> None:
    page.show_state(states.compared())
    page._reveal.setFocus()
    page.take_focus()
    wanted = QSignalSpy(page.vote_wanted)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Left)
    assert wanted.at(0)[1] is CANDIDATE


def test_arrow_keys_vote_even_when_a_button_has_the_focus(page: PolicyUpdatePage) -> None:
    page.show_state(states.compared())
    wanted = QSignalSpy(page.vote_wanted)
    tie = buttons(page)["Tie"]
    tie.setFocus()
    QTest.keyClick(tie, Qt.Key.Key_Right)
    assert wanted.at(0)[1] is LIVE


def test_after_the_last_vote_the_focus_is_on_what_the_votes_speak_for(
    page: PolicyUpdatePage,
) -> None:
    for votes, wanted in (([CANDIDATE] * 4, page._promote), ([LIVE] * 8, page._discard)):
        page.show_state(states.compared(*votes[1:], pairs=len(votes)))
        assert QApplication.focusWidget() is page._pair
        page.show_state(states.compared(*votes, pairs=len(votes)))
        assert QApplication.focusWidget() is wanted


def test_the_focus_goes_from_phase_to_phase_with_the_teacher(page: PolicyUpdatePage) -> None:
    """No control of a phase inherits the focus from one of the phase before."""
    updated, loading = states.updated(), WorkKind.SWITCH
    steps = (
        (states.scored(), page._start),
        (states.updating(), page),
        (states.working(updated, loading), page),
        (updated, page._compare),
        (states.working(updated, WorkKind.COMPARE), page),
        (updated, page._compare),  # between the answers of the two the session is idle
        (states.working(updated, loading), page),
        (states.working(updated, WorkKind.COMPARE), page),
        (states.compared(), page._pair),
    )
    for whole, wanted in steps:
        page.show_state(whole)
        assert QApplication.focusWidget() is wanted


def test_an_update_is_paused_where_its_steps_are_taken_here(page: PolicyUpdatePage) -> None:
    here = states.updating()
    page.show_state(here)
    wanted = QSignalSpy(page.pause_wanted)
    pressed(page, "Pause")
    assert wanted.count() == 1
    stopping = replace(here, work=replace(here.work, stopping=True))
    page.show_state(stopping)
    assert not page._running.pause.isEnabled()
    can = here.policy.capabilities | {Capability.REMOTE}
    page.show_state(replace(here, policy=replace(here.policy, capabilities=can)))
    assert not page._running.pause.isVisible()
    page.show_state(states.updated())
    assert not page._running.pause.isVisible()


def test_plots_have_their_alarm_lines(page: PolicyUpdatePage) -> None:
    page.show_state(states.updating())
    lines = {name: plot._limit for name, plot in page._figures._plots.items()}
    assert {n for n, limit in lines.items() if limit} == {
        "approx_kl",
        "reference_kl",
        "clip_fraction",
        "grad_norm",
    }
    assert lines["clip_fraction"] == ("unusual", 0.3)
    assert lines["grad_norm"] == ("cut at", 1.0)


def test_before_and_after_is_told_when_the_vote_is_over(page: PolicyUpdatePage) -> None:
    page.show_state(states.compared(CANDIDATE))
    assert not page._before_after.isVisible()
    voted = states.compared(CANDIDATE, LIVE, Outcome.TIE, Outcome.BOTH_BAD)
    page.show_state(voted)
    assert page._before_after.isVisible() and not page._before_after._pairs.count()
    pressed(page, "Before and after, prompt by prompt")
    assert page._before_after._pairs.count() == 4
    chips = [c.text() for c in page._before_after.findChildren(Chip)]
    assert chips == ["after was better", "before was better", "tie", "both bad"]
    won, length, ended = page._before_after._figures.text().split("\n")
    assert won == "Win rate after: 50 % (15 to 85 %), from 4 blind votes; even is 50 %."
    assert length.endswith("change +0, 95 % interval +0 to +0, 4 pairs.")
    assert "100 % (51 to 100 %) before" in ended
    texts = [p.toPlainText() for p in page._before_after.findChildren(Prose)]
    first = voted.cycle.comparisons_now[0]
    assert texts[1] == voted.cycle.completion(first.live_completion_id).completion.text
    assert texts[2] == voted.cycle.completion(first.candidate_completion_id).completion.text
    page.show_state(states.decided())
    assert page._before_after.isVisible()


def test_one_pair_has_no_interval_of_its_length(page: PolicyUpdatePage) -> None:
    page.show_state(states.compared(CANDIDATE, pairs=1))
    pressed(page, "Before and after, prompt by prompt")
    assert "one pair gives no interval" in page._before_after._figures.text()


def test_the_focus_follows_while_another_window_is_active(page: PolicyUpdatePage, qtbot) -> None:
    page.show_state(states.updating())
    page._running.stop.setFocus()
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    page.show_state(states.updated())
    assert not page.isActiveWindow()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert QApplication.focusWidget() is page._compare


def test_the_focus_is_not_fetched_from_beside_the_page(page: PolicyUpdatePage, qtbot) -> None:
    desk = QWidget()
    qtbot.addWidget(desk)
    beside = QLineEdit()
    box = QVBoxLayout(desk)
    box.addWidget(beside)
    box.addWidget(page)
    desk.show()
    beside.setFocus()
    for whole in (states.updated(), states.compared(), states.decided()):
        page.show_state(whole)
        assert desk.focusWidget() is beside
    page.setParent(None)  # qtbot closes it


def test_a_candidate_rejected_before_a_vote_leads_on_by_keyboard(page: PolicyUpdatePage) -> None:
    """The pairs are there for a moment before the alarm takes the vote away."""
    compared = states.cut_off()
    page.show_state(compared)
    assert QApplication.focusWidget() is page._pair
    live = compared.policy.live_id
    row = Promotion(states.POLICY, 2, live, Decision.DISCARDED, None, name("update"))
    page.show_state(states.with_cycle(compared, decisions=(row,)))
    assert "rejected before a vote" in page._message._headline.text()
    assert "ran into the length limit" in page._message._words.text()
    assert QApplication.focusWidget() is page._again
    assert "A is better" not in buttons(page)


def test_swapping_the_sides_swaps_the_side_of_the_winner() -> None:
    comparison = states.compared().cycle.comparisons[0]
    swapped = replace(comparison, candidate_first=not comparison.candidate_first)
    for first_is_better in (True, False):
        assert outcome(comparison, first_is_better) is outcome(swapped, not first_is_better)


def test_nothing_tells_who_is_who_while_votes_are_missing(page: PolicyUpdatePage) -> None:
    page.show_state(states.compared(CANDIDATE, LIVE))
    QApplication.processEvents()
    assert not page._verdict.isVisible()
    assert not page._adapters.isVisible()
    assert page._pair._texts[0].toPlainText() in states.ANSWERS


def test_the_verdict_can_be_seen_before_all_votes(page: PolicyUpdatePage) -> None:
    page.show_state(states.compared(CANDIDATE, LIVE))
    pressed(page, "See the verdict now")
    assert page._verdict.isVisible()
    assert "2 of 4 blind pairs" in page._verdict._words.text()


def test_the_verdict_has_its_interval_and_promotes(page: PolicyUpdatePage) -> None:
    page.show_state(states.compared(CANDIDATE, CANDIDATE, TIE, LIVE))
    assert "Win rate 62 %, 95 % interval 22 to 91 %" in page._verdict._words.text()
    assert "do not tell" in page._verdict._headline.text()
    assert primaries(page) == ["Promote"]
    promoted, discarded = QSignalSpy(page.promote_wanted), QSignalSpy(page.discard_wanted)
    pressed(page, "Promote")
    pressed(page, "Discard")
    assert (promoted.count(), discarded.count()) == (1, 1)


def test_a_worse_candidate_is_to_be_discarded(page: PolicyUpdatePage) -> None:
    page.show_state(states.compared(*[LIVE] * 8, pairs=8))
    assert "worse" in page._verdict._headline.text()
    assert primaries(page) == ["Discard"]


def test_after_the_decision_the_next_cycle_begins(page: PolicyUpdatePage) -> None:
    page.show_state(states.decided())
    wanted = QSignalSpy(page.new_cycle_wanted)
    assert primaries(page) == ["Start the next cycle"]
    pressed(page, "Start the next cycle")
    assert wanted.count() == 1
    page.show_state(states.decided(Decision.DISCARDED))
    assert "discarded" in page._message._headline.text()


def test_an_earlier_adapter_or_none_is_made_live_again(page: PolicyUpdatePage) -> None:
    page.show_state(states.decided())
    wanted = QSignalSpy(page.make_live_wanted)
    QApplication.processEvents()
    for one in page.findChildren(QPushButton):
        if one.isVisible() and one.accessibleName().startswith("Make "):
            QTest.mouseClick(one, Qt.MouseButton.LeftButton)
    assert {wanted.at(n)[0] for n in range(wanted.count())} == {name("adapter", 1), None}


@pytest.mark.parametrize(
    ("made", "found"),
    [
        (states.answered, Phase.NOTHING),
        (states.scored, Phase.SETUP),
        (states.updating, Phase.RUNNING),
        (states.updated, Phase.UNCOMPARED),
        (states.compared, Phase.VOTING),
        (states.decided, Phase.DECIDED),
    ],
)
def test_phases(made, found: Phase) -> None:
    assert phase(made(), revealed=False) is found


def test_long_completions_stay_inside_the_smallest_window(page: PolicyUpdatePage, qtbot) -> None:
    compared = states.compared()
    long = tuple(
        replace(c, completion=replace(c.completion, text="W" * 400 + states.LONG * 4))
        for c in compared.cycle.completions
    )
    page.resize(748, 610)
    page.show_state(states.with_cycle(compared, completions=long))
    qtbot.wait(30)
    for text in page._pair._texts:
        assert text.mapTo(page, text.rect().topRight()).x() <= page.width() - 32
        assert text.height() >= text.document().size().height() - 1


@pytest.mark.parametrize(
    "made", [states.scored, states.updating, states.updated, states.compared, states.decided]
)
def test_every_control_has_a_name(page: PolicyUpdatePage, made) -> None:
    page.show_state(made())
    page._setup._advanced.set_opened(True)
    QApplication.processEvents()
    assert states.unnamed(page) == []


def test_no_part_of_the_page_ever_shows_as_a_window(page: PolicyUpdatePage, qapp) -> None:
    stray = states.StrayWindows(qapp)
    for whole in (states.scored(), states.updating(), states.compared(), states.decided()):
        page.show_state(whole)
        QApplication.processEvents()
    qapp.removeEventFilter(stray)
    assert stray.names == []
