"""One fine-tuning job on a service: uploaded, created once, followed to its end, cleared up.

Which file and which job are theirs is written down in the update's own folder as soon as it is
known. After a kill the same call finds them there and goes on; it never pays for a second job.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from ouroboros_backends.openai.client import NO_KEY
from ouroboros_backends.openai.job_events import Measured, metrics, progress, read
from ouroboros_backends.openai.redaction import clean
from ouroboros_backends.openai.refusing import ALTERNATIVE, passing, problem
from ouroboros_backends.openai.waiting import Call, heard, paused
from ouroboros_desktop.core.errors import UpdateProblem
from ouroboros_desktop.core.policy_update import Method, Progress, UpdateConfig, UpdateMetrics

if TYPE_CHECKING:
    import openai
    from openai.types.fine_tuning import FineTuningJob

Result = TypeVar("Result")

TRIES = 4
"""How often what changes something is asked for."""

PATIENCE = 1_000
"""How often a job's state is asked for in a row without an answer: the job itself goes on."""

SLOWER = 12
"""The longest pause after an answer that did not come, in usual pauses."""

ANSWER_S = 60.0
"""Longest wait for an answer."""

CLEARING_S = 10.0
"""Longest wait for an answer while clearing up."""

SUFFIX = "ouroboros"
FILE = "job.json"
SEEDS = 2**31


@dataclass(frozen=True, slots=True)
class Kept:
    """The service's names of what is ours; '' before there is one."""

    file: str = ""
    job: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for: a model trained on these rows. ``every``: seconds between two looks."""

    server: str
    model: str
    rows: bytes
    config: UpdateConfig
    every: float

    @property
    def method(self) -> dict[str, Any]:
        """The method in the service's words."""
        epochs = self.config.epochs
        if self.config.method is Method.SFT:
            return {"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": epochs}}}
        learned = {"n_epochs": epochs, "beta": self.config.preference_beta}
        return {"type": "dpo", "dpo": {"hyperparameters": learned}}


def train(
    client: openai.OpenAI, order: Order, folder: Path | None
) -> Generator[UpdateMetrics | Progress, None, str]:
    """Have a model trained and return its id; closed, the job is cancelled on the service.

    ``folder`` is the update's own; it is removed at every end but a kill. Raises ``UpdateProblem``.
    """
    course = _Course(client, order, folder)
    try:
        return (yield from course.run())
    finally:
        course.clear()


