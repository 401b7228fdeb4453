"""The learning benchmark measures what it says: same start, unseen topics, a fair control."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from ouroboros_backends.echo import ECHO

from benchmarks import learning as benchmark
from benchmarks import reward_model as reward_benchmark
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.policy import ModelRef, Policy
from ouroboros_desktop.core.policy_update import UpdateBatch, UpdateConfig
from ouroboros_desktop.core.prediction import Refit
from ouroboros_desktop.core.scoring import Scores
from ouroboros_desktop.evaluation.answers import labyrinth
from ouroboros_desktop.evaluation.figures import Arm, HeldOut, Run, figures
from ouroboros_desktop.evaluation.learning import Plan, held_out_prompts, learn
from ouroboros_desktop.evaluation.rewarding import Experienced, Rated
from ouroboros_desktop.evaluation.simulated_teacher import SimulatedTeacher
from ouroboros_desktop.evaluation.topics import evaluation_topics, personas, training_topics
from ouroboros_desktop.learning.reward_model_bytes import to_bytes

TEACHER = SimulatedTeacher(personas()["plain"])
SMALL = Plan(cycles=1, prompts=3, completions=2, max_tokens=12, held_out=6)


@pytest.fixture
def policy() -> Policy:
    return ECHO.open(ModelRef("echo", "echo"), None)


def run(policy: Policy, seed: int, arm: Arm, plan: Plan = SMALL) -> Run:
    *_, last = learn(policy, plan, seed, arm)
    assert isinstance(last, Run)
    return last


def test_held_out_prompts_are_about_topics_never_trained_on() -> None:
    pairs = held_out_prompts(Plan(), TEACHER)
    assert len({prompt.text for _, prompt in pairs}) == Plan().held_out >= 64
    assert all(prompt.held_out for _, prompt in pairs)
    known = {fact for topic in evaluation_topics() for fact in topic.facts}
    assert all(fact.text in known for summary, _ in pairs for fact in summary.facts)
    made_by = {t.name for _, prompt in pairs for t in prompt.transformations}
    assert len(made_by) >= 8


def test_training_prompts_are_never_held_out() -> None:
    for topic in training_topics():
        _, prompts = labyrinth(topic, TEACHER, 3, Plan().prompts, held_out=0)
        assert len(prompts) == Plan().prompts
        assert not any(prompt.held_out for prompt in prompts)


def batches(
    policy: Policy, monkeypatch: pytest.MonkeyPatch, arm: Arm, plan: Plan
) -> list[UpdateBatch]:
    """Return what each policy update of a run learned from."""
    seen: list[UpdateBatch] = []
    update = policy.update

    def watched(batch: UpdateBatch, config: UpdateConfig) -> object:
        seen.append(batch)
        return update(batch, config)

    with monkeypatch.context() as patch:
        patch.setattr(policy, "update", watched)
        last = run(policy, 4, arm, plan)
    assert last.scores == plan.scores(arm)
    return seen


def test_arms_begin_alike_and_differ_in_what_is_rewarded(
    policy: Policy, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = replace(SMALL, prompts=4, completions=4)
    first = {arm: batches(policy, monkeypatch, arm, plan)[0].experiences for arm in Arm}
    true, shuffled, everything = (first[arm] for arm in Arm)
    for other in (shuffled, everything):
        assert [e.completion for e in true] == [e.completion for e in other]
    given = [[e.reward for e in arm if not e.predicted] for arm in (true, shuffled)]
    assert len(given[0]) == 8
    assert given[0] != given[1]
    assert sorted(given[0]) == sorted(given[1])
    assert not any(e.predicted for e in everything)
    assert [e.reward for e in everything][:8] == given[0]


def test_a_prompts_completions_are_all_scored_or_all_predicted(
    policy: Policy, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = replace(SMALL, prompts=4, completions=4)
    assert (plan.scores(Arm.TRUE), plan.scores(Arm.ALL), plan.experiences) == (8, 16, 16)
    (batch,) = batches(policy, monkeypatch, Arm.TRUE, plan)
    assert {(e.group, e.predicted) for e in batch.experiences} == {
        (0, False),
        (1, False),
        (2, True),
        (3, True),
    }


def test_nothing_beyond_the_budget_of_scores_is_learned_from(
    policy: Policy, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = replace(SMALL, cycles=2, prompts=4, completions=4)
    honest = batches(policy, monkeypatch, Arm.TRUE, plan)
    score = SimulatedTeacher.score

    def deluded(
        self: SimulatedTeacher, prompt: str, said: str, respects: object, key: str
    ) -> object:
        if int(key.split("/")[1]) >= plan.scored_prompts:
            return Scores(5, 5, 5)
        return score(self, prompt, said, respects, key)  # type: ignore[arg-type]

    monkeypatch.setattr(SimulatedTeacher, "score", deluded)
    fooled = batches(policy, monkeypatch, Arm.TRUE, plan)
    assert [b.experiences for b in fooled] == [b.experiences for b in honest]
    assert batches(policy, monkeypatch, Arm.ALL, plan)[0].experiences[-1].reward == 1


def test_the_reward_model_is_fitted_on_all_scores_up_to_now_or_frozen(policy: Policy) -> None:
    texts = ("Fog stops the ferry.", "Yes.", "I cannot say.", "The ferry is early today.")
    messages = [(Message(Role.TEACHER, "When?"), Message(Role.POLICY, t)) for t in texts]
    vectors = list(policy.features(messages))
    rated = [Rated(v, Scores(s, s, None), 0) for v, s in zip(vectors, (5, 1, 2, 4), strict=True)]
    assert rated[0].targets == (1.0, 1.0, None)
    first = Experienced().after(rated[:2], Refit.CONTINUAL)
    later, frozen = (first.after(rated[2:], refit) for refit in Refit)
    assert frozen.model is first.model
    assert later.rated == frozen.rated == tuple(rated)
    assert later.model is not None
    assert to_bytes(later.model) == to_bytes(Experienced().after(rated, Refit.FROZEN).model)


def test_a_frozen_model_rewards_otherwise_from_the_second_cycle_on(
    policy: Policy, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = replace(SMALL, cycles=2, prompts=4, completions=4)
    first, second = (
        batches(policy, monkeypatch, Arm.TRUE, replace(plan, refit=refit)) for refit in Refit
    )
    assert first[0] == second[0]
    assert [e.reward for e in first[1].experiences] != [e.reward for e in second[1].experiences]


def test_the_penalty_lowers_what_is_predicted_only(
    policy: Policy, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = replace(SMALL, prompts=4, completions=4)
    (bare,), (careful,) = (
        batches(policy, monkeypatch, Arm.TRUE, replace(plan, penalty=p)) for p in (0.0, 0.5)
    )
    for plain, penalised in zip(bare.experiences, careful.experiences, strict=True):
        assert plain.completion == penalised.completion
        assert penalised.reward <= plain.reward if plain.predicted else penalised == plain
    assert any(
        c.reward < p.reward for p, c in zip(bare.experiences, careful.experiences, strict=True)
    )


def test_where_the_teacher_scores_every_prompt_nothing_is_predicted(
    policy: Policy, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = replace(SMALL, scored_prompts=3)
    true, everything = (
        batches(policy, monkeypatch, arm, plan)[0].experiences for arm in (Arm.TRUE, Arm.ALL)
    )
    assert true == everything
    assert run(policy, 4, Arm.TRUE, plan).cycles[0].correlation is None
    assert run(policy, 4, Arm.TRUE).cycles[0].correlation is not None


def test_a_seed_gives_the_same_run_every_time(policy: Policy) -> None:
    one, two = (run(policy, 5, Arm.TRUE) for _ in range(2))
    assert replace(one, cpu_seconds=0) == replace(two, cpu_seconds=0)
    assert one.before.rewards != run(policy, 6, Arm.TRUE).before.rewards


def held_out(*rewards: float) -> HeldOut:
    return HeldOut(rewards, {}, tokens=1, finished=1, distinct=1, kl=0, fluency=-1)


def made(seed: int, arm: Arm, before: HeldOut, after: HeldOut) -> Run:
    return Run(seed, arm, before, after, (), scores=16, cpu_seconds=60)


def test_figures_by_hand() -> None:
    start = held_out(-0.5, 0.5)
    runs = [
        made(1, Arm.TRUE, start, held_out(0.0, 0.6)),
        made(1, Arm.SHUFFLED, start, held_out(-0.4, 0.6)),
        made(2, Arm.TRUE, start, held_out(0.0, 1.0)),
        made(2, Arm.SHUFFLED, start, held_out(-0.6, 0.4)),
        made(3, Arm.TRUE, start, held_out(1.0, 1.0)),
    ]
    shown = figures(runs)
    # Gains 0.3 and 0.5: mean 0.4, standard error 0.1, t(0.975; 1) = 12.7062. Seed 3 has no control.
    assert shown.gain.mean == pytest.approx(0.4)
    assert shown.gain.low == pytest.approx(0.4 - 1.27062, abs=1e-4)
    assert shown.gain.high == pytest.approx(0.4 + 1.27062, abs=1e-4)
    assert shown.control.mean == pytest.approx(0)
    assert shown.over_control.mean == pytest.approx(0.4)
    assert shown.everything is None
    assert shown.share is None


def test_figures_of_the_true_arm_alone() -> None:
    start = held_out(-0.5, 0.5)
    runs = [made(s, Arm.TRUE, start, held_out(x, 0.6)) for s, x in ((1, 0.0), (2, 0.4), (3, 0.2))]
    one_control = made(1, Arm.SHUFFLED, start, start)
    for shown in (figures(runs), figures([*runs, one_control])):
        assert shown.gain.mean == pytest.approx(0.4)
        assert (shown.control, shown.over_control) == (None, None)
    with pytest.raises(ValueError, match="two values"):
        figures(runs[:1])


def test_figures_beside_the_arm_in_which_everything_is_scored() -> None:
    start, none, half, full = (held_out(x, x) for x in (0.0, 0.0, 0.5, 1.0))
    runs = [
        *(made(seed, Arm.SHUFFLED, start, none) for seed in (1, 2)),
        *(made(seed, Arm.TRUE, start, half) for seed in (1, 2)),
        *(made(seed, Arm.ALL, start, after) for seed, after in ((1, half), (2, full), (3, full))),
    ]
    shown = figures(runs)
    # Gains 0.5 and 1 where the true arm has 0.5 twice; the third seed has no true arm.
    assert shown.everything is not None
    assert shown.everything.mean == pytest.approx(0.75)
    assert shown.share is not None
    assert shown.share.mean == pytest.approx(2 / 3)
    # Residuals 1/6 and -1/6 over 0.75: standard error 2/9, t(0.975; 1) = 12.7062.
    assert shown.share.high - shown.share.mean == pytest.approx(12.7062 * 2 / 9, rel=1e-4)
    lost = [*runs[:4], *(made(seed, Arm.ALL, start, start) for seed in (1, 2))]
    assert figures(lost).share is None


def test_a_run_that_is_done_is_kept_and_not_repeated(tmp_path: Path) -> None:
    task = benchmark.Task(SMALL, 7, Arm.TRUE, "echo", "echo", "", str(tmp_path))
    first = benchmark.run(task)
    assert task.before_file.is_file()
    assert benchmark.run(replace(task, backend="echo")) == first
    kept = json.loads(task.file.read_bytes())
    kept["seed"] = 70
    task.file.write_text(json.dumps(kept))
    assert benchmark.run(task).seed == 70
    other = replace(task, plan=replace(SMALL, max_tokens=10))
    assert not other.file.exists()


def test_what_is_printed_says_what_each_arm_gained_and_cost(tmp_path: Path) -> None:
    tasks = [
        benchmark.Task(SMALL, seed, arm, "echo", "echo", "", str(tmp_path))
        for seed in (1, 2)
        for arm in Arm
    ]
    runs = [replace(benchmark.run(task), cpu_seconds=60) for task in tasks]
    shown = figures(runs)
    table = benchmark._table(runs, shown, SMALL).splitlines()
    assert [row.split()[:2] for row in table[1:4]] == [["1", arm.value] for arm in Arm]
    last = benchmark._summary(runs, shown, SMALL)
    assert last["gain"] == pytest.approx((runs[0].gain + runs[3].gain) / 2, abs=1e-4)
    assert last["gain_human_512"] == pytest.approx((runs[2].gain + runs[5].gain) / 2, abs=1e-4)
    assert {"gain_low", "gain_high", "control_gain", "over_control"} <= last.keys()
    assert "share_of_human_512" in last
    assert (last["seeds"], last["scores"], last["completions"]) == (2, 4, 6)
    assert (last["cpu_minutes"], last["cpu_minutes_human_512"]) == (4.0, 2.0)


def test_the_reward_model_is_judged_on_prompts_it_has_not_seen(tmp_path: Path) -> None:
    args = reward_benchmark._parser().parse_args(
        ["--backend", "echo", "--topics", "4", "--output", str(tmp_path)]
    )
    material = reward_benchmark._material(args)
    assert material.scored.features.shape == (128, 32)
    (kept,) = tmp_path.iterdir()
    kept.rename(kept.with_name("elsewhere"))
    again = reward_benchmark._material(args)
    assert again.scored.features.tolist() == material.scored.features.tolist()
    (judged,) = reward_benchmark._splits(material, 32, 1, material.scored.groups)
    assert len(judged.correlations) == 4
    assert all(0 <= one <= two <= 1 for one, two in zip(*judged.within, strict=True))
    truth = material.scored.targets.mean(1)
    assert all(-1 <= x <= 1 for x in (*judged.correlations, *truth))
    # Nothing of the prompts that are asked about enters the fit.
    half = replace(material.scored, targets=material.scored.targets.copy())
    units = np.random.default_rng(0).permutation(16)[8:]
    half.targets[np.isin(half.groups, units)] = 1.0
    (other,) = reward_benchmark._splits(replace(material, scored=half), 32, 1, half.groups)
    assert other.estimate == judged.estimate
    assert other.correlations != judged.correlations


def test_one_seed_is_refused_before_it_runs(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        benchmark.main(["--backend", "echo", "--seeds", "1"])
    assert "two seeds at least" in capsys.readouterr().err
