"""Every action of the window, declared once: menus, shortcuts and the F1 list come from here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeySequence

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.views import releases, shortcuts
from ouroboros_desktop.views.shortcuts import Keys

_MARK = "actions"


@dataclass(frozen=True)
class Declared:
    """An action: what the window's handler is called, its words, its keys, its menu.

    ``local`` keys belong to a part of the window that has the focus; they are listed, not global.
    ``part`` names that part where they can be changed: other parts may have the same.
    """

    name: str
    title: str
    keys: tuple[str, ...]
    menu: str
    local: bool = False
    part: str = ""


SCORING, VOTE = "scoring", "vote"
PARTS = (SCORING, VOTE)
"""Parts of the window with keys of their own."""

POINTS, RANKS = range(1, 6), range(1, 7)


class _Watcher(QObject):
    """Says when actions got other keys, after they have them."""

    changed = Signal()


class _Chosen:
    """The keys that the teacher chose. One application, one choice."""

    keys: Keys = MappingProxyType({})
    settled: Keys | None = None
    """The keys in force by ``keys``: asked for at each frame, so they are found once a choice."""
    watcher: _Watcher | None = None


def watcher() -> _Watcher:
    """Return the object whose ``changed`` signal follows each choice of keys."""
    if _Chosen.watcher is None:
        _Chosen.watcher = _Watcher()
    return _Chosen.watcher


def use_keys(chosen: Keys) -> None:
    """Let the actions in ``chosen`` have these keys from now on, all others the usual ones."""
    _Chosen.keys = MappingProxyType(dict(chosen))
    _Chosen.settled = None
    watcher().changed.emit()


def chosen_keys() -> Keys:
    """Return the keys that the teacher chose."""
    return _Chosen.keys


def stage_titles() -> dict[Stage, str]:
    """Return the stages' names on screen."""
    return {
        Stage.DIALOGUE: _tr("Dialogue"),
        Stage.SUMMARY: _tr("Summary"),
        Stage.LABYRINTH: _tr("Labyrinth"),
        Stage.SCORING: _tr("Scoring"),
        Stage.POLICY_UPDATE: _tr("Policy update"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate(_MARK, text)


def declared() -> tuple[Declared, ...]:
    """Return all actions with their keys in force, in the order of menus and list."""
    keys = _in_force()
    return tuple(replace(item, keys=keys.get(item.name, item.keys)) for item in usual())


def usual_keys(part: str = "") -> dict[str, tuple[str, ...]]:
    """Return the keys that each action of ``part``, '' for the whole window, has by itself."""
    wanted = (i for i in usual() if (i.part == part if part else not i.local))
    return {item.name: item.keys for item in wanted}


def settled_keys(chosen: Keys) -> dict[str, tuple[str, ...]]:
    """Return the keys of every action whose keys can be changed, if ``chosen`` are in force.

    What works in the whole window works in each part too, so no part has keys of it.
    """
    found = shortcuts.settled(usual_keys(), chosen)
    taken = {keys for has in found.values() for keys in has}
    for part in PARTS:
        found |= shortcuts.settled(usual_keys(part), chosen, taken)
    return found


def _in_force() -> Keys:
    if _Chosen.settled is None:
        _Chosen.settled = settled_keys(_Chosen.keys)
    return _Chosen.settled


def keys_in(part: str) -> dict[str, tuple[str, ...]]:
    """Return the keys in force of each action of ``part``."""
    keys = _in_force()
    return {name: keys[name] for name in usual_keys(part)}


def usual() -> tuple[Declared, ...]:
    """Return all actions with the keys that they have by themselves."""
    titles, menu = stage_titles(), _tr("Go to")
    stages = (Declared(f"stage_{s.value}", titles[s], (f"Ctrl+{s.number}",), menu) for s in Stage)
    parts = (_of_cycles(), stages, _of_editing(), _of_looking(), _of_help())
    return (*(item for part in parts for item in part), *_local())


def _of_cycles() -> tuple[Declared, ...]:
    cycle = _tr("Cycle")
    return (
        Declared("new_cycle", _tr("New cycle"), ("Ctrl+N",), cycle),
        Declared("import_file", _tr("Import…"), ("Ctrl+O",), cycle),
        Declared("imports", _tr("What was imported…"), ("Ctrl+Shift+O",), cycle),
        Declared("export", _tr("Export a data set…"), ("Ctrl+Shift+E",), cycle),
        Declared("export_adapter", _tr("Export an adapter…"), ("Ctrl+Shift+X",), cycle),
        Declared("report", _tr("Write a report of this cycle…"), ("Ctrl+Shift+R",), cycle),
        Declared("hand_over", _tr("Hand over to another machine…"), ("Ctrl+Shift+H",), cycle),
        Declared("bring_back", _tr("Bring an adapter back…"), ("Ctrl+Shift+I",), cycle),
        Declared("cycles", _tr("All cycles…"), ("Ctrl+Shift+A",), cycle),
        Declared("delete_cycle", _tr("Delete this cycle"), ("Ctrl+Shift+Backspace",), cycle),
        Declared("bin", _tr("Bin…"), ("Ctrl+Shift+B",), cycle),
        Declared("backups", _tr("Backups…"), ("Ctrl+Shift+K",), cycle),
        Declared("stop", _tr("Stop what runs"), ("Ctrl+.",), cycle),
        Declared("pause", _tr("Pause the policy update"), ("Ctrl+Shift+W",), cycle),
        Declared("arena", _tr("Compare two adapters blind…"), ("Ctrl+Shift+D",), cycle),
        Declared("evaluate", _tr("Measure before and after…"), ("Ctrl+Shift+J",), cycle),
        Declared("settings", _tr("Settings"), ("Ctrl+,",), cycle),
        Declared("models", _tr("Models…"), ("Ctrl+Shift+L",), cycle),
        Declared("servers", _tr("Servers…"), ("Ctrl+Shift+S",), cycle),
        Declared("findings", _tr("What the models can do…"), ("Ctrl+Shift+M",), cycle),
        Declared("template", _tr("Chat template of the model…"), ("Ctrl+Shift+T",), cycle),
        Declared("quit", _tr("Quit"), ("Ctrl+Q",), cycle),
    )


def _of_editing() -> tuple[Declared, ...]:
    edit = _tr("Edit")
    return (
        Declared("undo", _tr("Undo"), ("Ctrl+Z",), edit),
        Declared("redo", _tr("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), edit),
        Declared("copy", _tr("Copy as Markdown"), ("Ctrl+Shift+C",), edit),
        Declared("find", _tr("Find in the dialogue…"), ("Ctrl+F",), edit),
        Declared("history", _tr("Search all dialogues…"), ("Ctrl+Shift+F",), edit),
        Declared("find_next", _tr("Next hit"), ("F3",), edit),
        Declared("find_previous", _tr("Previous hit"), ("Shift+F3",), edit),
    )


def _of_looking() -> tuple[Declared, ...]:
    view = _tr("View")
    return (
        Declared("palette", _tr("All commands…"), ("Ctrl+K", "Ctrl+Shift+P"), view),
        Declared("branches", _tr("Map of branches…"), ("Ctrl+B",), view),
        *_of_replies(),
        Declared("strength", _tr("Strength of the adapter…"), ("Ctrl+Shift+G",), view),
        Declared("previous_message", _tr("Previous message"), ("Alt+Up",), view),
        Declared("next_message", _tr("Next message"), ("Alt+Down",), view),
        Declared("next_pane", _tr("Next pane"), ("F6",), view),
        Declared("previous_pane", _tr("Previous pane"), ("Shift+F6",), view),
        Declared("larger", _tr("Larger text"), ("Ctrl++", "Ctrl+="), view),
        Declared("smaller", _tr("Smaller text"), ("Ctrl+-",), view),
        Declared("normal_size", _tr("Normal text size"), ("Ctrl+0",), view),
    )


def _of_help() -> tuple[Declared, ...]:
    return (
        Declared("shortcuts", _tr("Keyboard shortcuts"), ("F1",), _tr("Help")),
        Declared("guide", _tr("Guide"), ("Shift+F1",), _tr("Help")),
        *_releases(),
    )


def _of_replies() -> tuple[Declared, ...]:
    """Return what is done with one reply: the one that has the focus, else the last."""
    reply = _tr("Reply")
    return (
        Declared("mark_good", _tr("Mark the reply: good"), ("Alt+G",), reply),
        Declared("mark_bad", _tr("Mark the reply: bad"), ("Alt+B",), reply),
        Declared("mark_contradiction", _tr("Mark the reply: contradiction"), ("Alt+C",), reply),
        Declared(
            "mark_out_of_character", _tr("Mark the reply: out of character"), ("Alt+O",), reply
        ),
        Declared("beside", _tr("Replies side by side…"), ("Ctrl+D",), reply),
        Declared("preset", _tr("Preset of the dialogue…"), ("Ctrl+J",), reply),
        Declared("written", _tr("How this message was written…"), ("Ctrl+I",), reply),
    )


def _releases() -> tuple[Declared, ...]:
    """Return the way to newer versions, where a package names their page."""
    title = _tr("Check for updates in the browser…")
    return (Declared("releases", title, (), _tr("Help")),) if releases.page() else ()


def _local() -> tuple[Declared, ...]:
    """Return the keys that only work in a part of the window."""
    rows = (
        ("send", _tr("Send the message"), ("Ctrl+Enter",), _tr("Dialogue")),
        ("choose_reply", _tr("Go on with a reply"), ("Alt+1", "Alt+2"), _tr("Side by side")),
        ("edges", _tr("First, last message"), ("Home", "End"), _tr("Dialogue")),
        (
            "copy_plain",
            _tr("Copy what is selected, else the message"),
            ("Ctrl+C",),
            _tr("Dialogue"),
        ),
        ("select", _tr("Select; by words"), ("Shift+Right", "Ctrl+Shift+Right"), _tr("Dialogue")),
        ("select_all", _tr("Select the whole transcript"), ("Ctrl+A",), _tr("Dialogue")),
        ("caret", _tr("Show and move the caret"), ("Left", "Right"), _tr("Dialogue")),
        ("approve", _tr("Approve the summary"), ("Ctrl+Enter",), _tr("Summary")),
        ("reorder", _tr("Move the entry"), ("Alt+Shift+Up", "Alt+Shift+Down"), _tr("Summary")),
        ("leave_edit", _tr("Leave an edit of a message"), ("Esc",), _tr("Dialogue")),
    )
    fixed = (Declared(name, title, keys, menu, True) for name, title, keys, menu in rows)
    return *fixed, *_scoring(), *_votes()


def _scoring() -> Iterator[Declared]:
    """Yield what one does on the scoring page with the completion that has the focus."""
    points = [(f"score_{n}", _tr("Score {point} of 5").format(point=n), f"{n}") for n in POINTS]
    ranks = [(f"rank_{n}", _tr("Rank {place}").format(place=n), f"Shift+{n}") for n in RANKS]
    others = (
        ("next_completion", _tr("Next completion"), "J"),
        ("previous_completion", _tr("Previous completion"), "K"),
        ("next_prompt", _tr("Next prompt"), "N"),
        ("previous_prompt", _tr("Previous prompt"), "P"),
        ("rewrite", _tr("Rewrite the completion"), "R"),
        ("flag", _tr("Flag the completion"), "F"),
        ("skip", _tr("Skip the completion"), "S"),
        ("comment", _tr("Comment on the completion"), "C"),
        ("mark", _tr("Mark words of the completion"), "M"),
        ("all_bad", _tr("All completions are bad"), "B"),
    )
    for name, title, key in (*points, ("cant_say", _tr("Can't say"), "0"), *ranks, *others):
        yield Declared(name, title, (key,), _tr("Scoring"), True, SCORING)


def _votes() -> Iterator[Declared]:
    """Yield what one says of two completions, at the promotion gate and in the arena."""
    rows = (
        ("vote_first", _tr("A is better"), "Left"),
        ("vote_second", _tr("B is better"), "Right"),
        ("vote_tie", _tr("Tie"), "Down"),
        ("vote_bad", _tr("Both bad"), "B"),
    )
    for name, title, key in rows:
        yield Declared(name, title, (key,), _tr("Policy update"), True, VOTE)


def native(keys: str) -> str:
    """Return a key's name as this system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def native_keys(keys: tuple[str, ...]) -> str:
    """Return several keys side by side, as this system writes them."""
    return "   ".join(native(one) for one in keys)


def keys_of(name: str) -> str:
    """Return the first keys of an action, as this system writes them, '' when it has none."""
    keys = _in_force()[name]
    return native(keys[0]) if keys else ""


def stage_keys(stage: Stage) -> str:
    """Return the keys that go to ``stage``, as this system writes them."""
    return keys_of(f"stage_{stage.value}")
