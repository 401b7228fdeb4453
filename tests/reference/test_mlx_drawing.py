"""Drawing tokens in NumPy against a plain sum over the whole vocabulary, in float64."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from ouroboros_backends.mlx.drawing import draw, entropies_of

from ouroboros_desktop.core.completion import Sampling
from ouroboros_desktop.core.errors import OuroborosError


def plainly(logits: Any, uniform: float, sampling: Sampling) -> int:
    if sampling.temperature == 0:
        return int(logits.argmax())
    scaled = logits.astype(np.float64) / sampling.temperature
    law = np.exp(scaled - scaled.max())
    law /= law.sum()
    order = np.argsort(-law, kind="stable")
    before = np.cumsum(law[order]) - law[order]
    law[order[before >= sampling.top_p]] = 0
    return int(np.searchsorted(np.cumsum(law), uniform * law.sum(), side="right"))


def some_logits(size: int, spread: float = 3.0) -> Any:
    return np.random.default_rng(size).normal(0, spread, (64, size)).astype(np.float32)


@pytest.mark.parametrize("size", [3, 256, 384, 5000])
@pytest.mark.parametrize("top_p", [1.0, 0.9, 0.3, 1e-6])
@pytest.mark.parametrize("temperature", [1.0, 0.5, 2.0, 0.0, 1e-3])
def test_draws_are_those_of_a_plain_sum(size: int, top_p: float, temperature: float) -> None:
    logits = some_logits(size)
    uniforms = np.random.default_rng(1).random(len(logits))
    sampling = Sampling(temperature=temperature, top_p=top_p)
    tokens, logprobs = draw(logits, uniforms.tolist(), sampling)
    rows = zip(logits, uniforms, strict=True)
    assert tokens.tolist() == [plainly(row, u, sampling) for row, u in rows]
    law = logits.astype(np.float64)
    law -= np.logaddexp.reduce(law, -1, keepdims=True)
    np.testing.assert_allclose(logprobs, law[np.arange(len(tokens)), tokens], atol=1e-5)
    np.testing.assert_allclose(entropies_of(logits), -(np.exp(law) * law).sum(-1), atol=1e-5)


def test_of_equal_logits_the_first_is_taken() -> None:
    logits = np.array([[0, 2, 1, 2, 2, 0]], dtype=np.float32)
    assert draw(logits, [0.7], Sampling(temperature=0))[0].tolist() == [1]
    nucleus = Sampling(top_p=0.5)  # two of the three equal ones reach it: tokens 1 and 3
    assert draw(logits, [0.49], nucleus)[0].tolist() == [1]
    assert draw(logits, [0.51], nucleus)[0].tolist() == [3]
    assert draw(logits, [1 - 2**-53], nucleus)[0].tolist() == [3]


@pytest.mark.parametrize("size", [5, 256, 257, 700])
def test_the_highest_number_draws_the_last_token_that_is_possible(size: int) -> None:
    logits = np.zeros((2, size), dtype=np.float32)
    logits[1, -3:] = -np.inf
    tokens, _ = draw(logits, [1 - 2**-53] * 2, Sampling())
    assert tokens.tolist() == [size - 1, size - 4]
    assert draw(logits, [0.0, 0.0], Sampling())[0].tolist() == [0, 0]
    np.testing.assert_allclose(entropies_of(logits), np.log([size, size - 3]), rtol=1e-6)


def test_impossible_tokens_are_never_drawn() -> None:
    logits = np.full((1, 600), -np.inf, dtype=np.float32)
    logits[0, [300, 420]] = 0
    for uniform, token in ((0.0, 300), (0.4999, 300), (0.5, 420), (1 - 2**-53, 420)):
        assert draw(logits, [uniform], Sampling())[0].tolist() == [token]


@pytest.mark.parametrize("broken", [np.nan, np.inf])
def test_no_token_is_drawn_from_what_is_no_number(broken: float) -> None:
    logits = some_logits(300)
    logits[5, 7] = broken
    with pytest.raises(OuroborosError):
        draw(logits, [0.5] * len(logits), Sampling())
    with pytest.raises(OuroborosError):
        entropies_of(logits)
    with pytest.raises(OuroborosError):
        draw(np.full((1, 4), -np.inf, dtype=np.float32), [0.5], Sampling())
