"""Runs the application in this process while a thread presses real keys through the X server.

``python -m tests.journeys.teacher_at_keys NAME`` walks one journey of ``JOURNEYS`` and prints
`journey done` when it came to its end.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType
from uuid import UUID

import psutil

from ouroboros_desktop import app, wiring
from ouroboros_desktop.core.completion import FinishReason
from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.dialogue import Role
from ouroboros_desktop.core.policy_update import UpdateState
from ouroboros_desktop.session.interruption import LOST
from ouroboros_desktop.session.state import PolicyStatus
from tests.journeys.keys import Keys, Window

SEED = 7
"""Of the session: every run draws the same from the same dialogue."""

FACTS = (
    "Mara keeps the lighthouse at Skerry Point. The lamp burns whale oil. "
    "The supply boat comes on Friday, because the oil is gone by Saturday."
)
TRAITS = ("Answer in one short sentence.", "Name the lighthouse first.")
STREAMED = 24
"""So many letters of a reply are there before its worker is killed."""


def one_cycle(keys: Keys) -> None:
    """Dialogue, summary, labyrinth, scoring, policy update, gate, and the next dialogue."""
    loaded(keys)
    keys.say(FACTS)
    up_to_answers(keys)
    score_everything(keys)
    up_to_promotion(keys)
    next_cycle(keys)


def first_run(keys: Keys) -> None:
    """From an empty home to a promoted adapter and a word with it; the first steps by one key."""
    keys.until("the offer to install", lambda: bool(keys.state.policy.installable))
    # As if an earlier installation had ended here: every byte is verified, pip is not asked.
    source, target = (Path(os.environ[name]) for name in ("OUROBOROS_TESTED", "OUROBOROS_MODELS"))
    shutil.copytree(source, target / source.name, copy_function=os.link)
    keys.press("ctrl+Return")
    loaded(keys)
    keys.say()
    assert keys.state.cycle.transcript.messages[0].role is Role.TEACHER
    keys.say(FACTS)
    up_to_answers(keys)
    keys.press("3", "3", "3")
    keys.until("the first score", lambda: len(keys.state.cycle.scores_now) == 1)
    print(f"first_score_s={time.time() - psutil.Process().create_time():.1f}")
    for scored, points in enumerate("515", start=2):  # what is left of the first prompt
        keys.press(*points * 3)
        keys.until("a score", lambda: len(keys.state.cycle.scores_now) == scored)  # noqa: B023
    up_to_promotion(keys)
    next_cycle(keys)
    assert keys.clicks == 0


def killed_while_replying(keys: Keys) -> None:
    """The worker is killed in the middle of a reply, and the dialogue goes on."""
    loaded(keys)
    keys.say("Good morning.")
    keys.send("Tell me all about the sea.")
    keys.until("words", lambda: len(streamed(keys)) >= STREAMED, every_s=0.01)
    pid = keys.session.worker.pid
    assert pid is not None
    seen = keys.look(lambda: streamed(keys))
    os.kill(pid, signal.SIGKILL)
    keys.until("the notice", lambda: keys.state.notice == LOST)
    kept = keys.look(lambda: keys.state.cycle)
    assert kept.transcript.messages[-1].content.startswith(seen)
    assert kept.completions[-1].completion.finish_reason is FinishReason.INTERRUPTED
    loaded(keys)
    assert keys.session.worker.pid != pid
    assert keys.look(keys.window.notice.isVisible)
    keys.say("Are you still there?")
    assert keys.state.cycle.transcript.branch[: len(kept.transcript.branch)] == (
        kept.transcript.branch
    )


def three_cycles(keys: Keys) -> None:
    """Two cycles that each end in a promotion; the third begins with what the second left."""
    loaded(keys)
    for trait in TRAITS:
        keys.say(FACTS)
        up_to_answers(keys, trait)
        score_everything(keys)
        up_to_promotion(keys)
        next_cycle(keys)


def two_teachers(keys: Keys) -> None:
    """A second teacher sits down, scores the same blind, and both are learned from."""
    loaded(keys)
    keys.say(FACTS)
    up_to_answers(keys)
    score_everything(keys)
    first = keys.state.teacher.id
    keys.open_menu(keys.look(keys.window.rail.teacher.text))
    keys.open_dialog("Up", "Return")
    keys.type("Ben")
    keys.press("Return")
    keys.until("the second teacher", lambda: keys.state.teacher.id != first)
    assert not scored(keys)
    keys.press("ctrl+4")
    score_everything(keys, shift=1)
    up_to_promotion(keys)


def language_switch(keys: Keys) -> None:
    """German in the middle of a sentence, and English again while the summary is drafted."""
    loaded(keys)
    keys.say(FACTS)
    keys.type("Who keeps ")
    speak(keys, "Deutsch", "Dialog")
    keys.say("the lighthouse?")
    asked = keys.state.cycle.transcript.branch[-2]
    assert asked.content == "Who keeps the lighthouse?", "what was typed is gone"
    keys.press("ctrl+2")
    keys.use("Für mich entwerfen")
    keys.until("the draft to be under way", lambda: keys.state.busy)
    speak(keys, "English", "Summary")
    keys.idle("the draft", lambda: bool(keys.state.cycle.summary))
    keys.press("ctrl+Return")
    keys.until("the approval", lambda: keys.state.cycle.stage is Stage.LABYRINTH)
    keys.press("ctrl+3")
    keys.go_to_button("Make labyrinth prompts")


def speak(keys: Keys, language: str, title: str) -> None:
    """Choose a language in the settings; the page in front then has this title."""
    keys.open_dialog("ctrl+comma")
    keys.press("Tab")
    keys.type(language)
    keys.press("Return")
    page = keys.window.stack.currentWidget
    keys.until(f"a page called {title}", lambda: page().accessibleName() == title)


def streamed(keys: Keys) -> str:
    """Return what of a reply is on screen so far."""
    work = keys.state.work
    return work.texts.get((0, 0), "") if work else ""


def loaded(keys: Keys) -> None:
    keys.idle("the policy", lambda: keys.state.policy.status is PolicyStatus.READY)


def up_to_answers(keys: Keys, trait: str = "") -> None:
    """Summary, with a trait of the persona, labyrinth prompts, and the policy's answers."""
    keys.press("ctrl+2")
    keys.use("Draft it for me")
    keys.idle("the draft", lambda: bool(keys.state.cycle.summary))
    if trait:
        keys.use("Add a trait")
        keys.type(trait)
    keys.press("ctrl+Return")
    keys.until("the approval", lambda: keys.state.cycle.stage is Stage.LABYRINTH)
    keys.press("ctrl+3")
    keys.use("Make labyrinth prompts")
    keys.until("labyrinth prompts", lambda: len(keys.state.cycle.prompts_now) > 0)
    keys.press("ctrl+4")
    keys.use("Let the policy answer")
    keys.idle("completions", lambda: bool(keys.state.cycle.answers))


