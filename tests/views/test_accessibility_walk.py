"""Every page and every dialog as a screen reader meets it; dialogs also as Tab goes through."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout, QWidget

from ouroboros_desktop import views
from ouroboros_desktop.core.chat_templates import OwnTemplate
from ouroboros_desktop.core.cycle import CycleHead, Stage
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.core.policy_update import UpdateState
from ouroboros_desktop.core.presets import ReplyPreset
from ouroboros_desktop.core.scoring import Rubric
from ouroboros_desktop.core.servers import Server
from ouroboros_desktop.models.keys import Keys
from ouroboros_desktop.models.library import Kind, ModelFolder
from ouroboros_desktop.session.evaluating import found_in
from ouroboros_desktop.session.exporting import formats
from ouroboros_desktop.session.state import Level, Notice, State, WorkKind
from ouroboros_desktop.settings import Settings
from ouroboros_desktop.views.adapter_export_dialog import AdapterExportDialog
from ouroboros_desktop.views.arena_dialog import ArenaDialog
from ouroboros_desktop.views.backups_dialog import BackupsDialog
from ouroboros_desktop.views.beside_dialog import BesideDialog
from ouroboros_desktop.views.bin_dialog import BinDialog
from ouroboros_desktop.views.branch_map import BranchMap
from ouroboros_desktop.views.command_palette import Command, PaletteDialog
from ouroboros_desktop.views.consent_dialog import ConsentDialog
from ouroboros_desktop.views.crash import CrashDialog
from ouroboros_desktop.views.cycles_dialog import CyclesDialog
from ouroboros_desktop.views.evaluation_dialog import EvaluationDialog
from ouroboros_desktop.views.export_dialog import ExportDialog
from ouroboros_desktop.views.findings_dialog import FindingsDialog
from ouroboros_desktop.views.guide_dialog import GuideDialog
from ouroboros_desktop.views.history_dialog import HistoryDialog
from ouroboros_desktop.views.import_dialog import ImportDialog
from ouroboros_desktop.views.imports_dialog import ImportsDialog
from ouroboros_desktop.views.kept_list import KeptList
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.models_dialog import ModelsDialog
from ouroboros_desktop.views.persona_dialog import PersonaDialog
from ouroboros_desktop.views.preset_form import PresetForm
from ouroboros_desktop.views.reading_order import ReadingDialog
from ouroboros_desktop.views.searched_list import SearchedList
from ouroboros_desktop.views.server_form import ServerForm
from ouroboros_desktop.views.servers_dialog import ServersDialog
from ouroboros_desktop.views.settings_dialog import SettingsDialog
from ouroboros_desktop.views.shortcuts_dialog import ShortcutsDialog
from ouroboros_desktop.views.teachers import AddTeacherDialog
from ouroboros_desktop.views.teachers_dialog import TeachersDialog
from ouroboros_desktop.views.template_dialog import TemplateDialog
from ouroboros_desktop.views.widgets import transcript_access
from ouroboros_desktop.views.widgets.remark_lists import RemarkLists
from ouroboros_desktop.views.widgets.rubric_weights import RubricWeights
from ouroboros_desktop.views.widgets.sitting import Sitting
from ouroboros_desktop.views.widgets.strength import StrengthButton
from ouroboros_desktop.views.written_dialog import WrittenDialog
from tests.views import states
from tests.views.fakes import a_state
from tests.views.showing import in_front, window_of
from tests.views.test_accessibility import unnamed
from tests.views.test_adapter_export import exported
from tests.views.test_evaluation import measured
from tests.views.test_importing import REPORT, STORED
from tests.views.test_keeping import BACKUP
from tests.views.test_persona_dialog import THREE

HEADS = tuple(CycleHead(new_id(), n, title, states.WHEN) for n, title in ((2, "Harbour"), (1, "")))
INNER = ("qt_spinbox_lineedit",)
"""Belongs to a number box, which is named."""


def _kept() -> State:
    return states.state(states.talked().cycle, history=HEADS, binned=HEADS)


def _taught() -> State:
    return replace(states.scored(), teachers=(states.TEACHER,))


def _shown(made: QDialog, how: Callable[..., object], *given: object) -> QDialog:
    how(*given)
    return made


def _models() -> QDialog:
    made = ModelsDialog()
    here = [ModelFolder("mine", Path("mine"), Kind.ADDED, 10**9)]
    made.show_models(here, _kept(), None, Notice(Level.ERROR, "Damaged.", "Install it again."))
    return made


def _evaluated() -> QDialog:
    state = measured(cycles=2)
    made = EvaluationDialog()
    made.show_state(state, found_in(state))
    return made


DIALOGS: dict[type[QDialog], Callable[[Path], QDialog]] = {
    AdapterExportDialog: lambda path: _shown(
        made := AdapterExportDialog(), made.show_state, exported()
    ),
    AddTeacherDialog: lambda path: AddTeacherDialog(),
    ArenaDialog: lambda path: _shown(made := ArenaDialog(), made.show_state, states.updated()),
    BackupsDialog: lambda path: BackupsDialog([BACKUP], True),
    BesideDialog: lambda path: _shown(
        made := BesideDialog(states.talked().cycle.transcript.messages[0]),
        made.show_state,
        states.talked(),
    ),
    BinDialog: lambda path: _shown(made := BinDialog(lambda words: {}), made.show_state, _kept()),
    BranchMap: lambda path: BranchMap(states.talked().cycle.transcript),
    ConsentDialog: lambda path: ConsentDialog(Server("away", "https://example.org/v1", "large")),
    CrashDialog: lambda path: CrashDialog(ValueError("wrong")),
    CyclesDialog: lambda path: _shown(
        made := CyclesDialog(lambda words: {}), made.show_state, _kept()
    ),
    EvaluationDialog: lambda path: _evaluated(),
    ExportDialog: lambda path: _shown(made := ExportDialog(formats()), made.show_state, _kept()),
    FindingsDialog: lambda path: FindingsDialog(_kept()),
    GuideDialog: lambda path: GuideDialog(),
    HistoryDialog: lambda path: HistoryDialog(lambda words: ()),
    ImportDialog: lambda path: ImportDialog(REPORT),
    ImportsDialog: lambda path: _shown(made := ImportsDialog(), made.show_imports, [STORED]),
    ModelsDialog: lambda path: _models(),
    PaletteDialog: lambda path: PaletteDialog([Command("Quit", "Ctrl+Q", list)]),
    PersonaDialog: lambda path: PersonaDialog(THREE),
    PresetForm: lambda path: PresetForm(ReplyPreset("Brief"), lambda preset: None),
    ServerForm: lambda path: ServerForm(Keys({}), lambda *given: None),
    ServersDialog: lambda path: ServersDialog(path / "servers.toml", Keys({})),
    SettingsDialog: lambda path: SettingsDialog(Settings()),
    ShortcutsDialog: lambda path: ShortcutsDialog(None, {"bin": ("F9",)}),
    TeachersDialog: lambda path: _shown(made := TeachersDialog(), made.show_state, _taught()),
    TemplateDialog: lambda path: TemplateDialog(OwnTemplate("{{ m }}", approved=False)),
    WrittenDialog: lambda path: WrittenDialog(states.talked(), states.name("message", 1)),
}

MOST_STOPS = 150
"""More than any page or dialog has here."""

PAGES: dict[str, tuple[Stage, Callable[[], State]]] = {
    "empty": (Stage.DIALOGUE, a_state),
    "talked": (Stage.DIALOGUE, states.talked),
    "replying": (Stage.DIALOGUE, lambda: states.working(states.talked(), WorkKind.REPLY)),
    "no summary": (Stage.SUMMARY, states.talked),
    "drafted": (Stage.SUMMARY, states.drafted),
    "no prompts": (Stage.LABYRINTH, lambda: states.drafted(approved=True)),
    "prompts": (Stage.LABYRINTH, states.prompted),
    "no answers": (Stage.SCORING, states.prompted),
    "answered": (Stage.SCORING, states.answered),
    "scored": (Stage.SCORING, states.scored),
    "remarked": (Stage.SCORING, states.remarked),
    "setup": (Stage.POLICY_UPDATE, states.scored),
    "updating": (Stage.POLICY_UPDATE, states.updating),
    "paused": (Stage.POLICY_UPDATE, lambda: states.updated(UpdateState.RUNNING)),
    "updated": (Stage.POLICY_UPDATE, states.updated),
    "voting": (Stage.POLICY_UPDATE, states.compared),
    "decided": (Stage.POLICY_UPDATE, states.decided),
}


def _strength() -> tuple[QWidget, QWidget]:
    made = StrengthButton()
    made.show_state(states.updated())
    return made, made.popup


def _lists() -> tuple[QWidget, QWidget]:
    sitting, made = Sitting(), RemarkLists()
    sitting.take_over(states.remarked())
    made.open_below(made, sitting)
    return made, made


def _weights() -> tuple[QWidget, QWidget]:
    made = RubricWeights()
    made.show_rubric(Rubric())
    made.open_below(made)
    return made, made


POPUPS = {"strength": _strength, "lists": _lists, "weights": _weights}
"""What is popped up, and beside it whose it is."""


@pytest.fixture(params=list(POPUPS))
def popup(request: pytest.FixtureRequest, qtbot) -> Iterator[QWidget]:
    owner, made = POPUPS[request.param]()
    qtbot.addWidget(owner)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


@pytest.fixture(scope="module", autouse=True)
def described() -> None:
    transcript_access.install()


@pytest.fixture(params=list(PAGES))
def window(request: pytest.FixtureRequest, qtbot) -> Iterator[MainWindow]:
    stage, make = PAGES[request.param]
    made = in_front(qtbot, window_of(make()))
    made.go_to(stage)
    QApplication.processEvents()
    assert made.stack.currentWidget() is made.page(stage)
    yield made
    made.close()


@pytest.fixture(params=DIALOGS, ids=lambda kind: kind.__name__)
def dialog(request: pytest.FixtureRequest, qtbot, tmp_path: Path) -> Iterator[QDialog]:
    made = DIALOGS[request.param](tmp_path)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def nameless(top: QWidget) -> list[str]:
    return [node for node in unnamed(top) if not any(inner in node for inner in INNER)]


def tabbed(top: QWidget) -> list[QWidget]:
    """Return what has the focus in ``top`` as Tab is pressed, until it comes round.

    It begins where Tab comes in from elsewhere in the window, if there is an elsewhere.
    """
    found: list[QWidget] = []
    while True:
        QTest.keyClick(QApplication.focusWidget() or top.window(), Qt.Key.Key_Tab)
        one = QApplication.focusWidget()
        assert one is not None and len(found) < MOST_STOPS
        if one in found:
            break
        found.append(one)
    start = max((n + 1 for n, w in enumerate(found) if not top.isAncestorOf(w)), default=0)
    return [w for w in [*found[start:], *found[:start]] if top.isAncestorOf(w)]


def round_trips(top: QWidget) -> int:
    """Return how often Tab goes against reading in a window until it comes round: once."""
    stops = tabbed(top)
    assert stops
    return len(against_reading([*stops, stops[0]], top))


def reachable(top: QWidget) -> list[QWidget]:
    """Return what a screen reader could put the focus on by itself."""
    found = []
    for one in top.findChildren(QWidget):
        takes = one.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        if takes and one.isVisible() and one.isEnabled() and one.focusProxy() is None:
            found.append(one)
    return found


def against_reading(stops: Sequence[QWidget], top: QWidget) -> list[str]:
    """Return the steps that go up within a column, or to the left within a line.

    As a screen reader does, this asks the accessible tree alone. Two stops are compared where
    their parents in it part, so that what is scrolled out of sight counts as where its area is.
    """
    wrong = []
    for first, second in pairwise(stops):
        if first is second or first.isAncestorOf(second) or second.isAncestorOf(first):
            continue
        a, b = parted(line(first, top), line(second, top))
        up = b.bottom() < a.top() and b.left() < a.right()
        left = b.right() < a.left() and a.top() <= b.center().y() <= a.bottom()
        if up or left:
            wrong.append(f"{words(first)} -> {words(second)}")
    return wrong


def line(one: QWidget, top: QWidget) -> list[QAccessibleInterface]:
    """Return the accessible nodes from ``top`` down to ``one``."""
    node = QAccessible.queryAccessibleInterface(one)
    above = [node]
    while node.object() is not top:
        node = node.parent()
        above.append(node)
    return above[::-1]


def parted(
    first: Sequence[QAccessibleInterface], second: Sequence[QAccessibleInterface]
) -> tuple[QRect, QRect]:
    """Return where two nodes are, or what of their parents is not common to both."""
    pairs = zip(first, second, strict=False)
    a, b = next((x, y) for x, y in pairs if x.object() is not y.object())
    return a.rect(), b.rect()


def words(one: QWidget) -> str:
    node = QAccessible.queryAccessibleInterface(one)
    return node.text(QAccessible.Text.Name) or repr(one)


def test_every_dialog_is_walked_through() -> None:
    found: set[type] = set()
    for module in pkgutil.walk_packages(views.__path__, f"{views.__name__}."):
        members = vars(importlib.import_module(module.name)).values()
        found |= {m for m in members if isinstance(m, type) and issubclass(m, QDialog)}
    own = {kind for kind in found if kind.__module__.startswith(views.__name__)}
    assert own - {KeptList, ReadingDialog, SearchedList} == set(DIALOGS)


def test_every_control_of_a_page_is_named(window: MainWindow) -> None:
    assert nameless(window) == []


def test_every_control_of_a_dialog_is_named(dialog: QDialog) -> None:
    assert nameless(dialog) == []
    assert dialog.windowTitle(), "it is announced by its title"


def test_tab_goes_through_a_dialog_as_one_reads(dialog: QDialog) -> None:
    assert round_trips(dialog) <= 1


def test_tab_goes_through_a_page_as_one_reads(window: MainWindow) -> None:
    page = window.stack.currentWidget()
    assert page is not None
    stops = tabbed(page)
    assert stops and against_reading(stops, page) == []
    assert {words(w) for w in stops} >= {words(w) for w in reachable(page)}


def test_a_step_against_reading_is_noticed(qtbot) -> None:
    made = QWidget()
    box = QVBoxLayout(made)
    upper, lower = QPushButton("upper"), QPushButton("lower")
    middle = QPushButton("middle")
    for one in (upper, middle, lower):
        box.addWidget(one)
    in_front(qtbot, made)
    assert against_reading([upper, middle, lower], made) == []
    assert against_reading([upper, lower, middle], made) == ["lower -> middle"]
    assert round_trips(made) == 1, "from the last one to the first"
    QWidget.setTabOrder(lower, middle)
    assert round_trips(made) == 2


def test_every_control_of_a_popup_is_named_and_read_in_order(popup: QWidget) -> None:
    assert nameless(popup) == []
    assert popup.accessibleName(), "it is announced by its name"
    assert round_trips(popup) <= 1
