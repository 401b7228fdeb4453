"""The language of the window: its translators, and how numbers and days are written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from ouroboros_resources import folder
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ouroboros_desktop.settings import SYSTEM
from ouroboros_desktop.views import sentences

ENGLISH = "en"

NAMES: Mapping[str, str] = MappingProxyType(
    {
        ENGLISH: "English",
        "de": "Deutsch",
        "fr": "Français",
        "es": "Español",
        "it": "Italiano",
        "pt_BR": "Português (Brasil)",
        "ja": "日本語",
        "zh_CN": "简体中文",
    }
)
"""Each language by its own name, which is what its speakers look for."""


FILES = ("qtbase", "ouroboros")
"""What a language has: the texts of Qt, and ours."""


class _Spoken:
    """What is installed. One application, one language."""

    language = ""
    translators: tuple[QTranslator, ...] = ()


def language() -> str:
    """Return the language of the window, '' before the first was chosen."""
    return _Spoken.language


def use(wanted: str) -> bool:
    """Speak ``wanted`` from now on, or the system's language; returns whether that is another.

    What is on screen stays as it is: who calls this draws it anew.
    """
    found = preferred(QLocale.system().uiLanguages()) if wanted == SYSTEM else wanted
    QLocale.setDefault(_written(found, wanted == SYSTEM))
    sentences.forget()
    if found == _Spoken.language:
        return False
    speak(found, loaded(found))
    return True


def speak(name: str, translators: Iterable[QTranslator]) -> None:
    """Let ``translators`` take the place of those that are installed; the last is asked first."""
    for old in _Spoken.translators:
        QCoreApplication.removeTranslator(old)
    _Spoken.language, _Spoken.translators = name, tuple(translators)
    for new in _Spoken.translators:
        QCoreApplication.installTranslator(new)
    sentences.forget()


def preferred(languages: Iterable[str]) -> str:
    """Return the first of a person's languages that is spoken here, else English.

    A language is named as systems do: ``de``, ``de-AT``, ``zh-Hans-CN``. Traditional Chinese and
    the Portuguese of Portugal are read by those who read the other, if with some effort.
    """
    by_first = {name.partition("_")[0]: name for name in NAMES}
    for one in languages:
        first = one.replace("_", "-").partition("-")[0]
        if first in by_first:
            return by_first[first]
    return ENGLISH


def _written(name: str, system: bool) -> QLocale:
    """Return how numbers and days are written: as the system does where it has the language."""
    theirs, own = QLocale.system(), QLocale(name)
    return theirs if system and theirs.language() == own.language() else own


def loaded(name: str) -> tuple[QTranslator, ...]:
    """Return the translators of a language that are there: of Qt's own texts, then of ours."""
    places = (
        QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        str(folder("translations")),
    )
    made = []
    for file, place in zip(FILES, places, strict=True):
        translator = QTranslator()
        if translator.load(f"{file}_{name}", place):
            made.append(translator)
    return tuple(made)
