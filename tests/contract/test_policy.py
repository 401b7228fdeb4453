"""The policy contract, held against every installed backend."""

from __future__ import annotations

import math
import struct
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from ouroboros_desktop.core.completion import Completion, FinishReason, Prompt, Sampling, Token
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import ModelProblem, UpdateProblem
from ouroboros_desktop.core.policy import Backend, Capability, Policy
from ouroboros_desktop.core.policy_update import (
    Baseline,
    Demonstration,
    Experience,
    Method,
    PreferencePair,
    Progress,
    StopReason,
    UpdateBatch,
    UpdateConfig,
    UpdateMetrics,
)

SAMPLING = Sampling(completions=3, max_tokens=12)
CONFIG = UpdateConfig(epochs=2, minibatches=2, learning_rate=1e-3)


def asking(*texts: str, seed: int = 1) -> tuple[Prompt, ...]:
    return tuple(
        Prompt((Message(Role.TEACHER, text),), seed + place) for place, text in enumerate(texts)
    )


QUESTIONS = asking("Who keeps the lighthouse at Skerry Point?", "When does the boat come?")


def answers(
    policy: Policy, prompts: Sequence[Prompt] = QUESTIONS, sampling: Sampling = SAMPLING
) -> dict[tuple[int, int], Completion]:
    tokens = policy.generate(prompts, sampling)
    found = {(t.prompt, t.index): t.completion for t in tokens if t.completion is not None}
    return dict(sorted(found.items()))  # they may end in any order


def scored(policy: Policy, rewards: Sequence[float] = (1.0, -1.0, 0.0)) -> UpdateBatch:
    found = answers(policy)
    experiences = tuple(
        Experience(completion, rewards[k], group=place) for (place, k), completion in found.items()
    )
    return UpdateBatch(policy.info.tokenizer, experiences)


@pytest.mark.needs(Capability.EXPERIENCES)
def test_strength_goes_from_the_reference_policy_to_the_policy(policy: Policy) -> None:
    list(policy.update(scored(policy), replace(CONFIG, learning_rate=0.05)))
    plain = answers(policy)
    bare = answers(policy, sampling=replace(SAMPLING, adapter=False))
    assert {c.text for c in bare.values()} != {c.text for c in plain.values()}

    def at(strength: float) -> dict[tuple[int, int], Completion]:
        found = answers(policy, sampling=replace(SAMPLING, strength=strength))
        assert not any(c.trainable for c in found.values() if strength < 1)
        return found

    none, half = at(0.0), at(0.5)
    for key, completion in bare.items():
        assert none[key].token_ids == completion.token_ids
        assert none[key].logprobs == completion.logprobs
    logprobs = [[c.logprobs for c in found.values()] for found in (bare, half, plain)]
    assert logprobs[1] not in (logprobs[0], logprobs[2])
    for key, completion in answers(policy).items():
        assert completion == plain[key], "afterwards it is the same policy, to the bit"


def total_logprobs(policy: Policy, completions: Sequence[Completion]) -> list[float]:
    return [sum(values) for values in policy.logprobs(completions)]


def content(policy: Policy, folder: Path) -> dict[str, bytes]:
    """Everything that `save` writes."""
    folder.mkdir()
    policy.save(folder)
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def learn(policy: Policy, batch: UpdateBatch, config: UpdateConfig = CONFIG) -> list[UpdateMetrics]:
    return [step for step in policy.update(batch, config) if isinstance(step, UpdateMetrics)]


def test_a_backend_says_what_it_can_do(backend: Backend, policy: Policy) -> None:
    assert {Capability.LOGPROBS, Capability.SEEDS} <= backend.capabilities
    assert (policy.info.capabilities or frozenset()) <= backend.capabilities
    assert len(policy.info.tokenizer) == 64
    assert policy.info.context_length > 0
    assert policy.info.parameters > 0


