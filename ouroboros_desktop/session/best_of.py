"""Best of n replies: several are drawn from a server, and the one expected to be liked is shown.

The reader turns them into features, the reward model says what to expect of each. No weights
change, and what is expected is shown nowhere: the others stay beside the reply as branches.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ouroboros_desktop.core.completion import Completion
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import NotPossibleYet, OuroborosError
from ouroboros_desktop.core.policy import Capability, Seat
from ouroboros_desktop.core.prediction import PredictedScores, penalised, predicted_reward
from ouroboros_desktop.session.jobs import Ending, Job
from ouroboros_desktop.session.state import Level, Notice, PolicyStatus, Work, WorkKind
from ouroboros_desktop.worker.messages import Event, Features, Measured, RewardModelFitted

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

LABEL = "The reward model compares the replies"

Take = Callable[[Sequence[Completion]], None]


class BestOf:
    """How many replies are drawn now, and which of them is shown."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def begin(self, draw: Callable[[int], None]) -> None:
        """Go on with ``draw`` of so many replies, once who compares them is ready.

        Of one, with a notice, where something for a choice is missing.
        """
        session = self._session
        many = session.settings.best_of
        if many < 2 or Capability.REMOTE not in session.state.policy.capabilities:
            draw(1)
            return
        missing = self._missing()
        if missing:
            session.notify(Notice(Level.INFO, f"One reply is drawn, not {many}.", missing))
            draw(1)
            return
        session.assistants.ready(Seat.READER, lambda: draw(many), lambda: draw(1))

    def choose(
        self, asked: tuple[Message, ...], written: tuple[Completion, ...], take: Take
    ) -> None:
        """Hand ``take`` the replies, the best one last.

        Where they cannot be compared the first one counts as the best, with a notice.
        """
        transcripts = tuple((*asked, Message(Role.POLICY, c.text)) for c in written)
        vectors: list[bytes] = []

        def keep(event: Event) -> None:
            if isinstance(event, Measured):
                vectors.extend(event.features)

        self._run(
            Job(
                Work(WorkKind.PREDICT, LABEL, total=len(written), unit="replies", seat=Seat.READER),
                lambda i: Features(i, transcripts, Seat.READER),
                done=lambda: self._judge(vectors, written, take),
                event=keep,
                stopped=lambda _: self._unjudged(written, take),
            )
        )

    def _judge(self, vectors: Sequence[bytes], written: tuple[Completion, ...], take: Take) -> None:
        expected: list[PredictedScores] = []

        def keep(event: Event) -> None:
            if isinstance(event, RewardModelFitted):
                expected.extend(event.expected)

        try:
            request = self._session.predictions.fit(vectors, Seat.READER)
        except NotPossibleYet:
            self._unjudged(written, take)
            return
        self._run(
            Job(
                Work(WorkKind.PREDICT, LABEL),
                request,
                done=lambda: take(self._best_last(written, expected)),
                event=keep,
                stopped=lambda _: self._unjudged(written, take),
            )
        )

    def _run(self, job: Job) -> None:
        try:
            self._session.run(job)
        except OuroborosError:  # the worker has just died; what was written is kept all the same
            job.stopped(Ending.DIED)

    def _best_last(
        self, written: tuple[Completion, ...], expected: Sequence[PredictedScores]
    ) -> list[Completion]:
        session = self._session
        penalty, rubric = session.settings.uncertainty_penalty, session.state.rubric
        worth = penalised([predicted_reward(one, rubric) for one in expected], penalty)
        best = max(range(len(written)), key=worth.__getitem__)
        return [*(c for place, c in enumerate(written) if place != best), written[best]]

    def _unjudged(self, written: tuple[Completion, ...], take: Take) -> None:
        take([*written[1:], written[0]])
        self._session.notify(
            Notice(
                Level.WARNING,
                "The replies could not be compared, so the first one is shown.",
                "The others are branches beside it.",
            )
        )

    def _missing(self) -> str:
        """Return what to do before replies can be compared, '' when nothing is missing."""
        state = self._session.state
        reader = state.assistants.get(Seat.READER)
        if reader is None:
            return "Install the embedded model on this computer: it reads the replies to compare."
        if reader.status is PolicyStatus.LOST:
            return "The embedded model could not be opened; “ouroboros models verify” says why."
        if not state.policy.reward_models:
            return "The reward model is fitted once you have scored a few answers."
        return ""
