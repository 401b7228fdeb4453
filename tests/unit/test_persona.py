"""Versions of the persona snapshot: what makes a new one, how far it drifted, what comes back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.core.persona import drift, restored, versions
from ouroboros_desktop.core.summary import Author, Part, Source, Summary, SummaryEntry

SAILOR = "You speak like an old sailor."
BRIEF = "You answer briefly."


def trait(text: str) -> SummaryEntry:
    return SummaryEntry(Part.PERSONA_SNAPSHOT, text, Author.TEACHER)


def summary(revision: int, *traits: str, approved: bool = True) -> Summary:
    by = new_id() if approved else None
    return Summary(revision, tuple(map(trait, traits)), approved_by=by)


def texts(*args: object) -> list[tuple[int, int, str, bool]]:
    return [(v.number, v.cycle, v.text, v.approved) for v in versions(*args)]


def test_each_approved_change_is_a_version_and_a_draft_comes_last():
    before = [(1, summary(1, SAILOR)), (2, summary(1, SAILOR))]
    own = [summary(1, SAILOR, approved=False), summary(2, BRIEF), summary(3, approved=False)]
    assert texts(before, 3, own) == [
        (1, 1, SAILOR, True),
        (2, 3, BRIEF, True),
        (3, 3, "", False),
    ]


def test_an_approved_revision_that_came_after_its_draft_is_no_draft():
    own = [summary(1, BRIEF, approved=False), summary(2, BRIEF, SAILOR)]
    assert texts([], 1, own) == [(1, 1, f"{BRIEF}\n{SAILOR}", True)]
    assert texts([], 1, []) == []
    assert texts([], 1, [summary(1)]) == [], "no persona at all is no version"


@pytest.mark.parametrize(
    ("first", "later", "expected"),
    [
        ([SAILOR], [SAILOR], 0.0),
        ([SAILOR, BRIEF], [BRIEF, SAILOR], 0.0),
        ([], [], 0.0),
        ([], [BRIEF], 1.0),
        (["Speaks kindly."], ["Never speaks kindly."], 1.0),
        # content words: speak, like, old, sailor against speak, like, young, sailor
        ([SAILOR], ["You speak like a young sailor."], 1 - 3 / 5),
    ],
)
def test_drift_by_hand(first: list[str], later: list[str], expected: float):
    a, b = (tuple(map(trait, x)) for x in (first, later))
    assert drift(a, b) == pytest.approx(expected)


SNAPSHOT = st.lists(
    st.lists(st.sampled_from("calm old sailor never speaks kind jokes".split()), max_size=4).map(
        " ".join
    ),
    max_size=3,
).map(lambda found: tuple(map(trait, found)))


@given(SNAPSHOT, SNAPSHOT, SNAPSHOT)
def test_drift_is_a_distance(a, b, c):
    assert 0 <= drift(a, b) <= 1
    assert drift(a, b) == drift(b, a)
    assert drift(a, a) == 0
    assert drift(a, c) <= drift(a, b) + drift(b, c) + 1e-12


def test_what_was_said_elsewhere_comes_back_as_the_teachers_own():
    here, elsewhere = new_id(), new_id()
    mine = SummaryEntry(Part.PERSONA_SNAPSHOT, BRIEF, Author.POLICY, (Source(here, 0, 3),))
    other = SummaryEntry(Part.PERSONA_SNAPSHOT, SAILOR, Author.POLICY, (Source(elsewhere, 0, 3),))
    back = restored((mine, other), {here})
    assert back[0] is mine
    assert (back[1].text, back[1].author, back[1].sources) == (SAILOR, Author.TEACHER, ())
    assert back[1].id != other.id
