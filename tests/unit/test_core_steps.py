"""Work that is a generator of its progress."""

from __future__ import annotations

from collections.abc import Generator

from ouroboros_desktop.core.steps import finished


def test_all_steps_are_taken_and_what_they_come_to_is_returned() -> None:
    taken = []

    def steps() -> Generator[int, None, str]:
        for step in range(3):
            taken.append(step)
            yield step
        return "made"

    assert finished(steps()) == "made"
    assert taken == [0, 1, 2]
