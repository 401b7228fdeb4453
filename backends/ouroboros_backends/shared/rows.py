"""Completions of one prompt share its tokens in one row.

A row is ``prompt | tail 1 | ... | tail K``. The positions of each tail go on from the prompt's, and
a tail sees the prompt and itself. Nothing is approximated: the trunk handles P + sum R tokens
instead of K (P + R). Prompts that only begin alike share that beginning, and each tail leads on
with the rest of its own prompt. Lengths are explicit everywhere; no mask is ever derived from ids,
because pad and end token are often the same. How a row passes through a trunk is the runtime's
business.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

LONGEST_ROW = 2048
"""Tokens a shared row may have: a mask of it takes 4 T^2 bytes."""

LEAST_SHARED = 256
"""Tokens that prompts have in common before it is worth a row."""

MOSTLY = 0.75
"""The part of the longest prompt that they have in common then."""

Ids = tuple[int, ...]

Pair = tuple[Ids, Ids]
"""Prompt and completion, as ids."""


@dataclass(frozen=True, slots=True)
class Item:
    """A prompt, and the ids that follow it. ``index`` is the caller's number for it.

    The first ``lead`` ids of the tail belong to the prompt still: nothing is asked about them.
    """

    index: int
    prompt: Ids
    tail: Ids
    lead: int = 0

    @property
    def said(self) -> int:
        """How many ids follow the whole prompt."""
        return len(self.tail) - self.lead


@dataclass(frozen=True, slots=True)
class Row:
    """Items of one prompt; ``tree`` when they share it."""

    items: tuple[Item, ...]
    tree: bool

    @property
    def prompt(self) -> Ids:
        return self.items[0].prompt

    @property
    def length(self) -> int:
        return len(self.prompt) + sum(len(item.tail) for item in self.items)

    @property
    def ids(self) -> list[int]:
        return [*self.prompt, *(i for item in self.items for i in item.tail)]


@dataclass(frozen=True, slots=True)
class MicroBatch:
    """Rows that pass through the trunk together."""

    rows: tuple[Row, ...]

    @property
    def items(self) -> list[Item]:
        """The items in the order of ``places``."""
        return [item for row in self.rows for item in row.items]

    def places(self, predicting: bool) -> list[tuple[int, int]]:
        """Return row and column of hidden states, item after item, one after the other [n].

        ``predicting``: where each token of prompt's continuation is predicted, ``said + 1`` an
        item; else where these tokens themselves stand, ``said`` an item (of none, the place before
        them).
        """
        places: list[tuple[int, int]] = []
        for number, row in enumerate(self.rows):
            start = len(row.prompt)
            last = start - 1
            for item in row.items:
                first, end = start + item.lead, start + len(item.tail)
                if predicting or not item.said:
                    places.append((number, first - 1 if item.lead else last))
                places += [(number, column) for column in range(first, end)]
                start = end
        return places

    def targets(self, completions: Sequence[Sequence[int]]) -> list[int]:
        """Return the completions' tokens [n] in the order of the items."""
        return [token for item in self.items for token in completions[item.index]]


def fed(index: int, prompt: Sequence[int], completion: Sequence[int]) -> Item:
    """Return what the trunk must read for a completion: its last token predicts nothing."""
    return Item(index, tuple(prompt), tuple(completion[:-1]))


def beginnings(prompts: Collection[Ids]) -> Mapping[Ids, Ids]:
    """Return what each prompt shares with others that begin alike; itself where that is little.

    Alike are those that have at least ``LEAST_SHARED`` tokens in common, and most of the longest.
    """
    found: dict[Ids, Ids] = {}
    alike: list[Ids] = []
    shared: Ids = ()
    for prompt in sorted(set(prompts)):
        common = _in_common(shared, prompt)
        longest = max(len(one) for one in (*alike, prompt))
        if alike and len(common) >= max(LEAST_SHARED, MOSTLY * longest):
            alike, shared = [*alike, prompt], common
        else:
            alike, shared = [prompt], prompt
        found |= dict.fromkeys(alike, shared)
    return found


def _in_common(one: Ids, other: Ids) -> Ids:
    alike = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return one[: sum(1 for _ in alike)]


def fed_together(pairs: Sequence[Pair]) -> list[Item]:
    """Return the same as ``fed`` for all pairs; prompts that begin alike share that beginning."""
    shared = beginnings([prompt for prompt, _ in pairs])
    items = []
    for index, (prompt, completion) in enumerate(pairs):
        start = shared[tuple(prompt)]
        rest = tuple(prompt[len(start) :])
        items.append(Item(index, start, (*rest, *completion[:-1]), len(rest)))
    return items


def pack(
    items: Sequence[Item], budget: int, window: int | None, share: bool, padded: bool = True
) -> list[MicroBatch]:
    """Return the items as micro-batches of about ``budget`` tokens, longest rows first.

    A group of one prompt stays together even where it is longer than the budget. ``window`` is how
    far the model's attention reaches (None: all the way): a tree mask would replace a shorter one.
    Rows that are ``padded`` count as long as the longest, and trees are not mixed with lines.
    """
    rows = list(_rows(items, window, share))
    rows.sort(key=lambda row: (row.tree, row.length), reverse=True)
    batches: list[list[Row]] = []
    for row in rows:
        last = batches[-1] if batches else []
        if last and (_fits_padded if padded else _fits)(last, row, budget):
            last.append(row)
        else:
            batches.append([row])
    return [MicroBatch(tuple(batch)) for batch in batches]


def _fits_padded(rows: Sequence[Row], row: Row, budget: int) -> bool:
    return rows[0].tree == row.tree and rows[0].length * (len(rows) + 1) <= budget


def _fits(rows: Sequence[Row], row: Row, budget: int) -> bool:
    return sum(r.length for r in rows) + row.length <= budget


def _rows(items: Sequence[Item], window: int | None, share: bool) -> Iterator[Row]:
    groups: dict[Ids, list[Item]] = {}
    for item in items:
        groups.setdefault(item.prompt, []).append(item)
    for prompt, members in groups.items():
        reach = len(prompt) + LONGEST_ROW if window is None else window
        fitting = [i for i in members if share and len(prompt) + len(i.tail) <= reach]
        kept = {item.index for item in fitting}
        yield from (Row((item,), tree=False) for item in members if item.index not in kept)
        yield from _shared_rows(fitting)


def _shared_rows(members: Sequence[Item]) -> Iterator[Row]:
    row: list[Item] = []
    for item in members:
        if row and Row((*row, item), tree=True).length > LONGEST_ROW:
            yield Row(tuple(row), tree=True)
            row = []
        row.append(item)
    if row:
        yield Row(tuple(row), tree=True)
