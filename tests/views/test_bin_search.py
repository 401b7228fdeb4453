"""The bin is searched as the list of all cycles is, and what is found is erased by itself."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from ouroboros_desktop.views.bin_dialog import BinDialog
from tests.views.test_keeping import answer, heads, with_cycles


def test_the_bin_is_searched_and_erases_only_what_is_found(qtbot) -> None:
    cycles = heads("The harbour", "A lighthouse", "Bread")
    dialog = BinDialog(lambda words: {cycles[2].id: "baked by the light"})
    qtbot.addWidget(dialog)
    dialog.show_state(with_cycles((), cycles))
    dialog.show()
    dialog.search.setText("light")

    def titles() -> list[str]:
        shown = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
        return [text for text in shown if " · " in text and "begun" not in text]

    qtbot.waitUntil(lambda: titles() == ["2 · A lighthouse", "3 · Bread"])
    assert dialog.erase_all.text() == "Erase what is found for good…"
    with qtbot.waitSignal(dialog.erase_wanted) as sent:
        dialog.erase_all.click()
        answer("Erase for good")
    assert sent.args == [[cycles[1].id, cycles[2].id]]
    dialog._search = lambda words: {}
    dialog.search.setText("nowhere")
    qtbot.waitUntil(lambda: titles() == [])
    assert not dialog.erase_all.isEnabled()
    dialog.show_state(with_cycles(()))
    assert dialog.search.isHidden()
