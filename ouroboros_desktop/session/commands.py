"""``ouroboros update export | import``: a policy update that another machine makes."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.session.session import Session


def add_arguments(
    parser: argparse.ArgumentParser, common: Callable[[argparse.ArgumentParser], None]
) -> None:
    """Declare the actions of ``ouroboros update``, each with the ``common`` arguments."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    export = actions.add_parser("export", help="write all that a cycle's policy update needs")
    export.add_argument("folder", type=Path, help="a new folder")
    export.add_argument("--cycle", type=int, help="the cycle's number (default: the newest)")
    back = actions.add_parser("import", help="take the adapter that came of it as the candidate")
    back.add_argument("folder", type=Path, help="the folder that the other machine wrote")
    for action in (export, back):
        common(action)


def update_command(args: argparse.Namespace, session: Session) -> int:
    """Carry out ``args.action`` on an opened session. Raises ``OuroborosError``."""
    if args.action == "import":
        session.handover.import_candidate(args.folder)
        session.wait()
        number = session.cycle.number
        print(f"The adapter is the candidate of cycle {number}; compare, then promote or discard.")
        return 0
    if args.cycle is not None:
        _open_cycle(session, args.cycle)
    session.handover.export(session.settings.update_config, args.folder)
    session.wait()  # the reward model may have to be fitted first
    print(f"The policy update of cycle {session.cycle.number} is in {args.folder}.")
    return 0


def _open_cycle(session: Session, number: int) -> None:
    for head in session.state.history:
        if head.number == number:
            return session.open_cycle(head.id)
    raise OuroborosError(
        f"There is no cycle {number} in this store.",
        hint=f"The newest is cycle {session.cycle.number}.",
    )
