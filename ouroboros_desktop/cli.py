"""The command line: whole cycles, models, exports and the self-test, over the same Session."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from ouroboros_desktop import __version__
from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.methods import DESCRIPTIONS
from ouroboros_desktop.core.policy import Capability, ModelRef
from ouroboros_desktop.core.policy_update import Method
from ouroboros_desktop.evaluation.commands import add_arguments as add_bench_arguments
from ouroboros_desktop.evaluation.commands import bench_command
from ouroboros_desktop.evaluation.topics import personas
from ouroboros_desktop.models.commands import add_and_say, models_command, show_progress
from ouroboros_desktop.models.commands import add_arguments as add_models_arguments
from ouroboros_desktop.models.keys import Keys
from ouroboros_desktop.models.server_commands import add_arguments as add_servers_arguments
from ouroboros_desktop.models.server_commands import servers_command
from ouroboros_desktop.self_test import Place, cycle_on, self_test
from ouroboros_desktop.session.adapter_commands import adapters_command, add_adapter_arguments
from ouroboros_desktop.session.commands import add_arguments as add_update_arguments
from ouroboros_desktop.session.commands import update_command
from ouroboros_desktop.session.converting import Wanted, convert
from ouroboros_desktop.session.export_commands import (
    add_consent_arguments,
    add_export_arguments,
    consent_command,
    export_command,
)
from ouroboros_desktop.session.import_commands import (
    add_import_arguments,
    add_imported_arguments,
    import_command,
    imported_command,
)
from ouroboros_desktop.session.installing import install
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.settings import PRESETS, Folders, Settings, folders, load
from ouroboros_desktop.storage.commands import add_arguments as add_store_arguments
from ouroboros_desktop.storage.commands import store_command
from ouroboros_desktop.storage.leftovers import sweep
from ouroboros_desktop.storage.store import Store
from ouroboros_desktop.terminal import Play, follow, made, play_cycles
from ouroboros_desktop.wiring import backends, connect
from ouroboros_desktop.worker.client import Worker


def run(arguments: Sequence[str]) -> int:
    """Carry out one command; returns the exit status (0 done, 1 failed, 130 interrupted)."""
    args = _parser().parse_args(arguments)
    try:
        status: int = args.command(args)
    except OuroborosError as error:
        print(f"ouroboros: {error.message}", file=sys.stderr)
        if error.hint:
            print(f"  {error.hint}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nouroboros: stopped; everything finished before is saved.", file=sys.stderr)
        return 130
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ouroboros",
        description="Human-led recursive reinforcement learning. Without a command: the window.",
    )
    parser.add_argument("--version", action="version", version=f"ouroboros {__version__}")
    commands = parser.add_subparsers(dest="name", required=True, metavar="COMMAND")
    commands.add_parser("gui", help="open the window (the same as no command)")
    _cycle_arguments(commands.add_parser("cycle", help="play whole cycles in the terminal"))
    export = commands.add_parser("export", help="write a data set from the store, or a report")
    add_export_arguments(export)
    export.set_defaults(command=_export)
    consent = commands.add_parser("consent", help="say whether a dialogue may be in data sets")
    add_consent_arguments(consent)
    consent.set_defaults(command=_consent)
    _update_arguments(commands.add_parser("update", help="let another machine make an update"))
    adapters = commands.add_parser("adapters", help="list them, export one for other programs")
    add_adapter_arguments(adapters, _update_choices)
    adapters.set_defaults(command=partial(_with_session, adapters_command))
    _import_arguments(commands)
    store = commands.add_parser("store", help="check it, back it up, restore it; the bin")
    add_store_arguments(store)
    store.set_defaults(command=_store_itself)
    models = commands.add_parser(
        "models", help="list, install, verify, add, convert, template, remove"
    )
    add_models_arguments(models)
    models.set_defaults(command=_models)
    servers = commands.add_parser("servers", help="list, add, remove, key, agree")
    add_servers_arguments(servers)
    servers.set_defaults(command=lambda args: servers_command(args, folders(), Keys()))
    bench = commands.add_parser("bench", help="measure a policy on the packaged data sets")
    _policy_arguments(bench)
    add_bench_arguments(bench)
    bench.set_defaults(command=_bench)
    test = commands.add_parser("self-test", help="use every part once and say whether it works")
    test.add_argument("--backend", default="", help="only a small cycle on this backend")
    test.set_defaults(command=_self_test)
    return parser


# ---------------------------------------------------------------------- cycle


def _cycle_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--teacher", choices=["simulated"], default="simulated")
    parser.add_argument("--cycles", type=_positive, default=1, help="how many (default: 1)")
    parser.add_argument("--seed", type=int, default=0, help="decides every draw (default: 0)")
    _policy_arguments(parser)
    parser.add_argument("--persona", choices=sorted(personas()), default=next(iter(personas())))
    parser.add_argument("--noise", type=float, default=0.0, help="share of scores off by a point")
    parser.add_argument(
        "--home", type=Path, help="where the store is kept (default: a new folder for this run)"
    )
    parser.set_defaults(command=_cycle)


def _policy_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--backend", choices=sorted(backends()), help="default: as in the settings")
    parser.add_argument("--model", help="a model's name (default: as in the settings)")
    parser.add_argument("--preset", choices=sorted(PRESETS), help="how far an update may go")
    parser.add_argument(
        "--method",
        choices=[m.value for m in Method],
        help="default: the first that the model offers. "
        + "; ".join(f"{d.title}: {d.when}" for d in DESCRIPTIONS.values()),
    )


def _settings(args: argparse.Namespace, base: Folders) -> Settings:
    """Return the settings, with what was asked for on the command line."""
    settings, problems = load(base.settings)
    for problem in problems:
        print(f"ouroboros: {problem}", file=sys.stderr)
    return replace(
        settings,
        backend=args.backend or settings.backend,
        model=args.model or settings.model,
        update_preset=args.preset or settings.update_preset,
    )


def _cycle(args: argparse.Namespace) -> int:
    base = folders()
    settings = _settings(args, base)
    home = args.home or base.home / "runs" / f"{datetime.now():%Y-%m-%d-%H%M%S}"
    place = made(replace(base, home=home.absolute(), profile=base.home))
    print(f"model {settings.model} on {settings.backend}, store {place.store}")
    started = time.monotonic()
    method = Method(args.method) if args.method else None
    how = Play(args.cycles, args.seed, args.persona, args.noise, method)
    play_cycles(place, settings, settings.update_config, how)
    print(f"\n{args.cycles} cycle(s) in {time.monotonic() - started:.0f} s")
    return 0


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number


# ---------------------------------------------------------------------- export, update, models


def _update_arguments(parser: argparse.ArgumentParser) -> None:
    add_update_arguments(parser, _update_choices)
    parser.set_defaults(command=_update)


def _update_choices(parser: argparse.ArgumentParser) -> None:
    _policy_arguments(parser)
    parser.add_argument("--home", type=Path, help="whose store (default: yours)")


def _update(args: argparse.Namespace) -> int:
    base = folders()
    place = replace(base, home=args.home.absolute(), profile=base.home) if args.home else base
    if not place.store.exists():
        raise OuroborosError(f"There is no store at {place.store}.", hint="Play a cycle first.")
    with closing(connect(place, _settings(args, base))) as session:
        session.opening.start()
        session.wait()
        return update_command(args, session)


def _import_arguments(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    bring = commands.add_parser("import", help="read dialogues, characters or examples of others")
    add_import_arguments(bring)
    listed = commands.add_parser("imported", help="list imports, or say what one is used for")
    add_imported_arguments(listed)
    for parser, command in ((bring, import_command), (listed, imported_command)):
        _update_choices(parser)
        parser.set_defaults(command=partial(_with_session, command))


def _with_session(
    command: Callable[[argparse.Namespace, Session], int], args: argparse.Namespace
) -> int:
    base = folders()
    place = made(replace(base, home=args.home.absolute()) if args.home else base)
    with closing(connect(place, _settings(args, base))) as session:
        follow(session)
        return command(args, session)


def _export(args: argparse.Namespace) -> int:
    with closing(_store(args)) as store:
        return export_command(args, store)


def _consent(args: argparse.Namespace) -> int:
    with closing(_store(args)) as store:
        return consent_command(args, store)


def _store(args: argparse.Namespace) -> Store:
    path = (args.home / "store.duckdb") if args.home else folders().store
    if not path.exists():
        raise OuroborosError(f"There is no store at {path}.", hint="Play a cycle first.")
    store = Store.open(path)
    for words in sweep(store.home):
        print(words, file=sys.stderr)
    return store


def _store_itself(args: argparse.Namespace) -> int:
    return store_command(args, (args.home / "store.duckdb") if args.home else folders().store)


def _models(args: argparse.Namespace) -> int:
    place = folders()
    if args.action not in {"install", "convert"}:
        return models_command(args, place)
    with closing(Worker(place.models, place.checkpoints, place.logs / "worker.log")) as worker:
        if args.action == "install":
            worker.start()
            show_progress(install(args.name, place, worker))
            print(f"{args.name} is installed in {place.models / args.name}")
        else:
            wanted = Wanted.of(args.folder, args.to, args.name)
            show_progress(convert(wanted, place, worker))
            add_and_say(place, wanted.target, wanted.name)
    return 0


def _bench(args: argparse.Namespace) -> int:
    place = folders()
    settings = _settings(args, place)
    backend = backends()[settings.backend]
    if Capability.REMOTE in backend.capabilities:
        raise OuroborosError(
            "The data sets are for models on this computer.",
            hint="Choose another backend: ouroboros bench --backend torch",
        )
    measured = backend.has_files and Capability.REMEASURE in backend.capabilities
    ref = ModelRef(settings.backend, settings.model)
    with closing(Worker(place.models, place.checkpoints, place.logs / "worker.log")) as worker:
        return bench_command(args, worker, ref, measured, partial(print, flush=True))


def _self_test(args: argparse.Namespace) -> int:
    base = folders()
    if args.backend:
        with tempfile.TemporaryDirectory(prefix="ouroboros-self-test-") as home:
            print(f"self-test on {args.backend}")
            cycle_on(args.backend, Place(Path(home), base.models))
    else:
        self_test(base.models)
    print(f"\nself-test passed: {args.backend or 'everything'}")
    return 0
