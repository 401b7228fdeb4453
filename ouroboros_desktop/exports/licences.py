"""The licences that a data set can be given, by SPDX identifier."""

from __future__ import annotations

NO_REDISTRIBUTION = "LicenseRef-not-for-redistribution"

LICENCES = {
    NO_REDISTRIBUTION: "Not for redistribution",
    "CC0-1.0": "CC0 1.0: no rights kept",
    "CC-BY-4.0": "CC BY 4.0: with your name",
    "CC-BY-SA-4.0": "CC BY-SA 4.0: with your name, under the same licence",
    "MIT": "MIT",
    "Apache-2.0": "Apache 2.0",
}
"""Title by identifier; the first one is the default and allows nothing."""


def card_lines(licence: str) -> tuple[str, ...]:
    """Return how a data-set card names ``licence``, in lines of YAML."""
    if licence == NO_REDISTRIBUTION:
        return ("license: other", "license_name: not-for-redistribution")
    return (f"license: {licence.lower()}",)
