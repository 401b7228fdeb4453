"""Keyrings as the library knows them: one in memory, one that is locked, one without a secret."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError


class MemoryKeyring(KeyringBackend):
    """Keeps what it is given until the test ends."""

    priority = 1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not found")


class LockedKeyring(MemoryKeyring):
    """Refuses everything, and quotes in its error what it was asked."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked(f"locked: {service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked(f"locked: {password}")

    def delete_password(self, service: str, username: str) -> None:
        raise KeyringLocked("locked")


class ReadOnlyKeyring(MemoryKeyring):
    """Gives what it has, and takes nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("read only")

    delete_password = LockedKeyring.delete_password


@pytest.fixture
def ring() -> Iterator[MemoryKeyring]:
    """Put a keyring of this test's own in place of the computer's."""
    yield from using(MemoryKeyring())


def using(chosen: KeyringBackend) -> Iterator[KeyringBackend]:
    """Let ``chosen`` be the computer's keyring as long as the test runs."""
    before = keyring.get_keyring()
    keyring.set_keyring(chosen)
    yield chosen
    keyring.set_keyring(before)
