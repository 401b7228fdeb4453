"""How the simulated teacher reads: words, stems, sentences, negation, copied runs.

Plain heuristics for English, the same on every machine: no model, no data beyond this file. They
are apart from the rules that write labyrinth prompts, so that a better transformation never changes
what a published score means.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_WORD = re.compile(r"\d+|[^\W\d_]+(?:['’][^\W\d_]+)*")
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_ENDED = re.compile(r"[.!?][\"'”’)]*$")
_OPENING_NO = re.compile(r"^\W*no\s*[,;:–-]", re.IGNORECASE)
_NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NUMBER_WORDS = {
    **{word: str(value) for value, word in enumerate(_NUMBERS)},
    **{word: str(10 * value) for value, word in enumerate(_TENS, start=2)},
}
STOP_WORDS = frozenset(
    "a an the and or but if then than so as of in on at to from by for with into onto over "
    "under up down out off about after before between during is are was were be been being am "
    "do does did done doing has have had having will would shall should can could may might "
    "must this that these those there here it its he she they them him her his hers their "
    "theirs we us our you your i me my who whom whose which what when where why how not no nor "
    "only also just very too such some any all each every both few more most other own same "
    "again once because while until it's that's he's she's there's they're you're we're i'm "
    "i've i'd i'll let let's".split()
)
NEGATIONS = frozenset(
    "not no never nobody nothing none cannot without neither nor false untrue wrong "
    "incorrect".split()
)
TRAP_REJECTIONS = frozenset(
    "no not false untrue wrong incorrect actually isn't wasn't doesn't don't didn't cannot "
    "never".split()
)


def words(text: str) -> list[str]:
    """Return the words and numbers of ``text`` in order, folded to lower case."""
    return [w.replace("’", "'").casefold() for w in _WORD.findall(text)]


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """Return what inflected forms of ``word`` share; number words become digits."""
    word = word.removesuffix("'s")
    if word in NUMBER_WORDS:
        return NUMBER_WORDS[word]
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word.removesuffix(ending)
            break
    return word.removesuffix("e") if len(word) > 3 else word


def content_stems(text: str) -> frozenset[str]:
    """Return the stems of the words of ``text`` that carry content."""
    return frozenset(stem(w) for w in words(text) if w not in STOP_WORDS and not negates(w))


def sentences(text: str) -> list[str]:
    """Return the sentences and lines of ``text`` that hold a word, their end signs included."""
    return [s.strip() for s in _SENTENCE.findall(text) if words(s)]


def negates(word: str) -> bool:
    return word in NEGATIONS or word.endswith("n't")


def negative(sentence: str) -> bool:
    """Return whether the sentence is negated: an odd number of negations.

    A "No," that opens the sentence answers the question before it and negates nothing here.
    """
    return sum(negates(w) for w in words(_OPENING_NO.sub("", sentence))) % 2 == 1


def ended(text: str) -> bool:
    """Return whether the last sentence is finished rather than cut off."""
    return bool(_ENDED.search(text.rstrip()))


def names_and_numbers(text: str) -> frozenset[str]:
    """Return the stems of numbers, and of capitalised words that do not begin a sentence."""
    found: set[str] = set()
    for sentence in sentences(text):
        for place, raw in enumerate(_WORD.findall(sentence)):
            word = raw.replace("’", "'").casefold()
            number = raw.isdigit() or word in NUMBER_WORDS
            name = place > 0 and raw[0].isupper() and word not in STOP_WORDS
            if number or name:
                found.add(stem(word))
    return frozenset(found)


def grams(tokens: list[str], size: int) -> list[tuple[str, ...]]:
    """Return every run of ``size`` words, in order."""
    return [tuple(tokens[i : i + size]) for i in range(len(tokens) - size + 1)]


def copied_share(text: str, prompt: str, allowed: Iterable[str], size: int = 4) -> float:
    """Return the share, in [0, 1], of the runs of ``size`` words that were copied from ``prompt``.

    Runs of the ``allowed`` sentences do not count: to state a fact is no copying. A text of fewer
    than ``size`` words has no runs and copies nothing.
    """
    runs = grams(words(text), size)
    free = {run for sentence in allowed for run in grams(words(sentence), size)}
    source = set(grams(words(prompt), size)) - free
    return sum(run in source for run in runs) / len(runs) if runs else 0.0


def recited_share(text: str, sources: Iterable[str], size: int = 4) -> float:
    """Return the share, in [0, 1], of the runs of ``sources`` that ``text`` repeats exactly."""
    runs = {run for sentence in sources for run in grams(words(sentence), size)}
    said = set(grams(words(text), size))
    return len(runs & said) / len(runs) if runs else 0.0


def repeated_share(text: str, size: int = 3) -> float:
    """Return the share, in [0, 1], of the runs of ``size`` words that were said before."""
    runs = grams(words(text), size)
    return 1 - len(set(runs)) / len(runs) if runs else 0.0