class TestGenerate:
    @pytest.mark.needs(Capability.SEEDS)
    def test_same_seed_same_tokens(self, policy: Policy) -> None:
        assert answers(policy) == answers(policy)

    @pytest.mark.needs(Capability.SEEDS)
    def test_alone_or_in_a_batch(self, policy: Policy) -> None:
        together = answers(policy)
        for place, prompt in enumerate(QUESTIONS):
            for k in range(SAMPLING.completions):
                alone = answers(policy, [prompt], replace(SAMPLING, completions=k + 1))[0, k]
                assert alone.token_ids == together[place, k].token_ids
                assert alone.prompt_token_ids == together[place, k].prompt_token_ids
                assert alone.logprobs == pytest.approx(together[place, k].logprobs, abs=1e-4)

    @pytest.mark.needs(Capability.SEEDS)
    def test_another_seed_and_another_index_draw_otherwise(self, policy: Policy) -> None:
        other = tuple(replace(prompt, seed=prompt.seed + 100) for prompt in QUESTIONS)
        found = answers(policy)
        assert [c.token_ids for c in found.values()] != [
            c.token_ids for c in answers(policy, other).values()
        ]
        assert found[0, 0].token_ids != found[0, 1].token_ids

    def test_text_is_the_tokens_together(self, policy: Policy) -> None:
        texts: dict[tuple[int, int], str] = {}
        ends: dict[tuple[int, int], Token] = {}
        for token in policy.generate(QUESTIONS, SAMPLING):
            place = (token.prompt, token.index)
            assert place not in ends, "a token after the record"
            texts[place] = texts.get(place, "") + token.text
            if token.completion is not None:
                ends[place] = token
        assert len(ends) == len(QUESTIONS) * SAMPLING.completions
        assert texts == {place: end.completion.text for place, end in ends.items()}

    @pytest.mark.needs(Capability.REMEASURE)
    def test_the_prompt_is_stored_to_the_token(self, policy: Policy) -> None:
        assert all(completion.prompt_token_ids for completion in answers(policy).values())

    @pytest.mark.needs(Capability.LOGPROBS)
    def test_the_record_is_whole(self, policy: Policy) -> None:
        for completion in answers(policy).values():
            assert completion.sampling == SAMPLING
            assert 1 <= len(completion.token_ids) == len(completion.logprobs) <= 12
            assert completion.trainable

    @pytest.mark.needs(Capability.REMEASURE)
    def test_the_end_token_is_stored(self, policy: Policy) -> None:
        many = answers(policy, QUESTIONS, Sampling(completions=24, max_tokens=60))
        ended = [c for c in many.values() if c.finish_reason is FinishReason.STOP]
        cut = [c for c in many.values() if c.finish_reason is FinishReason.LENGTH]
        assert ended, "nothing ended by itself: the test says nothing"
        assert len(ended) + len(cut) == len(many)
        [end] = {c.token_ids[-1] for c in ended}
        assert all(end not in c.token_ids[:-1] for c in ended)
        assert all(len(c.token_ids) == 60 and end not in c.token_ids for c in cut)

    @pytest.mark.needs(Capability.LOGPROBS)
    def test_max_tokens(self, policy: Policy) -> None:
        for completion in answers(policy, sampling=replace(SAMPLING, max_tokens=1)).values():
            assert len(completion.token_ids) == 1

    @pytest.mark.needs(Capability.LOGPROBS)
    def test_a_stop_text_ends_a_completion(self, policy: Policy) -> None:
        whole = answers(policy, sampling=replace(SAMPLING, max_tokens=30))[0, 0]
        stop = whole.text.strip()[2:4]
        assert stop
        cut = answers(policy, sampling=replace(SAMPLING, max_tokens=30, stop=(stop,)))[0, 0]
        assert cut.finish_reason is FinishReason.STOP
        assert len(cut.token_ids) <= len(whole.token_ids)
        assert cut.token_ids == whole.token_ids[: len(cut.token_ids)]

    @pytest.mark.needs(Capability.SEEDS)
    def test_temperature_0_is_one_answer(self, policy: Policy) -> None:
        sure = replace(SAMPLING, temperature=0.0)
        found = answers(policy, sampling=sure)
        assert len({found[0, k].token_ids for k in range(3)}) == 1
        other = [replace(prompt, seed=999) for prompt in QUESTIONS]
        again = answers(policy, other, sure)
        assert [c.token_ids for c in found.values()] == [c.token_ids for c in again.values()]

    @pytest.mark.parametrize(
        "messages",
        [
            (),
            (Message(Role.TEACHER, ""),),
            (Message(Role.SYSTEM, ""), Message(Role.TEACHER, "?")),
            (Message(Role.TEACHER, "שלום 你好 👩🏽‍🚀 naïve \u0000 \u2028 \u202e"),),
            (Message(Role.TEACHER, "<|im_end|><|im_start|>system"),),
            tuple(Message(role, "again") for role in (Role.TEACHER, Role.POLICY, Role.TEACHER)),
        ],
        ids=["none", "empty", "empty system", "unicode", "special tokens", "turns"],
    )
    def test_any_messages(self, policy: Policy, messages: tuple[Message, ...]) -> None:
        [completion] = answers(
            policy, [Prompt(messages, 5)], replace(SAMPLING, completions=1)
        ).values()
        assert completion.token_ids
        completion.text.encode()  # no half characters

    @pytest.mark.needs(Capability.SEEDS)
    def test_closing_leaves_it_usable(self, policy: Policy) -> None:
        expected = answers(policy)
        for stop_after in (1, 2, 7):
            tokens = policy.generate(QUESTIONS, SAMPLING)
            for _ in range(stop_after):
                next(tokens)
            tokens.close()
            assert answers(policy) == expected


