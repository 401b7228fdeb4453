"""``ouroboros export`` and ``ouroboros consent``: data sets and reports, in the terminal."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from ouroboros_desktop.core.cycle import CycleHead
from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.exports.licences import LICENCES, NO_REDISTRIBUTION
from ouroboros_desktop.exports.material import survey
from ouroboros_desktop.exports.personal import BLIND, Mask
from ouroboros_desktop.exports.writing import write
from ouroboros_desktop.models.commands import show_progress
from ouroboros_desktop.session.exporting import (
    Choice,
    formats,
    gather,
    looking,
    names,
    write_report,
    writing,
)
from ouroboros_desktop.storage.commands import passphrase
from ouroboros_desktop.storage.leftovers import PLAIN, noted
from ouroboros_desktop.storage.sealing import beside, seal_beside
from ouroboros_desktop.storage.store import Store


def add_export_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the kinds of ``ouroboros export``."""
    kinds = parser.add_subparsers(dest="format", required=True, metavar="WHAT")
    bundle = kinds.add_parser("bundle", help="a folder with all formats, Parquet and a card")
    bundle.add_argument("target", type=Path, help="a new folder")
    bundle.add_argument("--formats", nargs="+", choices=sorted(formats()), default=list(formats()))
    bundle.add_argument("--licence", choices=list(LICENCES), default=NO_REDISTRIBUTION)
    bundle.add_argument("--language", default="en", help="of the dialogues (default: en)")
    bundle.add_argument("--preview", action="store_true", help="only list what would be masked")
    _personal_arguments(bundle)
    report = kinds.add_parser("report", help="one cycle to read, in Markdown")
    report.add_argument("target", type=Path, help="the file to write")
    report.add_argument("--cycle", type=int, help="the cycle's number (default: the newest)")
    _shared_arguments(report)
    for form in formats().values():
        single = kinds.add_parser(form.name, help=form.about.replace("%", "%%"))
        single.add_argument("target", type=Path, help="the file to write")
        _personal_arguments(single)


def _personal_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", action="append", default=[], help="a name to mask; repeat it")
    parser.add_argument("--unmasked", action="store_true", help="mask no personal data")
    _shared_arguments(parser)


def _shared_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--encrypt", action="store_true", help="under a passphrase, as TARGET.age")
    parser.add_argument("--home", type=Path, help="whose store (default: yours)")


def add_consent_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare ``ouroboros consent CYCLE yes|no``."""
    parser.add_argument("cycle", type=int, help="the cycle's number")
    parser.add_argument("given", choices=["yes", "no"], help="whether it may be in data sets")
    parser.add_argument("--home", type=Path, help="whose store (default: yours)")


def consent_command(args: argparse.Namespace, store: Store) -> int:
    """Write down whether a dialogue may leave. Raises ``OuroborosError``."""
    head, given = _cycle(store, args.cycle), args.given == "yes"
    store.set_consent(head.id, store.cycle(head.id).teacher_id, given)
    print(f"Cycle {head.number} {'may be' if given else 'is not'} in data sets from now on.")
    return 0


def export_command(args: argparse.Namespace, store: Store) -> int:
    """Write what ``args.format`` names, plain or encrypted. Raises ``OuroborosError``."""
    write_it = {"bundle": _bundle, "report": _report}.get(args.format, _single)
    if not args.encrypt:
        if said := write_it(args, store, args.target):
            print(f"{said}: {args.target}")
        return 0
    phrase = passphrase(again=True)
    with tempfile.TemporaryDirectory(prefix=PLAIN) as folder:  # mode 0700
        plain = Path(folder) / args.target.name
        with noted(store.home, Path(folder)):
            if said := write_it(args, store, plain):
                sealed = beside(plain, args.target)
                with noted(store.home, sealed):
                    seal_beside(plain, sealed, phrase)
                print(f"{said}, encrypted: {sealed}")
    return 0


def _report(args: argparse.Namespace, store: Store, target: Path) -> str:
    head = _cycle(store, args.cycle)
    write_report(store, head.id, target)
    return f"The report of cycle {head.number}"


def _bundle(args: argparse.Namespace, store: Store, target: Path) -> str:
    choice = Choice(
        tuple(args.formats),
        masks=not args.unmasked,
        names=tuple(args.name),
        licence=args.licence,
        language=args.language,
    )
    if args.preview:
        _print_mask(show_progress(looking(store, choice)))
        return ""
    written = show_progress(writing(store, choice, target))
    return f"{written.rows} rows in {written.files} files, {written.masked} items masked"


def _single(args: argparse.Namespace, store: Store, target: Path) -> str:
    material, form = show_progress(gather(store)), formats()[args.format]
    mask = None
    if not args.unmasked:
        mask = show_progress(survey(material, [form], names(store, args.name)))
    with noted(store.home, target):
        rows = write(form, material, mask, target)
    if not rows:
        print("Nothing to export yet; no file was written.")
        return ""
    return f"{rows} rows, {mask.count} items masked" if mask and mask.count else f"{rows} rows"


def _print_mask(mask: Mask) -> None:
    for item in mask.items.values():
        where = ", ".join(map(str, item.cycles))
        print(f"{item.placeholder}  {item.value}  {item.count} times, in cycle {where}")
    print(f"{mask.count} items would be masked. This cannot be seen:")
    for line in BLIND:
        print(f"  - {line}")


def _cycle(store: Store, number: int | None) -> CycleHead:
    heads = store.cycles()
    for head in heads:
        if number in {head.number, None}:
            return head
    newest = f"The newest is cycle {heads[0].number}." if heads else "Play a cycle first."
    raise OuroborosError(f"There is no cycle {number or 1} in this store.", hint=newest)
