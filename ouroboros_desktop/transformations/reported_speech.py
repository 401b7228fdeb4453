"""Reported speech: a fact reaches the policy through several people, all of whom are right."""

from __future__ import annotations

from random import Random

from ouroboros_desktop.core.grammar import as_clause
from ouroboros_desktop.core.labyrinth import PromptDraft, Transformation
from ouroboros_desktop.core.language import words
from ouroboros_desktop.transformations.parts import (
    closed,
    labelled,
    plain,
    rewritten,
    some,
)

_PEOPLE = ("Abel", "Bettina", "Corin", "Dagny", "Edda", "Fenno", "Gesa", "Hauke", "Ivo", "Jorun")
_CHAINS = (
    "{0} told {1}, quite rightly, that {clause}.",
    "{0} heard from {1} that {clause}, and both were right.",
    "{0} knows that {1} is right to believe that {clause}.",
    "{0} wrote to {1} that {clause}, which is true.",
)
_NO_FACT = ("Abel asked Bettina to ask you this.", "Corin wants to know what Dagny asked you.")


def report(draft: PromptDraft, random: Random) -> PromptDraft:
    """Put one or two statements into the mouths of people who play no other part."""
    places = plain(draft)
    if not places:
        return closed(draft, random.choice(_NO_FACT))
    texts = " ".join((draft.opening, draft.closing, *(s.text for s in draft.statements)))
    used = set(words(texts))
    free = [p for p in _PEOPLE if p.casefold() not in used]
    for place in some(places, 2, random):
        people = random.sample(free if len(free) > 1 else list(_PEOPLE), 2)
        label, body = labelled(draft.statements[place].text)
        told = random.choice(_CHAINS).format(*people, clause=as_clause(body))
        draft = rewritten(draft, place, label + told)
        free = [p for p in free if p not in people]
    return draft


REPORTED_SPEECH = Transformation(
    name="reported-speech",
    title="Reported speech",
    probes="what is so, whoever said it",
    apply=report,
)
