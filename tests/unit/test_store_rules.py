"""What the file itself guarantees: rows are only added, bad ones refused, reward as in the core."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from uuid import UUID

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import ouroboros_desktop.storage
from ouroboros_desktop.core.completion import (
    Completion,
    FinishReason,
    RecordedCompletion,
    Sampling,
)
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.core.policy import PolicyRecord
from ouroboros_desktop.core.scoring import Rubric, Score, Scores, scores_now
from ouroboros_desktop.core.summary import Author, Part, Source, Summary, SummaryEntry
from ouroboros_desktop.core.teachers import Teacher, TeacherWeight, consensus, weights_now
from ouroboros_desktop.storage import Store, rows
from ouroboros_desktop.storage.database import Database, Row
from ouroboros_desktop.storage.transaction import transaction

STORAGE = Path(ouroboros_desktop.storage.__file__).parent
TEACHERS = [Teacher(name) for name in "ABC"]
POLICY = PolicyRecord("echo", "parrot")
CYCLE = Cycle(1, TEACHERS[0].id, POLICY.id)
MESSAGE = Message(Role.TEACHER, "Hello")
ANSWERS = [
    RecordedCompletion(Completion(f"answer {n}", FinishReason.STOP, Sampling()), None)
    for n in range(3)
]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = Database(tmp_path_factory.mktemp("rules") / "store.duckdb")
    store = Store(database)
    for teacher in TEACHERS:
        store.add_teacher(teacher)
    store.add_policy(POLICY)
    store.add_rubric(Rubric())
    store.add_cycle(CYCLE)
    store.add_message(CYCLE.id, MESSAGE)
    store.add_completions(CYCLE.id, ANSWERS)
    yield database
    database.close()


def contents(database: Database) -> dict[str, list[tuple]]:
    """Every row of every table."""

    def read(con: duckdb.DuckDBPyConnection) -> dict[str, list[tuple]]:
        tables = con.execute("SELECT table_name FROM duckdb_tables()").fetchall()
        return {name: con.execute(f"FROM {name}").fetchall() for (name,) in tables}

    return database.read(read)


# ---------------------------------------------------------------------- bad rows

SCORE = rows.score(Score(ANSWERS[0].id, TEACHERS[0].id, Scores(1, 2, 3)))
COMPLETION = rows.completion(
    CYCLE.id,
    RecordedCompletion(
        Completion("a", FinishReason.STOP, Sampling(), (1,), (2, 3), (-0.1, -0.2)), None
    ),
)
SUMMARY = Summary(1, ())
ENTRY = rows.record(
    "summary_entry",
    SummaryEntry(Part.LOGIC_MAP, "so", Author.POLICY, (Source(MESSAGE.id, 0, 2),)),
    summary_id=SUMMARY.id,
)
RUBRIC = rows.rubric(Rubric(2))
NAN, INF = float("nan"), float("inf")

BAD = [
    (SCORE, {"content": 6}),
    (SCORE, {"logic": 0}),
    (SCORE, {"seconds": NAN}),
    (SCORE, {"seconds": -1.0}),
    (SCORE, {"rubric_revision": 99}),
    (SCORE, {"teacher_id": new_id()}),
    (SCORE, {"completion_id": new_id()}),
    (SCORE, {"comment": "half a \ud83d character"}),
    (COMPLETION, {"logprobs": bytes(8)}),
    (COMPLETION, {"token_ids": bytes(7), "logprobs": b""}),
    (COMPLETION, {"prompt_token_ids": bytes(5)}),
    (COMPLETION, {"finish_reason": "tired"}),
    (COMPLETION, {"message_id": new_id(), "labyrinth_prompt_id": new_id()}),
    (COMPLETION, {"sampling": "{not json"}),
    (COMPLETION, {"cycle_id": new_id()}),
    (COMPLETION, {"id": ANSWERS[0].id}),
    (ENTRY, {"sources": []}),
    (ENTRY, {"part": "fact_ledger", "premises": [new_id()]}),
    (ENTRY, {"author": "somebody"}),
    (RUBRIC, {"content": -1.0}),
    (RUBRIC, {"persona": INF}),
    (RUBRIC, {"content": 0.0, "logic": 0.0, "persona": 0.0}),
    (RUBRIC, {"revision": 1}),
    (Row("cycle_event", {"cycle_id": CYCLE.id, "created_at": "2026-01-01"}), {}),
]


@pytest.mark.parametrize(("good", "bad"), BAD)
def test_a_bad_row_is_refused_and_nothing_of_the_action_saved(
    database: Database, good: Row, bad: dict[str, object]
) -> None:
    before = contents(database)
    first = rows.record("teacher", Teacher("of the same action"))
    summary = [*rows.summary(CYCLE.id, SUMMARY)] if good is ENTRY else []
    with pytest.raises(StoreProblem, match="Nothing of this action was saved") as problem:
        database.save([first, *summary, Row(good.table, {**good.values, **bad})])
    assert problem.value.hint
    assert "\n" not in problem.value.message
    assert contents(database) == before


@pytest.mark.parametrize("good", [SCORE, COMPLETION, RUBRIC])
def test_the_rows_that_were_made_bad_are_good_without_it(database: Database, good: Row) -> None:
    database.save([good])
    with pytest.raises(StoreProblem):
        database.save([good])  # the same revision, or id, twice


def test_an_action_after_a_refused_one_is_saved(database: Database) -> None:
    store = Store(database)
    with pytest.raises(StoreProblem):
        store.add_message(CYCLE.id, MESSAGE)
    message = Message(Role.TEACHER, "again", parent_id=MESSAGE.id)
    store.add_message(CYCLE.id, message)
    assert store.cycle(CYCLE.id).transcript.last == message


# ---------------------------------------------------------------------- transactions


def test_a_swallowed_error_does_not_become_a_silent_commit() -> None:
    with duckdb.connect(":memory:") as con:
        con.execute("CREATE TABLE t (x INTEGER PRIMARY KEY)")
        with pytest.raises(duckdb.TransactionException), transaction(con):
            con.execute("INSERT INTO t VALUES (1)")
            with suppress(duckdb.Error):
                con.execute("INSERT INTO t VALUES (1)")
        with transaction(con):
            con.execute("INSERT INTO t VALUES (2)")
        assert con.execute("FROM t").fetchall() == [(2,)]


@pytest.mark.parametrize("interruption", [KeyboardInterrupt, ValueError, GeneratorExit])
def test_any_exception_rolls_back(interruption: type[BaseException]) -> None:
    with duckdb.connect(":memory:") as con:
        con.execute("CREATE TABLE t (x INTEGER)")
        with pytest.raises(interruption), transaction(con):
            con.execute("INSERT INTO t VALUES (1)")
            raise interruption
        assert con.execute("FROM t").fetchall() == []
        con.execute("BEGIN")  # no transaction was left open


# ---------------------------------------------------------------------- append only

CHANGES = re.compile(
    r"\bUPDATE\s+\w+\s+SET\b|\bDELETE\s+FROM\b|\bTRUNCATE\s+\w+|\bDROP\s+(TABLE|VIEW|COLUMN)\b|\bMERGE\s+INTO\b"
    r"|\bOR\s+(REPLACE(?!\s+VIEW)|IGNORE)\b|\bON\s+CONFLICT\b"
    r"|\bALTER\s+TABLE\s+\w+\s+(?!ADD\s+COLUMN)",
    re.IGNORECASE,
)


def sql_of_storage() -> Iterator[tuple[str, str]]:
    """(file, text) of every string in storage's modules, and of every SQL file."""
    for file in STORAGE.rglob("*.sql"):
        yield file.name, file.read_text(encoding="utf-8")
    for file in STORAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield file.name, node.value


