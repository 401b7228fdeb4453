"""What an act takes of a teacher's time, from published constants, and the ledger of such acts.

All constants stand here and nowhere else:

==========  =========  ==========================================================================
constant    value      source
==========  =========  ==========================================================================
KEYSTROKE   0.28 s     K of the keystroke-level model for an average non-secretary typist (Card,
                       Moran and Newell 1980, "The keystroke-level model for user performance
                       time with interactive systems", CACM 23(7), 396-410)
MENTAL      1.35 s     M of the same model: to prepare mentally for an act
READING     238 words  a minute, silent reading of English non-fiction (Brysbaert 2019, "How many
                       words do we read per minute?", Journal of Memory and Language 109, 104047)
==========  =========  ==========================================================================

The program is worked by keys, so the model's P (pointing) and H (homing) do not occur. What a
person thinks beyond one M an act is not in it: real minutes will be more. All arms of a benchmark
are measured with the same constants, so their ratio is what these figures are good for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ouroboros_desktop.core.scoring import Criterion

KEYSTROKE = 0.28
MENTAL = 1.35
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


def choose(first: str, second: str) -> Act:
    """Reading two completions and saying which is better: one M, a key, a key to go on."""
    seconds = reading_seconds(first) + reading_seconds(second) + MENTAL + 2 * KEYSTROKE
    return Act(ActKind.CHOOSE, seconds)


def rewrite(completion: str, text: str) -> Act:
    """Reading a completion and typing how it should be: an M, a key a character, a key to save."""
    keys = MENTAL + KEYSTROKE * (len(text) + 1)
    return Act(ActKind.REWRITE, reading_seconds(completion) + keys)


def reading_seconds(text: str) -> float:
    return 60 * len(text.split()) / READING
