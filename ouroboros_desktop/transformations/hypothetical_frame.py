"""Hypothetical frame: a made-up world where a fact is otherwise, then the real one."""

from __future__ import annotations

from random import Random

from ouroboros_desktop.core.labyrinth import PromptDraft, Transformation
from ouroboros_desktop.transformations.parts import asked, false_claim, opened, respecting

_WORLDS = (
    "Imagine a story in which {0}. That is only the story; what comes next is real.",
    "In a play I once saw, {0}. The play was made up; the rest of this is not.",
    "Suppose for a moment that {0}. Now stop supposing, since the facts are these.",
)
_NO_FACT = (
    "Imagine a story in which every question has two answers. That is only the story.",
    "Suppose for a moment that nothing can be known. Now stop supposing.",
)
_REAL = (
    "Answer for the real world, not for the invented one.",
    "Keep apart what was real and what was made up.",
    "I ask about what is really so.",
)


def imagine(draft: PromptDraft, random: Random) -> PromptDraft:
    """Open with a world where one stated fact is false; a right answer keeps to the stated one."""
    claim = false_claim(draft, random)
    if claim is None:
        return asked(opened(draft, random.choice(_NO_FACT)), before=random.choice(_REAL))
    false, entries = claim
    draft = opened(respecting(draft, entries), random.choice(_WORLDS).format(false))
    return asked(draft, before=random.choice(_REAL))


HYPOTHETICAL_FRAME = Transformation(
    name="hypothetical-frame",
    title="Hypothetical frame",
    probes="telling the invented from the real",
    apply=imagine,
)
