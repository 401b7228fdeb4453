"""What a server said, fit to be shown: one line, not too long, without anything like a key."""

from __future__ import annotations

import re

MOST = 300
"""Characters that are shown of what a server says."""

_KEY = re.compile(r"\b(?:sk|sess|key)-[\w*.-]+")


def clean(text: str, key: str) -> str:
    """Return one line of what a service said, shortened, without anything like a key."""
    line = " ".join((text.replace(key, "…") if key else text).split())
    line = _KEY.sub("…", line)
    return line if len(line) <= MOST else line[: MOST - 2].rstrip() + " …"
