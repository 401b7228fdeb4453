"""The methods of a policy update in words: when to use which, what each needs, what is there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from ouroboros_desktop.core.examples import GOOD
from ouroboros_desktop.core.policy import LEARNS, Backend, Capability
from ouroboros_desktop.core.policy_update import Method, UpdateBatch


@dataclass(frozen=True, slots=True)
class Description:
    """What a method is called, and one sentence on when to use it."""

    title: str
    when: str


DESCRIPTIONS: Mapping[Method, Description] = {
    Method.PPO: Description(
        "PPO",
        "The usual choice: learns from every score, and from rewrites, rankings and choices beside"
        " it, in small steps.",
    ),
    Method.RLOO: Description(
        "RLOO",
        "A simpler PPO for prompts with several scored completions each: every completion is"
        " compared with the others as a whole.",
    ),
    Method.DPO: Description(
        "DPO",
        "For rankings, rewrites and choices between replies: learns which of two answers you"
        " prefer, and needs no scores.",
    ),
    Method.KTO: Description(
        "KTO",
        "For scores that tell good from bad and little more: all that is above neutral counts as"
        " good, all below as bad, rewrites as good.",
    ),
    Method.SFT: Description(
        "SFT",
        "For rewrites alone: learns to answer in your words; useful at the beginning, when hardly"
        " any completion deserves a good score.",
    ),
    Method.PROMPT: Description(
        "Instructions (no weights change)",
        "No weights change: the policy is told your persona snapshot's words and your best examples"
        " before every dialogue; for models on a server that offers no training.",
    ),
}


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is to learn from, by kind.

    ``desirable`` and ``undesirable`` are the experiences with a reward above and below 0.
    """

    experiences: int = 0
    desirable: int = 0
    undesirable: int = 0
    demonstrations: int = 0
    preferences: int = 0

    @staticmethod
    def of(rewards: Sequence[float], demonstrations: int, preferences: int) -> Counts:
        return Counts(
            experiences=len(rewards),
            desirable=sum(reward > 0 for reward in rewards),
            undesirable=sum(reward < 0 for reward in rewards),
            demonstrations=demonstrations,
            preferences=preferences,
        )

    @staticmethod
    def of_batch(batch: UpdateBatch) -> Counts:
        """Return the counts of what is in a batch."""
        rewards = [one.reward for one in batch.experiences]
        return Counts.of(rewards, len(batch.demonstrations), len(batch.preferences))


def missing(method: Method, counts: Counts) -> str:
    """Return what the teacher must do before this method can learn, '' when it can."""
    if method is Method.DPO:
        enough = counts.preferences > 0
        needed = "rank two completions of a prompt, choose between two replies, or rewrite one"
    elif method is Method.KTO:
        enough = bool(counts.undesirable and counts.desirable + counts.demonstrations)
        needed = "score at least one completion above neutral, or rewrite one, and one below"
    elif method is Method.SFT:
        enough, needed = counts.demonstrations > 0, "rewrite at least one completion"
    elif method is Method.PROMPT:
        enough = bool(counts.demonstrations or counts.preferences)
        needed = (
            f"rewrite a completion, rank two of a prompt, score two of a prompt far apart, or give"
            f" a reward of {GOOD:g} or more to one that was not cut off,"
        )
    else:
        enough = bool(counts.experiences or counts.demonstrations or counts.preferences)
        needed = "score, rank or rewrite some completions"
    return "" if enough else f"For {DESCRIPTIONS[method].title}, {needed} first."


def usual(reasons: Mapping[Method, str]) -> Method:
    """Return the first method that can be used; ``reasons`` say why one cannot ('': it can).

    PPO where there is none.
    """
    return next((m for m in DESCRIPTIONS if not reasons.get(m, "")), Method.PPO)


def offered(reasons: Mapping[Method, str]) -> str:
    """Return the titles of the methods that can be used, as a choice in words."""
    titles = [d.title for m, d in DESCRIPTIONS.items() if not reasons.get(m, "")]
    return " or ".join(part for part in (", ".join(titles[:-1]), *titles[-1:]) if part)


def updatable(capabilities: Collection[Capability], reasons: Mapping[Method, str]) -> bool:
    """Whether a policy can be updated at all: it learns from something, or takes instructions."""
    return bool(LEARNS.intersection(capabilities)) or reasons.get(Method.PROMPT) == ""


def not_installed(
    backend: Backend, method: Method, installed: Callable[[str], bool], frozen: bool = False
) -> str:
    """Return why this backend cannot learn by ``method`` on this computer, '' when it can.

    ``installed`` tells whether an import package is there; none is imported. To a ``frozen``
    application none can be added.
    """
    title = DESCRIPTIONS[method].title
    if method not in backend.methods and method is Method.PROMPT:
        return f"{backend.title} changes the weights; instructions are for models on a server."
    if method not in backend.methods:
        return f"{backend.title} cannot learn by {title}."
    absent = [package for package in backend.methods[method] if not installed(package)]
    if not absent:
        return ""
    if frozen:
        return f"{title} is not in this package; an installation from the source has it."
    command = f"pip install 'ouroboros-desktop[{backend.methods_extra}]'"
    return f"{title} needs {', '.join(absent)}, which is not installed: {command}"
