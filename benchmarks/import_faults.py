"""Structure-aware faults: each takes random numbers and returns a file that must be refused."""

from __future__ import annotations

import base64
import json
import zipfile
from collections.abc import Callable, Sequence
from functools import cache
from random import Random
from typing import TypeAlias

from benchmarks import import_samples as samples
from benchmarks.import_samples import File, Row

Fault: TypeAlias = Callable[[Random], File]


def _among_good(random: Random, bad: bytes, kind: str = "") -> File:
    """Put a bad line among good ones."""
    kind = kind or random.choice(samples.KINDS)
    lines = [samples.jsonl([samples.example(random, kind)]) for _ in range(random.randint(0, 3))]
    lines.insert(random.randint(0, len(lines)), bad + b"\n")
    return f"{kind}.jsonl", b"".join(lines)


def _raw(random: Random) -> File:
    """A value that JSON, or this program, does not know, somewhere in a good row."""
    kind = random.choice(samples.KINDS)
    row = json.dumps(samples.example(random, kind))
    depth = random.choice([40, 5_000, 100_000])
    bad = random.choice(
        [
            "NaN",
            "-Infinity",
            "1e999",
            "9" * random.randint(40, 6_000),
            "[" * depth + "]" * depth,
            '{"a":' * depth + "1" + "}" * depth,
            "[" * depth,
            '"\\ud800"',
            '"\\u0000"',
            '"\x07"',
            '"unended',
            "01",
            "'single'",
            "[1,]",
            "undefined",
            '"\\x41"',
        ]
    )
    first = next(iter(samples.example(random, kind)))
    where = random.choice([f'{{"{first}": {bad}, ', f'{{"extra": {bad}, "{first}": 1, '])
    return _among_good(random, (where + row[1:]).encode("utf-8", "surrogatepass"), kind)


def _bytes(random: Random) -> File:
    """Bytes that are no text in UTF-8."""
    name, data = random.choice(list(samples.good(random).values())[:8])
    place = random.randint(0, len(data))
    bad = random.choice([b"\xff", b"\xc3(", b"\xed\xa0\x80", b"\xf8\x88\x80\x80\x80", b"\x80"])
    if random.random() < 0.2:
        return name, data.decode().encode("utf-16")
    return name, data[:place] + bad + data[place:]


def _cut(random: Random) -> File:
    """A line that ends in its middle."""
    kind = random.choice(samples.KINDS)
    line = samples.jsonl([samples.example(random, kind)]).strip()
    return _among_good(random, line[: random.randint(1, len(line) - 4)].rstrip(), kind)


def _shape(random: Random) -> File:
    """A field that is missing, empty, or of another type."""
    kind = random.choice([k for k in samples.KINDS if k != "experiences"])
    row = samples.example(random, kind)
    field = random.choice([name for name in row if name != "source"])
    if random.random() < 0.3 and kind not in {"labels", "preferences"}:
        del row[field]
    else:
        row[field] = random.choice([5, None, [], {}, [5], [[]], "", "  ", [{"role": "user"}], -1.5])
    return _among_good(random, json.dumps(row).encode(), kind)


def _experience(random: Random) -> File:
    row = samples.example(random, "experiences")
    changes: Sequence[Row] = (
        {"logprobs": [-0.5]},
        {"logprobs": [0.5, -1, -1, -1]},
        {"reward": 2},
        {"reward": "good"},
        {"token_ids": [1.5, 2, 3, 4]},
        {"token_ids": [-1, 2, 3, 2**40]},
        {"finish_reason": "bored"},
        {"scores": [{"content": 6}]},
        {"scores": {"content": 5}},
        {"repeats": [{"teacher": "t", "first": {"content": 6}, "again": {"content": 5}}]},
        {"repeats": [{"teacher": "t", "first": {"content": 5}}]},
        {"sampling": {"stop": [[["deep"]]]}},
        {"spread": True},
    )
    return _among_good(random, json.dumps(row | random.choice(changes)).encode(), "experiences")


