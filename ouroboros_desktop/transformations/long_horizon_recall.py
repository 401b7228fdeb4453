"""Long-horizon recall: the facts first, then a long stretch of other talk, the question last."""

from __future__ import annotations

from random import Random

from ouroboros_desktop.core.labyrinth import PromptDraft, Transformation
from ouroboros_desktop.transformations.parts import asked, closed, joined, opened, unrelated

_OPENINGS = (
    "Please remember what I tell you now; I will ask about it later.",
    "Keep this in mind, we will need it at the end.",
    "First, something to remember.",
)
_TURNS = (
    "Before we come to that, let me talk of other things for a while.",
    "But that can wait; I have had quite a day.",
    "Now to something else entirely.",
)
_RETURNS = (
    "Now back to what I told you at the beginning.",
    "Enough of that. You remember how this began.",
    "So much for my day; let us return to the start.",
)
_TALK = (
    "I tried a new recipe for soup, and it came out far too salty.",
    "The weather has been changing every hour, so I never know which coat to take.",
    "A neighbour was practising the trumpet until late, and not very well.",
    "I spent half the morning looking for my glasses, which were on my head.",
    "Somebody has put up a sign in the park that asks people not to feed the ducks.",
    "I read a long article about how pencils are made, and I enjoyed every line.",
    "The queue at the post office went right round the corner.",
    "I have been thinking of painting the kitchen yellow, or perhaps a pale green.",
    "My train was late again, but the conductor told good jokes.",
    "There was a film on about a talking horse; I fell asleep halfway through.",
    "I bought three tomato plants and have no idea where to put them.",
    "The printer refuses to print anything that has a picture in it.",
    "A friend sent me a postcard with nothing written on it at all.",
    "I have finally learnt to fold a fitted sheet, which took me years.",
    "The café downstairs has changed its music, and nobody seems to like it.",
    "I counted eleven magpies on the roof this morning.",
    "Someone left a single red glove on the bench, and it is still there.",
    "I keep meaning to fix the squeaking door, and I keep forgetting the oil.",
    "The crossword had a clue about an ancient coin that I could not solve.",
    "We had to take the stairs, because the lift was full of furniture.",
    "I found an old ticket in a coat pocket, for a concert I cannot recall.",
    "The radio said that it may snow, but the radio says that often.",
    "I was given a cactus, which I am told is impossible to kill.",
    "They are digging up the road again, exactly where they dug last month.",
    "I made a list of things to do and then lost the list.",
    "The cake fell a little in the middle, but everyone ate it.",
)


def delay(draft: PromptDraft, random: Random) -> PromptDraft:
    """Put seven to ten sentences of unrelated talk (100 to 170 words) before the question."""
    talk = unrelated(_TALK, draft, random.randint(7, 10), random)
    draft = opened(draft, random.choice(_OPENINGS))
    draft = closed(draft, joined(random.choice(_TURNS), *talk))
    return asked(draft, before=random.choice(_RETURNS))


LONG_HORIZON_RECALL = Transformation(
    name="long-horizon-recall",
    title="Long-horizon recall",
    probes="remembering facts across a long distance",
    apply=delay,
)
