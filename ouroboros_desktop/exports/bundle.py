"""A data set as a folder: lines of JSON, Parquet, a card and a manifest, whole or not there.

The same material gives the same bytes: no clock, no path and no random number enters them.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections import Counter
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ouroboros_desktop import __version__
from ouroboros_desktop.core.errors import NotPossibleYet, OuroborosError
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.disk import sync_folder
from ouroboros_desktop.exports.card import card
from ouroboros_desktop.exports.format import ExportFormat
from ouroboros_desktop.exports.licences import LICENCES
from ouroboros_desktop.exports.material import Material, Wanted, counts
from ouroboros_desktop.exports.personal import BLIND
from ouroboros_desktop.exports.writing import masked_lines, whole_folder

FORMAT = "ouroboros-export-v1"
WRITING = "Writing the data set"
_ROWS_A_STEP = 32
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class ParquetWriter(Protocol):
    """Turns lines of JSON into a Parquet file, a little at each step; closed early it stops."""

    version: str

    def write(
        self, source: Path, target: Path, columns: Mapping[str, str]
    ) -> Generator[None, None, None]: ...


@dataclass(frozen=True, slots=True)
class Written:
    """What an export came to. ``left_out`` are rows whose token ids would spell what is masked."""

    folder: Path
    rows: int
    files: int
    masked: int
    left_out: int


@dataclass(frozen=True, slots=True)
class _Lines:
    """The rows of one format on the disk."""

    rows: int
    left_out: int
    sha256: str


def write_bundle(
    material: Material, wanted: Wanted, target: Path, parquet: ParquetWriter
) -> Generator[Progress, None, Written]:
    """Write the new folder ``target``; closed early, or failed, nothing is left of it.

    Raises ``OuroborosError`` when there is something already, nothing to write, or it cannot be
    written.
    """
    _require(wanted)
    with whole_folder(target) as partial:
        written = yield from _fill(partial, material, wanted, parquet)
    rows = [one.rows for one in written.values() if one.rows]
    masked = wanted.mask.count if wanted.mask else 0
    return Written(target, sum(rows), 2 * len(rows), masked, _left_out(written))


def _require(wanted: Wanted) -> None:
    if wanted.licence not in LICENCES:
        raise OuroborosError(
            f"There is no licence {wanted.licence!r} to choose.",
            hint=f"Choose one of: {', '.join(LICENCES)}.",
        )
    if not _LANGUAGE.fullmatch(wanted.language):
        raise OuroborosError(
            f"{wanted.language!r} is not the code of a language.", hint="Write it as en, de or fr."
        )


def _fill(
    folder: Path, material: Material, wanted: Wanted, parquet: ParquetWriter
) -> Generator[Progress, None, dict[str, _Lines]]:
    data = folder / "data"
    data.mkdir()
    written: dict[str, _Lines] = {}
    for place, form in enumerate(wanted.formats):
        lines = data / f"{form.name}.jsonl"
        done = yield from _write_lines(form, material, wanted, lines, place)
        written[form.name] = done
        if done.rows == 0:
            lines.unlink()  # readers of data sets refuse an empty file
            continue
        for _ in parquet.write(lines, lines.with_suffix(".parquet"), form.columns):
            yield Progress(WRITING, place, len(wanted.formats))
    rows = {name: one.rows for name, one in written.items() if one.rows}
    if not rows:
        raise NotPossibleYet(
            "There is nothing to export yet.",
            hint="Let a dialogue leave, or score, rank and rewrite some completions first.",
        )
    sync_folder(data)
    _write(folder / "README.md", card(material, wanted, rows, _left_out(written)))
    manifest = _manifest(folder, material, wanted, written) | {"duckdb": parquet.version}
    _write(folder / "manifest.json", json.dumps(manifest, ensure_ascii=False, indent=2) + "\n")
    return written


def _write_lines(
    form: ExportFormat, material: Material, wanted: Wanted, target: Path, place: int
) -> Generator[Progress, None, _Lines]:
    rows, left_out, digest = 0, 0, hashlib.sha256()
    with target.open("wb") as file:
        for count, text in enumerate(masked_lines(form, material, wanted.mask)):
            if count % _ROWS_A_STEP == 0:
                yield Progress(WRITING, place, len(wanted.formats))
            encoded = text.encode()
            file.write(encoded)
            digest.update(encoded)
            rows, left_out = rows + bool(text), left_out + (not text)
        file.flush()
        os.fsync(file.fileno())
    return _Lines(rows, left_out, digest.hexdigest())


def _manifest(
    folder: Path, material: Material, wanted: Wanted, written: Mapping[str, _Lines]
) -> dict[str, object]:
    figures, columns = counts(material), {form.name: form.columns for form in wanted.formats}
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {
        "format": FORMAT,
        "application": __version__,
        "licence": wanted.licence,
        "language": wanted.language,
        "filter": {
            "consent": "given",
            "dialogues": len(material.cycles),
            "of": material.stored,
            "held_out": "left out",
        },
        "personal_data": _personal(wanted, written),
        "teachers": {kind.value: count for kind, count in sorted(figures.teachers.items())},
        "policies": [
            {
                "model": policy.model,
                "licence": material.licences.get(policy.model),
                "tokenizer": policy.tokenizer,
                "chat_template": policy.chat_template,
            }
            for policy in figures.policies
        ],
        "configs": {
            name: {"rows": one.rows, "canonical_jsonl_sha256": one.sha256, "columns": columns[name]}
            for name, one in written.items()
            if one.rows
        },
        "files": {path.relative_to(folder).as_posix(): _digested(path) for path in files},
    }


def _personal(wanted: Wanted, written: Mapping[str, _Lines]) -> dict[str, object]:
    mask = wanted.mask
    if mask is None:
        return {"pass": False, "cannot_see": BLIND}
    kinds = Counter[str]()
    for item in mask.items.values():
        kinds[item.kind] += item.count
    return {
        "pass": True,
        "masked": dict(sorted(kinds.items())),
        "names_listed": len(mask.names),
        "left_as_they_are": mask.kept,
        "rows_left_out": _left_out(written),
        "cannot_see": BLIND,
    }


def _left_out(written: Mapping[str, _Lines]) -> int:
    return sum(one.left_out for one in written.values())


def _digested(path: Path) -> dict[str, object]:
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return {"bytes": path.stat().st_size, "sha256": digest}


def _write(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
