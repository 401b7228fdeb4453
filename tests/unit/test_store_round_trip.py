"""A cycle comes back from the file equal to what was saved, whatever is in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ouroboros_desktop.core.arena import Match, Vote
from ouroboros_desktop.core.completion import (
    Completion,
    FinishReason,
    RecordedCompletion,
    Sampling,
)
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message, Role, Transcript
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.core.judge import Choice, Judgement
from ouroboros_desktop.core.labyrinth import AppliedTransformation, LabyrinthPrompt
from ouroboros_desktop.core.policy import Adapter, PolicyRecord
from ouroboros_desktop.core.policy_update import (
    Baseline,
    KlEstimator,
    Method,
    PolicyUpdate,
    StopReason,
    UpdateConfig,
    UpdateExperience,
    UpdateMetrics,
    UpdateState,
)
from ouroboros_desktop.core.presets import WrittenWith
from ouroboros_desktop.core.quick_marks import Quick, QuickMark
from ouroboros_desktop.core.remarks import Mark, Ranking, Remark
from ouroboros_desktop.core.repeats import RepeatScore
from ouroboros_desktop.core.scoring import Criterion, Preference, Rewrite, Rubric, Score, Scores
from ouroboros_desktop.core.summary import Author, Part, Source, Summary, SummaryEntry
from ouroboros_desktop.core.teachers import Teacher, TeacherKind, TeacherWeight
from ouroboros_desktop.core.verdict import Comparison, Decision, Outcome, Promotion
from ouroboros_desktop.storage import Store

TEACHERS = (Teacher("Ada"), Teacher("β\x00", TeacherKind.SIMULATED))
WEIGHTS = tuple(TeacherWeight(TEACHERS[n].id, w) for n, w in ((0, 1 / 3), (1, 0.0), (0, 2.5)))
POLICY = PolicyRecord("echo", "parrot", "t" * 64, "c" * 64)
RUBRICS = (
    Rubric(1, wording={"content": ("no", "hardly", "so-so", "mostly", "yes\u2028")}),
    Rubric(2, 0.0, 2.5, 1 / 3),
)

text = st.text(max_size=30)
times = st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))
teacher_ids = st.sampled_from([t.id for t in TEACHERS])
maybe_teacher = st.none() | teacher_ids
finite = st.floats(allow_nan=False, allow_infinity=False)
measured = st.floats(allow_nan=False)
counts = st.integers(0, 2**31 - 1)
maybe_id = st.none() | st.uuids()
made = {"id": st.builds(new_id), "created_at": times}


@st.composite
def completions(draw: st.DrawFn, **place: UUID) -> RecordedCompletion:
    tokens = draw(st.lists(counts, max_size=5))
    logprob = st.floats(-1e300, 1e-4)
    logprobs = [draw(logprob) for _ in tokens] if draw(st.booleans()) else []
    sampling = st.builds(
        Sampling,
        st.integers(1, 9),
        st.integers(1, 4096),
        st.floats(0, 10),
        st.floats(1e-9, 1),
        st.lists(text, max_size=2).map(tuple),
        st.booleans(),
    )
    completion = Completion(
        draw(text),
        draw(st.sampled_from(FinishReason)),
        draw(sampling),
        tuple(draw(st.lists(counts, max_size=3))),
        tuple(tokens),
        tuple(logprobs),
        entropies=tuple(-x for x in logprobs),
        values=tuple(logprobs),
        policy_state=draw(text),
    )
    return draw(st.builds(RecordedCompletion, st.just(completion), maybe_id, **place, **made))


def one_of(found: list[UUID]) -> st.SearchStrategy[UUID | None]:
    return st.none() | st.sampled_from(found) if found else st.none()


def entries(messages: list[Message]) -> st.SearchStrategy[SummaryEntry]:
    own = st.builds(
        SummaryEntry,
        st.sampled_from([Part.FACT_LEDGER, Part.PERSONA_SNAPSHOT]),
        text,
        st.just(Author.TEACHER),
        id=made["id"],
    )
    if not messages:
        return own
    span = st.tuples(st.sampled_from([m.id for m in messages]), counts, counts)
    source = span.map(lambda s: Source(s[0], min(s[1:]), max(s[1:])))
    drawn = st.builds(
        SummaryEntry,
        st.just(Part.LOGIC_MAP),
        text,
        st.sampled_from(Author),
        st.lists(source, min_size=1, max_size=2).map(tuple),
        st.lists(st.uuids(), max_size=2).map(tuple),
        id=made["id"],
    )
    return own | drawn


def prompts(summary: Summary) -> st.SearchStrategy[LabyrinthPrompt]:
    applied = st.builds(AppliedTransformation, text, st.integers(1, 9))
    return st.builds(
        LabyrinthPrompt,
        st.just(summary.id),
        text,
        st.lists(applied, max_size=2).map(tuple),
        st.integers(-(2**63), 2**63 - 1),
        st.lists(st.uuids(), max_size=2).map(tuple),
        st.booleans(),
        maybe_id,
        maybe_teacher,
        st.booleans(),
        **made,
    )


likert = st.none() | st.integers(1, 5)
scored = (
    teacher_ids,
    st.builds(Scores, likert, likert, likert),
    st.integers(1, 9),
    st.sampled_from([1, 2]),
    st.booleans(),
)
"""What a score and a repeat have in common after the completion's id."""


