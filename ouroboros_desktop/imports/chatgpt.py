"""ChatGPT's export: ``conversations.json``, alone or in its archive; each dialogue is a tree."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ouroboros_desktop.core.errors import ImportProblem
from ouroboros_desktop.core.imported import ROLES, ImportedDialogue, Said
from ouroboros_desktop.imports import fields
from ouroboros_desktop.imports.archive import Archive, is_zip
from ouroboros_desktop.imports.format import (
    MANIFEST,
    MAX_MESSAGES,
    ImportFormat,
    Outcome,
    Refused,
    Remarks,
    RowProblem,
    Source,
    Taken,
)
from ouroboros_desktop.imports.lines import too_many
from ouroboros_desktop.imports.strict_json import entries, is_list, parse
from ouroboros_desktop.imports.texts import checked, decoded

MEMBER = "conversations.json"
_HEAD = 65_536
_MOST = 20_000
_TITLE = 200


def _recognises(source: Source) -> bool:
    if is_zip(source):
        return MEMBER.encode() in source.data and MANIFEST.encode() not in source.data
    return b'"mapping"' in source.data[:_HEAD]


def _read(source: Source) -> Iterator[Outcome]:
    """Yield an outcome a dialogue; raises ``ImportProblem`` when there is no list of them."""
    member = ""
    if is_zip(source):
        archive, member = Archive(source), MEMBER
        if MEMBER not in archive.names:
            raise ImportProblem(
                f"{source.name} has no {MEMBER} in it.",
                hint="Choose the archive that the service sent you.",
            )
        source = Source(f"{MEMBER} in {source.name}", archive.read(MEMBER))
    text = decoded(source.data, source.name)
    if not is_list(text):
        raise ImportProblem(f"{source.name} is not a list of dialogues.", hint="Choose the export.")
    count = 0
    for count, entry in enumerate(entries(text, source.name), 1):
        if count > _MOST:
            raise too_many(source.name)
        remarks = Remarks()
        try:
            item = _dialogue(fields.an_object(parse(entry.text)), remarks)
        except RowProblem as problem:
            yield Refused(entry.line, str(problem), member)
        else:
            yield Taken(entry.line, item, tuple(remarks.said), member)
    if not count:
        raise ImportProblem(f"{source.name} is empty.", hint="Talk first, then export again.")


def _dialogue(row: dict[str, Any], remarks: Remarks) -> ImportedDialogue:
    mapping = row.get("mapping")
    if not isinstance(mapping, dict) or not mapping:
        raise RowProblem("“mapping” is not a tree of messages.")
    if len(mapping) > 4 * MAX_MESSAGES:
        raise RowProblem(f"“mapping” has {len(mapping):,} messages.")
    order = _order(mapping)
    messages: list[Said] = []
    places: dict[str, int | None] = {}  # of what a node says, or of what was said before it
    for name in order:
        parent = mapping[name].get("parent")
        before = places[parent] if parent is not None else None
        said = _said(mapping[name].get("message"), remarks)
        if said is None:
            places[name] = before
        else:
            messages.append(Said(ROLES[said["role"]], said["content"], before))
            places[name] = len(messages) - 1
    last = places.get(row.get("current_node") or order[-1])
    if last is None or not any(m.role.value != "system" for m in messages):
        raise RowProblem("Nothing is said in this dialogue.")
    if len(messages) > MAX_MESSAGES:
        raise RowProblem(f"This dialogue has more than {MAX_MESSAGES:,} messages.")
    return ImportedDialogue(tuple(messages), last, _title(row.get("title"), remarks))


def _order(mapping: dict[str, Any]) -> list[str]:
    """Return the names of the nodes, parents first; raises ``RowProblem`` when it is no tree."""
    children: dict[str | None, list[str]] = {}
    for name, node in mapping.items():
        parent = fields.an_object(node).get("parent")
        if parent is not None and (not isinstance(parent, str) or parent not in mapping):
            raise RowProblem("A message answers one that is not in the dialogue.")
        children.setdefault(parent, []).append(name)
    order = list(children.get(None, []))
    for name in order:  # it grows meanwhile
        order += children.get(name, [])
    if len(order) != len(mapping):
        raise RowProblem("The messages answer each other in a circle.")
    return order


def _said(message: object, remarks: Remarks) -> dict[str, str] | None:
    """Return what a node says; None for tools, pictures and what is only technical."""
    if message is None:
        return None
    row = fields.an_object(message)
    author, content = fields.an_object(row.get("author")), fields.an_object(row.get("content"))
    role = author.get("role")
    if not isinstance(role, str) or role not in ROLES:
        remarks.add("Messages of tools are left out.")
        return None
    parts = content.get("parts", [])
    if not isinstance(parts, list):
        raise RowProblem("“parts” is not a list.")
    written = [part for part in parts if isinstance(part, str)]
    if len(written) != len(parts):
        remarks.add("Pictures and other files are left out.")
    text = checked("\n\n".join(written), "parts", remarks)
    return {"role": role, "content": text} if text.strip() else None


def _title(value: object, remarks: Remarks) -> str:
    return (
        " ".join(checked(value, "title", remarks).split())[:_TITLE]
        if isinstance(value, str)
        else ""
    )


CHATGPT = ImportFormat("chatgpt", "ChatGPT export", (".zip", ".json"), _recognises, _read)
