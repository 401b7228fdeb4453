"""The licences under which something may be imported, by SPDX identifier."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

OWN_WORK = "own-work"
"""Stands in for a licence when the teacher made, or owns, what is imported."""


@dataclass(frozen=True, slots=True)
class Licence:
    """A licence's name; ``attribution``: its authors must be named."""

    title: str
    attribution: bool = True


LICENCES: Mapping[str, Licence] = {
    OWN_WORK: Licence("Own work", attribution=False),
    "0BSD": Licence("BSD Zero Clause License", attribution=False),
    "Apache-2.0": Licence("Apache License 2.0"),
    "BSD-2-Clause": Licence('BSD 2-Clause "Simplified" License'),
    "BSD-3-Clause": Licence('BSD 3-Clause "New" or "Revised" License'),
    "CC-BY-3.0": Licence("Creative Commons Attribution 3.0"),
    "CC-BY-4.0": Licence("Creative Commons Attribution 4.0"),
    "CC-BY-SA-3.0": Licence("Creative Commons Attribution Share Alike 3.0"),
    "CC-BY-SA-4.0": Licence("Creative Commons Attribution Share Alike 4.0"),
    "CC0-1.0": Licence("Creative Commons Zero 1.0", attribution=False),
    "CDLA-Permissive-1.0": Licence("Community Data License Agreement Permissive 1.0"),
    "CDLA-Permissive-2.0": Licence("Community Data License Agreement Permissive 2.0"),
    "CDLA-Sharing-1.0": Licence("Community Data License Agreement Sharing 1.0"),
    "ISC": Licence("ISC License"),
    "MIT": Licence("MIT License"),
    "ODC-By-1.0": Licence("Open Data Commons Attribution 1.0"),
    "ODbL-1.0": Licence("Open Data Commons Open Database 1.0"),
    "PDDL-1.0": Licence("Open Data Commons Public Domain 1.0", attribution=False),
    "Unlicense": Licence("The Unlicense", attribution=False),
}


def objection(licence: str, attribution: str) -> str:
    """Return why nothing may be imported under this licence, as a sentence; '' when it may."""
    if not licence:
        return "The licence is not stated."
    if licence not in LICENCES:
        parts = licence.upper().split("-")
        if "NC" in parts or "ND" in parts:
            return f"{licence} forbids some uses that a policy update may lead to."
        return f"{licence} is not the SPDX identifier of a licence known here."
    if LICENCES[licence].attribution and not attribution.strip():
        return f"{licence} asks that its authors are named."
    return ""


def not_as_stated(licence: str, stated: str) -> str:
    """Return why a file that states its licence has no other, as a sentence; '' when it fits.

    Whoever owns the work may say so.
    """
    if stated in {"", licence} or licence == OWN_WORK:
        return ""
    return f"The file itself says that its licence is {stated}."
