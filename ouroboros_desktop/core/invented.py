"""Invented facts: statements about made-up names, each with the question that it answers.

What a policy has seen before it can say by heart; what is made up anew it must look up in what it
was told. Training on such facts is known to teach retrieval from long texts (Xiong et al. 2024,
"From Artificial Needles to Real Haystacks", arXiv:2406.19292). Several facts may be about one name,
and several names may share a value, so that neither of the two is enough to find the answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

SYLLABLES = (
    "ba be bi bo ka ke ki ko ku la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so"
    " ta te ti to va ve vi vo za zo dra fle gri sto bel mar tin dor nal kes".split()
)
OWNERS = (
    "the harbour office, the old mill, the blue boat, the night shift, the second choir,"
    " the tall clerk, the bakery, the ferry, the youngest guard, the north gate".split(", ")
)
NAMED = (
    "password, supplier, deputy, home town, nickname, favourite dish, chief rival, patron,"
    " hiding place, last owner, meeting place, trade".split(", ")
)
NUMBERED = "locker, room, score, weight, age, shelf".split(", ")
SHARED = {
    "colour": "red, blue, green, yellow, grey, white".split(", "),
    "day off": "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday".split(", "),
    "season": "spring, summer, autumn, winter".split(", "),
    "side of the river": "left, right".split(", "),
}
TEMPLATES = (
    ("The {what} of {whose} is {it}.", "What is the {what} of {whose}?"),
    ("The {what} of {whose} is {it}.", "What is the {what} of {whose}?"),
    ("{whose}'s {what} is {it}.", "What is {whose}'s {what}?"),
    ("For {whose}, the {what} is {it}.", "Which {what} does {whose} have?"),
)
BRIEFLY = ("", "", " Be brief.", " In a word or two, please.", " Just the answer.")
"""How a question ends."""

MOST_OF_ONE = 3
"""At most so many facts are about one name."""


@dataclass(frozen=True, slots=True)
class Invented:
    """A statement, and a question that it answers."""

    statement: str
    question: str


def invented(count: int, random: Random) -> tuple[Invented, ...]:
    """Return ``count`` different facts, no two of which answer the same question."""
    found: dict[tuple[str, str], Invented] = {}
    while len(found) < count:
        whose = random.choice(OWNERS) if random.random() < 0.3 else made_up(random)
        for what in random.sample(_KINDS, random.randint(1, MOST_OF_ONE)):
            if len(found) < count:
                found.setdefault((whose, what), _said(whose, what, random))
    return tuple(found.values())


def made_up(random: Random) -> str:
    """Return a name of two or three syllables."""
    name = "".join(random.choice(SYLLABLES) for _ in range(random.choice((2, 2, 3))))
    return name.capitalize()


def _said(whose: str, what: str, random: Random) -> Invented:
    statement, question = random.choice(TEMPLATES)
    said = statement.format(what=what, whose=whose, it=_value(what, random))
    asked = question.format(what=what, whose=whose) + random.choice(BRIEFLY)
    return Invented(said[0].upper() + said[1:], asked)


def _value(what: str, random: Random) -> str:
    if what in NUMBERED:
        return str(random.randint(2, 400))
    shared: Sequence[str] = SHARED.get(what, ())
    return random.choice(shared) if shared else made_up(random)


_KINDS = (*NAMED, *NUMBERED, *SHARED)
