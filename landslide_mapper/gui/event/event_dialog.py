"""Makes a new event: everything is filled in from the project, so that one click is enough."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsFileWidget, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from landslide_mapper.core.workspace.store.target import EventTarget
from landslide_mapper.core.workspace.store.vocabulary import triggers
from landslide_mapper.gui.event.event_proposal import EventProposal, event_stem
from landslide_mapper.gui.event.postgis_chooser import PostgisChooser, heading
from landslide_mapper.gui.widgets.date_field import DateField
from landslide_mapper.gui.widgets.forms import Form, text_label
from landslide_mapper.gui.widgets.help import add_help

FILE, DATABASE = 0, 1
SIZE = (480, 440)


class EventDialog(QDialog):
    """Asks what a new event is; making it is up to who listens to `wanted`."""

    wanted = pyqtSignal()
    """The user has agreed; the dialog stays open until `accept` is called or `show_problem` tells why not."""

    def __init__(self, proposal: EventProposal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EventDialog")
        self.setWindowTitle(self.tr("New event"))
        self._proposal = proposal
        self._path_is_ours = True
        self.event_title = QLineEdit(proposal.title)
        self.event_title.setObjectName("eventTitle")
        self.event_title.setPlaceholderText(self.tr("Such as: Hokkaido earthquake 2018"))
        self.place = QComboBox()
        self.place.setObjectName("eventPlace")
        self.place.addItems([self.tr("A file (GeoPackage)"), self.tr("A team's database (PostGIS)")])
        self.file = QgsFileWidget()
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter(self.tr("GeoPackage (*.gpkg)"))
        self.database = PostgisChooser()
        self.where = QWidget()
        self.crs_field = QgsProjectionSelectionWidget()
        self.crs_field.setCrs(proposal.crs)
        self.date = DateField()
        self.trigger = QComboBox()
        self.trigger.setObjectName("eventTrigger")
        self.message = text_label("eventMessage")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.create_button = self.buttons.addButton(
            self.tr("&Create event"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        add_help(self.buttons, "pages/event")
        self._fill()
        self._build()
        self._connect()
        self._refresh()

    @property
    def title(self) -> str:
        """The event's name."""
        return self.event_title.text().strip()

    @property
    def target(self) -> EventTarget | None:
        """Where the event is to be made; None where that is not said yet."""
        if self.place.currentIndex() == DATABASE:
            return self.database.target
        path = Path(self.file.filePath().strip())
        return EventTarget.in_file(path) if path.name else None

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The CRS of the event's layers."""
        return self.crs_field.crs()

    @property
    def event_date(self) -> str:
        """ISO 8601 date, or empty."""
        day = self.date.date()
        return "" if self.date.isNull() or not day.isValid() else str(day.toString(Qt.DateFormat.ISODate))

    @property
    def trigger_slug(self) -> str:
        """What set the landslides off, or empty."""
        return str(self.trigger.currentData() or "")

    def show_problem(self, text: str) -> None:
        """Say why the event could not be made."""
        self.message.setText(text)

    def _fill(self) -> None:
        if self._proposal.event_date is None:
            self.date.clear()
        else:
            day = self._proposal.event_date
            self.date.setDate(QDate(day.year, day.month, day.day))
        self.trigger.addItem(self.tr("Not known yet"), "")
        for slug, name in triggers().items():
            if slug != "unknown":
                self.trigger.addItem(name, slug)
        self._propose_places()

    def _build(self) -> None:
        form = Form()
        form.add(self.tr("&Title"), self.event_title, self.tr("What the event is called"))
        form.add(self.tr("&Kept in"), self.place, self.tr("A file for one person, a database for a team"))
        column = QVBoxLayout(self.where)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.file)
        column.addWidget(self.database)
        form.add(self.tr("&Where"), self.where, self.tr("Where the event is kept"), self.file.lineEdit())
        form.add(
            self.tr("C&RS"),
            self.crs_field,
            self.tr("Coordinate reference system of all layers; the post-event image's is a good choice"),
        )
        form.add(
            self.tr("Event &date"),
            self.date,
            self.tr("Filled in with the post-event image's date where its name tells; correct it"),
        )
        form.add(self.tr("Tri&gger"), self.trigger, self.tr("What set the landslides off"))
        column = QVBoxLayout(self)
        text = self.tr(
            "An event holds everything about one storm or earthquake: labels, candidates, reviews."
        )
        column.addWidget(heading(text))
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(self.message)
        column.addWidget(self.buttons)
        self.database.hide()
        self.resize(*SIZE)

    def _connect(self) -> None:
        self.event_title.textChanged.connect(self._on_title)
        self.place.currentIndexChanged.connect(self._on_place)
        self.file.lineEdit().textEdited.connect(self._on_own_path)
        self.file.fileChanged.connect(self._refresh)
        self.database.changed.connect(self._refresh)
        self.buttons.accepted.connect(self.wanted)
        self.buttons.rejected.connect(self.reject)

    def _on_title(self) -> None:
        self._propose_places()
        self._refresh()

    def _on_place(self, index: int) -> None:
        self.file.setVisible(index == FILE)
        self.database.setVisible(index == DATABASE)
        self._refresh()

    def _on_own_path(self) -> None:
        self._path_is_ours = False

    def _propose_places(self) -> None:
        """File and schema follow the title until the user has named them."""
        if self._path_is_ours:
            self.file.setFilePath(str(self._proposal.path(self.title)))
        self.database.schema.setEditText(event_stem(self.title))

    def _refresh(self, *_: object) -> None:
        problem = ""
        if not self.title:
            problem = self.tr("Give the event a title.")
        elif self.target is None:
            problem = self.tr("Say where the event is kept.")
        self.message.setText(problem)
        self.create_button.setEnabled(not problem)
        self.create_button.setToolTip(problem or self.tr("Make the event and open it"))
