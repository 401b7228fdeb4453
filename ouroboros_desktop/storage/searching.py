"""Looking for words in what was said."""

from __future__ import annotations

from ouroboros_desktop.core.dialogue import FoundMessage
from ouroboros_desktop.storage.reading import Con, records

_BEFORE, _EXCERPT = 40, 240


def messages_with(con: Con, words: str, most: int) -> tuple[FoundMessage, ...]:
    """Return the newest messages that hold ``words``, in any case of letters."""
    return _found(con, "SELECT id FROM cycle_now", words, most)


def binned_with(con: Con, words: str, most: int) -> tuple[FoundMessage, ...]:
    """Return the same of the cycles that are in the bin."""
    return _found(con, "SELECT cycle_id FROM bin_now", words, most)


def _found(con: Con, cycles: str, words: str, most: int) -> tuple[FoundMessage, ...]:
    # The excerpts of the few that are returned, not of all that hold the words.
    found = (
        "SELECT ordinal FROM message WHERE contains(lower(content), $1) AND role <> 'system'"  # noqa: S608
        f" AND cycle_id IN ({cycles}) ORDER BY ordinal DESC LIMIT $2"
    )
    query = (
        f"SELECT cycle_id, number, message.id AS message_id, role,"  # noqa: S608
        f" substr(content, greatest(1, instr(lower(content), $1) - {_BEFORE}), {_EXCERPT})"
        " AS excerpt FROM message JOIN cycle ON cycle.id = cycle_id"
        f" WHERE message.ordinal IN ({found}) ORDER BY message.ordinal DESC"
    )
    return records(con, FoundMessage, query, words.lower(), most)
