"""The sentences of the parts without Qt: what they are made from.

A sentence stands in the code as a text, with values put in. Here each becomes a template: its
values are numbered, ``{0}``, and a choice between two texts becomes two templates.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from typing import TypeAlias

from translations.entry import Entry

CONTEXT = "sentences"

Parts: TypeAlias = "tuple[str | None, ...]"
"""A text in pieces; None is a value."""

PLACES = (
    *(f"ouroboros_desktop/{name}" for name in ("core", "session", "storage", "models", "imports")),
    *(f"ouroboros_desktop/{name}" for name in ("exports", "learning", "transformations", "worker")),
    *(f"ouroboros_desktop/{name}.py" for name in ("settings", "wiring", "registry", "disk")),
    "backends/ouroboros_backends",
)

FOR_MODELS = re.compile(
    r"core/(checking|difficulty|drafting|extraction|grammar|judge|lexicon|notes|opposites"
    r"|invented|prompting|questions|recall_lessons|rehearsal|rephrasing|small_talk|sources)\.py$"
    r"|transformations/"
    r"|(echo/language|openai/(instructions|training_rows)|shared/chat|mlx/(keys|rehearsal))"
)
"""Where free texts are English that a model reads or writes; what is said to people stays in."""

NOT_SHOWN = re.compile(
    r"(commands|core/chat_templates|exports/(card|model_card|report))\.py$|storage/(reading|migrations)"
    r"|torch/(launch|handover|unpickle)\.py$|learning/statistics\.py$|models/lock\.py$"
)
"""What is said in a terminal, in files that are written, and to the database."""

SAID = re.compile(
    r"(Problem|Error|NotPossibleYet|NotAgreed|Memory|_refused|Notice|Refused|Faulty|Undoable|Work"
    r"|Progress|_setting)$"
)
"""Whoever is called so tells a person something."""

TITLED = {"title", "help", "hint", "probes", "when", "needs", "sentence", "label", "note", "unit"}
"""Keywords of what is shown, be it a single word."""

SILENT = re.compile(
    r"(Value|Type|Key|Runtime|Assertion|Lookup)Error$|^re\.|\.(execute|sql|split|add_argument|debug"
    r"|info|warning|exception|startswith|endswith|removeprefix|search|match|count|find|encode)$"
)
"""Calls whose texts no person reads."""

FOR_MACHINES = re.compile(
    r"\b(SELECT|INSERT|ATTACH|DETACH|CREATE|COPY|STRUCT|UNION|FROM|SET [a-z])\b|\\[a-z(]|\(\?|%[sZ]"
    r"|\n|^Bearer|^license|\{[{%]|[sS]mol[lL][mM]2|rowid|coalesce|list_contains"
    r"|read_json|\[str|\| ?[A-Z]|dict\["
)

WORDS = (
    *(
        "Where",
        "Cost",
        "policy",
        "helper",
        "judge",
        "reader",
        "teacher",
        "completion",
        "tokens",
        "MB",
    ),
    *("score", "repeat", "rewrite", "ranking", "remark", "mark", "vote", "note", "import"),
    *(
        "settling",
        "weights",
        "rephrasing",
        "flag",
        "skip",
        "comment",
        "demonstration",
        "preference",
        "label",
        "experience",
        "steps",
    ),
    *("none", "training", "benchmark", "withdrawn", "careful", "bold", "continual", "frozen"),
    *("demonstrations", "preferences", "labels", "experiences", "dialogue", "dialogues"),
    *("cycle", "cycles", "MB", "tokens"),
)
"""Single words that stand in sentences as values: members of enumerations and their plurals."""


@dataclass(frozen=True)
class _Around:
    """What a piece of code stands in: something said, something titled, something silent."""

    said: bool = False
    silent: bool = False


def entries(root: Path) -> Iterator[Entry]:
    """Yield every template of the tree at ``root``."""
    yield from (Entry(CONTEXT, word, "a word in sentences") for word in WORDS)
    for place in PLACES:
        found = root / place
        for path in sorted(found.rglob("*.py")) if found.is_dir() else [found]:
            name = path.relative_to(root).as_posix()
            if not NOT_SHOWN.search(name):
                yield from in_source(path.read_text("utf-8"), name)


def in_source(source: str, name: str) -> Iterator[Entry]:
    """Yield the templates of one module."""
    free = not FOR_MODELS.search(name)
    short = name.removeprefix("ouroboros_desktop/").removeprefix("backends/")
    for text in _read(ast.parse(source), _Around(), free):
        yield Entry(CONTEXT, text, short)


def _read(node: ast.AST, around: _Around, free: bool) -> Iterator[str]:
    if around.silent or isinstance(node, ast.Assert):
        return
    texts = alternatives(node) if isinstance(node, ast.expr) else []
    for text in map(template, texts):
        if _shown(text, around, free):
            yield text
    for child, closer in _children(node, around, bool(texts)):
        yield from _read(child, closer, free)


def _shown(text: str, around: _Around, free: bool) -> bool:
    words = re.sub(r"\{\d\}", "", text)
    if len(re.findall("[A-Za-z]", words)) < 2 or FOR_MACHINES.search(text):
        return False
    return around.said or (free and (" " in text.strip() or bool(re.match(r"[A-Z]\w+\.$", text))))


def _children(node: ast.AST, around: _Around, read: bool) -> Iterator[tuple[ast.AST, _Around]]:
    """Yield what is in ``node``; of a text that was ``read`` only the values."""
    if read:
        values = (n.value for n in ast.walk(node) if isinstance(n, ast.FormattedValue))
        yield from ((v, around) for v in values if not isinstance(v, ast.IfExp | ast.JoinedStr))
    elif isinstance(node, ast.Call):
        yield from _called(node, around)
    elif not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):  # a docstring
        yield from ((child, around) for child in ast.iter_child_nodes(node))


def _called(call: ast.Call, around: _Around) -> Iterator[tuple[ast.AST, _Around]]:
    name = ast.unparse(call.func)
    if SILENT.search(name):
        around = replace(around, silent=True)
    said = bool(SAID.search(name))
    yield call.func, around
    for given in call.args:
        yield given, replace(around, said=around.said or said)
    for keyword in call.keywords:
        titled = keyword.arg in TITLED
        yield keyword.value, replace(around, said=around.said or said or titled)


def alternatives(node: ast.expr) -> list[Parts]:
    """Return the texts that ``node`` may be, [] when it is none or holds no literal."""
    match node:
        case ast.Constant(value=str(text)):
            return [(text,)]
        case ast.JoinedStr(values=values):
            return _joined([_piece(value) for value in values])
        case ast.IfExp(body=one, orelse=other):
            both = alternatives(one), alternatives(other)
            return [*both[0], *both[1]] if all(both) else []
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            sides = alternatives(left), alternatives(right)
            return _joined([side or [(None,)] for side in sides]) if any(sides) else []
    return []


def _piece(node: ast.expr) -> list[Parts]:
    if isinstance(node, ast.FormattedValue):
        chosen = isinstance(node.value, ast.IfExp | ast.JoinedStr)
        return (alternatives(node.value) if chosen else []) or [(None,)]
    return alternatives(node)


def _joined(pieces: list[list[Parts]]) -> list[Parts]:
    return [tuple(part for parts in chosen for part in parts) for chosen in product(*pieces)]


def template(parts: Parts) -> str:
    """Return a text with its values numbered."""
    text, number = "", 0
    for part in parts:
        if part is None:
            text += f"{{{number}}}"
            number += 1
        else:
            text += re.sub(r"\{\w+\}", _Numbers(number), part)
            number += len(re.findall(r"\{\w+\}", part))
    return text


class _Numbers:
    """Numbers the named values of a text that is formatted later."""

    def __init__(self, first: int) -> None:
        self._next = first

    def __call__(self, _: re.Match[str]) -> str:
        self._next += 1
        return f"{{{self._next - 1}}}"
