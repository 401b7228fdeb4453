"""A policy update made on another machine: exported, made, imported, and judged at the gate."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from ouroboros_backends.echo.policy import EchoPolicy
from ouroboros_backends.torch.handover import read_update, same_files, write_result

from ouroboros_desktop.core.errors import NotPossibleYet, OuroborosError
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.core.policy_update import (
    StopReason,
    UpdateConfig,
    UpdateMetrics,
    UpdateState,
)
from ouroboros_desktop.core.verdict import Decision
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import WorkKind
from tests.session.conftest import Opened, scored, talked

CONFIG = UpdateConfig(epochs=2, learning_rate=0.05)


def made(exported: Path, target: Path, last: dict | None = None) -> Path:
    """Make the update the way the other machine does, with the echo policy."""
    head, batch = read_update(exported)
    policy = EchoPolicy("echo")
    if head.parent:
        policy.load(same_files(exported / "parent", head.parent))
    events = list(policy.update(batch, head.update.config))
    steps = [event for event in events if isinstance(event, UpdateMetrics)]
    steps[-1] = replace(steps[-1], **(last or {}))
    update = replace(head.update, id=new_id(), steps=tuple(steps), detail="Made elsewhere.")
    write_result(target, update, head.parent, policy.save)
    return target


def exported(session: Session, folder: Path) -> Path:
    scored(session)
    handed_over(session, folder)
    return folder


def handed_over(session: Session, folder: Path) -> None:
    session.handover.export(CONFIG, folder)
    session.wait()


def imported(session: Session, folder: Path) -> None:
    session.handover.import_candidate(folder)
    session.wait()


def checkpoints_of(session: Session) -> set[str]:
    return {path.name for path in session.worker.checkpoints.iterdir() if path.is_dir()}


def test_what_another_machine_makes_is_what_the_window_would_make(session, tmp_path):
    folder = made(exported(session, tmp_path / "update"), tmp_path / "adapter")
    session.policy_update.start(CONFIG)
    session.wait()
    here = session.cycle.update
    imported(session, folder)
    there = session.cycle.update
    assert there.id != here.id
    assert replace(there.config, target_kl=0.1) == replace(here.config, target_kl=0.1)
    assert there.experiences == here.experiences
    made_here, made_there = session.state.policy.adapters
    assert made_here.checkpoint == made_there.checkpoint
    metrics = [[replace(m, seconds=0.0) for m in u.steps] for u in (here, there)]
    assert metrics[0] == metrics[1]


def test_an_imported_candidate_goes_through_the_gate(session, open_session, tmp_path):
    folder = made(exported(session, tmp_path / "update"), tmp_path / "adapter")
    imported(session, folder)
    update = session.cycle.update
    assert (update.state, update.detail) == (UpdateState.SUCCEEDED, "Made elsewhere.")
    assert update.steps
    assert session.state.policy.live_id is None
    assert session.store.cycle(session.cycle.id).updates == session.cycle.updates
    session.gate.compare()
    session.wait()
    assert session.cycle.comparisons_now
    session.gate.promote()
    session.wait()
    assert session.state.policy.live_id == update.adapter_id
    assert session.cycle.decision.decision is Decision.PROMOTED
    session.close()
    again = open_session()
    assert again.state.policy.live_id == update.adapter_id
    assert again.cycle.update == update


def test_the_next_update_begins_at_the_adapter_that_came_back(session, tmp_path):
    imported(session, made(exported(session, tmp_path / "update"), tmp_path / "adapter"))
    session.gate.promote()
    session.wait()
    handed_over(session, tmp_path / "second")
    head, _ = read_update(tmp_path / "second")
    assert head.parent == session.state.policy.adapters[0].checkpoint
    assert same_files(tmp_path / "second" / "parent", head.parent)
    imported(session, made(tmp_path / "second", tmp_path / "third"))
    first, second = session.state.policy.adapters
    assert second.parent_id == first.id
    assert second.checkpoint != first.checkpoint


def test_what_the_guards_reject_is_rejected_wherever_it_was_made(session, tmp_path):
    bad = {"stopped": True, "stop_reason": StopReason.ENTROPY, "start_entropy": 2.0, "entropy": 0.1}
    imported(session, made(exported(session, tmp_path / "update"), tmp_path / "adapter", bad))
    assert session.cycle.update.state is UpdateState.SUCCEEDED
    assert session.cycle.decision is not None
    assert session.cycle.decision.decision is not Decision.PROMOTED
    assert session.state.policy.live_id is None


def test_it_is_imported_into_the_cycle_that_was_exported(session, tmp_path):
    folder = made(exported(session, tmp_path / "update"), tmp_path / "adapter")
    cycle_id = session.cycle.id
    session.new_cycle()
    talked(session)
    assert session.cycle.id != cycle_id
    imported(session, folder)
    assert session.cycle.id == cycle_id
    assert session.cycle.update.adapter_id


def test_the_same_adapter_is_imported_once(session, tmp_path):
    folder = made(exported(session, tmp_path / "update"), tmp_path / "adapter")
    imported(session, folder)
    with pytest.raises(NotPossibleYet, match="imported before"):
        session.handover.import_candidate(folder)
    assert len(session.cycle.updates) == len(session.state.policy.adapters) == 1


def damage_file(folder: Path) -> None:
    path = next((folder / "checkpoint").iterdir())
    path.write_bytes(path.read_bytes()[:-1] + b"?")


def remove_file(folder: Path) -> None:
    next((folder / "checkpoint").iterdir()).unlink()


def rewrite(folder: Path, change) -> None:
    path = folder / "result.json"
    content = json.loads(path.read_text())
    change(content)
    path.write_text(json.dumps(content))


def climb_out(folder: Path) -> None:
    (folder / "secret").write_text("x")
    rewrite(folder, lambda c: c["files"].update({"../secret": "0" * 64}))


def other_cycle(folder: Path) -> None:
    rewrite(folder, lambda c: c["update"].update(cycle_id=str(new_id())))


def other_policy(folder: Path) -> None:
    rewrite(folder, lambda c: c["update"].update(policy_id=str(new_id())))


def other_parent(folder: Path) -> None:
    rewrite(folder, lambda c: c.update(parent="0" * 64))


def other_completions(folder: Path) -> None:
    used = {"completion_id": str(new_id()), "reward": 1.0}
    rewrite(folder, lambda c: c["update"].update(experiences=[used]))


def other_version(folder: Path) -> None:
    rewrite(folder, lambda c: c.update(format=99))


def no_json(folder: Path) -> None:
    (folder / "result.json").write_text("{")


def no_update(folder: Path) -> None:
    (folder / "result.json").write_text('{"update": 1}')


def no_result(folder: Path) -> None:
    (folder / "result.json").unlink()


DAMAGES = {
    damage_file: "is damaged",
    remove_file: "is damaged",
    climb_out: "is damaged",
    other_cycle: "not in this store",
    other_policy: "another model",
    other_parent: "not known here",
    other_completions: "not in its cycle",
    other_version: "another version",
    no_json: "cannot be read",
    no_update: "cannot be read",
    no_result: "no result.json",
}


def test_what_does_not_fit_is_refused_and_changes_nothing(session, tmp_path):
    good = made(exported(session, tmp_path / "update"), tmp_path / "adapter")
    before = (session.cycle, session.state.policy, checkpoints_of(session))
    for number, (damage, sentence) in enumerate(DAMAGES.items()):
        folder = tmp_path / str(number)
        shutil.copytree(good, folder)
        damage(folder)
        with pytest.raises(OuroborosError, match=sentence) as problem:
            imported(session, folder)
        assert problem.value.hint
        assert (session.cycle, session.state.policy, checkpoints_of(session)) == before
    assert session.store.cycle(session.cycle.id).updates == ()


def test_a_checkpoint_that_the_policy_cannot_load_is_not_kept(session, tmp_path):
    folder = made(exported(session, tmp_path / "update"), tmp_path / "adapter")
    head, _ = read_update(tmp_path / "update")

    def nonsense(target: Path) -> None:
        for path in (folder / "checkpoint").iterdir():
            (target / path.name).write_text("{}")

    update = replace(head.update, id=new_id())
    write_result(tmp_path / "bad", update, head.parent, nonsense)
    before = checkpoints_of(session)
    with pytest.raises(OuroborosError):
        imported(session, tmp_path / "bad")
    assert checkpoints_of(session) == before
    assert not session.cycle.updates
    imported(session, folder)
    assert session.cycle.update.adapter_id


def test_nothing_scored_is_not_exported(session, tmp_path):
    talked(session)
    with pytest.raises(NotPossibleYet, match="scored"):
        session.handover.export(CONFIG, tmp_path / "update")
    assert not (tmp_path / "update").exists()


def test_an_export_replaces_nothing(session, tmp_path):
    exported(session, tmp_path / "update")
    with pytest.raises(OuroborosError, match="already there"):
        handed_over(session, tmp_path / "update")
    with pytest.raises(OuroborosError, match="cannot be written"):
        handed_over(session, tmp_path / "nowhere" / "update")
    assert [path.name for path in tmp_path.glob(".*")] == []


def test_both_ways_say_how_far_they_are_and_what_is_next(session, tmp_path):
    shown = []
    session.subscribe(lambda state: shown.append(state.work))
    folder = exported(session, tmp_path / "update")
    assert str(folder) in session.state.notice.message
    assert "ouroboros_backends.torch.launch update --model" in session.state.notice.hint
    session.handover.import_candidate(made(folder, tmp_path / "adapter"))
    while session.steps.running:
        session.steps.advance(0)  # a single step, so that each is seen
    session.wait()
    assert "candidate of cycle 1" in session.state.notice.message
    handing = [work for work in shown if work and work.kind is WorkKind.HANDOVER]
    labels = {work.label for work in handing}
    assert {"Writing the policy update", "Copying the adapter", "Checking the adapter"} <= labels
    assert any(work.done == work.total > 0 for work in handing)


def stopped_midway(session):
    """Take a few steps of what runs, then stop it as the teacher would."""
    session.steps.advance(0)
    session.steps.advance(0)
    assert session.state.busy
    session.cancel()
    assert not session.state.busy and not session.steps.running


def test_stopped_midway_nothing_is_left(session, tmp_path):
    good = made(exported(session, tmp_path / "update"), tmp_path / "adapter")
    before = (session.cycle, session.state.policy, checkpoints_of(session))
    session.handover.export(CONFIG, tmp_path / "second")
    stopped_midway(session)
    assert {path.name for path in tmp_path.iterdir()} >= {"update", "adapter"}
    assert not list(tmp_path.glob("*second*")) + list(tmp_path.glob(".*"))
    session.handover.import_candidate(good)
    stopped_midway(session)
    assert (session.cycle, session.state.policy, checkpoints_of(session)) == before
    imported(session, good)
    assert session.cycle.update.adapter_id


def test_closing_the_session_midway_leaves_nothing(session, open_session, tmp_path):
    good = made(exported(session, tmp_path / "update"), tmp_path / "adapter")
    session.handover.import_candidate(good)
    session.steps.advance(0)
    root = session.worker.checkpoints
    session.close()
    assert not list(root.glob("*.partial"))
    assert open_session().cycle.update is None


def test_a_file_that_cannot_be_copied_is_one_sentence(session, tmp_path, monkeypatch):
    good = made(exported(session, tmp_path / "update"), tmp_path / "adapter")
    before = checkpoints_of(session)

    def full(*_, **__):
        raise OSError(28, "No space left on device")
        yield

    monkeypatch.setattr("ouroboros_desktop.session.handover.copy", full)
    with pytest.raises(OuroborosError, match="No space left") as problem:
        imported(session, good)
    assert problem.value.hint
    assert checkpoints_of(session) == before


def test_while_one_runs_the_other_waits(session, tmp_path):
    good = made(exported(session, tmp_path / "update"), tmp_path / "adapter")
    session.handover.export(CONFIG, tmp_path / "second")
    for intent in (
        lambda: session.handover.import_candidate(good),
        lambda: session.policy_update.start(CONFIG),
        session.models.install,
    ):
        with pytest.raises(OuroborosError, match="busy"):
            intent()
    session.wait()
    assert (tmp_path / "second" / "update.json").is_file()


def test_in_the_terminal(session: Session, open_session: Opened, folders, tmp_path, capsys):
    from ouroboros_desktop.cli import run

    scored(session)
    session.close()
    where = ["--home", str(folders.home), "--backend", "echo", "--model", "echo"]
    update, adapter = str(tmp_path / "update"), str(tmp_path / "adapter")
    assert run(["update", "export", update, "--cycle", "7", *where]) == 1
    assert "no cycle 7" in capsys.readouterr().err
    assert run(["update", "export", update, "--cycle", "1", *where]) == 0
    assert (tmp_path / "update" / "fsdp2_8xa100.yaml").is_file()
    made(tmp_path / "update", tmp_path / "adapter")
    assert run(["update", "import", adapter, *where]) == 0
    assert "candidate of cycle 1" in capsys.readouterr().out
    assert run(["update", "import", adapter, *where]) == 1
    assert "imported before" in capsys.readouterr().err
    again = open_session()
    assert again.cycle.update.state is UpdateState.SUCCEEDED
