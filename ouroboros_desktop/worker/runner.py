"""What each request does: one generator of events over the policy that this process holds."""

from __future__ import annotations

import errno
import gc
import importlib.util
import time
import traceback
from collections.abc import Generator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from ouroboros_desktop.core.errors import ModelProblem, OuroborosError, WorkerProblem
from ouroboros_desktop.core.policy import Backend, Policy, Seat
from ouroboros_desktop.core.policy_update import Progress, UpdateMetrics
from ouroboros_desktop.core.rehearsal import rehearsed_update
from ouroboros_desktop.learning.reward_model import Scored, fit, unseen_correlation, vectors
from ouroboros_desktop.models import library, templates
from ouroboros_desktop.models.order import ordered
from ouroboros_desktop.registry import discover
from ouroboros_desktop.worker import checkpoints as checkpoint_files
from ouroboros_desktop.worker.messages import (
    Convert,
    ConvertFolder,
    Estimate,
    Estimated,
    Event,
    Export,
    Exported,
    Failed,
    Features,
    FitRewardModel,
    Generate,
    Load,
    Logprobs,
    Measured,
    Open,
    Opened,
    Progressed,
    Request,
    RewardModelFitted,
    Save,
    Saved,
    Stepped,
    Tokens,
    Update,
)

BACKENDS = "ouroboros_backends"
DOWNLOADS = "downloads"
"""The folder below the models' root in which ``Convert`` finds its source."""

GATHER_S = 0.008
"""Tokens of so many seconds travel together: a window draws 60 times a second at most."""

Events = Generator[Event, None, None]
Item = TypeVar("Item")


class Runner:
    """The opened models by their seats, and the roots that the names of files are under."""

    def __init__(self, models: Path, checkpoints: Path) -> None:
        self._models = models
        self._checkpoints = checkpoints
        self._seats: dict[Seat, Policy] = {}

    def events(self, request: Request) -> Events:
        """Do what ``request`` asks and yield what to report; ``Finished`` is for the caller.

        Closing the generator closes the policy's own one: that is cancellation.
        """
        match request:
            case Open():
                yield self._open(request)
            case Convert() | ConvertFolder():
                yield from _converted(request, *self._places(request))
            case Generate():
                yield from self._generate(request)
            case Logprobs():
                lists = self._opened.logprobs(request.completions, request.adapter)
                logprobs = yield from _measured(request.id, lists, len(request.completions))
                yield Measured(request.id, logprobs=tuple(logprobs))
            case Features():
                vectors = self._at(request.seat).features(request.transcripts)
                features = yield from _measured(request.id, vectors, len(request.transcripts))
                yield Measured(request.id, features=tuple(features))
            case Update():
                yield from self._update(request)
            case Estimate():
                yield Estimated(request.id, self._opened.fit(request.work))
            case FitRewardModel():
                yield _fitted(request)
            case Save():
                digest = checkpoint_files.write(self._checkpoints, self._opened.save)
                yield Saved(request.id, digest)
            case Load():
                self._opened.load(self._folder(request.checkpoint))
            case Export():
                yield from self._export(request)
            case _:  # Cancel and Close are the server's
                raise WorkerProblem(f"There is nothing to do for {type(request).__name__}.")

    @property
    def _opened(self) -> Policy:
        return self._at(Seat.POLICY)

    def _at(self, seat: Seat) -> Policy:
        if seat not in self._seats:
            raise WorkerProblem("No model is loaded.", hint="Load the model first.")
        return self._seats[seat]

    def _open(self, request: Open) -> Opened:
        """Open a model in place of the one at its seat, which leaves the memory first."""
        backend = _backend(request.model.backend)
        folder = library.resolve(self._models, request.model.model) if backend.has_files else None
        checkpoint = self._folder(request.checkpoint)
        self._seats.pop(request.seat, None)
        gc.collect()
        ref = replace(request.model, approved=templates.approved(self._models))
        policy = backend.open(ref, folder)
        if checkpoint is not None:
            policy.load(checkpoint)
        self._seats[request.seat] = policy
        return Opened(request.id, policy.info)

    def _generate(self, request: Generate) -> Events:
        gathered, sent = [], time.monotonic()
        with closing(self._at(request.seat).generate(request.prompts, request.sampling)) as tokens:
            for token in tokens:
                gathered.append(token)
                if time.monotonic() - sent >= GATHER_S:
                    yield Tokens(request.id, tuple(gathered))
                    gathered, sent = [], time.monotonic()
        if gathered:
            yield Tokens(request.id, tuple(gathered))

    def _update(self, request: Update) -> Events:
        name = request.resume
        kept = checkpoint_files.unfinished(self._checkpoints, name) if name else None
        steps = rehearsed_update(self._opened, request.batch, request.config, kept)
        with closing(steps):
            for step in steps:
                if isinstance(step, UpdateMetrics):
                    yield Stepped(request.id, step)
                else:
                    yield Progressed(request.id, step)

    def _places(self, request: Convert | ConvertFolder) -> tuple[Path, Path]:
        """Return what to convert, and what to make of it."""
        if isinstance(request, ConvertFolder):
            source, target = ordered(self._models, "source", "target")
            return source, target
        source = self._models / DOWNLOADS / _plain(request.source)
        return source, self._models / _plain(request.model)

    def _export(self, request: Export) -> Events:
        checkpoint = checkpoint_files.verify(self._checkpoints, request.checkpoint)
        (target,) = ordered(self._checkpoints, "target")
        with closing(self._opened.export(request.wanted, checkpoint, target)) as steps:
            while True:
                try:
                    progress = next(steps)
                except StopIteration as end:
                    yield Exported(request.id, end.value)
                    return
                yield Progressed(request.id, progress)

    def _folder(self, checkpoint: str | None) -> Path | None:
        if checkpoint is None:
            return None
        return checkpoint_files.verify(self._checkpoints, checkpoint)