class _Course:
    """One job from the upload to its end."""

    def __init__(self, client: openai.OpenAI, order: Order, folder: Path | None) -> None:
        # What is paid for is never asked for again without a look whether it is there.
        self._client = client.with_options(max_retries=0, timeout=ANSWER_S)
        self._key = "" if client.api_key == NO_KEY else client.api_key
        self._order = order
        self._folder = folder
        self._kept = _kept(folder)
        self._call: Call[Any] | None = None
        self._asked_before = bool(self._kept.file)
        self._over = False
        self._seen: set[str] = set()
        self._measured: list[Measured] = []
        self._steps: tuple[UpdateMetrics, ...] = ()
        self._shown = Progress("Sending the examples", 0, 0)

    def run(self) -> Generator[UpdateMetrics | Progress, None, str]:
        yield self._shown
        if not self._kept.file and not self._kept.job:
            yield from self._asked(self._upload, TRIES)
        if not self._kept.job:
            self._shown = Progress("Ordering the training", 0, 0)
            yield from self._asked(self._create, TRIES)
        return (yield from self._followed())

    def clear(self) -> None:
        """Cancel what has not ended, delete the file there and the folder here."""
        if self._call is not None and not self._kept.job:
            self._call.ended()  # it may be making the very thing that must be cleared away
        self._client = self._client.with_options(timeout=CLEARING_S, max_retries=1)
        if not self._over:
            with suppress(Exception):
                self._cancel()
        if self._kept.file:
            with suppress(Exception):
                self._client.files.delete(self._kept.file)
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    # ------------------------------------------------------------------ what changes something

    def _upload(self) -> None:
        name = f"{SUFFIX}.jsonl"
        made = self._client.files.create(file=(name, self._order.rows), purpose="fine-tune")
        self._keep(replace(self._kept, file=_id(made)))

    def _create(self) -> None:
        """Order the job, unless an earlier attempt had ordered it and the answer was lost."""
        job = self._ordered() if self._asked_before else None
        self._asked_before = True
        if job is None:
            config = self._order.config
            job = self._client.fine_tuning.jobs.create(
                model=self._order.model,
                training_file=self._kept.file,
                method=self._order.method,  # type: ignore[arg-type]
                seed=config.seed % SEEDS,
                suffix=SUFFIX,
            )
        self._keep(replace(self._kept, job=_id(job)))

    def _cancel(self) -> None:
        job = self._kept.job
        if not job and self._asked_before:
            ordered = self._ordered()
            job = ordered.id if ordered else ""
        if job:
            self._client.fine_tuning.jobs.cancel(job)

    def _ordered(self) -> FineTuningJob | None:
        jobs = self._client.fine_tuning.jobs.list(limit=100).data
        return next((j for j in jobs if j.training_file == self._kept.file), None)

    def _keep(self, kept: Kept) -> None:
        self._kept = kept
        if self._folder is not None:
            self._folder.mkdir(parents=True, exist_ok=True)
            partial = self._folder / f"{FILE}.partial"
            with partial.open("wb") as file:
                file.write(msgspec.json.encode(kept))
                file.flush()
                os.fsync(file.fileno())
            partial.replace(self._folder / FILE)

    # ------------------------------------------------------------------ what only looks

    def _followed(self) -> Generator[UpdateMetrics | Progress, None, str]:
        while True:
            job = yield from self._asked(self._job, PATIENCE)
            self._measured += yield from self._events()
            done, config = len(self._steps), self._order.config
            self._steps = metrics(self._measured, config.method, config.epochs)
            yield from self._steps[done:]
            self._shown = progress(job.status, self._steps)
            yield self._shown
            if job.status in {"succeeded", "failed", "cancelled"}:
                self._over = True
                return self._trained(job)
            yield from paused(self._order.every, self._shown)

    def _job(self) -> FineTuningJob:
        job = self._client.fine_tuning.jobs.retrieve(self._kept.job)
        _id(job)
        return job

    def _events(self) -> Generator[Progress, None, list[Measured]]:
        """Return what is new in the job's events, oldest first; nothing where none are told."""
        try:
            return (yield from self._asked(self._new_events, 1))
        except UpdateProblem:
            return []

    def _new_events(self) -> list[Measured]:
        new: dict[str, Measured | None] = {}
        for event in self._client.fine_tuning.jobs.list_events(self._kept.job, limit=100):
            if event.id in self._seen:
                break
            new[event.id] = read(event)
        self._seen.update(new)
        return [one for one in reversed(new.values()) if one is not None]

    def _trained(self, job: FineTuningJob) -> str:
        server = self._order.server
        if job.status == "succeeded" and job.fine_tuned_model:
            return job.fine_tuned_model
        if job.status == "cancelled":
            raise UpdateProblem(f"The training was cancelled on {server}.", hint=ALTERNATIVE)
        why = clean(job.error.message, self._key) if job.error and job.error.message else ""
        raise UpdateProblem(f"{server} could not train the model. {why}".strip(), hint=ALTERNATIVE)

    def _asked(
        self, function: Callable[[], Result], tries: int
    ) -> Generator[Progress, None, Result]:
        """Ask, and ask again where that may help; else raise ``UpdateProblem``."""
        import openai

        for failed in range(1, tries + 1):
            self._call = call = Call(function)
            try:
                result = yield from heard(call, self._shown)
            except (openai.OpenAIError, ValueError, TypeError, AttributeError) as error:
                # The client trips over a page that is no JSON by the last three.
                if failed == tries or not passing(error):
                    raise problem(self._order.server, error, self._key) from None
            else:
                return result
            again = replace(self._shown, phase="The server does not answer; trying again")
            yield from paused(self._order.every * min(failed, SLOWER), again)
        raise AssertionError("the last attempt returns or raises")


def _id(made: Any) -> str:
    """Return the id of what a service made; raises ``ValueError`` for what is none of its kind."""
    found = getattr(made, "id", None)
    if not isinstance(found, str) or not found:
        raise ValueError("no id")
    return found


def _kept(folder: Path | None) -> Kept:
    """Return what an earlier attempt wrote down; raises ``UpdateProblem`` for what is damaged."""
    try:
        return msgspec.json.decode((folder / FILE).read_bytes(), type=Kept) if folder else Kept()
    except FileNotFoundError:
        return Kept()
    except (OSError, msgspec.MsgspecError):
        raise UpdateProblem(
            "What was kept of this update cannot be read, so its job cannot be found.",
            hint="Look for it on the service's own page, then start a new update.",
        ) from None
