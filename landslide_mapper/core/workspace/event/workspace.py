"""The workspace of an event: its tables as layers, and the only place that writes rows into them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from landslide_mapper.core.user import user_name
from landslide_mapper.core.workspace.layers import layers, styles
from landslide_mapper.core.workspace.store import filters, reading, rows
from landslide_mapper.core.workspace.store.connection import Store, store_of
from landslide_mapper.core.workspace.store.lock import EventLock
from landslide_mapper.core.workspace.store.migrations import bring_up_to_date
from landslide_mapper.core.workspace.store.schema import SCHEMA_VERSION, TABLES
from landslide_mapper.core.workspace.store.target import EventTarget
from landslide_mapper.core.workspace.store.values import now, only_reads, plain
from landslide_mapper.errors import WorkspaceError, system_errors

SETTLE_MS = 65_000
PAUSE_MS = 2000
"""After so long without a change the file is made whole, for those who copy it."""
WRITERS: WeakValueDictionary[str, Workspace] = WeakValueDictionary()
"""The events that are open for writing in this QGIS, by their target."""


class Workspace(QObject):
    """An open event. Belongs to the GUI thread: jobs write files of their own and hand them over.

    Attributes:
        target: what opens it again: path of the GeoPackage, or a PostgreSQL data source without password.
        read_only: whether nothing can be written.
        read_only_because: why, as a sentence.
    """

    changed = pyqtSignal(str)
    """Name of the table whose rows were changed by us, or by a commit in QGIS."""

    def __init__(self, store: Store, lock: EventLock | None, read_only_because: str = "") -> None:
        """Use `create` or `open`."""
        super().__init__()
        self._store = store
        self._lock = lock
        self._layers: dict[str, QgsVectorLayer] = {}
        self._connections: dict[str, list[Any]] = {}
        self._info = store.info()
        self._leftovers: dict[str, set[str]] = {}
        self.target = store.target.text
        self.read_only_because = read_only_because
        store.remember_identity()
        self._journal: QgsVectorLayer | None = None
        if lock is not None and not read_only_because:
            WRITERS[self.target] = self
            self._journal = layers.hold_journal(store)
            layers.connect_anew(store, QgsProject.instance())
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS, timeout=self._store.fold_in)
        self.changed.connect(self._pause.start)

    @classmethod
    def create(
        cls,
        target: str | Path | EventTarget,
        crs: QgsCoordinateReferenceSystem,
        title: str,
        event_date: str = "",
        trigger: str = "",
    ) -> Workspace:
        """Make an event's database and open it.

        Args:
            target: path of the GeoPackage to make, or a PostgreSQL data source with the schema to make.
            crs: of all its layers; an invalid one: pixel space.
            title: of the event, for people.
            event_date: ISO 8601 date, or empty.
            trigger: a slug of the vocabulary, or empty.

        Raises:
            WorkspaceError: when it is there already or cannot be made; nothing is left then.
        """
        store = store_of(EventTarget.of(target))
        info = {
            "schema_version": str(SCHEMA_VERSION),
            "title": title.strip() or store.target.title,
            "event_date": event_date,
            "trigger": trigger,
            "created_at": now().isoformat(timespec="seconds"),
            "created_by": user_name(),
        }
        store.create(crs, info, styles.store_styles)
        return cls.open(store.target)

    @classmethod
    def open(cls, target: str | Path | EventTarget) -> Workspace:
        """Open an event's database; an older one is brought up to date after a copy was made.

        Raises:
            WorkspaceError: when it is missing, damaged, not an event's, or of a newer version of the plugin.
        """
        store = store_of(EventTarget.of(target))
        store.check_there()
        because = store.read_only_because()
        lock = None
        if not because and store.path is not None:  # a server sees to its writers itself
            lock = EventLock(store.path)
            because = lock.acquire()
        with ExitStack() as unless_open:
            if lock is not None:
                unless_open.callback(lock.release)
            bring_up_to_date(store, because)
            workspace = cls(store, lock, because)
            unless_open.pop_all()
        return workspace

    @property
    def title(self) -> str:
        """The event's name."""
        return self.info("title") or self._store.target.title

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return bool(self.read_only_because)

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The CRS of all layers; an invalid one for pixel space."""
        return self.layer("candidates").crs()

    @property
    def folder(self) -> Path:
        """Where job outputs go; made when it is needed.

        Raises:
            WorkspaceError: when it cannot be made.
        """
        folder = self._store.folder
        with system_errors(WorkspaceError, "Cannot make the folder {folder}: {reason}.", folder=folder):
            folder.mkdir(parents=True, exist_ok=True)
        return folder

    @property
    def base(self) -> Path | None:
        """The folder that stored paths are relative to; None where they are absolute."""
        return self._store.path.parent if self._store.path else None

    def is_at(self, target: str | Path | EventTarget) -> bool:
        """Whether a target means this very event.

        Raises:
            WorkspaceError: when it is no target.
        """
        return EventTarget.of(target) == self._store.target

    def layer(self, table: str) -> QgsVectorLayer:
        """The layer of a table: always the same object, also the one in the project.

        A layer that the user took out of the project is opened anew.

        Raises:
            WorkspaceError: when the table cannot be opened.
        """
        layer = self._layers.get(table)
        if layer is None:
            layer = layers.open_layer(self._store, table, read_only=self.read_only)
            self._adopt(table, layer)
        return layer

    def add_to_project(self, project: QgsProject, tables: Iterable[str] = layers.IN_TREE) -> None:
        """Show the layers in a group of the project; layers that are there already stay where they are.

        Args:
            project: to add them to.
            tables: which ones.

        Raises:
            WorkspaceError: when a table cannot be opened.
        """
        for table, layer in layers.project_layers(self._store, project).items():
            if self._layers.get(table) is not layer:
                layers.forget_password(self._store, table, layer)
                self._adopt(table, layer)
                layer.setReadOnly(self.read_only)
        layers.show(project, self.title, {table: self.layer(table) for table in tables})

    def layers_in(self, project: QgsProject) -> list[QgsVectorLayer]:
        """The layers of this event that a project holds."""
        return list(layers.project_layers(self._store, project).values())

    def append(
        self,
        table: str,
        values: Sequence[Mapping[str, Any]],
        geometries: Sequence[QgsGeometry | None] | None = None,
    ) -> list[int]:
        """Write new rows at once: all of them, or none.

        Args:
            table: where they go.
            values: by column; `uid` and times of creation are filled in where they are missing.
            geometries: one for each row, in the workspace's CRS; None: the rows have none.

        Returns:
            The database's number of each row.

        Raises:
            WorkspaceError: when they do not fit the table or cannot be written.
        """
        if not values:
            return []
        layer = self._writable(table)
        features = rows.new_features(layer, TABLES[table], values, geometries)
        self._store.check_writable(rows.room_for(features))
        try:
            fids = rows.add(layer, features, self._store)
        except WorkspaceError:
            if TABLES[table].column("uid") is not None:
                ours = {str(new["uid"]) for new, row in zip(features, values) if not row.get("uid")}
                self._leftovers[table] = rows.take_back(layer, ours)
            raise
        rows.tell_added(layer, fids)
        self.changed.emit(table)
        return fids

    def change(
        self,
        table: str,
        values: Mapping[int, Mapping[str, Any]],
        geometries: Mapping[int, QgsGeometry] | None = None,
    ) -> None:
        """Change rows at once.

        Args:
            table: where they are.
            values: by number of the row and column.
            geometries: by number of the row.

        Raises:
            WorkspaceError: when a row is not there, the values do not fit, or they cannot be written.
        """
        if not values and not geometries:
            return
        layer = self._writable(table)
        changes = rows.attribute_changes(layer, TABLES[table], values)
        shapes = rows.shape_changes(TABLES[table], geometries or {})
        rows.change(layer, changes, shapes, self._store)
        rows.tell_changed(layer, changes, shapes)
        self.changed.emit(table)

    def remove(self, table: str, fids: Iterable[int]) -> None:
        """Remove rows at once: unreviewed candidates, places, labels and areas; all else is kept for ever.

        Raises:
            WorkspaceError: when a row must be kept or cannot be removed.
        """
        wanted = sorted(set(fids))
        if not wanted:
            return
        layer = self._writable(table)
        rows.check_removable(layer, table, wanted)
        rows.remove(layer, wanted, self._store)
        rows.tell_removed(layer)
        self.changed.emit(table)

    def rows(
        self,
        table: str,
        expression: str | None = None,
        fields: Sequence[str] | None = None,
        geometry: bool = False,
    ) -> Iterator[QgsFeature]:
        """Read rows, edits that are not saved yet included.

        Args:
            table: to read.
            expression: QGIS expression that filters them; None: all.
            fields: columns to read; None: all.
            geometry: read geometries too.

        Raises:
            WorkspaceError: when the expression cannot be understood, or the rows cannot be read.
        """
        layer, row = self.layer(table), None
        for row in layer.getFeatures(filters.request(layer, expression, fields, geometry)):
            yield row
        if row is None:
            reading.check_empty(layer, table, self._store)

    def count(self, table: str, expression: str = "") -> int:
        """Number of rows, those that are not saved yet included.

        Raises:
            WorkspaceError: when the expression cannot be understood, or the rows cannot be read.
        """
        if not expression:
            return reading.count(self.layer(table), table, self._store)
        return sum(1 for _ in self.rows(table, expression, fields=()))

    def info(self, key: str, default: str = "") -> str:
        """A fact about the event, such as `title` or `event_date`."""
        return self._info.get(key) or default

    def set_info(self, key: str, value: str) -> None:
        """Set a fact about the event.

        Raises:
            WorkspaceError: when it cannot be written.
        """
        fids = [row.id() for row in self.rows("info", filters.equal("key", key), fields=())]
        if fids:
            self.change("info", {fids[0]: {"value": value}})
        else:
            self.append("info", [{"key": key, "value": value}])
        self._info[key] = value

    def sql(self, statement: str) -> list[list[Any]]:
        """Read with SQL: a SELECT, over what is saved.

        Raises:
            WorkspaceError: when it is no SELECT, or the database refuses it.
        """
        if not only_reads(statement):
            raise WorkspaceError("Only SELECT is allowed here, got '{statement}'.", statement=statement[:40])
        return [[plain(value) for value in row] for row in self._store.sql(statement)]

    def save_copy(self, target: Path) -> None:
        """Copy the event as it is now, for a backup or a colleague; it stays open.

        Raises:
            WorkspaceError: when the copy cannot be written, or the event is in a database.
        """
        self._store.save_copy(target)

    def refresh(self) -> None:
        """Read all layers again, as others may have written meanwhile."""
        for table, layer in list(self._layers.items()):
            rows.tell_all(layer)
            self.changed.emit(table)

    def close(self) -> None:
        """Let go of the layers and the lock; layers in a project stay there."""
        for table in list(self._layers):
            self._drop(table)
        if WRITERS.get(self.target) is self:
            del WRITERS[self.target]
        self._journal = None
        self._pause.stop()
        self._store.settle()
        # QGIS keeps connections that were read from for a minute, and with them SQLite's log.
        QTimer.singleShot(SETTLE_MS, self._store.settle)
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def check_writable(self) -> None:
        """Raise WorkspaceError, saying why, where it cannot be written."""
        if self.read_only:
            said = {"title": self.title, "read_only_because": self.read_only_because}
            raise WorkspaceError("'{title}' is open read-only: {read_only_because}", **said)

    def _writable(self, table: str) -> QgsVectorLayer:
        self.check_writable()
        layer = self.layer(table)
        if self._leftovers.get(table):
            self._leftovers[table] = rows.take_back(layer, self._leftovers[table])
        return layer

    def _adopt(self, table: str, layer: QgsVectorLayer) -> None:
        self._drop(table)
        self._layers[table] = layer
        # No slot may hold the layer itself: it would never be deleted, and its file never be closed.
        self._connections[table] = [
            # Nor this object, which Python may take apart before the layer tells that it goes.
            layer.willBeDeleted.connect(partial(_forget, table, self._layers, self._connections)),
            layer.afterCommitChanges.connect(partial(self.changed.emit, table)),
        ]

    def _drop(self, table: str) -> None:
        for connection in self._connections.pop(table, []):
            QObject.disconnect(connection)
        self._layers.pop(table, None)


def _forget(table: str, *known: dict[str, Any]) -> None:
    """A layer is being deleted: its connections go with it."""
    for by_table in known:
        by_table.pop(table, None)
