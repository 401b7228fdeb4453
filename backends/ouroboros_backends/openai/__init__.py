"""Models on servers that speak the OpenAI protocol. Importing this loads no client.

The package's own name is ``openai``; inside it ``import openai`` still means the library.
"""

from __future__ import annotations

from pathlib import Path

from ouroboros_desktop.core.policy import Backend, Capability, ModelRef, Policy
from ouroboros_desktop.core.policy_update import Method
from ouroboros_desktop.core.servers import BACKEND


def _open(ref: ModelRef, folder: Path | None) -> Policy:
    from ouroboros_backends.openai.policy import opened

    return opened(ref)


OPENAI = Backend(
    name=BACKEND,
    title="Server (OpenAI)",
    capabilities=frozenset(
        {
            Capability.LOGPROBS,
            Capability.SEEDS,
            Capability.DEMONSTRATIONS,
            Capability.PREFERENCES,
            Capability.REMOTE,
        }
    ),
    requires=("openai",),
    extra="servers",
    open=_open,
    has_files=False,
    methods={Method.PROMPT: (), Method.SFT: (), Method.DPO: ()},
)
