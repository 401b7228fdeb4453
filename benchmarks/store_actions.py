"""Every kind of write that the store takes, as actions whose rows can be looked for afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from ouroboros_desktop.core.completion import (
    Completion,
    FinishReason,
    RecordedCompletion,
    Sampling,
)
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.labyrinth import AppliedTransformation, LabyrinthPrompt
from ouroboros_desktop.core.policy import PolicyRecord
from ouroboros_desktop.core.policy_update import PolicyUpdate, UpdateConfig, UpdateState
from ouroboros_desktop.core.scoring import Preference, Rewrite, Rubric, Score, Scores
from ouroboros_desktop.core.summary import Author, Part, Source, Summary, SummaryEntry
from ouroboros_desktop.core.teachers import Teacher
from ouroboros_desktop.storage import Store, backups


@dataclass(frozen=True)
class Action:
    """One action of a teacher: how it is saved, and (table, column, id) of the rows it makes."""

    save: Callable[[Store], None]
    rows: tuple[tuple[str, str, UUID], ...]


def turn_of(cycle: Cycle, teacher: Teacher, turn: int) -> Iterator[Action]:
    """Yield every kind of write of a cycle once; ``turn`` numbers the revisions."""
    asked = Message(Role.TEACHER, f"question {turn} \N{SNAKE}", teacher_id=teacher.id)
    yield Action(lambda s: s.add_message(cycle.id, asked), (("message", "id", asked.id),))
    written = [_completion(f"answer {turn}.{k}", asked.id) for k in range(2)]
    yield Action(
        lambda s: s.add_completions(cycle.id, written),
        tuple(("completion", "id", one.id) for one in written),
    )
    yield Action(lambda s: s.choose_branch(cycle.id, asked.id), ())
    yield Action(lambda s: s.name_cycle(cycle.id, f"title {turn}"), ())
    entry = SummaryEntry(Part.FACT_LEDGER, "a fact", Author.POLICY, (Source(asked.id, 0, 4),))
    summary = Summary(turn, (entry,), approved_by=teacher.id)
    prompt = LabyrinthPrompt(
        summary.id,
        f"prompt {turn}",
        (AppliedTransformation("shuffled-order"),),
        7,
        (entry.id,),
        False,
    )
    yield Action(
        lambda s: s.add_summary(cycle.id, summary),
        (("summary", "id", summary.id), ("summary_entry", "id", entry.id)),
    )
    yield Action(lambda s: s.add_prompts([prompt]), (("labyrinth_prompt", "id", prompt.id),))
    yield from _judged(teacher, written)
    yield from _updated(cycle)


def _completion(text: str, message_id: UUID) -> RecordedCompletion:
    drawn = Completion(
        text, FinishReason.STOP, Sampling(), (1, 2), (3, 4, 5), (-0.1, -1e-300, -2.5)
    )
    return RecordedCompletion(drawn, None, message_id=message_id)


def _judged(teacher: Teacher, written: list[RecordedCompletion]) -> Iterator[Action]:
    scores = [Score(one.id, teacher.id, Scores(2, 5, None), seconds=1.25) for one in written]
    yield Action(
        lambda s: s.add_scores(scores),
        tuple(("score", "completion_id", one.id) for one in written),
    )
    rewrite = Rewrite(written[0].id, teacher.id, "better")
    yield Action(lambda s: s.add_rewrite(rewrite), (("rewrite", "completion_id", written[0].id),))
    preference = Preference(written[1].id, written[0].id, teacher.id)
    yield Action(
        lambda s: s.add_preferences([preference]), (("preference", "chosen_id", written[1].id),)
    )


def _updated(cycle: Cycle) -> Iterator[Action]:
    update = PolicyUpdate(cycle.id, cycle.policy_id, None, UpdateConfig(), 1, ())
    yield Action(lambda s: s.start_update(update), (("policy_update", "id", update.id),))
    yield Action(
        lambda s: s.finish_update(update.id, UpdateState.FAILED, "for a measurement"),
        (("policy_update_event", "policy_update_id", update.id),),
    )
    yield Action(lambda s: s.bin_cycle(cycle.id), ())
    yield Action(lambda s: s.unbin_cycle(cycle.id), ())


def begin(path: Path, backed_up: bool = False) -> tuple[Teacher, Cycle]:
    """Make a store with one empty cycle."""
    teacher, policy = Teacher("Ada"), PolicyRecord("echo", "parrot")
    cycle = Cycle(1, teacher.id, policy.id)
    with closing(Store.open(path)) as store:
        store.add_teacher(teacher)
        store.add_policy(policy)
        store.add_rubric(Rubric())
        store.add_cycle(cycle)
        if backed_up:
            store.archive.back_up(backups.AUTOMATIC)
    return teacher, cycle
