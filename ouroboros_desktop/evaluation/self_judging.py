"""RLAIF with reflection: the reference policy criticises an answer, then grades it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ouroboros_desktop.core.completion import Sampling
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.evaluation.groups import Group, Measured, write

_SYSTEM = (
    "You grade answers from 1 (bad) to 5 (good). Good is an answer that is true to the facts, "
    "agrees with the conclusions and keeps the persona."
)
_TASK = (
    "Say in one short sentence what is right or wrong with the answer. Then write the grade on a "
    "line of its own, like this: Grade: 3"
)
_GRADE = re.compile(r"grade\W{0,4}([1-5])(?![\d.]*\d)", re.IGNORECASE)
_TOKENS = 40


def reflection(group: Group, text: str) -> tuple[Message, ...]:
    """Return what asks for a sentence of criticism and a grade."""
    respects = group.respects
    parts = (
        _listed("Facts:", respects.facts),
        _listed("Conclusions:", respects.conclusions),
        _listed("Persona:", respects.persona),
        f"Question:\n{group.prompt.text}",
        f"Answer:\n{text}",
        _TASK,
    )
    return (Message(Role.SYSTEM, _SYSTEM), Message(Role.TEACHER, "\n\n".join(filter(None, parts))))


def read_grade(text: str) -> float | None:
    """Return the last grade of a reflection on the scale of rewards; None when there is none."""
    grades = _GRADE.findall(text)
    return (int(grades[-1]) - 3) / 2 if grades else None


def grades(policy: Measured, group: Group, texts: Sequence[str], seed: int) -> list[float | None]:
    """Return the reward that the reference policy finds right for each text."""
    asked = [reflection(group, text) for text in texts]
    sampling = Sampling(max_tokens=_TOKENS, adapter=False)
    return [read_grade(row[0].text) for row in write(policy, asked, sampling, seed)]


def _listed(title: str, texts: Sequence[str]) -> str:
    return "\n".join((title, *(f"- {text}" for text in texts))) if texts else ""
