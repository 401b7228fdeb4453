"""What is learned from becomes sizes: right in the largest row, and right in sum."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from ouroboros_desktop.core.fit import Fit, Workload
from ouroboros_desktop.core.policy_update import UpdateConfig
from ouroboros_desktop.core.workload import Row, way_out, workload

GB = 10**9
CONFIG = UpdateConfig(epochs=3, tokens_per_micro=512)


def test_equal_rows_are_told_exactly():
    found = workload([Row(100, (20, 20, 20))] * 5, CONFIG)
    assert found == Workload(5, 3, 100, 20, epochs=3, tokens_per_micro=512)


def test_uneven_rows_count_as_so_many_of_the_largest():
    found = workload([Row(100, (40, 10)), Row(50, (5,)), Row(20, ())], CONFIG)
    assert (found.prompt_tokens, found.completions, found.answer_tokens) == (100, 2, 25)
    assert found.group == 150
    assert found.prompts == 2, "205 tokens are more than one row of 150"


def test_nothing_to_learn_from_is_no_work():
    assert workload([], CONFIG) is None
    assert workload([Row(9, ())], CONFIG) is None


sizes = st.integers(1, 300)
some_rows = st.lists(
    st.builds(Row, sizes, st.lists(sizes, min_size=1, max_size=8).map(tuple)), min_size=1
)


@given(some_rows)
def test_no_row_is_larger_and_no_token_is_missing(rows):
    found = workload(rows, CONFIG)
    assert found.group >= max(row.tokens for row in rows)
    total = sum(row.tokens for row in rows)
    assert total <= found.prompts * found.group < total + found.group


def test_the_way_out_says_how_much_is_missing_and_what_to_change():
    work = Workload(4, 8, 100, 128)
    fits = Fit(GB, 2 * GB, 3 * GB, 4 * GB, 1.0, 2.0)
    assert way_out(fits, work) == ""
    tight = way_out(replace(fits, free=2 * GB), work)
    assert (
        "free 1.0 GB" in tight
        and "another machine" in tight
        and "now 8 of up to 128 tokens" in tight
    )
    hopeless = way_out(replace(fits, opening=3 * GB, free=GB), work)
    assert "free 2.0 GB" in hopeless and "smaller model" in hopeless
    assert "completions" not in hopeless, "they do not help a model that cannot be opened"
