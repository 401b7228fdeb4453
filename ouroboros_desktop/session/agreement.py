"""How far the teachers of a cycle agree, with each other and each with themselves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.repeats import answered_twice
from ouroboros_desktop.core.scoring import Criterion, Rubric, Score, independent, reward
from ouroboros_desktop.core.teachers import Teacher
from ouroboros_desktop.learning.agreement import (
    Alpha,
    Scale,
    SelfAgreement,
    agreement,
    self_agreement,
)
from ouroboros_desktop.learning.packing import Array

_SEED = 0


@dataclass(frozen=True, slots=True)
class Pair:
    """The rewards of two teachers."""

    first: Teacher
    second: Teacher
    alpha: Alpha


@dataclass(frozen=True, slots=True)
class Report:
    """Agreement on the points of each criterion (ordinal) and on rewards (interval).

    ``teachers`` are those who have scored; ``selves`` those who have answered something twice.
    """

    teachers: tuple[Teacher, ...]
    criteria: dict[Criterion, Alpha]
    rewards: Alpha
    pairs: tuple[Pair, ...]
    selves: tuple[tuple[Teacher, SelfAgreement], ...]


def report(cycle: Cycle, teachers: Sequence[Teacher], rubric: Rubric) -> Report:
    """Return the agreement of a cycle, from what each teacher said by themselves."""
    own = independent(cycle.scores)
    scored = {s.teacher_id for s in own}
    present = tuple(t for t in teachers if t.id in scored)
    rewards = _ratings(cycle, present, own, lambda s: reward(s.scores, rubric))
    twice = [(t, answered_twice(cycle.scores, cycle.repeats, t.id)) for t in teachers]
    selves = [(t, self_agreement(answers, _SEED)) for t, answers in twice]
    return Report(
        present,
        {c: _of_criterion(cycle, present, own, c) for c in Criterion},
        agreement(rewards, Scale.INTERVAL, _SEED),
        tuple(
            Pair(present[a], present[b], agreement(rewards[[a, b]], Scale.INTERVAL, _SEED))
            for a, b in combinations(range(len(present)), 2)
        ),
        tuple((t, found) for t, found in selves if found is not None),
    )


def _of_criterion(
    cycle: Cycle, teachers: Sequence[Teacher], own: Sequence[Score], criterion: Criterion
) -> Alpha:
    points = _ratings(cycle, teachers, own, lambda s: s.scores.of(criterion))
    return agreement(points, Scale.ORDINAL, _SEED)


def _ratings(
    cycle: Cycle,
    teachers: Sequence[Teacher],
    own: Sequence[Score],
    said: Callable[[Score], float | None],
) -> Array:
    """Return what each teacher said of each completion [teachers, completions], NaN: nothing."""
    rows = {t.id: place for place, t in enumerate(teachers)}
    columns = {c.id: place for place, c in enumerate(cycle.answers)}
    ratings = np.full((len(rows), len(columns)), np.nan)
    for score in own:
        value = said(score)
        if value is not None:
            ratings[rows[score.teacher_id], columns[score.completion_id]] = value
    return ratings
