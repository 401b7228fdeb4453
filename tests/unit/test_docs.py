"""The documents name what the program has, and nothing that it has not."""

import re
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from ouroboros_desktop.core.labyrinth import Transformation
from ouroboros_desktop.core.policy import Backend
from ouroboros_desktop.exports.format import ExportFormat
from ouroboros_desktop.imports.format import ImportFormat
from ouroboros_desktop.registry import discover
from ouroboros_desktop.settings import PRESETS, Settings

ROOT = Path(__file__).parents[2]
DOCUMENTS = (
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "docs/apple-silicon.md",
    "docs/guide.md",
)
TEXT = {name: (ROOT / name).read_text("utf-8") for name in DOCUMENTS}
EVERYTHING = "\n".join(TEXT.values())
FENCED = "\n".join(re.findall(r"```sh\n(.*?)```", EVERYTHING, re.DOTALL))
KINDS = {
    "ouroboros_backends": Backend,
    "ouroboros_desktop.transformations": Transformation,
    "ouroboros_desktop.exports": ExportFormat,
    "ouroboros_desktop.imports": ImportFormat,
}


@pytest.mark.parametrize("package", KINDS)
def test_everything_that_is_discovered_is_documented(package):
    names = discover(package, KINDS[package])
    assert names
    assert [name for name in names if f"`{name}`" not in EVERYTHING] == []


def test_every_setting_is_in_the_readme():
    names = [item.name for item in fields(Settings)] + list(PRESETS)
    assert [name for name in names if f"`{name}`" not in TEXT["README.md"]] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_make_target_in_a_document_exists(document):
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z][a-z%-]*):", makefile, re.MULTILINE))
    named = set(re.findall(r"\bmake ([a-z][a-z-]+)\b", _commands(document)))
    for name in named - targets:
        assert name.startswith("bench-"), name
        module = name.removeprefix("bench-").replace("-", "_")
        assert (ROOT / "benchmarks" / f"{module}.py").is_file(), name


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_path_in_a_document_exists(document):
    paths = set(re.findall(r"`([\w./-]+/[\w.-]*)`", TEXT[document]))
    package = ROOT / "ouroboros_desktop"
    roots = (ROOT, package, ROOT / "backends" / "ouroboros_backends")
    missing = [p for p in paths if not any((root / p).exists() for root in roots)]
    assert missing == []


def test_every_command_in_a_document_is_understood():
    lines = [line.split("#")[0] for line in FENCED.splitlines()]
    commands = {" ".join(line.split()[1:2]) for line in lines if line.startswith("ouroboros ")}
    assert {"cycle", "export", "models", "self-test"} <= commands
    help = subprocess.run(
        [sys.executable, "-m", "ouroboros_desktop", "--help"],
        check=False,
        capture_output=True,
        text=True,
    )
    assert help.returncode == 0, help.stderr
    assert [c for c in commands if not re.search(rf"^    {c}\s", help.stdout, re.MULTILINE)] == []


def test_pictures_and_links_lead_somewhere():
    for name, text in TEXT.items():
        beside = (ROOT / name).parent
        targets = re.findall(r"\]\(([^)#:]+)\)", text)
        assert [t for t in targets if not (beside / t).exists()] == []


def _commands(document):
    """What stands in code: the prose may say `make` in other senses."""
    return "\n".join(re.findall(r"`([^`]+)`", TEXT[document]))
