"""Where words occur in messages as they are shown, not as their Markdown is written."""

from __future__ import annotations

import re
import string
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from ouroboros_desktop.views.widgets import markdown
from ouroboros_desktop.views.widgets.excerpt import units

_SIGNS = str.maketrans("", "", string.punctuation)
_REWRITTEN = re.compile(r"&|\]\(|\]\[|\$|\\[(\[]")
"""Markdown whose shown text is not what is left of it without its signs."""


@dataclass(frozen=True)
class Hit:
    """A range of the text of one piece of a message."""

    piece: int
    start: int
    end: int


@dataclass(frozen=True)
class Search:
    """Words to look for; a space stands for any space or line end between them."""

    words: str
    case: bool = False

    def hits(self, text: str) -> tuple[Hit, ...]:
        """Return every place of the words in a message's text, in reading order."""
        if not self._may_be_in(text):
            return ()
        return tuple(
            Hit(place, units(shown[: found.start()]), units(shown[: found.end()]))
            for place, shown in enumerate(self._shown(text))
            for found in self._pattern.finditer(shown)
        )

    def count(self, text: str) -> int:
        """Return how many hits there are."""
        if not self._may_be_in(text):
            return 0
        return sum(1 for shown in self._shown(text) for _ in self._pattern.finditer(shown))

    def _shown(self, text: str) -> Sequence[str]:
        return [piece.text for piece in markdown.pieces(text)]

    def _may_be_in(self, text: str) -> bool:
        """Whether it is worth reading the Markdown, which takes a hundred times as long."""
        return bool(_REWRITTEN.search(text) or self._bare.search(text.translate(_SIGNS)))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return self._compiled(self.words)

    @cached_property
    def _bare(self) -> re.Pattern[str]:
        return self._compiled(self.words.translate(_SIGNS))

    def _compiled(self, words: str) -> re.Pattern[str]:
        parts = r"\s+".join(re.escape(word) for word in words.split())
        return re.compile(parts, 0 if self.case else re.IGNORECASE)
