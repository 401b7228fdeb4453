"""Recall lessons: long dialogues about known facts and invented ones, asked about at their end.

Scores and rewrites answer single prompts. That a small policy still knows at the end what it was
told many messages before, it learns from dialogues in which it was told: each fact in a message of
its own, among unrelated talk, acknowledged by the other side; some are asked for at once, others at
the end. The answer is the fact in the words that a teacher approved in the fact ledger. Those facts
are the same in every lesson, and soon known by heart, so half of what is told is made up anew
(``core/invented.py``): to answer that, a policy must find it in the dialogue. What is asked at the
end of one dialogue are demonstrations that begin alike: an update reads it once.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from random import Random

from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.invented import invented
from ouroboros_desktop.core.labyrinth import asks_any
from ouroboros_desktop.core.language import sentence, words
from ouroboros_desktop.core.policy_update import Demonstration
from ouroboros_desktop.core.prompting import system_text
from ouroboros_desktop.core.questions import fact_questions
from ouroboros_desktop.core.room import bytes_of
from ouroboros_desktop.core.small_talk import SMALL_TALK
from ouroboros_desktop.core.summary import Summary

SHORTEST, LONGEST = 8, 36
"""Exchanges of a lesson; one is a message of the teacher's and the answer to it."""

FACTS = 0.75
"""This share of the exchanges tells a fact; half of these at most are of the ledger."""

QUIZZED = 0.3
"""How likely a fact is asked for at once. Where no question is answered, a small policy
acknowledges the last one too."""

QUESTIONS = 4
"""Facts of one lesson that are asked for at its end; half of these at most are of the ledger."""

FEWEST = 4
"""Exchanges below which a shortened lesson is no long dialogue any more."""

_ACKNOWLEDGED = ("Understood.", "Okay.", "Got it.", "I have that.", "Fine.")
_PERSONS = frozenset("i me my mine myself we us our ours you your yours".split())

Exchange = tuple[str, str]


def recall_lessons(
    facts: Sequence[str],
    count: int,
    longest: int,
    seed: int,
    barred: Collection[bytes] = (),
    questions: int = QUESTIONS,
) -> tuple[Demonstration, ...]:
    """Return the demonstrations of at most ``count`` lessons on the facts, the same every time.

    The lessons go from short to long. Of one there are up to ``questions`` demonstrations: the same
    dialogue, each with another question at its end. ``longest`` is how many bytes one may have, as
    ``bytes_of`` counts them; one that would be longer loses exchanges. Facts in the first or second
    person are left out, since in a policy's mouth they are about somebody else; so is a lesson in
    which the teacher says what has a hash among ``barred``.
    """
    told = tuple(dict.fromkeys(sentence(fact) for fact in facts if _stands_alone(fact)))
    if not told:
        return ()
    random = Random(f"{seed}/recall")
    found: list[Demonstration] = []
    for exchanges in _lengths(count):
        lesson = _lesson(told, exchanges, questions, longest, random)
        if not any(asks_any(one.prompt, barred) for one in lesson):
            found += lesson
    return tuple(found)


def _stands_alone(fact: str) -> bool:
    return bool(fact.strip()) and not _PERSONS & {word.casefold() for word in words(fact)}


def _lengths(count: int) -> list[int]:
    """Return the exchanges of each lesson, spread evenly from the shortest to the longest."""
    between = LONGEST - SHORTEST
    return [SHORTEST + round(between * n / max(1, count - 1)) for n in range(count)]


def _lesson(
    facts: Sequence[str], exchanges: int, questions: int, longest: int, random: Random
) -> list[Demonstration]:
    known = random.sample(facts, min(len(facts), int(exchanges * FACTS / 2)))
    answers = {text: random.choice(fact_questions(text)) for text in known}
    made = invented(int(exchanges * FACTS) - len(known), random)
    answers |= {one.statement: one.question for one in made}
    asked = random.sample(known, min(questions // 2, max(1, len(known) // 2)))
    asked += random.sample([one.statement for one in made], questions - len(asked))
    last = {text: answers[text] for text in asked}
    talk = random.sample(SMALL_TALK, len(SMALL_TALK))
    said = [*answers, *(talk[n % len(talk)] for n in range(exchanges - len(answers)))]
    random.shuffle(said)
    found = [
        (text in last, _exchange(text, "" if text in last else answers.get(text, ""), random))
        for text in said
    ]
    room = longest - max(bytes_of(_NEUTRAL, question, text) for text, question in last.items())
    kept = _shortened(found, room)
    if len(kept) < FEWEST:
        return []
    turns = [
        Message(role, text)
        for pair in kept
        for role, text in zip((Role.TEACHER, Role.POLICY), pair, strict=True)
    ]
    before = (Message(Role.SYSTEM, _NEUTRAL), *turns)
    return [Demonstration((*before, Message(Role.TEACHER, q)), f) for f, q in last.items()]


def _exchange(text: str, question: str, random: Random) -> Exchange:
    """Return what is told and what is answered; a ``question`` may be asked at once."""
    if question and random.random() < QUIZZED:
        return f"{text} {question}", text
    return text, random.choice(_ACKNOWLEDGED)


def _shortened(found: Sequence[tuple[bool, Exchange]], room: int) -> list[Exchange]:
    """Return those that are asked about, and of the others the last that there is room for.

    Nothing where there is no room for what is asked about.
    """
    kept = {n for n, (asked, _) in enumerate(found) if asked}
    room -= sum(bytes_of(*found[n][1]) for n in kept)
    if room < 0:
        return []
    for n in reversed([n for n in range(len(found)) if n not in kept]):
        room -= bytes_of(*found[n][1])
        if room < 0:
            break
        kept.add(n)
    return [found[n][1] for n in sorted(kept)]


_NEUTRAL = system_text(Summary(1, ()))
