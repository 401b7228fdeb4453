"""A policy update made on another machine: handed over as a folder, taken back as a candidate."""

from __future__ import annotations

import json
import shutil
from collections.abc import Generator
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
from ouroboros_desktop.core.policy import Adapter, Capability
from ouroboros_desktop.core.policy_update import (
    PolicyUpdate,
    Progress,
    UpdateBatch,
    UpdateConfig,
    UpdateState,
)
from ouroboros_desktop.exports.handover import write_update
from ouroboros_desktop.exports.writing import copy
from ouroboros_desktop.session.jobs import Job
from ouroboros_desktop.session.state import Level, Notice, Work, WorkKind
from ouroboros_desktop.storage.leftovers import noted
from ouroboros_desktop.worker import checkpoints
from ouroboros_desktop.worker.messages import Load

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

COPYING = "Copying the adapter"
NOW = "Compare it with the live policy, then promote or discard it."
LAUNCH = "accelerate launch -m ouroboros_backends.torch.launch"
BRING_WHOLE = "Copy the whole folder again from where the update was made."


class HandoverIntents:
    """Export the update that would begin now; import the candidate that came of one."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def export(self, config: UpdateConfig, target: Path, predicted: bool | None = None) -> None:
        """Write all that this cycle's policy update needs into the new folder ``target``.

        The same as ``policy_update.start`` would learn from, and refused for the same reasons. A
        folder that cannot be written is told at the end.
        """
        session = self._session
        if Capability.REMOTE in session.state.policy.capabilities:
            raise NotPossibleYet(
                "A policy on a server is updated by that server.",
                hint="Start the policy update here, or choose a local model in settings.",
            )

        def write(update: PolicyUpdate, batch: UpdateBatch) -> None:
            session.steps.begin(
                Work(WorkKind.HANDOVER, "Writing the policy update"),
                self._exporting(update, batch, target),
                lambda _: session.notify(_handed_over(target)),
            )

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
        session.steps.begin(
            Work(WorkKind.HANDOVER, COPYING),
            checkpoints.writing(root, lambda made: _copied(source, returned.files, made)),
            lambda checkpoint: self._try(returned, checkpoint),
        )

    # ------------------------------------------------------------------ parts

    def _exporting(
        self, update: PolicyUpdate, batch: UpdateBatch, target: Path
    ) -> Generator[Progress, None, None]:
        policy, root = self._session.state.policy, self._session.worker.checkpoints
        assert policy.ref is not None
        live = next((a.checkpoint for a in policy.adapters if a.id == policy.live_id), None)
        parent = (yield from checkpoints.verifying(root, live)) if live else None
        used = policy.info.chat_template if policy.info else ""
        ref = replace(policy.ref, approved=frozenset({used}))  # the same there as here
        exported = ExportedUpdate(update, ref, batch.tokenizer, live)
        with noted(self._session.store.home, target):
            yield from write_update(exported, batch, parent, target)

    def _try(self, returned: ReturnedUpdate, checkpoint: str) -> None:
        """Let the policy load what was copied; it is kept when that works."""
        self._session.run(
            Job(
                Work(WorkKind.SWITCH, "Checking the candidate adapter"),
                lambda i: Load(i, checkpoint),
                done=lambda: self._keep(returned, checkpoint),
                stopped=lambda ending: self._remove(checkpoint),
            )
        )

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
        session.recall_undo()
        policy = session.state.policy
        policy = replace(policy, adapters=(*policy.adapters, adapter))
        session.show(replace(session.state, policy=policy))
        session.show_cycle(replace(session.cycle, updates=(*session.cycle.updates, update)))
        number = session.cycle.number
        session.notify(Notice(Level.INFO, f"The adapter is the candidate of cycle {number}.", NOW))
        rejecting = [a for a in alarms(update.steps, update.config) if a.rejected]
        session.opening.load(
            policy.live_id, "Back to the live adapter", lambda: session.gate.reject(rejecting)
        )

    def _remove(self, checkpoint: str) -> None:
        """Remove a copy that was not kept; a refused checkpoint left the live adapter loaded."""
        session = self._session
        if all(a.checkpoint != checkpoint for a in session.state.policy.adapters):
            shutil.rmtree(session.worker.checkpoints / checkpoint, ignore_errors=True)


def _handed_over(folder: Path) -> Notice:
    """Say where the update is and what to do with it."""
    command = f"{LAUNCH} {folder.name} --model MODEL --output ADAPTER"
    hint = f"Copy it to the other machine, run there: {command}. Then bring ADAPTER back."
    return Notice(Level.INFO, f"The policy update is in {folder}.", hint)


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


def _copied(source: Path, files: dict[str, str], target: Path) -> Generator[Progress, None, None]:
    """Copy the listed files; raises ``ModelProblem`` when one is not what was written there."""
    done, total = 0, sum(_size(source / name) for name in files)
    for name, digest in files.items():
        path = source / name
        whole = Path(name).name == name and path.is_file() and not path.is_symlink()
        try:
            if not whole or (yield from copy(path, target / name, COPYING, done, total)) != digest:
                raise ModelProblem(f"The adapter's file {name!r} is damaged.", hint=BRING_WHOLE)
        except OSError as problem:
            raise OuroborosError(
                f"The adapter cannot be copied ({problem.strerror or problem}).",
                hint="Free some space on the disk, or copy the folder here again.",
            ) from problem
        done += _size(path)


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0
