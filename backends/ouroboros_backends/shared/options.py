"""Settings of a model as a runtime declares them, from the values that ``ModelRef.options`` has."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import ClassVar, Self

from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.policy import ModelRef

CORRECT = "Correct the model's settings."

ALL_LINEAR = "all-linear"
"""LoRA on every linear layer but the head."""

SWITCH = ("", "on", "off")


@dataclass(frozen=True, slots=True)
class ModelOptions:
    """What may be chosen with every runtime; '' and 0 leave the choice to the program.

    ``lora_targets``: which linear layers get LoRA, by the end of their names, with commas between.
    ``lora_layers``: how many of the last blocks get it, 0 for all. ``rslora``: LoRA counts
    alpha / sqrt(r) instead of alpha / r (Kalajdzievski 2023, arXiv:2312.03732). ``dtype``: what
    weights are kept in. ``quantisation``: in how few bits. ``checkpointing``: whether an update
    computes the layers' inner values twice instead of keeping them; "on" by itself where they
    would take much memory.
    """

    DTYPES: ClassVar[tuple[str, ...]] = ("",)
    QUANTISATIONS: ClassVar[tuple[str, ...]] = ("",)

    lora_r: int = 16
    lora_alpha: float = 32.0
    lora_targets: str = ALL_LINEAR
    lora_layers: int = 0
    rslora: str = ""
    dtype: str = ""
    quantisation: str = ""
    checkpointing: str = ""

    @classmethod
    def of(cls, ref: ModelRef) -> Self:
        """Return the options of a model, each in the type of its default.

        Raises ``ModelProblem`` for a name or a choice that is not known, or what is no number.
        """
        known: dict[str, type] = {field.name: type(field.default) for field in fields(cls)}
        for name in ref.options:
            if name not in known:
                raise ModelProblem(
                    f"The setting {name!r} is not known here.",
                    hint=f"Known settings: {', '.join(known)}.",
                )
        try:
            options = cls(**{name: known[name](value) for name, value in ref.options.items()})
        except ValueError as problem:
            raise ModelProblem(
                "A setting of this model is not a number.", hint=CORRECT
            ) from problem
        options.check()
        return options

    def check(self) -> None:
        """Raise ``ModelProblem`` for a choice that is not known."""
        if self.lora_r < 1 or self.lora_alpha <= 0 or self.lora_layers < 0:
            raise ModelProblem(
                "LoRA's rank and alpha must be above 0, and its layers not below.", hint=CORRECT
            )
        for name, known in (
            ("rslora", SWITCH),
            ("dtype", self.DTYPES),
            ("quantisation", self.QUANTISATIONS),
            ("checkpointing", SWITCH),
        ):
            if getattr(self, name) not in known:
                raise ModelProblem(
                    f"The setting {name!r} cannot be {getattr(self, name)!r}.",
                    hint=f"Choose one of: {', '.join(known[1:])}.",
                )
