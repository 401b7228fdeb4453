"""The models library: adding, finding, checking and removing model folders."""

import json
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.models.catalog import CATALOG, SMOLLM2, spec_of
from ouroboros_desktop.models.library import STAGING, Kind, add, models, remove, resolve, verify
from ouroboros_desktop.models.manifest import MANIFEST, write_manifest
from ouroboros_desktop.models.safetensors_header import header_problem

ONE = {"w": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]}}


def safetensors(header=ONE, data=24):
    """The bytes of a safetensors file with this header and so many bytes of tensors."""
    text = json.dumps(header).encode() if isinstance(header, dict) else header
    return struct.pack("<Q", len(text)) + text + bytes(data)


@pytest.fixture
def folder(tmp_path):
    """The smallest folder that looks like a model."""
    path = tmp_path / "My Model"
    path.mkdir()
    (path / "config.json").write_text('{"model_type": "llama"}')
    (path / "tokenizer.json").write_text("{}")
    (path / "model.safetensors").write_bytes(safetensors())
    return path


@pytest.fixture
def root(tmp_path):
    return tmp_path / "models"


@pytest.fixture
def installed(folder, root):
    """A sealed folder under the embedded model's name."""
    target = root / SMOLLM2.name
    root.mkdir()
    folder.rename(target)
    list(write_manifest(target, "a test"))
    return target


def test_an_added_folder_stays_where_it_is(folder, root):
    added = add(root, folder)
    assert (added.name, added.path, added.kind) == ("my-model", folder, Kind.ADDED)
    assert resolve(root, "my-model") == folder
    assert [m.name for m in models(root)] == ["my-model"]
    assert add(root, folder).name == "my-model", "adding it again changes nothing"
    list(verify(root, "my-model"))
    remove(root, "my-model")
    assert models(root) == []
    assert (folder / "model.safetensors").is_file()


def test_a_real_model_can_be_added(tiny_llama, root):
    assert resolve(root, add(root, tiny_llama, "tiny").name) == tiny_llama


def test_a_folder_copied_in_by_hand_is_found_and_never_deleted(folder, root):
    root.mkdir()
    folder.rename(root / "mine")
    assert resolve(root, "mine") == root / "mine"
    with pytest.raises(ModelProblem, match="by hand"):
        remove(root, "mine")
    assert models(root)[0].kind is Kind.ADDED


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (lambda f: (f / "config.json").unlink(), "config.json"),
        (lambda f: (f / "config.json").write_text("{"), "config.json"),
        (lambda f: (f / "config.json").write_text("[]"), "config.json"),
        (lambda f: (f / "tokenizer.json").unlink(), "tokenizer"),
        (lambda f: (f / "model.safetensors").unlink(), "no weights"),
        (lambda f: (f / "model.safetensors").rename(f / "pytorch_model.bin"), "run code"),
        (lambda f: (f / "model.safetensors").write_bytes(safetensors()[:40]), "cut short"),
        (lambda f: (f / "model.safetensors").write_bytes(b"\xff" * 200), "cut short"),
        (lambda f: (f / "model.safetensors").write_bytes(safetensors(data=20)), "cut short"),
        (lambda f: (f / "model.safetensors").write_bytes(safetensors({}, 0)), "no tensors"),
        (lambda f: (f / "model.safetensors").write_bytes(safetensors(b"{{", 8)), "header"),
    ],
)
def test_a_folder_that_cannot_be_loaded_is_refused_with_a_next_step(folder, root, damage, says):
    damage(folder)
    with pytest.raises(ModelProblem, match=says) as problem:
        add(root, folder)
    assert problem.value.hint
    assert models(root) == []


def test_a_missing_part_of_the_weights_is_named(folder, root):
    index = {"weight_map": {"a": "model.safetensors", "b": "model-00002.safetensors"}}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))
    with pytest.raises(ModelProblem, match=r"model-00002.*missing"):
        add(root, folder)


def test_a_folder_that_went_away_is_listed_and_explained(folder, root):
    add(root, folder, "mine")
    folder.rename(folder.with_name("elsewhere"))
    assert models(root)[0].bytes == 0
    with pytest.raises(ModelProblem, match="is not there"):
        resolve(root, "mine")


