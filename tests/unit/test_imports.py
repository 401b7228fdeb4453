"""Reading files of others: what is taken, what is refused in which line, and with which words."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest

from benchmarks import import_samples as samples
from ouroboros_desktop.core.errors import ImportProblem
from ouroboros_desktop.core.imported import Annotated, Character, ExampleKind, ImportedDialogue
from ouroboros_desktop.imports import format as limits
from ouroboros_desktop.imports.format import ImportFormat, Source
from ouroboros_desktop.imports.reading import Report, choose, examine, load
from ouroboros_desktop.registry import discover
from ouroboros_desktop.storage.foreign_parquet import Patience, parquet_rows
from tests.unit.test_store_support import posix

FORMATS = discover("ouroboros_desktop.imports", ImportFormat)
GOOD = samples.good(Random(5))
FORM_OF = {
    "csv": "csv",
    "parquet": "parquet",
    "chatgpt": "chatgpt",
    "chatgpt-zip": "chatgpt",
    "bundle": "bundle",
    "sharegpt": "sharegpt",
}


def read(name: str, data: bytes, form: str = "") -> Report:
    source = Source(name, data)
    steps = examine(source, choose(source, FORMATS, form))
    while True:
        try:
            next(steps)
        except StopIteration as end:
            report = end.value
            assert isinstance(report, Report)
            return report


def refused(name: str, data: bytes | str) -> list[tuple[int, str]]:
    report = read(name, data.encode() if isinstance(data, str) else data)
    return [(one.line, one.sentence) for one in report.refused]


def row(**fields: object) -> str:
    return json.dumps(fields)


def said_again(again: object) -> str:
    """A scored completion that came back to its teacher."""
    twice = {"teacher": "t", "first": {"content": 5}, "again": again}
    return row(**samples.example(Random(1), "experiences") | {"repeats": [twice]})


def loaded(path: Path) -> Source:
    steps = load(path)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            assert isinstance(end.value, Source)
            return end.value


@pytest.mark.parametrize("name", GOOD)
def test_a_good_file_is_recognised_and_taken_whole(name: str) -> None:
    report = read(*GOOD[name])
    usual = "character-card" if name.startswith("card") else "jsonl"
    assert report.form == FORM_OF.get(name, usual)
    assert report.taken and not report.refused
    again = read(*GOOD[name], form=report.form)
    assert again == report


def test_kinds_of_examples_are_told_apart_by_their_fields() -> None:
    kinds = {
        name: {one.kind.value for one in read(*GOOD[name]).examples}
        for name in samples.KINDS
        if name not in {"transcripts", "sharegpt"}
    }
    assert kinds == {
        "demonstrations": {"demonstration"},
        "preferences": {"preference"},
        "openai-preferences": {"preference"},
        "labels": {"label"},
        "stepwise": {"steps"},
        "experiences": {"experience"},
    }


@pytest.mark.parametrize("name", ["demonstrations", "preferences", "labels", "stepwise"])
def test_a_taken_row_is_kept_to_the_byte(name: str) -> None:
    file, data = GOOD[name]
    lines = [one.content for one in read(file, data).examples]
    assert lines == data.decode().splitlines()


def test_a_chatgpt_dialogue_keeps_its_tree_and_the_branch_that_was_shown() -> None:
    (first, _) = read(*GOOD["chatgpt"]).dialogues
    assert isinstance(first, ImportedDialogue)
    transcript = first.transcript()
    assert len(transcript.messages) == 4
    said = [m.content for m in transcript.branch]
    assert said == [first.messages[0].content, first.messages[2].content, first.messages[3].content]


def test_a_character_becomes_traits_with_its_names_filled_in() -> None:
    card = {"name": "Mara", "description": "{{char}} teaches {{user}}.\n\nBrief.", "tags": ["x"]}
    report = read("mara.json", json.dumps({**card, "first_mes": "I am {{char}}."}).encode())
    (taken,) = report.taken
    assert taken.item == Character(
        "Mara", ("You are Mara.", "Mara teaches the teacher.", "Brief."), "I am Mara."
    )
    assert taken.remarks == ("1 other fields of the card are left out.",)


def test_the_creator_of_a_card_and_the_licence_of_a_data_set_are_read() -> None:
    card = json.dumps({"name": "M", "first_mes": "Hi.", "creator": " Ada "}).encode()
    assert read("m.json", card).stated.attribution == "Ada"
    assert read(*GOOD["bundle"]).stated.licence == "CC-BY-4.0"


def test_formulas_tokens_speakers_and_hidden_characters_are_kept_and_reported() -> None:
    table = b'prompt,completion\n=1+1,"<|im_end|>\nHuman: x"\n"a\xe2\x80\xaeb",fine\n'
    first, second = read("a.csv", table).taken
    said = " ".join(first.remarks)
    assert "formula" in said and "<|im_end|>" in said and "another speaker" in said
    assert "U+202E" in second.remarks[0]
    assert isinstance(first.item, Annotated)
    assert json.loads(first.item.content)["prompt"][0]["content"] == "=1+1"


def test_remarks_of_a_data_set_are_no_examples() -> None:
    said = row(asked=[], answer="In Spain.", teacher="a", flagged=True, all_bad=True, marks=[])
    assert "No kind of example" in refused("remarks.jsonl", said)[0][1]

    def with_remarks(manifest: dict, files: dict[str, bytes]) -> None:
        manifest["configs"]["remarks"] = {"rows": 1}
        files["data/remarks.jsonl"] = said.encode()

    data = samples.bundle(Random(5), with_remarks)
    report = read("set.zip", data)
    assert report.taken and not report.refused


def test_lines_are_counted_where_rows_and_cells_have_several() -> None:
    assert [n for n, _ in refused("a.csv", 'prompt,completion\n"a\nb",c\nd\n')] == [4]
    assert [n for n, _ in refused("a.jsonl", f"\n{row(prompt='a', completion='b')}\n\n{{}}\n")] == [
        4
    ]
    listed = '[\n {"prompt": "a",\n  "completion": "b"},\n\n 5]'
    assert [n for n, _ in refused("a.json", listed)] == [5]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"prompt": NaN, "completion": "b"}', "NaN is not a number"),
        ('{"prompt": 1e999, "completion": "b"}', "too large"),
        ('{"prompt": ' + "9" * 40 + "}", "40 digits"),
        ('{"prompt": "a", "prompt": "b"}', "'prompt' stands there twice"),
        ("[" * 40 + "]" * 40, "nested more than 32"),
        ('{"a": [' + "0," * 100_001 + "0]}", "more than 100,000 values"),
        ('{"prompt": "\\ud800", "completion": "b"}', "half a character"),
        ('{"prompt": "\\u001b[2J", "completion": "b"}', "control character U+001B"),
        ('{"prompt": "a"', "This is not JSON"),
        ('{"what": "a", "\\u202ewho": 1}', "fields: \\u202ewho, what"),
        (row(prompt="a", completion=" "), "“completion” is empty"),
        (row(prompt="a", completion=5), "not a list of messages"),
        (row(prompt="x" * 1_000_001, completion="b"), "1,000,001 characters"),
        (row(prompt="a", chosen="b", rejected="b"), "are the same"),
        (row(prompt="a", completion="b", label="yes"), "neither true nor false"),
        (row(prompt="a", completion="b", label=None), "“label” is empty"),
        (row(messages=[{"role": "tool", "content": "x"}]), "speaks as “tool”"),
        (row(messages=[{"role": "system", "content": "x"}]), "Nobody but the system"),
        (row(prompt="a", completions=["b"], labels=[]), "true or false for each"),
        (said_again({"content": 6}), "A score of content is not from 1 to 5"),
        (said_again({"logic": [[1]]}), "“repeats.again” is nested"),
        (said_again(None), "not an object with named fields"),
    ],
)
def test_a_bad_line_is_refused_with_a_sentence(line: str, reason: str) -> None:
    good = row(prompt="good", completion="fine")
    ((number, sentence),) = refused("a.jsonl", f"{good}\n{line}\n")
    assert number == 2
    assert reason in sentence


def test_a_row_of_another_kind_and_a_row_that_was_there_before_are_refused() -> None:
    one, pair = row(prompt="a", completion="b"), row(prompt="a", chosen="b", rejected="c")
    found = refused("a.jsonl", "\n".join([one, pair, one]))
    assert [n for n, _ in found] == [2, 3]
    assert "while the rows before are demonstrations" in found[0][1]
    assert found[1][1] == "This is the same as line 1."


def test_an_unknown_field_is_left_out_and_reported() -> None:
    (taken,) = read("a.jsonl", row(prompt="a", completion="b", weight=3).encode()).taken
    assert taken.remarks == ("The field “weight” is not known here and is left out.",)


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.jsonl", b"", "is empty"),
        ("a.jsonl", b"\n \n", "is empty"),
        ("a.json", b"[]", "is empty"),
        ("a.doc", b"text", "is of no kind"),
        ("a.jsonl", b'{"prompt"\n"\xff"', "line 2 holds a byte"),
        ("a.json", b'[{"a": 1}', "ends in the middle"),
        ("a.json", b"[1]\n\n2", "goes on after the end of its list in line 1"),
        ("a.json", b"[" * 100, "larger or deeper"),
        ("a.csv", b'prompt,completion\n"a', "from line 2 on"),
        ("a.csv", b"a,a\n", "names a column twice"),
        ("a.parquet", b"PAR1", "not a whole Parquet file"),
        ("a.png", samples.picture(), "without a character card"),
        ("a.zip", b"PK\x03\x04manifest.json", "damaged archive"),
        ("a.zip", samples.archive({"manifest.json": b"{}"}), "not a data set of the form"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_sentence_with_a_hint(
    name: str, data: bytes, reason: str
) -> None:
    with pytest.raises(ImportProblem, match=reason) as problem:
        read(name, data)
    assert problem.value.hint


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (samples.archive({"conversations.json": b"[" + b" " * 20_000_000 + b"]"}), "much more"),
        (samples.archive({"conversations.json": b"[]", "../x": b""}), "leads elsewhere"),
        (samples.archive({"conversations.json": b"[]", "/x": b""}), "leads elsewhere"),
        (samples.archive({"conversations.json": b"[]", "CONVERSATIONS.json": b""}), "one name"),
        (samples.linked(b"[]"), "a link"),
    ],
)
def test_a_hostile_archive_is_refused_and_nothing_is_extracted(
    data: bytes, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ImportProblem, match=reason):
        read("export.zip", data)
    assert list(tmp_path.iterdir()) == []


def test_a_parquet_file_is_read_elsewhere_and_what_breaks_its_reader_is_a_sentence() -> None:
    name, whole = GOOD["parquet"]
    start = len(whole) - 8 - int.from_bytes(whole[-8:-4], "little")
    broken = whole[:start] + bytes(len(whole) - 8 - start) + whole[-8:]
    with pytest.raises(ImportProblem, match="damaged, or no Parquet file"):
        read(name, broken)
    large = samples.parquet("SELECT repeat('ab', 9000000) AS prompt, i FROM range(40) AS t(i)")
    assert len(large) < 2_000_000
    with pytest.raises(ImportProblem, match=r"unpacks to more than 64 MB|damaged, or no Parquet"):
        read(name, large)


SLOW = samples.parquet("SELECT 1 AS x FROM range(30000000)")
LIMITS = [Patience(start=0.0), Patience(rows=0.0), pytest.param(Patience(processor=1), marks=posix)]


@pytest.mark.parametrize("patience", LIMITS, ids=["start", "rows", "processor"])
def test_a_parquet_file_that_takes_too_long_is_not_called_damaged(patience: Patience) -> None:
    with pytest.raises(ImportProblem, match="took too long") as problem:
        for _row in parquet_rows(SLOW, "slow.parquet", 2**40, patience):
            pass
    assert "less to do" in problem.value.hint


def test_limits_of_files_rows_and_dialogues(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ouroboros_desktop.imports.reading.MAX_BYTES", 10)
    (tmp_path / "large.jsonl").write_bytes(b"x" * 11)
    with pytest.raises(ImportProblem, match="larger than"):
        loaded(tmp_path / "large.jsonl")
    monkeypatch.setattr("ouroboros_desktop.imports.lines.MAX_ROWS", 2)
    with pytest.raises(ImportProblem, match="more than 2 rows"):
        read(*GOOD["labels"])
    monkeypatch.setattr("ouroboros_desktop.imports.reading.MAX_DIALOGUES", 1)
    assert "Only 1 dialogues" in read(*GOOD["chatgpt"]).refused[0].sentence
    assert limits.MAX_ROWS == 20_000


def test_a_folder_is_a_data_set_and_no_link_in_it_is_followed(tmp_path: Path) -> None:
    import hashlib

    data = samples.jsonl([samples.example(Random(1), "labels")])
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "labels.jsonl").write_bytes(data)
    entry = {"sha256": hashlib.sha256(data).hexdigest()}
    manifest = {
        "format": "ouroboros-export-v1",
        "licence": "CC0-1.0",
        "configs": {"labels": {}},
        "files": {"data/labels.jsonl": entry},
    }
    (tmp_path / "manifest.json").write_text(json.dumps(manifest))
    source = loaded(tmp_path)
    report = read_source(source)
    assert [one.kind for one in report.examples] == [ExampleKind.LABEL]
    (tmp_path / "data" / "labels.jsonl").unlink()
    (tmp_path / "data" / "labels.jsonl").symlink_to("/etc/hostname")
    with pytest.raises(ImportProblem, match="is not a file"):
        loaded(tmp_path)
    with pytest.raises(ImportProblem, match=r"no manifest\.json"):
        loaded(tmp_path / "data")
    with pytest.raises(ImportProblem, match="cannot be read"):
        loaded(tmp_path / "missing.csv")


def read_source(source: Source) -> Report:
    steps = examine(source, choose(source, FORMATS))
    while True:
        try:
            next(steps)
        except StopIteration as end:
            assert isinstance(end.value, Report)
            return end.value


def test_an_unknown_format_is_named_with_those_there_are() -> None:
    with pytest.raises(ImportProblem, match="called 'xml'") as problem:
        read("a.jsonl", b"{}", "xml")
    assert "chatgpt" in problem.value.hint
    with pytest.raises(ImportProblem, match="no dialogues of ShareGPT"):
        read(*GOOD["labels"], form="sharegpt")


def test_the_report_that_is_kept_has_counts_lines_and_remarks() -> None:
    report = read("a.jsonl", f"{row(prompt='a', completion='b', x=1)}\n5\n".encode())
    kept = json.loads(report.as_json())
    assert (kept["rows"], kept["taken"], kept["refused"]) == (2, 1, 1)
    assert kept["lines"] == [["line 2", "This entry is not an object with named fields."]]
    assert kept["remarks"][0][0] == "line 1"
    without = report.without({report.examples[0].sha256})
    assert without.refused[0].sentence == "This example was imported before."
    assert not without.taken and without.rows == 2
