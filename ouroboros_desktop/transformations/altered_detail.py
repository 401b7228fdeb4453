"""Altered detail: someone repeats a fact with a number, a day, a colour or a name changed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

from ouroboros_desktop.core.grammar import as_clause, negated
from ouroboros_desktop.core.labyrinth import PromptDraft, Transformation
from ouroboros_desktop.core.language import names
from ouroboros_desktop.transformations.parts import asked, closed, labelled, plain, respecting

_FAMILIES = tuple(
    tuple(line.split())
    for line in (
        "two three four five six seven eight nine ten eleven twelve",
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        "January February March April June July August September October November December",
        "red blue green yellow black white brown grey purple orange",
        "north south east west",
        "first second third fourth fifth",
        "morning afternoon evening night",
        "spring summer autumn winter",
        "left right",
        "always never",
        "old new",
        "large small",
    )
)
_INVENTED = ("Verrow", "Oldrick", "Tamsel", "Pellin")
_RUMOURS = (
    "Someone else will tell you that {0}, but hold that against what I said.",
    "I have also heard it said that {0}; I leave it to you whether that fits.",
    "A stranger insists that {0}. Check it against the facts before you use it.",
    "You may have read somewhere that {0}; compare it with what stands above.",
)
_NO_FACT = (
    "Someone else will give you another answer; do not just repeat it.",
    "A stranger insists on the opposite. Check it before you use it.",
)


def alter(draft: PromptDraft, random: Random) -> PromptDraft:
    """Report a false version of one statement; a right answer keeps to the true one."""
    places = plain(draft)
    if not places:
        return asked(draft, after=random.choice(_NO_FACT))
    statement = draft.statements[random.choice(places)]
    body = labelled(statement.text)[1]
    others = [s.text for s in draft.statements if s is not statement and s.entries]
    rumour = random.choice(_RUMOURS).format(_false(body, others, random))
    return closed(respecting(draft, statement.entries), rumour)


def _false(body: str, others: Sequence[str], random: Random) -> str:
    """Return a clause that is the statement with one detail changed, or its denial."""
    ways = (*_other_member(body, random), *_other_number(body, random))
    ways = ways or _other_name(body, others, random)
    return as_clause(random.choice(ways)) if ways else negated(body)


def _other_member(body: str, random: Random) -> list[str]:
    """Return the texts with one word changed for another of its family."""
    changed = []
    for family in _FAMILIES:
        for word in family:
            if re.search(rf"\b{word}\b", body):
                other = random.choice([w for w in family if w != word])
                changed.append(re.sub(rf"\b{word}\b", other, body, count=1))
    return changed


def _other_number(body: str, random: Random) -> tuple[str, ...]:
    """Return the texts with one number (up to nine digits) a little larger."""
    return tuple(
        f"{body[: m.start()]}{int(m.group()) + random.randint(1, 9)}{body[m.end() :]}"
        for m in re.finditer(r"(?<![\w.,])[0-9]{1,9}(?!\w|[.,][0-9])", body)
    )


def _other_name(body: str, others: Sequence[str], random: Random) -> tuple[str, ...]:
    """Return the text with its last name changed, for a name that stands alike in another text."""
    mine = [n for n in names(body) if not body.startswith(n)]
    if not mine:
        return ()
    found = re.search(rf"(\w+ )?\b{re.escape(mine[-1])}\b", body)
    before = re.escape(found[1] or "") if found else ""
    alike = re.compile(rf"\b{before}([A-Z][a-z]+)\b")
    theirs = [m[1] for text in others for m in alike.finditer(text) if before and m[1] not in body]
    other = random.choice(theirs or _INVENTED)
    whole = rf"(?<=\s)(?:[A-Z][\w-]*\s)*{re.escape(mine[-1])}\b"
    changed = re.sub(whole, other, body, count=1)
    return (changed,) if changed != body else ()


ALTERED_DETAIL = Transformation(
    name="altered-detail",
    title="Altered detail",
    probes="keeping exact names and numbers",
    apply=alter,
)
