"""The three measures of the simulated teacher, each in [0, 1], each a function of text alone.

All start from ``care = (1 - copied) * (1 - repeated)``: copying the prompt and saying the same
thing again lower every measure (``copying``, ``text.repeated_share``). Words are compared as stems
without stop words. ``F`` is the set of stems of the respected facts and conclusions, ``P`` that of
the prompt.

Content, fidelity to the fact ledger::

    coverage   = mean over the two best recalled facts of |fact & answer| / |fact|   (one: that one)
    support    = (|answer & F| + |answer & P - F| / 2) / max(|answer|, 4)
    invented   = names and numbers of the answer that stand neither in P nor in F
    content    = care * max(0, 0.5 coverage + 0.5 support - 0.1 min(invented, 4))

Logic, agreement with the logic map::

    stated     = max over conclusions (facts, where none is respected) and sentences of equal
                 polarity of |conclusion & sentence| / |conclusion|
    held       = share of the sentences that are statements, on the matter (two stems and a third
                 of all stems in F or P) and not opposed to a fact or a conclusion
    opposed    = sentences that say a fact or conclusion with the opposite polarity, and pairs of
                 sentences that contradict each other
    logic      = care * clip(0.5 stated + 0.5 held - 0.3 opposed + 0.2 rejected)

A sentence says an entry when it holds 60 % of the entry's stems; ``rejected`` is 1 when the prompt
says an entry with the opposite polarity (a false presupposition) and the answer begins by rejecting
it. Persona is ``persona_measure``: what the target persona asks for.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from ouroboros_desktop.evaluation import text as t
from ouroboros_desktop.evaluation.topics import Persona

SAYS = 0.6
FACTS_IN_AN_ANSWER = 2


def _clip(value: float) -> float:
    return min(1.0, max(0.0, value))


def copying(
    prompt: str, completion: str, facts: Sequence[str], conclusions: Sequence[str]
) -> float:
    """Return how much of ``completion`` is copied, in [0, 1].

    It is the larger of the share of four-word runs taken from the prompt's own words, and the
    share of facts recited word for word beyond two: the whole ledger is no answer.
    """
    recited = sum(t.recited_share(completion, [fact]) == 1 for fact in facts)
    beyond = max(0, recited - FACTS_IN_AN_ANSWER) / max(1, len(facts) - FACTS_IN_AN_ANSWER)
    return max(beyond, t.copied_share(completion, prompt, (*facts, *conclusions)))


def care(prompt: str, completion: str, facts: Sequence[str], conclusions: Sequence[str]) -> float:
    """Return the factor that copying and repetition leave, in [0, 1]."""
    copied = copying(prompt, completion, facts, conclusions)
    return (1 - copied) * (1 - t.repeated_share(completion))


def content_measure(
    prompt: str, completion: str, facts: Sequence[str], conclusions: Sequence[str]
) -> float:
    """Return the fidelity to ``facts``, in [0, 1]; the formula stands above."""
    answer = t.content_stems(completion)
    if not answer:
        return 0.0
    recalled = sorted((_recall(fact, answer) for fact in facts), reverse=True)
    best = recalled[:FACTS_IN_AN_ANSWER]
    coverage = sum(best) / len(best) if best else 0.0
    matter, asked = _matter(facts, conclusions), t.content_stems(prompt)
    supported = len(answer & matter) + len(answer & asked - matter) / 2
    support = supported / max(len(answer), 4)
    invented = len(t.names_and_numbers(completion) - asked - matter)
    value = 0.5 * coverage + 0.5 * support - 0.1 * min(invented, 4)
    return _clip(value) * care(prompt, completion, facts, conclusions)


def logic_measure(
    prompt: str, completion: str, facts: Sequence[str], conclusions: Sequence[str]
) -> float:
    """Return the agreement with ``conclusions``, in [0, 1]; the formula stands above."""
    said = t.sentences(completion)
    if not t.content_stems(completion):
        return 0.0
    entries = (*facts, *conclusions)
    matter = _matter(facts, conclusions) | t.content_stems(prompt)
    opposing = [any(opposes(sentence, entry) for entry in entries) for sentence in said]
    held = sum(
        _on_the_matter(sentence, matter) and not opposed
        for sentence, opposed in zip(said, opposing, strict=True)
    )
    contradictions = sum(opposing) + sum(contradict(a, b) for a, b in combinations(said, 2))
    value = 0.5 * _stated(said, conclusions or facts) + 0.5 * held / len(said)
    value += 0.2 * _rejects(prompt, said, entries) - 0.3 * contradictions
    return _clip(value) * care(prompt, completion, facts, conclusions)


def persona_measure(persona: Persona, completion: str) -> float:
    """Return how well ``completion`` keeps the persona, in [0, 1].

    The mean of the persona's traits, weighted as it says, times ``1 - repeated``, and times n / 4
    for a text of n < 4 words: a word alone has no manner.

    - brief: 1 up to ``words`` words, then falling to 0 at twice as many;
    - finished: 1 when the last sentence has its end sign;
    - plain: 1 for a mean word length of at most 4.5 letters, falling to 0 at 6.5;
    - unadorned: 1 without lists, headings, code, links, quotation marks or line breaks;
    - addressing: 1 when it speaks to "you"; kind: kind words, two are enough;
    - offering: 1 when it ends with a question; grounded: gives a reason (because, so, since, ...).
    """
    spoken = t.words(completion)
    if not spoken:
        return 0.0
    traits = {
        "brief": _clip(2 - len(spoken) / persona.words),
        "finished": float(t.ended(completion)),
        "plain": _clip((6.5 - sum(map(len, spoken)) / len(spoken)) / 2),
        "unadorned": float(not any(sign in completion for sign in '\n*#`[]{}<>|"“”_=:;')),
        "addressing": float(any(w in {"you", "your", "yours", "you're"} for w in spoken)),
        "kind": min(1.0, sum(w in persona.kind_words for w in spoken) / 2),
        "offering": float(completion.rstrip().endswith("?")),
        "grounded": float(any(w in persona.reason_words for w in spoken)),
    }
    total = sum(persona.weights.values())
    value = sum(weight * traits[name] for name, weight in persona.weights.items()) / total
    return value * min(1.0, len(spoken) / 4) * (1 - t.repeated_share(completion))


def _matter(facts: Sequence[str], conclusions: Sequence[str]) -> frozenset[str]:
    return frozenset[str]().union(*map(t.content_stems, (*facts, *conclusions)))


def _recall(entry: str, answer: frozenset[str]) -> float:
    stems = t.content_stems(entry)
    return len(stems & answer) / len(stems) if stems else 0.0


def _says(sentence: str, entry: str) -> bool:
    return _recall(entry, t.content_stems(sentence)) >= SAYS


def opposes(sentence: str, entry: str) -> bool:
    """Return whether a sentence says an entry with the opposite polarity."""
    return _says(sentence, entry) and t.negative(sentence) != t.negative(entry)


def denies(completion: str, entries: Sequence[str]) -> bool:
    """Return whether a sentence of ``completion`` says an entry with the opposite polarity."""
    return any(opposes(said, entry) for said in t.sentences(completion) for entry in entries)


def speaks_of(completion: str, entries: Sequence[str]) -> bool:
    """Return whether a sentence of ``completion`` says an entry, or denies it."""
    return any(_says(said, entry) for said in t.sentences(completion) for entry in entries)


def contradict(one: str, other: str) -> bool:
    """Return whether two sentences say the same with opposite polarity."""
    return _says(one, other) and _says(other, one) and t.negative(one) != t.negative(other)


def _on_the_matter(sentence: str, matter: frozenset[str]) -> bool:
    stems = t.content_stems(sentence)
    return not sentence.endswith("?") and len(stems & matter) >= max(2, len(stems) / 3)


def _stated(said: Sequence[str], conclusions: Sequence[str]) -> float:
    agreeing = (
        _recall(conclusion, t.content_stems(sentence))
        for conclusion in conclusions
        for sentence in said
        if t.negative(sentence) == t.negative(conclusion)
    )
    return max(agreeing, default=0.0)


def _rejects(prompt: str, said: Sequence[str], entries: Sequence[str]) -> bool:
    trap = any(opposes(sentence, entry) for sentence in t.sentences(prompt) for entry in entries)
    return trap and any(w in t.TRAP_REJECTIONS for w in t.words(said[0])[:6])
