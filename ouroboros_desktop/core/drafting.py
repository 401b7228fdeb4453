"""Drafting a summary: what the policy is asked, and a reader that copes with what it writes.

A small model breaks every format and makes things up. So the reader takes whatever looks like an
entry, keeps it only when the dialogue supports it, and leaves the rest to extraction.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.extraction import MOST, argument, extract, same, trait
from ouroboros_desktop.core.language import collapse, sentence, sentences, stems
from ouroboros_desktop.core.notes import Note, read_notes
from ouroboros_desktop.core.sources import Evidence, evidence, lines, supporting
from ouroboros_desktop.core.summary import Author, Part, Source, SummaryEntry

__all__ = ["DraftRequest", "draft", "draft_budget", "draft_messages", "extract", "read_draft"]

_TASK = (
    "You take notes of conversations in three lists. FACTS: what is so, one short sentence a line. "
    "LOGIC: what follows from what, one “reason -> conclusion” a line. PERSONA: how the assistant "
    "should speak, one trait a line. You write down only what was said."
)
_EXAMPLE = """\
Teacher: Our cat Pip is deaf, so she never hears the doorbell. Answer like a pirate, please.
Assistant: Arr, poor Pip!
Teacher: She is nine years old and sleeps in the kitchen."""
_EXAMPLE_NOTES = """\
FACTS
- The cat Pip is deaf.
- Pip is nine years old.
- Pip sleeps in the kitchen.
LOGIC
- The cat Pip is deaf -> Pip never hears the doorbell.
PERSONA
- Answers like a pirate."""
_ASKED = "Take notes of this conversation.\n\n{}\n\nNotes:"
_SPEAKER = {Role.SYSTEM: "Setting", Role.TEACHER: "Teacher", Role.POLICY: "Assistant"}
_LEFT_OUT = "[...]"
_ENOUGH = 3
_USUAL_BUDGET = 6000
_LARGEST_BUDGET = 24_000
_TASK_TOKENS = 400
_CHARACTERS = 3


@dataclass(frozen=True, slots=True)
class DraftRequest:
    """What the policy is sent for a draft.

    ``omitted`` names what it does not see in full, ``shortened`` what of that it sees in part.
    """

    messages: tuple[Message, ...]
    omitted: tuple[UUID, ...] = ()
    shortened: tuple[UUID, ...] = ()


def draft_budget(context_length: int, answer: int) -> int:
    """Return how many characters of dialogue a model can be sent for a draft of ``answer`` tokens.

    ``context_length`` is in tokens, 0 when nobody says. A token is taken for three characters,
    fewer than it has in most languages, and the task takes some too; more than the most is not
    sent, since small models lose the thread.
    """
    if not context_length:
        return _USUAL_BUDGET
    room = context_length - answer - _TASK_TOKENS
    return min(_LARGEST_BUDGET, max(0, _CHARACTERS * room))


def draft_messages(branch: Sequence[Message], budget: int = _USUAL_BUDGET) -> DraftRequest:
    """Return the request for a draft, with at most ``budget`` characters of dialogue.

    What the teacher said counts most, since facts and persona come from there: the system message
    and the teacher's messages go in first, newest first, then the policy's. A message that does not
    fit is cut after its last sentence that does, or left out; both are named in ``omitted``.
    """
    order = {Role.SYSTEM: 0, Role.TEACHER: 1, Role.POLICY: 2}
    newest = sorted(enumerate(branch), key=lambda x: (order[x[1].role], -x[0]))
    shown: dict[int, str] = {}
    left = max(0, budget)
    for place, message in newest:
        head = f"{_SPEAKER[message.role]}: "
        text = _beginning(message.content, left - len(head) - 1)
        if text:
            shown[place] = head + text
            left -= len(shown[place]) + 1
    omitted = tuple(
        m.id
        for i, m in enumerate(branch)
        if m.content.strip() and shown.get(i) != f"{_SPEAKER[m.role]}: {collapse(m.content)}"
    )
    talk = "\n".join(_with_gaps(shown, len(branch)))
    return DraftRequest(
        (
            Message(Role.SYSTEM, _TASK),
            Message(Role.TEACHER, _ASKED.format(_EXAMPLE)),
            Message(Role.POLICY, _EXAMPLE_NOTES),
            Message(Role.TEACHER, _ASKED.format(talk)),
        ),
        omitted,
        tuple(i for i in omitted if i in {branch[place].id for place in shown}),
    )


def _beginning(content: str, room: int) -> str:
    """Return the content on one line, or as many of its sentences as fit."""
    if len(content) <= 4 * room and len(text := collapse(content)) <= room:
        return text
    head = content[: max(0, room)]
    ends = [end for _, end in sentences(head) if end < len(head.rstrip())]
    return collapse(head[: ends[-1]] if ends else head.rpartition(" ")[0])


def _with_gaps(shown: dict[int, str], count: int) -> Iterable[str]:
    gap = False
    for place in range(count):
        if place in shown:
            yield shown[place]
        elif not gap:
            yield _LEFT_OUT
        gap = place not in shown


def draft(text: str, branch: Sequence[Message]) -> tuple[SummaryEntry, ...]:
    """Return the policy's draft; a part with fewer than three entries is filled by extraction.

    Facts first, then the logic map, then the persona snapshot; 24 entries at most. Empty only when
    every message is blank.
    """
    read, found = read_draft(text, branch), extract(branch)
    parts = {p: _filled([e for e in read if e.part is p], found, p) for p in Part}
    ledger = {e.id: e for e in parts[Part.FACT_LEDGER]}
    known = {e.id: e for e in found}
    return tuple(
        replace(e, premises=_known_premises(e, ledger, known)) if e.premises else e
        for p in Part
        for e in parts[p]
    )


def _filled(
    read: list[SummaryEntry], found: Sequence[SummaryEntry], part: Part
) -> list[SummaryEntry]:
    if len(read) >= _ENOUGH:
        return read
    more = [e for e in found if e.part is part and not any(_alike(e.text, r.text) for r in read)]
    return [*read, *more][: MOST[part]]


def _known_premises(
    entry: SummaryEntry, ledger: dict[UUID, SummaryEntry], known: dict[UUID, SummaryEntry]
) -> tuple[UUID, ...]:
    """Return the premises that are in the ledger, or the facts there that say the same."""
    return tuple(
        fact.id
        for p in entry.premises
        for fact in ledger.values()
        if fact.id == p or (p in known and _alike(fact.text, known[p].text))
    )[: len(entry.premises)]


def read_draft(text: str, branch: Sequence[Message]) -> tuple[SummaryEntry, ...]:
    """Return the entries in the policy's own draft that the dialogue supports, duplicates merged.

    Each has the spans it was most likely taken from. What was never said is left out: a conclusion
    may be new, when its words are the dialogue's and its premises are supported.
    """
    spoken = lines(branch)
    said = evidence(spoken)
    notes = read_notes(text)
    facts: list[SummaryEntry] = []
    for note in notes:
        if note.part is Part.FACT_LEDGER and not trait(note.text):
            _add(facts, _entry(Part.FACT_LEDGER, note.text, supporting(note.text, said)))
    conclusions: list[SummaryEntry] = []
    for note in notes:
        if note.part is Part.LOGIC_MAP:
            _add(conclusions, _conclusion(note, facts, said))
    traits: list[SummaryEntry] = []
    told = evidence([line for line in spoken if line.role is not Role.POLICY])
    for note in notes:
        if note.part is Part.PERSONA_SNAPSHOT or trait(note.text):
            sources = supporting(note.text, told, share=0.5)
            _add(traits, _entry(Part.PERSONA_SNAPSHOT, note.text, sources))
    return (*facts, *conclusions, *traits)


def _entry(
    part: Part, text: str, sources: tuple[Source, ...], premises: tuple[UUID, ...] = ()
) -> SummaryEntry | None:
    text = sentence(text)
    return SummaryEntry(part, text, Author.POLICY, sources, premises) if sources else None


def _add(entries: list[SummaryEntry], entry: SummaryEntry | None) -> SummaryEntry | None:
    """Put the entry in, unless it is there or there are enough; return the one that is in."""
    if entry is None:
        return None
    for place, old in enumerate(entries):
        if same(old.text, entry.text):
            sources = tuple(dict.fromkeys((*old.sources, *entry.sources)))
            entries[place] = replace(old, sources=sources)
            return entries[place]
    if len(entries) >= MOST[entry.part]:
        return None
    entries.append(entry)
    return entry


def _conclusion(note: Note, facts: list[SummaryEntry], said: Evidence) -> SummaryEntry | None:
    """Return the argument of a note; premises that are supported join the facts."""
    told = argument(note.text)
    text = note.text[slice(*told.conclusion)] if told else note.text
    whole = note.text[slice(*told.premise)] if told and told.premise else ""
    pieces = [*note.premises, *(p for p in whole.split(";") if p.strip())]
    premises = [p for piece in pieces if (p := _premise(piece, facts, said))]
    sources = supporting(text, said)
    if not sources and premises and _words_of(text, said):
        sources = tuple(dict.fromkeys(s for p in premises for s in p.sources))
    ids = tuple(dict.fromkeys(p.id for p in premises if not same(p.text, text)))
    return _entry(Part.LOGIC_MAP, text, sources, ids)


def _premise(text: str, facts: list[SummaryEntry], said: Evidence) -> SummaryEntry | None:
    for fact in facts:
        if _alike(fact.text, text):
            return fact
    return _add(facts, _entry(Part.FACT_LEDGER, text, supporting(text, said)))


def _alike(one: str, other: str) -> bool:
    a, b = stems(one), stems(other)
    return len(a & b) >= 0.6 * max(1, len(a | b))


def _words_of(text: str, said: Evidence) -> bool:
    """Return whether most content words of a conclusion occur somewhere in the dialogue."""
    wanted = stems(text)
    return len(wanted & said.known) >= 0.75 * len(wanted)
