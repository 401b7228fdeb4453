"""The context menu of a transcript: copy in all forms, select, what a link leads to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from ouroboros_desktop.views.actions import keys_of, native
from ouroboros_desktop.views.widgets.rows import Row
from ouroboros_desktop.views.widgets.stops import Stop

if TYPE_CHECKING:
    from ouroboros_desktop.views.widgets.transcript_view import TranscriptView


def open_menu(view: TranscriptView, point: QPoint, row: Row | None, at: Stop | None) -> None:
    """Open the menu for a message (None: beside all) and the link or code there, if any."""
    menu = make_menu(view, row, at)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(point)


def make_menu(view: TranscriptView, row: Row | None, at: Stop | None) -> QMenu:
    """Return the menu; what is not possible now is shown and off."""
    menu = QMenu(view)
    selected = view.selection.span is not None
    _add(menu, _tr("Copy"), "Ctrl+C", view.copy, selected)
    _add(menu, _tr("Copy as Markdown"), keys_of("copy"), view.copy_markdown, selected)
    if row is not None:
        _add(menu, _tr("Copy message"), "", _copy(row.text))
        detail = _tr("How it was written…")
        _add(menu, detail, keys_of("written"), lambda: view.bar.detail_wanted.emit(row.id))
    if at is not None and (at.link or at.text):
        menu.addSeparator()
        if at.link:
            _add(menu, _tr("Open link…"), "", lambda: view.link_wanted.emit(at.link))
            _add(menu, _tr("Copy link address"), "", _copy(at.link))
        else:
            _add(menu, _tr("Copy code"), "", _copy(at.text))
    menu.addSeparator()
    _add(menu, _tr("Select all"), "Ctrl+A", view.select_all, bool(view.rows))
    return menu


def _add(
    menu: QMenu, title: str, keys: str, do: Callable[[], object], enabled: bool = True
) -> None:
    action = menu.addAction(f"{title}\t{native(keys)}" if keys else title)
    action.triggered.connect(do)
    action.setEnabled(enabled)


def _copy(text: str) -> Callable[[], None]:
    return lambda: QGuiApplication.clipboard().setText(text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TranscriptMenu", text)
