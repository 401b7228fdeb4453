"""Nested conditionals: the facts become conditions inside conditions, all of them met."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from ouroboros_desktop.core.grammar import as_clause
from ouroboros_desktop.core.labyrinth import PromptDraft, Statement, Transformation
from ouroboros_desktop.transformations.parts import carrying, closed, joined, labelled, plain

_TWO = (
    "If {0}, then, provided that {1}, there is an answer to what I ask.",
    "There is an answer only if {0} and, in that case, only if {1} as well.",
    "Only if {0} does it matter that {1}.",
)
_THREE = (
    "If {0}, and if, in that case, {1}, then it also holds that {2}.",
    "If {0}, then this holds: if {1}, then {2}.",
    "Provided that {0}, it is enough to know that, if {1}, then {2}.",
)
_MET = ("Each of these conditions is met.", "Both the outer and the inner conditions are met.")
_ENDS = (
    "If all of that leaves an answer, give it; if it does not, say what is missing.",
    "Answer if the conditions hold; if one of them fails, and only then, say which.",
    "If, and only if, nothing above rules it out, answer the question.",
)


def nest(draft: PromptDraft, random: Random) -> PromptDraft:
    """Merge two or three plain statements into one nested condition for the answer.

    It also says that the conditions are met, so that no fact becomes a mere supposition.
    """
    places = [i for i in plain(draft) if not labelled(draft.statements[i].text)[0]]
    end = random.choice(_ENDS)
    if len(places) < 2:
        return closed(draft, end) if carrying(draft) else closed(draft, _ENDS[0])
    chosen = places[:3]
    wording = random.choice(_TWO if len(chosen) == 2 else _THREE)
    inner = [as_clause(draft.statements[i].text) for i in chosen]
    text = joined(wording.format(*inner), random.choice(_MET))
    merged = Statement(text, tuple(e for i in chosen for e in draft.statements[i].entries))
    statements = [s for i, s in enumerate(draft.statements) if i not in chosen[1:]]
    statements[chosen[0]] = merged
    return closed(replace(draft, statements=tuple(statements)), end)


NESTED_CONDITIONALS = Transformation(
    name="nested-conditionals",
    title="Nested conditionals",
    probes="conditions within conditions",
    apply=nest,
)
