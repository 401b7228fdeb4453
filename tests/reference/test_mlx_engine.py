"""The MLX engine against transformers, PEFT, autograd and ``torch.optim.AdamW``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

mx = pytest.importorskip("mlx.core")

from mlx_lm.utils import dequantize_model
from ouroboros_backends.mlx.engine import MlxEngine
from ouroboros_backends.mlx.loading import read_model
from ouroboros_backends.mlx.network import Network
from ouroboros_backends.mlx.options import Options
from ouroboros_backends.mlx.preferences import derived
from ouroboros_backends.shared.history import History, Learned
from ouroboros_backends.shared.lesson import Choice, Material
from ouroboros_backends.shared.preferences import derived as derived_in_numpy
from ouroboros_backends.shared.preferences import parts_of, texts_of
from ouroboros_backends.shared.rows import Item, MicroBatch, fed, fed_together

from ouroboros_desktop.core.errors import UpdateProblem
from ouroboros_desktop.core.policy_update import Baseline, Method, UpdateConfig
from tests.reference.plain_torch import Plain, relative, surrogate, values_loss
from tests.tiny import tiny_model

OPTIONS = Options(lora_r=4, lora_alpha=8.0)
CONFIG = UpdateConfig(
    entropy_coef=0.01,
    value_gradient=True,
    baseline=Baseline.VALUE,
    tokens_per_micro=40,
    learning_rate=2e-3,
)
KINDS = ("llama", "gptj", "qwen2")


def drawn() -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    """Nine texts of unequal length on three prompts, one text a single token long."""
    random = np.random.default_rng(0)
    prompts = [tuple(random.integers(0, 380, size).tolist()) for size in (9, 5, 14)]
    lengths = [7, 1, 11, 3, 6, 2, 10, 4, 5]
    texts = [tuple(random.integers(0, 380, size).tolist()) for size in lengths]
    return [(prompts[i % 3], text) for i, text in enumerate(texts)]


PAIRS = drawn()
TEXTS = [text for _, text in PAIRS]
TOKENS = sum(map(len, TEXTS))
ITEMS = [fed(i, *pair) for i, pair in enumerate(PAIRS)]


class Both:
    """The same weights in both runtimes."""

    def __init__(self, folder: Path, options: Options = OPTIONS) -> None:
        model, config, _ = read_model(folder, options)
        self.network = Network(model, config, options)
        self.engine = MlxEngine(self.network)
        self.plain = Plain(folder)
        self.plain.scatter()
        values = {n: p.detach().numpy().copy() for n, p in self.plain.parameters.items()}
        head = {n.removeprefix("value_head."): v for n, v in values.items() if "head." in n}
        lora = {n: v for n, v in values.items() if "head." not in n}
        self.engine.take(Learned(lora, head, {}, History()))
        self.materials = [self._material(i) for i in range(len(PAIRS))]

    def _material(self, number: int) -> Material:
        """Return random material, far enough from the policy for clipping to be active."""
        random = np.random.default_rng(number)
        start, entropies, _ = (part.detach().numpy() for part in self.plain.read(PAIRS[number]))
        noise = random.normal(0, 1, (4, len(start))).astype(np.float32)
        behaviour = start + 0.3 * noise[0]
        return Material(None, behaviour, start, entropies, noise[1], start, noise[2], noise[3])

    def loss(self, config: UpdateConfig) -> torch.Tensor:
        """Return the whole batch's loss by autograd."""
        total = torch.zeros(())
        for pair, material in zip(PAIRS, self.materials, strict=True):
            new, entropies, hidden = self.plain.read(pair)
            old, advantages, before, returns = (
                torch.from_numpy(getattr(material, name))
                for name in ("behaviour", "advantages", "values", "returns")
            )
            total = total + surrogate(new, old, advantages, config.clip_range)
            total = total - config.entropy_coef * entropies.sum()
            seen = hidden if config.value_gradient else hidden.detach()
            values = self.plain.value_head(seen)[:, 0]
            clip_range = config.value_clip_range
            total = total + config.value_coef * values_loss(values, before, returns, clip_range)
        return total / TOKENS

    def reinforce(self, config: UpdateConfig) -> tuple[float, float]:
        """Add the engine's gradients of the whole batch, and return both losses."""
        policy = value = 0.0
        for batch in self.engine.pack(ITEMS, config.tokens_per_micro):
            chosen = [self.materials[item.index] for item in batch.items]
            found = self.engine.reinforce(batch, batch.targets(TEXTS), chosen, config, TOKENS)
            policy, value = policy + found.policy_loss, value + found.value_loss
        return policy, value

    def gradients(self) -> dict[str, np.ndarray]:
        """Return the engine's gradients, and forget them."""
        found = {name: np.array(g) for name, g in self.engine._gradients.arrays.items()}
        self.engine.forget_gradients()
        return found