def scores(one: st.SearchStrategy[UUID]) -> st.SearchStrategy[Score]:
    more = (st.booleans(), st.booleans(), st.none() | st.floats(0, 1e9), text, times)
    return st.builds(Score, one, *scored, *more)


def repeats(one: st.SearchStrategy[UUID]) -> st.SearchStrategy[RepeatScore]:
    return st.builds(RepeatScore, one, *scored, st.none() | st.floats(0, 1e9), times)


def preferences(pair: st.SearchStrategy[list[UUID]]) -> st.SearchStrategy[Preference]:
    more = (teacher_ids, st.integers(1, 9), st.booleans(), times)
    return st.builds(lambda p, *rest: Preference(*p, *rest), pair, *more)


def judgements(pair: st.SearchStrategy[list[UUID]]) -> st.SearchStrategy[Judgement]:
    return st.builds(
        lambda judge, p, *rest, **made: Judgement(judge, *p, *rest, **made),
        st.text(min_size=1, max_size=20),
        pair,
        st.sampled_from(Choice),
        st.sampled_from(Choice),
        **made,
    )


def judged(ids: list[UUID]) -> st.SearchStrategy[tuple]:
    """(scores, repeats, rewrites, preferences, judgements) of these, no revision twice."""
    one, key = st.sampled_from(ids), lambda s: (s.completion_id, s.teacher_id, s.revision)
    rewrite = st.builds(Rewrite, one, teacher_ids, text, st.integers(1, 9), times)
    pair = st.lists(one, min_size=2, max_size=2, unique=True) if len(ids) > 1 else st.nothing()
    pairs = st.lists(preferences(pair), max_size=3, unique_by=lambda p: (p.chosen_id, p.teacher_id))
    return st.tuples(
        st.lists(scores(one), max_size=4, unique_by=key).map(tuple),
        st.lists(repeats(one), max_size=2, unique_by=key).map(tuple),
        st.lists(rewrite, max_size=2, unique_by=key).map(tuple),
        pairs.map(tuple) if len(ids) > 1 else st.just(()),
        st.lists(judgements(pair), max_size=3).map(tuple) if len(ids) > 1 else st.just(()),
    )


def remarked(ids: list[UUID], asked: list[UUID]) -> st.SearchStrategy[tuple]:
    """(remarks, marks, rankings) of these, no revision twice."""
    one = st.sampled_from(ids)
    flags = st.booleans()
    remark = st.builds(Remark, one, teacher_ids, flags, flags, text, st.integers(1, 9), times)
    span = st.tuples(counts, counts).filter(lambda s: s[0] != s[1]).map(sorted)
    mark = st.builds(
        lambda c, t, s, *rest, **own: Mark(c, t, *s, *rest, **own),
        one,
        teacher_ids,
        span,
        st.sampled_from(Criterion),
        text,
        st.integers(1, 9),
        flags,
        **made,
    )
    groups = st.lists(st.lists(one, min_size=1, max_size=2).map(tuple), max_size=2).map(tuple)
    ranking = st.builds(
        Ranking,
        st.sampled_from(asked or ids),
        teacher_ids,
        groups,
        flags,
        st.integers(1, 9),
        times,
    )
    key = lambda r: (r.completion_id, r.teacher_id, r.revision)  # noqa: E731
    place = lambda r: (r.labyrinth_prompt_id, r.teacher_id, r.revision)  # noqa: E731
    rankings = st.lists(ranking, max_size=2, unique_by=place).map(tuple)
    return st.tuples(
        st.lists(remark, max_size=3, unique_by=key).map(tuple),
        st.lists(mark, max_size=2).map(tuple),
        rankings if asked else st.just(()),
    )


