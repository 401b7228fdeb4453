"""Texts of others are data. What cannot be stored is refused; what may mislead is reported.

Refused: half characters, control characters, texts longer than a message may be. Kept as plain text
and reported: special tokens and role markers of chat models (the policy's tokenizer splits them
into letters), invisible and reordering characters (views show them), formulas of spreadsheets.
"""

from __future__ import annotations

import re

from ouroboros_desktop.core.dialogue import MAX_CONTENT
from ouroboros_desktop.core.errors import ImportProblem
from ouroboros_desktop.imports.format import Remarks, RowProblem

_HALF = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_SPECIAL = re.compile(
    r"<\|[\w./:-]{1,40}\|>|</?s>|<(?:bos|eos|pad|unk|start_of_turn|end_of_turn)>|<<SYS>>|\[/?INST\]"
)
_MARKER = re.compile(
    r"^(?:#{2,3} ?(?:Instruction|Response)|(?:#{2,3} ?)?(?:Human|Assistant|System|User)):",
    re.MULTILINE | re.IGNORECASE,
)
_HIDDEN = re.compile(
    "[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\U000e0000-\U000e007f]"
)


def decoded(data: bytes, name: str) -> str:
    """Return a file's text; raises ``ImportProblem`` with the line when it is not UTF-8."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ImportProblem(
            f"{name} is not text in UTF-8: line {line} holds a byte that is none.",
            hint="Save it as UTF-8 in the program that it comes from, then import it again.",
        ) from error


def checked(text: str, name: str, remarks: Remarks, most: int = MAX_CONTENT) -> str:
    """Return ``text``; raises ``RowProblem`` when it cannot be stored. ``name`` is the field's."""
    if len(text) > most:
        raise RowProblem(f"“{name}” has {len(text):,} characters; {most:,} is the most.")
    if _HALF.search(text):
        raise RowProblem(f"“{name}” holds half a character, which cannot be stored.")
    found = _CONTROL.search(text)
    if found:
        raise RowProblem(f"“{name}” holds the control character U+{ord(found[0]):04X}.")
    _remark(text, name, remarks)
    return text


def _remark(text: str, name: str, remarks: Remarks) -> None:
    special = _SPECIAL.search(text)
    if special:
        remarks.add(f"“{name}” holds {special[0]}, a chat model's token; it is kept as plain text.")
    if _MARKER.search(text):
        remarks.add(f"“{name}” holds a line that looks like another speaker; it is kept as text.")
    hidden = _HIDDEN.search(text)
    if hidden:
        remarks.add(f"“{name}” holds the invisible character U+{ord(hidden[0]):04X}; it is kept.")


def shown(name: str) -> str:
    """Return a name that a file chose, fit to stand in a sentence on any screen."""
    return ascii(name[:40])[1:-1]


def formula(text: str, name: str, remarks: Remarks) -> None:
    """Report a cell that a spreadsheet would compute; here it is a text like any other."""
    if text.lstrip(" ").startswith(("=", "+", "-", "@")):
        remarks.add(f"“{name}” looks like a spreadsheet's formula; it is kept as text.")
