"""Exports of an adapter, in each form that is possible: what they take, how they are written.

Merging and GGUF are NumPy on the files of the base, whatever runtime has opened it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Generator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from ouroboros_backends.shared.base_weights import BaseWeights
from ouroboros_backends.shared.checkpoint import ADAPTER, holds, write_adapter
from ouroboros_backends.shared.engine import Engine
from ouroboros_backends.shared.exported_check import (
    Said,
    compared,
    enough_memory,
    reread,
    unopened,
    verdict,
)
from ouroboros_backends.shared.gguf_file import Whole, write_gguf
from ouroboros_backends.shared.gguf_llama import REMAIN, names, rotary, shape_problem
from ouroboros_backends.shared.gguf_tokens import read_tokenizer_file, tokens_problem
from ouroboros_backends.shared.merged_folder import (
    TERMS,
    TOKENIZER,
    altered,
    files_like,
    write_merged,
    write_terms,
)
from ouroboros_backends.shared.merging import Merged, loras
from ouroboros_desktop.core.adapter_export import Checked, Form, Offer, Wanted
from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.policy_update import Progress

WRITING, OPENING = "Writing the adapter", "Opening what was written, to compare it"

CARD = 64 * 1024
"""Bytes that model card and descriptions take at most."""


@dataclass(frozen=True)
class Exporter:
    """An opened model as it is exported.

    ``rounding``: what the policy keeps its weights rounded to ("bfloat16", "float16"), '' as in the
    files. ``exact``: it computes in float32. ``template`` is the chat template it is talked with.
    """

    name: str
    folder: Path
    engine: Engine
    template: str
    quantisation: str = ""
    rounding: str = ""
    exact: bool = True

    @cached_property
    def offers(self) -> dict[Form, Offer]:
        """What each form takes, and why it is not possible."""
        files = files_like(self.folder, (*TERMS, *TOKENIZER))
        goes_along = CARD + sum(path.stat().st_size for path in files)
        lora, numbers = self.engine.learned().lora, self._base.numbers
        unmerged = self._merge_problem()
        return {
            Form.ADAPTER: Offer(sum(a.nbytes for a in lora.values()) + CARD),
            Form.MERGED: Offer(4 * numbers + goes_along, unmerged),
            Form.GGUF: Offer(
                4 * numbers + goes_along,
                unmerged or self._gguf_problem(),
                half=2 * numbers + goes_along,
            ),
        }

    def require(self, form: Form) -> None:
        """Raise ``ModelProblem`` when a form is not possible."""
        if self.offers[form].reason:
            raise ModelProblem(self.offers[form].reason, hint="Choose another form.")

    def write(self, wanted: Wanted, target: Path, said: Said) -> Generator[Progress, None, Checked]:
        """Write what the engine has learned into ``target``; ``said`` is what it has to say."""
        write_terms(self.folder, wanted, target)
        if wanted.form is Form.ADAPTER:
            yield Progress(WRITING, 0, 0)
            learned = self.engine.learned()
            write_adapter(self.engine, learned, self.name, target)
            if not holds(target, learned):
                raise altered(ADAPTER)
            return (yield from self._checked(said, self.folder, adapter=target))
        if wanted.form is Form.MERGED:
            yield from write_merged(self._merged(), self.folder, self.template, target)
            return (yield from self._checked(said, target, use_safetensors=True))
        path = target / gguf_name(wanted)
        whole = Whole(self._merged(), self._config, self.folder, self.template)
        yield from write_gguf(whole, wanted, path)
        more: dict[str, Any] = {"gguf_file": path.name}
        if rotary(self._config).get("rope_type", "default") != "default":
            more["config"] = self._read_config()  # transformers reads no such positions from GGUF
        return (yield from self._checked(said, target, wanted.half, **more))

    def _checked(
        self,
        said: Said,
        folder: Path,
        rounds: bool = False,
        adapter: Path | None = None,
        **more: Any,
    ) -> Generator[Progress, None, Checked]:
        if not enough_memory(4 * self._base.numbers):
            return unopened(4 * self._base.numbers)
        yield Progress(OPENING, 0, 0)
        kept = adapter is None or not (self.quantisation or self.rounding)
        found = compared(said, reread(said, folder, adapter, **more))
        return verdict(said, found, self.exact and kept and not rounds)

    # ------------------------------------------------------------------ parts

    @cached_property
    def _base(self) -> BaseWeights:
        return BaseWeights(self.folder, self.rounding, vectors=not self.exact)

    @cached_property
    def _config(self) -> dict[str, Any]:
        """The model's config with what it leaves to transformers filled in."""
        found: dict[str, Any] = self._read_config().to_dict()
        return found

    def _read_config(self) -> Any:
        from transformers import AutoConfig

        return AutoConfig.from_pretrained(
            self.folder, local_files_only=True, trust_remote_code=False
        )

    def _merged(self) -> Merged:
        lora = self.engine.learned().lora
        return Merged(self._base, loras(lora, self.engine.adapter_config))

    def _merge_problem(self) -> str:
        if self.quantisation:
            return (
                f"The base is kept in {self.quantisation} here, and what was learned belongs to"
                " that: in the full weights it would be another policy. Export the adapter alone,"
                " or teach the model without quantisation."
            )
        own = json.loads((self.folder / "config.json").read_text(encoding="utf-8"))
        if own.get("quantization_config") or own.get("quantization") or not self._base.floating:
            return (
                "The files of this model are quantised, so that nothing can be added to them."
                " Export the adapter alone."
            )
        try:
            self._merged()
        except KeyError as layer:
            return (
                f"The files of this model have no weights of the layer {layer}, so that the adapter"
                " cannot be added to them. Export the adapter alone."
            )
        return ""

    def _gguf_problem(self) -> str:
        config = self._config
        found = shape_problem(config)
        if found:
            return found
        try:
            names(self._merged().names, config)
        except KeyError as tensor:
            return f"GGUF has no place for the weights {tensor} of this model. {REMAIN}"
        return tokens_problem(read_tokenizer_file(self.folder), int(config["vocab_size"]))


def gguf_name(wanted: Wanted) -> str:
    """Return what the file is called; programs show its name."""
    plain = re.sub(r"[^A-Za-z0-9._-]+", "-", wanted.name).strip("-.") or "model"
    return f"{plain}-{'f16' if wanted.half else 'f32'}.gguf"
