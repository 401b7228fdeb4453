"""A teacher at work within a budget of minutes: what was said, and what it took.

An act is begun only when it ends within the budget; what is left over is there in the next cycle.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

from ouroboros_desktop.core.agreement import LEAST_DIFFERENCE
from ouroboros_desktop.core.policy_update import Demonstration, PreferencePair
from ouroboros_desktop.core.prompting import ask
from ouroboros_desktop.core.scoring import Criterion, Scores, reward
from ouroboros_desktop.core.siblings import sibling_prompts
from ouroboros_desktop.evaluation import minutes
from ouroboros_desktop.evaluation.answers import transformations
from ouroboros_desktop.evaluation.groups import Group
from ouroboros_desktop.evaluation.minutes import Act
from ouroboros_desktop.evaluation.teachers import WorkingTeacher


@dataclass(frozen=True, slots=True)
class GroupScores:
    """What the teacher gave the completions of one group, in order, and the rewards of it."""

    group: Group
    scores: tuple[Scores, ...]
    rewards: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Rewritten:
    """How the teacher would have answered a group's prompt; ``said`` is what was scored there."""

    group: Group
    text: str
    said: Scores = field(default_factory=Scores)

    @property
    def scores(self) -> Scores:
        """The best score on each criterion that the teacher could say something of."""
        return Scores(**{c.value: None if self.said.of(c) is None else 5 for c in Criterion})

    def demonstrations(self, on_siblings: int) -> list[Demonstration]:
        """Return it as the answer to its prompt, and to this many siblings of that at most."""
        prompt, summary = self.group.prompt, self.group.summary
        others = sibling_prompts(prompt, summary, transformations().values(), on_siblings)
        return [Demonstration(ask(one, summary), self.text) for one in (prompt, *others)]


@dataclass(frozen=True, slots=True)
class Sitting:
    """All that one teacher did up to now, until ``budget`` minutes are spent."""

    teacher: WorkingTeacher
    budget: float
    scored: tuple[GroupScores, ...] = ()
    rewritten: tuple[Rewritten, ...] = ()
    preferences: tuple[PreferencePair, ...] = ()
    repeats: tuple[tuple[float, float], ...] = field(default=())

    def affords(self, acts: Sequence[Act]) -> bool:
        taken = sum(act.seconds for act in acts) * self.teacher.family.pace / 60
        return self.teacher.ledger.minutes + taken <= self.budget

    def after(self, acts: Sequence[Act], **changes: object) -> Sitting:
        return replace(self, teacher=self.teacher.working(*acts), **changes)  # type: ignore[arg-type]


def score(sitting: Sitting, group: Group) -> Sitting | None:
    """Score every completion of a group; None when the minutes do not suffice."""
    acts = [minutes.read(group.prompt.text), *(minutes.score(text) for text in group.texts)]
    if not sitting.affords(acts):
        return None
    given = _given(sitting.teacher, group, group.key)
    return sitting.after(acts, scored=(*sitting.scored, given))


def score_again(sitting: Sitting, before: GroupScores) -> Sitting | None:
    """Score a group a second time: it counts as a repeat, not as another score."""
    group = before.group
    acts = [minutes.read(group.prompt.text), *(minutes.score(text) for text in group.texts)]
    if not sitting.affords(acts):
        return None
    again = _given(sitting.teacher, group, f"{group.key}/again")
    pairs = tuple(zip(before.rewards, again.rewards, strict=True))
    return sitting.after(acts, repeats=(*sitting.repeats, *pairs))


def rewrite_worst(sitting: Sitting, good_enough: float) -> Sitting | None:
    """Rewrite the worst completion of the group scored last, unless one is above ``good_enough``.

    The rewrite is a demonstration, and preferred to the two worst completions. Returns the sitting
    as it is where a rewrite is not called for; None when the minutes do not suffice.
    """
    last = sitting.scored[-1]
    if max(last.rewards) > good_enough:
        return sitting
    order = sorted(range(len(last.rewards)), key=lambda place: last.rewards[place])
    worse = [last.group.texts[place] for place in order[:2]]
    return _rewritten(
        sitting, Rewritten(last.group, _rewrite(sitting, last.group), last.scores[order[0]]), worse
    )


def rewrite(sitting: Sitting, group: Group) -> Sitting | None:
    """Rewrite the first completion of a group, unscored; None when the minutes do not suffice."""
    read = [minutes.read(group.prompt.text)]
    return _rewritten(sitting, Rewritten(group, _rewrite(sitting, group)), group.texts[:1], read)


def choose(sitting: Sitting, group: Group) -> Sitting | None:
    """Say of every two completions of a group which is better, as far as the minutes go.

    Two that the teacher finds alike are no preference. None when not even one pair is affordable.
    """
    acts = [minutes.read(group.prompt.text)]
    unread = set(range(len(group.texts)))
    for one, other in combinations(range(len(group.texts)), 2):
        acts.append(minutes.choose([group.texts[n] for n in (one, other) if n in unread]))
        if not sitting.affords(acts):
            return None if acts[0].kind is minutes.ActKind.READ else sitting
        given = _given(sitting.teacher, group, f"{group.key}/{one}/{other}")
        preference = _preference(group, given, one, other)
        sitting = sitting.after(acts, preferences=(*sitting.preferences, *preference))
        acts, unread = [], unread - {one, other}
    return sitting


def _preference(
    group: Group, given: GroupScores, one: int, other: int
) -> tuple[PreferencePair, ...]:
    difference = given.rewards[one] - given.rewards[other]
    if abs(difference) < LEAST_DIFFERENCE - 1e-9:
        return ()
    better, worse = (one, other) if difference > 0 else (other, one)
    return (PreferencePair(group.messages, group.texts[better], group.texts[worse]),)


def _rewrite(sitting: Sitting, group: Group) -> str:
    return sitting.teacher.steady.rewrite(group.respects)


def _rewritten(
    sitting: Sitting, done: Rewritten, worse: Sequence[str], before: Sequence[Act] = ()
) -> Sitting | None:
    acts = [*before, minutes.rewrite(worse[0], done.text)]
    if not sitting.affords(acts):
        return None
    asked = done.group.messages
    preferred = (PreferencePair(asked, done.text, one) for one in worse if one != done.text)
    return sitting.after(
        acts,
        rewritten=(*sitting.rewritten, done),
        preferences=(*sitting.preferences, *preferred),
    )


def _given(teacher: WorkingTeacher, group: Group, key: str) -> GroupScores:
    scores = tuple(
        teacher.score(group.prompt.text, text, group.respects, f"{key}/{k}")
        for k, text in enumerate(group.texts)
    )
    return GroupScores(group, scores, tuple(reward_for(teacher, s) for s in scores))


def reward_for(teacher: WorkingTeacher, scores: Scores) -> float:
    """Return the reward by the weights of this teacher's family."""
    value = reward(scores, teacher.family.rubric)
    assert value is not None, "a labyrinth prompt respects something"
    return value


def truth(teacher: WorkingTeacher, group: Group, texts: Sequence[str]) -> list[float]:
    """Return the rewards that the teacher would give without noise, fatigue and drift."""
    return [
        reward_for(teacher, teacher.steady.score(group.prompt.text, text, group.respects, ""))
        for text in texts
    ]
