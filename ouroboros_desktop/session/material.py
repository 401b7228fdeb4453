"""What a policy update learns from, gathered from the cycle; and the same again from its record."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message
from ouroboros_desktop.core.errors import NotPossibleYet, UpdateProblem
from ouroboros_desktop.core.examples import preferred, shown, usable
from ouroboros_desktop.core.identity import now
from ouroboros_desktop.core.imported import Use
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt, text_hash
from ouroboros_desktop.core.methods import Counts, missing
from ouroboros_desktop.core.policy import Capability
from ouroboros_desktop.core.policy_update import (
    Demonstration,
    Experience,
    PreferencePair,
    UpdateBatch,
    UpdateConfig,
    UpdateExperience,
)
from ouroboros_desktop.core.prompting import ask
from ouroboros_desktop.core.scoring import Rubric
from ouroboros_desktop.core.siblings import sibling_prompts
from ouroboros_desktop.core.teachers import Weights, consensus, weights_now
from ouroboros_desktop.session.choices import as_pairs, choices_of
from ouroboros_desktop.session.shown_beside import lessons_of
from ouroboros_desktop.storage.store import Store

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session


def rewards(cycle: Cycle, rubric: Rubric, weights: Weights) -> dict[UUID, float]:
    """Return the reward of each scored completion of the cycle: the consensus of its teachers."""
    scores = cycle.scores_now
    found = {}
    for completion_id in dict.fromkeys(s.completion_id for s in scores):
        given = [s for s in scores if s.completion_id == completion_id]
        agreed = consensus(given, rubric, weights)
        if agreed is not None:
            found[completion_id] = agreed.reward
    return found


def gather(
    session: Session, config: UpdateConfig, with_predicted: bool | None = None
) -> tuple[UpdateBatch, tuple[UpdateExperience, ...]]:
    """Return the batch of this cycle, and the record of what it used.

    ``with_predicted``: predicted rewards are in it too (None: as the settings say). Where the
    invariance reward has a weight, its answers were asked before. Raises ``NotPossibleYet`` when
    there is nothing to learn from, ``UpdateProblem`` when a held-out prompt is among the scored
    ones.
    """
    _refuse_held_out(session)
    if with_predicted is None:
        with_predicted = session.settings.learn_from_predictions
    can = session.state.policy.capabilities
    scored = rewards(session.cycle, session.state.rubric, session.state.weights)
    predicted = session.predictions.rewards() if with_predicted else {}
    known = {**predicted, **{c: (reward, None) for c, reward in scored.items()}}
    used = tuple(
        UpdateExperience(
            c.id,
            session.invariance.mixed(c, known[c.id][0], config.invariance_weight),
            known[c.id][1],
        )
        for c in session.cycle.answers
        if usable(c.completion, can) and c.id in known
    )
    batch = again(session, session.cycle, used, now(), config)
    if not (used or batch.demonstrations or batch.preferences):
        raise NotPossibleYet(
            "No scored completion can be learned from yet.", hint="Score some completions first."
        )
    return batch, used


def again(
    session: Session,
    cycle: Cycle,
    used: tuple[UpdateExperience, ...],
    moment: datetime,
    config: UpdateConfig,
) -> UpdateBatch:
    """Return the batch that these experiences make, with the rewards as they were then.

    Rewrites and preferences are those of ``cycle``, by teachers who weighed something at that
    ``moment``, choices between replies of the dialogue included; each rewrite is shown on sibling
    prompts too, as many as ``config`` says. What was imported is what was marked for training then.
    Recall lessons come beside what the method learns from, never alone. A policy that learns from
    no experiences is shown what they show by example.
    """
    info, can = session.state.policy.info, session.state.policy.capabilities
    assert info is not None
    cycle = cycle.heard(_weights(session.store, moment))
    lessons = imported_lessons(session.store, moment)
    lessons = (*as_pairs(choices_of(session, cycle, moment, config)), *lessons)
    if Capability.EXPERIENCES not in can:
        return _with(_texts(session, cycle, used, info.tokenizer), lessons)
    groups = {p.id: place for place, p in enumerate(cycle.prompts)}
    experiences = []
    for one in used:
        answer = cycle.completion(one.completion_id)
        assert answer.labyrinth_prompt_id is not None
        group, predicted = groups[answer.labyrinth_prompt_id], one.reward_model_id is not None
        # What was predicted is never compared with what was scored: it bears a deduction.
        group += len(groups) if predicted else 0
        experiences.append(Experience(answer.completion, one.reward, group, predicted))
    rewrites = [(r.completion_id, r.text) for r in cycle.rewrites_now]
    pairs = preferred(cycle, {one.completion_id: one.reward for one in used})
    told = _demonstrations(session, rewrites)
    told = (*told, *_on_siblings(session, rewrites, config.siblings, moment))
    batch = UpdateBatch(info.tokenizer, tuple(experiences), told, _preferences(session, pairs))
    batch = _permitted(_with(batch, lessons), can)
    if missing(config.method, Counts.of_batch(batch)):
        return batch
    return _with(batch, lessons_of(session, cycle, moment, config))


def _weights(store: Store, moment: datetime) -> Weights:
    return weights_now([one for one in store.teacher_weights() if one.created_at <= moment])


def _with(batch: UpdateBatch, lessons: Sequence[Demonstration | PreferencePair]) -> UpdateBatch:
    """Return the batch with more to learn from."""
    shown = tuple(one for one in lessons if isinstance(one, Demonstration))
    preferred = tuple(one for one in lessons if isinstance(one, PreferencePair))
    return replace(
        batch,
        demonstrations=(*batch.demonstrations, *shown),
        preferences=(*batch.preferences, *preferred),
    )


def _permitted(batch: UpdateBatch, can: Collection[Capability]) -> UpdateBatch:
    """Return the batch without what the policy cannot learn from."""
    demonstrations = batch.demonstrations if Capability.DEMONSTRATIONS in can else ()
    preferences = batch.preferences if Capability.PREFERENCES in can else ()
    return replace(batch, demonstrations=demonstrations, preferences=preferences)


def _texts(
    session: Session, cycle: Cycle, used: tuple[UpdateExperience, ...], tokenizer: str
) -> UpdateBatch:
    found = shown(cycle, {one.completion_id: one.reward for one in used})
    return UpdateBatch(
        tokenizer,
        demonstrations=_demonstrations(session, found.demonstrations),
        preferences=_preferences(session, found.preferences),
    )


def imported_lessons(store: Store, moment: datetime) -> tuple[Demonstration | PreferencePair, ...]:
    """Return what was marked for training then, but for what no policy update may be asked."""
    barred = store.barred(moment)
    examples = store.examples_for(Use.TRAINING, moment)
    lessons = (one.lesson() for one in examples if one.asked_hash not in barred)
    return tuple(one for one in lessons if one is not None)


def _refuse_held_out(session: Session) -> None:
    cycle = session.cycle
    held_out = {text_hash(text) for text in session.store.held_out_texts()}
    answered = {c.labyrinth_prompt_id for c in cycle.answers}
    asked = {text_hash(p.text) for p in cycle.prompts if p.id in answered}
    if asked & held_out:
        raise UpdateProblem(
            "A held-out labyrinth prompt is among the scored ones; it is never trained on.",
            hint="Edit or drop that prompt, then start again.",
        )
    if asked & session.store.benchmark_hashes(now()):
        raise UpdateProblem(
            "A scored labyrinth prompt is also in an imported benchmark; it is never trained on.",
            hint="Edit or drop that prompt, then start again.",
        )


def _asked(session: Session, completion_id: UUID) -> tuple[Message, ...]:
    prompt_id = session.cycle.completion(completion_id).labyrinth_prompt_id
    assert prompt_id is not None
    prompt = session.cycle.prompt(prompt_id)
    return ask(prompt, session.summary_of(prompt))


def _demonstrations(
    session: Session, texts: Iterable[tuple[UUID, str]]
) -> tuple[Demonstration, ...]:
    return tuple(Demonstration(_asked(session, about), text) for about, text in texts)


def _on_siblings(
    session: Session, rewrites: Iterable[tuple[UUID, str]], count: int, moment: datetime
) -> Iterator[Demonstration]:
    """Yield each rewrite as the answer to sibling prompts of the one that it was written for."""
    barred = session.store.barred(moment) if count else frozenset()
    for about, text in rewrites:
        for prompt in siblings_of(session, about, count, barred):
            yield Demonstration(ask(prompt, session.summary_of(prompt)), text)


def siblings_of(
    session: Session, completion_id: UUID, count: int, barred: Collection[bytes] = ()
) -> tuple[LabyrinthPrompt, ...]:
    """Return at most ``count`` siblings of a completion's prompt, but for what is ``barred``."""
    prompt_id = session.cycle.completion(completion_id).labyrinth_prompt_id
    assert prompt_id is not None
    prompt, known = session.cycle.prompt(prompt_id), session.transformations.values()
    return sibling_prompts(prompt, session.summary_of(prompt), known, count, barred)


def _preferences(
    session: Session, pairs: Iterable[tuple[UUID, str, str]]
) -> tuple[PreferencePair, ...]:
    return tuple(
        PreferencePair(_asked(session, about), better, worse) for about, better, worse in pairs
    )
