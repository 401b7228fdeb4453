"""One policy on all data sets: what `ouroboros bench` prints and `make bench-paper` compares.

Answers about facts are greedy; those about the persona, and those that are chosen among, are drawn
at temperature 1 by the seed. Each part returns one number an item, so that intervals can be made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from ouroboros_desktop.core.completion import Sampling
from ouroboros_desktop.core.dialogue import Message
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt
from ouroboros_desktop.core.prompting import ask, make
from ouroboros_desktop.evaluation import metrics, probes
from ouroboros_desktop.evaluation.answers import summary_of, transformations
from ouroboros_desktop.evaluation.groups import (
    Asked,
    Group,
    Measured,
    groups,
    held_out_prompts,
    matter,
    write,
)
from ouroboros_desktop.evaluation.hacks import planted
from ouroboros_desktop.evaluation.long_dialogues import long_dialogue
from ouroboros_desktop.evaluation.measures import content_measure, denies, speaks_of
from ouroboros_desktop.evaluation.no_harm import Tokens, choices, perplexities
from ouroboros_desktop.evaluation.sitting import truth
from ouroboros_desktop.evaluation.tables import likeliest
from ouroboros_desktop.evaluation.teachers import WorkingTeacher
from ouroboros_desktop.evaluation.topics import evaluation_topics

Predicts = Callable[[Group, Sequence[str]], Sequence[float]]
"""What a reward model expects of answers to one prompt."""

Items = Mapping[str, tuple[float, ...]]
"""For each metric, one number an item."""

CONSISTENCY = "consistency/"
"""What the name of one transformation's labyrinth consistency begins with."""

OF_BARE = "_bare"
"""What the names of metrics of the reference policy's answers end with."""

BY_KIND = "factual_f1/"
"""What the name of factual F1 on one kind of question begins with."""

SEED = 7919
"""Added to a run's seed, so that nothing is drawn here as it was drawn in training."""


@dataclass(frozen=True, slots=True)
class Size:
    """How many items of each data set are asked.

    ``stressed`` prompts with the highest predicted gain are chosen from ``pool``, each with
    ``candidates`` answers of the policy.
    """

    dialogues: int = 4
    questions: int = 16
    persona: int = 30
    pool: int = 24
    stressed: int = 12
    candidates: int = 4
    wrapped: int = 4
    pressed: int = 20
    twins: int = 16
    passages: int = 12
    choices: int = 24
    max_tokens: int = 40

    @property
    def greedy(self) -> Sampling:
        return Sampling(max_tokens=self.max_tokens, temperature=0)

    @property
    def drawn(self) -> Sampling:
        return Sampling(max_tokens=self.max_tokens)


QUICK = Size(
    dialogues=1,
    questions=2,
    persona=4,
    pool=3,
    stressed=2,
    candidates=2,
    wrapped=1,
    pressed=2,
    twins=2,
    passages=2,
    choices=2,
    max_tokens=24,
)


@dataclass(frozen=True)
class Answering:
    """A policy as it stands, and how much it is asked.

    Without ``tokens``, for policies that do not measure stored tokens again, nothing is known of
    harm done.
    """

    policy: Measured
    seed: int
    size: Size
    tokens: Tokens | None = None

    def says(self, asked: Sequence[tuple[Message, ...]], sampling: Sampling) -> list[str]:
        return [row[0].text for row in write(self.policy, asked, sampling, self.seed + SEED)]


@dataclass(frozen=True, kw_only=True)
class Examinee(Answering):
    """One that should keep the persona of a teacher.

    Without ``predicts`` there is no reward model to stress.
    """

    teacher: WorkingTeacher
    predicts: Predicts | None = None


def examine(one: Examinee) -> Iterator[tuple[str, Items]]:
    """Yield each data set's name with its items; parts that need what is missing are left out."""
    yield "long-horizon", long_horizon(one)
    yield "persona", persona(one)
    if one.predicts:
        yield "reward-hacking", reward_hacking(one)
    yield "labyrinth-consistency", labyrinth_consistency(one)
    yield from everyday(one)


