"""What requests to a server cost: foreseen before, counted after, held below a budget."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from ouroboros_desktop.core.completion import Prompt, Sampling, Usage
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.identity import new_id, now
from ouroboros_desktop.core.policy import Seat
from ouroboros_desktop.core.servers import Server

BYTES_A_TOKEN = 3
"""UTF-8 bytes to a token, on the careful side: English has four or more, other scripts fewer."""

TOKENS_A_MESSAGE = 4
"""What a chat format puts around a message."""

SMALLEST = 0.01
"""US dollars below which an amount is not written out."""


@dataclass(frozen=True, slots=True)
class Spent:
    """One request to a server as the store keeps it; ``cost`` is in US dollars, at the prices then.

    ``counted`` tells whether the server counted the tokens, or they were estimated here.
    """

    server: str
    model: str
    seat: Seat
    prompt_tokens: int
    completion_tokens: int
    counted: bool
    cost: float
    id: UUID = field(default_factory=new_id)
    created_at: datetime = field(default_factory=now)

    @staticmethod
    def on(server: Server, seat: Seat, usage: Usage) -> Spent:
        return Spent(
            server.name,
            server.model,
            seat,
            usage.prompt_tokens,
            usage.completion_tokens,
            usage.counted,
            server.cost(usage),
        )


@dataclass(frozen=True, slots=True)
class Account:
    """What one server was asked in this calendar month, in tokens and US dollars."""

    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost: float = 0.0
    requests: int = 0

    def with_(self, spent: Spent) -> Account:
        return replace(
            self,
            prompt_tokens=self.prompt_tokens + spent.prompt_tokens,
            completion_tokens=self.completion_tokens + spent.completion_tokens,
            cost=self.cost + spent.cost,
            requests=self.requests + 1,
        )


def accounts(rows: Iterable[Spent]) -> dict[str, Account]:
    """Return what each server was asked, by its name."""
    found: dict[str, Account] = {}
    for row in rows:
        found[row.server] = found.get(row.server, Account()).with_(row)
    return found


def month_of(moment: datetime) -> datetime:
    """Return when the calendar month of ``moment`` began, in its time zone."""
    return moment.replace(day=1, hour=0, minute=0, second=0, microsecond=0)


def foreseen(prompts: Sequence[Prompt], sampling: Sampling) -> Usage:
    """Return the most that asking this can take, the prompts' tokens estimated.

    Each completion is counted at its longest, and its prompt each time: not every server shares it.
    """
    many = sampling.completions
    asked = sum(_tokens(prompt) for prompt in prompts) * many
    return Usage(asked, len(prompts) * many * sampling.max_tokens, counted=False)


def unnoted(planned: Usage, places: int, texts: Collection[str], noted: Usage) -> Usage | None:
    """Return about what was asked but never counted, of a request that was stopped; None: nothing.

    ``texts`` are what arrived of each completion that was begun, out of ``places`` that were
    ``planned``; what the server counted before is ``noted``. One that was asked for and of which
    nothing had arrived is not known of, and not in it.
    """
    begun = [text for text in texts if text]
    asked = math.ceil(planned.prompt_tokens * len(begun) / max(places, 1))
    written = sum(math.ceil(len(text.encode()) / BYTES_A_TOKEN) for text in begun)
    left = max(0, asked - noted.prompt_tokens), max(0, written - noted.completion_tokens)
    return Usage(*left, counted=False) if any(left) else None


def _tokens(prompt: Prompt) -> int:
    sizes = [len(message.content.encode()) for message in prompt.messages]
    return math.ceil(sum(sizes) / BYTES_A_TOKEN) + TOKENS_A_MESSAGE * len(sizes)


def require_budget(server: Server, account: Account, planned: Usage) -> None:
    """Raise ``NotPossibleYet`` when ``planned`` could exceed what may be spent this month."""
    if not server.budget:
        return
    left, most = server.budget - account.cost, server.cost(planned)
    if most > left:
        raise NotPossibleYet(
            f"This could cost {dollars(most)}, and {dollars(max(left, 0.0))} of the"
            f" {dollars(server.budget)} for {server.name} are left this month. Nothing was sent.",
            hint="Raise the budget under Settings, Servers, or ask for less.",
        )


def dollars(amount: float) -> str:
    """Return an amount in words: "$0.12", "less than $0.01", "nothing"."""
    if amount <= 0:
        return "nothing"
    return f"${amount:,.2f}" if amount >= SMALLEST else f"less than ${SMALLEST:.2f}"


def price_words(server: Server, planned: Usage) -> str:
    """Return "up to $0.03, 1,200 tokens" for what is about to be asked."""
    tokens = f"{planned.prompt_tokens + planned.completion_tokens:,} tokens"
    most = server.cost(planned)
    return f"up to {dollars(most)}, {tokens}" if most else f"up to {tokens}"


def account_words(server: Server, account: Account) -> str:
    """Return what was spent: "$0.12 of $10.00 this month", or the tokens where nothing costs."""
    if server.budget:
        return f"{dollars(account.cost)} of {dollars(server.budget)} this month"
    if account.cost:
        return f"{dollars(account.cost)} this month"
    tokens = account.prompt_tokens + account.completion_tokens
    return f"{tokens:,} tokens this month"
