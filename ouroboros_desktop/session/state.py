"""What a session shows: one immutable value, replaced as a whole at each change."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from ouroboros_desktop.core.adapter_export import Checked
from ouroboros_desktop.core.completion import RecordedCompletion
from ouroboros_desktop.core.contradictions import Contradiction
from ouroboros_desktop.core.cycle import Cycle, CycleHead
from ouroboros_desktop.core.drafting import DraftRequest
from ouroboros_desktop.core.evaluated import Evaluation
from ouroboros_desktop.core.fit import Fit, Workload
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.core.imported import StoredBatch
from ouroboros_desktop.core.judge import Judgement
from ouroboros_desktop.core.policy import Adapter, Capability, ModelRef, PolicyInfo, Seat
from ouroboros_desktop.core.policy_update import Method, PolicyUpdate, Progress, UpdateMetrics
from ouroboros_desktop.core.prediction import RewardModel
from ouroboros_desktop.core.presets import ReplyPreset
from ouroboros_desktop.core.scoring import Preference, Rubric, Score
from ouroboros_desktop.core.servers import Server
from ouroboros_desktop.core.spending import Account
from ouroboros_desktop.core.summary import Summary, SummaryEntry
from ouroboros_desktop.core.teachers import Teacher, Weights
from ouroboros_desktop.core.triage import Audited
from ouroboros_desktop.core.verdict import Promotion
from ouroboros_desktop.exports.bundle import Written
from ouroboros_desktop.exports.personal import Mask
from ouroboros_desktop.imports.reading import Report

MEGABYTE = 1_000_000


class PolicyStatus(StrEnum):
    """Whether the policy can be asked."""

    ABSENT = "absent"
    OPENING = "opening"
    READY = "ready"
    LOST = "lost"


class WorkKind(StrEnum):
    """What the worker is busy with."""

    INSTALL = "install"
    OPENING = "opening"
    REPLY = "reply"
    BESIDE = "beside"
    DRAFT = "draft"
    CHECK = "check"
    REPHRASE = "rephrase"
    ANSWERS = "answers"
    JUDGE = "judge"
    PREDICT = "predict"
    UPDATE = "update"
    COMPARE = "compare"
    ARENA = "arena"
    EVALUATE = "evaluate"
    SWITCH = "switch"
    FIT = "fit"
    HANDOVER = "handover"
    EXPORT = "export"
    ADAPTER = "adapter"
    IMPORT = "import"
    KEEPING = "keeping"


class Level(StrEnum):
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Work:
    """The request that runs now, and the seat of the model that is asked.

    ``done`` of ``total`` in ``unit``s; total 0: not known.

    ``texts`` are the completions so far, by (prompt, index); ``steps`` the metrics of an update.
    ``tokens_per_second`` is the mean over this request. ``stopping``: cancel was asked for;
    ``stop_now`` is set when the worker did not answer it for three seconds.
    """

    kind: WorkKind
    label: str
    done: int = 0
    total: int = 0
    unit: str = ""
    texts: dict[tuple[int, int], str] = field(default_factory=dict)
    steps: tuple[UpdateMetrics, ...] = ()
    tokens_per_second: float = 0.0
    stopping: bool = False
    stop_now: bool = False
    seat: Seat = Seat.POLICY

    def at(self, progress: Progress, stopping: bool = False) -> Work:
        """Return the work as far as ``progress`` says; many bytes are told as megabytes."""
        done, total, unit = progress.done, progress.total, ""
        if total >= MEGABYTE:
            done, total, unit = done // MEGABYTE, total // MEGABYTE, "MB"
        phase = progress.phase
        return replace(self, label=phase, done=done, total=total, unit=unit, stopping=stopping)


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing the teacher should read: what happened, and what to do next."""

    level: Level
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class PolicyState:
    """The policy, its lineage of adapters, and the one that is live (None: the bare policy).

    ``id`` is provisional until the policy was opened for the first time. ``installable`` says how
    much a model that can be installed but is not yet here would fetch ("93 MB"), else ''.
    ``methods`` says why an update cannot learn by a method here, '' where it can. ``notes`` are
    what is noted of adapters, ``strength`` is how much of the live one a dialogue is with.
    ``audits`` are what the teacher gave to prompts that check the reward model.
    """

    id: UUID = field(default_factory=new_id)
    ref: ModelRef | None = None
    title: str = ""
    status: PolicyStatus = PolicyStatus.ABSENT
    capabilities: frozenset[Capability] = frozenset()
    info: PolicyInfo | None = None
    installable: str = ""
    live_id: UUID | None = None
    adapters: tuple[Adapter, ...] = ()
    promotions: tuple[Promotion, ...] = ()
    reward_models: tuple[RewardModel, ...] = ()
    audits: tuple[Audited, ...] = ()
    methods: dict[Method, str] = field(default_factory=dict)
    notes: dict[UUID, str] = field(default_factory=dict)
    strength: float = 1.0


