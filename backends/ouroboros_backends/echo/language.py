"""The words of the echo policy, and its law of the next word.

The law is a softmax over ``base[previous] + table[previous]``. ``base`` comes from a small grammar
and never changes: alone it is the reference policy. Words of the prompt that the vocabulary lacks
become slots, which the policy may copy.
"""

from __future__ import annotations

import hashlib
import math
import random
import re
from collections.abc import Sequence
from functools import cache
from typing import TypeAlias

from ouroboros_desktop.core.completion import Sampling
from ouroboros_desktop.core.dialogue import Message, Role

Table: TypeAlias = dict[int, list[float]]
"""For each previous token that training has met, one number a token that can be drawn."""

CLASSES = {
    "determiner": "the a this that every one your",
    "adjective": "small quiet old clear long honest careful bright",
    "noun": "answer question story light river house garden idea letter road morning reason",
    "pronoun": "I you we they",
    "verb": "keep find remember know carry follow change explain see read want",
    "adverb": "slowly again together first always well",
    "preposition": "with of in for from near before without",
    "conjunction": "and because if when so but",
    "stop": ".",
}
FOLLOWING = {
    "start": "determiner pronoun conjunction slot",
    "determiner": "adjective noun noun slot",
    "adjective": "noun slot",
    "noun": "verb preposition stop stop conjunction",
    "slot": "verb preposition stop stop slot",
    "pronoun": "verb",
    "verb": "determiner determiner preposition adverb slot stop",
    "adverb": "determiner preposition stop",
    "preposition": "determiner slot",
    "conjunction": "determiner pronoun",
    "stop": "end end determiner pronoun slot",
}
"""What may follow what, as often as it is listed. All else is possible, but rare."""

UNDRAWN = ("<other>", *(f"<{role}>" for role in Role))
KINDS = ("end", *(kind for kind, words in CLASSES.items() for _ in words.split()))
WORDS = (*UNDRAWN, "", *(word for words in CLASSES.values() for word in words.split()))
PLACES = {word: place for place, word in enumerate(WORDS)}
OTHER, END, STOP, FIRST_SLOT = 0, len(UNDRAWN), PLACES["."], len(WORDS)
SLOTS = 16
SIZE = FIRST_SLOT + SLOTS
CONTEXT = 4096
ASKING = frozenset(
    "about could should their there these those where which while whose would".split()
)
RARE = 0.01
"""The share of a step that goes to what the grammar does not list."""

DIGEST = hashlib.sha256(repr((WORDS, SLOTS, CONTEXT)).encode()).hexdigest()


def law(previous: int, slots: int, table: Table) -> list[float]:
    """Return the logprob of each token from ``END`` on that can follow ``previous``."""
    base = _base("start" if previous < END else _kind(previous), slots)
    row = table.get(previous)
    return log_softmax([b + a for b, a in zip(base, row, strict=False)]) if row else list(base)


def log_softmax(logits: Sequence[float]) -> list[float]:
    top = max(logits)
    total = top + math.log(sum(math.exp(x - top) for x in logits))
    return [x - total for x in logits]


def draw(logp: Sequence[float], sampling: Sampling, chance: random.Random) -> int:
    """Draw a place in ``logp`` after temperature and top_p; the likeliest at temperature 0."""
    order = sorted(range(len(logp)), key=lambda j: (-logp[j], j))
    if sampling.temperature == 0:
        return order[0]
    weights = [math.exp((logp[j] - logp[order[0]]) / sampling.temperature) for j in order]
    kept, share, wanted = 0, 0.0, sampling.top_p * sum(weights)
    while kept < len(order) and share < wanted:
        share += weights[kept]
        kept += 1
    return chance.choices(order[:kept], weights[:kept])[0]


def read(messages: Sequence[Message]) -> tuple[tuple[int, ...], list[str]]:
    """Return the tokens of the messages and of the policy's turn, and the words of the slots.

    Slots are the longer unknown words of the last message, the last one first. A prompt beyond
    ``CONTEXT`` tokens loses its beginning, and the slots that were there.
    """
    names = _names(messages[-1].content) if messages else []
    ids: list[int] = []
    for message in messages:
        ids.append(PLACES[f"<{message.role}>"])
        ids += [_place(word, names) for word in _words(message.content)]
    ids = [*ids[1 - CONTEXT :], PLACES[f"<{Role.POLICY}>"]]
    return tuple(ids), names[: slots_in(ids)]


def slots_in(ids: Sequence[int]) -> int:
    """Return how many words of their own these tokens of a prompt have."""
    return max(0, max(ids) - FIRST_SLOT + 1)


def text_ids(text: str, names: Sequence[str]) -> tuple[int, ...]:
    """Return the tokens of ``text`` that the policy could say, and the end; none without a word."""
    ids = [_place(word, names) for word in _words(text)]
    known = tuple(token for token in ids if token > END)
    return (*known, END) if known else ()


def piece(previous: int, token: int, names: Sequence[str]) -> str:
    """Return the piece of text that ``token`` adds after ``previous``."""
    word = names[token - FIRST_SLOT] if token >= FIRST_SLOT else WORDS[token]
    if token in {END, STOP}:
        return word
    first = previous < END
    if first or previous == STOP:
        word = word[:1].upper() + word[1:]
    return word if first else f" {word}"


@cache
def _base(kind: str, slots: int) -> tuple[float, ...]:
    """The grammar's law: each class has its share, each word an equal part of it."""
    kinds = [_kind(token) for token in range(END, FIRST_SLOT + slots)]
    listed = [k for k in FOLLOWING.get(kind, "end").split() if k in kinds]
    weights = [listed.count(k) / len(listed) / kinds.count(k) + RARE / len(kinds) for k in kinds]
    return tuple(log_softmax([math.log(w) for w in weights]))


def _kind(token: int) -> str:
    return "slot" if token >= FIRST_SLOT else KINDS[token - END]


def _names(text: str) -> list[str]:
    longer = (w for w in reversed(_words(text)) if len(w) > 4 and w.lower() not in ASKING)
    return list(dict.fromkeys(w for w in longer if _place(w, ()) == OTHER))[:SLOTS]


def _words(text: str) -> list[str]:
    """Split into words and full stops; scripts without spaces are cut into pieces."""
    return re.findall(r"\w{1,24}|\.", text)


def _place(word: str, names: Sequence[str]) -> int:
    """Return the token of ``word``: of the vocabulary, a slot of the prompt, or ``OTHER``."""
    if word in names:
        return FIRST_SLOT + names.index(word)
    return PLACES.get(word, PLACES.get(word.lower(), OTHER))
