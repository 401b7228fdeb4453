"""The estimated difficulty of a labyrinth prompt: what is counted, by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.difficulty import points, summary_of
from ouroboros_desktop.core.difficulty import Difficulty, Load, difficulty, load
from ouroboros_desktop.core.labyrinth import Transformation
from ouroboros_desktop.core.summary import Author, Part, SummaryEntry
from ouroboros_desktop.evaluation.topics import topics
from ouroboros_desktop.registry import discover

KEEPER = SummaryEntry(Part.FACT_LEDGER, "Mara keeps the lighthouse.", Author.TEACHER)
PROMPT = (
    "Mara keeps the lighthouse. An octopus has three hearts. Wool doesn't shrink if it is never "
    "washed.\n\nWho keeps the lighthouse?"
)


def test_what_is_counted_by_hand():
    assert load(PROMPT, [KEEPER]) == Load(
        words=21, negations=2, conditions=1, strangers=2, distance=2
    )
    assert load(PROMPT, [KEEPER]).points == pytest.approx(21 / 30 + 3 + 2)


def test_a_prompt_without_facts_or_without_a_question_is_counted_too():
    assert load("", [KEEPER]) == Load(0, 0, 0, 0, 0)
    assert load("Tell me more.", []) == Load(3, 0, 0, 0, 0)
    assert load("It rains. Tell me.", []).strangers == 1


def test_the_thirds():
    assert [difficulty(p) for p in (0, 4.4, 4.5, 7.2, 7.3, 50)] == [
        Difficulty.LOW,
        Difficulty.LOW,
        Difficulty.MEDIUM,
        Difficulty.MEDIUM,
        Difficulty.HIGH,
        Difficulty.HIGH,
    ]


@given(st.text(max_size=300))
def test_any_text_can_be_counted(text: str):
    found = load(text, [KEEPER])
    assert min(found.words, found.negations, found.strangers, found.distance) >= 0
    assert found.points >= 0


def test_every_transformation_makes_a_prompt_harder_on_the_whole():
    """By the mean over five seeds of three topics, against the plain prompts of the same seeds."""
    summaries = [summary_of(topic) for topic in topics()[:3]]
    plain = sum(points(s, (), seed) for s in summaries for seed in range(5))
    for name, made in discover("ouroboros_desktop.transformations", Transformation).items():
        hard = sum(points(s, (made,), seed) for s in summaries for seed in range(5))
        assert hard > plain, name
