"""Ranking by dragging: a completion goes onto a place or between two, and no card moves."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget

from ouroboros_desktop.views import actions, theme
from ouroboros_desktop.views.scoring import ScoringPage
from ouroboros_desktop.views.widgets.completion_card import CompletionCard
from ouroboros_desktop.views.widgets.rank_handle import RankHandle
from ouroboros_desktop.views.widgets.rank_strip import RankStrip
from ouroboros_desktop.views.widgets.ranks import Place, groups, moved
from tests.patience import PATIENCE_S
from tests.views import states
from tests.views.showing import in_front
from tests.views.states import name

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(qtbot) -> ScoringPage:
    made = in_front(qtbot, ScoringPage())
    made.show_state(states.answered())
    made.take_focus()
    QApplication.processEvents()
    return made


def handle(card: CompletionCard) -> RankHandle:
    return card.findChild(RankHandle)


def lift(card: CompletionCard) -> RankHandle:
    """Press a card's handle and pull at it until the drag begins."""
    held = handle(card)
    middle = held.rect().center()
    QTest.mousePress(held, LEFT, pos=middle)
    QTest.mouseMove(held, middle + QPoint(0, QApplication.startDragDistance() + 1))
    return held


def strip(page: ScoringPage) -> RankStrip:
    return page.findChild(RankStrip)


def at(page: ScoringPage, rank: int, between: bool = False) -> QPoint:
    """Return where a rank's box is, or the gap before it, in the strip's pixels."""
    shown = strip(page)
    box = shown.box(min(rank, len(page._shown)))
    if not between:
        return box.center()
    beyond = rank > len(page._shown)
    return QPoint(box.right() + 6 if beyond else box.left() - 6, box.center().y())


def carry(held: RankHandle, target: QWidget, pos: QPoint) -> None:
    QTest.mouseMove(held, held.mapFromGlobal(target.mapToGlobal(pos)))


def drop(held: RankHandle, target: QWidget, pos: QPoint) -> None:
    carry(held, target, pos)
    QTest.mouseRelease(held, LEFT, pos=held.mapFromGlobal(target.mapToGlobal(pos)))


def drag(page: ScoringPage, letter: str, rank: int, between: bool = False) -> None:
    held = lift(page._shown[ord(letter) - ord("A")])
    drop(held, strip(page), at(page, rank, between))


def shown_ranks(page: ScoringPage) -> list[int | None]:
    return [card.rows[-1].answer for card in page._shown]


def rank_by_keys(page: ScoringPage, ranks: list[int]) -> None:
    for card, rank in zip(page._shown, ranks, strict=True):
        card.take_focus()
        QTest.keyClick(page.focusWidget(), Qt.Key(ord("0") + rank), SHIFT)


def test_completions_are_ranked_one_after_the_other_and_sent_once(page: ScoringPage) -> None:
    wanted = QSignalSpy(page.rank_wanted)
    a, b, c, d = (card.id for card in page._shown)
    drag(page, "A", 1)
    drag(page, "B", 1, between=True)  # before A
    drag(page, "C", 3, between=True)  # after A
    assert shown_ranks(page) == [2, 1, 3, None]
    assert wanted.count() == 0, "not before all of them have a rank"
    drag(page, "D", 2)
    assert wanted.count() == 1
    assert wanted.at(0)[0] == [[b], [a, d], [c]]
    assert not strip(page).isVisible()


def test_between_two_gives_a_rank_of_its_own_and_others_make_room(page: ScoringPage) -> None:
    rank_by_keys(page, [1, 2, 3, 4])
    wanted = QSignalSpy(page.rank_wanted)
    a, b, c, d = (card.id for card in page._shown)
    drag(page, "D", 2, between=True)
    assert wanted.count() == 1 and wanted.at(0)[0] == [[a], [d], [b], [c]]
    assert shown_ranks(page) == [1, 3, 4, 2]


