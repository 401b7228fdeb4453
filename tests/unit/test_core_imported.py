"""What is imported: digests that do not mind the order of keys, lessons, licences."""

from __future__ import annotations

import json

import pytest

from ouroboros_desktop.core.dialogue import Role
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.core.imported import (
    Annotated,
    ExampleKind,
    ImportBatch,
    ImportedDialogue,
    ImportedExample,
    Said,
    StoredBatch,
    Use,
)
from ouroboros_desktop.core.labyrinth import text_hash
from ouroboros_desktop.core.licences import LICENCES, OWN_WORK, not_as_stated, objection
from ouroboros_desktop.core.policy_update import Demonstration, PreferencePair

PROMPT = [{"role": "system", "content": "Brief."}, {"role": "user", "content": "Where is it?"}]
HERE, THERE = [{"role": "assistant", "content": "Here."}], [{"role": "assistant", "content": "No."}]


def example(kind: ExampleKind, **content: object) -> ImportedExample:
    one = Annotated(kind, json.dumps(content))
    return ImportedExample(new_id(), kind, one.content, one.sha256)


def test_the_digest_is_of_kind_and_content_whatever_the_order_of_keys() -> None:
    one = Annotated(ExampleKind.LABEL, '{"a": 1, "b": "ü"}')
    same = Annotated(ExampleKind.LABEL, '{"b":"\\u00fc","a":1}')
    other = Annotated(ExampleKind.STEPS, one.content)
    assert one.sha256 == same.sha256
    assert len({one.sha256, other.sha256, Annotated(one.kind, '{"a": 2}').sha256}) == 3


def test_demonstrations_and_preferences_are_lessons_and_the_others_are_not() -> None:
    shown = example(ExampleKind.DEMONSTRATION, prompt=PROMPT, completion=HERE).lesson()
    assert isinstance(shown, Demonstration)
    assert [(m.role, m.content) for m in shown.prompt] == [
        (Role.SYSTEM, "Brief."),
        (Role.TEACHER, "Where is it?"),
    ]
    assert shown.text == "Here."
    pair = example(ExampleKind.PREFERENCE, prompt=PROMPT, chosen=HERE, rejected=THERE).lesson()
    assert isinstance(pair, PreferencePair)
    assert (pair.chosen, pair.rejected) == ("Here.", "No.")
    assert example(ExampleKind.LABEL, prompt=PROMPT, completion=HERE, label=True).lesson() is None


def test_what_is_asked_is_compared_without_case_and_spaces() -> None:
    one = example(ExampleKind.DEMONSTRATION, prompt=PROMPT, completion=HERE)
    assert one.asked == "Where is it?"
    assert one.asked_hash == text_hash("where  is\nIT?") != text_hash("Where was it?")
    assert example(ExampleKind.STEPS, prompt="user: Hi.", completions=["x"]).asked == "user: Hi."


def test_a_dialogue_becomes_a_tree_of_messages_on_its_branch() -> None:
    said = (
        Said(Role.TEACHER, "Hello."),
        Said(Role.POLICY, "One.", 0),
        Said(Role.POLICY, "Two.", 0),
        Said(Role.TEACHER, "More.", 1),
    )
    transcript = ImportedDialogue(said, 3, "T").transcript()
    assert [m.content for m in transcript.branch] == ["Hello.", "One.", "More."]
    assert len(transcript.siblings(transcript.messages[1].id)) == 2
    assert all(m.completion_id is None for m in transcript.messages)


def test_a_batch_says_whence_it_is_and_how_much_can_be_learned() -> None:
    batch = ImportBatch("set.zip", "0" * 64, "CC-BY-4.0", "Ada", "{}")
    counts = {ExampleKind.DEMONSTRATION: 3, ExampleKind.PREFERENCE: 2, ExampleKind.LABEL: 9}
    stored = StoredBatch(batch, Use.NONE, counts)
    assert (stored.trainable, stored.origin) == (5, "set.zip (CC-BY-4.0)")


@pytest.mark.parametrize(
    ("licence", "attribution", "reason"),
    [
        ("", "Ada", "not stated"),
        ("CC-BY-NC-4.0", "Ada", "forbids"),
        ("CC-BY-ND-4.0", "Ada", "forbids"),
        ("WTFPL-like", "Ada", "not the SPDX identifier"),
        ("CC-BY-4.0", "  ", "authors are named"),
    ],
)
def test_a_licence_must_be_stated_known_and_its_authors_named(
    licence: str, attribution: str, reason: str
) -> None:
    assert reason in objection(licence, attribution)


def test_a_licence_that_a_file_states_stands_unless_the_work_is_the_teachers_own() -> None:
    assert "its licence is CC-BY-4.0" in not_as_stated("MIT", "CC-BY-4.0")
    assert not_as_stated("CC-BY-4.0", "CC-BY-4.0") == not_as_stated("MIT", "") == ""
    assert not_as_stated(OWN_WORK, "CC-BY-4.0") == ""


def test_every_known_licence_can_be_used() -> None:
    assert [one for one in LICENCES if objection(one, "Ada")] == []
    assert objection(OWN_WORK, "") == objection("CC0-1.0", "") == ""
