"""Invented facts: no two answer the same question, and a name or a value alone is not enough."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from ouroboros_desktop.core.invented import BRIEFLY, SHARED, invented
from ouroboros_desktop.evaluation.tables import WORDING
from ouroboros_desktop.evaluation.text import content_stems


@given(st.integers(0, 40), st.integers(0, 100))
def test_no_two_facts_answer_the_same_question(count: int, seed: int) -> None:
    found = invented(count, Random(seed))
    assert len(found) == count
    assert len({one.statement for one in found}) == count
    asked = [content_stems(one.question.split("?")[0]) for one in found]
    assert len(set(asked)) == count


def test_they_are_sentences_and_questions_the_same_every_time() -> None:
    found = invented(200, Random(3))
    assert found == invented(200, Random(3)) != invented(200, Random(4))
    for one in found:
        assert one.statement[0].isupper() and one.statement.endswith(".")
        question, brief = one.question.split("?")
        assert question[0].isupper()
        assert brief in BRIEFLY
        answer = content_stems(one.statement) - content_stems(question)
        assert answer, "the question does not hold its answer"


def test_a_name_has_several_facts_and_a_value_several_names() -> None:
    found = invented(60, Random(1))
    again = [w for one in found for w in one.statement.split() if w in SHARED["colour"]]
    shared = [s for values in SHARED.values() for s in values]
    said = [s for one in found for s in shared if one.statement.endswith(f"is {s}.")]
    assert len(set(said)) < len(said), again
    owners = [one.statement.split("'s ")[0] for one in found if "'s " in one.statement]
    whole = " ".join(one.statement for one in found)
    assert any(whole.count(owner) > 1 for owner in owners)


def test_none_is_worded_like_what_recall_is_measured_by() -> None:
    measured = {kind for kinds in WORDING.values() for kind in kinds}
    for one in invented(300, Random(2)):
        assert not content_stems(one.statement) & content_stems(" ".join(measured))
