"""Errors that speak to the teacher: what happened, and what to do next."""

from __future__ import annotations


class OuroborosError(Exception):
    """Something the teacher can act on.

    ``message`` is one plain sentence about what happened, ``hint`` one about the next step.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class NotPossibleYet(OuroborosError):
    """An intent came before what it needs (no summary approved, nothing scored, ...)."""


class ModelProblem(OuroborosError):
    """A model folder is missing, incomplete, damaged or of a kind that cannot be loaded."""


class UpdateProblem(OuroborosError):
    """A policy update was refused or stopped; the live adapter is unchanged."""


class StoreProblem(OuroborosError):
    """The store cannot be opened or written; what was acknowledged before is safe."""


class ServerProblem(OuroborosError):
    """A server could not be reached, refused, or sent what cannot be used."""


class NotAgreed(ServerProblem):
    """Nothing goes to the server called ``server`` before the teacher has agreed to it."""

    def __init__(self, server: str, message: str, hint: str = "") -> None:
        super().__init__(message, hint)
        self.server = server


class ImportProblem(OuroborosError):
    """A file cannot be imported as a whole; nothing of it was stored."""


class WorkerProblem(OuroborosError):
    """The worker process failed or is busy."""
