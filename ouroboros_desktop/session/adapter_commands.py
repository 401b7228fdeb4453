"""``ouroboros adapters list | export``: the lineage, and one of it for other programs."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from ouroboros_desktop.core.adapter_export import Form
from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.models.commands import table
from ouroboros_desktop.session.adapter_export import Choice
from ouroboros_desktop.session.session import Session

FORMS = {
    Form.ADAPTER: "a PEFT folder, to be put on the same base",
    Form.MERGED: "a Hugging Face folder that works by itself",
    Form.GGUF: "one file for programs on llama.cpp",
}


def add_adapter_arguments(
    parser: argparse.ArgumentParser, common: Callable[[argparse.ArgumentParser], None]
) -> None:
    """Declare the actions of ``ouroboros adapters``, each with the ``common`` arguments."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="show the adapters of the policy")
    export = actions.add_parser("export", help="write one for other programs, and check it")
    export.add_argument("folder", type=Path, help="a new folder")
    export.add_argument("--adapter", type=int, help="its number (default: the live one)")
    export.add_argument(
        "--form",
        choices=[form.value for form in Form],
        default=Form.ADAPTER.value,
        help="; ".join(f"{form.value}: {words}" for form, words in FORMS.items()),
    )
    export.add_argument("--half", action="store_true", help="GGUF with numbers of 16 bits")
    export.add_argument("--note", help="for the model card (default: the adapter's)")
    for action in (listing, export):
        common(action)


def adapters_command(args: argparse.Namespace, session: Session) -> int:
    """Carry out ``args.action``. Raises ``OuroborosError``."""
    if args.action == "list":
        _list(session)
        return 0
    chosen = _chosen(session, args.adapter)
    session.opening.start()
    session.wait()
    choice = Choice(chosen, Form(args.form), args.half, args.note)
    session.adapter_export.write(choice, args.folder.absolute())
    session.wait()
    exported = session.state.exported
    assert exported is not None
    print(f"{exported.folder}: {exported.bytes / 1e6:,.1f} MB")
    print(exported.checked.sentence)
    return 1 if exported.checked.same is False else 0


def _list(session: Session) -> None:
    policy = session.state.policy
    if not policy.adapters:
        print("There is no adapter yet: a policy update makes one.")
        return
    rows: list[tuple[str, ...]] = [("NUMBER", "MADE", "CYCLE", "METHOD", "LIVE", "NOTE")]
    for number, adapter in enumerate(policy.adapters, 1):
        origin = session.store.origin(adapter.id)
        note = " ".join(policy.notes.get(adapter.id, "").split())
        live = "live" if adapter.id == policy.live_id else ""
        came = (str(origin.cycle), origin.method) if origin else ("", "")
        rows.append((str(number), f"{adapter.created_at:%Y-%m-%d}", *came, live, note))
    table(rows)


def _chosen(session: Session, number: int | None) -> UUID:
    policy = session.state.policy
    if number is None and policy.live_id is not None:
        return policy.live_id
    if number is None:
        raise OuroborosError(
            "No adapter is live.", hint="Name one with --adapter; see: ouroboros adapters list."
        )
    if not 1 <= number <= len(policy.adapters):
        raise OuroborosError(
            f"There is no adapter {number}.", hint="See them with: ouroboros adapters list."
        )
    return policy.adapters[number - 1].id
