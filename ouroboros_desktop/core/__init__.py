"""The domain: immutable values and pure functions, standard library only."""
