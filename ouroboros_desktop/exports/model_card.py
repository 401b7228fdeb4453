"""The model card of an exported adapter: what it is, what it comes from, how it is used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from ouroboros_desktop.core.adapter_export import Form, Origin

_LIMITS = """\
- It was tuned to the preferences of the people who taught it, in a few dialogues. It was not tested
  for anything else, least of all for education, therapy or advice.
- It can repeat what it learned from: the dialogues, and what its teachers wrote."""

_USE = {
    Form.ADAPTER: """\
```python
from peft import PeftModel
from transformers import AutoModelForCausalLM, AutoTokenizer

base = AutoModelForCausalLM.from_pretrained("FOLDER OF THE BASE")
model = PeftModel.from_pretrained(base, "THIS FOLDER")
tokenizer = AutoTokenizer.from_pretrained("FOLDER OF THE BASE")
```""",
    Form.MERGED: """\
```python
from transformers import AutoModelForCausalLM, AutoTokenizer

model = AutoModelForCausalLM.from_pretrained("THIS FOLDER")
tokenizer = AutoTokenizer.from_pretrained("THIS FOLDER")
```""",
    Form.GGUF: "Open the file that ends in `.gguf` with llama.cpp or a program that is made on it.",
}

_IS = {
    Form.ADAPTER: "The adapter alone, as PEFT reads it. It needs the base to work.",
    Form.MERGED: "The base with the adapter added to its weights, in 32 bits.",
    Form.GGUF: "The base with the adapter added to its weights, as one GGUF file.",
}

_LIBRARY = {Form.ADAPTER: "peft", Form.MERGED: "transformers", Form.GGUF: "gguf"}


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of an adapter and its base.

    ``model`` is the base's name, ``title`` what people call it, ``licence`` its SPDX identifier or
    '', ``base`` the SHA-256 of its files. ``note`` is the teacher's.
    """

    form: Form
    name: str
    model: str
    title: str
    licence: str
    base: str
    adapter: int
    checkpoint: str
    made: datetime
    origin: Origin | None
    note: str


def about(facts: Facts) -> str:
    """Return in one line where it comes from."""
    origin = facts.origin
    taught = f", cycle {origin.cycle}, method {origin.method.upper()}" if origin else ""
    return f"{facts.title} with adapter {facts.adapter}{taught}; taught in Ouroboros"


def model_card(facts: Facts) -> str:
    """Return README.md."""
    sections = {
        "": _IS[facts.form],
        "Note": facts.note.strip(),
        "Where it comes from": "\n".join(f"- {line}" for line in _lines(facts)),
        "How to use it": _USE[facts.form],
        "Licence": _licence(facts),
        "Known limits": _LIMITS,
    }
    body = "\n\n".join(
        f"## {title}\n\n{text}" if title else text for title, text in sections.items() if text
    )
    return f"{_front(facts)}\n# {facts.name}\n\n{body}\n"


def _front(facts: Facts) -> str:
    return "\n".join(
        (
            "---",
            f"license: {facts.licence.lower() or 'other'}",
            f"base_model: {facts.model}",
            f"library_name: {_LIBRARY[facts.form]}",
            "tags:",
            "- human-feedback",
            "- lora",
            "- ouroboros",
            "---",
            "",
        )
    )


def _lines(facts: Facts) -> Iterator[str]:
    yield f"Base: {facts.title} (`{facts.model}`); SHA-256 of its files `{facts.base}`"
    yield f"Adapter {facts.adapter} of it, made on {facts.made:%Y-%m-%d}"
    if facts.origin is not None:
        yield (
            f"Learned in the policy update of cycle {facts.origin.cycle} by"
            f" {facts.origin.method.upper()}, from {facts.origin.experiences} completions;"
            " what the adapters before it learned is in it too"
        )
    yield f"Checkpoint: `{facts.checkpoint}`"


def _licence(facts: Facts) -> str:
    known = f"The base is under {facts.licence}." if facts.licence else "See the base's own terms."
    return (
        f"{known} They hold for this folder as well; what licence files the base had are beside"
        " this card."
        " Changed against the base: its answers, by the adapter described here."
    )
