"""`make bench-difficulty`: how difficult, by estimate, each transformation makes the topics.

The thirds over all of it are the bounds in ``core/difficulty.py``.
"""

from __future__ import annotations

from statistics import mean, quantiles

from ouroboros_desktop.core.difficulty import difficulty, load
from ouroboros_desktop.core.labyrinth import Transformation
from ouroboros_desktop.core.prompting import make
from ouroboros_desktop.core.summary import Author, Part, Summary, SummaryEntry
from ouroboros_desktop.evaluation.topics import Topic, topics
from ouroboros_desktop.registry import discover

SEEDS = 20
"""Prompts of each topic and transformation."""


def summary_of(topic: Topic) -> Summary:
    """Return a topic's facts and conclusions as a summary."""
    facts = [SummaryEntry(Part.FACT_LEDGER, text, Author.TEACHER) for text in topic.facts]
    conclusions = [
        SummaryEntry(
            Part.LOGIC_MAP, c.text, Author.TEACHER, premises=tuple(facts[p].id for p in c.premises)
        )
        for c in topic.conclusions
    ]
    return Summary(1, (*facts, *conclusions))


def points(summary: Summary, chain: tuple[Transformation, ...], seed: int) -> float:
    """Return the points of one prompt."""
    prompt = make(summary, chain, seed)
    return load(prompt.text, [e for e in summary.entries if e.id in prompt.respects]).points


def main() -> None:
    """Print the mean of each transformation and the thirds over all."""
    found = discover("ouroboros_desktop.transformations", Transformation)
    chains: dict[str, tuple[Transformation, ...]] = {"none": ()}
    chains |= {name: (t,) for name, t in sorted(found.items())}
    summaries = [summary_of(topic) for topic in topics()]
    everything: list[float] = []
    for name, chain in chains.items():
        all_of = [points(s, chain, seed) for s in summaries for seed in range(SEEDS)]
        everything += all_of if chain else []
        print(f"{name:22} {mean(all_of):5.1f}  {difficulty(mean(all_of))}")
    low, high = quantiles(everything, n=3)
    print(f"thirds over all transformations: {low:.1f} and {high:.1f}; {len(everything)} prompts")


if __name__ == "__main__":
    main()
