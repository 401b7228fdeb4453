"""Imports: a report first, then all that can be taken or nothing; what it is for is said later."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message, Role, Transcript
from ouroboros_desktop.core.errors import ImportProblem, NotPossibleYet
from ouroboros_desktop.core.imported import (
    Annotated,
    Character,
    ExampleKind,
    ImportBatch,
    ImportedDialogue,
    ImportedExample,
    StoredBatch,
    Use,
)
from ouroboros_desktop.core.licences import not_as_stated, objection
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.core.summary import Author, Part, Summary, SummaryEntry
from ouroboros_desktop.imports.format import ImportFormat
from ouroboros_desktop.imports.reading import Report, choose, examine, load
from ouroboros_desktop.registry import discover
from ouroboros_desktop.session.state import Level, Notice, Work, WorkKind
from ouroboros_desktop.session.undo import Undoable

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

_OTHER = {Use.TRAINING: Use.BENCHMARK, Use.BENCHMARK: Use.TRAINING}


class ImportIntents:
    """Read a file, take what the report shows, say what it is for, withdraw it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def read(self, path: Path, form: str = "") -> None:
        """Read a file and show the report; nothing is stored. ``form``: '' is what fits.

        A file that cannot be read is told at the end.
        """
        session = self._session
        session.steps.begin(
            Work(WorkKind.IMPORT, f"Reading {path.name}"),
            self._examined(path, form),
            lambda report: session.show(replace(session.state, pending=report)),
        )

    def dismiss(self) -> None:
        """Leave it."""
        session = self._session
        session.show(replace(session.state, pending=None))

    def confirm(self, licence: str, attribution: str = "") -> None:
        """Store all rows that the report took, in one transaction.

        Raises ``NotPossibleYet`` when there is no row or no licence, or when dialogues would need a
        policy that was never opened.
        """
        session, report = self._session, self._session.state.pending
        session.require_idle()
        if report is None or not report.taken:
            raise NotPossibleYet("There is nothing to import.", hint="Choose another file.")
        reason = objection(licence, attribution)
        if reason:
            raise NotPossibleYet(reason, hint="Ask who made it, and state licence and authors.")
        reason = not_as_stated(licence, report.stated.licence)
        if reason:
            raise NotPossibleYet(reason, hint=f"Choose {report.stated.licence}.")
        source = Path(report.source).name
        batch = ImportBatch(source, report.sha256, licence, attribution.strip(), report.as_json())
        examples = [
            ImportedExample(batch.id, one.kind, one.content, one.sha256) for one in report.examples
        ]
        cycles = self._cycles(report)
        session.store.add_import(batch, examples, cycles)
        session.show(replace(session.state, pending=None, history=session.store.cycles()))
        self._refresh()
        session.notify(Notice(Level.INFO, _imported(report, cycles), _next(report)))
        session.did(
            Undoable(
                "import", lambda: self._withdraw(batch.id), lambda: self._use(batch.id, Use.NONE)
            )
        )

    def use(self, batch_id: UUID, use: Use) -> None:
        """Say what a batch is for.

        Raises ``NotPossibleYet`` when it was the other of training and benchmark before, when
        nothing can be learned from it, or when its cycles were worked on and it would be withdrawn.
        """
        session = self._session
        session.require_idle()
        stored = next(one for one in session.state.imports if one.batch.id == batch_id)
        if stored.use is Use.WITHDRAWN:
            raise NotPossibleYet("It was withdrawn.", hint="Import the file again.")
        if use is Use.TRAINING and not stored.trainable:
            raise NotPossibleYet(
                "A policy update can learn from demonstrations and preferences only.",
                hint="Use it as a benchmark, or leave it unused.",
            )
        if use in _OTHER and not stored.counts:
            raise NotPossibleYet("These are dialogues.", hint="Open them from the list of cycles.")
        if use in _OTHER and session.store.shared_examples(batch_id, _OTHER[use]):
            raise NotPossibleYet(
                f"Some of it was marked for {_OTHER[use].value} before; it cannot be both.",
                hint="Leave it as it is, or withdraw it.",
            )
        if use is Use.WITHDRAWN:
            self._withdraw(batch_id)
        else:
            self._use(batch_id, use)

    # ------------------------------------------------------------------ parts

    def _examined(self, path: Path, form: str) -> Generator[Progress, None, Report]:
        store = self._session.store
        source = yield from load(path)
        formats = discover("ouroboros_desktop.imports", ImportFormat)
        report = yield from examine(source, choose(source, formats, form))
        if report.sha256 in store.imported_files():
            raise ImportProblem(
                f"{path.name} was imported before.", hint="Withdraw that import first."
            )
        known = store.known_examples([one.sha256 for one in report.examples])
        return report.without(known)

    def _cycles(self, report: Report) -> tuple[Cycle, ...]:
        """Return a new cycle for each dialogue and each character."""
        session = self._session
        begun = [one for one in (t.item for t in report.taken) if not isinstance(one, Annotated)]
        policy = session.state.policy
        if begun and all(known.id != policy.id for known in session.store.policies()):
            raise NotPossibleYet(
                "Dialogues become cycles of a policy, and none was opened yet.",
                hint="Wait until the model is loaded, then import again.",
            )
        number = max([head.number for head in session.state.history], default=0)
        number = max(number, session.cycle.number)
        return tuple(
            _filled(Cycle(number + n, session.state.teacher.id, policy.id, policy.live_id), item)
            for n, item in enumerate(begun, 1)
        )

    def _withdraw(self, batch_id: UUID) -> None:
        """Mark a batch as withdrawn; cycles that the teacher went on with are kept."""
        session = self._session
        stored = next(one for one in session.state.imports if one.batch.id == batch_id)
        for cycle_id in stored.cycles:
            cycle = session.store.cycle(cycle_id)
            edited = any(s.revision > 1 or s.approved for s in cycle.summaries)
            if cycle_id == session.cycle.id or cycle.completions or edited:
                raise NotPossibleYet(
                    f"Cycle {cycle.number} of this import is open, or you have worked on it.",
                    hint="Open another cycle first; what you worked on stays.",
                )
        self._use(batch_id, Use.WITHDRAWN)

    def _use(self, batch_id: UUID, use: Use) -> None:
        self._session.store.use_import(batch_id, use)
        self._refresh()

    def _refresh(self) -> None:
        session = self._session
        imports, history = session.store.imports(), session.store.cycles()
        session.show(replace(session.state, imports=imports, history=history))