def test_the_store_only_ever_adds_rows() -> None:
    found = list(sql_of_storage())
    assert any("INSERT INTO" in sql for _, sql in found)  # the search sees the SQL
    assert [(name, sql) for name, sql in found if CHANGES.search(sql)] == []


@pytest.mark.parametrize(
    "sql", ["UPDATE score SET content = 1", "delete from score", "INSERT OR REPLACE INTO score"]
)
def test_the_search_knows_a_change_when_it_sees_one(sql: str) -> None:
    assert CHANGES.search(sql)


# ---------------------------------------------------------------------- reward

likert = st.none() | st.integers(1, 5)
weight = st.sampled_from([0.0, 0.5, 1.0]) | st.floats(0, 100)
given_scores = st.lists(
    st.builds(
        Score,
        st.sampled_from([a.id for a in ANSWERS]),
        st.sampled_from([t.id for t in TEACHERS]),
        st.builds(Scores, likert, likert, likert),
        st.integers(1, 3),
        adjudicates=st.booleans(),
        retracted=st.booleans(),
    ),
    max_size=12,
    unique_by=lambda s: (s.completion_id, s.teacher_id, s.revision),
)
weights = st.tuples(weight, weight, weight).filter(lambda w: sum(w) > 1e-6)
teacher_weights = st.lists(
    st.builds(
        TeacherWeight,
        st.sampled_from([t.id for t in TEACHERS]),
        st.sampled_from([0.0, 0.5, 1.0]) | st.floats(0.01, 100),
    ),
    max_size=4,
)


