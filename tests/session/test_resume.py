"""An interrupted update is offered, resumed to the same adapter, or given up."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from ouroboros_backends.echo.policy import EchoPolicy

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.errors import NotPossibleYet, OuroborosError
from ouroboros_desktop.core.policy_update import (
    PolicyUpdate,
    UpdateBatch,
    UpdateConfig,
    UpdateState,
)
from ouroboros_desktop.core.rehearsal import rehearsed_update
from ouroboros_desktop.core.scoring import Scores
from ouroboros_desktop.evaluation.cycles import play
from ouroboros_desktop.evaluation.simulated_teacher import SimulatedTeacher
from ouroboros_desktop.evaluation.topics import personas
from ouroboros_desktop.session.material import gather
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import Level, State, WorkKind
from ouroboros_desktop.settings import Folders
from ouroboros_desktop.worker import checkpoints
from ouroboros_desktop.worker.messages import Save, Saved
from tests.session.conftest import Opened, scored, talked, updated

CONFIG = UpdateConfig(epochs=15, learning_rate=1e-7, siblings=2, recall_lessons=2, rehearsals=2)
STEPS = 30
LONG = "The river rises and the boat is late. " * 80
"""A rewrite that makes each step take so long that a kill comes before the last one."""


def judged(session: Session) -> None:
    scored(session)
    session.scoring.rewrite(session.cycle.answers[0].id, LONG)


def to_learn(session: Session) -> UpdateBatch:
    """Return what the update that waits, or the next one, learns from."""
    waiting = session.state.unfinished
    seed = (
        waiting.config.seed if waiting else session.seed_for("update", len(session.cycle.updates))
    )
    batch, _ = gather(session, replace(CONFIG, seed=seed))
    assert len(batch.demonstrations) > 2, "recall lessons, too"
    return batch


def killed(session: Session) -> PolicyUpdate:
    """Start an update, kill the worker after some steps, and wait until the model is loaded."""
    session.policy_update.start(CONFIG)
    while len(session.cycle.updates[-1].steps) < 3:
        session.worker.wait(1)
        session.tick()
    kill(session)
    update = session.state.unfinished
    assert update is not None
    return update


def kill(session: Session) -> None:
    pid = session.worker.pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    while session.worker.pid == pid:
        session.worker.wait(0.1)
        session.tick()
    session.wait()


def learned(batch: UpdateBatch, update: PolicyUpdate, parent: Path | None, root: Path) -> str:
    """Return the checkpoint of the update as nobody interrupts it."""
    policy = EchoPolicy("echo")
    policy.load(parent)
    list(rehearsed_update(policy, batch, update.config))
    return checkpoints.write(root, policy.save)


def candidate(session: Session, update_id: UUID) -> str:
    [update] = [u for u in session.cycle.updates if u.id == update_id]
    assert update.state is UpdateState.SUCCEEDED
    assert [m.step for m in update.steps] == list(range(1, STEPS + 1)), "none twice, none missing"
    assert session.store.cycle(session.cycle.id) == session.cycle
    [adapter] = [a for a in session.state.policy.adapters if a.id == update.adapter_id]
    return adapter.checkpoint


def loaded(session: Session) -> str:
    """Return the checkpoint that the worker would save now."""
    session.worker.submit(Save)
    while True:
        session.worker.wait(1)
        for event in session.worker.poll():
            if isinstance(event, Saved):
                digest = event.checkpoint
            else:
                return digest


def kept(folders: Folders, name: str) -> Path:
    """Return a folder such as a worker leaves that was killed."""
    folder = checkpoints.unfinished(folders.checkpoints, name)
    folder.mkdir(parents=True)
    (folder / "state.json").write_text("{}")
    return folder


def test_a_paused_update_goes_on_to_the_same_adapter(session: Session, tmp_path: Path) -> None:
    judged(session)
    with pytest.raises(NotPossibleYet):
        session.policy_update.pause()
    batch = to_learn(session)
    session.policy_update.start(CONFIG)
    while len(session.cycle.updates[-1].steps) < 3:
        session.worker.wait(1)
        session.tick()
    session.policy_update.pause()
    session.wait()
    update = session.state.unfinished
    assert update is not None and session.state.ready
    notice = session.state.notice
    assert notice is not None and notice.level is Level.INFO
    assert notice.message.startswith("The policy update is paused at step")
    session.policy_update.resume(update.id)
    session.wait()
    assert candidate(session, update.id) == learned(batch, update, None, tmp_path)


def test_a_resumed_update_ends_as_if_nothing_had_happened(session: Session, tmp_path: Path) -> None:
    judged(session)
    first, second, third = session.cycle.answers[:3]
    session.scoring.rank([[second.id], [third.id]])
    batch = to_learn(session)
    update = killed(session)
    notice = session.state.notice
    assert notice and notice.level is Level.WARNING
    assert notice.message == (
        f"The model stopped unexpectedly at step {len(update.steps)} of {STEPS}."
    )
    assert notice.hint == "Nothing is lost: resume the update, or give it up."

    session.scoring.rewrite(second.id, "What came later is not learned from.")
    session.scoring.score(first.id, Scores(5, 5, 5))
    session.scoring.rank([[third.id], [second.id]])
    session.scoring.weigh(3, 0, 0)
    session.policy_update.resume(update.id)
    assert session.state.unfinished is None, "it runs"
    session.wait()
    assert candidate(session, update.id) == learned(batch, update, None, tmp_path / "expected")


def test_it_begins_at_its_own_parent_whichever_adapter_is_live(
    session: Session, folders: Folders, tmp_path: Path
) -> None:
    updated(session)
    session.gate.promote()
    session.wait()
    session.scoring.rewrite(session.cycle.answers[0].id, LONG)
    [parent] = session.state.policy.adapters
    batch = to_learn(session)
    bare = checkpoints.write(tmp_path / "bare", EchoPolicy("echo").save)
    update = killed(session)
    session.gate.make_live(None)
    session.wait()

    session.policy_update.resume(update.id)
    session.wait()
    folder = checkpoints.verify(folders.checkpoints, parent.checkpoint)
    expected = learned(batch, update, folder, tmp_path / "expected")
    assert candidate(session, update.id) == expected
    assert session.state.policy.adapters[-1].parent_id == parent.id
    assert session.state.policy.live_id is None
    assert loaded(session) == bare


def test_cancelling_it_comes_back_to_the_live_adapter(session: Session, tmp_path: Path) -> None:
    updated(session)
    session.gate.promote()
    session.wait()
    session.scoring.rewrite(session.cycle.answers[0].id, LONG)
    update = killed(session)
    session.gate.make_live(None)
    session.wait()
    session.policy_update.resume(update.id)
    while session.state.work is None or session.state.work.kind is not WorkKind.UPDATE:
        session.worker.wait(1)
        session.tick()
    session.cancel()
    session.wait()
    assert session.cycle.updates[-1].state is UpdateState.CANCELLED
    assert loaded(session) == checkpoints.write(tmp_path / "bare", EchoPolicy("echo").save)


def test_killed_again_and_again(session: Session, tmp_path: Path) -> None:
    judged(session)
    batch = to_learn(session)
    update = killed(session)
    for _ in range(2):
        session.policy_update.resume(update.id)
        kill(session)
        assert session.state.unfinished is not None
    session.policy_update.resume(update.id)
    session.wait()
    assert candidate(session, update.id) == learned(batch, update, None, tmp_path / "expected")


def test_closing_the_application_interrupts_it(open_session: Opened, tmp_path: Path) -> None:
    """What runs on a server would be paid for again, and here it would be waited for again."""
    session = open_session()
    judged(session)
    batch = to_learn(session)
    session.policy_update.start(CONFIG)
    while len(session.cycle.updates[-1].steps) < 3:
        session.tick(0.1)
    session.close()

    session = open_session()
    update = session.state.unfinished
    assert update is not None and update.state is UpdateState.RUNNING
    session.policy_update.resume(update.id)
    session.wait()
    assert candidate(session, update.id) == learned(batch, update, None, tmp_path)


def test_closing_after_stopping_it_cancels_it(open_session: Opened) -> None:
    session = open_session()
    judged(session)
    session.policy_update.start(CONFIG)
    session.cancel()
    session.close()
    session = open_session()
    assert session.state.unfinished is None
    [update] = session.store.cycle(session.cycle.id).updates
    assert update.state is UpdateState.CANCELLED


def test_giving_up(session: Session, folders: Folders) -> None:
    judged(session)
    update = killed(session)
    folder, other = kept(folders, str(update.id)), kept(folders, "of-an-update-that-has-ended")
    with pytest.raises(NotPossibleYet, match="interrupted"):
        session.policy_update.start(CONFIG)
    session.policy_update.give_up(update.id)
    assert not folder.exists() and not other.exists()
    ended = session.cycle.updates[-1]
    assert ended.state is UpdateState.CANCELLED
    assert ended.detail == (
        f"Given up by you at step {len(update.steps)} of {STEPS}. The live adapter is unchanged."
    )
    assert session.store.cycle(session.cycle.id) == session.cycle
    for intent in (session.policy_update.resume, session.policy_update.give_up):
        with pytest.raises(NotPossibleYet, match="not waiting"):
            intent(update.id)
    session.dismiss()
    session.policy_update.start(CONFIG)
    session.wait()
    assert session.cycle.updates[-1].state is UpdateState.SUCCEEDED


def test_stopping_it_now_is_no_interruption(session: Session, folders: Folders) -> None:
    judged(session)
    assert session.worker.pid is not None
    os.kill(session.worker.pid, signal.SIGSTOP)  # stuck: it cannot answer the polite cancel
    session.policy_update.start(CONFIG)
    folder = kept(folders, str(session.cycle.updates[-1].id))
    session.cancel()
    session.stop_now()
    session.wait()
    assert session.cycle.updates[-1].state is UpdateState.CANCELLED
    assert session.state.unfinished is None
    assert not folder.exists()


APPLICATION = """
import sys
from dataclasses import replace
from pathlib import Path
from ouroboros_desktop.settings import Folders
from ouroboros_desktop.wiring import connect
from tests.session.conftest import SETTINGS
from tests.session.test_resume import CONFIG, judged

