"""Labyrinth transformations: each module is one way of making a prompt hard to answer well."""
