"""How long tests wait. Other processes, those with the other tests too, may slow them down."""

from __future__ import annotations

PATIENCE_S = 120.0
"""For what must come. No test is slower by it where all is well."""

AT_ONCE_S = 10.0
"""At most for what must not wait for something else, where that takes twice as long or more."""
