"""A merged model of Llama's shape as one GGUF file, written a tensor at a time and read back."""

from __future__ import annotations

import os
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ouroboros_backends.shared import gguf_llama as llama
from ouroboros_backends.shared.files import Numbers
from ouroboros_backends.shared.gguf_tokens import add_tokens
from ouroboros_backends.shared.history import Floats
from ouroboros_backends.shared.merged_folder import altered
from ouroboros_backends.shared.merging import Merged
from ouroboros_desktop.core.adapter_export import Wanted
from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.policy_update import Progress

WRITING, COMPARING = "Writing the GGUF file", "Comparing the GGUF file with the merged weights"


@dataclass(frozen=True, slots=True)
class Whole:
    """A merged model with what describes it: config, the base's folder, its chat template."""

    merged: Merged
    config: llama.Config
    base: Path
    template: str

    def names(self) -> dict[str, str]:
        """Return what GGUF calls each tensor."""
        return llama.names(self.merged.names, self.config)

    def numbers(self, tensor: str, half: bool) -> Numbers:
        """Return a tensor as it is in the file; what has one dimension stays float32.

        Raises ``ModelProblem`` where a number is too large for 16 bits.
        """
        found = llama.arranged(tensor, self.merged.read(tensor), self.config)
        if not self.is_half(tensor, half):
            return found
        with np.errstate(over="ignore"):
            short = found.astype(np.float16)
        if not np.isfinite(short).all():
            raise ModelProblem(
                f"The weights {tensor} are too large for 16 bits.", hint="Export it with 32 bits."
            )
        return short

    def is_half(self, tensor: str, half: bool) -> bool:
        return half and len(self.merged.shape(tensor)) > 1


def write_gguf(whole: Whole, wanted: Wanted, path: Path) -> Generator[Progress, None, None]:
    """Write the file and compare it with the merged weights; raises ``ModelProblem``."""
    import gguf

    names = whole.names()
    writer = gguf.GGUFWriter(path, gguf.MODEL_ARCH_NAMES[gguf.MODEL_ARCH.LLAMA])
    try:
        _begin(writer, whole, wanted, names)
        factors = llama.rope_factors(whole.config)
        if factors is not None:
            writer.write_tensor_data(factors)
        for done, tensor in enumerate(names, 1):
            writer.write_tensor_data(whole.numbers(tensor, wanted.half))
            yield Progress(WRITING, done, len(names))
        writer.fout[0].flush()
        os.fsync(writer.fout[0].fileno())
    finally:
        writer.close()
    yield from _compare(whole, wanted.half, names, path)


def _begin(writer: Any, whole: Whole, wanted: Wanted, names: dict[str, str]) -> None:
    """Write all but the tensors' numbers."""
    import gguf

    _introduce(writer, wanted)
    kinds = gguf.LlamaFileType
    writer.add_file_type(kinds.MOSTLY_F16 if wanted.half else kinds.ALL_F32)
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
    llama.describe(writer, whole.config)
    add_tokens(writer, whole.base, int(whole.config["vocab_size"]), whole.template)
    factors = llama.rope_factors(whole.config)
    if factors is not None:
        writer.add_tensor_info(llama.ROPE_FREQS, factors.shape, factors.dtype, factors.nbytes)
    for tensor, name in names.items():
        dtype = np.dtype(np.float16 if whole.is_half(tensor, wanted.half) else np.float32)
        shape = whole.merged.shape(tensor)
        bytes_ = whole.merged.base.tensors[tensor].numbers * dtype.itemsize
        writer.add_tensor_info(name, shape, dtype, bytes_)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()


def _introduce(writer: Any, wanted: Wanted) -> None:
    """Say in the file what it is and what it comes from."""
    writer.add_type("model")
    writer.add_name(wanted.name)
    writer.add_description(wanted.about)
    writer.add_tags(["ouroboros", "lora", "merged"])
    if wanted.licence:
        writer.add_license(wanted.licence)


def _compare(
    whole: Whole, half: bool, names: dict[str, str], path: Path
) -> Generator[Progress, None, None]:
    """Read the file with the library; raises ``ModelProblem`` unless it is the merged model."""
    import gguf

    found = {one.name: one for one in gguf.GGUFReader(path).tensors}
    if set(found) - {llama.ROPE_FREQS} != set(names.values()):
        raise altered(path.name)
    for done, (tensor, name) in enumerate(names.items(), 1):
        read: Floats = np.asarray(found[name].data)
        expected = whole.merged.read(tensor).astype(read.dtype)
        if not np.array_equal(llama.as_before(tensor, read, whole.config), expected):
            raise altered(path.name)
        yield Progress(COMPARING, done, len(names))
