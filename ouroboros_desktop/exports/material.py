"""What an export is made of, what is wanted of it, and the figures that its card tells."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from uuid import UUID

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.policy import PolicyRecord
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.core.repeats import said_twice
from ouroboros_desktop.core.scoring import Criterion, Score, independent
from ouroboros_desktop.core.teachers import Measure, Teacher, TeacherKind
from ouroboros_desktop.exports.format import ExportFormat, permitted
from ouroboros_desktop.exports.licences import NO_REDISTRIBUTION
from ouroboros_desktop.exports.personal import Mask, Survey

LOOKING = "Looking for personal data"


@dataclass(frozen=True, slots=True)
class Material:
    """The dialogues that may leave, of ``stored`` in the store, with who and what took part.

    ``licences`` are those of the models, by the policy's model name, where they are known.
    """

    cycles: tuple[Cycle, ...]
    stored: int
    measure: Measure
    teachers: tuple[Teacher, ...] = ()
    policies: tuple[PolicyRecord, ...] = ()
    licences: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if permitted(self.cycles) != self.cycles:
            raise ValueError("a dialogue without consent does not leave")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to write, under which licence (SPDX), and what is masked; None: nothing, on purpose."""

    formats: tuple[ExportFormat, ...]
    mask: Mask | None
    licence: str = NO_REDISTRIBUTION
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far apart points are that were given for the same criterion of the same completion."""

    completions: int
    compared: int
    within_one: float
    mean_distance: float


@dataclass(frozen=True, slots=True)
class Counts:
    """How much of what is in the dialogues that leave."""

    cycles: int
    messages: int
    prompts: int
    held_out: int
    completions: int
    scores: int
    preferences: int
    choices: int
    rewrites: int
    repeats: int
    teachers: Mapping[TeacherKind, int]
    policies: tuple[PolicyRecord, ...]
    agreement: Agreement | None
    self_agreement: Agreement | None


def survey(
    material: Material, formats: Sequence[ExportFormat], names: Sequence[str]
) -> Generator[Progress, None, Mask]:
    """Look for personal data in all that ``formats`` would write, a dialogue at a step."""
    found = Survey(names)
    for place, cycle in enumerate(material.cycles, 1):
        for form in formats:
            for row in form.rows_of(cycle, material.measure):
                found.read(row, form.texts, cycle.number)
        yield Progress(LOOKING, place, len(material.cycles))
    return found.mask


def counts(material: Material) -> Counts:
    """Count what the card tells."""
    cycles = material.cycles
    given = [score for cycle in cycles for score in cycle.scores_now]
    kinds = {t.id: t.kind for t in material.teachers}
    acting = {c.teacher_id for c in cycles} | {s.teacher_id for s in given}
    prompts = [prompt for cycle in cycles for prompt in cycle.prompts_now]
    used = {cycle.policy_id for cycle in cycles}
    twice = [one for cycle in cycles for one in said_twice(cycle.scores, cycle.repeats)]
    return Counts(
        cycles=len(cycles),
        messages=sum(len(cycle.transcript.branch) for cycle in cycles),
        prompts=len(prompts),
        held_out=sum(prompt.held_out for prompt in prompts),
        completions=sum(len(cycle.answers) for cycle in cycles),
        scores=len(given),
        preferences=sum(len(cycle.preferences_now) for cycle in cycles),
        choices=sum(len(cycle.choices_now) for cycle in cycles),
        rewrites=sum(len(cycle.rewrites_now) for cycle in cycles),
        repeats=len(twice),
        teachers=Counter(kinds[t] for t in acting if t in kinds),
        policies=tuple(p for p in material.policies if p.id in used),
        agreement=agreement([s for cycle in cycles for s in independent(cycle.scores)]),
        self_agreement=_agreement(len(twice), [pair for one in twice for pair in one.points]),
    )


def agreement(scores: Sequence[Score]) -> Agreement | None:
    """Compare each two teachers' points; None when no completion has two teachers."""
    by_completion: defaultdict[UUID, list[Score]] = defaultdict(list)
    for score in scores:
        by_completion[score.completion_id].append(score)
    shared = [several for several in by_completion.values() if len(several) > 1]
    points = [
        (a, b)
        for several in shared
        for first, second in combinations(several, 2)
        for criterion in Criterion
        if (a := first.scores.of(criterion)) is not None
        and (b := second.scores.of(criterion)) is not None
    ]
    return _agreement(len(shared), points)


def _agreement(completions: int, points: Sequence[tuple[int, int]]) -> Agreement | None:
    if not points:
        return None
    apart = [abs(a - b) for a, b in points]
    near = sum(distance <= 1 for distance in apart)
    return Agreement(completions, len(apart), near / len(apart), sum(apart) / len(apart))
