"""Lists of English words that exclude each other, for the rules of ``contradictions``.

All but ``NUMBERS`` and ``BOUNDS`` hold stems.
"""

from __future__ import annotations

from ouroboros_desktop.core.language import stem

_PAIRS = """
    able-unable above-below absent-present accept-refuse after-before alive-dead allowed-forbidden
    asleep-awake bad-good begins-ends big-small broken-works buys-sells cheap-expensive
    clean-dirty close-open closed-open closes-opens cold-hot cold-warm cool-warm dangerous-safe
    dark-light day-night dead-living deep-shallow different-same difficult-easy down-up dry-wet
    early-late easy-hard empty-full enemy-friend enters-leaves everything-nothing evening-morning
    expensive-free fails-succeeds false-true far-near fast-slow fat-thin female-male few-many
    fewer-more finishes-starts first-last forbidden-permitted forgets-remembers gains-loses
    guilty-innocent happy-sad hard-soft hates-likes hates-loves heavy-light high-low inside-outside
    increases-decreases larger-smaller larger-lower left-right less-more long-short longer-shorter
    lock-unlock loud-quiet married-single mandatory-optional narrow-wide new-old newer-older
    older-younger old-young over-under poor-rich possible-impossible private-public quick-slow
    required-optional rises-falls rough-smooth rude-polite sharp-blunt sick-healthy simple-complex
    stale-fresh strong-weak stronger-weaker taller-shorter thick-thin tight-loose top-bottom
    useful-useless warmer-colder wins-loses winter-summer wrong-right
"""

OPPOSITES = frozenset(frozenset(map(stem, pair.split("-"))) for pair in _PAIRS.split())
"""Pairs of which one denies the other, of the same thing and in the same respect."""

PREFIXES = ("un", "non", "dis")
"""What makes the opposite of a word that it stands before."""

_CLASSES = (
    "black blue brown golden gray green grey orange pink purple red silver violet white yellow",
    "monday tuesday wednesday thursday friday saturday sunday",
    "january february march april june july august september october november december",
    "spring summer autumn winter",
    "north south east west",
)
CLASSES = tuple(frozenset(map(stem, line.split())) for line in _CLASSES)
"""Values of which a thing that "is" one is no other."""

SINGLE = frozenset(map(stem, "born call called capital husband live lives name named wife".split()))
"""Words after which only one name can be right."""

EVERYBODY = frozenset("all anybody anyone each every everybody everyone nobody none one".split())
"""Who a sentence is about when it is about all, or about nobody."""

EVER = frozenset("always ever".split())
"""Words that a denial makes "never", and that say little without one."""

BOUNDS = frozenset(
    "about almost approximately around fewer least less maximum minimum more most nearly over"
    " roughly under up".split()
)
"""Words that leave room beside a number."""

NUMBERS = {
    word: str(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
        " fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
} | {
    word: str(value)
    for value, word in zip(
        (30, 40, 50, 60, 70, 80, 90, 100),
        "thirty forty fifty sixty seventy eighty ninety hundred".split(),
        strict=True,
    )
}
"""Small numbers in words, in figures."""
