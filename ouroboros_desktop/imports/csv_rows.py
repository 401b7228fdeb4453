"""CSV: a first line with the names of the columns, then a row an example."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from ouroboros_desktop.core.errors import ImportProblem
from ouroboros_desktop.imports import rows
from ouroboros_desktop.imports.format import (
    MAX_ROWS,
    ImportFormat,
    Outcome,
    Refused,
    Remarks,
    RowProblem,
    Source,
    Taken,
)
from ouroboros_desktop.imports.lines import kind_of, too_many
from ouroboros_desktop.imports.texts import checked, decoded, formula, shown

MAX_COLUMNS = 100
_ANSWERS = {"true": True, "1": True, "false": False, "0": False}


def _recognises(source: Source) -> bool:
    return source.name.lower().endswith((".csv", ".tsv"))


def _read(source: Source) -> Iterator[Outcome]:
    """Yield an outcome a row; raises ``ImportProblem`` where quotes do not match any more."""
    tab = source.name.lower().endswith(".tsv")
    text = io.StringIO(decoded(source.data, source.name), newline="")
    reader = csv.reader(text, delimiter="\t" if tab else ",", strict=True)
    try:
        names = _names(next(reader, []), source.name)
        kind, line = "", reader.line_num + 1
        for count, cells in enumerate(reader):
            if count >= MAX_ROWS:
                raise too_many(source.name)
            if cells:
                outcome = _outcome(names, cells, line, kind)
                kind = kind or (kind_of(outcome.item) if isinstance(outcome, Taken) else "")
                yield outcome
            line = reader.line_num + 1
    except csv.Error as error:
        raise ImportProblem(
            f"{source.name} cannot be read from line {reader.line_num} on: {error}.",
            hint="Save it as CSV again, with quotes around cells of several lines.",
        ) from error


def _names(header: list[str], name: str) -> list[str]:
    names = [cell.strip().lower() for cell in header]
    problem = ""
    if not names:
        problem = "is empty"
    elif len(names) > MAX_COLUMNS:
        problem = f"has more than {MAX_COLUMNS} columns in line 1"
    elif len(set(names)) != len(names):
        problem = "names a column twice in line 1"
    elif "prompt" not in names:
        problem = "does not name its columns in line 1; “prompt” is not among them"
    if problem:
        raise ImportProblem(
            f"{name} {problem}.",
            hint="The first line names the columns: prompt and completion, or prompt, chosen and"
            " rejected.",
        )
    return names


def _outcome(names: list[str], cells: list[str], line: int, kind: str) -> Taken | Refused:
    remarks = Remarks()
    try:
        if len(cells) != len(names):
            raise RowProblem(f"This row has {len(cells)} cells; the first line names {len(names)}.")
        item = rows.item(_row(names, cells, remarks), remarks)
        if kind and kind_of(item) != kind:
            raise RowProblem(f"This is a {kind_of(item)}, while the rows before are {kind}s.")
    except RowProblem as problem:
        return Refused(line, str(problem))
    return Taken(line, item, tuple(remarks.said))


def _row(names: list[str], cells: list[str], remarks: Remarks) -> dict[str, object]:
    row: dict[str, object] = {}
    for name, cell in zip(names, cells, strict=True):
        checked(cell, shown(name), remarks)
        formula(cell, shown(name), remarks)
        row[name] = cell or None
    label = row.get("label")
    if isinstance(label, str):
        row["label"] = _ANSWERS.get(label.strip().lower(), label)
    return row


CSV = ImportFormat("csv", "CSV", (".csv", ".tsv"), _recognises, _read)
