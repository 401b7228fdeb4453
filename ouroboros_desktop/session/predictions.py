"""The reward model: fitted on what was scored, asked about what was not.

Features are computed once a completion and kept. The fit itself takes a moment, in the worker. It
sees the scores of every cycle of this policy; frozen, it sees only those of its first fit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.completion import RecordedCompletion
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.examples import usable
from ouroboros_desktop.core.policy import Capability, Seat
from ouroboros_desktop.core.prediction import PredictedScore, Refit, RewardModel
from ouroboros_desktop.core.prompting import ask
from ouroboros_desktop.session.jobs import Job
from ouroboros_desktop.session.lessons import Lesson, RewriteKey, rewritten, scored
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
class _Unread:
    """What the reader has not read yet, each with what is read of it."""

    answers: Mapping[UUID, tuple[Message, ...]]
    rewrites: Mapping[RewriteKey, tuple[Message, ...]]

    @property
    def transcripts(self) -> tuple[tuple[Message, ...], ...]:
        return (*self.answers.values(), *self.rewrites.values())


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
        unread = self._unread()
        if unread.transcripts:
            self._read(unread, reader, lambda: self._fit(reader, then))
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

    @property
    def _until(self) -> datetime | None:
        """Up to when the fit sees what was said; None: all of it."""
        models = self._session.state.policy.reward_models
        return models[0].created_at if self._frozen and models else None

    def _outdated(self, model: RewardModel) -> bool:
        """Whether it learned from a cycle that is in the bin, or not from one that is back."""
        changed = self._session.store.bin_changed(model.policy_id)
        return changed is not None and changed > model.created_at

    def _newer(self, model: RewardModel) -> bool:
        cycle = self._session.cycle
        said = [s.created_at for s in cycle.scores] + [r.created_at for r in cycle.rewrites]
        return any(moment > model.created_at for moment in said)

    @property
    def _enough(self) -> bool:
        known = scored(self._session, self._until)
        return len(known) >= LEAST_SCORES and len({one.prompt_id for one in known}) > 1

    def _lessons(self) -> tuple[list[Lesson], list[Lesson]]:
        """Return all that the fit may see, scored and rewritten."""
        known = scored(self._session, self._until)
        targets = {one.key: one.targets for one in known if isinstance(one.key, UUID)}
        return known, rewritten(self._session, targets, self._until)

    def _messages(self, answer: RecordedCompletion, text: str) -> tuple[Message, ...]:
        session = self._session
        assert answer.labyrinth_prompt_id is not None
        prompt = session.cycle.prompt(answer.labyrinth_prompt_id)
        return (*ask(prompt, session.summary_of(prompt)), Message(Role.POLICY, text))

    def _unread(self) -> _Unread:
        """Return the answers and rewrites of this cycle that have no features yet."""
        session, policy_id = self._session, self._session.state.policy.id
        read, written = session.store.features(policy_id), session.store.rewrite_features(policy_id)
        answers = {c.id: c for c in session.cycle.answers}
        return _Unread(
            {i: self._messages(c, c.completion.text) for i, c in answers.items() if i not in read},
            {
                r.key: self._messages(answers[r.completion_id], r.text)
                for r in session.cycle.rewrites_now
                if r.key not in written and r.completion_id in answers
            },
        )

    def _known(self, reader: Seat) -> dict[UUID | RewriteKey, bytes]:
        """Return the features that whoever reads now has made; another reader's do not fit."""
        store, policy_id = self._session.store, self._session.state.policy.id
        size = FLOAT * self._feature_size(reader)
        read, written = store.features(policy_id), store.rewrite_features(policy_id)
        every: list[tuple[UUID | RewriteKey, bytes]] = [*read.items(), *written.items()]
        return {key: vector for key, vector in every if len(vector) == size}

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
        said, corrected = ([one for one in some if one.key in known] for some in self._lessons())
        if not said:
            raise NotPossibleYet(
                "What was scored was read by another reader.",
                hint="Score a few completions in a new cycle: they are read as it is now.",
            )
        every = (*said, *corrected)
        groups = {p: i for i, p in enumerate(dict.fromkeys(one.prompt_id for one in every))}
        return lambda number: FitRewardModel(
            number,
            tuple(known[one.key] for one in every),
            tuple(one.targets for one in every),
            tuple(groups[one.prompt_id] for one in every),
            tuple(wanted),
            len(corrected),
        )

    def _read(self, unread: _Unread, reader: Seat, then: Callable[[], None]) -> None:
        session, transcripts = self._session, unread.transcripts

        def keep(event: Event) -> None:
            if isinstance(event, Measured):
                policy_id, count = session.state.policy.id, len(unread.answers)
                answers, rewrites = event.features[:count], event.features[count:]
                store = session.store
                store.add_features(policy_id, dict(zip(unread.answers, answers, strict=True)))
                corrected = dict(zip(unread.rewrites, rewrites, strict=True))
                store.add_rewrite_features(policy_id, corrected)

        work = Work(
            WorkKind.PREDICT, LABEL, total=len(transcripts), unit="completions", seat=reader
        )
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
                    len(asked.features) - asked.rewritten,
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
