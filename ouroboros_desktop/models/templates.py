"""Chat templates that the teacher has approved: ``chat_templates.toml`` beside the models."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from ouroboros_desktop.core.chat_templates import KNOWN, MOST, digest
from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.settings import set_aside, write_table

FILE = "chat_templates.toml"
TABLE = "approved"

_DIGEST = re.compile(r"[0-9a-f]{64}")
_ENOUGH = 12
"""Digits of a digest that a teacher has to give to approve a template."""


def approved(root: Path) -> frozenset[str]:
    """Return the digests of the approved templates; nothing is approved by a damaged file."""
    try:
        return frozenset(_read(root / FILE))
    except (OSError, ValueError):
        return frozenset()


def approve(root: Path, template: str, day: date) -> None:
    """Write down that the teacher has read and approved ``template``.

    Raises ``OuroborosError`` when the file cannot be written, or the template is too long to read.
    """
    if len(template) > MOST:
        raise ModelProblem(
            "This chat template is longer than anybody can read.",
            hint="Go on with the plain format, or choose another model.",
        )
    path = root / FILE
    try:
        entries = _read(path)
    except FileNotFoundError:
        entries = {}
    except (OSError, ValueError):
        set_aside(path, "list of chat templates", "nothing is approved")
        entries = {}
    write_table(path, {TABLE: {**entries, digest(template): day.isoformat()}}, "chat templates")


def withdraw(root: Path, template: str) -> None:
    """Take the approval of ``template`` back; where there is none, nothing is changed.

    Raises ``OuroborosError`` when the file cannot be written.
    """
    path, taken = root / FILE, digest(template)
    if taken in approved(root):
        entries = {found: day for found, day in _read(path).items() if found != taken}
        write_table(path, {TABLE: entries}, "chat templates")


def require_approved(root: Path, template: str) -> None:
    """Raise ``ModelProblem`` unless the teacher approved ``template``."""
    if digest(template) not in approved(root):
        raise ModelProblem(
            "You have not approved this chat template: there is nothing to take back.",
            hint="Show it without --withdraw: its state says whether it is used, and why.",
        )


def template_of(folder: Path) -> str:
    """Return the chat template that a model's folder brings along, '' for none."""
    try:
        return _bounded(folder / "chat_template.jinja")
    except FileNotFoundError:
        pass
    except (OSError, ValueError) as problem:
        raise _unreadable(folder) from problem
    try:
        told = json.loads(_bounded(folder / "tokenizer_config.json", 20 * 2**20))["chat_template"]
    except (OSError, ValueError, KeyError, TypeError):
        return ""
    if isinstance(told, list):
        named = {t.get("name"): t.get("template") for t in told if isinstance(t, dict)}
        told = named.get("default")
    return told if isinstance(told, str) else ""


def state_of(root: Path, template: str) -> str:
    """Say in a few words whether a template is used."""
    found = digest(template)
    if not template:
        return "none: the plain format is used"
    if found in KNOWN:
        return f"known ({KNOWN[found]}): used"
    return "approved: used" if found in approved(root) else "not approved: the plain format is used"


def require_seen(template: str, given: str) -> None:
    """Raise ``ModelProblem`` unless ``given`` are enough first digits of the template's digest."""
    if len(given) < _ENOUGH or not digest(template).startswith(given):
        raise ModelProblem(
            f"“{given}” is not what the template's digest begins with.",
            hint="Show the template without --approve: its digest stands above it.",
        )


def _bounded(path: Path, most: int = 4 * MOST) -> str:
    """Return a text file; raises ``ValueError`` for one that is too long."""
    with path.open("rb") as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise ValueError("too long")
    return data.decode("utf-8")


def _unreadable(folder: Path) -> ModelProblem:
    return ModelProblem(
        f"The chat template in {folder} cannot be read.",
        hint="Remove chat_template.jinja from the folder: the plain format is used then.",
    )


def _read(path: Path) -> Mapping[str, Any]:
    with path.open("rb") as file:
        entries = tomllib.load(file).get(TABLE, {})
    if not isinstance(entries, dict) or not all(_DIGEST.fullmatch(key) for key in entries):
        raise ValueError("not a table of digests")
    return entries
