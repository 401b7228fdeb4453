"""What to know before this is used where people depend on it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def sensitive_use() -> str:
    """Return the notice for teachers who think of education or therapy."""
    return QCoreApplication.translate(
        "sensitive",
        "The policy learns what one person likes, and may come to please rather than to be right. "
        "In education or therapy do not rely on it: let a person who answers for it check what "
        "it says.",
    )
