"""Gather the licence of everything that a frozen application holds, and list it for machines.

Usage: notices.py FROZEN
Writes LICENCES.txt, licences/ and sbom.cdx.json (CycloneDX 1.6) into the frozen folder. It fails when
a part has no licence text: nothing is published whose terms are not in it.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
import sysconfig
import uuid
from dataclasses import dataclass, field
from importlib.metadata import Distribution, version
from pathlib import Path
from typing import Any

from bundled import OWN, distributions, licence_texts, system_packages

from ouroboros_desktop.models.catalog import SMOLLM2

HERE = Path(__file__).parent
ROOT = HERE.parent
TEXTS = {
    "pyside6_essentials": ("LGPL-3.0", "GPL-3.0"),
    "shiboken6": ("LGPL-3.0", "GPL-3.0"),
    "tokenizers": ("Apache-2.0",),
}
"""Whose wheel brings no licence text along, and which of ours is meant by its metadata."""

QT = """\
Qt {qt} and PySide6 are used under the GNU Lesser General Public License, version 3. They lie beside
the program as separate libraries and may be replaced by others of the same interface. Their source
is at https://download.qt.io/official_releases/qt/ and .../QtForPython/.
"""


class NoLicence(Exception):
    """Something would be published without its licence."""


@dataclass(frozen=True)
class Part:
    """One thing in the application: what it is, whose terms it has, and the files that say so."""

    name: str
    version: str
    licence: str
    purl: str
    texts: tuple[Path, ...]
    kind: str = "library"
    sha256: str = ""
    notes: str = field(default="", compare=False)


def python_part(package: Distribution) -> Part:
    known = TEXTS.get(package.name.lower().replace("-", "_"), ())
    texts = licence_texts(package) or [_text(name) for name in known]
    stated = package.metadata.get("License-Expression") or package.metadata.get("License") or ""
    stated = stated.strip().partition("\n")[0][:100]
    classified = [
        line.rpartition(" :: ")[2]
        for line in package.metadata.get_all("Classifier") or ()
        if line.startswith("License ::")
    ]
    licence = stated or ", ".join(classified) or ", ".join(known) or "see its text"
    purl = f"pkg:pypi/{package.name.lower().replace('_', '-')}@{package.version}"
    return Part(package.name, package.version, licence, purl, tuple(texts))


def _text(name: str) -> Path:
    own = HERE / "licences" / f"{name}.txt"
    icons = ROOT / "resources/ouroboros_resources/licenses/material-symbols-Apache-2.0.txt"
    return icons if name == "Apache-2.0" else own


def parts(folder: Path) -> list[Part]:
    """Return everything that is in the frozen application. Raises ``NoLicence``."""
    found = [python_part(package) for package in distributions(folder)]
    for package in system_packages(folder):
        purl = f"pkg:deb/debian/{package.name}@{package.version}"
        texts = (package.copyright,) if package.copyright else ()
        notes = ", ".join(package.libraries)
        found.append(Part(package.name, package.version, "see its text", purl, texts, notes=notes))
    folders = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))  # Windows: the latter
    python = next((f / "LICENSE.txt" for f in folders if (f / "LICENSE.txt").is_file()), HERE)
    number = sys.version.partition(" ")[0]
    found.append(
        Part("Python", number, "PSF-2.0", f"pkg:generic/python@{number}", (python,), "framework")
    )
    found += [_model(folder), *_own_resources()]
    bare = [part.name for part in found if not any(text.is_file() for text in part.texts)]
    if bare:
        raise NoLicence(f"No licence text was found for: {', '.join(bare)}")
    return found


def _model(folder: Path) -> Part:
    place = next(folder.rglob(f"models/{SMOLLM2.name}"))
    return Part(
        SMOLLM2.title,
        SMOLLM2.requirement.rpartition("=")[2],
        SMOLLM2.licence,
        f"pkg:pypi/{SMOLLM2.requirement.replace('==', '@')}",
        (place / "LICENSE", place / "NOTICE.txt"),
        "machine-learning-model",
        hashlib.sha256((place / "model.packed").read_bytes()).hexdigest(),
    )


def _own_resources() -> list[Part]:
    folder = ROOT / "resources/ouroboros_resources/licenses"
    return [
        Part(text.stem, "", text.stem.rpartition("-")[2], "", (text,), "file")
        for text in sorted(folder.glob("*.txt"))
    ]


def write_texts(found: list[Part], target: Path) -> None:
    """Copy every text into ``target``, a folder a part."""
    shutil.rmtree(target, ignore_errors=True)
    for part in found:
        place = target / part.name
        place.mkdir(parents=True)
        for number, text in enumerate(part.texts):
            shutil.copyfile(text, place / (f"{number}-{text.name}" if number else text.name))


def listing(found: list[Part]) -> str:
    """Return the list that a person reads."""
    lines = [f"Ouroboros Desktop {version(OWN)} is published under the MIT licence.", ""]
    lines += [QT.format(qt=version("PySide6_Essentials")), "It holds:", ""]
    lines += [f"{p.name} {p.version}".ljust(40) + p.licence for p in found]
    return "\n".join([*lines, "", "Their texts are in the folder licences.", ""])


def sbom(found: list[Part]) -> dict[str, Any]:
    """Return the bill of materials as CycloneDX 1.6 writes it."""
    own = {
        "type": "application",
        "bom-ref": "ouroboros-desktop",
        "name": OWN,
        "version": version(OWN),
        "licenses": [{"license": {"id": "MIT"}}],
    }
    components = [_component(part) for part in found]
    # No clock and no chance in it: the same contents have the same number.
    text = json.dumps(components, sort_keys=True)
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, text)}",
        "version": 1,
        "metadata": {"component": own},
        "components": components,
        "dependencies": [
            {"ref": "ouroboros-desktop", "dependsOn": [c["bom-ref"] for c in components]}
        ],
    }


def _component(part: Part) -> dict[str, Any]:
    made: dict[str, Any] = {
        "type": part.kind,
        "bom-ref": part.purl or f"file:{part.name}",
        "name": part.name,
        "licenses": [{"license": {"name": part.licence}}],
    }
    if part.version:
        made["version"] = part.version
    if part.purl:
        made["purl"] = part.purl
    if part.sha256:
        made["hashes"] = [{"alg": "SHA-256", "content": part.sha256}]
    if part.notes:
        made["description"] = part.notes
    return made


def main(folder: Path) -> int:
    try:
        found = parts(folder)
    except NoLicence as problem:
        print(f"notices: {problem}", file=sys.stderr)
        return 1
    inside = folder / "Contents" / "Resources" if (folder / "Contents").is_dir() else folder
    write_texts(found, inside / "licences")
    shutil.copyfile(ROOT / "LICENSE", inside / "licences" / "LICENSE")
    (inside / "LICENCES.txt").write_text(listing(found), "utf-8")
    (inside / "sbom.cdx.json").write_text(json.dumps(sbom(found), indent=1) + "\n", "utf-8")
    print(f"licences of {len(found)} parts")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
