"""The recall lessons of an update: long dialogues about the facts approved up to then."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.policy import Capability
from ouroboros_desktop.core.policy_update import Demonstration, Method, UpdateConfig
from ouroboros_desktop.core.recall_lessons import QUESTIONS, longest_lesson, recall_lessons
from ouroboros_desktop.core.summary import Summary

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session


def lessons_of(
    session: Session, cycle: Cycle, moment: datetime, config: UpdateConfig
) -> tuple[Demonstration, ...]:
    """Return the recall lessons of an update of ``cycle`` that began at that ``moment``.

    They are about the fact ledgers of this cycle and those before it, each as it was approved last
    by then. Where a trainer reads every demonstration by itself, one question is asked of each.
    None where nothing that is shown is learned from, or for a policy that learns from no
    experiences: a service is sent what a teacher wrote, and nothing else.
    """
    policy = session.state.policy
    shown = {Capability.EXPERIENCES, Capability.DEMONSTRATIONS} <= policy.capabilities
    if not (config.recall_lessons and config.reads_demonstrations and shown and policy.info):
        return ()
    return recall_lessons(
        known_facts(session.store.approved_until(cycle.id), moment),
        config.recall_lessons,
        longest_lesson(policy.info, config),
        config.seed,
        session.store.barred(moment),
        QUESTIONS if config.method in {Method.PPO, Method.RLOO} else 1,
    )


def known_facts(approved: Iterable[tuple[int, Summary]], moment: datetime) -> tuple[str, ...]:
    """Return what the fact ledgers said then, oldest first; each summary with its cycle's number.

    Of several approved revisions of a cycle the last one counts.
    """
    last: dict[int, Summary] = {}
    for number, summary in approved:
        before = last.get(number)
        later = before is None or summary.revision > before.revision
        if later and summary.created_at <= moment:
            last[number] = summary
    return tuple(fact.text for number in sorted(last) for fact in last[number].facts)
