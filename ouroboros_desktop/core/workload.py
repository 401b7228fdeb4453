"""What a policy update would learn from, as the sizes that memory and time depend on."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ouroboros_desktop.core.fit import Fit, Workload, gigabytes
from ouroboros_desktop.core.policy_update import UpdateConfig


@dataclass(frozen=True, slots=True)
class Row:
    """A prompt with what was written to it, in tokens; one that is preferred counts as written."""

    prompt: int
    answers: tuple[int, ...]

    @property
    def tokens(self) -> int:
        return self.prompt + sum(self.answers)


def workload(rows: Sequence[Row], config: UpdateConfig) -> Workload | None:
    """Return the work of learning from ``rows``; None when there is nothing.

    Every row counts as one of the largest, since that decides about memory; there are as many of
    them as hold the tokens of all rows, since those decide about time.
    """
    rows = [row for row in rows if row.answers]
    if not rows:
        return None
    completions = max(len(row.answers) for row in rows)
    prompt = max(row.prompt for row in rows)
    largest = max(sum(row.answers) for row in rows)
    answer = max(1, math.ceil(largest / completions))
    whole = prompt + completions * answer
    return Workload(
        prompts=math.ceil(sum(row.tokens for row in rows) / whole),
        completions=completions,
        prompt_tokens=prompt,
        answer_tokens=answer,
        epochs=config.epochs,
        tokens_per_micro=config.tokens_per_micro,
    )


def way_out(fit: Fit, work: Workload) -> str:
    """Return what to change where ``work`` does not fit, '' where it does."""
    if fit.fits:
        return ""
    short = gigabytes(fit.needed - fit.free)
    if not fit.opens:
        return f"Close other applications to free {short}, or choose a smaller model in settings."
    sizes = f"now {work.completions} of up to {work.answer_tokens} tokens"
    return (
        f"Close other applications to free {short}, or let another machine make the update. Or ask "
        f"for fewer or shorter completions to a prompt in settings ({sizes}), or choose a smaller "
        "model, and answer the prompts again."
    )