def quickly_marked(ids: list[UUID]) -> st.SearchStrategy[tuple[QuickMark, ...]]:
    """Quick marks of these, no revision twice."""
    kinds = st.lists(st.sampled_from(Quick), unique=True).map(tuple)
    mark = st.builds(QuickMark, st.sampled_from(ids), teacher_ids, kinds, st.integers(1, 9), times)
    key = lambda m: (m.completion_id, m.teacher_id, m.revision)  # noqa: E731
    return st.lists(mark, max_size=3, unique_by=key).map(tuple)


def met(ids: list[UUID], asked: list[UUID]) -> st.SearchStrategy[tuple[Match, ...]]:
    """Matches of these completions, voted on or not."""
    pair = st.lists(st.sampled_from(ids), min_size=2, max_size=2, unique=True)
    match = st.builds(
        lambda prompt, p, vote, by, revision, **own: Match(
            prompt, *p, vote, p[0] if vote is Vote.WON else None, by, revision, **own
        ),
        st.sampled_from(asked),
        pair,
        st.none() | st.sampled_from(Vote),
        maybe_teacher,
        st.integers(1, 9),
        **made,
    )
    return st.lists(match, max_size=2).map(tuple)


@st.composite
def updates(draw: st.DrawFn, cycle_id: UUID, ids: list[UUID]) -> PolicyUpdate:
    used = st.builds(
        UpdateExperience, st.sampled_from(ids or [cycle_id]), st.floats(-1, 1), maybe_id
    )
    metrics = st.builds(
        UpdateMetrics,
        *[counts] * 3,
        *[measured] * 8,
        counts,
        measured,
        st.booleans(),
        *[measured] * 2,
        st.none() | st.sampled_from(StopReason),
    )
    config = st.builds(
        UpdateConfig,
        epochs=st.integers(1, 9),
        method=st.sampled_from(Method),
        kl_estimator=st.sampled_from(KlEstimator),
        learning_rate=st.floats(1e-300, 1),
        kl_coef=st.floats(0, 1e300),
        baseline=st.sampled_from(Baseline),
        seed=st.integers(-(2**60), 2**60),
    )
    state = draw(st.sampled_from(UpdateState))
    return PolicyUpdate(
        cycle_id,
        POLICY.id,
        draw(maybe_id),
        draw(config),
        draw(st.sampled_from([1, 2])),
        tuple(draw(st.lists(used, max_size=3))) if ids else (),
        state,
        tuple(draw(st.lists(metrics, max_size=2))),
        new_id() if state is UpdateState.SUCCEEDED else None,
        "" if state is UpdateState.RUNNING else draw(text),
        new_id(),
        draw(times),
    )


@st.composite
def talks(draw: st.DrawFn) -> tuple[list[Message], list[RecordedCompletion]]:
    messages: list[Message] = []
    written: list[RecordedCompletion] = []
    for _ in range(draw(st.integers(0, 4))):
        parent = draw(one_of([m.id for m in messages]))
        if parent and draw(st.booleans()):
            written.append(draw(completions(message_id=st.just(parent))))
        by = written[-1].id if written and draw(st.booleans()) else None
        messages.append(
            draw(
                st.builds(
                    Message,
                    st.sampled_from(Role),
                    text,
                    parent_id=st.just(parent),
                    replaces_id=maybe_id,
                    completion_id=st.just(by),
                    teacher_id=maybe_teacher,
                    **made,
                )
            )
        )
    return messages, written


def asked_for(completion_id: UUID) -> st.SearchStrategy[WrittenWith]:
    seeds = st.integers(0, 2**63 - 1)
    return st.builds(WrittenWith, st.just(completion_id), maybe_id, text, text, text, seeds, times)


def firsts(messages: list[Message]) -> list[Message]:
    """The first message of each completion."""
    by = {m.completion_id: m for m in reversed(messages) if m.completion_id}
    return [m for m in messages if by.get(m.completion_id) is m]


