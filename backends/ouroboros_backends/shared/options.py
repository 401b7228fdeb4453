"""Settings of a model as a runtime declares them, from the values that ``ModelRef.options`` has."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from typing import Any, TypeVar

from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.policy import ModelRef

CORRECT = "Correct the model's settings."

ALL_LINEAR = "all-linear"
"""LoRA on every linear layer but the head."""

SWITCH = ("", "on", "off")

Options = TypeVar("Options")


def options_of(kind: type[Options], ref: ModelRef) -> Options:
    """Return the options of a model, each in the type of its default.

    Raises ``ModelProblem`` for a name that is not known, or what is no number.
    """
    known: dict[str, Any] = {field.name: field.default for field in fields(kind)}  # type: ignore[arg-type]
    for name in ref.options:
        if name not in known:
            raise ModelProblem(
                f"The setting {name!r} is not known here.",
                hint=f"Known settings: {', '.join(known)}.",
            )
    try:
        return kind(**{name: type(known[name])(value) for name, value in ref.options.items()})
    except ValueError as problem:
        raise ModelProblem("A setting of this model is not a number.", hint=CORRECT) from problem


def require_known(name: str, value: str, known: Iterable[str]) -> None:
    """Raise ``ModelProblem`` unless ``value`` is one of those known, of which the first is ''."""
    known = tuple(known)
    if value not in known:
        raise ModelProblem(
            f"The setting {name!r} cannot be {value!r}.",
            hint=f"Choose one of: {', '.join(known[1:])}.",
        )
