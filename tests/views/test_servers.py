"""Servers on screen: the list, the form, the consent; a key is in no widget's text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from keyring.backends import fail
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from ouroboros_desktop.core.servers import PRESETS, Server
from ouroboros_desktop.models import servers as book
from ouroboros_desktop.models.disclosure import NOT_ENCRYPTED, disclosure
from ouroboros_desktop.models.keys import NO_KEYRING, Keys
from ouroboros_desktop.models.servers import Servers
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.consent_dialog import ConsentDialog
from ouroboros_desktop.views.server_form import ServerForm
from ouroboros_desktop.views.servers_dialog import ServersDialog
from tests.keyrings import MemoryKeyring, ring, using
from tests.views.test_accessibility import name, tree, unnamed

__all__ = ["ring"]
AWAY = Server("Away", "https://llm.example.com/v1", "large", 1.5, 6.0, 20.0)
CLEAR = Server("Clear", "http://llm.example.com:81/v1", "large")
HERE = Server("Here", "http://127.0.0.1:8080/v1", "small")
KEY = "sk-canary-4711"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    book.save(tmp_path / "servers.toml", Servers((AWAY, HERE)))
    return tmp_path / "servers.toml"


@pytest.fixture
def dialog(qtbot, path: Path, ring: MemoryKeyring) -> Iterator[ServersDialog]:
    yield from shown(qtbot, ServersDialog(path, Keys({"OPENAI_API_KEY": "sk-environment"})))


def shown(qtbot, made: QWidget) -> Iterator[QWidget]:
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def form_of(dialog: ServersDialog) -> ServerForm:
    return next(f for f in dialog.findChildren(ServerForm) if f.isVisible())


def press(dialog: QWidget, what: str) -> None:
    made = dialog.findChild((QPushButton, QToolButton)[what.startswith("remove")], what)
    made.click()


def known(path: Path) -> tuple[Server, ...]:
    return book.load(path)[0].known


def words(widget: QWidget) -> str:
    """All that can be read on a widget: by eyes, on a picture, by a screen reader."""
    texts = [one.text() for one in widget.findChildren(QLabel)]
    texts += [one.displayText() for one in widget.findChildren(QLineEdit)]
    for one in [widget, *widget.findChildren(QWidget)]:
        texts += [one.toolTip(), one.accessibleName(), one.accessibleDescription()]
        texts += [one.windowTitle(), one.objectName()]
    for node in tree(widget):
        texts += [node.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value)]
    return "\n".join(texts)


def test_each_server_says_where_it_is_and_where_its_key_is(dialog: ServersDialog) -> None:
    said = words(dialog)
    for text in (
        "llm.example.com · large",
        "127.0.0.1:8080 · small",
        "No key",
        "not agreed yet",
        "on this computer",
        "US$ 1.50 for a million tokens read, US$ 6.00 written · at most US$ 20.00 a month",
    ):
        assert text in said
    assert dialog.findChild(QPushButton, "agree Here") is None


def test_every_control_is_named_and_reached_by_tab(dialog: ServersDialog) -> None:
    assert unnamed(dialog) == []
    wanted = {"agree Away", "edit Away", "remove Away", "edit Here", "remove Here"}
    seen = set()
    for _ in range(20):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.add(QApplication.focusWidget().objectName())
    assert wanted <= seen


def test_without_servers_the_dialog_says_what_they_are_for(qtbot, tmp_path, ring) -> None:
    for made in shown(qtbot, ServersDialog(tmp_path / "servers.toml", Keys({}))):
        assert "No servers yet" in words(made)
        assert made.focusWidget() is made.add
        assert not (tmp_path / "servers.toml").exists()


@pytest.mark.parametrize("place", range(len(PRESETS)))
def test_each_preset_can_be_added_as_it_is(dialog: ServersDialog, path: Path, place: int) -> None:
    menu = dialog.add.menu()
    assert isinstance(menu, QMenu)
    menu.actions()[place].trigger()
    form = form_of(dialog)
    assert PRESETS[place].note in words(form)
    assert form.windowTitle() == "Add a server"
    form.save.click()
    assert known(path)[-1] == PRESETS[place].server
    assert PRESETS[place].server.model in words(dialog.list)


def test_a_server_is_added_by_keys_alone(dialog: ServersDialog, path: Path, ring) -> None:
    changes: list[int] = []
    dialog.changed.connect(lambda: changes.append(1))
    dialog.add.menu().actions()[-1].trigger()
    form = form_of(dialog)
    QTest.keyClicks(form.name, "Third")
    QTest.keyClicks(form.address, "https://third.example/v1")
    QTest.keyClicks(form.model, "m")
    form.key.replace.click()
    QTest.keyClicks(form.key.edit, KEY)
    form.budget.setValue(5)
    assert KEY not in words(form) and KEY not in words(dialog)
    QTest.keyClick(form.key.edit, Qt.Key.Key_Return)
    assert known(path)[-1] == Server("Third", "https://third.example/v1", "m", budget=5.0)
    assert ring.kept == {("Ouroboros", "third.example"): KEY}
    assert changes == [1]
    assert form.key.text == ""
    assert "Key in the keyring" in words(dialog) and KEY not in words(dialog)
    assert KEY not in path.read_text()
    assert dialog.focusWidget().objectName() == "edit Third"


def test_an_edit_keeps_what_it_does_not_touch(dialog: ServersDialog, path: Path) -> None:
    fine = replace(AWAY, prompt_price=0.0625, agreed="2026-11-26")
    book.save(path, Servers((fine, HERE)))
    dialog.servers = book.load(path)[0]
    press(dialog, "edit Away")
    form = form_of(dialog)
    assert form.windowTitle() == "Edit server"
    form.model.setText("larger")
    form.save.click()
    assert known(path)[0] == replace(fine, model="larger")


def test_another_address_has_to_be_agreed_to_again(dialog: ServersDialog, path: Path) -> None:
    book.save(path, Servers((replace(AWAY, agreed="2026-11-26"), HERE)))
    dialog.servers = book.load(path)[0]
    press(dialog, "edit Away")
    form = form_of(dialog)
    form.address.setText("http://llm.example.com/v1")
    assert NOT_ENCRYPTED in words(form)
    form.save.click()
    assert known(path)[0].agreed == ""
    assert dialog.findChild(QPushButton, "agree Away") is not None


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("name", " ", "needs a name"),
        ("name", "Here", "already a server called “Here”"),
        ("model", "", "needs a name and the id of a model"),
        ("address", "llm.example.com", "not the address of a server"),
        ("address", "https://me:pw@a.example", "more than a host and a path"),
    ],
)
def test_mistakes_are_said_in_the_form(dialog: ServersDialog, path, field, text, said) -> None:
    press(dialog, "edit Away")
    form = form_of(dialog)
    edit = getattr(form, field)
    edit.setText(text)
    form.save.click()
    assert form.isVisible() and form.error.isVisible() and said in form.error.text()
    assert form.focusWidget() is edit and said in edit.accessibleDescription()
    assert known(path) == (AWAY, HERE)


def test_what_is_no_key_is_said_and_not_quoted(dialog: ServersDialog, path: Path, ring) -> None:
    press(dialog, "edit Away")
    form = form_of(dialog)
    form.key.replace.click()
    form.key.edit.setText("two canaries")
    form.save.click()
    assert "This is not a key" in form.error.text() and "two canaries" not in words(form)
    assert form.focusWidget() is form.key.edit and not ring.kept


def test_a_key_is_replaced_and_forgotten_but_never_shown(dialog: ServersDialog, ring) -> None:
    ring.set_password("Ouroboros", "llm.example.com", KEY)
    press(dialog, "edit Away")
    form = form_of(dialog)
    assert form.key.replace.text() == "Replace key"
    assert form.key.edit.echoMode() is QLineEdit.EchoMode.Password
    assert form.key.text == "" and KEY not in words(form)
    form.key.forget.click()
    assert not ring.kept and form.key.state.text() == "No key"
    assert not form.key.forget.isVisible()


def test_the_key_follows_the_host_that_is_typed(dialog: ServersDialog, ring) -> None:
    press(dialog, "edit Away")
    form = form_of(dialog)
    for url, said in (
        ("https://api.openai.com/v1", "Key from OPENAI_API_KEY"),
        ("https://api.openai.com:81/v1", "No key"),
        ("nonsense", "No key"),
    ):
        form.address.setText(url)
        form.address.editingFinished.emit()
        assert form.key.state.text() == said


def test_a_key_that_is_typed_and_left_is_gone(dialog: ServersDialog, ring) -> None:
    press(dialog, "edit Away")
    form = form_of(dialog)
    form.key.replace.click()
    QTest.keyClicks(form.key.edit, KEY)
    form.reject()
    assert form.key.text == "" and not ring.kept


def test_without_a_keyring_the_dialog_says_how_long_the_key_lasts(qtbot, path: Path) -> None:
    for _ in using(fail.Keyring()):
        for made in shown(qtbot, ServersDialog(path, Keys({}))):
            press(made, "edit Away")
            form = form_of(made)
            form.key.replace.click()
            form.key.edit.setText(KEY)
            form.save.click()
            assert NO_KEYRING in words(made)
            assert "Key in memory until you quit" in words(made) and KEY not in words(made)


def test_a_removed_server_can_be_had_back(dialog: ServersDialog, path: Path, ring) -> None:
    ring.set_password("Ouroboros", "llm.example.com", KEY)
    press(dialog, "remove Away")
    assert known(path) == (HERE,) and "“Away” was removed." in words(dialog)
    assert dialog.focusWidget() is dialog.undo
    dialog.undo.click()
    assert known(path) == (AWAY, HERE) and not dialog.undo.isVisible()
    dialog.close()
    assert ring.kept


def test_the_key_of_a_removed_server_is_forgotten_when_the_dialog_closes(dialog, ring) -> None:
    ring.set_password("Ouroboros", "llm.example.com", KEY)
    press(dialog, "remove Away")
    assert ring.kept
    dialog.accept()
    assert not ring.kept


def test_what_cannot_be_written_is_said(dialog: ServersDialog, path: Path) -> None:
    path.unlink()
    path.parent.rmdir()
    press(dialog, "remove Away")
    assert "could not be saved" in dialog.said.text()
    assert dialog.servers.names == ("Away", "Here")
    press(dialog, "edit Away")
    form = form_of(dialog)
    form.save.click()
    assert form.isVisible() and "could not be saved" in form.error.text()


def test_bad_entries_are_said_in_the_dialog(qtbot, tmp_path: Path, ring) -> None:
    (tmp_path / "servers.toml").write_text(f'[[server]]\nname = "Odd"\nkey = "{KEY}"\n')
    for made in shown(qtbot, ServersDialog(tmp_path / "servers.toml", Keys({}))):
        assert "“Odd”" in made.said.text() and KEY not in words(made)


# ---------------------------------------------------------------------- consent


@pytest.mark.parametrize("server", [AWAY, CLEAR], ids=["encrypted", "clear"])
@pytest.mark.parametrize("scale", [100, 200])
def test_consent_shows_everything_and_hides_nothing(qtbot, qapp, server, scale) -> None:
    theme.apply(qapp, "light", scale)
    for made in shown(qtbot, ConsentDialog(server)):
        said = words(made)
        assert all(title in said and text in said for title, text in disclosure(server))
        assert (NOT_ENCRYPTED in said) is (server is CLEAR)
        assert server.host in said and server.model in said
        area = made.findChild(QScrollArea)
        assert not area.verticalScrollBar().isVisible()
        for text in area.findChildren(QLabel):
            assert text.height() >= text.heightForWidth(text.width())
        assert unnamed(made) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
def test_the_default_is_not_now(qtbot, key: Qt.Key) -> None:
    for made in shown(qtbot, ConsentDialog(AWAY)):
        agreed: list[int] = []
        made.accepted.connect(lambda agreed=agreed: agreed.append(1))
        assert made.focusWidget() is made.later and made.later.isDefault()
        QTest.keyClick(made, key)
        assert not made.isVisible() and agreed == []


def test_agreeing_in_the_list_is_written_down(dialog: ServersDialog, path: Path) -> None:
    press(dialog, "agree Away")
    consent = dialog.findChild(ConsentDialog)
    consent.later.click()
    assert known(path)[0].agreed == ""
    press(dialog, "agree Away")
    consent = next(c for c in dialog.findChildren(ConsentDialog) if c.isVisible())
    consent.agree.click()
    assert known(path)[0].agreed == date.today().isoformat()
    assert "agreed on" in words(dialog) and dialog.findChild(QPushButton, "agree Here") is None


def test_names_of_controls_say_which_server(dialog: ServersDialog) -> None:
    names = {name(node) for node in tree(dialog)}
    assert {"Edit Away", "Remove Away", "Agree that words go to Away", "Edit Here"} <= names
