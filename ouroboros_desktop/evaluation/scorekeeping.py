"""What an arm believes of completions: its reward model, the order of the queue, triage, audits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from random import Random
from uuid import UUID

import numpy as np

from ouroboros_desktop.core.policy import Policy
from ouroboros_desktop.core.prediction import Likely, penalised, predicted_reward
from ouroboros_desktop.core.queue import CHECK_EVERY, Waiting, Why, queue, random_order
from ouroboros_desktop.core.repeats import places
from ouroboros_desktop.core.scoring import Rubric
from ouroboros_desktop.core.triage import Audited, Triaged, TriageRules, triage
from ouroboros_desktop.evaluation.arms import Arm
from ouroboros_desktop.evaluation.groups import Group
from ouroboros_desktop.evaluation.rewarding import Experienced, Rated
from ouroboros_desktop.evaluation.sitting import GroupScores, Rewritten
from ouroboros_desktop.learning.reward_model import vectors
from ouroboros_desktop.learning.statistics import within_group_correlation


class Believed:
    """A reward model that learns from a teacher, and what was expected before it learned."""

    def __init__(self, arm: Arm, rules: TriageRules, rubric: Rubric) -> None:
        self._arm = arm
        self._rules = rules
        self._rubric = rubric
        self._experienced = Experienced()
        self._prompts = 0
        self._audited: tuple[Audited, ...] = ()
        self._foreseen: dict[str, tuple[float, ...]] = {}
        self._audits: set[str] = set()

    @property
    def sentence(self) -> str:
        """What the audits say of the reward model; empty without triage."""
        return triage((), self._audited, self._rules).sentence if self._arm.triaged else ""

    def learn(
        self,
        policy: Policy,
        scored: Sequence[GroupScores],
        rewritten: Sequence[Rewritten] = (),
    ) -> None:
        """Fit the reward model on these scores too; a frozen one stays as first fitted.

        ``rewritten`` are better answers to prompts that were ``scored``.
        """
        rated = []
        for number, said in enumerate(scored, self._prompts):
            corrected = [one for one in rewritten if one.group.key == said.group.key]
            better = [said.group.transcript(one.text) for one in corrected]
            features = policy.features([*said.group.transcripts, *better])
            known = (*said.scores, *(one.scores for one in corrected))
            rated += [Rated(v, scores, number) for v, scores in zip(features, known, strict=True)]
        self._prompts += len(scored)
        if rated:
            self._experienced = self._experienced.after(rated, self._arm.refit)

    def expected(self, features: Sequence[bytes]) -> tuple[Likely, ...]:
        """Return the rewards to expect; nothing as long as nothing was scored."""
        model = self._experienced.model
        if model is None:
            return ()
        return tuple(predicted_reward(p, self._rubric) for p in model.predict(vectors(features)))

    def rewards(self, features: Sequence[bytes]) -> list[float]:
        """Return what would be learned from, of completions of one prompt; 0 without a model."""
        found = penalised(self.expected(features), self._rules.penalty)
        return list(found) or [0.0] * len(features)

    def shuffled(self, written: Sequence[Group], seed: str) -> list[Group]:
        order = list(written)
        Random(f"{seed}/order").shuffle(order)
        return order

    def order(
        self, policy: Policy, written: Sequence[Group], scored: Sequence[GroupScores], seed: int
    ) -> Iterator[tuple[Group, GroupScores | None]]:
        """Yield the groups that the teacher is asked about, with the scores of what is a repeat.

        What triage does not need the teacher for comes last, for minutes that are left over.
        """
        waiting = [self._waiting(policy, group) for group in written]
        self._foreseen = {
            group.key: tuple(likely.mean for likely in one.expected)
            for group, one in zip(written, waiting, strict=True)
            if one.expected
        }
        by_id = {group.id: group for group in written}
        if not self._arm.queued:
            yield from ((by_id[n.prompt_id], None) for n in random_order(waiting, seed))
            return
        known = [Waiting(said.group.id, said.group.transformations) for said in scored]
        ask = set(self._triaged(waiting).for_teacher)
        self._audits = set()
        queued = queue(waiting, known, seed)
        back = _coming_back(scored, len(queued), seed)
        sure = []
        for place, item in enumerate(queued, 1):
            group = by_id[item.prompt_id]
            if item.why is Why.AUDIT or item.prompt_id in ask:
                if item.why is Why.AUDIT and group.key in self._foreseen:
                    self._audits.add(group.key)
                yield group, None
            else:
                sure.append(group)
            yield from ((said.group, said) for said in back.get(place, ()))
        yield from ((group, None) for group in sure)

    def audit(self, scored: Sequence[GroupScores]) -> None:
        """Hold what the audited groups were given against what was expected of them before."""
        self._audited += tuple(
            Audited(self._foreseen[said.group.key][: len(said.rewards)], said.rewards)
            for said in scored
            if said.group.key in self._audits
        )

    def correlation(self, true: Mapping[str, Sequence[float]]) -> float | None:
        """Return how far what was expected when the queue was made goes with the true rewards.

        ``true`` are the rewards of each group by its key. It is Pearson's correlation within
        groups; None where nothing was expected, or all of a group's alike.
        """
        told = [
            (likely, reward, number)
            for number, (key, rewards) in enumerate(true.items())
            for likely, reward in zip(self._foreseen.get(key, ()), rewards, strict=False)
        ]
        if not told:
            return None
        expected, rewards, groups = map(np.array, zip(*told, strict=True))
        return within_group_correlation(expected, rewards, groups)

    def sure(self, policy: Policy, group: Group) -> Sequence[float] | None:
        """Return rewards for a group that triage does not leave to the teacher."""
        if not self._arm.triaged:
            return None
        return self._triaged([self._waiting(policy, group)]).routed[0].rewards

    def _triaged(self, waiting: Sequence[Waiting]) -> Triaged:
        rules = self._rules
        if not self._arm.triaged:
            waiting = [Waiting(one.prompt_id, one.transformations) for one in waiting]
        return triage(waiting, self._audited, rules)

    def _waiting(self, policy: Policy, group: Group) -> Waiting:
        expected: tuple[Likely, ...] = ()
        if self._arm.queued and self._experienced.model is not None:
            expected = self.expected(list(policy.features(group.transcripts)))
        return Waiting(group.id, group.transformations, expected)


def _coming_back(
    scored: Sequence[GroupScores], count: int, seed: int
) -> dict[int, list[GroupScores]]:
    """Return what comes back after which of ``count`` prompts: as many as there are audits."""
    if not scored:
        return {}
    # By number: prompts have other ids in each run, and a seed must choose the same ones.
    before = {UUID(int=number): said for number, said in enumerate(scored)}
    share = -(-count // CHECK_EVERY) / len(before)
    found = places([list(before), *([] for _ in range(count))], UUID(int=seed), share)
    back: dict[int, list[GroupScores]] = {}
    for number, place in found.items():
        back.setdefault(place, []).append(before[number])
    return back
