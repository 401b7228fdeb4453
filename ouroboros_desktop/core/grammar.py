"""Plain patterns of English sentences: what may stand after "that", its denial, its subject.

Nothing here understands language. Each function recognises a few plain shapes and says None when it
is not sure; its callers then use a wording that fits any text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from ouroboros_desktop.core.language import bare, collapse, lower_first, sentences, words
from ouroboros_desktop.core.lexicon import (
    ADVERBS,
    BEFORE_NOUN,
    HAVE,
    LOWERED,
    MODALS,
    NEGATIONS,
    NO_CLAUSE,
    VERBS,
)


class Kind(StrEnum):
    """What stands at the head of a sentence."""

    NAME = "name"
    THING = "thing"
    PRONOUN = "pronoun"


@dataclass(frozen=True, slots=True)
class Subject:
    """The guessed subject of a sentence, the finite verb after it, and the rest of the sentence.

    The sentence is ``text``, ``adverb``, ``verb`` and ``rest`` joined by spaces, without its stop.
    """

    text: str
    kind: Kind
    verb: str
    rest: str
    adverb: str = ""


def clause(text: str) -> str | None:
    """Return a plain sentence as it stands inside another ("that ..."), None when it can't be."""
    line = bare(text)
    found = words(line)
    plain = 3 <= len(found) <= 40 and len(sentences(line)) == 1 and found[0] not in NO_CLAUSE
    if not plain or not line[0].isalpha() or re.search(r"[?:;“”\"=>{}|\[\]]|->", line):
        return None
    return lower_first(line)


def as_clause(text: str) -> str:
    """Return any text as a clause: itself when it is a plain sentence, else quoted."""
    return clause(text) or f"the statement “{collapse(text)}” is true"


def negated(text: str) -> str:
    """Return a clause that says the opposite of the text; it may bend the verb."""
    inner = clause(text)
    if inner is None:
        return f"the statement “{collapse(text)}” is false"
    if words(inner)[0] in {"all", "every"}:
        return f"not {inner}"
    return _without_never(inner) or _negate_verb(inner) or f"it is not true that {inner}"


def _without_never(inner: str) -> str | None:
    shorter = re.sub(r"\s(?:never)\s", " ", inner, count=1)
    return shorter if shorter != inner else None


def _negate_verb(inner: str) -> str | None:
    found = subject(inner)
    if found is None or words(inner)[0] in NEGATIONS:
        return None
    verb, rest, head = found.verb, found.rest, f"{found.text} {found.adverb}".strip()
    if verb == "cannot":
        return f"{head} can {rest}"
    if rest.startswith("not "):
        return f"{head} {verb} {rest[4:]}"
    if verb in MODALS or (verb in HAVE and re.match(r"(?:\w+(?:ed|en)|gone|made)\b", rest)):
        return f"{head} {verb} not {rest}".strip()
    if verb in HAVE:
        return f"{head} {HAVE[verb]} {rest}".strip()
    does = "do" if verb in VERBS else "does"
    return f"{head} {does} not {base_form(verb)} {rest}".strip()


def base_form(verb: str) -> str:
    """Return the base of a verb in the third person singular: "carries" -> "carry"."""
    if verb in VERBS:
        return verb
    if verb in {"has", "is", "was"}:
        return {"has": "have"}.get(verb, "be")
    if verb.endswith("ies") and len(verb) > 4:
        return f"{verb[:-3]}y"
    if verb.endswith(("oes", "ches", "shes", "sses", "xes", "zzes")):
        return verb[:-2]
    return verb[:-1]


def subject(text: str) -> Subject | None:
    """Return the guessed subject of a plain English sentence, None when no verb is recognised."""
    parts = bare(text).split(" ")
    if len(parts) < 3 or not parts[0][:1].isalpha():
        return None
    kind = _kind(parts[0])
    place = _named_verb(parts) if kind is Kind.NAME else _other_verb(parts)
    if place is None:
        return None
    adverb = place > 1 and parts[place - 1] in ADVERBS
    head = " ".join(parts[: place - 1 if adverb else place])
    before = parts[place - 1] if adverb else ""
    return Subject(head, kind, parts[place], " ".join(parts[place + 1 :]), before)


def _kind(first: str) -> Kind:
    if first.casefold() in {"he", "she", "it", "they", "i", "you", "we", "this", "that", "these"}:
        return Kind.PRONOUN
    named = first[0].isupper() and first.casefold() not in LOWERED
    return Kind.NAME if named else Kind.THING


def _named_verb(parts: list[str]) -> int | None:
    """Return the place of the verb after a name: "Captain Ilse Brandt keeps ..."."""
    place = 1
    if parts[0].endswith(("'s", "’s")):
        return _other_verb(parts)
    while place < len(parts) and (parts[place][:1].isupper() or parts[place] in ADVERBS):
        place += 1
    following = parts[place : place + 2]
    plain = bool(following) and (_auxiliary(following[0]) or _third_person(following[0]))
    before_verb = len(following) == 2 and _auxiliary(following[1])
    return place if plain and not before_verb else _auxiliary_at(parts)


def _other_verb(parts: list[str]) -> int | None:
    """Return the place of the verb after "the old keeper", "she" or "I"."""
    if parts[0].casefold() in {"i", "you", "we", "they"} and parts[1] in VERBS:
        return 1
    place = _auxiliary_at(parts)
    for i, part in enumerate(parts[1:6], start=1):
        known = _third_person(part) and base_form(part) in VERBS
        if known and parts[i - 1].casefold() not in BEFORE_NOUN and (place is None or i < place):
            return i
    return place


def _auxiliary_at(parts: list[str]) -> int | None:
    return next((i for i, p in enumerate(parts[:7]) if i > 0 and _auxiliary(p)), None)


def _auxiliary(part: str) -> bool:
    return part in MODALS or part in HAVE or part == "cannot"


def _third_person(part: str) -> bool:
    return (
        len(part) > 3 and part.islower() and part.isalpha() and bool(re.search(r"[^siu]s$", part))
    )
