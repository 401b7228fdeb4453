r"""Formulas in Markdown: ``$x$`` and ``\(x\)`` in a line, ``$$`` and ``\[`` as blocks."""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

_INLINE = (("$$", "$$"), ("\\(", "\\)"), ("\\[", "\\]"), ("$", "$"))
_BLOCK = (("$$", "$$"), ("\\[", "\\]"))


def enable_math(reader: MarkdownIt) -> None:
    """Let ``reader`` make tokens ``math_inline`` and ``math_block``."""
    reader.inline.ruler.before("escape", "math_inline", _inline)
    interrupted = ["paragraph", "reference", "blockquote", "list"]
    reader.block.ruler.before("fence", "math_block", _block, {"alt": interrupted})


def _inline(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] not in "$\\":
        return False  # asked at every sign of every text
    for opening, closing in _INLINE:
        if not state.src.startswith(opening, state.pos):
            continue
        start = state.pos + len(opening)
        end = state.src.find(closing, start, state.posMax)
        inside = state.src[start : max(end, start)]
        if not inside.strip() or (opening == "$" and not _is_formula(state.src, start, end)):
            continue
        if not silent:
            token = state.push("math_inline", "", 0)
            token.content = inside
            token.markup = state.src[state.pos : end + len(closing)]
        state.pos = end + len(closing)
        return True
    return False


def _is_formula(text: str, start: int, end: int) -> bool:
    """Whether single dollars are not two prices: no space inside them, no digit after (pandoc)."""
    after = text[end + 1 : end + 2]
    return not text[start].isspace() and not text[end - 1].isspace() and not after.isdigit()


def _block(state: StateBlock, first: int, last: int, silent: bool) -> bool:
    """Read lines from an opening sign to its closing sign; an empty line ends it before."""
    text = _line(state, first)
    closing = next((close for opening, close in _BLOCK if text.startswith(opening)), "")
    if not closing or state.is_code_block(first):
        return False
    lines = [text[2:]]
    line = first
    while not lines[-1].rstrip().endswith(closing):
        line += 1
        if line >= last or state.isEmpty(line) or state.sCount[line] < state.blkIndent:
            return False
        lines.append(_line(state, line))
    if not silent:
        token = state.push("math_block", "", 0)
        token.content = "\n".join(lines).rstrip().removesuffix(closing).strip()
        token.map = [first, line + 1]
    state.line = line + 1
    return True


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]
