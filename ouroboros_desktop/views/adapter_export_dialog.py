"""Exporting an adapter for other programs: which one, in which form; then what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ouroboros_desktop.session.adapter_export import NOTHING, Choice
from ouroboros_desktop.session.state import ExportedAdapter, PolicyState, State, WorkKind
from ouroboros_desktop.views.reading_order import ReadingDialog
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.form_choice import FormChoice
from ouroboros_desktop.views.widgets.notice_bar import NoticeBar
from ouroboros_desktop.views.widgets.progress import WorkBar
from ouroboros_desktop.views.widgets.small import (
    breakable,
    button,
    card,
    column_of,
    label,
    row,
    scrolling,
    strong,
)
from ouroboros_desktop.views.written import megabytes

MARGIN = 20


class AdapterExportDialog(ReadingDialog):
    """Draws what can be exported and what came of it; follows the state while it is open.

    ``write_wanted`` carries a ``Choice``, ``cancel_wanted`` and ``kill_wanted`` stop what runs.
    """

    write_wanted = Signal(object)
    cancel_wanted = Signal()
    kill_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export an adapter"))
        self._state: State | None = None
        self._names: dict[UUID, str] = {}
        self._notes: Mapping[UUID, str] = {}
        self.adapter, self.note = QComboBox(), QLineEdit()
        self.forms = FormChoice()
        self.notice, self.work = NoticeBar(), WorkBar()
        self._reason = label("muted", wrap=True)
        self.show_folder = button(self.tr("Show folder"))
        self.close_button = button(self.tr("Close"))
        self.primary = button(self.tr("Export…"), "primary")
        self._lay_out()
        self._connect()
        self.resize(px(680), min(px(640), 760))

    @property
    def choice(self) -> Choice:
        """What is chosen now."""
        forms = self.forms
        half = forms.half.isEnabled() and forms.half.isChecked()
        return Choice(self.adapter.currentData(), forms.form, half, self.note.text().strip())

    def choose(self, adapter_id: UUID) -> None:
        """Choose an adapter, as a row of the lineage asked for."""
        self.adapter.setCurrentIndex(self._place_of(adapter_id))

    def show_state(self, state: State) -> None:
        """Draw what the session shows."""
        self._state = state
        self._show_names(state.policy)
        self.forms.show_offers(state.policy.info.exports if state.policy.info else {})
        self.notice.show_notice(state.notice)
        working = state.work if state.work and state.work.kind is WorkKind.ADAPTER else None
        self.work.show_work(working)
        self._content.setEnabled(working is None)
        reason = unable(state)
        self.primary.setEnabled(not reason)
        self._reason.setText(reason if working is None else "")
        self._reason.setVisible(bool(self._reason.text()) and state.exported is None)
        self._show_result(state.exported)

    # ------------------------------------------------------------------ parts

    def _lay_out(self) -> None:
        self._content = column_of(self._adapter_card(), self._form_card(), _rest())
        self._result = self._result_card()
        box = QVBoxLayout(self)
        box.setContentsMargins(MARGIN, MARGIN, MARGIN, 16)
        box.setSpacing(16)
        box.addWidget(label("title", self.tr("Export an adapter")))
        self._area = scrolling(self._content)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box.addWidget(self._area, 1)
        for part in (self.work, self._result, self.notice, self._reason):
            box.addWidget(part)
        box.addLayout(row(1, self.show_folder, self.close_button, self.primary, gap=12))

    def _adapter_card(self) -> QFrame:
        frame, box = card()
        self.adapter.setAccessibleName(self.tr("Adapter"))
        self.note.setAccessibleName(self.tr("Note for the model card"))
        self.note.setPlaceholderText(self.tr("What others should know of it"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for place, (title, part) in enumerate(
            (
                (self.tr("Adapter"), self.adapter),
                (self.tr("Note for the model card"), self.note),
            )
        ):
            name = strong(title)
            name.setBuddy(part)
            grid.addWidget(name, place, 0)
            grid.addWidget(part, place, 1)
        box.addLayout(grid)
        words = self.tr(
            "An adapter can repeat what it learned from: your dialogues, and what was written while"
            " scoring. The model card says where it comes from."
        )
        box.addWidget(label("caption", words, wrap=True))
        return frame

    def _form_card(self) -> QFrame:
        frame, box = card(self.tr("Form"))
        box.addWidget(self.forms)
        return frame

    def _result_card(self) -> QFrame:
        frame = kind(QFrame(), "sunken")
        box = QVBoxLayout(frame)
        box.setContentsMargins(16, 12, 16, 12)
        box.setSpacing(4)
        self._verdict, self._sentence = strong(), label("body", wrap=True)
        self._place = label("caption", wrap=True)
        for part in (self._verdict, self._sentence, self._place):
            box.addWidget(part)
        return frame

    def _connect(self) -> None:
        self.adapter.currentIndexChanged.connect(self._show_note)
        self.primary.clicked.connect(lambda: self.write_wanted.emit(self.choice))
        self.close_button.clicked.connect(self.accept)
        self.show_folder.clicked.connect(self._open)
        self.work.cancel_wanted.connect(self.cancel_wanted)
        self.work.kill_wanted.connect(self.kill_wanted)

    def _show_names(self, policy: PolicyState) -> None:
        """Fill the list; the live adapter is the usual choice."""
        names = {}
        for number, adapter in enumerate(policy.adapters, 1):
            live = adapter.id == policy.live_id
            words = self.tr("Adapter {number}, live") if live else self.tr("Adapter {number}")
            names[adapter.id] = words.format(number=number)
        self._notes = policy.notes
        if names == self._names:
            return
        chosen = self.adapter.currentData() or policy.live_id
        self._names = names
        self.adapter.blockSignals(True)
        self.adapter.clear()
        for adapter_id, name in names.items():
            self.adapter.addItem(name, adapter_id)
        self.adapter.setCurrentIndex(self._place_of(chosen))
        self.adapter.blockSignals(False)
        self._show_note()

    def _place_of(self, adapter_id: UUID | None) -> int:
        """Return where an adapter is in the list; the newest stands in for one that is not."""
        places = {one: place for place, one in enumerate(self._names)}
        return places.get(adapter_id, len(places) - 1) if adapter_id else len(places) - 1

    def _show_note(self) -> None:
        """Begin with what is noted of the adapter; a line has no line breaks."""
        noted = self._notes.get(self.adapter.currentData(), "")
        self.note.setText(" ".join(noted.split()))

    def _show_result(self, exported: ExportedAdapter | None) -> None:
        self._result.setVisible(exported is not None)
        self.show_folder.setVisible(exported is not None)
        if exported is None:
            return
        words = {
            True: self.tr("Exported and checked"),
            False: self.tr("Exported, but it differs from the policy"),
            None: self.tr("Exported; its answers were not compared"),
        }
        self._verdict.setText(words[exported.checked.same])
        self._sentence.setText(told(exported.checked.sentence))
        place = self.tr("{size} in {folder}")
        folder = breakable(str(exported.folder))
        self._place.setText(place.format(size=megabytes(exported.bytes), folder=folder))

    def _open(self) -> None:
        if self._state and self._state.exported:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._state.exported.folder)))


def unable(state: State) -> str:
    """Return why nothing can be exported now, as a sentence; '' when something can."""
    policy = state.policy
    if policy.info is not None and not policy.info.exports:
        return told(NOTHING)
    if not policy.adapters:
        return _tr("There is nothing to export yet: a policy update makes an adapter.")
    return "" if state.ready else _tr("Possible when the policy is loaded and free.")


def _rest() -> QWidget:
    """Return what takes the height that the cards leave."""
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
    return made


def _tr(text: str) -> str:
    return QCoreApplication.translate("adapter_export", text)
