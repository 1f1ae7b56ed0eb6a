"""Brings i18n/*.ts in line with the code, and says which texts still need a translation."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from scripts.paths import ROOT
from scripts.translate_files import LANGUAGES, Translations, path_of, read, write
from scripts.translate_sources import Sources, collect


def refresh(folder: Path, language: str, sources: Sources) -> list[tuple[str, str]]:
    """Rewrite the file of a language, and return (context, text) of what is not translated.

    Texts that are gone from the code are dropped. A new one that another context has too takes its
    translation.
    """
    path = path_of(folder, language)
    known = read(path)
    elsewhere = _by_text(known)
    wanted = [(context, text) for context, texts in sources.items() for text in texts]
    kept = {key: known.get(key) or elsewhere.get(key[1], "") for key in wanted}
    write(path, language, sources, kept)
    return [key for key in wanted if not kept[key]]


def _by_text(known: Translations) -> dict[str, str]:
    """Translations of texts that are the same wherever they occur."""
    every: dict[str, set[str]] = {}
    for (_, text), translation in known.items():
        every.setdefault(text, set()).add(translation)
    return {text: next(iter(found)) for text, found in every.items() if len(found) == 1}


def main() -> int:
    """Refresh all languages; 1 when something is not translated."""
    parser = argparse.ArgumentParser(prog="./build.sh translate", description=__doc__)
    parser.add_argument("--folder", type=Path, default=ROOT / "i18n", help="where the .ts files are")
    folder = parser.parse_args().folder
    sources = collect()
    missing = {language: refresh(folder, language, sources) for language in LANGUAGES}
    for language, texts in missing.items():
        for context, text in texts:
            print(f"{language}: {context}: {text}")
    total = sum(len(texts) for texts in sources.values())
    for language, texts in missing.items():
        print(f"{language}: {total - len(texts)} of {total} texts translated", file=sys.stderr)
    return 1 if any(missing.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