@st.composite
def drafts(draw: st.DrawFn, messages: list[Message]) -> list[Summary]:
    return [
        Summary(
            revision,
            tuple(draw(st.lists(entries(messages), max_size=3))),
            draw(maybe_id),
            draw(maybe_teacher),
            new_id(),
            draw(times),
        )
        for revision in draw(st.permutations([1, 2]))
        if draw(st.booleans())
    ]


@st.composite
def cycles(draw: st.DrawFn) -> Cycle:
    cycle = Cycle(
        draw(st.integers(0, 10**6)),
        TEACHERS[0].id,
        POLICY.id,
        draw(maybe_id),
        draw(maybe_id),
        title=draw(text),
        created_at=draw(times),
    )
    messages, written = draw(talks())
    last = draw(st.sampled_from(messages)).id if messages else None
    summaries = draw(drafts(messages))
    asked = [draw(prompts(s)) for s in summaries for _ in range(draw(st.integers(0, 2)))]
    for prompt in asked:
        written.append(draw(completions(labyrinth_prompt_id=st.just(prompt.id))))
    ids = [c.id for c in written]
    found = draw(judged(ids)) if ids else ((),) * 5
    scores, repeats, rewrites, preferences, compared = found
    beside = remarked(ids, [p.id for p in asked]) if ids else st.just(((),) * 3)
    remarks, marks, rankings = draw(beside)
    cycle = replace(
        cycle,
        transcript=Transcript(tuple(messages), last),
        summaries=tuple(summaries),
        prompts=tuple(asked),
        completions=tuple(written),
        written_with=tuple(draw(asked_for(m.completion_id)) for m in firsts(messages)),
        quick_marks=draw(quickly_marked(ids)) if ids else (),
        scores=scores,
        repeats=repeats,
        rewrites=rewrites,
        preferences=preferences,
        judgements=compared,
        remarks=remarks,
        marks=marks,
        rankings=rankings,
        matches=draw(met(ids, [p.id for p in asked])) if asked and len(ids) > 1 else (),
        updates=tuple(draw(updates(cycle.id, ids)) for _ in range(draw(st.integers(0, 2)))),
    )
    return draw(judged_updates(cycle)) if cycle.updates and asked else cycle


@st.composite
def judged_updates(draw: st.DrawFn, cycle: Cycle) -> Cycle:
    ids = st.sampled_from([c.id for c in cycle.completions])
    comparison = st.builds(
        Comparison,
        st.sampled_from([u.id for u in cycle.updates]),
        st.sampled_from([p.id for p in cycle.prompts]),
        ids,
        ids,
        st.booleans(),
        st.none() | st.sampled_from(Outcome),
        maybe_teacher,
        st.integers(1, 9),
        **made,
    )
    rows = draw(
        st.lists(
            comparison,
            max_size=3,
            unique_by=lambda c: (c.policy_update_id, c.labyrinth_prompt_id, c.revision),
        )
    )
    decided = st.builds(
        Promotion,
        st.just(POLICY.id),
        st.just(0),
        maybe_id,
        st.sampled_from(Decision),
        maybe_teacher,
        st.just(cycle.updates[-1].id),
        times,
    )
    return replace(cycle, comparisons=tuple(rows), decisions=(draw(decided), draw(decided)))


def save(store: Store, cycle: Cycle) -> None:
    """Play a cycle into the store, one action after the other."""
    store.add_cycle(
        Cycle(
            cycle.number,
            cycle.teacher_id,
            cycle.policy_id,
            cycle.adapter_id,
            cycle.parent_id,
            title="to be changed",
            id=cycle.id,
            created_at=cycle.created_at,
        )
    )
    store.name_cycle(cycle.id, cycle.title)
    store.add_completions(cycle.id, cycle.completions)
    asked = {w.completion_id: w for w in cycle.written_with}
    for message in cycle.transcript.messages:
        store.add_message(cycle.id, message, None, asked.pop(message.completion_id, None))
    if cycle.transcript.last_id:
        store.choose_branch(cycle.id, cycle.transcript.last_id)
    for summary in cycle.summaries:
        store.add_summary(cycle.id, summary)
    store.add_prompts(cycle.prompts)
    store.add_scores(cycle.scores)
    for repeat in cycle.repeats:
        store.add_repeat(repeat)
    for rewrite in cycle.rewrites:
        store.add_rewrite(rewrite)
    store.add_preferences(cycle.preferences)
    store.add_judgements(cycle.judgements)
    for remark in cycle.remarks:
        store.add_remark(remark)
    for mark in cycle.marks:
        store.add_mark(mark)
    for quick in cycle.quick_marks:
        store.add_quick_mark(quick)
    for ranking in cycle.rankings:
        store.add_ranking(ranking, ())
    store.add_matches(cycle.matches)
    for update in cycle.updates:
        _save_update(store, update)
    store.add_comparisons(cycle.comparisons)
    for decision in cycle.decisions:
        store.add_promotion(decision)


