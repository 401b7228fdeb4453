"""Good files of every import format, and ways of breaking each that leave it broken for sure."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, TypeAlias

import duckdb

Row: TypeAlias = dict[str, Any]
File: TypeAlias = tuple[str, bytes]
"""A file's name and its bytes."""

WORDS = "lamp harbour Friday oil keeper storm boat letter café 灯台 🜂 –".split()


def said(role: str, text: str) -> Row:
    return {"role": role, "content": text}


def text(random: Random) -> str:
    return " ".join(random.choices(WORDS, k=random.randint(3, 12)))


def example(random: Random, kind: str) -> Row:
    """Return a good row of a kind, named as the export formats are."""
    prompt = [said("system", "You are brief."), said("user", text(random))]
    answer, other = ([said("assistant", f"{n} {text(random)}")] for n in "ab")
    tokens = [random.randrange(50_000) for _ in range(4)]
    rows: dict[str, Row] = {
        "demonstrations": {"prompt": prompt, "completion": answer},
        "preferences": {"prompt": prompt, "chosen": answer, "rejected": other, "source": "ranking"},
        "labels": {"prompt": prompt, "completion": answer, "label": random.random() < 0.5},
        "transcripts": {"messages": [*prompt, *answer]},
        "sharegpt": {
            "conversations": [
                {"from": "human", "value": text(random)},
                {"from": "gpt", "value": text(random)},
            ]
        },
        "openai-preferences": {
            "input": {"messages": prompt},
            "preferred_output": answer,
            "non_preferred_output": other,
        },
        "stepwise": {"prompt": text(random), "completions": [text(random)], "labels": [True]},
        "experiences": {
            "id": "7",
            "prompt": prompt,
            "completion": answer,
            "reward": 0.5,
            "spread": 0.0,
            "scores": [{"teacher": "t", "content": 5, "logic": None, "persona": 3, "blind": True}],
            "repeats": [
                {"teacher": "t", "first": {"content": 5}, "again": {"content": 4, "persona": None}}
            ],
            "prompt_token_ids": tokens,
            "token_ids": tokens,
            "logprobs": [-0.5, -0.25, -1.0, 0.0],
            "sampling": {"max_tokens": 12, "temperature": 1.0, "stop": [], "adapter": True},
            "finish_reason": "stop",
            "policy": "p",
            "adapter": None,
        },
    }
    return rows[kind]


KINDS = (
    "demonstrations preferences labels transcripts sharegpt openai-preferences stepwise experiences"
).split()


def jsonl(rows: Sequence[object]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def conversation(random: Random) -> Row:
    """Return a dialogue as ChatGPT exports it: a tree in which one question was asked again."""
    nodes: list[tuple[str, str | None, str]] = [
        ("a", "root", "user"),
        ("b", "a", "assistant"),
        ("c", "a", "assistant"),
        ("d", "c", "user"),
    ]
    mapping: Row = {"root": {"id": "root", "parent": None, "children": ["a"], "message": None}}
    for name, parent, role in nodes:
        content = {"content_type": "text", "parts": [text(random)]}
        message = {"author": {"role": role}, "content": content}
        mapping[name] = {"id": name, "parent": parent, "children": [], "message": message}
    return {"title": text(random), "mapping": mapping, "current_node": "d"}


def character(random: Random, version: int = 2) -> Row:
    card = {"name": "Mara", "description": text(random), "personality": "calm", "first_mes": "Hi."}
    spec = f"chara_card_v{version}"
    return card if version == 1 else {"spec": spec, "spec_version": f"{version}.0", "data": card}


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def picture(*chunks: bytes) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", bytes(13)) + b"".join(chunks) + chunk(b"IEND", b"")


def card_chunk(card: object, key: bytes = b"chara") -> bytes:
    return chunk(b"tEXt", key + b"\0" + base64.b64encode(json.dumps(card).encode()))


def archive(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as file:
        for name, data in members.items():
            file.writestr(zipfile.ZipInfo(name), data, method)
    return made.getvalue()


def linked(data: bytes) -> bytes:
    """Return an archive that also holds a symbolic link."""
    made, link = io.BytesIO(archive({"conversations.json": data})), zipfile.ZipInfo("link")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(made, "a") as file:
        file.writestr(link, b"/etc/passwd")
    return made.getvalue()


@cache
def parquet(query: str) -> bytes:
    """Return a Parquet file with the rows of a query."""
    with tempfile.TemporaryDirectory() as folder, duckdb.connect() as con:
        path = Path(folder) / "made.parquet"
        con.execute(f"COPY ({query}) TO '{path}' (FORMAT parquet)")
        return path.read_bytes()


def good_parquet() -> bytes:
    return parquet(
        "SELECT [{'role': 'user', 'content': 'question ' || i}] AS prompt,"
        " [{'role': 'assistant', 'content': 'answer'}] AS completion FROM range(9) AS t(i)"
    )


def bundle(random: Random, change: Callable[[Row, dict[str, bytes]], None] | None = None) -> bytes:
    """Return an exported data set as an archive; ``change`` breaks manifest or files."""
    data = {"data/labels.jsonl": jsonl([example(random, "labels") for _ in range(2)])}
    files = {n: {"bytes": len(d), "sha256": hashlib.sha256(d).hexdigest()} for n, d in data.items()}
    manifest: Row = {
        "format": "ouroboros-export-v1",
        "licence": "CC-BY-4.0",
        "configs": {"labels": {"rows": 2}},
        "files": files,
    }
    if change:
        change(manifest, data)
    return archive({"set/manifest.json": json.dumps(manifest).encode()} | _under("set", data))


def _under(root: str, data: dict[str, bytes]) -> dict[str, bytes]:
    return {f"{root}/{name}": one for name, one in data.items()}


def good(random: Random) -> dict[str, File]:
    """Return a good file of each format and kind of row, by a name for it."""
    files = {k: (f"{k}.jsonl", jsonl([example(random, k) for _ in range(3)])) for k in KINDS}
    talks = json.dumps([conversation(random) for _ in range(2)], indent=1).encode()
    card = character(random)
    return files | {
        "csv": ("rows.csv", b'prompt,completion\r\n"a ""b""\nc",d\r\n=1+1,@sum\r\n'),
        "parquet": ("rows.parquet", good_parquet()),
        "chatgpt": ("conversations.json", talks),
        "chatgpt-zip": ("export.zip", archive({"conversations.json": talks, "a/b.png": b"x"})),
        "card": ("mara.json", json.dumps(card).encode()),
        "card-1": ("mara1.json", json.dumps(character(random, 1)).encode()),
        "card-png": ("mara.png", picture(card_chunk(card))),
        "card-png-3": ("mara3.png", picture(card_chunk(character(random, 3), b"ccv3"))),
        "bundle": ("set.zip", bundle(random)),
    }
