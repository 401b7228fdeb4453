"""Imports: files of other programs, read as hostile data. One format a file."""