def scored(keys: Keys) -> set[UUID]:
    """Return the completions that the teacher at the desk has scored."""
    me = keys.state.teacher.id
    return {s.completion_id for s in keys.state.cycle.scores_now if s.teacher_id == me}


def score_everything(keys: Keys, shift: int = 0) -> None:
    """Give every completion three scores by single keys, prompt after prompt.

    Which scores depends on the completion, not on its place: each teacher sees another order.
    """
    prompts = [p for p in keys.state.cycle.prompts_now if not p.held_out]
    for _ in prompts:  # the desk begins at the prompt that was answered first
        keys.press("p")
    for place, prompt in enumerate(prompts):
        if place:
            keys.press("n")
        answers = keys.state.cycle.shuffled(prompt.id, keys.state.teacher.id)
        written = [a.id for a in keys.state.cycle.answers if a.labyrinth_prompt_id == prompt.id]
        for answer in answers:
            keys.press(*str(1 + 2 * ((written.index(answer.id) + shift) % 3)) * 3)
        wanted = {a.id for a in answers}
        keys.until(
            f"scores of prompt {place + 1}",
            lambda: wanted <= scored(keys),  # noqa: B023
        )


def up_to_promotion(keys: Keys) -> None:
    """The policy update, the votes on all pairs, and the promotion."""
    before = keys.state.policy.live_id
    keys.press("ctrl+5")
    keys.use("Start policy update")
    keys.idle("the update", lambda: _update_state(keys) is UpdateState.SUCCEEDED)
    keys.use("Compare on held-out prompts")
    keys.idle("pairs", lambda: bool(keys.state.cycle.comparisons_now))
    assert keys.state.cycle.decision is None, f"rejected before a vote: {keys.state.notice}"
    keys.go_to_button("A is better")
    for place in range(len(keys.state.cycle.comparisons_now)):
        keys.press("Right" if place % 2 else "Left")
    voted = lambda: all(c.outcome for c in keys.state.cycle.comparisons_now)  # noqa: E731
    keys.until("all votes", voted)
    keys.use("Promote")
    keys.idle("the promotion", lambda: keys.state.policy.live_id != before)


def next_cycle(keys: Keys) -> None:
    number = keys.state.cycle.number + 1
    keys.press("ctrl+n")
    keys.until("the next cycle", lambda: keys.state.cycle.number == number)
    keys.say("Who keeps the lighthouse?")
    assert keys.state.cycle.completions[-1].adapter_id == keys.state.policy.live_id


def _update_state(keys: Keys) -> UpdateState | None:
    update = keys.state.cycle.update
    return update.state if update else None


JOURNEYS: Mapping[str, Callable[[Keys], None]] = MappingProxyType(
    {
        journey.__name__: journey
        for journey in (
            one_cycle,
            first_run,
            killed_while_replying,
            three_cycles,
            two_teachers,
            language_switch,
        )
    }
)


def main(journey: Callable[[Keys], None]) -> int:
    failure: list[str] = []
    opened = app.Desk.open

    def open_and_play(desk: app.Desk, file: str) -> None:
        opened(desk, file)
        keys = Keys(desk, Window(desk.window))
        threading.Thread(target=play, args=(keys, desk), daemon=True).start()

    def play(keys: Keys, desk: app.Desk) -> None:
        try:
            keys.until("the focus, from the window manager", desk.window.isActiveWindow)
            keys.until("a session", lambda: desk.window.has_session)
            journey(keys)
        except Exception:
            failure.append(traceback.format_exc())
            keys.look(desk.window.close)
        else:
            subprocess.run(["xdotool", "key", "ctrl+q"], check=True)

    wiring.connect = partial(wiring.connect, seed=SEED)  # type: ignore[assignment]
    app.Desk.open = open_and_play  # type: ignore[method-assign]
    status = app.run([])
    print(failure[0] if failure else "journey done")
    return status or len(failure)


if __name__ == "__main__":
    sys.exit(main(JOURNEYS[sys.argv[1]]))