def test_onto_another_is_a_tie(page: ScoringPage) -> None:
    rank_by_keys(page, [1, 2, 3, 4])
    wanted = QSignalSpy(page.rank_wanted)
    a, b, c, d = (card.id for card in page._shown)
    drag(page, "D", 2)
    assert wanted.at(0)[0] == [[a], [b, d], [c]]
    assert shown_ranks(page) == [1, 2, 3, 2]


def test_dragging_is_the_same_intent_as_keys(page: ScoringPage) -> None:
    by_keys = QSignalSpy(page.rank_wanted)
    rank_by_keys(page, [2, 1, 2, 1])
    page._forget_cards()
    page._sitting.__init__()
    page.show_state(states.answered())
    QApplication.processEvents()
    assert shown_ranks(page) == [None] * 4
    by_mouse = QSignalSpy(page.rank_wanted)
    for letter, rank in zip("ABCD", (2, 1, 2, 1), strict=True):
        drag(page, letter, rank)
    assert by_mouse.at(0) == by_keys.at(0)


def test_the_cards_stay_in_their_blind_order(page: ScoringPage) -> None:
    before = [(card.id, card.pos()) for card in page._shown]
    rank_by_keys(page, [1, 2, 3, 4])
    drag(page, "D", 1, between=True)
    QApplication.processEvents()
    assert [(card.id, card.pos()) for card in page._shown] == before


def test_escape_cancels_and_does_nothing_else(page: ScoringPage) -> None:
    rank_by_keys(page, [1, 2, 3, 4])
    wanted, focus = QSignalSpy(page.rank_wanted), page.focusWidget()
    held = lift(page._shown[3])
    carry(held, strip(page), at(page, 1))
    assert strip(page).aimed == Place(1)
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert not strip(page).isVisible()
    drop(held, page, QPoint(400, 40))
    drop(held, strip(page), at(page, 1))
    assert wanted.count() == 0
    assert shown_ranks(page) == [1, 2, 3, 4]
    assert page.focusWidget() is focus
    QTest.keyClick(focus, Qt.Key.Key_1, SHIFT)  # keys go on as before
    assert wanted.count() == 1


def test_let_go_beside_the_ranking_nothing_is_said(page: ScoringPage) -> None:
    rank_by_keys(page, [1, 2, 3, 4])
    wanted = QSignalSpy(page.rank_wanted)
    drop(lift(page._shown[0]), page._shown[1], QPoint(40, 40))
    assert not strip(page).isVisible()
    drag(page, "B", 2)  # where it is already
    assert wanted.count() == 0
    assert shown_ranks(page) == [1, 2, 3, 4]


def test_a_click_on_the_handle_is_no_drag(page: ScoringPage) -> None:
    QTest.mouseClick(handle(page._shown[0]), LEFT)
    assert not strip(page).isVisible()


def test_a_mark_and_a_sentence_say_what_letting_go_means(page: ScoringPage) -> None:
    rank_by_keys(page, [1, 2, 2, 4])
    held, shown = lift(page._shown[0]), strip(page)
    assert shown.isVisible() and "Esc" in shown.sentence
    said = {}
    for rank, between in ((2, False), (3, False), (2, True), (4, True), (5, True)):
        carry(held, shown, at(page, rank, between))
        said[rank, between] = shown.sentence
    assert said == {
        (2, False): "Tie with B, C",
        (3, False): "Rank 3 of 4",
        (2, True): "Better than B, C",
        (4, True): "Between B, C and D",
        (5, True): "Worse than D",
    }
    carry(held, shown, at(page, 4, between=True))
    marked = shown.grab().toImage()
    carry(held, shown, QPoint(-50, -50))
    assert shown.aimed is None and shown.grab().toImage() != marked
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Escape)


