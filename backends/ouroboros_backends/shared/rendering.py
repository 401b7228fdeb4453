"""Chat templates rendered where they can do no harm: a process of its own, and little of all.

This file is run by path, with jinja2 and the standard library alone: ``{"template", "turns",
"answer", "names"}`` in, the text or why there is none out, as JSON. A loop without end is ended by
the clock, a text without end by its length, and memory by the system where it can (not on macOS and
Windows; there operators and filters that make much of little are still refused).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from jinja2 import FunctionLoader, TemplateError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace

WAIT_S = 10.0
"""How long a template may take, the start of its process included."""

CPU_S = 2
MEMORY = 512 * 2**20
LONGEST = 200_000
"""Characters of a rendered text, in which a message is a mark of a few characters."""

FEW = 10_000
"""How often a sequence may be repeated, and how wide a text may be padded."""


class Refused(Exception):
    """Why there is no text, as a clause for the teacher."""


class Exhausted(Refused):
    """It took more than there is: another dialogue would fare no better."""


def rendered(
    template: str, turns: Sequence[Mapping[str, str]], answer: bool, names: Mapping[str, str]
) -> str:
    """Return what the template writes, in a process that is ended when it takes too much.

    ``turns`` have role and content, ``answer`` asks for the beginning of an answer, ``names`` are
    the tokenizer's special tokens. Raises ``Refused``.
    """
    asked = {"template": template, "turns": list(turns), "answer": answer, "names": dict(names)}
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "PATH") if name in os.environ}
    try:
        done = subprocess.run(  # noqa: S603 - our own file, by our own interpreter
            [sys.executable, "-I", str(Path(__file__).resolve())],
            input=json.dumps(asked).encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=WAIT_S,
            env=kept,
            check=False,
        )
        said = json.loads(done.stdout)
        text, reason = said.get("text"), said.get("refused")
    except subprocess.TimeoutExpired as late:
        raise Exhausted("it takes too long") from late
    except (ValueError, AttributeError) as problem:  # killed by the system, or broke
        raise Exhausted("it takes too much memory or time") from problem
    if isinstance(text, str):
        return text
    raise (Exhausted if said.get("exhausted") else Refused)(str(reason))


def main() -> None:
    """Answer the one question on the standard input."""
    asked = json.loads(sys.stdin.buffer.read())
    for warm_up in ("{{ strftime_now('%Z') }}{{ messages|tojson }}", "{{ raise_exception('') }}"):
        with suppress(TemplateError):  # reads all files that are needed while one can be opened
            _text(warm_up, [], answer=False, names={})
    _limit()
    said: dict[str, str | bool]
    try:
        said = {"text": _text(**asked)}
    except (TemplateError, Refused) as problem:
        limit = isinstance(problem, Exhausted)
        said = {"refused": str(problem) or "it does not fit", "exhausted": limit}
    except (MemoryError, RecursionError, OverflowError):
        said = {"refused": "it takes too much memory", "exhausted": True}
    except Exception:  # whatever a template made of values that are not there
        said = {"refused": "it cannot be followed to its end"}
    sys.stdout.buffer.write(json.dumps(said).encode())


def _text(template: str, turns: Any, answer: bool, names: Mapping[str, str]) -> str:
    environment = _Guarded(
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.loopcontrols"],
        loader=FunctionLoader(_no_file),
    )
    environment.filters["tojson"] = _to_json
    for name in ("center", "indent", "wordwrap", "format", "batch", "slice", "xmlattr", "urlize"):
        environment.filters.pop(name)
    environment.globals = {
        "raise_exception": _raise,
        "strftime_now": lambda form: datetime.now().strftime(form[:100]),
        "namespace": _Names,
        "dict": lambda **entries: dict(entries),
        "range": environment.globals["range"],
    }
    pieces, length = [], 0
    given = {**names, "messages": turns, "add_generation_prompt": answer}
    for piece in environment.from_string(template).generate(**given):
        length += len(piece)
        if length > LONGEST:
            raise Exhausted("it writes too much")
        pieces.append(piece)
    return "".join(pieces)


class _Guarded(ImmutableSandboxedEnvironment):
    """Refuses operators that make much of little: ``'a' * 1000000000``, ``2 ** 10 ** 9``."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Compute with small numbers only."""
        large = any(isinstance(side, int | float) and abs(side) > FEW for side in (left, right))
        if isinstance(left, str) and operator == "%":
            raise SecurityError("it formats a text by %")
        if large or operator == "**":
            raise SecurityError("it makes much of little")
        return super().call_binop(context, operator, left, right)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Refuse methods of a text that pad or fill it, besides what jinja2 refuses."""
        padding = {"center", "ljust", "rjust", "zfill", "expandtabs", "format", "format_map"}
        if isinstance(obj, str | bytes) and attr in padding:
            return False
        return bool(super().is_safe_attribute(obj, attr, value))


class _Names(Namespace):
    """What a template may keep values in, under plain names only, as transformers has it."""

    def __init__(self, **values: Any) -> None:
        for name in values:
            _require_plain(name)
        super().__init__(**values)

    def __setitem__(self, name: str, value: Any) -> None:
        _require_plain(name)
        super().__setitem__(name, value)


def _require_plain(name: str) -> None:
    if name.startswith("_"):
        raise SecurityError("it reaches for what is hidden")


def _to_json(value: Any, indent: Any = None, **_: Any) -> str:
    """As transformers has it: what HTML would escape stays as it is."""
    return json.dumps(value, ensure_ascii=False, indent=min(int(indent), 8) if indent else None)


def _no_file(_name: str) -> str:
    raise Refused("it asks for another file")


def _raise(message: str) -> None:
    raise TemplateError(message)


def _limit() -> None:
    """Take from this process what it does not need: memory, time, files."""
    if sys.platform == "win32":
        return
    import resource

    for kind, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, CPU_S),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, 3),
    ):
        try:
            resource.setrlimit(kind, (most, most))
        except (OSError, ValueError):  # macOS knows no limit of address space
            continue


if __name__ == "__main__":
    main()
