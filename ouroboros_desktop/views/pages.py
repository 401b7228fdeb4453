"""Which page belongs to which stage, and which intent each of its signals is.

A page is imported when it is first shown: plots and numpy are not needed to begin a dialogue.
"""
# ruff: noqa: PLC0415 - see above

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.core.policy_update import UpdateState
from ouroboros_desktop.session.state import State, WorkKind
from ouroboros_desktop.settings import PRESETS
from ouroboros_desktop.views.dialogue import DialoguePage
from ouroboros_desktop.views.handover import bring_back, hand_over
from ouroboros_desktop.views.widgets.page import Page

if TYPE_CHECKING:
    from ouroboros_desktop.core.dialogue import Message
    from ouroboros_desktop.core.presets import ReplyPreset
    from ouroboros_desktop.core.summary import SummaryEntry
    from ouroboros_desktop.session.session import Session
    from ouroboros_desktop.views.policy_update import PolicyUpdatePage
    from ouroboros_desktop.views.scoring import ScoringPage
    from ouroboros_desktop.views.summary import SummaryPage

PAGE_OF_WORK = {
    WorkKind.REPLY: Stage.DIALOGUE,
    WorkKind.BESIDE: Stage.DIALOGUE,
    WorkKind.DRAFT: Stage.SUMMARY,
    WorkKind.CHECK: Stage.SUMMARY,
    WorkKind.REPHRASE: Stage.LABYRINTH,
    WorkKind.ANSWERS: Stage.SCORING,
    WorkKind.JUDGE: Stage.SCORING,
    WorkKind.UPDATE: Stage.POLICY_UPDATE,
    WorkKind.COMPARE: Stage.POLICY_UPDATE,
    WorkKind.ARENA: Stage.POLICY_UPDATE,
}
"""Where a long work shows how far it is; elsewhere the window does."""

Ask: TypeAlias = "Callable[[Callable[[Session], None]], None]"


@dataclass(frozen=True, slots=True)
class Around:
    """What a page asks of the window around it.

    ``ask`` hands an intent to the session, ``go_to`` changes the stage, ``show_message`` shows a
    message of the dialogue, ``export_adapter`` offers to export an adapter.
    """

    ask: Ask
    go_to: Callable[[Stage], None]
    show_message: Callable[[object], None]
    export_adapter: Callable[[UUID], None]


def make_page(stage: Stage, session: Session, around: Around) -> Page:
    """Return the page of ``stage`` with its signals connected to intents."""
    page: Page
    ask = around.ask
    match stage:
        case Stage.DIALOGUE:
            page = _dialogue(ask, session)
        case Stage.SUMMARY:
            page = _summary(ask, around.show_message)
        case Stage.LABYRINTH:
            page = _labyrinth(ask, session)
        case Stage.SCORING:
            page = _scoring(ask, session)
        case Stage.POLICY_UPDATE:
            page = _policy_update(around, session)
    page.stage_wanted.connect(around.go_to)  # type: ignore[attr-defined]
    page.cancel_wanted.connect(lambda: ask(lambda s: s.cancel()))  # type: ignore[attr-defined]
    if not isinstance(page, DialoguePage):
        page.kill_wanted.connect(lambda: ask(lambda s: s.stop_now()))  # type: ignore[attr-defined]
    return page


def _dialogue(ask: Ask, session: Session) -> Page:
    page = DialoguePage()
    page.say_wanted.connect(lambda text: ask(lambda s: s.dialogue.say(text)))
    page.edit_wanted.connect(lambda i, text: ask(lambda s: s.dialogue.edit(i, text)))
    page.reword_wanted.connect(lambda i, text: ask(lambda s: s.dialogue.reword(i, text)))
    page.regenerate_wanted.connect(lambda i: ask(lambda s: s.dialogue.regenerate(i)))
    page.choose_wanted.connect(lambda i: ask(lambda s: s.dialogue.choose(i)))
    page.strength_wanted.connect(lambda x: ask(lambda s: s.dialogue.set_strength(x)))
    page.mark_wanted.connect(lambda i, kind: ask(lambda s: s.marking.toggle(i, kind)))
    page.beside_wanted.connect(lambda answered: _open_beside(page, ask, session, answered))
    page.preset_wanted.connect(lambda i: ask(lambda s: s.presets.choose(i)))
    page.preset_removed.connect(lambda i: ask(lambda s: s.presets.remove(i)))
    page.preset_form_wanted.connect(lambda preset: _open_preset(page, session, preset))
    page.load_wanted.connect(lambda: ask(lambda s: s.opening.start()))
    page.install_wanted.connect(lambda: ask(lambda s: s.models.install()))
    return page