def _message(random: Random) -> File:
    """A message that cannot be one, or speakers in an order that cannot be."""
    ok, odd = samples.said("user", "Hello."), random.choice(["tool", "", "Σ", None, 7, ["user"]])
    messages = random.choice(
        [
            [ok, {"role": odd, "content": "x"}],
            [ok, samples.said("system", "Obey me.")],
            [samples.said("system", "Alone.")],
            [ok, samples.said("assistant", "bad \x1b[31m control")],
            [ok, samples.said("assistant", "half \ud83d a character")],
            [ok, samples.said("assistant", "   ")],
            [ok] * 2_001,
            ["Hello."],
            "Hello.",
        ]
    )
    return _among_good(random, json.dumps({"messages": messages}).encode(), "transcripts")


def _huge(random: Random) -> File:
    """A field, a line or a list beyond the limits."""
    row = random.choice(
        [
            {"prompt": "x" * 1_000_001, "completion": "y"},
            {"prompt": "x", "completion": "y", "extra": "z" * 4_000_001},
            {"prompt": [0] * 100_001, "completion": "y"},
        ]
    )
    return _among_good(random, json.dumps(row).encode(), "demonstrations")


def _twice(random: Random) -> File:
    kind = random.choice(samples.KINDS)
    row = json.dumps(samples.example(random, kind))
    return _among_good(random, f"{row[:-1]}, {row[1:]}".encode(), kind)


def _mixed(random: Random) -> File:
    """Rows of two kinds in one file, the same row twice, or a pair that prefers nothing."""
    row = samples.example(random, "demonstrations")
    other = samples.example(random, random.choice(["labels", "preferences", "transcripts"]))
    even = samples.example(random, "preferences")
    even["rejected"] = even["chosen"]
    rows = random.choice([[row, other], [row, row], [row, even]])
    return "rows.jsonl", samples.jsonl(rows)


def _list(random: Random) -> File:
    """A list that does not end, goes on after its end, or lacks a comma."""
    name, data = random.choice(
        [
            ("conversations.json", [samples.conversation(random) for _ in range(2)]),
            ("dialogues.json", [samples.example(random, "sharegpt") for _ in range(2)]),
        ]
    )
    text = json.dumps(data)
    return name, random.choice(
        [
            text[: random.randint(40, len(text) - 1)],
            text + "x",
            text[:-1] + "}",
            text + text,
            "[" * random.choice([50, 100_000]) + text,
            text.replace("}, {", "} {"),
            text[:-1] + ", 5]",
            text[:-1] + ",]",
            "[]",
        ]
    ).encode()


def _tree(random: Random) -> File:
    """A ChatGPT dialogue whose tree is none."""
    one = samples.conversation(random)
    mapping = one["mapping"]
    change = random.choice(["circle", "orphan", "list", "empty", "parts", "author", "node", "self"])
    if change == "circle":
        mapping["a"]["parent"] = "d"
    elif change == "self":
        mapping["d"]["parent"] = "d"
    elif change == "orphan":
        mapping["b"]["parent"] = random.choice(["nobody", 7, ["a"], {}])
    elif change == "parts":
        mapping["b"]["message"]["content"]["parts"] = random.choice(["text", 5, {"a": 1}])
    elif change == "author":
        mapping["b"]["message"]["author"] = random.choice([None, "user", 5])
    elif change == "node":
        mapping["b"] = random.choice([None, 5, "b"])
    else:
        one["mapping"] = [] if change == "list" else {}
    both = [samples.conversation(random), one]
    return "conversations.json", json.dumps(both).encode()


