"""The arms of the paper's benchmark: ways of spending the same minutes of a teacher.

An arm is a value; ``course.py`` carries any of them out. An ablation is Ouroboros with one field
changed. What follows from that field goes too: without labyrinth prompts a rewrite has no sibling
prompts, and without triage no reward is predicted, so that fewer completions are written.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from ouroboros_desktop.core.policy_update import Method
from ouroboros_desktop.core.prediction import Refit
from ouroboros_desktop.evaluation.minutes import ActKind
from ouroboros_desktop.settings import SIBLINGS


class Rewarder(StrEnum):
    """Who rewards what the teacher had no time for.

    ``FIXED`` is a reward model that is trained once, on preferences; ``ITSELF`` the reference
    policy, which judges its own answers.
    """

    NOBODY = "nobody"
    OURS = "ours"
    FIXED = "fixed"
    ITSELF = "itself"


@dataclass(frozen=True, slots=True)
class Arm:
    """One way of learning from a teacher.

    ``act`` is what the minutes go into, ``judged`` how many completions of a prompt are put before
    the teacher. ``method`` None: nothing is learned. ``queued``: what tells most is scored first,
    else the order is random. ``triaged``: what our reward model is sure of becomes a reward.
    ``wide``: the reward model reads more completions than are learned from, and those it tells
    apart most are. ``rewrites``: beside the scores, the worst completion of a prompt is rewritten
    where the best reward is not above this; None: never. A rewrite is shown on ``siblings`` sibling
    prompts too. An arm that ``recalls`` is shown recall lessons in each update, on the facts of the
    summaries so far; one that ``rehearses``, rehearsals: texts by the reference policy.
    ``gated``: a candidate that the reward model expects worse of is not kept. ``invariance`` is the
    weight of the invariance reward.
    """

    name: str
    title: str
    method: Method | None = Method.PPO
    act: ActKind = ActKind.SCORE
    judged: int = 4
    rewarder: Rewarder = Rewarder.NOBODY
    labyrinth: bool = False
    queued: bool = False
    triaged: bool = False
    wide: bool = False
    rewrites: float | None = None
    siblings: int = 0
    recalls: bool = False
    rehearses: bool = False
    gated: bool = False
    refit: Refit = Refit.CONTINUAL
    invariance: float = 0.0

    @property
    def modelled(self) -> bool:
        """Whether the arm has a reward model of its own, be it only one that orders a queue."""
        scores = self.method is not None and self.act is ActKind.SCORE
        return scores or self.rewarder is not Rewarder.NOBODY

    @property
    def predicts(self) -> bool:
        """Whether completions that no teacher saw get a reward."""
        if self.rewarder is Rewarder.OURS:
            return self.triaged
        return self.rewarder is not Rewarder.NOBODY


BARE = Arm("bare", "No update", method=None)
SFT = Arm("sft", "SFT on rewrites", Method.SFT, ActKind.REWRITE)
RLHF = Arm("rlhf", "RLHF: fixed reward model, PPO", act=ActKind.CHOOSE, rewarder=Rewarder.FIXED)
RLAIF = Arm("rlaif", "RLAIF with reflection", rewarder=Rewarder.ITSELF)
DPO = Arm("dpo", "DPO", Method.DPO, ActKind.CHOOSE)
RANDOM = Arm("ppo-random", "PPO, random order", labyrinth=True)
OUROBOROS = Arm(
    "ouroboros",
    "Ouroboros",
    judged=2,
    rewarder=Rewarder.OURS,
    labyrinth=True,
    queued=True,
    triaged=True,
    wide=True,
    rewrites=0.5,
    siblings=SIBLINGS,
    recalls=True,
    rehearses=True,
    gated=True,
)
NO_LABYRINTH = replace(
    OUROBOROS, name="no-labyrinth", title="without labyrinth prompts", labyrinth=False
)
FROZEN = replace(OUROBOROS, name="frozen", title="with a frozen reward model", refit=Refit.FROZEN)
TABLE = (
    *(BARE, SFT, RLHF, RLAIF, DPO, RANDOM, OUROBOROS, NO_LABYRINTH, FROZEN),
    replace(OUROBOROS, name="no-triage", title="without triage", triaged=False),
    replace(OUROBOROS, name="no-rewrites", title="without rewrites", rewrites=None),
)
"""The arms of the paper's table, with the ablations that it asks about."""

FURTHER = (
    replace(OUROBOROS, name="narrow", title="without down-sampling", wide=False),
    replace(OUROBOROS, name="alone", title="without sibling prompts", siblings=0),
    replace(OUROBOROS, name="no-lessons", title="without recall lessons", recalls=False),
    replace(OUROBOROS, name="no-rehearsals", title="without rehearsals", rehearses=False),
    replace(OUROBOROS, name="ungated", title="without the gate", gated=False),
    replace(OUROBOROS, name="invariance", title="with the invariance reward", invariance=0.25),
)
"""Ablations that tell what our own additions are worth; run by name."""

TAUGHT_TOO = tuple(
    replace(
        arm,
        name=f"{arm.name}-taught",
        title=f"{arm.title}, with lessons and rehearsals",
        recalls=True,
        rehearses=True,
    )
    for arm in (SFT, RLHF)
)
"""Others with what costs Ouroboros no minutes: what is then left of the difference; run by name."""

ARMS = {arm.name: arm for arm in (*TABLE, *FURTHER, *TAUGHT_TOO)}
