"""What a new wording of a labyrinth prompt must keep; asking the policy for a more fluent one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from uuid import UUID

from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt
from ouroboros_desktop.core.language import bare, collapse, names, negative, stem, stems, words
from ouroboros_desktop.core.summary import Summary, SummaryEntry

_QUESTION = re.compile(r"[?？؟]")
_LABEL = re.compile(
    r"^(?:(?:sure|certainly|of course|okay|ok)\b[^\n:]{0,80}[:!.]\s*)?"
    r"(?:here(?:'s| is|’s)[^\n:]{0,80}:\s*)?"
    r"(?:\**(?:(?:the )?(?:new|rewritten|rephrased|revised)\b[^\n:]{0,40}|text|prompt|rewrite)"
    r":\**\s*)?",
    re.IGNORECASE,
)
_ANSWER = re.compile(r"^(?:yes|no|the answer|it is true|it follows|answer)\b", re.IGNORECASE)


def lost(text: str, entries: Sequence[SummaryEntry]) -> tuple[UUID, ...]:
    """Return the entries that the text no longer carries.

    An entry is lost when one of its names or numbers is gone, when fewer than two in three of its
    content words are left (whatever their endings), or when it denies something and nothing in the
    text does.
    """
    left = stems(text)
    denies = any(negative(w) for w in words(text))
    return tuple(e.id for e in entries if _is_lost(e.text, left, denies))


def _is_lost(entry: str, left: frozenset[str], denies: bool) -> bool:
    wanted = stems(entry)
    key = {stem(n.casefold()) for n in names(entry)} | {w for w in wanted if w.isdecimal()}
    few = 3 * len(wanted & left) < 2 * len(wanted)
    return few or bool(key & wanted - left) or (negative(entry) and not denies)


def rephrase_messages(prompt: LabyrinthPrompt, summary: Summary) -> tuple[Message, ...]:
    """Return what asks the policy to write the prompt again in fluent language."""
    kept = "".join(f"\n- {bare(e.text)}" for e in _carried(prompt, summary))
    keep = f"\n\nThese must stay in it:{kept}" if kept else ""
    return (
        Message(Role.SYSTEM, "You are an editor. You make clumsy texts read well."),
        Message(
            Role.TEACHER,
            "Write the text below again in fluent language. Keep every fact, name and number, and "
            "end with the same question. Do not answer the question. Write the new text only."
            f"{keep}\n\nText:\n{prompt.text}",
        ),
    )


def read_rephrased(text: str, prompt: LabyrinthPrompt, summary: Summary) -> str | None:
    """Return the new wording, or None when it is not one.

    It is refused when it is empty or unchanged, when an entry to respect that stood in the prompt
    is lost, when the question is gone or another one, when it answers instead of asking, and when
    it is less than half or more than twice as long as the prompt.
    """
    found = _cleaned(text)
    asks = bool(_QUESTION.search(prompt.text))
    if not found or collapse(found).casefold() == collapse(prompt.text).casefold():
        return None
    if lost(found, _carried(prompt, summary)) or _ANSWER.match(found):
        return None
    if asks and not _same_question(_questions(prompt.text), _questions(found)):
        return None
    fits = 0.5 <= len(words(found)) / max(1, len(words(prompt.text))) <= 2
    return found if fits else None


def _carried(prompt: LabyrinthPrompt, summary: Summary) -> tuple[SummaryEntry, ...]:
    """Return the entries to respect that stand in the prompt's text."""
    entries = [e for e in summary.entries if e.id in prompt.respects]
    gone = set(lost(prompt.text, entries))
    return tuple(e for e in entries if e.id not in gone)


def _cleaned(text: str) -> str:
    """Return the text without code fences, a leading label, and quotation marks around it all."""
    text = re.sub(r"^```\w*\n?|\n?```$", "", text.strip()).strip()
    text = text[match.end() :] if (match := _LABEL.match(text)) else text
    if len(text) > 1 and text[0] in '"“' and text[-1] in '"”':
        text = text[1:-1]
    return text.strip()


def _questions(text: str) -> str:
    """Return the text from the last paragraph with a question in it."""
    asking = [p for p in re.split(r"\n\s*\n", text) if _QUESTION.search(p)]
    return asking[-1] if asking else ""


def _same_question(before: str, after: str) -> bool:
    wanted = stems(before)
    return bool(after) and len(stems(after) & wanted) >= 0.5 * len(wanted)
