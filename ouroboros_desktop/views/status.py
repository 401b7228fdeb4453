"""The status bar: which policy answers, how fast, what it cost, and that everything is saved."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ouroboros_desktop.core.spending import Account, account_words
from ouroboros_desktop.session.state import PolicyState, PolicyStatus, State
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.elided import Elided
from ouroboros_desktop.views.widgets.small import label
from ouroboros_desktop.views.written import time

_tr = QCoreApplication.translate


class StatusBar(QFrame):
    """One line of captions."""

    def __init__(self) -> None:
        super().__init__()
        kind(self, "status")
        self._policy = kind(Elided(), "caption")
        self._work = label("caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self._policy, 1)
        row.addWidget(self._work)
        theme.watcher().changed.connect(self._restyle)
        self._restyle()

    def show_state(self, state: State) -> None:
        self._policy.show_text(policy_words(state.policy))
        parts = [_speed(state), spending_words(state), _saved(state)]
        self._work.setText("  ·  ".join(part for part in parts if part))

    def _restyle(self) -> None:
        self.setFixedHeight(px(28))


def adapter_words(policy: PolicyState) -> str:
    """Return which adapter is live: "bare policy", or "adapter 3" for the third one made."""
    ids = [adapter.id for adapter in policy.adapters]
    if policy.live_id not in ids:
        return _tr("StatusBar", "bare policy")
    number = ids.index(policy.live_id) + 1
    return _tr("StatusBar", "adapter {number}").format(number=number)


def policy_words(policy: PolicyState) -> str:
    """Return "SmolLM2 · torch · adapter 3", with how it stands when it cannot be asked."""
    if policy.ref is None:
        return _tr("StatusBar", "No policy")
    words = [policy.title or policy.ref.model, policy.ref.backend, adapter_words(policy)]
    status = {
        PolicyStatus.OPENING: _tr("StatusBar", "loading"),
        PolicyStatus.LOST: _tr("StatusBar", "not loaded"),
        PolicyStatus.ABSENT: _tr("StatusBar", "not loaded"),
    }.get(policy.status)
    return "  ·  ".join([*words, status] if status else words)


def spending_words(state: State) -> str:
    """Return "GPT-4o $0.12 of $10.00 this month" for each server that sits somewhere here."""
    servers = {server.name: server for server in state.servers.values()}
    accounts = {name: state.accounts.get(name, Account()) for name in servers}
    words = [f"{name} {told(account_words(servers[name], accounts[name]))}" for name in servers]
    return "  ·  ".join(words)


def _speed(state: State) -> str:
    if state.work is None or state.work.tokens_per_second <= 0:
        return ""
    return _tr("StatusBar", "{speed} tokens/s").format(speed=round(state.work.tokens_per_second))


def _saved(state: State) -> str:
    if state.saved_at is None:
        return ""
    return _tr("StatusBar", "Saved {time}").format(time=time(state.saved_at))
