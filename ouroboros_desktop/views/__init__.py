"""The window: views draw the session's state and emit intents; they never call each other."""
