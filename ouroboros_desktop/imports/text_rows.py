"""Lines of JSON, or one list of them; a row is a dialogue or an annotated example."""

from __future__ import annotations

from collections.abc import Iterator

from ouroboros_desktop.imports.format import ImportFormat, Outcome, Source
from ouroboros_desktop.imports.lines import read_entries, text_entries
from ouroboros_desktop.imports.texts import decoded


def _recognises(source: Source) -> bool:
    return source.name.lower().endswith((".jsonl", ".ndjson", ".json"))


def _read(source: Source) -> Iterator[Outcome]:
    yield from read_entries(
        text_entries(decoded(source.data, source.name), source.name), source.name
    )


JSONL = ImportFormat("jsonl", "Rows of JSON", (".jsonl", ".ndjson", ".json"), _recognises, _read)
