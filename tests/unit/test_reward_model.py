"""The reward model against plain Bayesian regression, finite differences and refits by hand."""

from __future__ import annotations

import numpy as np
import pytest
import safetensors.numpy

from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.scoring import Criterion
from ouroboros_desktop.learning import reward_model
from ouroboros_desktop.learning.reward_model import (
    FittedModel,
    Scored,
    fit,
    standardised,
    unseen,
    unseen_correlation,
    vectors,
)
from ouroboros_desktop.learning.reward_model_bytes import from_bytes, to_bytes
from ouroboros_desktop.learning.statistics import within_group_correlation


def drawn(n: int, width: int = 12, noise: float = 0.3, seed: int = 0) -> Scored:
    """Content depends on the first half of the features, logic on the second, persona on none."""
    rng = np.random.default_rng(seed)
    features = rng.normal(size=(n, width))
    half = width // 2
    weights = np.zeros((width, 3))
    weights[:half, 0] = weights[half:, 1] = 0.5 / np.sqrt(half)
    targets = features @ weights + 0.1 + noise * rng.normal(size=(n, 3))
    return Scored(features, targets, np.arange(n) // 4)


def moments(model: FittedModel, features: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    expected = model.predict(features)
    means = np.array([[p.of(c).mean for c in Criterion] for p in expected])
    return means, np.array([[p.of(c).std for c in Criterion] for p in expected])


@pytest.mark.parametrize(("n", "width"), [(9, 40), (90, 12), (1, 4)])
def test_the_posterior_is_that_of_bayesian_linear_regression(n, width):
    scored, asked = drawn(n, width), drawn(7, width, seed=1).features
    model = fit(scored)
    means, stds = moments(model, asked)
    z, new = (standardised(x, model.centre, model.scale) for x in (scored.features, asked))
    for c, head in enumerate(model.heads):
        # In the primal (Bishop 2006, 3.53 and 3.54), where the model computes in the dual.
        posterior = np.linalg.inv(z.T @ z / head.noise + np.diag(1 / head.prior))
        weights = posterior @ z.T @ scored.targets[:, c] / head.noise
        assert means[:, c] == pytest.approx(new @ weights)
        variance = np.einsum("md,de,me->m", new, posterior, new) + head.noise
        assert stds[:, c] ** 2 == pytest.approx(variance)
        assert len(head.spread) <= min(n, width + 1)


def test_the_variances_are_where_the_scores_are_likeliest(monkeypatch):
    monkeypatch.setattr(reward_model, "ROUNDS", 3000)
    scored = drawn(60)
    model = fit(scored)
    z = standardised(scored.features, model.centre, model.scale)
    pieces = np.array_split(z[:, :-1], 2, axis=1)

    def likelihood(logs: np.ndarray, y: np.ndarray) -> float:
        variances = np.exp(logs)
        cov = sum(t * p @ p.T for t, p in zip(variances, pieces, strict=False)) + 1 / 3
        cov = cov + variances[2] * np.eye(len(y))
        data = -0.5 * (y @ np.linalg.solve(cov, y) + np.linalg.slogdet(cov)[1])
        return float(data - 0.5 * (logs + 0.1 / variances).sum())  # inverse gamma around 0.1

    for c, head in enumerate(model.heads):
        logs = np.log([head.prior[0], head.prior[6], head.noise])
        for i in range(3):
            step = 1e-4 * np.eye(3)[i]
            up, down = (likelihood(logs + s, scored.targets[:, c]) for s in (step, -step))
            assert (up - down) / 2e-4 == pytest.approx(0, abs=1e-3)


def test_each_criterion_finds_the_part_it_depends_on():
    content, logic, persona = fit(drawn(200)).heads
    assert content.prior[0] > 5 * content.prior[6]
    assert logic.prior[6] > 5 * logic.prior[0]
    assert max(persona.prior[:-1]) < 0.05
    assert content.noise == pytest.approx(0.09, rel=0.3)


def test_intervals_hold_what_they_say_and_learning_helps():
    asked = drawn(2000, seed=5)
    errors = {}
    for n in (12, 48, 400):
        means, stds = moments(fit(drawn(n)), asked.features)
        z = np.abs(asked.targets - means) / stds
        assert np.mean(z < 1) == pytest.approx(0.68, abs=0.1), n
        assert np.mean(z < 2) == pytest.approx(0.95, abs=0.04), n
        errors[n] = np.mean((asked.targets - means)[:, :2] ** 2)
    assert errors[12] > errors[48] > errors[400]


def test_uncertainty_grows_away_from_what_was_scored():
    scored = drawn(40, 200)
    model = fit(scored)
    _, near = moments(model, scored.features)
    _, far = moments(model, 3 * drawn(40, 200, seed=9).features)
    assert (far[:, :2].mean(0) > near[:, :2].mean(0)).all()


def test_without_scores_the_prior_is_predicted():
    nothing = Scored(np.zeros((0, 4)), np.zeros((0, 3)), np.zeros(0, dtype=np.int64))
    means, stds = moments(fit(nothing), np.ones((2, 4)))
    assert means == pytest.approx(np.zeros((2, 3)))
    assert stds**2 == pytest.approx(np.full((2, 3), 1 / 3 + 0.1))


def test_a_criterion_that_was_never_said_is_the_prior_and_disturbs_no_other():
    scored = drawn(30)
    targets = scored.targets.copy()
    targets[:, 1] = np.nan
    targets[::3, 2] = np.nan
    model = fit(Scored(scored.features, targets, scored.groups))
    whole = fit(scored)
    means, stds = moments(model, scored.features)
    expected, _ = moments(whole, scored.features)
    assert means[:, 0] == pytest.approx(expected[:, 0])
    assert means[:, 1] == pytest.approx(np.zeros(30))
    assert (stds[:, 1] > np.sqrt(1 / 3)).all()
    said = ~np.isnan(targets[:, 2])
    rest = Scored(scored.features[said], targets[said], scored.groups[said])
    z = standardised(rest.features, model.centre, model.scale)
    head = model.heads[2]
    posterior = np.linalg.inv(z.T @ z / head.noise + np.diag(1 / head.prior))
    assert head.weights == pytest.approx(posterior @ z.T @ rest.targets[:, 2] / head.noise)


def test_equal_scores_are_expected_again_but_never_for_certain():
    scored = drawn(20)
    same = Scored(scored.features, np.full((20, 3), 0.5), scored.groups)
    means, stds = moments(fit(same), drawn(20, seed=3).features)
    assert means == pytest.approx(np.full((20, 3), 0.5), abs=0.05)
    assert (stds >= np.sqrt(1 / 48)).all()


def test_a_feature_that_never_varied_says_nothing():
    scored = drawn(25)
    features = np.column_stack([scored.features[:, :-1], np.full(25, 7.0)])
    model = fit(Scored(features, scored.targets, scored.groups))
    changed = features.copy()
    changed[:, -1] = -1e6
    assert moments(model, changed)[0] == pytest.approx(moments(model, features)[0])


def test_only_the_newest_scores_count(monkeypatch):
    monkeypatch.setattr(reward_model, "MOST", 10)
    scored = drawn(30)
    tail = Scored(scored.features[-10:], scored.targets[-10:], scored.groups[-10:])
    assert to_bytes(fit(scored)) == to_bytes(fit(tail))
    assert unseen(fit(scored), scored) == pytest.approx(unseen(fit(tail), tail))


def test_unseen_is_what_a_fit_without_the_prompt_says():
    scored = drawn(24)
    scored.targets[5, 0] = np.nan
    model = fit(scored)
    predicted = unseen(model, scored)
    assert np.isnan(predicted[5, 0])
    z = standardised(scored.features, model.centre, model.scale)
    for c, head in enumerate(model.heads):
        known = ~np.isnan(scored.targets[:, c])
        for group in range(6):
            rest = known & (scored.groups != group)
            posterior = np.linalg.inv(z[rest].T @ z[rest] / head.noise + np.diag(1 / head.prior))
            weights = posterior @ z[rest].T @ scored.targets[rest, c] / head.noise
            own = known & (scored.groups == group)
            assert predicted[own, c] == pytest.approx(z[own] @ weights)


def test_the_correlation_on_unseen_prompts_is_near_the_one_on_new_prompts():
    scored, new = drawn(240), drawn(2000, seed=4)
    model = fit(scored)
    estimate = unseen_correlation(model, scored)
    means, _ = moments(model, new.features)
    expected, given = means.mean(1), new.targets.mean(1)
    assert estimate == pytest.approx(np.corrcoef(expected, given)[0, 1], abs=0.12)
    assert estimate > 0.5
    shuffled = np.random.default_rng(0).permutation(scored.targets)
    noise = Scored(scored.features, shuffled, scored.groups)
    assert abs(unseen_correlation(fit(noise), noise)) < 0.25


def test_a_rewrite_is_learned_from_and_no_measure_of_the_fit(monkeypatch):
    scored = drawn(40)
    best = drawn(4, seed=5).features + 3
    features, targets = (
        np.vstack([scored.features, best]),
        np.vstack([scored.targets, np.ones((4, 3))]),
    )
    groups = np.append(scored.groups, np.arange(4))
    both = Scored(features, targets, groups, rewritten=4)
    model = fit(both)
    missed = [np.abs(moments(one, best)[0] - 1).mean() for one in (fit(scored), model)]
    assert missed[1] < missed[0] / 2
    predicted = unseen(model, both)[:40]
    asked = within_group_correlation(predicted.mean(1), scored.targets.mean(1), scored.groups)
    assert unseen_correlation(model, both) == pytest.approx(asked)
    counted = Scored(features, targets, groups)
    assert unseen_correlation(model, counted) != pytest.approx(asked)
    monkeypatch.setattr(reward_model, "MOST", 3)
    assert both.newest.rewritten == 3
    assert len(both.newest.features) == 3


def test_there_is_no_correlation_where_each_prompt_has_one_score():
    scored = drawn(8)
    apart = Scored(scored.features, scored.targets, np.arange(8))
    assert unseen_correlation(fit(apart), apart) is None


def test_scored_completions_as_a_policy_and_a_teacher_give_them():
    rows = [np.array([1.5, -2.0], "<f4").tobytes(), np.array([0.0, 4.0], "<f4").tobytes()]
    assert vectors(rows).tolist() == [[1.5, -2.0], [0.0, 4.0]]
    assert vectors([]).shape == (0, 0)
    scored = Scored.of(rows, [(0.5, None, -1.0), (0.0, 1.0, None)], [3, 4])
    assert np.isnan(scored.targets).tolist() == [[False, True, False], [False, False, True]]
    assert fit(Scored.of([], [], [])).predict(vectors([])) == ()


def test_what_does_not_belong_together_is_refused():
    scored = drawn(4)
    with pytest.raises(ValueError, match="belong together"):
        Scored(scored.features, scored.targets[:3], scored.groups)
    with pytest.raises(ValueError, match="finite"):
        Scored(np.full((4, 2), np.inf), scored.targets, scored.groups)
    with pytest.raises(ValueError, match="among the rows"):
        Scored(scored.features, scored.targets, scored.groups, rewritten=5)
    with pytest.raises(ValueError, match="11 numbers, 12 were fitted"):
        fit(scored).predict(scored.features[:, :11])


class TestBytes:
    def test_there_and_back(self):
        scored = drawn(30)
        model = fit(scored)
        data = to_bytes(model)
        assert data == to_bytes(fit(drawn(30)))
        for mine, back in zip(
            moments(model, scored.features),
            moments(from_bytes(data), scored.features),
            strict=True,
        ):
            assert back == pytest.approx(mine, abs=1e-5)
        assert to_bytes(from_bytes(data)) == data

    def test_other_programs_read_it(self):
        model = fit(drawn(30))
        arrays = safetensors.numpy.load(to_bytes(model))
        assert arrays["logic.weights"] == pytest.approx(model.heads[1].weights, rel=1e-6)
        assert float(arrays["persona.noise"]) == pytest.approx(model.heads[2].noise)

    @pytest.mark.parametrize("cut", [0, 6, 40, -1, -400])
    def test_a_part_is_refused(self, cut):
        with pytest.raises(ModelProblem, match="damaged"):
            from_bytes(to_bytes(fit(drawn(10)))[:cut])

    def test_numbers_that_are_none_are_refused(self):
        data = bytearray(to_bytes(fit(drawn(10))))
        data[-4:] = np.array([np.nan], "<f4").tobytes()
        with pytest.raises(ModelProblem, match="damaged"):
            from_bytes(bytes(data))

    def test_parts_of_different_models_are_refused(self):
        model, other = fit(drawn(10, 4)), fit(drawn(10, 6))
        mixed = FittedModel(model.centre, model.scale, other.heads)
        with pytest.raises(ModelProblem, match="damaged"):
            from_bytes(to_bytes(mixed))