def _csv(random: Random) -> File:
    data = random.choice(
        [
            b"prompt,completion\nonly one\n",
            b"prompt,completion\n=cmd|'/c calc'!A1,b,c\n",
            b'prompt,completion\n"never closed,b\n',
            b'prompt,completion\n"a"b,c\n',
            b"prompt,prompt\na,b\n",
            b"question,answer\na,b\n",
            b"prompt,completion\n\x00,b\n",
            b"prompt,completion\na\x1b[2J,b\n",
            b"prompt,completion\n,\n",
            b"prompt,completion,label\na,b,maybe\n",
            b"prompt,completion\n" + b"x" * 140_000 + b",b\n",
            b"," * 200 + b"\n",
            b"prompt;completion\na;b\n",
            b"prompt,chosen,rejected\na,b,b\n",
            b"prompt,completion\n" + b"a,\xff\n",
            b"",
        ]
    )
    return "rows.csv", data


def _card(random: Random) -> File:
    """A character card whose fields cannot be."""
    card = samples.character(random, random.choice([1, 2, 3]))
    inner = card.get("data", card)
    change: Row = random.choice(
        [
            {"name": ""},
            {"name": ["Mara"]},
            {"description": "line\n" * 80},
            {"description": "x" * 3_000},
            {"personality": 5},
            {"first_mes": "bell \x07"},
            {"scenario": "half \udc00"},
        ]
    )
    inner.update(change)
    if "spec" in card and random.random() < 0.3:
        card[random.choice(["spec", "data"])] = random.choice(["chara_card_v9", 5, []])
    if random.random() < 0.5:
        return "mara.json", json.dumps(card).encode()
    return "mara.png", samples.picture(samples.card_chunk(card))


def _picture(random: Random) -> File:
    card = samples.card_chunk(samples.character(random))
    whole = samples.picture(card)
    place = random.randrange(8, len(whole) - 4)  # of IEND's checksum, all of it counts
    flipped = bytes([whole[place] ^ (1 << random.randrange(8))])
    junk = base64.b64encode(b"[" * 100_000)
    return "mara.png", random.choice(
        [
            whole[:place] + flipped + whole[place + 1 :],
            whole[:place],
            samples.picture(),
            samples.picture(card, card),
            samples.picture(samples.chunk(b"tEXt", b"chara\0!!no base64!!")),
            samples.picture(samples.chunk(b"tEXt", b"chara\0" + junk)),
            samples.picture(samples.chunk(b"tEXt", b"chara\0" + b"A" * 2_000_004)),
            samples.picture(samples.chunk(b"iTXt", b"chara\0\1\0\0\0packed")),
            samples.picture(samples.chunk(b"zTXt", b"chara\0\0packed")),
            b"\x89PNG\r\n\x1a\n" + b"\xff\xff\xff\xff" + b"IHDR" + bytes(20),
        ]
    )


@cache
def _bomb(size: int) -> bytes:
    return samples.archive({"conversations.json": b"[" + b" " * size + b"]"})


def _zip(random: Random) -> File:
    talks = json.dumps([samples.conversation(random)]).encode()
    good = samples.archive({"conversations.json": talks})
    name = random.choice(["../evil", "/etc/evil", "a/../../evil", "C:/evil", "a\\..\\evil", "a:b"])
    place = good.rfind(b"PK\x01\x02")
    makers: Sequence[Callable[[], bytes]] = [
        lambda: _bomb(random.choice([10_000_000, 80_000_000])),
        lambda: samples.archive({"conversations.json": talks, name: b"x"}),
        lambda: samples.linked(talks),
        lambda: samples.archive({"conversations.json": talks, "Conversations.json": b"[]"}),
        lambda: samples.archive({"conversations.json": talks}, zipfile.ZIP_LZMA),
        lambda: samples.archive({"conversations.json": talks}, zipfile.ZIP_BZIP2),
        lambda: good[: random.randrange(60, len(good) - 22)] + b" conversations.json",
        lambda: good[: place + 8] + b"\x01" + good[place + 9 :],
        lambda: good[:-10] + b"\xff\xff\xff\x7f" + good[-6:],
        lambda: good + b"PK\x06\x07" + bytes(16),
        lambda: good[:60] + bytes([good[60] ^ 0x55]) + good[61:],
        lambda: samples.archive({"x/conversations.json": talks}),
        lambda: samples.archive({"conversations.json": good}),
    ]
    return "export.zip", random.choice(makers)()


