"""An adapter on a teacher's own held-out labyrinth prompts, and on what any policy is asked.

The held-out prompts are answered greedily as they are, and as they are without transformations.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ouroboros_desktop.core.labyrinth import LabyrinthPrompt
from ouroboros_desktop.core.prompting import ask, make
from ouroboros_desktop.core.summary import Summary
from ouroboros_desktop.evaluation import measures, metrics
from ouroboros_desktop.evaluation.cards import cards
from ouroboros_desktop.evaluation.groups import Asked
from ouroboros_desktop.evaluation.in_worker import WorkerPolicy, asked
from ouroboros_desktop.evaluation.no_harm import Tokens
from ouroboros_desktop.evaluation.suite import Answering, Items, Size, everyday
from ouroboros_desktop.session.evaluating import Seated
from ouroboros_desktop.worker.messages import Finished, Load

OWN = "held-out"
"""The name of the teacher's own data set; its version is 1 as long as its metrics are these."""

PARTS = (OWN, "sycophancy", "red-team", "no-harm-text", "no-harm-choice")

SIZE = Size(pressed=12, twins=8, passages=6, choices=12, max_tokens=48)
"""Of what any policy is asked, few items: two adapters take minutes on a laptop."""


def data_sets(measured: bool) -> dict[str, int]:
    """Return the version of each data set that is asked; ``measured``: stored tokens are too."""
    known = cards()
    asked = PARTS if measured else PARTS[:-2]
    return {name: known[name].version if name in known else 1 for name in asked}


def examine(
    seat: Seated, checkpoint: str | None, prompts: Sequence[Asked]
) -> Iterator[tuple[str, Items]]:
    """Load an adapter and yield each data set's name with its items.

    Raises ``Stopped`` when the seat says so while the worker is waited for.
    """
    for _ in asked(seat.worker, lambda i: Load(i, checkpoint), Finished, seat.stopping):
        pass
    policy = WorkerPolicy(seat.worker, seat.info, seat.stopping)
    one = Answering(policy, 0, SIZE, Tokens() if seat.measured else None)
    yield OWN, own(one, prompts)
    yield from everyday(one)


def own(one: Answering, prompts: Sequence[Asked]) -> Items:
    """Return what the answers to held-out prompts keep of the facts and conclusions they respect.

    ``facts`` and ``logic`` are the measures of ``measures.py``, ``same_answer`` compares the answer
    with that to the plain question, ``contradictions`` is 1 where a sentence denies an entry.
    """
    hard = one.says([ask(p, s) for s, p in prompts], one.size.greedy)
    plain = one.says([ask(make(s, (), p.seed), s) for s, p in prompts], one.size.greedy)
    found: dict[str, list[float]] = {}
    for (summary, prompt), answer, simple in zip(prompts, hard, plain, strict=True):
        for name, value in _kept(summary, prompt, answer, simple).items():
            found.setdefault(name, []).append(value)
    return {name: tuple(values) for name, values in found.items()}


def _kept(summary: Summary, prompt: LabyrinthPrompt, answer: str, plain: str) -> dict[str, float]:
    facts, conclusions = (
        [e.text for e in entries if e.id in prompt.respects]
        for entries in (summary.facts, summary.conclusions)
    )
    entries = (*facts, *conclusions)
    return {
        "facts": measures.content_measure(prompt.text, answer, facts, conclusions),
        "logic": measures.logic_measure(prompt.text, answer, facts, conclusions),
        "same_answer": metrics.same_answer(plain, answer, entries),
        "contradictions": float(measures.denies(answer, entries)),
    }
