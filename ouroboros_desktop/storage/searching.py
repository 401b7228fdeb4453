"""Looking for words in what was said."""

from __future__ import annotations

from ouroboros_desktop.core.dialogue import FoundMessage
from ouroboros_desktop.storage.reading import Con, records

_BEFORE, _EXCERPT = 40, 240


def messages_with(con: Con, words: str, most: int) -> tuple[FoundMessage, ...]:
    """Return the newest messages that hold ``words``, in any case of letters."""
    # The excerpts of the few that are returned, not of all that hold the words.
    found = (
        "SELECT ordinal FROM message WHERE contains(lower(content), $1) AND role <> 'system'"
        " AND cycle_id IN (SELECT id FROM cycle_now) ORDER BY ordinal DESC LIMIT $2"
    )
    query = (
        f"SELECT cycle_id, number, message.id AS message_id, role,"  # noqa: S608
        f" substr(content, greatest(1, instr(lower(content), $1) - {_BEFORE}), {_EXCERPT})"
        " AS excerpt FROM message JOIN cycle ON cycle.id = cycle_id"
        f" WHERE message.ordinal IN ({found}) ORDER BY message.ordinal DESC"
    )
    return records(con, FoundMessage, query, words.lower(), most)
