"""The fit check by hand-worked numbers: bytes, seconds, and the sentences made of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.fit import (
    Demands,
    Workload,
    duration,
    fit,
    generating,
    generation_seconds,
    gigabytes,
    opening,
    require,
    update_seconds,
    updating,
)

WORK = Workload(
    prompts=2,
    completions=2,
    prompt_tokens=10,
    answer_tokens=5,
    epochs=3,
    tokens_per_micro=20,
)
MODEL = Demands(
    runtime=1000,
    weights=5000,
    loading=300,
    trunk=100,
    head=50,
    adapter=10,
    layers=4,
    width=8,
    vocabulary=7,
    itemsize=4,
    cache=16,
    kept=40.0,
    kept_pair=0.5,
    checkpointing=False,
    flops=1000.0,
    stream=500.0,
)


def test_a_workload_counts_its_tokens() -> None:
    assert (WORK.answers, WORK.group) == (20, 20)
    assert WORK.micro == 20
    assert replace(WORK, tokens_per_micro=1).micro == 20, "a row is never cut"
    assert replace(WORK, tokens_per_micro=9999).micro == 40, "nor is there more than all rows"


def test_opening_takes_the_larger_of_reading_and_a_fresh_adapter() -> None:
    assert opening(1000, 5000, 300, 10) == 6300
    assert opening(1000, 5000, 300, 100) == 6800


def test_generating_holds_caches_logits_and_one_layer() -> None:
    # held 6080; caches 4 x 16 x 15 = 960; logits 5 x 4 x 7 x 4 = 560; a layer 10 x 40 / 4 = 100
    assert generating(MODEL, WORK) == 6080 + int(1.1 * 1620)


def test_learning_keeps_every_layer_or_only_what_enters_them() -> None:
    # kept 20 x 40 + 20 x 20 x 0.5 = 1000; inner 250; logits 5 x 20 x 28 = 2800; adapter 5 x 40
    assert updating(MODEL, WORK) == 6080 + int(1.1 * (1000 + 250 + 2800 + 200))
    # 20 x 4 x 8 x 4 = 2560 and the inner 250 of the layer that is computed again, twice
    spared = updating(replace(MODEL, checkpointing=True), WORK)
    assert spared == 6080 + int(1.1 * (2560 + 250 + 250 + 2800 + 200))


def test_writing_reads_the_weights_once_a_token_and_batch() -> None:
    # reading 2 x 20 x 100 / 1000 = 4; writing 2 x 20 x 150 / 1000 = 6; 1 batch x 5 x 150 / 500
    assert generation_seconds(MODEL, WORK) == pytest.approx(4 + 6 + 1.5)


def test_learning_passes_forward_and_back() -> None:
    # 2 + 3 x 2 passes x 40 x 100, and 8 x 20 x 50 of the head, two operations each
    assert update_seconds(MODEL, WORK) == pytest.approx(2 * (8 * 4000 + 8 * 1000) / 1000)
    again = update_seconds(replace(MODEL, checkpointing=True), WORK)
    assert again == pytest.approx(2 * (11 * 4000 + 8 * 1000) / 1000)


def test_the_sentence_says_what_is_needed_what_is_free_and_how_long() -> None:
    large = replace(MODEL, weights=12_000_000_000, flops=40.0)
    found = fit(large, WORK, free=16_000_000_000)
    assert (found.opens, found.fits) == (True, True)
    assert found.sentence == (
        "A policy update needs about 12 GB, you have 16 GB free; it takes about 33 minutes."
    )
    short = fit(large, WORK, free=8_000_000_000)
    assert (short.opens, short.fits) == (False, False)
    assert short.sentence == "A policy update needs about 12 GB, but only 8.0 GB are free."
    assert found.needed == max(found.opening, found.generating, found.updating)


def test_what_cannot_be_opened_is_refused_with_a_way_out() -> None:
    require(5, 5, {})
    with pytest.raises(ModelProblem) as problem:
        require(24 * 10**9, 9 * 10**9, {"dtype bfloat16": 12 * 10**9, "nf4": 4 * 10**9})
    assert "24 GB" in problem.value.message
    assert problem.value.hint == "Set nf4 for it: then it needs about 4.0 GB."
    with pytest.raises(ModelProblem) as problem:
        require(24 * 10**9, 10**9, {"nf4": 4 * 10**9})
    assert "smaller model" in problem.value.hint


def test_sizes_and_durations_as_people_say_them() -> None:
    assert [gigabytes(x) for x in (9.94e9, 9.96e9, 4e8)] == ["9.9 GB", "10 GB", "0.4 GB"]
    said = [duration(x) for x in (10, 60, 600, 10_800)]
    assert said == ["less than a minute", "about a minute", "about 10 minutes", "about 3 hours"]
