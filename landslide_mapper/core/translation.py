"""What jobs and errors say, in the user's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.messages import Message

CONTEXT = "Messages"
"""Of the keys in the translation files; scripts/translate_sources.py collects them."""


def translated(said: str | BaseException) -> str:
    """A message, or what an error says, in the user's language; plain text stays as it is.

    Jobs know nothing of Qt and speak English, as the command line and the log need it. Here the key of a
    message is looked up, and filled in with the same arguments; those that are messages are translated too.
    """
    message = said.message if isinstance(said, LandslideMapperError) else said
    if not isinstance(message, Message):
        return str(message)
    sentence = str(QCoreApplication.translate(CONTEXT, message.key))
    if not message.arguments:
        return sentence
    filled = {
        name: translated(one) if isinstance(one, Message) else one for name, one in message.arguments.items()
    }
    return sentence.format(**filled)
