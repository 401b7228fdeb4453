"""Long-horizon question answering: dialogues of 80 messages, asked about at the end.

The teacher tells one fact in each of 40 messages, the other side acknowledges it. In every fourth
message the teacher asks for it at once and is answered: where questions are never answered, a small
policy acknowledges those at the end too, and nothing is measured. Subjects come from one packaged
table, the facts of a subject stand apart, and the questions at the end are about other facts, from
all parts of the dialogue. No two questions of one kind have the same answer in a dialogue, so that
who always says the likeliest one is right once: most elements are solid. Everything follows from
the seed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.prompting import system_text
from ouroboros_desktop.core.summary import Summary
from ouroboros_desktop.evaluation.tables import WORDING, Fact, facts

TURNS = 80
ACKNOWLEDGED = ("I see.", "Noted.", "I will remember that.", "All right.", "Thank you.")
BRIEFLY = "Answer in a few words."
QUIZZED = 4
"""One fact in this many is asked for at once."""


@dataclass(frozen=True, slots=True)
class LongDialogue:
    """What was said, and questions about it; ``places`` are where the facts were told."""

    messages: tuple[Message, ...]
    asked: tuple[Fact, ...]
    places: tuple[int, ...]

    def question(self, fact: Fact) -> tuple[Message, ...]:
        """Return the whole dialogue with one question at its end, which is a turn of its own."""
        return (*self.messages, _last(fact))

    def unread(self, fact: Fact) -> tuple[Message, ...]:
        """Return the question alone: who answers it well did not have to listen."""
        return (self.messages[0], _last(fact))


def long_dialogue(seed: int, number: int, questions: int, turns: int = TURNS) -> LongDialogue:
    """Return dialogue ``number`` of a seed; ``turns`` counts messages of both sides.

    There are ``questions`` at most, 1 at least: as many as there are facts to ask for.
    """
    random = Random(f"long/{seed}/{number}")
    table = sorted(WORDING)[number % len(WORDING)]
    told = _told(table, turns // 2, random)
    kept = [place for place in range(len(told)) if place % QUIZZED]
    places = _asked(told, kept, questions, Random(f"long/{seed}/{number}/asked"))
    messages = [Message(Role.SYSTEM, system_text(Summary(1, ())))]
    for place, fact in enumerate(told):
        messages += _exchange(fact, place in kept, random)
    return LongDialogue(tuple(messages), tuple(told[p] for p in places), places)


def _asked(
    told: Sequence[Fact], kept: Sequence[int], questions: int, random: Random
) -> tuple[int, ...]:
    """Return the places that are asked about, in order: no answer twice to one kind of question."""
    answers: dict[tuple[str, str], int] = {}
    for place in random.sample(kept, len(kept)):
        answers.setdefault((told[place].kind, told[place].answer), place)
    return tuple(sorted([*answers.values()][:questions]))


def _last(fact: Fact) -> Message:
    return Message(Role.TEACHER, f"{fact.question} {BRIEFLY}")


def _exchange(fact: Fact, kept: bool, random: Random) -> tuple[Message, Message]:
    if kept:
        said, reply = fact.statement, random.choice(ACKNOWLEDGED)
    else:
        said, reply = f"{fact.statement} {fact.question} {BRIEFLY}", f"{fact.answer}."
    return Message(Role.TEACHER, said), Message(Role.POLICY, reply)


def _told(table: str, count: int, random: Random) -> list[Fact]:
    """Return ``count`` different facts of as few subjects as hold them, in random order."""
    rows = facts(table)
    subjects = sorted({fact.subject for fact in rows})
    random.shuffle(subjects)
    by_subject = {s: [f for f in rows if f.subject == s] for s in subjects}
    some = [fact for subject in subjects for fact in by_subject[subject]][:count]
    random.shuffle(some)
    return some
