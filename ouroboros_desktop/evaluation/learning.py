"""How much a policy learns from the simulated teacher's scores, against shuffled scores.

A run is one seed and one arm: a few cycles of labyrinth prompts about training topics, several
completions each, scores, one policy update a cycle. Before the first and after the last update
the policy answers held-out labyrinth prompts about evaluation topics, each once, with the same
sampling seeds: what differs is the policy alone. In the control arm every score goes to another
completion of the same cycle at random: it costs the same and teaches nothing.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random
from statistics import fmean
from uuid import UUID

from ouroboros_desktop.core.completion import Completion, FinishReason, Prompt, Sampling
from ouroboros_desktop.core.dialogue import Message, Role, Transcript
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt, Transformation
from ouroboros_desktop.core.policy import Policy
from ouroboros_desktop.core.policy_update import (
    Experience,
    UpdateBatch,
    UpdateConfig,
    UpdateMetrics,
)
from ouroboros_desktop.core.prompting import ask, build
from ouroboros_desktop.core.scoring import Criterion, Rubric, Scores, reward
from ouroboros_desktop.core.summary import Summary
from ouroboros_desktop.evaluation.figures import Arm, Cycled, HeldOut, Run
from ouroboros_desktop.evaluation.simulated_teacher import SimulatedTeacher, respected
from ouroboros_desktop.evaluation.topics import (
    Topic,
    evaluation_topics,
    personas,
    training_topics,
)
from ouroboros_desktop.registry import discover

LEARNING = UpdateConfig(epochs=2, minibatches=2, learning_rate=1e-3, kl_coef=0.02, target_kl=0.3)
"""Settings for a small policy and few scores, chosen on seeds from 100 on and then left alone."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The size and settings of a run; all arms and seeds share one."""

    cycles: int = 8
    prompts: int = 4
    completions: int = 4
    max_tokens: int = 40
    held_out: int = 64
    persona: str = "plain"
    noise: float = 0.0
    config: UpdateConfig = LEARNING

    @property
    def scores(self) -> int:
        """Completions scored in one run."""
        return self.cycles * self.prompts * self.completions


@dataclass(frozen=True, slots=True)
class Judged:
    """A completion and what the teacher made of it."""

    completion: Completion
    scores: Scores
    reward: float
    prompt: LabyrinthPrompt


def summary_of(topic: Topic, teacher: SimulatedTeacher) -> Summary:
    """Return the approved summary of ``topic`` as the teacher told it."""
    transcript = Transcript()
    for text in teacher.messages(topic):
        message = Message(Role.TEACHER, text, parent_id=transcript.last_id)
        transcript = transcript.saying(message)
    return Summary(1, teacher.summary(topic, transcript.branch), approved_by=UUID(int=0))


def labyrinth(
    topic: Topic, teacher: SimulatedTeacher, seed: int, train: int, held_out: int
) -> tuple[Summary, tuple[LabyrinthPrompt, ...]]:
    """Return a topic's summary with labyrinth prompts, one transformation each, drawn by seed."""
    chains = [(t,) for t in discover("ouroboros_desktop.transformations", Transformation).values()]
    Random(f"{seed}/{topic.name}").shuffle(chains)
    summary = summary_of(topic, teacher)
    return summary, build(summary, chains, seed, train, held_out)


def held_out_prompts(
    plan: Plan, teacher: SimulatedTeacher
) -> list[tuple[Summary, LabyrinthPrompt]]:
    """Return the held-out prompts: the same for every seed and arm, evaluation topics in turn."""
    topics = evaluation_topics()
    each = -(-plan.held_out // len(topics))
    rows = [labyrinth(topic, teacher, 0, train=0, held_out=each) for topic in topics]
    pairs = [(s, ps[i]) for i in range(each) for s, ps in rows if i < len(ps)]
    return pairs[: plan.held_out]


def answer(
    policy: Policy,
    pairs: Sequence[tuple[Summary, LabyrinthPrompt]],
    sampling: Sampling,
    teacher: SimulatedTeacher,
    seed: int,
) -> list[Judged]:
    """Let the policy answer each prompt and the teacher score each completion, in order."""
    prompts = [Prompt(ask(p, s), seed=1000 * seed + i) for i, (s, p) in enumerate(pairs)]
    records: dict[tuple[int, int], Completion] = {}
    for token in policy.generate(prompts, sampling):
        if token.completion is not None:
            records[token.prompt, token.index] = token.completion
    judged = []
    for (place, index), completion in sorted(records.items(), key=lambda row: row[0]):
        summary, prompt = pairs[place]
        respects = respected(summary.entries, prompt.respects)
        key = f"{seed}/{place}/{index}"
        scores = teacher.score(prompt.text, completion.text, respects, key)
        value = reward(scores, Rubric())
        assert value is not None, "a labyrinth prompt respects something"
        judged.append(Judged(completion, scores, value, prompt))
    return judged


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

    Yields the held-out measurement before the first update (unless ``before`` brings it: the two
    arms of a seed begin alike), what each cycle showed, and last the run.
    """
    teacher = SimulatedTeacher(personas()[plan.persona], seed, plan.noise)
    started = time.process_time()
    policy.load(None)
    if before is None:
        before = measure(policy, plan, teacher, seed)
        yield before
    shown = []
    for number, topic in zip(range(plan.cycles), _topics(seed), strict=False):
        shown.append(_cycle(policy, plan, teacher, topic, _Draw(seed, number, arm)))
        yield shown[-1]
    after = measure(policy, plan, teacher, seed)
    spent = time.process_time() - started
    yield Run(seed, arm, before, after, tuple(shown), plan.scores, spent)


@dataclass(frozen=True, slots=True)
class _Draw:
    """Which cycle of which run: all that chance depends on."""

    seed: int
    number: int
    arm: Arm

    @property
    def sampling_seed(self) -> int:
        """The same in both arms, and never one of the held-out measurement."""
        return 1000 * (1 + self.seed) + self.number


def _topics(seed: int) -> list[Topic]:
    topics = list(training_topics())
    Random(f"{seed}/topics").shuffle(topics)
    return topics


def _cycle(
    policy: Policy, plan: Plan, teacher: SimulatedTeacher, topic: Topic, draw: _Draw
) -> Cycled:
    summary, prompts = labyrinth(topic, teacher, draw.sampling_seed, plan.prompts, held_out=0)
    sampling = Sampling(completions=plan.completions, max_tokens=plan.max_tokens)
    pairs = [(summary, prompt) for prompt in prompts]
    judged = answer(policy, pairs, sampling, teacher, draw.sampling_seed)
    rewards = [j.reward for j in judged]
    if draw.arm is Arm.SHUFFLED:
        Random(f"{draw.seed}/{draw.number}/shuffle").shuffle(rewards)
    places = {prompt.id: place for place, prompt in enumerate(prompts)}
    batch = UpdateBatch(
        tokenizer=policy.info.tokenizer,
        experiences=tuple(
            Experience(j.completion, value, places[j.prompt.id])
            for j, value in zip(judged, rewards, strict=True)
            if j.completion.trainable
        ),
    )
    config = replace(plan.config, seed=draw.seed)
    steps = [s for s in policy.update(batch, config) if isinstance(s, UpdateMetrics)]
    last = steps[-1]
    return Cycled(
        reward=fmean(j.reward for j in judged),
        approx_kl=last.approx_kl,
        reference_kl=last.reference_kl,
        entropy=last.entropy,
        steps=len(steps),
    )
