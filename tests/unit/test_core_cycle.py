"""A cycle: the stage that follows from what is filled in, and what counts now."""

from __future__ import annotations

import math
import shlex
from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from ouroboros_desktop.core.arena import Match
from ouroboros_desktop.core.command_line import command
from ouroboros_desktop.core.completion import (
    Completion,
    FinishReason,
    RecordedCompletion,
    Sampling,
    Usage,
)
from ouroboros_desktop.core.cycle import Cycle, CycleHead, Stage
from ouroboros_desktop.core.dialogue import Message, Role, Transcript
from ouroboros_desktop.core.identity import now
from ouroboros_desktop.core.labyrinth import (
    AppliedTransformation,
    LabyrinthPrompt,
    PromptDraft,
    Statement,
    Transformation,
    compose,
    held_out,
    render,
)
from ouroboros_desktop.core.policy_update import (
    Baseline,
    Experience,
    Method,
    PolicyUpdate,
    UpdateBatch,
    UpdateConfig,
    UpdateState,
)
from ouroboros_desktop.core.prediction import Likely, PredictedScore, PredictedScores
from ouroboros_desktop.core.remarks import Mark, Ranking, Remark
from ouroboros_desktop.core.repeats import RepeatScore
from ouroboros_desktop.core.rubrics import default_rubric
from ouroboros_desktop.core.scoring import Criterion, Preference, Rewrite, Score, Scores
from ouroboros_desktop.core.summary import Author, Part, Summary, SummaryEntry
from ouroboros_desktop.core.verdict import Comparison, Decision, Outcome, Promotion

TEACHER = uuid4()


def prompt(summary, text, **more):
    return LabyrinthPrompt(summary.id, text, (AppliedTransformation("x"),), 1, (), **more)


def answer(to):
    written = Completion("Hi", FinishReason.STOP, Sampling(), (1,), (2,), (-0.1,))
    return RecordedCompletion(written, None, labyrinth_prompt_id=to.id)


def test_a_cycle_goes_through_its_stages_in_order():
    cycle = Cycle(1, TEACHER, uuid4())
    assert cycle.stage is Stage.DIALOGUE
    assert cycle.missing(Stage.DIALOGUE) == ""
    assert cycle.missing(Stage.SUMMARY) == "Talk with the policy first."
    asked = Message(Role.TEACHER, "Hello")
    told = Message(Role.POLICY, "Hi", parent_id=asked.id)
    cycle = replace(cycle, transcript=Transcript().saying(asked).saying(told))
    assert (cycle.stage, cycle.missing(Stage.SUMMARY)) == (Stage.DIALOGUE, "")

    fact = SummaryEntry(Part.FACT_LEDGER, "A lamp is old.", Author.TEACHER)
    draft = Summary(1, (fact,))
    cycle = replace(cycle, summaries=(draft,))
    assert cycle.stage is Stage.SUMMARY
    assert cycle.missing(Stage.LABYRINTH) == "Approve the summary first."
    approved = Summary(2, (fact,), approved_by=TEACHER)
    cycle = replace(cycle, summaries=(approved, draft))
    assert (cycle.stage, cycle.missing(Stage.LABYRINTH)) == (Stage.LABYRINTH, "")
    assert cycle.summary == cycle.approved_summary == approved

    assert cycle.missing(Stage.SCORING) == "Make labyrinth prompts first."
    asked_for = prompt(approved, "What is old?", held_out=False)
    cycle = replace(cycle, prompts=(asked_for,))
    assert (cycle.stage, cycle.missing(Stage.SCORING)) == (Stage.LABYRINTH, "")
    written = answer(asked_for)
    cycle = replace(cycle, completions=(written,))
    assert cycle.stage is Stage.SCORING
    assert cycle.missing(Stage.POLICY_UPDATE) == "Score some completions first."
    score = Score(written.id, TEACHER, Scores(5, 5, 5))
    cycle = replace(cycle, scores=(score,))
    assert cycle.missing(Stage.POLICY_UPDATE) == ""
    assert cycle.scores_now == (score,)
    update = PolicyUpdate(cycle.id, cycle.policy_id, None, UpdateConfig(), 1, ())
    cycle = replace(cycle, updates=(update,))
    assert cycle.stage is Stage.POLICY_UPDATE
    assert [s.number for s in Stage] == [1, 2, 3, 4, 5]
    assert CycleHead(cycle.id, 1, "", now()).number == cycle.number


