"""What an act takes of a teacher's time, from published constants, and the ledger of such acts.

All constants stand here and nowhere else:

==========  =========  ==========================================================================
constant    value      source
==========  =========  ==========================================================================
KEYSTROKE   0.28 s     K of the keystroke-level model for an average non-secretary typist (Card,
                       Moran and Newell 1980, "The keystroke-level model for user performance
                       time with interactive systems", CACM 23(7), 396-410)
MENTAL      1.35 s     M of the same model: to prepare mentally for an act
COMPOSING   19 words   a minute, making up a text at the keyboard, with its corrections (Karat,
                       Halverson, Horn and Karat 1999, "Patterns of entry and correction in large
                       vocabulary continuous speech recognition systems", CHI '99, 568-575);
                       copying one is 32.5 there, 36 by KEYSTROKE alone
READING     238 words  a minute, silent reading of English non-fiction (Brysbaert 2019, "How many
                       words do we read per minute?", Journal of Memory and Language 109, 104047)
==========  =========  ==========================================================================

The program is worked by keys, so the model's P (pointing) and H (homing) do not occur. What a
person thinks beyond one M an act is not in it, but where a text is made up: real minutes will be
more. All arms of a benchmark are measured with the same constants, but they do different acts: how
much of an arm's minutes goes into which is recorded with each run.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ouroboros_desktop.core.scoring import Criterion

KEYSTROKE = 0.28
MENTAL = 1.35
COMPOSING = 19.0
READING = 238.0


class ActKind(StrEnum):
    """What a teacher does with a labyrinth prompt and its completions."""

    READ = "read"
    SCORE = "score"
    CHOOSE = "choose"
    REWRITE = "rewrite"


@dataclass(frozen=True, slots=True)
class Act:
    """One act and its active seconds."""

    kind: ActKind
    seconds: float


@dataclass(frozen=True, slots=True)
class Ledger:
    """All that a teacher did, in order."""

    acts: tuple[Act, ...] = ()

    def after(self, *acts: Act) -> Ledger:
        return Ledger((*self.acts, *acts))

    @property
    def minutes(self) -> float:
        return sum(act.seconds for act in self.acts) / 60

    @property
    def annotations(self) -> int:
        """Scores, choices and rewrites; what was only read is none."""
        return sum(act.kind is not ActKind.READ for act in self.acts)

    @property
    def counts(self) -> Mapping[ActKind, int]:
        return Counter(act.kind for act in self.acts)


def read(text: str) -> Act:
    """Reading a labyrinth prompt, or anything else, once."""
    return Act(ActKind.READ, reading_seconds(text))


def score(completion: str) -> Act:
    """Reading a completion and scoring it: an M and a key for each criterion, a key to go on."""
    keys = len(Criterion) * (MENTAL + KEYSTROKE) + KEYSTROKE
    return Act(ActKind.SCORE, reading_seconds(completion) + keys)


def choose(unread: Sequence[str]) -> Act:
    """Saying which of two completions is better: one M, a key, a key to go on.

    What was not read yet is read before: a completion once, however often it is compared.
    """
    reading = sum(map(reading_seconds, unread))
    return Act(ActKind.CHOOSE, reading + MENTAL + 2 * KEYSTROKE)


def rewrite(completion: str, text: str) -> Act:
    """Reading a completion and making up how it should be: an M, its words, a key to save."""
    writing = MENTAL + 60 * len(text.split()) / COMPOSING + KEYSTROKE
    return Act(ActKind.REWRITE, reading_seconds(completion) + writing)


def reading_seconds(text: str) -> float:
    return 60 * len(text.split()) / READING
