"""Whether what was learned can be used: its numbers, and what the model says with them.

Numbers may be finite, and so large that nothing comes of them but NaN. So both are looked at,
before an adapter is used and before an update ends.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np

from ouroboros_backends.shared.engine import Engine
from ouroboros_backends.shared.history import Floats
from ouroboros_backends.shared.lesson import Choice
from ouroboros_backends.shared.reading import all_logprobs
from ouroboros_backends.shared.rows import Pair
from ouroboros_desktop.core.policy_update import Experience

PROMPT, ANSWER = 16, 8
"""Tokens that the model is tried on."""


def is_finite(arrays: Mapping[str, Floats]) -> bool:
    """Whether all numbers are finite."""
    return all(bool(np.isfinite(array).all()) for array in arrays.values())


def is_sound(engine: Engine, pair: Pair) -> bool:
    """Whether all that is learned is finite, and what the policy says of ``pair`` as well."""
    learned = engine.learned()
    if not is_finite(learned.parameters) or not is_finite(learned.moments):
        return False
    [logprobs] = all_logprobs(engine, [pair], adapter=True)
    return all(map(math.isfinite, logprobs))


def some_ids(vocabulary: int) -> Pair:
    """Return a short prompt and answer that any model with so many tokens can read."""
    ids = tuple((7 * i + 3) % vocabulary for i in range(PROMPT + ANSWER))
    return ids[:PROMPT], ids[PROMPT:]


def sample(
    experiences: Sequence[Experience], demonstrations: Sequence[Pair], preferences: Sequence[Choice]
) -> Pair:
    """Return the beginning of something that was learned from."""
    pairs: list[Pair] = [
        *((e.completion.prompt_token_ids, e.completion.token_ids) for e in experiences[:1]),
        *demonstrations[:1],
        *((c.prompt, c.chosen) for c in preferences[:1]),
    ]
    prompt, answer = pairs[0]
    return prompt[-PROMPT:], answer[:ANSWER]
