"""What must not get lost: the likelihood of plain prose, and everyday knowledge.

Both need the token ids of given texts, which the policy contract does not tell. But it tells those
of a prompt: what differs between the prompt of a text and that of no text are the text's own ids.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from ouroboros_desktop.core.completion import Completion, FinishReason, Prompt, Sampling
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.evaluation import metrics, probes
from ouroboros_desktop.evaluation.groups import Measured


class Tokens:
    """The token ids of texts, each found out once; for policies of one tokenizer."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[int, ...]] = {}

    def of(self, policy: Measured, texts: Sequence[str]) -> list[tuple[int, ...]]:
        """Return each text's own ids, without those that the chat format puts around it."""
        self._find(policy, [text for text in ("", *texts) if text not in self._known])
        frame = self._known[""]
        return [_between(self._known[text], frame) for text in texts]

    def _find(self, policy: Measured, texts: Sequence[str]) -> None:
        prompts = [Prompt((Message(Role.TEACHER, text),), 0) for text in texts]
        for token in policy.generate(prompts, Sampling(max_tokens=1, temperature=0)):
            if token.completion is not None:
                self._known[texts[token.prompt]] = token.completion.prompt_token_ids


def perplexities(policy: Measured, tokens: Tokens, count: int) -> tuple[float, ...]:
    """Return the perplexity of passages of plain prose; the first token of each is given."""
    ids = tokens.of(policy, probes.passages()[:count])
    measured = policy.logprobs([_stored(row[:1], row[1:]) for row in ids])
    return tuple(metrics.perplexity([row]) for row in measured)


def choices(policy: Measured, tokens: Tokens, seed: int, count: int) -> tuple[float, ...]:
    """Return, for each multiple choice item, 1 when the likeliest choice is the right one."""
    items = probes.multiple_choice(seed)[:count]
    found = []
    for item in items:
        said = [f"Question: {item.question}\nAnswer: {choice}." for choice in item.choices]
        ids = tokens.of(policy, said)
        asked = min(_shared(ids[0], row) for row in ids[1:])
        rows = [_stored(row[:asked], row[asked:]) for row in ids]
        likeliest = metrics.likeliest(list(policy.logprobs(rows)))
        found.append(float(likeliest == item.right))
    return tuple(found)


def _stored(prompt: tuple[int, ...], ids: tuple[int, ...]) -> Completion:
    return Completion("", FinishReason.STOP, Sampling(), prompt, ids)


def _shared(one: Sequence[int], other: Sequence[int]) -> int:
    """Return how many ids both begin with."""
    return len(list(takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))))


def _between(ids: tuple[int, ...], frame: tuple[int, ...]) -> tuple[int, ...]:
    before = _shared(ids, frame)
    after = min(_shared(ids[::-1], frame[::-1]), len(frame) - before)
    return ids[before : len(ids) - after]
