"""A policy update happens whole or not at all, and says in plain words why it did not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ouroboros_backends.shared.engine import Engine
from ouroboros_backends.shared.rows import Pair
from ouroboros_backends.shared.soundness import is_sound
from ouroboros_desktop.core.errors import UpdateProblem


@contextmanager
def whole(engine: Engine, tried: Pair) -> Iterator[None]:
    """Come back to all that was learned before when the block is left by an exception.

    A generator's ``close`` is one. At its end the policy is tried on ``tried``. Raises
    ``UpdateProblem`` where memory runs out, or what was learned is of no use.
    """
    before = engine.copied()
    try:
        yield
        if not is_sound(engine, tried):
            raise not_finite()
    except BaseException as problem:
        engine.restore(before)
        if not _lacks_memory(problem):
            raise
        raise UpdateProblem(
            "There is not enough memory for this policy update.",
            hint="Close other applications, or lower the tokens of a micro-batch.",
        ) from problem
    finally:
        engine.forget_gradients()


def _lacks_memory(problem: BaseException) -> bool:
    return isinstance(problem, MemoryError) or (
        isinstance(problem, RuntimeError) and "memory" in str(problem)
    )


def not_finite() -> UpdateProblem:
    """Return what to raise for a loss or a gradient that is NaN or infinite."""
    return UpdateProblem(
        "The policy update ran into numbers that are not finite.",
        hint="Lower the learning rate, and try again; the adapter is unchanged.",
    )
