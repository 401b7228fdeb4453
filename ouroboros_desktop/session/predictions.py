"""The reward model: fitted on what was scored, asked about what was not.

Features are computed once a completion and kept. The fit itself takes a moment, in the worker. It
sees the scores of every cycle of this policy; frozen, it sees only those of its first fit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.completion import RecordedCompletion
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.examples import usable
from ouroboros_desktop.core.policy import Capability, Seat
from ouroboros_desktop.core.prediction import PredictedScore, Refit, RewardModel
from ouroboros_desktop.core.prompting import ask
from ouroboros_desktop.core.scoring import Criterion, Score
from ouroboros_desktop.core.teachers import means
from ouroboros_desktop.session.jobs import Job
from ouroboros_desktop.session.state import Work, WorkKind
from ouroboros_desktop.session.triage import audits_of, triaged, unscored
from ouroboros_desktop.worker.messages import (
    Event,
    Features,
    FitRewardModel,
    Measured,
    RewardModelFitted,
)

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

LEAST_SCORES = 8
"""Scored completions below which there is nothing to fit."""

FLOAT = 4
"""Bytes of one number of a feature vector."""

LABEL = "The reward model learns from your scores"


@dataclass(frozen=True, slots=True)
class _Scored:
    """One scored completion as the fit needs it."""

    completion_id: UUID
    prompt_id: UUID
    targets: tuple[float | None, float | None, float | None]


class PredictionIntents:
    """Fit the reward model and predict what has no score."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def waiting(self) -> tuple[RecordedCompletion, ...]:
        """The answers of this cycle that no teacher scored, so that a prediction can help."""
        cycle, can = self._session.cycle, self._session.state.policy.capabilities
        scored = {s.completion_id for s in cycle.scores_now}
        return tuple(c for c in cycle.answers if c.id not in scored and usable(c.completion, can))

    @property
    def reader(self) -> Seat | None:
        """Who turns words into features: the policy, else the reader; None: nobody can."""
        state = self._session.state
        if Capability.FEATURES in state.policy.capabilities:
            return Seat.POLICY
        return Seat.READER if Seat.READER in state.assistants else None

    @property
    def stale(self) -> bool:
        """Whether an unscored answer has no prediction, or scores came in since the last fit."""
        cycle, models = self._session.cycle, self._session.state.policy.reward_models
        if self.reader is None or not self.waiting:
            return False
        if not models or self._outdated(models[-1]):
            return self._enough
        if not self._frozen and self._newer(models[-1]):
            return self._enough
        return any(c.id not in cycle.predictions_now for c in self.waiting)

    def refresh(self, then: Callable[[], None] = lambda: None) -> None:
        """Fit again and predict the unscored answers of this cycle, then go on.

        Raises ``NotPossibleYet`` while the policy is busy, nobody reads, or too little was scored.
        """
        session, reader = self._session, self.reader
        session.require_ready()
        if reader is None:
            raise NotPossibleYet(
                "Nobody reads what this policy writes, so nothing can be predicted.",
                hint="Install the embedded model on this computer: it reads what a server writes.",
            )
        if not self._enough:
            raise NotPossibleYet(
                f"The reward model needs {LEAST_SCORES} scored completions of two prompts.",
                hint="Score a few more completions first.",
            )
        session.keep_cycle()
        session.assistants.ready(reader, lambda: self._refresh(reader, then))

    def _refresh(self, reader: Seat, then: Callable[[], None]) -> None:
        session = self._session
        read = session.store.features(session.state.policy.id)
        missing = [c for c in session.cycle.answers if c.id not in read]
        if missing:
            self._read(missing, reader, lambda: self._fit(reader, then))
        else:
            self._fit(reader, then)

    def after_sitting(self) -> None:
        """Refresh what is stale, if the policy has time: for when the teacher leaves the scores."""
        self.show_audits()
        if self._session.state.ready and self.stale:
            self.refresh()

    def rewards(self) -> dict[UUID, tuple[float, UUID]]:
        """Return the penalised reward, and its reward model, of what triage leaves to predictions.

        Triage decides on whole prompts: ``session/triage.py``.
        """
        session = self._session
        self.show_audits()
        penalty, known = session.settings.uncertainty_penalty, session.cycle.predictions_now
        outdated = {m.id for m in session.state.policy.reward_models if self._outdated(m)}
        rewarded = triaged(session.state, penalty, outdated).routed
        sure = {one.prompt_id: one.rewards for one in rewarded if one.rewards}
        return {
            answer.id: (reward, known[answer.id].reward_model_id)
            for prompt_id, answers in unscored(session.state)
            for answer, reward in zip(answers, sure.get(prompt_id, ()), strict=False)
        }

    def show_audits(self) -> None:
        """Show how the audited prompts came out, as far as they are scored by now."""
        session = self._session
        policy = replace(session.state.policy, audits=audits_of(session))
        if policy != session.state.policy:
            session.show(replace(session.state, policy=policy))

    # ------------------------------------------------------------------ what it learns from

    @property
    def _frozen(self) -> bool:
        return self._session.settings.reward_model == Refit.FROZEN

    def _outdated(self, model: RewardModel) -> bool:
        """Whether it learned from a cycle that is in the bin, or not from one that is back."""
        changed = self._session.store.bin_changed(model.policy_id)
        return changed is not None and changed > model.created_at

    def _newer(self, model: RewardModel) -> bool:
        return any(s.created_at > model.created_at for s in self._session.cycle.scores)

    @property
    def _enough(self) -> bool:
        scored = self._scored()
        prompts = {one.prompt_id for one in scored}
        return len({one.completion_id for one in scored}) >= LEAST_SCORES and len(prompts) > 1

    def _scored(self) -> list[_Scored]:
        """Return every scored completion of this policy that the fit may see, oldest first."""
        session = self._session
        policy = session.state.policy
        first = policy.reward_models[0] if self._frozen and policy.reward_models else None
        by_completion: dict[UUID, list[Score]] = {}
        prompts: dict[UUID, UUID] = {}
        for prompt_id, score in session.store.scored(policy.id):
            if first is None or score.created_at <= first.created_at:
                by_completion.setdefault(score.completion_id, []).append(score)
                prompts[score.completion_id] = prompt_id
        found = []
        for completion_id, scores in by_completion.items():
            mean = means(scores, session.state.weights)
            targets = (mean[Criterion.CONTENT], mean[Criterion.LOGIC], mean[Criterion.PERSONA])
            if any(t is not None for t in targets):
                found.append(_Scored(completion_id, prompts[completion_id], targets))
        return found

    def _messages(self, answer: RecordedCompletion) -> tuple[Message, ...]:
        session = self._session
        assert answer.labyrinth_prompt_id is not None
        prompt = session.cycle.prompt(answer.labyrinth_prompt_id)
        said = Message(Role.POLICY, answer.completion.text)
        return (*ask(prompt, session.summary_of(prompt)), said)

    def _known(self, reader: Seat) -> dict[UUID, bytes]:
        """Return the features that whoever reads now has made; another reader's do not fit."""
        session = self._session
        read = session.store.features(session.state.policy.id)
        size = FLOAT * self._feature_size(reader)
        return {c: vector for c, vector in read.items() if len(vector) == size}

    def _feature_size(self, reader: Seat) -> int:
        state = self._session.state
        info = state.policy.info if reader is Seat.POLICY else state.assistants[reader].info
        return info.feature_size if info else 0

    # ------------------------------------------------------------------ the two requests

    def fit(self, wanted: Sequence[bytes], reader: Seat) -> Callable[[int], FitRewardModel]:
        """Return the request that fits the reward model and predicts for these features.

        Raises ``NotPossibleYet`` when only another reader has read what was scored.
        """
        known = self._known(reader)
        scored = [one for one in self._scored() if one.completion_id in known]
        if not scored:
            raise NotPossibleYet(
                "What was scored was read by another reader.",
                hint="Score a few completions in a new cycle: they are read as it is now.",
            )
        groups = {p: i for i, p in enumerate(dict.fromkeys(one.prompt_id for one in scored))}
        return lambda number: FitRewardModel(
            number,
            tuple(known[one.completion_id] for one in scored),
            tuple(one.targets for one in scored),
            tuple(groups[one.prompt_id] for one in scored),
            tuple(wanted),
        )

    def _read(
        self, answers: list[RecordedCompletion], reader: Seat, then: Callable[[], None]
    ) -> None:
        session = self._session
        transcripts = tuple(self._messages(c) for c in answers)

        def keep(event: Event) -> None:
            if isinstance(event, Measured):
                pairs = zip(answers, event.features, strict=True)
                vectors = {c.id: vector for c, vector in pairs}
                session.store.add_features(session.state.policy.id, vectors)

        work = Work(WorkKind.PREDICT, LABEL, total=len(answers), unit="completions", seat=reader)
        session.run(Job(work, lambda i: Features(i, transcripts, reader), done=then, event=keep))

    def _fit(self, reader: Seat, then: Callable[[], None]) -> None:
        session, known = self._session, self._known(reader)
        waiting = tuple(c for c in self.waiting if c.id in known)
        request = self.fit([known[c.id] for c in waiting], reader)

        def keep(event: Event) -> None:
            if isinstance(event, RewardModelFitted):
                asked = request(0)
                model = RewardModel(
                    session.state.policy.id,
                    len(asked.features),
                    len(set(asked.groups)),
                    event.correlation,
                )
                self._keep(model, waiting, event)

        session.run(Job(Work(WorkKind.PREDICT, LABEL), request, done=then, event=keep))

    def _keep(
        self,
        model: RewardModel,
        waiting: tuple[RecordedCompletion, ...],
        fitted: RewardModelFitted,
    ) -> None:
        session = self._session
        predicted = tuple(
            PredictedScore(model.id, c.id, scores)
            for c, scores in zip(waiting, fitted.expected, strict=True)
        )
        session.store.add_reward_model(model, predicted)
        policy = session.state.policy
        policy = replace(policy, reward_models=(*policy.reward_models, model))
        session.show(replace(session.state, policy=policy))
        cycle = session.cycle
        session.show_cycle(replace(cycle, predictions=(*cycle.predictions, *predicted)))