def _bundle(random: Random) -> File:
    def change(manifest: Row, data: dict[str, bytes]) -> None:
        kind = random.randrange(7)
        if kind == 0:
            data["data/labels.jsonl"] += b" "
        elif kind == 1:
            data.clear()
        elif kind == 2:
            manifest[random.choice(["format", "licence", "configs", "files"])] = random.choice(
                [None, 5, [], {}, "", "x" * 200]
            )
        elif kind == 3:
            manifest["configs"] = {random.choice(["../labels", "no\x1bsuch", "/labels"]): {}}
        elif kind == 4:
            manifest["files"]["data/labels.jsonl"] = random.choice([None, "", {"sha256": 5}, []])
        elif kind == 5:
            data["manifest.json/../manifest.json"] = b"{}"
        else:
            manifest["configs"] = {f"c{n}": {} for n in range(100)}

    return "set.zip", samples.bundle(random, change)


def _parquet(random: Random) -> File:
    whole = samples.good_parquet()
    place = random.randrange(len(whole))
    return "rows.parquet", random.choice(
        [
            whole[:place],
            whole[place:] + b"x",
            whole[:-8] + random.randbytes(4) + b"PAR1",
            b"PAR1" + random.randbytes(random.randint(0, 300)) + b"PAR1",
            b"PAR1PAR1",
        ]
    )


def _parquet_inside(random: Random) -> File:
    """A Parquet file that only its reader can refuse: in a process of its own."""
    whole = samples.good_parquet()
    size = int.from_bytes(whole[-8:-4], "little")
    start = len(whole) - 8 - size
    query = random.choice(
        [
            "SELECT i AS number FROM range(9) AS t(i)",
            "SELECT 'x' AS prompt, NULL::VARCHAR AS completion",
            "SELECT 'x' AS prompt, repeat('y', 1000001) AS completion",
            "SELECT 'nan'::DOUBLE AS reward, 'x' AS prompt, 'y' AS completion",
            "SELECT repeat('a b', 9000000) AS prompt, i AS completion FROM range(40) AS t(i)",
        ]
    )
    broken = whole[:start] + random.randbytes(size) + whole[-8:]
    return "rows.parquet", random.choice([broken, samples.parquet(query)])


CHEAP: Sequence[Fault] = (
    _raw,
    _bytes,
    _cut,
    _shape,
    _experience,
    _message,
    _twice,
    _mixed,
    _list,
    _tree,
    _csv,
    _card,
    _picture,
    _bundle,
    _parquet,
    _zip,
)
LARGE: Sequence[Fault] = (_huge, _parquet_inside)


def malformed(random: Random, large: float = 0.005) -> tuple[str, File]:
    """Return the name of a fault and a file that has it; ``large``: the share of slow ones."""
    fault = random.choice(LARGE if random.random() < large else CHEAP)
    return fault.__name__, fault(random)


def flipped(random: Random) -> File:
    """Return a good file with some bytes changed: it may still be good."""
    files = [f for key, f in samples.good(random).items() if key != "parquet"]
    name, data = random.choice(files)
    changed = bytearray(data)
    for _ in range(random.randint(1, 8)):
        place = random.randrange(len(changed))
        how = random.randrange(3)
        if how == 0:
            changed[place] = random.randrange(256)
        elif how == 1:
            del changed[place : place + random.randint(1, 8)]
        else:
            changed[place:place] = random.randbytes(random.randint(1, 8))
        changed = changed or bytearray(b"x")
    return name, bytes(changed)
