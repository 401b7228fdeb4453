"""Words, sentences and plain patterns of grammar."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ouroboros_desktop.core.grammar import (
    Kind,
    as_clause,
    base_form,
    clause,
    negated,
    subject,
)
from ouroboros_desktop.core.language import (
    bare,
    capital_first,
    content_words,
    lower_first,
    names,
    negative,
    sentence,
    sentences,
    stem,
    stems,
    words,
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("Dr. Brandt met Mr. Ode. They left.", ["Dr. Brandt met Mr. Ode.", "They left."]),
        ("J. R. Ode came at 3.14 p.m. sharp.", ["J. R. Ode came at 3.14 p.m.", "sharp."]),
        ("See no. 5. I said no. He left.", ["See no. 5.", "I said no.", "He left."]),
        ("It is I. You know.", ["It is I.", "You know."]),
        ('She said "yes." He left.', ['She said "yes."', "He left."]),
        ("- one\n* two\n\n3. three\n4) four", ["one", "two", "three", "four"]),
        ("玛拉住在灯塔。她有船。", ["玛拉住在灯塔。", "她有船。"]),
        ("•dot\n  > quoted\n-5 is cold", ["dot", "quoted", "-5 is cold"]),
        ("Wait... what?! Yes", ["Wait...", "what?!", "Yes"]),
        ("We met etc.", ["We met etc."]),
        ("12. Twelve apes. 7.", ["Twelve apes.", "7."]),
        ("... !!! \n --", []),
        ("", []),
    ],
)
def test_sentences(text, found):
    assert [text[a:b] for a, b in sentences(text)] == found


@settings(deadline=None)
@given(st.text())
def test_sentences_lose_no_word(text):
    spans = sentences(text)
    assert all(0 <= a < b <= len(text) for a, b in spans)
    assert all(b <= c for (_, b), (c, _) in pairwise(spans))
    kept = [w for a, b in spans for w in words(text[a:b])]
    assert [w for w in kept if not w.isdecimal()] == [w for w in words(text) if not w.isdecimal()]


@settings(deadline=None)
@given(st.text())
def test_every_helper_bears_any_text(text):
    for helper in (bare, capital_first, clause, lower_first, negated, sentence, subject, stems):
        helper(text)
    assert content_words(text) <= set(words(as_clause(text)))
    assert words(lower_first(text)) == words(text)


def test_words_and_content_words():
    assert words("The keeper's café, 2 o’clock!") == ("the", "keeper's", "café", "2", "o’clock")
    assert content_words("The keeper is here") == {"keeper"} | ({"here"} - {"here"})
    assert content_words("is it") == {"is", "it"}


@pytest.mark.parametrize(
    ("word", "root"),
    [
        ("keeps", "keep"),
        ("keeper's", "keeper"),
        ("carries", "carry"),
        ("carried", "carry"),
        ("pass", "pass"),
        ("lives", "liv"),
        ("live", "liv"),
        ("bus", "bus"),
    ],
)
def test_stem(word, root):
    assert stem(word) == root


def test_names_are_capitals_that_are_no_opening_words():
    assert names("The old keeper Mara met Tomas's dog in Bergen.") == ("Mara", "Tomas", "Bergen")
    assert names("Water boils.") == ()


@pytest.mark.parametrize(
    ("text", "denies"),
    [("It is not so.", True), ("It isn't.", True), ("It is.", False), ("Never say never.", False)],
)
def test_negative(text, denies):
    assert negative(text) == denies


@pytest.mark.parametrize(
    ("text", "lowered"),
    [
        ("The lamp", "the lamp"),
        ("Mara keeps", "Mara keeps"),
        ("I live", "I live"),
        ("NASA is", "NASA is"),
        ("Cats like fish", "cats like fish"),
        ("Cats are here", "cats are here"),
        ("James likes fish", "James likes fish"),
        ("Cats", "Cats"),
        ("Water boils", "water boils"),
        ("(odd)", "(odd)"),
        ("", ""),
    ],
)
def test_lower_first(text, lowered):
    assert lower_first(text) == lowered


def test_capital_first_and_sentence():
    assert capital_first("élan") == "Élan"
    assert capital_first("ßa") == "ßa"
    assert sentence(" the  lamp\nis old ") == "The lamp is old."
    assert sentence("It is 5 %") == "It is 5 %."
    assert sentence("Really?") == "Really?"
    assert sentence(" ") == ""


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("The lamp is old.", "the lamp is old"),
        ("Mara keeps  bees.", "Mara keeps bees"),
        ("Is it old?", None),
        ("One. Two three four.", None),
        ("If it rains, we stay.", None),
        ("Age: 34 years old", None),
        ("too short", None),
        ("7 bees are here.", None),
        ("a -> b is c", None),
        ("word " * 41, None),
        ("", None),
    ],
)
def test_clause(text, inner):
    assert clause(text) == inner


def test_as_clause_quotes_what_is_none():
    assert as_clause("The lamp is old.") == "the lamp is old"
    assert as_clause("What?\nOh.") == "the statement “What? Oh.” is true"


@pytest.mark.parametrize(
    ("text", "opposite"),
    [
        ("Mara keeps bees.", "Mara does not keep bees"),
        ("Mara usually carries a lamp.", "Mara usually does not carry a lamp"),
        ("Mara is a baker.", "Mara is not a baker"),
        ("Mara is not a baker.", "Mara is a baker"),
        ("Mara cannot see it.", "Mara can see it"),
        ("Mara has a dog.", "Mara does not have a dog"),
        ("Mara has gone to Oslo.", "Mara has not gone to Oslo"),
        ("Mara had a dog.", "Mara did not have a dog"),
        ("I live in Oslo.", "I do not live in Oslo"),
        ("She never eats fish.", "she eats fish"),
        ("All cats are mammals.", "not all cats are mammals"),
        ("The old keeper sleeps well.", "the old keeper does not sleep well"),
        ("Mara's boats are red.", "Mara's boats are not red"),
        ("Python lists are mutable.", "Python lists are not mutable"),
        ("We agreed on it.", "it is not true that we agreed on it"),
        ("Nobody is at home.", "it is not true that nobody is at home"),
        ("Age: 34", "the statement “Age: 34” is false"),
    ],
)
def test_negated(text, opposite):
    assert negated(text) == opposite


@pytest.mark.parametrize(
    ("text", "head", "kind", "verb", "rest"),
    [
        ("Captain Ilse Brandt keeps bees.", "Captain Ilse Brandt", Kind.NAME, "keeps", "bees"),
        ("The old keeper lives here.", "The old keeper", Kind.THING, "lives", "here"),
        ("The ships pass the rocks.", None, None, None, None),
        ("She is the one.", "She", Kind.PRONOUN, "is", "the one"),
        ("They live here.", "They", Kind.PRONOUN, "live", "here"),
        ("Skerry Point lighthouse is old.", "Skerry Point lighthouse", Kind.NAME, "is", "old"),
        ("Mara Brandt", None, None, None, None),
        ("Mara Anna Brandt", None, None, None, None),
        ("7 bees are here.", None, None, None, None),
        ("Nothing that matters", None, None, None, None),
    ],
)
def test_subject(text, head, kind, verb, rest):
    found = subject(text)
    if head is None:
        assert found is None
    else:
        assert (found.text, found.kind, found.verb, found.rest) == (head, kind, verb, rest)


@pytest.mark.parametrize(
    ("verb", "base"),
    [
        ("keeps", "keep"),
        ("has", "have"),
        ("is", "be"),
        ("goes", "go"),
        ("watches", "watch"),
        ("carries", "carry"),
        ("lies", "lie"),
        ("live", "live"),
    ],
)
def test_base_form(verb, base):
    assert base_form(verb) == base