def test_a_new_draft_keeps_what_was_approved():
    approved, draft = Summary(1, (), approved_by=TEACHER), Summary(2, ())
    cycle = Cycle(1, TEACHER, uuid4(), summaries=(approved, draft))
    assert (cycle.summary, cycle.approved_summary) == (draft, approved)
    empty = Cycle(1, TEACHER, uuid4())
    assert (empty.summary, empty.approved_summary, empty.update, empty.decision) == (None,) * 4


def test_prompts_in_force_are_neither_replaced_nor_dropped():
    summary = Summary(1, ())
    first = prompt(summary, "One?", held_out=False)
    edited = prompt(summary, "One indeed?", held_out=False, replaces_id=first.id)
    dropped = prompt(summary, "Two?", held_out=False, dropped=True)
    held = prompt(summary, "Three?", held_out=True)
    cycle = Cycle(1, TEACHER, uuid4(), prompts=(first, edited, dropped, held))
    assert cycle.prompts_now == (edited, held)
    assert cycle.prompt(first.id) == first
    with pytest.raises(KeyError):
        cycle.prompt(uuid4())


def test_answers_to_held_out_prompts_are_not_to_be_scored():
    summary = Summary(1, ())
    trained, held = prompt(summary, "One?", held_out=False), prompt(summary, "Two?", held_out=True)
    answers = tuple(answer(trained) for _ in range(6))
    other = answer(held)
    cycle = Cycle(1, TEACHER, uuid4(), prompts=(trained, held), completions=(*answers, other))
    assert cycle.answers == answers
    assert cycle.completion(other.id) == other
    with pytest.raises(KeyError):
        cycle.completion(uuid4())
    shuffled = cycle.shuffled(trained.id, TEACHER)
    assert set(shuffled) == set(answers)
    assert shuffled == cycle.shuffled(trained.id, TEACHER)
    assert cycle.shuffled(held.id, TEACHER) == ()


def test_the_blind_order_differs_between_prompts():
    summary = Summary(1, ())
    orders = set()
    for _ in range(20):
        asked = prompt(summary, "One?", held_out=False)
        answers = tuple(answer(asked) for _ in range(4))
        cycle = Cycle(1, TEACHER, uuid4(), prompts=(asked,), completions=answers)
        orders.add(tuple(answers.index(a) for a in cycle.shuffled(asked.id, TEACHER)))
    assert len(orders) > 3


def test_the_blind_order_is_each_teachers_own():
    asked = prompt(Summary(1, ()), "One?", held_out=False)
    answers = tuple(answer(asked) for _ in range(4))
    cycle = Cycle(1, TEACHER, uuid4(), prompts=(asked,), completions=answers)
    orders = {cycle.shuffled(asked.id, UUID(int=n)) for n in range(20)}
    assert len(orders) > 3


def test_a_teacher_is_alone_until_another_one_scores():
    asked = prompt(Summary(1, ()), "One?", held_out=False)
    answers = (answer(asked),)
    cycle = Cycle(1, TEACHER, uuid4(), prompts=(asked,), completions=answers)
    cycle = replace(cycle, scores=(Score(answers[0].id, TEACHER, Scores(1)),))
    assert not cycle.scored_by_others(TEACHER)
    assert cycle.scored_by_others(uuid4())
    first = RepeatScore(answers[0].id, TEACHER, Scores(2))
    again = replace(first, scores=Scores(3), revision=2)
    assert replace(cycle, repeats=(first, again)).repeats_now == (again,)


def test_rewrites_and_preferences_of_now():
    a, b = uuid4(), uuid4()
    rewrite, preference = Rewrite(a, TEACHER, "So."), Preference(a, b, TEACHER)
    cycle = Cycle(1, TEACHER, uuid4(), rewrites=(rewrite,), preferences=(preference,))
    assert cycle.rewrites_now == (rewrite,)
    assert cycle.preferences_now == (preference,)


def test_the_rewrites_and_preferences_of_an_earlier_moment():
    first, second = uuid4(), uuid4()
    moment = now()
    later = moment + timedelta(seconds=1)
    rewrites = (
        Rewrite(first, TEACHER, "a", created_at=moment),
        Rewrite(first, TEACHER, "", 2, created_at=later),
    )
    preferences = (
        Preference(first, second, TEACHER, created_at=later),
        Preference(second, first, TEACHER, created_at=moment),
    )
    cycle = Cycle(1, TEACHER, uuid4(), rewrites=rewrites, preferences=preferences)
    then = cycle.judged_by(moment)
    assert then.rewrites_now == rewrites[:1]
    assert then.preferences_now == preferences[1:]
    assert cycle.judged_by(later) == cycle


