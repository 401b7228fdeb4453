"""The colours of the themes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Tokens:
    """The colours of one theme, as ``#RRGGBB``; ``name`` is light or dark.

    ``border`` and ``faint`` are decoration and "off": neither carries information. ``control`` has
    3:1 on each ground, texts 4.5:1 on ``bg`` and ``surface``.
    """

    name: str
    bg: str
    surface: str
    sunken: str
    border: str
    control: str
    text: str
    muted: str
    faint: str
    accent: str
    on_accent: str
    accent_soft: str
    ok: str
    warn: str
    bad: str
    info: str


LIGHT = Tokens(
    name="light",
    bg="#F6F7F9",
    surface="#FFFFFF",
    sunken="#EEF0F4",
    border="#E1E5EB",
    control="#7F8998",
    text="#15191F",
    muted="#5B6472",
    faint="#8B94A3",
    accent="#0F766E",
    on_accent="#FFFFFF",
    accent_soft="#DDF3F0",
    ok="#15803D",
    warn="#B45309",
    bad="#B91C1C",
    info="#2563EB",
)

DARK = Tokens(
    name="dark",
    bg="#111418",
    surface="#191D23",
    sunken="#20252D",
    border="#2B323C",
    control="#6B7788",
    text="#E8ECF2",
    muted="#A3ADBB",
    faint="#717C8C",
    accent="#2DD4BF",
    on_accent="#06201D",
    accent_soft="#143532",
    ok="#4ADE80",
    warn="#FBBF24",
    bad="#F87171",
    info="#60A5FA",
)

LIGHT_HIGH = Tokens(
    name="light",
    bg="#FFFFFF",
    surface="#FFFFFF",
    sunken="#F0F0F0",
    border="#595959",
    control="#404040",
    text="#000000",
    muted="#333333",
    faint="#595959",
    accent="#0B4F4A",
    on_accent="#FFFFFF",
    accent_soft="#E0F5F2",
    ok="#0B5A2A",
    warn="#7A3800",
    bad="#8F1010",
    info="#1540A8",
)
"""For a high contrast: texts 7:1, and edges carry information here."""

DARK_HIGH = Tokens(
    name="dark",
    bg="#000000",
    surface="#000000",
    sunken="#1A1A1A",
    border="#A0A0A0",
    control="#C8C8C8",
    text="#FFFFFF",
    muted="#E0E0E0",
    faint="#A0A0A0",
    accent="#5EEAD4",
    on_accent="#00110F",
    accent_soft="#06302B",
    ok="#6EE7A0",
    warn="#FCD34D",
    bad="#FCA5A5",
    info="#93C5FD",
)