def _save_update(store: Store, update: PolicyUpdate) -> None:
    begun = replace(update, state=UpdateState.RUNNING, steps=(), adapter_id=None, detail="")
    store.start_update(begun)
    for step in update.steps:
        store.add_step(update.id, step)
    if update.state is not UpdateState.RUNNING:
        adapter = None
        if update.adapter_id:
            adapter = Adapter(POLICY.id, "a" * 64, update.parent_adapter_id, update.id)
            adapter = replace(adapter, id=update.adapter_id)
        store.finish_update(update.id, update.state, update.detail, adapter)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    path = tmp_path_factory.mktemp("round_trip") / "store.duckdb"
    store = Store.open(path)
    for teacher in TEACHERS:
        store.add_teacher(teacher)
    store.add_policy(POLICY)
    for weight in WEIGHTS:
        store.add_teacher_weight(weight)
    for rubric in RUBRICS:
        store.add_rubric(rubric)
    store.close()
    return path


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(cycle=cycles())
def test_a_cycle_comes_back_equal_after_the_file_was_reopened(path: Path, cycle: Cycle) -> None:
    store = Store.open(path)
    # A policy numbers its promotions over all of its cycles.
    number = len(store.promotions(POLICY.id))
    decisions = [replace(d, number=number + n) for n, d in enumerate(cycle.decisions, start=1)]
    cycle = replace(cycle, decisions=tuple(decisions))
    save(store, cycle)
    before = store.cycle(cycle.id)
    store.close()
    store = Store.open(path)
    try:
        assert before == cycle
        assert store.cycle(cycle.id) == cycle
        head = store.cycles()[0]
        assert (head.id, head.number, head.title) == (cycle.id, cycle.number, cycle.title)
        assert head.consent is False
        assert store.held_out_texts() >= {p.text for p in cycle.prompts if p.held_out}
        made = {u.adapter_id for u in cycle.updates if u.adapter_id}
        assert made <= {a.id for a in store.adapters(POLICY.id)}
        assert store.promotions(POLICY.id)[number:] == cycle.decisions
        for judge in {j.judge for j in cycle.judgements}:
            found = [j for j in store.judgements(POLICY.id, judge) if j in cycle.judgements]
            assert found == [j for j in cycle.judgements if j.judge == judge]
        assert set(cycle.preferences_now) <= set(store.preferences(POLICY.id))
    finally:
        store.close()


def test_a_dialogue_stays_until_its_teacher_says_otherwise_and_the_newest_word_counts(
    tmp_path: Path,
) -> None:
    store = Store.open(tmp_path / "store.duckdb")
    store.add_teacher(TEACHERS[0])
    store.add_policy(POLICY)
    one, other = (Cycle(n, TEACHERS[0].id, POLICY.id) for n in (1, 2))
    for cycle in (one, other):
        store.add_cycle(cycle)
    for given_now in (True, False, True):
        store.set_consent(one.id, TEACHERS[0].id, given_now)
        assert store.cycle(one.id) == replace(one, consent=given_now)
    assert [head.consent for head in store.cycles()] == [False, True]
    store.close()
    store = Store.open(tmp_path / "store.duckdb")
    assert [head.consent for head in store.cycles()] == [False, True]
    store.close()


def test_what_stands_outside_a_cycle_comes_back_equal(path: Path) -> None:
    store = Store.open(path)
    try:
        assert store.teachers() == TEACHERS
        assert store.policies() == (POLICY,)
        assert store.rubric() == RUBRICS[-1]
        assert store.teacher_weights() == WEIGHTS
    finally:
        store.close()
