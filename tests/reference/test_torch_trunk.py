"""The trunk written out, against transformers and autograd."""

from __future__ import annotations

import pytest
import torch
from ouroboros_backends.shared.rows import fed, pack
from ouroboros_backends.torch import flat
from ouroboros_backends.torch.loading import read_model
from ouroboros_backends.torch.lora import Lora
from ouroboros_backends.torch.models import Network
from ouroboros_backends.torch.weights import Keeping

from tests.tiny import tiny_model

PROMPTS = [(5, 9, 31, 7, 44, 2, 60), (8, 2, 2, 90), (11,)]
TAILS = [(4, 77, 13, 5, 2), (61,), (12, 300, 2), (9, 9, 8, 7, 100, 200, 300, 2), (3, 2), (7, 7)]
ITEMS = [fed(i, PROMPTS[i % 3], tail) for i, tail in enumerate(TAILS)]


def network(folder, architecture="llama", targets="all-linear", **changes) -> Network:
    """A tiny network whose LoRA has been moved away from zero."""
    path = tiny_model(folder / architecture, architecture, **changes)
    model, _ = read_model(path, Keeping(torch.float32, "cpu"))
    made = Network(model, Lora(4, 8.0, targets))
    torch.manual_seed(1)
    with torch.no_grad():
        for parameter in made.lora.values():
            parameter.add_(0.2 * torch.randn_like(parameter))
    return made


def states_and_gradients(net: Network, share: bool):
    (batch,) = pack(ITEMS, 999, None, share, padded=False)
    states = net.states(batch)
    torch.manual_seed(2)
    (states * torch.randn_like(states)).sum().backward()
    gradients = {name: p.grad.clone() for name, p in net.lora.items()}
    for parameter in net.lora.values():
        parameter.grad = None
    return states.detach(), gradients


@pytest.mark.parametrize("block", [3, 7, 256])
@pytest.mark.parametrize("share", [True, False])
@pytest.mark.parametrize(
    ("architecture", "targets"),
    [
        ("llama", "all-linear"),
        ("llama", "q_proj,v_proj"),
        ("llama", "down_proj"),
        ("qwen2", "all-linear"),
    ],
)
def test_states_and_gradients_are_those_of_transformers(
    tmp_path, monkeypatch, architecture, targets, share, block
):
    monkeypatch.setattr(flat, "BLOCK", block)
    net = network(tmp_path, architecture, targets, head_dim=8)
    assert net._written is not None
    states, gradients = states_and_gradients(net, share)
    net._written = None
    usual, expected = states_and_gradients(net, share)
    assert (states - usual).abs().max() < 1e-5 * max(1, usual.abs().max())
    assert gradients.keys() == expected.keys()
    for name, gradient in expected.items():
        assert (gradients[name] - gradient).norm() <= 1e-5 * gradient.norm(), name


def test_layers_computed_twice_give_the_same_and_keep_their_inputs_alone(tmp_path):
    net = network(tmp_path)
    states, gradients = states_and_gradients(net, share=True)
    kept, _ = net._written.memory(tokens=10)
    net.compute_twice()
    again, others = states_and_gradients(net, share=True)
    assert torch.equal(states, again)
    assert all(torch.equal(gradients[name], others[name]) for name in gradients)
    assert net._written.memory(tokens=10)[0] == 4 * 10 * 3 * net.width < kept


@pytest.mark.parametrize("adapter", [True, False])
def test_states_without_gradients_and_in_the_middle_are_the_same(tmp_path, adapter):
    net = network(tmp_path, num_hidden_layers=3)
    (batch,) = pack(ITEMS, 999, None, share=True)
    net.use_adapter(adapter)
    with torch.no_grad():
        found = net.states(batch), net.states(batch, predicting=False), net.middle(batch)
        assert net._written is not None
        net._written = None
        usual = net.states(batch), net.states(batch, predicting=False), net.middle(batch)
    for one, other in zip(found, usual, strict=True):
        assert (one - other).abs().max() < 1e-5 * max(1, other.abs().max())
    assert (found[1] - found[2]).abs().max() > 0.1


def test_a_gradient_has_nothing_of_other_rows(tmp_path):
    """What one text says does not change the gradient of another in the same micro-batch."""
    net = network(tmp_path)
    (batch,) = pack(ITEMS, 999, None, share=True)
    states = net.states(batch)
    sizes = [len(item.tail) + 1 for item in batch.items]
    first = torch.split(states, sizes)[0]
    (together,) = torch.autograd.grad(first.sum(), [next(iter(net.lora.values()))])
    (alone_batch,) = pack(batch.items[:1], 999, None, share=True)
    alone = net.states(alone_batch)
    (expected,) = torch.autograd.grad(alone.sum(), [next(iter(net.lora.values()))])
    assert (together - expected).norm() <= 1e-5 * expected.norm()


@pytest.mark.parametrize(
    ("architecture", "changes"),
    [
        ("llama", {"hidden_act": "gelu"}),
        ("llama", {"rope_parameters": {"rope_type": "dynamic", "rope_theta": 1e4, "factor": 2.0}}),
        ("mistral", {"sliding_window": 10}),
        ("gptj", {}),
    ],
)
def test_another_shape_is_left_to_transformers(tmp_path, architecture, changes):
    assert network(tmp_path, architecture, **changes)._written is None


def test_a_trunk_that_says_something_else_is_not_used(tmp_path, monkeypatch):
    """Parts of the usual names that compute something else are found out when it is opened."""
    from transformers.models.llama.modeling_llama import LlamaMLP

    plain = LlamaMLP.forward
    monkeypatch.setattr(LlamaMLP, "forward", lambda self, x: 1.01 * plain(self, x))
    assert network(tmp_path)._written is None


def test_rows_one_after_the_other_fill_the_budget_without_padding():
    items = [fed(i, (1, 2, 3, i), (4, *range(5, 5 + i))) for i in range(6)]
    sizes = [sum(r.length for r in b.rows) for b in pack(items, 16, None, True, padded=False)]
    assert sum(sizes) == sum(4 + len(item.tail) for item in items)
    assert all(size <= 16 for size in sizes)
    assert len(sizes) < len(pack(items, 16, None, share=True)) + 1
