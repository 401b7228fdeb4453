"""An adapter in a form that other programs read: what can be made, what is asked for, what came.

Each form is a folder with a model card: the adapter alone, as PEFT reads it; a merged model, as
transformers reads it; one GGUF file, as programs on llama.cpp read it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Form(StrEnum):
    """What an adapter is exported as."""

    ADAPTER = "adapter"
    MERGED = "merged"
    GGUF = "gguf"


@dataclass(frozen=True, slots=True)
class Offer:
    """What a form takes on the disk, in bytes; ``reason`` says why it cannot be made, else ''.

    ``half`` are the bytes with numbers of 16 bits, 0 where there is no choice.
    """

    bytes: int
    reason: str = ""
    half: int = 0

    def size(self, half: bool) -> int:
        """Return the bytes that it takes with numbers of 32 bits, or of 16 where there are such."""
        return self.half if half and self.half else self.bytes


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be written: a form, and what goes with it.

    ``half``: numbers of 16 bits in a GGUF file. ``name`` is the model's in the file and in the
    file's name, ``about`` one line on where it comes from, ``licence`` an SPDX identifier or '',
    ``card`` the text of README.md.
    """

    form: Form
    name: str
    card: str
    about: str = ""
    licence: str = ""
    half: bool = False


@dataclass(frozen=True, slots=True)
class Checked:
    """How what was written was checked. ``same``: it says what the policy says; None: not known."""

    sentence: str
    same: bool | None


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an adapter comes from: a cycle's number, a method, how many experiences it had."""

    cycle: int
    method: str
    experiences: int
