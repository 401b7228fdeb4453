"""Pronoun swap: repeated names give way to pronouns, or one name to a letter that stands for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from random import Random

from ouroboros_desktop.core.grammar import Kind, Subject, subject
from ouroboros_desktop.core.labyrinth import PromptDraft, Transformation, render
from ouroboros_desktop.core.language import lower_first, words
from ouroboros_desktop.core.lexicon import QUANTIFIERS
from ouroboros_desktop.transformations.parts import labelled, opened, rewritten

_LETTERS = "KNQXZ"
_STANDS = (
    "In what follows, {letter} stands for {name}.",
    "Let us write {letter} for {name}.",
    "I will say {letter} when I mean {name}.",
)
_NO_SUBJECT = (
    "Below, “it” always means whatever was named last.",
    "Work out for yourself who or what each pronoun below means.",
)
_HE, _SHE = {"he", "him", "his", "himself"}, {"she", "her", "hers", "herself"}


def swap(draft: PromptDraft, random: Random) -> PromptDraft:
    """Keep the first mention of each subject and swap the later ones; without any, rename one."""
    found = [subject(labelled(s.text)[1]) if s.entries else None for s in draft.statements]
    repeated = _repeated(draft, found)
    for place, text in repeated.items():
        draft = rewritten(draft, place, labelled(draft.statements[place].text)[0] + text)
    if repeated:
        return draft
    named = [f.text for f in found if f and _nameable(f)]
    if named:
        text = render(draft)
        return _renamed(draft, max(named, key=text.count), random)
    return opened(draft, random.choice(_NO_SUBJECT)) if draft.statements else draft


def _nameable(found: Subject) -> bool:
    """Return whether a letter or "it" may stand for this subject."""
    return found.kind is not Kind.PRONOUN and words(found.text)[0] not in QUANTIFIERS


def _repeated(draft: PromptDraft, found: Sequence[Subject | None]) -> dict[int, str]:
    """Return new texts, by place, of the statements whose subject was named before."""
    seen: set[str] = set()
    swapped: dict[int, str] = {}
    for place, one in enumerate(found):
        if one is None or not _nameable(one):
            continue
        before = found[place - 1] if place else None
        last = before.text.casefold() if before else ""
        word = _pronoun(draft, one, found, just_named=last == one.text.casefold())
        if one.text.casefold() in seen and word:
            body = labelled(draft.statements[place].text)[1].strip()
            swapped[place] = word + body[len(one.text) :]
        seen.add(one.text.casefold())
    return swapped


def _pronoun(
    draft: PromptDraft, one: Subject, found: Sequence[Subject | None], just_named: bool
) -> str:
    """Return what may stand for a subject; "" when only its name is clear."""
    if one.kind is Kind.THING:
        plural = one.verb in {"are", "were", "have"}
        return "They" if plural else "It"
    texts = [
        s.text for s, f in zip(draft.statements, found, strict=True) if f and f.text == one.text
    ]
    about = {w for t in texts for w in words(t)}
    if bool(about & _HE) != bool(about & _SHE):
        return "He" if about & _HE else "She"
    return "The one just named" if just_named else ""


def _renamed(draft: PromptDraft, name: str, random: Random) -> PromptDraft:
    """Let a letter stand for ``name`` wherever it is a subject, and in the question."""
    used = words(" ".join((draft.opening, draft.question, *(s.text for s in draft.statements))))
    free = [x for x in _LETTERS if x.casefold() not in used] or ["it"]
    letter = random.choice(free)
    for place, statement in enumerate(draft.statements):
        label, body = labelled(statement.text.strip())
        if re.match(rf"{re.escape(name)}\s", body):
            draft = rewritten(draft, place, f"{label}{letter}{body[len(name) :]}")
    whole = re.compile(rf"\b{re.escape(name)}\b(?!['’])", re.IGNORECASE)
    question = whole.sub(letter, draft.question)
    stands = random.choice(_STANDS).format(letter=letter, name=lower_first(name))
    return opened(replace(draft, question=question), stands)


PRONOUN_SWAP = Transformation(
    name="pronoun-swap",
    title="Pronoun swap",
    probes="who or what a pronoun means",
    apply=swap,
)