@pytest.fixture(scope="module")
def bare() -> Iterator[duckdb.DuckDBPyConnection]:
    """The schema in memory, without foreign keys: scores need no completions there."""
    schema = (STORAGE / "schema.sql").read_text(encoding="utf-8")
    with duckdb.connect(":memory:") as con:
        con.execute(re.sub(r" REFERENCES \w+ \(\w+\)", "", schema))
        yield con


def reward_view(
    con: duckdb.DuckDBPyConnection,
    scores: list[Score],
    rubric: Rubric,
    teachers: list[TeacherWeight],
) -> dict[UUID, tuple]:
    con.execute("BEGIN")
    try:
        given = [rows.record("teacher_weight", one) for one in teachers]
        for place, row in enumerate([rows.rubric(rubric), *map(rows.score, scores), *given]):
            values = {**row.values, "ordinal": place}
            places = ", ".join("?" * len(values))
            con.execute(
                f"INSERT INTO {row.table} ({', '.join(values)}) VALUES ({places})",
                list(values.values()),
            )
        found = con.execute("SELECT completion_id, reward, spread, teachers FROM reward_now")
        return {key: tuple(value) for key, *value in found.fetchall()}
    finally:
        con.execute("ROLLBACK")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(scores=given_scores, weighed=weights, teachers=teacher_weights)
def test_the_reward_of_the_store_is_the_reward_of_the_core(
    bare: duckdb.DuckDBPyConnection,
    scores: list[Score],
    weighed: tuple[float, float, float],
    teachers: list[TeacherWeight],
) -> None:
    rubric = Rubric(1, *weighed)
    expected = {}
    for answer in ANSWERS:
        newest = [s for s in scores_now(scores) if s.completion_id == answer.id]
        if agreed := consensus(newest, rubric, weights_now(teachers)):
            expected[answer.id] = pytest.approx((agreed.reward, agreed.spread, agreed.teachers))
    assert reward_view(bare, scores, rubric, teachers) == expected


def test_the_reward_follows_the_newest_rubric(tmp_path: Path) -> None:
    database = Database(tmp_path / "store.duckdb")
    store = Store(database)
    store.add_teacher(TEACHERS[0])
    store.add_policy(POLICY)
    store.add_rubric(Rubric(1))
    store.add_cycle(CYCLE)
    store.add_completions(CYCLE.id, ANSWERS)
    store.add_scores([Score(ANSWERS[0].id, TEACHERS[0].id, Scores(5, 3, None))])

    def reward() -> object:
        return database.read(lambda con: con.execute("SELECT reward FROM reward_now").fetchall())

    assert reward() == [(0.5,)]
    store.add_rubric(Rubric(2, content=0.0, logic=1.0, persona=9.0))
    assert reward() == [(0.0,)]
    store.add_rubric(Rubric(3, content=0.0, logic=0.0, persona=1.0))
    assert reward() == []  # nobody answered the only criterion that counts
    database.close()
