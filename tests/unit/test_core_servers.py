"""Servers: what an address may be, what a request costs, and what the budget still allows."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from ouroboros_desktop.core.completion import Prompt, Sampling, Usage
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import NotPossibleYet, OuroborosError
from ouroboros_desktop.core.policy import ModelRef, Seat
from ouroboros_desktop.core.servers import PRESETS, Server, identity
from ouroboros_desktop.core.spending import (
    Account,
    Spent,
    account_words,
    accounts,
    dollars,
    foreseen,
    month_of,
    price_words,
    require_budget,
    unnoted,
)

PAID = Server("Cloud", "https://api.example.org/v1", "large", 2.0, 10.0, budget=1.0)
HERE = Server("Mine", "http://127.0.0.1:8080/v1", "small")


class TestServer:
    def test_where_it_is(self) -> None:
        assert (PAID.host, PAID.here, PAID.encrypted) == ("api.example.org", False, True)
        assert (HERE.host, HERE.here, HERE.encrypted) == ("127.0.0.1:8080", True, False)
        assert replace(HERE, url="http://[::1]:9/v1").here
        assert not replace(HERE, url="http://127.0.0.1.example.org/v1").here

    def test_the_model_as_the_backend_opens_it(self) -> None:
        options = {"url": PAID.url, "server": "Cloud"}
        assert PAID.ref == ModelRef("openai", "large", options)

    @pytest.mark.parametrize(
        "url",
        [
            "",
            "api.example.org/v1",
            "ftp://api.example.org",
            "https://",
            "http://host:port/v1",
            "http://[::1",
            "https://me:secret@api.example.org/v1",
            "https://api.example.org/v1?key=secret",
            "https://api.example.org/v1#part",
        ],
    )
    def test_what_is_no_address(self, url: str) -> None:
        with pytest.raises(OuroborosError) as problem:
            replace(PAID, url=url)
        assert problem.value.hint

    @pytest.mark.parametrize(
        "change",
        [
            {"name": " "},
            {"model": ""},
            {"prompt_price": -1.0},
            {"completion_price": float("nan")},
            {"budget": float("inf")},
        ],
        ids=str,
    )
    def test_what_is_no_server(self, change: dict[str, object]) -> None:
        with pytest.raises(OuroborosError) as problem:
            replace(PAID, **change)
        assert problem.value.hint

    def test_presets_are_servers_and_nobody_has_agreed_to_them(self) -> None:
        assert len({p.server.name for p in PRESETS}) == len(PRESETS)
        assert all(p.note and not p.server.agreed for p in PRESETS)
        assert all(p.server.here or p.server.encrypted for p in PRESETS)

    def test_a_key_is_not_shown_and_not_compared(self) -> None:
        ref = replace(PAID.ref, secret="sk-canary")
        assert "canary" not in repr(ref)
        assert ref == PAID.ref

    def test_identity(self) -> None:
        assert len(identity(PAID.url, "a")) == 64
        assert identity(PAID.url, "a") == identity(PAID.url + "/", "a")
        assert identity(PAID.url, "a") != identity(PAID.url, "b") != identity(HERE.url, "b")


class TestSpending:
    def test_cost(self) -> None:
        assert PAID.cost(Usage(1_000_000, 100_000)) == pytest.approx(3.0)
        assert HERE.cost(Usage(1_000_000, 100_000)) == 0

    def test_foreseen_is_the_most_it_can_take(self) -> None:
        prompt = Prompt((Message(Role.SYSTEM, "a" * 30), Message(Role.TEACHER, "é" * 3)), 1)
        found = foreseen([prompt, prompt], Sampling(completions=3, max_tokens=10))
        # 36 bytes make 12 tokens, and 4 for each of two messages; six completions
        assert found == Usage(6 * 20, 60, counted=False)

    def test_what_was_stopped_is_estimated(self) -> None:
        planned, none = Usage(40, 99, counted=False), Usage(0, 0)
        # two of four completions were begun; 4 and 6 bytes make 2 and 2 tokens
        texts = ("four", "", "ééé")
        assert unnoted(planned, 4, texts, none) == Usage(20, 4, counted=False)
        assert unnoted(planned, 4, texts, Usage(10, 3)) == Usage(10, 1, counted=False)
        assert unnoted(planned, 4, texts, Usage(20, 5)) is None, "all was counted"
        assert unnoted(planned, 4, ("", ""), none) is None, "nothing is known of it"
        assert unnoted(Usage(0, 0), 0, (), none) is None

    def test_accounts_add_up(self) -> None:
        rows = [
            Spent.on(PAID, Seat.JUDGE, Usage(1000, 100)),
            Spent.on(HERE, Seat.POLICY, Usage(5, 6, counted=False)),
            Spent.on(PAID, Seat.POLICY, Usage(500, 0)),
        ]
        assert (rows[0].server, rows[0].model, rows[0].seat) == ("Cloud", "large", Seat.JUDGE)
        assert not rows[1].counted
        found = accounts(rows)
        assert found["Cloud"] == Account(1500, 100, pytest.approx(0.004), 2)
        assert found["Mine"] == Account(5, 6, 0.0, 1)

    def test_a_month_begins_at_midnight_of_its_first_day(self) -> None:
        moment = datetime(2026, 11, 26, 20, 44, 10, 5, tzinfo=UTC)
        assert month_of(moment) == datetime(2026, 11, 1, tzinfo=UTC)

    def test_the_budget_stops_before_anything_is_sent(self) -> None:
        spent = Account(cost=0.9)
        require_budget(PAID, spent, Usage(0, 9_999))
        with pytest.raises(NotPossibleYet, match=r"could cost \$0\.11, and \$0\.10 of the \$1\.00"):
            require_budget(PAID, spent, Usage(0, 11_000))
        with pytest.raises(NotPossibleYet, match="nothing of the"):
            require_budget(PAID, Account(cost=2.0), Usage(1, 0))
        require_budget(replace(PAID, budget=0.0), spent, Usage(0, 10**9))

    def test_words(self) -> None:
        assert [dollars(x) for x in (0.0, 0.004, 0.125, 1234.5)] == [
            "nothing",
            "less than $0.01",
            "$0.12",
            "$1,234.50",
        ]
        assert price_words(PAID, Usage(1000, 2000)) == "up to $0.02, 3,000 tokens"
        assert price_words(HERE, Usage(1000, 2000)) == "up to 3,000 tokens"
        assert account_words(PAID, Account(cost=0.5)) == "$0.50 of $1.00 this month"
        free = replace(PAID, budget=0.0)
        assert account_words(free, Account(cost=0.5)) == "$0.50 this month"
        assert account_words(HERE, Account(1000, 500)) == "1,500 tokens this month"
