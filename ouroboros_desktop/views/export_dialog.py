"""The export dialog: dialogues, formats, licence, personal data; then a folder is written."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRegularExpression, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QRegularExpressionValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ouroboros_desktop.exports.bundle import Written
from ouroboros_desktop.exports.format import ExportFormat
from ouroboros_desktop.exports.licences import LICENCES
from ouroboros_desktop.session.exporting import Choice
from ouroboros_desktop.session.state import State, WorkKind
from ouroboros_desktop.views.reading_order import ReadingDialog
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.theme import literal, px
from ouroboros_desktop.views.widgets.export_dialogues import DialogueSwitches
from ouroboros_desktop.views.widgets.export_personal import PersonalData
from ouroboros_desktop.views.widgets.flow import Flow
from ouroboros_desktop.views.widgets.notice_bar import NoticeBar
from ouroboros_desktop.views.widgets.progress import WorkBar
from ouroboros_desktop.views.widgets.small import button, card, dialog_box, label, row, scrolling


class ExportDialog(ReadingDialog):
    """Draws what would leave and emits wishes; what is masked is looked at before it is written.

    ``consent_wanted`` (cycle's id, whether), ``look_wanted`` and ``write_wanted`` (a ``Choice``),
    ``forget_wanted``: what was found counts no more.
    """

    consent_wanted = Signal(object, bool)
    look_wanted = Signal(object)
    write_wanted = Signal(object)
    forget_wanted = Signal()

    def __init__(self, formats: Mapping[str, ExportFormat], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export a data set"))
        self._state: State | None = None
        self._formats = {name: _format(form) for name, form in formats.items()}
        self.dialogues = DialogueSwitches()
        self.personal = PersonalData()
        self.licence, self.language = QComboBox(), QLineEdit("en")
        self.notice, self.work = NoticeBar(), WorkBar()
        self._told = label("muted", wrap=True)
        self.open_folder = button(self.tr("Open folder"))
        self.primary = button("", "primary")
        self._lay_out()
        self._connect()
        self.resize(px(960), min(px(600), 760))

    @property
    def choice(self) -> Choice:
        """What is chosen now."""
        return Choice(
            tuple(name for name, box in self._formats.items() if box.isChecked()),
            self.personal.switch.isChecked(),
            self.personal.listed,
            self.personal.kept,
            self.licence.currentData(),
            self.language.text(),
        )

    def show_state(self, state: State) -> None:
        """Draw what the session shows."""
        self._state = state
        self.dialogues.show_heads(state.history)
        self.personal.show_mask(state.mask)
        self.notice.show_notice(state.notice)
        exporting = state.work if state.work and state.work.kind is WorkKind.EXPORT else None
        self.work.show_work(exporting)
        self._area.setEnabled(exporting is None)
        self._show_end(state)

    def _show_end(self, state: State) -> None:
        """Show the next step, or why there is none."""
        looks = self.personal.switch.isChecked() and state.mask is None
        names = (self.tr("See what is masked"), self.tr("Write the data set…"))
        self.primary.setText(names[0] if looks else names[1])
        missing = self._missing(state)
        self.primary.setEnabled(not missing and not state.busy)
        written = state.written
        self._told.setText(self._summary(written) if written and not missing else missing)
        self._told.setVisible(bool(self._told.text()))
        self.open_folder.setVisible(written is not None)

    def _missing(self, state: State) -> str:
        if state.busy:
            return "" if self.work.isVisibleTo(self) else self.tr("The policy is still busy.")
        if not self.dialogues.leaving:
            return self.tr("Switch on a dialogue that may leave.")
        if not self.choice.formats:
            return self.tr("Choose a format.")
        if not self.language.hasAcceptableInput():
            return self.tr("Write the language as en, de or fr.")
        return ""

    def _summary(self, written: Written) -> str:
        text = self.tr("{rows} in {files}, {masked}.").format(
            rows=self.tr("%n rows", None, written.rows),
            files=self.tr("%n files", None, written.files),
            masked=self.tr("%n items masked", None, written.masked),
        )
        if written.left_out:
            text += " " + self.tr(
                "%n experiences left out: their tokens spell what is masked.",
                None,
                written.left_out,
            )
        return text

    # ------------------------------------------------------------------ parts

    def _lay_out(self) -> None:
        columns = QWidget()
        beside = QHBoxLayout(columns)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(16)
        beside.addWidget(_column(self.dialogues, self._formats_card(), self._licence_card()), 1)
        beside.addWidget(_column(self.personal), 1)
        self._area = scrolling(columns)
        box = dialog_box(self, self.tr("Export a data set"))
        box.addWidget(self._area, 1)
        box.addWidget(self.work)
        box.addWidget(self.notice)
        self.close_button = button(self.tr("Close"))
        ends = row(self.open_folder, self.close_button, self.primary, gap=12)
        last = QHBoxLayout()
        last.setSpacing(12)
        last.addWidget(self._told, 1)
        last.addLayout(ends)
        last.setAlignment(ends, Qt.AlignmentFlag.AlignRight)
        box.addLayout(last)

    def _formats_card(self) -> QWidget:
        frame, box = card(self.tr("Formats"), self.tr("Each as Parquet and as lines of JSON."))
        checks = Flow(gap=4, column=208)
        for check in self._formats.values():
            checks.addWidget(check)
        box.addLayout(checks)
        return frame

    def _licence_card(self) -> QWidget:
        frame, box = card(
            self.tr("Licence"),
            self.tr("What others may do with your words. The model's words may have terms too."),
        )
        for licence, title in LICENCES.items():
            self.licence.addItem(told(title), licence)
        self.licence.setAccessibleName(self.tr("Licence"))
        self.language.setAccessibleName(self.tr("Language of the dialogues"))
        self.language.setFixedWidth(px(96))
        code = QRegularExpression("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
        self.language.setValidator(QRegularExpressionValidator(code, self.language))
        box.addWidget(self.licence)
        box.addLayout(row(label("body", self.tr("Language of the dialogues")), 1, self.language))
        return frame

    def _connect(self) -> None:
        self.dialogues.consent_wanted.connect(self.consent_wanted)
        self.personal.changed.connect(self.forget_wanted)
        for check in self._formats.values():
            check.toggled.connect(self.forget_wanted)
        self.language.textChanged.connect(self._language_changed)
        self.primary.clicked.connect(self._next)
        self.close_button.clicked.connect(self.accept)
        self.open_folder.clicked.connect(self._open)

    def _language_changed(self) -> None:
        if self._state is not None:
            self._show_end(self._state)

    def _next(self) -> None:
        looks = self.personal.switch.isChecked() and self._state and self._state.mask is None
        (self.look_wanted if looks else self.write_wanted).emit(self.choice)

    def _open(self) -> None:
        if self._state and self._state.written:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._state.written.folder)))


def _column(*cards: QWidget) -> QWidget:
    """Return cards below each other, as wide as they are given."""
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    box = QVBoxLayout(made)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(16)
    for one in cards:
        box.addWidget(one)
    box.addStretch(1)
    return made


def _format(form: ExportFormat) -> QCheckBox:
    made = QCheckBox(told(form.title))
    made.setChecked(True)
    made.setToolTip(literal(told(form.about)))
    made.setAccessibleDescription(told(form.about))
    return made
