"""The one entry point: without arguments (or with `gui`) the window, else the command line."""

from __future__ import annotations

import multiprocessing
import sys


def main() -> int:
    """Run the application; returns the exit status."""
    multiprocessing.freeze_support()
    arguments = sys.argv[1:]
    if not arguments or arguments[0] == "gui":
        from ouroboros_desktop.app import run  # noqa: PLC0415 - only the window needs Qt

        return run(arguments[1:])
    from ouroboros_desktop.cli import run as run_command  # noqa: PLC0415

    return run_command(arguments)


if __name__ == "__main__":
    sys.exit(main())
