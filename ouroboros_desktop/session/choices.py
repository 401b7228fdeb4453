"""What an update learns from choices between replies side by side."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ouroboros_desktop.core.beside import ReplyChoice, choices
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.labyrinth import asks_any
from ouroboros_desktop.core.policy_update import PreferencePair, UpdateConfig
from ouroboros_desktop.core.room import longest_dialogue

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session


def choices_of(
    session: Session, cycle: Cycle, moment: datetime, config: UpdateConfig
) -> tuple[ReplyChoice, ...]:
    """Return the choices of ``cycle`` that an update learns from which began at that ``moment``.

    A dialogue in which the teacher asked what no update may be asked is left out.
    """
    info = session.state.policy.info
    assert info is not None
    found = choices(cycle, longest_dialogue(info, config))
    barred = session.store.barred(moment) if found else frozenset()
    return tuple(one for one in found if not asks_any(one.prompt, barred))


def as_pairs(found: tuple[ReplyChoice, ...]) -> tuple[PreferencePair, ...]:
    """Return the choices as what is learned from."""
    return tuple(
        PreferencePair(one.prompt, one.better.completion.text, one.worse.completion.text)
        for one in found
    )
