"""Formulas in messages: what is read as one, and how TeX becomes readable."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ouroboros_desktop.views.widgets import excerpt, markdown
from ouroboros_desktop.views.widgets.tex import LONGEST, readable


@pytest.mark.parametrize(
    ("formula", "shown"),
    [
        ("E = mc^2", "E = mc²"),
        (r"\frac{a+b}{2} \le \sqrt{x_1}", "(a+b)/2 ≤ √x₁"),
        (r"\sum_{i=1}^{n} x_i", "∑ᵢ₌₁ⁿ xᵢ"),
        (r"\int_0^\infty e^{-x^2}\,dx", "∫₀^∞ e^(−x²) dx"),
        (r"\pi_\theta(a \mid s)", "π_θ(a | s)"),
        (r"\hat{y} \in \mathbb{R}^n, \left( x \right.", "ŷ ∈ ℝⁿ, ( x"),
        (r"\sqrt[3]{x} \sqrt[n]{y}", "∛x ⁿ√y"),
        (r"90^\circ, f'(x), \{a\}, 5\%", "90°, f′(x), {a}, 5%"),
        (r"x \text{ if } y, \|v\|", "x if y, ‖v‖"),
        (r"\begin{cases} a & b \\ c & d \end{cases}", "a b\u2028c d"),
    ],
)
def test_formulas_become_readable(formula: str, shown: str) -> None:
    assert readable(formula) == shown


@pytest.mark.parametrize(
    "formula",
    [r"\foo{x}", r"\frac{a}", "x^", "}", "{", "a # b", r"\begin{tikz}", "{" * 40 + "}" * 40, " ",
     "x" * (LONGEST + 1), r"\sqrt[3", "\\", "^" * 500],
)  # fmt: skip
def test_what_is_not_known_is_not_guessed(formula: str) -> None:
    assert readable(formula) is None


@given(st.text(alphabet="\\{}^_&$ab1 frcsqt[].'-\n", max_size=200))
def test_any_text_is_a_formula_or_none(formula: str) -> None:
    shown = readable(formula)
    assert shown is None or shown.strip()


def test_prices_are_no_formulas() -> None:
    for text in ("It costs $5 and $6.", "$5/$6", "a $ b $ c", r"\$x\$", "`$x$`"):
        (piece,) = markdown.pieces(text)
        assert not any(run.source for run in piece.runs), text


def test_formulas_in_a_line() -> None:
    (piece,) = markdown.pieces(r"Let $x^2$, \(y_1\) and $\foo$ be *it*.")
    assert piece.text == r"Let x², y₁ and \foo be it."
    assert [run.source for run in piece.runs if run.source] == ["$x^2$", r"\(y_1\)", r"$\foo$"]
    assert [run.code for run in piece.runs if run.source] == [False, False, True]


def test_formulas_as_blocks() -> None:
    text = "A\n$$\na\n- b\n$$\nB\n\n\\[ x^2 \\]\n\n$$\\foo$$"
    kinds = [(piece.kind, piece.text) for piece in markdown.pieces(text)]
    assert kinds == [
        ("text", "A"), ("math", "a − b"), ("text", "B"), ("math", "x²"), ("code", r"\foo"),
    ]  # fmt: skip


def test_formula_that_does_not_end_is_text() -> None:
    assert [p.kind for p in markdown.pieces("$$\nopen\n\nmore")] == ["text", "text"]
    assert [p.kind for p in markdown.pieces("    $$\n    x\n    $$")] == ["code"]


def test_part_of_a_formula_is_copied_as_the_whole() -> None:
    pieces = markdown.pieces("So $x^2 + y$ is it")
    assert excerpt.markdown_of(pieces, (0, 3), (0, 5)) == "$x^2 + y$"
    assert excerpt.plain(pieces, (0, 3), (0, 5)) == "x²"
