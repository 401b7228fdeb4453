"""Models for the seats beside the policy that do as they are called, in a real worker process."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ouroboros_desktop.core.policy import ModelRef, Seat
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import AssistantState

MODULE = '''
import os, re, time
from ouroboros_backends.echo.policy import EchoPolicy
from ouroboros_desktop.core.completion import Completion, FinishReason, Token
from ouroboros_desktop.core.errors import ServerProblem
from ouroboros_desktop.core.policy import Backend, Capability

def told(messages, mark):
    lines = [l[3:] for l in messages[-1].content.splitlines() if l.startswith(mark)]
    return "\\n".join(lines)

class Scripted(EchoPolicy):
    """Answers by what its model is called."""

    def generate(self, prompts, sampling):
        assert (sampling.temperature, sampling.completions) in {(0.0, 1), (0.7, 1)}, sampling
        for place, prompt in enumerate(prompts):
            yield from self.hesitate(place)
            text, reason = self.answer(place, prompt.messages), FinishReason.STOP
            if self.info.model == "breaks off" and place == 3:
                reason = FinishReason.INTERRUPTED
            yield Token(place, 0, text, Completion(text, reason, sampling))

    def hesitate(self, place):
        """Stop in the middle of the third pair, still alive as a server that is slow."""
        beats = {"dies": 5, "waits": 1000}.get(self.info.model, 0) if place == 5 else 0
        for _ in range(beats):
            time.sleep(0.02)
            yield Token(place, 0, "")
        if beats and self.info.model == "dies":
            os._exit(1)

    def answer(self, place, messages):
        model = self.info.model
        if model == "mute":
            return "I like both.\\nVerdict: both"
        if model == "repeats":
            return messages[-1].content.partition("Text:\\n")[2] + " Indeed?"
        if model == "doubts":
            return "Let me see.\\n1 and 3, since one denies the other"
        if model == "notes":
            return "FACTS\\n- Mara keeps the lighthouse at Skerry Point."
        a, b = told(messages, "A| "), told(messages, "B| ")
        longer = "A" if len(a) > len(b) else "B" if len(b) > len(a) else "tie"
        return "So it is.\\nVerdict: " + {"first": "A"}.get(model, longer)

def opened(ref, folder):
    if ref.model == "away":
        raise ServerProblem("Nobody answers at the server.", hint="Start it.")
    return Scripted(ref.model)

SCRIPTED = Backend("scripted", "Scripted", frozenset({Capability.REMOTE}), (), "", opened,
                   has_files=False)
'''
ENTRY = "[ouroboros_backends]\nscripted = scripted_backend:SCRIPTED\n"
METADATA = "Metadata-Version: 2.1\nName: scripted\nVersion: 1.0\n"


def write(place: Path) -> None:
    """Write the backend as a package from elsewhere, found by its entry point."""
    info = place / "scripted-1.0.dist-info"
    info.mkdir(parents=True)
    (place / "scripted_backend.py").write_text(MODULE)
    (info / "METADATA").write_text(METADATA)
    (info / "entry_points.txt").write_text(ENTRY)


def seated(session: Session, seat: Seat, model: str) -> None:
    """Choose ``model`` for a seat, as the settings do when a session begins."""
    chosen = AssistantState(ModelRef("scripted", model), "Bench")
    session.show(replace(session.state, assistants={**session.state.assistants, seat: chosen}))