def _open_beside(page: DialoguePage, ask: Ask, session: Session, answered: Message) -> None:
    from ouroboros_desktop.views.beside_dialog import BesideDialog

    dialog = BesideDialog(answered, page)
    dialog.ask_wanted.connect(lambda voice: ask(lambda s: s.beside.ask(answered.id, voice)))
    dialog.chosen.connect(lambda i, prefer: ask(lambda s: s.beside.choose(i, prefer)))
    dialog.cancel_wanted.connect(lambda: ask(lambda s: s.cancel()))
    dialog.dismissed.connect(lambda: ask(lambda s: s.dismiss()))
    page.shown.connect(dialog.show_state)
    dialog.show_state(session.state)
    dialog.open()


def _open_preset(page: DialoguePage, session: Session, preset: ReplyPreset | None) -> None:
    from ouroboros_desktop.views.preset_form import PresetForm

    fresh = replace(session.presets.now, name="", id=new_id(), revision=1)
    PresetForm(preset or fresh, session.presets.put, page).open()


def _summary(ask: Ask, show_message: Callable[[object], None]) -> Page:
    from ouroboros_desktop.views.summary import SummaryPage

    page = SummaryPage()
    page.draft_wanted.connect(lambda: ask(lambda s: s.summary.draft()))
    page.keep_wanted.connect(lambda entries, i: ask(lambda s: _keep(page, s, entries, i)))
    page.approve_wanted.connect(lambda entries: ask(lambda s: s.summary.approve(entries)))
    page.take_wanted.connect(lambda entries: ask(lambda s: s.summary.take(entries)))
    page.leave_wanted.connect(lambda: ask(lambda s: s.summary.leave()))
    page.check_wanted.connect(lambda: ask(lambda s: s.summary.check()))
    page.bring_back_wanted.connect(lambda version: ask(lambda s: s.summary.bring_back(version)))
    page.source_wanted.connect(show_message)
    return page


def _keep(
    page: SummaryPage, session: Session, entries: Sequence[SummaryEntry], cycle_id: UUID
) -> None:
    """Keep an edit of the summary, in its cycle; a page that is hidden is shown that it is so."""
    if session.state.cycle.id == cycle_id:
        session.summary.keep(entries)
    page.show_state(session.state)


def _labyrinth(ask: Ask, session: Session) -> Page:
    from ouroboros_desktop.views.labyrinth import LabyrinthPage

    page = LabyrinthPage(tuple(session.transformations.values()))
    page.set_amounts(session.settings.train_prompts, session.settings.held_out_prompts)
    page.build_wanted.connect(
        lambda chains, train, held_out: ask(lambda s: s.labyrinth.build(chains, train, held_out))
    )
    page.rephrase_all_wanted.connect(lambda: ask(lambda s: s.labyrinth.rephrase_all()))
    page.remake_all_wanted.connect(lambda: ask(lambda s: s.labyrinth.remake_all()))
    page.drop_all_wanted.connect(lambda: ask(lambda s: s.labyrinth.drop_all()))
    page.edit_wanted.connect(lambda i, text: ask(lambda s: s.labyrinth.edit(i, text)))
    page.drop_wanted.connect(lambda i: ask(lambda s: s.labyrinth.drop(i)))
    page.remake_wanted.connect(lambda i: ask(lambda s: s.labyrinth.remake(i)))
    page.rephrase_wanted.connect(lambda i: ask(lambda s: s.labyrinth.rephrase(i)))
    return page


def _scoring(ask: Ask, session: Session) -> Page:
    from ouroboros_desktop.views.scoring import ScoringPage

    page = ScoringPage()
    page.single_keys = session.settings.single_key_scoring
    page.repeat_share = session.settings.repeat_share
    page.answer_wanted.connect(lambda: ask(lambda s: s.scoring.answer()))
    page.judge_wanted.connect(lambda: ask(lambda s: s.judging.judge()))
    page.score_wanted.connect(
        lambda i, scores, seconds: ask(lambda s: s.scoring.score(i, scores, seconds))
    )
    page.repeat_wanted.connect(
        lambda i, scores, seconds: ask(lambda s: s.scoring.repeat(i, scores, seconds))
    )
    page.rewrite_wanted.connect(lambda i, text: ask(lambda s: s.scoring.rewrite(i, text)))
    page.all_bad_wanted.connect(lambda i, bad: ask(lambda s: s.scoring.call_all_bad(i, bad)))
    page.flag_wanted.connect(lambda i, on: ask(lambda s: s.scoring.flag(i, on)))
    page.skip_wanted.connect(lambda i, on: ask(lambda s: s.scoring.skip(i, on)))
    page.comment_wanted.connect(lambda i, text: ask(lambda s: s.scoring.comment(i, text)))
    page.mark_wanted.connect(
        lambda i, start, end, criterion, reason: ask(
            lambda s: s.scoring.mark(i, start, end, criterion, reason)
        )
    )
    page.unmark_wanted.connect(lambda i: ask(lambda s: s.scoring.unmark(i)))
    page.agreement_wanted.connect(lambda: _open_teachers(page, ask, session))
    page.rank_wanted.connect(lambda groups: ask(lambda s: s.scoring.rank(groups)))
    page.weigh_wanted.connect(
        lambda content, logic, persona: ask(lambda s: s.scoring.weigh(content, logic, persona))
    )
    return page


