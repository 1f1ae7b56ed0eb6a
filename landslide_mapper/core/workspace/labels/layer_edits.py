"""Edits that are made with QGIS's own tools: noticed when they are saved, and told as steps of a review."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_mapper.core.user import user_name
from landslide_mapper.core.workspace.decisions import shapes
from landslide_mapper.core.workspace.decisions.decisions import (
    ACTION_OF_STATUS,
    ADDED,
    DELETED,
    Step,
    same,
)
from landslide_mapper.core.workspace.store.schema import KEY, TIME, Column
from landslide_mapper.core.workspace.store.values import attributes, now, stored
from landslide_mapper.errors import WorkspaceError

REVIEWED_AT = Column("reviewed_at", TIME)
SIGNATURE = ("reviewer", "reviewed_at")


class LayerEditRecorder(QObject):
    """Follows the candidates layer.

    What was there is read just before QGIS saves, and what became of it just after. A candidate that was
    reshaped becomes `edited` in the same step, measured anew and signed, so that its status tells it.
    """

    edited = pyqtSignal(object)
    """Steps that are saved already: a list of Step."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layer: QgsVectorLayer | None = None
        self._before: dict[int, QgsFeature] = {}
        self._deleted: list[int] = []
        self._added: list[QgsFeature] = []

    def follow(self, layer: QgsVectorLayer | None) -> None:
        """Follow another layer; None: follow none."""
        if layer is self._layer:
            return
        if self._layer is not None:
            self._connect(self._layer, False)
            self._layer.willBeDeleted.disconnect(self._forget)
        self._layer = layer
        if layer is not None:
            self._connect(layer, True)
            layer.willBeDeleted.connect(self._forget)

    def _forget(self) -> None:
        self._layer = None

    def _connect(self, layer: QgsVectorLayer, on: bool) -> None:
        for signal, slot in (
            (layer.beforeCommitChanges, self._on_saving),
            (layer.committedFeaturesAdded, self._on_added),
            (layer.afterCommitChanges, self._on_saved),
        ):
            if on:
                signal.connect(slot)
            else:
                signal.disconnect(slot)

    def _on_saving(self, *_: object) -> None:
        layer, buffer = self._layer, self._layer.editBuffer() if self._layer else None
        self._before, self._deleted, self._added = {}, [], []
        if layer is None or buffer is None:
            return
        reshaped = set(buffer.changedGeometries())
        self._deleted = list(buffer.deletedFeatureIds())
        fids = {*reshaped, *buffer.changedAttributeValues(), *self._deleted}
        request = QgsFeatureRequest().setFilterFids([fid for fid in fids if fid >= 0])
        self._before = {row.id(): row for row in layer.dataProvider().getFeatures(request)}
        for fid, row in self._before.items():
            if fid not in self._deleted:
                self._complete(layer, row, fid in reshaped)

    def _complete(self, layer: QgsVectorLayer, row: QgsFeature, reshaped: bool) -> None:
        """Add to the edits of a candidate what belongs to them."""
        changed = set(layer.editBuffer().changedAttributeValues().get(row.id(), {}))
        status_changed = layer.fields().indexOf("status") in changed
        values: dict[str, Any] = {}
        if reshaped:
            values.update(self._new_shape(layer, row.id()))
            if not status_changed:
                values["status"] = "edited"
        if reshaped or status_changed:
            when = stored(REVIEWED_AT, now().replace(microsecond=0))
            values.update({"reviewer": user_name(), "reviewed_at": when})
        for name, value in values.items():
            layer.changeAttributeValue(row.id(), layer.fields().indexOf(name), value)

    def _new_shape(self, layer: QgsVectorLayer, fid: int) -> dict[str, Any]:
        drawn = QgsGeometry(layer.getFeature(fid).geometry())
        try:
            whole = shapes.repaired(drawn)
        except WorkspaceError:
            return {}  # an outline without area is the user's to see and to mend
        if not whole.equals(drawn):
            layer.changeGeometry(fid, whole)
        return shapes.reshaped(whole, layer.crs())

    def _on_added(self, _layer_id: str, features: list[QgsFeature]) -> None:
        self._added = [QgsFeature(feature) for feature in features]

    def _on_saved(self) -> None:
        layer = self._layer
        if layer is None:
            return
        kept = [fid for fid in self._before if fid not in self._deleted]
        request = QgsFeatureRequest().setFilterFids(kept)
        after = {row.id(): row for row in layer.dataProvider().getFeatures(request)} if kept else {}
        steps = [_changed(self._before[fid], row) for fid, row in after.items()]
        steps += [_deleted(self._before[fid]) for fid in self._deleted if fid in self._before]
        steps += [_added(row) for row in self._rows(layer, [row.id() for row in self._added])]
        self._before, self._deleted, self._added = {}, [], []
        steps = [step for step in steps if step is not None]
        if steps:
            self.edited.emit(steps)

    @staticmethod
    def _rows(layer: QgsVectorLayer, fids: list[int]) -> list[QgsFeature]:
        request = QgsFeatureRequest().setFilterFids(fids)
        return list(layer.dataProvider().getFeatures(request)) if fids else []


def _changed(before: QgsFeature, after: QgsFeature) -> Step | None:
    old, new = attributes(before), attributes(after)
    names = [name for name in new if name != KEY and not same(old[name], new[name])]
    reshaped = not before.geometry().equals(after.geometry())
    if not names and not reshaped:
        return None
    return Step(
        fid=after.id(),
        uid=old["uid"],
        action=_action(names, new["status"], reshaped),
        before={"status": old["status"], **{name: old[name] for name in names}},
        after={name: new[name] for name in names},
        shape_before=QgsGeometry(before.geometry()) if reshaped else None,
        shape_after=QgsGeometry(after.geometry()) if reshaped else None,
    )


def _action(names: list[str], status: str, reshaped: bool) -> str:
    if reshaped:
        return "edit"
    if "status" in names:
        return ACTION_OF_STATUS.get(status, "attributes")
    return "comment" if [name for name in names if name not in SIGNATURE] == ["comment"] else "attributes"


def _deleted(row: QgsFeature) -> Step:
    """All of a deleted candidate is kept in its decision, so that it can come back."""
    values = {name: value for name, value in attributes(row).items() if name != KEY}
    return Step(
        fid=row.id(),
        uid=values["uid"],
        action="reject",
        before=values,
        after={},
        shape_before=QgsGeometry(row.geometry()),
        extra={DELETED: True},
    )


def _added(row: QgsFeature) -> Step:
    values = attributes(row)
    return Step(
        fid=row.id(),
        uid=values["uid"],
        action=ACTION_OF_STATUS.get(values["status"], "edit"),
        before={},
        after={"status": values["status"]},
        extra={ADDED: True},
    )
