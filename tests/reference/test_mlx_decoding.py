"""Writing with MLX: every number as in one plain pass over the whole text."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import islice
from typing import Any

import numpy as np
import pytest

mx = pytest.importorskip("mlx.core")

from mlx_lm.models.cache import BatchKVCache, BatchRotatingKVCache
from mlx_lm.utils import load_model
from ouroboros_backends.mlx.cache import Together
from ouroboros_backends.mlx.decoding import PREFILL, MlxWriter
from ouroboros_backends.shared.generation import Dialogue, Writing, write
from ouroboros_backends.shared.text import TextStream, stream

from ouroboros_desktop.core.completion import (
    Completion,
    FinishReason,
    Sampling,
    Token,
)
from ouroboros_desktop.core.errors import OuroborosError
from tests.tiny import tiny_model

PROMPTS = (
    (7, 301, 44, 91, 12),
    (5,),
    (9, 88, 23, 310, 77, 41, 200, 17, 3, 250, 66, 120, 8),
    (14, 33, 210, 98, 65, 5, 71),
    (90, 18, 340, 61, 29, 54, 77),
)
WINDOW = {"layer_types": ["sliding_attention", "full_attention"], "sliding_window": 6}
KINDS: dict[str, dict[str, Any]] = {
    "llama": {},
    "qwen2": {},
    "gptj": {},
    "mamba": {"state_size": 4, "use_bias": False, "time_step_rank": 2},
    "window": {},
}
SIDE_BY_SIDE = ("llama", "qwen2", "gptj")


class TinyNetwork:
    """A model as the writer sees it; its "adapter" turns what comes out of the trunk."""

    cache_bytes = 1024
    window = None

    def __init__(self, model: Any) -> None:
        self.model = model
        self._inner = model.backbone if "backbone" in model else model.model
        mx.random.seed(3)
        width = self._inner(mx.array([[0]]), None).shape[-1]
        self.turn = mx.random.normal((width, width)) * 0.3
        self._value = mx.random.normal((width, 1)) * 0.1
        self._on = True
        self.read = 0

    def use_adapter(self, on: bool) -> None:
        self._on = on

    def trunk(self, ids: Any, cache: list[Any] | None) -> Any:
        self.read += ids.size
        hidden = self._inner(ids, cache)
        return hidden + hidden @ self.turn if self._on else hidden

    def logits(self, hidden: Any) -> Any:
        if "lm_head" in self.model:
            return self.model.lm_head(hidden)
        names = {"embed_tokens", "embeddings", "wte"} & self._inner.keys()
        return self._inner[names.pop()].as_linear(hidden)

    def value_head(self, hidden: Any) -> Any:
        return hidden @ self._value

    def law(self, ids: Sequence[int], adapter: bool = True) -> Any:
        """Return the log-probabilities after each token, from one plain pass."""
        self.use_adapter(adapter)
        logits = np.array(self.logits(self.trunk(mx.array([ids]), None)))[0].astype(np.float64)
        return logits - np.logaddexp.reduce(logits, -1, keepdims=True)


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    found = {}
    for kind, changes in KINDS.items():
        architecture = "llama" if kind == "window" else kind
        folder = tiny_model(tmp_path_factory.mktemp("mlx") / kind, architecture, **changes)
        config = json.loads((folder / "config.json").read_text())
        rope = {"rope_theta": config.get("rope_parameters", {}).get("rope_theta", 10000.0)}
        extra = WINDOW if kind == "window" else {}
        found[kind] = load_model(folder, model_config={**rope, **extra})[0]
    return found


@pytest.fixture
def network(models: dict[str, Any]) -> TinyNetwork:
    return TinyNetwork(models["llama"])


def rows(prompts: Sequence[tuple[int, ...]], sampling: Sampling, seed: int = 5) -> list[Writing]:
    return [
        Writing(
            number, k, ids, sampling, TextStream(spell, sampling.stop), stream(seed + number, k)
        )
        for number, ids in enumerate(prompts)
        for k in range(sampling.completions)
    ]


def spell(ids: Sequence[int]) -> str:
    return "".join(f"<{token}>" for token in ids)


def written(
    network: TinyNetwork,
    prompts: Sequence[tuple[int, ...]] = PROMPTS,
    ends: Sequence[int] = (),
    dialogue: Any = None,
    **sampling: Any,
) -> dict[tuple[int, int], Completion]:
    asked = rows(prompts, Sampling(**{"max_tokens": 10, **sampling}))
    dialogue = dialogue or Dialogue(MlxWriter(network))
    tokens = list(write(asked, frozenset(ends), dialogue))
    return {(t.prompt, t.index): t.completion for t in tokens if t.completion}


def alone(network: TinyNetwork, place: tuple[int, int], **sampling: Any) -> Completion:
    """Write one completion with nothing beside it."""
    settings = Sampling(**{"max_tokens": 10, **sampling})
    row = next(row for row in rows(PROMPTS, settings) if (row.prompt, row.index) == place)
    *_, last = write([row], frozenset(), Dialogue(MlxWriter(network)))
    return last.completion


@pytest.mark.parametrize("kind", KINDS)
def test_rows_of_unequal_prompts_say_what_each_says_alone(
    models: dict[str, Any], kind: str
) -> None:
    network = TinyNetwork(models[kind])
    batch = MlxWriter(network).new(adapter=True)
    *_, said = batch.prefill(PROMPTS)
    assert network.read == sum(map(len, PROMPTS))  # each prompt once
    places = [0, 1, 1, 2, 2, 2, 3, 4, 0]
    batch.select(places)
    said, texts = said.at(places), [list(PROMPTS[place]) for place in places]
    random = np.random.default_rng(0)
    for step in range(30):
        found = np.array(said.logits, dtype=np.float64)
        found -= np.logaddexp.reduce(found, -1, keepdims=True)
        expected = [network.law(text)[-1] for text in texts]
        np.testing.assert_allclose(found, expected, atol=1e-5)
        if step in {10, 20}:  # the longest leave, and one of the others
            longest = max(map(len, texts))
            live = [i for i, text in enumerate(texts) if i != 1 and len(text) < longest]
            batch.select(live)
            texts = [texts[i] for i in live]
        tokens = random.integers(0, 380, len(texts)).tolist()
        texts = [[*text, token] for text, token in zip(texts, tokens, strict=True)]
        said = batch.step(tokens)


@pytest.mark.parametrize("kind", KINDS)
def test_a_batch_writes_what_each_row_writes_alone(models: dict[str, Any], kind: str) -> None:
    network = TinyNetwork(models[kind])
    for place, completion in written(network, completions=3).items():
        single = alone(network, place, completions=3)
        assert completion.token_ids == single.token_ids
        for name in ("logprobs", "entropies", "values"):
            np.testing.assert_allclose(getattr(completion, name), getattr(single, name), atol=1e-5)


@pytest.mark.parametrize("kind", KINDS)
def test_logprobs_entropies_and_values_are_those_of_one_pass(
    models: dict[str, Any], kind: str
) -> None:
    network = TinyNetwork(models[kind])
    for (prompt, _), done in written(network, completions=2).items():
        ids = [*PROMPTS[prompt], *done.token_ids]
        law = network.law(ids)[len(PROMPTS[prompt]) - 1 : -1]
        chosen = law[range(len(law)), list(done.token_ids)]
        np.testing.assert_allclose(done.logprobs, chosen, atol=1e-4)
        np.testing.assert_allclose(done.entropies, -(np.exp(law) * law).sum(-1), atol=1e-4)
        values = network.value_head(network.trunk(mx.array([ids]), None))[0, :, 0]
        expected = np.array(values)[len(PROMPTS[prompt]) - 1 : -1]
        np.testing.assert_allclose(done.values, expected, atol=1e-4)


class Misplacing(TinyNetwork):
    """A model that gives all rows the place of the longest, and says nothing."""

    def trunk(self, ids: Any, cache: list[Any] | None) -> Any:
        for layer in cache or ():
            if isinstance(layer, BatchKVCache):
                layer.offset = mx.full(layer.offset.shape, layer.size())
        return super().trunk(ids, cache)


class Refusing(TinyNetwork):
    """A model that does not know the caches of rows that differ."""

    def trunk(self, ids: Any, cache: list[Any] | None) -> Any:
        if any(isinstance(layer, BatchKVCache | BatchRotatingKVCache) for layer in cache or ()):
            raise ValueError("Shapes cannot be broadcast")
        return super().trunk(ids, cache)


@pytest.mark.parametrize(
    ("kind", "network_of", "manner"),
    [
        ("llama", TinyNetwork, Together.ALL),
        ("window", TinyNetwork, Together.ALL),
        ("mamba", TinyNetwork, Together.ALL),
        ("gptj", Misplacing, Together.OF_ONE_LENGTH),
        ("llama", Misplacing, Together.OF_ONE_LENGTH),
        ("llama", Refusing, Together.OF_ONE_LENGTH),
        ("window", Refusing, Together.NONE),
    ],
)
def test_rows_that_a_model_mistakes_are_read_apart(
    models: dict[str, Any], kind: str, network_of: type[TinyNetwork], manner: Together
) -> None:
    network = network_of(models[kind])
    assert MlxWriter(network).together({1, 2}) is manner
    done = written(network, completions=2, ends=[5, 17, 80])
    right = written(TinyNetwork(models[kind]), completions=2, ends=[5, 17, 80])
    for place, completion in done.items():
        assert completion.token_ids == right[place].token_ids
        np.testing.assert_allclose(completion.logprobs, right[place].logprobs, atol=1e-5)


def test_a_batch_that_outgrows_its_room_stays_exact(network: TinyNetwork) -> None:
    done = written(network, PROMPTS[3:], completions=2, max_tokens=300)
    for (prompt, _), completion in done.items():
        ids = [*PROMPTS[3 + prompt], *completion.token_ids]
        law = network.law(ids)[len(PROMPTS[3 + prompt]) - 1 : -1]
        chosen = law[range(len(law)), list(completion.token_ids)]
        np.testing.assert_allclose(completion.logprobs, chosen, atol=1e-4)


def test_a_long_prompt_is_read_in_pieces(network: TinyNetwork) -> None:
    prompt = tuple(np.random.default_rng(1).integers(0, 380, 2 * PREFILL + 9).tolist())
    tokens = list(
        write(rows([prompt], Sampling(max_tokens=4)), frozenset(), Dialogue(MlxWriter(network)))
    )
    assert [t.text for t in tokens[:2]] == ["", ""]
    assert len(tokens) == 2 + 4
    done = tokens[-1].completion
    law = network.law([*prompt, *done.token_ids])[len(prompt) - 1 : -1]
    np.testing.assert_allclose(done.logprobs, law[range(4), list(done.token_ids)], atol=1e-4)


@pytest.mark.parametrize("kind", KINDS)
def test_the_next_turn_goes_on_where_it_is_the_same(models: dict[str, Any], kind: str) -> None:
    network = TinyNetwork(models[kind])
    dialogue = Dialogue(MlxWriter(network))
    first = written(network, PROMPTS[:1], dialogue=dialogue)[0, 0]
    turn = (*PROMPTS[0], *first.token_ids, 60, 61, 62)
    before = network.read
    warm = written(network, [turn], dialogue=dialogue)[0, 0]
    read = network.read - before
    cold = written(network, [turn])[0, 0]
    assert warm.token_ids == cold.token_ids
    np.testing.assert_allclose(warm.logprobs, cold.logprobs, atol=1e-5)
    again = kind in SIDE_BY_SIDE
    assert dialogue.writer.goes_back() == again
    # Of the first turn all is known but its last token, which nobody read.
    assert read == (len(turn) - len(PROMPTS[0]) - 9 if again else len(turn)) + 9


def test_a_turn_that_was_edited_is_read_from_there(network: TinyNetwork) -> None:
    dialogue = Dialogue(MlxWriter(network))
    written(network, PROMPTS[2:3], dialogue=dialogue)
    turn = (*PROMPTS[2][:6], 60, 61, 62)
    before = network.read
    warm = written(network, [turn], dialogue=dialogue)[0, 0]
    assert network.read - before == 3 + 9
    assert warm.token_ids == written(network, [turn])[0, 0].token_ids


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("completions", [1, 3])
def test_closed_at_any_token_it_can_be_used_again(
    models: dict[str, Any], kind: str, completions: int
) -> None:
    network = TinyNetwork(models[kind])
    dialogue = Dialogue(MlxWriter(network))
    whole = written(network, PROMPTS[:1], completions=completions)
    for count in (1, 4, 11):
        asked = rows(PROMPTS[:1], Sampling(max_tokens=10, completions=completions))
        tokens = write(asked, frozenset(), dialogue)
        assert len(list(islice(tokens, count))) == min(count, 10 * completions)
        tokens.close()
    again = written(network, PROMPTS[:1], dialogue=dialogue, completions=completions)
    assert {p: c.token_ids for p, c in again.items()} == {p: c.token_ids for p, c in whole.items()}


def test_closed_within_a_long_prompt_it_goes_on_from_there(network: TinyNetwork) -> None:
    prompt = tuple(np.random.default_rng(1).integers(0, 380, 2 * PREFILL + 9).tolist())
    dialogue = Dialogue(MlxWriter(network))
    tokens = write(rows([prompt], Sampling(max_tokens=4)), frozenset(), dialogue)
    next(tokens)
    tokens.close()
    assert network.read == PREFILL
    again = written(network, [prompt], dialogue=dialogue, max_tokens=4)
    assert network.read == len(prompt) + 3
    assert again[0, 0].token_ids == written(network, [prompt], max_tokens=4)[0, 0].token_ids


def test_the_end_token_is_recorded_with_its_logprob(network: TinyNetwork) -> None:
    endless = written(network, completions=2)
    end = endless[2, 1].token_ids[4]
    done = written(network, ends=[end], completions=2)
    length = endless[2, 1].token_ids.index(end) + 1
    assert done[2, 1].token_ids == endless[2, 1].token_ids[:length]
    np.testing.assert_allclose(done[2, 1].logprobs, endless[2, 1].logprobs[:length], atol=1e-5)
    assert done[2, 1].finish_reason is FinishReason.STOP
    assert done[2, 1].text == spell(done[2, 1].token_ids[:-1])
    for place, completion in done.items():  # nobody else notices that rows leave
        assert completion.token_ids == endless[place].token_ids[: len(completion.token_ids)]


def test_the_token_that_ends_it_is_yielded(network: TinyNetwork) -> None:
    end = written(network, PROMPTS[:1])[0, 0].token_ids[0]
    sampling = Sampling(max_tokens=10)
    tokens = list(
        write(rows(PROMPTS[:1], sampling), frozenset({end}), Dialogue(MlxWriter(network)))
    )
    assert [type(t) for t in tokens] == [Token]
    assert tokens[0].text == ""
    assert tokens[0].completion.token_ids == (end,)


def test_a_stop_string_ends_a_completion_before_it(network: TinyNetwork) -> None:
    endless = written(network)[0, 0].token_ids
    done = written(network, stop=(f"<{endless[5]}>",))[0, 0]
    length = endless.index(endless[5]) + 1
    assert done.token_ids == endless[:length]
    assert done.text == spell(endless[: length - 1])
    assert done.finish_reason is FinishReason.STOP


def test_without_the_adapter_the_base_answers(models: dict[str, Any]) -> None:
    network, base = TinyNetwork(models["llama"]), TinyNetwork(models["llama"])
    base.turn = mx.zeros_like(base.turn)
    dialogue = Dialogue(MlxWriter(network))
    with_adapter = written(network, PROMPTS[:1], dialogue=dialogue)[0, 0]
    off = written(network, PROMPTS[:1], dialogue=dialogue, adapter=False)[0, 0]
    assert off.token_ids == written(base, PROMPTS[:1])[0, 0].token_ids
    assert off.logprobs == written(base, PROMPTS[:1])[0, 0].logprobs
    assert off.logprobs != with_adapter.logprobs
    assert not off.entropies and not off.values
    assert written(network, PROMPTS[:1], dialogue=dialogue)[0, 0] == with_adapter


def test_what_is_no_number_is_said_in_words(network: TinyNetwork) -> None:
    network.turn = network.turn * float("nan")
    with pytest.raises(OuroborosError, match="not a number"):
        written(network)
