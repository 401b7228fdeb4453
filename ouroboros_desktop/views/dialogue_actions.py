"""What the window's actions do on the dialogue page."""

from __future__ import annotations

from collections.abc import Callable

from ouroboros_desktop.core.quick_marks import Quick
from ouroboros_desktop.views.dialogue import DialoguePage


def dialogue_handlers(page: Callable[[], object]) -> dict[str, Callable[[], object]]:
    """Return the handlers by action; ``page`` returns the page shown, they act on no other."""

    def on(do: Callable[[DialoguePage], object]) -> Callable[[], object]:
        def run() -> None:
            shown = page()
            if isinstance(shown, DialoguePage):
                do(shown)

        return run

    marks = {
        f"mark_{kind.value}": on(lambda shown, kind=kind: shown.mark(kind))  # type: ignore[misc]
        for kind in Quick
    }
    return marks | {
        "copy": on(lambda shown: shown.transcript.copy_markdown()),
        "previous_message": on(lambda shown: shown.transcript.focus_message(-1)),
        "next_message": on(lambda shown: shown.transcript.focus_message(1)),
        "find": on(lambda shown: shown.open_find()),
        "branches": on(lambda shown: shown.open_branches()),
        "beside": on(lambda shown: shown.open_beside()),
        "preset": on(lambda shown: shown.composer.presets.open()),
        "written": on(lambda shown: shown.open_written()),
        "strength": on(lambda shown: shown.strength.open()),
        "find_next": on(lambda shown: shown.find_bar.step(1)),
        "find_previous": on(lambda shown: shown.find_bar.step(-1)),
    }
