"""A scoring sitting without its widgets: prompts, answers given so far, ranks, active time."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from ouroboros_desktop.core.completion import RecordedCompletion
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt
from ouroboros_desktop.core.scoring import Criterion, Preference, Score, Scores
from ouroboros_desktop.session.state import State

MOST_SECONDS = 120.0
"""Active time counted for one completion: longer means that the teacher went away."""

CANT_SAY = 0
"""The answer of a teacher who can't say."""


class Sitting:
    """What is being scored. Answers stay here until a completion has all three of them."""

    def __init__(self) -> None:
        self.prompts: tuple[LabyrinthPrompt, ...] = ()
        self.shown: dict[UUID, tuple[RecordedCompletion, ...]] = {}
        self.scores: dict[UUID, Score] = {}
        self._answers: dict[UUID, dict[Criterion, int]] = {}
        self._ranks: dict[UUID, int] = {}
        self._at = 0
        self._cycle_id: UUID | None = None

    def take_over(self, state: State) -> None:
        """Take what changed in the record; it wins over what was answered here before."""
        cycle = state.cycle
        if cycle.id != self._cycle_id:
            self.__init__()  # type: ignore[misc]
            self._cycle_id = cycle.id
        here = self.prompt
        answered = {c.labyrinth_prompt_id for c in cycle.answers}
        self.prompts = tuple(p for p in cycle.prompts_now if p.id in answered)
        places = [p.id for p in self.prompts]
        last = max(0, len(places) - 1)
        self._at = places.index(here.id) if here and here.id in places else min(self._at, last)
        self.shown = {p.id: cycle.shuffled(p.id) for p in self.prompts}
        now = {s.completion_id: s for s in cycle.scores_now if s.teacher_id == state.teacher.id}
        for completion_id in now.keys() | self.scores.keys():
            score = now.get(completion_id)
            if score is not self.scores.get(completion_id):
                self._answers[completion_id] = _answers(score) if score else {}
        self.scores = now
        mine = [p for p in cycle.preferences_now if p.teacher_id == state.teacher.id]
        for completions in self.shown.values():
            self._ranks.update(ranks([c.id for c in completions], mine))

    @property
    def place(self) -> int:
        """Which prompt the teacher is at, from 0."""
        return self._at

    @property
    def prompt(self) -> LabyrinthPrompt | None:
        return self.prompts[self._at] if self.prompts else None

    @property
    def completions(self) -> tuple[RecordedCompletion, ...]:
        """The answers to the prompt the teacher is at, in the order shown."""
        return self.shown[self.prompt.id] if self.prompt else ()

    @property
    def total(self) -> int:
        return sum(len(c) for c in self.shown.values())

    @property
    def scored(self) -> int:
        return sum(c.id in self.scores for many in self.shown.values() for c in many)

    @property
    def seconds(self) -> float:
        """The active time that the record holds for these completions."""
        return sum(s.seconds or 0.0 for s in self.scores.values())

    def go(self, by: int) -> bool:
        """Go ``by`` prompts further; return False when there is none."""
        if not 0 <= self._at + by < len(self.prompts):
            return False
        self._at += by
        return True

    def answers(self, completion_id: UUID) -> Mapping[Criterion, int]:
        return self._answers.get(completion_id, {})

    def answer(self, completion_id: UUID, criterion: Criterion, number: int) -> Scores | None:
        """Note an answer; return the scores once all three criteria have one."""
        given = {**self.answers(completion_id), criterion: number}
        self._answers[completion_id] = given
        if len(given) < len(Criterion):
            return None
        return Scores(**{c.value: None if n == CANT_SAY else n for c, n in given.items()})

    def rank(self, completion_id: UUID) -> int | None:
        return self._ranks.get(completion_id)

    def rank_as(self, completion_id: UUID, place: int) -> list[list[UUID]] | None:
        """Note a rank; return the groups once every completion of the prompt has one."""
        self._ranks[completion_id] = place
        ids = [c.id for c in self.completions]
        if any(i not in self._ranks for i in ids):
            return None
        return groups({i: self._ranks[i] for i in ids})


def groups(ranked: Mapping[UUID, int]) -> list[list[UUID]]:
    """Return the completions best first; those of one rank share a group."""
    return [[c for c, r in ranked.items() if r == rank] for rank in sorted(set(ranked.values()))]


def ranks(completions: Sequence[UUID], preferences: Sequence[Preference]) -> dict[UUID, int]:
    """Return the ranks (1 is best) that preferences between ``completions`` came from.

    Empty when none of them was ranked: a tie of all leaves no preference.
    """
    among = [p for p in preferences if p.chosen_id in completions and p.rejected_id in completions]
    if not among:
        return {}
    better = {c: sum(p.rejected_id == c for p in among) for c in completions}
    steps = sorted(set(better.values()))
    return {c: steps.index(better[c]) + 1 for c in completions}


def _answers(score: Score) -> dict[Criterion, int]:
    return {c: CANT_SAY if (s := score.scores.of(c)) is None else s for c in Criterion}


class ActiveTime:
    """How long each completion had the teacher's eye, in seconds, up to ``MOST_SECONDS``."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._spent: dict[UUID, float] = {}
        self._current: UUID | None = None
        self._since = 0.0

    def look_at(self, completion_id: UUID | None) -> None:
        """Count for this completion from now on (None: for none)."""
        if completion_id == self._current:
            return
        if self._current is not None:
            self._spent[self._current] = self.seconds(self._current)
        self._current, self._since = completion_id, self._clock()

    def seconds(self, completion_id: UUID) -> float:
        running = self._clock() - self._since if completion_id == self._current else 0.0
        return min(MOST_SECONDS, self._spent.get(completion_id, 0.0) + running)
