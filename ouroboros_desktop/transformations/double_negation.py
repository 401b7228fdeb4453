"""Double negation: what is the case is said by denying that it is not."""

from __future__ import annotations

from random import Random

from ouroboros_desktop.core.grammar import as_clause, clause, negated
from ouroboros_desktop.core.labyrinth import PromptDraft, Transformation
from ouroboros_desktop.core.language import content_words
from ouroboros_desktop.transformations.parts import (
    carrying,
    closed,
    labelled,
    plain,
    rewritten,
    said,
    some,
)

_DENIALS = (
    "It would be wrong to deny that {0}.",
    "Nobody can rightly deny that {0}.",
    "It is not false that {0}.",
    "There is no doubt that it is not untrue that {0}.",
)
_NEGATIONS = (
    "It is not true that {0}.",
    "Nobody may say that {0}.",
    "It would be a mistake to believe that {0}.",
)
_ENDS = (
    "It is not the case that any of this is untrue.",
    "None of this is not to be believed.",
)


def negate_twice(draft: PromptDraft, random: Random) -> PromptDraft:
    """Say one to three statements by two negations; their own words all stay."""
    places = plain(draft)
    if not places:
        return closed(
            draft, random.choice(_ENDS) if carrying(draft) else "Do not leave this unanswered."
        )
    denials = random.sample(_DENIALS, len(_DENIALS))
    for place in some(places, 3, random):
        label, body = labelled(draft.statements[place].text)
        draft = rewritten(draft, place, label + _twice(body, denials.pop(), random))
    return draft


def _twice(body: str, denial: str, random: Random) -> str:
    inner, opposite = as_clause(body), negated(body)
    short = clause(opposite) and content_words(inner) <= content_words(opposite)
    if short and not opposite.startswith("it is not") and random.random() < 0.5:
        return said(random.choice(_NEGATIONS), opposite)
    return said(denial, inner)


DOUBLE_NEGATION = Transformation(
    name="double-negation",
    title="Double negation",
    probes="reading two negations as an assertion",
    apply=negate_twice,
)
