"""The teacher's settings, and the folders everything lives in.

``Settings`` is the only place where a setting is declared: the settings page, the file and the
documentation's table are made from its fields.
"""

from __future__ import annotations

import os
import platform
import sys
import tempfile
import tomllib
from collections.abc import Mapping
from dataclasses import Field, asdict, dataclass, field, fields, replace
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

import platformdirs
import tomli_w

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.policy_update import UpdateConfig
from ouroboros_desktop.core.prediction import PENALTY, Refit

Value = TypeVar("Value", str, int, float, bool)

SYSTEM = "system"
"""As the system has it."""

LANGUAGES = ("en", "de", "fr", "es", "it", "pt_BR", "ja", "zh_CN")
"""What the window speaks, in the names that Qt has for languages."""

SIBLINGS = 4
"""Sibling prompts that a rewrite is shown on: what the paper's benchmark was tuned with."""

RECALL_LESSONS = 8
"""Recall lessons of an update of one epoch: likewise. The presets show fewer, more often."""

REHEARSALS = 2
"""Texts of the reference policy in an update: by eight, the policy learned more slowly."""

_SHOWN = UpdateConfig(demonstration_coef=1.0, siblings=SIBLINGS, rehearsals=REHEARSALS)
"""By less, what is shown was hardly heard beside the rewards."""

