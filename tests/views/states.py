"""States for the pages' tests, grown step by step as a teacher would fill a cycle."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import combinations
from uuid import UUID, uuid5

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QSlider,
    QTextEdit,
    QWidget,
)

from ouroboros_desktop.core.completion import (
    Completion,
    FinishReason,
    RecordedCompletion,
    Sampling,
)
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message, Role, Transcript
from ouroboros_desktop.core.judge import Choice, Judgement
from ouroboros_desktop.core.labyrinth import (
    AppliedTransformation,
    LabyrinthPrompt,
    PromptDraft,
    Statement,
    Transformation,
)
from ouroboros_desktop.core.policy import Adapter, Capability, ModelRef, Seat
from ouroboros_desktop.core.policy_update import (
    PolicyUpdate,
    UpdateConfig,
    UpdateExperience,
    UpdateMetrics,
    UpdateState,
)
from ouroboros_desktop.core.remarks import Mark, Ranking, Remark
from ouroboros_desktop.core.scoring import (
    Criterion,
    Preference,
    Rewrite,
    Rubric,
    Score,
    Scores,
)
from ouroboros_desktop.core.summary import Author, Part, Source, Summary, SummaryEntry
from ouroboros_desktop.core.teachers import Teacher
from ouroboros_desktop.core.verdict import Comparison, Decision, Outcome, Promotion
from ouroboros_desktop.session.calibration import judge_label
from ouroboros_desktop.session.state import (
    AssistantState,
    Elsewhere,
    PolicyState,
    PolicyStatus,
    State,
    Work,
    WorkKind,
)
from ouroboros_desktop.views.widgets.likert_row import LikertRow

TEACHER = Teacher("Ada", id=UUID(int=1))
POLICY = UUID(int=2)
WHEN = datetime(2026, 5, 1, tzinfo=UTC)
_NAMES = UUID(int=3)

TALK = (
    "Water boils at 100 degrees at sea level. Does it boil at the same heat on a mountain?",
    "No. The air is thinner on a mountain, so the pressure on the water is lower and it boils "
    "earlier: at about 90 degrees at 3,000 metres.",
    "So does pasta take longer up there?",
    "Yes, it does. The water is cooler when it boils, so the pasta cooks more slowly.",
)
LONG = (
    "A very long sentence that goes on and on, with a word that cannot be broken such as "
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft, and "
    "then some more words so that it fills several lines of every column it is put in. "
)
ANSWERS = (
    "It boils at about 90 degrees there, because the air presses less on the water.",
    "Water always boils at 100 degrees, on a mountain as well as at sea level.",
    "I am not sure, but pasta needs more time on a mountain, since the boiling water is cooler.",
    "On a mountain, water boils earlier. So pasta takes longer.",
)


def name(*parts: object) -> UUID:
    """An id that is the same in each run."""
    return uuid5(_NAMES, "/".join(map(str, parts)))


def state(cycle: Cycle | None = None, **changes: object) -> State:
    """A ready policy and an empty cycle, unless told otherwise."""
    policy = PolicyState(
        ref=ModelRef("echo", "echo"),
        title="Echo",
        status=PolicyStatus.READY,
        capabilities=frozenset(Capability) - {Capability.REMOTE},
    )
    empty = Cycle(1, TEACHER.id, POLICY, id=name("cycle"))
    whole = State(cycle or empty, (), TEACHER, rubric(), policy)
    return replace(whole, **changes)


def seated(whole: State, seat: Seat, title: str = "Bench", model: str = "judge-7b") -> State:
    """The state with a model chosen for a seat beside the policy."""
    chosen = AssistantState(ModelRef("scripted", model), title)
    return replace(whole, assistants={**whole.assistants, seat: chosen})


def rubric() -> Rubric:
    """Weights of one each, and a sentence for each point."""
    levels = ("breaks", "bends", "neither keeps nor breaks", "keeps most of", "keeps all of")
    things = {"content": "the facts", "logic": "the conclusions", "persona": "the persona"}
    wording = {k: tuple(f"The answer {v} {thing}." for v in levels) for k, thing in things.items()}
    return Rubric(wording=wording)


def talked(messages: Iterable[str] = TALK) -> State:
    """A dialogue: teacher and policy in turns."""
    transcript = Transcript()
    for place, content in enumerate(messages):
        role = Role.POLICY if place % 2 else Role.TEACHER
        message = Message(
            role, content, name("message", place), transcript.last_id, created_at=WHEN
        )
        transcript = transcript.saying(message)
    return with_cycle(state(), transcript=transcript)


def entries(text: str = "") -> tuple[SummaryEntry, ...]:
    """Two facts, one conclusion, one trait; ``text`` is put before each."""
    second, last = name("message", 1), name("message", 3)
    boil = SummaryEntry(
        Part.FACT_LEDGER,
        text + "Water boils at about 90 degrees at 3,000 metres.",
        Author.POLICY,
        (Source(second, 0, 24),),
        id=name("entry", 0),
    )
    thin = SummaryEntry(
        Part.FACT_LEDGER,
        text + "The air is thinner on a mountain.",
        Author.EXTRACTION,
        (Source(second, 4, 37),),
        id=name("entry", 1),
    )
    slow = SummaryEntry(
        Part.LOGIC_MAP,
        text + "Pasta takes longer on a mountain.",
        Author.POLICY,
        (Source(last, 0, 13),),
        (boil.id,),
        name("entry", 2),
    )
    brief = SummaryEntry(
        Part.PERSONA_SNAPSHOT,
        text + "Answers first, then gives the reason in one sentence.",
        Author.TEACHER,
        id=name("entry", 3),
    )
    return boil, thin, slow, brief


def drafted(text: str = "", approved: bool = False) -> State:
    """A summary on top of the dialogue."""
    by = TEACHER.id if approved else None
    summary = Summary(1, entries(text), approved_by=by, id=name("summary", 1))
    return with_cycle(talked(), summaries=(summary,))


def transformations(count: int = 8) -> tuple[Transformation, ...]:
    """Named ways of making a prompt hard that leave it as it is."""
    probes = {
        "Nested conditionals": "Keeping track of several ifs",
        "Pronoun swap": "Knowing who or what is meant",
        "Semantic trap": "Resisting a false assumption in the question",
        "Double negation": "Reading a not that undoes another",
        "Shuffled order": "Putting events in order again",
        "Distractors": "Ignoring what does not matter",
        "Long-horizon recall": "Remembering what was said long ago",
        "Persona pressure": "Staying in character when pushed",
    }
    made = [
        Transformation(title.lower().replace(" ", "-"), title, probe, _unchanged)
        for title, probe in probes.items()
    ]
    return tuple(made[:count])


def _unchanged(draft: PromptDraft, _random: object) -> PromptDraft:
    return replace(draft, statements=(*draft.statements, Statement("")))


def prompted(count: int = 4, text: str = "") -> State:
    """Labyrinth prompts, the last one held out."""
    base = drafted(approved=True)
    facts = base.cycle.summary.entries
    made = tuple(
        LabyrinthPrompt(
            name("summary", 1),
            text or f"{facts[0].text} {facts[1].text}\n\nCase {n}: does pasta take longer there?",
            (AppliedTransformation("pronoun-swap"), AppliedTransformation("semantic-trap")),
            n,
            tuple(e.id for e in facts[:3]),
            held_out=n == count - 1,
            id=name("prompt", n),
        )
        for n in range(count)
    )
    return with_cycle(base, prompts=made)


def completion(text: str) -> Completion:
    """A completion of two tokens, with logprobs."""
    return Completion(text, FinishReason.STOP, Sampling(), (1,), (2, 3), (-0.5, -0.1))


def answered(count: int = 4, k: int = 4, text: str = "") -> State:
    """K completions to each labyrinth prompt that is trained on."""
    base = prompted(count)
    made = tuple(
        RecordedCompletion(
            completion(text or ANSWERS[n % len(ANSWERS)]),
            None,
            labyrinth_prompt_id=prompt.id,
            id=name("completion", prompt.seed, n),
        )
        for prompt in base.cycle.prompts
        if not prompt.held_out
        for n in range(k)
    )
    return with_cycle(base, completions=made)


def scored(many: int = 5, **kwargs: object) -> State:
    """The first completions scored, in the order of the record, one of them rewritten."""
    base = answered(**kwargs)
    chosen = base.cycle.answers[:many]
    scores = tuple(
        Score(c.id, TEACHER.id, Scores(1 + n % 5, 5 - n % 5, None if n == 2 else 4), seconds=20)
        for n, c in enumerate(chosen)
    )
    rewrites = tuple(
        Rewrite(c.id, TEACHER.id, "It boils at about 90 degrees there. Less air presses on it.")
        for c in chosen[:1]
    )
    return with_cycle(base, scores=scores, rewrites=rewrites)


def remarked() -> State:
    """The first completion flagged, skipped, commented, marked; the last flagged; all bad."""
    base = answered()
    prompt = base.cycle.prompts[0]
    first = base.cycle.shuffled(prompt.id, TEACHER.id)[0].id
    mark = Mark(first, TEACHER.id, 3, 9, Criterion.CONTENT, "too hot", id=name("mark"))
    remarks = (
        Remark(first, TEACHER.id, True, True, "reads like a list"),
        Remark(base.cycle.answers[-1].id, TEACHER.id, flagged=True),
    )
    bad = Ranking(prompt.id, TEACHER.id, all_bad=True)
    return with_cycle(base, remarks=remarks, marks=(mark,), rankings=(bad,))


def tied() -> State:
    """Every completion scored alike: the teacher prefers none."""
    base = answered()
    scores = tuple(Score(c.id, TEACHER.id, Scores(3, 3, 3)) for c in base.cycle.answers)
    return with_cycle(base, scores=scores)


def ranked() -> State:
    """The answers to the first prompt ranked: the first best, the next two tied, then the last."""
    base = answered()
    a, b, c, d = (x.id for x in base.cycle.answers[:4])
    better = ((a, b), (a, c), (a, d), (b, d), (c, d))
    return with_cycle(base, preferences=tuple(Preference(x, y, TEACHER.id) for x, y in better))


def judged(
    whole: State | None = None, forward: Choice = Choice.FIRST, backward: Choice = Choice.FIRST
) -> State:
    """A judge at its seat that compared every pair: always the same choice of the pair."""
    base = seated(whole or scored(12), Seat.JUDGE)
    label = judge_label(base)
    rows = tuple(
        Judgement(label, a.id, b.id, forward, backward, id=name("judgement", a.id, b.id))
        for prompt in base.cycle.prompts_now
        for a, b in combinations(base.cycle.shuffled(prompt.id, base.teacher.id), 2)
    )
    return with_cycle(base, judgements=rows)


def agreeing(whole: State, agreed: int, pairs: int) -> State:
    """The state with other cycles in which the judge agreed on so many of the ranked pairs."""
    label = judge_label(whole)
    ids = [(name("past", n, 0), name("past", n, 1)) for n in range(pairs)]
    said = [Choice.FIRST if n < agreed else Choice.SECOND for n in range(pairs)]
    judgements = tuple(Judgement(label, *p, c, c) for p, c in zip(ids, said, strict=True))
    ranked = tuple(Preference(*p, TEACHER.id) for p in ids)
    return replace(whole, elsewhere=Elsewhere(judgements, (), ranked))


def steps(count: int, total: int = 32) -> tuple[UpdateMetrics, ...]:
    """Metrics that wander as those of an update do."""
    return tuple(
        UpdateMetrics(
            step=n + 1,
            steps=total,
            epoch=n // 8,
            policy_loss=-0.02 - 0.04 * (1 - math.exp(-n / 10)) + 0.01 * math.sin(2.1 * n),
            value_loss=0.3 / (1 + n),
            demonstration_loss=2.0,
            approx_kl=0.08 * (1 - math.exp(-n / 12)) + 0.006 * math.sin(1.7 * n),
            reference_kl=0.002 * n,
            clip_fraction=0.02 + 0.1 * (1 - math.exp(-n / 9)) + 0.02 * math.cos(1.3 * n),
            entropy=2.4 - 0.01 * n + 0.03 * math.sin(n),
            grad_norm=0.9 + 0.2 * math.sin(1.1 * n),
            tokens=800,
            seconds=1.5,
        )
        for n in range(count)
    )


def updating(count: int = 20, total: int = 32) -> State:
    """A policy update under way."""
    base = updated(UpdateState.RUNNING)
    work = Work(WorkKind.UPDATE, "Policy update", count, total, "steps", steps=steps(count, total))
    return replace(base, work=work)


def updated(outcome: UpdateState = UpdateState.SUCCEEDED, detail: str = "") -> State:
    """A policy update that ended (or runs), with the adapter it made."""
    base = scored()
    good = outcome is UpdateState.SUCCEEDED
    adapter = name("adapter", 2) if good else None
    update = PolicyUpdate(
        base.cycle.id,
        POLICY,
        name("adapter", 1),
        UpdateConfig(),
        1,
        tuple(UpdateExperience(c.id, 0.25) for c in base.cycle.answers[:5]),
        outcome,
        steps(32) if good else (),
        adapter,
        detail,
        name("update"),
    )
    policy = replace(
        base.policy,
        live_id=name("adapter", 1),
        adapters=lineage(2 if good else 1),
        promotions=(Promotion(POLICY, 1, name("adapter", 1), Decision.PROMOTED, TEACHER.id),),
    )
    return replace(with_cycle(base, updates=(update,)), policy=policy)


def lineage(count: int) -> tuple[Adapter, ...]:
    """A chain of adapters, each made from the one before; the second is the update's."""
    return tuple(
        Adapter(
            POLICY,
            f"{n:x}9f3c07ab12d",
            name("adapter", n - 1) if n > 1 else None,
            name("update") if n == 2 else name("update", n),
            name("adapter", n),
            created_at=WHEN,
        )
        for n in range(1, count + 1)
    )


