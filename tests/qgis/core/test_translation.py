"""What jobs and errors say is shown in the user's language."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from landslide_mapper.core.translation import CONTEXT, translated
from landslide_mapper.errors import JobError, RasterError
from landslide_mapper.gui.engine.signal_progress import SignalProgress
from landslide_mapper.gui.jobs.job_footer import JobFooter
from landslide_mapper.messages import Message, joined
from landslide_mapper.processing.feedback_progress import FeedbackProgress

GERMAN = {
    "Choosing the region": "Region wird gewählt",
    "Mapping: block {number} of {count}": "Kartierung: Block {number} von {count}",
    "{path} is damaged.": "{path} ist beschädigt.",
    "Scene {id}: {error}": "Szene {id}: {error}",
    "{share:.0%} of {what}": "{what}: {share:.0%}",
    "the scene": "die Szene",
    "{a} is no field": "{a} ist kein Feld",
}


class German(QTranslator):
    def translate(self, context, text, comment=None, number=-1):
        return GERMAN.get(text) if context == CONTEXT else None


@pytest.fixture
def german(qgis_app):
    translator = German()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (Message("Choosing the region"), "Region wird gewählt"),
        (Message("Mapping: block {number} of {count}", number=3, count=12), "Kartierung: Block 3 von 12"),
        (Message("{share:.0%} of {what}", share=0.5, what=Message("the scene")), "die Szene: 50%"),
        (joined(" ", [Message("Choosing the region"), "{x}"]), "Region wird gewählt {x}"),
        (Message("{a} is no field"), "{a} ist kein Feld"),
        (Message("Something {new}", new="{else}"), "Something {else}"),
        ("Choosing the region", "Choosing the region"),
        (RasterError("{path} is damaged.", path="{a}.tif"), "{a}.tif ist beschädigt."),
        (
            JobError("Scene {id}: {error}", id="b", error=RasterError("{path} is damaged.", path="a.tif")),
            "Szene b: a.tif ist beschädigt.",
        ),
        (JobError("plain {text}"), "plain {text}"),
        (OSError("full"), "full"),
    ],
)
def test_a_key_is_translated_and_filled_in(german, said, shown):
    assert translated(said) == shown


def test_the_command_line_s_text_stays_english(german):
    assert str(RasterError("{path} is damaged.", path="a.tif")) == "a.tif is damaged."


def test_a_report_reaches_the_foot_of_the_dock_as_a_message(german):
    footer, progress = JobFooter(), SignalProgress()
    progress.progressed.connect(footer.show_progress)
    footer.start("Map")
    progress.report(0.0, Message("Mapping: block {number} of {count}", number=3, count=12))
    progress.deliver()
    assert footer.time.text() == "Kartierung: Block 3 von 12"


def test_processing_says_it_in_the_user_s_language_too(german):
    class Feedback(QgsProcessingFeedback):
        texts: list[str] = []

        def setProgressText(self, text):
            self.texts.append(text)

        def pushWarning(self, text):
            self.texts.append(text)

    feedback = Feedback()
    progress = FeedbackProgress(feedback)
    progress.report(0.0, Message("Choosing the region"))
    progress.log(Message("{path} is damaged.", path="a.tif"))
    assert feedback.texts == ["Region wird gewählt", "a.tif ist beschädigt."]
