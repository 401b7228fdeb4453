"""What formats of rows share: one outcome a line, one kind of row a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ouroboros_desktop.core.errors import ImportProblem
from ouroboros_desktop.core.imported import Annotated, Item
from ouroboros_desktop.imports import rows
from ouroboros_desktop.imports.format import MAX_ROWS, Outcome, Refused, Remarks, RowProblem, Taken
from ouroboros_desktop.imports.strict_json import Entry, entries, is_list, parse


def read_entries(given: Iterable[Entry | None], name: str, member: str = "") -> Iterator[Outcome]:
    """Yield an outcome for each entry: all must be examples of the same kind.

    None is handed on: there is nothing yet.

    Raises ``ImportProblem`` when there are none, or too many.
    """
    kind, count = "", 0
    for entry in given:
        if entry is None:
            yield None
            continue
        count += 1
        if count > MAX_ROWS:
            raise too_many(name)
        remarks = Remarks()
        try:
            item = rows.item(parse(entry.text), remarks)
            found = kind_of(item)
            if kind and found != kind:
                raise RowProblem(f"This is a {found}, while the rows before are {kind}s.")
        except RowProblem as problem:
            yield Refused(entry.line, str(problem), member)
        else:
            kind = found
            yield Taken(entry.line, item, tuple(remarks.said), member)
    if not count:
        raise ImportProblem(f"{name} is empty.", hint="Choose a file with at least one row.")


def text_entries(text: str, name: str) -> Iterator[Entry]:
    """Return the entries of a list, or of lines of JSON; blank lines say nothing."""
    return entries(text, name) if is_list(text) else _lines(text)


def kind_of(item: Item) -> str:
    return item.kind.value if isinstance(item, Annotated) else "dialogue"


def too_many(name: str) -> ImportProblem:
    return ImportProblem(
        f"{name} has more than {MAX_ROWS:,} rows.", hint="Split it into several files."
    )


def _lines(text: str) -> Iterator[Entry]:
    start, line = 0, 1
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        piece = text[start:end].strip(" \t\r")
        if piece:
            yield Entry(line, piece)
        start, line = end + 1, line + 1
