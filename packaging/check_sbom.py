"""Refuse a bill of materials that CycloneDX's own schema, or a reader that follows it, would refuse.

Usage: check_sbom.py FILE
The schema comes with cyclonedx-python-lib and is strict: no field that it does not know.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator


def faults(text: str) -> Iterator[str]:
    """Yield what is wrong, in a line each."""
    found = list(JsonStrictValidator(SchemaVersion.V1_6).validate_str(text, all_errors=True) or ())
    for fault in found:
        yield f"{fault.data.json_path}: {fault.data.message[:200]}"
    if not found:
        yield from _references(json.loads(text))


def _references(bill: dict[str, Any]) -> Iterator[str]:
    """The schema cannot say that a name stands for one part, and for one that is there."""
    names = [part["bom-ref"] for part in (bill["metadata"]["component"], *bill["components"])]
    yield from (f"two parts are called {name}" for name in sorted(set(names)) if names.count(name) > 1)
    asked = {name for one in bill["dependencies"] for name in (one["ref"], *one["dependsOn"])}
    yield from (f"there is no part {name}" for name in sorted(asked - set(names)))


def main(file: Path) -> int:
    found = list(faults(file.read_text("utf-8")))
    for fault in found:
        print(f"check_sbom: {fault}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
