"""How long a dialogue may be that an update learns from, in bytes."""

from __future__ import annotations

from ouroboros_desktop.core.policy import PolicyInfo
from ouroboros_desktop.core.policy_update import UpdateConfig

AROUND = 20
"""Bytes counted for what a chat template puts around a message."""

BYTES = 4
"""About as many a token."""


def longest_dialogue(info: PolicyInfo, config: UpdateConfig) -> int:
    """Return how many bytes a dialogue may have: what the policy reads, and a micro-batch holds.

    So none is refused, and none takes more memory than an update takes anyway.
    """
    micro = BYTES * config.tokens_per_micro
    return min(micro, info.context_length or micro)


def bytes_of(*texts: str) -> int:
    """Return the bytes of messages with these texts, ``AROUND`` for each of them included.

    No token of a policy is shorter than a byte, so that they have fewer tokens.
    """
    return sum(len(text.encode()) + AROUND for text in texts)