def _filled(cycle: Cycle, item: ImportedDialogue | Character) -> Cycle:
    if isinstance(item, ImportedDialogue):
        return replace(cycle, title=item.title, transcript=item.transcript())
    entries = tuple(
        SummaryEntry(Part.PERSONA_SNAPSHOT, trait, Author.TEACHER) for trait in item.traits
    )
    transcript = Transcript()
    if item.first_message:
        transcript = transcript.saying(Message(Role.POLICY, item.first_message))
    return replace(cycle, title=item.name, transcript=transcript, summaries=(Summary(1, entries),))


def _imported(report: Report, cycles: tuple[Cycle, ...]) -> str:
    """Return what was imported, as a sentence."""
    if not cycles:
        return f"{len(report.taken)} of {report.rows} rows of {report.source} are imported."
    first, last = cycles[0].number, cycles[-1].number
    numbers = f"cycle {first}" if first == last else f"cycles {first} to {last}"
    return f"{report.source} is imported as {numbers}."


def _next(report: Report) -> str:
    if report.examples:
        return "They are used for nothing yet; say in the list of imports what they are for."
    return "Open it from the list of cycles. Undo withdraws it."


def described(stored: StoredBatch) -> str:
    """Return a batch in one line: what is in it, whence, and what it is for."""
    parts = [
        f"{n} {kind.value}{'s' if n != 1 and kind is not ExampleKind.STEPS else ''}"
        for kind, n in stored.counts.items()
    ]
    if stored.cycles:
        parts.append(f"{len(stored.cycles)} cycle{'s' if len(stored.cycles) != 1 else ''}")
    return f"{', '.join(parts)} from {stored.origin}"
