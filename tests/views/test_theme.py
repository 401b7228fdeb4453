"""Contrast, fonts, text size, and the themes as the application shows them."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest
from ouroboros_resources import folder
from PySide6.QtCore import QObject
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from ouroboros_desktop.session.state import Work, WorkKind
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.icons import icon
from ouroboros_desktop.views.stylesheet import style_sheet
from ouroboros_desktop.views.theme import contrast, kind
from ouroboros_desktop.views.tokens import DARK, DARK_HIGH, LIGHT, LIGHT_HIGH, Tokens
from ouroboros_desktop.views.widgets.progress import WorkBar
from ouroboros_desktop.views.widgets.update_running import UpdateRunning
from tests.views.fakes import a_state

THEMES = pytest.mark.parametrize(
    "tokens", [LIGHT, DARK, LIGHT_HIGH, DARK_HIGH], ids=["light", "dark", "light-high", "dark-high"]
)


def test_contrast_by_hand() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@THEMES
def test_texts_have_the_contrast_they_need(tokens: Tokens) -> None:
    for ground in (tokens.bg, tokens.surface):
        assert contrast(tokens.text, ground) >= 14
        for role in ("accent", "ok", "warn", "bad", "info"):
            assert contrast(getattr(tokens, role), ground) >= 4.5, role
    for ground in (tokens.bg, tokens.surface, tokens.sunken):
        assert contrast(tokens.muted, ground) >= 4.5
        assert contrast(tokens.control, ground) >= 3
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert contrast(tokens.accent, tokens.accent_soft) >= 4.5
    assert contrast(tokens.text, tokens.accent_soft) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT_HIGH, DARK_HIGH], ids=["light", "dark"])
def test_high_contrast_is_high_everywhere(tokens: Tokens) -> None:
    for ground in (tokens.bg, tokens.surface, tokens.sunken):
        for role in ("text", "muted", "accent", "ok", "warn", "bad", "info", "control"):
            assert contrast(getattr(tokens, role), ground) >= 7, role
        assert contrast(tokens.border, ground) >= 4.5
        assert contrast(tokens.faint, ground) >= 4.5
    assert contrast(tokens.on_accent, tokens.accent) >= 7


@pytest.mark.parametrize(("mode", "high"), [("light", LIGHT_HIGH), ("dark", DARK_HIGH)])
def test_high_contrast_is_live(qapp: QApplication, mode: str, high: Tokens) -> None:
    theme.apply(qapp, mode, contrast="high")
    assert theme.tokens() is high
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == high.bg
    theme.apply(qapp, "light")
    assert theme.tokens() is LIGHT


def test_nothing_moves_by_itself_when_it_shall_not(qapp: QApplication, qtbot) -> None:
    blinks = qapp.cursorFlashTime()
    assert blinks > 0
    bar = WorkBar()
    qtbot.addWidget(bar)
    theme.apply(qapp, "light", still=True)
    bar.show_work(Work(WorkKind.REPLY, "Replying"))
    assert qapp.cursorFlashTime() == 0 and not bar._bar.isVisibleTo(bar)
    bar.show_work(Work(WorkKind.REPLY, "Replying", done=1, total=3))
    assert bar._bar.isVisibleTo(bar), "how far it is can be seen"
    theme.apply(qapp, "light")
    bar.show_work(Work(WorkKind.REPLY, "Replying"))
    assert qapp.cursorFlashTime() == blinks and bar._bar.isVisibleTo(bar)


def test_an_update_that_begins_does_not_move_either(qapp: QApplication, qtbot) -> None:
    shown = UpdateRunning()
    qtbot.addWidget(shown)
    begun = Work(WorkKind.UPDATE, "Preparing")
    theme.apply(qapp, "light", still=True)
    shown.show_state(replace(a_state("Hi"), work=begun), True)
    assert not shown._bar.isVisibleTo(shown)
    shown.show_state(replace(a_state("Hi"), work=replace(begun, done=1, total=3)), True)
    assert shown._bar.isVisibleTo(shown)
    theme.apply(qapp, "light")


@THEMES
def test_style_sheet_has_no_open_name(tokens: Tokens) -> None:
    sheet = style_sheet(tokens, lambda size: size)
    assert "$" not in sheet
    assert tokens.accent in sheet


def test_bundled_fonts_are_used() -> None:
    for mono, family in ((False, "Inter"), (True, "JetBrains Mono")):
        info = QFontInfo(theme.font(15, 600, mono))
        assert (info.family(), info.pixelSize(), info.weight()) == (family, 15, 600)


def test_theme_change_is_live(qapp: QApplication, qtbot) -> None:
    heard: list[Tokens] = []
    theme.watcher().changed.connect(lambda: heard.append(theme.tokens()))
    theme.apply(qapp, "dark", 150)
    assert heard[-1] is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.bg
    assert theme.px(20) == 30
    assert qapp.font().pixelSize() == 21
    theme.apply(qapp, "light")
    assert heard[-1] is LIGHT


def test_text_size_has_bounds(qapp: QApplication) -> None:
    theme.apply(qapp, "light", 5000)
    assert theme.text_scale() == 200
    theme.apply(qapp, "light", 1)
    assert theme.text_scale() == 80


def test_kind_restyles(qtbot) -> None:
    label = QLabel("7")
    qtbot.addWidget(label)
    kind(label, "number").ensurePolished()
    assert label.font().pixelSize() == 26
    kind(label, "caption").ensurePolished()
    assert label.font().pixelSize() == 12


@pytest.mark.parametrize("name", ["primary", "secondary", "quiet", "danger"])
def test_targets_are_32_pixels_high(qtbot, name: str) -> None:
    button = kind(QPushButton("Go"), name)
    qtbot.addWidget(button)
    assert button.sizeHint().height() >= 32


def test_icons_follow_the_theme(qapp: QApplication) -> None:
    made = icon("check", "accent")

    def colors() -> set[str]:
        image = made.pixmap(64, 64).toImage()
        pixels = (image.pixelColor(x, y) for x in range(64) for y in range(64))
        return {p.name().upper() for p in pixels if p.alpha() == 255}

    assert colors() == {LIGHT.accent}
    theme.apply(qapp, "dark")
    assert colors() == {DARK.accent}


def test_every_icon_can_be_drawn() -> None:
    for file in folder("icons").glob("*.svg"):
        assert not icon(file.stem).pixmap(20, 20).toImage().isNull()


def test_unknown_icon_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_code_colors_are_made_readable() -> None:
    for color in ("#60A0B0", "#FFFFFF", "#208050"):
        assert contrast(theme.readable(color, LIGHT.sunken), LIGHT.sunken) >= 4.5


def test_void_calls_keep_their_reference_to_none() -> None:
    # A release of Qt's Python binding lost one at each call on 3.11, until the process aborted.
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 100
