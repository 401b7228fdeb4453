"""The judge over a real store and a real worker, played by scripted models at its seat."""

from __future__ import annotations

from itertools import combinations
from uuid import UUID

import pytest

from ouroboros_desktop.core.errors import NotPossibleYet, OuroborosError
from ouroboros_desktop.core.judge import Choice, position_bias
from ouroboros_desktop.core.policy import Seat
from ouroboros_desktop.core.scoring import Scores
from ouroboros_desktop.session import calibration
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import Level, PolicyStatus, Work, WorkKind
from tests.session.conftest import Opened, answered, built, talked
from tests.session.scripted import seated

pytestmark = pytest.mark.usefixtures("scripted")


def judged_by(session: Session, model: str) -> None:
    seated(session, Seat.JUDGE, model)
    session.judging.judge()
    session.wait()


def pairs(session: Session) -> list[tuple[UUID, UUID]]:
    cycle, teacher = session.cycle, session.state.teacher.id
    shown = [cycle.shuffled(p.id, teacher) for p in cycle.prompts_now if not p.held_out]
    return [(a.id, b.id) for answers in shown for a, b in combinations(answers, 2)]


def length(session: Session, completion_id: UUID) -> int:
    return len(session.cycle.completion(completion_id).completion.text)


def score_by_length(session: Session) -> None:
    """Score as a teacher who likes long answers: ranks within all, so that rewards differ."""
    ordered = sorted({length(session, c.id) for c in session.cycle.answers})
    for answer in session.cycle.answers:
        points = 1 + 4 * ordered.index(length(session, answer.id)) // max(1, len(ordered) - 1)
        session.scoring.score(answer.id, Scores(points, points, points))


def test_a_judge_that_prefers_the_longer_one_says_so_in_both_orders(session: Session) -> None:
    answered(session)
    shown: list[Work] = []
    session.subscribe(lambda state: shown.append(state.work) if state.work else None)
    judged_by(session, "longer")

    judgements = session.cycle.judgements
    assert [(j.first_id, j.second_id) for j in judgements] == pairs(session)
    assert {j.judge for j in judgements} == {"Bench · longer"}
    for j in judgements:
        first, second = length(session, j.first_id), length(session, j.second_id)
        wanted = None if first == second else j.first_id if first > second else j.second_id
        assert j.winner == wanted
    assert any(j.winner for j in judgements)
    assert position_bias(judgements) == 0
    assert session.store.cycle(session.cycle.id) == session.cycle
    asked = [w for w in shown if w.kind is WorkKind.JUDGE]
    assert {(w.total, w.unit, w.seat) for w in asked} == {(len(judgements), "pairs", Seat.JUDGE)}
    assert asked[-1].done == len(judgements)
    notice = session.state.notice
    assert notice and notice.level is Level.INFO and f"{len(judgements)} pairs" in notice.message
    assert session.state.policy.status is PolicyStatus.READY, "the policy stayed at its seat"


def test_a_judge_that_always_says_a_has_no_word(session: Session) -> None:
    answered(session)
    judged_by(session, "first")
    judgements = session.cycle.judgements
    assert judgements and all(j.inconsistent and j.winner is None for j in judgements)
    assert {(j.forward, j.backward) for j in judgements} == {(Choice.FIRST, Choice.SECOND)}
    assert position_bias(judgements) == 1
    notice = session.state.notice
    assert notice and notice.level is Level.WARNING and notice.message.startswith("At 100 % of")
    score_by_length(session)
    found = calibration.agreement_in_all(session.state)
    assert found.pairs and found.rate == 0.5 and not found.trusted


def test_what_cannot_be_read_is_kept_and_told(session: Session) -> None:
    answered(session)
    judged_by(session, "mute")
    assert {j.forward for j in session.cycle.judgements} == {Choice.UNREADABLE}
    notice = session.state.notice
    assert notice and notice.level is Level.WARNING and "could not be read" in notice.message
    score_by_length(session)
    found = calibration.agreement_here(session.state)
    assert (found.pairs, found.unreadable > 0) == (0, True)
    with pytest.raises(NotPossibleYet, match="already"):
        session.judging.judge()


def test_an_answer_that_broke_off_is_asked_for_again(session: Session) -> None:
    answered(session)
    judged_by(session, "breaks off")
    assert len(session.cycle.judgements) == len(pairs(session)) - 1
    notice = session.state.notice
    assert notice and notice.message.startswith("The judge broke off at 1 of")
    assert [(w.first_id, w.second_id) for w in calibration.waiting_pairs(session.state)] == [
        pairs(session)[1]
    ]


