"""The way to newer versions: an action where a package names their page, and nothing by itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from ouroboros_desktop.views import releases
from ouroboros_desktop.views.actions import declared
from ouroboros_desktop.views.main_window import MainWindow

ADDRESS = "https://example.org/ouroboros/releases"


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(releases, "folder", lambda name: tmp_path / name)
    (tmp_path / "app").mkdir()
    file = tmp_path / "app" / "releases.txt"
    file.write_text(ADDRESS + "\n")
    return file


def test_a_checkout_has_no_page_and_no_action() -> None:
    assert releases.page() == ""
    assert "releases" not in {action.name for action in declared()}


@pytest.mark.parametrize("address", ["http://example.org/", "file:///etc/passwd", "https:", "x y"])
def test_an_address_that_is_not_safe_is_none(named: Path, address: str) -> None:
    named.write_text(address)
    assert releases.page() == ""


def test_the_page_opens_on_a_click_and_only_then(
    qtbot, named: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window = MainWindow()
    qtbot.addWidget(window)
    assert opened == []
    window.actions_by_name["releases"].trigger()
    assert [url.toString() for url in opened] == [ADDRESS]
