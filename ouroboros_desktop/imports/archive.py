"""Zip archives of others: nothing is extracted, and no size or name in them is believed."""

from __future__ import annotations

import io
import re
import stat
import struct
import zipfile
import zlib

from ouroboros_desktop.core.errors import ImportProblem
from ouroboros_desktop.imports.format import MAX_BYTES, Source
from ouroboros_desktop.imports.texts import shown

MAGIC = b"PK\x03\x04"
MAX_MEMBERS = 10_000
MAX_RATIO = 100
_SLACK = 65_536
_DIRECTORY = 2 * 2**20
_END, _END64 = b"PK\x05\x06", b"PK\x06\x07"
_TAIL = 65_557
_HINT = "Do not open this file, unless you know who made it."
_AGAIN = "Copy or download the file again."


def is_zip(source: Source) -> bool:
    return source.data.startswith(MAGIC)


class Archive:
    """The files of an archive by their exact names. Raises ``ImportProblem`` for a hostile one."""

    def __init__(self, source: Source) -> None:
        self._name = source.name
        self._left = MAX_BYTES
        _check_directory(source)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(source.data))
        except _DAMAGED as error:
            raise self._damaged() from error
        members = self._zip.infolist()
        if len(members) > MAX_MEMBERS:
            raise self._refused(f"has more than {MAX_MEMBERS:,} files")
        for member in members:
            self._check(member)
        self.names = [member.filename for member in members]
        if len({name.casefold() for name in self.names}) != len(self.names):
            raise self._refused("has two files of one name")

    def read(self, name: str) -> bytes:
        """Return the bytes of a member, unpacked a piece at a time up to the limits."""
        info = self._zip.getinfo(name)
        most = min(self._left, MAX_RATIO * info.compress_size + _SLACK)
        pieces, size = [], 0
        try:
            with self._zip.open(info) as file:
                while piece := file.read(_SLACK):
                    size += len(piece)
                    if size > most:
                        raise self._refused(f"unpacks {shown(name)} to much more than its size")
                    pieces.append(piece)
        except _DAMAGED as error:
            raise self._damaged() from error
        self._left -= size
        return b"".join(pieces)

    def _check(self, member: zipfile.ZipInfo) -> None:
        parts = re.split(r"[/\\]", member.orig_filename)
        odd = "\\" in member.orig_filename or ":" in member.orig_filename
        if odd or ".." in parts or parts[0] == "" or "\0" in member.orig_filename:
            raise self._refused(f"has a file whose name leads elsewhere ({shown(member.filename)})")
        if stat.S_ISLNK(member.external_attr >> 16):
            raise self._refused(f"has a link in it ({shown(member.filename)})")
        if member.flag_bits & 1:
            raise self._refused("is encrypted", "Unpack it, then import the file that is in it.")
        if member.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise self._refused("is packed in an unusual way", "Pack it as a plain zip archive.")

    def _refused(self, what: str, hint: str = _HINT) -> ImportProblem:
        return ImportProblem(f"{self._name} {what}; nothing of it was read.", hint=hint)

    def _damaged(self) -> ImportProblem:
        return ImportProblem(f"{self._name} is a damaged archive.", hint=_AGAIN)


_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,  # with UnicodeError
    NotImplementedError,
    RuntimeError,
    OverflowError,
)


def _check_directory(source: Source) -> None:
    """Refuse a list of files so long that reading it alone would take the memory."""
    tail = source.data[-_TAIL:]
    if _END64 in tail:
        raise ImportProblem(
            f"{source.name} is an archive for files above 4 GB.",
            hint="Unpack it, then import the file that is in it.",
        )
    place = tail.find(_END)
    while place >= 0:
        size = int.from_bytes(tail[place + 12 : place + 16], "little")
        if size > _DIRECTORY:
            raise ImportProblem(f"{source.name} lists more files than it can have.", hint=_AGAIN)
        place = tail.find(_END, place + 1)
