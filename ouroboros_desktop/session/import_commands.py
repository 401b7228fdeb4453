"""``ouroboros import`` and ``ouroboros imported``: a file of others, and what it is used for."""

from __future__ import annotations

import argparse
from pathlib import Path

from ouroboros_desktop.core.errors import NotPossibleYet, OuroborosError
from ouroboros_desktop.core.imported import Use
from ouroboros_desktop.core.licences import LICENCES, objection
from ouroboros_desktop.imports.format import ImportFormat
from ouroboros_desktop.imports.reading import Report, place
from ouroboros_desktop.registry import discover
from ouroboros_desktop.session.importing import described
from ouroboros_desktop.session.session import Session


def add_import_arguments(parser: argparse.ArgumentParser) -> None:
    formats = discover("ouroboros_desktop.imports", ImportFormat)
    parser.add_argument("file", type=Path, help="the file, or the folder of a data set")
    parser.add_argument("--as", dest="form", choices=sorted(formats), default="", help="its format")
    parser.add_argument("--licence", default="", help=f"one of: {', '.join(LICENCES)}")
    parser.add_argument("--attribution", default="", help="who made it")
    parser.add_argument("--yes", action="store_true", help="import without asking")


def add_imported_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("number", type=int, nargs="?", help="of the list; without: show the list")
    parser.add_argument("use", choices=[use.value for use in Use], nargs="?", help="from now on")


def import_command(args: argparse.Namespace, session: Session) -> int:
    """Show the report, line by line, ask, and import. Raises ``OuroborosError``."""
    session.importing.read(args.file, args.form)
    session.wait()
    report = session.state.pending
    assert report is not None
    for line in _lines(report):
        print(line)
    licence = args.licence or report.stated.licence
    attribution = args.attribution or report.stated.attribution
    reason = objection(licence, attribution) if report.taken else ""
    if reason:
        raise NotPossibleYet(reason, hint="State them with --licence and --attribution.")
    if not report.taken:
        raise OuroborosError("No row can be imported.", hint="Correct the lines that are named.")
    if not args.yes and not _agreed(report):
        print("Nothing was imported.")
        return 1
    if len(report.examples) < len(report.taken):  # dialogues are cycles of a policy
        session.opening.start()
        session.wait()
    session.importing.confirm(licence, attribution)
    assert session.state.notice is not None
    print(session.state.notice.message)
    return 0


def imported_command(args: argparse.Namespace, session: Session) -> int:
    """List what was imported, or say what one of it is for. Raises ``OuroborosError``."""
    batches = session.state.imports
    if args.number is not None:
        if not 0 < args.number <= len(batches) or args.use is None:
            raise OuroborosError(
                "There is no such import, or no use was named.",
                hint="ouroboros imported shows the list; then: ouroboros imported 1 training",
            )
        session.importing.use(batches[args.number - 1].batch.id, Use(args.use))
        batches = session.state.imports
    for number, stored in enumerate(batches, 1):
        print(f"{number:3}  {stored.use.value:<10} {described(stored)}")
    if not batches:
        print("Nothing was imported yet.")
    return 0


def _lines(report: Report) -> list[str]:
    """Return the report: each line that is refused or unusual, then the counts."""
    found = [(r.member, r.line, "refused", r.sentence) for r in report.refused]
    found += [(t.member, t.line, "taken", " ".join(t.remarks)) for t in report.taken if t.remarks]
    lines = [
        f"{place(member, line)}: {what}. {sentence}"
        for member, line, what, sentence in sorted(found)
    ]
    counted = f"{len(report.taken)} of {report.rows} rows of {report.source} can be imported"
    return [*lines, f"{counted} ({report.form})."]


def _agreed(report: Report) -> bool:
    try:
        said = input(f"Import {len(report.taken)} of {report.rows} rows? [y/N] ")
    except EOFError:
        return False
    return said.strip().lower() in {"y", "yes"}