def test_a_name_is_used_once(folder, root, tmp_path):
    add(root, folder, "mine")
    other = tmp_path / "other"
    folder.rename(other)
    with pytest.raises(ModelProblem, match="already"):
        add(root, other, "mine")
    with pytest.raises(ModelProblem, match="already"):
        add(root, other, SMOLLM2.name)


@pytest.mark.parametrize("name", ["../up", "a/b", ".hidden", "", "a" * 65, "C:\\x"])
def test_a_name_never_leaves_the_root(root, name):
    for use in (resolve, remove):
        with pytest.raises(ModelProblem, match="cannot be the name"):
            use(root, name)


def test_unknown_names_are_explained(root):
    with pytest.raises(ModelProblem, match="none yet"):
        resolve(root, "nobody")
    with pytest.raises(ModelProblem, match="no model called"):
        remove(root, "nobody")
    with pytest.raises(ModelProblem, match=SMOLLM2.name):
        spec_of("nobody")


def test_a_damaged_entry_can_be_removed(root):
    root.mkdir()
    (root / "mine.json").write_text("not json")
    with pytest.raises(ModelProblem, match="damaged"):
        resolve(root, "mine")
    remove(root, "mine")
    assert list(root.iterdir()) == []


def test_an_installed_model_is_whole(installed, root):
    assert resolve(root, SMOLLM2.name) == installed
    assert [p.total for p in verify(root, SMOLLM2.name)]
    assert models(root)[0].kind is Kind.INSTALLED


def test_one_changed_byte_is_found(installed, root):
    data = bytearray((installed / "model.safetensors").read_bytes())
    data[-1] ^= 1
    (installed / "model.safetensors").write_bytes(data)
    with pytest.raises(ModelProblem, match=r"damaged: model\.safetensors") as problem:
        list(verify(root, SMOLLM2.name))
    assert "models install" in problem.value.hint


@pytest.mark.parametrize("lost", ["model.safetensors", MANIFEST])
def test_an_incomplete_installation_is_no_model(installed, root, lost):
    (installed / lost).unlink()
    with pytest.raises(ModelProblem, match="not completely installed"):
        resolve(root, SMOLLM2.name)


def test_an_installed_model_is_removed_with_its_files(installed, root):
    remove(root, SMOLLM2.name)
    assert not installed.exists()
    with pytest.raises(ModelProblem, match="is not installed"):
        resolve(root, SMOLLM2.name)


def test_a_folder_still_being_written_is_no_model(folder, root):
    root.mkdir()
    folder.rename(root / f"{SMOLLM2.name}{STAGING}1")
    assert models(root) == []


def test_the_catalog_is_pinned():
    for name, spec in CATALOG.items():
        assert spec.name == name
        assert len(spec.wheel_sha256) == len(spec.member_sha256) == 64
        assert "==" in spec.requirement


@pytest.mark.parametrize(
    "entry",
    [
        {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 20]},
        {"dtype": "F32", "shape": [2, -3], "data_offsets": [0, 24]},
        {"dtype": "OBJECT", "shape": [2, 3], "data_offsets": [0, 24]},
        {"dtype": "F32", "shape": [2, 3], "data_offsets": [4, 28]},
        {"dtype": "F32", "shape": "23", "data_offsets": [0, 24]},
        {"dtype": "F32", "shape": [2, 3]},
        7,
    ],
)
def test_a_header_that_does_not_fit_its_bytes_is_unsound(tmp_path, entry):
    path = tmp_path / "model.safetensors"
    path.write_bytes(safetensors({"w": entry}))
    assert header_problem(path)


def test_overlapping_tensors_are_unsound(tmp_path):
    path = tmp_path / "model.safetensors"
    path.write_bytes(safetensors({**ONE, "v": ONE["w"]}))
    assert header_problem(path) == "its tensors overlap or leave gaps"


@given(st.binary(max_size=200))
def test_any_bytes_are_judged_without_a_crash(tmp_path_factory, data):
    path = tmp_path_factory.getbasetemp() / "any.safetensors"
    path.write_bytes(data)
    header_problem(path)


@given(st.integers(0, len(safetensors()) - 1))
def test_every_shortened_file_is_unsound(tmp_path_factory, length):
    path = tmp_path_factory.getbasetemp() / "short.safetensors"
    path.write_bytes(safetensors()[:length])
    assert header_problem(path)
