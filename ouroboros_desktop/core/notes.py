"""Reading notes in whatever form a small model wrote them: lists, tables, JSON, prose or a mix."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ouroboros_desktop.core.extraction import argument, trait
from ouroboros_desktop.core.language import collapse, sentences, words
from ouroboros_desktop.core.summary import Part

_MOST_LINES = 200
_MOST_CHARACTERS = 20_000
_PARTS = {
    Part.FACT_LEDGER: r"facts?(?: ledger)?|information|details|key points|observations|premises?",
    Part.LOGIC_MAP: r"logic(?:al)?(?: map| flow)?|reasoning|reasons|arguments?|conclusions?"
    r"|inferences?|deductions?",
    Part.PERSONA_SNAPSHOT: r"persona(?: snapshot)?|personality|character|style|tone|voice|manner"
    r"|traits?|behaviou?r",
}
_HEADINGS = {
    part: re.compile(
        rf"^(?:the |key |known |main |list of |assistant's )*(?P<name>{names})(?: \w+){{0,2}}"
        r"\s*(?:[:=]\s*(?P<rest>.*)|-\s+(?P<item>.+)|\W*)$",
        re.IGNORECASE | re.DOTALL,
    )
    for part, names in _PARTS.items()
}
_MARKS = re.compile(r"^(?:[\s>*•·▪◦●‣#+|\-–—\[\]_`]+|\(?(?:\d{1,3}|[a-zA-Z])[.)]\s+)+")
_LABELS = re.compile(
    r"^(?:teacher|user|assistant|human|ai|setting|notes?|answer|output)(?: says?)?\s*:\s*",
    re.IGNORECASE,
)
_DANGLING = frozenset(
    "a an and are as at because but by for from has have her his if in is its my of on or our so "
    "than that the their then to was were which who will with your".split()
)


@dataclass(frozen=True, slots=True)
class Note:
    """One line of the notes: the part it seems to belong to, and premises named before it."""

    part: Part
    text: str
    premises: tuple[str, ...] = ()


def read_notes(text: str) -> tuple[Note, ...]:
    """Return the notes in the text, in order. Any text will do; at most 200 lines are read."""
    text = text[:_MOST_CHARACTERS]
    found = _from_json(text)
    read = found if found is not None else _from_lines(_unwrapped(text))
    return tuple(n for n in read[:_MOST_LINES] if _whole(n.text))


def _whole(text: str) -> bool:
    """Return whether a note is long enough, no question, and does not break off half-way."""
    found = words(text)
    broken = found[-1:] and found[-1] in _DANGLING and text.rstrip()[-1:].isalpha()
    asks = text.rstrip().endswith(("?", "？", "؟"))
    return len(found) >= 2 and not broken and not asks and text.count('"') % 2 == 0


def _from_json(text: str) -> list[Note] | None:
    """Return the notes of a JSON object in the text, None when there is no sound one."""
    start, end = text.find("{"), text.rfind("}")
    try:
        value = json.loads(text[start : end + 1]) if 0 <= start < end else None
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict):
        return None
    return [note for key, item in value.items() for note in _json_notes(_part(str(key)), item)]


def _json_notes(part: Part | None, value: object, depth: int = 0) -> Iterator[Note]:
    if isinstance(value, str):
        yield _note(part, value)
    elif isinstance(value, list) and depth < 4:
        for item in value:
            yield from _json_notes(part, item, depth + 1)
    elif isinstance(value, dict) and depth < 4:
        texts = {str(k).casefold(): v for k, v in value.items() if isinstance(v, str)}
        conclusion = next((texts[k] for k in texts if k.startswith("conclu")), "")
        premises = tuple(texts[k] for k in texts if k.startswith(("premis", "reason")))
        if conclusion:
            yield Note(Part.LOGIC_MAP, collapse(conclusion), premises)
        else:
            for item in value.values():
                yield from _json_notes(part, item, depth + 1)


def _unwrapped(text: str) -> str:
    """Return the text with the brackets, quotes and commas of broken JSON turned into lines."""
    if not re.search(r'"\s*:\s*[\[{"]|^\s*[\[{]', text):
        return text
    text = re.sub(r"[{}\[\]]|\"\s*,", "\n", text)
    return re.sub(r"\"", "", text)


def _from_lines(text: str) -> list[Note]:
    notes: list[Note] = []
    part: Part | None = None
    premises: tuple[str, ...] = ()
    for line in text.splitlines()[: 2 * _MOST_LINES]:
        item = _clean(_LABELS.sub("", _clean(line)))
        heading, rest = _heading(item)
        part = heading or part
        named = item[:7].casefold() if heading else ""
        for piece in _pieces(rest):
            if named == "premise":
                premises = (*premises, piece)
                notes.append(Note(Part.FACT_LEDGER, piece))
            elif named == "conclus":
                notes.append(Note(Part.LOGIC_MAP, piece, premises))
                premises = ()
            else:
                notes.append(_note(part, piece))
    return notes


def _clean(line: str) -> str:
    """Return a line without list marks, emphasis and quotation marks."""
    line = _MARKS.sub("", line).replace("**", "").replace("__", "").strip(" \t|`,*")
    if len(line) > 1 and line[0] in "\"'“‘" and line[-1] in "\"'”’":
        line = line[1:-1]
    return line.strip()


def _heading(line: str) -> tuple[Part | None, str]:
    """Return the part that a line is a heading of, and what follows on the same line."""
    for part, pattern in _HEADINGS.items():
        if match := pattern.match(line):
            return part, _clean(match["rest"] or match["item"] or "")
    return None, line


def _part(heading: str) -> Part | None:
    return _heading(heading.replace("_", " "))[0]


def _pieces(text: str) -> Iterator[str]:
    """Yield the sentences of a line; an argument told by an arrow stays in one piece."""
    if re.search(r"->|=>|→|⇒", text):
        yield text
        return
    for start, end in sentences(text):
        parts = text[start:end].split("; ")
        several = all(len(words(p)) >= 3 for p in parts) and not argument(text[start:end])
        yield from parts if several else [text[start:end]]


def _note(part: Part | None, text: str) -> Note:
    """Return a note; without a heading its part is guessed from its own words."""
    note = Note(part or Part.FACT_LEDGER, collapse(text))
    if part is None and trait(text):
        return replace(note, part=Part.PERSONA_SNAPSHOT)
    return replace(note, part=Part.LOGIC_MAP) if part is None and argument(text) else note
