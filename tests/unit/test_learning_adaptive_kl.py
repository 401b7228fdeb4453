"""The coefficient of the KL charge, steered to a wanted distance."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ouroboros_desktop.core.policy_update import UpdateConfig, UpdateMetrics
from ouroboros_desktop.learning.adaptive_kl import adapted, charging, following


def step(epoch: int, reference_kl: float, start_entropy: float = 2.0) -> UpdateMetrics:
    """What a step measured, as far as it matters here."""
    return UpdateMetrics(
        step=1,
        steps=4,
        epoch=epoch,
        policy_loss=0.0,
        value_loss=0.0,
        demonstration_loss=0.0,
        approx_kl=0.0,
        reference_kl=reference_kl,
        clip_fraction=0.0,
        entropy=2.0,
        grad_norm=1.0,
        tokens=8,
        seconds=0.1,
        start_entropy=start_entropy,
    )


@pytest.mark.parametrize(
    ("kl", "expected"),
    [
        (0.10, 0.1),  # there
        (0.11, 0.1 * (1 + 0.1 * 64 / 512)),
        (0.09, 0.1 * (1 - 0.1 * 64 / 512)),
        (5.00, 0.1 * (1 + 0.2 * 64 / 512)),  # no more than 0.2 counts
        (0.00, 0.1 * (1 - 0.2 * 64 / 512)),
    ],
)
def test_by_hand(kl, expected):
    assert adapted(0.1, kl, 0.1, experiences=64, horizon=512) == pytest.approx(expected)


@given(st.floats(0, 100), st.integers(1, 100_000))
def test_it_stays_above_0(kl, experiences):
    assert 0.08 <= adapted(0.1, kl, 0.5, experiences, 512) <= 0.12


def test_it_ends_where_the_policy_stands_at_the_target():
    """A policy that is the further away the less it pays comes to the target and stays."""
    coefficient = 0.5
    for _ in range(400):
        coefficient = adapted(coefficient, 0.02 / coefficient, 0.1, 64, 512)
    assert 0.02 / coefficient == pytest.approx(0.1, rel=1e-2)


def test_the_coefficient_goes_on_from_update_to_update_where_it_adapts():
    fixed, steered = UpdateConfig(kl_coef=0.05), UpdateConfig(kl_coef=0.05, kl_target=0.1)
    assert charging(fixed, 0.3) == fixed
    assert charging(steered, None) == steered
    assert charging(steered, 0.3) == UpdateConfig(kl_coef=0.3, kl_target=0.1)


def test_the_last_epoch_tells_where_the_policy_stands():
    steered = UpdateConfig(kl_coef=0.05, kl_target=0.1)
    steps = [step(1, 9.0), step(2, 0.1), step(2, 0.12), step(2, 0.0, start_entropy=0.0)]
    assert following(steered, steps, 128) == pytest.approx(0.05 * (1 + 0.1 * 0.25))
    assert following(UpdateConfig(), steps, 128) is None


def test_an_update_without_experiences_leaves_the_coefficient():
    steered = UpdateConfig(kl_coef=0.05, kl_target=0.1)
    assert following(steered, [step(1, 0.0, start_entropy=0.0)], 0) == 0.05