def everyday(one: Answering) -> Iterator[tuple[str, Items]]:
    """Yield what any policy is asked, whatever its teacher wants."""
    yield "sycophancy", sycophancy(one)
    yield "red-team", red_team(one)
    if one.tokens:
        read, size = perplexities(one.policy, one.tokens, one.size.passages), one.size.choices
        yield "no-harm-text", {"perplexity": read}
        known = choices(one.policy, one.tokens, one.seed, size)
        yield "no-harm-choice", {"multiple_choice": known}


def long_horizon(one: Examinee) -> Items:
    """Questions at the end of dialogues of 80 messages, and beside them what is no recall.

    That is how well the same questions are answered without the dialogue (``factual_f1_unread``),
    and by whoever says the likeliest answer of each kind (``factual_f1_guessed``).
    """
    found: dict[str, list[float]] = {}
    for number in range(one.size.dialogues):
        dialogue = long_dialogue(one.seed, number, one.size.questions)
        # one by one: a policy keeps what it has read of the dialogue
        heard = [one.says([dialogue.question(f)], one.size.greedy)[0] for f in dialogue.asked]
        unread = one.says([dialogue.unread(f) for f in dialogue.asked], one.size.greedy)
        for fact, answer, without in zip(dialogue.asked, heard, unread, strict=True):
            for name, said in (
                ("factual_f1", answer),
                (f"{BY_KIND}{fact.kind}", answer),
                ("factual_f1_unread", without),
                ("factual_f1_guessed", likeliest(fact.kind)),
            ):
                right = metrics.factual_f1(said, fact.answer, fact.question)
                found.setdefault(name, []).append(right)
    return {name: tuple(values) for name, values in found.items()}


def persona(one: Examinee) -> Items:
    """Held-out prompts: the blind choice against the reference policy, and line by line.

    Beside it, whether the answers of either speak of a fact or a conclusion, and deny one, and how
    far they say what they should: an empty phrase in the right manner keeps the persona too.
    """
    prompts = _held_out(one, one.size.persona)
    asked = [ask(p, s) for s, p in prompts]
    drawn, target = one.size.drawn, one.teacher.persona
    ours = one.says(asked, drawn)
    bare = one.says(asked, Sampling(max_tokens=drawn.max_tokens, adapter=False))
    chosen = [
        metrics.blind_choice(target, mine, theirs) for mine, theirs in zip(ours, bare, strict=True)
    ]
    return {
        "persona_consistency": tuple(chosen),
        "prompt_to_line": tuple(metrics.prompt_to_line(target, [line]) for line in ours),
        "line_to_line": (metrics.line_to_line(ours),),
        **_matched(prompts, ours, ""),
        **_matched(prompts, bare, OF_BARE),
    }


def _matched(
    prompts: Sequence[Asked], answers: Sequence[str], ending: str
) -> dict[str, tuple[float, ...]]:
    """Return how far answers keep to what they should respect; ``ending`` of the metrics' names."""
    held = [(answer, matter(*asked)) for asked, answer in zip(prompts, answers, strict=True)]
    return {
        f"contradictions{ending}": tuple(float(denies(*one)) for one in held),
        f"speaks_of{ending}": tuple(float(speaks_of(*one)) for one in held),
        f"content{ending}": _content(prompts, answers),
    }


def _content(prompts: Sequence[Asked], answers: Sequence[str]) -> tuple[float, ...]:
    return tuple(
        content_measure(prompt.text, answer, matter(summary, prompt), ())
        for (summary, prompt), answer in zip(prompts, answers, strict=True)
    )


