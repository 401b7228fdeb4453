"""The texts of the window: what stands in ``tr`` and ``QCoreApplication.translate``.

``lupdate`` reads neither a module's own ``_tr`` nor texts that are put together from literals, so
they are found here, and it gets them in the shape that it knows.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from translations.entry import Entry

TRANSLATE = "QCoreApplication.translate"


class NotLiteral(Exception):
    """A text that no tool can find, since it is not written down where it is translated."""


def entries(root: Path) -> Iterator[Entry]:
    """Yield every text of the window in the package at ``root``."""
    files = sorted((root / "views").rglob("*.py"))
    for path in (root / "app.py", *files):
        if path.name == "sentences.py":
            continue  # it translates what the other parts have made
        yield from in_source(path.read_text("utf-8"), path.relative_to(root).as_posix())


def in_source(source: str, name: str) -> Iterator[Entry]:
    """Yield every text of one module; raises ``NotLiteral``."""
    tree = ast.parse(source)
    yield from _Reader(name, _own_context(tree)).read(tree, "")


def _own_context(tree: ast.Module) -> str | None:
    """Return the context of a module's own ``_tr``: '' when it takes it, None without one."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node) == f"_tr = {TRANSLATE}":
            return ""
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            call = next(n for n in ast.walk(node) if isinstance(n, ast.Call))
            return _constant(tree, call.args[0])
    return None


def _constant(tree: ast.Module, node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        wanted = node.id
        node = next(
            one.value
            for one in tree.body
            if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == wanted
        )
    assert isinstance(node, ast.Constant)
    return str(node.value)


class _Reader:
    def __init__(self, name: str, own: str | None) -> None:
        self._name = name
        self._own = own

    def read(self, node: ast.AST, owner: str) -> Iterator[Entry]:
        """Yield what is in ``node``; ``owner`` is the class around it."""
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            return
        if isinstance(node, ast.ClassDef):
            owner = node.name
        if isinstance(node, ast.Call):
            yield from self._called(node, owner)
        for child in ast.iter_child_nodes(node):
            yield from self.read(child, owner)

    def _called(self, call: ast.Call, owner: str) -> Iterator[Entry]:
        name = ast.unparse(call.func)
        if name == TRANSLATE or (name == "_tr" and self._own == ""):
            yield self._entry(call, call.args, None)
        elif name == "_tr":
            yield self._entry(call, call.args, self._own)
        elif name in {"self.tr", "tr"}:
            yield self._entry(call, call.args, owner)

    def _entry(self, call: ast.Call, given: list[ast.expr], context: str | None) -> Entry:
        if context is None:
            context, given = self._text(given[0], call), given[1:]
        text = self._text(given[0], call)
        plural = "%n" in text or "%Ln" in text
        if plural is not (len(given) > 1):
            raise NotLiteral(f"{self._name}:{call.lineno}: a number needs %n, %n a number")
        return Entry(context, text, self._name, plural)

    def _text(self, node: ast.expr, call: ast.Call) -> str:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        raise NotLiteral(f"{self._name}:{call.lineno}: {ast.unparse(call)}")
