"""Exporting an adapter: the worker writes it in another form, and compares what it reads again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.adapter_export import Checked, Form, Offer, Wanted
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.exports.model_card import Facts, about, model_card
from ouroboros_desktop.exports.writing import whole_folder
from ouroboros_desktop.models.catalog import CATALOG
from ouroboros_desktop.models.download import require_disk
from ouroboros_desktop.models.order import order
from ouroboros_desktop.session.jobs import Job
from ouroboros_desktop.session.state import ExportedAdapter, PolicyState, Work, WorkKind
from ouroboros_desktop.storage.leftovers import noted
from ouroboros_desktop.worker.messages import Event, Export, Exported

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

NOTHING = (
    "This policy has nothing to export: it has no weights here that other programs could read."
)
ROOM = "Free some space, or choose a place on another disk."


@dataclass(frozen=True, slots=True)
class Choice:
    """What the teacher chose: an adapter, its form, numbers of 16 bits, a note for its card.

    Without a note, what is noted of the adapter stands on the card.
    """

    adapter_id: UUID
    form: Form
    half: bool = False
    note: str | None = None


class _Stopped(Exception):
    """Nothing is to be left of what was written."""


class AdapterExportIntents:
    """Export any adapter of the lineage; the live one stays live."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def write(self, choice: Choice, target: Path) -> None:
        """Write the new folder ``target``; what came of it is then in the state.

        Raises ``OuroborosError`` when the policy does not offer the form, there is something at
        ``target``, or the disk has no room.
        """
        session = self._session
        session.require_ready()
        session.show(replace(session.state, exported=None))
        wanted, offer = self._wanted(choice)
        checkpoint = _adapter(session.state.policy, choice.adapter_id)[1]
        held = ExitStack()
        held.enter_context(self._place(target, offer.size(choice.half)))
        found: list[Checked] = []

        def take(event: Event) -> None:
            if isinstance(event, Exported):
                found.append(event.checked)

        job = Job(
            Work(WorkKind.ADAPTER, "Exporting the adapter"),
            lambda i: Export(i, checkpoint, wanted),
            done=lambda: self._finish(held, target, found[-1]),
            event=take,
            stopped=lambda _: _leave(held),
        )
        try:
            session.run(job)
        except BaseException:
            _leave(held)
            raise

    def forget(self) -> None:
        """Take away what was told of the last export: the dialog is closed."""
        self._session.show(replace(self._session.state, exported=None))

    # ------------------------------------------------------------------ parts

    @contextmanager
    def _place(self, target: Path, needed: int) -> Iterator[None]:
        """Have a folder filled by the worker that becomes ``target`` when the block ends."""
        session = self._session
        with noted(session.store.home, target), whole_folder(target) as partial:
            require_disk(partial.parent, needed, "The export", ROOM)
            with order(session.worker.checkpoints, target=partial):
                yield

    def _finish(self, held: ExitStack, target: Path, checked: Checked) -> None:
        held.close()
        size = sum(path.stat().st_size for path in target.iterdir())
        exported = ExportedAdapter(target, size, checked)
        self._session.show(replace(self._session.state, exported=exported))

    def _wanted(self, choice: Choice) -> tuple[Wanted, Offer]:
        policy = self._session.state.policy
        offers = policy.info.exports if policy.info else {}
        if choice.form not in offers:
            raise NotPossibleYet(NOTHING, hint="Choose a model on this computer, and teach it.")
        offer = offers[choice.form]
        if offer.reason:
            raise NotPossibleYet(offer.reason, hint="Choose another form.")
        facts = self._facts(choice)
        wanted = Wanted(
            choice.form,
            facts.name,
            model_card(facts),
            about(facts),
            facts.licence,
            half=choice.half and choice.form is Form.GGUF,
        )
        return wanted, offer

    def _facts(self, choice: Choice) -> Facts:
        session = self._session
        policy = session.state.policy
        assert policy.ref is not None and policy.info is not None
        number, checkpoint = _adapter(policy, choice.adapter_id)
        noted = policy.notes.get(choice.adapter_id, "")
        spec, model = CATALOG.get(policy.ref.model), policy.ref.model
        return Facts(
            form=choice.form,
            name=folder_name(policy, choice.adapter_id),
            model=model,
            title=policy.title,
            licence=spec.licence if spec else "",
            base=policy.info.model,
            adapter=number,
            checkpoint=checkpoint,
            made=policy.adapters[number - 1].created_at,
            origin=session.store.origin(choice.adapter_id),
            note=noted if choice.note is None else choice.note,
        )


def folder_name(policy: PolicyState, adapter_id: UUID) -> str:
    """Return what an exported adapter is called when nobody says otherwise."""
    model = policy.ref.model if policy.ref else "model"
    return f"{model}-adapter-{_adapter(policy, adapter_id)[0]}"


def _adapter(policy: PolicyState, adapter_id: UUID) -> tuple[int, str]:
    """Return the number of an adapter in its lineage, and its checkpoint."""
    for number, adapter in enumerate(policy.adapters, 1):
        if adapter.id == adapter_id:
            return number, adapter.checkpoint
    raise NotPossibleYet("There is no such adapter.", hint="Choose one of the list.")


def _leave(held: ExitStack) -> None:
    """Leave nothing of what was written."""
    with suppress(_Stopped), held:
        raise _Stopped