@pytest.mark.needs(Capability.REMEASURE, Capability.EXPERIENCES)
class TestLogprobs:
    def test_agree_with_generate(self, backend: Backend, policy: Policy) -> None:
        learn(policy, scored(policy))  # with an adapter that does something
        found = list(answers(policy).values())
        tolerance = 0 if backend.name == "echo" else 1e-3
        for completion, again in zip(found, policy.logprobs(found), strict=True):
            assert again == pytest.approx(completion.logprobs, abs=tolerance, rel=0)

    def test_agree_whatever_the_sampling(self, policy: Policy) -> None:
        """They are of the untempered law, also when the tokens were drawn from another."""
        cold = replace(SAMPLING, temperature=0.5, top_p=0.9)
        found = list(answers(policy, sampling=cold).values())
        for completion, again in zip(found, policy.logprobs(found), strict=True):
            assert not completion.trainable
            assert again == pytest.approx(completion.logprobs, abs=1e-3)

    def test_without_adapter_it_is_the_bare_policy(self, policy: Policy) -> None:
        bare = answers(policy, sampling=replace(SAMPLING, adapter=False))
        before = list(policy.logprobs(list(bare.values())))
        learn(policy, scored(policy))
        assert answers(policy, sampling=replace(SAMPLING, adapter=False)) == bare
        after = list(policy.logprobs(list(bare.values()), adapter=False))
        trained = list(policy.logprobs(list(bare.values())))
        for x, y in zip(before, after, strict=True):
            assert y == pytest.approx(x, abs=1e-5)
        assert trained != before


@pytest.mark.needs(Capability.FEATURES)
class TestFeatures:
    def test_size_and_finite(self, policy: Policy) -> None:
        transcripts = [p.messages for p in QUESTIONS] + [(Message(Role.TEACHER, ""),)]
        size = policy.info.feature_size
        vectors = [struct.unpack(f"<{size}f", v) for v in policy.features(transcripts)]
        assert len(vectors) == 3
        assert all(abs(x) < 1e6 for vector in vectors for x in vector)
        assert vectors[0] != vectors[1]

    @pytest.mark.needs(Capability.EXPERIENCES)
    def test_unchanged_by_an_update(self, policy: Policy) -> None:
        transcripts = [p.messages for p in QUESTIONS]
        before = list(policy.features(transcripts))
        learn(policy, scored(policy))
        assert list(policy.features(transcripts)) == before


