"""Sibling prompts: asked otherwise, respecting the same, never held out."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from ouroboros_desktop.core.labyrinth import LabyrinthPrompt, PromptDraft, Transformation, text_hash
from ouroboros_desktop.core.prompting import make
from ouroboros_desktop.core.siblings import sibling_prompts
from ouroboros_desktop.evaluation.answers import summary_of, transformations
from ouroboros_desktop.evaluation.simulated_teacher import SimulatedTeacher
from ouroboros_desktop.evaluation.topics import personas, training_topics

KNOWN = transformations()
SUMMARY = summary_of(training_topics()[0], SimulatedTeacher(personas()["plain"]))
EVERY = [make(SUMMARY, (KNOWN[name],), seed) for name in KNOWN for seed in range(12)]


def siblings(prompt: LabyrinthPrompt, count: int = len(KNOWN) + 1) -> tuple[LabyrinthPrompt, ...]:
    return sibling_prompts(prompt, SUMMARY, KNOWN.values(), count)


@pytest.mark.parametrize("prompt", EVERY, ids=lambda p: f"{p.transformations[0].name}-{p.seed}")
def test_they_ask_the_same_in_other_words(prompt: LabyrinthPrompt) -> None:
    found = siblings(prompt)
    texts = [one.text for one in found]
    assert len({prompt.text, *texts}) == 1 + len(found)
    assert all(set(one.respects) == set(prompt.respects) for one in found)
    assert all(one.seed == prompt.seed for one in found)
    assert not any(one.held_out for one in found)
    assert all(one.transformations != prompt.transformations for one in found)
    assert [one.text for one in siblings(prompt, 2)] == texts[:2]


def test_a_prompt_has_several_and_they_are_of_all_transformations() -> None:
    assert sum(len(siblings(one)) for one in EVERY) > 4 * len(EVERY)
    ways = {tuple(t.name for t in s.transformations) for one in EVERY for s in siblings(one)}
    assert {(), ("long-horizon-recall",), ("shuffled-order",)} < ways
    first = [one for prompt in EVERY for one in siblings(prompt, 1)]
    assert sum(not one.transformations for one in first) > len(first) / 2, "plain, unless held out"


def test_what_is_barred_is_left_out() -> None:
    prompt = next(one for one in EVERY if len(siblings(one)) > 1)
    first, *rest = siblings(prompt)
    barred = {text_hash(first.text)}
    found = sibling_prompts(prompt, SUMMARY, KNOWN.values(), len(KNOWN), barred)
    assert [one.text for one in found] == [one.text for one in rest]


def test_an_edited_prompt_has_none() -> None:
    prompt = next(one for one in EVERY if siblings(one))
    assert siblings(prompt, 0) == ()
    assert siblings(replace(prompt, text=f"{prompt.text} Please.")) == ()


def test_one_of_a_transformation_that_has_changed_or_gone_has_none() -> None:
    prompt = next(one for one in EVERY if siblings(one))
    (name,) = (t.name for t in prompt.transformations)

    def other(draft: PromptDraft, random: Random) -> PromptDraft:
        return replace(draft, question="What else?")

    changed = {**KNOWN, name: Transformation(name, "Other", "nothing", other)}
    assert sibling_prompts(prompt, SUMMARY, changed.values(), 3) == ()
    gone = [t for t in KNOWN.values() if t.name != name]
    assert sibling_prompts(prompt, SUMMARY, gone, 3) == ()
