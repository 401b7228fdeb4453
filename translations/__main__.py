"""Bring the files of the languages to the code, and compile them: ``make translations``."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from translations import catalogue, templates

TEMPLATES = catalogue.FOLDER / "sentences.json"


def main() -> None:
    """Extract, merge and compile."""
    found = catalogue.entries()
    TEMPLATES.write_text(sentences_file(), "utf-8")
    with tempfile.TemporaryDirectory() as work:
        catalogue.update(found, catalogue.FOLDER, Path(work))
    for language in catalogue.LANGUAGES:
        catalogue.compiled(catalogue.path(language), catalogue.FOLDER)
    print(f"{len(found)} texts in {len(catalogue.LANGUAGES)} languages")


def sentences_file() -> str:
    """Return the templates of sentences, as the window reads them."""
    found = sorted({e.source for e in catalogue.entries() if e.context == templates.CONTEXT})
    return json.dumps(found, ensure_ascii=False, indent=0) + "\n"


if __name__ == "__main__":
    main()