@pytest.mark.needs(Capability.EXPERIENCES)
class TestUpdate:
    @pytest.mark.parametrize(
        "way",
        [
            {"baseline": Baseline.LEAVE_ONE_OUT},
            {"baseline": Baseline.VALUE},
            {"baseline": Baseline.VALUE, "value_gradient": True},
            {"method": Method.RLOO},
        ],
        ids=str,
    )
    def test_reward_raises_and_punishment_lowers(
        self, policy: Policy, way: dict[str, object]
    ) -> None:
        batch = scored(policy)
        completions = [e.completion for e in batch.experiences]
        before = total_logprobs(policy, completions)
        steps = learn(policy, batch, replace(CONFIG, **way, epochs=4))
        change = [x - y for x, y in zip(total_logprobs(policy, completions), before, strict=True)]
        rewards = [e.reward for e in batch.experiences]
        for reward in (1.0, -1.0):
            moved = sum(c for c, r in zip(change, rewards, strict=True) if r == reward)
            assert moved * reward > 0
        assert steps

    @pytest.mark.parametrize("reward", [1.0, -1.0])
    def test_a_single_experience_teaches_too(self, policy: Policy, reward: float) -> None:
        [completion] = answers(policy, QUESTIONS[:1], replace(SAMPLING, completions=1)).values()
        [before] = total_logprobs(policy, [completion])
        batch = UpdateBatch(policy.info.tokenizer, (Experience(completion, reward, 0),))
        learn(policy, batch)
        [after] = total_logprobs(policy, [completion])
        assert (after - before) * reward > 0

    def test_a_demonstration_becomes_likelier(self, policy: Policy) -> None:
        """Told the same words every time, the policy says more of them."""
        text = "the story of the river"
        shown = tuple(Demonstration(p.messages, text) for p in QUESTIONS)
        batch = UpdateBatch(policy.info.tokenizer, demonstrations=shown)
        config = replace(CONFIG, epochs=6, demonstration_coef=1.0)
        losses = [step.demonstration_loss for step in learn(policy, batch, config)]
        assert losses[-1] < losses[0]

    def test_metrics_tell_the_step(self, policy: Policy) -> None:
        steps = learn(policy, scored(policy), replace(CONFIG, target_kl=10.0))
        assert [m.step for m in steps] == list(range(1, len(steps) + 1))
        assert {m.steps for m in steps} == {len(steps)} == {4}
        assert [m.epoch for m in steps] == [1, 1, 2, 2]
        assert {m.kl_coef for m in steps} == {CONFIG.kl_coef}
        assert all(m.entropy > 0 and m.start_entropy > 0 for m in steps)
        first = steps[0]
        assert first.entropy == pytest.approx(first.start_entropy, abs=1e-5)
        assert first.approx_kl == pytest.approx(0, abs=1e-5)
        assert first.reference_kl == pytest.approx(0, abs=1e-5)
        assert first.clip_fraction == 0
        assert steps[-1].approx_kl > 0
        assert all(m.grad_norm > 0 and m.tokens > 0 and not m.stopped for m in steps)

    def test_target_kl_stops_it(self, policy: Policy) -> None:
        eager = replace(CONFIG, epochs=20, learning_rate=0.01, target_kl=1e-4)
        steps = learn(policy, scored(policy), eager)
        assert len(steps) < 40
        assert [m.stopped for m in steps] == [False] * (len(steps) - 1) + [True]
        assert steps[-1].stop_reason is StopReason.TARGET_KL
        assert steps[-2].stop_reason is None

    @pytest.mark.parametrize(
        ("reason", "limit"),
        [
            (StopReason.ENTROPY, {"entropy_floor": 0.99}),
            (StopReason.REFERENCE_KL, {"kl_limit": 1e-3}),
            (StopReason.TARGET_KL, {"target_kl": 1e-3}),
        ],
    )
    def test_a_step_beyond_a_limit_is_not_taken(
        self, policy: Policy, tmp_path: Path, reason: StopReason, limit: dict[str, float]
    ) -> None:
        unlimited = {"target_kl": 1e6, "entropy_floor": 0.0, "kl_limit": 0.0}
        free = replace(CONFIG, minibatches=1, epochs=12, learning_rate=0.01, **unlimited)
        free = replace(free, entropy_coef=-1.0)  # so that it falls
        batch = scored(policy)
        steps = learn(policy, batch, replace(free, **limit))
        assert 2 <= len(steps) < 12
        assert [m.stop_reason for m in steps] == [None] * (len(steps) - 1) + [reason]
        stopped = content(policy, tmp_path / "stopped")
        policy.load(None)
        learn(policy, batch, replace(free, epochs=len(steps) - 1))
        assert content(policy, tmp_path / "one step less") == stopped

    def test_a_preference_is_learned(self, policy: Policy) -> None:
        """The mean loss begins at log 2: the policy is the reference policy as yet."""
        pairs = tuple(
            PreferencePair(p.messages, "the river", "the story of the small bridge")
            for p in QUESTIONS
        )
        batch = UpdateBatch(policy.info.tokenizer, preferences=pairs)
        config = replace(CONFIG, epochs=6, minibatches=1, preference_coef=1.0)
        losses = [step.preference_loss for step in learn(policy, batch, config)]
        assert losses[0] == pytest.approx(math.log(2), abs=1e-5)
        assert losses[-1] < losses[0]

    def test_all_three_together(self, policy: Policy) -> None:
        shown = Demonstration(QUESTIONS[0].messages, "the story of the river")
        pair = PreferencePair(QUESTIONS[1].messages, "the river", "the small bridge")
        batch = replace(scored(policy), demonstrations=(shown,), preferences=(pair,))
        steps = learn(policy, batch, replace(CONFIG, minibatches=1, target_kl=10.0))
        assert all(m.demonstration_loss > 0 and m.preference_loss > 0 for m in steps)
        alone = learn(policy, replace(batch, demonstrations=(), preferences=()))
        assert steps[0].tokens > alone[0].tokens

    @pytest.mark.parametrize("every", [1, 3], ids=["three a prompt", "one a prompt"])
    def test_equal_rewards_are_refused_unless_there_is_more_to_learn_from(
        self, policy: Policy, every: int, tmp_path: Path
    ) -> None:
        alike = scored(policy, (0.3, 0.3, 0.3))
        batch = replace(alike, experiences=alike.experiences[::every])
        before = content(policy, tmp_path / "before")
        with pytest.raises(UpdateProblem, match="same reward") as problem:
            learn(policy, batch)
        assert problem.value.hint
        assert content(policy, tmp_path / "after") == before
        shown = Demonstration(QUESTIONS[0].messages, "the story of the river")
        assert learn(policy, replace(batch, demonstrations=(shown,)))

    def test_an_adaptive_kl_coef_goes_on_with_the_checkpoint(
        self, policy: Policy, tmp_path: Path
    ) -> None:
        config = replace(CONFIG, kl_coef=0.1, kl_target=5.0, kl_horizon=6)
        used = []
        for number in range(3):
            steps = learn(policy, scored(policy), config)
            used += [{m.kl_coef for m in steps}]
            content(policy, tmp_path / str(number))
            policy.load(None)
            policy.load(tmp_path / str(number))
        # far nearer than the target, and as many experiences as the horizon: 0.8 times each
        assert [pytest.approx(x) for [x] in used] == [0.1, 0.08, 0.064]
        [fixed] = {m.kl_coef for m in learn(policy, scored(policy), CONFIG)}
        assert fixed == CONFIG.kl_coef

    def test_it_may_be_told_where_to_keep_what_is_done(
        self, policy: Policy, tmp_path: Path
    ) -> None:
        batch = scored(policy)
        learn(policy, batch)
        without = content(policy, tmp_path / "without")
        policy.load(None)
        list(policy.update(batch, CONFIG, tmp_path / "kept"))
        assert content(policy, tmp_path / "with") == without
        assert not (tmp_path / "kept").exists()

    def test_same_batch_same_bytes(self, policy: Policy, tmp_path: Path) -> None:
        batch = scored(policy)
        learn(policy, batch)
        first = content(policy, tmp_path / "first")
        policy.load(None)
        learn(policy, batch)
        assert content(policy, tmp_path / "second") == first

    def test_closed_at_any_yield_nothing_changed(self, policy: Policy, tmp_path: Path) -> None:
        learn(policy, scored(policy))  # so that there is something to come back to
        batch = scored(policy)
        completions = [e.completion for e in batch.experiences]
        before = content(policy, tmp_path / "before")
        logprobs = list(policy.logprobs(completions))
        yields = sum(1 for _ in policy.update(batch, CONFIG))
        policy.load(tmp_path / "before")
        for stop_after in range(1, yields + 1):
            steps = policy.update(batch, CONFIG)
            for _ in range(stop_after):
                next(steps)
            steps.close()
            assert content(policy, tmp_path / f"after {stop_after}") == before
            assert list(policy.logprobs(completions)) == logprobs

    def test_progress_is_within_its_total(self, policy: Policy) -> None:
        told = [s for s in policy.update(scored(policy), CONFIG) if isinstance(s, Progress)]
        assert all(0 <= p.done <= p.total and p.phase for p in told)

    @pytest.mark.parametrize(
        "change",
        [
            lambda batch: replace(batch, tokenizer="0" * 64),
            lambda batch: replace(batch, experiences=()),
        ],
        ids=["another tokenizer", "nothing to learn from"],
    )
    def test_refusals(
        self, policy: Policy, change: Callable[[UpdateBatch], UpdateBatch], tmp_path: Path
    ) -> None:
        before = content(policy, tmp_path / "before")
        with pytest.raises(UpdateProblem) as problem:
            learn(policy, change(scored(policy)))
        assert problem.value.message
        assert problem.value.hint
        assert content(policy, tmp_path / "after") == before


