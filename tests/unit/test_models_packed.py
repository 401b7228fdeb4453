"""A model that comes with the application: unpacked to the byte, or refused in a sentence."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import ouroboros_resources
import pytest
from gguf import GGMLQuantizationType, quants

from ouroboros_desktop.core.errors import ModelProblem, OuroborosError
from ouroboros_desktop.models import catalog, download
from ouroboros_desktop.models.catalog import ModelSpec
from ouroboros_desktop.models.manifest import MANIFEST, damaged, is_complete, write_manifest
from ouroboros_desktop.models.packed import (
    FORMATS,
    PACKED,
    WEIGHTS,
    Part,
    head,
    packed_folder,
    unpack,
)
from ouroboros_desktop.session.installing import install
from ouroboros_desktop.settings import Folders
from ouroboros_desktop.worker.client import Worker

NAME = "tiny-packed"
SPEC = ModelSpec(
    name=NAME,
    title="Tiny",
    licence="MIT",
    notice="",
    requirement="nothing==0",
    wheel="nothing.whl",
    wheel_bytes=0,
    wheel_sha256="",
    member="nothing.gguf",
    member_bytes=0,
    member_sha256="",
    installed_bytes=1000,
)


def done(work):
    """Run a generator to its end and return what it returned."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


def quantised(name: str, rows: int) -> bytes:
    values = np.random.default_rng(len(name)).normal(size=(rows, 32)).astype(np.float32)
    return quants.quantize(values, GGMLQuantizationType[name]).tobytes()


def values_of(name: str, blocks: bytes) -> bytes:
    """Decode blocks as the library of the format does; what was quantised, to float16."""
    kind = GGMLQuantizationType[name]
    raw = np.frombuffer(blocks, np.float32 if name == "F32" else np.uint8)
    exact = np.float32 if name == "F32" else np.float16
    return quants.dequantize(raw, kind).astype(exact).astype(np.float32).tobytes()


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    """A packed model of three tensors, one in each format, one longer than a piece."""
    tensors = [("Q8_0", 9000), ("F32", 3), ("Q4_1", 40)]
    blocks = [(name, quantised(name, rows)) for name, rows in tensors]
    prefix = (2).to_bytes(8, "little") + b"{}"
    folder = tmp_path / "packed"
    folder.mkdir()
    (folder / "config.json").write_text("{}")
    weights = prefix + b"".join(values_of(n, b) for n, b in blocks)
    (folder / WEIGHTS).write_bytes(weights)
    done(write_manifest(folder, "made by a test"))
    (folder / WEIGHTS).unlink()
    parts = [Part(n, len(b)) for n, b in blocks]
    (folder / PACKED).write_bytes(head(prefix, parts) + b"".join(b for _, b in blocks))
    return folder


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_is_decoded_as_its_own_library_does(name: str) -> None:
    blocks = quantised(name, 50)
    rows = np.frombuffer(blocks, np.uint8).reshape(-1, FORMATS[name].bytes)
    assert FORMATS[name].decode(rows).tobytes() == values_of(name, blocks)


def test_what_is_unpacked_is_the_model_of_the_manifest(packed: Path, tmp_path: Path) -> None:
    target = tmp_path / "model"
    progress = list(unpack(packed, target))
    assert progress[-1].done == progress[-1].total == (target / WEIGHTS).stat().st_size
    assert is_complete(target)
    assert done(damaged(target)) == ()
    assert not (target / PACKED).exists()


def changed(file: Path, place: int) -> None:
    data = bytearray(file.read_bytes())
    data[place] ^= 1
    file.write_bytes(data)


@pytest.mark.parametrize("place", [0, 40, -1])
def test_a_changed_byte_is_found(packed: Path, tmp_path: Path, place: int) -> None:
    changed(packed / PACKED, place)
    with pytest.raises(ModelProblem, match="came with the application is damaged"):
        list(unpack(packed, tmp_path / "model"))
    assert not (tmp_path / "model" / MANIFEST).exists()


@pytest.mark.parametrize("left", [3, 30, 300, -20])
def test_a_file_that_ends_early_is_found(packed: Path, tmp_path: Path, left: int) -> None:
    file = packed / PACKED
    file.write_bytes(file.read_bytes()[:left])
    with pytest.raises(ModelProblem, match="damaged"):
        list(unpack(packed, tmp_path / "model"))


def test_a_packed_model_without_manifest_is_damaged(packed: Path, tmp_path: Path) -> None:
    (packed / MANIFEST).write_text(json.dumps({"files": {}}))
    with pytest.raises(ModelProblem, match="damaged"):
        list(unpack(packed, tmp_path / "model"))


@pytest.fixture
def inside(packed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folders:
    """An application that comes with the packed model, and folders of a new person."""
    resources = tmp_path / "resources"
    (resources / "models").mkdir(parents=True)
    packed.rename(resources / "models" / NAME)
    monkeypatch.setattr(ouroboros_resources, "folder", lambda name: resources / name)
    monkeypatch.setitem(catalog.CATALOG, NAME, SPEC)
    (tmp_path / "models").mkdir()
    return Folders(tmp_path / "home", tmp_path / "models")


def test_installing_needs_neither_network_nor_worker(
    inside: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download, "_fetch", lambda *given: pytest.fail("it was fetched"))
    worker = Worker(inside.models, inside.checkpoints)
    done(install(NAME, inside, worker))
    assert not worker.alive
    digest = hashlib.sha256((inside.models / NAME / WEIGHTS).read_bytes()).hexdigest()
    assert digest in (inside.models / NAME / MANIFEST).read_text()


def test_a_damaged_installation_is_made_anew(inside: Folders) -> None:
    worker = Worker(inside.models, inside.checkpoints)
    done(install(NAME, inside, worker))
    weights = inside.models / NAME / WEIGHTS
    changed(weights, 100)
    done(install(NAME, inside, worker))
    assert done(damaged(inside.models / NAME)) == ()


def test_an_interrupted_unpacking_is_no_model(inside: Folders) -> None:
    work = install(NAME, inside, Worker(inside.models, inside.checkpoints))
    while next(work).phase != "Unpacking the model":
        pass
    work.close()
    assert [entry.name for entry in inside.models.iterdir() if entry.is_dir()] == []


def test_too_little_disk_is_said_before_anything_is_written(
    inside: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    huge = ModelSpec(**{f: getattr(SPEC, f) for f in SPEC.__slots__} | {"installed_bytes": 10**18})
    monkeypatch.setitem(catalog.CATALOG, NAME, huge)
    with pytest.raises(OuroborosError, match="of free disk"):
        done(install(NAME, inside, Worker(inside.models, inside.checkpoints)))
    assert not (inside.models / NAME).exists()


def test_the_package_from_an_index_brings_no_model() -> None:
    assert packed_folder("smollm2-135m-instruct") is None
