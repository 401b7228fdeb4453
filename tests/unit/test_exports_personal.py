"""The personal-data pass: what it takes, what it leaves, and that one value has one placeholder."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ouroboros_desktop.exports.personal import Mask, Survey

TEXTS = ("text",)


def masked(text: str, *names: str) -> str:
    found = Survey(names)
    found.read({"text": text}, TEXTS, 1)
    return found.mask.text(text)


TAKEN = {
    "Write to ada.l+x@mail.example.co.uk.": "Write to ⟨email 1⟩.",
    "See https://ada:secret@host.example/x?y=1, please": "See ⟨link with a password 1⟩, please",
    "key=sk-proj-abcdefghij0123456789": "key=⟨key 1⟩",
    "d41d8cd98f00b204e9800998ecf8427e is it": "⟨key 1⟩ is it",
    "Bearer aGVsbG8gd29ybGQgaGVsbG8gd29ybGQgaGVsbG8gMTIz": "Bearer ⟨key 1⟩",
    "DE89 3704 0044 0532 0130 00 is mine": "⟨IBAN 1⟩ is mine",
    "GB82WEST12345698765432": "⟨IBAN 1⟩",
    "4111 1111 1111 1111, or 4111-1111-1111-1111": "⟨card 1⟩, or ⟨card 1⟩",
    "ping 192.168.0.1 or fe80::1!": "ping ⟨address on the Internet 1⟩ or "
    "⟨address on the Internet 2⟩!",
    "Call +49 (30) 123-4567.": "Call ⟨phone 1⟩.",
    "Call 030 1234567 now": "Call ⟨phone 1⟩ now",
    "(555) 123-4567": "⟨phone 1⟩",
    "/home/ada/notes and C:\\Users\\ben\\x": "/home/⟨home folder 1⟩/notes and "
    "C:\\Users\\⟨home folder 2⟩\\x",
}
LEFT = (
    "Water boils at 100 degrees at sea level, at about 90 at 3,000 metres; 1013.25 hPa.",
    "On 2026-11-26, 01-12-2026, 01/12/2026 and 01.12.2026 at 12:30:45.",
    "In 1911-1912 there were 1 000 000 000 000 000 of them, or 12345678901234.",
    "4111 1111 1111 1112 has a wrong check digit, DE89 3702 0044 0532 0130 00 too.",
    "Version 1.2.3, 999.1.1.1, std::cout, a::b, 3:15.",
    "https://example.org/a@b, an @handle, a@b.",
    "123e4567-e89b-12d3-a456-426614174000",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
)


@pytest.mark.parametrize("text", TAKEN)
def test_what_is_somebodys_is_masked(text: str) -> None:
    assert masked(text) == TAKEN[text]


@pytest.mark.parametrize("text", LEFT)
def test_the_numbers_of_a_fact_are_left(text: str) -> None:
    assert masked(text) == text


def test_listed_names_are_masked_as_words_longest_first() -> None:
    text = "ADA Lovelace met Ada; Adamant ada-like Ben's Béa"
    assert masked(text, "Ada", "Ada  Lovelace", "Béa", "x", "") == (
        "⟨name 1⟩ met ⟨name 2⟩; Adamant ⟨name 2⟩-like Ben's ⟨name 3⟩"
    )


def test_a_value_has_one_placeholder_in_all_rows_and_counts_once_a_text() -> None:
    found = Survey()
    row = {"text": "a@b.example then A@B.example", "role": "c@d.example"}
    found.read(row, TEXTS, 1)
    found.read(row, TEXTS, 1)  # the same text in another format
    found.read({"text": "again a@b.example", "role": ""}, TEXTS, 2)
    (item,) = found.mask.items.values()
    assert (item.placeholder, item.count, item.cycles) == ("⟨email 1⟩", 3, (1, 2))
    assert item.value == "a@b.example"
    assert item.excerpt == "⟨email 1⟩ then A@B.example"
    assert found.mask.count == 3


def test_what_the_teacher_leaves_stays_and_is_told() -> None:
    found = Survey()
    text = "a@b.example, DE89 3704 0044 0532 0130 00"
    found.read({"text": text}, TEXTS, 1)
    iban = next(key for key, item in found.mask.items.items() if item.kind == "IBAN")
    mask = found.mask.without({iban})
    assert mask.text(text) == "⟨email 1⟩, DE89 3704 0044 0532 0130 00"
    assert (mask.kept, mask.count) == (1, 1)


def test_a_row_is_masked_in_its_texts_alone_and_stays_itself_without_any() -> None:
    found = Survey(["user"])
    said = [{"role": "user", "content": "I, user, am a@b.example"}]
    row = {"id": "a@b.example", "prompt": said, "n": 1}
    found.read(row, ["prompt", "n"], 1)
    clean = {"id": "", "prompt": [{"role": "user", "content": "Hello"}], "n": 2}
    assert found.mask.row(row, ["prompt", "n"]) == {
        "id": "a@b.example",
        "prompt": [{"role": "user", "content": "I, ⟨name 1⟩, am ⟨email 1⟩"}],
        "n": 1,
    }
    assert found.mask.row(clean, ["prompt", "n"]) is clean
    assert Mask().text("a@b.example") == "a@b.example"


@given(st.text(alphabet="aA0 1.+@:-/()\\é\n", max_size=60))
def test_masking_never_raises_and_keeps_what_is_around(text: str) -> None:
    found = Survey(["aA"])
    found.read({"text": text}, TEXTS, 1)
    result = found.mask.text(text)
    assert bool(found.mask.items) is (result != text)
    assert result.count("⟨") == found.mask.count
