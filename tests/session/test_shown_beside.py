"""Recall lessons and rehearsals in an update: beside what the teacher gave, resumable."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ouroboros_desktop.core.dialogue import Role
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.identity import now
from ouroboros_desktop.core.policy import Capability
from ouroboros_desktop.core.policy_update import Demonstration, Method, UpdateConfig, UpdateState
from ouroboros_desktop.core.rehearsal import REHEARSED
from ouroboros_desktop.core.summary import Author, Part, SummaryEntry
from ouroboros_desktop.session.fitting import rows
from ouroboros_desktop.session.material import again, gather
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.shown_beside import lessons_of, rehearsing
from tests.session.conftest import FACTS, answered, entries, scored

CONFIG = UpdateConfig(epochs=2, learning_rate=0.05, recall_lessons=4, seed=3)


def lessons(session: Session, config: UpdateConfig = CONFIG) -> tuple[Demonstration, ...]:
    return gather(session, config, False)[0].demonstrations


def words_of(found: tuple[Demonstration, ...]) -> list[tuple[str, ...]]:
    return [(*(m.content for m in one.prompt), one.text) for one in found]


def test_an_update_is_shown_long_dialogues_about_the_approved_facts(session: Session) -> None:
    scored(session)
    found = lessons(session)
    assert len({one.prompt[:-1] for one in found}) == 4 < len(found)
    assert {one.text for one in found} & set(FACTS), "beside those that are made up"
    assert all(len(one.prompt) > 16 for one in found)
    assert words_of(lessons(session)) == words_of(found), "the same again"
    assert lessons(session, replace(CONFIG, recall_lessons=0)) == ()

    session.policy_update.start(CONFIG)
    session.wait()
    update = session.cycle.update
    assert update and update.state is UpdateState.SUCCEEDED
    assert update.config.recall_lessons == 4
    assert all(step.demonstration_loss > 0 for step in update.steps)
    assert session.store.cycle(session.cycle.id) == session.cycle


def test_they_are_never_all_that_is_learned_from(session: Session) -> None:
    answered(session)
    with pytest.raises(NotPossibleYet, match="No scored completion"):
        gather(session, CONFIG, False)
    scored(session)
    assert lessons(session, replace(CONFIG, method=Method.SFT)) == (), "no rewrite yet"
    session.scoring.rewrite(session.cycle.answers[0].id, "Whale oil, and nothing else.")
    shown = lessons(session, replace(CONFIG, method=Method.SFT))
    assert len(shown) == 5, "each by itself there: one question a dialogue"


def test_what_was_corrected_or_taken_back_is_not_told(session: Session) -> None:
    scored(session)
    before, moment = words_of(lessons(session)), now()
    _, used = gather(session, CONFIG, False)
    corrected = SummaryEntry(Part.FACT_LEDGER, "The lamp burns paraffin.", Author.TEACHER)
    session.summary.approve((corrected, *entries(session)[-2:]))
    told = lessons_of(session, session.cycle, now(), CONFIG)
    assert "The lamp burns paraffin." in {one.text for one in told}
    said = " ".join(text for texts in words_of(told) for text in texts)
    assert not any(fact in said for fact in FACTS)
    then = again(session, session.cycle, used, moment, CONFIG)
    assert words_of(then.demonstrations) == before, "an update that is resumed knows the old one"


def test_facts_of_the_cycles_before_are_asked_for_too(session: Session) -> None:
    scored(session)
    session.new_cycle()
    fact = SummaryEntry(Part.FACT_LEDGER, "Noor repairs clocks in Lund.", Author.TEACHER)
    session.dialogue.say("Noor repairs clocks in Lund.")
    session.wait()
    session.summary.approve((fact,))
    told = {
        message.content
        for one in lessons_of(session, session.cycle, now(), replace(CONFIG, recall_lessons=8))
        for message in one.prompt
        if message.role is Role.TEACHER
    }
    assert {fact.text, *FACTS} <= told


def test_a_held_out_question_is_not_asked(session: Session) -> None:
    scored(session)
    asked = {one.prompt[-1].content for one in lessons(session)}
    prompt = next(p for p in session.cycle.prompts_now if p.held_out)
    session.labyrinth.edit(prompt.id, next(iter(asked)))
    left = {one.prompt[-1].content for one in lessons(session)}
    assert left < asked


def test_an_update_that_reads_no_demonstration_has_none(session: Session) -> None:
    scored(session)
    deaf = replace(CONFIG, demonstration_coef=0.0)
    for config in (deaf, replace(CONFIG, method=Method.DPO)):
        assert lessons_of(session, session.cycle, now(), config) == ()
    assert lessons_of(session, session.cycle, now(), replace(deaf, method=Method.SFT))


def test_a_policy_that_is_shown_nothing_has_none(session: Session) -> None:
    scored(session)
    policy = session.state.policy
    for missing in (Capability.EXPERIENCES, Capability.DEMONSTRATIONS):
        can = policy.capabilities - {missing}
        session.show(replace(session.state, policy=replace(policy, capabilities=can)))
        assert lessons_of(session, session.cycle, now(), CONFIG) == ()


def test_rehearsals_are_made_by_the_worker_and_only_where_something_is_shown(
    session: Session,
) -> None:
    scored(session)
    wanted = replace(CONFIG, recall_lessons=0, rehearsals=3)
    assert lessons(session, wanted) == ()
    session.policy_update.start(wanted)
    session.wait()
    update = session.cycle.update
    assert update and update.state is UpdateState.SUCCEEDED
    assert update.config.rehearsals == 3
    assert all(step.demonstration_loss > 0 for step in update.steps), "nothing else was shown"
    policy = session.state.policy
    can = policy.capabilities - {Capability.DEMONSTRATIONS}
    assert rehearsing(session, replace(wanted, method=Method.DPO)).rehearsals == 0
    session.show(replace(session.state, policy=replace(policy, capabilities=can)))
    assert rehearsing(session, wanted).rehearsals == 0


def test_the_forecast_counts_rehearsals(session: Session) -> None:
    scored(session)
    without, counted = (rows(session, replace(CONFIG, rehearsals=n), False) for n in (0, 3))
    assert counted[: len(without)] == without
    assert [row.answers for row in counted[len(without) :]] == [(REHEARSED.max_tokens,)] * 3


def test_the_forecast_counts_them(session: Session) -> None:
    scored(session)
    without = rows(session, replace(CONFIG, recall_lessons=0), False)
    counted = rows(session, CONFIG, False)
    assert len(counted) == len(without) + 4
    assert all(row.prompt > 100 for row in counted[len(without) :])
    dpo = replace(CONFIG, method=Method.DPO)
    assert rows(session, dpo, False) == rows(session, replace(dpo, recall_lessons=0), False)
