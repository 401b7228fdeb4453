"""The page of releases: opened in the browser when the teacher asks, never by the application.

Whoever publishes a package names the page in it; a checkout of the source has none.
"""

from __future__ import annotations

from ouroboros_resources import folder
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def page() -> str:
    """Return the address of the page, '' when the package names none that is safe to open."""
    try:
        address = (folder("app") / "releases.txt").read_text("utf-8").strip()
    except OSError:
        return ""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    return address if url.isValid() and url.scheme() == "https" and url.host() else ""


def open_page() -> None:
    """Show the page in the browser; what happens then is between teacher and browser."""
    QDesktopServices.openUrl(QUrl(page()))
