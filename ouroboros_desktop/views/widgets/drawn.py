"""What a page is drawn from, to see whether it has to be drawn again."""

from __future__ import annotations

from ouroboros_desktop.session.state import State


def drawn_from(state: State) -> tuple[object, ...]:
    """Return what the completions are drawn from: the same objects, the same picture."""
    cycle = state.cycle
    return (
        cycle.prompts,
        cycle.completions,
        cycle.scores,
        cycle.repeats,
        cycle.rewrites,
        cycle.preferences,
        cycle.rankings,
        cycle.remarks,
        cycle.marks,
        cycle.predictions,
        cycle.judgements,
        state.elsewhere,
        state.assistants,
        state.rubric,
        state.teacher,
    )


def same(left: tuple[object, ...], right: tuple[object, ...]) -> bool:
    """Whether a picture of ``left`` is one of ``right``: the same objects."""
    return len(left) == len(right) and all(a is b for a, b in zip(left, right, strict=True))
