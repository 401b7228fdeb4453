"""The ``.ts`` files: one a language, made by ``lupdate``, changed by translators."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from translations import templates, window
from translations.entry import Entry

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "ouroboros_resources" / "translations"

LANGUAGES = ("en", "de", "fr", "es", "it", "pt_BR", "ja", "zh_CN")
"""English has plurals only: its texts are those of the code."""


def entries() -> list[Entry]:
    """Return everything that is to be translated, each text once in a context."""
    found: dict[tuple[str, str], Entry] = {}
    package = ROOT / "ouroboros_desktop"
    for entry in (*window.entries(package), *templates.entries(ROOT)):
        found.setdefault((entry.context, entry.source), entry)
    return sorted(found.values())


def path(language: str) -> Path:
    """Return the file of a language."""
    return FOLDER / f"ouroboros_{language}.ts"


def tool(name: str) -> str:
    """Return the path of one of Qt's tools: they come with PySide6, beside this Python."""
    return str(Path(sys.executable).parent / f"pyside6-{name}")


def source(found: Iterable[Entry]) -> str:
    """Return a source in C++ that says ``found`` in the words that ``lupdate`` reads."""
    return "\n".join(
        f"//: {entry.place}\n"
        f"QCoreApplication::translate({_quoted(entry.context)}, {_quoted(entry.source)}"
        f"{', nullptr, n' if entry.plural else ''});"
        for entry in found
    )


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def update(found: Sequence[Entry], folder: Path, work: Path) -> None:
    """Bring the files in ``folder`` to ``found``; what was translated stays, by ``lupdate``."""
    written = work / "texts.cpp"
    written.write_text(source(found), "utf-8")
    for language in LANGUAGES:
        file = folder / path(language).name
        plural = ["-pluralonly"] if language == "en" else []
        _run("lupdate", *plural, "-no-obsolete", "-locations", "none", str(written), "-ts", file)
        _tidy(file, language)


def compiled(file: Path, folder: Path) -> Path:
    """Return the ``.qm`` of a ``.ts`` file, made by ``lrelease`` in ``folder``."""
    made = folder / file.with_suffix(".qm").name
    _run("lrelease", "-silent", "-nounfinished", file, "-qm", made)
    return made


def _run(name: str, *words: str | Path) -> None:
    done = subprocess.run(  # noqa: S603 - our own words
        [tool(name), *map(str, words)], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{name}: {done.stdout}{done.stderr}")


def _tidy(file: Path, language: str) -> None:
    """Name the languages, which ``lupdate`` takes from the file's name or not at all."""
    tree = ET.parse(file)  # noqa: S314 - a file of ours
    root = tree.getroot()
    root.set("sourcelanguage", "en")
    root.set("language", language)
    write(tree, file)


def write(tree: ET.ElementTree[ET.Element], file: Path) -> None:
    """Write a ``.ts`` file as ``lupdate`` does."""
    ET.indent(tree, "    ")
    text = ET.tostring(tree.getroot(), "unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(f"{head}{text}\n", "utf-8")


def messages(tree: ET.ElementTree[ET.Element]) -> Iterator[tuple[str, ET.Element]]:
    """Yield every message with its context."""
    for context in tree.getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield name, message