def test_who_weighs_nothing_is_not_heard():
    other, first, second = uuid4(), uuid4(), uuid4()
    rewrites = (Rewrite(first, TEACHER, "a"), Rewrite(first, other, "b"))
    preferences = (Preference(first, second, TEACHER), Preference(second, first, other))
    cycle = Cycle(1, TEACHER, uuid4(), rewrites=rewrites, preferences=preferences)
    heard = cycle.heard({TEACHER: 0.5, other: 0.0})
    assert heard == replace(cycle, rewrites=rewrites[:1], preferences=preferences[:1])
    assert cycle.heard({}) == cycle


def test_an_update_without_an_end_is_unfinished():
    cycle = Cycle(1, TEACHER, uuid4())
    assert cycle.unfinished_update is None
    running = PolicyUpdate(cycle.id, cycle.policy_id, None, UpdateConfig(), 1, ())
    imported = replace(running, id=uuid4(), state=UpdateState.SUCCEEDED)
    assert replace(cycle, updates=(imported,)).unfinished_update is None
    assert replace(cycle, updates=(running, imported)).unfinished_update == running


def test_decisions_and_comparisons_belong_to_the_newest_update():
    cycle = Cycle(1, TEACHER, uuid4())
    old, new = (
        PolicyUpdate(cycle.id, cycle.policy_id, None, UpdateConfig(), 1, (), UpdateState.SUCCEEDED)
        for _ in range(2)
    )
    on = uuid4()
    before = Comparison(old.id, on, uuid4(), uuid4(), True, Outcome.LIVE)
    vote = Comparison(new.id, on, uuid4(), uuid4(), True, Outcome.TIE, revision=2)
    asked = replace(vote, outcome=None, revision=1)
    judged = Promotion(cycle.policy_id, 1, None, Decision.DISCARDED, policy_update_id=old.id)
    cycle = replace(
        cycle, updates=(old, new), comparisons=(before, vote, asked), decisions=(judged,)
    )
    assert cycle.update == new
    assert cycle.comparisons_now == (vote,)
    assert cycle.decision is None
    promoted = replace(judged, decision=Decision.PROMOTED, policy_update_id=new.id)
    assert replace(cycle, decisions=(judged, promoted)).decision == promoted


@pytest.mark.parametrize(
    "wrong",
    [
        {"epochs": 0},
        {"minibatches": 0},
        {"tokens_per_micro": 0},
        {"learning_rate": 0.0},
        {"clip_range": math.nan},
        {"target_kl": -1.0},
        {"max_grad_norm": math.inf},
        {"gamma": 1.1},
        {"gae_lambda": -0.1},
        {"kl_horizon": 0},
        {"preference_beta": 0.0},
        {"kl_coef": -0.1},
        {"demonstration_coef": math.inf},
        {"preference_coef": -1.0},
        {"kl_limit": math.nan},
        {"entropy_floor": 1.0},
        {"siblings": -1},
        {"recall_lessons": -1},
        {"rehearsals": -1},
        {"kl_target": 0.1, "kl_coef": 0.0},
    ],
)
def test_update_settings_are_checked(wrong):
    with pytest.raises(ValueError, match=r"at least|above|below|in \["):
        UpdateConfig(**wrong)


def test_a_value_head_is_fitted_where_it_is_the_baseline_of_ppo():
    fitting = UpdateConfig(baseline=Baseline.VALUE)
    assert fitting.fits_values
    assert not replace(fitting, method=Method.RLOO).fits_values
    assert not UpdateConfig().fits_values


def test_an_experience_is_a_trainable_completion_with_a_reward():
    written = Completion("Hi", FinishReason.STOP, Sampling(), (1,), (2,), (-0.1,))
    batch = UpdateBatch("digest", (Experience(written, 0.5, 0),))
    assert not batch.experiences[0].predicted
    for reward in (1.1, -1.1, math.nan):
        with pytest.raises(ValueError, match=r"\[-1, 1\]"):
            Experience(written, reward, 0)
    with pytest.raises(ValueError, match="PPO ratio"):
        Experience(replace(written, finish_reason=FinishReason.CANCELLED), 0.5, 0)


def test_a_draft_renders_its_parts_as_paragraphs():
    draft = PromptDraft(
        (Statement(" One. "), Statement("  "), Statement("Two.")), "Q?", (), " First", "Last"
    )
    assert render(draft) == "First\n\nOne. Two.\n\nLast\n\nQ?"
    assert render(PromptDraft((), "", ())) == ""


