"""What the worker is to read and to write: places of the teacher's own, written down under a root.

No path crosses to the worker; it reads this file under the root that it knows.
"""

from __future__ import annotations

import json
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from ouroboros_desktop.core.errors import ModelProblem

ORDER = ".order.json"


@contextmanager
def order(root: Path, **places: Path) -> Generator[None, None, None]:
    """Write down what each place is for, by names, while the block runs."""
    path = root / ORDER
    path.write_text(json.dumps({n: str(p) for n, p in places.items()}) + "\n", "utf-8")
    try:
        yield
    finally:
        path.unlink(missing_ok=True)


def ordered(root: Path, *names: str) -> tuple[Path, ...]:
    """Return the places that were written down; raises ``ModelProblem`` when they were not."""
    try:
        read = json.loads((root / ORDER).read_text("utf-8"))
        return tuple(Path(read[name]) for name in names)
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise ModelProblem(
            "It was not said where the model's files are.", hint="Begin the work again."
        ) from problem
