"""Files that are dropped: the window imports them, no field writes their paths."""

from __future__ import annotations

from PySide6.QtCore import QMimeData


def files_in(data: QMimeData) -> list[str]:
    """Return the paths of the files that are dragged; a link to a page is none."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
