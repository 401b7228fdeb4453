"""Every view is tested in English and in the light theme, unless it asks for another."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ouroboros_desktop.views import language, theme

_HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # The screenless platform says this of each window with a smallest size; it means nothing.
    harmless = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(harmless)


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> None:
    if theme.mode() != "light" or theme.text_scale() != 100 or not qapp.styleSheet():
        theme.apply(qapp, "light")
    language.use(language.ENGLISH)
