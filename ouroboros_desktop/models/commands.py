"""``ouroboros models list | verify | template | remove | add``: plain tables for a terminal."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TypeVar

from ouroboros_desktop.core.chat_templates import MOST, digest, shown
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.models import templates
from ouroboros_desktop.models.catalog import CATALOG
from ouroboros_desktop.models.library import (
    Kind,
    ModelFolder,
    add,
    models,
    remove,
    resolve,
    verify,
)
from ouroboros_desktop.models.manifest import is_complete
from ouroboros_desktop.settings import Folders

Made = TypeVar("Made")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the actions of ``ouroboros models``; the caller does ``install`` and ``convert``."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("list", help="show the models on this computer and those to install")
    for name, help in (
        ("install", "fetch and convert a model of the list"),
        ("verify", "check every file of a model"),
        ("remove", "take a model out of the library"),
    ):
        actions.add_parser(name, help=help).add_argument("name", help="the model's name")
    adding = actions.add_parser("add", help="use a Hugging Face folder where it is")
    adding.add_argument("folder", type=Path, help="a folder with config.json and *.safetensors")
    turning = actions.add_parser("convert", help="make safetensors of *.bin, then add the folder")
    turning.add_argument("folder", type=Path, help="a folder with config.json and *.bin")
    turning.add_argument("--to", type=Path, help="the new folder (default: FOLDER-safetensors)")
    _add_template(actions.add_parser("template", help="show, approve a model's chat template"))
    for action in (adding, turning):
        action.add_argument("--name", help="what to call it (default: the folder's name)")


def _add_template(reading: argparse.ArgumentParser) -> None:
    reading.add_argument("name", help="the model's name")
    deciding = reading.add_mutually_exclusive_group()
    deciding.add_argument(
        "--approve", metavar="DIGEST", help="use it: the first digits of its digest, 12 at least"
    )
    deciding.add_argument(
        "--withdraw", action="store_true", help="take your approval back: the plain format is used"
    )


def models_command(args: argparse.Namespace, folders: Folders) -> int:
    """Carry out ``args.action`` and return the exit code. Raises ``OuroborosError``."""
    actions: dict[str, Callable[[argparse.Namespace, Folders], None]] = {
        "list": _list,
        "verify": _verify,
        "remove": _remove,
        "add": _add,
        "template": _template,
    }
    actions[args.action](args, folders)
    return 0


def show_progress(work: Generator[Progress, None, Made]) -> Made:
    """Run ``work`` to its end and return what it made.

    One line is rewritten on a terminal; elsewhere there is one line a phase.
    """
    terminal = sys.stderr.isatty()
    last = ""
    made: list[Made] = []

    def kept() -> Iterator[Progress]:
        made.append((yield from work))

    with closing(work):
        for progress in kept():
            share = f" {100 * progress.done // progress.total:3d} %" if progress.total else ""
            line = f"{progress.phase}{share}" if terminal else progress.phase
            if line != last:
                print(
                    f"\r\x1b[K{line}" if terminal else line,
                    end="" if terminal else "\n",
                    file=sys.stderr,
                    flush=True,
                )
                last = line
    if terminal and last:
        print(file=sys.stderr)
    return made[0]


def _list(args: argparse.Namespace, folders: Folders) -> None:
    here = models(folders.models)
    rows = [(m.name, _state(m), _size(m), str(m.path)) for m in here]
    rows += [
        (s.name, "to install", f"{s.installed_bytes / 1e6:,.0f} MB", f"{s.title}, {s.licence}")
        for s in CATALOG.values()
        if s.name not in {m.name for m in here}
    ]
    table([("NAME", "STATE", "SIZE", "PLACE"), *rows])


def _verify(args: argparse.Namespace, folders: Folders) -> None:
    show_progress(verify(folders.models, args.name))
    print(f"{args.name}: every file is as it should be.")


def _remove(args: argparse.Namespace, folders: Folders) -> None:
    remove(folders.models, args.name)
    print(f"{args.name} is no longer in the library.")


def _add(args: argparse.Namespace, folders: Folders) -> None:
    add_and_say(folders, args.folder, args.name)


def _template(args: argparse.Namespace, folders: Folders) -> None:
    template = templates.template_of(resolve(folders.models, args.name))
    if args.approve is not None:
        templates.require_seen(template, args.approve)
        templates.approve(folders.models, template, date.today())
    if args.withdraw:
        templates.require_approved(folders.models, template)
        templates.withdraw(folders.models, template)
    print(f"digest  {digest(template)}")
    print(f"state   {templates.state_of(folders.models, template)}")
    if args.approve is None and not args.withdraw:
        print(f"\n{shown(template[:MOST])}")


def add_and_say(folders: Folders, folder: Path, name: str | None) -> None:
    """Enter a folder into the library and print its name there."""
    added = add(folders.models, folder, name)
    print(f"{added.path} can be used as {added.name} ({_size(added)}).")


def _state(model: ModelFolder) -> str:
    if not model.path.is_dir():
        return "missing"
    whole = model.kind is Kind.ADDED or is_complete(model.path)
    return model.kind.value if whole else "incomplete"


def _size(model: ModelFolder) -> str:
    return f"{model.bytes / 1e6:,.0f} MB"


def table(rows: list[tuple[str, ...]]) -> None:
    """Print rows of one length, the first one as a head, in columns."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        print(
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        )
