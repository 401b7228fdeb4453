"""A tokenizer as GGUF has it: tokens, their kinds, merges, and a name for how words are split.

llama.cpp knows ways of splitting a text into words by name. A way that it has no name for would
give other tokens, so it is refused.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ouroboros_backends.shared.gguf_llama import REMAIN
from ouroboros_backends.shared.gguf_pieces import is_byte, joins_pieces, scores

CONTRACTIONS = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+"
REST = r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
SPLITS = {
    rf"{CONTRACTIONS}|\p{{N}}{{1,3}}|{REST}": "llama-bpe",
    rf"{CONTRACTIONS}|\p{{N}}|{REST}": "qwen2",
}
"""llama.cpp's names of regular expressions by which words are found."""

NORMALISED = {"qwen2": (None, "NFC")}
"""What may be done to a text before; llama.cpp leaves it as it is."""

UNKNOWN = f"GGUF has no name for how this tokenizer splits words. {REMAIN}"

Parts = Mapping[str, Any]


def read_tokenizer_file(folder: Path) -> dict[str, Any]:
    """Return what tokenizer.json says, {} where it cannot be read."""
    try:
        found = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def tokens_problem(tokenizer: Parts, rows: int) -> str:
    """Return why a tokenizer cannot be written, as a sentence; '' when it can.

    ``rows`` counts those of the embedding.
    """
    if not splitting(tokenizer) and not joins_pieces(tokenizer):
        return UNKNOWN
    if max(_ids(tokenizer).values(), default=0) >= rows:
        return f"This tokenizer has more tokens than the model, which GGUF does not allow. {REMAIN}"
    return ""


def splitting(tokenizer: Parts) -> str:
    """Return llama.cpp's name for how the tokenizer splits words, '' where it has none."""
    model = tokenizer.get("model") or {}
    plain = model.get("type") == "BPE" and not model.get("byte_fallback")
    if not plain or not isinstance(model.get("vocab"), dict):
        return ""
    name = _named(tokenizer.get("pre_tokenizer") or {})
    normalised = (tokenizer.get("normalizer") or {}).get("type")
    whole_words = bool(model.get("ignore_merges"))
    known = normalised in NORMALISED.get(name, (None,)) and whole_words == (name == "llama-bpe")
    return name if known else ""


def _named(before: Parts) -> str:
    steps = before.get("pretokenizers", [before])
    kinds = [step.get("type") for step in steps]
    bytes_ = steps[-1]
    if kinds[-1] != "ByteLevel" or bytes_.get("add_prefix_space", True):
        return ""
    by_expression = bytes_.get("use_regex", True)
    if kinds == ["ByteLevel"] and by_expression:
        return "gpt-2"
    if kinds == ["Digits", "ByteLevel"] and steps[0].get("individual_digits") and by_expression:
        return "smollm"
    if kinds == ["Split", "ByteLevel"] and not by_expression:
        return SPLITS.get(str((steps[0].get("pattern") or {}).get("Regex")), "")
    return ""


def _ids(tokenizer: Parts) -> dict[str, int]:
    vocabulary: dict[str, int] = dict((tokenizer.get("model") or {}).get("vocab") or {})
    return vocabulary | {t["content"]: t["id"] for t in tokenizer.get("added_tokens") or []}


def add_tokens(writer: Any, folder: Path, rows: int, template: str) -> None:
    """Write the tokenizer of ``folder`` into ``writer``, a ``gguf.GGUFWriter``.

    Rows of the embedding that no token has are named. ``template`` is the chat template for a model
    without one.
    """
    import gguf

    tokenizer = read_tokenizer_file(folder)
    tokens = _listed(tokenizer, rows)
    by_merges = splitting(tokenizer)
    writer.add_tokenizer_model("gpt2" if by_merges else "llama")
    writer.add_tokenizer_pre(by_merges or "default")
    writer.add_token_list(tokens)
    if not by_merges:
        writer.add_token_scores(scores(tokenizer, tokens))
        writer.add_add_space_prefix(True)
    writer.add_token_types(_kinds(tokenizer, tokens, gguf.TokenType))
    special = gguf.SpecialVocab(folder, load_merges=bool(by_merges), n_vocab=rows)
    special.add_special_token.setdefault("bos", False)  # else llama.cpp would decide by the name
    special.chat_template = special.chat_template or template
    special.add_to_gguf(writer, quiet=True)


def _listed(tokenizer: Parts, rows: int) -> list[str]:
    """Return the tokens in the order of the embedding's rows, and names for rows without one."""
    by_id = {place: token for token, place in _ids(tokenizer).items()}
    return [by_id.get(place, f"[PAD{place}]") for place in range(rows)]


def _kinds(tokenizer: Parts, tokens: Sequence[str], kind: Any) -> list[int]:
    """Return what each token is; ``kind`` is the library's ``TokenType``."""
    special = {t["content"]: bool(t["special"]) for t in tokenizer.get("added_tokens") or []}
    known, model = _ids(tokenizer), tokenizer.get("model") or {}
    unknown, pieces = model.get("unk_token"), bool(model.get("byte_fallback"))

    def one(token: str) -> int:
        if token not in known:
            return int(kind.UNUSED)
        if token == unknown:
            return int(kind.UNKNOWN)
        if token in special:
            return int(kind.CONTROL if special[token] else kind.USER_DEFINED)
        return int(kind.BYTE if pieces and is_byte(token) else kind.NORMAL)

    return [one(token) for token in tokens]
