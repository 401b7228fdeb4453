"""How the update that would begin now fits this computer: asked of the worker in its free time."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message
from ouroboros_desktop.core.examples import outdone
from ouroboros_desktop.core.fit import Workload
from ouroboros_desktop.core.identity import now
from ouroboros_desktop.core.policy import Capability
from ouroboros_desktop.core.policy_update import Method, UpdateConfig
from ouroboros_desktop.core.prompting import ask
from ouroboros_desktop.core.rehearsal import REHEARSED, requests
from ouroboros_desktop.core.workload import Row, workload
from ouroboros_desktop.session.choices import choices_of
from ouroboros_desktop.session.jobs import Ending, Job
from ouroboros_desktop.session.material import rewards, siblings_of
from ouroboros_desktop.session.shown_beside import lessons_of, rehearsing
from ouroboros_desktop.session.state import Forecast, Work, WorkKind
from ouroboros_desktop.session.triage import unscored
from ouroboros_desktop.worker.messages import Estimate, Estimated, Event

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

LETTERS = 4
"""Letters a token, where no completion tells."""


class FitIntents:
    """Ask how an update fits; the answer is in the state, beside the work that it is of."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._wanted: Workload | None = None

    def ask(self, config: UpdateConfig, predicted: bool | None = None) -> None:
        """Find out how the update of this cycle with these settings fits.

        It never stands in the way: it waits until nothing else runs, and whatever is asked of the
        worker meanwhile goes first. ``predicted`` is as in ``policy_update.start``. Nothing is
        asked where the update is not made on this computer.
        """
        session = self._session
        if Capability.EXPERIENCES not in session.state.policy.capabilities:
            return
        wanted = session.settings.learn_from_predictions if predicted is None else predicted
        work = workload(rows(session, config, wanted), config)
        known = session.state.forecast
        if known is not None and known.work == work:
            self._wanted = None
            return
        self._wanted = work
        if known is not None:
            session.show(replace(session.state, forecast=None))
        self.advance()

    def again(self) -> None:
        """Ask the same once more: memory may have been freed."""
        known = self._session.state.forecast
        if known is not None:
            self._wanted = known.work
            self._session.show(replace(self._session.state, forecast=None))
            self.advance()

    def advance(self) -> None:
        """Ask what is wanted, if the worker is free."""
        session, work = self._session, self._wanted
        if work is None or not session.state.ready or session.aside:
            return
        found: list[Forecast] = []

        def event(event: Event) -> None:
            if isinstance(event, Estimated):
                found.append(Forecast(work, event.fit))

        def stopped(ending: Ending) -> None:
            self._show(work, Forecast(work, None))

        session.run_aside(
            Job(
                Work(WorkKind.FIT, ""),
                lambda i: Estimate(i, work),
                done=lambda: self._show(work, found[0]),
                event=event,
                stopped=stopped,
            )
        )

    def wait(self) -> None:
        """Block until the answer is there, or something else runs."""
        session = self._session
        while self._wanted is not None and session.state.ready:
            session.worker.wait(0.1)
            session.tick()

    def _show(self, work: Workload, forecast: Forecast) -> None:
        """Show an answer, unless other settings were asked about meanwhile."""
        if self._wanted == work:
            self._wanted = None
            self._session.show(replace(self._session.state, forecast=forecast))


def rows(session: Session, config: UpdateConfig, predicted: bool) -> list[Row]:
    """Return what the update would learn from, by the part of it that the method reads."""
    can, method = session.state.policy.capabilities, config.method
    beside = method in {Method.PPO, Method.RLOO}
    found: list[Row] = []
    if beside or method is Method.KTO:
        found += _experiences(session, predicted)
    if config.reads_demonstrations and Capability.DEMONSTRATIONS in can:
        found += _rewrites(session, config.siblings)
    if method is Method.DPO or (beside and config.preference_coef > 0):
        found += _preferences(session, config) if Capability.PREFERENCES in can else []
    return [*found, *_recall(session, config), *_rehearsals(session, config)] if found else []


def _experiences(session: Session, predicted: bool) -> list[Row]:
    cycle = session.cycle
    scored = set(rewards(cycle, session.state.rubric, session.state.weights))
    waiting = {c.id for _, answers in unscored(session.state) for c in answers if predicted}
    groups: dict[tuple[UUID | None, bool], list[tuple[int, int]]] = defaultdict(list)
    for c in cycle.answers:
        if c.id in scored | waiting and c.completion.trainable:
            size = len(c.completion.prompt_token_ids), len(c.completion.token_ids)
            groups[c.labyrinth_prompt_id, c.id in scored].append(size)
    return [Row(sizes[0][0], tuple(n for _, n in sizes)) for sizes in groups.values()]


def _rewrites(session: Session, on_siblings: int) -> list[Row]:
    found = []
    for r in _heard(session).rewrites_now:
        prompts = [_prompt(session, r.completion_id)]
        for other in siblings_of(session, r.completion_id, on_siblings):
            asked = ask(other, session.summary_of(other))
            prompts.append(sum(_tokens(session, message.content) for message in asked))
        found += [Row(prompt, (_tokens(session, r.text),)) for prompt in prompts]
    return found


def _recall(session: Session, config: UpdateConfig) -> list[Row]:
    """Return a row for each dialogue: what is asked at its end shares it."""
    dialogues: dict[tuple[Message, ...], list[int]] = defaultdict(list)
    for lesson in lessons_of(session, session.cycle, now(), config):
        *before, question = lesson.prompt
        size = _tokens(session, question.content) + _tokens(session, lesson.text)
        dialogues[tuple(before)].append(size)
    return [
        Row(sum(_tokens(session, m.content) for m in before), tuple(sizes))
        for before, sizes in dialogues.items()
    ]


def _rehearsals(session: Session, config: UpdateConfig) -> list[Row]:
    """Return a row for each text that the reference policy is going to write, none shorter."""
    count, longest = rehearsing(session, config).rehearsals, REHEARSED.max_tokens
    return [
        Row(sum(_tokens(session, m.content) for m in one.messages), (longest,))
        for one in requests(count, config.seed)
    ]


def _preferences(session: Session, config: UpdateConfig) -> list[Row]:
    cycle = _heard(session)
    written = {c.id: len(c.completion.token_ids) for c in cycle.completions}
    ranked = [
        Row(_prompt(session, p.chosen_id), (written[p.chosen_id], written[p.rejected_id]))
        for p in cycle.preferences_now
    ]
    given = rewards(cycle, session.state.rubric, session.state.weights)
    rewritten = [
        Row(_prompt(session, r.completion_id), (_tokens(session, r.text), written[worse]))
        for r in cycle.rewrites_now
        for worse in outdone(cycle, r, given)
    ]
    between = [
        Row(
            sum(_tokens(session, m.content) for m in choice.prompt),
            (written[choice.better.id], written[choice.worse.id]),
        )
        for choice in choices_of(session, cycle, now(), config)
    ]
    return [*ranked, *rewritten, *between]


def _heard(session: Session) -> Cycle:
    return session.cycle.heard(session.state.weights)


def _prompt(session: Session, completion_id: UUID) -> int:
    return len(session.cycle.completion(completion_id).completion.prompt_token_ids)


def _tokens(session: Session, text: str) -> int:
    """Return about how many tokens a text of the teacher's has, going by the completions."""
    written = [c.completion for c in session.cycle.answers]
    tokens = sum(len(c.token_ids) for c in written)
    letters = sum(len(c.text) for c in written)
    return max(1, round(len(text) * tokens / letters) if letters else len(text) // LETTERS)
