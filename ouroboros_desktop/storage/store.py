"""The store: what a session saves and reads. One method that writes is one transaction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from ouroboros_desktop.core.adapter_export import Origin
from ouroboros_desktop.core.arena import Match
from ouroboros_desktop.core.completion import RecordedCompletion
from ouroboros_desktop.core.cycle import Cycle, CycleHead
from ouroboros_desktop.core.dialogue import FoundMessage, Message
from ouroboros_desktop.core.evaluated import Evaluation
from ouroboros_desktop.core.imported import ImportBatch, ImportedExample, Use
from ouroboros_desktop.core.judge import Judgement
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt
from ouroboros_desktop.core.policy import Adapter, PolicyRecord
from ouroboros_desktop.core.policy_update import PolicyUpdate, UpdateMetrics, UpdateState
from ouroboros_desktop.core.prediction import PredictedScore, RewardModel
from ouroboros_desktop.core.presets import ReplyPreset, WrittenWith
from ouroboros_desktop.core.quick_marks import QuickMark
from ouroboros_desktop.core.remarks import Mark, Ranking, Remark
from ouroboros_desktop.core.repeats import RepeatScore
from ouroboros_desktop.core.scoring import Preference, Rewrite, Rubric, Score
from ouroboros_desktop.core.spending import Spent
from ouroboros_desktop.core.summary import Summary
from ouroboros_desktop.core.taken import StepEvent, TakenStep
from ouroboros_desktop.core.teachers import Teacher, TeacherWeight
from ouroboros_desktop.core.verdict import Comparison, Promotion
from ouroboros_desktop.storage import origins, reading, reward_models, rows, searching, taken
from ouroboros_desktop.storage.archive import Archive
from ouroboros_desktop.storage.database import Database
from ouroboros_desktop.storage.row import Row
from ouroboros_desktop.storage.stored_imports import StoredImports


class Store(StoredImports):
    """Every cycle of a teacher, in one file. For one thread.

    What a method wrote is on disk when it returns. Otherwise it raises ``StoreProblem`` and wrote
    nothing. Rows are only ever added: to change something is to add its next revision.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.archive = Archive(database)

    @property
    def home(self) -> Path:
        """The folder that the store is in."""
        return self._database.path.parent

    @classmethod
    def open(cls, path: Path) -> Store:
        """Open the store at ``path``, made when it is missing.

        Raises ``StoreProblem`` when it is open elsewhere, cannot be written, is damaged, is from a
        newer version or is no store. Nothing is overwritten then.
        """
        return cls(Database(path.absolute()))

    @property
    def recovered(self) -> str:
        """What a repair at opening kept, in a sentence; '' when nothing was damaged."""
        return self._database.recovered

    def close(self) -> None:
        self._database.close()

    # ------------------------------------------------------------------------------ reading

    def teachers(self) -> tuple[Teacher, ...]:
        return self._database.read(reading.teachers)

    def teacher_weights(self) -> tuple[TeacherWeight, ...]:
        """Return every weight a teacher was given, oldest first."""
        return self._database.read(reading.teacher_weights)

    def policies(self) -> tuple[PolicyRecord, ...]:
        return self._database.read(reading.policies)

    def adapters(self, policy_id: UUID) -> tuple[Adapter, ...]:
        return self._database.read(partial(reading.adapters, policy_id=policy_id))

    def adapter_notes(self, policy_id: UUID) -> dict[UUID, str]:
        """Return what is noted of each adapter now."""
        return self._database.read(partial(reading.adapter_notes, policy_id=policy_id))

    def origin(self, adapter_id: UUID) -> Origin | None:
        """Return which policy update made an adapter; None where it was erased."""
        return self._database.read(partial(origins.origin, adapter_id=adapter_id))

    def promotions(self, policy_id: UUID) -> tuple[Promotion, ...]:
        """Return them oldest first: the last one names the live adapter."""
        return self._database.read(partial(reading.promotions, policy_id=policy_id))

    def reward_models(self, policy_id: UUID) -> tuple[RewardModel, ...]:
        """Return every fit of this policy's reward model, oldest first."""
        return self._database.read(partial(reading.reward_models, policy_id=policy_id))

    def features(self, policy_id: UUID) -> dict[UUID, bytes]:
        """Return what the reward model sees of each completion: float32, little-endian."""
        return self._database.read(partial(reward_models.features, policy_id=policy_id))

    def rewrite_features(self, policy_id: UUID) -> dict[tuple[UUID, UUID, int], bytes]:
        """Return what the reward model sees of rewrites, by ``Rewrite.key``."""
        return self._database.read(partial(reward_models.rewrite_features, policy_id=policy_id))

    def rewritten(self, policy_id: UUID) -> tuple[tuple[UUID, Rewrite], ...]:
        """Return the rewrites in force of this policy's answers, each with its prompt's id."""
        return self._database.read(partial(reward_models.rewritten, policy_id=policy_id))

    def scored(self, policy_id: UUID) -> tuple[tuple[UUID, Score], ...]:
        """Return (labyrinth prompt's id, score in force) over all cycles, oldest first."""
        return self._database.read(partial(reading.scored, policy_id=policy_id))

    def predicted(self, policy_id: UUID) -> tuple[tuple[UUID, PredictedScore], ...]:
        """Return (labyrinth prompt's id, prediction) of prompts that one fit predicted whole."""
        return self._database.read(partial(reward_models.predicted, policy_id=policy_id))

    def evaluations(self, policy_id: UUID) -> tuple[Evaluation, ...]:
        return self._database.read(partial(reading.evaluations, policy_id=policy_id))

    def approved_until(self, cycle_id: UUID) -> tuple[tuple[int, Summary], ...]:
        """Return the approved summaries of a cycle and of those before it, oldest first.

        Each comes with the number of its cycle.
        """
        return self._database.read(partial(reading.approved_until, cycle_id=cycle_id))

    def preferences(self, policy_id: UUID) -> tuple[Preference, ...]:
        """Return the preferences in force over all cycles, oldest first; no choices of replies."""
        return self._database.read(partial(reading.preferences, policy_id=policy_id))

    def judgements(self, policy_id: UUID, judge: str) -> tuple[Judgement, ...]:
        """Return what one judge said of this policy's completions, over all cycles."""
        return self._database.read(partial(reading.judgements, policy_id=policy_id, judge=judge))

    def rubric(self) -> Rubric | None:
        """Return the newest revision."""
        return self._database.read(reading.rubric)

    def cycles(self) -> tuple[CycleHead, ...]:
        """Return every cycle that is not in the bin, newest first."""
        return self._database.read(reading.cycles)

    def cycle(self, cycle_id: UUID) -> Cycle:
        """Return a cycle with everything in it, equal to what was saved."""
        return self._database.read(partial(reading.cycle, cycle_id=cycle_id))

    def bin(self) -> tuple[CycleHead, ...]:
        """Return the cycles that are in the bin, newest first."""
        return self._database.read(reading.binned)

    def bin_changed(self, policy_id: UUID) -> datetime | None:
        """Return when scores of this policy last went into the bin, or came out of it."""
        return self._database.read(partial(reading.bin_changed, policy_id=policy_id))

    def last_number(self) -> int:
        """Return the highest number of a cycle, in the bin or not; 0 when there is none."""
        return self._database.read(reading.last_number)

    def search(self, words: str, most: int = 200) -> Future[tuple[FoundMessage, ...]]:
        """Begin to look for the newest messages that hold ``words``; stop the search before.

        A backup or a check that runs goes on, and the search does not wait for it.
        """
        return self._database.search(partial(searching.messages_with, words=words, most=most))

    def search_bin(self, words: str, most: int = 200) -> Future[tuple[FoundMessage, ...]]:
        """Begin to look for them in the bin alone; see ``search``."""
        return self._database.search(partial(searching.binned_with, words=words, most=most))

    def taken_steps(
        self, cycle_id: UUID, teacher_id: UUID
    ) -> tuple[tuple[TakenStep, ...], tuple[StepEvent, ...]]:
        """Return a teacher's steps since the cycle's last policy update, with their events."""
        query = partial(taken.taken_steps, cycle_id=cycle_id, teacher_id=teacher_id)
        return self._database.read(query)

    def usage(self, since: datetime) -> tuple[Spent, ...]:
        """Return what requests to servers took since then, oldest first."""
        return self._database.read(partial(reading.usage, since=since))

    def unfinished_updates(self) -> dict[UUID, UUID]:
        """Return the cycle of each policy update that has not ended, oldest first."""
        return self._database.read(reading.unfinished_updates)

    def held_out_texts(self) -> frozenset[str]:
        """Return the texts of all labyrinth prompts that are held out, of every cycle."""
        return self._database.read(reading.held_out_texts)

    def presets(self) -> tuple[ReplyPreset, ...]:
        """Return every revision of the presets of dialogues, oldest first."""
        return self._database.read(reading.presets)

    def _require(self, cycle_id: UUID, message_id: UUID) -> None:
        check = partial(reading.require_message, cycle_id=cycle_id, message_id=message_id)
        self._database.read(check)

    # ------------------------------------------------------------------------------ writing

    def add_teacher(self, teacher: Teacher) -> None:
        self._database.save([rows.record("teacher", teacher)])

    def add_teacher_weight(self, weight: TeacherWeight) -> None:
        self._database.save([rows.record("teacher_weight", weight)])

    def add_policy(self, policy: PolicyRecord) -> None:
        self._database.save([rows.record("policy", policy)])

    def add_rubric(self, rubric: Rubric) -> None:
        self._database.save([rows.rubric(rubric)])

    def add_cycle(self, cycle: Cycle) -> None:
        """Add a cycle that has nothing in it yet but, perhaps, a title."""
        self._database.save([*rows.cycle(cycle)])

    def name_cycle(self, cycle_id: UUID, title: str) -> None:
        self._database.save([rows.cycle_event(cycle_id, title=title)])

    def set_consent(self, cycle_id: UUID, teacher_id: UUID, given: bool) -> None:
        """Add the teacher's word on whether a cycle may leave in a data set; the newest counts."""
        self._database.save([rows.consent(cycle_id, teacher_id, given)])

    def bin_cycle(self, cycle_id: UUID) -> None:
        """Put a cycle into the bin: it is in no list any more, and nothing of it is lost."""
        self._database.save([rows.bin_event(cycle_id, True)])

    def unbin_cycle(self, cycle_id: UUID) -> None:
        """Take a cycle out of the bin."""
        self._database.save([rows.bin_event(cycle_id, False)])

    def add_message(
        self,
        cycle_id: UUID,
        message: Message,
        completion: RecordedCompletion | None = None,
        written_with: WrittenWith | None = None,
    ) -> None:
        """Add a message, the completion that wrote it, and what that was written with.

        Its branch becomes the chosen one.
        """
        if message.parent_id is not None:
            self._require(cycle_id, message.parent_id)
        written = [rows.completion(cycle_id, completion)] if completion else []
        asked = [rows.record("written_with", written_with)] if written_with else []
        said = rows.record("message", message, cycle_id=cycle_id)
        self._database.save([*written, *asked, said])

    def add_preset(self, preset: ReplyPreset) -> None:
        """Add a preset, or its next revision."""
        self._database.save([rows.record("preset", preset)])

    def choose_branch(self, cycle_id: UUID, last_message_id: UUID) -> None:
        self._require(cycle_id, last_message_id)
        self._database.save([rows.cycle_event(cycle_id, message_id=last_message_id)])

    def add_summary(
        self, cycle_id: UUID, summary: Summary, completion: RecordedCompletion | None = None
    ) -> None:
        """Add a revision of the summary, and the completion that drafted it."""
        drafted = [rows.completion(cycle_id, completion)] if completion else []
        self._database.save([*drafted, *rows.summary(cycle_id, summary)])

    def add_prompts(self, prompts: Sequence[LabyrinthPrompt]) -> None:
        self._database.save([rows.labyrinth_prompt(prompt) for prompt in prompts])

    def add_completions(self, cycle_id: UUID, completions: Sequence[RecordedCompletion]) -> None:
        self._database.save([rows.completion(cycle_id, completion) for completion in completions])

    def add_scores(self, scores: Sequence[Score]) -> None:
        self._database.save([rows.score(score) for score in scores])

    def add_repeat(self, repeat: RepeatScore) -> None:
        """Add what a teacher said of a completion that came back."""
        self._database.save([rows.repeat_score(repeat)])

    def add_rewrite(self, rewrite: Rewrite) -> None:
        self._database.save([rows.record("rewrite", rewrite)])

    def add_preferences(self, preferences: Sequence[Preference]) -> None:
        self._database.save([rows.record("preference", preference) for preference in preferences])

    def add_ranking(self, ranking: Ranking, preferences: Sequence[Preference]) -> None:
        """Add a ranking with the preferences that changed by it."""
        pairs = [rows.record("preference", preference) for preference in preferences]
        self._database.save([*pairs, rows.record("ranking", ranking)])

    def add_remark(self, remark: Remark) -> None:
        self._database.save([rows.record("remark", remark)])

    def add_mark(self, mark: Mark) -> None:
        self._database.save([rows.record("mark", mark)])

    def add_quick_mark(self, mark: QuickMark) -> None:
        self._database.save([rows.record("quick_mark", mark)])

    @contextmanager
    def taking(self, event: StepEvent, step: TakenStep | None = None) -> Iterator[None]:
        """Add a teacher's step, or what became of it, in the transaction of what it writes."""
        begun = [rows.record("taken_step", step)] if step else []
        with self._database.along([*begun, rows.record("taken_step_event", event)]):
            yield

    def add_judgements(self, judgements: Sequence[Judgement]) -> None:
        self._database.save([rows.record("judgement", judgement) for judgement in judgements])

    def add_features(self, policy_id: UUID, vectors: Mapping[UUID, bytes]) -> None:
        """Keep what the policy saw in completions, so that it is never asked again."""
        self._database.save([rows.feature(policy_id, *entry) for entry in vectors.items()])

    def add_rewrite_features(
        self, policy_id: UUID, vectors: Mapping[tuple[UUID, UUID, int], bytes]
    ) -> None:
        """Keep the same of rewrites, by ``Rewrite.key``."""
        entries = vectors.items()
        self._database.save([rows.rewrite_feature(policy_id, *entry) for entry in entries])

    def add_reward_model(self, model: RewardModel, expected: Sequence[PredictedScore]) -> None:
        """Add a fit of the reward model with what it predicts."""
        predicted = [rows.predicted_score(one) for one in expected]
        self._database.save([rows.record("reward_model", model), *predicted])

    def add_import(
        self, batch: ImportBatch, examples: Sequence[ImportedExample], cycles: Sequence[Cycle]
    ) -> None:
        """Add all that was imported at once; it is used for nothing yet."""
        head = [rows.record("import_batch", batch), rows.import_event(batch.id, Use.NONE)]
        begun = [
            Row("imported_cycle", {"cycle_id": c.id, "import_batch_id": batch.id}) for c in cycles
        ]
        given = [rows.record("imported_example", one) for one in examples]
        self._database.save([*head, *rows.imported_cycles(cycles), *begun, *given])

    def use_import(self, batch_id: UUID, use: Use) -> None:
        """Add what a batch is used for from now on."""
        self._database.save([rows.import_event(batch_id, use)])

    def add_usage(self, usage: Sequence[Spent]) -> None:
        """Add what requests to servers took."""
        self._database.save([rows.record("usage", one) for one in usage])

    def start_update(self, update: PolicyUpdate) -> None:
        """Add the intent of a policy update, before its first step."""
        self._database.save([*rows.update(update)])

    def add_step(self, update_id: UUID, metrics: UpdateMetrics) -> None:
        self._database.save([rows.step(update_id, metrics)])

    def finish_update(
        self,
        update_id: UUID,
        state: UpdateState,
        detail: str = "",
        adapter: Adapter | None = None,
    ) -> None:
        """Add how an update ended, and the adapter that it made."""
        made = [rows.record("adapter", adapter)] if adapter else []
        adapter_id = adapter.id if adapter else None
        self._database.save([*made, rows.end(update_id, state, detail, adapter_id)])

    def add_finished_update(self, update: PolicyUpdate, adapter: Adapter) -> None:
        """Add an update that was made elsewhere, with all its steps and the adapter it made."""
        begun = replace(update, state=UpdateState.RUNNING, steps=(), adapter_id=None, detail="")
        steps = [rows.step(update.id, metrics) for metrics in update.steps]
        made = rows.record("adapter", adapter)
        end = rows.end(update.id, update.state, update.detail, adapter.id)
        self._database.save([*rows.update(begun), *steps, made, end])

    def add_comparisons(self, comparisons: Sequence[Comparison]) -> None:
        """Add comparisons, or later revisions of them with the teacher's vote."""
        self._database.save([rows.record("comparison", comparison) for comparison in comparisons])

    def add_matches(self, matches: Sequence[Match]) -> None:
        """Add matches of the arena, or later revisions of them with the teacher's vote."""
        self._database.save([rows.record("arena_match", match) for match in matches])

    def add_evaluations(self, found: Sequence[Evaluation]) -> None:
        self._database.save([rows.evaluation(one) for one in found])

    def add_adapter_note(self, adapter_id: UUID, teacher_id: UUID, text: str) -> None:
        """Add what is noted of an adapter from now on; '' takes it back."""
        self._database.save([rows.adapter_note(adapter_id, teacher_id, text)])

    def add_promotion(self, promotion: Promotion) -> None:
        self._database.save([rows.record("promotion", promotion)])
