"""The models on this computer: which there are, whether they are whole, which one is used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ouroboros_desktop.core.fit import gigabytes
from ouroboros_desktop.models.catalog import CATALOG, ModelSpec
from ouroboros_desktop.models.library import Kind, ModelFolder
from ouroboros_desktop.session.state import Notice, State, Work, WorkKind
from ouroboros_desktop.views.kept_list import KeptList, confirm
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.widgets.small import button


class ModelsDialog(KeptList):
    """``verify_wanted``, ``use_wanted`` and ``remove_wanted`` carry a model's name."""

    verify_wanted = Signal(str)
    use_wanted = Signal(str)
    remove_wanted = Signal(str)
    install_wanted = Signal()
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        explained = _tr(
            "Models that your policy can be made of. A folder of your own is used where it is; "
            "taking it out of the list deletes nothing in it."
        )
        super().__init__(_tr("Models"), explained, parent)
        self._drawn: object = None
        self.add = button(_tr("Add a folder…"))
        self.add.clicked.connect(self.add_wanted)
        self.buttons.addWidget(self.add)
        self.add_close()

    def show_models(
        self, here: Sequence[ModelFolder], state: State | None, own: Work | None, said: Notice
    ) -> None:
        """Show the models; ``own`` is what this dialog began itself, ``said`` how that ended.

        While it says nothing, the session's notice is shown.
        """
        work = own or (state.work if state else None)
        shown = work if work and work.kind in {WorkKind.KEEPING, WorkKind.INSTALL} else None
        self.work.show_work(shown)
        self.notice.show_notice(said if said.message else state.notice if state else None)
        drawn = (tuple(here), used_model(state), fit_words(state), work is not None)
        if drawn != self._drawn:
            self._drawn = drawn
            self._draw(here, state, idle=work is None)

    def _draw(self, here: Sequence[ModelFolder], state: State | None, idle: bool) -> None:
        missing = [spec for name, spec in CATALOG.items() if name not in {m.name for m in here}]
        self.begin_rows()
        for model in here:
            self._add_model(model, state, idle)
        for spec in missing:
            self._add_spec(spec, state, idle)
        self.end_rows()
        self.add.setEnabled(idle)

    def _add_model(self, model: ModelFolder, state: State | None, idle: bool) -> None:
        used = used_model(state) == model.name
        words = [_kind_words(model), told(gigabytes(model.bytes)) if model.bytes else ""]
        words += [_tr("used now"), fit_words(state)] if used else []
        does: list[tuple[str, Callable[[], object]]] = [
            (_tr("Verify"), partial(self.verify_wanted.emit, model.name)),
            (_tr("Use"), partial(self.use_wanted.emit, model.name)),
            (_tr("Remove…"), partial(self._ask_remove, model)),
        ]
        made = self.add_row(model.name, " · ".join(word for word in words if word), *does)
        for one in made:
            one.setEnabled(idle)
        for one in made[1:]:
            one.setEnabled(idle and not used)

    def _add_spec(self, spec: ModelSpec, state: State | None, idle: bool) -> None:
        words = _tr("{title} · not installed · fetches {fetch}, then takes {size} · {licence}")
        detail = words.format(
            title=told(spec.title),
            fetch=told(gigabytes(spec.wheel_bytes)),
            size=told(gigabytes(spec.installed_bytes)),
            licence=spec.licence,
        )
        chosen = used_model(state) == spec.name
        do = self.install_wanted.emit if chosen else partial(self.use_wanted.emit, spec.name)
        for one in self.add_row(spec.name, detail, (_tr("Install") if chosen else _tr("Use"), do)):
            one.setEnabled(idle and state is not None)

    def _ask_remove(self, model: ModelFolder) -> None:
        own = model.kind is Kind.ADDED
        more = (
            _tr("Its folder and all files in it stay where they are.")
            if own
            else _tr("Its files are deleted from this computer. It can be installed again.")
        )
        question = _tr("Remove {name} from the models?").format(name=model.name)
        confirm(self, question, more, _tr("Remove"), lambda: self.remove_wanted.emit(model.name))


def used_model(state: State | None) -> str:
    """Return the name of the session's model, '' when there is none."""
    ref = state.policy.ref if state else None
    return ref.model if ref else ""


def fit_words(state: State | None) -> str:
    """Return how an update of the model that is used fits this computer, as far as it is known."""
    forecast = state.forecast if state else None
    return told(forecast.fit.sentence) if forecast and forecast.fit else ""


def _kind_words(model: ModelFolder) -> str:
    if model.kind is Kind.INSTALLED:
        return _tr("installed")
    return _tr("your folder") if model.bytes else _tr("your folder, not there now")


def _tr(text: str) -> str:
    return QCoreApplication.translate("models", text)