def compared(*votes: Outcome, pairs: int = 4) -> State:
    """Held-out pairs of the newest update; as many votes as given."""
    base = updated()
    prompts = tuple(
        replace(base.cycle.prompts[-1], id=name("held", n), seed=100 + n) for n in range(pairs)
    )
    rows: list[Comparison] = []
    made: list[RecordedCompletion] = []
    for n, prompt in enumerate(prompts):
        live, candidate = (
            RecordedCompletion(
                completion(ANSWERS[(n + side) % 4]),
                name("adapter", 1 + side),
                labyrinth_prompt_id=prompt.id,
                id=name("pair", n, side),
            )
            for side in (0, 1)
        )
        made += [live, candidate]
        outcome = votes[n] if n < len(votes) else None
        rows.append(
            Comparison(
                name("update"),
                prompt.id,
                live.id,
                candidate.id,
                candidate_first=n % 2 == 0,
                outcome=outcome,
                id=name("comparison", n),
            )
        )
    cycle = base.cycle
    return with_cycle(
        base,
        prompts=(*cycle.prompts, *prompts),
        completions=(*cycle.completions, *made),
        comparisons=tuple(rows),
    )


def cut_off() -> State:
    """Held-out pairs in which every completion of the candidate is cut off, and no other."""
    base = compared()
    cut = {c.candidate_completion_id for c in base.cycle.comparisons}
    made = tuple(
        replace(c, completion=replace(c.completion, finish_reason=FinishReason.LENGTH))
        if c.id in cut
        else c
        for c in base.cycle.completions
    )
    return with_cycle(base, completions=made)


