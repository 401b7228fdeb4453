"""Learning from which of two texts was preferred: the loss of DPO, beside or instead of rewards.

A pair's gradient is known only when all logprobs of both texts are. The head's pass gives the
logprobs and, for each, its derivative by the hidden state; then every token's share is one factor.
So the texts of one prompt pass the trunk once, together, and no logits are computed twice.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

import torch
from torch import Tensor

from ouroboros_backends.torch.models import Network
from ouroboros_backends.torch.packing import MicroBatch
from ouroboros_backends.torch.ppo import Imitation, head_loss
from ouroboros_backends.torch.scoring import batch_logprobs, fed, targets_of
from ouroboros_desktop.core.policy_update import Progress, UpdateConfig

MEASURING = "Measuring the reference policy"

Ids = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A preference in token ids.

    ``margin`` is how much likelier, in nats, the reference policy finds the chosen text.
    """

    prompt: Ids
    chosen: Ids
    rejected: Ids
    margin: float = 0.0

    @property
    def texts(self) -> tuple[tuple[Ids, Ids], tuple[Ids, Ids]]:
        return (self.prompt, self.chosen), (self.prompt, self.rejected)

    @property
    def tokens(self) -> int:
        return len(self.chosen) + len(self.rejected)


def measure_margins(
    network: Network, choices: Sequence[Choice], config: UpdateConfig
) -> Generator[Progress, None, list[Choice]]:
    """Run the reference policy over all texts, each once, and return the choices with margins."""
    world = network.world
    texts = world.own(_texts(choices), lambda text: text[0], lambda text: len(text[1]))
    place = {text: number for number, text in enumerate(_texts(choices))}
    found: dict[int, Tensor] = {}
    batches = _packed(network, texts, config.tokens_per_micro)
    idle = world.behind(len(batches))
    for done, batch in enumerate(batches):
        yield Progress(MEASURING, done, len(batches))
        completions = [completion for _, completion in texts]
        logprobs, _ = batch_logprobs(network, batch, completions, adapter=False)
        for item, part in zip(batch.items, _parts(batch, texts, logprobs), strict=True):
            found[place[texts[item.index]]] = part.double().sum().view(1, 1)
    with torch.no_grad():
        for _ in range(idle):
            network.nothing()
    totals = world.pooled(found, [1] * len(place), columns=1)
    margins = ([float(totals[place[text]]) for text in c.texts] for c in choices)
    return [replace(c, margin=a - b) for c, (a, b) in zip(choices, margins, strict=True)]


def gathered(choices: Iterable[Choice], budget: int) -> Iterator[list[Choice]]:
    """Yield the choices in parts of about ``budget`` tokens; those of one prompt stay together."""
    prompts: dict[Ids, list[Choice]] = {}
    for choice in choices:
        prompts.setdefault(choice.prompt, []).append(choice)
    part: list[Choice] = []
    size = 0
    for prompt, members in prompts.items():
        more = len(prompt) + sum(len(text) for _, text in _texts(members))
        if part and size + more > budget:
            yield part
            part, size = [], 0
        part.extend(members)
        size += more
    if part:
        yield part


@dataclass(frozen=True, slots=True)
class _Pass:
    """One micro-batch that waits for its factors."""

    batch: MicroBatch
    hidden: Tensor
    slopes: Tensor


def prefer(
    network: Network, choices: Sequence[Choice], config: UpdateConfig, weight: float
) -> float:
    """Add the gradient of ``weight`` times the loss summed over the choices; return that sum.

    The loss of one is -log sigmoid(beta * (log pi(chosen) - log pi(rejected) - margin)), logprobs
    summed over tokens (Rafailov et al. 2023, arXiv:2305.18290, equation 7).
    """
    texts = _texts(choices)
    place = {text: number for number, text in enumerate(texts)}
    totals = torch.zeros(len(texts), dtype=torch.float64)
    batches = _packed(network, texts, config.tokens_per_micro)
    behind = network.world.behind(len(batches))
    waiting = [_forward(network, batch, texts, totals) for batch in batches]
    idle = [network.nothing() for _ in range(behind)]
    totals.requires_grad_()
    chosen, rejected = (totals[[place[c.texts[k]] for c in choices]] for k in (0, 1))
    margins = torch.tensor([c.margin for c in choices], dtype=torch.float64)
    further = config.preference_beta * (chosen - rejected - margins)
    loss = -torch.nn.functional.logsigmoid(further).sum()
    (factors,) = torch.autograd.grad(weight * loss, totals)
    for one in waiting:
        sizes = torch.tensor([len(texts[item.index][1]) for item in one.batch.items])
        factor = factors[[item.index for item in one.batch.items]].repeat_interleave(sizes)
        one.hidden.backward(one.slopes * factor[:, None].to(one.slopes))  # type: ignore[no-untyped-call]
    for zero in idle:
        zero.backward()  # type: ignore[no-untyped-call]
    return float(loss.detach())


def _forward(
    network: Network, batch: MicroBatch, texts: Sequence[tuple[Ids, Ids]], totals: Tensor
) -> _Pass:
    """Fill in the logprobs of the batch's texts; keep d logprob / d hidden of each token."""
    network.use_adapter(True)
    hidden = network.states(batch)
    leaf = hidden.detach().requires_grad_()
    targets = targets_of(batch, [completion for _, completion in texts], network)
    total, logprobs, _ = head_loss(leaf, network.head, targets, Imitation(-1.0))
    total.backward()  # type: ignore[no-untyped-call]
    assert leaf.grad is not None
    for item, part in zip(batch.items, _parts(batch, texts, logprobs), strict=True):
        totals[item.index] = part.double().sum().cpu()
    return _Pass(batch, hidden, leaf.grad)


def _texts(choices: Sequence[Choice]) -> list[tuple[Ids, Ids]]:
    """Return prompt and completion of each text once: a ranking compares the same ones often."""
    return list(dict.fromkeys(chain.from_iterable(choice.texts for choice in choices)))


def _packed(network: Network, texts: Sequence[tuple[Ids, Ids]], budget: int) -> list[MicroBatch]:
    items = [fed(number, *text) for number, text in enumerate(texts)]
    return network.pack(items, budget)


def _parts(
    batch: MicroBatch, texts: Sequence[tuple[Ids, Ids]], values: Tensor
) -> tuple[Tensor, ...]:
    sizes = [len(texts[item.index][1]) for item in batch.items]
    return torch.split(values, sizes)