def test_the_ranking_covers_no_card(page: ScoringPage) -> None:
    lift(page._shown[0])
    bottom = strip(page).geometry().bottom()
    assert bottom < page._desk.mapTo(page, QPoint()).y()
    assert page.rect().contains(strip(page).geometry())
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Escape)


def scroll_to_the_end(page: ScoringPage, qtbot) -> list[int]:
    """Hold a card at the lower edge until the last one is seen; return the places in between."""
    bar, seen = page._desk.area.verticalScrollBar(), []
    bar.setValue(0)
    bar.valueChanged.connect(seen.append)
    held, edge = lift(page._shown[0]), page._desk.area.viewport()
    carry(held, edge, QPoint(40, edge.height() - 2))
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0, timeout=PATIENCE_S * 1000)
    carry(held, edge, QPoint(40, edge.height() // 2))
    here = bar.value()
    qtbot.wait(60)
    assert bar.value() == here, "it stops away from the edge"
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    return seen


@pytest.fixture
def less_motion(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "light", still=True)
    yield
    theme.apply(qapp, "light")


def test_it_scrolls_at_the_edge(page: ScoringPage, qtbot) -> None:
    places = scroll_to_the_end(page, qtbot)
    assert all(0 < b - a <= 20 for a, b in pairwise(places))


def test_with_less_motion_it_leaps(page: ScoringPage, qtbot, less_motion) -> None:
    many = page._desk.area.verticalScrollBar().maximum()
    half = page._desk.area.viewport().height() // 2
    assert len(scroll_to_the_end(page, qtbot)) == -(-many // half)


def test_another_prompt_or_a_window_that_goes_away_ends_a_drag(page: ScoringPage) -> None:
    held = lift(page._shown[0])
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_N)
    assert not strip(page).isVisible()
    QTest.mouseRelease(held, LEFT)
    lift(page._shown[0])
    page.hide()
    page.show()
    assert not strip(page).isVisible()


def test_the_handle_says_which_keys_do_the_same(page: ScoringPage) -> None:
    one = handle(page._shown[0])
    said = "Drag Completion A to its rank. These keys do the same: "
    assert one.accessibleName() == said + "Shift+1, Shift+2, Shift+3, Shift+4"
    actions.use_keys({"rank_1": ("X",)})
    assert one.accessibleName() == said + "X, Shift+2, Shift+3, Shift+4"
    actions.use_keys({})


def test_one_completion_has_nothing_to_be_ranked_among(page: ScoringPage) -> None:
    page.show_state(states.answered(k=1))
    QApplication.processEvents()
    assert not handle(page._shown[0]).isVisible()


# ------------------------------------------------------------- pure parts

IDS = [name("c", n) for n in range(6)]


@given(st.integers(2, 6).flatmap(lambda k: st.tuples(
    st.lists(st.integers(0, k), min_size=k, max_size=k), st.integers(0, k - 1),
    st.integers(1, k + 1),
)))  # fmt: skip
def test_between_two_is_between_them_and_all_others_keep_their_order(given_ranks) -> None:
    ranks, which, before = given_ranks
    many = len(ranks)
    ranked = {c: r for c, r in zip(IDS, ranks, strict=False) if r}
    new = moved(ranked, IDS[which], Place(before, between=True), many)
    assert set(new) == set(ranked) | {IDS[which]}
    assert all(1 <= rank <= many for rank in new.values())
    others = {c: r for c, r in ranked.items() if c != IDS[which]}
    assert groups({c: new[c] for c in others}) == groups(others)
    for c, rank in others.items():
        assert (new[c] < new[IDS[which]]) if rank < before else (new[c] > new[IDS[which]])


def test_a_free_place_is_taken_before_anybody_makes_room() -> None:
    a, b, c = IDS[:3]
    assert moved({a: 1, b: 3}, c, Place(3, between=True), 4) == {a: 1, b: 3, c: 2}
    assert moved({a: 3, b: 4}, c, Place(4, between=True), 4) == {a: 2, b: 4, c: 3}
