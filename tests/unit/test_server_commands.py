"""``ouroboros servers``: tables and sentences; a key is typed, never an argument, never shown."""

from __future__ import annotations

import getpass
import io
import sys

import pytest
from keyring.backends import fail

from ouroboros_desktop.cli import run
from ouroboros_desktop.core.servers import PRESETS, Server
from ouroboros_desktop.models import servers as book
from ouroboros_desktop.models.disclosure import NOT_ENCRYPTED, cost, disclosure, way
from tests.connections import watched
from tests.keyrings import MemoryKeyring, ring, using

__all__ = ["ring"]
KEY = "sk-canary-77"


class Terminal(io.StringIO):
    """An input that somebody sits at."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def home(tmp_path, monkeypatch, ring: MemoryKeyring):
    monkeypatch.setenv("OUROBOROS_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("OUROBOROS_MODELS", str(tmp_path / "models"))
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    with watched() as seen:
        yield tmp_path / "home"
    assert seen == []


def known(home) -> tuple[Server, ...]:
    return book.load(home / "servers.toml")[0].known


def added(*more: str) -> int:
    return run(["servers", "add", "Away", "--url", "http://llm.example.com/v1", *more])


def test_servers_are_added_listed_and_removed(home, ring, capsys):
    assert run(["servers", "list"]) == 0
    assert added("--model", "large", "--prompt-price", "1.5", "--budget", "20") == 0
    assert run(["servers", "add", "Mine", "--preset", "llama.cpp"]) == 0
    assert known(home)[0] == Server("Away", "http://llm.example.com/v1", "large", 1.5, 0.0, 20.0)
    assert known(home)[1].url == "http://127.0.0.1:8080/v1"
    capsys.readouterr()
    assert run(["servers", "list"]) == 0
    lines = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    assert lines == [
        "NAME HOST MODEL KEY AGREED",
        "Away llm.example.com large No key not yet",
        "Mine 127.0.0.1:8080 default No key on this computer",
    ]
    ring.set_password("Ouroboros", "llm.example.com", KEY)
    assert run(["servers", "remove", "Away"]) == 0
    assert [s.name for s in known(home)] == ["Mine"] and not ring.kept


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.server.name)
def test_every_preset_can_be_added_with_its_note(home, capsys, preset):
    name = preset.server.name.lower().replace(" ", "-")
    assert run(["servers", "add", "One", "--preset", name]) == 0
    assert preset.note in capsys.readouterr().out
    assert known(home)[0].model == preset.server.model


@pytest.mark.parametrize(
    "arguments",
    [
        ["add", "Away"],
        ["add", "Away", "--url", "nonsense", "--model", "m"],
        ["add", "Away", "--preset", "ollama", "--budget", "-1"],
        ["remove", "Gone"],
        ["key", "Gone"],
        ["agree", "Gone"],
    ],
)
def test_what_is_not_possible_is_a_sentence_with_a_next_step(home, capsys, arguments):
    assert run(["servers", *arguments]) == 1
    said = capsys.readouterr().err.splitlines()
    assert said[0].startswith("ouroboros: ") and said[1].startswith("  ")
    assert not (home / "servers.toml").exists()


def test_a_key_is_typed_and_goes_into_the_keyring(home, ring, monkeypatch, capsys):
    added("--model", "large")
    monkeypatch.setattr(getpass, "getpass", lambda prompt: f"{KEY}\n")
    assert run(["servers", "key", "Away"]) == 0
    assert ring.kept == {("Ouroboros", "llm.example.com"): KEY}
    assert run(["servers", "list"]) == 0
    assert run(["servers", "key", "Away", "--forget"]) == 0
    assert not ring.kept
    said = capsys.readouterr()
    assert "Key in the keyring" in said.out and KEY not in said.out + said.err
    assert KEY not in (home / "servers.toml").read_text()


def test_without_a_keyring_the_command_names_the_variable(home, monkeypatch, capsys):
    added("--model", "large")
    monkeypatch.setattr(getpass, "getpass", lambda prompt: KEY)
    for _ in using(fail.Keyring()):
        assert run(["servers", "key", "Away"]) == 1
    said = capsys.readouterr().err
    assert "no keyring" in said and "OUROBOROS_KEY_LLM_EXAMPLE_COM" in said and KEY not in said


@pytest.mark.parametrize(("answer", "given"), [("y\n", True), ("n\n", False), ("\n", False)])
def test_agreeing_shows_everything_and_asks(home, monkeypatch, capsys, answer, given):
    added("--model", "large")
    monkeypatch.setattr(sys, "stdin", Terminal(answer))
    assert run(["servers", "agree", "Away"]) == 0
    said = capsys.readouterr().out
    assert all(text in said for _, text in disclosure(known(home)[0]))
    assert NOT_ENCRYPTED in said
    assert bool(known(home)[0].agreed) is given


def test_in_a_script_the_command_is_the_agreement(home):
    added("--model", "large")
    assert run(["servers", "agree", "Away"]) == 0
    assert known(home)[0].agreed


def test_bad_entries_are_said_and_stay(home, capsys):
    home.mkdir()
    (home / "servers.toml").write_text('[[server]]\nname = "Odd"\nkey = "sk-canary-77"\n')
    assert added("--model", "large") == 0
    said = capsys.readouterr()
    assert "“Odd”" in said.err and KEY not in said.out + said.err
    assert "Odd" in (home / "servers.toml").read_text()


def test_cost_and_way_are_plain_sentences():
    here = Server("h", "http://localhost:1", "m")
    away = Server("a", "https://a.example", "m")
    priced = Server("p", "https://a.example", "m", 2.5, 10.0, 1000.0)
    assert (cost(here), way(here)) == ("Nothing.", "They stay on this computer.")
    assert "may cost money" in cost(away) and "No budget" in cost(away)
    assert way(away) == "Encrypted."
    assert cost(priced).endswith("At most US$ 1,000.00 a month.") and "US$ 2.50" in cost(priced)


def test_a_cycle_on_a_server_says_how_to_agree(home, monkeypatch, capsys):
    added("--model", "large")
    run_home = ["--home", str(home / "run")]
    assert run(["cycle", "--backend", "openai", "--model", "Away", *run_home]) == 1
    said = capsys.readouterr().err
    assert "you have not agreed yet" in said and "ouroboros servers agree Away" in said
    assert run(["cycle", "--backend", "openai", "--model", "Gone", *run_home]) == 1
    assert "Choose one of: Away." in capsys.readouterr().err
