"""Sentences made without Qt are said in the window's language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from ouroboros_desktop.core.fit import Fit
from ouroboros_desktop.views import language, sentences, written
from ouroboros_desktop.views.sentences import told
from tests.views.test_pseudo_language import Pseudo

TEXTS, TEMPLATES = sentences._templates()


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    language.speak("pseudo", [Pseudo()])
    yield
    language.use(language.ENGLISH)


def test_every_text_without_values_is_found(pseudo: None) -> None:
    assert [text for text in TEXTS if told(text) != f"⟦{text}⟧"] == []


def test_every_template_is_found_again_from_a_sentence_made_of_it(pseudo: None) -> None:
    lost = {}
    for one in TEMPLATES:
        sentence = re.sub(r"\{(\d)\}", r"1\1", one.text)
        if told(sentence) != f"⟦{sentence}⟧":
            lost[one.text] = told(sentence)
    assert lost == {}


def test_in_english_every_sentence_is_said_as_it_was_made() -> None:
    made = [re.sub(r"\{(\d)\}", r"x \1.5", one.text) for one in TEMPLATES]
    assert [sentence for sentence in (*made, *TEXTS) if told(sentence) != sentence] == []


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("", ""),
        ("The disk is full. It was so before.", "⟦The disk is full.⟧ It was so before."),
        ("The helper rephrases the prompt", "⟦The ⟦helper⟧ rephrases ⟦the prompt⟧⟧"),
        ("Loading the model · up to 3 tokens", "⟦Loading the model⟧ · ⟦⟦up to 3⟧ tokens⟧"),
        ("Choose another model.\nTry again.", "⟦Choose another model.⟧\n⟦Try again.⟧"),
        ("12 labels, 3 cycles from set (1).zip", "⟦12 ⟦labels⟧, ⟦3 cycles⟧ from set (1).zip⟧"),
        ("I go from here to there", "I go from here to there"),
    ],
)
def test_values_and_parts_are_said_too(pseudo: None, sentence: str, said: str) -> None:
    assert told(sentence) == said


class Some(QTranslator):
    """Translates only what it was given."""

    def __init__(self, known: Mapping[str, str]) -> None:
        super().__init__()
        self._known = known

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return self._known.get(source, source)

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def japanese(qapp: QApplication) -> Iterator[None]:
    known = {
        "The disk is full.": "満杯です。",
        "Try again.": "再試行。",
        "about {0} minutes": "約{0}分",
    }
    language.speak("some", [Some(known)])
    yield
    language.use(language.ENGLISH)


def test_full_width_signs_need_no_space_after_them(japanese: None) -> None:
    assert told("The disk is full. Try again.") == "満杯です。再試行。"


def test_a_sentence_that_is_not_translated_is_in_one_language(japanese: None) -> None:
    """Its values are, and are said alone."""
    sentence = Fit(10**9, 10**9, 2 * 10**9, 4 * 10**9, 1.0, 600.0).sentence
    assert told("about 10 minutes") == "約10分"
    assert told(sentence) == sentence


def test_numbers_in_sentences_have_the_sign_of_the_language(qapp: QApplication) -> None:
    fit = Fit(10**9, 10**9, 2 * 10**9 + 10**8, 4 * 10**9, 1.0, 600.0)
    language.use("de")
    assert told("2.1 GB") == "2,1 GB"
    assert told("Nothing of the kind is 2.1 here.") == "Nothing of the kind is 2.1 here."
    language.use("en")
    assert told(fit.sentence) == fit.sentence


def test_numbers_are_written_as_the_language_does(qapp: QApplication) -> None:
    language.use("de")
    assert written.number(-1234.5, 1) == "−1.234,5"
    assert written.signed(0.25, 2) == "+0,25" and written.signed(-0.25, 2) == "−0,25"
    assert written.spelled("-1.50e-05") == "−1,50e−05"
    language.use("en")
    assert written.number(1234) == "1,234" and written.megabytes(2.5e6) == "2.5 MB"


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["de-AT", "en"], "de"),
        (["pt-PT"], "pt_BR"),
        (["zh-Hant-TW"], "zh_CN"),
        (["zh_CN"], "zh_CN"),
        (["sw", "it-CH", "de-CH"], "it"),
        (["tlh"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_system_that_is_known_is_spoken(
    wanted: list[str], spoken: str
) -> None:
    assert language.preferred(wanted) == spoken
