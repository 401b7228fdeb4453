"""The window's part of the self-test: it is opened and drawn, with its fonts, icons and plots.

A font, an icon or a plug-in that an installation left out shows as nothing at all, so the pictures
are looked at.
"""

from __future__ import annotations

from ouroboros_resources import folder
from PySide6.QtCore import QCoreApplication, QEventLoop, QSize
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.views import language, theme
from ouroboros_desktop.views.icons import icon
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.widgets.metric_plot import MetricPlot

_FEW = 4
"""Colours of a picture on which nothing was drawn but a ground and its border."""


def check(app: QApplication) -> list[str]:
    """Return what was seen, a line a part. Raises ``OuroborosError`` for a part that is missing."""
    return [_fonts(), _icons(), _languages(), _window(app), _plots(app)]


def _fonts() -> str:
    wanted = {theme.font(13).family(): False, theme.font(13, mono=True).family(): True}
    for family, fixed in wanted.items():
        face = QFontInfo(theme.font(13, mono=fixed))
        if family not in QFontDatabase.families() or face.family() != family:
            raise _missing(f"the font {family}")
    return f"fonts: {', '.join(wanted)}"


def _icons() -> str:
    names = sorted(path.stem for path in folder("icons").glob("*.svg"))
    size = QSize(32, 32)
    blank = [n for n in names if _colours(icon(n).pixmap(size).toImage()) < 2]
    if blank or not names:
        raise _missing(f"the icon {blank[0]}" if blank else "every icon")
    if _colours(QGuiApplication.windowIcon().pixmap(size).toImage()) <= _FEW:
        raise _missing("the icon of the application")
    return f"icons: {len(names)}"


def _languages() -> str:
    for name in language.NAMES:
        if len(language.loaded(name)) < len(language.FILES):
            raise _missing(f"a file of the language {name}")
    return f"languages: {', '.join(language.NAMES)}"


def _window(app: QApplication) -> str:
    window = MainWindow()
    image = _drawn(app, window)
    title = window.windowTitle()
    window.close()
    if _colours(image) <= _FEW:
        raise _missing("what the window shows")
    system = QGuiApplication.platformName()
    return f"window: {title}, {image.width()} x {image.height()} on {system}"


def _plots(app: QApplication) -> str:
    plot = MetricPlot("Reward", "mean")
    bare = _colours(_drawn(app, plot))
    plot.show_series(range(1, 9), [x * x for x in range(8)])
    filled = _colours(_drawn(app, plot))
    plot.close()
    if filled <= max(bare, _FEW):
        raise _missing("the plot of a policy update")
    return "plots: drawn"


def _drawn(app: QApplication, widget: QWidget) -> QImage:
    widget.show()
    for _ in range(5):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    return widget.grab().toImage()


def _colours(image: QImage) -> int:
    """Return how many colours are in a picture, counted on a grid of it."""
    columns, rows = range(0, image.width(), 2), range(0, image.height(), 2)
    return len({image.pixel(x, y) for y in rows for x in columns})


def _missing(what: str) -> OuroborosError:
    return OuroborosError(
        QCoreApplication.translate("SelfCheck", "This installation lacks {what}.").format(
            what=what
        ),
        hint=QCoreApplication.translate("SelfCheck", "Install Ouroboros again."),
    )
