"""Pairs to learn from: a concise answer with the facts is preferred to one that rambles.

`python -m benchmarks.updates.pairs FILE` writes 16 of them, one a prompt, always the same.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random

from ouroboros_desktop.evaluation.topics import Topic, training_topics

COUNT = 16

OPENINGS = (
    "Well, that is such an interesting thing to ask, and I am really glad that you did.",
    "Oh, where does one even begin with a question like that, I wonder, I truly do.",
    "So, as you may or may not know, there are many, many sides to something like this.",
    "Now, I could go on about this for hours, and perhaps one day I will, who knows.",
)
MIDDLES = (
    "Some people say one thing and some people say another, and maybe they are all a bit right.",
    "It always depends, of course, on how you look at it, and one can look at it in so many ways.",
    "It reminds me of something else entirely, but that is a long story for another time, I think.",
    "There is much that could be said here, and just as much that could be left unsaid, really.",
)
ENDINGS = (
    "Anyway, what matters most is that we keep wondering, is it not?",
    "In the end it is what it is, as they say, more or less.",
    "But then again, who am I to say, and does it even matter?",
    "I hope this helps in some way, or at least does no harm.",
)


@dataclass(frozen=True, slots=True)
class Pair:
    """A prompt as messages, and two answers to it."""

    prompt: list[dict[str, str]]
    preferred: str
    rejected: str


def pairs(count: int = COUNT) -> list[Pair]:
    """Return a pair for each of the first ``count`` training topics; texts of 40 to 80 tokens."""
    draw = Random(0)
    return [_pair(topic, draw) for topic in training_topics()[:count]]


def _pair(topic: Topic, draw: Random) -> Pair:
    conclusion = topic.conclusions[0]
    premises = [topic.facts[place] for place in conclusion.premises]
    others = [fact for fact in topic.facts if fact not in premises]
    asked = sorted([*premises, *others[:2]], key=topic.facts.index)
    question = f"{' '.join(asked)} What follows from that?"
    known = f"{others[0]} {others[1]}"
    preferred = f"{conclusion.text} It follows from what you said: {' '.join(premises)} {known}"
    rejected = " ".join(draw.choice(part) for part in (OPENINGS, MIDDLES, ENDINGS))
    return Pair([{"role": "user", "content": question}], preferred, rejected)


if __name__ == "__main__":
    file = Path(sys.argv[1])
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps([asdict(pair) for pair in pairs()], indent=1) + "\n")
