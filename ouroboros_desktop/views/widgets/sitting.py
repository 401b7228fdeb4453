"""A scoring sitting without its widgets: prompts, answers given so far, ranks, what was said."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID, uuid5

from ouroboros_desktop.core.completion import RecordedCompletion
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt
from ouroboros_desktop.core.prediction import PredictedScore, predicted_reward
from ouroboros_desktop.core.queue import Next, Waiting, Why, sitting_order
from ouroboros_desktop.core.remarks import Mark, Ranking, Remark
from ouroboros_desktop.core.repeats import RepeatScore, places
from ouroboros_desktop.core.scoring import Criterion, Score, Scores
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.widgets.ranks import Place, groups, moved, ranks

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
        self._rankings: dict[UUID, Ranking] = {}
        self._remarks: dict[UUID, Remark] = {}
        self._marks: tuple[Mark, ...] = ()
        self._said_again: set[UUID] = set()
        self._queue: dict[UUID, Next] = {}
        self._queued_for: tuple[UUID | None, set[UUID]] = None, set()
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
        self.expected = {} if cycle.scored_by_others(teacher) else cycle.predictions_now
        self._queue_prompts(state)
        self._take_turns(state, repeat_share)
        self._take_scores(state)
        self._take_ranks(state)
        now = {r.completion_id: r.text for r in cycle.rewrites_now if r.teacher_id == teacher}
        again = {i: now.get(self.original(i), "") for i in self._said_again}
        self.rewrites = {**now, **again}
        self._remarks = {r.completion_id: r for r in cycle.remarks_now if r.teacher_id == teacher}
        self._marks = tuple(m for m in cycle.marks_now if m.teacher_id == teacher)

    def _queue_prompts(self, state: State) -> None:
        """Order the prompts; anew only with another fit, so that nothing moves in a sitting."""
        cycle, teacher = state.cycle, state.teacher.id
        of: dict[UUID, list[UUID]] = {}
        for answer in cycle.answers:
            assert answer.labyrinth_prompt_id is not None
            of.setdefault(answer.labyrinth_prompt_id, []).append(answer.id)
        prompts = {p.id: p for p in cycle.prompts_now if p.id in of}
        fit = next((e.reward_model_id for e in self.expected.values()), None)
        if self._queued_for != (fit, set(prompts)):
            self._queued_for = fit, set(prompts)
            waiting = [self._waiting(prompts[p], of[p], state) for p in prompts]
            own = {s.completion_id for s in cycle.scores_now if s.teacher_id == teacher}
            scored = {p for p in prompts if not own.isdisjoint(of[p])}
            found = sitting_order(waiting, scored, teacher.int)
            self._queue = {q.prompt_id: q for q in found}
        self.prompts = tuple(prompts[p] for p in self._queue)

    def _waiting(
        self, prompt: LabyrinthPrompt, completions: Sequence[UUID], state: State
    ) -> Waiting:
        """Return a prompt with what is expected of its completions, if it is of all of them."""
        found = [self.expected[c] for c in completions if c in self.expected]
        likely = [predicted_reward(e.scores, state.rubric) for e in found]
        names = tuple(t.name for t in prompt.transformations)
        return Waiting(prompt.id, names, tuple(likely) if len(likely) == len(completions) else ())

    @property
    def why(self) -> Next | None:
        """Why the prompt comes now. One that comes back is a check, as an audit is."""
        if self._turn is None:
            return None
        queued = self._queue[self._turn.prompt.id]
        checks = self._turn.repeats is not None and bool(self.expected)
        return replace(queued, why=Why.AUDIT) if checks else queued

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

    def _take_ranks(self, state: State) -> None:
        """Take rankings, and from stores that are older than them what preferences tell."""
        cycle, teacher = state.cycle, state.teacher.id
        own = (r for r in cycle.rankings_now if r.teacher_id == teacher)
        before, self._rankings = self._rankings, {r.labyrinth_prompt_id: r for r in own}
        mine = [p for p in cycle.preferences_now if p.teacher_id == teacher]
        for turn in self.turns:
            ids, ranking = [c.id for c in turn.completions], self._rankings.get(turn.id)
            was = before.get(turn.id)
            if (ranking.groups if ranking else ()) != (was.groups if was else ()):
                self._ranks = {c: r for c, r in self._ranks.items() if c not in ids}
                self._ranks.update(ranking.places if ranking else {})
            elif ranking is None:
                self._ranks.update(ranks(ids, mine))

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
    def called_all_bad(self) -> bool:
        """Whether the teacher found none of the completions shown good."""
        ranking = self._rankings.get(self._turn.id) if self._turn else None
        return bool(ranking and ranking.all_bad)

    @property
    def can_be_all_bad(self) -> bool:
        """Whether that can be said here: not of one completion that came back."""
        return self._turn is not None and self._turn.repeats is None

    @property
    def said(self) -> tuple[tuple[UUID, tuple[int, str], Remark], ...]:
        """What was skipped, flagged or commented on, with the prompt's place and its letter."""
        return tuple(
            (c.id, (place, chr(ord("A") + n)), self._remarks[c.id])
            for place, turn in enumerate(self.turns, 1)
            for n, c in enumerate(turn.completions)
            if turn.repeats is None and c.id in self._remarks
        )

    def remark(self, completion_id: UUID) -> Remark | None:
        """Return flag, skip and comment; of one that came back only what was said since."""
        return self._remarks.get(self._said_of(completion_id))

    def marks(self, completion_id: UUID) -> tuple[Mark, ...]:
        said_of = self._said_of(completion_id)
        return tuple(m for m in self._marks if m.completion_id == said_of)

    def _said_of(self, completion_id: UUID) -> UUID:
        again = completion_id in self._said_again
        return self.original(completion_id) if again else completion_id

    @property
    def total(self) -> int:
        """What there is to score; a completion that comes back counts twice."""
        return sum(len(turn.completions) for turn in self.turns)

    @property
    def scored(self) -> int:
        return sum(c.id in self.scores for turn in self.turns for c in turn.completions)

    @property
    def skipped(self) -> int:
        """How many have no score because the teacher passed them over."""
        shown = [c.id for turn in self.turns for c in turn.completions if c.id not in self.scores]
        return sum(bool((r := self.remark(i)) and r.skipped) for i in shown)

    @property
    def seconds(self) -> float:
        """The active time that the record holds for these completions."""
        return sum(s.seconds or 0.0 for s in self.scores.values())

    def go_to(self, completion_id: UUID) -> None:
        """Go to where a completion was shown first; nothing happens where it is not."""
        for place, turn in enumerate(self.turns):
            if turn.repeats is None and any(c.id == completion_id for c in turn.completions):
                self._at = place

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

    def subject(self, completion_id: UUID) -> UUID:
        """Note that something is said from here; return the completion that it is said of."""
        if self.repeated(completion_id):
            self._said_again.add(completion_id)
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
        return self._groups()

    def move(self, completion_id: UUID, place: Place) -> list[list[UUID]] | None:
        """Note where a completion was dragged; return the groups if that completes or changes them.

        The others keep their order, so one of them may get another rank.
        """
        ids = [c.id for c in self.completions]
        before = {i: self._ranks[i] for i in ids if i in self._ranks}
        after = moved(before, completion_id, place, len(ids))
        self._ranks.update(after)
        return self._groups() if after != before else None

    def _groups(self) -> list[list[UUID]] | None:
        ids = [c.id for c in self.completions]
        if any(i not in self._ranks for i in ids):
            return None
        return groups({i: self._ranks[i] for i in ids})


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
