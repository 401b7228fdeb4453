"""Weights kept in few bits: products and gradients are those of the unpacked weight."""

from __future__ import annotations

from importlib.util import find_spec

import pytest
import torch
from ouroboros_backends.torch import TORCH, nf4
from ouroboros_backends.torch.checkpointing import checkpoint_layers
from ouroboros_backends.torch.nf4 import pack_nf4
from ouroboros_backends.torch.quantisation import (
    Bfloat16Linear,
    Int8Linear,
    StoredLinear,
    linear,
    product,
)

from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.policy import ModelRef
from tests.tiny import tiny_model


def packed(kind: type[StoredLinear], weight: torch.Tensor) -> StoredLinear:
    layer = kind(weight.shape[1], weight.shape[0], False, torch.float32)
    layer.weight = torch.nn.Parameter(layer.pack(weight), requires_grad=False)
    return layer


def unpacked(layer: StoredLinear) -> torch.Tensor:
    return torch.cat([rows.clone() for _, rows in layer.blocks(1)])


@pytest.mark.parametrize("kind", [Bfloat16Linear, Int8Linear])
@pytest.mark.parametrize("tokens", [1, 40])
def test_a_stored_layer_multiplies_with_its_unpacked_weight(kind, tokens):
    """300 rows fill no whole number of blocks, whatever the number of tokens."""
    torch.manual_seed(0)
    weight = torch.randn(300, 4096)
    layer = packed(kind, weight)
    whole = unpacked(layer)
    assert (whole - weight).abs().max() / weight.abs().max() < 0.01
    x = torch.randn(2, tokens, 4096, requires_grad=True)
    expected = x.detach().requires_grad_()
    output, oracle = layer(x), expected @ whole.T
    assert torch.allclose(output, oracle, rtol=1e-4, atol=1e-3)
    upstream = torch.randn_like(output)
    output.backward(upstream)
    oracle.backward(upstream)
    assert torch.allclose(x.grad, expected.grad, rtol=1e-4, atol=1e-3)


def test_int8_by_hand():
    layer = packed(Int8Linear, torch.tensor([[1.27, -0.5], [0.0, 0.0]]))
    assert layer.weight.tolist() == [[127, -50], [0, 0]]
    assert unpacked(layer)[0].tolist() == pytest.approx([1.27, -0.5])


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("shape", [(300, 4096), (1000, 192), (64, 96)])
def test_nf4_is_packed_to_the_bytes_of_bitsandbytes(shape, dtype):
    reference = pytest.importorskip("bitsandbytes.functional")
    torch.manual_seed(0)
    weight = torch.randn(shape).mul(0.1).to(dtype)
    weight[0] = 0
    weight[1:3] *= 100
    packed, state = pack_nf4(weight)
    expected, known = reference.quantize_4bit(
        weight.float(), quant_type="nf4", compress_statistics=True
    )
    assert torch.equal(packed, expected.flatten())
    assert torch.equal(
        reference.dequantize_4bit(packed, state), reference.dequantize_4bit(expected, known)
    )


@pytest.mark.skipif(not find_spec("bitsandbytes"), reason="bitsandbytes is not installed")
def test_no_two_bounds_of_nf4_fall_in_one_bin():
    below, bounds = nf4._bins()
    assert below[0] == 0 and below[-1] == 15
    assert set(below.diff().tolist()) == {0, 1}
    assert torch.isinf(bounds[-1])


def test_an_output_layer_in_bfloat16_is_multiplied_in_float32():
    torch.manual_seed(0)
    weight, bias, x = torch.randn(700, 64).bfloat16(), torch.randn(700), torch.randn(9, 64)
    assert torch.allclose(linear(x, weight, bias), x @ weight.float().T + bias, atol=1e-4)
    gradient = torch.randn(9, 700)
    assert torch.allclose(product(gradient, weight), gradient @ weight.float(), atol=1e-3)


def test_layers_that_compute_twice_give_the_same_gradients(tmp_path):
    folder = tiny_model(tmp_path / "m", "gptj")
    gradients = []
    for choice in ("off", "on"):
        policy = TORCH.open(ModelRef("torch", "m", {"checkpointing": choice}), folder)
        network = policy._network
        with torch.no_grad():
            for number, parameter in enumerate(network.lora.values()):
                parameter.fill_(0.01 * (number % 7 - 3))
        ids = torch.arange(5, 30)[None]
        network.run(ids, torch.arange(25)[None], None).last_hidden_state.sum().backward()
        gradients.append([p.grad for p in network.lora.values()])
    assert all(torch.equal(a, b) for a, b in zip(*gradients, strict=True))
    assert any(a.any() for a in gradients[0])


def test_only_inputs_of_layers_are_kept():
    """What a layer computes inside is not there any more when the backward pass begins."""
    kept = []
    inner = torch.nn.Sequential(torch.nn.Linear(4, 64), torch.nn.Tanh(), torch.nn.Linear(64, 4))
    for twice in (False, True):
        if twice:
            checkpoint_layers(torch.nn.ModuleList([inner]))
        sizes: list[int] = []

        def keep(tensor: torch.Tensor, sizes: list[int] = sizes) -> torch.Tensor:
            sizes.append(tensor.numel())
            return tensor

        with torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
            inner(torch.ones(8, 4))
        kept.append(8 * 64 in sizes)
    assert kept == [True, False]


def test_an_adapter_stays_with_the_weights_that_it_was_trained_on(tiny_llama, tmp_path):
    options = ({}, {"quantisation": "int8"})
    plain, packed = (TORCH.open(ModelRef("torch", "m", o), tiny_llama) for o in options)
    assert plain.info.model != packed.info.model
    assert plain.info.parameters == packed.info.parameters
    for number, (one, other) in enumerate(((plain, packed), (packed, plain))):
        folder = tmp_path / str(number)
        folder.mkdir()
        one.save(folder)
        with pytest.raises(ModelProblem, match="another quantisation"):
            other.load(folder)
