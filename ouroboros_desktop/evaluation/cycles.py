"""Whole cycles played by a simulated teacher over the same Session that the window uses.

Each stage yields a report when it is done. The same seed gives the same prompts, scores and
adapters on one machine.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from uuid import UUID

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt
from ouroboros_desktop.core.methods import DESCRIPTIONS
from ouroboros_desktop.core.policy import Capability
from ouroboros_desktop.core.policy_update import UpdateConfig, UpdateState
from ouroboros_desktop.core.scoring import Criterion, Scores
from ouroboros_desktop.core.verdict import verdict
from ouroboros_desktop.core.workload import way_out
from ouroboros_desktop.evaluation.simulated_teacher import SimulatedTeacher, respected
from ouroboros_desktop.evaluation.topics import Topic, training_topics
from ouroboros_desktop.session.material import rewards
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import PolicyStatus


@dataclass(frozen=True, slots=True)
class Report:
    """What one stage of one cycle came to, in lines for a terminal."""

    cycle: int
    stage: Stage
    lines: tuple[str, ...]


def play(
    session: Session, teacher: SimulatedTeacher, cycles: int, config: UpdateConfig, seed: int
) -> Iterator[Report]:
    """Play ``cycles`` cycles, each about another topic; yields a report a stage.

    An interrupted policy update of the open cycle is resumed and decided on first. Raises the
    ``OuroborosError`` that a stage ended with; what was done before is in the store.
    """
    order = list(training_topics())
    Random(f"topics/{seed}").shuffle(order)
    if session.state.policy.status is not PolicyStatus.READY:
        session.opening.start()
        session.wait()
    if session.state.unfinished is not None:
        ended = (*_resume(session), *_decide(session, teacher))
        yield Report(session.cycle.number, Stage.POLICY_UPDATE, ended)
    for _ in range(cycles):
        session.new_cycle()  # an empty one, as in a new store, is used as it is
        topic = order[(session.cycle.number - 1) % len(order)]
        for stage, lines in _stages(session, teacher, topic, config):
            yield Report(session.cycle.number, stage, tuple(lines))


def _stages(
    session: Session, teacher: SimulatedTeacher, topic: Topic, config: UpdateConfig
) -> Iterator[tuple[Stage, Sequence[str]]]:
    yield Stage.DIALOGUE, _talk(session, teacher, topic)
    yield Stage.SUMMARY, _summarise(session, teacher, topic)
    yield Stage.LABYRINTH, _build(session)
    yield Stage.SCORING, _score(session, teacher)
    yield Stage.POLICY_UPDATE, _forecast(session, config)
    yield Stage.POLICY_UPDATE, [*_update(session, config), *_decide(session, teacher)]


def _talk(session: Session, teacher: SimulatedTeacher, topic: Topic) -> list[str]:
    for text in teacher.messages(topic):
        session.dialogue.say(text)
        session.wait()
    return [f"{m.role.value}: {_short(m.content)}" for m in session.cycle.transcript.branch]


def _summarise(session: Session, teacher: SimulatedTeacher, topic: Topic) -> list[str]:
    session.summary.draft()
    session.wait()
    drafted = session.cycle.summary
    entries = teacher.summary(topic, session.cycle.transcript.branch)
    session.summary.approve(entries)
    lines = [f"drafted {len(drafted.entries) if drafted else 0} entries, then edited and approved"]
    return lines + [f"{e.part.value.replace('_', ' ')}: {_short(e.text)}" for e in entries]


def _build(session: Session) -> list[str]:
    names = sorted(session.transformations)
    Random(session.seed_for("chains")).shuffle(names)
    session.labyrinth.build([[name] for name in names])
    return [_prompt_line(p) for p in session.cycle.prompts_now]


def _score(session: Session, teacher: SimulatedTeacher) -> list[str]:
    session.scoring.answer()
    session.wait()
    lines = []
    for place, answer in enumerate(session.cycle.answers):
        assert answer.labyrinth_prompt_id is not None
        scores = judge(session, teacher, answer.id, place)
        session.scoring.score(answer.id, scores)
        given = " ".join(f"{c.value} {scores.of(c)}" for c in Criterion)
        lines.append(f"{given} | {_short(answer.completion.text)}")
    state = session.state
    given_rewards = rewards(state.cycle, state.rubric, state.weights).values()
    return [*lines, f"mean reward {sum(given_rewards) / len(given_rewards):+.3f}"]


def judge(session: Session, teacher: SimulatedTeacher, completion_id: UUID, key: object) -> Scores:
    """Let the simulated teacher score one completion by its text alone.

    ``key`` tells this judgement's noise from that of others.
    """
    cycle = session.cycle
    answer = cycle.completion(completion_id)
    assert answer.labyrinth_prompt_id is not None
    prompt = cycle.prompt(answer.labyrinth_prompt_id)
    entries = session.summary_of(prompt).entries
    return teacher.score(
        prompt.text,
        answer.completion.text,
        respected(entries, prompt.respects),
        f"{cycle.number}/{key}",
    )


def _forecast(session: Session, config: UpdateConfig) -> list[str]:
    """Say before the update what it takes; it is tried either way."""
    if Capability.REMOTE in session.state.policy.capabilities:
        return [f"{DESCRIPTIONS[config.method].title} on a server"]
    session.fitting.ask(config)
    session.fitting.wait()
    forecast = session.state.forecast
    if forecast is None or forecast.fit is None:
        return ["what the policy update takes could not be found out"]
    out = way_out(forecast.fit, forecast.work)
    return [forecast.fit.sentence, *([out] if out else [])]


def _update(session: Session, config: UpdateConfig) -> list[str]:
    session.policy_update.start(config)
    return _updated(session)


def _resume(session: Session) -> list[str]:
    unfinished = session.state.unfinished
    assert unfinished is not None
    session.policy_update.resume(unfinished.id)
    return [f"resumed after step {len(unfinished.steps)}", *_updated(session)]


def _updated(session: Session) -> list[str]:
    session.wait()
    update = session.cycle.update
    assert update is not None
    if update.state is UpdateState.RUNNING:
        raise OuroborosError(
            f"The model stopped unexpectedly after step {len(update.steps)} of the policy update.",
            hint="Nothing is lost: play on with the same --home, and it is resumed.",
        )
    if update.state is not UpdateState.SUCCEEDED:
        raise OuroborosError(f"The policy update ended early: {update.detail}")
    adapter = next(a for a in session.state.policy.adapters if a.id == update.adapter_id)
    if not update.steps:
        return [
            f"{len(update.experiences)} rewards, {DESCRIPTIONS[update.config.method].title}",
            f"candidate adapter {adapter.checkpoint}",
        ]
    last = update.steps[-1]
    predicted = sum(one.reward_model_id is not None for one in update.experiences)
    return [
        f"{len(update.experiences)} experiences ({predicted} predicted), "
        f"{last.step} of {last.steps} steps"
        + (f", stopped by {last.stop_reason.value}" if last.stop_reason else ""),
        f"approx_kl {last.approx_kl:.4f}, clip_fraction {last.clip_fraction:.2f}, "
        f"entropy {last.entropy:.3f}, reference_kl {last.reference_kl:.4f}",
        f"candidate adapter {adapter.checkpoint}",
    ]


def _decide(session: Session, teacher: SimulatedTeacher) -> list[str]:
    """Vote blind on the held-out pairs; discard only what is worse beyond chance."""
    if session.cycle.decision is None:
        session.gate.compare()
        session.wait()
    if session.cycle.decision is not None:
        notice = session.state.notice
        return [f"candidate rejected: {notice.message if notice else ''}"]
    for place, pair in enumerate(session.cycle.comparisons_now):
        live = judge(session, teacher, pair.live_completion_id, f"gate/{place}/live")
        candidate = judge(session, teacher, pair.candidate_completion_id, f"gate/{place}/new")
        session.gate.vote(pair.id, teacher.prefers(live, candidate))
    found = verdict(session.cycle.comparisons_now)
    if found.worse:
        session.gate.discard()
    else:
        session.gate.promote()
        session.wait()
    decision = session.cycle.decision
    assert decision is not None
    return [
        f"held-out win rate {found.win_rate:.2f} "
        f"(95 % interval {found.low:.2f} to {found.high:.2f}, {found.votes} pairs)",
        f"candidate {decision.decision.value}",
    ]


def _prompt_line(prompt: LabyrinthPrompt) -> str:
    made_by = " + ".join(t.name for t in prompt.transformations)
    held_out = " (held out)" if prompt.held_out else ""
    return f"{made_by}{held_out}: {_short(prompt.text)}"


def _short(text: str, limit: int = 100) -> str:
    line = " ".join(text.split())
    return line if len(line) <= limit else f"{line[: limit - 1]}…"
