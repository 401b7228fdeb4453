"""What the worker is to convert: two folders of the teacher's own, written down in the library.

No path crosses to the worker; it reads this file under the root that it knows.
"""

from __future__ import annotations

import json
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from ouroboros_desktop.core.errors import ModelProblem

ORDER = ".conversion.json"


@contextmanager
def order(root: Path, source: Path, target: Path) -> Generator[None, None, None]:
    """Write down that ``source`` is to become ``target``, while the block runs."""
    path = root / ORDER
    path.write_text(json.dumps({"source": str(source), "target": str(target)}) + "\n", "utf-8")
    try:
        yield
    finally:
        path.unlink(missing_ok=True)


def ordered(root: Path) -> tuple[Path, Path]:
    """Return source and target; raises ``ModelProblem`` when nothing is to be converted."""
    try:
        read = json.loads((root / ORDER).read_text("utf-8"))
        return Path(read["source"]), Path(read["target"])
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise ModelProblem(
            "There is no folder to convert.", hint="Run: ouroboros models convert FOLDER."
        ) from problem
