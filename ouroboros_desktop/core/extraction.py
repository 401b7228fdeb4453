"""A first summary straight from the messages, by plain rules: what a draft falls back to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.grammar import clause
from ouroboros_desktop.core.language import names, negative, sentence, stems, words
from ouroboros_desktop.core.sources import MAX_ENTRY, Line, lines
from ouroboros_desktop.core.summary import Author, Part, Source, SummaryEntry

MOST = {Part.FACT_LEDGER: 12, Part.LOGIC_MAP: 6, Part.PERSONA_SNAPSHOT: 6}
"""Entries of each part that a draft offers at most."""

_MOST_OF_POLICY = 4
_MEANS = (
    r"(?:so|therefore|thus|hence|consequently|which means(?: that)?|this means(?: that)?"
    r"|that means(?: that)?)(?! (?:that|much|many|far|long)\b)"
)
_ARGUMENTS = tuple(
    re.compile(pattern, re.IGNORECASE | re.DOTALL)
    for pattern in (
        r"^(?P<premise>.+?)\s*(?:->|-->|=>|→|⇒|⟹)\s*(?P<conclusion>.+)$",
        r"^(?P<conclusion>if\b.{5,}?(?:,| then ).{5,})$",
        r"^because (?!of\b)(?P<premise>[^,]+), (?P<conclusion>.+)$",
        r"^since (?P<premise>[^,\d]+), (?P<conclusion>.+)$",
        rf"^(?P<premise>.+?)[,;] (?:and )?{_MEANS},? (?P<conclusion>.+)$",
        r"^(?P<conclusion>.+?),? because (?!of\b)(?P<premise>.+)$",
    )
)
_FOLLOWS = re.compile(rf"^(?:and )?{_MEANS},? (?P<conclusion>.+)$", re.IGNORECASE | re.DOTALL)
_TRAIT = re.compile(
    r"^(?:please,? |and |from now on,? |also,? |i (?:want|would like|need|'d like) you to )*"
    r"(?:you(?: are|'re|’re) (?:an?|the|my|always|never|very)\b"
    r"|your (?:name|tone|style|voice|manner|character|persona|role|answers|replies)\b"
    r"|you (?:always|never|should|must|speak|talk|answer|love|hate|like|live)\b"
    r"|(?:act|talk|speak|write|answer|reply|respond|behave|sound|pretend|stay|be|keep)"
    r" (?:like|as|in|with|to be|briefly|politely|kindly|always|only|short|brief|concise|polite"
    r"|kind|calm|cheerful|honest|friendly|patient|formal|your answers|your replies|it short)\b"
    r"|(?:always|never|don't ever) \w+"
    r"|call me\b|use (?:short|simple|plain|long|formal|no|only)\b"
    r"|i (?:prefer|like|want|love|hate)\b.*\b(?:answers?|replies|tone|style|words)\b)",
    re.IGNORECASE | re.DOTALL,
)
_LEAD = re.compile(
    r"^(?:(?:please )?(?:remember|note|know)(?: this)?(?: that|:)|by the way,|well,|also,|oh,"
    r"|and|but|actually,|in fact,|for your information,|yes,|no,) ",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"^(?:(?:what|where|when|why|who|whose|which|how)\b|(?:can|could|would|do|does|did|are|is|may)"
    r" (?:you|i|we|it|there|this|that)\b)",
    re.IGNORECASE,
)
_ORDERS = re.compile(
    r"^(?:please|tell|write|explain|give|list|show|make|describe|let|answer|help|say|try|think"
    r"|imagine|suppose|continue|go on|stop|repeat|summari[sz]e|translate|compare|consider|name"
    r"|remember|remind|describe|finish|read|look|keep)\b",
    re.IGNORECASE,
)
_GREETS = re.compile(
    r"^(?:hello|hi|hey|good (?:morning|evening|night)|thanks|thank you|ok|okay|sure|great|nice|bye"
    r"|goodbye|yes|no|welcome|you are welcome|sorry)\b",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    r"^(?:perhaps|maybe|probably|possibly|here|there|that|it|this|these|those|they)\b|!$",
    re.IGNORECASE,
)
_OWN = frozenset("i i'm i’m i've me my mine we our us you you're your yours ai".split())


@dataclass(frozen=True, slots=True)
class Argument:
    """The places of the premise (none: ``premise`` is None) and of the conclusion in a text."""

    premise: tuple[int, int] | None
    conclusion: tuple[int, int]


def argument(text: str) -> Argument | None:
    """Return the parts of an argument told by its connective, None when there is none."""
    for pattern in _ARGUMENTS:
        match = pattern.match(text)
        if match and len(words(match["conclusion"])) >= 2:
            if "premise" not in pattern.groupindex:
                return Argument(None, match.span("conclusion"))
            if len(words(match["premise"])) >= 2:
                return Argument(match.span("premise"), match.span("conclusion"))
    return None


def trait(text: str) -> bool:
    """Return whether the text tells the policy how to be or to speak."""
    return bool(_TRAIT.match(text)) and not text.rstrip().endswith("?")


def same(one: str, other: str) -> bool:
    """Return whether two entries say the same, as far as their content words tell."""
    return stems(one) == stems(other) and negative(one) == negative(other)


def extract(branch: Sequence[Message]) -> tuple[SummaryEntry, ...]:
    """Return facts, arguments and traits found in the messages, each with its exact span.

    The teacher's sentences come first, then the policy's. With no sentence of those kinds, the
    longest one is offered as a fact; nothing at all comes back only when every message is blank.
    """
    said = lines(branch)
    teachers = [_without_lead(x) for x in said if x.role is Role.TEACHER]
    told = frozenset[str]().union(*(x.stems for x in teachers))
    policys = [x for x in said if _impersonal(x) and len(x.stems - told) > 0.3 * len(x.stems)]
    arguments = _arguments([*teachers, *policys])
    used = [s for pair in arguments for x in pair if x for s in [x.source]]
    stated = [x for x in teachers if _factual(x) and not any(_within(s, x) for s in used)]
    added = [x for x in policys if not any(_within(s, x) for s in used)]
    premises = [p for p, _ in arguments if p]
    facts = [
        *_telling(_in_order([*premises, *stated], said), MOST[Part.FACT_LEDGER]),
        *_telling(added, _MOST_OF_POLICY),
    ]
    traits = [x for x in said if x.role is not Role.POLICY and trait(x.text)]
    if not (facts or arguments or traits):
        return _longest(branch, said)
    ledger = _entries(Part.FACT_LEDGER, facts)
    return (
        *ledger,
        *_conclusions(arguments, ledger),
        *_entries(Part.PERSONA_SNAPSHOT, traits),
    )


def _within(source: Source, line: Line) -> bool:
    return source.message_id == line.message_id and line.start <= source.char_start < line.end


def _in_order(found: Iterable[Line], said: Sequence[Line]) -> list[Line]:
    """Return the lines in the order of the dialogue, the teacher's before the policy's."""
    place = {message_id: i for i, message_id in enumerate(x.message_id for x in said)}
    return sorted(found, key=lambda x: (x.role is Role.POLICY, place[x.message_id], x.start))


def _without_lead(line: Line) -> Line:
    match = _LEAD.match(line.text)
    return line.part(match.end(), len(line.text)) if match else line


def _factual(line: Line) -> bool:
    text = line.text
    plain = not (_ASKS.match(text) or _ORDERS.match(text) or _GREETS.match(text) or trait(text))
    return plain and not line.asks and len(words(text)) >= 3


def _impersonal(line: Line) -> bool:
    """Return whether a line is a plain statement of the policy that is not about itself or you."""
    about = _OWN & frozenset(words(line.text))
    follows = _FOLLOWS.match(line.text)
    plain = not about and _factual(line) and not _VAGUE.search(line.text)
    return line.role is Role.POLICY and plain and bool(clause(follows[1] if follows else line.text))


def _telling(found: Iterable[Line], most: int) -> list[Line]:
    """Return at most ``most`` lines, those with names, numbers and many words, in their order."""
    by_sense: dict[tuple[frozenset[str], bool], Line] = {}
    for line in found:
        by_sense.setdefault((line.stems, negative(line.text)), line)
    fresh = list(by_sense.values())
    ranked = sorted(range(len(fresh)), key=lambda i: -_weight(fresh[i]))[:most]
    return [fresh[i] for i in sorted(ranked)]


def _weight(line: Line) -> float:
    numbers = sum(any(c.isdecimal() for c in w) for w in line.stems)
    return 2 * len(names(line.text)) + 2 * numbers + min(len(line.stems), 8)


def _arguments(found: Sequence[Line]) -> list[tuple[Line | None, Line]]:
    """Return (premise, conclusion) for each argument; "So ..." takes the sentence before it."""
    arguments: list[tuple[Line | None, Line]] = []
    for place, line in enumerate(found):
        told = argument(line.text)
        follows = None if told else _FOLLOWS.match(line.text)
        before = found[place - 1] if place else None
        if told:
            premise = line.part(*told.premise) if told.premise else None
            conclusion = line.part(*told.conclusion)
        elif follows and before and before.message_id == line.message_id and _factual(before):
            premise, conclusion = before, line.part(*follows.span("conclusion"))
        else:
            continue
        if _factual(conclusion) and (premise is None or not line.asks):
            arguments.append((premise, conclusion))
    return arguments


def _conclusions(
    arguments: Sequence[tuple[Line | None, Line]], ledger: Sequence[SummaryEntry]
) -> tuple[SummaryEntry, ...]:
    entries = _entries(Part.LOGIC_MAP, [c for _, c in arguments])
    by_source = {c.source: p for p, c in reversed(arguments)}
    return tuple(replace(e, premises=_facts(by_source[e.sources[0]], ledger)) for e in entries)


def _facts(premise: Line | None, ledger: Sequence[SummaryEntry]) -> tuple[UUID, ...]:
    return tuple(e.id for e in ledger if premise and same(e.text, premise.text))[:1]


def _entries(part: Part, found: Sequence[Line]) -> tuple[SummaryEntry, ...]:
    kept = _telling(found, MOST[part])
    return tuple(
        SummaryEntry(part, sentence(line.text), Author.EXTRACTION, (line.source,)) for line in kept
    )


def _longest(branch: Sequence[Message], said: Sequence[Line]) -> tuple[SummaryEntry, ...]:
    """Return the longest sentence as a fact, the teacher's first; text without a word as it is."""
    if said:
        line = max(said, key=lambda x: (x.role is Role.TEACHER, x.end - x.start))
        return _entries(Part.FACT_LEDGER, [line])
    for message in branch:
        if text := message.content.strip()[:MAX_ENTRY]:
            start = message.content.index(text)
            source = Source(message.id, start, start + len(text))
            return (SummaryEntry(Part.FACT_LEDGER, text, Author.EXTRACTION, (source,)),)
    return ()
