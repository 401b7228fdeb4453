"""The one style sheet, generated from the tokens of a theme."""

from __future__ import annotations

from collections.abc import Callable
from string import Template

from ouroboros_resources import folder

from ouroboros_desktop.views.theme import mixed
from ouroboros_desktop.views.tokens import Tokens

_TEXT = """
QLabel { background: transparent; }
QLabel[kind="title"] { font-size: $p22; font-weight: 600; color: $text; }
QLabel[kind="heading"] { font-size: $p16; font-weight: 600; color: $text; }
QLabel[kind="body"] { font-size: $p14; color: $text; }
QLabel[kind="muted"] { font-size: $p14; color: $muted; }
QLabel[kind="caption"] { font-size: $p12; color: $muted; }
QLabel[kind="number"] { font-size: $p26; font-weight: 600; color: $text; }
QLabel[kind="ok"] { font-size: $p14; font-weight: 500; color: $ok; }
QLabel[kind="warn"] { font-size: $p14; font-weight: 500; color: $warn; }
QLabel[kind="bad"] { font-size: $p14; font-weight: 500; color: $bad; }
QLabel[kind="badge"] {
    font-size: $p12; font-weight: 600; color: $accent; background: $accent_soft;
    border-radius: $p10; padding: 0 $p12; min-height: $p20; max-height: $p20;
}
QLabel:disabled { color: $faint; }
QToolTip {
    background: $text; color: $bg; border: 0; padding: $p6 $p8; font-size: $p12;
}
"""

_BUTTONS = """
QPushButton, QToolButton {
    font-size: $p14; font-weight: 500; color: $text; background: $surface;
    border: 1px solid $control; border-radius: $p10; padding: 0 $p16; min-height: $p34;
    icon-size: $p18;
}
QToolButton { padding: 0 $p8; }
QPushButton:hover, QToolButton:hover { background: $sunken; }
QPushButton:pressed, QToolButton:pressed { background: $border; }
QPushButton:disabled, QToolButton:disabled {
    color: $faint; background: $sunken; border-color: $border;
}
QPushButton[kind="primary"] {
    font-weight: 600; color: $on_accent; background: $accent; border-color: $accent;
}
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_press; border-color: $accent_press; }
QPushButton[kind="primary"]:disabled {
    color: $faint; background: $sunken; border-color: $border;
}
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {
    color: $muted; background: transparent; border-color: transparent; padding: 0 $p10;
    min-height: $p30;
}
QToolButton[kind="quiet"] { padding: 0 $p4; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover {
    color: $text; background: $sunken;
}
QPushButton[kind="quiet"]:pressed, QToolButton[kind="quiet"]:pressed { background: $border; }
QPushButton[kind="quiet"]:checked, QToolButton[kind="quiet"]:checked {
    color: $accent; background: $accent_soft;
}
QPushButton[kind="quiet"]:disabled, QToolButton[kind="quiet"]:disabled {
    color: $faint; background: transparent; border-color: transparent;
}
QPushButton[kind="danger"] { color: $bad; border-color: $bad; }
QPushButton[kind="danger"]:hover { color: $surface; background: $bad; }
QPushButton[kind="danger"]:disabled { color: $faint; border-color: $border; }
QPushButton[align="left"] { text-align: left; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton::menu-indicator {
    image: url("$icons/control-down.svg"); subcontrol-position: right center;
    subcontrol-origin: padding; right: $p10; width: $p12; height: $p12;
}
"""

_SURFACES = """
QMainWindow, QDialog, QWidget#page { background: $bg; }
QFrame[kind="card"] { background: $surface; border: 1px solid $border; border-radius: $p14; }
QFrame[kind="sunken"] { background: $sunken; border: 0; border-radius: $p10; }
QFrame[kind="floating"] {
    background: $surface; border: 1px solid $control; border-radius: $p14;
}
QFrame[kind="line"] { background: $border; border: 0; max-height: 1px; min-height: 1px; }
QFrame[kind="bar"] { background: $bg; border: 0; border-top: 1px solid $border; }
QFrame[kind="rail"] { background: $surface; border: 0; border-right: 1px solid $border; }
QFrame[kind="status"] { background: $surface; border: 0; border-top: 1px solid $border; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget#column { background: transparent; }
QSplitter::handle { background: $border; }
QGroupBox { border: 0; margin-top: $p20; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; color: $text; }
"""

