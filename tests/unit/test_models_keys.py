"""Where keys come from, and that they go to one host, never into a file, never into a log."""

import logging
import sys

import keyring
import pytest
from keyring.backends import chainer, fail, null

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.models.keys import NO_KEYRING, REFUSED, Keys, KeySource, variable
from tests.keyrings import LockedKeyring, MemoryKeyring, ReadOnlyKeyring, ring, using

__all__ = ["ring"]
OPENAI = "api.openai.com"
HOST = "llm.example.com:8443"
KEY = "sk-canary-Zq9"


class Plaintext(MemoryKeyring):
    """Stands for ``keyrings.alt.file.PlaintextKeyring``, which is not installed here."""


Plaintext.__module__ = "keyrings.alt.file"


class InTheClear(Plaintext):
    """What somebody else made of it."""


@pytest.fixture
def headless():
    yield from using(fail.Keyring())


def test_the_keyring_comes_first(ring):
    keys = Keys({"OPENAI_API_KEY": "sk-environment"})
    assert keys.source(OPENAI) is KeySource.ENVIRONMENT
    assert keys.put(OPENAI, f"  {KEY}\n") is KeySource.KEYRING
    assert (keys.get(OPENAI), keys.source(OPENAI), keys.problem) == (KEY, KeySource.KEYRING, "")
    assert ring.kept == {("Ouroboros", OPENAI): KEY}
    keys.forget(OPENAI)
    assert keys.get(OPENAI) == "sk-environment" and not ring.kept


def test_a_key_goes_to_its_host_alone(ring):
    keys = Keys({"OPENAI_API_KEY": "sk-environment"})
    keys.put(HOST, KEY)
    assert keys.get(HOST.upper()) == KEY
    for other in ("llm.example.com", "llm.example.com:80", f"{OPENAI}.evil.example", "openai.com"):
        assert (keys.get(other), keys.source(other)) == ("", KeySource.NONE)


def test_the_environment_is_read_by_host(headless):
    assert variable(HOST) == "OUROBOROS_KEY_LLM_EXAMPLE_COM_8443"
    keys = Keys({variable(HOST): f" {KEY} ", "OUROBOROS_KEY_API_OPENAI_COM": "sk-other"})
    assert (keys.get(HOST), keys.source(HOST)) == (KEY, KeySource.ENVIRONMENT)
    assert keys.get(OPENAI) == "" and keys.get("127.0.0.1:8080") == ""


def test_what_is_no_key_in_the_environment_is_named_but_not_quoted(headless):
    keys = Keys({"OPENAI_API_KEY": "not a key"})
    assert keys.source(OPENAI) is KeySource.ENVIRONMENT
    with pytest.raises(OuroborosError, match="OPENAI_API_KEY") as problem:
        keys.get(OPENAI)
    assert "not a key" not in problem.value.message.replace("is not a key", "")


def test_without_a_keyring_a_key_lasts_for_this_run(headless):
    keys = Keys({})
    assert keys.put(HOST, KEY) is KeySource.MEMORY
    assert keys.problem == NO_KEYRING
    assert (keys.get(HOST), keys.source(HOST)) == (KEY, KeySource.MEMORY)
    assert Keys({}).get(HOST) == ""
    keys.forget(HOST)
    assert (keys.source(HOST), keys.problem) == (KeySource.NONE, "")


def test_without_the_library_there_is_no_keyring(monkeypatch):
    monkeypatch.setitem(sys.modules, "keyring", None)
    keys = Keys({})
    assert (keys.get(HOST), keys.put(HOST, KEY)) == ("", KeySource.MEMORY)
    assert keys.problem == NO_KEYRING


@pytest.mark.parametrize("chosen", [null.Keyring, fail.Keyring, Plaintext, InTheClear])
def test_a_keyring_that_keeps_no_secret_is_refused(chosen):
    for made in using(chosen()):
        keys = Keys({})
        assert keys.put(HOST, KEY) is KeySource.MEMORY
        assert keys.problem == NO_KEYRING
        assert not getattr(made, "kept", None)


@pytest.mark.parametrize("members", [[], [Plaintext()], [fail.Keyring(), Plaintext()]])
def test_a_chain_without_a_real_keyring_is_refused(members, monkeypatch):
    monkeypatch.setattr(chainer.ChainerBackend, "backends", members)
    for _ in using(chainer.ChainerBackend()):
        keys = Keys({})
        assert keys.put(HOST, KEY) is KeySource.MEMORY and keys.problem == NO_KEYRING
    assert not any(getattr(member, "kept", None) for member in members)


def test_a_chain_never_goes_on_to_a_file_in_the_clear(monkeypatch):
    clear, locked = Plaintext(), LockedKeyring()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [locked, clear])
    for _ in using(chainer.ChainerBackend()):
        assert Keys({}).put(HOST, KEY) is KeySource.MEMORY
    assert not clear.kept


def test_a_locked_keyring_raises_nothing_and_logs_no_key(caplog):
    caplog.set_level(logging.DEBUG)
    for _ in using(LockedKeyring()):
        keys = Keys({})
        assert (keys.get(HOST), keys.problem) == ("", REFUSED)
        assert keys.put(HOST, KEY) is KeySource.MEMORY
        assert keys.problem == REFUSED
        assert keys.get(HOST) == KEY
        keys.forget(HOST)
        assert keys.get(HOST) == ""
    assert "KeyringLocked" in caplog.text and KEY not in caplog.text


def test_a_newer_key_than_the_keyrings_is_used_until_it_is_forgotten():
    stale = ReadOnlyKeyring()
    stale.kept["Ouroboros", HOST] = "sk-old"
    for _ in using(stale):
        keys = Keys({})
        assert keys.put(HOST, KEY) is KeySource.MEMORY
        assert keys.get(HOST) == KEY
        keys.forget(HOST)
        assert "password manager" in keys.problem
        assert keys.get(HOST) == "sk-old"


def test_a_key_that_the_environment_would_hide_is_refused(headless):
    keys = Keys({"OPENAI_API_KEY": "sk-environment"})
    with pytest.raises(OuroborosError, match="OPENAI_API_KEY"):
        keys.put(OPENAI, KEY)
    assert keys.get(OPENAI) == "sk-environment"


@pytest.mark.parametrize(
    "text", ["", "  \n", "two words", "schlüssel", "a\nb", "a\tb", "\x7f", "“x”"]
)
def test_what_cannot_be_a_key_is_refused_without_quoting_it(ring, text):
    with pytest.raises(OuroborosError) as problem:
        Keys({}).put(HOST, text)
    assert problem.value.hint and not ring.kept
    assert not text.strip() or text not in str(problem.value)


def test_reading_keys_loads_no_keyring_before_it_is_needed():
    assert keyring.get_keyring  # the library is there, so the next line can fail
    import subprocess

    code = "import ouroboros_desktop.cli, sys; print('keyring' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "False"
