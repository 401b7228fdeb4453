"""Stage 5: the policy learns from the scores; the teacher compares, then promotes or discards."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ouroboros_desktop.core.cycle import Cycle, Stage
from ouroboros_desktop.core.methods import updatable
from ouroboros_desktop.core.policy import Capability
from ouroboros_desktop.core.policy_update import UpdateConfig, UpdateState
from ouroboros_desktop.core.verdict import verdict
from ouroboros_desktop.session.state import PolicyStatus, State
from ouroboros_desktop.views.carrying import carry
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.theme import kind
from ouroboros_desktop.views.widgets.adapter_list import AdapterList
from ouroboros_desktop.views.widgets.before_after import BeforeAfter
from ouroboros_desktop.views.widgets.comparison_card import ComparisonCard
from ouroboros_desktop.views.widgets.disclosure import Disclosure
from ouroboros_desktop.views.widgets.drawn import same
from ouroboros_desktop.views.widgets.page import Page
from ouroboros_desktop.views.widgets.progress import WorkBar
from ouroboros_desktop.views.widgets.small import button, reason_label
from ouroboros_desktop.views.widgets.update_figures import UpdateFigures
from ouroboros_desktop.views.widgets.update_material import estimate, material
from ouroboros_desktop.views.widgets.update_message import UpdateMessage
from ouroboros_desktop.views.widgets.update_phase import Phase, phase
from ouroboros_desktop.views.widgets.update_running import UpdateRunning
from ouroboros_desktop.views.widgets.update_setup import UpdateSetup
from ouroboros_desktop.views.widgets.verdict_card import VerdictCard

SETTLED_MS = 80
"""After so long without another change of the settings it is asked what they take."""


class PolicyUpdatePage(Page):
    """Set up, run, compare, decide: one after the other, with the lineage of adapters below.

    ``start_wanted`` carries an ``UpdateConfig`` and whether predictions count, as does
    ``fit_wanted``, which asks what that would take, and ``hand_over_wanted``, which lets another
    machine do it; ``fit_again_wanted`` asks once more.
    ``resume_wanted``
    and ``give_up_wanted`` the id of an interrupted update, ``vote_wanted`` a comparison's id and an
    ``Outcome``, ``make_live_wanted`` an adapter's id or None for the bare policy,
    ``export_wanted`` an adapter's id.
    """

    stage_wanted = Signal(object)
    cancel_wanted = Signal()
    kill_wanted = Signal()
    pause_wanted = Signal()
    start_wanted = Signal(object, bool)
    fit_wanted = Signal(object, bool)
    fit_again_wanted = Signal()
    hand_over_wanted = Signal(object, bool)
    bring_back_wanted = Signal()
    resume_wanted = Signal(object)
    give_up_wanted = Signal(object)
    compare_wanted = Signal()
    vote_wanted = Signal(object, object)
    promote_wanted = Signal()
    discard_wanted = Signal()
    make_live_wanted = Signal(object)
    note_wanted = Signal(object, str)
    arena_wanted = Signal()
    export_wanted = Signal(object)
    shown = Signal(object)
    new_cycle_wanted = Signal()

    def __init__(self, presets: Mapping[str, UpdateConfig]) -> None:
        super().__init__("", wide=True)
        self.set_title(self.tr("Policy update"))
        self.set_subtitle(self.tr("The live policy stays until you promote a candidate."))
        self._state: State | None = None
        self._phase: Phase | None = None
        self._update_id: UUID | None = None
        self._revealed = False
        self._drawn: tuple[object, ...] = ()
        self._fit_timer = QTimer(self, interval=SETTLED_MS, singleShot=True)
        self._fit_timer.timeout.connect(self._ask_fit)
        self._make_body(presets)
        self.add_header_action(self._running.pause)
        self.add_header_action(self._running.stop)
        self._make_footer()

    def inherit(self, old: Page) -> None:
        assert isinstance(old, PolicyUpdatePage)
        self._revealed, self._update_id = old._revealed, old._update_id

    def resume(self, old: Page) -> None:
        assert isinstance(old, PolicyUpdatePage)
        carry(old._setup, self._setup)
        super().resume(old)

    def choose_preset(self, name: str) -> None:
        """Choose how far the next update may move the policy, as the settings say."""
        self._setup.choose(name)

    def show_state(self, state: State) -> None:
        """Draw where the policy update stands; while it runs only figures change.

        In another phase the focus goes where the teacher goes on, as it does when what had it is
        gone: Qt would give it to any neighbour, to Discard after the last vote.
        """
        had, before = self.focused(), self._phase
        self._show_state(state)
        self.shown.emit(state)
        if had is not None and (self._phase is not before or not self.can_use(had)):
            self.take_focus()

    def _show_state(self, state: State) -> None:
        self._state = state
        update = state.cycle.update
        if (update.id if update else None) != self._update_id:
            self._update_id = update.id if update else None
            self._revealed = False
        now = phase(state, self._revealed)
        changed, self._phase = now is not self._phase, now
        self._show_work(state, now)
        cycle = state.cycle
        drawn: tuple[object, ...] = (cycle, state.rubric, state.policy, state.ready, now)
        drawn += (state.forecast, state.weights)
        if now is Phase.RUNNING:
            drawn = (cycle, now)
            self._show_running(state)
        if changed or not same(drawn, self._drawn):
            self._drawn = drawn
            self._show_phase(state, now)

    def hand_over(self) -> None:
        """Let another machine make the update with the settings chosen."""
        self.hand_over_wanted.emit(self._setup.config(), self._setup.method.predicted)

    @property
    def lineage_shown(self) -> bool:
        """Whether the adapters stand here: not while one is made or voted on."""
        return not self._adapters.isHidden()

    def part_actions(self) -> dict[str, Callable[[], object]]:
        return self._pair.part_actions() if self._phase is Phase.VOTING else {}

    def take_focus(self) -> None:
        """Put the focus on the pair to vote on, so that the arrow keys vote, or where pages do."""
        if self._phase is Phase.VOTING:
            self._pair.setFocus()
        else:
            super().take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._state is not None and self._phase is not None:
            self._show_footer(self._state, self._phase)

    # ------------------------------------------------------------------ making

    def _make_body(self, presets: Mapping[str, UpdateConfig]) -> None:
        self._running = UpdateRunning()
        self._running.pause_wanted.connect(self.pause_wanted)
        self._running.cancel_wanted.connect(self.cancel_wanted)
        self._running.kill_wanted.connect(self.kill_wanted)
        self._work = WorkBar()
        self._work.cancel_wanted.connect(self.cancel_wanted)
        self._work.kill_wanted.connect(self.kill_wanted)
        self._message = UpdateMessage()
        self._message.resume_wanted.connect(self.resume_wanted)
        self._message.give_up_wanted.connect(self.give_up_wanted)
        self._setup = UpdateSetup(presets)
        self._setup.changed.connect(self._changed)
        self._setup.fit.again_wanted.connect(self.fit_again_wanted)
        self._setup.elsewhere.hand_over_wanted.connect(self.hand_over)
        self._setup.elsewhere.bring_back_wanted.connect(self.bring_back_wanted)
        self._pair = ComparisonCard()
        self._pair.voted.connect(self.vote_wanted)
        self._verdict = VerdictCard()
        self._before_after = BeforeAfter()
        self._figures = UpdateFigures()
        self._figures_box = Disclosure(self.tr("Figures of this policy update"))
        self._figures_box.box.addWidget(self._figures)
        self._figures_box.toggled.connect(self._show_figures)
        self._adapters = AdapterList()
        self._adapters.make_live_wanted.connect(self.make_live_wanted)
        self._adapters.note_wanted.connect(self.note_wanted)
        self._adapters.arena_wanted.connect(self.arena_wanted)
        self._adapters.export_wanted.connect(self.export_wanted)
        parts: tuple[QWidget, ...] = (
            self._running,
            self._work,
            self._message,
            self._setup,
            self._pair,
            self._verdict,
            self._before_after,
            self._figures_box,
            self._adapters,
        )
        for part in parts:
            self.body.addWidget(part)
        self.body.addStretch(1)

    def _start_now(self) -> None:
        self.start_wanted.emit(self._setup.config(), self._setup.method.predicted)

    def _make_footer(self) -> None:
        self._reason = reason_label()
        self._reveal = button(self.tr("See the verdict now"), "quiet")
        self._reveal.clicked.connect(self._reveal_now)
        self._discard = button(self.tr("Discard"))
        self._discard.clicked.connect(self.discard_wanted)
        self._promote = button(self.tr("Promote"))
        self._promote.clicked.connect(self.promote_wanted)
        self._start = button(self.tr("Start policy update"), "primary")
        self._start.clicked.connect(self._start_now)
        self._compare = button(self.tr("Compare on held-out prompts"), "primary")
        self._compare.clicked.connect(self.compare_wanted)
        self._again = button(self.tr("Start the next cycle"), "primary")
        self._again.clicked.connect(self.new_cycle_wanted)
        self.footer.addStretch()
        for widget in (
            self._reason,
            self._reveal,
            self._discard,
            self._promote,
            self._start,
            self._compare,
            self._again,
        ):
            self.footer.addWidget(widget)

    # ----------------------------------------------------------------- showing

    def _show_work(self, state: State, now: Phase) -> None:
        running = now is Phase.RUNNING and state.work is not None
        self._work.show_work(state.work if now is Phase.COMPARING else None)
        self._running.show_state(state, running)

    def _show_running(self, state: State) -> None:
        update, work = state.cycle.update, state.work
        if work is not None and work.steps:
            running = update is not None and update.state is UpdateState.RUNNING
            self._figures.show_steps(work.steps, update.config if update and running else None)

    def _show_phase(self, state: State, now: Phase) -> None:
        """Show the parts of this phase and no others."""
        cycle, update = state.cycle, state.cycle.update
        if now is Phase.NOTHING:
            score = button(self.tr("Go to scoring"), "primary")
            score.clicked.connect(lambda: self.stage_wanted.emit(Stage.SCORING))
            self.set_empty(
                self.tr("Nothing to learn from yet"),
                told(cycle.missing(Stage.POLICY_UPDATE)),
                score,
            )
        else:
            self.clear_empty()
        self._message.show_state(state, now)
        self._setup.setVisible(now is Phase.SETUP)
        if now is Phase.SETUP:
            self._show_setup(state)
            self._show_fit()
        self._pair.setVisible(now is Phase.VOTING)
        if now is Phase.VOTING:
            self._show_pair(cycle)
        self._verdict.setVisible(now in {Phase.VERDICT, Phase.DECIDED} and bool(_votes(cycle)))
        self._verdict.show_comparisons(cycle.comparisons_now)
        self._before_after.show_cycle(cycle, now in {Phase.VERDICT, Phase.DECIDED})
        done = now is not Phase.RUNNING
        self._figures_box.set_header_shown(done)
        has_steps = bool(update and update.steps) and now not in {Phase.SETUP, Phase.VOTING}
        here = Capability.EXPERIENCES in state.policy.capabilities
        self._figures_box.setVisible(has_steps or (here and not done))
        self._figures_box.set_opened(not done)
        judged = now not in {Phase.RUNNING, Phase.COMPARING, Phase.VOTING}
        self._adapters.setVisible(bool(state.policy.adapters) and judged)
        candidate = update.adapter_id if update and cycle.decision is None else None
        self._adapters.show_lineage(state.policy, candidate, state.ready)
        self._show_badge(now)
        self._show_footer(state, now)

    def _show_figures(self, opened: bool) -> None:
        state = self._state
        update = state.cycle.update if state else None
        if opened and state is not None and update is not None and update.steps:
            self._figures.show_steps(update.steps, update.config)
            self._figures.show_lengths(*state.cycle.compared)

    def _show_pair(self, cycle: Cycle) -> None:
        pairs = cycle.comparisons_now
        place, current = next((n, c) for n, c in enumerate(pairs, 1) if c.outcome is None)
        where = self.tr("Pair {place} of {many}").format(place=place, many=len(pairs))
        self._pair.show_pair(
            current,
            cycle.prompt(current.labyrinth_prompt_id).text,
            cycle.completion(current.live_completion_id).completion.text,
            cycle.completion(current.candidate_completion_id).completion.text,
            where,
        )

    def _show_setup(self, state: State) -> None:
        can = state.policy.capabilities
        self._setup.show_policy(can)
        self._setup.show_material(material(state))
        self._setup.method.show_state(state)

    def _show_fit(self) -> None:
        """Show what is known of memory and time, and ask about the settings as they are now."""
        state, setup = self._state, self._setup
        if state is None:
            return
        here = Capability.EXPERIENCES in state.policy.capabilities
        setup.fit.setVisible(here and not setup.method.reason)
        setup.fit.show_forecast(state.forecast, state.policy.status is PolicyStatus.READY)
        minutes = estimate(state.cycle, setup.config())
        words = self.tr("About {minutes} min, going by your last policy update.")
        text = "" if minutes is None else words.format(minutes=max(1, round(minutes)))
        setup.fit.show_measured(text)
        self._fit_timer.start()

    def _ask_fit(self) -> None:
        if self._phase is Phase.SETUP:
            self.fit_wanted.emit(self._setup.config(), self._setup.method.predicted)

    def _show_badge(self, now: Phase) -> None:
        words = {
            Phase.RUNNING: self.tr("Running"),
            Phase.UNCOMPARED: self.tr("Candidate"),
            Phase.COMPARING: self.tr("Candidate"),
            Phase.VOTING: self.tr("Blind comparison"),
            Phase.VERDICT: self.tr("Candidate"),
        }
        self.set_badge(words.get(now, ""))

    def _show_footer(self, state: State, now: Phase) -> None:
        unable = self._unable(state, now)
        reason = unable or (self._setup.fit.reason if now is Phase.SETUP else "")
        self._setup.elsewhere.show_possible(not unable, state.ready)
        worse = now is Phase.VERDICT and verdict(state.cycle.comparisons_now).worse
        judging = now in {Phase.UNCOMPARED, Phase.VERDICT}
        uncompared = now is Phase.UNCOMPARED
        held_out = any(p.held_out for p in state.cycle.prompts_now)
        self._start.setVisible(now is Phase.SETUP)
        self._start.setEnabled(not reason)
        self._compare.setVisible(uncompared and held_out)
        self._compare.setEnabled(state.ready)
        self._discard.setVisible(judging)
        self._promote.setVisible(now is Phase.VERDICT or (uncompared and not held_out))
        for one in (self._discard, self._promote):
            one.setEnabled(not state.busy)
        kind(self._promote, "primary" if now is Phase.VERDICT and not worse else "secondary")
        kind(self._discard, "primary" if worse else "secondary")
        self._reveal.setVisible(now is Phase.VOTING and bool(_votes(state.cycle)))
        self._again.setVisible(now is Phase.DECIDED)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self.footer_bar.setVisible(
            now in {Phase.SETUP, Phase.UNCOMPARED, Phase.VERDICT, Phase.DECIDED}
            or not self._reveal.isHidden()
        )

    def _changed(self) -> None:
        """Another setting: another estimate, and perhaps another reason why it cannot start."""
        self._show_fit()
        if self._state is not None and self._phase is not None:
            self._show_footer(self._state, self._phase)

    def _reveal_now(self) -> None:
        self._revealed = True
        if self._state is not None:
            self.show_state(self._state)

    # ------------------------------------------------------------------- words

    def _unable(self, state: State, now: Phase) -> str:
        """Return why no policy update can be made of this cycle now, '' when one can."""
        if now is not Phase.SETUP:
            return ""
        if self._setup.method.reason:
            return told(self._setup.method.reason)
        if state.policy.status is PolicyStatus.OPENING:
            return self.tr("The policy is still loading.")
        if state.policy.status is not PolicyStatus.READY:
            return self.tr("The policy is not loaded.")
        if not updatable(state.policy.capabilities, state.policy.methods):
            return self.tr("This backend cannot update its policy; it can talk and be scored.")
        return self.tr("The policy is busy.") if state.busy else ""


def _votes(cycle: Cycle) -> int:
    return sum(c.outcome is not None for c in cycle.comparisons_now)
