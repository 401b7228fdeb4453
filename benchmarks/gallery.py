"""Every page, dialog and popup in every look, drawn without a model, for `make screens`.

One process a language and scale: Qt takes the scale when it starts.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QElapsedTimer,
    QEvent,
    QEventLoop,
    QSize,
    Qt,
    QTranslator,
)
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from benchmarks.contact_sheet import Picture, write_sheet
from benchmarks.longer import Longer
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.widgets import transcript_access
from tests.views.scenes import BEFORE, HELD, SCENES, scene
from tests.views.test_accessibility_walk import DIALOGS, POPUPS

ENGLISH, LONGER = "en", "longer"
MODES = ("light", "dark")
SIZES = (QSize(960, 640), QSize(1280, 820))
SETTLED_MS = 130
"""Plots are drawn at most ten times a second, everything else sooner."""

SETTLED_ROUNDS = 20
"""Heights that follow from widths go through the layouts one after the other."""

PNG_QUALITY = 70
"""Of PNG it says how long to compress: the pictures are the same."""


@dataclass(frozen=True, slots=True)
class Look:
    """How the pictures of one process look; ``language`` may be the path of a ``.qm`` file."""

    language: str
    scale: int

    def name(self, mode: str) -> str:
        return f"{Path(self.language).stem}-{mode}-{self.scale}x"


def draw(look: Look, target: Path) -> None:
    """Draw everything in both themes, and a contact sheet of each."""
    app = QApplication(["ouroboros"])
    spoken = translator(look.language)
    if spoken is not None:
        app.installTranslator(spoken)
    transcript_access.install()
    for mode in MODES:
        theme.apply(app, mode, contrast="normal", still=True)
        folder = target / look.name(mode)
        folder.mkdir()
        with tempfile.TemporaryDirectory() as empty:
            pictures = [*_pages(folder), *_parts(folder, Path(empty))]
        write_sheet(target / f"sheet-{look.name(mode)}.png", pictures)


def translator(language: str) -> QTranslator | None:
    """Return what makes texts those of ``language``; None: they are English already."""
    if language == ENGLISH:
        return None
    if language == LONGER:
        return Longer()
    made = QTranslator()
    if not made.load(language):
        raise SystemExit(f"{language} is not a compiled catalogue of texts (.qm).")
    return made


def _pages(folder: Path) -> Iterator[Picture]:
    for name in (*BEFORE, *SCENES):
        window = scene(name)
        window.show()
        for size in SIZES:
            window.resize(size)
            yield _taken(window, folder, f"{name} {size.width()}")
        _end(window)
    for (name, (begun, act)), size in product(HELD.items(), SIZES):
        window = scene(begun)
        window.resize(size)
        window.show()
        settle()
        act(window)
        yield _taken(window, folder, f"{name} {size.width()}")
        _end(window)


def _parts(folder: Path, empty: Path) -> Iterator[Picture]:
    for kind, make in DIALOGS.items():
        dialog = make(empty)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        yield _part(dialog, dialog, folder, kind.__name__)
    for name, popped in POPUPS.items():
        owner, popup = popped()
        yield _part(owner, popup, folder, f"popup {name}")


def _part(owner: QWidget, shown: QWidget, folder: Path, name: str) -> Picture:
    shown.show()
    picture = _taken(shown, folder, name)
    shown.close()
    _end(owner)
    return picture


def _taken(widget: QWidget, folder: Path, name: str) -> Picture:
    settle()
    file = folder / f"{name.replace(' ', '-')}.png"
    picture = widget.grab()
    picture.save(str(file), "PNG", PNG_QUALITY)
    return Picture(": ".join((name, *_faults(widget))), file)


def _faults(widget: QWidget) -> Iterator[str]:
    too_large = widget.width() > SIZES[0].width() or widget.height() > SIZES[0].height()
    if too_large and widget.size() not in SIZES:
        yield "larger than the smallest window"
    if too_wide(widget):
        yield "scrolls sideways"


def too_wide(widget: QWidget) -> list[QScrollArea]:
    """Return the areas in it that are narrower than what they show."""
    areas = [area for area in widget.findChildren(QScrollArea) if area.isVisible()]
    return [a for a in areas if (shown := a.widget()) and shown.width() > a.viewport().width()]


def settle() -> None:
    """Wait until layouts, heights and plots have come to rest."""
    passed = QElapsedTimer()
    passed.start()
    rounds = 0
    while passed.elapsed() < SETTLED_MS or rounds < SETTLED_ROUNDS:
        rounds += 1
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _end(widget: QWidget) -> None:
    widget.close()  # a window ends its session
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
