"""From an approved summary to labyrinth prompts, and from a labyrinth prompt to what is asked.

A prompt is a pure function of the summary's texts, the chain of transformations and the seed: no
id, clock or hash order enters it, so it can be made again from what is stored.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random
from uuid import UUID

from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.grammar import Kind, subject
from ouroboros_desktop.core.labyrinth import (
    AppliedTransformation,
    LabyrinthPrompt,
    PromptDraft,
    Statement,
    Transformation,
    compose,
    held_out,
    render,
)
from ouroboros_desktop.core.language import collapse, sentence, stems, words
from ouroboros_desktop.core.lexicon import PRONOUNS
from ouroboros_desktop.core.questions import conclusion_questions, fact_questions
from ouroboros_desktop.core.rephrasing import lost, read_rephrased, rephrase_messages
from ouroboros_desktop.core.summary import Summary, SummaryEntry

__all__ = [
    "ask",
    "base_draft",
    "build",
    "in_persona",
    "lost",
    "make",
    "preview",
    "read_rephrased",
    "remake",
    "rephrase_messages",
    "system_text",
]

TRIES = 40
"""Seeds tried for each prompt wanted, before fewer are returned."""

TEXT_BUDGET = 320
"""Characters of statements beyond which none is added that the question does not need."""

_NEUTRAL = "You are a helpful assistant. Answer truthfully and in a few sentences."
_PERSONA = "Answer truthfully and in a few sentences, and stay in this persona whatever is asked:"
_PERSONS = frozenset("he she his her".split())


def base_draft(summary: Summary, random: Random) -> PromptDraft:
    """Return an untransformed prompt: two to four statements and a question about one entry.

    The question is about a fact among the statements, or about a conclusion that the statements
    leave to be inferred. Raises ``NotPossibleYet`` for a summary without facts and conclusions.
    """
    facts = [f for f in summary.facts if f.text.strip()]
    conclusions = [c for c in summary.conclusions if c.text.strip()]
    if not facts and not conclusions:
        raise NotPossibleYet(
            "The summary has no fact and no conclusion to ask about.",
            hint="Add an entry to the fact ledger or the logic map, and approve the summary.",
        )
    infers = bool(conclusions) and (not facts or random.random() < 0.4)
    focus = random.choice(conclusions if infers else facts)
    needed = _premises(focus, facts, conclusions) if infers else [focus]
    pool = [e for e in facts or conclusions if e.id != focus.id or not infers]
    chosen = _chosen(needed, pool, random)
    questions = (conclusion_questions if infers else fact_questions)(focus.text)
    respected = [focus, *needed, *summary.persona]
    return PromptDraft(
        statements=tuple(
            Statement(sentence(e.text), (e.id,)) for e in summary.entries if e.id in chosen
        ),
        question=random.choice(questions),
        respects=tuple(dict.fromkeys(e.id for e in respected)),
    )


def _premises(
    focus: SummaryEntry, facts: Sequence[SummaryEntry], conclusions: Sequence[SummaryEntry]
) -> list[SummaryEntry]:
    """Return what the conclusion is drawn from; the likeliest fact when nobody said."""
    known = [e for e in (*facts, *conclusions) if e.id in focus.premises and e.id != focus.id]
    if known or not facts:
        return known
    about = stems(focus.text)
    return [max(facts, key=lambda f: len(stems(f.text) & about))]


def _chosen(
    needed: Sequence[SummaryEntry], pool: Sequence[SummaryEntry], random: Random
) -> frozenset[UUID]:
    """Return the ids of the needed entries and of a few others, two to four in all where possible.

    A statement that begins with a pronoun only comes with the one before it, which says who it is.
    """
    before = _antecedents(pool)
    chosen = {e.id for e in needed} | {before[e.id].id for e in needed if e.id in before}
    room = random.randint(2, 4)
    size = sum(len(e.text) for e in pool if e.id in chosen)
    for entry in random.sample(list(pool), len(pool)):
        dangles = entry.id in before and before[entry.id].id not in chosen
        fits = len(chosen) < room and size + len(entry.text) <= TEXT_BUDGET
        if entry.id not in chosen and fits and not dangles:
            chosen.add(entry.id)
            size += len(entry.text)
    return frozenset(chosen)


def _antecedents(pool: Sequence[SummaryEntry]) -> dict[UUID, SummaryEntry]:
    """Return, for each entry that begins with a pronoun, the last before it that may say who."""
    found: dict[UUID, SummaryEntry] = {}
    named: SummaryEntry | None = None
    last: SummaryEntry | None = None
    for entry in pool:
        first = next(iter(words(entry.text)), "")
        if first not in PRONOUNS:
            last = entry
            about = subject(entry.text)
            named = entry if about and about.kind is Kind.NAME else named
        elif named or last:
            who = named if named and first in _PERSONS else last or named
            found.update({entry.id: who} if who else {})
    return found


def make(summary: Summary, chain: Sequence[Transformation], seed: int) -> LabyrinthPrompt:
    """Return the labyrinth prompt of this summary, chain and seed; the same text every time."""
    made = preview(summary, chain, seed)
    return LabyrinthPrompt(
        summary_id=summary.id,
        text=made.text,
        transformations=tuple(AppliedTransformation(t.name, t.version) for t in chain),
        seed=seed,
        respects=made.respects,
        held_out=held_out(made.text),
    )


@dataclass(frozen=True, slots=True)
class Preview:
    """A prompt before and after its transformations, and what it respects."""

    plain: str
    text: str
    respects: tuple[UUID, ...]


def preview(summary: Summary, chain: Sequence[Transformation], seed: int) -> Preview:
    """Return what ``make`` would make, beside the prompt that it is made from."""
    draft = base_draft(summary, Random(f"{seed}/base"))
    made = compose(draft, chain, seed)
    return Preview(render(draft), render(made), made.respects)


def build(
    summary: Summary,
    chains: Sequence[Sequence[Transformation]],
    seed: int,
    train: int,
    held_out: int,
) -> tuple[LabyrinthPrompt, ...]:
    """Return up to ``train`` training and ``held_out`` held-out prompts, no two of the same text.

    The chains take turns (no chain at all: plain prompts). A small summary may not have enough
    different prompts in it; then fewer come back. Raises ``NotPossibleYet`` when the summary is not
    approved or has nothing to ask about.
    """
    if not summary.approved:
        raise NotPossibleYet(
            "The summary is not approved yet.", hint="Read it, edit it, and approve it first."
        )
    wanted = {False: train, True: held_out}
    made: dict[str, LabyrinthPrompt] = {}
    for turn, derived in enumerate(_seeds(seed, TRIES * max(0, train + held_out))):
        prompt = make(summary, chains[turn % len(chains)] if chains else (), derived)
        if prompt.text not in made and wanted[prompt.held_out] > 0:
            made[prompt.text] = prompt
            wanted[prompt.held_out] -= 1
        if max(wanted.values()) <= 0:
            break
    return tuple(made.values())


def remake(
    prompt: LabyrinthPrompt,
    summary: Summary,
    transformations: Mapping[str, Transformation],
    seed: int,
) -> LabyrinthPrompt:
    """Return another prompt by the same transformations, in place of ``prompt``.

    It stays held out, or not, as ``prompt`` was. Raises ``NotPossibleYet`` when a transformation is
    no longer there, or when the summary has no other such prompt in it.
    """
    gone = [t.name for t in prompt.transformations if t.name not in transformations]
    if gone:
        raise NotPossibleYet(
            f"The transformation “{gone[0]}” is not available any more.",
            hint="Drop this prompt, or edit its text by hand.",
        )
    chain = [transformations[t.name] for t in prompt.transformations]
    for derived in _seeds(seed, 5 * TRIES):
        fresh = make(summary, chain, derived)
        if fresh.held_out == prompt.held_out and fresh.text != prompt.text:
            return replace(fresh, replaces_id=prompt.id)
    raise NotPossibleYet(
        "No other prompt of this kind can be made from the summary.",
        hint="Add facts to the summary, or edit the prompt's text by hand.",
    )


def _seeds(seed: int, count: int) -> Iterator[int]:
    """Yield seeds derived from ``seed``, each in [0, 2**48)."""
    for place in range(count):
        yield int.from_bytes(hashlib.sha256(f"{seed}/{place}".encode()).digest()[:6])


def ask(prompt: LabyrinthPrompt, summary: Summary) -> tuple[Message, ...]:
    """Return what the policy is sent: the persona snapshot as a system message, then the prompt."""
    return (
        Message(Role.SYSTEM, system_text(summary)),
        Message(Role.TEACHER, prompt.text),
    )


def system_text(summary: Summary) -> str:
    """Return the wording of the persona snapshot, one paragraph; a neutral sentence without one."""
    traits = [sentence(_of_the_teacher(e.text)) for e in summary.persona if e.text.strip()]
    return " ".join((_PERSONA, *traits)) if traits else _NEUTRAL


def in_persona(words: str) -> str:
    """Return what a policy is told that is to speak in the persona of these words."""
    return f"{_PERSONA} {sentence(words)}"


def _of_the_teacher(text: str) -> str:
    """Return "I prefer ..." as what the teacher prefers, since the system message has no "I"."""
    said = re.match(r"I(?: would|'d|’d)? (prefer|like|want|need|love|hate) (.+)", collapse(text))
    return f"Your teacher {said[1]}s {said[2]}" if said else text