def test_when_the_worker_dies_the_whole_pairs_are_kept(session: Session) -> None:
    answered(session)
    seated(session, Seat.JUDGE, "dies")
    session.judging.judge()
    session.wait()
    assert [j.pair for j in session.cycle.judgements] == [frozenset(p) for p in pairs(session)[:2]]
    assert session.store.cycle(session.cycle.id) == session.cycle
    notice = session.state.notice
    assert notice and "stopped unexpectedly" in notice.message
    assert session.state.policy.status is PolicyStatus.READY
    assert session.state.assistants[Seat.JUDGE].status is PolicyStatus.ABSENT
    session.dismiss()
    judged_by(session, "longer")
    assert len(session.cycle.judgements) == 2 + len(pairs(session)), "another judge starts anew"


def test_cancelled_it_keeps_the_whole_pairs_and_goes_on_later(session: Session) -> None:
    answered(session)
    seated(session, Seat.JUDGE, "waits")
    session.judging.judge()
    while len(session.cycle.judgements) < 2:
        session.worker.wait(0.1)
        session.tick()
    session.cancel()
    session.wait()
    assert len(session.cycle.judgements) == 2
    assert session.state.notice is None
    assert len(calibration.waiting_pairs(session.state)) == len(pairs(session)) - 2


def test_why_the_judge_cannot_be_asked(session: Session) -> None:
    with pytest.raises(NotPossibleYet, match="No judge is chosen"):
        session.judging.judge()
    seated(session, Seat.JUDGE, "longer")
    built(session)
    with pytest.raises(NotPossibleYet, match="no two completions"):
        session.judging.judge()
    session.scoring.answer()
    session.wait()
    session.dialogue.say("And then?")
    with pytest.raises(NotPossibleYet, match="busy"):
        session.judging.judge()
    session.wait()
    judged_by(session, "longer")
    with pytest.raises(NotPossibleYet, match="already"):
        session.judging.judge()


def test_a_judge_that_is_away_is_told_and_can_be_asked_again(session: Session) -> None:
    answered(session)
    seated(session, Seat.JUDGE, "away")
    session.judging.judge()
    with pytest.raises(OuroborosError, match="Nobody answers"):
        session.wait()
    assert session.cycle.judgements == ()
    with pytest.raises(OuroborosError, match="Nobody answers"):
        judged_by(session, "away")


def test_nothing_is_said_before_the_teacher_has(session: Session) -> None:
    answered(session)
    judged_by(session, "longer")
    prompt = next(p for p in session.cycle.prompts_now if not p.held_out)
    answers = session.cycle.shuffled(prompt.id, session.state.teacher.id)
    for answer in answers:
        assert calibration.judged(session.state, prompt.id) == ()
        assert calibration.agreement_in_all(session.state).pairs == 0
        session.scoring.score(answer.id, Scores(3, 3, 3))
    shown = calibration.judged(session.state, prompt.id)
    assert len(shown) == len(answers) * (len(answers) - 1) // 2
    session.undo()
    assert calibration.judged(session.state, prompt.id) == ()
    session.scoring.rank([[c.id] for c in answers])
    assert calibration.judged(session.state, prompt.id) == shown, "ranked is as good as scored"
    assert calibration.agreement_here(session.state).pairs == len(shown)


def test_agreement_is_over_all_cycles_and_comes_back(open_session: Opened) -> None:
    session = open_session()
    answered(session)
    judged_by(session, "longer")
    score_by_length(session)
    first = calibration.agreement_here(session.state)
    assert first.pairs and first.rate == 1
    session.new_cycle()
    talked(session)
    assert calibration.agreement_here(session.state).pairs == 0
    assert calibration.agreement_in_all(session.state) == first
    session.close()
    again = open_session()
    seated(again, Seat.JUDGE, "longer")
    again.judging.look_back()
    assert calibration.agreement_in_all(again.state) == first
    seated(again, Seat.JUDGE, "first")
    again.judging.look_back()
    assert calibration.agreement_in_all(again.state).pairs == 0, "another judge"
    seated(again, Seat.JUDGE, "longer")
    again.open_cycle(again.state.history[-1].id)
    assert calibration.agreement_in_all(again.state) == first, "nothing counts twice"