PRESETS: Mapping[str, UpdateConfig] = MappingProxyType(
    {
        "careful": replace(
            _SHOWN,
            epochs=2,
            learning_rate=1e-4,
            clip_range=0.1,
            kl_coef=0.1,
            target_kl=0.05,
            recall_lessons=RECALL_LESSONS // 2,
        ),
        "normal": replace(_SHOWN, recall_lessons=RECALL_LESSONS // 4),
        "bold": replace(
            _SHOWN,
            epochs=2,
            learning_rate=1e-3,
            kl_coef=0.02,
            target_kl=0.3,
            recall_lessons=RECALL_LESSONS // 2,
        ),
    }
)
"""What the three choices of a policy update mean, weakest first.

``bold`` is what the learning benchmark measures on the embedded model.
"""


@dataclass(frozen=True)
class Folders:
    """Where things are: ``home`` belongs to one teacher, ``models`` may be shared.

    ``profile`` is where settings and servers are when the home is that of a single run.
    """

    home: Path
    models: Path
    profile: Path | None = None

    @property
    def store(self) -> Path:
        return self.home / "store.duckdb"

    @property
    def checkpoints(self) -> Path:
        return self.home / "checkpoints"

    @property
    def logs(self) -> Path:
        return self.home / "logs"

    @property
    def exports(self) -> Path:
        return self.home / "exports"

    @property
    def settings(self) -> Path:
        return (self.profile or self.home) / "settings.toml"

    @property
    def servers(self) -> Path:
        return (self.profile or self.home) / "servers.toml"


def folders() -> Folders:
    """Return the folders, made where they are missing, readable by this user alone.

    ``OUROBOROS_HOME`` and ``OUROBOROS_MODELS`` name other places than the system's own; a second
    home shares the models. Raises ``OuroborosError`` when a folder cannot be made.
    """
    data = Path(platformdirs.user_data_dir("Ouroboros", appauthor=False))
    home = Path(os.environ.get("OUROBOROS_HOME") or data).expanduser().absolute()
    models = Path(os.environ.get("OUROBOROS_MODELS") or data / "models").expanduser().absolute()
    found = Folders(home, models)
    for folder in (home, models, found.checkpoints, found.logs, found.exports):
        _make_private(folder)
    return found


def _make_private(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise OuroborosError(
            f"The folder {folder} cannot be made ({error.strerror}).",
            hint="Set OUROBOROS_HOME and OUROBOROS_MODELS to folders that you may write to.",
        ) from error


def _setting(default: Value, title: str, help: str, *allowed: Value) -> Value:
    """Declare a setting. ``allowed`` is low and high of a number, or the choices of a word."""
    meta = {"title": title, "help": help, "range": allowed}
    value: Value = field(default=default, metadata=meta)
    return value


def apple_silicon() -> bool:
    """Whether this is a Mac with a processor of Apple's own."""
    return sys.platform == "darwin" and platform.machine() == "arm64"


def usual_backend() -> str:
    """Return the backend of who has chosen none: MLX on Apple Silicon, where it is installed."""
    return "mlx" if apple_silicon() and find_spec("mlx_lm") else "torch"


@dataclass(frozen=True)
class Settings:
    """One field is one widget. Metadata: ``title``, ``help`` and ``range``.

    ``range`` is (low, high) for a number, the choices for a word, () for free text and switches.
    """

    language: str = _setting(
        SYSTEM,
        "Language",
        "What the window speaks. What you and the policy write stays as it is.",
        SYSTEM,
        *LANGUAGES,
    )
    theme: str = _setting(
        "system", "Theme", "Light or dark, or as the system has it.", "system", "light", "dark"
    )
    text_scale: int = _setting(100, "Text size (%)", "Makes all text smaller or larger.", 80, 200)
    contrast: str = _setting(
        "system",
        "Contrast",
        "High draws stronger texts and edges; system follows the desktop where it says so.",
        "system",
        "normal",
        "high",
    )
    less_motion: bool = _setting(
        False, "Less motion", "Nothing moves by itself: no blinking caret, no running bars."
    )
    notify: bool = _setting(
        True,
        "Tell me when long work ends",
        "While another window is in front: a mark in the task bar, and a note of the system where "
        "it shows some; nothing that you wrote is in it.",
    )
    teacher_name: str = _setting(
        "Teacher", "Your name", "Stands beside your messages and scores, on this computer only."
    )
    backend: str = _setting(
        usual_backend(),
        "Backend",
        "What the model runs on: torch, mlx on Apple Silicon, openai for a model on a server, or "
        "echo to try the program out.",
    )
    model: str = _setting(
        "smollm2-135m-instruct",
        "Model",
        "The policy's model by its name in the models list; for openai, one of your servers.",
    )
    judge: str = _setting(
        "", "Judge", "A server whose model compares answers; its opinion is never a score of yours."
    )
    helper: str = _setting(
        "", "Helper", "A server whose model drafts summaries and rephrases labyrinth prompts."
    )
    completions: int = _setting(
        4, "Completions a prompt", "How many answers you compare for each labyrinth prompt.", 2, 8
    )
    dialogue_tokens: int = _setting(
        256, "Longest reply (tokens)", "Where a reply in the dialogue is cut off.", 16, 4096
    )
    answer_tokens: int = _setting(
        48, "Longest answer (tokens)", "Where an answer to a labyrinth prompt is cut off.", 8, 1024
    )
    temperature: float = _setting(
        0.7,
        "Temperature of the dialogue",
        "Higher is livelier, 0 always gives the likeliest reply; scored answers are drawn at 1.",
        0.0,
        2.0,
    )
    best_of: int = _setting(
        1,
        "Best of n replies",
        "On a server: so many replies are drawn and the one the reward model expects you to like "
        "best is shown; the others stay as branches. No weights change.",
        1,
        8,
    )
    train_prompts: int = _setting(
        4, "Prompts to learn from", "Labyrinth prompts a cycle whose answers you score.", 1, 32
    )
    held_out_prompts: int = _setting(
        4, "Held-out prompts", "Labyrinth prompts a cycle kept for the promotion gate.", 1, 32
    )
    update_preset: str = _setting(
        "normal", "Policy update", "How far one update may move the policy.", *PRESETS
    )
    kl_budget: float = _setting(
        1.0,
        "KL budget of a cycle",
        "How far all policy updates of one cycle may move the policy together, in nats a token.",
        0.01,
        10.0,
    )
    learn_from_predictions: bool = _setting(
        False,
        "Learn from predicted rewards",
        "Completions you did not score count too, at what the reward model expects of you.",
    )
    uncertainty_penalty: float = _setting(
        PENALTY,
        "Uncertainty penalty",
        "A prediction less certain than the others of its prompt counts less, by this many standard"
        " deviations.",
        0.0,
        5.0,
    )
    reward_model: str = _setting(
        Refit.CONTINUAL.value,
        "Reward model",
        "Continual: fitted again after each sitting; frozen: stays as first fitted.",
        *Refit,
    )
    repeat_share: float = _setting(
        0.05,
        "Silent repeats",
        "The share of completions that come back unannounced, to see how you agree with yourself.",
        0.0,
        0.2,
    )
    single_key_scoring: bool = _setting(
        True, "Score with single keys", "Keys 1 to 5 give a score without a modifier key."
    )
    shortcuts: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    """Keys by actions' names, where the teacher chose others; the list of shortcuts is its page."""

    @property
    def update_config(self) -> UpdateConfig:
        return PRESETS[self.update_preset]


def shown() -> tuple[Field[Any], ...]:
    """Return the fields that are widgets of the settings page."""
    return tuple(item for item in fields(Settings) if "title" in item.metadata)


def load(path: Path) -> tuple[Settings, list[str]]:
    """Return the settings in ``path`` and a sentence for everything that could not be used.

    Each bad value falls back to its default. A file that is not TOML is moved to ``*.broken``, so
    that the next ``save`` does not lose it. Without a file the defaults are returned.
    """
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings(), []
    except OSError as error:
        return Settings(), [f"The settings cannot be read ({error.strerror}); defaults are used."]
    except ValueError:  # broken TOML, or not UTF-8
        return Settings(), [set_aside(path, "settings file", "defaults are used")]
    problems: list[str] = []
    values: dict[str, Any] = {}
    for item in shown():
        if item.name not in table:
            continue
        value = _checked(table[item.name], item.default, item.metadata["range"])
        if value is None:
            problems.append(
                f"The setting {item.name} = {table[item.name]!r} cannot be used; "
                f"it is {item.default!r} again."
            )
        else:
            values[item.name] = value
    values["shortcuts"] = _keys(table.get("shortcuts", {}), problems)
    return Settings(**values), problems


def _keys(table: Any, problems: list[str]) -> dict[str, tuple[str, ...]]:
    """Return the shortcuts that can be read; a sentence in ``problems`` for each other."""
    found: dict[str, tuple[str, ...]] = {}
    for name, keys in table.items() if isinstance(table, dict) else [("shortcuts", table)]:
        if isinstance(keys, list) and all(isinstance(one, str) for one in keys):
            found[name] = tuple(keys)
        else:
            problems.append(f"The shortcut {name} = {keys!r} cannot be used; it is the usual one.")
    return found


def set_aside(path: Path, what: str, instead: str) -> str:
    """Move a damaged file to ``*.broken``, so that nothing in it is lost, and say so."""
    broken = path.with_name(path.name + ".broken")
    try:
        path.replace(broken)
    except OSError as error:
        return f"The {what} {path} is damaged ({error.strerror}); {instead}."
    return f"The {what} was damaged; {instead}, and it is kept as {broken}."


def _checked(value: Any, default: Any, allowed: tuple[Any, ...]) -> Any:
    """Return ``value`` in the type of ``default``, or None when it is of another type or range."""
    if isinstance(default, float) and type(value) is int:
        value = float(value)
    if type(value) is not type(default):
        return None
    if not allowed:
        return value
    inside = value in allowed if isinstance(default, str) else allowed[0] <= value <= allowed[1]
    return value if inside else None


def save(path: Path, settings: Settings) -> None:
    """Write the settings in one step: a crash leaves the old file or the new one, whole.

    Raises ``OuroborosError`` when the folder cannot be written; the old file is then unchanged.
    """
    write_table(path, asdict(settings), "settings")


def write_table(path: Path, table: Mapping[str, Any], what: str) -> None:
    """Write a TOML file that only this user can read, in one step; raises as ``save`` does."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-")  # mode 0600
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                tomli_w.dump(table, file)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise OuroborosError(
            f"The {what} could not be saved in {path.parent} ({error.strerror}).",
            hint="Check that the folder may be written to and that the disk is not full.",
        ) from error
