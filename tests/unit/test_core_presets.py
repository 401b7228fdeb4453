"""Presets of dialogues: what cannot be is refused in a sentence, the newest revision counts."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from ouroboros_desktop.core.dialogue import Role
from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.presets import (
    ReplyPreset,
    WrittenWith,
    before_dialogue,
    presets_now,
    written_with,
)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"temperature": 2.1}, "A temperature of 2.1 is not possible."),
        ({"temperature": -0.1}, "A temperature of -0.1"),
        ({"temperature": float("nan")}, "A temperature of nan"),
        ({"top_p": 0.0}, "A top-p of 0 is not possible: no word could be drawn."),
        ({"top_p": 1.5}, "A top-p of 1.5"),
        ({"max_tokens": 0}, "A longest reply of 0 tokens"),
        ({"max_tokens": 5000}, "A longest reply of 5,000 tokens"),
        ({"name": "n" * 61}, "The name has 61 characters"),
        ({"persona": "p" * 20_001}, "This text has 20,001 characters"),
        ({"system_prompt": "half \ud83d"}, "This text holds half a character"),
    ],
)
def test_impossible_values_are_refused_with_the_way_out(wrong: dict, said: str) -> None:
    with pytest.raises(OuroborosError, match="^" + said.replace(".", r"\.")) as caught:
        ReplyPreset(**{"name": "Brief", **wrong})
    assert caught.value.hint


def test_the_edges_of_what_is_possible_are_possible() -> None:
    ReplyPreset("", temperature=0, top_p=1e-9, max_tokens=1)
    ReplyPreset("n" * 60, temperature=2, top_p=1, max_tokens=4096, persona="p" * 20_000)


def test_the_newest_revision_counts_and_a_removed_one_is_gone() -> None:
    second, first = ReplyPreset("lively"), ReplyPreset("Brief")
    cooler = replace(second, temperature=0.1, revision=2)
    assert presets_now([cooler, second, first]) == (first, cooler)
    assert presets_now([first, second, replace(second, revision=3, removed=True)]) == (first,)


def test_a_persona_takes_the_place_of_the_snapshot_and_the_prompt_comes_before() -> None:
    plain = ReplyPreset("Plain")
    assert before_dialogue(plain, "") == ()
    (snapshot,) = before_dialogue(plain, "Be kind.")
    assert (snapshot.role, snapshot.content) == (Role.SYSTEM, "Be kind.")
    both = replace(plain, system_prompt=" Use metres. ", persona="You keep a lighthouse")
    (said,) = before_dialogue(both, "Be kind.")
    first, second = said.content.split("\n\n")
    assert first == "Use metres."
    assert second.endswith("You keep a lighthouse.") and "stay in this persona" in second
    assert "kind" not in said.content


def test_a_record_holds_the_words_and_the_settings_have_no_name() -> None:
    completion_id, preset = UUID(int=1), ReplyPreset("Brief", persona="Brief.")
    record = written_with(completion_id, preset, 7)
    assert (record.preset_id, record.preset, record.persona) == (preset.id, "Brief", "Brief.")
    assert record.seed == 7
    assert before_dialogue(record, "")[0].content == before_dialogue(preset, "")[0].content
    settings = written_with(completion_id, ReplyPreset(""), 8)
    assert settings == WrittenWith(completion_id, seed=8, created_at=settings.created_at)
    assert before_dialogue(settings, "") == ()
