"""Long-horizon question answering: dialogues of 80 messages, asked about at the end.

The teacher tells one fact in each of 40 messages, the other side acknowledges it. In every fourth
message the teacher asks for it at once and is answered: where questions are never answered, a small
policy acknowledges those at the end too, and nothing is measured. Subjects come from one packaged
table, the facts of a subject stand apart, and the questions at the end are about other facts, from
all parts of the dialogue. Everything follows from the seed.
"""

from __future__ import annotations

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
        last = Message(Role.TEACHER, f"{fact.question} {BRIEFLY}")
        return (*self.messages, last)


def long_dialogue(seed: int, number: int, questions: int, turns: int = TURNS) -> LongDialogue:
    """Return dialogue ``number`` of a seed; ``turns`` counts messages of both sides.

    Raises ``ValueError`` for more questions than there are facts told.
    """
    random = Random(f"long/{seed}/{number}")
    table = sorted(WORDING)[number % len(WORDING)]
    told = _told(table, turns // 2, random)
    kept = [place for place in range(len(told)) if place % QUIZZED]
    if not 0 < questions <= len(kept):
        raise ValueError("a question is about a fact that was told, and not asked for at once")
    messages = [Message(Role.SYSTEM, system_text(Summary(1, ())))]
    for place, fact in enumerate(told):
        messages += _exchange(fact, place in kept, random)
    places = tuple(kept[len(kept) * n // questions] for n in range(questions))
    return LongDialogue(tuple(messages), tuple(told[p] for p in places), places)


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
