"""Tokenizers that put words together from pieces (SentencePiece, as Llama 2 has it), for GGUF.

llama.cpp joins the two neighbours whose joint token has the highest score, leftmost first, whatever
the two are. tokenizer.json lists which two are joined, and in which order. Both come to the same
tokens where every pair that makes a token is listed, and all pairs that make the same token stand
together; else the tokenizer is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

SPACE = "▁"
WORDS = [
    {"type": "Prepend", "prepend": SPACE},
    {"type": "Replace", "pattern": {"String": " "}, "content": SPACE},
]
"""How a text is prepared: a space before it, and a mark for each space."""

Parts = Mapping[str, Any]
Pair = tuple[str, str]


def joins_pieces(tokenizer: Parts) -> bool:
    """Whether llama.cpp would make the same tokens of every text."""
    model = tokenizer.get("model") or {}
    if model.get("type") != "BPE" or not model.get("byte_fallback"):
        return False
    prepared = (tokenizer.get("normalizer") or {}).get("normalizers") == WORDS
    if not prepared or tokenizer.get("pre_tokenizer") or model.get("ignore_merges"):
        return False
    pairs = _pairs(model)
    made = [token for token, _ in groupby(left + right for left, right in pairs)]
    plain = _plain(tokenizer)
    return len(made) == len(set(made)) and set(pairs) == set(_possible(plain))


def scores(tokenizer: Parts, tokens: Sequence[str]) -> list[float]:
    """Return a score for each token: the sooner it is joined, the higher."""
    ranks = {left + right: -float(n) for n, (left, right) in enumerate(_pairs(tokenizer["model"]))}
    last = -float(len(ranks) + len(tokens))
    return [ranks.get(token, last) for token in tokens]


def is_byte(token: str) -> bool:
    """Whether a token stands for one byte, as <0x0A> does."""
    return len(token) == 6 and token.startswith("<0x") and token.endswith(">")


def _pairs(model: Parts) -> list[Pair]:
    """Return the pairs that are joined, the first to be joined first."""
    merges = model.get("merges") or []
    pairs = (one.split(" ") if isinstance(one, str) else one for one in merges)
    return [(left, right) for left, right in pairs]


def _plain(tokenizer: Parts) -> set[str]:
    """Return the tokens that stand for what they spell."""
    vocabulary: Mapping[str, int] = tokenizer["model"].get("vocab") or {}
    added = {one["content"] for one in tokenizer.get("added_tokens") or []}
    unknown = tokenizer["model"].get("unk_token")
    return {t for t in vocabulary if t not in added and t != unknown and not is_byte(t)}


def _possible(plain: set[str]) -> Iterator[Pair]:
    """Yield each pair of tokens that is a token together."""
    for token in plain:
        for place in range(1, len(token)):
            left, right = token[:place], token[place:]
            if left in plain and right in plain:
                yield left, right
