"""The look in one place: colour tokens, fonts, text size; palette and style sheet follow from them.

Every other view asks ``tokens()``, ``px()`` and ``font()`` and listens to ``watcher().changed``;
none holds a colour of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from html import escape
from typing import TypeVar

from ouroboros_resources import folder
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLabel, QWidget

TEXT_SCALES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Text sizes in percent that the window steps through."""

_SANS = "Inter"
_MONO = "JetBrains Mono"
_WITH_FIGURES = {"number", "badge"}
_AnyWidget = TypeVar("_AnyWidget", bound=QWidget)


@dataclass(frozen=True)
class Tokens:
    """The colours of one theme, as ``#RRGGBB``.

    ``border`` and ``faint`` are decoration and "off": neither carries information. ``control`` has
    3:1 on each ground, texts 4.5:1 on ``bg`` and ``surface``.
    """

    name: str
    bg: str
    surface: str
    sunken: str
    border: str
    control: str
    text: str
    muted: str
    faint: str
    accent: str
    on_accent: str
    accent_soft: str
    ok: str
    warn: str
    bad: str
    info: str


LIGHT = Tokens(
    name="light",
    bg="#F6F7F9",
    surface="#FFFFFF",
    sunken="#EEF0F4",
    border="#E1E5EB",
    control="#7F8998",
    text="#15191F",
    muted="#5B6472",
    faint="#8B94A3",
    accent="#0F766E",
    on_accent="#FFFFFF",
    accent_soft="#DDF3F0",
    ok="#15803D",
    warn="#B45309",
    bad="#B91C1C",
    info="#2563EB",
)

DARK = Tokens(
    name="dark",
    bg="#111418",
    surface="#191D23",
    sunken="#20252D",
    border="#2B323C",
    control="#6B7788",
    text="#E8ECF2",
    muted="#A3ADBB",
    faint="#717C8C",
    accent="#2DD4BF",
    on_accent="#06201D",
    accent_soft="#143532",
    ok="#4ADE80",
    warn="#FBBF24",
    bad="#F87171",
    info="#60A5FA",
)


class _Watcher(QObject):
    """Says when colours or text size changed, after palette and style sheet did."""

    changed = Signal()


class _Look:
    """What is applied now. One application, one look."""

    tokens: Tokens = LIGHT
    mode: str = "system"
    scale: int = 100
    watcher: _Watcher | None = None
    fonts_loaded: bool = False
    following: bool = False


def tokens() -> Tokens:
    """Return the colours of the theme in force."""
    return _Look.tokens


def watcher() -> _Watcher:
    """Return the object whose ``changed`` signal follows each change of theme or text size."""
    if _Look.watcher is None:
        _Look.watcher = _Watcher()
    return _Look.watcher


def px(size: int) -> int:
    """Return ``size`` pixels at the text size in force."""
    return max(1, round(size * _Look.scale / 100))


def text_scale() -> int:
    """Return the text size in force, in percent."""
    return _Look.scale


def mode() -> str:
    """Return what was asked for: system, light or dark."""
    return _Look.mode


