"""What a reply was written with: preset, sampling, adapter, seed, and the words before it."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QWidget

from ouroboros_desktop.core.completion import RecordedCompletion
from ouroboros_desktop.core.dialogue import Message
from ouroboros_desktop.core.presets import WrittenWith
from ouroboros_desktop.session.state import PolicyState, State
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.small import (
    breakable,
    button,
    card,
    column_of,
    dialog_box,
    label,
    row,
    scrolled_by_keys,
)


class WrittenDialog(QDialog):
    """Shows the record of one message; it is closed by Escape or its button."""

    def __init__(self, state: State, message_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("How this message was written")
        self.setWindowTitle(title)
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        inner, inside = card()
        inside.addLayout(_grid(tuple(lines(state, message_id))))
        inside.addStretch(1)
        box = dialog_box(self, title)
        box.addWidget(scrolled_by_keys(column_of(inner)), 1)
        box.addLayout(row(1, close))
        close.setFocus(Qt.FocusReason.OtherFocusReason)
        self.resize(px(560), min(px(480), 700))


def lines(state: State, message_id: UUID) -> Iterator[tuple[str, str]]:
    """Yield title and value of all that is recorded of a message."""
    cycle = state.cycle
    message = cycle.transcript.message(message_id)
    yield _tr("Written"), message.created_at.astimezone().strftime("%Y-%m-%d %H:%M")
    found = (c for c in cycle.completions if c.id == message.completion_id)
    record = next(found, None)
    if record is None:
        yield _tr("By"), _whose(message)
        return
    asked = next((w for w in cycle.written_with if w.completion_id == record.id), None)
    yield _tr("Preset"), _preset(asked)
    yield from _drawn(record, state.policy)
    if asked is not None:
        yield _tr("Seed"), str(asked.seed)
        yield _tr("System prompt"), asked.system_prompt or _tr("none")
        yield _tr("Persona"), asked.persona or _tr("that of the cycle before, if it had one")


def how(state: State, message: Message) -> str:
    """Return in a line what a reply was written with, '' where nothing is recorded."""
    cycle = state.cycle
    record = next((c for c in cycle.completions if c.id == message.completion_id), None)
    if record is None:
        return ""
    sampling = record.completion.sampling
    asked = next((w for w in cycle.written_with if w.completion_id == record.id), None)
    parts = [asked.preset] if asked and asked.preset else []
    drawn = _tr("temperature {temperature}, top-p {top_p}")
    parts.append(drawn.format(temperature=f"{sampling.temperature:g}", top_p=f"{sampling.top_p:g}"))
    parts.append(adapter_words(record, state.policy))
    if asked is not None:
        parts.append(_tr("seed {seed}").format(seed=asked.seed))
    return " · ".join(parts)


def _whose(message: Message) -> str:
    if message.teacher_id is not None:
        return _tr("a teacher: these are no words of the policy")
    return _tr("not recorded: it was imported")


def _preset(asked: WrittenWith | None) -> str:
    if asked is None:
        return _tr("not recorded: it is older than presets are")
    return asked.preset or _tr("none: as the settings were")


def _drawn(record: RecordedCompletion, policy: PolicyState) -> Iterator[tuple[str, str]]:
    sampling, tokens = record.completion.sampling, len(record.completion.token_ids)
    yield _tr("Temperature"), f"{sampling.temperature:g}"
    yield _tr("Top-p"), f"{sampling.top_p:g}"
    words = _tr("{most} tokens; this one has {tokens}")
    unknown = _tr("{most} tokens")
    said = words if tokens else unknown
    yield _tr("Longest reply"), said.format(most=f"{sampling.max_tokens:,}", tokens=f"{tokens:,}")
    yield _tr("Adapter"), adapter_words(record, policy)


def adapter_words(record: RecordedCompletion, policy: PolicyState) -> str:
    """Return which adapter wrote a completion, and how much of it."""
    sampling = record.completion.sampling
    if record.adapter_id is None or not sampling.adapted:
        return _tr("bare policy")
    numbers = {a.id: number for number, a in enumerate(policy.adapters, 1)}
    number = numbers.get(record.adapter_id)
    named = (
        _tr("Adapter {number}").format(number=number) if number else _tr("an adapter that is gone")
    )
    if sampling.strength == 1:
        return named
    return _tr("{name}, {percent} % of it").format(
        name=named, percent=round(100 * sampling.strength)
    )


def _grid(found: tuple[tuple[str, str], ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    top = Qt.AlignmentFlag.AlignTop
    for place, (title, value) in enumerate(found):
        said: QLabel = label("body", breakable(value), wrap=True)
        said.setAccessibleName(f"{title}: {value}")
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(label("muted", title), place, 0, top)
        grid.addWidget(said, place, 1, top)
    return grid


def _tr(text: str) -> str:
    return QCoreApplication.translate("written", text)
