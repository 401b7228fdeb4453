"""Asks before a web page is opened, and shows its address: the words of a link may say another."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget


def ask_to_open(parent: QWidget, url: QUrl) -> None:
    """Open ``url`` in the browser if the teacher agrees."""
    box = QMessageBox(parent)
    box.setWindowTitle(_tr("Open a web page?"))
    box.setText(_tr("The policy wrote this address. Open it in your browser?"))
    box.setInformativeText(url.toString())
    box.setTextFormat(Qt.TextFormat.PlainText)
    opening = box.addButton(_tr("Open"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.accepted.connect(lambda: QDesktopServices.openUrl(url))
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    opening.setAccessibleDescription(url.toString())
    box.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("LinkDialog", text)