@pytest.mark.needs(Capability.EXPERIENCES)
class TestCheckpoint:
    def test_save_and_load_bring_it_back(self, policy: Policy, tmp_path: Path) -> None:
        learn(policy, scored(policy))
        trained, found = content(policy, tmp_path / "trained"), answers(policy)
        policy.load(None)
        assert answers(policy) != found
        policy.load(tmp_path / "trained")
        assert content(policy, tmp_path / "again") == trained
        assert answers(policy) == found

    def test_going_on_from_a_checkpoint_is_going_on(self, policy: Policy, tmp_path: Path) -> None:
        """Update, update == update, save, load, update: to the byte."""
        learn(policy, scored(policy))
        (tmp_path / "middle").mkdir()
        policy.save(tmp_path / "middle")
        second = scored(policy)
        learn(policy, second)
        straight = content(policy, tmp_path / "straight")
        policy.load(None)
        policy.load(tmp_path / "middle")
        learn(policy, second)
        assert content(policy, tmp_path / "resumed") == straight

    def test_the_bare_policy_can_be_saved(self, policy: Policy, tmp_path: Path) -> None:
        found, bare = answers(policy), content(policy, tmp_path / "bare")
        learn(policy, scored(policy))
        policy.load(tmp_path / "bare")
        assert answers(policy) == found
        assert content(policy, tmp_path / "again") == bare

    def test_a_folder_that_does_not_fit_changes_nothing(
        self, policy: Policy, tmp_path: Path
    ) -> None:
        learn(policy, scored(policy))
        before = content(policy, tmp_path / "before")
        (tmp_path / "empty").mkdir()
        torn = tmp_path / "torn"
        torn.mkdir()
        for name, data in before.items():
            (torn / name).write_bytes(data[: len(data) // 2])
        for folder in (tmp_path / "empty", torn):
            with pytest.raises(ModelProblem):
                policy.load(folder)
            assert content(policy, tmp_path / f"after {folder.name}") == before
