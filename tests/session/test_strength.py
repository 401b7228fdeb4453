"""The strength of the live adapter: for dialogues alone, recorded, never learned from."""

from __future__ import annotations

from ouroboros_desktop.session.session import Session
from tests.session.conftest import updated


def test_strength_is_of_dialogues_with_a_live_adapter_alone(session: Session) -> None:
    updated(session)
    session.gate.promote()
    session.wait()
    session.new_cycle()
    session.dialogue.set_strength(0.25)
    session.dialogue.say("Who keeps the lighthouse?")
    session.wait()
    last = session.cycle.completions[-1].completion
    assert last.sampling.strength == 0.25 and not last.trainable
    assert session.store.cycle(session.cycle.id) == session.cycle
    session.gate.make_live(None)
    session.wait()
    assert session.state.policy.strength == 1.0
    session.dialogue.set_strength(0.25)
    session.dialogue.say("And now?")
    session.wait()
    assert session.cycle.completions[-1].completion.sampling.strength == 1.0
