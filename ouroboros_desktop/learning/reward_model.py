"""The reward model: what the three criteria will be for a completion that nobody scored.

Bayesian linear regression on frozen features, one head a criterion, in closed form:

    y = w0 + w . z + noise,    w0 ~ N(0, 1/3),    w ~ N(0, theta_part),    noise ~ N(0, sigma^2)

``z`` are the features, standardised, in two parts of equal width (what ``Policy.features`` yields:
the mean over the completion's tokens, then its last token). How much each part counts for a
criterion, and how noisy its scores are, is what makes the scores likeliest: the marginal
likelihood (MacKay 1992, "Bayesian interpolation"), with a weak prior so that a handful of scores
settles nothing. Everything is computed in the dual, n x n for n scores (Rasmussen and Williams
2006, section 2.1.2), because there are more features than scores.

Notation: n scored completions, m others, D features, C = 3 criteria. Targets are on the scale of
rewards, [-1, 1]; NaN where the teacher could not say.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ouroboros_desktop.core.prediction import Likely, PredictedScores
from ouroboros_desktop.core.scoring import Criterion
from ouroboros_desktop.learning.packing import Array, Integers
from ouroboros_desktop.learning.statistics import within_group_correlation

MOST = 2048
"""The newest scores a fit looks at: the policy moves on, and time grows with the cube."""

SETTLING = 256
"""Scores that settle how much each part counts: three numbers need no more."""

ROUNDS = 20
"""Rounds of the fixed point; after these the variances change by a few per cent at most."""

PARTS = 2

BIAS_VARIANCE = 1 / 3
"""The variance of a number that is anywhere in [-1, 1] alike: nothing is known of a new teacher."""

PRIOR_VARIANCE = 0.1
"""What a part's share, and the noise, are before there are scores: a third of that, each."""

PRIOR_WEIGHT = 1.0
"""How many scores that prior is worth."""

ROUNDING = 1 / 48
"""The variance of rounding to the five points of the scale, 0.5 apart: noise is never below it."""


@dataclass(frozen=True, slots=True, eq=False)
class Scored:
    """What was scored: features [n, D], targets [n, C], and equal groups [n] for one prompt.

    The last ``rewritten`` rows are a teacher's rewrites: learned from, but no measure of the fit.
    """

    features: Array
    targets: Array
    groups: Integers
    rewritten: int = 0

    def __post_init__(self) -> None:
        n = len(self.features)
        if self.features.ndim != 2 or self.targets.shape != (n, 3) or self.groups.shape != (n,):
            raise ValueError("features [n, D], targets [n, 3] and groups [n] belong together")
        if not np.isfinite(self.features).all():
            raise ValueError("features are finite")
        if not 0 <= self.rewritten <= n:
            raise ValueError("rewrites are among the rows")

    @staticmethod
    def of(
        rows: Sequence[bytes],
        targets: Sequence[tuple[float | None, float | None, float | None]],
        groups: Sequence[int],
        rewritten: int = 0,
    ) -> Scored:
        """Return the same from what ``Policy.features`` yielded; None where nothing was said."""
        said = np.array(targets, dtype=np.float64).reshape(len(targets), len(Criterion))
        return Scored(vectors(rows), said, np.array(groups, dtype=np.int64), rewritten)

    @property
    def newest(self) -> Scored:
        rewritten = min(self.rewritten, MOST)
        return Scored(self.features[-MOST:], self.targets[-MOST:], self.groups[-MOST:], rewritten)


@dataclass(frozen=True, slots=True, eq=False)
class Head:
    """One criterion: the posterior over the weights of z, the constant 1 at its end included.

    ``weights`` [D + 1] are the posterior mean, ``prior`` [D + 1] the variances before any score.
    What the scores took away from them is ``spread`` [at most D + 1, D + 1]: the variance of w . z
    is sum(prior z^2) - |spread z|^2.
    """

    weights: Array
    prior: Array
    spread: Array
    noise: float


@dataclass(frozen=True, slots=True, eq=False)
class FittedModel:
    """One fit: features are taken as (x - centre) * scale, [D] each; a head a criterion."""

    centre: Array
    scale: Array
    heads: tuple[Head, Head, Head]

    def predict(self, features: Array) -> tuple[PredictedScores, ...]:
        """Return what to expect of each completion, features [m, D].

        A deviation holds the noise of a score and what is not known of the weights. Raises
        ``ValueError`` for features of another width.
        """
        if not len(features):
            return ()
        z = standardised(features, self.centre, self.scale)
        columns = [_expected(z, head) for head in self.heads]
        return tuple(PredictedScores(*row) for row in zip(*columns, strict=True))


def vectors(rows: Sequence[bytes]) -> Array:
    """Return what ``Policy.features`` yields, float32 in little-endian, as one matrix [n, D]."""
    width = len(rows[0]) // 4 if rows else 0
    return np.frombuffer(b"".join(rows), dtype="<f4").reshape(len(rows), width).astype(np.float64)


def fit(scored: Scored) -> FittedModel:
    """Return the reward model that the newest scores make likeliest.

    Any number of scores will do: without one for a criterion, its prior is what is predicted.
    """
    scored = scored.newest
    centre, scale = _scaling(scored.features)
    z = standardised(scored.features, centre, scale)
    content, logic, persona = (_head(z, scored.targets[:, c]) for c in range(len(Criterion)))
    return FittedModel(centre, scale, (content, logic, persona))


