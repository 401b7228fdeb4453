"""ShareGPT: dialogues as lists of who speaks (``from``) and what they say (``value``)."""

from __future__ import annotations

from collections.abc import Iterator

from ouroboros_desktop.core.errors import ImportProblem
from ouroboros_desktop.core.imported import ImportedDialogue
from ouroboros_desktop.imports.format import ImportFormat, Outcome, Source, Taken
from ouroboros_desktop.imports.lines import read_entries, text_entries
from ouroboros_desktop.imports.texts import decoded

_HEAD = 65_536


def _recognises(source: Source) -> bool:
    head = source.data[:_HEAD]
    return b'"conversations"' in head and b'"from"' in head


def _read(source: Source) -> Iterator[Outcome]:
    text = decoded(source.data, source.name)
    for outcome in read_entries(text_entries(text, source.name), source.name):
        if isinstance(outcome, Taken) and not isinstance(outcome.item, ImportedDialogue):
            raise ImportProblem(
                f"{source.name} holds no dialogues of ShareGPT in line {outcome.line}.",
                hint="Import it as rows of JSON.",
            )
        yield outcome


SHAREGPT = ImportFormat("sharegpt", "ShareGPT", (".json", ".jsonl"), _recognises, _read)
