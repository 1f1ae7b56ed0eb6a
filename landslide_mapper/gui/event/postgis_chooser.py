"""Chooses a schema in one of the PostgreSQL connections that are stored in QGIS."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QCursor, QGuiApplication
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from landslide_mapper.core.translation import translated
from landslide_mapper.core.workspace.store.postgis_connections import (
    events_in,
    stored_connections,
)
from landslide_mapper.core.workspace.store.target import EventTarget
from landslide_mapper.errors import WorkspaceError
from landslide_mapper.gui.widgets.forms import Form, shrinkable, text_label, tool_button
from landslide_mapper.gui.widgets.icons import theme_icon

MESSAGE_LINES = 4
"""Room for a server's message, so that the dialog does not jump when one comes."""


class PostgisChooser(QWidget):
    """Two fields: connection and schema. The server is asked when the user asks for the list."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._uris = stored_connections()
        self.connection = shrinkable(QComboBox())
        self.connection.setObjectName("postgisConnection")
        self.connection.addItems(sorted(self._uris))
        self.schema = shrinkable(QComboBox())
        self.schema.setObjectName("postgisSchema")
        self.schema.setEditable(True)
        self.look = tool_button(
            theme_icon("mActionRefresh.svg"), self.tr("List the events of this database"), "listSchemas"
        )
        self.message = text_label("postgisMessage")
        self.message.setMinimumHeight(self.fontMetrics().lineSpacing() * MESSAGE_LINES)
        self._build()
        self._say_if_empty()
        self.schema.editTextChanged.connect(self.changed)
        self.connection.currentIndexChanged.connect(self.changed)
        self.look.clicked.connect(self.list_events)

    @property
    def target(self) -> EventTarget | None:
        """The target of what is chosen; None where something is missing, which the message says."""
        uri = self._uris.get(self.connection.currentText())
        schema = self.schema.currentText().strip()
        if not uri or not schema:
            return None
        try:
            return EventTarget.in_schema(uri, schema)
        except WorkspaceError as error:
            self.message.setText(translated(error))
            return None

    def list_events(self) -> None:
        """Ask the server which schemas hold events."""
        uri = self._uris.get(self.connection.currentText())
        if uri is None:
            return
        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            schemas = events_in(uri)
        except WorkspaceError as error:
            self.message.setText(translated(error))
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        text = self.schema.currentText()
        self.schema.clear()
        self.schema.addItems(schemas)
        if text or not schemas:
            self.schema.setEditText(text)
        count = len(schemas)
        self.message.setText(self.tr("Events found in this database: {}").format(count))

    def _build(self) -> None:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.schema, 1)
        layout.addWidget(self.look)
        form = Form()
        form.setContentsMargins(0, 0, 0, 0)
        form.add(
            self.tr("Co&nnection"),
            self.connection,
            self.tr("PostgreSQL connections that are stored in QGIS; make one in the Browser panel"),
        )
        form.add(self.tr("&Schema"), row, self.tr("The schema that holds the event"), self.schema)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addWidget(self.message)
        column.addStretch(1)

    def _say_if_empty(self) -> None:
        enabled = bool(self._uris)
        for widget in (self.connection, self.schema, self.look):
            widget.setEnabled(enabled)
        if not enabled:
            text = self.tr(
                "QGIS has no PostgreSQL connection yet. Make one in the Browser panel (PostgreSQL, New "
                "Connection), then come back."
            )
            self.message.setText(text)


def heading(text: str) -> QLabel:
    """A line of text above a dialog's fields."""
    label = QLabel(text)
    label.setWordWrap(True)
    return label