session = connect(Folders(Path(sys.argv[1]), Path(sys.argv[2])), SETTINGS, seed=7)
session.opening.start()
session.wait()
judged(session)
session.policy_update.start(CONFIG)
while len(session.cycle.updates[-1].steps) < 3:
    session.worker.wait(1)
    session.tick()
print("running", flush=True)
session.worker.wait(60)
sys.stdin.read()
"""


def test_it_is_offered_when_the_application_was_killed(
    folders: Folders, open_session: Opened, tmp_path: Path
) -> None:
    command = [sys.executable, "-c", APPLICATION, str(folders.home), str(folders.models)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as application:
        assert application.stdout and application.stdout.readline() == "running\n"
        application.kill()
    session = open_session()
    update, notice = session.state.unfinished, session.state.notice
    assert update is not None and len(update.steps) >= 3
    assert notice and notice.level is Level.WARNING
    place = f"at step {len(update.steps)} of {STEPS}"
    assert notice.message == f"The policy update was interrupted {place}."
    assert notice.hint == "Nothing is lost: resume the update, or give it up."
    batch = to_learn(session)
    session.policy_update.resume(update.id)
    session.wait()
    assert candidate(session, update.id) == learned(batch, update, None, tmp_path / "expected")


def test_the_application_begins_where_an_update_waits(
    open_session: Opened, folders: Folders
) -> None:
    first = open_session()
    judged(first)
    update = killed(first)
    waiting = first.cycle.id
    first.new_cycle()
    talked(first)
    assert first.state.unfinished is None
    newest = first.cycle.id
    first.dismiss()
    first.open_cycle(waiting)
    assert first.state.notice and "interrupted" in first.state.notice.message
    first.close()
    mine, other = kept(folders, str(update.id)), kept(folders, "of-an-update-that-has-ended")

    second = open_session()
    assert second.cycle.id == waiting and second.state.unfinished == update
    assert second.state.notice and "interrupted" in second.state.notice.message
    assert mine.exists() and not other.exists()
    second.policy_update.give_up(update.id)
    assert not mine.exists()
    second.close()
    assert open_session().cycle.id == newest


def test_the_terminal_resumes_before_it_plays_on(session: Session) -> None:
    teacher = SimulatedTeacher(next(iter(personas().values())), 0, 0.0)
    config = UpdateConfig(epochs=100, learning_rate=1e-7)
    alive = [session.worker.pid]

    def kill_once(state: State) -> None:
        if state.work and state.work.steps and session.worker.pid in alive:
            alive.clear()
            session.worker.kill()

    session.subscribe(kill_once)
    with pytest.raises(OuroborosError, match="stopped unexpectedly after step") as stopped:
        list(play(session, teacher, 1, config, 0))
    assert "--home" in stopped.value.hint
    session.wait()
    first, *others = play(session, teacher, 1, CONFIG, 0)
    assert (first.cycle, first.stage) == (1, Stage.POLICY_UPDATE)
    assert first.lines[0].startswith("resumed after step")
    assert {report.cycle for report in others} == {2}
    assert session.state.unfinished is None
