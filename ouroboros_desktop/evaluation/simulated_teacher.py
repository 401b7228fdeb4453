"""The simulated teacher: a documented, deterministic, seeded stand-in for a person.

It talks about a topic, approves a summary, scores completions and compares them. It reads text
only: what was asked, what was answered and the entries to respect, never anything of the policy.

A measure in [0, 1] (``measures.py`` has the formulas) becomes a Likert item by fixed cut points: a
score is 1 plus the number of cut points that the measure reaches. They were placed once, on
completions of the bare SmolLM2-135M-Instruct about training topics, so that every point of the
scale is in use for a small policy at the start while a right answer still earns 5:

=========  ====  ====  ====  ====
criterion     2     3     4     5
=========  ====  ====  ====  ====
content    0.05  0.15  0.35  0.60
logic      0.05  0.15  0.35  0.60
persona    0.40  0.55  0.70  0.85
=========  ====  ====  ====  ====

With ``noise`` p, each criterion's score moves one point with probability p, up or down alike (at
the ends of the scale: inwards). The draw is SHA-256 of seed, key and criterion: the same key is
judged the same way, whatever was judged before it.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.scoring import Criterion, Rubric, Scores, reward
from ouroboros_desktop.core.summary import Author, Part, Source, SummaryEntry
from ouroboros_desktop.core.verdict import Outcome
from ouroboros_desktop.evaluation.measures import (
    content_measure,
    logic_measure,
    persona_measure,
)
from ouroboros_desktop.evaluation.topics import Persona, Topic

CUT_POINTS = {
    Criterion.CONTENT: (0.05, 0.15, 0.35, 0.60),
    Criterion.LOGIC: (0.05, 0.15, 0.35, 0.60),
    Criterion.PERSONA: (0.40, 0.55, 0.70, 0.85),
}
BAD = -0.75
"""Two completions whose rewards are both at most this are both bad."""


@dataclass(frozen=True, slots=True)
class Respected:
    """The text of what a right answer must respect."""

    facts: tuple[str, ...] = ()
    conclusions: tuple[str, ...] = ()
    persona: tuple[str, ...] = ()

    @property
    def arguments(self) -> tuple[str, ...]:
        """What an answer can agree with: the conclusions, then the facts."""
        return (*self.conclusions, *self.facts)


def respected(entries: Sequence[SummaryEntry], respects: Collection[UUID]) -> Respected:
    """Return the texts of those ``entries`` of a summary that a labyrinth prompt ``respects``."""

    def texts(part: Part) -> tuple[str, ...]:
        return tuple(e.text for e in entries if e.part is part and e.id in respects)

    return Respected(texts(Part.FACT_LEDGER), texts(Part.LOGIC_MAP), texts(Part.PERSONA_SNAPSHOT))


class SimulatedTeacher:
    """One teacher with a target persona; two of the same arguments always agree."""

    def __init__(self, persona: Persona, seed: int = 0, noise: float = 0.0) -> None:
        if not 0 <= noise <= 1:
            raise ValueError("noise is a probability")
        self.persona = persona
        self.seed = seed
        self.noise = noise

    def messages(self, topic: Topic) -> tuple[str, ...]:
        """Return what the teacher says in the dialogue, in order."""
        return topic.messages

    def summary(self, topic: Topic, branch: Sequence[Message]) -> tuple[SummaryEntry, ...]:
        """Return the summary of a dialogue on ``topic``, as the teacher approves it.

        Facts are extracted from the teacher's own messages in ``branch`` and point at their spans;
        a fact that was never said is left out, and a conclusion with such a premise too. The
        conclusions point at the spans of their premises. The persona is the teacher's own.
        """
        facts: dict[int, SummaryEntry] = {}
        for place, text in enumerate(topic.facts):
            if source := _source(text, branch):
                facts[place] = SummaryEntry(
                    Part.FACT_LEDGER, text, Author.EXTRACTION, sources=(source,)
                )
        conclusions = tuple(
            _conclusion(c.text, tuple(facts[p] for p in c.premises))
            for c in topic.conclusions
            if all(p in facts for p in c.premises)
        )
        persona = tuple(
            SummaryEntry(Part.PERSONA_SNAPSHOT, text, Author.TEACHER)
            for text in self.persona.snapshot
        )
        return (*facts.values(), *conclusions, *persona)

    def score(self, prompt: str, completion: str, respects: Respected, key: str) -> Scores:
        """Return the three Likert scores of ``completion``.

        ``key`` names the completion for the noise alone. A criterion for which there is nothing to
        respect is "can't say" (None).
        """
        known = (prompt, completion, respects.facts, respects.conclusions)
        measured = {
            Criterion.CONTENT: content_measure(*known) if respects.facts else None,
            Criterion.LOGIC: logic_measure(*known) if respects.arguments else None,
            Criterion.PERSONA: (
                persona_measure(self.persona, completion) if respects.persona else None
            ),
        }
        return Scores(
            **{
                criterion.value: None if value is None else self._likert(criterion, value, key)
                for criterion, value in measured.items()
            }
        )

    def rewrite(self, respects: Respected) -> str:
        """Return how the teacher would have said it: the first conclusion, or fact, in persona."""
        answers = respects.arguments
        return self.persona.rewrite.format(answer=answers[0]) if answers else ""

    def prefers(self, live: Scores, candidate: Scores, rubric: Rubric | None = None) -> Outcome:
        """Return which of two completions of one prompt has the higher reward.

        Both bad when neither reward exceeds ``BAD``; a tie when they are equal.
        """
        weights = rubric or Rubric()
        ours, theirs = reward(live, weights), reward(candidate, weights)
        if ours is None or theirs is None or ours == theirs:
            both_bad = ours is not None and ours <= BAD
            return Outcome.BOTH_BAD if both_bad else Outcome.TIE
        if max(ours, theirs) <= BAD:
            return Outcome.BOTH_BAD
        return Outcome.CANDIDATE if theirs > ours else Outcome.LIVE

    def _likert(self, criterion: Criterion, measure: float, key: str) -> int:
        score = 1 + bisect_right(CUT_POINTS[criterion], measure)
        digest = hashlib.sha256(f"{self.seed}/{key}/{criterion}".encode()).digest()
        draw, up = int.from_bytes(digest[:8]) / 2**64, digest[8] % 2 == 0
        if draw >= self.noise:
            return score
        if score in {1, 5}:
            return 2 if score == 1 else 4
        return score + 1 if up else score - 1


def _source(text: str, branch: Sequence[Message]) -> Source | None:
    """Return where the teacher said ``text``, None when it was not said."""
    for message in branch:
        start = message.content.find(text) if message.role is Role.TEACHER else -1
        if start >= 0:
            return Source(message.id, start, start + len(text))
    return None


def _conclusion(text: str, premises: tuple[SummaryEntry, ...]) -> SummaryEntry:
    return SummaryEntry(
        Part.LOGIC_MAP,
        text,
        Author.TEACHER,
        sources=tuple(source for premise in premises for source in premise.sources),
        premises=tuple(premise.id for premise in premises),
    )
