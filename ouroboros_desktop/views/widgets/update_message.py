"""What became of a policy update, in words, with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.guards import alarms, length_alarm
from ouroboros_desktop.core.policy_update import Method, PolicyUpdate, UpdateState
from ouroboros_desktop.core.verdict import Decision
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.widgets.flow import bar
from ouroboros_desktop.views.widgets.small import button, card, label
from ouroboros_desktop.views.widgets.update_phase import Phase


def rejection(cycle: Cycle) -> str:
    """Return why the newest candidate was rejected without a vote, '' when it was not."""
    update = cycle.update
    if update is None:
        return ""
    found = [*alarms(update.steps, update.config), length_alarm(*cycle.compared)]
    return next((told(a.sentence) for a in found if a is not None and a.rejected), "")


class UpdateMessage(QWidget):
    """A headline and a few words; for an interrupted update also the two ways on."""

    resume_wanted = Signal(object)
    give_up_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        frame, box = card()
        self._headline, self._words = label("heading", wrap=True), label("body", wrap=True)
        self._resume = button(self.tr("Resume the policy update"), "primary")
        self._give_up = button(self.tr("Give it up"))
        self._update: PolicyUpdate | None = None
        self._resume.clicked.connect(lambda: self._wanted(self.resume_wanted))
        self._give_up.clicked.connect(lambda: self._wanted(self.give_up_wanted))
        box.setSpacing(8)
        box.addWidget(self._headline)
        box.addWidget(self._words)
        box.addLayout(bar(self._resume, self._give_up, gap=8))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def show_state(self, state: State, now: Phase) -> None:
        """Say what there is to say in this phase, or hide."""
        self._update = state.cycle.update
        title, text = self._said(state, now)
        self._headline.setText(title)
        self._words.setText(text)
        self._words.setVisible(bool(text))
        interrupted = now is Phase.INTERRUPTED
        for one in (self._resume, self._give_up):
            one.setVisible(interrupted)
            one.setEnabled(state.ready)
        self.setVisible(bool(title))

    def _wanted(self, signal: object) -> None:
        if self._update is not None:
            signal.emit(self._update.id)  # type: ignore[attr-defined]

    def _said(self, state: State, now: Phase) -> tuple[str, str]:
        cycle, update = state.cycle, state.cycle.update
        if update is None:
            return "", ""
        if now is Phase.INTERRUPTED:
            return self._interrupted(update)
        if now is Phase.SETUP:
            return self._ended(update)
        if now is Phase.UNCOMPARED:
            held_out = any(p.held_out for p in cycle.prompts_now)
            title = self.tr("The policy update made a candidate")
            if update.config.method is Method.PROMPT:
                title = self.tr("New instructions are written; no weights changed")
            return title, self._made(update, held_out)
        said = "", ""
        if now is Phase.COMPARING:
            said = (
                self.tr("Both policies answer the held-out prompts"),
                self.tr("Then you compare their completions pair by pair, not knowing whose."),
            )
        elif now is Phase.DECIDED and cycle.decision is not None:
            by_teacher = cycle.decision.teacher_id is not None
            said = self._decided(cycle.decision.decision, "" if by_teacher else rejection(cycle))
        return said

    def _interrupted(self, update: PolicyUpdate) -> tuple[str, str]:
        done = len(update.steps)
        every = update.steps[-1].steps if update.steps else 0
        where = self.tr("It had done {done} of %n steps.", None, every).format(done=done)
        rest = self.tr(
            "Resumed, it ends exactly as it would have ended; given up, the live policy stays as "
            "it is. Every score is kept either way."
        )
        return self.tr("The policy update was interrupted"), f"{where} {rest}" if done else rest

    def _made(self, update: PolicyUpdate, held_out: bool) -> str:
        said = [told(a.sentence) for a in alarms(update.steps, update.config)]
        if update.config.method is Method.PROMPT:
            said.append(
                self.tr(
                    "The candidate is the same model. Before every dialogue it is told your "
                    "persona snapshot's words and your best examples."
                )
            )
        return " ".join([*said, self._next_words(held_out)])

    def _next_words(self, held_out: bool) -> str:
        if held_out:
            return self.tr(
                "Compare it with the live policy on prompts it never learned from, without "
                "knowing which is which. Then promote or discard it."
            )
        return self.tr(
            "There is no held-out prompt in this cycle to compare it on. You can promote it "
            "unseen, or discard it; the live policy can always be brought back."
        )

    def _ended(self, update: PolicyUpdate) -> tuple[str, str]:
        """Return what to say of an update that made no candidate."""
        safe = self.tr("The live policy is unchanged, and every score is kept.")
        title = {
            UpdateState.FAILED: self.tr("The policy update failed"),
            UpdateState.CANCELLED: self.tr("You stopped the policy update"),
        }.get(update.state, "")
        return title, f"{update.detail} {safe}".strip()

    def _decided(self, decision: Decision, rejected: str) -> tuple[str, str]:
        if decision is Decision.PROMOTED:
            return (
                self.tr("The candidate is live now"),
                self.tr("The next dialogue is with it. Any earlier adapter is one click away."),
            )
        if rejected:
            return self.tr("The candidate was rejected before a vote"), rejected
        return (
            self.tr("The candidate was discarded"),
            self.tr("The live policy stays as it was. The candidate is kept in the list below."),
        )
