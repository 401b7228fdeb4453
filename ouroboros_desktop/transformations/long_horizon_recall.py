"""Long-horizon recall: the facts first, then a long stretch of other talk, the question last."""

from __future__ import annotations

from random import Random

from ouroboros_desktop.core.labyrinth import PromptDraft, Transformation
from ouroboros_desktop.core.small_talk import SMALL_TALK
from ouroboros_desktop.transformations.parts import asked, closed, joined, opened, unrelated

_OPENINGS = (
    "Please remember what I tell you now; I will ask about it later.",
    "Keep this in mind, we will need it at the end.",
    "First, something to remember.",
)
_TURNS = (
    "Before we come to that, let me talk of other things for a while.",
    "But that can wait; I have had quite a day.",
    "Now to something else entirely.",
)
_RETURNS = (
    "Now back to what I told you at the beginning.",
    "Enough of that. You remember how this began.",
    "So much for my day; let us return to the start.",
)


def delay(draft: PromptDraft, random: Random) -> PromptDraft:
    """Put seven to ten sentences of unrelated talk (100 to 170 words) before the question."""
    talk = unrelated(SMALL_TALK, draft, random.randint(7, 10), random)
    draft = opened(draft, random.choice(_OPENINGS))
    draft = closed(draft, joined(random.choice(_TURNS), *talk))
    return asked(draft, before=random.choice(_RETURNS))


LONG_HORIZON_RECALL = Transformation(
    name="long-horizon-recall",
    title="Long-horizon recall",
    probes="remembering facts across a long distance",
    apply=delay,
)
