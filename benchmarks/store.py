"""`make bench-store`: a store of 1,000,000 messages and 200,000 scored completions, as it is used.

``autosave_p95_ms``: a message, a completion, a score, each its own action, journal and all.
``open_s``: opening the closed file, every block of it checked. ``session_list_ms``: all cycles.
``search_s``: the worst of three searches over all messages. ``rewards_s``: 10,000 rewards after the
weights were changed. ``journal_ms``: what the journal adds to a commit.
Wall clock, one machine, one run; the medians are printed above the last line.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TypeVar

import duckdb

from benchmarks.store_actions import begin
from ouroboros_desktop.core.completion import (
    Completion,
    FinishReason,
    RecordedCompletion,
    Sampling,
)
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.identity import now
from ouroboros_desktop.core.scoring import Rubric, Score, Scores
from ouroboros_desktop.core.teachers import Teacher, consensus
from ouroboros_desktop.storage import Store, backups
from ouroboros_desktop.storage.journal import Journal
from ouroboros_desktop.storage.row import Row

Answer = TypeVar("Answer")
MESSAGES, COMPLETIONS, PER_CYCLE, SAVES = 1_000_000, 200_000, 50, 200

_FILL = """
CREATE TEMP TABLE ids AS SELECT n, uuid() AS id FROM range({cycles}) AS t(n);
INSERT INTO cycle BY NAME SELECT id, n + 2 AS number, NULL AS parent_id, $1 AS teacher_id,
    $2 AS policy_id, NULL AS adapter_id, '0' AS app_version, n + $3 AS ordinal,
    $4 AS created_at FROM ids;
INSERT INTO cycle_event BY NAME SELECT id AS cycle_id, n + $3 + {cycles} AS ordinal,
    'Cycle about topic ' || n AS title, $4 AS created_at FROM ids;
INSERT INTO message BY NAME SELECT uuid() AS id, i.id AS cycle_id,
    CASE m % 2 WHEN 0 THEN 'teacher' ELSE 'policy' END AS role,
    'Message ' || m || ' tells how the keeper of lighthouse ' || (m * 7919 % 100003)
    || ' carries oil up the stairs, counts the ships and writes the weather down.' AS content,
    m + $3 + 2 * {cycles} AS ordinal, $4 AS created_at
    FROM range({messages}) AS t(m) JOIN ids AS i ON i.n = m // {per_cycle};
CREATE TEMP TABLE drawn AS SELECT c, uuid() AS id FROM range({completions}) AS t(c);
INSERT INTO completion BY NAME SELECT d.id, i.id AS cycle_id, 'An answer of the policy, number '
    || c AS text, 'stop' AS finish_reason, '{{}}' AS sampling,
    repeat('\\x01\\x00\\x00\\x00', 40)::BLOB
    AS prompt_token_ids, repeat('\\x02\\x00\\x00\\x00', 48)::BLOB AS token_ids,
    repeat('\\x00\\x00\\x00\\x00\\x00\\x00\\xE0\\xBF', 48)::BLOB AS logprobs,
    c + $3 + 2 * {cycles} + {messages} AS ordinal, $4 AS created_at
    FROM drawn AS d JOIN ids AS i ON i.n = c // {in_cycle};
INSERT INTO score BY NAME SELECT id AS completion_id, $1 AS teacher_id, 1 AS revision,
    1 + c % 5 AS content, 1 + c % 3 AS logic, NULL AS persona, 1 AS rubric_revision,
    false AS adjudicates, true AS blind, false AS retracted, 2.5 AS seconds, '' AS comment,
    c + $3 + 2 * {cycles} + {messages} + {completions} AS ordinal, $4 AS created_at FROM drawn;
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scale", type=float, default=1.0, help="share of the full size")
    scale = parser.parse_args().scale
    with tempfile.TemporaryDirectory(prefix="ouroboros-bench-") as folder:
        path = Path(folder) / "store.duckdb"
        teacher, cycle = begin(path)
        _fill(path, cycle, teacher, scale)
        figures = _opened(path, cycle, teacher)
        figures["journal_ms"] = _journal(Path(folder))
    print(json.dumps(figures))
    return 0


