"""Exports from the window: consent, what would be masked, and the data set, a step a tick."""

from __future__ import annotations

from collections.abc import Collection, Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.core.scoring import Rubric
from ouroboros_desktop.core.teachers import Measure, TeacherKind, weights_now
from ouroboros_desktop.exports.bundle import Written, write_bundle
from ouroboros_desktop.exports.format import ExportFormat
from ouroboros_desktop.exports.licences import NO_REDISTRIBUTION
from ouroboros_desktop.exports.material import Material, Wanted, survey
from ouroboros_desktop.exports.personal import Mask
from ouroboros_desktop.exports.report import report
from ouroboros_desktop.exports.writing import write_whole
from ouroboros_desktop.models.catalog import CATALOG
from ouroboros_desktop.registry import discover
from ouroboros_desktop.session.state import Level, Notice, Work, WorkKind
from ouroboros_desktop.settings import Settings
from ouroboros_desktop.storage.leftovers import noted
from ouroboros_desktop.storage.parquet import Parquet
from ouroboros_desktop.storage.store import Store

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

READING = "Reading the dialogues"


@dataclass(frozen=True, slots=True)
class Choice:
    """What the teacher chose for a data set: formats by name, names to mask, what to leave.

    ``masks`` is False when the personal-data pass was switched off on purpose. ``kept`` are keys of
    what it found and the teacher leaves as it is.
    """

    formats: tuple[str, ...]
    masks: bool = True
    names: tuple[str, ...] = ()
    kept: frozenset[str] = frozenset()
    licence: str = NO_REDISTRIBUTION
    language: str = "en"


class ExportIntents:
    """Lets dialogues leave, or keeps them here; looks; writes."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def set_consent(self, cycle_id: UUID, given: bool) -> None:
        """Let a dialogue leave in data sets from now on, or keep it here."""
        session = self._session
        if cycle_id == session.cycle.id:
            session.keep_cycle()
        session.store.set_consent(cycle_id, session.state.teacher.id, given)
        session.show(replace(session.state, history=session.store.cycles(), mask=None))
        if cycle_id == session.cycle.id:
            session.show_cycle(replace(session.cycle, consent=given))

    def look(self, choice: Choice) -> None:
        """Look for what the personal-data pass would mask; it is then in the state."""
        session = self._session
        session.show(replace(session.state, mask=None))
        steps = looking(session.store, choice)
        session.steps.begin(Work(WorkKind.EXPORT, "Looking for personal data"), steps, self._found)

    def write(self, choice: Choice, target: Path) -> None:
        """Write the data set as the new folder ``target``; what came of it is then in the state."""
        session = self._session
        session.show(replace(session.state, written=None))
        steps = writing(session.store, choice, target)
        session.steps.begin(Work(WorkKind.EXPORT, "Writing the data set"), steps, self._tell)

    def write_report(self, target: Path) -> None:
        """Write this cycle as a report to read."""
        session = self._session
        if not session.cycle.transcript.messages:
            raise NotPossibleYet("There is nothing to report yet.", hint="Talk with the policy.")
        write_report(session.store, session.cycle.id, target)
        session.notify(Notice(Level.INFO, f"The report is in {target}."))

    def forget(self) -> None:
        """Take away what was found and written: the dialog is closed."""
        self._session.show(replace(self._session.state, mask=None, written=None))

    def _found(self, mask: Mask) -> None:
        self._session.show(replace(self._session.state, mask=mask))

    def _tell(self, written: Written) -> None:
        self._session.show(replace(self._session.state, written=written))


def formats() -> dict[str, ExportFormat]:
    """Return every data-set format by name."""
    return discover("ouroboros_desktop.exports", ExportFormat)


def gather(store: Store) -> Generator[Progress, None, Material]:
    """Read the dialogues that may leave, one a step. Raises ``NotPossibleYet`` without any."""
    heads, rubric = store.cycles(), store.rubric()
    may = [head for head in reversed(heads) if head.consent]
    if rubric is None or not may:
        raise NotPossibleYet(
            "No dialogue may leave yet.",
            hint="Switch on in the export dialog, or by `ouroboros consent`, which ones may.",
        )
    cycles = []
    for place, head in enumerate(may, 1):
        cycles.append(store.cycle(head.id))
        yield Progress(READING, place, len(may))
    licences = {spec.name: spec.licence for spec in CATALOG.values()}
    measure, teachers = measured(store, rubric), store.teachers()
    return Material(tuple(cycles), len(heads), measure, teachers, store.policies(), licences)


def looking(store: Store, choice: Choice) -> Generator[Progress, None, Mask]:
    """Look for what would be masked in this choice."""
    material = yield from gather(store)
    return (yield from survey(material, _chosen(choice), names(store, choice.names)))


def writing(store: Store, choice: Choice, target: Path) -> Generator[Progress, None, Written]:
    """Write the data set of this choice as the new folder ``target``."""
    material, chosen = (yield from gather(store)), _chosen(choice)
    mask = None
    if choice.masks:
        mask = yield from survey(material, chosen, names(store, choice.names))
        mask = mask.without(choice.kept)
    wanted = Wanted(chosen, mask, choice.licence, choice.language)
    with noted(store.home, target):
        return (yield from write_bundle(material, wanted, target, Parquet()))


def names(store: Store, listed: Collection[str]) -> tuple[str, ...]:
    """Return the names to mask: those listed, and the human teachers' own."""
    unnamed = Settings().teacher_name
    own = [t.name for t in store.teachers() if t.kind is TeacherKind.HUMAN and t.name != unnamed]
    return (*listed, *own)


def write_report(store: Store, cycle_id: UUID, target: Path) -> None:
    """Write a cycle as a report to read, with the teachers' names. Raises ``OuroborosError``."""
    cycle, rubric = store.cycle(cycle_id), store.rubric()
    assert rubric is not None
    model = next(p.model for p in store.policies() if p.id == cycle.policy_id)
    known = {teacher.id: teacher.name for teacher in store.teachers()}
    with noted(store.home, target):
        write_whole([report(cycle, measured(store, rubric), known, model)], target)


def _chosen(choice: Choice) -> tuple[ExportFormat, ...]:
    """Return the formats chosen, in the order of their names, whatever the order of choosing."""
    if not choice.formats:
        raise NotPossibleYet("No format is chosen.", hint="Choose one at least.")
    known = formats()
    return tuple(known[name] for name in sorted(choice.formats))


def measured(store: Store, rubric: Rubric) -> Measure:
    """Return how scores become a reward in this store now."""
    return Measure(rubric, weights_now(store.teacher_weights()))
