"""The losses and their derivatives against a plain NumPy oracle and finite differences."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from ouroboros_backends.shared.lesson import kl_estimate
from ouroboros_backends.torch import ppo
from ouroboros_backends.torch.models import Head

CLIP = 0.2


def oracle(case, entropy_coef):
    """Return the mean clipped surrogate minus entropy bonus, written down as in the paper."""
    hidden, weight, bias, targets, behaviour, advantages = case
    logits = hidden @ weight.T + bias
    logits = logits - logits.max(1, keepdims=True)
    law = logits - np.log(np.exp(logits).sum(1, keepdims=True))
    new = law[np.arange(len(targets)), targets]
    ratio = np.exp(new - behaviour)
    surrogate = np.minimum(ratio * advantages, np.clip(ratio, 1 - CLIP, 1 + CLIP) * advantages)
    entropy = -(np.exp(law) * law).sum(1)
    return -surrogate.mean() - entropy_coef * entropy.mean()


@pytest.fixture
def case():
    """Seven tokens, of which some ratios are far outside the clip range on either side."""
    rng = np.random.default_rng(0)
    hidden, weight, bias = rng.normal(size=(7, 5)), rng.normal(size=(11, 5)), rng.normal(size=11)
    targets = rng.integers(11, size=7)
    logits = hidden @ weight.T + bias
    law = logits - np.log(np.exp(logits).sum(1, keepdims=True))
    moved = np.array([0.0, 0.5, -0.5, 0.5, -0.5, 0.1, -0.1])
    behaviour = law[np.arange(7), targets] - moved
    advantages = np.array([1.0, 1.0, 1.0, -1.0, -1.0, 0.7, -0.3])
    return hidden, weight, bias, targets, behaviour, advantages


def torch_loss(case, entropy_coef):
    hidden, weight, bias, targets, behaviour, advantages = case
    states = torch.tensor(hidden, dtype=torch.float32, requires_grad=True)
    head = Head(torch.tensor(weight).float(), torch.tensor(bias).float())
    objective = ppo.Clipped(
        torch.tensor(behaviour).float(), torch.tensor(advantages).float(), 1 / 7, CLIP
    )
    loss, logprobs, entropies = ppo.head_loss(
        states, head, torch.tensor(targets), objective, entropy_coef / 7
    )
    loss.backward()
    return loss, logprobs, entropies, states.grad


@pytest.mark.parametrize("entropy_coef", [0.0, 0.3])
@pytest.mark.parametrize("chunk", [256, 3])
def test_clipped_loss_and_gradient_are_the_oracles(case, entropy_coef, chunk, monkeypatch):
    monkeypatch.setattr(ppo, "CHUNK", chunk)
    loss, _, _, gradient = torch_loss(case, entropy_coef)
    assert loss.item() == pytest.approx(oracle(case, entropy_coef), abs=1e-6)
    step = 1e-5
    for i in np.ndindex(7, 5):
        up, down = case[0].copy(), case[0].copy()
        up[i] += step
        down[i] -= step
        rest = case[1:]
        slope = oracle((up, *rest), entropy_coef) - oracle((down, *rest), entropy_coef)
        assert float(gradient[i]) == pytest.approx(slope / (2 * step), abs=1e-5)


def test_a_clipped_token_has_no_gradient(case):
    *_, gradient = torch_loss(case, 0.0)
    zero = (gradient == 0).all(1).tolist()
    # better and already likelier, or worse and already unlikelier: nothing more to gain
    assert zero == [False, True, False, False, True, False, False]


@pytest.mark.parametrize("head", [{"scale": 0.25}, {"cap": 3.0}, {"scale": 2.0, "cap": 5.0}])
def test_what_is_applied_after_the_head_has_its_derivative(head):
    torch.manual_seed(0)
    hidden, weight = torch.randn(6, 8, requires_grad=True), torch.randn(9, 8)
    targets = torch.tensor([1, 0, 8, 4, 4, 2])
    whole = Head(weight, None, **head)
    loss, logprobs, _ = ppo.head_loss(hidden, whole, targets, ppo.Imitation(1.0))
    loss.backward()
    fused, hidden.grad = hidden.grad, None
    plain = whole.logits(hidden).log_softmax(-1).gather(1, targets[:, None])[:, 0]
    (-plain.sum()).backward()
    assert torch.allclose(logprobs, plain, atol=1e-6)
    assert torch.allclose(fused, hidden.grad, atol=1e-5)


def test_value_loss_by_hand():
    values = torch.tensor([0.5, 0.5, 0.0])
    before = torch.tensor([0.0, 0.5, 0.0])
    returns = torch.tensor([1.0, 1.0, 0.0])
    # 0.5 max((0.5 - 1)^2, (0.2 - 1)^2) + 0.5 (0.5 - 1)^2 + 0
    assert float(ppo.value_loss(values, before, returns, 0.2)) == pytest.approx(0.32 + 0.125)


def test_the_value_losss_gradient_is_that_of_finite_differences():
    """Within the clip range, beyond it on the near side of the return, and beyond on the far."""
    before = torch.tensor([0.0, 0.0, 0.0, 0.3], dtype=torch.float64)
    returns = torch.tensor([1.0, 1.0, 0.3, -1.0], dtype=torch.float64)
    values = torch.tensor([0.1, 0.5, 0.5, 0.9], dtype=torch.float64, requires_grad=True)
    ppo.value_loss(values, before, returns, 0.2).backward()
    for i in range(4):
        move = torch.zeros(4, dtype=torch.float64)
        move[i] = 1e-6
        up, down = (
            float(ppo.value_loss(values.detach() + k * move, before, returns, 0.2)) for k in (1, -1)
        )
        assert float(values.grad[i]) == pytest.approx((up - down) / 2e-6, abs=1e-6)
    # the second has moved far enough towards its return: nothing more to gain
    assert [bool(slope) for slope in values.grad] == [True, False, True, True]


def test_without_a_clip_range_it_is_the_ratio_times_the_advantage(case):
    hidden, weight, bias, targets, behaviour, advantages = case
    states = torch.tensor(hidden, dtype=torch.float32, requires_grad=True)
    head = Head(torch.tensor(weight).float(), torch.tensor(bias).float())
    whole = ppo.Clipped(
        torch.tensor(behaviour).float(), torch.tensor(advantages).float(), 1 / 7, float("inf")
    )
    loss, new, _ = ppo.head_loss(states, head, torch.tensor(targets), whole)
    loss.backward()
    ratio = np.exp(new.numpy() - behaviour)
    assert loss.item() == pytest.approx(float(-(ratio * advantages).mean()), abs=1e-6)
    plain = states.detach().clone().requires_grad_()
    law = head.logits(plain).log_softmax(-1).gather(1, torch.tensor(targets)[:, None])[:, 0]
    (-(law - torch.tensor(behaviour)).exp() * torch.tensor(advantages)).mean().backward()
    assert torch.allclose(states.grad, plain.grad, atol=1e-6)


@pytest.mark.parametrize("chunk", [256, 3])
def test_what_is_measured_without_gradients(case, chunk, monkeypatch):
    monkeypatch.setattr(ppo, "CHUNK", chunk)
    hidden, weight, bias, targets, *_ = case
    logits = hidden @ weight.T + bias
    law = logits - np.log(np.exp(logits).sum(1, keepdims=True))
    head = Head(torch.tensor(weight).float(), torch.tensor(bias).float())
    states, ids = torch.tensor(hidden).float(), torch.tensor(targets)
    logprobs, entropies = ppo.head_measures(states, head, ids)
    assert logprobs.numpy() == pytest.approx(law[np.arange(7), targets], abs=1e-5)
    assert entropies.numpy() == pytest.approx(-(np.exp(law) * law).sum(1), abs=1e-5)
    assert torch.equal(logprobs, ppo.head_logprobs(states, head, ids))


def test_kl_estimate_agrees_with_the_exact_divergence():
    old, new = np.array([0.5, 0.3, 0.2]), np.array([0.4, 0.4, 0.2])
    exact = float((old * np.log(old / new)).sum())
    estimate = float((old * kl_estimate(np.log(new), np.log(old))).sum())
    assert estimate == pytest.approx(exact, abs=1e-6)