def _open_teachers(page: ScoringPage, ask: Ask, session: Session) -> None:
    from ouroboros_desktop.views.teachers_dialog import TeachersDialog

    dialog = TeachersDialog(page)
    dialog.settle_wanted.connect(lambda i, scores: ask(lambda s: s.teachers.adjudicate(i, scores)))
    dialog.weigh_wanted.connect(lambda i, weight: ask(lambda s: s.teachers.weigh(i, weight)))
    dialog.notice.dismissed.connect(lambda: ask(lambda s: s.dismiss()))
    page.shown.connect(dialog.show_state)
    dialog.show_state(session.state)
    dialog.open()


def _policy_update(around: Around, session: Session) -> Page:
    from ouroboros_desktop.views.policy_update import PolicyUpdatePage

    ask, page = around.ask, PolicyUpdatePage(PRESETS)
    page.export_wanted.connect(around.export_adapter)
    page.choose_preset(session.settings.update_preset)
    page.start_wanted.connect(
        lambda config, predicted: ask(lambda s: s.policy_update.start(config, predicted))
    )
    page.fit_wanted.connect(
        lambda config, predicted: ask(lambda s: s.fitting.ask(config, predicted))
    )
    page.fit_again_wanted.connect(lambda: ask(lambda s: s.fitting.again()))
    page.hand_over_wanted.connect(lambda config, predicted: hand_over(page, ask, config, predicted))
    page.bring_back_wanted.connect(lambda: bring_back(page, ask))
    page.resume_wanted.connect(lambda i: ask(lambda s: s.policy_update.resume(i)))
    page.give_up_wanted.connect(lambda i: ask(lambda s: s.policy_update.give_up(i)))
    page.pause_wanted.connect(lambda: ask(lambda s: s.policy_update.pause()))
    page.compare_wanted.connect(lambda: ask(lambda s: s.gate.compare()))
    page.vote_wanted.connect(lambda i, outcome: ask(lambda s: s.gate.vote(i, outcome)))
    page.promote_wanted.connect(lambda: ask(lambda s: s.gate.promote()))
    page.discard_wanted.connect(lambda: ask(lambda s: s.gate.discard()))
    page.make_live_wanted.connect(lambda i: ask(lambda s: s.gate.make_live(i)))
    page.note_wanted.connect(lambda i, text: ask(lambda s: s.arena.note(i, text)))
    page.arena_wanted.connect(lambda: _open_arena(page, ask, session))
    page.new_cycle_wanted.connect(lambda: ask(lambda s: s.new_cycle()))
    return page


def _open_arena(page: PolicyUpdatePage, ask: Ask, session: Session) -> None:
    from ouroboros_desktop.views.arena_dialog import ArenaDialog

    dialog = ArenaDialog(page)
    dialog.meet_wanted.connect(lambda a, b: ask(lambda s: s.arena.meet(a, b)))
    dialog.vote_wanted.connect(lambda i, vote, won: ask(lambda s: s.arena.vote(i, vote, won)))
    dialog.cancel_wanted.connect(lambda: ask(lambda s: s.cancel()))
    dialog.kill_wanted.connect(lambda: ask(lambda s: s.stop_now()))
    dialog.notice.dismissed.connect(lambda: ask(lambda s: s.dismiss()))
    page.shown.connect(dialog.show_state)
    dialog.show_state(session.state)
    dialog.open()


def came_back(before: State, state: State) -> bool:
    """Whether a candidate is new that no update here has made: another machine's."""
    updates = state.cycle.updates
    new = len(updates) > len(before.cycle.updates)
    return new and updates[-1].state is UpdateState.SUCCEEDED
