"""What jobs report is known to the translators."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from landslide_mapper.gui.engine.job_formats import SENTENCES, in_words
from landslide_mapper.gui.jobs.job_footer import JobFooter

JOBS = Path(__file__).resolve().parents[4] / "landslide_mapper" / "jobs"
LAST_WORDS = 1.0
"""Reports of a job that is done: the dock says what came of it in its own words."""


def reported() -> list[str]:
    """Every literal that a job reports before it is done, with `7` for what differs."""
    found = []
    for path in JOBS.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and getattr(node.func, "attr", "") == "report"
                and len(node.args) == 2
            ):
                share, text = node.args
                done = isinstance(share, ast.Constant) and share.value == LAST_WORDS
                if not done and isinstance(text, ast.Constant):
                    found.append(str(text.value))
    return found


class Shouting(QTranslator):
    """A language in which everything is written in capitals."""

    def translate(self, context: str, text: str, comment: str | None = None, number: int = -1) -> str:
        return text.upper() if context == "JobWords" else ""


@pytest.fixture
def shouting(qgis_app):
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_every_plain_report_of_a_job_is_listed():
    assert len(reported()) > 5
    assert [text for text in reported() if text not in SENTENCES] == []


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("Loading the model", "LOADING THE MODEL"),
        ("Mapping: block 3 of 12", "MAPPING: BLOCK 3 OF 12"),
        ("Reading the labels: north (2018)", "READING THE LABELS: north (2018)"),
        ("Something else", "Something else"),
        ("Not Loading the model at all", "Not Loading the model at all"),
    ],
)
def test_messages_are_translated_around_what_differs(shouting, message, shown):
    assert in_words(message) == shown


def test_the_footer_speaks_the_user_s_language(shouting):
    footer = JobFooter()
    footer.start("Map")
    footer.show_progress(0.0, "Choosing the region")
    assert footer.time.text() == "CHOOSING THE REGION"
