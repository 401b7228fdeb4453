"""Where the key of a server comes from: the keyring, the environment, or this run's memory.

A key belongs to one host and port and never goes to another one; it is never written to a file.
"""

from __future__ import annotations

import importlib
import logging
import os
import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, Protocol, TypeVar

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.servers import OPENAI_HOST

SERVICE = "Ouroboros"
OPENAI_VARIABLE = "OPENAI_API_KEY"
NO_KEYRING = "This computer has no keyring; the key is kept in memory until you quit."
REFUSED = "The keyring is locked or refused; the key is kept in memory until you quit."
NOT_FORGOTTEN = (
    f"The keyring is locked or refused; take the key out in your system's password manager, where "
    f"it is called {SERVICE}."
)

_IN_THE_CLEAR = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")
"""Modules whose keyrings keep nothing, or keep it in a file that anybody can read."""

Answer = TypeVar("Answer")


class KeySource(StrEnum):
    """Where a key was found; ``MEMORY`` lasts until the application ends."""

    KEYRING = "keyring"
    ENVIRONMENT = "environment"
    MEMORY = "memory"
    NONE = "none"


class Keyring(Protocol):
    """What is used of a keyring."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class Keys:
    """The keys by host. ``problem`` is a sentence about the last call's keyring, '' when it served.

    A keyring may ask the person to unlock it, and every call waits for the answer.
    """

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        self._environment = environment
        self._memory: dict[str, str] = {}
        self.problem = ""

    def get(self, host: str) -> str:
        """Return the key for ``host``, '' when there is none.

        Raises ``OuroborosError`` when what the environment has cannot be a key.
        """
        source, key = self._found(host)
        if source is not KeySource.ENVIRONMENT:
            return key
        try:
            return checked(key)
        except OuroborosError as problem:
            raise OuroborosError(
                f"What {variable(host)} holds is not a key.", hint=problem.hint
            ) from None

    def source(self, host: str) -> KeySource:
        """Return where ``get`` has the key from."""
        return self._found(host)[0]

    def put(self, host: str, key: str) -> KeySource:
        """Keep ``key`` for ``host`` and return where; ``problem`` says why it is not the keyring.

        Raises ``OuroborosError`` for what cannot be a key, and where one in the environment would
        be used instead.
        """
        host, key = host.casefold(), checked(key)
        ring = _keyring()
        if ring and self._done(lambda: ring.set_password(SERVICE, host, key)):
            self._memory.pop(host, None)
            return KeySource.KEYRING
        self.problem = REFUSED if ring else NO_KEYRING
        if self._environment.get(variable(host), "").strip():
            raise OuroborosError(
                f"There is no keyring to keep the key in, and {variable(host)} is used before it.",
                hint=f"Put the key into {variable(host)}, or start without that variable.",
            )
        self._memory[host] = key
        return KeySource.MEMORY

    def forget(self, host: str) -> None:
        """Take the key out of keyring and memory; the environment is the teacher's own.

        ``problem`` says so when the keyring did not let go of it.
        """
        host = host.casefold()
        self.problem = ""
        self._memory.pop(host, None)
        ring = _keyring()
        if ring is None or not self._asked(lambda: ring.get_password(SERVICE, host)):
            return
        if not self._done(lambda: ring.delete_password(SERVICE, host)):
            self.problem = NOT_FORGOTTEN

    def _found(self, host: str) -> tuple[KeySource, str]:
        host = host.casefold()
        self.problem = ""
        ring = _keyring()
        if ring and host not in self._memory:  # one in memory is newer: the keyring refused it
            stored = self._asked(lambda: ring.get_password(SERVICE, host))
            if stored:
                return KeySource.KEYRING, stored
        named = self._environment.get(variable(host), "").strip()
        if named:
            return KeySource.ENVIRONMENT, named
        held = self._memory.get(host, "")
        return (KeySource.MEMORY if held else KeySource.NONE), held

    def _asked(self, ask: Callable[[], Answer]) -> Answer | None:
        """Ask the keyring; its errors are of many kinds, and none of them is the teacher's."""
        try:
            return ask()
        except Exception as problem:
            self.problem = REFUSED
            # The kind alone: an error of a keyring may quote what it was given.
            logging.getLogger("ouroboros").warning("keyring: %s", type(problem).__name__)
            return None

    def _done(self, do: Callable[[], None]) -> bool:
        """Let the keyring do something, and say whether it did."""

        def did() -> bool:
            do()
            return True

        return self._asked(did) is True


def variable(host: str) -> str:
    """Return the environment variable that the key for ``host`` is looked for in."""
    if host.casefold() == OPENAI_HOST:
        return OPENAI_VARIABLE
    return "OUROBOROS_KEY_" + re.sub(r"[^A-Z0-9]", "_", host.upper())


def checked(key: str) -> str:
    """Return ``key`` without what stands around it; raises ``OuroborosError`` for what is none."""
    key = key.strip()
    if not key or not all("!" <= character <= "~" for character in key):
        raise OuroborosError(
            "This is not a key: a key has letters, digits and signs, and no spaces.",
            hint="Copy it again, alone and whole.",
        )
    return key


def _keyring() -> Keyring | None:
    """Return the keyring of this computer, None when there is none that keeps a secret."""
    try:
        chosen: Any = importlib.import_module("keyring").get_keyring()
        # A chain would go on to a file in the clear when its first keyring fails.
        chain = list(getattr(chosen, "backends", [chosen]))
    except Exception:  # not installed, or its configuration names something that is not there
        return None
    return next((ring for ring in chain if _keeps_secrets(ring)), None)


def _keeps_secrets(ring: object) -> bool:
    return not any(cls.__module__.startswith(_IN_THE_CLEAR) for cls in type(ring).__mro__)
