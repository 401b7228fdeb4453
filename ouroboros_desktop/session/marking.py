"""Quick marks while talking: put and taken back with the same key."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.quick_marks import Quick, QuickMark, toggled
from ouroboros_desktop.session.undo import Undoable

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

Kinds = tuple[Quick, ...]


class MarkingIntents:
    """Mark a reply of the policy, also while the next one is being written."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def toggle(self, message_id: UUID, kind: Quick) -> None:
        """Mark a reply, or take that mark back."""
        cycle = self._session.cycle
        completion_id = cycle.transcript.message(message_id).completion_id
        if completion_id is None:
            raise NotPossibleYet(
                "Only what the policy wrote here can be marked.",
                hint="Words of yours, and replies that were imported, have no record to mark.",
            )
        before = self._now(completion_id)
        after = toggled(before, kind)
        self._put(completion_id, after)
        put = self._put
        self._session.did(
            Undoable("mark", lambda: put(completion_id, before), lambda: put(completion_id, after))
        )

    def _now(self, completion_id: UUID) -> Kinds:
        key = (completion_id, self._session.state.teacher.id)
        found = self._session.cycle.quick_marks_now
        return next((m.kinds for m in found if (m.completion_id, m.teacher_id) == key), ())

    def _put(self, completion_id: UUID, kinds: Kinds) -> None:
        """Append what the teacher at the desk marks a reply as from now on."""
        session, cycle = self._session, self._session.cycle
        teacher = session.state.teacher.id
        key = (completion_id, teacher)
        rows = [m for m in cycle.quick_marks if (m.completion_id, m.teacher_id) == key]
        revision = max((m.revision for m in rows), default=0) + 1
        mark = QuickMark(completion_id, teacher, kinds, revision)
        session.store.add_quick_mark(mark)
        session.show_cycle(replace(cycle, quick_marks=(*cycle.quick_marks, mark)))
