"""What an export format is, and the shapes that the formats share.

A data set holds dialogues whose teacher consented, and no other: ``permitted`` is the one gate, and
every format passes it. Completions of held-out labyrinth prompts are left out of everything that
could be trained on: whoever learned from them could not be judged by them any more.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from ouroboros_desktop.core.beside import written_before
from ouroboros_desktop.core.completion import FinishReason, RecordedCompletion
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.prompting import ask
from ouroboros_desktop.core.scoring import Score
from ouroboros_desktop.core.teachers import Consensus, Measure

Row = dict[str, object]

ROLES = {Role.SYSTEM: "system", Role.TEACHER: "user", Role.POLICY: "assistant"}
"""The names that training libraries use."""

MESSAGES = 'STRUCT("role" VARCHAR, "content" VARCHAR)[]'
"""The type of a column of chat messages."""


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A data set: ``rows_of`` turns a cycle into JSON objects with the keys of ``columns``.

    ``columns`` has the SQL type of each; ``about`` says in a sentence what a row is. ``texts`` are
    the columns with what people and policies wrote. ``spelled``: a row also holds token ids, which
    spell its text, so that the text cannot be changed without them.
    """

    name: str
    title: str
    about: str
    columns: Mapping[str, str]
    texts: tuple[str, ...]
    rows_of: Callable[[Cycle, Measure], Iterator[Row]]
    spelled: bool = False

    def rows(self, cycles: Sequence[Cycle], measure: Measure) -> Iterator[Row]:
        """Yield the rows of those of ``cycles`` that may leave."""
        for cycle in permitted(cycles):
            yield from self.rows_of(cycle, measure)


def permitted(cycles: Sequence[Cycle]) -> tuple[Cycle, ...]:
    """Return those of ``cycles`` that may leave in a data set, in their order."""
    return tuple(cycle for cycle in cycles if cycle.consent)


def chat(messages: Iterable[Message]) -> list[dict[str, str]]:
    """Return messages as ``{"role", "content"}``."""
    return [{"role": ROLES[m.role], "content": m.content} for m in messages]


def said(text: str) -> list[dict[str, str]]:
    """Return a text as the one message of the assistant that a prompt is completed with."""
    return [{"role": ROLES[Role.POLICY], "content": text}]


@dataclass(frozen=True, slots=True)
class Answer:
    """A completion that may be learned from, and the messages it answers."""

    recorded: RecordedCompletion
    prompt: list[dict[str, str]]

    @property
    def text(self) -> str:
        return self.recorded.completion.text


def answers(cycle: Cycle) -> dict[UUID, Answer]:
    """Return the completions that answer a message or a labyrinth prompt not held out, by id.

    A reply is asked with the words of its preset, not with the persona of the dialogue before.
    """
    told = written_before(cycle)
    summaries = {s.id: s for s in cycle.summaries}
    asked = {p.id: chat(ask(p, summaries[p.summary_id])) for p in cycle.prompts if not p.held_out}
    found: dict[UUID, Answer] = {}
    for recorded in cycle.completions:
        if recorded.message_id is not None:
            before = told.get(recorded.id, ())
            prompt = chat((*before, *cycle.transcript.path(recorded.message_id)))
            found[recorded.id] = Answer(recorded, prompt)
        elif recorded.labyrinth_prompt_id in asked:
            found[recorded.id] = Answer(recorded, asked[recorded.labyrinth_prompt_id])
    return found


@dataclass(frozen=True, slots=True)
class Judged:
    """An answer with the scores in force, one a teacher, and the reward they agree on."""

    answer: Answer
    scores: tuple[Score, ...]
    agreed: Consensus


def judged(cycle: Cycle, measure: Measure) -> Iterator[Judged]:
    """Yield each answer that ended by itself and has a reward by ``measure``."""
    scores: defaultdict[UUID, list[Score]] = defaultdict(list)
    for score in cycle.scores_now:
        scores[score.completion_id].append(score)
    for answer in answers(cycle).values():
        given = scores[answer.recorded.id]
        agreed = measure.consensus(given)
        ended = answer.recorded.completion.finish_reason
        if agreed and ended in {FinishReason.STOP, FinishReason.LENGTH}:
            yield Judged(answer, tuple(given), agreed)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts for one prompt; ``source`` is what the preference comes from."""

    prompt: list[dict[str, str]]
    chosen: str
    rejected: str
    source: str


def pairs(cycle: Cycle) -> Iterator[Pair]:
    """Yield each preference in force: from rankings, from choices of replies, from rewrites."""
    known = answers(cycle)
    for preference in cycle.preferences_now:
        chosen, rejected = known.get(preference.chosen_id), known.get(preference.rejected_id)
        if chosen and rejected:
            yield Pair(chosen.prompt, chosen.text, rejected.text, "ranking")
    for choice in cycle.choices_now:
        chosen, rejected = known[choice.chosen_id], known[choice.rejected_id]
        yield Pair(chosen.prompt, chosen.text, rejected.text, "choice")
    for rewrite in cycle.rewrites_now:
        answer = known.get(rewrite.completion_id)
        if answer:
            yield Pair(answer.prompt, rewrite.text, answer.text, "rewrite")
