"""Formulas in TeX as a line of Unicode that can be read: no picture, no program, no library.

What is not known is not guessed: the formula is then shown as it was written.
"""

from __future__ import annotations

import re
import unicodedata

LONGEST = 2_000
"""Characters of a formula that is still read; a longer one is shown as it was written."""

DEEPEST = 12

_TOKEN = re.compile(r"\\[A-Za-z]+\*?|\\.|\s+|.", re.DOTALL)

_GREEK = (
    "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι"
    " kappa κ lambda λ mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ"
    " upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π"
    " Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω"
)
_SIGNS = (
    "times × cdot · div ÷ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet • oplus ⊕ otimes ⊗ le ≤ leq ≤ ge ≥"
    " geq ≥ ll ≪ gg ≫ ne ≠ neq ≠ equiv ≡ approx ≈ sim ∼ simeq ≃ cong ≅ propto ∝ in ∈ notin ∉ ni ∋"
    " subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ setminus ∖ emptyset ∅ varnothing ∅"
    " forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ land ∧ wedge ∧ lor ∨ vee ∨ to → rightarrow →"
    " leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⇒ iff ⇔"
    " mapsto ↦ uparrow ↑ downarrow ↓ infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ iint ∬ oint ∮"
    " ldots … dots … cdots ⋯ vdots ⋮ ddots ⋱ prime ′ hbar ℏ ell ℓ Re ℜ Im ℑ aleph ℵ angle ∠"
    " perp ⊥ parallel ∥ mid | vert | Vert ‖ lVert ‖ rVert ‖ lvert | rvert | langle ⟨ rangle ⟩"
    " lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ degree ° therefore ∴ because ∵ checkmark ✓ backslash \\"
)
_WORDS = "sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh log ln exp lim max min"
_MORE_WORDS = "sup inf det dim ker gcd deg arg Pr mod bmod argmax argmin"
_SPACES = {"\\,": " ", "\\;": " ", "\\:": " ", "\\ ": " ", "\\!": "", "~": " "}
_KNOWN = (
    dict(zip(_GREEK.split()[::2], _GREEK.split()[1::2], strict=True))
    | dict(zip(_SIGNS.split()[::2], _SIGNS.split()[1::2], strict=True))
    | {word: word for word in (_WORDS + " " + _MORE_WORDS).split()}
    | {"quad": "  ", "qquad": "    ", "limits": "", "nolimits": "", "displaystyle": ""}
    | dict.fromkeys(("left", "right", "big", "Big", "bigl", "bigr", "Bigl", "Bigr", "bigg"), "")
)
_AS_IT_IS = {"text", "mathrm", "mathbf", "mathit", "mathsf", "mathcal", "boldsymbol", "textbf"} | {
    "operatorname", "operatorname*", "textit", "mathtt", "textrm", "boxed",
}  # fmt: skip
_FRACTIONS = {"frac", "dfrac", "tfrac"}
_DOUBLE = dict(zip("CHNPQRZ", "ℂℍℕℙℚℝℤ", strict=True))
_ABOVE = {"hat": "\u0302", "widehat": "\u0302", "bar": "\u0304", "overline": "\u0304"} | {
    "tilde": "\u0303", "vec": "\u20d7", "dot": "\u0307", "ddot": "\u0308",
}  # fmt: skip
_ROWS = {"aligned", "align", "align*", "gather", "gather*", "equation", "equation*", "cases"} | {
    "matrix", "pmatrix", "bmatrix", "vmatrix", "split",
}  # fmt: skip
_RAISED = dict(zip("0123456789+-=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ", strict=True))
_LOWERED = dict(zip("0123456789+-=()aeijnorux", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑᵢⱼₙₒᵣᵤₓ", strict=True))


class _UnknownError(Exception):
    """There is something that has no readable form here."""


def readable(formula: str) -> str | None:
    """Return a formula as Unicode text, lines ended by U+2028; None when it cannot be."""
    if len(formula) > LONGEST:
        return None
    try:
        text = _Formula(formula).row(0)
    except _UnknownError:
        return None
    lines = (re.sub(r"(?<=\S) {2,}(?=\S)", " ", line).strip() for line in text.split("\n"))
    return "\u2028".join(line for line in lines if line) or None


class _Formula:
    """Reads tokens from left to right; a group is read by a call of its own."""

    def __init__(self, text: str) -> None:
        self._tokens = _TOKEN.findall(text)
        self._at = 0

    def row(self, depth: int, end: str = "") -> str:
        """Return everything up to the token ``end``, which is passed."""
        if depth > DEEPEST:
            raise _UnknownError
        parts: list[str] = []
        while self._at < len(self._tokens):
            if self._tokens[self._at] == end:
                self._at += 1
                return "".join(parts)
            parts.append(self._atom(depth))
        if end:
            raise _UnknownError
        return "".join(parts)

    def _atom(self, depth: int) -> str:
        sign = self._tokens[self._at]
        self._at += 1
        if sign == "{":
            return self.row(depth + 1, "}")
        if sign in {"^", "_"}:
            return _moved(self._argument(depth), sign)
        if sign in {"&", "\\\\"}:
            return "  " if sign == "&" else "\n"
        if sign in {"}", "$", "#", "%"}:
            raise _UnknownError
        if sign.startswith("\\") or sign == "~":
            return self._command(sign, depth)
        return " " if sign.isspace() else sign.replace("'", "′").replace("-", "−")

    def _argument(self, depth: int) -> str:
        while self._at < len(self._tokens) and self._tokens[self._at].isspace():
            self._at += 1
        if self._at == len(self._tokens) or depth > DEEPEST:
            raise _UnknownError
        return self._atom(depth + 1)

    def _command(self, sign: str, depth: int) -> str:
        name = sign[1:]
        if sign in _SPACES:
            return _SPACES[sign]
        if name in _KNOWN:
            return self._known(name)
        if name in {"begin", "end"}:
            return self._environment()
        if name and name in "{}$%&#_|":
            return "‖" if name == "|" else name
        return self._with_argument(name, depth)

    def _with_argument(self, name: str, depth: int) -> str:
        if name == "sqrt":
            return self._root(depth)
        if name not in {*_FRACTIONS, *_ABOVE, *_AS_IT_IS, "mathbb"}:
            raise _UnknownError
        first = self._argument(depth)
        if name in _FRACTIONS:
            return f"{_one(first)}/{_one(self._argument(depth))}"
        if name in _ABOVE:
            return unicodedata.normalize("NFC", first.strip() + _ABOVE[name])
        if name == "mathbb":
            return "".join(_DOUBLE.get(sign, sign) for sign in first)
        return first

    def _known(self, name: str) -> str:
        sign = _KNOWN[name]
        if name in {"left", "right"} and self._tokens[self._at : self._at + 1] == ["."]:
            self._at += 1  # a bracket that is not there
        return sign

    def _root(self, depth: int) -> str:
        sign = "√"
        if self._tokens[self._at : self._at + 1] == ["["]:
            self._at += 1
            degree = self.row(depth + 1, "]")
            sign = {"3": "∛", "4": "∜"}.get(degree) or _moved(degree, "^") + "√"
        return sign + _one(self._argument(depth))

    def _environment(self) -> str:
        name = re.match(r"\{([a-z]+\*?)\}", "".join(self._tokens[self._at : self._at + 16]))
        if name is None or name[1] not in _ROWS:
            raise _UnknownError
        self._at += len(name[0])
        return "\n"


def _moved(text: str, sign: str) -> str:
    """Return ``text`` raised or lowered, with the sign in front where Unicode has no such signs."""
    text = text.strip()
    plain = text.replace("−", "-").replace(" ", "")
    signs = _RAISED if sign == "^" else _LOWERED
    if plain == "′" or (sign == "^" and plain in {"∘", "°"}):
        return "′" if plain == "′" else "°"
    if plain and all(c in signs for c in plain):
        return "".join(signs[c] for c in plain)
    return sign + (text if len(text) == 1 else f"({text})")


def _one(text: str) -> str:
    """Return ``text`` in brackets, unless it is one number or name."""
    text = text.strip()
    return text if re.fullmatch(r"[\w.′√⁰¹²³⁴-⁹₀-₉]+", text) else f"({text})"
