"""The wording a teacher reads beside each point of the scale."""

from __future__ import annotations

from ouroboros_desktop.core.scoring import Criterion, Rubric

WORDING: dict[str, tuple[str, ...]] = {
    Criterion.CONTENT: (
        "Contradicts or invents facts",
        "Mostly wrong or beside the point",
        "Partly right, or misses what matters",
        "Right, with a small gap",
        "Every fact that matters is right",
    ),
    Criterion.LOGIC: (
        "Contradicts itself or the argument",
        "Does not follow from the premises",
        "Follows in part, or leaves it open",
        "Follows, with a small slip",
        "Follows fully and says so clearly",
    ),
    Criterion.PERSONA: (
        "Quite another voice",
        "Mostly out of voice",
        "Neither in voice nor out of it",
        "In voice, with a small slip",
        "Exactly the persona",
    ),
}


def default_rubric() -> Rubric:
    """Return the rubric of a new store: equal weights, the standard wording."""
    return Rubric(wording=dict(WORDING))
