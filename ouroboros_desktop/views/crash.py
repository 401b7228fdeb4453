"""When the application itself is wrong: a report to copy, without any private text.

A report names where it happened and in which versions; it never holds messages, scores, names or
an exception's own text, which may quote them.
"""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
)

from ouroboros_desktop.views import theme
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.small import dialog_box, label

_LOG = logging.getLogger("ouroboros")
_tr = QCoreApplication.translate
_QUIET = ("This plugin does not support",)


def report_of(error: BaseException) -> str:
    """Return what is needed to find the fault: versions, the error's kind, files and lines."""
    lines = [
        f"Python {platform.python_version()} · PySide6 {PySide6.__version__}",
        f"{platform.system()} {platform.release()} · {platform.machine()}",
        "",
        type(error).__name__,
    ]
    for frame in traceback.extract_tb(error.__traceback__):
        place = "/".join(Path(frame.filename).parts[-3:])
        lines.append(f"  {place}:{frame.lineno} {frame.name}")
    return "\n".join(lines)


def log_to(folder: Path) -> None:
    """Write the log into ``folder``, three files of one MiB; a full disk stops no work."""
    try:
        handler = RotatingFileHandler(
            folder / "window.log", maxBytes=2**20, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logging.raiseExceptions = False
    _LOG.setLevel(logging.INFO)
    _LOG.propagate = False
    _LOG.addHandler(handler)


def install() -> None:
    """Log and show every uncaught error; log Qt's warnings."""

    def hook(kind_: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        _LOG.error("%s", report_of(error))
        # One at a time: a fault in what runs at each tick would pile up dialogs.
        if not any(isinstance(w, CrashDialog) for w in QApplication.topLevelWidgets()):
            CrashDialog(error).open()

    sys.excepthook = hook
    qInstallMessageHandler(_log_qt)


def _log_qt(kind_: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if not message.startswith(_QUIET):
        level = logging.INFO if kind_ is QtMsgType.QtDebugMsg else logging.WARNING
        _LOG.log(level, "Qt: %s", message)


class CrashDialog(QDialog):
    """Says that something went wrong, that nothing is lost, and offers the report."""

    def __init__(self, error: BaseException) -> None:
        super().__init__(QApplication.activeWindow())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_tr("CrashDialog", "Something went wrong"))
        self.resize(px(560), px(400))
        self.report = report_of(error)
        words = _tr(
            "CrashDialog",
            "This is a fault of the application. Everything you wrote and scored is saved. You can "
            "go on; if something looks wrong, close the window and open it again.",
        )
        text = QPlainTextEdit(self.report)
        text.setReadOnly(True)
        text.setFont(theme.font(13, mono=True))
        text.setAccessibleName(_tr("CrashDialog", "Report"))
        copy = QPushButton(_tr("CrashDialog", "Copy the report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report))
        close = kind(QPushButton(_tr("CrashDialog", "Go on")), "primary")
        close.clicked.connect(self.accept)
        said = label("body", words, wrap=True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(close)
        box = dialog_box(self, self.windowTitle(), gap=12)
        box.addWidget(said)
        box.addWidget(text, 1)
        caption = _tr("CrashDialog", "The report has no message, score or name of yours in it.")
        box.addWidget(label("caption", caption))
        box.addLayout(row)
