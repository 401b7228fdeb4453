"""A rewrite is taught on sibling prompts too, and goes with them when it is taken back."""

from __future__ import annotations

from dataclasses import replace

from ouroboros_desktop.core.labyrinth import text_hash
from ouroboros_desktop.core.policy_update import UpdateConfig, UpdateState
from ouroboros_desktop.session.material import gather
from ouroboros_desktop.session.session import Session
from tests.session.conftest import scored

CONFIG = UpdateConfig(epochs=2, learning_rate=0.05, siblings=3)
TEXT = "Whale oil, and nothing else."


def asked(session: Session, config: UpdateConfig = CONFIG) -> list[str]:
    """Return the labyrinth prompts that demonstrations answer."""
    batch, _ = gather(session, config, False)
    return [one.prompt[-1].content for one in batch.demonstrations]


def test_each_rewrite_is_shown_on_its_siblings(session: Session) -> None:
    scored(session)
    first = session.cycle.answers[0]
    prompt = session.cycle.prompt(first.labyrinth_prompt_id)
    session.scoring.rewrite(first.id, TEXT)
    assert asked(session, replace(CONFIG, siblings=0)) == [prompt.text]
    own, *others = asked(session)
    assert own == prompt.text
    assert len(set(others) - {own}) == 3
    batch, _ = gather(session, CONFIG, False)
    assert {one.text for one in batch.demonstrations} == {TEXT}
    system = {one.prompt[0].content for one in batch.demonstrations}
    assert system == {batch.demonstrations[0].prompt[0].content}
    held_out = {text_hash(text) for text in session.store.held_out_texts()}
    assert not {text_hash(text) for text in others} & held_out
    assert asked(session) == [own, *others], "the same again"

    session.policy_update.start(CONFIG)
    session.wait()
    update = session.cycle.update
    assert update and update.state is UpdateState.SUCCEEDED
    assert update.config.siblings == 3
    assert session.store.cycle(session.cycle.id) == session.cycle


def test_they_go_with_the_rewrite(session: Session) -> None:
    scored(session)
    session.scoring.rewrite(session.cycle.answers[0].id, TEXT)
    assert len(asked(session)) == 4
    session.undo()
    assert asked(session) == []
