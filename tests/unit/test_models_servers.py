"""The list of servers survives a round trip, bad hands and bad files; it never holds a key."""

import stat
import tomllib
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.servers import PRESETS, Server
from ouroboros_desktop.models import servers as book
from ouroboros_desktop.models.servers import Servers, load, save

AWAY = Server("Away", "https://api.example.com/v1", "large", 1.5, 6.0, 20.0, "2026-11-26")
HERE = Server("Here", "http://127.0.0.1:8080/v1", "small")
BOTH = Servers((AWAY, HERE))

words = st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=20).filter(
    lambda text: text == text.strip() and text
)
amounts = st.floats(0, 1e9)
servers = st.builds(
    Server,
    name=words,
    url=st.sampled_from(
        ["https://a.example/v1", "http://127.0.0.1:1/v1", "http://[::1]:80", "https://B.example"]
    ),
    model=words,
    prompt_price=amounts,
    completion_price=amounts,
    budget=amounts,
    agreed=st.one_of(st.just(""), st.dates().map(date.isoformat)),
)


@settings(deadline=None, max_examples=40)
@given(st.lists(servers, unique_by=lambda server: server.name, max_size=4))
def test_what_is_saved_comes_back(tmp_path_factory, known):
    path = tmp_path_factory.mktemp("home") / "servers.toml"
    save(path, Servers(tuple(known)))
    assert load(path) == (Servers(tuple(known)), [])
    assert [file.name for file in path.parent.iterdir()] == ["servers.toml"]


def test_only_this_user_can_read_the_file(tmp_path):
    path = tmp_path / "servers.toml"
    path.write_text("")
    path.chmod(0o644)
    save(path, BOTH)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_without_a_file_there_are_no_servers(tmp_path):
    assert load(tmp_path / "servers.toml") == (Servers(), [])


def test_a_file_that_cannot_be_read_is_a_sentence(tmp_path):
    (tmp_path / "servers.toml").mkdir()
    known, problems = load(tmp_path / "servers.toml")
    assert known == Servers()
    assert len(problems) == 1 and "cannot be read" in problems[0]


@pytest.mark.parametrize(
    "damage", [b"[[server", b"\xff\xfe", b"server = 3", b"server = [1]", b"name = 'a'\nname = 'b'"]
)
def test_a_damaged_file_is_kept_beside(tmp_path, damage):
    path = tmp_path / "servers.toml"
    path.write_bytes(damage)
    known, problems = load(path)
    assert known == Servers()
    assert (tmp_path / "servers.toml.broken").read_bytes() == damage
    assert len(problems) == 1 and "servers.toml.broken" in problems[0]
    save(path, BOTH)
    assert (tmp_path / "servers.toml.broken").read_bytes() == damage


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('url = "ftp://a.example"', "not the address of a server"),
        ('url = "https://me:pw@a.example"', "more than a host and a path"),
        ('url = "https://a.example?key=1"', "more than a host and a path"),
        ("url = 3", "url is not a text"),
        ('prompt_price = "2"', "prompt_price is not a number"),
        ("prompt_price = true", "prompt_price is not a number"),
        ("budget = -1", "0 or more"),
        ("budget = nan", "0 or more"),
        ("budget = inf", "0 or more"),
        ('agreed = "yes"', "not a day"),
        ('agreed = "20261126"', "not a day"),
        ("agreed = 2026-11-26", "agreed is not a text"),
        ('name = ""', "needs a name"),
        ('name = "Here"', "Another server has this name"),
        ('colour = "red"', "“colour” is not known"),
        ('key = "sk-canary"', "keys do not belong into a file"),
        ('api_key = "sk-canary"', "ouroboros servers key"),
        ('token = "sk-canary"', "keys do not belong into a file"),
        ('Authorization = "Bearer sk-canary"', "keys do not belong into a file"),
    ],
)
def test_a_bad_entry_is_named_skipped_and_kept(tmp_path, line, said):
    path = tmp_path / "servers.toml"
    entry = {"name": "Bad", "url": "https://a.example", "model": "m"}
    entry |= tomllib.loads(line)
    save(path, Servers((HERE,), (entry,)))
    found, problems = load(path)
    assert found.known == (HERE,)
    assert len(problems) == 1 and said in problems[0] and "sk-canary" not in problems[0]
    if line == "budget = nan":
        return  # equal to nothing, not even to itself
    assert found.kept == (entry,)
    save(path, book.added(found, AWAY))
    again, _ = load(path)
    assert again.kept == (entry,) and again.known == (HERE, AWAY)


def test_an_entry_without_its_fields_says_which(tmp_path):
    path = tmp_path / "servers.toml"
    path.write_text('other = 1\n[[server]]\nurl = "https://a.example"\n')
    found, problems = load(path)
    assert problems == [
        "Server 1 in servers.toml cannot be used. It has no name and no model. Add what is missing."
    ]
    save(path, found)
    assert load(path)[0] == found and tomllib.loads(path.read_text())["other"] == 1


def test_servers_are_added_replaced_and_removed():
    third = replace(HERE, name=" Third ", url=" http://localhost:1/v1/ ")
    three = book.added(BOTH, third)
    assert three.names == ("Away", "Here", "Third")
    assert three.named("Third").url == "http://localhost:1/v1"
    renamed = book.replaced(three, "Here", replace(HERE, name="There", model="other"))
    assert renamed.names == ("Away", "There", "Third")
    assert book.removed(renamed, "Away").names == ("There", "Third")


def test_a_name_belongs_to_one_server():
    for change in (
        lambda: book.added(BOTH, replace(HERE, name="Away ")),
        lambda: book.replaced(BOTH, "Here", replace(HERE, name="Away")),
        lambda: book.removed(BOTH, "Gone"),
        lambda: BOTH.named("Gone"),
        lambda: Servers().named("Gone"),
    ):
        with pytest.raises(OuroborosError) as problem:
            change()
        assert problem.value.hint


def test_agreement_holds_for_one_address():
    day = date(2026, 11, 26)
    agreed = book.agreed(Servers((replace(AWAY, agreed=""),)), "Away", day)
    assert agreed.named("Away").agreed == "2026-11-26"
    dearer = replace(agreed.named("Away"), prompt_price=9.0, model="larger")
    assert book.replaced(agreed, "Away", dearer).named("Away").agreed == "2026-11-26"
    moved = replace(agreed.named("Away"), url="http://api.example.com/v1")
    assert book.replaced(agreed, "Away", moved).named("Away").agreed == ""
    same = replace(agreed.named("Away"), url="https://api.example.com/v1/")
    assert book.replaced(agreed, "Away", same).named("Away").agreed == "2026-11-26"


def test_nothing_that_comes_with_the_program_is_agreed_to(tmp_path):
    assert not any(preset.server.agreed for preset in PRESETS)
    save(tmp_path / "servers.toml", Servers(tuple(p.server for p in PRESETS)))
    assert load(tmp_path / "servers.toml")[1] == []


def test_saving_into_a_missing_folder_is_one_sentence(tmp_path):
    with pytest.raises(OuroborosError, match="servers could not be saved"):
        save(tmp_path / "gone" / "servers.toml", BOTH)
