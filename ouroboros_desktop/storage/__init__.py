"""The store: one DuckDB file that holds every cycle, and nothing is ever overwritten in it."""

from ouroboros_desktop.storage.store import Store

__all__ = ["Store"]
