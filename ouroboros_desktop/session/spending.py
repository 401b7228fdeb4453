"""What the servers of this session were asked: held below their budgets, kept in the store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ouroboros_desktop.core.completion import Usage
from ouroboros_desktop.core.policy import Seat
from ouroboros_desktop.core.spending import Account, Spent, price_words, require_budget, unnoted
from ouroboros_desktop.session.jobs import Job
from ouroboros_desktop.worker.messages import Event, Tokens

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session


class Spending:
    """Asks before a request whether it may cost what it could, and writes down what it did."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def account(self, seat: Seat) -> Account:
        """Return what the server at ``seat`` was asked this month."""
        server = self._session.state.servers.get(seat)
        accounts = self._session.state.accounts
        return accounts.get(server.name, Account()) if server else Account()

    def require(self, seat: Seat, planned: Usage | None) -> None:
        """Raise ``NotPossibleYet`` when a request could exceed the budget of the server there."""
        server = self._session.state.servers.get(seat)
        if server is not None and planned is not None:
            require_budget(server, self.account(seat), planned)

    def priced(self, job: Job) -> Job:
        """Return the job with what it can cost in the words of its work; see ``require``."""
        self.require(job.work.seat, job.planned)
        server = self._session.state.servers.get(job.work.seat)
        if server is not None and job.planned is not None:
            words = price_words(server, job.planned)
            job.work = replace(job.work, label=f"{job.work.label} · {words}")
        return job

    def note(self, job: Job, event: Event) -> None:
        """Keep what a server counted for the requests that ended with this event."""
        if isinstance(event, Tokens):
            counted = [token.usage for token in event.tokens if token.usage is not None]
            job.noted = sum(counted, job.noted)
            self._keep(job.work.seat, counted)

    def estimate(self, job: Job) -> None:
        """Keep about what a request took that was stopped before its server had counted it."""
        if job.planned is not None:
            texts = job.work.texts.values()
            rest = unnoted(job.planned, job.places, texts, job.noted)
            self._keep(job.work.seat, [rest] if rest else [])

    def _keep(self, seat: Seat, usages: Sequence[Usage]) -> None:
        server = self._session.state.servers.get(seat)
        if server is None or not usages:
            return
        rows = [Spent.on(server, seat, usage) for usage in usages]
        session = self._session
        session.store.add_usage(rows)
        account = self.account(seat)
        for row in rows:
            account = account.with_(row)
        accounts = {**session.state.accounts, server.name: account}
        session.show(replace(session.state, accounts=accounts))
