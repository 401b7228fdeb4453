"""The arena: two adapters answer the held-out prompts, votes are blind, standings come after."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QVBoxLayout, QWidget

from ouroboros_desktop.core.arena import Match, Standing, Vote, standings
from ouroboros_desktop.session.state import State, WorkKind
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.notice_bar import NoticeBar
from ouroboros_desktop.views.widgets.pair_card import PairCard, Said
from ouroboros_desktop.views.widgets.progress import WorkBar
from ouroboros_desktop.views.widgets.small import button, dialog_box, label, row, scrolling
from ouroboros_desktop.views.written import number


class ArenaDialog(QDialog):
    """Follows the state while it is open.

    ``meet_wanted`` carries two adapters' ids (None: the bare policy), ``vote_wanted`` a match's id,
    a ``Vote`` and the id of the completion that won, or None.
    """

    meet_wanted = Signal(object, object)
    vote_wanted = Signal(object, object, object)
    cancel_wanted = Signal()
    kill_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare two adapters blind"))
        self._names: dict[UUID | None, str] = {}
        self._match: Match | None = None
        self._one, self._other = QComboBox(), QComboBox()
        self._meet = button(self.tr("Let them answer"), "primary")
        self._meet.clicked.connect(self._ask)
        self._reason = label("caption", wrap=True)
        self._work = WorkBar()
        self._work.cancel_wanted.connect(self.cancel_wanted)
        self._work.kill_wanted.connect(self.kill_wanted)
        self._pair = PairCard()
        self._pair.said.connect(self._vote)
        self._standings = label("body", wrap=True)
        self.notice = NoticeBar()
        self._lay_out()
        self.resize(px(820), min(px(610), 700))

    def show_state(self, state: State) -> None:
        """Draw what is to be voted on, or where the adapters stand."""
        self._show_names(state)
        working = state.work if state.work and state.work.kind is WorkKind.ARENA else None
        self._work.show_work(working)
        self.notice.show_notice(state.notice)
        open_ = [m for m in state.cycle.matches_now if m.vote is None]
        reason = self._unable(state)
        self._choice.setVisible(not open_)
        self._meet.setEnabled(not reason)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason) and not open_)
        self._pair.setVisible(bool(open_))
        self._standings.setVisible(not open_)
        if open_:
            self._show_match(state, open_[0])
        else:
            self._match = None
            self._standings.setText(self._words(state))

    def _lay_out(self) -> None:
        self._one.setAccessibleName(self.tr("One adapter"))
        self._other.setAccessibleName(self.tr("The other adapter"))
        self._choice = QWidget()
        against = label("body", self.tr("against"))
        self._choice.setLayout(row(self._one, against, self._other, self._meet, 1, gap=12))
        words = self.tr(
            "Both answer the held-out prompts of this cycle. You vote without knowing whose "
            "completion is whose; names come after the last vote. The live adapter stays."
        )
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 12, 0)
        inner.setSpacing(16)
        about = label("caption", words, wrap=True)
        for part in (about, self._choice, self._reason, self._work, self._pair, self._standings):
            inner.addWidget(part)
        inner.addStretch(1)
        done = button(self.tr("Done"))
        done.clicked.connect(self.accept)
        box = dialog_box(self, self.tr("Compare two adapters blind"))
        box.addWidget(scrolling(content), 1)
        box.addWidget(self.notice)
        box.addLayout(row(1, done))

    def _show_names(self, state: State) -> None:
        """Fill the two lists; the live adapter and the one before it are the usual question."""
        numbered = enumerate(state.policy.adapters, 1)
        names: dict[UUID | None, str] = {None: self.tr("Bare policy")}
        names |= {a.id: self.tr("Adapter {number}").format(number=n) for n, a in numbered}
        if names == self._names:
            return
        self._names = names
        for box, place in ((self._one, len(names) - 1), (self._other, max(0, len(names) - 2))):
            box.clear()
            for adapter_id, name in names.items():
                box.addItem(name, adapter_id)
            box.setCurrentIndex(place)

    def _unable(self, state: State) -> str:
        if not any(p.held_out for p in state.cycle.prompts_now):
            return self.tr("This cycle has no held-out prompts that they could answer.")
        if len(self._names) < 2:
            return self.tr("There is no adapter yet; a policy update makes one.")
        return "" if state.ready else self.tr("The policy is busy or not loaded.")

    def _show_match(self, state: State, match: Match) -> None:
        self._match, cycle = match, state.cycle
        known = cycle.matches_now
        place = self.tr("Pair {place} of {many}").format(
            place=sum(m.vote is not None for m in known) + 1, many=len(known)
        )
        pair = (match.first_completion_id, match.second_completion_id)
        first, second = (cycle.completion(i).completion.text for i in pair)
        prompt = cycle.prompt(match.labyrinth_prompt_id).text
        self._pair.show_texts(prompt, first, second, place)
        if not self._pair.hasFocus():
            self._pair.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self, state: State) -> str:
        """Return the standings, a line an adapter."""
        wrote = {c.id: c.adapter_id for c in state.cycle.completions}
        found = standings(state.cycle.matches, wrote)
        if not found:
            return ""
        head = self.tr("Share of votes won in this cycle; a tie counts half, even is 50 %.")
        return "\n".join([head, *map(self._line, found)])

    def _line(self, one: Standing) -> str:
        said = self.tr(
            "{name}: {rate} %, 95 % interval {low} to {high} %, %n votes", None, one.votes
        )
        shares = {k: number(100 * getattr(one, k)) for k in ("rate", "low", "high")}
        name = self._names.get(one.adapter_id, self.tr("an adapter that is gone"))
        return said.format(name=name, **shares)

    def _ask(self) -> None:
        self.meet_wanted.emit(self._one.currentData(), self._other.currentData())

    def _vote(self, said: Said) -> None:
        match = self._match
        if match is None:
            return
        winners = {
            Said.FIRST: match.first_completion_id,
            Said.SECOND: match.second_completion_id,
        }
        even = {Said.TIE: Vote.TIE, Said.BOTH_BAD: Vote.BOTH_BAD}
        self.vote_wanted.emit(match.id, even.get(said, Vote.WON), winners.get(said))