@pytest.fixture(scope="module", params=KINDS)
def both(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Both:
    return Both(tiny_model(tmp_path_factory.mktemp("mlx") / request.param, request.param))


def in_order(
    batches: Sequence[MicroBatch], read: object, texts: Sequence[tuple[int, ...]] = TEXTS
) -> list[np.ndarray]:
    """Return what ``read`` says of each text, text after text."""
    found = {}
    for batch in batches:
        values = read(batch, batch.targets(texts))
        parts = parts_of(batch, texts, values)
        found |= {item.index: part for item, part in zip(batch.items, parts, strict=True)}
    return [found[number] for number in range(len(texts))]


def furthest(found: Sequence[np.ndarray], expected: Sequence[np.ndarray]) -> float:
    return max(float(np.abs(a - b).max()) for a, b in zip(found, expected, strict=True))


@pytest.mark.parametrize("adapter", [True, False])
def test_logprobs_are_those_of_transformers_and_peft(both: Both, adapter: bool) -> None:
    batches = both.engine.pack(ITEMS, 1000)
    found = in_order(batches, lambda b, t: both.engine.logprobs(b, t, adapter))
    assert furthest(found, both.plain.logprobs(PAIRS, adapter)) < 1e-4


def test_sharing_a_prompt_changes_nothing(both: Both) -> None:
    assert both.network.shares

    def read(batch: MicroBatch, targets: Sequence[int]) -> np.ndarray:
        return both.engine.measured(batch, targets)

    alone = [both.engine.pack([item], 1)[0] for item in ITEMS]
    together = both.engine.pack(ITEMS, 1000)
    assert any(row.tree and len(row.items) == 3 for row in together[0].rows)
    assert furthest(in_order(together, read), in_order(alone, read)) < 1e-5


def test_prompts_that_begin_alike_are_the_same_as_one_by_one(both: Both) -> None:
    dialogue = tuple(np.random.default_rng(5).integers(0, 380, 300).tolist())
    prompts = [(*dialogue, 5, 6, 7), (*dialogue, 5, 9), dialogue, (*dialogue, 1), PAIRS[0][0]]
    pairs = list(zip(prompts, TEXTS, strict=False))
    texts = [text for _, text in pairs]
    total = sum(both.plain.read(pair)[0].sum() for pair in pairs)
    (-0.3 * total).backward()
    expected = both.plain.gradients()
    batches = both.engine.pack(fed_together(pairs), 1000)
    assert len(batches[0].rows[0].items) == 4
    said = sum(both.engine.imitate(b, b.targets(texts), 0.3) for b in batches)
    assert said == pytest.approx(float(total.detach()), rel=1e-5)
    found = both.gradients()
    assert relative({n: found[n] for n in expected}, expected) < 1e-4


def test_measures_are_logprobs_entropies_and_values(both: Both) -> None:
    found = in_order(both.engine.pack(ITEMS, 1000), both.engine.measured)
    with torch.no_grad():
        for pair, measured in zip(PAIRS, found, strict=True):
            logprobs, entropies, hidden = both.plain.read(pair)
            expected = torch.stack([logprobs, entropies, both.plain.value_head(hidden)[:, 0]])
            assert measured == pytest.approx(expected.numpy(), abs=1e-4)


def test_features_are_the_middle_layer_of_the_reference_policy(both: Both) -> None:
    items = [replace(item, tail=TEXTS[item.index]) for item in ITEMS]
    batches = both.engine.pack(items, 1000)
    found = in_order(batches, lambda b, _: both.engine.features(b).T)
    middle = (len(both.network.layers) - 1) // 2 + 1  # the first are the embeddings
    with torch.no_grad(), both.plain.peft.disable_adapter():
        for (prompt, text), states in zip(PAIRS, found, strict=True):
            ids = torch.tensor([[*prompt, *text]])
            hidden = both.plain.peft(ids, output_hidden_states=True).hidden_states[middle]
            assert pytest.approx(hidden[0, len(prompt) :].numpy(), abs=1e-4) == states.T


@pytest.mark.parametrize("reaching", [True, False])
def test_gradients_of_an_update_are_those_of_autograd(both: Both, reaching: bool) -> None:
    config = replace(CONFIG, value_gradient=reaching)
    both.loss(config).backward()
    expected = both.plain.gradients()
    both.reinforce(config)
    found = both.gradients()
    for head in (False, True):
        names = [name for name in expected if name.startswith("value_head") == head]
        assert relative({n: found[n] for n in names}, {n: expected[n] for n in names}) < 1e-4


def test_losses_are_those_of_autograd(both: Both) -> None:
    policy, value = both.reinforce(CONFIG)
    both.engine.forget_gradients()
    with torch.no_grad():
        whole = both.loss(CONFIG)
        entropy = sum(both.plain.read(pair)[1].sum() for pair in PAIRS) / TOKENS
    expected = policy - CONFIG.entropy_coef * float(entropy) + CONFIG.value_coef * value
    assert expected == pytest.approx(float(whole), rel=1e-4)


def test_the_size_of_micro_batches_changes_nothing(both: Both) -> None:
    both.reinforce(replace(CONFIG, tokens_per_micro=1))
    small = both.gradients()
    both.reinforce(replace(CONFIG, tokens_per_micro=10_000))
    assert relative(both.gradients(), small) < 1e-5


def test_rloo_clips_nothing(both: Both) -> None:
    config = replace(CONFIG, method=Method.RLOO)
    total = torch.zeros(())
    for pair, material in zip(PAIRS, both.materials, strict=True):
        new, entropies, _ = both.plain.read(pair)
        ratio = (new - torch.from_numpy(material.behaviour)).exp()
        total = total - (ratio * torch.from_numpy(material.advantages)).sum()
        total = total - config.entropy_coef * entropies.sum()
    (total / TOKENS).backward()
    expected = both.plain.gradients()
    assert both.reinforce(config)[1] == 0
    found = both.gradients()
    assert relative({n: found[n] for n in expected}, expected) < 1e-4


def test_imitation_is_the_gradient_of_the_logprob(both: Both) -> None:
    total = sum(both.plain.read(pair)[0].sum() for pair in PAIRS)
    (-0.3 * total).backward()
    expected = both.plain.gradients()
    batches = both.engine.pack(ITEMS, 40)
    said = sum(both.engine.imitate(b, b.targets(TEXTS), 0.3) for b in batches)
    assert said == pytest.approx(float(total.detach()), rel=1e-5)
    found = both.gradients()
    assert relative({n: found[n] for n in expected}, expected) < 1e-4


CHOICES = [
    Choice(PAIRS[0][0], TEXTS[0], TEXTS[3], 0.3),
    Choice(PAIRS[0][0], TEXTS[0], TEXTS[6], -0.2),
    Choice(PAIRS[1][0], TEXTS[1], TEXTS[4], 0.1),
]


def test_preferences_are_dpo(both: Both) -> None:
    total = torch.zeros(())
    for choice in CHOICES:
        chosen, rejected = (both.plain.read(text)[0].sum() for text in choice.texts)
        further = CONFIG.preference_beta * (chosen - rejected - choice.margin)
        total = total - torch.nn.functional.logsigmoid(further)
    (0.7 * total).backward()
    expected = both.plain.gradients()
    said = both.engine.prefer(CHOICES, CONFIG, 0.7)
    assert said == pytest.approx(float(total.detach()), abs=1e-5)
    found = both.gradients()
    assert relative({n: found[n] for n in expected}, expected) < 1e-4
    assert both.engine.prefer([], CONFIG, 0.7) == 0


def test_factors_are_the_shared_ones() -> None:
    texts = texts_of(CHOICES)
    totals = np.linspace(-40, -3, len(texts))
    loss, factors = derived(mx.array(totals), texts, CHOICES, 0.3)
    expected_loss, expected = derived_in_numpy(totals, texts, CHOICES, 0.3)
    assert float(loss) == pytest.approx(expected_loss, rel=1e-5)
    assert np.array(factors) == pytest.approx(expected, rel=1e-4, abs=1e-7)


def test_four_steps_are_those_of_adamw(both: Both) -> None:
    engine, plain = both.engine, both.plain
    before = {n: p.detach().numpy().copy() for n, p in plain.parameters.items()}
    start = engine.copied()
    engine.begin(CONFIG, None)
    lora, head = list(plain.lora.values()), list(plain.value_head.parameters())
    rates = (CONFIG.learning_rate, CONFIG.value_learning_rate)
    groups = [{"params": p, "lr": r} for p, r in zip((lora, head), rates, strict=True)]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.0)
    for _ in range(4):
        both.loss(CONFIG).backward()
        norm, _ = (torch.nn.utils.clip_grad_norm_(group, 1.0) for group in (lora, head))
        optimizer.step()
        optimizer.zero_grad()
        both.reinforce(CONFIG)
        assert engine.clip_gradients(1.0) == pytest.approx(float(norm), rel=1e-4)
        engine.step()
        engine.forget_gradients()
    moved = {n: p.detach().numpy() - before[n] for n, p in plain.parameters.items()}
    found = {n: np.array(v) - before[n] for n, v in both.network.learned.items()}
    assert relative(found, moved) < 1e-3
    with torch.no_grad():
        for name, parameter in plain.parameters.items():
            parameter.copy_(torch.from_numpy(before[name]))
    engine.restore(start)


