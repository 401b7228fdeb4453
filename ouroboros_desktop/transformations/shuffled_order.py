"""Shuffled order: the statements come in the wrong order, each with the place it belongs to."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from ouroboros_desktop.core.labyrinth import PromptDraft, Statement, Transformation
from ouroboros_desktop.transformations.parts import labelled, opened

_OPENINGS = (
    "These notes fell on the floor; the numbers show the order they belong in.",
    "The sentences below are out of order; read them by their numbers.",
    "Put the numbered sentences in order in your mind before you answer.",
)


def shuffle(draft: PromptDraft, random: Random) -> PromptDraft:
    """Number the statements and move them; with two or more, the order always changes.

    Statements that are numbered already keep their numbers and are only moved.
    """
    places = [i for i, s in enumerate(draft.statements) if s.text.strip()]
    if not places:
        return opened(draft, random.choice(_OPENINGS))
    order = random.sample(places, len(places))
    if order == places:
        order = [*order[1:], order[0]]
    numbered = any(labelled(s.text)[0] for s in draft.statements)
    moved = [
        s if numbered else Statement(f"({places.index(i) + 1}) {s.text.strip()}", s.entries)
        for i in order
        for s in (draft.statements[i],)
    ]
    empty = [s for s in draft.statements if not s.text.strip()]
    draft = replace(draft, statements=(*moved, *empty))
    return draft if numbered else opened(draft, random.choice(_OPENINGS))


SHUFFLED_ORDER = Transformation(
    name="shuffled-order",
    title="Shuffled order",
    probes="putting scattered statements together",
    apply=shuffle,
)
