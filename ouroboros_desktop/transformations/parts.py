"""What several transformations need: framing a draft, and choosing among its statements."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from random import Random
from uuid import UUID

from ouroboros_desktop.core.grammar import clause, negated
from ouroboros_desktop.core.labyrinth import PromptDraft, Statement
from ouroboros_desktop.core.language import capital_first, content_words, lower_first, sentences

_LABEL = re.compile(r"^(\(\d+\) )(.*)$", re.DOTALL)


def joined(*parts: str) -> str:
    """Return the parts that are not blank, as one paragraph."""
    return " ".join(p.strip() for p in parts if p.strip())


def opened(draft: PromptDraft, text: str) -> PromptDraft:
    """Return the draft with ``text`` before everything else."""
    return replace(draft, opening=joined(text, draft.opening))


def closed(draft: PromptDraft, text: str) -> PromptDraft:
    """Return the draft with ``text`` after the statements, just before the question."""
    return replace(draft, closing=joined(draft.closing, text))


def asked(draft: PromptDraft, before: str = "", after: str = "") -> PromptDraft:
    """Return the draft with sentences set before and after its question."""
    return replace(draft, question=joined(before, draft.question, after))


def led(draft: PromptDraft, lead: str) -> PromptDraft:
    """Return the draft with a clause that leads into the question: "Since ..., where ...?"."""
    text = draft.question.strip()
    asking = [start for start, end in sentences(text) if "?" in text[start:end]]
    if not asking:
        return replace(draft, question=joined(f"{lead}, tell me this.", text))
    before, question = text[: asking[-1]], lower_first(text[asking[-1] :])
    return replace(draft, question=joined(before, f"{lead},", question))


def false_claim(draft: PromptDraft, random: Random) -> tuple[str, tuple[UUID, ...]] | None:
    """Return a clause that contradicts what is stated, and the entries that it contradicts.

    One plain statement where there is one; None when the draft states nothing.
    """
    short = [i for i in carrying(draft) if len(sentences(_text(draft, i))) == 1]
    short = [i for i in short if len(_text(draft, i)) <= 200]
    if places := plain(draft) or short:
        statement = draft.statements[random.choice(places)]
        return negated(labelled(statement.text)[1]), statement.entries
    entries = tuple(e for i in carrying(draft) for e in draft.statements[i].entries)
    return ("nothing of what I told you is true", entries) if entries else None


def respecting(draft: PromptDraft, entries: Sequence[UUID]) -> PromptDraft:
    """Return the draft with more entries that a right answer must respect."""
    return replace(draft, respects=tuple(dict.fromkeys((*draft.respects, *entries))))


def said(template: str, inner: str) -> str:
    """Return the template around a clause, as a sentence."""
    return capital_first(template.format(inner))


def labelled(text: str) -> tuple[str, str]:
    """Return the place mark at the head of a statement ("(2) " or "") and what follows it."""
    match = _LABEL.match(text)
    return (match[1], match[2]) if match else ("", text)


def carrying(draft: PromptDraft) -> tuple[int, ...]:
    """Return the places of the statements that carry an entry and have a text."""
    places = range(len(draft.statements))
    return tuple(i for i in places if draft.statements[i].entries and _text(draft, i))


def plain(draft: PromptDraft) -> tuple[int, ...]:
    """Return those of ``carrying`` that can stand as a clause inside another sentence."""
    return tuple(i for i in carrying(draft) if clause(labelled(_text(draft, i))[1]))


def _text(draft: PromptDraft, place: int) -> str:
    return draft.statements[place].text.strip()


def some(places: Sequence[int], most: int, random: Random) -> list[int]:
    """Return at least one of the places and at most ``most``, in order."""
    count = random.randint(1, min(most, len(places)))
    return sorted(random.sample(list(places), count))


def unrelated(lines: Sequence[str], draft: PromptDraft, count: int, random: Random) -> list[str]:
    """Return ``count`` of the lines at random, those first that share no content word with it."""
    texts = [draft.opening, draft.closing, draft.question, *(s.text for s in draft.statements)]
    about = content_words(" ".join(texts))
    order = random.sample(list(lines), len(lines))
    return sorted(order, key=lambda line: len(content_words(line) & about))[:count]


def rewritten(draft: PromptDraft, place: int, text: str) -> PromptDraft:
    """Return the draft with another text for one statement; what it carries stays."""
    statements = list(draft.statements)
    statements[place] = Statement(text, statements[place].entries)
    return replace(draft, statements=tuple(statements))
