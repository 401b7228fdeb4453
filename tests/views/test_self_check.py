"""The window's part of the self-test sees what is drawn, and what is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from ouroboros_resources import folder
from PySide6.QtGui import QFontDatabase, QIcon
from PySide6.QtWidgets import QApplication

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.views import icons, language, self_check, theme
from ouroboros_desktop.views.widgets.metric_plot import MetricPlot


@pytest.fixture
def app(qapp: QApplication) -> QApplication:
    theme.apply(qapp, "light")
    qapp.setWindowIcon(QIcon(str(folder("app") / "ouroboros.svg")))
    return qapp


def test_a_whole_installation_is_whole(app: QApplication) -> None:
    lines = self_check.check(app)
    parts = ["fonts", "icons", "languages", "window", "plots"]
    assert [line.partition(":")[0] for line in lines] == parts


def test_a_language_that_was_left_out_is_named(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "FILES", ("qtbase", "left_out"))
    with pytest.raises(OuroborosError, match="lacks a file of the language en"):
        self_check.check(app)


def test_a_font_that_was_left_out_is_named(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda: ["Inter"])
    with pytest.raises(OuroborosError, match="lacks the font JetBrains Mono"):
        self_check.check(app)


def test_icons_without_their_renderer_are_missed(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(icons, "paint_icon", lambda *given: None)
    with pytest.raises(OuroborosError, match="lacks the icon account_tree"):
        self_check.check(app)


def test_no_icon_at_all_is_missed(
    app: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(self_check, "folder", lambda name: tmp_path)
    with pytest.raises(OuroborosError, match="lacks every icon"):
        self_check.check(app)


def test_an_application_without_its_icon_is_missed(app: QApplication) -> None:
    app.setWindowIcon(QIcon())
    with pytest.raises(OuroborosError, match="lacks the icon of the application"):
        self_check.check(app)


def test_a_plot_that_shows_nothing_is_missed(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MetricPlot, "show_series", lambda *given: None)
    with pytest.raises(OuroborosError, match="lacks the plot"):
        self_check.check(app)
