"""Character cards, versions 1 to 3: JSON, or JSON in a picture; they become a persona snapshot."""

from __future__ import annotations

import base64
import binascii
import zlib
from collections.abc import Iterator
from typing import Any

from ouroboros_desktop.core.errors import ImportProblem
from ouroboros_desktop.core.imported import Character
from ouroboros_desktop.imports import fields
from ouroboros_desktop.imports.format import (
    ImportFormat,
    Outcome,
    Refused,
    Remarks,
    RowProblem,
    Source,
    Stated,
    Taken,
)
from ouroboros_desktop.imports.strict_json import parse
from ouroboros_desktop.imports.texts import checked, decoded

PNG = b"\x89PNG\r\n\x1a\n"
MAX_CARD = 2_000_000
MAX_TRAITS = 64
MAX_TRAIT = 2_000
_HEAD = 65_536
_KEYS = (b"ccv3", b"chara")
_USED = ("name", "description", "personality", "scenario", "first_mes", "creator")
_SPECS = ("chara_card_v2", "chara_card_v3")


def _recognises(source: Source) -> bool:
    return source.data.startswith(PNG) or b'"first_mes"' in source.data[:_HEAD]


def _read(source: Source) -> Iterator[Outcome]:
    """Yield the character; raises ``ImportProblem`` when the picture is damaged or has no card."""
    remarks = Remarks()
    png = source.data.startswith(PNG)
    text = _from_picture(source) if png else decoded(source.data, source.name)
    try:
        row = _data(fields.an_object(parse(text)))
        character = _character(row, remarks)
        creator = row.get("creator")
        author = checked(creator, "creator", remarks, 200) if isinstance(creator, str) else ""
    except RowProblem as problem:
        yield Refused(1, str(problem))
    else:
        yield Stated(attribution=author.strip())
        yield Taken(1, character, tuple(remarks.said))


def _data(row: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of the card: version 1 has them at the top, the others in ``data``."""
    spec = row.get("spec")
    if spec is None:
        return row
    if spec not in _SPECS:
        raise RowProblem("This is a card of a version that is not known here.")
    return fields.an_object(row.get("data"))


def _character(row: dict[str, Any], remarks: Remarks) -> Character:
    name = _text(row, "name", remarks)
    if not name or len(name) > MAX_TRAIT:
        raise RowProblem("“name” is empty or too long.")
    left = [n for n, v in row.items() if n not in _USED and v not in (None, "", [], {})]
    if left:
        remarks.add(f"{len(left)} other fields of the card are left out.")
    traits = [f"You are {name}."]
    for field in ("description", "personality", "scenario"):
        lines = _named(_text(row, field, remarks), name).splitlines()
        traits += [line.strip() for line in lines if line.strip()]
    if len(traits) > MAX_TRAITS or any(len(trait) > MAX_TRAIT for trait in traits):
        raise RowProblem(
            f"The persona has more than {MAX_TRAITS} lines, or one of more than {MAX_TRAIT:,}"
            " characters."
        )
    return Character(name, tuple(traits), _named(_text(row, "first_mes", remarks), name))


def _text(row: dict[str, Any], field: str, remarks: Remarks) -> str:
    value = row.get(field) or ""
    if not isinstance(value, str):
        raise RowProblem(f"“{field}” is not a text.")
    return checked(value, field, remarks).strip()


def _named(text: str, name: str) -> str:
    """Return the text with the card's two placeholders filled in."""
    return text.replace("{{char}}", name).replace("{{user}}", "the teacher")


def _from_picture(source: Source) -> str:
    found: dict[bytes, bytes] = {}
    for kind, body in _chunks(source):
        key, zero, value = body.partition(b"\0")
        if kind in {b"tEXt", b"iTXt"} and zero and key in _KEYS:
            if key in found:
                raise _damaged(source, "holds two cards of one kind")
            found[key] = value if kind == b"tEXt" else _international(value, source)
    coded = next((found[key] for key in _KEYS if key in found), None)
    if coded is None:
        raise ImportProblem(
            f"{source.name} is a picture without a character card.",
            hint="Download the card itself, not a preview of it.",
        )
    if len(coded) > MAX_CARD:
        raise _damaged(source, "holds a card that is too large")
    try:
        return decoded(base64.b64decode(coded, validate=True), source.name)
    except binascii.Error as error:
        raise _damaged(source, "holds a card that cannot be decoded") from error


def _chunks(source: Source) -> Iterator[tuple[bytes, bytes]]:
    """Yield the chunks up to the last one; each must be whole, by its length and checksum."""
    data, place, first = source.data, len(PNG), True
    while True:
        size, kind = int.from_bytes(data[place : place + 4]), data[place + 4 : place + 8]
        body, check = data[place + 8 : place + 8 + size], data[place + 8 + size : place + 12 + size]
        if len(check) != 4 or int.from_bytes(check) != zlib.crc32(body, zlib.crc32(kind)):
            raise _damaged(source, "is a damaged picture")
        if first and kind != b"IHDR":
            raise _damaged(source, "is not a picture")
        if kind == b"IEND":
            return
        yield kind, body
        place, first = place + 12 + size, False


def _international(value: bytes, source: Source) -> bytes:
    """Return the text of an iTXt chunk: flag, method, language and translation come before it."""
    parts = value[2:].split(b"\0", 2)
    if value[:1] != b"\0" or len(parts) != 3:
        raise _damaged(source, "holds a card that is packed")
    return parts[2]


def _damaged(source: Source, what: str) -> ImportProblem:
    return ImportProblem(f"{source.name} {what}.", hint="Download the card again.")


CHARACTER_CARD = ImportFormat(
    "character-card", "Character card", (".png", ".json"), _recognises, _read
)
