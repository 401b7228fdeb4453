"""What DuckDB and the operating system say, put in plain sentences with a next step."""

from __future__ import annotations

import re
from pathlib import Path

import duckdb

from ouroboros_desktop.core.errors import StoreProblem

_RESTORE = (
    "Nothing was changed. Restore a backup, put a copy of the store in its place, or choose another"
    " store."
)
_NOT_A_STORE = ("The file {path} is not a store, or its beginning is damaged.", _RESTORE)
_DAMAGED = ("The store {path} is damaged and cannot be opened.", _RESTORE)
_HELD = r"lock is held|being used by another process|already open"
_TOO_NEW = (
    "The store {path} was written by a newer version of this application.",
    "Install the newest version, then open it again.",
)

# What the message holds -> what to tell; the first match counts.
_KNOWN = {
    r"configuration has been locked|different configuration": (
        "The store {path} is already open in this program.",
        "Use the window that shows it.",
    ),
    r"No space left|[Dd]isk quota|not enough space": (
        "The disk that holds {path} is full.",
        "Free some space on this disk, then try again.",
    ),
    r"File too large": (
        "The disk that holds {path} does not allow a file of this size.",
        "Move the store to another disk, then try again.",
    ),
    r"[Pp]ermission denied|[Rr]ead-only|Access is denied|Operation not permitted": (
        "The store {path} cannot be written: it, or its folder, is read-only.",
        "Give yourself the right to write there, or choose another folder.",
    ),
    r"not a valid DuckDB database file|Is a directory": _NOT_A_STORE,
    r"version number|newer version of DuckDB": _TOO_NEW,
    r"[Cc]orrupt|replaying WAL|[Cc]ould not read|enough bytes": _DAMAGED,
    r"Input/output error|fsync failed|Could not (write|sync|truncate)": (
        "The disk that holds {path} reports an error.",
        "Copy your data to another disk: this one may be failing. Then try again.",
    ),
    r"surrogate": (
        "The text holds half a character, which cannot be saved.",
        "Take out the odd sign, or paste the text again as plain text.",
    ),
}


def not_a_store(path: Path) -> StoreProblem:
    return _say(path, _NOT_A_STORE)


def too_new(path: Path) -> StoreProblem:
    return _say(path, _TOO_NEW)


def not_backed_up(path: Path, problem: StoreProblem) -> StoreProblem:
    """Say why a new version of the application did not touch the store."""
    return StoreProblem(
        f"The store {path} was left as it is: the backup that a new version makes first failed."
        f" {problem.message}",
        problem.hint,
    )


def opening_problem(path: Path, error: Exception) -> StoreProblem:
    """Say why the store at ``path`` cannot be opened."""
    if re.search(_HELD, str(error)):
        return _held(path, error)
    if known := _match(path, error):
        return known
    if isinstance(error, OSError | duckdb.IOException):
        reason = getattr(error, "strerror", None) or str(error).partition("\n")[0]
        return StoreProblem(
            f"The store {path} cannot be opened ({reason}).", "Try again, or choose another folder."
        )
    return _say(path, _DAMAGED)  # damaged bytes make DuckDB raise nearly anything


def damaged(path: Path) -> StoreProblem:
    return _say(path, _DAMAGED)


def is_damage(path: Path, error: Exception) -> bool:
    """Whether the store could not be opened since its bytes are wrong: neither held nor full."""
    if re.search(_HELD, str(error)):
        return False
    return opening_problem(path, error).message in {
        told[0].format(path=path) for told in (_DAMAGED, _NOT_A_STORE)
    }


def reading_problem(path: Path) -> StoreProblem:
    """Say that something in the store could not be read."""
    return StoreProblem(
        f"A part of the store {path} is damaged and cannot be read.",
        "Restore the newest backup: nothing that was saved since is lost.",
    )


def saving_problem(path: Path, error: Exception) -> StoreProblem:
    """Say why an action could not be saved. The caller made sure that nothing of it was."""
    known = _match(path, error) or StoreProblem(
        f"This does not fit what the store {path} holds.",
        "Open the cycle again and repeat the last action.",
    )
    return StoreProblem(f"{known.message} Nothing of this action was saved.", known.hint)


def backup_problem(path: Path, error: Exception) -> StoreProblem:
    """Say why a copy of the store could not be made; the store goes on."""
    known = _match(path, error)
    return StoreProblem(
        f"The store {path} could not be copied. Nothing of it was changed.",
        known.hint if known else "Try again; if it fails again, check the store.",
    )


def unknown_fate(problem: StoreProblem) -> StoreProblem:
    """Say that an action may have been saved: the store could not be opened again to look."""
    return StoreProblem(
        f"{problem.message} It is not known whether the last action was saved.", problem.hint
    )


def noted(problem: StoreProblem) -> StoreProblem:
    """Say that an action is in the journal, though the store could not be opened again."""
    return StoreProblem(
        f"{problem.message} The last action is in the journal: it is there when the store opens"
        " again, so do not repeat it.",
        problem.hint,
    )


def _match(path: Path, error: Exception) -> StoreProblem | None:
    for pattern, told in _KNOWN.items():
        if re.search(pattern, str(error)):
            return _say(path, told)
    return None


def _say(path: Path, told: tuple[str, str]) -> StoreProblem:
    message, hint = told
    return StoreProblem(message.format(path=path), hint)


def _held(path: Path, error: Exception) -> StoreProblem:
    pid = re.search(r"\(PID (\d+)\)", str(error))
    who = f"another program (process {pid[1]})" if pid else "another program"
    return StoreProblem(
        f"The store {path} is open in {who}.",
        "Use the window that is open, or close it first.",
    )
