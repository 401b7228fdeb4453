"""The scoring page: a whole sitting by keys, blind, with nothing chosen beforehand."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.prediction import Likely, PredictedScore, PredictedScores
from ouroboros_desktop.core.queue import Why
from ouroboros_desktop.core.remarks import Mark, Ranking, Remark
from ouroboros_desktop.core.scoring import Criterion, Preference, Rewrite, Score, Scores, pairs
from ouroboros_desktop.session.state import State, WorkKind
from ouroboros_desktop.views.scoring import ScoringPage
from ouroboros_desktop.views.widgets.active_time import ActiveTime
from ouroboros_desktop.views.widgets.completion_card import CompletionCard
from ouroboros_desktop.views.widgets.diff import Change, rich_text, word_diff
from ouroboros_desktop.views.widgets.likert_row import LikertRow
from ouroboros_desktop.views.widgets.ranks import groups, ranks
from ouroboros_desktop.views.widgets.small import Chip
from tests.views import states
from tests.views.showing import in_front
from tests.views.states import name

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot) -> ScoringPage:
    return in_front(qtbot, ScoringPage())


def cards(page: ScoringPage) -> list[CompletionCard]:
    QApplication.processEvents()
    return list(page._shown)


def keys(page: ScoringPage, text: str) -> None:
    for key in text:
        QTest.keyClick(page.focusWidget(), key)


def pressed(page: ScoringPage, text: str) -> None:
    QApplication.processEvents()
    found = [b for b in page.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    assert len(found) == 1, text
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def test_the_policy_answers_at_the_press_of_one_button(page: ScoringPage) -> None:
    page.show_state(states.prompted())
    wanted = QSignalSpy(page.answer_wanted)
    pressed(page, "Let the policy answer")
    assert wanted.count() == 1


def test_without_prompts_the_page_leads_back(page: ScoringPage) -> None:
    page.show_state(states.drafted(approved=True))
    wanted = QSignalSpy(page.stage_wanted)
    pressed(page, "Go to the labyrinth")
    assert wanted.at(0)[0] is Stage.LABYRINTH


def test_answering_shows_progress_that_can_be_cancelled(page: ScoringPage) -> None:
    page.show_state(states.working(states.prompted(), WorkKind.ANSWERS, 5, 16))
    assert any("5 of 16" in one.text() for one in page.findChildren(QLabel))
    wanted = QSignalSpy(page.cancel_wanted)
    pressed(page, "Cancel")
    assert wanted.count() == 1


def test_nothing_is_chosen_and_the_order_is_the_blind_one(page: ScoringPage) -> None:
    answered = states.answered()
    page.show_state(answered)
    prompt = answered.cycle.prompts_now[0]
    blind = answered.cycle.shuffled(prompt.id, answered.teacher.id)
    assert [c.id for c in cards(page)] == [c.id for c in blind]
    assert all(row.answer is None for card in cards(page) for row in card.rows)


def test_three_digits_score_a_completion_and_go_to_the_next(page: ScoringPage) -> None:
    page.show_state(states.answered())
    wanted = QSignalSpy(page.score_wanted)
    page.take_focus()
    keys(page, "42")
    assert wanted.count() == 0  # not before all three are answered
    keys(page, "5")
    first, second = cards(page)[:2]
    assert wanted.at(0)[0] == first.id
    assert wanted.at(0)[1] == Scores(4, 2, 5)
    assert 0 <= wanted.at(0)[2] <= 120
    assert page.focusWidget() is second.rows[0]


def test_zero_is_cannot_say_and_counts_as_an_answer(page: ScoringPage) -> None:
    page.show_state(states.answered())
    wanted = QSignalSpy(page.score_wanted)
    page.take_focus()
    keys(page, "030")
    assert wanted.at(0)[1] == Scores(None, 3, None)


def test_a_changed_answer_is_sent_again(page: ScoringPage) -> None:
    scored = states.scored(12)
    page.show_state(scored)
    wanted = QSignalSpy(page.score_wanted)
    card = cards(page)[0]
    before = next(s for s in scored.cycle.scores if s.completion_id == card.id).scores
    level = card.rows[1]._levels[1]
    QTest.mouseClick(level, Qt.MouseButton.LeftButton)
    assert wanted.at(0)[1] == replace(before, logic=1)


def test_half_given_answers_survive_states_that_come_in(page: ScoringPage) -> None:
    answered = states.answered()
    page.show_state(answered)
    page.take_focus()
    keys(page, "42")
    page.show_state(states.working(answered, WorkKind.REPLY))
    page.show_state(states.with_cycle(answered, rewrites=states.scored().cycle.rewrites))
    assert [row.answer for row in cards(page)[0].criteria] == [4, 2, None]
    assert page.focusWidget() is cards(page)[0].rows[2]


def test_undo_from_outside_opens_the_answers_again(page: ScoringPage) -> None:
    answered = states.answered()
    shown = answered.cycle.shuffled(answered.cycle.prompts_now[0].id, answered.teacher.id)
    scored = states.with_cycle(
        answered, scores=(replace(states.scored().cycle.scores[0], completion_id=shown[0].id),)
    )
    page.show_state(scored)
    assert cards(page)[0].rows[0].answer is not None
    page.show_state(answered)
    assert all(row.answer is None for row in cards(page)[0].criteria)


def test_j_k_n_p_move_between_completions_and_prompts(page: ScoringPage) -> None:
    page.show_state(states.answered())
    page.take_focus()
    first = cards(page)
    keys(page, "j")
    assert page.focusWidget() is first[1].rows[0]
    keys(page, "k")
    assert page.focusWidget() is first[0].rows[0]
    keys(page, "n")
    second = cards(page)
    assert {c.id for c in first}.isdisjoint(c.id for c in second)
    assert page.focusWidget() is second[0].rows[0]
    keys(page, "p")
    assert cards(page) == first


def test_the_last_answer_of_a_prompt_offers_the_next_one(page: ScoringPage) -> None:
    page.show_state(states.answered(k=2))
    page.take_focus()
    keys(page, "444")
    keys(page, "333")
    assert page.focusWidget() is page._bar.next
    wanted = QSignalSpy(page.score_wanted)
    keys(page, "5")  # on a button a digit is no score
    assert wanted.count() == 0


def test_shift_and_a_digit_rank_with_ties(page: ScoringPage) -> None:
    page.show_state(states.answered())
    wanted = QSignalSpy(page.rank_wanted)
    page.take_focus()
    ids = [c.id for c in cards(page)]
    for place, key in enumerate((Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Exclam)):
        QTest.keyClick(page.focusWidget(), key, SHIFT)
        assert wanted.count() == (place == 3)
        keys(page, "j")
    assert wanted.at(0)[0] == [[ids[1], ids[3]], [ids[0], ids[2]]]


def test_a_stored_ranking_is_shown(page: ScoringPage) -> None:
    ranked = states.ranked()
    page.show_state(ranked)
    shown = {card.id: card.rows[-1].answer for card in cards(page)}
    assert [shown[c.id] for c in ranked.cycle.answers[:4]] == [1, 2, 2, 3]


def test_r_opens_the_rewrite_where_digits_are_text(page: ScoringPage) -> None:
    page.show_state(states.answered())
    page.take_focus()
    card = cards(page)[0]
    scores, rewrites = QSignalSpy(page.score_wanted), QSignalSpy(page.rewrite_wanted)
    keys(page, "r")
    editor = card._rewrite._editor
    assert page.focusWidget() is editor
    editor.selectAll()
    keys(page, "444 jknpr")
    assert scores.count() == 0
    page.show_state(states.working(states.answered(), WorkKind.REPLY))
    assert editor.toPlainText() == "444 jknpr"
    QTest.keyClick(editor, Qt.Key.Key_Return, CTRL)
    assert (rewrites.at(0)[0], rewrites.at(0)[1]) == (card.id, "444 jknpr")
    assert card._rewrite.writing, "it may still fail"
    rewrite = Rewrite(card.id, states.TEACHER.id, "444 jknpr")
    page.show_state(states.with_cycle(states.answered(), rewrites=(rewrite,)))
    assert not card._rewrite.writing and isinstance(page.focusWidget(), LikertRow)


def test_a_rewrite_can_be_taken_back(page: ScoringPage) -> None:
    scored = states.scored()
    page.show_state(scored)
    rewritten = scored.cycle.rewrites[0].completion_id
    wanted = QSignalSpy(page.rewrite_wanted)
    pressed(page, "Remove rewrite")
    assert (wanted.at(0)[0], wanted.at(0)[1]) == (rewritten, "")


def test_single_keys_can_be_switched_off(page: ScoringPage) -> None:
    page.show_state(states.answered())
    page.single_keys = False
    page.take_focus()
    keys(page, "444")
    assert all(row.answer is None for row in cards(page)[0].criteria)


def test_progress_and_the_way_on(page: ScoringPage) -> None:
    page.show_state(states.answered())
    assert not page._bar.go_on.isEnabled()
    assert page._bar._reason.isVisible()
    page.show_state(states.scored(7))
    assert page._progress.words.text() == "7 of 12 scored · 5 left · 2 active min"
    wanted = QSignalSpy(page.stage_wanted)
    pressed(page, "Continue to policy update")
    assert wanted.at(0)[0] is Stage.POLICY_UPDATE


def test_weights_are_sent_once_after_a_rest(page: ScoringPage, qtbot) -> None:
    page.show_state(states.scored())
    sliders = page._weights._sliders
    with qtbot.waitSignal(page.weigh_wanted, timeout=2000) as caught:
        for value in (5, 12, 20):
            next(iter(sliders.values())).setValue(value)
    assert caught.args == [2.0, 1.0, 1.0]


def test_weights_that_are_all_zero_are_not_sent(page: ScoringPage, qtbot) -> None:
    page.show_state(states.scored())
    with qtbot.assertNotEmitted(page.weigh_wanted, wait=400):
        for slider in page._weights._sliders.values():
            slider.setValue(0)
    assert page._weights._warning.text()


def test_the_page_fits_the_smallest_window(page: ScoringPage, qtbot) -> None:
    page.resize(748, 610)
    page.show_state(states.answered(text="W" * 500 + " " + states.LONG * 4))
    qtbot.wait(30)
    for card in cards(page):
        assert card.mapTo(page, card.rect().topRight()).x() == page.width() - 32 - 1
        assert card._text.height() >= card._text.document().size().height() - 1
    assert page._desk._prompt_card.isVisible()


def test_every_control_has_a_name(page: ScoringPage) -> None:
    page.show_state(states.scored())
    cards(page)[0].write()
    assert states.unnamed(page) == []
    page._weights.open_below(page._weigh)
    assert states.unnamed(page._weights) == []
    page._weights.close()


def test_no_part_of_the_page_ever_shows_as_a_window(page: ScoringPage, qapp) -> None:
    stray = states.StrayWindows(qapp)
    for whole in (states.prompted(), states.answered(), states.scored()):
        page.show_state(whole)
        QApplication.processEvents()
    qapp.removeEventFilter(stray)
    assert stray.names == []


def test_remarks_are_wanted_by_single_keys_and_a_skip_goes_on(page: ScoringPage) -> None:
    page.show_state(states.answered())
    page.take_focus()
    first, second = cards(page)[:2]
    flags, skips = QSignalSpy(page.flag_wanted), QSignalSpy(page.skip_wanted)
    keys(page, "fs")
    assert (flags.at(0), skips.at(0)) == ([first.id, True], [first.id, True])
    assert page.focusWidget() is second.rows[0]
    bad = QSignalSpy(page.all_bad_wanted)
    keys(page, "b")
    assert bad.at(0) == [states.answered().cycle.prompts[0].id, True]


def test_what_was_said_is_shown_and_can_be_taken_back(page: ScoringPage) -> None:
    base = states.remarked()
    page.show_state(base)
    card = cards(page)[0]
    assert {c.text() for c in card.findChildren(Chip) if c.isVisible()} == {"flagged", "skipped"}
    flags, unmarks = QSignalSpy(page.flag_wanted), QSignalSpy(page.unmark_wanted)
    page.take_focus()
    keys(page, "f")
    assert flags.at(0) == [card.id, False]
    assert page._bar._all_bad.isChecked()
    assert "1 skipped" in page._progress.words.text()
    (remove,) = [
        b for b in card.findChildren(QToolButton) if "Remove the mark" in b.accessibleName()
    ]
    QTest.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert unmarks.at(0) == [base.cycle.marks[0].id]
    page.show_state(states.answered())
    assert not [c for c in card.findChildren(Chip) if c.isVisible()]
    assert not page._bar._all_bad.isChecked()


def test_words_are_marked_by_keys_alone(page: ScoringPage) -> None:
    page.show_state(states.answered(text="𝄞 It boils at 90."))
    page.take_focus()
    card = cards(page)[0]
    marks, scores = QSignalSpy(page.mark_wanted), QSignalSpy(page.score_wanted)
    keys(page, "m")
    assert page.focusWidget() is card._text and card._hint.isVisible()
    QTest.keyClick(card._text, Qt.Key.Key_Right, CTRL)
    for _ in range(2):
        QTest.keyClick(card._text, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(card._text, Qt.Key.Key_Return)
    assert not card._hint.isVisible()
    keys(page, "why 4")
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    assert marks.at(0) == [card.id, 2, 4, Criterion.LOGIC, "why 4"]
    assert card._marks.writing, "it may still fail"
    mark = Mark(card.id, states.TEACHER.id, 2, 4, Criterion.LOGIC, "why 4")
    page.show_state(states.with_cycle(page._state, marks=(mark,)))
    assert not card._marks.writing and isinstance(page.focusWidget(), LikertRow)
    assert scores.count() == 0


def test_words_selected_by_mouse_are_marked_where_they_are(page: ScoringPage) -> None:
    page.show_state(states.answered())
    page.take_focus()
    other = cards(page)[1]
    QTest.mouseDClick(other._text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(4, 8))
    assert other._text.textCursor().hasSelection()
    keys(page, "m")
    assert other._marks.writing
    assert not cards(page)[0]._marks.writing


def test_a_comment_is_written_in_place(page: ScoringPage) -> None:
    page.show_state(states.answered())
    page.take_focus()
    wanted = QSignalSpy(page.comment_wanted)
    keys(page, "c")
    keys(page, "too 1 long")
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return, CTRL)
    card = cards(page)[0]
    assert wanted.at(0) == [card.id, "too 1 long"]
    assert card.comment.writing, "it may still fail"
    remark = Remark(card.id, states.TEACHER.id, comment="too 1 long")
    page.show_state(states.with_cycle(states.answered(), remarks=(remark,)))
    assert not card.comment.writing and isinstance(page.focusWidget(), LikertRow)
    keys(page, "c")
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert wanted.count() == 1


def test_lists_lead_back_and_comments_are_searched(page: ScoringPage) -> None:
    page.show_state(states.remarked())
    page.take_focus()
    home = cards(page)[0]
    keys(page, "n")
    pressed(page, "Skipped, flagged, commented")
    shown = page._lists._list
    assert shown.count() == 2
    page._lists._search.setText("LIST reads")
    assert [shown.item(0).text()] == [
        "Prompt 1, completion A\nskipped · flagged · reads like a list"
    ]
    page._lists._search.setText("nowhere")
    assert shown.count() == 0 and page._lists._none.isVisible()
    page._lists._search.clear()
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert not page._lists.isVisible()
    assert cards(page)[0] is home


def test_a_stored_tie_of_all_is_shown(page: ScoringPage) -> None:
    base = states.answered()
    ids = tuple(c.id for c in base.cycle.answers[:4])
    tied = Ranking(base.cycle.prompts[0].id, states.TEACHER.id, (ids,))
    page.show_state(states.with_cycle(base, rankings=(tied,)))
    assert [card.rows[-1].answer for card in cards(page)] == [1, 1, 1, 1]
    undone = replace(tied, groups=(), revision=2)
    page.show_state(states.with_cycle(base, rankings=(tied, undone)))
    assert [card.rows[-1].answer for card in cards(page)] == [None] * 4


def predicted(*stds: float, scored: int = 0) -> State:
    """Predictions of every completion without a score, a standard deviation for each prompt."""
    base = states.scored(scored) if scored else states.answered()
    done = {s.completion_id for s in base.cycle.scores}
    rows = tuple(
        PredictedScore(name("fit"), c.id, PredictedScores(*[Likely(0.1 * (n % 4), std)] * 3))
        for n, c in enumerate(base.cycle.answers)
        if (std := stds[n // 4]) and c.id not in done
    )
    return states.with_cycle(base, predictions=rows)


def test_what_is_unsure_comes_first_and_says_so(page: ScoringPage) -> None:
    base = predicted(1.1, 1.2, 1.3)
    page.show_state(base)
    places = {p.id: n for n, p in enumerate(base.cycle.prompts)}
    drawn = [q.prompt_id for q in page._sitting._queue.values() if q.why is Why.AUDIT]
    order = [places[p.id] for p in page._sitting.prompts if p.id not in drawn]
    assert len(drawn) == 1
    assert order == sorted(order, reverse=True)
    said = []
    for _ in base.cycle.prompts[:3]:
        said.append(page._desk._why.text())
        keys(page, "n")
    assert sum("drawn at random" in words for words in said) == 1
    unsure = [q.std for q in page._sitting._queue.values() if q.why is Why.UNCERTAIN]
    assert len(unsure) == 2
    assert all(any(f"unsure of it: ± {std:.2f}" in words for words in said) for std in unsure)


def test_a_kind_that_was_seldom_scored_is_called_so(page: ScoringPage) -> None:
    page.show_state(predicted(0.05, 0.06, 0.07))
    said = []
    for _ in page._sitting.prompts:
        said.append(page._desk._why.text())
        keys(page, "n")
    assert any("its kind was seldom scored" in words for words in said)


def test_the_order_stays_while_one_scores_and_follows_the_next_fit(page: ScoringPage) -> None:
    base = predicted(0.05, 0.06, 0.07)
    page.show_state(base)
    first = page._sitting.prompts
    scored = base.cycle.answers[-1].id
    score = Score(scored, states.TEACHER.id, Scores(3, 3, 3))
    page.show_state(states.with_cycle(base, scores=(score,)))
    assert page._sitting.prompts == first
    page.show_state(states.answered())
    made = [p.id for p in base.cycle.prompts[:3]]
    assert [p.id for p in page._sitting.prompts] == made != [p.id for p in first]
    assert "in which the prompts were made" in page._desk._why.text()


def test_the_pace_is_of_this_sitting(page: ScoringPage) -> None:
    base = states.answered()
    page.show_state(base)
    assert "each" not in page._progress.words.text()
    page.take_focus()
    keys(page, "444")
    page.show_state(states.working(base, WorkKind.REPLY))
    assert "0 s each in this sitting" in page._progress.words.text()


# ------------------------------------------------------------- pure parts


@given(st.lists(st.integers(1, 4), min_size=2, max_size=6))
def test_ranks_come_back_from_the_preferences_they_made(places: list[int]) -> None:
    ids = [name("c", n) for n in range(len(places))]
    grouped = groups(dict(zip(ids, places, strict=True)))
    rows = [Preference(a, b, states.TEACHER.id) for a, b in pairs(grouped)]
    found = ranks(ids, rows)
    assert groups(found) == (grouped if len(grouped) > 1 else [])


def test_time_is_counted_while_looked_at_and_has_a_cap() -> None:
    clock = iter((0.0, 10.0, 10.0, 40.0, 1000.0, 1000.0, 2000.0))
    spent = ActiveTime(lambda: next(clock))
    a, b = name("a"), name("b")
    spent.look_at(a)  # 0
    spent.look_at(b)  # 10, 10
    spent.look_at(None)  # 40, 1000
    assert spent.seconds(a) == 10
    assert spent.seconds(b) == 30


def test_a_forgotten_completion_counts_two_minutes_at_most() -> None:
    clock = iter((0.0, 5000.0))
    spent = ActiveTime(lambda: next(clock))
    spent.look_at(name("a"))
    assert spent.seconds(name("a")) == 120


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_diff_spells_both_texts(old: str, new: str) -> None:
    pieces = word_diff(old, new)
    assert "".join(p.text for p in pieces if p.change is not Change.ADDED) == old
    assert "".join(p.text for p in pieces if p.change is not Change.REMOVED) == new


@pytest.mark.parametrize("words", [250, 20_000])
def test_a_diff_of_long_monotonous_texts_is_quick(words: int) -> None:
    old, new = "one two three\n" * words, "one two four\n" * words
    began = time.process_time()
    pieces = word_diff(old, new)
    assert time.process_time() - began < 1
    assert "".join(p.text for p in pieces if p.change is not Change.REMOVED) == new


def test_a_diff_shows_markup_literally() -> None:
    html = rich_text(word_diff("a", "<b>x</b>"), "#00ff00", "#ff0000")
    assert "<b>" not in html
    assert "&lt;" in html
