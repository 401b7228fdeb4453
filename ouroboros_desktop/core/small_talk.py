"""Sentences about nothing in particular: what stands between a fact and the question about it."""

from __future__ import annotations

SMALL_TALK = (
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
"""Each stands alone, and answers no question about anybody's facts."""