def decided(decision: Decision = Decision.PROMOTED) -> State:
    """The gate's end: promoted or discarded."""
    base = compared(Outcome.CANDIDATE, Outcome.CANDIDATE, Outcome.TIE, Outcome.LIVE)
    live = name("adapter", 2 if decision is Decision.PROMOTED else 1)
    row = Promotion(POLICY, 2, live, decision, TEACHER.id, name("update"))
    policy = replace(base.policy, live_id=live, promotions=(*base.policy.promotions, row))
    return replace(with_cycle(base, decisions=(row,)), policy=policy)


def with_cycle(whole: State, **changes: object) -> State:
    """The state with another cycle."""
    return replace(whole, cycle=replace(whole.cycle, **changes))


def working(whole: State, kind: WorkKind, done: int = 3, total: int = 12, **more: object) -> State:
    """The state while the worker is busy."""
    units = {
        WorkKind.ANSWERS: "completions",
        WorkKind.COMPARE: "completions",
        WorkKind.JUDGE: "pairs",
    }
    labels = {
        WorkKind.DRAFT: "Drafting the summary",
        WorkKind.ANSWERS: "The policy answers",
        WorkKind.COMPARE: "Both policies answer the held-out prompts",
        WorkKind.REPHRASE: "Rephrasing a labyrinth prompt",
        WorkKind.JUDGE: "The judge compares completions",
    }
    work = Work(kind, labels.get(kind, kind.value), done, total, units.get(kind, "tokens"), **more)
    return replace(whole, work=work)


def unnamed(page: QWidget) -> list[str]:
    """The visible controls of a page that a screen reader has no name for."""
    kinds = (QAbstractButton, QTextEdit, QSlider, QAbstractSpinBox, QComboBox, LikertRow)
    found = [w for w in page.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible()]
    assert found, "nothing to check"
    named = [(w, QAccessible.queryAccessibleInterface(w)) for w in found]
    return [repr(w) for w, node in named if not node.text(QAccessible.Text.Name).strip()]


class StrayWindows(QObject):
    """Notes each widget that shows as a window of its own: it had no parent when it was shown."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.names: list[str] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(repr(watched))
        return False
