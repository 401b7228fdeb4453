"""One arm's course: cycles in which a teacher works within the budget and the policy learns.

It goes over the policy contract and the same labyrinth prompts, reward model, queue, triage and
policy update as the program. The dialogue and the approval of the summary cost every arm the same
minutes and are not counted; only an arm that is shown recall lessons learns from the fact ledger.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import combinations
from random import Random
from statistics import fmean

from ouroboros_desktop.core.agreement import LEAST_DIFFERENCE
from ouroboros_desktop.core.dialogue import Message
from ouroboros_desktop.core.invariance import agreement, with_invariance
from ouroboros_desktop.core.policy import Policy
from ouroboros_desktop.core.policy_update import (
    Demonstration,
    Experience,
    Method,
    UpdateBatch,
)
from ouroboros_desktop.core.recall_lessons import recall_lessons
from ouroboros_desktop.core.rehearsal import rehearsed
from ouroboros_desktop.core.room import longest_dialogue
from ouroboros_desktop.evaluation import sitting as acts
from ouroboros_desktop.evaluation.answers import summary_of
from ouroboros_desktop.evaluation.arms import Arm, Rewarder
from ouroboros_desktop.evaluation.down_sampling import down_sampled
from ouroboros_desktop.evaluation.gate import Guarded, guarded, updated
from ouroboros_desktop.evaluation.groups import (
    Group,
    gate_prompts,
    groups,
    plain_answers,
    training_prompts,
)
from ouroboros_desktop.evaluation.measures import persona_measure
from ouroboros_desktop.evaluation.minutes import ActKind
from ouroboros_desktop.evaluation.plan import Cycled, Plan, Predict, Train
from ouroboros_desktop.evaluation.scorekeeping import Believed
from ouroboros_desktop.evaluation.self_judging import grades
from ouroboros_desktop.evaluation.sitting import Sitting
from ouroboros_desktop.evaluation.teachers import WorkingTeacher
from ouroboros_desktop.evaluation.topics import Topic, training_topics

GATE = 500_000
"""Added to a cycle's seed, so that the gate's answers are drawn otherwise than the others."""


class Course:
    """The course of one arm with one policy and one teacher, by one seed."""

    def __init__(
        self, policy: Policy, arm: Arm, plan: Plan, teacher: WorkingTeacher, train: Train | None
    ) -> None:
        self.policy = policy
        self.arm = arm
        self.plan = plan
        self.seed = teacher.seed
        self.sitting = Sitting(teacher, 0.0)
        self.believed = Believed(arm, plan.rules, teacher.family.rubric)
        self.fixed: Predict | None = None
        self.proxy: Believed | None = None
        self._judged = plan.judged(arm)
        self._train = train

    def run(self) -> Iterator[Cycled]:
        """Yield what each cycle came to; the policy is left as the last one made it."""
        self.policy.load(None)
        topics = self._topics()
        if self.arm.rewarder is Rewarder.FIXED:
            self._prefer_beforehand(topics)
        cycles = self.plan.cycles if self.arm.method else 1
        for number, topic in zip(range(cycles), topics, strict=False):
            written = self._written(number, topic, self.plan.written(self.arm))
            if number == 0:
                self._fit_proxy(written)
            yield self._cycle(number, written)

    def predict(self, group: Group, texts: Sequence[str]) -> list[float]:
        """Return what this arm's reward model expects, or a stand-in where the arm has none.

        What a judge gives no readable grade counts as neutral.
        """
        transcripts = [group.transcript(text) for text in texts]
        if self.fixed:
            return list(self.fixed(transcripts))
        if self.arm.rewarder is Rewarder.ITSELF:
            given = grades(self.policy, group, texts, self.seed)
            return [0.0 if grade is None else grade for grade in given]
        believed = self.proxy or self.believed
        return believed.rewards(list(self.policy.features(transcripts)))

    def _topics(self) -> list[Topic]:
        topics = list(training_topics())
        Random(f"{self.seed}/topics").shuffle(topics)
        return topics

    def _written(self, number: int, topic: Topic, count: int) -> list[Group]:
        seed, teacher = 1000 * (1 + self.seed) + number, self.sitting.teacher.steady
        asked = training_prompts(topic, teacher, seed, self.plan.prompts, self.arm.labyrinth)
        return groups(self.policy, asked, self.plan.sampling(count), seed, f"{self.seed}/{number}")

    def _prefer_beforehand(self, topics: Sequence[Topic]) -> None:
        """Spend all minutes on preferences among the bare policy's answers, and train once."""
        assert self._train, "this arm needs a trainer of reward models"
        self.sitting = replace(self.sitting, budget=self.plan.minutes * self.plan.cycles)
        written = (
            group
            for number, topic in zip(range(self.plan.cycles), topics, strict=False)
            for group in self._written(number, topic, self._judged)
        )
        for group in written:
            done = acts.choose(self.sitting, group)
            if done is None:
                break
            self.sitting = done
        preferred = self.sitting.preferences
        self.fixed = self._train(preferred, self.seed) if preferred else _indifferent

    def _fit_proxy(self, written: Sequence[Group]) -> None:
        """Give an arm without a reward model a stand-in to be stress-tested against.

        A teacher of the family scores the first cycle's answers; the arm does not see it.
        """
        if self.arm.modelled:
            return
        teacher = WorkingTeacher(self.sitting.teacher.family, self.seed)
        sitting = Sitting(teacher, float("inf"))
        for group in written:
            sitting = acts.score(sitting, group.first(self._judged)) or sitting
        self.proxy = Believed(self.arm, self.plan.rules, teacher.family.rubric)
        self.proxy.learn(self.policy, sitting.scored)

    def _cycle(self, number: int, written: list[Group]) -> Cycled:
        before = self.sitting
        if self.fixed is None:
            self.sitting = replace(before, budget=self.plan.minutes * (number + 1))
            self._work(written, number)
        rewarded = self._invariant(
            (*self._given(written), *self._predicted(written, number)), written
        )
        batch = self._taught(self._batch(before, rewarded), number)
        return self._updated(batch, self._cycled(number, written, rewarded, batch))

    def _batch(self, before: Sitting, rewarded: Sequence[Experience]) -> UpdateBatch:
        """Return what is learned from: some of the rewarded, and what was said since ``before``."""
        rewritten = self.sitting.rewritten[len(before.rewritten) :]
        count = self.arm.siblings if self.arm.labyrinth else 0
        shown = tuple(d for one in rewritten for d in one.demonstrations(count))
        compares = self.arm.method is not Method.SFT
        preferred = self.sitting.preferences[len(before.preferences) :] if compares else ()
        learned = down_sampled(rewarded, self.plan.completions)
        return UpdateBatch(self.policy.info.tokenizer, learned, shown, preferred)

    def _taught(self, batch: UpdateBatch, number: int) -> UpdateBatch:
        """Return the batch with what this arm shows beside it: recall lessons, and rehearsals."""
        if not (batch.experiences or batch.demonstrations or batch.preferences):
            return batch
        seed = 1000 * (1 + self.seed) + number
        lessons = self._lessons(number, seed) if self.arm.recalls else ()
        rehearsing = self._rehearsed(seed) if self.arm.rehearses else ()
        return replace(batch, demonstrations=(*batch.demonstrations, *lessons, *rehearsing))

    def _lessons(self, number: int, seed: int) -> tuple[Demonstration, ...]:
        """Return an update's recall lessons, on the facts up to this cycle."""
        longest = longest_dialogue(self.policy.info, self.plan.config)
        ledgers = [summary_of(t, self.sitting.teacher.steady) for t in self._topics()[: number + 1]]
        facts = [fact.text for ledger in ledgers for fact in ledger.facts]
        return recall_lessons(facts, self.plan.recall_lessons, longest, seed)

    def _rehearsed(self, seed: int) -> tuple[Demonstration, ...]:
        writing = rehearsed(self.policy, self.plan.rehearsals, seed)
        return tuple(one for one in writing if isinstance(one, Demonstration))

    def _cycled(
        self,
        number: int,
        written: Sequence[Group],
        rewarded: Sequence[Experience],
        batch: UpdateBatch,
    ) -> Cycled:
        teacher, preferred = self.sitting.teacher, batch.preferences
        chosen = self.sitting.preferences if self.fixed and number == 0 else preferred
        true = {group.key: acts.truth(teacher, group, group.texts) for group in written}
        return Cycled(
            number + 1,
            teacher.ledger.minutes,
            teacher.ledger.annotations,
            sum(not one.predicted for one in batch.experiences),
            sum(one.predicted for one in batch.experiences),
            _pairs(batch.experiences) + len(preferred),
            _pairs([one for one in batch.experiences if not one.predicted]) + len(chosen),
            fmean(reward for rewards in true.values() for reward in rewards),
            fmean(persona_measure(teacher.persona, t) for group in written for t in group.texts),
            note=self.believed.sentence,
            correlation=self.believed.correlation(true),
        )

    def _work(self, written: Sequence[Group], number: int) -> None:
        """Let the teacher work through the groups in this arm's order, as far as the minutes go."""
        if self.arm.method is None:
            return
        if self.arm.act is not ActKind.SCORE:
            one = acts.choose if self.arm.act is ActKind.CHOOSE else acts.rewrite
            for group in self.believed.shuffled(written, f"{self.seed}/{number}"):
                self.sitting = one(self.sitting, group.first(self._judged)) or self.sitting
            return
        before, corrected = len(self.sitting.scored), len(self.sitting.rewritten)
        order = self.believed.order(
            self.policy, written, self.sitting.scored, 1000 * self.seed + number
        )
        for group, again in order:
            shown = group.first(self._judged)
            done = (
                acts.score_again(self.sitting, again) if again else acts.score(self.sitting, shown)
            )
            if done is None:
                continue
            if self.arm.rewrites is not None and not again:
                done = acts.rewrite_worst(done, self.arm.rewrites) or done
            self.sitting = done
        self.believed.audit(self.sitting.scored[before:])
        if self.arm.rewarder is not Rewarder.ITSELF:
            self.believed.learn(
                self.policy, self.sitting.scored[before:], self.sitting.rewritten[corrected:]
            )

    def _given(self, written: Sequence[Group]) -> list[Experience]:
        place = {group.key: n for n, group in enumerate(written)}
        return [
            Experience(completion, reward, place[said.group.key])
            for said in self.sitting.scored
            if said.group.key in place
            for completion, reward in zip(said.group.completions, said.rewards, strict=True)
            if completion.trainable
        ]

    def _predicted(self, written: Sequence[Group], number: int) -> list[Experience]:
        """Return what nobody scored, with the rewards that are expected of it.

        The rest of a prompt that was scored in part is a group of its own, as in the program: what
        bears a deduction is not compared with what was scored.
        """
        scored = {said.group.key for said in self.sitting.scored}
        left = [(n, group) for n, group in enumerate(written) if group.key not in scored]
        if self.arm.triaged:
            rest = [
                (len(written) + n, group.after(self._judged)) for n, group in enumerate(written)
            ]
            left += [(n, group) for n, group in rest if group.key in scored]
        found = []
        for n, group in left:
            for completion, reward in zip(
                group.completions, self._rewards(group, 100 * number + n), strict=True
            ):
                if reward is not None and completion.trainable:
                    found.append(Experience(completion, reward, n, predicted=True))
        return found

    def _rewards(self, group: Group, draw: int) -> Sequence[float | None]:
        nothing = [None] * len(group.completions)
        if self.fixed:
            return list(self.fixed(group.transcripts))
        if self.arm.rewarder is Rewarder.ITSELF:
            return grades(self.policy, group, group.texts, 10_000 * (1 + self.seed) + draw)
        return self.believed.sure(self.policy, group) or nothing

    def _invariant(
        self, rewarded: tuple[Experience, ...], written: Sequence[Group]
    ) -> tuple[Experience, ...]:
        """Return the experiences with the invariance reward in them, where the arm has one."""
        if not self.arm.invariance or not rewarded:
            return rewarded
        plain, found = plain_answers(self.policy, written, self.plan.max_tokens), []
        for one in rewarded:
            place = one.group % len(written)
            agreed = agreement(plain[place], one.completion.text, written[place].matter)
            mixed = with_invariance(one.reward, agreed, self.arm.invariance)
            found.append(replace(one, reward=mixed))
        return tuple(found)

    def _updated(self, batch: UpdateBatch, cycled: Cycled) -> Cycled:
        method = self.arm.method
        if method is None or not _teaches(batch):
            return cycled
        config = replace(self.plan.config, method=method, seed=self.seed)
        if self.arm.gated:
            answered = partial(self._at_the_gate, cycled.number - 1)
            done = guarded(self.policy, batch, config, answered, self._expects)
        else:
            done = Guarded(updated(self.policy, batch, config), rejected=0)
        moved = done.steps[-1].approx_kl if done.steps else 0.0
        return replace(cycled, approx_kl=moved, steps=len(done.steps), rejected=done.rejected)

    def _at_the_gate(self, number: int) -> list[Group]:
        """Let the policy as it stands answer held-out prompts on the topic of a cycle."""
        seed = 1000 * (1 + self.seed) + number
        topic, teacher = self._topics()[number], self.sitting.teacher.steady
        asked = gate_prompts(topic, teacher, seed, self.plan.gate, self.arm.labyrinth)
        sampling = self.plan.sampling(self.plan.gate_completions)
        return groups(self.policy, asked, sampling, seed + GATE, f"{self.seed}/{number}/gate")

    def _expects(self, group: Group) -> list[float]:
        expected = self.believed.expected(list(self.policy.features(group.transcripts)))
        return [likely.mean for likely in expected]


def _indifferent(transcripts: Sequence[tuple[Message, ...]]) -> list[float]:
    """What a reward model expects that was shown no preference: the same of everything."""
    return [0.0] * len(transcripts)


def _teaches(batch: UpdateBatch) -> bool:
    """Return whether an update has anything to learn: rewards that are all alike are refused."""
    differ = {(one.group, one.reward) for one in batch.experiences}
    groups = {group for group, _ in differ}
    return len(differ) > len(groups) or bool(batch.demonstrations or batch.preferences)


def _pairs(experiences: Sequence[Experience]) -> int:
    """Return how many pairs of completions of one prompt the rewards tell apart.

    Predicted rewards are never quite the same; a difference that would be no preference is none.
    """
    by_group: dict[int, list[float]] = {}
    for one in experiences:
        by_group.setdefault(one.group, []).append(one.reward)
    return sum(
        abs(a - b) > LEAST_DIFFERENCE - 1e-9
        for rewards in by_group.values()
        for a, b in combinations(rewards, 2)
    )
