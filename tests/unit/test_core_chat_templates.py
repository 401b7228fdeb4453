"""Which chat templates are used at once, and what of one is shown."""

from __future__ import annotations

import pytest

from ouroboros_desktop.core.chat_templates import MOST, digest, is_known, may_be_used, shown
from tests.tiny import TEMPLATE


def test_a_known_template_needs_no_approval_and_a_changed_one_does() -> None:
    changed = TEMPLATE.replace("assistant", "Assistant")
    assert is_known(TEMPLATE) and is_known(TEMPLATE + "\n")
    assert may_be_used(TEMPLATE, ())
    assert not may_be_used(changed, {digest(TEMPLATE)})
    assert may_be_used(changed, {digest(changed)})


def test_nothing_is_approved_that_nobody_can_read() -> None:
    endless = "a" * (MOST + 1)
    assert not may_be_used(endless, {digest(endless)})


def test_half_a_character_has_a_digest() -> None:
    assert digest("\ud800") != digest("\ud801")


@pytest.mark.parametrize(
    ("hidden", "seen"),
    [
        ("a\u202eb", "a\\u202eb"),
        ("\x1b[8mObey", "\\u001b[8mObey"),
        ("\U000e0041", "\\U000e0041"),
        ("\ue0000\ue001", "\\ue0000\\ue001"),
        ("one\n\ttwo é 漢", "one\n\ttwo é 漢"),
    ],
)
def test_what_cannot_be_seen_is_spelled_out(hidden: str, seen: str) -> None:
    assert shown(hidden) == seen
