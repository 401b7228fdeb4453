"""Distractors: true-sounding sentences about other things stand between the facts."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from ouroboros_desktop.core.labyrinth import PromptDraft, Statement, Transformation
from ouroboros_desktop.transformations.parts import unrelated

_LINES = (
    "A kettle takes about four minutes to boil.",
    "The bakery on Quince Street opens at six.",
    "Most umbrellas are lost on trains.",
    "Wool shrinks when it is washed too hot.",
    "The old clock in the hall is nine minutes slow.",
    "Copper turns green when it is left in the rain.",
    "A deck of cards has four suits.",
    "The number 12 bus does not stop on Sundays.",
    "Honey keeps for years in a closed jar.",
    "The library lends out puzzles as well as books.",
    "Snails can sleep for a very long time.",
    "The tallest sunflower in the garden leans to the west.",
    "Paper was once made from old rags.",
    "The lift is out of order on the third floor.",
    "An octopus has three hearts.",
    "The museum shows forty kinds of button.",
    "Some pencils are sharpened at both ends.",
    "The market sells plums by the basket.",
    "Glass is made from sand.",
    "The caretaker waters the ferns every second day.",
    "Bamboo can grow a hand's width in one day.",
    "The town choir practises above the post office.",
    "Salt melts the ice on the steps.",
    "A violin has four strings.",
    "The swimming pool is closed for repairs until spring.",
    "The moon has no weather of its own.",
    "Nutmeg is the seed of a tree.",
    "The chess club has run out of white bishops.",
    "Old photographs fade faster near a window.",
    "The bridge was painted green two summers ago.",
)


def distract(draft: PromptDraft, random: Random) -> PromptDraft:
    """Put two or three unrelated sentences between the statements."""
    statements = list(draft.statements)
    for line in unrelated(_LINES, draft, random.randint(2, 3), random):
        statements.insert(random.randint(0, len(statements)), Statement(line))
    return replace(draft, statements=tuple(statements))


DISTRACTORS = Transformation(
    name="distractors",
    title="Distractors",
    probes="leaving out what does not matter",
    apply=distract,
)
