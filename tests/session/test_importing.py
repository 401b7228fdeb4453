"""Imports in a session: a report first, all or nothing, never mixed with what the teacher made."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import import_samples as samples
from ouroboros_desktop.core.dialogue import Role
from ouroboros_desktop.core.errors import (
    NotPossibleYet,
    OuroborosError,
    StoreProblem,
    UpdateProblem,
)
from ouroboros_desktop.core.identity import now
from ouroboros_desktop.core.imported import ExampleKind, StoredBatch, Use
from ouroboros_desktop.core.licences import OWN_WORK
from ouroboros_desktop.core.policy_update import UpdateConfig
from ouroboros_desktop.core.summary import Author, Part
from ouroboros_desktop.session.material import gather
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.storage.database import Database

from .conftest import Opened, scored


def offered(session: Session, path: Path, data: bytes, form: str = "") -> None:
    path.write_bytes(data)
    session.importing.read(path, form)
    session.wait()


def demonstrations(*prompts: str) -> bytes:
    return samples.jsonl([{"prompt": one, "completion": f"answer to {one}"} for one in prompts])


def taken(session: Session, path: Path, data: bytes) -> StoredBatch:
    offered(session, path, data)
    session.importing.confirm(OWN_WORK)
    return session.state.imports[-1]


def test_a_report_comes_first_and_then_all_rows_that_can_be_taken(
    session: Session, tmp_path: Path
) -> None:
    offered(session, tmp_path / "rows.jsonl", demonstrations("a", "b") + b"{}\n")
    report = session.state.pending
    assert report is not None and (len(report.taken), report.rows) == (2, 3)
    assert session.store.imports() == ()
    session.importing.confirm("CC-BY-4.0", "Ada")
    assert session.state.pending is None
    (stored,) = session.state.imports
    assert stored == session.store.imports()[0]
    assert (stored.counts, stored.use) == ({ExampleKind.DEMONSTRATION: 2}, Use.NONE)
    assert (stored.batch.licence, stored.batch.attribution) == ("CC-BY-4.0", "Ada")
    assert json.loads(stored.batch.report)["lines"][0][0] == "line 3"
    first, second = session.store.imported_examples(stored.batch.id)
    assert (first.asked, second.asked) == ("a", "b")


@pytest.mark.parametrize("licence", ["", "CC-BY-NC-4.0", "CC-BY-4.0"])
def test_without_a_licence_and_its_authors_nothing_is_stored(
    session: Session, tmp_path: Path, licence: str
) -> None:
    offered(session, tmp_path / "rows.jsonl", demonstrations("a"))
    with pytest.raises(NotPossibleYet):
        session.importing.confirm(licence)
    assert session.store.imports() == ()
    session.importing.dismiss()
    with pytest.raises(NotPossibleYet, match="nothing to import"):
        session.importing.confirm(OWN_WORK)


def test_the_licence_that_a_data_set_states_stands(session: Session, tmp_path: Path) -> None:
    from random import Random

    offered(session, tmp_path / "set.zip", samples.bundle(Random(1)))
    with pytest.raises(NotPossibleYet, match=r"its licence is CC-BY-4\.0"):
        session.importing.confirm("MIT", "Ada")
    session.importing.confirm("CC-BY-4.0", "Ada")
    assert session.state.imports[0].counts == {ExampleKind.LABEL: 2}


def test_a_failing_disk_leaves_nothing_of_an_import(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered(session, tmp_path / "rows.jsonl", demonstrations("a", "b"))

    def full(self: Database, rows: object) -> None:
        raise StoreProblem("The disk is full.", "Free some space.")

    with monkeypatch.context() as patched:
        patched.setattr(Database, "_write", full)
        with pytest.raises(StoreProblem):
            session.importing.confirm(OWN_WORK)
    assert session.store.imports() == ()
    assert session.state.pending is not None
    session.importing.confirm(OWN_WORK)
    assert len(session.store.imports()) == 1


def test_the_same_file_and_the_same_examples_are_not_imported_twice(
    session: Session, tmp_path: Path
) -> None:
    taken(session, tmp_path / "rows.jsonl", demonstrations("a", "b"))
    with pytest.raises(OuroborosError, match="was imported before"):
        offered(session, tmp_path / "copy.jsonl", demonstrations("a", "b"))
    offered(session, tmp_path / "more.jsonl", demonstrations("b", "c"))
    report = session.state.pending
    assert report is not None
    assert [r.sentence for r in report.refused] == ["This example was imported before."]
    assert len(report.taken) == 1


def test_undo_withdraws_and_redo_brings_back(session: Session, tmp_path: Path) -> None:
    stored = taken(session, tmp_path / "rows.jsonl", demonstrations("a"))
    session.undo()
    assert session.state.imports[0].use is Use.WITHDRAWN
    with pytest.raises(NotPossibleYet, match="withdrawn"):
        session.importing.use(stored.batch.id, Use.TRAINING)
    session.redo()
    assert session.state.imports[0].use is Use.NONE
    assert len(session.store.imported_examples(stored.batch.id)) == 1


def test_training_is_counted_apart_and_only_when_it_was_marked(
    session: Session, tmp_path: Path
) -> None:
    scored(session)
    stored = taken(session, tmp_path / "rows.jsonl", demonstrations("a", "b"))
    before, used = gather(session, UpdateConfig())
    assert before.demonstrations == ()
    session.importing.use(stored.batch.id, Use.TRAINING)
    batch, same = gather(session, UpdateConfig())
    assert [d.text for d in batch.demonstrations] == ["answer to a", "answer to b"]
    assert (same, batch.experiences) == (used, before.experiences)
    session.importing.use(stored.batch.id, Use.NONE)
    assert gather(session, UpdateConfig())[0].demonstrations == ()


def test_an_interrupted_update_learns_from_what_was_marked_when_it_began(
    session: Session, tmp_path: Path
) -> None:
    from ouroboros_desktop.session.material import again

    scored(session)
    stored = taken(session, tmp_path / "rows.jsonl", demonstrations("a"))
    session.importing.use(stored.batch.id, Use.TRAINING)
    batch, used = gather(session, UpdateConfig())
    moment = now()
    session.importing.use(stored.batch.id, Use.NONE)
    resumed = again(session, session.cycle, used, moment, UpdateConfig())
    assert resumed.experiences == batch.experiences
    assert [d.text for d in resumed.demonstrations] == ["answer to a"]
    assert gather(session, UpdateConfig())[0].demonstrations == ()


def test_a_benchmark_is_never_trained_on_and_training_is_never_a_benchmark(
    session: Session, tmp_path: Path
) -> None:
    scored(session)
    stored = taken(session, tmp_path / "rows.jsonl", demonstrations("a", "b"))
    other = taken(session, tmp_path / "other.jsonl", demonstrations("c"))
    session.importing.use(stored.batch.id, Use.BENCHMARK)
    with pytest.raises(NotPossibleYet, match="cannot be both"):
        session.importing.use(stored.batch.id, Use.TRAINING)
    session.importing.use(other.batch.id, Use.TRAINING)
    session.importing.use(other.batch.id, Use.NONE)
    with pytest.raises(NotPossibleYet, match="cannot be both"):
        session.importing.use(other.batch.id, Use.BENCHMARK)
    # Another answer to what the benchmark asks is not learned from either.
    spoiled = samples.jsonl(
        [{"prompt": " A ", "completion": "else"}, {"prompt": "d", "completion": "e"}]
    )
    third = taken(session, tmp_path / "third.jsonl", spoiled)
    session.importing.use(third.batch.id, Use.TRAINING)
    assert [d.text for d in gather(session, UpdateConfig())[0].demonstrations] == ["e"]


def test_a_withdrawn_benchmark_cannot_come_back_as_training(
    session: Session, tmp_path: Path
) -> None:
    first = taken(session, tmp_path / "rows.jsonl", demonstrations("a"))
    session.importing.use(first.batch.id, Use.BENCHMARK)
    session.importing.use(first.batch.id, Use.WITHDRAWN)
    second = taken(session, tmp_path / "again.jsonl", demonstrations("a"))
    with pytest.raises(NotPossibleYet, match="cannot be both"):
        session.importing.use(second.batch.id, Use.TRAINING)


def test_what_equals_a_held_out_prompt_is_not_learned_from(
    session: Session, tmp_path: Path
) -> None:
    scored(session)
    held_out = next(p.text for p in session.cycle.prompts if p.held_out)
    stored = taken(session, tmp_path / "rows.jsonl", demonstrations(held_out.upper(), "b"))
    session.importing.use(stored.batch.id, Use.TRAINING)
    assert [d.text for d in gather(session, UpdateConfig())[0].demonstrations] == ["answer to b"]


def test_a_scored_prompt_that_is_in_a_benchmark_stops_the_update(
    session: Session, tmp_path: Path
) -> None:
    scored(session)
    asked = session.cycle.prompt(session.cycle.answers[0].labyrinth_prompt_id).text
    stored = taken(session, tmp_path / "rows.jsonl", demonstrations(asked))
    session.importing.use(stored.batch.id, Use.BENCHMARK)
    with pytest.raises(UpdateProblem, match="imported benchmark"):
        gather(session, UpdateConfig())


def test_labels_cannot_be_marked_for_training(session: Session, tmp_path: Path) -> None:
    rows = samples.jsonl([{"prompt": "a", "completion": "b", "label": True}])
    stored = taken(session, tmp_path / "labels.jsonl", rows)
    with pytest.raises(NotPossibleYet, match="demonstrations and preferences only"):
        session.importing.use(stored.batch.id, Use.TRAINING)
    session.importing.use(stored.batch.id, Use.BENCHMARK)


def test_dialogues_become_cycles_with_their_tree(open_session: Opened, tmp_path: Path) -> None:
    from random import Random

    session = open_session()
    file, data = samples.good(Random(3))["chatgpt"]
    stored = taken(session, tmp_path / file, data)
    assert len(stored.cycles) == 2
    session.open_cycle(stored.cycles[0])
    transcript = session.cycle.transcript
    assert (len(transcript.messages), len(transcript.branch)) == (4, 3)
    assert session.cycle.completions == () and session.cycle.title
    numbers = [head.number for head in session.state.history]
    assert len(numbers) == len(set(numbers))
    with pytest.raises(NotPossibleYet, match="is open, or you have worked on it"):
        session.importing.use(stored.batch.id, Use.WITHDRAWN)


def test_withdrawn_cycles_leave_the_list(session: Session, tmp_path: Path) -> None:
    from random import Random

    before = session.state.history
    file, data = samples.good(Random(3))["chatgpt-zip"]
    taken(session, tmp_path / file, data)
    assert len(session.state.history) == len(before) + 2
    session.undo()
    assert session.state.history == session.store.cycles() == before


def test_a_character_is_a_draft_of_the_persona_snapshot(session: Session, tmp_path: Path) -> None:
    from random import Random

    file, data = samples.good(Random(3))["card-png"]
    stored = taken(session, tmp_path / file, data)
    session.open_cycle(stored.cycles[0])
    summary = session.cycle.summary
    assert summary is not None and not summary.approved
    assert {(e.part, e.author) for e in summary.entries} == {
        (Part.PERSONA_SNAPSHOT, Author.TEACHER)
    }
    assert summary.entries[0].text == "You are Mara."
    (first,) = session.cycle.transcript.messages
    assert (first.role, first.content) == (Role.POLICY, "Hi.")
    session.dialogue.say("Who are you?")
    session.wait()
    assert len(session.cycle.transcript.branch) == 3


def test_reading_can_be_stopped_and_leaves_nothing(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_bytes(demonstrations(*map(str, range(5_000))))
    session.importing.read(path)
    session.tick(0)
    assert session.state.busy
    session.cancel()
    assert not session.state.busy and session.state.pending is None
