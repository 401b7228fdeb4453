"""The scripts behind `make package`: what they write is what systems and people read."""

from __future__ import annotations

import hashlib
import json
import plistlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest

from tests.packaging.scripts import PACKAGING, ROOT, script

SHELL = sorted(PACKAGING.rglob("*.sh"))
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
ACTIONLINT = shutil.which("actionlint")


@pytest.fixture(scope="module")
def measure() -> ModuleType:
    return script("measure")


def test_checksums_are_those_that_sha256sum_reads(tmp_path: Path) -> None:
    (tmp_path / "b.deb").write_bytes(b"two")
    (tmp_path / "a.exe").write_bytes(b"one")
    script("checksums").main(tmp_path)
    lines = (tmp_path / "SHA256SUMS").read_text().splitlines()
    assert lines == [
        f"{hashlib.sha256(data).hexdigest()}  {name}"
        for name, data in (("a.exe", b"one"), ("b.deb", b"two"))
    ]


def test_the_table_of_figures_grows_by_a_line_and_compares(measure: ModuleType) -> None:
    first = measure.Figures(*[f"{n}" for n in range(len(measure.TITLES))])
    text = measure.table([tuple(f"{n}" for n in range(len(measure.TITLES)))])
    assert measure.rows(text) == [tuple(vars(first).values())]
    assert "before: 4" in measure.compared(first, measure.rows(text)[0]).splitlines()[4]
    assert "before: –" in measure.compared(first, None)


def test_seconds_are_read_from_what_the_self_test_says(measure: ModuleType) -> None:
    said = "self-test: the embedded model: works (6.9 s)\n  first words after 8.5 s\n"
    assert measure.seconds("the embedded model: works", said) == "6.9"
    assert measure.seconds("first words after", said) == "8.5"
    assert measure.seconds("nothing", said) == "–"


def test_what_is_built_is_named_by_its_commit_and_the_table_is_no_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = script("package")
    monkeypatch.setattr(package, "ROOT", tmp_path)
    assert package.commit() == "–"
    person = ("-c", "user.name=Ada", "-c", "user.email=ada@invalid")
    (tmp_path / "module.py").write_text("")
    for step in (("init", "-q"), ("add", "."), (*person, "commit", "-qm", "Begin")):
        subprocess.run(["git", "-C", str(tmp_path), *step], check=True)
    name = package.commit()
    assert re.fullmatch(r"[0-9a-f]{7,}", name)
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "FIGURES.md").write_text("a line more")
    assert package.commit() == name
    (tmp_path / "module.py").write_text("changed")
    assert package.commit() == f"{name}-dirty"


@pytest.mark.parametrize("path", SHELL, ids=lambda path: path.name)
def test_each_shell_script_can_be_read_and_run_alone(path: Path) -> None:
    assert path.stat().st_mode & 0o100
    assert path.read_text().startswith("#!/usr/bin/env bash\n#")
    assert subprocess.run(["bash", "-n", str(path)], check=False).returncode == 0


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="needs shellcheck")
@pytest.mark.parametrize("path", SHELL, ids=lambda path: path.name)
def test_shellcheck_finds_nothing(path: Path) -> None:
    done = subprocess.run(["shellcheck", str(path)], check=False, capture_output=True, text=True)
    assert done.stdout == ""


def schema(path: Path) -> subprocess.CompletedProcess[str]:
    """Hold a workflow against the schema that check-jsonschema brings along, without network."""
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema"]
    command += ["vendor.github-workflows", str(path)]
    return subprocess.run(command, check=False, capture_output=True, text=True)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_keeps_to_its_schema(path: Path, tmp_path: Path) -> None:
    assert schema(path).returncode == 0
    wrong = tmp_path / path.name
    wrong.write_text(path.read_text().replace("runs-on:", "runs-at:", 1))
    assert "runs-at" in schema(wrong).stdout


@pytest.mark.skipif(ACTIONLINT is None, reason="needs actionlint")
@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actionlint_finds_nothing(path: Path) -> None:
    done = subprocess.run([str(ACTIONLINT), str(path)], check=False, capture_output=True, text=True)
    assert done.stdout == ""


def test_every_step_of_a_workflow_is_a_script_that_is_there() -> None:
    words = " ".join(path.read_text() for path in WORKFLOWS).split()
    named = {word for word in words if word.startswith("packaging/") and word[-1].isalpha()}
    assert named
    assert [word for word in named if not (ROOT / word).is_file()] == []


def test_no_identity_is_in_the_tree() -> None:
    for path in [*WORKFLOWS, *(p for p in PACKAGING.rglob("*") if p.is_file())]:
        if path.suffix != ".pyc":
            assert b"PRIVATE KEY-----" not in path.read_bytes(), path


def test_one_file_type_is_declared_alike_on_each_system() -> None:
    mime = ElementTree.parse(PACKAGING / "linux" / "ouroboros-desktop.xml").getroot()
    names = {k: v for e in mime.iter() for k, v in e.attrib.items()}
    desktop = (PACKAGING / "linux" / "ouroboros-desktop.desktop").read_text()
    assert names["pattern"] == "*.ouroboros"
    assert "MimeType=application/x-ouroboros-cycles+zip;" in desktop
    assert "Exec=ouroboros gui %f" in desktop
    plist = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    [declared] = plist["UTExportedTypeDeclarations"]
    assert declared["UTTypeTagSpecification"] == {"public.filename-extension": ["ouroboros"]}
    assert "Classes\\.ouroboros" in (PACKAGING / "windows" / "installer.nsi").read_text()


def test_entitlements_are_none() -> None:
    assert plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes()) == {}


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs its validator")
def test_the_desktop_file_is_valid() -> None:
    file = PACKAGING / "linux" / "ouroboros-desktop.desktop"
    done = subprocess.run(
        ["desktop-file-validate", str(file)], check=False, capture_output=True, text=True
    )
    assert done.stdout == ""


def test_the_figures_name_no_machine() -> None:
    table = PACKAGING / "FIGURES.md"
    if table.is_file():
        assert json.dumps(table.read_text()).count("/home/") == 0
