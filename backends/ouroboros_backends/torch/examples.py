"""What SFT, DPO and KTO learn from: rows of token ids, with what the reference policy says of them.

Ids come as they were written or encoded by our chat format, end token included, and lengths are
explicit: nothing is tokenised again, and no mask is derived from ids.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ouroboros_backends.shared.engine import Engine
from ouroboros_backends.shared.lesson import Choice
from ouroboros_backends.shared.preferences import MEASURING, measure_margins
from ouroboros_backends.shared.reading import all_logprobs
from ouroboros_backends.shared.rows import Pair
from ouroboros_desktop.core.policy_update import Experience, Progress, UpdateConfig

IGNORED = -100
"""What trl takes for a label that is not learned from."""

Examples = Generator[Progress, None, list["Example"]]


@dataclass(frozen=True, slots=True)
class Example:
    """One thing the teacher said, as the columns that trl's collator knows.

    ``lengths`` are the tokens of each row that the trunk reads for it, ``tokens`` how many of them
    are learned from. ``weight`` is what it counts in the mean over a minibatch.
    """

    columns: dict[str, Any]
    lengths: tuple[int, ...]
    tokens: int
    weight: float = 1.0


def imitations(demonstrations: Sequence[Pair]) -> list[Example]:
    """Return the demonstrations for SFT; the loss is a mean over their tokens."""
    return [
        Example(
            {"input_ids": [*prompt, *text], "labels": [IGNORED] * len(prompt) + list(text)},
            lengths=(len(prompt) + len(text),),
            tokens=len(text),
            weight=len(text),
        )
        for prompt, text in demonstrations
    ]


def comparisons(engine: Engine, choices: Sequence[Choice], config: UpdateConfig) -> Examples:
    """Return the preferences for DPO. Only the reference policy's margin enters its loss."""
    measured = yield from measure_margins(engine, choices, config)
    return [
        Example(
            {
                "prompt_ids": list(choice.prompt),
                "chosen_ids": list(choice.chosen),
                "rejected_ids": list(choice.rejected),
                "ref_chosen_logps": choice.margin,
                "ref_rejected_logps": 0.0,
            },
            lengths=tuple(len(prompt) + len(text) for prompt, text in choice.texts),
            tokens=choice.tokens,
        )
        for choice in measured
    ]


def judged(
    experiences: Sequence[Experience], demonstrations: Sequence[Pair]
) -> list[tuple[Pair, bool]]:
    """Return each text with whether it is desirable.

    Experiences by the sign of their reward, neutral ones left out; demonstrations all are.
    """
    written = [
        ((e.completion.prompt_token_ids, e.completion.token_ids), e.reward > 0)
        for e in experiences
        if e.reward
    ]
    return [*written, *((pair, True) for pair in demonstrations)]


def verdicts(engine: Engine, texts: Sequence[tuple[Pair, bool]]) -> Examples:
    """Return the texts for KTO, each with one that was written to another prompt beside it.

    From the logprobs of those, in the place where they do not belong, KTO estimates how far the
    policy is from the reference policy (Ethayarajh et al. 2024, arXiv:2402.01306, section 4.1).
    """
    pairs = [pair for pair, _ in texts]
    strange = [(prompt, pairs[_elsewhere(pairs, i)][1]) for i, (prompt, _) in enumerate(pairs)]
    totals: list[float] = []
    for logprobs in all_logprobs(engine, [*pairs, *strange], adapter=False):
        totals.append(sum(logprobs))
        yield Progress(MEASURING, len(totals), 2 * len(pairs))
    return [
        Example(
            {
                "prompt_ids": list(prompt),
                "completion_ids": list(text),
                "KL_completion_ids": list(other),
                "label": desirable,
                "ref_logps": totals[i],
                "ref_KL_logps": totals[len(pairs) + i],
            },
            lengths=(len(prompt) + max(len(text), len(other)),),
            tokens=len(text),
        )
        for i, (((prompt, text), desirable), (_, other)) in enumerate(
            zip(texts, strange, strict=True)
        )
    ]


def _elsewhere(pairs: Sequence[Pair], place: int) -> int:
    """Return the next place with another prompt; the next one where all have the same."""
    following = [(place + step) % len(pairs) for step in range(1, len(pairs) + 1)]
    others = (i for i in following if pairs[i][0] != pairs[place][0])
    return next(others, following[0])


def weights(texts: Sequence[tuple[Pair, bool]]) -> tuple[float, float]:
    """Return KTO's weights of desirable and undesirable texts: the rarer kind counts as much.

    Their sums are then equal, the lower end of what the paper recommends (its equation 8).
    """
    good = sum(desirable for _, desirable in texts)
    bad = len(texts) - good
    return (max(bad / good, 1.0), max(good / bad, 1.0)) if good and bad else (1.0, 1.0)


def micro_batches(examples: Sequence[Example], budget: int) -> Iterator[list[Example]]:
    """Yield the examples in parts of about ``budget`` tokens, padding counted, longest first."""
    part: list[Example] = []
    longest = rows = 0
    for example in sorted(examples, key=lambda e: max(e.lengths), reverse=True):
        if part and longest * (rows + len(example.lengths)) > budget:
            yield part
            part, rows = [], 0
        longest = longest if part else max(example.lengths)
        part.append(example)
        rows += len(example.lengths)
    if part:
        yield part
