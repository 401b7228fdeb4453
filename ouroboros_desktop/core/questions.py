"""Questions about one fact or one conclusion, by rules that hold for any text.

Each rule recognises one plain shape of sentence; the general questions at the end fit every text.
"""

from __future__ import annotations

import re

from ouroboros_desktop.core.grammar import Kind, Subject, base_form, clause, subject
from ouroboros_desktop.core.language import bare, collapse, content_words, lower_first, names, words
from ouroboros_desktop.core.lexicon import ADVERBS, NEGATIONS, VERBS

_NUMBER = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_WHEN = re.compile(
    rf"^(?P<rest>.*?)\s?\b(?:(?:on|in|since|until) (?:\w+days?|{_MONTHS}|\d{{4}})\b.*"
    r"|at (?:\d{1,2}(?::\d\d)?|noon|midnight|dawn|dusk|sunrise|sunset)\b.*|every \w+$)"
)
_WHERE = re.compile(
    r"^(?P<rest>.*?)\s?\b(?:in|at|near|from|on|under|behind) (?:the [a-z]+ )?[A-Z][\w '’-]*$"
)
_COUNT = re.compile(rf"^{_NUMBER} (?P<things>[a-z]+s|children|people|men|women)\b(?P<rest>.*)$")
_CALLED = re.compile(r"^(?:called|named) \S+$")
_ABOUT = {"i": "me", "we": "us", "you": "yourself"}
_BE = {"is", "are", "was", "were"}


def fact_questions(text: str) -> tuple[str, ...]:
    """Return questions that the fact answers, the most pointed first; never empty."""
    found = subject(text)
    pointed = _pointed(found) if found else ()
    return (*pointed, *_general(text, found))


def conclusion_questions(text: str) -> tuple[str, ...]:
    """Return questions whose right answer is the conclusion; never empty."""
    inner = clause(_without_connective(text))
    if inner is None:
        quoted = collapse(text)
        return (
            f"Does this follow from what was said: “{quoted}”? Say why or why not.",
            f"Can one conclude this: “{quoted}”? Give the reason.",
        )
    return (
        f"Does it follow that {inner}? Say why or why not.",
        f"Can one conclude from this that {inner}? Give the reason.",
        f"Is it right to say that {inner}? Explain in one or two sentences.",
    )


def _without_connective(text: str) -> str:
    """Return a conclusion without its "therefore" and without the reason tied to it."""
    line = re.sub(
        r"^(?:so|therefore|thus|hence|then|that means(?: that)?|this means(?: that)?),? ",
        "",
        bare(text),
        flags=re.IGNORECASE,
    )
    line = re.split(r",? because ", line, maxsplit=1)[0]
    line = re.sub(r",? (?:therefore|thus|hence|consequently)\b,?", "", line)
    return line if len(words(line)) >= 3 else bare(text)


def _pointed(found: Subject) -> tuple[str, ...]:
    if found.rest.startswith("not ") or found.adverb == "never":
        return ()
    rules = (_when, _where, _how_many, _called, _who)
    return tuple(question for rule in rules if (question := rule(found)))


def _asked(word: str, found: Subject, rest: str) -> str:
    """Return the question of that word: "Where does Mara keep the lighthouse?"."""
    head = lower_first(found.text)
    if found.verb in _BE:
        return " ".join(f"{word} {found.verb} {head} {rest}".split()) + "?"
    if found.verb.endswith("s") or found.verb in VERBS | {"have"}:
        does = "does" if found.verb.endswith("s") else "do"
        return " ".join(f"{word} {does} {head} {base_form(found.verb)} {rest}".split()) + "?"
    return ""


def _when(found: Subject) -> str:
    match = _WHEN.match(found.rest)
    return _asked("When", found, match["rest"]) if match else ""


def _where(found: Subject) -> str:
    match = None if _WHEN.match(found.rest) else _WHERE.match(found.rest)
    return _asked("Where", found, match["rest"]) if match else ""


def _how_many(found: Subject) -> str:
    match = _COUNT.match(found.rest)
    if not match or found.verb in _BE:
        return ""
    return _asked(f"How many {match['things']}", found, "")


def _called(found: Subject) -> str:
    named = found.verb in _BE and _CALLED.match(found.rest)
    return f"What {found.verb} {lower_first(found.text)} called?" if named else ""


def _who(found: Subject) -> str:
    plain = (
        found.kind is Kind.NAME and found.verb.endswith("s") and found.verb not in {"has", "was"}
    )
    return f"Who or what {found.verb} {found.rest}?" if plain else ""


def _general(text: str, found: Subject | None) -> tuple[str, ...]:
    inner = clause(text)
    checks = (f"Is it true that {inner}? Say how you know.",) if inner else ()
    if found and found.text.casefold() in _ABOUT:
        return (*checks, f"What do you know about {_ABOUT[found.text.casefold()]}?")
    if found and found.kind is not Kind.PRONOUN:
        head = lower_first(found.text)
        return (*checks, f"What do you know about {head}?", f"What was said about {head}?")
    plain = content_words(text) - NEGATIONS - ADVERBS
    key = names(text)[-1:] or sorted(plain, key=lambda w: (len(w), w))[-1:]
    about = f"What exactly was said about “{key[0]}”?" if key else "What exactly was said above?"
    return (*checks, about)
