"""Words and sentences of any text: pure helpers that never raise."""

from __future__ import annotations

import re

from ouroboros_desktop.core.lexicon import (
    ABBREVIATIONS,
    COMMON_NOUNS,
    LOWERED,
    NEGATIONS,
    NO_CLAUSE,
    STOP_WORDS,
    VERBS,
)

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_END = re.compile(r"""[.!?…]+["'”’)\]]*(?=\s|$)|[。！？؟।]+["'”’」』)\]]*|[\r\n]+""")
_MARK = re.compile(r"^(?:\s+|[•·▪◦●‣]+|[>*#+–—-]+\s+|\(?\d{1,3}[.)]\s+)+")


def collapse(text: str) -> str:
    """Return the text on one line with single spaces."""
    return " ".join(text.split())


def words(text: str) -> tuple[str, ...]:
    """Return the words in order, case folded."""
    return tuple(w.casefold() for w in _WORD.findall(text))


def content_words(text: str) -> frozenset[str]:
    """Return the words that carry meaning; all of them when every one is a function word."""
    found = frozenset(words(text))
    return found - STOP_WORDS or found


def stem(word: str) -> str:
    """Return a crude stem, so that "keeps", "keeping" and "keeper's" meet "keep"."""
    word = re.sub(r"['’]s?$", "", word)
    for suffix in ("ies", "ied", "ing", "ed", "es", "s"):
        if word.endswith(suffix) and len(word) - len(suffix) >= 3 and not word.endswith("ss"):
            word = word[: -len(suffix)] + ("y" if suffix in {"ies", "ied"} else "")
            break
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


def stems(text: str) -> frozenset[str]:
    """Return the stems of the content words."""
    return frozenset(stem(w) for w in content_words(text))


def negative(text: str) -> bool:
    """Return whether an odd number of negations stands in the text."""
    found = words(text)
    return sum(w in NEGATIONS or w.endswith(("n't", "n’t")) for w in found) % 2 == 1


def names(text: str) -> tuple[str, ...]:
    """Return the words that start with a capital letter inside the text, and the first if unusual.

    The first word of a sentence counts only when it is not a common opening word.
    """
    found = []
    for match in _WORD.finditer(text):
        word = re.sub(r"['’]s$", "", match.group())
        if (
            word[0].isupper()
            and word.casefold() not in LOWERED | STOP_WORDS | NO_CLAUSE | COMMON_NOUNS
        ):
            found.append(word)
    return tuple(found)


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Return the spans of the sentences, list marks and outer white space left out.

    A line break always ends a sentence; the stop of an abbreviation, an initial or a number
    never does.
    """
    spans, start = [], 0
    for match in _END.finditer(text):
        if _ends_sentence(text, start, match):
            spans.append(_trimmed(text, start, match.end()))
            start = match.end()
    spans.append(_trimmed(text, start, len(text)))
    return tuple((a, b) for a, b in spans if _WORD.search(text, a, b))


def _ends_sentence(text: str, start: int, match: re.Match[str]) -> bool:
    if match.group() != ".":
        return True
    before = text[max(start, match.start() - 12) : match.start()].split()
    last = before[-1].casefold().lstrip("(\"'“‘[") if before else ""
    initial = len(last) == 1 and last.isalpha() and last != "i"
    list_mark = last.isdigit() and not text[start : match.start()].strip().rstrip("0123456789")
    after = text[match.end() : match.end() + 12].strip()
    numbered = last in {"no", "vol", "fig"} and not after[:1].isdecimal()
    return not after or numbered or not (last in ABBREVIATIONS or initial or list_mark)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    mark = _MARK.match(text[start:end])
    start += mark.end() if mark else 0
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def sentence(text: str) -> str:
    """Return the text on one line, with a capital first letter and a stop at its end."""
    text = capital_first(collapse(text))
    return f"{text}." if text and (text[-1].isalnum() or text[-1] in "%°") else text


def bare(text: str) -> str:
    """Return the text on one line without the stop at its end."""
    return collapse(text).rstrip(".!;,…。 ")


def lower_first(text: str) -> str:
    """Return the text with a small first letter, unless the first word may be a name."""
    match = _WORD.match(text)
    if not match:
        return text
    first = match.group()
    if first.casefold() in LOWERED | COMMON_NOUNS:
        return text[0].lower() + text[1:]
    follows = text[match.end() :].split(maxsplit=1)
    plural = first.endswith("s") and first[1:].islower() and follows[:1]
    if plural and (follows[0] in VERBS or follows[0] in {"are", "were", "have", "can", "do"}):
        return text[0].lower() + text[1:]
    return text


def capital_first(text: str) -> str:
    """Return the text with a capital first letter, when that is one letter in both cases."""
    upper = text[:1].upper()
    return upper + text[1:] if len(upper) == 1 and upper.lower() == text[:1] else text
