"""The methods in words: when to use which, and what each still needs."""

from __future__ import annotations

import pytest

from ouroboros_desktop.core.methods import (
    DESCRIPTIONS,
    Counts,
    missing,
    not_installed,
    offered,
    updatable,
    usual,
)
from ouroboros_desktop.core.policy import Backend, Capability
from ouroboros_desktop.core.policy_update import Method


def backend(**more: object) -> Backend:
    def nothing(*_: object) -> object:
        raise AssertionError("nothing is opened")

    return Backend("one", "One", frozenset(), ("one",), "one", nothing, **more)


def test_each_method_has_one_sentence_on_when_to_use_it() -> None:
    assert list(DESCRIPTIONS) == list(Method)
    for description in DESCRIPTIONS.values():
        assert description.when.endswith(".")
        assert description.when.count(".") == 1
    assert len({d.when for d in DESCRIPTIONS.values()}) == len(Method)


def test_counts_go_by_the_sign_of_the_reward() -> None:
    assert Counts.of([1.0, -0.5, 0.0, 0.25], 2, 3) == Counts(4, 2, 1, 2, 3)


@pytest.mark.parametrize(
    ("method", "counts"),
    [
        (Method.PPO, Counts(experiences=1)),
        (Method.PPO, Counts(demonstrations=1)),
        (Method.RLOO, Counts(preferences=1)),
        (Method.DPO, Counts(preferences=1)),
        (Method.KTO, Counts(experiences=2, desirable=1, undesirable=1)),
        (Method.KTO, Counts(experiences=1, undesirable=1, demonstrations=1)),
        (Method.SFT, Counts(demonstrations=1)),
        (Method.PROMPT, Counts(demonstrations=1)),
        (Method.PROMPT, Counts(preferences=1)),
    ],
)
def test_with_enough_nothing_is_missing(method: Method, counts: Counts) -> None:
    assert missing(method, counts) == ""


@pytest.mark.parametrize(
    ("method", "counts", "words"),
    [
        (Method.PPO, Counts(), "score, rank or rewrite"),
        (Method.RLOO, Counts(), "score, rank or rewrite"),
        (Method.DPO, Counts(experiences=9, desirable=9, demonstrations=0), "rank two completions"),
        (Method.KTO, Counts(experiences=2, desirable=2, demonstrations=1), "and one below"),
        (Method.KTO, Counts(experiences=2, undesirable=2), "above neutral, or rewrite one"),
        (Method.KTO, Counts(experiences=2), "at least one completion above neutral"),
        (Method.SFT, Counts(experiences=4, preferences=2), "rewrite at least one"),
        (Method.PROMPT, Counts(experiences=4, desirable=4), "a reward of 0.75 or more"),
    ],
)
def test_what_is_missing_is_something_to_do(method: Method, counts: Counts, words: str) -> None:
    sentence = missing(method, counts)
    assert words in sentence
    assert sentence.startswith(f"For {DESCRIPTIONS[method].title}, ")
    assert sentence.endswith(" first.")


def test_a_backend_learns_by_ppo_unless_it_says_more() -> None:
    assert not_installed(backend(), Method.PPO, lambda _: False) == ""
    assert not_installed(backend(), Method.SFT, lambda _: True) == "One cannot learn by SFT."


def test_instructions_are_not_said_to_be_learned_by() -> None:
    sentence = not_installed(backend(), Method.PROMPT, lambda _: True)
    assert sentence == "One changes the weights; instructions are for models on a server."
    assert not_installed(backend(methods={Method.PROMPT: ()}), Method.PROMPT, bool) == ""


def test_the_usual_method_is_the_first_that_can_be_used() -> None:
    assert usual({}) is Method.PPO
    assert usual(dict.fromkeys(Method, "no") | {Method.PROMPT: "", Method.SFT: ""}) is Method.SFT
    assert usual(dict.fromkeys(Method, "no")) is Method.PPO


def test_what_is_offered_is_said_as_a_choice() -> None:
    none = dict.fromkeys(Method, "no")
    assert offered(none) == ""
    assert offered(none | {Method.SFT: ""}) == "SFT"
    some = none | {Method.SFT: "", Method.DPO: "", Method.PROMPT: ""}
    assert offered(some) == "DPO, SFT or Instructions (no weights change)"


def test_a_policy_is_updated_by_what_it_learns_from_or_by_instructions() -> None:
    none, offered = dict.fromkeys(Method, "no"), {Method.PROMPT: ""}
    assert updatable({Capability.PREFERENCES}, none)
    assert updatable({Capability.REMOTE}, offered)
    assert not updatable({Capability.REMOTE}, none)
    assert not updatable(set(), {})


def test_what_is_not_installed_comes_with_the_command() -> None:
    one = backend(methods={Method.PPO: (), Method.DPO: ("here", "away")}, methods_extra="more")
    assert not_installed(one, Method.DPO, lambda _: True) == ""
    sentence = not_installed(one, Method.DPO, {"here"}.__contains__)
    assert (
        sentence == "DPO needs away, which is not installed: pip install 'ouroboros-desktop[more]'"
    )


def test_to_a_frozen_application_nothing_can_be_added() -> None:
    one = backend(methods={Method.DPO: ("trl",)}, methods_extra="extra")
    sentence = not_installed(one, Method.DPO, lambda _: False, frozen=True)
    assert sentence == "DPO is not in this package; an installation from the source has it."
    assert not_installed(one, Method.DPO, lambda _: True, frozen=True) == ""
