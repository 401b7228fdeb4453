"""Widgets that more than one page uses. They draw what they are given and emit signals."""