def color(hex_name: str, alpha: float = 1.0) -> QColor:
    """Return a token as a colour, ``alpha`` in [0, 1]."""
    value = QColor(hex_name)
    value.setAlphaF(alpha)
    return value


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two ``#RRGGBB``, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(value: str) -> float:
    shares = [channel / 255 for channel in bytes.fromhex(value.removeprefix("#"))]
    linear = [s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def mixed(first: str, second: str, share: float) -> str:
    """Return ``first`` with ``share`` in [0, 1] of ``second`` in it, both ``#RRGGBB``."""
    channels = (bytes.fromhex(value.removeprefix("#")) for value in (first, second))
    pairs = zip(*channels, strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


@cache
def readable(value: str, ground: str) -> str:
    """Return ``value``, moved towards the text colour until it has 4.5:1 on ``ground``."""
    steps = (mixed(value, tokens().text, step / 10) for step in range(11))
    return next((found for found in steps if contrast(found, ground) >= 4.5), tokens().text)


def font(size: int, weight: int = 400, mono: bool = False) -> QFont:
    """Return a bundled font; ``size`` in pixels at 100 %, ``weight`` 400, 500 or 600.

    Mono has no ligatures, so that ``->`` stays what was written.
    """
    return QFont(_font(px(size), weight, mono))


@cache
def _font(pixels: int, weight: int, mono: bool) -> QFont:
    made = QFont(_MONO if mono else _SANS)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if mono:
        made.setStyleHint(QFont.StyleHint.Monospace)
        for tag in ("liga", "calt", "clig"):
            made.setFeature(QFont.Tag(tag), 0)
    else:
        made.setStyleHint(QFont.StyleHint.SansSerif)
    return made


def tabular(face: QFont) -> QFont:
    """Return ``face`` with figures of one width, so that a number that changes does not dance."""
    made = QFont(face)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def kind(widget: _AnyWidget, name: str) -> _AnyWidget:
    """Give ``widget`` its kind (what the style sheet goes by) and return it.

    A label shows its text literally: by itself Qt would take some texts for HTML, and load what
    they name.
    """
    if isinstance(widget, QLabel):
        widget.setTextFormat(Qt.TextFormat.PlainText)
    if widget.property("kind") != name:
        widget.setProperty("kind", name)
        if name in _WITH_FIGURES:
            widget.setFont(tabular(widget.font()))
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()
    return widget


def literal(text: str) -> str:
    """Return a tool tip that shows ``text`` literally, whoever wrote it; see ``kind``."""
    if "<" not in text and "&" not in text:
        return text
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>'


def padded(box: QAbstractSpinBox) -> None:
    """Give the number in ``box`` room on the left; the style sheet's padding does not reach it."""
    box.lineEdit().setTextMargins(px(8), 0, 0, 0)


def apply(app: QApplication, mode: str, text_scale: int = 100) -> None:
    """Show ``app`` in ``mode`` ("system", "light", "dark") with texts at ``text_scale`` percent."""
    _load_fonts()
    _Look.mode = mode if mode in {"light", "dark"} else "system"
    _Look.scale = min(max(text_scale, TEXT_SCALES[0]), TEXT_SCALES[-1])
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    _ask_system(_Look.mode)
    if not _Look.following:
        _Look.following = True
        app.styleHints().colorSchemeChanged.connect(_system_changed)
    _show(app)


def _ask_system(mode: str) -> None:
    """Tell the system too, so that title bars and native dialogs have the same theme."""
    hints = QGuiApplication.styleHints()
    if mode == "system":
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(Qt.ColorScheme.Dark if mode == "dark" else Qt.ColorScheme.Light)


def _system_changed() -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication) and _Look.mode == "system":
        _show(app)


def _show(app: QApplication) -> None:
    from ouroboros_desktop.views.stylesheet import style_sheet  # noqa: PLC0415 - it reads px()

    dark = _Look.mode == "dark" or (
        _Look.mode == "system" and app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    )
    _Look.tokens = DARK if dark else LIGHT
    app.setFont(font(14))
    app.setPalette(_palette(_Look.tokens))
    app.setStyleSheet(style_sheet(_Look.tokens, px))
    watcher().changed.emit()


def _load_fonts() -> None:
    if not _Look.fonts_loaded:
        for file in sorted(folder("fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
        _Look.fonts_loaded = True


def _palette(t: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, value in (
        (role.Window, t.bg),
        (role.Base, t.surface),
        (role.AlternateBase, t.sunken),
        (role.Button, t.surface),
        (role.ToolTipBase, t.text),
        (role.ToolTipText, t.bg),
        (role.WindowText, t.text),
        (role.Text, t.text),
        (role.ButtonText, t.text),
        (role.BrightText, t.bad),
        (role.PlaceholderText, t.muted),
        (role.Highlight, t.accent),
        (role.HighlightedText, t.on_accent),
        (role.Accent, t.accent),
        (role.Link, t.accent),
        (role.LinkVisited, t.accent),
        (role.Light, t.surface),
        (role.Midlight, t.border),
        (role.Mid, t.border),
        (role.Dark, t.control),
        (role.Shadow, t.control),
    ):
        palette.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(t.faint))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(t.sunken))
    return palette
