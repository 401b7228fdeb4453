"""Signing what is published for Linux, with a key that lives as long as the test."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packaging.scripts import PACKAGING, script

pytestmark = pytest.mark.skipif(shutil.which("gpg") is None, reason="needs gpg")
checksums = script("checksums")


@pytest.fixture(scope="module")
def key() -> Iterator[dict[str, str]]:
    """The environment of somebody with a key; its folder's name is short, as gpg's sockets need."""
    with tempfile.TemporaryDirectory(prefix="gpg-") as home:
        environment = os.environ | {"GNUPGHOME": home}
        make = ["gpg", "--batch", "--passphrase", "", "--quick-generate-key"]
        subprocess.run(
            [*make, "Ouroboros test", "ed25519", "sign"],
            env=environment,
            check=True,
            capture_output=True,
        )
        listed = subprocess.run(
            ["gpg", "--list-keys", "--with-colons"],
            env=environment,
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        found = re.search(r"^fpr:+([0-9A-F]+):", listed, re.MULTILINE)
        assert found
        yield environment | {"OUROBOROS_SIGN_GPG_KEY": found[1]}
        subprocess.run(["gpgconf", "--kill", "all"], env=environment, check=False)


@pytest.fixture
def published(tmp_path: Path) -> Path:
    (tmp_path / "ouroboros.deb").write_bytes(b"package" * 1000)
    (tmp_path / "sbom.cdx.json").write_text("{}")
    checksums.main(tmp_path)
    return tmp_path


def run(action: str, folder: Path, key: dict[str, str]) -> tuple[int, str]:
    command = [str(PACKAGING / "linux" / "sign.sh"), action, str(folder)]
    done = subprocess.run(command, env=key, capture_output=True, text=True, check=False)
    return done.returncode, done.stderr


def test_what_was_signed_verifies(published: Path, key: dict[str, str]) -> None:
    assert run("sign", published, key) == (0, "")
    assert run("verify", published, key) == (0, "")


def test_unsigned_checksums_are_refused(published: Path, key: dict[str, str]) -> None:
    status, words = run("verify", published, key)
    assert status == 1
    assert "not signed" in words


def test_a_tampered_package_is_refused(published: Path, key: dict[str, str]) -> None:
    run("sign", published, key)
    (published / "ouroboros.deb").write_bytes(b"another" * 1000)
    status, words = run("verify", published, key)
    assert status == 1
    assert "ouroboros.deb" in words
    assert "a file is not what was signed" in words


def test_tampered_checksums_are_refused(published: Path, key: dict[str, str]) -> None:
    run("sign", published, key)
    (published / "ouroboros.deb").write_bytes(b"another" * 1000)
    checksums.main(published)
    status, words = run("verify", published, key)
    assert status == 1
    assert "does not verify" in words


def test_a_file_that_slipped_in_is_refused(published: Path, key: dict[str, str]) -> None:
    run("sign", published, key)
    (published / "late.deb").write_bytes(b"late")
    status, words = run("verify", published, key)
    assert status == 1
    assert "late.deb is not among the checksums" in words


def test_a_signature_of_another_key_is_refused(published: Path, key: dict[str, str]) -> None:
    run("sign", published, key)
    status, words = run("verify", published, key | {"OUROBOROS_SIGN_GPG_KEY": "0" * 40})
    assert status == 1
    assert "another key" in words
