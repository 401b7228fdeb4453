"""The texts that are found, the files of the languages, and what is put into them."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from ouroboros_desktop.settings import LANGUAGES
from ouroboros_desktop.views.language import NAMES
from translations import apply, catalogue, templates, window
from translations.__main__ import TEMPLATES, sentences_file
from translations.entry import Entry

FOUND = catalogue.entries()
TEXTS = {(e.context, e.source) for e in FOUND}
PLURALS = {(e.context, e.source) for e in FOUND if e.plural}


def _in(file: Path) -> set[tuple[str, str]]:
    tree = ET.parse(file)
    return {(name, one.findtext("source") or "") for name, one in catalogue.messages(tree)}


def test_tools_settings_and_window_know_the_same_languages() -> None:
    assert catalogue.LANGUAGES == LANGUAGES == tuple(NAMES)


@pytest.mark.parametrize("language", catalogue.LANGUAGES)
def test_every_text_of_the_code_is_in_the_file_of_each_language(language: str) -> None:
    """`make translations` brings the files to the code."""
    wanted = PLURALS if language == "en" else TEXTS
    found = _in(catalogue.path(language))
    assert wanted - found == set()
    assert found - wanted == set()


def test_the_window_reads_the_templates_of_the_code() -> None:
    assert TEMPLATES.read_text("utf-8") == sentences_file()


@pytest.mark.parametrize("language", catalogue.LANGUAGES)
def test_what_is_compiled_is_what_was_translated(language: str, tmp_path: Path) -> None:
    file = catalogue.path(language)
    made = catalogue.compiled(file, tmp_path)
    assert made.read_bytes() == file.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("language", catalogue.LANGUAGES)
def test_what_is_translated_agrees_with_its_text(language: str) -> None:
    """Whoever edits the file by hand is told as `translations.apply` would."""
    wrong = []
    for name, message in catalogue.messages(ET.parse(catalogue.path(language))):
        translation = message.find("translation")
        assert translation is not None
        if translation.get("type") == "unfinished":
            continue
        source, forms = message.findtext("source") or "", translation.findall("numerusform")
        given = [form.text or "" for form in forms] or (translation.text or "")
        if why := apply.refusal(source, given, len(forms)):
            wrong.append((name, source, why))
    assert wrong == []


def test_english_says_one_of_a_thing_as_one() -> None:
    for _, message in catalogue.messages(ET.parse(catalogue.path("en"))):
        forms = [form.text for form in message.iter("numerusform")]
        assert len(forms) == 2 and forms[1] == message.findtext("source"), forms


def test_texts_are_found_in_their_contexts() -> None:
    source = """
class Page:
    def draw(self):
        tr = self.tr
        self.tr("Whole, " "and more")
        self.tr("%n rows", None, self.many)
        tr("Aliased")
        QCoreApplication.translate("Elsewhere", "Named")

def _tr(text):
    return QCoreApplication.translate(_MARK, text)

