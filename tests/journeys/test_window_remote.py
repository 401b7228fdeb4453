"""The real window with models on a real llama-server: as the policy, and as judge and helper."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

pytest.importorskip("xllamacpp")

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.policy import LEARNS, Capability, Seat
from ouroboros_desktop.core.policy_update import Method, UpdateState
from ouroboros_desktop.core.scoring import Scores
from ouroboros_desktop.core.servers import Server
from ouroboros_desktop.models.servers import Servers, added, save
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.settings import Folders, Settings
from ouroboros_desktop.storage.store import Store
from ouroboros_desktop.wiring import connect
from tests.journeys.at_window import Teacher

pytestmark = pytest.mark.loopback

NAME = "Lantern"
SHORT = replace(
    Settings(),
    dialogue_tokens=24,
    answer_tokens=12,
    completions=2,
    train_prompts=2,
    held_out_prompts=2,
)


@pytest.fixture
def place(tmp_path: Path, tiny_llama: Path, llama_server: str) -> Folders:
    folders = Folders(tmp_path / "home", tmp_path / "models")
    for folder in (folders.models, folders.checkpoints, folders.logs):
        folder.mkdir(parents=True)
    (folders.models / "tiny.json").write_text(json.dumps({"path": str(tiny_llama)}))
    save(folders.servers, added(Servers(), Server(NAME, llama_server, "default", 1.0, 2.0, 5.0)))
    return folders


def to_scoring(teacher: Teacher, draft: str) -> None:
    """Talk, draft and approve a summary, make labyrinth prompts, and let the policy answer."""
    session, window = teacher.session, teacher.window
    teacher.say("Mara keeps the lighthouse. The supply boat comes on Friday.")
    window.go_to(Stage.SUMMARY)
    teacher.click(draft)
    teacher.done(lambda: session.cycle.summary is not None)
    session.summary.approve(session.cycle.summary.entries)
    window.go_to(Stage.LABYRINTH)
    teacher.click("Make labyrinth prompts")
    window.go_to(Stage.SCORING)
    teacher.click("Let the policy answer")
    teacher.done(lambda: len(session.cycle.answers) == 4)


def one_good_of_each_prompt(session: Session) -> None:
    """Score one completion of each prompt high and the others low, in whatever order they came."""
    seen = set()
    for answer in session.cycle.answers:
        first = answer.labyrinth_prompt_id not in seen
        seen.add(answer.labyrinth_prompt_id)
        session.scoring.score(answer.id, Scores(*[5 if first else 1] * 3))


def test_a_whole_cycle_with_the_policy_on_a_server(qtbot: QtBot, place: Folders) -> None:
    settings = replace(SHORT, backend="openai", model=NAME)
    teacher = Teacher(qtbot, connect(place, settings, seed=7))
    session, window = teacher.session, teacher.window
    found = session.state.policy.capabilities
    assert Capability.REMOTE in found
    assert not found & LEARNS, "llama-server trains nothing"
    to_scoring(teacher, "Draft it for me")
    one_good_of_each_prompt(session)
    window.go_to(Stage.POLICY_UPDATE)
    teacher.click("Start policy update")
    teacher.done(lambda: bool(session.cycle.updates))
    update = session.cycle.update
    assert update is not None and update.config.method is Method.PROMPT
    assert update.state is UpdateState.SUCCEEDED, session.state.notice
    teacher.click("Compare on held-out prompts")
    teacher.done(lambda: len(session.cycle.comparisons_now) == 2)
    for _ in range(2):
        teacher.click("A is better")
    teacher.click("Promote")
    teacher.done(lambda: session.state.policy.live_id is not None)
    live = session.state.policy.live_id
    session.new_cycle()
    assert teacher.say("Who keeps the lighthouse?")
    [written] = session.cycle.completions
    assert written.adapter_id == live
    account = session.state.accounts[NAME]
    assert account.completion_tokens > 0 and account.cost > 0
    assert f"{NAME} $" in window.status._work.text() or "less than $0.01 of $5.00" in (
        window.status._work.text()
    )
    window.close()

    teacher = Teacher(qtbot, connect(place, settings, seed=7))
    assert teacher.session.state.policy.live_id == live, "the instructions came along"
    assert teacher.session.state.accounts[NAME] == account
    teacher.window.close()


def test_a_local_policy_with_a_judge_and_a_helper_on_a_server(qtbot: QtBot, place: Folders) -> None:
    settings = replace(SHORT, backend="torch", model="tiny", judge=NAME, helper=NAME)
    teacher = Teacher(qtbot, connect(place, settings, seed=7))
    session, window = teacher.session, teacher.window
    to_scoring(teacher, "Draft it for me")
    assert session.state.assistants[Seat.HELPER].info is not None, "the helper drafted"
    assert all(c.message_id or c.labyrinth_prompt_id for c in session.cycle.completions)
    window.go_to(Stage.SCORING)
    teacher.click("Ask the judge")
    teacher.done(lambda: len(session.cycle.judgements) == 2)
    assert {j.judge for j in session.cycle.judgements} == {f"{NAME} · default"}
    for number, answer in enumerate(session.cycle.answers):
        session.scoring.score(answer.id, Scores(1 + 4 * (number % 2), 3, 3))
    window.go_to(Stage.POLICY_UPDATE)
    teacher.click("Start policy update")
    teacher.done(lambda: bool(session.cycle.updates))
    assert session.cycle.update.state is UpdateState.SUCCEEDED, session.state.notice
    window.close()
    with closing(Store.open(place.store)) as store:
        seats = {row.seat for row in store.usage(session.cycle.created_at)}
    assert seats == {Seat.JUDGE, Seat.HELPER}, "what the policy wrote costs nothing"