def test_checkpointing_changes_memory_only(both: Both) -> None:
    kinds = [type(layer) for layer in both.network.layers]
    calls = [kind.__call__ for kind in kinds]
    both.reinforce(CONFIG)
    plain = both.gradients()
    both.engine._gradients.twice = True
    try:
        both.reinforce(CONFIG)
        found = both.gradients()
        both.engine.prefer(CHOICES, CONFIG, 1.0)
        preferred = both.gradients()
    finally:
        both.engine._gradients.twice = False
    both.engine.prefer(CHOICES, CONFIG, 1.0)
    assert relative(found, plain) < 1e-5
    assert relative(preferred, both.gradients()) < 1e-5
    assert [type(layer) for layer in both.network.layers] == kinds
    assert [kind.__call__ for kind in kinds] == calls


def test_what_has_no_gradient_is_not_stepped(both: Both) -> None:
    engine = both.engine
    start = engine.copied()
    engine.begin(CONFIG, None)
    both.reinforce(CONFIG)
    engine.clip_gradients(1.0)
    engine.step()
    engine.forget_gradients()
    once = engine.learned()
    both.reinforce(replace(CONFIG, baseline=Baseline.LEAVE_ONE_OUT))
    engine.clip_gradients(1.0)
    engine.step()
    twice = engine.learned()
    assert all((twice.value_head[n] == once.value_head[n]).all() for n in once.value_head)
    assert not all((twice.lora[n] == once.lora[n]).all() for n in once.lora)
    assert twice.moments["step.value_head.bias"] == 1
    assert {float(twice.moments[f"step.{n}"]) for n in twice.lora} == {2.0}
    engine.restore(start)


