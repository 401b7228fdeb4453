"""What is said beside scores: the newest revision counts, what says nothing is left out."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ouroboros_desktop.core.remarks import (
    Mark,
    Ranking,
    Remark,
    characters,
    marks_now,
    rankings_now,
    remarks_now,
)
from ouroboros_desktop.core.scoring import Criterion

A, B, C = (UUID(int=n) for n in (1, 2, 3))
ADA = UUID(int=9)


def test_the_newest_remark_counts_until_it_says_nothing() -> None:
    flagged = Remark(A, ADA, flagged=True)
    commented = Remark(A, ADA, comment="odd", revision=2)
    assert remarks_now([commented, flagged]) == (commented,)
    assert remarks_now([flagged, commented, Remark(A, ADA, revision=3)]) == ()
    skipped = Remark(B, ADA, skipped=True)
    assert remarks_now([flagged, skipped]) == (flagged, skipped)


def test_a_mark_is_known_by_its_id_and_can_be_retracted() -> None:
    mark = Mark(A, ADA, 2, 5, Criterion.LOGIC, "does not follow")
    other = Mark(A, ADA, 2, 5, Criterion.CONTENT)
    gone = replace(mark, revision=2, retracted=True)
    assert marks_now([mark, other]) == (mark, other)
    assert marks_now([gone, mark, other]) == (other,)


@pytest.mark.parametrize(("start", "end"), [(3, 3), (-1, 2), (4, 1)])
def test_a_mark_without_a_character_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="one character"):
        Mark(A, ADA, start, end, Criterion.LOGIC)


def test_a_ranking_gives_places_and_all_bad_stands_alone() -> None:
    ranked = Ranking(A, ADA, ((B,), (C, A)))
    assert ranked.places == {B: 1, C: 2, A: 2}
    bad = Ranking(A, ADA, all_bad=True, revision=2)
    assert rankings_now([bad, ranked]) == (bad,)
    assert rankings_now([ranked, bad, Ranking(A, ADA, revision=3)]) == ()


@given(st.text(alphabet=st.sampled_from("a\r\n\u2028é𝄞😀"), max_size=12))
def test_characters_are_found_as_a_text_box_counts_them(text: str) -> None:
    found = characters(text)
    seen = text.replace("\r\n", "\n")
    assert len(found) == len(seen.encode("utf-16-le")) // 2 + 1
    assert found[-1] == len(text)
    assert list(found) == sorted(found)
    for place in range(len(found) - 1):
        start, end = found[place], found[place + 1]
        assert text[start:end].replace("\r\n", "\n") in {"", *seen}
