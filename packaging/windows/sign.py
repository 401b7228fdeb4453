"""Sign programs and libraries for Windows, and refuse what does not verify.

Usage: sign.py sign FOLDER|FILE ...      innermost first: libraries, programs, at last an installer
       sign.py verify FOLDER|FILE ...    every one of them signed by us, time-stamped and unchanged

The identity is taken from the environment, never from this tree:
    OUROBOROS_SIGN_CERT, OUROBOROS_SIGN_KEY   certificates and key as PEM files, or instead of them
    OUROBOROS_SIGN_PKCS12, OUROBOROS_SIGN_PASSWORD_FILE   a PKCS #12 file, and the file of its password
    OUROBOROS_SIGN_TIMESTAMP                  the address of an RFC 3161 time-stamp authority
    OUROBOROS_SIGN_CA, OUROBOROS_SIGN_TSA_CA  who is trusted when verifying
Needs osslsigncode, which runs on Windows, Linux and macOS.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

SUFFIXES = {".exe", ".dll", ".pyd"}
_RANK = {".dll": 0, ".pyd": 0, ".exe": 1}
_TROUBLE = re.compile(r"^(?:.*(?:fail|mismatch|error|No signature).*)$", re.IGNORECASE | re.MULTILINE)


class Refused(Exception):
    """A file is not what may be published."""


def binaries(places: Iterable[Path]) -> list[Path]:
    """Return what is to be signed, libraries before the programs that load them."""
    found: set[Path] = set()
    for place in places:
        files = place.rglob("*") if place.is_dir() else ()
        found |= {file for file in files if file.is_file() and file.suffix.lower() in SUFFIXES}
        found |= {place} if place.is_file() else set()  # NSIS's uninstaller has another suffix
    if not found:
        raise Refused("There is nothing to sign.")
    return sorted(found, key=lambda file: (_RANK.get(file.suffix.lower(), 1), str(file)))


def is_signed(file: Path) -> bool:
    """Whether a PE file carries a signature (entry 4 of its data directories is not empty).

    See Microsoft, "PE Format", optional header data directories.
    """
    data = file.read_bytes()
    start = int.from_bytes(data[0x3C:0x40], "little")
    if data[:2] != b"MZ" or data[start : start + 4] != b"PE\0\0":
        raise Refused(f"{file.name} is no program or library of Windows.")
    wide = data[start + 24 : start + 26] == b"\x0b\x02"
    entry = start + 24 + (112 if wide else 96) + 4 * 8
    return int.from_bytes(data[entry + 4 : entry + 8], "little") > 0


def identity(environment: Mapping[str, str]) -> list[str]:
    """Return who signs, as osslsigncode is told. Raises ``Refused`` when nobody is named."""
    get = environment.get
    if get("OUROBOROS_SIGN_PKCS12"):
        found = ["-pkcs12", environment["OUROBOROS_SIGN_PKCS12"]]
        if get("OUROBOROS_SIGN_PASSWORD_FILE"):
            found += ["-readpass", environment["OUROBOROS_SIGN_PASSWORD_FILE"]]
        return found
    if get("OUROBOROS_SIGN_CERT") and get("OUROBOROS_SIGN_KEY"):
        return [
            *("-certs", environment["OUROBOROS_SIGN_CERT"]),
            *("-key", environment["OUROBOROS_SIGN_KEY"]),
        ]
    raise Refused("Nobody is named to sign; set OUROBOROS_SIGN_CERT and OUROBOROS_SIGN_KEY.")


def _required(environment: Mapping[str, str], name: str) -> str:
    if not environment.get(name):
        raise Refused(f"{name} is not set.")
    return environment[name]


def sign(file: Path, environment: Mapping[str, str]) -> None:
    """Sign ``file`` in place, with a time stamp: it outlives the certificate."""
    who, stamp = identity(environment), _required(environment, "OUROBOROS_SIGN_TIMESTAMP")
    signed = file.with_name(f"{file.name}.signed")
    signed.unlink(missing_ok=True)
    words = ["-h", "sha256", "-n", "Ouroboros Desktop", "-ts", stamp]
    done = _osslsigncode("sign", *who, *words, "-in", str(file), "-out", str(signed))
    if done.returncode or not signed.is_file():
        signed.unlink(missing_ok=True)
        raise Refused(f"{file.name} could not be signed: {_reason(done)}")
    signed.chmod(file.stat().st_mode)
    signed.replace(file)


def verify(file: Path, environment: Mapping[str, str]) -> None:
    """Raise ``Refused`` unless ``file`` is signed by us, time-stamped and unchanged since."""
    if not is_signed(file):
        raise Refused(f"{file.name} is not signed.")
    trusted = ["-CAfile", _required(environment, "OUROBOROS_SIGN_CA")]
    trusted += ["-TSA-CAfile", _required(environment, "OUROBOROS_SIGN_TSA_CA")]
    done = _osslsigncode("verify", *trusted, "-in", str(file))
    if done.returncode:
        raise Refused(f"{file.name} does not verify: {_reason(done)}")
    if "Timestamp Server Signature verification: ok" not in done.stdout:
        raise Refused(f"{file.name} has no time stamp that verifies.")


def _osslsigncode(*arguments: str) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(
            ["osslsigncode", *arguments], capture_output=True, text=True, check=False
        )
    except FileNotFoundError as missing:
        raise Refused("osslsigncode is not installed.") from missing


def _reason(done: subprocess.CompletedProcess[str]) -> str:
    lines = _TROUBLE.findall(done.stdout + done.stderr)
    return lines[0].strip() if lines else f"osslsigncode ended with {done.returncode}"


def main(arguments: list[str], environment: Mapping[str, str]) -> int:
    if len(arguments) < 2 or arguments[0] not in {"sign", "verify"}:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        files = binaries(map(Path, arguments[1:]))
        if arguments[0] == "sign":
            for file in files:
                if not is_signed(file):
                    sign(file, environment)
        for file in files:
            verify(file, environment)
    except Refused as problem:
        print(f"sign: {problem}", file=sys.stderr)
        return 1
    print(f"sign: {len(files)} files are signed and verify")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], os.environ))
