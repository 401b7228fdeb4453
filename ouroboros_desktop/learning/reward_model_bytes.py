"""A reward model as bytes, and back: the safetensors layout, which holds numbers and nothing else.

Eight bytes with the length of the header, the header in JSON (name: dtype, shape, offsets), then
float32 in little-endian. The same model gives the same bytes.
"""

from __future__ import annotations

import json
from typing import Any

import numpy as np

from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.scoring import Criterion
from ouroboros_desktop.learning.packing import Array
from ouroboros_desktop.learning.reward_model import FittedModel, Head

_SCALING = ("centre", "scale")
_HEAD = ("weights", "prior", "spread", "noise")


def to_bytes(model: FittedModel) -> bytes:
    """Return the model as bytes, 12 (n + 2) (D + 1) of them and a few more for n < D scores."""
    arrays = {name: np.asarray(getattr(model, name)) for name in _SCALING}
    for criterion, head in zip(Criterion, model.heads, strict=True):
        arrays |= {f"{criterion}.{name}": np.asarray(getattr(head, name)) for name in _HEAD}
    header, parts, end = {}, [], 0
    for name, array in arrays.items():
        parts.append(array.astype("<f4").tobytes())
        start, end = end, end + len(parts[-1])
        header[name] = {"dtype": "F32", "shape": array.shape, "data_offsets": (start, end)}
    text = json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + b"".join(parts)


def from_bytes(data: bytes) -> FittedModel:
    """Return the model that ``to_bytes`` wrote, in float32; raises ``ModelProblem`` for others."""
    try:
        size = int.from_bytes(data[:8], "little")
        header, body = json.loads(data[8 : 8 + size]), data[8 + size :]
        centre, scale = (_array(header[name], body) for name in _SCALING)
        content, logic, persona = (_head(header, body, criterion) for criterion in Criterion)
        width = len(centre)
        shapes = {head.spread.shape[1] for head in (content, logic, persona)}
        if len(scale) != width or shapes != {width + 1}:
            raise ValueError("parts of different models")
    except (ValueError, KeyError, TypeError, IndexError) as problem:
        raise ModelProblem(
            "This reward model is damaged.", hint="Score a completion: it is then fitted again."
        ) from problem
    return FittedModel(centre, scale, (content, logic, persona))


def _head(header: dict[str, Any], body: bytes, criterion: Criterion) -> Head:
    weights, prior, spread, noise = (_array(header[f"{criterion}.{name}"], body) for name in _HEAD)
    return Head(weights, prior, spread, float(noise))


def _array(entry: dict[str, Any], body: bytes) -> Array:
    start, end = entry["data_offsets"]
    array: Array = np.frombuffer(body[start:end], "<f4").reshape(entry["shape"]).astype(np.float64)
    if not np.isfinite(array).all():
        raise ValueError("not a number")
    return array
