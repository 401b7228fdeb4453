"""The logic map as a picture: columns, order, circles; nothing of it depends on ids."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from ouroboros_desktop.core.logic_map import Link, LogicPicture, picture
from ouroboros_desktop.core.summary import Author, Part, SummaryEntry


def fact(number: int) -> SummaryEntry:
    return SummaryEntry(Part.FACT_LEDGER, f"Fact {number}.", Author.TEACHER, id=UUID(int=number))


def conclusion(number: int, *premises: int) -> SummaryEntry:
    return SummaryEntry(
        Part.LOGIC_MAP,
        f"Conclusion {number}.",
        Author.TEACHER,
        premises=tuple(UUID(int=p) for p in premises),
        id=UUID(int=number),
    )


def numbers(found: LogicPicture) -> list[list[object]]:
    """The columns by number; a passing arrow as (from, to)."""
    return [
        [
            item.int if isinstance(item, UUID) else (item.premise.int, item.conclusion.int)
            for item in c
        ]
        for c in found.columns
    ]


def test_facts_stand_left_of_what_follows_from_them():
    found = picture([fact(1), fact(2), conclusion(3, 1, 2)])
    assert numbers(found) == [[1, 2], [3]]
    assert [(a.premise.int, a.conclusion.int, a.circular) for a in found.links] == [
        (1, 3, False),
        (2, 3, False),
    ]


def test_facts_that_nothing_follows_from_are_not_in_the_picture():
    assert numbers(picture([fact(1), fact(2), conclusion(3, 2)])) == [[2], [3]]
    assert picture([fact(1)]) == LogicPicture()


def test_a_conclusion_from_nothing_stands_beside_the_other_conclusions():
    assert numbers(picture([fact(1), conclusion(2, 1), conclusion(3)])) == [[1], [2, 3]]
    assert numbers(picture([conclusion(3)])) == [[3]]


def test_an_arrow_over_several_columns_has_a_way_through_them():
    found = picture([fact(1), conclusion(2, 1), conclusion(3, 2), conclusion(4, 3, 1)])
    assert numbers(found)[0] == [1]
    assert sorted(map(str, numbers(found)[1])) == ["(1, 4)", "2"]
    assert numbers(found)[3] == [4]
    far = next(link for link in found.links if (link.premise.int, link.conclusion.int) == (1, 4))
    assert found.way(far) == (1, 2)
    assert [entry.int for entry in found.entries] == [1, 2, 3, 4]


def test_crossed_arrows_are_untangled():
    found = picture([fact(1), fact(2), conclusion(3, 2), conclusion(4, 1)])
    left, right = numbers(found)
    assert (left.index(1) - left.index(2)) * (right.index(4) - right.index(3)) > 0


def test_a_circle_is_drawn_and_marked_once():
    found = picture([conclusion(1, 2), conclusion(2, 1)])
    assert [link.circular for link in found.links] == [False, True]
    assert found.links[1] == Link(UUID(int=1), UUID(int=2), circular=True)
    assert numbers(found) == [[2], [1]]


def test_premises_that_are_gone_and_an_entry_that_follows_from_itself_have_no_arrow():
    assert picture([conclusion(1, 1, 9)]).links == ()


@given(st.data())
def test_every_arrow_but_a_circular_one_points_to_the_right(data: st.DataObject):
    count = data.draw(st.integers(1, 12))
    premises = st.lists(st.integers(0, 13), max_size=4, unique=True)
    entries: Sequence[SummaryEntry] = [
        fact(n) if data.draw(st.booleans()) else conclusion(n, *data.draw(premises))
        for n in range(count)
    ]
    found = picture(entries)
    column = {e: n for n, c in enumerate(found.columns) for e in c if isinstance(e, UUID)}
    assert sorted(column) == sorted(found.entries)
    conclusions = {e.id for e in entries if e.part is Part.LOGIC_MAP}
    assert conclusions <= set(column)
    for link in found.links:
        if not link.circular:
            stops = [column[link.premise], *found.way(link), column[link.conclusion]]
            assert all(b - a == 1 for a, b in pairwise(stops)), stops
    assert picture(entries) == found
