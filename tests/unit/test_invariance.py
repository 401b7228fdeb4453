"""The invariance reward: hand-worked agreements, and that silence earns nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ouroboros_desktop.core.invariance import agreement, with_invariance

ENTRIES = ("Mara keeps the lighthouse at Skerry Point.", "The lamp burns whale oil.")


def test_the_agreement_is_f1_over_the_stems_of_the_entries() -> None:
    # plain: lamp, burn, whale, oil; answer: whale, oil.
    plain = "The lamp burns whale oil."
    assert agreement(plain, "It is whale oil, surely.", ENTRIES) == pytest.approx(2 * 2 / 6)
    assert agreement(plain, "Whale oil burns in the lamp!", ENTRIES) == 1.0
    assert agreement(plain, "I would rather talk of cheese.", ENTRIES) == 0.0


def test_a_denial_is_no_agreement() -> None:
    plain = "The lamp burns whale oil."
    assert agreement(plain, "The lamp does not burn whale oil.", ENTRIES) == 0.0
    assert agreement(plain, "Whale oil. Nobody likes the smell of it.", ENTRIES) == pytest.approx(
        2 / 3
    )


@pytest.mark.parametrize("plain", ["", "I cannot say.", "Cheese."])
def test_a_plain_answer_that_says_nothing_tells_nothing(plain: str) -> None:
    assert agreement(plain, "The lamp burns whale oil.", ENTRIES) is None
    assert agreement("The lamp burns whale oil.", "", ()) is None
    assert with_invariance(0.5, None, 1.0) == 0.5


def test_the_weight_mixes_and_is_off_at_0() -> None:
    assert with_invariance(0.5, 1.0, 0.25) == pytest.approx(0.75 / 1.25)
    assert with_invariance(0.5, 0.0, 0.25) == pytest.approx(0.25 / 1.25)
    assert with_invariance(0.5, 0.3, 0.0) == 0.5
    with pytest.raises(ValueError, match="not below 0"):
        with_invariance(0.5, 1.0, -0.1)


@given(st.floats(-1, 1), st.floats(0, 1), st.floats(0, 10))
def test_a_reward_stays_a_reward(reward: float, agreed: float, weight: float) -> None:
    assert -1 - 1e-9 <= with_invariance(reward, agreed, weight) <= 1 + 1e-9


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_text_has_an_agreement_or_none(plain: str, answer: str) -> None:
    found = agreement(plain, answer, ENTRIES)
    assert found is None or 0 <= found <= 1