def failure(request_id: int, problem: Exception) -> Failed:
    """Say in plain words why a request failed; the traceback is for the log alone."""
    message, hint = _in_words(problem)
    trace = "" if isinstance(problem, OuroborosError) else where(problem)
    return Failed(request_id, message, hint, trace)


def where(problem: BaseException) -> str:
    """Return the kind of an error and the lines it came through, those of its causes first.

    What it says is left out: it may quote what a teacher or a policy wrote.
    """
    cause = problem.__cause__ or (None if problem.__suppress_context__ else problem.__context__)
    lines = [where(cause)] if cause is not None else []
    lines.append(f"Traceback of {type(problem).__name__}:")
    for frame in traceback.extract_tb(problem.__traceback__):
        place = "/".join(Path(frame.filename).parts[-3:])
        lines.append(f"  {place}:{frame.lineno} {frame.name}")
    return "\n".join(lines)


def _in_words(problem: Exception) -> tuple[str, str]:
    if isinstance(problem, OuroborosError):
        return problem.message, problem.hint
    if _lacks_memory(problem):
        return "There is not enough memory for this.", (
            "Close other applications, ask for fewer or shorter completions, or choose a smaller "
            "model."
        )
    if isinstance(problem, OSError) and problem.errno == errno.ENOSPC:
        return "The disk is full.", "Free some space and try again. Nothing was overwritten."
    return f"The policy stopped with an error ({type(problem).__name__}).", (
        "Try again. If it happens again, load the model again; the log has the details."
    )


def _lacks_memory(problem: Exception) -> bool:
    """Whether memory ran out; model runtimes say so by a name or a sentence of their own."""
    own_name = type(problem).__name__ == "OutOfMemoryError"
    return isinstance(problem, MemoryError) or own_name or "allocate memory" in str(problem)


def _converted(request: Convert | ConvertFolder, source: Path, target: Path) -> Events:
    backend = _backend(request.backend)
    if backend.convert is None:
        raise ModelProblem(
            f"{backend.title} cannot convert models.", hint="Choose another backend."
        )
    with closing(backend.convert(source, target)) as steps:
        for progress in steps:
            yield Progressed(request.id, progress)


def _fitted(request: FitRewardModel) -> RewardModelFitted:
    scored = Scored.of(request.features, request.scores, request.groups, request.rewritten)
    model = fit(scored)
    expected = model.predict(vectors(request.wanted))
    return RewardModelFitted(request.id, expected, unseen_correlation(model, scored))


def _measured(
    request_id: int, items: Generator[Item, None, None], total: int
) -> Generator[Event, None, list[Item]]:
    """Return all ``items``, with an event after each one so that the teacher may stop."""
    found: list[Item] = []
    with closing(items):
        for item in items:
            found.append(item)
            yield Progressed(request_id, Progress("Reading completions", len(found), total))
    return found


def _backend(name: str) -> Backend:
    """Return the backend called ``name``; raises ``ModelProblem`` when it cannot run here."""
    backends = discover(BACKENDS, Backend)
    if name not in backends:
        raise ModelProblem(
            f"There is no backend called “{name}”.", hint=f"Choose one of: {', '.join(backends)}."
        )
    backend = backends[name]
    missing = [package for package in backend.requires if not _installed(package)]
    if missing:
        raise ModelProblem(
            f"{backend.title} needs packages that are not installed: {', '.join(missing)}.",
            hint=f"Install them with: pip install 'ouroboros-desktop[{backend.extra}]'.",
        )
    return backend


def _installed(package: str) -> bool:
    try:
        return importlib.util.find_spec(package) is not None
    except ModuleNotFoundError:  # the parent of a dotted name
        return False


def _plain(name: str) -> str:
    """Return ``name`` if it can only mean an entry of its folder."""
    if not name or ".." in name or any(c in name for c in "/\\:\0"):
        raise ModelProblem(f"“{name}” cannot be the name of a model.", hint="Choose another name.")
    return name
