"""What an update is shown beside what the teacher gave, in a sentence each."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ouroboros_desktop.core.policy_update import UpdateConfig
from ouroboros_desktop.views.widgets.small import label


class ShownBeside(QWidget):
    """Recall lessons and rehearsals, where an update has some."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recall, self._rehearsals = (label("caption", wrap=True) for _ in range(2))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self._recall)
        box.addWidget(self._rehearsals)

    def show_config(self, config: UpdateConfig, here: bool) -> None:
        """``here``: the policy learns on this computer; a service is shown nothing more."""
        read = here and config.reads_demonstrations
        lessons = config.recall_lessons if read else 0
        rehearsals = config.rehearsals if read else 0
        recall = self.tr(
            "Beside these: up to %n recall lessons, long dialogues about facts you approved"
            " and others that are made up",
            None,
            lessons,
        )
        rehearsed = self.tr(
            "Beside these: %n rehearsals, short texts by the reference policy, so that it loses"
            " little else",
            None,
            rehearsals,
        )
        for shown, text, count in (
            (self._recall, recall, lessons),
            (self._rehearsals, rehearsed, rehearsals),
        ):
            shown.setText(text)
            shown.setVisible(count > 0)
        self.setVisible(lessons + rehearsals > 0)