_INPUTS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDoubleSpinBox {
    font-size: $p14; color: $text; background: $surface; border: 1px solid $control;
    border-radius: $p10; selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $muted;
}
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox { min-height: $p32; padding: 0 $p10; }
QPlainTextEdit, QTextEdit { padding: $p6 $p8; }
QPlainTextEdit[kind="bare"], QTextEdit[kind="bare"], QLineEdit[kind="bare"] {
    border: 0; border-radius: 0; background: transparent; padding: 0;
}
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover, QSpinBox:hover, QDoubleSpinBox:hover {
    border-color: $muted;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus {
    border-color: $accent;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled,
QSpinBox:disabled, QDoubleSpinBox:disabled {
    color: $faint; background: $sunken; border-color: $border;
}
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"], QTextEdit[readOnly="true"] {
    background: $sunken; border-color: $border;
}
QTextEdit[kind="bare"][readOnly="true"] { background: transparent; }
QLineEdit QToolButton { border: 0; padding: 0; margin: 0; min-height: 0; background: transparent; }
QAbstractSpinBox QLineEdit {
    border: 0; background: transparent; padding: 0 0 0 $p8; min-height: 0; border-radius: 0;
}
QComboBox { padding-right: $p28; }
QComboBox::drop-down {
    subcontrol-origin: padding; subcontrol-position: right center; border: 0; width: $p28;
}
QComboBox::down-arrow { image: url("$icons/control-down.svg"); width: $p12; height: $p12; }
QComboBox QAbstractItemView {
    color: $text; background: $surface; border: 1px solid $border; outline: 0; padding: $p4;
    selection-background-color: $accent_soft; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: $p32; padding: 0 $p8; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button {
    subcontrol-origin: border; border: 0; width: $p24; background: transparent;
}
QSpinBox::up-button, QDoubleSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {
    image: url("$icons/control-up.svg"); width: $p10; height: $p10;
}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {
    image: url("$icons/control-down.svg"); width: $p10; height: $p10;
}
"""

_CHOICES = """
QCheckBox, QRadioButton {
    font-size: $p14; color: $text; spacing: $p10; min-height: $p32; background: transparent;
}
QCheckBox:disabled, QRadioButton:disabled { color: $faint; }
QCheckBox::indicator, QRadioButton::indicator {
    width: $p16; height: $p16; border: 1px solid $control; background: $surface;
}
QCheckBox::indicator { border-radius: $p5; }
QRadioButton::indicator { border-radius: $radio; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked {
    background: $accent; border-color: $accent; image: url("$icons/control-check-$name.svg");
}
QCheckBox::indicator:indeterminate { background: $accent_soft; border-color: $accent; }
QRadioButton::indicator:checked {
    border-color: $accent;
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
        stop: 0 $accent, stop: 0.5 $accent, stop: 0.6 $surface, stop: 1 $surface);
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {
    border-color: $border; background: $sunken;
}
QRadioButton::indicator:checked:disabled {
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
        stop: 0 $faint, stop: 0.5 $faint, stop: 0.6 $sunken, stop: 1 $sunken);
}
QSlider { min-height: $p32; background: transparent; }
QSlider::groove:horizontal { height: $p4; border-radius: $p2; background: $control; }
QSlider::sub-page:horizontal { height: $p4; border-radius: $p2; background: $accent; }
QSlider::handle:horizontal {
    width: $p16; height: $p16; margin: -$p6 0; border-radius: $p8; background: $accent;
}
QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled { background: $faint; }
QProgressBar {
    border: 0; border-radius: $p3; background: $track; min-height: $p6; max-height: $p6;
    color: transparent;
}
QProgressBar::chunk { border-radius: $p3; background: $accent; }
"""

_LISTS = """
QListView, QTreeView, QTableView {
    color: $text; background: $surface; border: 1px solid $border; border-radius: $p10; outline: 0;
    selection-background-color: $accent_soft; selection-color: $text;
}
QListView::item, QTreeView::item { padding: $p8; border-radius: $p6; }
QListView::item:hover, QTreeView::item:hover { background: $sunken; }
QListView::item:selected, QTreeView::item:selected { background: $accent_soft; color: $text; }
QTreeView { show-decoration-selected: 1; }
QTreeView::item { border-radius: 0; }
QHeaderView::section {
    color: $muted; background: $surface; border: 0; border-bottom: 1px solid $border;
    padding: $p6 $p8; font-size: $p12; font-weight: 500;
}
QTabWidget::pane { border: 0; }
QTabBar { background: transparent; }
QTabBar::tab {
    color: $muted; background: transparent; border: 0; border-bottom: 2px solid transparent;
    padding: 0 $p12; min-height: $p34; font-size: $p14; font-weight: 500;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:disabled { color: $faint; }
QMenuBar { color: $text; background: $surface; border-bottom: 1px solid $border; }
QMenuBar::item { padding: $p6 $p10; background: transparent; border-radius: $p6; }
QMenuBar::item:selected { background: $sunken; }
QMenu { color: $text; background: $surface; border: 1px solid $border; padding: $p6; }
QMenu::item { padding: $p8 $p28 $p8 $p12; border-radius: $p6; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::icon { left: $p8; }
QMenu::separator { height: 1px; background: $border; margin: $p6 $p8; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: $p12; }
QScrollBar:horizontal { height: $p12; }
QScrollBar::handle { background: $control; border-radius: $p3; margin: $p3; }
QScrollBar::handle:vertical { min-height: $p40; }
QScrollBar::handle:horizontal { min-width: $p40; }
QScrollBar::handle:hover { background: $muted; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

_SIZES = (2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 40)


def style_sheet(tokens: Tokens, px: Callable[[int], int]) -> str:
    """Return the style sheet of a theme; ``px`` scales a size in pixels to the text size."""
    names = {f"p{size}": f"{px(size)}px" for size in _SIZES}
    names |= {k: v for k, v in vars(tokens).items() if isinstance(v, str)}
    names["radio"] = f"{px(16) // 2 + 1}px"
    names["icons"] = folder("icons").as_posix()
    names["accent_hover"] = mixed(tokens.accent, tokens.text, 0.12)
    names["accent_press"] = mixed(tokens.accent, tokens.text, 0.24)
    names["track"] = mixed(tokens.sunken, tokens.control, 0.25)
    sheet = _TEXT + _BUTTONS + _SURFACES + _INPUTS + _CHOICES + _LISTS
    return Template(sheet).substitute(names)
