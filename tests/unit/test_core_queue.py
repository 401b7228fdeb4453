"""What to score next: the uncertain first, near-ties before clear ones, some at random."""

from __future__ import annotations

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from ouroboros_desktop.core.prediction import Likely
from ouroboros_desktop.core.queue import Queued, Why, queue

ADA, BEN = UUID(int=900), UUID(int=901)


def ids(*numbers: int) -> list[UUID]:
    return [UUID(int=n) for n in numbers]


def made(*expected: tuple[tuple[float, float], ...]) -> tuple[dict, dict]:
    """Prompts 1, 2, ... with completions 11, 12 / 21, 22 ... and what is predicted of them."""
    prompts, likely = {}, {}
    for place, pairs in enumerate(expected, 1):
        completions = ids(*(10 * place + n for n in range(len(pairs))))
        prompts[UUID(int=place)] = completions
        likely |= {c: Likely(*pair) for c, pair in zip(completions, pairs, strict=True)}
    return prompts, likely


def test_without_predictions_prompts_keep_their_order() -> None:
    prompts, _ = made(((0, 1),), ((0, 1),))
    assert queue(prompts, {}, (), ADA) == tuple(Queued(p) for p in prompts)


def test_the_most_uncertain_comes_first_and_scored_ones_stay_before() -> None:
    clear, unsure = ((0.9, 0.1), (-0.9, 0.1)), ((0.9, 0.6), (-0.9, 0.6))
    prompts, likely = made(clear, unsure, clear, unsure)
    found = queue(prompts, likely, ids(20), ADA)
    assert found[0] == Queued(UUID(int=2))
    rest = [q for q in found if q.why is not Why.AUDIT][1:]
    assert len(rest) == 2
    assert [q.std for q in rest] == sorted((q.std for q in rest), reverse=True)
    assert all(q.why is Why.UNSURE for q in rest)


def test_a_near_tie_comes_before_a_clear_case_of_the_same_uncertainty() -> None:
    tie, clear = ((0.3, 0.3), (0.29, 0.3)), ((0.9, 0.3), (-0.9, 0.3))
    prompts, likely = made(clear, tie, clear, tie, clear, tie)
    found = [q for q in queue(prompts, likely, (), ADA) if q.why is not Why.AUDIT]
    whys = [q.why for q in found]
    assert whys == sorted(whys, key=[Why.NEAR_TIE, Why.UNSURE].index)
    assert {Why.NEAR_TIE, Why.UNSURE} == set(whys)


def test_completions_without_doubt_and_lonely_ones_are_no_problem() -> None:
    prompts, likely = made(((0.5, 0.0), (0.5, 0.0)), ((0.5, 0.0), (0.1, 0.0)), ((0.5, 0.2),))
    assert {q.prompt_id for q in queue(prompts, likely, (), ADA)} == set(prompts)


@given(
    st.lists(
        st.lists(st.tuples(st.floats(-1, 1), st.floats(0, 1)), min_size=1, max_size=3).map(tuple),
        max_size=30,
    )
)
def test_every_prompt_comes_once_and_some_are_audits(expected: list) -> None:
    prompts, likely = made(*expected)
    found = queue(prompts, likely, (), ADA)
    assert sorted(q.prompt_id for q in found) == sorted(prompts)
    audits = [q for q in found if q.why is Why.AUDIT]
    assert len(audits) >= 0.05 * len(prompts)
    assert queue(prompts, likely, (), ADA) == found
    assert sorted(q.prompt_id for q in queue(prompts, likely, (), BEN)) == sorted(prompts)
