"""The script that installs Qt's system libraries, beside stand-ins for commands of the system."""

import os
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "system-packages.sh"


def run(folder, what, **commands):
    """Run the script with ``commands`` (name -> shell text) in front of the system's own."""
    for name, text in commands.items():
        path = folder / name.replace("_", "-")
        path.write_text(f"#!/bin/sh\n{text}\n")
        path.chmod(0o755)
    path = f"{folder}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        [SCRIPT, what], env={"PATH": path}, check=False, capture_output=True, text=True
    )


RECORD = 'echo "$@" >> "$(dirname "$0")/calls"'


def test_nothing_is_done_where_nothing_is_missing(tmp_path):
    done = run(tmp_path, "test", dpkg_query="echo 'ii '", apt_get=RECORD)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert not (tmp_path / "calls").exists()


def test_a_library_under_its_newer_name_counts(tmp_path):
    query = 'for name; do case "$name" in *t64) echo "ii ";; esac; done; exit 1'
    done = run(tmp_path, "run", dpkg_query=query, apt_get=RECORD)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_superuser_gets_what_is_missing(tmp_path):
    done = run(tmp_path, "test", dpkg_query="exit 1", apt_get=RECORD, id="echo 0")
    assert done.returncode == 0, done.stderr
    update, install = (tmp_path / "calls").read_text().splitlines()
    assert update.startswith("update")
    assert "libegl1" in install
    assert "xvfb" in install


@pytest.mark.parametrize(("what", "status"), [("run", 0), ("test", 1)])
def test_others_read_the_exact_command(tmp_path, what, status):
    done = run(tmp_path, what, dpkg_query="exit 1", apt_get=RECORD, id="echo 1000", sudo="exit 1")
    assert done.returncode == status
    assert "sudo apt-get install -y --no-install-recommends libglib2.0-0" in done.stderr
    assert ("xvfb" in done.stderr) == (what == "test")
    assert not (tmp_path / "calls").exists()