def test_compose_gives_each_link_its_own_stream():
    def add(draft, random):
        return replace(draft, closing=f"{draft.closing} {random.random()}")

    link = Transformation("add", "Add", "nothing", add)
    first = compose(PromptDraft((), "Q?", ()), (link, link), 1)
    one, two = first.closing.split()
    assert one != two
    assert compose(PromptDraft((), "Q?", ()), (link, link), 1) == first
    assert compose(PromptDraft((), "Q?", ()), (link, link), 2) != first
    assert compose(PromptDraft((), "Q?", ()), (), 1) == PromptDraft((), "Q?", ())


def test_about_one_text_in_four_is_held_out_whatever_its_spacing():
    share = sum(held_out(f"Prompt number {i}") for i in range(4000)) / 4000
    assert 0.22 < share < 0.28
    assert all(held_out(f"A b {i}") == held_out(f" a\n\nB  {i} ") for i in range(50))
    assert held_out("\ud800") in {True, False}


def test_the_standard_rubric_has_a_sentence_for_every_point():
    rubric = default_rubric()
    assert {len(rubric.wording[c]) for c in Criterion} == {5}
    assert [rubric.weight(c) for c in Criterion] == [1, 1, 1]


@pytest.mark.parametrize("strength", [-0.1, 1.1])
def test_strength_is_a_share(strength):
    with pytest.raises(ValueError, match="strength"):
        Sampling(strength=strength)


def test_only_what_is_drawn_at_full_strength_is_exact():
    assert Sampling().exact and Sampling().adapted
    assert not Sampling(strength=0.5).exact and Sampling(strength=0.5).adapted
    assert not Sampling(strength=0.0).adapted and not Sampling(adapter=False).adapted


def test_a_cycle_gives_what_is_said_beside_scores_now():
    one, other = uuid4(), uuid4()
    cycle = Cycle(
        1,
        TEACHER,
        uuid4(),
        remarks=(Remark(one, TEACHER, flagged=True), Remark(one, TEACHER, revision=2)),
        marks=(Mark(one, TEACHER, 0, 1, Criterion.LOGIC),),
        rankings=(Ranking(other, TEACHER, all_bad=True),),
        matches=(Match(other, one, uuid4()),),
    )
    assert cycle.remarks_now == ()
    assert (cycle.marks_now, cycle.rankings_now) == (cycle.marks, cycle.rankings)
    assert cycle.matches_now == cycle.matches


def test_only_what_the_newest_reward_model_expects_counts():
    one, other, old, new = uuid4(), uuid4(), uuid4(), uuid4()
    scores = PredictedScores(*[Likely(0.5, 0.1)] * 3)
    made = [PredictedScore(m, c, scores) for m, c in ((old, one), (old, other), (new, one))]
    assert Cycle(1, TEACHER, uuid4(), predictions=tuple(made)).predictions_now == {one: made[2]}
    assert Cycle(1, TEACHER, uuid4()).predictions_now == {}


def test_what_is_compared_stands_in_pairs_the_live_policy_first():
    base = Cycle(1, TEACHER, uuid4())
    update = PolicyUpdate(base.id, base.policy_id, None, UpdateConfig(), 1, ())
    said = [
        RecordedCompletion(Completion(text, FinishReason.STOP, Sampling()), None)
        for text in ("live", "candidate")
    ]
    pair = Comparison(update.id, uuid4(), said[0].id, said[1].id, True)
    cycle = replace(base, updates=(update,), completions=tuple(said), comparisons=(pair,))
    live, candidate = cycle.compared
    assert ([c.text for c in live], [c.text for c in candidate]) == (["live"], ["candidate"])


def test_what_two_requests_took_is_counted_only_if_both_are():
    counted, guessed = Usage(3, 4), Usage(10, 20, counted=False)
    assert counted + counted == Usage(6, 8)
    assert counted + guessed == Usage(13, 24, counted=False)


def test_a_reply_in_the_words_of_a_teacher_is_told_apart():
    assert Message(Role.POLICY, "mine", teacher_id=TEACHER).reworded
    assert not Message(Role.POLICY, "its own").reworded
    assert not Message(Role.TEACHER, "asked", teacher_id=TEACHER).reworded


def test_a_command_can_be_pasted():
    assert shlex.split(command("models", "add", "my folder")) == [
        "ouroboros", "models", "add", "my folder",
    ]  # fmt: skip
