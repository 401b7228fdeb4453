"""A scoring sitting without its widgets: prompts, answers given so far, ranks, active time."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID, uuid5

from ouroboros_desktop.core.completion import RecordedCompletion
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt
from ouroboros_desktop.core.prediction import PredictedScore
from ouroboros_desktop.core.repeats import RepeatScore, places
from ouroboros_desktop.core.scoring import Criterion, Preference, Score, Scores
from ouroboros_desktop.session.state import State

MOST_SECONDS = 120.0
"""Active time counted for one completion: longer means that the teacher went away."""

CANT_SAY = 0
"""The answer of a teacher who can't say."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One prompt with the completions shown under it.

    ``repeats`` is the completion that comes back here, under an id of its own; else None.
    """

    prompt: LabyrinthPrompt
    completions: tuple[RecordedCompletion, ...]
    repeats: UUID | None = None

    @property
    def id(self) -> UUID:
        return self.prompt.id if self.repeats is None else self.completions[0].id


class Sitting:
    """What one teacher scores. Answers stay here until a completion has all three of them.

    Nothing that another teacher said, or that was predicted from it, is in here.
    """

    def __init__(self) -> None:
        self.prompts: tuple[LabyrinthPrompt, ...] = ()
        self.turns: tuple[Turn, ...] = ()
        self.scores: dict[UUID, Score | RepeatScore] = {}
        self.rewrites: dict[UUID, str] = {}
        self.expected: dict[UUID, PredictedScore] = {}
        self._rewritten_again: set[UUID] = set()
        self._answers: dict[UUID, dict[Criterion, int]] = {}
        self._ranks: dict[UUID, int] = {}
        self._at = 0
        self._whose: tuple[UUID, UUID] | None = None

    def take_over(self, state: State, repeat_share: float = 0.0) -> None:
        """Take what changed in the record; it wins over what was answered here before."""
        cycle, teacher = state.cycle, state.teacher.id
        if self._whose != (cycle.id, teacher):
            self.__init__()  # type: ignore[misc]
            self._whose = cycle.id, teacher
        answered = {c.labyrinth_prompt_id for c in cycle.answers}
        self.prompts = tuple(p for p in cycle.prompts_now if p.id in answered)
        self._take_turns(state, repeat_share)
        self._take_scores(state)
        mine = [p for p in cycle.preferences_now if p.teacher_id == teacher]
        for turn in self.turns:
            self._ranks.update(ranks([c.id for c in turn.completions], mine))
        now = {r.completion_id: r.text for r in cycle.rewrites_now if r.teacher_id == teacher}
        again = {i: now.get(self.original(i), "") for i in self._rewritten_again}
        self.rewrites = {**now, **again}
        self.expected = {} if cycle.scored_by_others(teacher) else cycle.predictions_now

    def _take_turns(self, state: State, share: float) -> None:
        """Lay out the prompts, and after some of them a completion that comes back."""
        cycle, teacher = state.cycle, state.teacher.id
        here = self._turn.id if self._turn else None
        firsts = [Turn(p, cycle.shuffled(p.id, teacher)) for p in self.prompts]
        own = [r.completion_id for r in cycle.repeats_now if r.teacher_id == teacher]
        shown = [[c.id for c in turn.completions] for turn in firsts]
        back = places(shown, teacher, share, own)
        turns: list[Turn] = []
        for place, turn in enumerate(firsts):
            turns.append(turn)
            again = (c for c in cycle.answers if back.get(c.id) == place)
            turns += [_repeat(c, cycle.prompt, teacher) for c in again]
        self.turns = tuple(turns)
        ids = [turn.id for turn in turns]
        last = max(0, len(ids) - 1)
        self._at = ids.index(here) if here in ids else min(self._at, last)

    def _take_scores(self, state: State) -> None:
        cycle, teacher = state.cycle, state.teacher.id
        now: dict[UUID, Score | RepeatScore] = {
            s.completion_id: s for s in cycle.scores_now if s.teacher_id == teacher
        }
        now |= {
            _second_id(r.completion_id, teacher): r
            for r in cycle.repeats_now
            if r.teacher_id == teacher
        }
        for completion_id in now.keys() | self.scores.keys():
            score = now.get(completion_id)
            if score is not self.scores.get(completion_id):
                self._answers[completion_id] = _answers(score) if score else {}
        self.scores = now

    @property
    def place(self) -> int:
        """Which turn the teacher is at, from 0."""
        return self._at

    @property
    def _turn(self) -> Turn | None:
        return self.turns[self._at] if self.turns else None

    @property
    def prompt(self) -> LabyrinthPrompt | None:
        return self._turn.prompt if self._turn else None

    @property
    def completions(self) -> tuple[RecordedCompletion, ...]:
        """The answers to the prompt the teacher is at, in the order shown."""
        return self._turn.completions if self._turn else ()

    @property
    def total(self) -> int:
        """What there is to score; a completion that comes back counts twice."""
        return sum(len(turn.completions) for turn in self.turns)

    @property
    def scored(self) -> int:
        return sum(c.id in self.scores for turn in self.turns for c in turn.completions)

    @property
    def seconds(self) -> float:
        """The active time that the record holds for these completions."""
        return sum(s.seconds or 0.0 for s in self.scores.values())

    def go(self, by: int) -> bool:
        """Go one turn further (``by`` 1) or back (-1); return False when there is none."""
        place = self._next(by)
        if place is None:
            return False
        self._at = place
        return True

    def can_go(self, by: int) -> bool:
        return self._next(by) is not None

    def repeated(self, completion_id: UUID) -> UUID | None:
        """Return which completion this one is the second sight of; None for a first one."""
        found = (t.repeats for t in self.turns if t.repeats and t.id == completion_id)
        return next(found, None)

    def original(self, completion_id: UUID) -> UUID:
        return self.repeated(completion_id) or completion_id

    def rewrite(self, completion_id: UUID) -> UUID:
        """Note that a rewrite comes from here; return the completion that it rewrites."""
        if self.repeated(completion_id):
            self._rewritten_again.add(completion_id)
        return self.original(completion_id)

    def _next(self, by: int) -> int | None:
        """Return the next turn in that direction; a repeat waits until there is a first score."""
        place = self._at + by
        while 0 <= place < len(self.turns):
            repeats = self.turns[place].repeats
            if repeats is None or repeats in self.scores:
                return place
            place += by
        return None

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


def _second_id(completion_id: UUID, teacher_id: UUID) -> UUID:
    return uuid5(completion_id, teacher_id.hex)


def _repeat(
    recorded: RecordedCompletion, prompt: Callable[[UUID], LabyrinthPrompt], teacher_id: UUID
) -> Turn:
    """Return the turn in which a completion comes back, looking like any other."""
    assert recorded.labyrinth_prompt_id is not None
    second = replace(recorded, id=_second_id(recorded.id, teacher_id))
    return Turn(prompt(recorded.labyrinth_prompt_id), (second,), recorded.id)


def _answers(score: Score | RepeatScore) -> dict[Criterion, int]:
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