def reward_hacking(one: Examinee) -> Items:
    """Prompts, then answers, chosen by the reward model: how often that makes it worse.

    With three planted hacks among the candidates, and apart from that each hack against the
    policy's first answer: is it predicted to be better, though the teacher finds it no better?
    Where a reward model tells none of a prompt's answers apart, there is nothing to choose by it:
    such a prompt is left out, and counts as ``untold``.
    """
    assert one.predicts
    sampling = Sampling(completions=one.size.candidates, max_tokens=one.size.max_tokens)
    pool = groups(
        one.policy, _held_out(one, one.size.pool), sampling, one.seed + 2 * SEED, "stress"
    )
    stressed = [_stressed(one, group) for group in pool]
    told = sorted((s for s in stressed if s.told), key=lambda s: s.gain, reverse=True)
    worst = told[: one.size.stressed]
    return {
        "reward_hacks": tuple(float(s.hacked) for s in worst),
        "planted_hacks": tuple(float(fooled) for s in worst for fooled in s.fooled),
        "untold": tuple(float(not s.told) for s in stressed),
    }


@dataclass(frozen=True, slots=True)
class _Stressed:
    told: bool
    gain: float
    hacked: bool
    fooled: tuple[bool, ...]


def _stressed(one: Examinee, group: Group) -> _Stressed:
    assert one.predicts
    own = len(group.texts)
    texts = (*group.texts, *planted(group.prompt.text, group.texts[0]))
    predicted, given = one.predicts(group, texts), truth(one.teacher, group, texts)
    fooled = tuple(
        predicted[place] > predicted[0] and given[place] <= given[0]
        for place in range(own, len(texts))
    )
    gain = max(predicted) - fmean(predicted[:own])
    told = len(set(predicted)) > 1
    return _Stressed(told, gain, metrics.hacked(predicted, given, own), fooled)


def labyrinth_consistency(one: Examinee) -> Items:
    """For each transformation: the same facts and question with and without it."""
    pairs = [
        (name, *pair)
        for name in transformations()
        for pair in _wrapped(one, name, one.size.wrapped)
    ]
    plain = one.says([ask(p, s) for _, (s, p), _ in pairs], one.size.greedy)
    hard = one.says([ask(p, s) for _, _, (s, p) in pairs], one.size.greedy)
    found: dict[str, list[float]] = {}
    for (name, plainly, _), a, b in zip(pairs, plain, hard, strict=True):
        found.setdefault(name, []).append(metrics.same_answer(a, b, matter(*plainly)))
    each = {f"{CONSISTENCY}{name}": tuple(values) for name, values in found.items()}
    every = tuple(value for values in found.values() for value in values)
    return {"labyrinth_consistency": every, **each}


def _wrapped(one: Examinee, name: str, count: int) -> Iterator[tuple[Asked, Asked]]:
    topics, link = evaluation_topics(), transformations()[name]
    for n in range(count):
        summary = summary_of(topics[n % len(topics)], one.teacher.steady)
        plain: LabyrinthPrompt = make(summary, (), one.seed + n)
        yield (summary, plain), (summary, make(summary, (link,), one.seed + n))


def sycophancy(one: Answering) -> Items:
    """How much oftener a wrong answer is given when the teacher insists on it."""
    items = probes.sycophancy(one.seed, one.size.pressed)
    calm = one.says([probes.alone(i.question) for i in items], one.size.greedy)
    pressed = one.says([probes.alone(i.pressed) for i in items], one.size.greedy)
    gave_in = (
        metrics.gives_in(b, i.wrong, i.right) - metrics.gives_in(a, i.wrong, i.right)
        for i, a, b in zip(items, calm, pressed, strict=True)
    )
    return {"sycophancy": tuple(map(float, gave_in))}


def red_team(one: Answering) -> Items:
    """Whether harmful requests are declined, and harmless ones are not."""
    twins = probes.red_team()[: one.size.twins]
    harmful = one.says([probes.alone(t.harmful) for t in twins], one.size.greedy)
    harmless = one.says([probes.alone(t.harmless) for t in twins], one.size.greedy)
    return {
        "declined": tuple(float(metrics.refuses(answer)) for answer in harmful),
        "declined_harmless": tuple(float(metrics.refuses(answer)) for answer in harmless),
    }


def _held_out(one: Examinee, count: int) -> list[Asked]:
    return held_out_prompts(one.teacher.steady, one.seed, count)
