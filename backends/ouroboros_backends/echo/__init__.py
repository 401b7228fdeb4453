"""A policy in pure Python: a table of word transitions that talks, measures itself and learns.

It is the slow, obvious version of the policy contract, and a way to try the application without a
model.
"""

from __future__ import annotations

from pathlib import Path

from ouroboros_desktop.core.policy import Backend, Capability, ModelRef, Policy
from ouroboros_desktop.core.policy_update import Method


def _open(ref: ModelRef, folder: Path | None) -> Policy:
    from ouroboros_backends.echo.policy import EchoPolicy

    return EchoPolicy(ref.model)


ECHO = Backend(
    name="echo",
    title="Echo (no model, for trying things out)",
    capabilities=frozenset(
        {
            Capability.LOGPROBS,
            Capability.REMEASURE,
            Capability.SEEDS,
            Capability.FEATURES,
            Capability.EXPERIENCES,
            Capability.DEMONSTRATIONS,
            Capability.PREFERENCES,
        }
    ),
    requires=(),
    extra="",
    open=_open,
    has_files=False,
    methods={Method.PPO: (), Method.RLOO: ()},
)
