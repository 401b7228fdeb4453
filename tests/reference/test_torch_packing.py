"""Completions in one row with their prompt, against each of them alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
import torch
from ouroboros_backends.shared.reading import all_logprobs
from ouroboros_backends.shared.rows import Item, beginnings, fed, fed_together, pack
from ouroboros_backends.torch.engine import TorchEngine
from ouroboros_backends.torch.loading import read_model
from ouroboros_backends.torch.lora import Lora
from ouroboros_backends.torch.models import Network
from ouroboros_backends.torch.ppo import Imitation, head_loss
from ouroboros_backends.torch.weights import Keeping

from tests.tiny import tiny_model

PROMPTS = [(5, 9, 31, 7, 44, 2, 60), (8, 2, 2, 90)]
COMPLETIONS = [(4, 77, 13, 5, 2), (61,), (12, 300, 2), (9, 9, 8, 7, 100, 200, 300, 2), (3, 2)]
PAIRS = [(PROMPTS[i % 2], completion) for i, completion in enumerate(COMPLETIONS)]
ALONE = [fed(i, *pair) for i, pair in enumerate(PAIRS)]
DIALOGUE = tuple(3 + 7 * n % 200 for n in range(300))
"""Long enough to be shared by what goes on from it."""

ON = [(*DIALOGUE, 5, 6, 7), (*DIALOGUE, 5, 9), DIALOGUE, (*DIALOGUE, 5, 6, 7), PROMPTS[0]]


def network(folder: Path, architecture: str, **changes: object) -> Network:
    """A tiny network whose LoRA has been moved away from zero."""
    model, _ = read_model(
        tiny_model(folder / architecture, architecture, **changes), Keeping(torch.float32, "cpu")
    )
    made = Network(model, Lora(4, 8.0))
    torch.manual_seed(1)
    with torch.no_grad():
        for parameter in made.lora.values():
            parameter.add_(0.2 * torch.randn_like(parameter))
    return made


def logprobs_and_gradients(
    net: Network, share: bool, budget: int = 64, items: Sequence[Item] = ALONE
):
    logprobs: dict[int, torch.Tensor] = {}
    for batch in pack(items, budget, net.window, share):
        hidden = net.states(batch)
        loss, new, _ = head_loss(
            hidden, net.head, torch.tensor(batch.targets(COMPLETIONS)), Imitation(1.0)
        )
        loss.backward()
        sizes = [len(COMPLETIONS[item.index]) for item in batch.items]
        for item, part in zip(batch.items, torch.split(new, sizes), strict=True):
            logprobs[item.index] = part
    gradients = torch.cat([p.grad.flatten() for p in net.lora.values()])
    for parameter in net.lora.values():
        parameter.grad = None
    return torch.cat([logprobs[i] for i in range(len(PAIRS))]), gradients


@pytest.mark.parametrize("architecture", ["llama", "gptj", "qwen2", "gpt2", "mistral"])
def test_packed_is_the_same_as_one_by_one(tmp_path, architecture):
    net = network(tmp_path, architecture)
    assert net.shares
    packed, packed_gradient = logprobs_and_gradients(net, share=True)
    alone, gradient = logprobs_and_gradients(net, share=False, budget=1)
    assert (packed - alone).abs().max() < 1e-5
    assert (packed_gradient - gradient).norm() / gradient.norm() < 1e-5


@pytest.mark.parametrize("architecture", ["llama", "gpt2", "mistral"])
def test_prompts_that_begin_alike_are_the_same_as_one_by_one(tmp_path, architecture):
    net = network(tmp_path, architecture)
    pairs = list(zip(ON, COMPLETIONS, strict=True))
    together = fed_together(pairs)
    packed, packed_gradient = logprobs_and_gradients(net, True, 2048, together)
    apart, apart_gradient = logprobs_and_gradients(net, False, 2048, together)
    each = [fed(i, *pair) for i, pair in enumerate(pairs)]
    alone, gradient = logprobs_and_gradients(net, False, 1, each)
    for found, way in ((packed, packed_gradient), (apart, apart_gradient)):
        assert (found - alone).abs().max() < 1e-5
        assert (way - gradient).norm() / gradient.norm() < 1e-5


def test_a_beginning_is_read_once_for_all_that_go_on_from_it():
    items = fed_together([(prompt, (4, 77, 2)) for prompt in ON])
    assert [item.said for item in items] == 5 * [2]
    assert [item.lead for item in items] == [3, 2, 0, 3, 0]
    batches = pack(items, 2048, None, share=True)
    read = sum(row.length for batch in batches for row in batch.rows)
    assert read == len(DIALOGUE) + (3 + 2 + 0 + 3) + 4 * 2 + len(PROMPTS[0]) + 2


def test_beginnings_are_shared_where_they_are_long_and_most_of_a_prompt():
    long = tuple(range(1000))
    short, other = (*long[:255], 7), (*long[:255], 8)
    assert beginnings([short, other]) == {short: short, other: other}
    far = (*long[:400], *range(2000, 2600))
    assert beginnings([far, long]) == {far: far, long: long}
    one, two, three = (*long, 1), (*long, 2, 2), (*long[:900], 3)
    assert beginnings([three, two, one]) == dict.fromkeys([one, two, three], long[:900])
    assert beginnings([]) == {}
    assert beginnings([()]) == {(): ()}


@pytest.mark.parametrize("architecture", ["llama", "mpt"])
def test_padded_rows_are_the_same_as_one_by_one(tmp_path, architecture):
    net = network(tmp_path, architecture)
    padded, padded_gradient = logprobs_and_gradients(net, share=False)
    alone, gradient = logprobs_and_gradients(net, share=False, budget=1)
    assert (padded - alone).abs().max() < 1e-5
    assert (padded_gradient - gradient).norm() / gradient.norm() < 1e-5


def test_an_architecture_that_cannot_share_rows_is_found_out(tmp_path):
    assert not network(tmp_path, "mpt").shares


def test_a_short_attention_window_keeps_rows_apart(tmp_path):
    net = network(tmp_path, "mistral", sliding_window=10)
    assert net.window == 10
    for batch in pack(ALONE, 64, net.window, net.shares):
        for row in batch.rows:
            reach = max(len(item.prompt) + len(item.tail) for item in row.items)
            assert not row.tree or reach <= 10
    packed, packed_gradient = logprobs_and_gradients(net, net.shares)
    alone, gradient = logprobs_and_gradients(net, share=False, budget=1)
    assert (packed - alone).abs().max() < 1e-5
    assert (packed_gradient - gradient).norm() / gradient.norm() < 1e-5


def test_logits_capped_after_the_head_are_capped_here_too(tmp_path):
    net = network(tmp_path, "gemma2", head_dim=8, final_logit_softcapping=0.7)
    prompt, completion = PAIRS[0]
    whole = net.peft(input_ids=torch.tensor([prompt + completion])).logits[0].detach()
    whole = whole.log_softmax(-1)
    places = range(len(prompt) - 1, len(prompt) + len(completion) - 1)
    expected = [float(whole[p, t]) for p, t in zip(places, completion, strict=True)]
    assert next(all_logprobs(TorchEngine(net), PAIRS[:1], adapter=True)) == pytest.approx(
        expected, abs=1e-5
    )


def test_a_prompt_is_read_once_for_all_its_completions():
    batches = pack(ALONE, 1024, None, share=True)
    assert sum(row.length for batch in batches for row in batch.rows) == 7 + 4 + 2 + 1 + 4 + 0 + 7


def test_rows_are_gathered_up_to_the_budget():
    items = [fed(i, (1, 2, 3, i), (4, 5)) for i in range(6)]
    sizes = [sum(row.length for row in batch.rows) for batch in pack(items, 10, None, share=True)]
    assert sizes == [10, 10, 10]


def test_a_row_longer_than_a_mask_may_be_is_cut():
    items = [fed(i, tuple(range(1000)), tuple(range(600))) for i in range(3)]
    rows = [row for batch in pack(items, 64, None, share=True) for row in batch.rows]
    assert [len(row.items) for row in rows] == [1, 1, 1]
