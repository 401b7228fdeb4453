"""Quick marks: good and bad exclude each other, the newest revision counts."""

from __future__ import annotations

from uuid import UUID

from ouroboros_desktop.core.quick_marks import Quick, QuickMark, quick_marks_now, toggled

A, B, ADA, BEN = (UUID(int=n) for n in range(1, 5))
GOOD, BAD, CONTRADICTION, OUT = Quick


def test_the_same_key_puts_a_mark_and_takes_it_back() -> None:
    assert toggled((), GOOD) == (GOOD,)
    assert toggled((GOOD,), GOOD) == ()
    assert toggled((CONTRADICTION, OUT), CONTRADICTION) == (OUT,)


def test_good_takes_the_place_of_bad_and_the_order_is_always_the_same() -> None:
    assert toggled((BAD, OUT), GOOD) == (GOOD, OUT)
    assert toggled((GOOD,), BAD) == (BAD,)
    assert toggled((OUT,), CONTRADICTION) == (CONTRADICTION, OUT)


def test_the_newest_revision_counts_until_it_says_nothing() -> None:
    bad, gone = QuickMark(A, ADA, (BAD,)), QuickMark(A, ADA, (), 2)
    other, good = QuickMark(A, BEN, (BAD,)), QuickMark(B, ADA, (GOOD,), 3)
    assert quick_marks_now([gone, bad, other, good]) == (other, good)
