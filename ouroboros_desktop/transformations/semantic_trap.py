"""Semantic trap: the question takes for granted the opposite of something that was stated."""

from __future__ import annotations

from random import Random

from ouroboros_desktop.core.labyrinth import PromptDraft, Transformation
from ouroboros_desktop.transformations.parts import asked, false_claim, led, respecting

_LEADS = ("Since {0}", "Given that {0}", "Now that {0}")
_BEFORE = ("Begin by explaining why {0}.", "We agree, of course, that {0}.")
_AFTER = ("Bear in mind that {0}.", "Do not forget that {0}.")
_SETTLED = (
    "Since you told me the opposite a moment ago",
    "Given that we settled this yesterday without you",
)


def trap(draft: PromptDraft, random: Random) -> PromptDraft:
    """Presuppose that one stated fact is false; a right answer says that it is true.

    The entries of that fact join ``respects``: the answer is wrong when it accepts the trap.
    """
    claim = false_claim(draft, random)
    if claim is None:
        return led(draft, random.choice(_SETTLED))
    false, entries = claim
    draft = respecting(draft, entries)
    way = random.randrange(4)
    if way < 2:
        return led(draft, random.choice(_LEADS).format(false))
    if way == 2:
        return asked(draft, before=random.choice(_BEFORE).format(false))
    return asked(draft, after=random.choice(_AFTER).format(false))


SEMANTIC_TRAP = Transformation(
    name="semantic-trap",
    title="Semantic trap",
    probes="rejecting a false presupposition",
    apply=trap,
)
