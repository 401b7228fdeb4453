"""Discovery: every object of a kind in the modules of a folder, then in installed entry points.

This is the whole plug-in system. A file that is in the folder is in the menu, the command line, the
contract tests and the documentation's tables.
"""

from __future__ import annotations

import pkgutil
from importlib import import_module
from importlib.metadata import entry_points
from types import ModuleType
from typing import TypeVar

Kind = TypeVar("Kind")


def discover(package: str, kind: type[Kind]) -> dict[str, Kind]:
    """Return the objects of ``kind`` by their ``name``, in the order of module names.

    Entry points of the group named ``package`` come last and may not take a name already taken.
    """
    found: dict[str, Kind] = {}
    for module in _modules(package):
        for value in vars(module).values():
            if isinstance(value, kind):
                found.setdefault(_name(value), value)
    for entry in entry_points(group=package):
        value = entry.load()
        if isinstance(value, kind):
            found.setdefault(_name(value), value)
    return found


def _modules(package: str) -> list[ModuleType]:
    root = import_module(package)
    names = sorted(info.name for info in pkgutil.iter_modules(root.__path__))
    return [import_module(f"{package}.{name}") for name in names]


def _name(value: object) -> str:
    name: str = getattr(value, "name")  # noqa: B009 - kinds share the attribute, not a base class
    return name
