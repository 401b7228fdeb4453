"""The window: rail, a page a stage, notice, progress, status; it alone speaks to the session."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.errors import NotAgreed, NotPossibleYet, OuroborosError
from ouroboros_desktop.session.state import PolicyStatus, State
from ouroboros_desktop.settings import Settings
from ouroboros_desktop.views import actions, theme
from ouroboros_desktop.views.attention import Attention
from ouroboros_desktop.views.dialogue import DialoguePage
from ouroboros_desktop.views.evaluating import Evaluating
from ouroboros_desktop.views.exporting import Exporting
from ouroboros_desktop.views.importing import Importing
from ouroboros_desktop.views.keeping import Keeping
from ouroboros_desktop.views.pages import PAGE_OF_WORK, Around, came_back, make_page
from ouroboros_desktop.views.panes import announce, beside, go_round
from ouroboros_desktop.views.rail import WIDTH as RAIL_WIDTH
from ouroboros_desktop.views.rail import Rail
from ouroboros_desktop.views.shortcuts import Keys
from ouroboros_desktop.views.status import StatusBar
from ouroboros_desktop.views.teachers import add_teacher
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.welcome import Problem, Welcome
from ouroboros_desktop.views.widgets.notice_bar import NoticeBar
from ouroboros_desktop.views.widgets.page import COLUMN, Page, column_in
from ouroboros_desktop.views.widgets.progress import WorkBar
from ouroboros_desktop.views.window_actions import (
    drop_actions,
    enable_actions,
    give_keys,
    make_actions,
    make_menus,
)
from ouroboros_desktop.views.window_handlers import handlers

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session
    from ouroboros_desktop.views.policy_update import PolicyUpdatePage

BUSY_MS = 16
IDLE_MS = 250


class MainWindow(QMainWindow):
    """Draws the session's state and hands the teacher's wishes to it.

    Without a session it shows that it is opening; ``attach`` gives it one. ``settings_wanted`` and
    ``scale_wanted`` (a step, 0 for the normal size) are the application's business, as are
    ``keys_wanted``, with the keys that the teacher chose for actions, and ``consent_wanted``: with
    a ``NotAgreed``, and with what to do once the teacher has agreed.
    """

    settings_wanted = Signal()
    servers_wanted = Signal()
    consent_wanted = Signal(object, object)
    backups_wanted = Signal()
    models_wanted = Signal()
    scale_wanted = Signal(int)
    keys_wanted = Signal(object)

    def __init__(self, session: Session | None = None) -> None:
        super().__init__()
        self._session: Session | None = None
        self._state: State | None = None
        self._stage = Stage.DIALOGUE
        self._pages: dict[Stage, Page] = {}
        self._say_why: Callable[[], None] = lambda: self.show_full_page(Welcome())
        self.setWindowTitle("Ouroboros")
        self.setMinimumSize(960, 640)
        self.resize(1280, 820)
        self.exporting = Exporting(self, self.ask)
        self.evaluating = Evaluating(self, self.ask)
        self.importing = Importing(self, self.ask)
        self.keeping = Keeping(self, self.ask)
        self.attention = Attention(self)
        self._build()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        theme.watcher().changed.connect(self._place)
        self._say_why()
        if session is not None:
            self.attach(session)

    def _build(self) -> None:
        """Make all that is on screen, in the language that is spoken now."""
        self.rail = Rail()
        self.status = StatusBar()
        self.notice = NoticeBar()
        self.work = WorkBar()
        self.stack = QStackedWidget()
        self._lay_out()
        self.actions_by_name = make_actions(self, handlers(self))
        self._menu = make_menus(self, self.actions_by_name)
        self._connect()

    def speak(self) -> None:
        """Say everything anew, as the language is another: each page is made again.

        The session goes on. What is typed, chosen and scrolled to goes over from page to page.
        """
        self._flush()
        before, self._pages = self._pages, {}
        for page in before.values():
            page.blockSignals(True)  # being hidden, it would ask again for what cannot be kept
        old = self.takeCentralWidget()
        drop_actions(self, self.actions_by_name, self._menu)
        self._build()
        self._place()
        if self._state is None or self._session is None:
            self._say_why()
        else:
            self._go_on(before, self._state)
        if old is not None:
            old.deleteLater()

    def _go_on(self, before: Mapping[Stage, Page], state: State) -> None:
        """Show the pages again that were there, as they were."""
        for stage, old in before.items():
            page = self.page(stage)
            page.inherit(old)
            page.show_state(state)  # type: ignore[attr-defined]
            page.resume(old)
        self.rail.show_page(self._stage)
        self.show_state(state, self._session)
        self._pages[self._stage].take_focus()

    # ------------------------------------------------------------------ session

    def attach(self, session: Session) -> None:
        """Show ``session`` from now on."""
        self._session = session
        self.attention.on = session.settings.notify
        self._drop_pages()
        self._state = None
        session.subscribe(lambda state: self.show_state(state, session))
        self.rail.show()
        self.show_state(session.state, session)
        self._timer.start(IDLE_MS)
        # A full collection walks all that the imports left behind, 40 ms in the middle of a reply.
        gc.collect()
        gc.freeze()

    @property
    def has_session(self) -> bool:
        return self._session is not None

    @property
    def state(self) -> State | None:
        """What is drawn, None while there is no session."""
        return self._state

    @property
    def idle(self) -> bool:
        return self._session is not None and not self._session.state.busy

    def detach(self) -> None:
        """Close the session that is shown; what runs is stopped, the live adapter stays.

        The last backup is left to the session that follows.
        """
        if self._session is not None:
            self._session.keeping.rest()
        for _ in self._closing():
            pass

    def _closing(self) -> Iterator[object]:
        self._timer.stop()
        self._flush()
        session, self._session = self._session, None
        if session is not None:
            yield from session.closing()
        gc.unfreeze()  # so that nothing is left when the process ends

    def show_state(self, state: State, session: Session | None = None) -> None:
        """Draw ``state``; a new cycle opens at the stage it has come to."""
        if session is not self._session:
            return  # the last words of a session that was replaced
        before, self._state = self._state, state
        self.rail.show_state(state)
        self.status.show_state(state)
        self.notice.show_notice(state.notice)
        self.exporting.show_state(state)
        self.evaluating.show_state(state)
        self.keeping.show_state(state)
        self.attention.show_state(state)
        enable_actions(self.actions_by_name, state)
        if before is None or before.cycle.id != state.cycle.id:
            self.go_to(state.cycle.stage)
        elif came_back(before, state):
            self.go_to(Stage.POLICY_UPDATE)
        else:
            self._show_page()
        self._timer.setInterval(BUSY_MS if state.busy else IDLE_MS)
        announce(self, before, state)
        self.importing.show_state(state)

    def show_problem(self, error: OuroborosError, again: Callable[[], None]) -> None:
        """Fill the window with what prevents the start; ``again`` tries once more."""
        self._say_why = partial(self.show_problem, error, again)
        page = Problem(error)
        page.retry_wanted.connect(again)
        page.quit_wanted.connect(self.close)
        page.settings_wanted.connect(self.settings_wanted)
        page.backups_wanted.connect(self.backups_wanted)
        self.show_full_page(page)
        page.retry.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_full_page(self, page: QWidget) -> None:
        """Show ``page`` instead of the stages."""
        self._drop_pages()
        self.rail.hide()
        self.work.show_work(None)
        self._work_place.hide()
        self.notice.show_notice(None)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)

    def use_keys(self, chosen: Keys) -> None:
        """Give the actions in ``chosen`` these keys, all others the usual ones."""
        actions.use_keys(chosen)
        give_keys(self.actions_by_name)
        if self._state is not None:
            self.rail.show_state(self._state)

    def use_settings(self, settings: Settings) -> None:
        """Let the session use ``settings`` from its next request on."""
        self.ask(lambda session: setattr(session, "settings", settings))
        self.attention.on = settings.notify
        page = self._pages.get(Stage.SCORING)
        if page is not None:
            page.single_keys = settings.single_key_scoring  # type: ignore[attr-defined]
            page.repeat_share = settings.repeat_share  # type: ignore[attr-defined]
        page = self._pages.get(Stage.POLICY_UPDATE)
        if page is not None:
            page.choose_preset(settings.update_preset)  # type: ignore[attr-defined]

    def load(self) -> None:
        """Let the session load the policy, where it is not."""
        if self._state is not None and self._state.policy.status is PolicyStatus.ABSENT:
            self.ask(lambda session: session.opening.start())

    def explain(self, error: OuroborosError) -> None:
        """Show an error as a notice."""
        self.ask(lambda session: session.explain(error))

    def ask(self, intent: Callable[[Session], None]) -> None:
        """Hand an intent to the session; what is not possible is shown as a notice."""
        session = self._session
        if session is None:
            return
        try:
            intent(session)
        except NotAgreed as error:
            self.consent_wanted.emit(error, partial(self.ask, intent))
        except OuroborosError as error:
            session.explain(error)

    def _tick(self) -> None:
        self.ask(lambda session: session.tick())

    # ------------------------------------------------------------------ pages

    def go_to(self, stage: Stage) -> None:
        """Show the page of ``stage``, if it can be opened."""
        if self._state is None or self._state.cycle.missing(stage):
            return
        if self._stage is Stage.SCORING and stage is not self._stage:
            self.ask(lambda session: session.predictions.after_sitting())
        self._stage = stage
        self.rail.show_page(stage)
        self._show_page()
        self._pages[stage].take_focus()

    def page(self, stage: Stage) -> Page:
        """Return the page of ``stage``, made when it is first needed."""
        if stage not in self._pages:
            assert self._session is not None
            export = self.exporting.adapters.open
            around = Around(self.ask, self.go_to, self.show_message, export)
            self._pages[stage] = made = make_page(stage, self._session, around)
            self.stack.addWidget(made)
        return self._pages[stage]

    def _show_page(self) -> None:
        state = self._state
        assert state is not None
        if state.cycle.missing(self._stage):
            self._stage = state.cycle.stage
            self.rail.show_page(self._stage)
        page = self.page(self._stage)
        at_page = page.focused() is not None
        page.show_state(state)  # type: ignore[attr-defined]
        self.stack.setCurrentWidget(page)
        focused = page.focused()
        if at_page and not (focused and page.can_use(focused)):
            page.take_focus()  # what had it is gone: keys must still arrive
        elsewhere = state.work and PAGE_OF_WORK.get(state.work.kind) is not self._stage
        self.work.show_work(state.work if elsewhere else None)
        self._work_place.setVisible(bool(elsewhere))
        self._place_work()

    def show_message(self, message_id: object) -> None:
        """Go to a message of the dialogue."""
        self.go_to(Stage.DIALOGUE)
        page = self.page(Stage.DIALOGUE)
        assert isinstance(page, DialoguePage)
        page.show_message(message_id)

    def _flush(self) -> None:
        """Keep what is typed into the summary but not yet handed over."""
        page = self._pages.get(Stage.SUMMARY)
        if page is not None:
            page.flush()  # type: ignore[attr-defined]

    def _drop_pages(self) -> None:
        self._pages.clear()
        for page in [self.stack.widget(place) for place in range(self.stack.count())]:
            assert page is not None
            self.stack.removeWidget(page)
            page.deleteLater()

    # ------------------------------------------------------------------ window

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.hide()  # the last backup may take a moment; another start is answered meanwhile
        for _ in self._closing():
            QApplication.processEvents()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        self._work_place = QWidget()
        work_box = QVBoxLayout(self._work_place)
        work_box.setContentsMargins(0, 8, 0, 8)
        work_box.addWidget(self.work)
        self._work_place.hide()
        right = (self.stack, self._work_place, self.notice)
        self.setCentralWidget(beside(self.rail, right, self.status))

    def _place(self) -> None:
        """Fit the rail to the window, and the progress to the pages' column."""
        self.rail.set_compact(self.width() < px(RAIL_WIDTH) * 3.4)
        self._place_work()

    def _place_work(self) -> None:
        page = self.stack.currentWidget()
        widest = page.widest if isinstance(page, Page) else COLUMN
        side = column_in(self.width() - self.rail.width(), widest)[0]
        self._work_place.setContentsMargins(side, 0, side, 0)

    def _connect(self) -> None:
        self.rail.stage_wanted.connect(self.go_to)
        self.rail.cycle_wanted.connect(lambda i: self.ask(lambda s: s.open_cycle(i)))
        self.rail.new_cycle_wanted.connect(lambda: self.ask(lambda s: s.new_cycle()))
        self.rail.teacher_wanted.connect(lambda i: self.ask(lambda s: s.teachers.choose(i)))
        self.rail.new_teacher_wanted.connect(lambda: add_teacher(self, self.ask))
        self.rail.cycles_wanted.connect(self.keeping.cycles)
        self.rail.settings_wanted.connect(self.settings_wanted)
        self.rail.menu_wanted.connect(self._open_menu)
        self.notice.dismissed.connect(lambda: self.ask(lambda s: s.dismiss()))
        self.work.cancel_wanted.connect(lambda: self.ask(lambda s: s.cancel()))
        self.work.kill_wanted.connect(lambda: self.ask(lambda s: s.stop_now()))

    def hand_over(self) -> None:
        """Hand over with the settings of the policy update page, or say why there is nothing."""
        missing = self._state.cycle.missing(Stage.POLICY_UPDATE) if self._state else ""
        if missing:
            return self.explain(NotPossibleYet(self.tr("There is nothing to hand over."), missing))
        self.update_page().hand_over()

    def update_page(self) -> PolicyUpdatePage:
        """Go to the page of the policy update."""
        self.go_to(Stage.POLICY_UPDATE)
        return self.page(Stage.POLICY_UPDATE)  # type: ignore[return-value]

    def _open_menu(self) -> None:
        self._menu.popup(self.rail.menu.mapToGlobal(self.rail.menu.rect().topRight()))

    def next_pane(self, step: int) -> None:
        """Move the focus to the next part of the window, or the previous one."""
        go_round([self.rail, self.stack, self.notice], step)
