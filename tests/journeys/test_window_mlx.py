"""The real window on MLX: a whole cycle in a worker process, then the same policy on torch."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

pytest.importorskip("mlx.core")

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.policy_update import UpdateState
from ouroboros_desktop.core.scoring import Scores
from ouroboros_desktop.settings import Folders, Settings
from ouroboros_desktop.storage.store import Store
from ouroboros_desktop.wiring import connect
from tests.journeys.at_window import Teacher

SETTINGS = replace(
    Settings(),
    backend="mlx",
    model="tiny",
    dialogue_tokens=16,
    answer_tokens=12,
    completions=2,
    train_prompts=2,
    held_out_prompts=2,
)


@pytest.fixture
def place(tmp_path: Path, tiny_llama: Path) -> Folders:
    folders = Folders(tmp_path / "home", tmp_path / "models")
    for folder in (folders.models, folders.checkpoints, folders.logs):
        folder.mkdir(parents=True)
    (folders.models / "tiny.json").write_text(json.dumps({"path": str(tiny_llama)}))
    return folders


def test_one_whole_cycle_and_then_the_same_policy_on_torch(qtbot: QtBot, place: Folders) -> None:
    teacher = Teacher(qtbot, connect(place, SETTINGS, seed=7))
    session, window = teacher.session, teacher.window
    teacher.say("Mara keeps the lighthouse. The supply boat comes on Friday.")
    window.go_to(Stage.SUMMARY)
    teacher.click("Draft it for me")
    teacher.until(lambda: session.state.ready and session.cycle.summary is not None)
    session.summary.approve(session.cycle.summary.entries)
    window.go_to(Stage.LABYRINTH)
    teacher.click("Make labyrinth prompts")
    window.go_to(Stage.SCORING)
    teacher.click("Let the policy answer")
    teacher.until(lambda: session.state.ready and len(session.cycle.answers) == 4)
    for number, answer in enumerate(session.cycle.answers):
        session.scoring.score(answer.id, Scores(1 + 4 * (number % 2), 3, 3))
    window.go_to(Stage.POLICY_UPDATE)
    fit = window.page(Stage.POLICY_UPDATE)._setup.fit._sentence
    teacher.until(lambda: fit.text().startswith("A policy update needs about "))
    teacher.click("Start policy update")
    teacher.until(lambda: session.state.ready and bool(session.cycle.updates))
    assert session.cycle.update.state is UpdateState.SUCCEEDED, session.state.notice
    teacher.click("Compare on held-out prompts")
    teacher.until(lambda: session.state.ready and len(session.cycle.comparisons_now) == 2)
    for _ in range(2):
        teacher.click("A is better")
    teacher.click("Promote")
    teacher.until(lambda: session.state.ready and session.state.policy.live_id is not None)
    live = session.state.policy.live_id
    session.new_cycle()
    teacher.say("Who keeps the lighthouse?")
    [written] = session.cycle.completions
    assert written.adapter_id == live
    window.close()

    teacher = Teacher(qtbot, connect(place, replace(SETTINGS, backend="torch"), seed=7))
    assert teacher.session.state.policy.live_id == live, "the adapter came along"
    assert teacher.session.cycle.number == 2
    teacher.say("And when does the boat come?")
    again = list(teacher.session.cycle.completions)[-1]
    assert again.adapter_id == live
    teacher.window.close()
    with closing(Store.open(place.store)) as store:
        [policy] = store.policies()
        assert policy.backend == "mlx", "who opened it first"
