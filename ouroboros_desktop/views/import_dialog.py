"""What an import would do: by line what is refused or unusual, licence, authors, one button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ouroboros_desktop.core.licences import LICENCES, OWN_WORK, not_as_stated, objection
from ouroboros_desktop.imports.reading import Report, place
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.notice_bar import NoticeBar
from ouroboros_desktop.views.widgets.small import breakable, button, label, row

MOST_LINES = 1_000


class ImportDialog(QDialog):
    """Shows a report; ``confirmed`` has the licence and who made it. Texts are drawn as text.

    It stays open when it is confirmed: the import may fail.
    """

    confirmed = Signal(str, str)

    def __init__(self, report: Report, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import"))
        self.setMinimumSize(px(640), min(px(560), 600))
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        box.addLayout(self._make_head())
        self.lines = self._make_lines()
        box.addWidget(self.lines, 1)
        box.addLayout(self._make_licence())
        self.notice = NoticeBar()
        box.addWidget(self.notice)
        self._reason = label("caption", wrap=True)
        box.addWidget(self._reason)
        self.cancel, self.confirm = self._make_buttons()
        box.addLayout(row(1, self.cancel, self.confirm, gap=12))
        self._check()

    def _make_head(self) -> QVBoxLayout:
        report = self._report
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(label("heading", breakable(report.source), wrap=True))
        counts = self.tr("{taken} of {rows} can be imported, {refused}.").format(
            taken=len(report.taken),
            rows=self.tr("%n rows", None, report.rows),
            refused=self.tr("%n are refused", None, len(report.refused)),
        )
        if report.dialogues or report.characters:
            counts += " " + self.tr("Each becomes a cycle of its own.")
        else:
            counts += " " + self.tr("They are used for nothing until you say so.")
        head.addWidget(label("caption", counts, wrap=True))
        return head

    def _make_lines(self) -> QPlainTextEdit:
        text = QPlainTextEdit()
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(self.tr("The report, by line"))
        text.setPlainText("\n".join(self._report_lines()))
        return text

    def _report_lines(self) -> list[str]:
        refused, taken = self.tr("refused"), self.tr("taken")
        found = [(r.member, r.line, refused, told(r.sentence)) for r in self._report.refused]
        found += [
            (t.member, t.line, taken, " ".join(map(told, t.remarks)))
            for t in self._report.taken
            if t.remarks
        ]
        lines = [f"{place(m, n)}: {what}. {sentence}" for m, n, what, sentence in sorted(found)]
        if len(lines) > MOST_LINES:
            more = self.tr("… and %n more lines.", None, len(lines) - MOST_LINES)
            return [*lines[:MOST_LINES], more]
        return lines or [self.tr("Nothing is unusual.")]

    def _make_licence(self) -> QGridLayout:
        self.licence, self.attribution = QComboBox(), QLineEdit()
        stated = self._report.stated
        self.licence.addItem(self.tr("Choose a licence"), "")
        for name, licence in LICENCES.items():
            shown = told(licence.title) if name == OWN_WORK else f"{licence.title} ({name})"
            self.licence.addItem(shown, name)
        self.licence.setCurrentIndex(max(0, self.licence.findData(stated.licence)))
        self.attribution.setText(stated.attribution)
        self.attribution.setPlaceholderText(self.tr("Who made it, and where it is from"))
        self.licence.currentIndexChanged.connect(self._check)
        self.attribution.textChanged.connect(self._check)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for line, (title, field) in enumerate(
            ((self.tr("Licence"), self.licence), (self.tr("Authors"), self.attribution))
        ):
            caption = label("body", title)
            caption.setBuddy(field)
            field.setAccessibleName(title)
            grid.addWidget(caption, line, 0)
            grid.addWidget(field, line, 1)
        return grid

    def _make_buttons(self) -> tuple[QWidget, QWidget]:
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        title = self.tr("Import {taken} of %n rows", None, self._report.rows).format(
            taken=len(self._report.taken)
        )
        confirm = button(title, "primary")
        confirm.setDefault(True)
        confirm.clicked.connect(self._confirm)
        return cancel, confirm

    def _check(self) -> None:
        licence = self.licence.currentData()
        reason = told(
            objection(licence, self.attribution.text())
            or not_as_stated(licence, self._report.stated.licence)
        )
        if not self._report.taken:
            reason = self.tr("No row can be imported.")
        self._reason.setText(reason)
        self.confirm.setEnabled(not reason)

    def _confirm(self) -> None:
        self.confirmed.emit(self.licence.currentData(), self.attribution.text())
