"""The echo policy's own maths: its law, its exact gradients, and that it learns."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ouroboros_backends.echo import language, lessons, ppo
from ouroboros_backends.echo.policy import EchoPolicy

from ouroboros_desktop.core.completion import Completion, FinishReason, Prompt, Sampling
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import UpdateProblem
from ouroboros_desktop.core.policy_update import (
    Demonstration,
    Experience,
    KlEstimator,
    Method,
    PreferencePair,
    UpdateBatch,
    UpdateConfig,
    UpdateMetrics,
)

QUESTION = (Message(Role.TEACHER, "Where does the lighthouse keeper hide the silver compass?"),)


@given(st.integers(0, language.SIZE - 1), st.integers(0, language.SLOTS))
def test_the_law_sums_to_one(previous: int, slots: int) -> None:
    table = {previous: [0.01 * j for j in range(language.SIZE - language.END)]}
    for law in (language.law(previous, slots, {}), language.law(previous, slots, table)):
        assert len(law) == language.FIRST_SLOT + slots - language.END
        assert math.fsum(math.exp(x) for x in law) == pytest.approx(1)


@given(st.text(max_size=80))
def test_any_text_has_tokens_within_the_vocabulary(text: str) -> None:
    messages = (Message(Role.SYSTEM, text), Message(Role.TEACHER, text))
    ids, names = language.read(messages)
    assert all(0 <= token < language.FIRST_SLOT + len(names) for token in ids)
    assert language.slots_in(ids) == len(names) <= language.SLOTS


def test_a_prompt_that_is_too_long_loses_its_beginning() -> None:
    text = "unheard " + "word " * 5000 + "lighthouse"
    ids, names = language.read((Message(Role.TEACHER, text),))
    assert len(ids) == language.CONTEXT
    assert names == ["lighthouse"]
    shown = Demonstration((Message(Role.TEACHER, text),), "unheard lighthouse")
    assert [sample.token for sample in lessons.demonstrated(shown)] == [
        language.FIRST_SLOT,
        language.END,
    ]


def test_what_it_writes_reads_like_sentences() -> None:
    [last] = [
        token.completion
        for token in EchoPolicy("echo").generate([Prompt(QUESTION, 9)], Sampling(max_tokens=60))
        if token.completion
    ]
    assert last.text[0].isupper()
    assert "  " not in last.text
    assert " ." not in last.text


@pytest.mark.parametrize("method", [Method.PPO, Method.RLOO])
@pytest.mark.parametrize("advantage", [0.7, -0.7])
@pytest.mark.parametrize("moved", [0.0, 0.05, 0.5, -0.5], ids=lambda x: f"moved {x}")
def test_gradient_is_that_of_the_loss(advantage: float, moved: float, method: Method) -> None:
    """Against central differences of the loss written down once more, clipped and not."""
    config = UpdateConfig(
        method=method, kl_coef=0.3, entropy_coef=0.2, demonstration_coef=0.4, preference_coef=0.5
    )
    previous, token, slots = language.PLACES["the"], language.PLACES["river"], 3
    width = language.SIZE - language.END
    table = {previous: [0.1 * math.sin(j) for j in range(width)]}
    new = language.law(previous, slots, table)[token - language.END]
    sample = lessons.Sample(previous, token, slots, advantage, behaviour=new - moved, start=new)
    other = lessons.Sample(previous, language.PLACES["small"], slots)
    choice = lessons.Choice([sample, sample], [other], margin=-1.5)

    def loss(row: list[float]) -> float:
        logp = language.law(previous, slots, {previous: row})
        base = language.law(previous, slots, {})
        chosen, rejected = logp[token - language.END], logp[other.token - language.END]
        ratio = math.exp(chosen - sample.behaviour)
        policy, kl = -advantage * ratio, 0.0
        if method is Method.PPO:
            policy = -min(advantage * ratio, advantage * min(max(ratio, 0.8), 1.2))
            kl = sum(math.exp(x) * (x - b) for x, b in zip(logp, base, strict=True))
        entropy = -sum(math.exp(x) * x for x in logp)
        preference = math.log1p(math.exp(-0.1 * (2 * chosen - rejected + 1.5)))
        return policy + 0.3 * kl - 0.2 * entropy - 0.4 * rejected + 0.5 * preference

    lesson = lessons.Lesson([other], [choice])
    metrics, gradient = ppo.measure([sample], lesson, table, config)
    row = table[previous]
    for j in (0, 5, token - language.END, other.token - language.END, width - 1):
        up = loss([x + (i == j) * 1e-5 for i, x in enumerate(row)])
        down = loss([x - (i == j) * 1e-5 for i, x in enumerate(row)])
        assert gradient[previous][j] == pytest.approx((up - down) / 2e-5, abs=1e-8)
    assert metrics.clip_fraction == (method is Method.PPO and abs(moved) > 0.2)
    assert metrics.tokens == 5


def experience(reward: float, group: int, logprob: float = -1.0) -> Experience:
    completion = Completion("", FinishReason.STOP, Sampling(), (2,), (5,), (logprob,))
    return Experience(completion, reward, group)


def test_advantages_by_hand() -> None:
    batch = [experience(1.0, 0), experience(0.0, 0), experience(-0.5, 0), experience(0.5, 1)]
    expected = [1.0 - -0.25, 0.0 - 0.25, -0.5 - 0.5, 0.5 - 0.5 / 3]
    assert lessons.advantages(batch, [0.0] * 4) == pytest.approx(expected)
    assert lessons.advantages(batch[:1], [0.25]) == [0.75]
    alike = [experience(0.3, 0), experience(0.3, 0), experience(0.5, 1)]
    assert lessons.advantages(alike, [0.1, 0.2, 0.0]) == pytest.approx([0.0, 0.0, 0.5 - 0.15])


@pytest.mark.parametrize("estimator", KlEstimator)
def test_rloo_charges_the_whole_completion(estimator: KlEstimator) -> None:
    """Without a table the reference logprob is the start's; d is what lies before it."""
    config = UpdateConfig(method=Method.RLOO, kl_coef=0.1, kl_estimator=estimator, gamma=0.5)
    batch = [experience(1.0, 0, logprob=-2.0), experience(-1.0, 0, logprob=-1.0)]
    [[one], [two]] = lessons.experienced(batch, config, {})
    distances = [one.start - -2.0, two.start - -1.0]
    charges = {
        KlEstimator.K1: [-d for d in distances],
        KlEstimator.K3: [math.exp(d) - 1 - d for d in distances],
    }[estimator]
    assert one.advantage == pytest.approx(2.0 - 0.1 * (charges[0] - charges[1]))
    assert two.advantage == pytest.approx(-one.advantage)


