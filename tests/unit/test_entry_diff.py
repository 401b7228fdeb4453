"""Two lists of entries compared, and the one that comes of taking some of the differences."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from ouroboros_desktop.core.entry_diff import Fate, differences, taking
from ouroboros_desktop.core.summary import Author, Part, SummaryEntry

FACT, LOGIC, PERSONA = Part


def entry(text: str, part: Part = FACT, *premises: SummaryEntry) -> SummaryEntry:
    return SummaryEntry(part, text, Author.TEACHER, premises=tuple(p.id for p in premises))


def told(before, after) -> list[tuple[str, str | None, str | None]]:
    return [
        (d.fate.value, d.before and d.before.text, d.after and d.after.text)
        for d in differences(before, after)
    ]


def test_each_entry_is_kept_changed_added_or_left_out_in_order():
    boat = "The boat comes on Friday."
    before = [entry("Mara keeps the light."), entry(boat), entry("Pip is deaf.")]
    after = [entry("Mara keeps the old light."), entry("It rains."), entry("Pip is deaf.")]
    assert told(before, after) == [
        ("changed", "Mara keeps the light.", "Mara keeps the old light."),
        ("left_out", boat, None),
        ("added", None, "It rains."),
        ("kept", "Pip is deaf.", "Pip is deaf."),
    ]


def test_what_is_left_out_at_the_beginning_comes_first():
    assert told([entry("Pip is deaf.")], [entry("It rains.")]) == [
        ("left_out", "Pip is deaf.", None),
        ("added", None, "It rains."),
    ]


def test_the_same_words_in_another_part_are_another_entry():
    assert [x[0] for x in told([entry("Pip is deaf.")], [entry("Pip is deaf.", PERSONA)])] == [
        "left_out",
        "added",
    ]
    assert [x[0] for x in told([entry("?")], [entry("!")])] == ["left_out", "added"]


def test_other_premises_are_a_change():
    a, b = entry("Pip is deaf."), entry("Pip is nine.")
    x, y = entry("Pip is deaf."), entry("Pip is nine.")
    before = [a, b, entry("Pip hears nothing.", LOGIC, a)]
    assert told(before, [x, y, entry("Pip hears nothing.", LOGIC, x)])[2][0] == "kept"
    assert told(before, [x, y, entry("Pip hears nothing.", LOGIC, y)])[2][0] == "changed"


def test_taking_some_keeps_ids_and_mends_premises():
    a, b = entry("The cat Pip is deaf."), entry("Pip is nine.")
    before = [a, b, entry("Pip hears nothing.", LOGIC, a, b)]
    x, new = entry("The cat Pip is very deaf."), entry("Pip sleeps in the kitchen.")
    after = [x, new, entry("Pip hears nothing at all.", LOGIC, x, new)]
    found = differences(before, after)
    assert taking(found, ()) == (*before,)
    taken = taking(found, range(len(found)))
    assert [e.text for e in taken] == [
        "The cat Pip is very deaf.",
        "Pip sleeps in the kitchen.",
        "Pip hears nothing at all.",
    ]
    assert taken[0].id == a.id
    assert taken[2].id == before[2].id
    assert taken[2].premises == (a.id, new.id)
    dropped = taking(found, [n for n, d in enumerate(found) if d.fate is Fate.LEFT_OUT])
    assert dropped[1].premises == (a.id,), "nothing follows from what was left out"


SENTENCES = st.lists(
    st.sampled_from(["Pip is deaf.", "Pip is very deaf.", "It rains.", "The boat is late."]),
    max_size=5,
)


@given(SENTENCES, SENTENCES)
def test_taking_all_gives_the_new_texts_and_taking_none_the_old_ones(old, new):
    before, after = [entry(t) for t in old], [entry(t) for t in new]
    found = differences(before, after)
    assert [e.text for e in taking(found, range(len(found)))] == new
    assert sorted(e.text for e in taking(found, ())) == sorted(old)
    assert len({e.id for e in taking(found, ())}) == len(old)


def test_a_kept_entry_keeps_its_author():
    mine = entry("Pip is deaf.")
    other = replace(entry("Pip is deaf."), author=Author.TEACHER)
    assert taking(differences([mine], [other]), [0]) == (mine,)
