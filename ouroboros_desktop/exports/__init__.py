"""Exports: what the store holds, as data sets for other tools. One format a file."""
