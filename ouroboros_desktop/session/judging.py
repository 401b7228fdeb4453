"""The judge compares the completions of each labyrinth prompt, every pair in both orders."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ouroboros_desktop.core.completion import FinishReason, Prompt, Sampling, Token
from ouroboros_desktop.core.judge import (
    Choice,
    Judgement,
    judge_messages,
    position_bias,
    read_choice,
)
from ouroboros_desktop.core.policy import Seat
from ouroboros_desktop.session.calibration import WaitingPair, judge_label, waiting_pairs
from ouroboros_desktop.session.jobs import generation
from ouroboros_desktop.session.state import Elsewhere, Level, Notice, Work, WorkKind

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

REASON_TOKENS = 96
"""Tokens for one short sentence and the verdict."""

MOST_BIAS = 0.5
"""Share of pairs that the order alone decided above which the teacher is told."""

_WHOLE = frozenset({FinishReason.STOP, FinishReason.LENGTH})


class JudgeIntents:
    """Let the judge compare; remember what it said of other cycles."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def judge(self) -> None:
        """Let the judge compare the pairs of this cycle that it has not seen; each is kept at once.

        Raises ``NotPossibleYet`` when no judge is chosen or no pair is left.
        """
        session = self._session
        label = judge_label(session.state)
        waiting = waiting_pairs(session.state) if label else ()
        session.assistants.ready(Seat.JUDGE, lambda: self._ask(label, waiting))

    def look_back(self) -> None:
        """Read what the judge and the teacher said of the policy's other cycles."""
        session, state = self._session, self._session.state
        label = judge_label(state)
        if not label:
            return
        here = {c.id for c in state.cycle.completions}
        judgements = session.store.judgements(state.policy.id, label)
        scores, ranked = session.store.scored(state.policy.id), session.store.preferences
        elsewhere = Elsewhere(
            tuple(j for j in judgements if j.first_id not in here),
            tuple((prompt, s) for prompt, s in scores if s.completion_id not in here),
            tuple(p for p in ranked(state.policy.id) if p.chosen_id not in here),
        )
        session.show(replace(state, elsewhere=elsewhere))

    def _ask(self, label: str, waiting: Sequence[WaitingPair]) -> None:
        self.look_back()
        session = self._session
        heard = _Heard(label, waiting)
        prompts = tuple(prompt for pair in waiting for prompt in self._both_orders(pair))
        work = Work(
            WorkKind.JUDGE,
            "The judge compares completions",
            total=len(waiting),
            unit="pairs",
            seat=Seat.JUDGE,
        )
        job = generation(
            work,
            prompts,
            Sampling(max_tokens=REASON_TOKENS, temperature=0.0),
            each=lambda ended: self._keep(heard.take(ended)),
            done=lambda written: session.notify(heard.notice),
        )
        session.run(replace(job, together=2))

    def _both_orders(self, pair: WaitingPair) -> tuple[Prompt, Prompt]:
        session, cycle = self._session, self._session.cycle
        prompt = cycle.prompt(pair.prompt_id)
        summary = session.summary_of(prompt)
        first, second = (
            cycle.completion(one).completion.text for one in (pair.first_id, pair.second_id)
        )
        seed = session.seed_for("judge", prompt.seed, prompt.text)
        return (
            Prompt(judge_messages(prompt, summary, first, second), seed),
            Prompt(judge_messages(prompt, summary, second, first), seed),
        )

    def _keep(self, judgements: list[Judgement]) -> None:
        if judgements:
            session = self._session
            session.store.add_judgements(judgements)
            kept = (*session.cycle.judgements, *judgements)
            session.show_cycle(replace(session.cycle, judgements=kept))


class _Heard:
    """What the judge has said so far: the second of two neighbouring prompts is the other order."""

    def __init__(self, label: str, waiting: Sequence[WaitingPair]) -> None:
        self._label = label
        self._waiting = waiting
        self._choices: dict[int, Choice] = {}
        self._judgements: list[Judgement] = []

    def take(self, ended: list[Token]) -> list[Judgement]:
        """Return the judgements that are complete now; an answer that broke off is none."""
        made = []
        for token in ended:
            answer, place = token.completion, token.prompt // 2
            if answer is None or answer.finish_reason not in _WHOLE:
                continue
            self._choices[token.prompt] = read_choice(answer.text, swapped=token.prompt % 2 == 1)
            if {2 * place, 2 * place + 1} <= self._choices.keys():
                made.append(self._judgement(place))
        self._judgements += made
        return made

    @property
    def notice(self) -> Notice:
        """What to tell the teacher at the end; what it prefers is not said here."""
        many, got = len(self._waiting), len(self._judgements)
        unreadable = sum(not j.readable for j in self._judgements)
        if got < many:
            return Notice(
                Level.WARNING,
                f"The judge broke off at {many - got} of {many} pairs.",
                "Ask it again: it goes on with these.",
            )
        if unreadable:
            return Notice(
                Level.WARNING,
                f"What the judge said of {unreadable} of {many} pairs could not be read.",
                "They count for nothing. If there are many, choose another judge in settings.",
            )
        bias = position_bias(self._judgements) or 0.0
        if bias > MOST_BIAS:
            return Notice(
                Level.WARNING,
                f"At {bias * 100:.0f} % of {many} pairs the judge changed its mind with the order.",
                "These count as ties. Another judge may look at what is said instead.",
            )
        return Notice(
            Level.INFO,
            f"The judge has compared {many} {'pair' if many == 1 else 'pairs'}.",
            "What it prefers is shown once you have scored or ranked a prompt's completions.",
        )

    def _judgement(self, place: int) -> Judgement:
        pair = self._waiting[place]
        forward, backward = self._choices[2 * place], self._choices[2 * place + 1]
        return Judgement(self._label, pair.first_id, pair.second_id, forward, backward)
