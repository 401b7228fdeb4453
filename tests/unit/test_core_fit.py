"""The fit check by hand-worked numbers: bytes, seconds, and the sentences made of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.fit import (
    REACHED,
    Demands,
    Workload,
    duration,
    fit,
    generating,
    generation_seconds,
    gigabytes,
    opening,
    require,
    rows_together,
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
    unread=700,
    trunk=100,
    head=50,
    adapter=10,
    layers=4,
    vocabulary=7,
    cache=16,
    shared=False,
    copy=0,
    prefill=100,
    kept=900,
    learning=1000,
    slack=1.0,
    checkpointing=False,
    flops=1000.0,
    stream=500.0,
)


def test_a_workload_counts_its_tokens() -> None:
    assert (WORK.answers, WORK.group) == (20, 20)
    assert (WORK.rows, WORK.micro) == (1, 20)
    assert replace(WORK, tokens_per_micro=1).rows == 1, "a row is never cut"
    assert replace(WORK, tokens_per_micro=39).micro == 20, "nor is there half of one"
    assert replace(WORK, tokens_per_micro=9999).micro == 40, "nor more than all rows"


def test_opening_takes_the_larger_of_reading_and_a_fresh_adapter() -> None:
    assert opening(1000, 5000, 300, 10) == 6300
    assert opening(1000, 5000, 300, 100) == 6800
    assert fit(MODEL, WORK, 0).opening == 6300 - 700, "what no text has asked for takes nothing"


def test_tokens_bring_in_what_they_look_up_and_what_is_mapped_around_it() -> None:
    mapped = replace(MODEL, weights=10**8, unread=10**8)
    assert generating(mapped, WORK) == generating(MODEL, WORK) - 5000 + 40 * 2**16
    assert updating(mapped, WORK) == updating(MODEL, WORK) - 5000 + 40 * 2**16


def test_completions_are_written_together_while_there_is_room_for_their_keys() -> None:
    assert rows_together(WORK, 16) == (4, 2)
    assert rows_together(replace(WORK, prompts=40), 16) == (32, 16)
    assert rows_together(WORK, 2**30 // 45) == (3, 2)
    assert rows_together(WORK, 2**40) == (1, 1)


def test_writing_holds_keys_with_room_and_the_logits_of_every_row() -> None:
    # held 6080; 4 rows of 10 read and 64 to be written, one of 4 layers twice; logits 5 x 4 x 28
    assert generating(MODEL, WORK) == 6080 + 16 * 4 * (10 + 64) * 5 // 4 + 560
    # the prompts' keys are there once for all their completions: 2 x 10; a copy of the weights
    shared = replace(MODEL, shared=True, copy=9000)
    assert generating(shared, WORK) == 6080 + 16 * (2 * 10 + 4 * 64) + 560 + 9000
    long = replace(WORK, answer_tokens=65)
    assert generating(MODEL, long) == 6080 + 16 * 4 * (10 + 128) * 5 // 4 + 560
    # all layers at once: 128 beside the 64 before
    assert generating(shared, long) == 6080 + 16 * (2 * 10 + 4 * (128 + 64)) + 560 + 9000


def test_reading_long_prompts_can_take_more_than_writing() -> None:
    assert generating(replace(MODEL, prefill=99_000), WORK) == 6080 + 16 * 2 * 10 + 99_000


def test_learning_is_highest_at_the_logits_or_in_the_backward_pass() -> None:
    # logits 3 x 10 x 7 x 4 = 840 beside what is kept; the adapter 6 times more, 4 x 60
    assert updating(MODEL, WORK) == 6080 + (900 + 840) + 240
    assert updating(replace(MODEL, learning=3000), WORK) == 6080 + 3000 + 240
    assert updating(replace(MODEL, slack=1.5), WORK) == 6080 + 2610 + 240
    many = replace(WORK, answer_tokens=500)
    assert updating(MODEL, many) == 6080 + 900 + 3 * 256 * 7 * 4 + 240, "a chunk at a time"


def test_writing_reads_the_weights_once_a_token_and_batch() -> None:
    # reading 2 x 20 x 100 / 1000 = 4; writing 2 x 20 x 150 / 1000 = 6; 1 batch x 5 x 150 / 500
    assert generation_seconds(MODEL, WORK) == pytest.approx(4 + 6 + 1.5)


def test_learning_passes_forward_and_back() -> None:
    # 2 + 3 x 2 passes x 40 x 100, and 8 x 20 x 50 of the head, two operations each; all is read
    # in each pass of either row: 2 x (8 x 100 + 8 x 50)
    assert update_seconds(MODEL, WORK) == pytest.approx(80 / REACHED + 2400 / 500)
    again = update_seconds(replace(MODEL, checkpointing=True), WORK)
    assert again == pytest.approx(104 / REACHED + 3000 / 500)


def test_the_sentence_says_what_is_needed_what_is_free_and_how_long() -> None:
    large = replace(MODEL, weights=12_000_000_000, flops=40.0)
    found = fit(large, WORK, free=16_000_000_000)
    assert (found.opens, found.fits) == (True, True)
    assert found.sentence == (
        "A policy update needs about 12 GB, you have 16 GB free; it takes about 61 minutes."
    )
    short = fit(large, WORK, free=8_000_000_000)
    assert (short.opens, short.fits) == (False, False)
    assert short.sentence == "A policy update needs about 12 GB, but only 8.0 GB are free."
    assert found.needed == max(found.opening, found.generating, found.updating)


def test_what_cannot_be_opened_is_refused_with_a_way_out() -> None:
    require(5, 5)
    with pytest.raises(ModelProblem) as problem:
        require(24 * 10**9, 9 * 10**9)
    assert "24 GB" in problem.value.message
    assert "smaller model" in problem.value.hint


def test_sizes_and_durations_as_people_say_them() -> None:
    assert [gigabytes(x) for x in (9.94e9, 9.96e9, 4e8)] == ["9.9 GB", "10 GB", "0.4 GB"]
    said = [duration(x) for x in (10, 60, 600, 10_800)]
    assert said == ["less than a minute", "about a minute", "about 10 minutes", "about 3 hours"]


def test_a_runtime_may_make_other_room_and_keep_fewer_copies() -> None:
    held = generating(MODEL, WORK) - (16 * 4 * (10 + 64) * 5 // 4 + 560)
    roomy = generating(replace(MODEL, room=256), WORK)
    assert roomy == held + 16 * 4 * (10 + 256) * 5 // 4 + 560
    # one copy of the adapter when it is opened, and one more while it learns
    assert opening(1000, 5000, 0, 10, opened=1) == 6040
    assert updating(replace(MODEL, opened=1), WORK) == updating(MODEL, WORK)
