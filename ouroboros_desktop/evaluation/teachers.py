"""Families of simulated teachers: preferences with noise, fatigue and drift, who work by the clock.

A family is held out by the hash of its name: nothing is tuned on it, and it is used once a
release (``once_a_release``). What a tired or drifting teacher does to a score is drawn from SHA-256
of seed, key and criterion, like all noise: the same key after the same work is judged the same way.
"""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.scoring import Criterion, Rubric, Scores
from ouroboros_desktop.evaluation.minutes import Act, Ledger
from ouroboros_desktop.evaluation.simulated_teacher import Respected, SimulatedTeacher
from ouroboros_desktop.evaluation.topics import Persona, personas

HELD_OUT_FAMILIES = 4
"""One family in this many is held out."""

MOST_NOISE = 0.5
"""However tired: half of the scores are still what the teacher means."""

DRIFT_ACTS = 100
"""Acts after which the whole drift of a family has come."""


@dataclass(frozen=True, slots=True)
class Family:
    """What a simulated teacher of this kind wants, and how reliably it says so.

    ``noise`` is the share of scores off by a point at the start, ``fatigue`` what each active
    minute adds to it, ``drift`` the share of scores that are a point lower after ``DRIFT_ACTS``
    acts, ``pace`` how many times the published constants an act takes.
    """

    name: str
    title: str
    persona: str
    weights: dict[str, float]
    noise: float = 0.0
    fatigue: float = 0.0
    drift: float = 0.0
    pace: float = 1.0

    @property
    def held_out(self) -> bool:
        """Whether it is kept out of all tuning, a pure function of the name (SHA-256)."""
        return _draw(self.name, HELD_OUT_FAMILIES) == 0

    @property
    def rubric(self) -> Rubric:
        return Rubric(**self.weights)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class WorkingTeacher:
    """A teacher of one family at work: the ledger says how long already."""

    family: Family
    seed: int = 0
    ledger: Ledger = field(default_factory=Ledger)

    @property
    def persona(self) -> Persona:
        return personas()[self.family.persona]

    @property
    def steady(self) -> SimulatedTeacher:
        """The same preferences without noise, fatigue and drift: the truth that is measured."""
        return SimulatedTeacher(self.persona, self.seed)

    @property
    def noise(self) -> float:
        tired = self.family.noise + self.family.fatigue * self.ledger.minutes
        return min(MOST_NOISE, tired)

    def working(self, *acts: Act) -> WorkingTeacher:
        """Return the teacher after these acts, at the family's pace."""
        paced = (Act(act.kind, act.seconds * self.family.pace) for act in acts)
        return WorkingTeacher(self.family, self.seed, self.ledger.after(*paced))

    def score(self, prompt: str, completion: str, respects: Respected, key: str) -> Scores:
        """Return the scores that the teacher gives now."""
        moved = SimulatedTeacher(self.persona, self.seed, self.noise)
        given = moved.score(prompt, completion, respects, key)
        share = self.family.drift * min(1.0, len(self.ledger.acts) / DRIFT_ACTS)
        return Scores(
            **{c.value: self._drifted(given.of(c), share, f"{key}/{c}") for c in Criterion}
        )

    def _drifted(self, score: int | None, share: float, key: str) -> int | None:
        if score is None or score == 1:
            return score
        return score - (_draw(f"{self.seed}/{key}/drift", 1_000_000) < share * 1_000_000)


@cache
def families() -> dict[str, Family]:
    """Return every family by name, in the order of the file."""
    file = files("ouroboros_resources") / "benchmarks" / "teachers.toml"
    rows = tomllib.loads(file.read_text(encoding="utf-8"))["family"]
    return {row["name"]: Family(**row) for row in rows}


def tuning_families() -> tuple[Family, ...]:
    return tuple(f for f in families().values() if not f.held_out)


def held_out_families() -> tuple[Family, ...]:
    return tuple(f for f in families().values() if f.held_out)


def once_a_release(folder: Path, release: str, run: str) -> None:
    """Note in ``folder`` that the held-out teachers are used for this release by this run.

    ``run`` is the same when a stopped run goes on. Raises ``OuroborosError`` when another run used
    them: a second look would be tuning.
    """
    folder.mkdir(parents=True, exist_ok=True)
    note = folder / f"held-out-teachers-{release}"
    if not note.exists():
        note.write_text(run, encoding="utf-8")
    elif note.read_text(encoding="utf-8") != run:
        raise OuroborosError(
            f"The held-out teachers were already used for release {release}.",
            hint="They are used once a release; leave them out, or raise the version first.",
        )


def _draw(text: str, sides: int) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8]) % sides
