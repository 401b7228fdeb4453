"""Tools for translators: what is to be translated, the files it stands in. Not in the wheel."""