def test_without_gradients_a_step_changes_nothing(both: Both) -> None:
    digest = both.engine.digest()
    assert both.engine.clip_gradients(1.0) == 0
    both.engine.step()
    assert both.engine.digest() == digest


@pytest.mark.parametrize("what", ["behaviour", "returns"])
def test_numbers_that_are_not_finite_are_refused(both: Both, what: str) -> None:
    batch = both.engine.pack(ITEMS[:1], 1000)[0]
    broken = np.full(len(TEXTS[0]), np.nan, dtype=np.float32)
    material = replace(both.materials[0], **{what: broken})
    with pytest.raises(UpdateProblem, match="not finite"):
        both.engine.reinforce(batch, batch.targets(TEXTS), [material], CONFIG, TOKENS)
    assert not both.engine._gradients.arrays


def test_what_is_learned_comes_back_to_the_bit(both: Both) -> None:
    engine = both.engine
    start = engine.copied()
    engine.begin(CONFIG, value_bias=1.5)
    assert engine.learned().value_head["bias"] == np.float32(1.5)
    both.reinforce(CONFIG)
    engine.clip_gradients(1.0)
    engine.step()
    engine.history = engine.history.after([1.0])
    digest, learned, copy = engine.digest(), engine.learned(), engine.copied()
    engine.reset()
    assert engine.digest() != digest
    assert not engine.learned().moments
    assert engine.history == History()
    for back in (lambda: engine.take(learned), lambda: engine.restore(copy)):
        engine.reset()
        back()
        again = engine.learned()
        assert engine.digest() == digest
        assert again.history == learned.history
        assert again.moments.keys() == learned.moments.keys()
        assert all((again.moments[n] == learned.moments[n]).all() for n in learned.moments)
    engine.restore(start)