@dataclass(frozen=True, slots=True)
class AssistantState:
    """A model beside the policy: the judge or the helper, opened when it is first asked."""

    ref: ModelRef
    title: str
    status: PolicyStatus = PolicyStatus.ABSENT
    info: PolicyInfo | None = None


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What the judge and teachers said in the other cycles of the policy.

    ``scores`` come with the id of the labyrinth prompt.
    """

    judgements: tuple[Judgement, ...] = ()
    scores: tuple[tuple[UUID, Score], ...] = ()
    preferences: tuple[Preference, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """A new draft of a cycle that has a summary: the teacher takes of it what is better.

    ``completion`` is the record of what the policy wrote, None when the helper did.
    """

    cycle_id: UUID
    entries: tuple[SummaryEntry, ...]
    completion: RecordedCompletion | None = None


@dataclass(frozen=True, slots=True)
class Forecast:
    """How a workload fits this computer; None: that could not be found out."""

    work: Workload
    fit: Fit | None


@dataclass(frozen=True, slots=True)
class ExportedAdapter:
    """An adapter that was exported: where it is, its bytes, how it was checked."""

    folder: Path
    bytes: int
    checked: Checked


@dataclass(frozen=True, slots=True)
class State:
    """Everything a window or a terminal draws.

    ``earlier`` are the approved summaries of the cycles before this one, with the cycle's number.
    ``checked`` is what the helper last found among the entries of a summary,
    ``proposal`` a new draft beside it, ``unread`` a request for a draft that left something out.
    ``binned`` are the cycles in the bin. ``servers`` says which seats are on a server,
    ``accounts`` what each server, by its name, was asked this month. ``mask`` is what was found to
    mask in a data set, ``written`` what the last data set came to, ``exported`` the last adapter
    that was exported. ``pending`` is what an import
    would do, until the teacher decides.
    ``teachers`` are all that the store knows, ``weights`` what the scores of each count where that
    is not 1. ``presets`` are those of dialogues, ``preset_id`` the one chosen (None: the settings).
    """

    cycle: Cycle
    history: tuple[CycleHead, ...]
    teacher: Teacher
    rubric: Rubric
    policy: PolicyState = field(default_factory=PolicyState)
    assistants: dict[Seat, AssistantState] = field(default_factory=dict)
    servers: dict[Seat, Server] = field(default_factory=dict)
    accounts: dict[str, Account] = field(default_factory=dict)
    elsewhere: Elsewhere = field(default_factory=Elsewhere)
    teachers: tuple[Teacher, ...] = ()
    weights: Weights = field(default_factory=dict)
    presets: tuple[ReplyPreset, ...] = ()
    preset_id: UUID | None = None
    earlier: tuple[tuple[int, Summary], ...] = ()
    checked: tuple[Contradiction, ...] = ()
    proposal: Proposal | None = None
    unread: DraftRequest | None = None
    work: Work | None = None
    notice: Notice | None = None
    forecast: Forecast | None = None
    imports: tuple[StoredBatch, ...] = ()
    pending: Report | None = None
    saved_at: datetime | None = None
    mask: Mask | None = None
    written: Written | None = None
    exported: ExportedAdapter | None = None
    binned: tuple[CycleHead, ...] = ()
    evaluations: tuple[Evaluation, ...] = ()
    undo: str = ""
    redo: str = ""

    @property
    def busy(self) -> bool:
        return self.work is not None

    @property
    def preset(self) -> ReplyPreset | None:
        """The preset that is chosen for dialogues; None: they go by the settings."""
        return next((p for p in self.presets if p.id == self.preset_id), None)

    @property
    def unfinished(self) -> PolicyUpdate | None:
        """The policy update of this cycle that was interrupted: to be resumed, or given up."""
        running = self.work is not None and self.work.kind is WorkKind.UPDATE
        return None if running else self.cycle.unfinished_update

    @property
    def ready(self) -> bool:
        """Whether the policy can be asked something now."""
        return self.policy.status is PolicyStatus.READY and not self.busy

    def can_ask(self, seat: Seat) -> bool:
        """Whether the model at ``seat`` can be asked now; where nobody sits, the policy."""
        return not self.busy if seat in self.assistants else self.ready
