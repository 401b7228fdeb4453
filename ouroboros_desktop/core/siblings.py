"""Sibling prompts: the same facts and the same question, under another transformation.

What answers a labyrinth prompt answers its siblings too, so that one rewrite of a teacher can be
shown on several of them: it teaches the answer, and that how one is asked makes no difference.
"""

from __future__ import annotations

from collections.abc import Collection
from random import Random

from ouroboros_desktop.core.labyrinth import LabyrinthPrompt, Transformation, text_hash
from ouroboros_desktop.core.prompting import make
from ouroboros_desktop.core.summary import Summary


def sibling_prompts(
    prompt: LabyrinthPrompt,
    summary: Summary,
    transformations: Collection[Transformation],
    count: int,
    barred: Collection[bytes] = (),
) -> tuple[LabyrinthPrompt, ...]:
    """Return at most ``count`` siblings of a prompt: plain, then by one other transformation each.

    All of them respect what the prompt respects; none is held out, or has a text whose hash is
    among ``barred``. They follow from the prompt's seed: the same ones every time. An edited prompt
    has none, nor has one whose transformations have changed since.
    """
    known = {t.name: t for t in transformations}
    chain = [known[t.name] for t in prompt.transformations if t.name in known]
    if count < 1 or make(summary, chain, prompt.seed).text != prompt.text:
        return ()
    others = [(t,) for t in sorted(transformations, key=lambda t: t.name) if t not in chain]
    Random(f"{prompt.seed}/siblings").shuffle(others)
    found: dict[str, LabyrinthPrompt] = {}
    for way in ((), *others):
        made = make(summary, way, prompt.seed)
        alike = frozenset(made.respects) == frozenset(prompt.respects)
        reserved = made.held_out or text_hash(made.text) in barred
        if alike and not reserved and made.text != prompt.text:
            found.setdefault(made.text, made)
        if len(found) == count:
            break
    return tuple(found.values())
