"""Chat templates: which ones are used at once, and how an unknown one is shown before it is.

A chat template is a small program that comes with a model and writes a dialogue down. One that is
not listed here is used only after the teacher has read and approved it.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass

MOST = 200_000
"""Characters of the longest template that is looked at; real ones have at most some 20,000."""

KNOWN = {
    "872be49dbb638044ad01b60388f48d469ff2980e5f0dccdc22ec907db54d0788": "SmolLM2",
    "153280e3ff55d19da1398bdb3914ee2a51b80429bfaedde11d7d216c39db80f3": "ChatML",
    "7e995b379ec01747807246483647cd99030abf331653f1119e16d7ac041a3495": "Mistral",
    "26a59556925c987317ce5291811ba3b7f32ec4c647c400c6cc7e3a9993007ba7": "Mixtral",
    "90c33aee14aa2a226127516d48ee9184c9b90745d4a04c484621ec2e82fb712c": "Command R",
    "2147c474f41b522b7296f74692b9f31e45f49a31465960576a9d321339c5915a": "Command A",
    "56a1447ad31926fdc21fb07e56e5642bd9c850c4f52d8c8af7bbe5f079a84f5f": "DeepSeek R1 distilled",
    "563b1ce7d61d50a9b4c7439a912a1116f095b712df5b5e4d3e1116049874eb64": "DeepSeek V3",
    "ecd6ae513fe103f0eb62e8ab5bfa8d0fe45c1074fa398b089c93a7e70c15cfd6": "Gemma",
    "8d9e3a3c114fb2053ec500184677af4f7e5f8ec2582443cd535834e68b3ade29": "Gemma 3",
    "44f815868bf02fa458dd2f741a338046f4bf45f398eb6d067766726b9d96cce3": "GLM 4",
    "cef187400d62a59507aab3a642ea9a8d2a2ef263562bc3430560e116945273cf": "LFM2",
    "5504d163d879bfb6fd4135b7fa3d56768b2e69dd718338f7b146750289f46ab0": "LFM2, second version",
    "ba03a121d097859c7b5b9cd03af99aafe95275210d2876f642ad9929a150f122": "Llama 3",
    "93c0e9aa3629bbd77e68dbc0f5621f6e6b23aa8d74b932595cdb8d64684526d7": "Llama 3.1",
    "d82792f95932f1c9cef5c4bd992f171225e3bf8c7b609b4557c9e1ec96be819f": "Llama 3.2",
    "dcaee66df77bfbb789ec541fe713218da30225a526f1db97138fc39ee6dc56aa": "Phi 3",
    "78d976a442bcde2f0be15aafbb8e3050e1104f86732266f68403251b89982a90": "Phi 3.5",
    "55b2f4a26ac9ee719330a61a0c39d9e538b0e9322212f048326318cff4f8674a": "Qwen 2.5",
    "a55ee1b1660128b7098723e0abcd92caa0788061051c62d51cbe87d9cf1974d8": "Qwen 3",
    "64f85b198065d0fba2a81f37e10ed68161ce2c19a754c7100e67e0ca2ee9c326": "Qwen 3 of July 2025",
}
"""Templates of model families, by their digest: they were read, and need no approval."""


@dataclass(frozen=True, slots=True)
class OwnTemplate:
    """A model's own chat template that no list knows: used where the teacher has approved it."""

    text: str
    approved: bool


def digest(template: str) -> str:
    """Return the SHA-256 of a template; a line break at its end makes no difference."""
    return hashlib.sha256(template.rstrip("\n").encode("utf-8", "surrogatepass")).hexdigest()


def is_known(template: str) -> bool:
    """Whether the template is one of a family that is listed here."""
    return digest(template) in KNOWN


def may_be_used(template: str, approved: Collection[str]) -> bool:
    """Whether the template is known, or its digest is among those that the teacher approved."""
    return is_known(template) or (len(template) <= MOST and digest(template) in approved)


def shown(template: str) -> str:
    """Return the template as it is to be read: what cannot be seen is spelled out."""
    return "".join(_visible(character) for character in template)


def _visible(character: str) -> str:
    hidden = unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    if not hidden or character in "\n\t":
        return character
    code = ord(character)
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
