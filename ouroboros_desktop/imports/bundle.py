"""A data set as it is exported: a folder, or an archive of it, with manifest, card and data.

The manifest names the licence and the digest of every file. A file that is not listed, or not as
it is listed, is never read.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from ouroboros_desktop.core.errors import ImportProblem
from ouroboros_desktop.imports import fields
from ouroboros_desktop.imports.archive import Archive, is_zip
from ouroboros_desktop.imports.format import (
    MANIFEST,
    ImportFormat,
    Outcome,
    Remarks,
    RowProblem,
    Source,
    Stated,
)
from ouroboros_desktop.imports.lines import read_entries, text_entries
from ouroboros_desktop.imports.parquet import read_parquet
from ouroboros_desktop.imports.strict_json import parse
from ouroboros_desktop.imports.texts import checked, decoded, shown

FORMAT = "ouroboros-export-v1"
MAX_CONFIGS = 32
BESIDE = frozenset({"remarks"})
"""Configurations that are no examples: what teachers said of answers beside scores."""
_AGAIN = "Ask whoever made it for the whole data set."


@dataclass(frozen=True, slots=True)
class _Folder:
    """The files of a data set by their names in it, from a folder or an archive."""

    name: str
    members: dict[str, str]
    source: Source
    archive: Archive | None

    def read(self, name: str) -> bytes:
        member = self.members[name]
        return self.archive.read(member) if self.archive else self.source.members[member]


def _recognises(source: Source) -> bool:
    return bool(source.members) or (is_zip(source) and MANIFEST.encode() in source.data)


def _read(source: Source) -> Iterator[Outcome]:
    """Yield the outcomes of every configuration; raises ``ImportProblem`` when one is not whole."""
    folder = _opened(source)
    try:
        manifest = fields.an_object(parse(decoded(folder.read(MANIFEST), MANIFEST)))
        stated = _stated(manifest)
        configs = fields.an_object(manifest.get("configs"))
        listed = fields.an_object(manifest.get("files"))
    except RowProblem as problem:
        raise ImportProblem(f"{MANIFEST}: {problem}", hint=_AGAIN) from problem
    if not 0 < len(configs) <= MAX_CONFIGS:
        raise ImportProblem(f"{source.name} lists no data, or too much.", hint=_AGAIN)
    yield stated
    for config in configs:
        if config not in BESIDE:
            yield from _config(folder, config, listed)


def _opened(source: Source) -> _Folder:
    archive = Archive(source) if is_zip(source) else None
    names = archive.names if archive else list(source.members)
    roots = [PurePosixPath(name).parent for name in names if PurePosixPath(name).name == MANIFEST]
    if len(roots) != 1 or len(roots[0].parts) > 1:
        raise ImportProblem(f"{source.name} has not one {MANIFEST} in it.", hint=_AGAIN)
    root = "" if roots[0] == PurePosixPath() else f"{roots[0]}/"
    members = {name.removeprefix(root): name for name in names if name.startswith(root)}
    return _Folder(source.name, members, source, archive)


def _stated(manifest: dict[str, Any]) -> Stated:
    if manifest.get("format") != FORMAT:
        raise RowProblem(f"This is not a data set of the form {FORMAT}.")
    licence = fields.text(manifest.get("licence"), "licence", Remarks())
    authors = manifest.get("attribution", "")
    if not isinstance(authors, str):
        raise RowProblem("“attribution” is not a text.")
    checked(licence, "licence", Remarks(), 100)
    return Stated(licence, checked(authors, "attribution", Remarks(), 1_000))


def _config(folder: _Folder, config: str, listed: dict[str, Any]) -> Iterator[Outcome]:
    """Yield the rows of one configuration: its lines of JSON, or else its Parquet file."""
    lines, parquet = f"data/{config}.jsonl", f"data/{config}.parquet"
    name = lines if lines in folder.members else parquet
    entry = listed.get(name)
    if name not in folder.members or not isinstance(entry, dict):
        raise ImportProblem(f"{folder.name} has no data for {shown(config)}.", hint=_AGAIN)
    data = folder.read(name)
    if hashlib.sha256(data).hexdigest() != entry.get("sha256"):
        raise ImportProblem(f"{shown(name)} is not the file that was exported.", hint=_AGAIN)
    if name == lines:
        yield from read_entries(text_entries(decoded(data, name), name), name, name)
    else:
        yield from read_parquet(data, name, name)


BUNDLE = ImportFormat(
    "bundle", "Data set of this program", (".zip", ".ouroboros"), _recognises, _read
)
