"""How much a policy learns from the simulated teacher's scores, against shuffled scores.

A run is one seed and one arm: a few cycles of labyrinth prompts about training topics, several
completions each, and one policy update a cycle. Before the first and after the last update the
policy answers held-out labyrinth prompts about evaluation topics, each once, with the same sampling
seeds: what differs is the policy alone.

The teacher scores the completions of a few prompts of a cycle. A reward model, fitted on all scores
up to then, rewards the others. In the control arm every score goes to another completion of the
same cycle at random: it costs the same and teaches nothing. In a third arm the teacher scores
everything, which shows what the reward model is worth.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random
from statistics import fmean

from ouroboros_desktop.core.completion import FinishReason, Sampling
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt
from ouroboros_desktop.core.policy import Policy
from ouroboros_desktop.core.policy_update import UpdateBatch, UpdateConfig, UpdateMetrics
from ouroboros_desktop.core.prediction import Refit
from ouroboros_desktop.core.scoring import Criterion
from ouroboros_desktop.core.summary import Summary
from ouroboros_desktop.evaluation.answers import Judged, answer, labyrinth
from ouroboros_desktop.evaluation.figures import Arm, Cycled, HeldOut, Run
from ouroboros_desktop.evaluation.rewarding import (
    Experienced,
    Rated,
    Rewarded,
    by_model,
    by_teacher,
    features_of,
    shuffled,
)
from ouroboros_desktop.evaluation.simulated_teacher import SimulatedTeacher
from ouroboros_desktop.evaluation.topics import (
    Topic,
    evaluation_topics,
    personas,
    training_topics,
)

LEARNING = UpdateConfig(epochs=1, minibatches=4, learning_rate=1e-3, kl_coef=0.02, target_kl=0.3)
"""Settings for a small policy and few scores, chosen on seeds from 100 on and then left alone."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The size and settings of a run; all arms and seeds share one.

    The teacher scores ``scored_prompts`` of a cycle's ``prompts``. ``penalty`` is what a standard
    deviation beyond the least of its prompt takes from a predicted reward.
    """

    cycles: int = 8
    prompts: int = 8
    scored_prompts: int = 2
    completions: int = 8
    max_tokens: int = 40
    held_out: int = 64
    persona: str = "plain"
    noise: float = 0.0
    penalty: float = 0.5
    refit: Refit = Refit.CONTINUAL
    config: UpdateConfig = LEARNING

    def scores(self, arm: Arm) -> int:
        """Completions that the teacher scores in one run."""
        prompts = self.prompts if arm is Arm.ALL else self.scored_prompts
        return self.cycles * prompts * self.completions

    @property
    def experiences(self) -> int:
        """Completions that are learned from in one run."""
        return self.cycles * self.prompts * self.completions


def held_out_prompts(
    plan: Plan, teacher: SimulatedTeacher
) -> list[tuple[Summary, LabyrinthPrompt]]:
    """Return the held-out prompts: the same for every seed and arm, evaluation topics in turn."""
    topics = evaluation_topics()
    each = -(-plan.held_out // len(topics))
    rows = [labyrinth(topic, teacher, 0, train=0, held_out=each) for topic in topics]
    pairs = [(s, ps[i]) for i in range(each) for s, ps in rows if i < len(ps)]
    return pairs[: plan.held_out]


def measure(policy: Policy, plan: Plan, teacher: SimulatedTeacher, seed: int) -> HeldOut:
    """Return how the policy does on the held-out prompts."""
    sampling = Sampling(max_tokens=plan.max_tokens)
    judged = answer(policy, held_out_prompts(plan, teacher), sampling, teacher, seed)
    completions = [j.completion for j in judged]
    own = [x for c in completions for x in c.logprobs]
    reference = [x for row in policy.logprobs(completions, adapter=False) for x in row]
    words = [w.casefold() for c in completions for w in c.text.split()]
    means = {
        c.value: fmean(s for j in judged if (s := j.scores.of(c)) is not None) for c in Criterion
    }
    return HeldOut(
        rewards=tuple(j.reward for j in judged),
        scores=means,
        tokens=fmean(len(c.token_ids) for c in completions),
        finished=fmean(c.finish_reason is FinishReason.STOP for c in completions),
        distinct=len(set(words)) / max(1, len(words)),
        kl=fmean(own) - fmean(reference),
        fluency=fmean(reference),
    )


def learn(
    policy: Policy, plan: Plan, seed: int, arm: Arm, before: HeldOut | None = None
) -> Iterator[HeldOut | Cycled | Run]:
    """Take the bare policy through the plan.

    Yields the held-out measurement before the first update (unless ``before`` brings it: the arms
    of a seed begin alike), what each cycle showed, and last the run.
    """
    teacher = SimulatedTeacher(personas()[plan.persona], seed, plan.noise)
    started = time.process_time()
    policy.load(None)
    if before is None:
        before = measure(policy, plan, teacher, seed)
        yield before
    shown: list[Cycled] = []
    experienced = Experienced()
    for number, topic in zip(range(plan.cycles), _topics(seed), strict=False):
        draw = _Draw(seed, number, arm)
        judged = _answers(policy, plan, teacher, topic, draw)
        rewarded, experienced = _rewards(policy, plan, judged, experienced, draw)
        shown.append(_update(policy, plan, judged, rewarded, draw))
        yield shown[-1]
    after = measure(policy, plan, teacher, seed)
    spent = time.process_time() - started
    yield Run(seed, arm, before, after, tuple(shown), plan.scores(arm), spent)


@dataclass(frozen=True, slots=True)
class _Draw:
    """Which cycle of which run: all that chance depends on."""

    seed: int
    number: int
    arm: Arm

    @property
    def sampling_seed(self) -> int:
        """The same in all arms, and never one of the held-out measurement."""
        return 1000 * (1 + self.seed) + self.number


def _topics(seed: int) -> list[Topic]:
    topics = list(training_topics())
    Random(f"{seed}/topics").shuffle(topics)
    return topics


def _answers(
    policy: Policy, plan: Plan, teacher: SimulatedTeacher, topic: Topic, draw: _Draw
) -> list[Judged]:
    summary, prompts = labyrinth(topic, teacher, draw.sampling_seed, plan.prompts, held_out=0)
    sampling = Sampling(completions=plan.completions, max_tokens=plan.max_tokens)
    return answer(policy, [(summary, p) for p in prompts], sampling, teacher, draw.sampling_seed)


def _rewards(
    policy: Policy, plan: Plan, judged: list[Judged], before: Experienced, draw: _Draw
) -> tuple[Rewarded, Experienced]:
    """Reward a cycle's completions. Beyond its budget, nothing of the teacher's enters it."""
    if draw.arm is Arm.ALL:
        return by_teacher(judged, [j.scores for j in judged]), before
    scored = [j for j in judged if j.place < plan.scored_prompts]
    scores = [j.scores for j in scored]
    if draw.arm is Arm.SHUFFLED:
        scores = shuffled(scored, f"{draw.seed}/{draw.number}/shuffle")
    given, others = by_teacher(scored, scores), judged[len(scored) :]
    if not others:
        return given, before
    features = features_of(policy, judged)
    first = draw.number * plan.prompts
    rated = [
        Rated(vector, said, first + j.place)
        for vector, said, j in zip(features, scores, scored, strict=False)
    ]
    after = before.after(rated, plan.refit)
    assert after.model is not None
    predicted = by_model(after.model, others, features[len(scored) :], plan.penalty)
    together = (*given.experiences, *predicted.experiences)
    return Rewarded(together, predicted.correlation), after


def _update(
    policy: Policy, plan: Plan, judged: list[Judged], rewarded: Rewarded, draw: _Draw
) -> Cycled:
    batch = UpdateBatch(policy.info.tokenizer, rewarded.experiences)
    config = replace(plan.config, seed=draw.seed)
    steps = [s for s in policy.update(batch, config) if isinstance(s, UpdateMetrics)]
    last = steps[-1]
    return Cycled(
        reward=fmean(j.reward for j in judged),
        approx_kl=last.approx_kl,
        reference_kl=last.reference_kl,
        entropy=last.entropy,
        steps=len(steps),
        correlation=rewarded.correlation,
    )
