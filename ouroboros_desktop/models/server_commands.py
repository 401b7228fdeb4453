"""``ouroboros servers list | add | remove | key | agree``: nothing here connects to a server."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.servers import PRESETS, Preset, Server
from ouroboros_desktop.models import servers as book
from ouroboros_desktop.models.commands import table
from ouroboros_desktop.models.disclosure import disclosure, key_words
from ouroboros_desktop.models.keys import Keys, KeySource, variable
from ouroboros_desktop.models.servers import Servers
from ouroboros_desktop.settings import Folders

_PRESETS: dict[str, Preset] = {p.server.name.lower().replace(" ", "-"): p for p in PRESETS}
_AMOUNTS = {
    "prompt-price": "US dollars for a million tokens that the model reads",
    "completion-price": "US dollars for a million tokens that it writes",
    "budget": "US dollars a calendar month at most; 0: no limit",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the actions of ``ouroboros servers``."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("list", help="show your servers, their keys by source, and the agreements")
    adding = actions.add_parser("add", help="add a server; nothing is sent to it")
    adding.add_argument("name", help="what to call it")
    adding.add_argument("--preset", choices=sorted(_PRESETS), help="begin with a known one")
    adding.add_argument("--url", help="such as http://127.0.0.1:8080/v1")
    adding.add_argument("--model", help="the id of the model there")
    for amount, help in _AMOUNTS.items():
        adding.add_argument(f"--{amount}", type=float, help=help)
    removing = actions.add_parser("remove", help="take a server out, and forget its key")
    key = actions.add_parser("key", help="type a key; it goes into this computer's keyring")
    key.add_argument("--forget", action="store_true", help="take the key out of the keyring")
    agreeing = actions.add_parser("agree", help="show where words would go, and agree to it")
    for action in (removing, key, agreeing):
        action.add_argument("name", help="the server's name")


def servers_command(args: argparse.Namespace, folders: Folders, keys: Keys) -> int:
    """Carry out ``args.action`` and return the exit code. Raises ``OuroborosError``."""
    servers, problems = book.load(folders.servers)
    for problem in problems:
        print(f"ouroboros: {problem}", file=sys.stderr)
    actions: dict[str, Callable[[argparse.Namespace, Servers, Keys], Servers]] = {
        "list": _list,
        "add": _add,
        "remove": _remove,
        "key": _key,
        "agree": _agree,
    }
    after = actions[args.action](args, servers, keys)
    if after is not servers:
        book.save(folders.servers, after)
    return 0


def _list(_: argparse.Namespace, servers: Servers, keys: Keys) -> Servers:
    rows = [(s.name, s.host, s.model, _key_state(s, keys), _agreement(s)) for s in servers.known]
    table([("NAME", "HOST", "MODEL", "KEY", "AGREED"), *rows])
    return servers


def _key_state(server: Server, keys: Keys) -> str:
    return key_words(server, keys.source(server.host))


def _agreement(server: Server) -> str:
    return server.agreed or ("on this computer" if server.here else "not yet")


def _add(args: argparse.Namespace, servers: Servers, _: Keys) -> Servers:
    begun = _PRESETS[args.preset].server if args.preset else None
    url, model = args.url or (begun and begun.url), args.model or (begun and begun.model)
    if not url or not model:
        raise OuroborosError(
            "A server needs an address and the id of a model.",
            hint="Name both with --url and --model, or begin with a --preset.",
        )
    given = {name: getattr(args, name) for name in ("prompt_price", "completion_price", "budget")}
    amounts = {name: amount for name, amount in given.items() if amount is not None}
    base = begun or Server(args.name, url, model)
    server = replace(base, name=args.name, url=url, model=model, **amounts)
    after = book.added(servers, server)
    if args.preset:
        print(_PRESETS[args.preset].note)
    print(f"{server.name} is added. To use it: --backend openai --model {server.name!r}")
    return after


def _remove(args: argparse.Namespace, servers: Servers, keys: Keys) -> Servers:
    host = servers.named(args.name).host
    after = book.removed(servers, args.name)
    if all(server.host != host for server in after.known):
        _forget(host, keys)
    print(f"{args.name} is no longer in the list.")
    return after


def _key(args: argparse.Namespace, servers: Servers, keys: Keys) -> Servers:
    host = servers.named(args.name).host
    if args.forget:
        _forget(host, keys)
        print(f"{host}: {_key_state(servers.named(args.name), keys)}.")
        return servers
    source = keys.put(host, getpass.getpass(f"Key for {host} (it is not shown): "))
    if source is not KeySource.KEYRING:
        raise OuroborosError(
            f"{keys.problem.partition(';')[0]}, so the key is not kept after this command.",
            hint=f"Put it into the environment variable {variable(host)} instead.",
        )
    print(f"{host}: {_key_state(servers.named(args.name), keys)}.")
    return servers


def _forget(host: str, keys: Keys) -> None:
    keys.forget(host)
    if keys.problem:
        print(f"ouroboros: {keys.problem}", file=sys.stderr)


def _agree(args: argparse.Namespace, servers: Servers, _: Keys) -> Servers:
    """Show it, and ask where somebody can answer; in a script the command is the agreement."""
    server = servers.named(args.name)
    for title, text in disclosure(server):
        print(f"{title}: {text}")
    if sys.stdin.isatty() and input("Agree? [y/N] ").strip().casefold() not in {"y", "yes"}:
        print("Nothing is agreed, and nothing is sent.")
        return servers
    print(f"Agreed: words may go to {server.host}.")
    return book.agreed(servers, args.name, date.today())
