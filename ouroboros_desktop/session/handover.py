"""A policy update made on another machine: handed over as a folder, taken back as a candidate."""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from ouroboros_desktop.core.errors import ModelProblem, NotPossibleYet, OuroborosError
from ouroboros_desktop.core.guards import alarms
from ouroboros_desktop.core.handover import (
    CHECKPOINT,
    FORMAT,
    RESULT,
    ExportedUpdate,
    ReturnedUpdate,
)
from ouroboros_desktop.core.policy import Adapter
from ouroboros_desktop.core.policy_update import (
    PolicyUpdate,
    UpdateBatch,
    UpdateConfig,
    UpdateState,
)
from ouroboros_desktop.exports.handover import write_update
from ouroboros_desktop.session.jobs import Job
from ouroboros_desktop.session.state import Work, WorkKind
from ouroboros_desktop.worker import checkpoints
from ouroboros_desktop.worker.messages import Load

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

BRING_WHOLE = "Copy the whole folder again from where the update was made."


class HandoverIntents:
    """Export the update that would begin now; import the candidate that came of one."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def export(self, config: UpdateConfig, target: Path, predicted: bool | None = None) -> None:
        """Write all that this cycle's policy update needs into the new folder ``target``.

        The same as ``policy_update.start`` would learn from, and refused for the same reasons.
        Raises ``OuroborosError`` when the folder cannot be written.
        """
        session = self._session
        policy = session.state.policy

        def write(update: PolicyUpdate, batch: UpdateBatch) -> None:
            assert policy.ref is not None
            live = next((a.checkpoint for a in policy.adapters if a.id == policy.live_id), None)
            parent = checkpoints.verify(session.worker.checkpoints, live) if live else None
            exported = ExportedUpdate(update, policy.ref, batch.tokenizer, live)
            write_update(exported, batch, parent, target)

        session.policy_update.prepare(config, predicted, write)

    def import_candidate(self, folder: Path) -> None:
        """Take the adapter in ``folder`` as the candidate of the cycle it was made of.

        The files' digests are checked here, base model, tokenizer and tensors by the policy, which
        loads it once. Then the promotion gate is open as after any update. Raises
        ``OuroborosError`` when the folder is damaged or was made of another store's cycle.
        """
        session = self._session
        session.require_ready()
        returned = _read(folder / RESULT)
        self._require_ours(returned)
        if returned.update.cycle_id != session.cycle.id:
            session.open_cycle(returned.update.cycle_id)
        self._require_new(returned.update)
        source, root = folder / CHECKPOINT, session.worker.checkpoints
        checkpoint = checkpoints.write(root, lambda made: _copy(source, returned.files, made))
        session.run(
            Job(
                Work(WorkKind.SWITCH, "Checking the candidate adapter"),
                lambda i: Load(i, checkpoint),
                done=lambda: self._keep(returned, checkpoint),
                stopped=lambda ending: self._remove(checkpoint),
            )
        )

    # ------------------------------------------------------------------ parts

    def _require_ours(self, returned: ReturnedUpdate) -> None:
        session, update = self._session, returned.update
        policy = session.state.policy
        if all(head.id != update.cycle_id for head in session.state.history):
            raise OuroborosError(
                "This adapter was made of a cycle that is not in this store.",
                hint="Import it where the cycle was exported.",
            )
        known = {(a.id, a.checkpoint) for a in policy.adapters}
        parent = (update.parent_adapter_id, returned.parent)
        if update.policy_id != policy.id or (parent != (None, None) and parent not in known):
            raise OuroborosError(
                "This adapter was made for another model, or began at an adapter not known here.",
                hint="Choose the model that the cycle was exported with, then import again.",
            )

    def _require_new(self, update: PolicyUpdate) -> None:
        cycle = self._session.cycle
        if any(u.id == update.id for u in cycle.updates):
            raise NotPossibleYet(
                "This adapter was imported before.", hint="It is in the list of adapters."
            )
        answers = {c.id for c in cycle.answers}
        if any(used.completion_id not in answers for used in update.experiences):
            raise OuroborosError(
                "This adapter learned from completions that are not in its cycle.",
                hint="Import it where the cycle was exported.",
            )

    def _keep(self, returned: ReturnedUpdate, checkpoint: str) -> None:
        session, update = self._session, returned.update
        adapter = Adapter(update.policy_id, checkpoint, update.parent_adapter_id, update.id)
        update = replace(update, state=UpdateState.SUCCEEDED, adapter_id=adapter.id)
        session.store.add_finished_update(update, adapter)
        session.forget_undo()
        policy = session.state.policy
        policy = replace(policy, adapters=(*policy.adapters, adapter))
        session.show(replace(session.state, policy=policy))
        session.show_cycle(replace(session.cycle, updates=(*session.cycle.updates, update)))
        rejecting = [a for a in alarms(update.steps, update.config) if a.rejected]
        session.opening.load(
            policy.live_id, "Back to the live adapter", lambda: session.gate.reject(rejecting)
        )

    def _remove(self, checkpoint: str) -> None:
        """Remove a copy that was not kept; a refused checkpoint left the live adapter loaded."""
        session = self._session
        if all(a.checkpoint != checkpoint for a in session.state.policy.adapters):
            shutil.rmtree(session.worker.checkpoints / checkpoint, ignore_errors=True)


def _read(path: Path) -> ReturnedUpdate:
    """Return what came back; raises ``OuroborosError`` when it cannot be read."""
    try:
        returned = msgspec.convert(json.loads(path.read_text("utf-8")), ReturnedUpdate)
    except FileNotFoundError as problem:
        raise OuroborosError(
            f"{path.parent} is not the folder of a finished update: it has no {path.name}.",
            hint="Choose the folder that the update on the other machine wrote.",
        ) from problem
    except (OSError, ValueError) as problem:  # no JSON, or not what the core calls an update
        raise OuroborosError(f"{path} cannot be read.", hint=BRING_WHOLE) from problem
    if returned.format != FORMAT:
        raise OuroborosError(
            "This adapter comes from another version of the application.",
            hint="Use the same version on both machines.",
        )
    return returned


def _copy(source: Path, files: dict[str, str], target: Path) -> None:
    """Copy the listed files; raises ``ModelProblem`` when one is not what was written there."""
    for name, digest in files.items():
        path = source / name
        whole = Path(name).name == name and path.is_file() and not path.is_symlink()
        if whole:
            shutil.copyfile(path, target / name)
            with (target / name).open("rb") as file:
                whole = hashlib.file_digest(file, "sha256").hexdigest() == digest
        if not whole:
            raise ModelProblem(f"The adapter's file {name!r} is damaged.", hint=BRING_WHOLE)
