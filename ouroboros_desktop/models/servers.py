"""The teacher's servers in ``servers.toml``: read, written and changed; a key is never in there."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import date
from pathlib import Path
from typing import Any

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.servers import Server
from ouroboros_desktop.settings import set_aside, write_table

ENTRIES = "server"
"""The file is a list of ``[[server]]``."""

_FIELDS = {item.name: item for item in fields(Server)}
_SECRET = ("key", "token", "secret", "password", "authorization")


@dataclass(frozen=True, slots=True)
class Servers:
    """The servers that can be used, in the order of the file.

    ``kept`` are entries and ``rest`` other parts of the file that cannot; they are written back.
    """

    known: tuple[Server, ...] = ()
    kept: tuple[dict[str, Any], ...] = ()
    rest: dict[str, Any] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(server.name for server in self.known)

    def named(self, name: str) -> Server:
        """Return the server called ``name``; raises ``OuroborosError`` when there is none."""
        for server in self.known:
            if server.name == name:
                return server
        if not self.known:
            raise OuroborosError(
                "No server is added yet.",
                hint="Add one under “Servers…” in the settings, or with: ouroboros servers add.",
            )
        raise OuroborosError(
            f"There is no server called “{name}”.",
            hint=f"Choose one of: {', '.join(self.names)}.",
        )


def load(path: Path) -> tuple[Servers, list[str]]:
    """Return the servers in ``path`` and a sentence for everything that could not be used.

    A file that is not TOML is moved to ``*.broken``; a bad entry is left out alone, and stays in
    the file. Without a file there are none.
    """
    try:
        table = tomllib.loads(path.read_text("utf-8"))
        entries = table.pop(ENTRIES, [])
        if not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
            raise ValueError("not a list of tables")
    except FileNotFoundError:
        return Servers(), []
    except OSError as error:
        return Servers(), [f"The servers cannot be read ({error.strerror}); none can be used."]
    except ValueError:  # broken TOML, or not UTF-8
        return Servers(), [set_aside(path, "list of servers", "none can be used")]
    known: dict[str, Server] = {}
    kept, problems = [], []
    for place, entry in enumerate(entries, start=1):
        try:
            server = _server(entry)
            if server.name in known:
                raise OuroborosError("Another server has this name.", hint="Give it its own.")
        except OuroborosError as problem:
            kept.append(entry)
            problems.append(f"{_called(entry, place)} in {path.name} cannot be used. {problem}")
        else:
            known[server.name] = server
    return Servers(tuple(known.values()), tuple(kept), table), problems


def save(path: Path, servers: Servers) -> None:
    """Write the file in one step, for this user alone; raises ``OuroborosError``."""
    entries = [*(asdict(server) for server in servers.known), *servers.kept]
    write_table(path, {**servers.rest, ENTRIES: entries}, "servers")


def added(servers: Servers, server: Server) -> Servers:
    """Return ``servers`` with one more; raises ``OuroborosError`` for a name that is taken."""
    _require_free(servers, server.name)
    return replace(servers, known=(*servers.known, _trimmed(server)))


def replaced(servers: Servers, name: str, server: Server) -> Servers:
    """Return ``servers`` with ``server`` in place of the one called ``name``.

    What was agreed to holds for one address: with another one it has to be agreed to again.
    """
    before = servers.named(name)
    if server.name.strip() != name:
        _require_free(servers, server.name)
    after = _trimmed(server)
    if after.url != before.url:
        after = replace(after, agreed="")
    return replace(servers, known=tuple(after if s is before else s for s in servers.known))


def removed(servers: Servers, name: str) -> Servers:
    """Return ``servers`` without the one called ``name``."""
    gone = servers.named(name)
    return replace(servers, known=tuple(s for s in servers.known if s is not gone))


def agreed(servers: Servers, name: str, day: date) -> Servers:
    """Return ``servers`` with the teacher's word, given on ``day``, that words may go there."""
    server = replace(servers.named(name), agreed=day.isoformat())
    return replaced(servers, name, server)


def _require_free(servers: Servers, name: str) -> None:
    if name.strip() in servers.names:
        raise OuroborosError(
            f"There is already a server called “{name.strip()}”.", hint="Choose another name."
        )


def _trimmed(server: Server) -> Server:
    return replace(
        server,
        name=server.name.strip(),
        url=server.url.strip().rstrip("/"),
        model=server.model.strip(),
    )


def _server(entry: Mapping[str, Any]) -> Server:
    for name in entry:
        if name not in _FIELDS:
            _refuse(name)
    values = {name: _checked(name, value) for name, value in entry.items()}
    missing = [name for name in ("name", "url", "model") if name not in values]
    if missing:
        raise OuroborosError(f"It has no {' and no '.join(missing)}.", hint="Add what is missing.")
    return _trimmed(Server(**values))


def _refuse(name: str) -> None:
    if any(word in name.casefold() for word in _SECRET):
        raise OuroborosError(
            f"It has a field “{name}”, and keys do not belong into a file.",
            hint="Take the field out, and give the key to: ouroboros servers key NAME.",
        )
    raise OuroborosError(f"Its field “{name}” is not known.", hint="Take the field out.")


def _checked(name: str, value: Any) -> Any:
    """Return ``value`` in the type of its field; raises ``OuroborosError`` for any other."""
    number = isinstance(_FIELDS[name].default, float)
    if number and type(value) is int:
        value = float(value)
    if type(value) is not (float if number else str):
        kind = "a number" if number else "a text"
        raise OuroborosError(f"Its {name} is not {kind}.", hint="Mend it.")
    if name == "agreed" and value and not _is_day(str(value)):
        raise OuroborosError("Its agreed is not a day such as 2026-11-26.", hint="Agree again.")
    return value


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _called(entry: Mapping[str, Any], place: int) -> str:
    name = entry.get("name")
    return f"The server “{name}”" if isinstance(name, str) and name else f"Server {place}"
