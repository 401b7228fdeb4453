"""A cycle as a report to read, in Markdown: for its teacher, so it asks for no consent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from uuid import UUID

from ouroboros_desktop.core.completion import RecordedCompletion
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Role
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt
from ouroboros_desktop.core.policy_update import PolicyUpdate
from ouroboros_desktop.core.scoring import Criterion, Score
from ouroboros_desktop.core.summary import Part, SummaryEntry
from ouroboros_desktop.core.teachers import Measure
from ouroboros_desktop.core.verdict import verdict

_PARTS = {
    Part.FACT_LEDGER: "Facts",
    Part.LOGIC_MAP: "Conclusions",
    Part.PERSONA_SNAPSHOT: "Persona",
}
_WHO = {Role.SYSTEM: "Persona", Role.TEACHER: "Teacher", Role.POLICY: "Policy"}
_MARKS = {"&": "&amp;", "<": "&lt;", "[": "\\[", "`": "\\`", "*": "\\*", "_": "\\_"}


def report(cycle: Cycle, measure: Measure, teachers: Mapping[UUID, str], model: str) -> str:
    """Return the report; ``teachers`` are names by id. What was written stands in it as text."""
    title = f"Cycle {cycle.number}" + (f": {_plain(cycle.title)}" if cycle.title else "")
    parts = (
        [f"# {title}", f"{cycle.created_at:%Y-%m-%d}, with {_plain(model)}."],
        _dialogue(cycle),
        _summary(cycle),
        _labyrinth(cycle, measure, teachers),
        _update(cycle),
        _verdict(cycle),
    )
    return "\n\n".join(line for part in parts for line in part) + "\n"


def _dialogue(cycle: Cycle) -> Iterator[str]:
    if cycle.transcript.branch:
        yield "## Dialogue"
    for message in cycle.transcript.branch:
        yield f"**{_WHO[message.role]}**"
        yield _quoted(message.content)


def _summary(cycle: Cycle) -> Iterator[str]:
    summary = cycle.approved_summary or cycle.summary
    if summary is None:
        return
    yield "## Summary" + ("" if summary.approved else " (a draft)")
    for part, title in _PARTS.items():
        entries = summary.part(part)
        if entries:
            yield f"### {title}"
            yield "\n".join(f"- {_inline(entry)}" for entry in entries)


def _inline(entry: SummaryEntry) -> str:
    return " ".join(_plain(entry.text).split())


def _labyrinth(cycle: Cycle, measure: Measure, teachers: Mapping[UUID, str]) -> Iterator[str]:
    if cycle.prompts_now:
        yield "## Labyrinth prompts"
    for place, prompt in enumerate(cycle.prompts_now, 1):
        yield f"### Prompt {place}{' (held out)' if prompt.held_out else ''}"
        names = [t.name for t in prompt.transformations]
        yield f"Made by: {', '.join(names) if names else 'no transformation'}."
        yield _quoted(prompt.text)
        yield from _answers(cycle, prompt, measure, teachers)


def _answers(
    cycle: Cycle, prompt: LabyrinthPrompt, measure: Measure, teachers: Mapping[UUID, str]
) -> Iterator[str]:
    given = [c for c in cycle.answers if c.labyrinth_prompt_id == prompt.id]
    for place, answer in enumerate(given, 1):
        yield f"#### Completion {place}"
        yield _quoted(answer.completion.text)
        scores = [s for s in cycle.scores_now if s.completion_id == answer.id]
        yield _scored(scores, measure, teachers)
        yield from _rewritten(cycle, answer)


def _scored(scores: list[Score], measure: Measure, teachers: Mapping[UUID, str]) -> str:
    agreed = measure.consensus(scores)
    if not scores:
        return "Not scored."
    lines = [
        f"- {_plain(teachers.get(s.teacher_id, 'a teacher'))}: "
        + ", ".join(f"{c.value} {_points(s.scores.of(c))}" for c in Criterion)
        + (f" — {' '.join(_plain(s.comment).split())}" if s.comment.strip() else "")
        for s in scores
    ]
    return "\n".join((*lines, f"- Reward: {agreed.reward:+.2f}" if agreed else "- No reward"))


def _points(value: int | None) -> str:
    return "can't say" if value is None else f"{value} of 5"


def _rewritten(cycle: Cycle, answer: RecordedCompletion) -> Iterator[str]:
    for rewrite in cycle.rewrites_now:
        if rewrite.completion_id == answer.id:
            yield "Rewritten:"
            yield _quoted(rewrite.text)


def _update(cycle: Cycle) -> Iterator[str]:
    update = cycle.update
    if update is None:
        return
    yield "## Policy update"
    lines = [
        f"- Method: {update.config.method.value}",
        f"- State: {update.state.value}",
        f"- Learned from {_learned_from(update)}",
        f"- Steps: {len(update.steps)}",
    ]
    if update.steps:
        last = update.steps[-1]
        lines.append(f"- At the end: KL to where it began {last.approx_kl:.3f}")
    yield "\n".join((*lines, *([f"- {_plain(update.detail)}"] if update.detail else [])))


def _learned_from(update: PolicyUpdate) -> str:
    """Say how much of it a teacher scored, and how much was predicted."""
    predicted = sum(one.reward_model_id is not None for one in update.experiences)
    scored = f"{len(update.experiences) - predicted} scored completions"
    return f"{scored} and {predicted} whose rewards were predicted" if predicted else scored


def _verdict(cycle: Cycle) -> Iterator[str]:
    pairs, decision = cycle.comparisons_now, cycle.decision
    if not pairs and decision is None:
        return
    yield "## Verdict"
    found = verdict(pairs)
    lines: Iterable[str] = (
        f"- {found.votes} of {found.pairs} pairs judged blind",
        f"- Win rate of the candidate: {found.win_rate:.0%} "
        f"(95 % interval {found.low:.0%} to {found.high:.0%})",
    )
    decided = decision.decision.value.replace("_", " ") if decision else "not decided"
    yield "\n".join((*(lines if found.votes else ()), f"- Decision: {decided}"))


def _quoted(text: str) -> str:
    """Return a text as a quotation in which nothing is Markdown."""
    lines = _plain(text).splitlines() or [""]
    return "\n".join(f"> {_unmarked(line.strip())}  " for line in lines)


def _plain(text: str) -> str:
    return "".join(_MARKS.get(sign, sign) for sign in text)


def _unmarked(line: str) -> str:
    """Keep a line from beginning a heading, a list, a rule or another quotation."""
    return f"\\{line}" if line[:1] in {"#", ">", "-", "+", "=", "~", "|"} else line