_MARK = "actions"
words = _tr("Of a module")
"""
    assert list(window.in_source(source, "views/page.py")) == [
        Entry("Page", "Whole, and more", "views/page.py"),
        Entry("Page", "%n rows", "views/page.py", plural=True),
        Entry("Page", "Aliased", "views/page.py"),
        Entry("Elsewhere", "Named", "views/page.py"),
        Entry("actions", "Of a module", "views/page.py"),
    ]


@pytest.mark.parametrize(
    "line",
    ["self.tr(title)", 'self.tr(f"{n} rows")', 'self.tr("%n rows")', 'self.tr("rows", None, 3)'],
)
def test_a_text_that_nobody_could_translate_is_refused(line: str) -> None:
    with pytest.raises(window.NotLiteral, match=r"views/page\.py:1"):
        list(window.in_source(line, "views/page.py"))


def _templates(source: str, name: str = "session/example.py") -> list[str]:
    return [entry.source for entry in templates.in_source(source, name)]


def test_a_sentence_with_values_is_a_template() -> None:
    assert _templates('raise StoreProblem(f"{name} is {size:.1f} MB.", hint="Wait.")') == [
        "{0} is {1} MB.",
        "Wait.",
    ]
    assert _templates('said = "The file {path} is full.".format(path=p)') == [
        "The file {0} is full."
    ]


def test_a_choice_within_a_sentence_is_two_templates() -> None:
    source = "said = f\"{n} cycle{'s' if n != 1 else ''} are here\""
    assert _templates(source) == ["{0} cycles are here", "{0} cycle are here"]
    assert _templates('said = "a " + ("big one" if big else "small one")') == [
        "a big one",
        "a small one",
    ]


def test_what_no_person_reads_is_no_template() -> None:
    for line in (
        'raise ValueError("a weight is a number")',
        'connection.execute("SELECT a thing FROM here")',
        'pattern = re.compile("so much for that")',
        'assert given, "something is given"',
        'log.debug("now it begins")',
        '"""A docstring of some words."""',
        'name = "one-word"',
    ):
        assert _templates(line) == [], line
    assert _templates('text = "You are a cat."', "ouroboros_desktop/core/drafting.py") == []
    assert _templates(
        'raise ModelProblem("It is gone.")', "ouroboros_desktop/core/drafting.py"
    ) == ["It is gone."]


@pytest.mark.parametrize(
    ("source", "translated", "why"),
    [
        ("{n} of {all}", "{all}: {n}", ""),
        ("{n} of {all}", "{n}", "values"),
        ("{x:.1f} MB", "{x} MB", "values"),
        ("%n rows", "rows", "values"),
        ("<b>Now</b>", "Jetzt", "markup"),
        ("&Open", "Öffnen", "mnemonics"),
        ("Find && keep", "Suchen && behalten", ""),
        ("Export…", "Exportieren", "its end"),
        ("About:", "Über：", ""),
        ("About:", "Über", "its end"),
        ("One\nTwo", "Eins Zwei", "lines"),
        (" and another ", "und", "spaces at its ends"),
        ("Open", " ", "empty"),
    ],
)
def test_a_translation_that_would_break_the_window_is_refused(
    source: str, translated: str, why: str
) -> None:
    found = apply.refusal(source, translated, 0)
    assert found.startswith(why) and bool(found) is bool(why)


def test_forms_are_counted() -> None:
    assert apply.refusal("%n rows", ["%n Zeile", "%n Zeilen"], 2) == ""
    assert apply.refusal("%n rows", "%n Zeilen", 2) == "2 forms are needed, 1 are given"
    assert apply.refusal("Rows", ["Zeile", "Zeilen"], 0) == "1 forms are needed, 2 are given"


@pytest.fixture
def german(tmp_path: Path) -> Path:
    """A file of three texts as ``lupdate`` makes it."""
    entries = [Entry("A", "Open"), Entry("B", "Open"), Entry("A", "%n rows", plural=True)]
    catalogue.update(entries, tmp_path, tmp_path)
    return tmp_path / "ouroboros_de.ts"


def test_a_translation_goes_into_every_context_and_outlives_an_update(german: Path) -> None:
    given = {"Open": "Öffnen", "%n rows": ["%n Zeile", "%n Zeilen"], "Gone": "Fort"}
    assert apply.apply(german, given) == ["'Gone': not a text of the program"]
    again = [Entry("A", "Open"), Entry("A", "%n rows", plural=True), Entry("A", "New")]
    catalogue.update(again, german.parent, german.parent)
    said = {
        one.findtext("source"): [form.text for form in one.iter("numerusform")]
        or one.findtext("translation")
        for _, one in catalogue.messages(ET.parse(german))
    }
    assert said == {"Open": "Öffnen", "%n rows": ["%n Zeile", "%n Zeilen"], "New": ""}


def test_what_is_refused_is_said_and_the_rest_is_in(
    german: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = tmp_path / "given.json"
    file.write_text(json.dumps({"Open": "Öffnen", "%n rows": "Zeilen"}), "utf-8")
    monkeypatch.setattr(catalogue, "path", lambda language: german)
    assert apply.main(["de", str(file)]) == 1
    assert capsys.readouterr().out.splitlines()[-1] == "1 of 2 are in."
    assert "Öffnen" in german.read_text("utf-8")
