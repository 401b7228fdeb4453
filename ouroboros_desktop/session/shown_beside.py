"""What an update is shown beside what a teacher gave: recall lessons, and rehearsals.

Recall lessons are long dialogues about the facts approved up to then.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.policy import Capability
from ouroboros_desktop.core.policy_update import Demonstration, Method, UpdateConfig
from ouroboros_desktop.core.recall_lessons import QUESTIONS, recall_lessons
from ouroboros_desktop.core.room import longest_dialogue
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
    if not (config.recall_lessons and _shows(session, config) and policy.info):
        return ()
    return recall_lessons(
        known_facts(session.store.approved_until(cycle.id), moment),
        config.recall_lessons,
        longest_dialogue(policy.info, config),
        config.seed,
        session.store.barred(moment),
        QUESTIONS if config.method in {Method.PPO, Method.RLOO} else 1,
    )


def rehearsing(session: Session, config: UpdateConfig) -> UpdateConfig:
    """Return the settings with no rehearsals where none are shown; they are made by the worker.

    So the record of an update says what was there, and no service is asked, and paid, for any.
    """
    return config if _shows(session, config) else replace(config, rehearsals=0)


def _shows(session: Session, config: UpdateConfig) -> bool:
    """Return whether an update here is shown more than what a teacher wrote."""
    shown = {Capability.EXPERIENCES, Capability.DEMONSTRATIONS}
    return config.reads_demonstrations and shown <= session.state.policy.capabilities


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
