"""``ouroboros store``: check it, back it up, restore it, and what is in the bin."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from ouroboros_desktop.core.cycle import CycleHead
from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.core.steps import finished
from ouroboros_desktop.storage import backups
from ouroboros_desktop.storage.backups import Backup
from ouroboros_desktop.storage.restoring import restore, restore_file
from ouroboros_desktop.storage.sealing import SUFFIX
from ouroboros_desktop.storage.store import Store

PASSPHRASE = "OUROBOROS_PASSPHRASE"  # noqa: S105 - the name of a variable


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the actions of ``ouroboros store``."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, help_ in {
        "check": "read every value and follow every reference",
        "backups": "list the backups and what is in them",
        "bin": "list the cycles in the bin",
    }.items():
        actions.add_parser(name, help=help_)
    backup = actions.add_parser("backup", help="make a backup now")
    backup.add_argument("--encrypt", type=Path, metavar="FILE", help="also an encrypted one here")
    back = actions.add_parser("restore", help="put a backup in the place of the store")
    back.add_argument("backup", nargs="?", default="", help="its name or file (default: newest)")
    back.add_argument("--yes", action="store_true", help="do not ask")
    for name, help_ in {
        "delete": "put a cycle into the bin",
        "undelete": "take a cycle out of the bin",
        "erase": "erase a cycle of the bin for good",
    }.items():
        action = actions.add_parser(name, help=help_)
        action.add_argument("cycle", type=int, help="its number")
        if name == "erase":
            action.add_argument("--yes", action="store_true", help="do not ask")
    for action in actions.choices.values():
        action.add_argument("--home", type=Path, help="whose store (default: yours)")


def store_command(args: argparse.Namespace, path: Path) -> int:
    """Carry out ``args.action`` on the store at ``path``. Raises ``StoreProblem``."""
    there = args.action == "restore" or path.exists()
    if not there:
        raise StoreProblem(f"There is no store at {path}.", "Play a cycle first.")
    done = _ACTIONS[args.action](args, path)
    return 0 if done else 1


def describe(backup: Backup) -> str:
    """Return what a list says of a backup: when, how large, what is in it and why it was made."""
    when = backup.made_at.astimezone().strftime("%Y-%m-%d %H:%M:%S")
    return (
        f"{when}  {backup.size / 1e6:7.1f} MB  {backup.cycles} cycles, {backup.messages} messages,"
        f" {backup.scores} scores  {backup.reason}"
    )


def passphrase(again: bool = False) -> str:
    """Return the passphrase: of the environment, or asked for, twice where a typo would hurt."""
    if found := os.environ.get(PASSPHRASE):
        return found
    typed = getpass.getpass("Passphrase: ")
    if again and getpass.getpass("Once more: ") != typed:
        raise StoreProblem("The two passphrases are not the same.", "Type it again.")
    return typed


def _check(_: argparse.Namespace, path: Path) -> bool:
    with closing(Store.open(path)) as store:
        if store.recovered:
            print(store.recovered)
        problems = store.archive.end_check(store.archive.begin_check())
    print("\n".join(problems) or "The store is whole.")
    return not problems


def _backups(_: argparse.Namespace, path: Path) -> bool:
    found = backups.listed(path)
    for backup in found:
        print(f"{backup.name}  {describe(backup)}")
    if not found:
        print("There is no backup yet.")
    return True


def _backup(args: argparse.Namespace, path: Path) -> bool:
    phrase = passphrase(again=True) if args.encrypt else ""
    with closing(Store.open(path)) as store:
        made = store.archive.back_up(backups.BY_HAND)
    print(f"{made.name}  {describe(made)}")
    if args.encrypt:
        target = args.encrypt
        if target.suffix != SUFFIX:
            target = target.with_name(target.name + SUFFIX)
        finished(backups.sealing_newest(path, target, phrase))
        print(f"Encrypted in {target}. Without the passphrase nobody can read it, you neither.")
    return True


def _restore(args: argparse.Namespace, path: Path) -> bool:
    file = Path(args.backup)
    if args.backup and file.is_file():
        what, work = f"the backup {file}", _of_file(path, file)
    else:
        backup = backups.named(path, args.backup)
        what, work = f"the backup of {describe(backup)}", lambda: restore(path, backup)
    if not (args.yes or _agrees(f"Put {what} in the place of the store?")):
        print("Nothing was changed.")
        return False
    before = work()
    with closing(Store.open(path)) as store:
        count = len(store.cycles())
        print(f"Restored: {count} cycles. {store.recovered}".strip())
    print(f"The store of before is kept in {before}.")
    return True


def _of_file(path: Path, file: Path) -> Callable[[], Path]:
    def work() -> Path:
        return restore_file(path, file, passphrase() if file.suffix == SUFFIX else "")

    return work


def _bin(_: argparse.Namespace, path: Path) -> bool:
    with closing(Store.open(path)) as store:
        for head in store.bin():
            print(f"{head.number:4d}  {head.created_at.astimezone():%Y-%m-%d}  {head.title}")
        if not store.bin():
            print("The bin is empty.")
    return True


def _delete(args: argparse.Namespace, path: Path) -> bool:
    with closing(Store.open(path)) as store:
        store.bin_cycle(_numbered(store.cycles(), args.cycle).id)
    print(f"Cycle {args.cycle} is in the bin; `ouroboros store undelete {args.cycle}` undoes it.")
    return True


def _undelete(args: argparse.Namespace, path: Path) -> bool:
    with closing(Store.open(path)) as store:
        store.unbin_cycle(_numbered(store.bin(), args.cycle).id)
    print(f"Cycle {args.cycle} is back.")
    return True


def _erase(args: argparse.Namespace, path: Path) -> bool:
    with closing(Store.open(path)) as store:
        head = _numbered(store.bin(), args.cycle)
        question = (
            f"Erase cycle {head.number} for good, here and in all backups? It cannot be undone."
            " Adapters that learned from it stay, and so does what you exported."
        )
        if not (args.yes or _agrees(question)):
            print("Nothing was changed.")
            return False
        store.archive.erase([head.id])
    print(f"Cycle {args.cycle} is erased.")
    return True


def _numbered(heads: tuple[CycleHead, ...], number: int) -> CycleHead:
    for head in heads:
        if head.number == number:
            return head
    raise StoreProblem(
        f"Cycle {number} is not there.", "`ouroboros store bin` lists those in the bin."
    )


def _agrees(question: str) -> bool:
    if not sys.stdin.isatty():
        raise StoreProblem("Nobody is here to confirm.", "Add --yes to do it all the same.")
    return input(f"{question} [y/N] ").strip().lower() in {"y", "yes"}


_ACTIONS: dict[str, Callable[[argparse.Namespace, Path], bool]] = {
    "check": _check,
    "backups": _backups,
    "backup": _backup,
    "restore": _restore,
    "bin": _bin,
    "delete": _delete,
    "undelete": _undelete,
    "erase": _erase,
}
