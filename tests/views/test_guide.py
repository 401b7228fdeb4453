"""The guide: its words are those on screen, its links stay inside, its words are found."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from ouroboros_resources import folder
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from ouroboros_desktop import views
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.guide_dialog import GuideDialog, _slug, guide_in
from ouroboros_desktop.views.language import ENGLISH, NAMES, use
from tests.views import states
from tests.views.showing import in_front, window_of

GUIDE = (folder("guide") / "en.md").read_text("utf-8")
DOCS = Path(__file__).parents[2] / "docs"
CHAPTERS = re.findall(r"^## (.+)$", GUIDE, re.MULTILINE)


@pytest.fixture
def guide(qtbot) -> GuideDialog:
    made = in_front(qtbot, GuideDialog(), 720, 610)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    return made


def heading_at_top(guide: GuideDialog) -> str:
    return guide.text.textCursor().block().text()


def test_what_is_pressed_is_called_as_on_the_screen() -> None:
    sources = "\n".join(f.read_text("utf-8") for f in Path(views.__path__[0]).rglob("*.py"))
    pressed = {" ".join(b.split()) for b in re.findall(r"\*\*(.+?)\*\*", GUIDE, re.DOTALL)}
    buttons = {b for b in pressed if not b.endswith(".")}  # a problem is a sentence
    assert len(buttons) > 15
    assert [b for b in sorted(buttons) if f'"{b}"' not in sources] == []


def test_links_lead_to_chapters_and_every_chapter_is_linked() -> None:
    links = re.findall(r"\]\((.*?)\)", GUIDE)
    assert links == [f"#{_slug(chapter)}" for chapter in CHAPTERS]


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_language_has_the_same_chapters_keys_and_names_of_buttons(name: str) -> None:
    told, english = guide_in(name), GUIDE
    headings = [re.findall(r"^#+", text, re.MULTILINE) for text in (told, english)]
    assert headings[0] == headings[1]
    chapters = re.findall(r"^## (.+)$", told, re.MULTILINE)
    assert re.findall(r"\]\((.*?)\)", told) == [f"#{_slug(chapter)}" for chapter in chapters]
    assert len({_slug(chapter) for chapter in chapters}) == len(chapters)
    single = re.compile(r"(?:Ctrl|Alt)\+(?:Shift\+)?[A-Z.](?![a-z])")
    keys = [sorted(single.findall(text)) for text in (told, english)]
    assert keys[0] == keys[1]
    bold = [re.findall(r"\*\*(.+?)\*\*", text, re.DOTALL) for text in (told, english)]
    assert len(bold[0]) == len(bold[1])
    assert (told == english) is (name == ENGLISH)


def test_the_guide_follows_the_language(qtbot) -> None:
    try:
        use("de")
        german = GuideDialog()
        qtbot.addWidget(german)
        first = german.text.document().begin().text()
        assert first == re.findall(r"^# (.+)$", guide_in("de"), re.MULTILINE)[0] != "Guide"
    finally:
        use(ENGLISH)


def test_the_document_is_the_same_text_with_pictures() -> None:
    document = (DOCS / "guide.md").read_text("utf-8")
    pictures = re.compile(r"^!\[.*\]\(.*\)\n\n", re.MULTILINE)
    assert len(pictures.findall(document)) == 6
    assert pictures.sub("", document) == GUIDE


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_link_brings_its_chapter_to_the_top(guide: GuideDialog, chapter: str) -> None:
    guide.text.anchorClicked.emit(QUrl(f"#{_slug(chapter)}"))
    assert heading_at_top(guide) == chapter
    bar = guide.text.verticalScrollBar()
    top = guide.text.cursorRect().top()
    assert 0 <= top <= 40 or bar.value() == bar.maximum()


def test_an_address_leads_nowhere(guide: GuideDialog) -> None:
    before = heading_at_top(guide)
    for address in ("https://example.org/#scoring-elsewhere", "file:///etc/hosts", "other.md"):
        guide.text.anchorClicked.emit(QUrl(address))
        assert heading_at_top(guide) == before
        assert guide.text.source().isEmpty() and "Guide" in guide.text.toPlainText()


def test_words_are_found_and_enter_goes_round(guide: GuideDialog) -> None:
    QTest.keyClicks(guide.search, "HELD OUT")
    many = GUIDE.lower().replace("\n", " ").count("held out")
    assert many > 1 and guide.found.text() == f"1 of {many}"
    assert len(guide.text.extraSelections()) == many
    for place in (*range(2, many + 1), 1):
        QTest.keyClick(guide.search, Qt.Key.Key_Return)
        assert guide.found.text() == f"{place} of {many}"
    assert guide.isVisible(), "Enter has not closed it"
    guide.search.setText("zzz")
    assert guide.found.text() == "No such words." and not guide.text.extraSelections()
    guide.search.clear()
    assert guide.found.text() == ""


def test_another_text_size_keeps_what_is_looked_for(guide: GuideDialog, qapp) -> None:
    guide.search.setText("adapter")
    found = guide.found.text()
    theme.apply(qapp, "dark", 150)
    assert guide.found.text() == found and guide.text.extraSelections()
    assert guide.text.document().defaultFont().pixelSize() == 21


def test_the_action_opens_one_guide_beside_the_window(qtbot) -> None:
    window = in_front(qtbot, window_of(states.talked()))
    for _ in range(2):
        window.actions_by_name["guide"].trigger()
    guides = window.findChildren(GuideDialog)
    assert len(guides) == 1 and guides[0].isVisible() and not guides[0].isModal()
    window.close()
