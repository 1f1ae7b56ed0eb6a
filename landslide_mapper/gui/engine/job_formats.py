"""What jobs say about their progress, in the user's language.

Jobs know nothing of Qt and speak English, as the command line needs it. Their sentences are listed here, with
braces for what differs; whatever is not listed is shown as it is.
"""

from __future__ import annotations

import re
from functools import lru_cache

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

SENTENCES = (
    QT_TRANSLATE_NOOP("JobWords", "Loading the model"),
    QT_TRANSLATE_NOOP("JobWords", "Choosing the region"),
    QT_TRANSLATE_NOOP("JobWords", "Mapping: block {} of {}"),
    QT_TRANSLATE_NOOP("JobWords", "Bringing the probability back to the post-event raster's grid"),
    QT_TRANSLATE_NOOP("JobWords", "Drawing the candidates"),
    QT_TRANSLATE_NOOP("JobWords", "Cutting patches from the labelled scenes"),
    QT_TRANSLATE_NOOP("JobWords", "Looking at the scenes: {}"),
    QT_TRANSLATE_NOOP("JobWords", "Reading the labels: {}"),
    QT_TRANSLATE_NOOP("JobWords", "Choosing patches: {}"),
    QT_TRANSLATE_NOOP("JobWords", "Cutting patches: {}"),
    QT_TRANSLATE_NOOP("JobWords", "Epoch {} of {}: validation IoU {}"),
    QT_TRANSLATE_NOOP("JobWords", "Looking where the map is unsure"),
    QT_TRANSLATE_NOOP("JobWords", "Looking at tiles"),
    QT_TRANSLATE_NOOP("JobWords", "Reading the inventory"),
    QT_TRANSLATE_NOOP("JobWords", "Writing {}"),
)


def in_words(message: str) -> str:
    """The translation of a job's message, or the message itself."""
    for pattern, sentence in _patterns():
        found = pattern.fullmatch(message)
        if found:
            return str(QCoreApplication.translate("JobWords", sentence)).format(*found.groups())
    return message


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(re.escape(one).replace(r"\{\}", "(.+)")), one) for one in SENTENCES)
