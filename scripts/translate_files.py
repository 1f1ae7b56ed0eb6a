"""Reads and writes Qt's translation files (.ts): by context and text, without line numbers."""

from __future__ import annotations

import xml.etree.ElementTree as Xml
from pathlib import Path
from xml.sax.saxutils import escape

from scripts.translate_sources import Sources

LANGUAGES = ("de", "es", "ja", "zh")
Translations = dict[tuple[str, str], str]
"""(context, text) to its translation; what is not translated yet is left out."""


def path_of(folder: Path, language: str) -> Path:
    """The translation file of a language."""
    return folder / f"landslide_mapper_{language}.ts"


def read(path: Path) -> Translations:
    """The finished translations of a file; none where there is no file yet."""
    if not path.exists():
        return {}
    found = {}
    for context in Xml.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                found[name, message.findtext("source", "")] = translation.text
    return found


def write(path: Path, language: str, sources: Sources, known: Translations) -> None:
    """Write a file with exactly the texts of `sources`; those without a translation are marked unfinished."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for context, texts in sources.items():
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for text in texts:
            lines += _message(text, known.get((context, text), ""))
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def _message(text: str, translation: str) -> list[str]:
    state = "" if translation else ' type="unfinished"'
    return [
        "    <message>",
        f"        <source>{escape(text)}</source>",
        f"        <translation{state}>{escape(translation)}</translation>",
        "    </message>",
    ]