def test_preferences_alone_teach_it_too() -> None:
    """The reference policy has its say in the margin, so the loss begins at log 2."""
    policy = EchoPolicy("echo")
    pair = PreferencePair(QUESTION, "the small river", "the lighthouse keeper")
    batch = UpdateBatch(policy.info.tokenizer, preferences=(pair,))
    steps = [
        e for e in policy.update(batch, UpdateConfig(epochs=5)) if isinstance(e, UpdateMetrics)
    ]
    losses = [step.preference_loss for step in steps]
    assert losses[0] == pytest.approx(math.log(2))
    assert losses == sorted(losses, reverse=True)
    assert losses[-1] < losses[0]


@pytest.mark.parametrize("method", [Method.DPO, Method.KTO, Method.SFT])
def test_what_it_cannot_do_it_says(method: Method) -> None:
    policy = EchoPolicy("echo")
    batch = UpdateBatch(policy.info.tokenizer, (experience(1.0, 0),))
    with pytest.raises(UpdateProblem, match=f"does not learn by {method.upper()}"):
        next(policy.update(batch, UpdateConfig(method=method)))


def test_it_learns_what_is_rewarded() -> None:
    """Rewarded for naming what was asked about, it names more on prompts it has not seen."""

    def copied(policy: EchoPolicy, first: int, text: str) -> list[tuple[Completion, float]]:
        prompts = [Prompt((Message(Role.TEACHER, text),), first + i) for i in range(8)]
        tokens = policy.generate(prompts, Sampling(completions=4, max_tokens=20))
        completions = [t.completion for t in tokens if t.completion]
        shares = [
            sum(t >= language.FIRST_SLOT for t in c.token_ids) / len(c.token_ids)
            for c in completions
        ]
        return list(zip(completions, shares, strict=True))

    unseen = "Tell of the copper kettle and the narrow bridge."
    policy = EchoPolicy("echo")
    before = [share for _, share in copied(policy, 10_000, unseen)]
    for cycle in range(6):
        scored = copied(policy, 100 * cycle, QUESTION[0].content)
        experiences = tuple(
            Experience(completion, 2 * share - 1, place // 4)
            for place, (completion, share) in enumerate(scored)
        )
        list(policy.update(UpdateBatch(policy.info.tokenizer, experiences), UpdateConfig()))
    after = [share for _, share in copied(policy, 10_000, unseen)]
    assert sum(after) / len(after) > sum(before) / len(before) + 0.1