def _fill(path: Path, cycle: Cycle, teacher: Teacher, scale: float) -> None:
    """Write the large part by SQL: through the application it would take hours."""
    messages, completions = round(MESSAGES * scale), round(COMPLETIONS * scale)
    cycles = -(-messages // PER_CYCLE)
    sizes = {
        "cycles": cycles,
        "messages": messages,
        "per_cycle": PER_CYCLE,
        "completions": completions,
        "in_cycle": -(-completions // cycles),
    }
    values = [teacher.id, cycle.policy_id, 100, now().replace(tzinfo=None)]
    with duckdb.connect(str(path)) as con:
        for statement in _FILL.format(**sizes).split(";\n"):
            if statement.strip():
                used = {int(n) for n in "1234" if f"${n}" in statement}
                con.execute(statement, {str(n): values[n - 1] for n in used})
        con.execute("CHECKPOINT")


def _opened(path: Path, cycle: Cycle, teacher: Teacher) -> dict[str, float]:
    opened, store = _timed(lambda: Store.open(path))
    with closing(store):
        saves = sorted(_saves(store, cycle, teacher))
        lists = [_timed(store.cycles)[0] for _ in range(5)]
        words = ("lighthouse 77", "no such words", "WEATHER DOWN")
        searches = [_timed(partial(_search, store, word))[0] for word in words]
        rewards = _rewards(store)
        backup, made = _timed(lambda: store.archive.back_up(backups.BY_HAND))
    print(
        f"{path.stat().st_size / 1e6:.0f} MB; saving p50 {1000 * statistics.median(saves):.1f} ms,"
        f" p95 {1000 * saves[len(saves) * 95 // 100]:.1f}, max {1000 * saves[-1]:.1f};"
        f" backup of {made.size / 1e6:.0f} MB in {backup:.1f} s, on another thread"
    )
    return {
        "autosave_p95_ms": round(1000 * saves[len(saves) * 95 // 100], 1),
        "open_s": round(opened, 3),
        "session_list_ms": round(1000 * statistics.median(lists), 1),
        "search_s": round(max(searches), 3),
        "rewards_s": round(rewards, 3),
    }


def _search(store: Store, word: str) -> int:
    return len(store.search(word).result())


def _saves(store: Store, cycle: Cycle, teacher: Teacher) -> list[float]:
    found = []
    for n in range(SAVES):
        said = Message(Role.TEACHER, f"What does the keeper do on day {n}? " * 4)
        found.append(_timed(partial(store.add_message, cycle.id, said))[0])
        drawn = Completion(
            f"He counts ships. {n}",
            FinishReason.STOP,
            Sampling(),
            tuple(range(64)),
            tuple(range(48)),
            (-0.5,) * 48,
        )
        written = RecordedCompletion(drawn, None, message_id=said.id)
        found.append(_timed(partial(store.add_completions, cycle.id, [written]))[0])
        score = Score(written.id, teacher.id, Scores(1 + n % 5, 3, None))
        found.append(_timed(partial(store.add_scores, [score]))[0])
    return found


def _rewards(store: Store) -> float:
    """Save new weights and compute 10,000 rewards, as a session does from the scores it holds."""
    teacher = store.teachers()[0]
    completions = [RecordedCompletion(Completion("", FinishReason.STOP, Sampling()), None).id
                   for _ in range(10_000)]  # fmt: skip
    scores = [Score(i, teacher.id, Scores(1 + n % 5, 2, 4)) for n, i in enumerate(completions)]
    rubric = Rubric(2, content=3.0)

    def weigh() -> int:
        store.add_rubric(rubric)
        return len([consensus([score], rubric) for score in scores])

    return _timed(weigh)[0]


def _journal(folder: Path) -> float:
    """Return the median of what one line takes: written, and flushed to the disk."""
    journal = Journal(folder / "alone", "bench")
    rows = [Row("message", {"content": "What does the keeper do? " * 8, "at": now()}, 1)]
    found = [_timed(lambda: journal.append(rows))[0] for _ in range(SAVES)]
    journal.close()
    return round(1000 * statistics.median(found), 2)


def _timed(work: Callable[[], Answer]) -> tuple[float, Answer]:
    began = time.perf_counter()
    found = work()
    return time.perf_counter() - began, found


if __name__ == "__main__":
    sys.exit(main())