def unseen(model: FittedModel, scored: Scored) -> Array:
    """Return predictions [n, C] for each completion without the scores of its own prompt.

    ``scored`` is what ``model`` was fitted on. Leave-one-group-out in closed form: with K the
    covariance of the targets, the error of group g is inv(inv(K)_gg) (inv(K) y)_g (Rasmussen and
    Williams 2006, section 5.4.2, by blocks). What each part counts for was settled with all scores.
    NaN where there is no target.
    """
    scored = scored.newest
    z = standardised(scored.features, model.centre, model.scale)
    predicted = np.full(scored.targets.shape, np.nan)
    for c, (y, head) in enumerate(zip(scored.targets.T, model.heads, strict=True)):
        known = np.flatnonzero(~np.isnan(y))
        inverse = np.linalg.inv(_covariance(z[known], head.prior, head.noise))
        dual, groups = inverse @ y[known], scored.groups[known]
        for group in np.unique(groups):
            own = np.flatnonzero(groups == group)
            error = np.linalg.solve(inverse[np.ix_(own, own)], dual[own])
            predicted[known[own], c] = y[known[own]] - error
    return predicted


def unseen_correlation(model: FittedModel, scored: Scored) -> float | None:
    """Return how well the mean of the criteria is told apart within prompts never seen.

    It is the correlation that a baseline per prompt can use. Arguments as for ``unseen``; None
    where no completion was scored beside another one of its prompt.
    """
    scored = scored.newest
    predicted = unseen(model, scored)
    said = np.arange(len(predicted)) < len(predicted) - scored.rewritten
    known = said & ~np.isnan(predicted).any(1)
    groups = scored.groups[known]
    if len(np.unique(groups)) == len(groups):
        return None
    expected, given = predicted[known].mean(1), scored.targets[known].mean(1)
    return within_group_correlation(expected, given, groups)


def standardised(features: Array, centre: Array, scale: Array) -> Array:
    """Return z [n, D + 1]: features on one scale, and the constant 1."""
    if features.shape[1] != len(centre):
        raise ValueError(f"features of {features.shape[1]} numbers, {len(centre)} were fitted")
    return np.column_stack([(features - centre) * scale, np.ones(len(features))])


def _scaling(features: Array) -> tuple[Array, Array]:
    """Return centre and scale [D] so that each part has |z|^2 = 1 on average.

    A feature that never varied has scale 0: nothing is known of it.
    """
    if not len(features):
        return np.zeros(features.shape[1]), np.zeros(features.shape[1])
    centre, deviation = features.mean(0), features.std(0)
    width = max(1, features.shape[1] // PARTS)
    varies = deviation > 1e-6 * max(float(deviation.max()), 1e-30)
    scale = np.where(varies, 1 / np.where(varies, deviation, 1.0), 0.0) / np.sqrt(width)
    return centre, scale


def _head(z: Array, y: Array) -> Head:
    known = ~np.isnan(y)
    z, y = z[known], y[known]
    prior, noise = _settled(z, y)
    factor = np.linalg.cholesky(_covariance(z, prior, noise))
    halves = np.linalg.solve(factor, np.column_stack([z * prior, y]))
    spread = halves[:, :-1]
    weights = spread.T @ halves[:, -1]
    if len(spread) > len(prior):
        spread = np.asarray(np.linalg.qr(spread, mode="r"))
    return Head(weights, prior, spread, noise)


def _covariance(z: Array, prior: Array, noise: float) -> Array:
    """Return the covariance [n, n] of the targets."""
    result: Array = (z * prior) @ z.T
    result[np.diag_indices_from(result)] += noise
    return result


def _settled(z: Array, y: Array) -> tuple[Array, float]:
    """Return the prior variances [D + 1] and the noise variance that make the targets likeliest.

    Each variance t with its kernel K is multiplied until it stands still by the square root of
    (t a'Ka + p t0 / t) / (t tr(inv(C) K) + p), with a = inv(C) y and p the weight of the prior:
    the fixed point of MacKay (1992), damped, for an inverse gamma prior around t0.
    """
    some = np.linspace(0, len(z) - 1, min(len(z), SETTLING)).astype(np.int64)
    z, y = z[some], y[some]
    pieces = np.array_split(z[:, :-1], PARTS, axis=1)
    kernels = np.stack([*(part @ part.T for part in pieces), np.eye(len(z))])
    variances = np.full(PARTS + 1, PRIOR_VARIANCE)
    for _ in range(ROUNDS):
        inverse = np.linalg.inv(np.tensordot(variances, kernels, 1) + BIAS_VARIANCE)
        dual = inverse @ y
        fitted = variances * np.array([dual @ kernel @ dual for kernel in kernels])
        spent = variances * np.array([(inverse * kernel).sum() for kernel in kernels])
        pull = PRIOR_WEIGHT * PRIOR_VARIANCE / variances
        variances = variances * np.sqrt((fitted + pull) / (spent + PRIOR_WEIGHT))
        variances[-1] = max(variances[-1], ROUNDING)
    prior = np.repeat(variances[:-1], [part.shape[1] for part in pieces])
    return np.append(prior, BIAS_VARIANCE), float(variances[-1])


def _expected(z: Array, head: Head) -> list[Likely]:
    mean = z @ head.weights
    variance = (z**2) @ head.prior - ((z @ head.spread.T) ** 2).sum(1)
    std = np.sqrt(np.maximum(variance, 0.0) + head.noise)
    return [Likely(m, s) for m, s in zip(mean.tolist(), std.tolist(), strict=True)]