def test_a_base_of_its_own_has_a_digest_of_its_own(both: Both) -> None:
    assert MlxEngine(both.network, "a").digest() != MlxEngine(both.network, "b").digest()
    assert {"device", "precision", "LoRA"} <= both.engine.circumstances.keys()


def test_gradients_of_many_tokens_survive_float16(tmp_path: Path) -> None:
    """A mean over 10,000 tokens has gradients that float16 alone would round to nothing."""
    folder = tiny_model(tmp_path / "tiny", hidden_size=64, num_hidden_layers=4)
    found = {}
    for dtype in ("float32", "float16"):
        options = replace(OPTIONS, dtype=dtype)
        model, config, _ = read_model(folder, options)
        engine = MlxEngine(Network(model, config, options))
        random = np.random.default_rng(0)
        lora = {n: random.normal(0, 0.05, a.shape) for n, a in engine.learned().lora.items()}
        lora = {name: array.astype(np.float32) for name, array in lora.items()}
        engine.take(replace(engine.learned(), lora=lora))
        for batch in engine.pack(ITEMS, 1000):
            engine.imitate(batch, batch.targets(TEXTS), 1e-4)
        found[dtype] = {n: np.array(engine._gradients.arrays[n]) for n in lora}
    assert relative(found["float16"], found["float32"]) < 0.01


def test_texts_without_prompt_or_without_tokens_have_features(both: Both) -> None:
    prompt, text = PAIRS[0]
    items = [Item(0, (), text), Item(1, prompt, ()), Item(2, prompt, text), Item(3, (), text[:2])]
    batches = both.engine.pack(items, 1000)
    found = {}
    for batch in batches:
        sizes = np.cumsum([max(1, len(item.tail)) for item in batch.items])
        parts = np.split(both.engine.features(batch), sizes[:-1])
        found |= {item.index: part for item, part in zip(batch.items, parts, strict=True)}
    assert [len(found[i]) for i in range(4)] == [len(text), 1, len(text), 2]
    (whole,) = both.engine.pack([Item(0, (), (*prompt, *text))], 1000)
    states = both.engine.features(whole)
    assert found[2] == pytest.approx(states[len(prompt) :], abs=1e-4)
    assert found[1][0] == pytest.approx(states[len(prompt) - 1], abs=1e-4)
    assert found[3] == pytest.approx(found[0][:2], abs=1e-4)


@pytest.mark.parametrize("bits", ["4bit", "8bit"])
def test_gradients_through_quantised_layers_are_those_of_the_same_weights(
    tmp_path: Path, bits: str
) -> None:
    folder = tiny_model(tmp_path / "tiny")
    options = replace(OPTIONS, quantisation=bits)
    found = []
    for bring in (lambda model: model, dequantize_model):
        model, config, _ = read_model(folder, options)
        engine = MlxEngine(Network(bring(model), config, OPTIONS))
        for batch in engine.pack(ITEMS, 1000):
            engine.imitate(batch, batch.targets(TEXTS), 0.1)
        found.append({n: np.array(g) for n, g in engine._gradients.arrays.items()})
    assert relative(*found) < 1e-4


@pytest.mark.parametrize(("bits", "dtype"), [("4bit", ""), ("8bit", "float16"), ("", "bfloat16")])
def test_a_smaller_base_learns_too(tmp_path: Path, bits: str, dtype: str) -> None:
    folder = tiny_model(tmp_path / "tiny")
    options = replace(OPTIONS, quantisation=bits, dtype=dtype)
    model, config, _ = read_model(folder, options)
    bare = model(mx.array([PAIRS[0][0]]))
    network = Network(model, config, options)
    engine = MlxEngine(network)
    assert {array.dtype for array in network.learned.values()} == {mx.float32}
    engine.begin(CONFIG, None)
    batch = engine.pack(ITEMS[:3], 1000)[0]
    start = engine.logprobs(batch, batch.targets(TEXTS), adapter=True)
    for _ in range(2):
        engine.imitate(batch, batch.targets(TEXTS), 0.1)
        assert np.isfinite(engine.clip_gradients(1.0))
        engine.step()
        engine.forget_gradients()
    after = engine.logprobs(batch, batch.targets(TEXTS), adapter=True)
    assert after.sum() > start.sum()
    network.use_adapter(False)
    assert mx.array_equal(network.model(mx.array([PAIRS[0][0]])), bare)
