"""The look in one place: colour tokens, fonts, text size; palette and style sheet follow from them.

Every other view asks ``tokens()``, ``px()`` and ``font()`` and listens to ``watcher().changed``;
none holds a colour of its own.
"""

from __future__ import annotations

from functools import cache
from html import escape
from typing import TypeVar

from ouroboros_resources import folder
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLabel, QWidget

from ouroboros_desktop.views.tokens import DARK, DARK_HIGH, LIGHT, LIGHT_HIGH, Tokens

TEXT_SCALES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Text sizes in percent that the window steps through."""

_SANS = "Inter"
_MONO = "JetBrains Mono"
_WITH_FIGURES = {"number", "badge"}
_AnyWidget = TypeVar("_AnyWidget", bound=QWidget)


class _Watcher(QObject):
    """Says when colours or text size changed, after palette and style sheet did."""

    changed = Signal()


class _Look:
    """What is applied now. One application, one look."""

    tokens: Tokens = LIGHT
    mode: str = "system"
    scale: int = 100
    contrast: str = "system"
    still: bool = False
    blink_ms: int = 0
    watcher: _Watcher | None = None
    fonts_loaded: bool = False
    hints: QStyleHints | None = None  # held: without it, PySide6 forgets what belongs to it


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


def contrast_mode() -> str:
    """Return the contrast that was asked for: system, normal or high."""
    return _Look.contrast


def still() -> bool:
    """Return whether nothing shall move by itself."""
    return _Look.still


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


def apply(
    app: QApplication,
    mode: str,
    text_scale: int = 100,
    contrast: str = "system",
    still: bool = False,
) -> None:
    """Show ``app`` in ``mode`` ("system", "light", "dark") with texts at ``text_scale`` percent.

    ``contrast`` is "system", "normal" or "high"; with ``still`` nothing moves by itself.
    """
    _load_fonts()
    _Look.mode = mode if mode in {"light", "dark"} else "system"
    _Look.scale = min(max(text_scale, TEXT_SCALES[0]), TEXT_SCALES[-1])
    _Look.contrast = contrast
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    _keep_still(app, still)
    _ask_system(_Look.mode)
    if _Look.hints is None:
        hints = _Look.hints = app.styleHints()
        hints.colorSchemeChanged.connect(_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(_system_changed)
    _show(app)


def _keep_still(app: QApplication, still: bool) -> None:
    """Let carets blink and menus fade, or not; back to what the system had before."""
    if _Look.still == still:
        return
    if still:
        _Look.blink_ms = app.cursorFlashTime()
    _Look.still = still
    app.setCursorFlashTime(0 if still else _Look.blink_ms)
    for effect in (
        Qt.UIEffect.UI_AnimateCombo,
        Qt.UIEffect.UI_FadeMenu,
        Qt.UIEffect.UI_FadeTooltip,
    ):
        app.setEffectEnabled(effect, not still)


def _ask_system(mode: str) -> None:
    """Tell the system too, so that title bars and native dialogs have the same theme."""
    hints = QGuiApplication.styleHints()
    if mode == "system":
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(Qt.ColorScheme.Dark if mode == "dark" else Qt.ColorScheme.Light)


def _system_changed() -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication) and "system" in {_Look.mode, _Look.contrast}:
        _show(app)


def _show(app: QApplication) -> None:
    from ouroboros_desktop.views.stylesheet import style_sheet  # noqa: PLC0415 - it reads px()

    dark = _Look.mode == "dark" or (
        _Look.mode == "system" and app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    )
    high = _Look.contrast == "high" or (_Look.contrast == "system" and _system_wants_contrast())
    _Look.tokens = (DARK_HIGH if dark else LIGHT_HIGH) if high else (DARK if dark else LIGHT)
    app.setFont(font(14))
    app.setPalette(_palette(_Look.tokens))
    app.setStyleSheet(style_sheet(_Look.tokens, px))
    watcher().changed.emit()


def _system_wants_contrast() -> bool:
    hints = _Look.hints
    preference = hints.accessibility().contrastPreference() if hints else None
    return preference is Qt.ContrastPreference.HighContrast


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
