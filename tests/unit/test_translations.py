"""The texts of the plugin are all translated, and translations fit in where the English text does."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from landslide_mapper.core.layer_defaults import guess_labels
from scripts import translate
from scripts.translate_files import LANGUAGES, Translations, path_of, read, write
from scripts.translate_sources import MESSAGES, Sources, UnreadableTextError, collect

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "i18n"
SAME = {
    "de": {
        "Format",
        "Layer",
        "Name",
        "Region",
        "Region {}",
        "Region {}: {}",
        "Schema",
        "Status",
        "Training",
        "Update",
    },
    "es": {"Conf.", "Probable"},
    "ja": set(),
    "zh": set(),
}
"""Texts that are written like the English one. Names, units and figures alone need no entry."""
NAMES = (
    "Landslide Mapper|LabelMe|GeoPackage|PostGIS|PostgreSQL|GeoTIFF|Shapefile|GeoJSON|NVIDIA|Apple|CUDA|MPS"
    r"|[CG]PU|IoU|F1|tsmu|CSV|JSON|KML|(?:Geo)?PDF|PNG|SVG|\*\.\w+|Esc|min|m²|km²|ha|[kM]?m|s|h"
)
LONGER = 2.2
"""How much longer than the English text a translation of a word or two may be: it is on a button or a tab."""


@pytest.fixture(scope="module")
def sources() -> Sources:
    return collect()


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def translations(language: str) -> Translations:
    return read(path_of(FOLDER, language))


def placeholders(text: str) -> list[tuple[str, str | None]]:
    return sorted((name, form) for _, name, form, _ in string.Formatter().parse(text) if name is not None)


def mnemonic(text: str) -> str:
    found = re.search(r"&(\w)", text)
    return found.group(1).lower() if found else ""


def has_words(text: str) -> bool:
    return bool(re.search(r"[A-Za-z]", re.sub(rf"\{{[^}}]*\}}|(?<!\w)({NAMES})(?!\w)", "", text)))


def test_every_text_is_translated_and_none_is_left_over(
    language: str, translations: Translations, sources: Sources
) -> None:
    wanted = {(context, text) for context, texts in sources.items() for text in texts}
    assert wanted - set(translations) == set(), "run ./build.sh translate, then translate what it names"
    assert set(translations) - wanted == set(), "run ./build.sh translate"


def test_refreshing_changes_nothing(language: str, sources: Sources, tmp_path: Path) -> None:
    kept = path_of(FOLDER, language).read_bytes()
    path_of(tmp_path, language).write_bytes(kept)
    missing = translate.refresh(tmp_path, language, sources)
    assert missing == []
    assert path_of(tmp_path, language).read_bytes() == kept
    assert b"<location" not in kept


def test_placeholders_are_the_same(translations: Translations) -> None:
    differing = {
        text: there for (_, text), there in translations.items() if placeholders(text) != placeholders(there)
    }
    assert differing == {}


def test_mnemonics_are_where_they_are_in_english(translations: Translations) -> None:
    differing = {
        text: there
        for (_, text), there in translations.items()
        if bool(mnemonic(text)) != bool(mnemonic(there))
    }
    assert differing == {}
    assert [there for there in translations.values() if there.count("&") > 1] == []


def test_mnemonics_differ_within_a_page(translations: Translations, sources: Sources) -> None:
    """Where the English ones do: texts of which only one is shown at a time may share theirs."""
    clashes = []
    for context, texts in sources.items():
        by_letter: dict[str, list[str]] = {}
        for text in texts:
            there = translations.get((context, text), "")
            if mnemonic(there):
                by_letter.setdefault(mnemonic(there), []).append(text)
        for same in by_letter.values():
            if len({mnemonic(text) for text in same}) > 1:
                clashes.append((context, [translations[context, text] for text in same]))
    assert clashes == []


def test_nothing_was_left_in_english(language: str, translations: Translations) -> None:
    same = {
        text.replace("&", "")
        for (_, text), there in translations.items()
        if there.replace("&", "") == text.replace("&", "") and has_words(text)
    }
    assert same == SAME[language]


def test_the_script_is_the_language_s(language: str, translations: Translations) -> None:
    """A line in the wrong file shows here."""
    kana, letters = re.compile("[ぁ-ヿ]"), re.compile("[一-鿿]")
    for (_, text), there in translations.items():
        if language in ("de", "es"):
            assert not kana.search(there), text
            assert not letters.search(there), text
        elif has_words(text):
            assert kana.search(there) or letters.search(there), text
        if language == "zh":
            assert not kana.search(there), text


def test_edges_are_the_same(translations: Translations) -> None:
    """Spaces before a unit, empty lines between paragraphs, and the dots that announce a dialog."""
    for (_, text), there in translations.items():
        assert there == there.strip() or text != text.strip(), text
        assert text.count("\n") == there.count("\n"), text
        assert ("…" in text) == ("…" in there), text


def test_short_texts_stay_short(translations: Translations) -> None:
    """Words on tabs and buttons of a dock 320 pixels wide; Chinese and Japanese letters are twice as wide."""

    def width(text: str) -> int:
        return sum(2 if ord(letter) > 0x2E7F else 1 for letter in re.sub(r"\(&\w\)|&", "", text))

    long = {
        text: there
        for (_, text), there in translations.items()
        if len(text) <= 16 and width(there) > LONGER * len(text) + 8
    }
    assert long == {}


def test_layers_of_an_event_are_recognised_by_their_names(translations: Translations) -> None:
    """The Train page offers them as labels and as labelled area."""
    names = [
        translations["Workspace", text] for text in ("Candidates", "Landslides (labels)", "Labelled areas")
    ]
    assert guess_labels(names, [False] * 3) == (1, 2)


def test_texts_are_found_with_the_class_that_looks_them_up(tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text(
        "class Page(QWidget):\n"
        "    def title(self, new):\n"
        "        return self.tr('New' if new else 'Old')\n"
        "class MapPage(Page):\n"
        "    def tip(self):\n"
        "        return self.tr('Draw ' 'here')\n"
    )
    (tmp_path / "words.py").write_text(
        "class Algorithm(Base):\n"
        "    def tr(self, text):\n"
        "        return QCoreApplication.translate('Processing', text)\n"
        "class Train(Algorithm):\n"
        "    def name(self):\n"
        "        return self.tr('Train')\n"
        "def _tr(text):\n"
        "    return QCoreApplication.translate('Words', text)\n"
        "def word():\n"
        "    return _tr('one') + QCoreApplication.translate('Other', 'two')\n"
        "THREE = QT_TRANSLATE_NOOP('Other', 'three')\n"
        "FOUR = Option('four', Kind.TEXT, 'Four', 'More ' 'of it.', word='not this')\n"
    )
    assert collect(tmp_path) == {
        "MapPage": ["Draw here", "New", "Old"],
        "Other": ["three", "two"],
        "Page": ["New", "Old"],
        "Processing": ["Four", "More of it.", "Train"],
        "Words": ["one"],
    }


def test_what_jobs_and_errors_say_belongs_to_one_context(tmp_path: Path) -> None:
    (tmp_path / "errors.py").write_text(
        "class LandslideMapperError(Exception): pass\n"
        "class JobError(LandslideMapperError, ValueError): pass\n"
    )
    (tmp_path / "job.py").write_text(
        "class OwnError(errors.JobError): pass\n"
        "def run(progress):\n"
        "    progress.report(0.0, Message('Block {n} of ' '{m}', n=1, m=2))\n"
        "    raise JobError('{path}: {reason}', path=path, reason=Message('it is gone'))\n"
        "    raise OwnError('{\"a\": 1}') from ValueError('not this')\n"
        "    raise errors.JobError(message)\n"
    )
    assert collect(tmp_path) == {MESSAGES: ["Block {n} of {m}", "it is gone"]}


@pytest.mark.parametrize(
    "code",
    [
        "Message(f'{path} is gone')\n",
        "class A:\n    def f(self):\n        return self.tr(NAME)\n",
        "class A:\n    def f(self):\n        return self.tr('a' + b)\n",
        "translate('Words', 'a' + b)\n",
        "_tr('a')\n",
        "widget.tr('a')\n",
    ],
)
def test_texts_that_cannot_be_looked_up_are_refused(tmp_path: Path, code: str) -> None:
    (tmp_path / "page.py").write_text(code)
    with pytest.raises(UnreadableTextError, match=r"page\.py:\d+: "):
        collect(tmp_path)


def test_refresh_keeps_what_is_there_and_names_what_is_not(tmp_path: Path) -> None:
    path = path_of(tmp_path, "de")
    write(
        path, "de", {"Page": ["Old & gone", "Kept"]}, {("Page", "Old & gone"): "Alt", ("Page", "Kept"): "Da"}
    )
    missing = translate.refresh(tmp_path, "de", {"Page": ["Kept", "A <new> one"], "Other": ["Kept"]})
    assert missing == [("Page", "A <new> one")]
    assert read(path) == {("Page", "Kept"): "Da", ("Other", "Kept"): "Da"}
    assert "unfinished" in path.read_text(encoding="utf-8")
