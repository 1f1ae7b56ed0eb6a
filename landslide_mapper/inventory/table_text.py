"""Texts in tables that a spreadsheet opens: none of them may run as a formula there."""

from __future__ import annotations

_BEGIN_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def runs_in_tables(text: str) -> bool:
    """Whether a spreadsheet would take a text for a formula."""
    return text.startswith(_BEGIN_FORMULAS)


def as_text_only(text: str) -> str:
    """A text that a spreadsheet shows as it is."""
    return f"'{text}" if runs_in_tables(text) else text


def text_again(text: str) -> str:
    """The text that `as_text_only` made of it."""
    return text[1:] if text.startswith("'") and runs_in_tables(text[1:]) else text
