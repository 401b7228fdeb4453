"""In a language that does not exist every text on screen is seen to be translated, or not to be.

What a person or the model wrote stands in the state, and so do names; all else has to come out of
``tr`` or ``told``, which put it between ⟦ and ⟧ here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.licences import LICENCES
from ouroboros_desktop.core.methods import DESCRIPTIONS
from ouroboros_desktop.core.policy_update import UpdateConfig, UpdateMetrics
from ouroboros_desktop.core.servers import PRESETS
from ouroboros_desktop.session.state import Level, Notice, PolicyStatus, State, Work, WorkKind
from ouroboros_desktop.views import language
from ouroboros_desktop.views.main_window import MainWindow
from tests.views import states
from tests.views.fakes import ScriptedSession
from tests.views.test_accessibility_walk import DIALOGS, PAGES, POPUPS


class Pseudo(QTranslator):
    """Translates everything into itself, between two signs."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"⟦{source.replace('%Ln', str(n)).replace('%n', str(n))}⟧"

    def isEmpty(self) -> bool:
        return False


@pytest.fixture(autouse=True)
def pseudo(qapp: QApplication) -> Iterator[None]:
    before = language.language() or language.ENGLISH
    language.speak("pseudo", [Pseudo()])
    yield
    language.use(before)


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what a widget shows or says, with where."""
    yield "tooltip", widget.toolTip()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    if widget.isWindow():
        yield "title", widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QGroupBox):
        yield "title", widget.title()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QComboBox):
        for place in range(widget.count()):
            yield "item", widget.itemText(place)
    if isinstance(widget, QTabWidget):
        for place in range(widget.count()):
            yield "tab", widget.tabText(place)
    for action in widget.actions():
        yield "action", action.text()
        yield "tip", action.statusTip()


def _said(value: object) -> Iterator[str]:
    """Yield every text in a value of the state: that is somebody's own."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Notice | Work):
        return  # these are the program's
    elif is_dataclass(value) and not isinstance(value, type):
        for one in fields(value):
            yield from _said(getattr(value, one.name))
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from _said(key)
            yield from _said(one)
    elif isinstance(value, tuple | list | set | frozenset):
        for one in value:
            yield from _said(one)


def _left(text: str, own: Iterable[str]) -> str:
    """Return what of ``text`` is neither translated nor somebody's own."""
    text = re.sub(r"<[^>]*>", " ", text)
    while (shorter := re.sub(r"⟦[^⟦⟧]*⟧", " ", text)) != text:
        text = shorter
    for one in own:
        text = text.replace(one, " ")
    return " ".join(re.findall(r"[^\W\d_]{2,}", text))


def untranslated(top: QWidget, own: Iterable[str] = ()) -> list[str]:
    """Return every text below ``top`` that is neither translated nor a name nor in ``own``."""
    found = []
    own = sorted({one for one in {*own, *OWN, *NAMES} if len(one) > 1}, key=len, reverse=True)
    for widget in [top, *top.findChildren(QWidget)]:
        for what, text in _texts(widget):
            if text and (left := _left(text, own)):
                found.append(f"{type(widget).__name__}.{what}: {text[:80]!r} ({left[:40]})")
    return sorted(set(found))


NAMES = {
    "Ouroboros",
    *("Aa", "AM", "PM", "http"),
    *language.NAMES.values(),
    *(one.name for one in fields(UpdateConfig)),
    *(one.name for one in fields(UpdateMetrics)),
    *(description.title for description in DESCRIPTIONS.values()),
    *(licence.title for licence in LICENCES.values()),
    *LICENCES,
    *(preset.server.name for preset in PRESETS),
    *(preset.server.host for preset in PRESETS),
}
"""Names, which are the same in every language: of settings, methods, licences and programs."""

OWN = {
    *("Ada", "Harbour", "Echo", "mine", "smollm2-135m-instruct", "large", "https://example.org/v1"),
    *("Damaged.", "Install it again.", "community.csv", "set.zip", "m not", "too hot"),
    "reply",  # what states call a work
    *("Calm, and brief; still apologises.", "/home/ada/Documents/echo-adapter-2-merged"),
    *("Yes, it does.", "The air is thinner o", "n a mountain,", "No.", "SmolLM2 135M Instruct"),
}
"""What is written in the states and values that the dialogs of these tests show."""


def _loading() -> State:
    state = states.working(states.talked(), WorkKind.OPENING)
    assert state.work is not None
    return replace(state, work=replace(state.work, label="Loading the model", unit="steps"))


def _with_policy(**changes: object) -> State:
    state = states.talked()
    return replace(state, policy=replace(state.policy, **changes))


MORE: dict[str, tuple[Stage, Callable[[], State]]] = {
    "judged": (Stage.SCORING, states.judged),
    "ranked": (Stage.SCORING, states.ranked),
    "cut off": (Stage.POLICY_UPDATE, states.cut_off),
    "noticed": (Stage.DIALOGUE, lambda: replace(states.talked(), notice=NOTICE)),
    "loading": (Stage.SUMMARY, _loading),
    "unloaded": (Stage.DIALOGUE, lambda: _with_policy(status=PolicyStatus.ABSENT)),
    "to install": (Stage.DIALOGUE, lambda: _with_policy(installable="200 MB")),
}
"""What the walk for screen readers leaves out."""

NOTICE = Notice(Level.ERROR, "The disk is full.", "Free some space on this disk, then try again.")


@pytest.mark.parametrize("name", [*PAGES, *MORE])
def test_every_text_of_a_page_is_translated(name: str, qtbot) -> None:
    stage, make = {**PAGES, **MORE}[name]
    state = make()
    session = ScriptedSession(state)
    session.transformations = {one.name: one for one in states.transformations()}
    session.predictions = session.gate
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    window.go_to(stage)
    QApplication.processEvents()
    assert (
        untranslated(window, [*_said(state), *_said(list(session.transformations.values()))]) == []
    )
    window.close()


@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_every_text_of_a_dialog_is_translated(kind: type[QDialog], qtbot, tmp_path: Path) -> None:
    dialog = DIALOGS[kind](tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    assert untranslated(dialog) == []


@pytest.mark.parametrize("name", POPUPS)
def test_every_text_of_a_popup_is_translated(name: str, qtbot) -> None:
    owner, popup = POPUPS[name]()
    qtbot.addWidget(owner)
    popup.show()
    assert untranslated(popup) == []
