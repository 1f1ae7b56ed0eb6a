"""Writing rows with the data provider, at once and with one clear message when it fails.

Edits that the user has not saved stay in the layer's edit buffer and are not touched. What is written here is
told to the layer with its own signals, so that attribute table, canvas and snapping show it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from landslide_mapper.core.workspace.store.connection import Store
from landslide_mapper.core.workspace.store.schema import DEFAULTS, TIMES_OF_CREATION, Column, Table
from landslide_mapper.core.workspace.store.values import new_uid, now, stored
from landslide_mapper.errors import WorkspaceError
from landslide_mapper.vocabulary import CANDIDATE, MAPPED_AREA

TOLD_ONE_BY_ONE = 200
"""More rows than these are told as a whole."""
ROW_BYTES = 2000
_FULL = ("full", "disk i/o error")
"""What SQLite says where a disk has no space left; the second also where the disk itself fails."""
REMOVABLE = ("candidates", "places", "labels", "areas", MAPPED_AREA)
"""Candidates only while nobody has reviewed them; labels and areas when adding them is taken back."""

Changes = dict[int, dict[int, Any]]
Shapes = dict[int, QgsGeometry]


def new_features(
    layer: QgsVectorLayer,
    table: Table,
    values: Sequence[Mapping[str, Any]],
    geometries: Sequence[QgsGeometry | None] | None,
) -> list[QgsFeature]:
    """Rows to be added, with defaults filled in.

    Raises:
        WorkspaceError: when a value or a geometry does not fit.
    """
    shapes = [None] * len(values) if geometries is None else geometries
    if len(shapes) != len(values):
        raise WorkspaceError(
            "'{table}': {rows} rows but {geometries} geometries.",
            table=table.name,
            rows=len(values),
            geometries=len(shapes),
        )
    fields = layer.fields()
    places = {name: fields.indexOf(name) for name in table.names}
    return [_feature(QgsFeature(fields), table, places, row, shape) for row, shape in zip(values, shapes)]


def _feature(
    feature: QgsFeature,
    table: Table,
    places: Mapping[str, int],
    row: Mapping[str, Any],
    shape: QgsGeometry | None,
) -> QgsFeature:
    for name, value in _complete(table, row).items():
        column = _column(table, name)
        feature.setAttribute(places[name], stored(column, value))
    if shape is not None and not shape.isNull():
        feature.setGeometry(fitting(table, shape))
    return feature


def _complete(table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
    whole: dict[str, Any] = {**DEFAULTS.get(table.name, {}), **row}
    for column in table.columns:
        if column.name == "uid" and not whole.get("uid"):
            whole["uid"] = new_uid()
        elif column.name in TIMES_OF_CREATION and not whole.get(column.name):
            whole[column.name] = now()
        elif column.required and whole.get(column.name) in (None, ""):
            raise WorkspaceError(
                "A row of '{table}' needs a value for '{column}'.", table=table.name, column=column.name
            )
    return whole


def _column(table: Table, name: str) -> Column:
    column = table.column(name)
    if column is None:
        raise WorkspaceError(
            "'{table}' has no column '{name}'; it has {names}.",
            table=table.name,
            name=name,
            names=", ".join(table.names),
        )
    return column


def fitting(table: Table, shape: QgsGeometry) -> QgsGeometry:
    """A geometry as its table stores it: straight edges, two dimensions, multi-part.

    Raises:
        WorkspaceError: when it is of another kind.
    """
    if table.geometry is None:
        raise WorkspaceError("'{table}' has no geometries.", table=table.name)
    wanted = QgsWkbTypes.parseType(table.geometry)
    if shape.type() != QgsWkbTypes.geometryType(wanted):
        raise WorkspaceError(
            "'{table}' takes {geometry}, got {found}.",
            table=table.name,
            geometry=table.geometry,
            found=QgsWkbTypes.displayString(shape.wkbType()),
        )
    if shape.wkbType() == wanted:
        return shape
    flat = QgsGeometry(shape.constGet().segmentize())
    flat.get().dropZValue()
    flat.get().dropMValue()
    if table.geometry.startswith("Multi"):
        flat.convertToMultiType()
    else:
        flat.convertToSingleType()
    return flat


def attribute_changes(
    layer: QgsVectorLayer, table: Table, values: Mapping[int, Mapping[str, Any]]
) -> Changes:
    """Changed values as the data provider takes them.

    Raises:
        WorkspaceError: when a value does not fit.
    """
    fields = layer.fields()
    changes: Changes = {}
    for fid, row in values.items():
        changes[fid] = {}
        for name, value in row.items():
            column = _column(table, name)
            if column.required and value in (None, ""):
                raise WorkspaceError(
                    "A row of '{table}' needs a value for '{name}'.", table=table.name, name=name
                )
            changes[fid][fields.indexOf(name)] = stored(column, value)
    return changes


def shape_changes(table: Table, geometries: Mapping[int, QgsGeometry]) -> Shapes:
    """Changed geometries as the table stores them.

    Raises:
        WorkspaceError: when one is of another kind.
    """
    return {fid: fitting(table, shape) for fid, shape in geometries.items()}


def add(layer: QgsVectorLayer, features: list[QgsFeature], store: Store) -> list[int]:
    """Write new rows in one call of the data provider.

    Returns:
        Their numbers.

    Raises:
        WorkspaceError: when they cannot be written; see `take_back`.
    """
    provider = layer.dataProvider()
    provider.clearErrors()
    done, added = provider.addFeatures(features)
    if not done:
        raise _failure(layer, store)
    return [feature.id() for feature in added]


def take_back(layer: QgsVectorLayer, uids: Collection[str]) -> set[str]:
    """Remove what a failed call has written all the same.

    Where the disk fills up, SQLite gives up the transaction by itself; the provider goes on with the rest of
    the rows, each of which is then written for good if it still fits.

    Args:
        layer: of the table.
        uids: of the rows; only ones that were made up for that call.

    Returns:
        What could not be removed, for another try when there is room again.
    """
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(["uid"], layer.fields())
    provider = layer.dataProvider()
    provider.reloadData()
    written = {row.id(): row["uid"] for row in provider.getFeatures(request) if row["uid"] in uids}
    if not written:
        return set()
    removed = provider.deleteFeatures(list(written))
    provider.clearErrors()
    provider.reloadData()
    return set() if removed else set(written.values())


def change(layer: QgsVectorLayer, changes: Changes, shapes: Shapes, store: Store) -> None:
    """Write changed rows.

    Raises:
        WorkspaceError: when a row is not there, or they cannot be written.
    """
    store.check_writable(sum(_bytes(shape) for shape in shapes.values()) + len(changes) * ROW_BYTES)
    _check_there(layer, {*changes, *shapes})
    provider = layer.dataProvider()
    provider.clearErrors()
    before = _shapes_now(layer, shapes) if changes and shapes else {}
    if shapes and not provider.changeGeometryValues(shapes):
        raise _failure(layer, store)
    if changes and not provider.changeAttributeValues(changes):
        failure = _failure(layer, store)
        if before:  # The provider has no step for both: the first half is taken back.
            provider.changeGeometryValues(before)
        raise failure


def remove(layer: QgsVectorLayer, fids: Sequence[int], store: Store) -> None:
    """Remove rows.

    Raises:
        WorkspaceError: when they cannot be removed.
    """
    store.check_writable(len(fids) * ROW_BYTES)
    provider = layer.dataProvider()
    provider.clearErrors()
    if not provider.deleteFeatures(list(fids)):
        raise _failure(layer, store)


def check_removable(layer: QgsVectorLayer, table: str, fids: Sequence[int]) -> None:
    """Reviewed candidates, decisions, runs and scenes are never removed.

    Raises:
        WorkspaceError: when something else is to be removed.
    """
    if table not in REMOVABLE:
        raise WorkspaceError("Rows of '{table}' are kept for ever.", table=table)
    if table != "candidates":
        return
    request = QgsFeatureRequest().setFilterFids(list(fids)).setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(["status"], layer.fields())
    reviewed = [row.id() for row in layer.dataProvider().getFeatures(request) if row["status"] != CANDIDATE]
    if reviewed:
        raise WorkspaceError(
            "{count} of the candidates are reviewed; those are never removed.", count=len(reviewed)
        )


def number_of(layer: QgsVectorLayer) -> int:
    """Number of rows, those that are not saved yet included.

    Raises:
        WorkspaceError: when the database does not tell.
    """
    provider = layer.dataProvider()
    if provider.featureCount() < 0:
        # Another program has changed the journal mode: see `layers.hold_journal`.
        provider.reloadData()
    if not provider.isValid() or provider.featureCount() < 0:
        raise cannot_be_read(layer)
    return int(layer.featureCount())


def cannot_be_read(layer: QgsVectorLayer) -> WorkspaceError:
    """What is said where a layer's database does not answer."""
    return WorkspaceError(
        "The rows of '{layer}' cannot be read. Check whether its database is still there, "
        "then open the event again.",
        layer=layer.name(),
    )


def tell_added(layer: QgsVectorLayer, fids: Sequence[int]) -> None:
    """Tell the layer's users that rows were added."""
    if len(fids) > TOLD_ONE_BY_ONE:
        _tell_together(layer)
        return
    for fid in fids:
        layer.featureAdded.emit(fid)
    layer.updateExtents()
    layer.triggerRepaint()


def tell_changed(layer: QgsVectorLayer, changes: Changes, shapes: Shapes) -> None:
    """Tell the layer's users that rows were changed."""
    if len(changes) + len(shapes) > TOLD_ONE_BY_ONE:
        _tell_together(layer)
        return
    for fid, values in changes.items():
        for index, value in values.items():
            layer.attributeValueChanged.emit(fid, index, value)
    for fid, shape in shapes.items():
        layer.geometryChanged.emit(fid, shape)
    layer.triggerRepaint()


def tell_removed(layer: QgsVectorLayer) -> None:
    """Tell the layer's users that rows were removed."""
    _tell_together(layer)


def _tell_together(layer: QgsVectorLayer) -> None:
    """Tell the layer's users that rows are new, without opening the table again as `tell_all` does."""
    layer.dataChanged.emit()
    layer.updateExtents()
    layer.triggerRepaint()


def tell_all(layer: QgsVectorLayer) -> None:
    """Tell the layer's users to read it again."""
    layer.reload()
    layer.updateExtents()
    layer.triggerRepaint()


def _check_there(layer: QgsVectorLayer, fids: Iterable[int]) -> None:
    wanted = set(fids)
    request = QgsFeatureRequest().setFilterFids(list(wanted)).setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([])
    missing = wanted - {row.id() for row in layer.dataProvider().getFeatures(request)}
    if missing:
        raise WorkspaceError(
            "Row {missing} of '{layer}' is not in the database. "
            "Save the layer's edits first, or choose it again.",
            missing=min(missing),
            layer=layer.name(),
        )


def room_for(features: Iterable[QgsFeature]) -> int:
    """Bytes of the disk that new rows take, about."""
    return sum(_bytes(feature.geometry()) for feature in features)


def _bytes(shape: QgsGeometry) -> int:
    """About what a row takes on the disk, twice: in the log and in the file."""
    return 2 * shape.constGet().wkbSize() + ROW_BYTES if shape and not shape.isNull() else ROW_BYTES


def _shapes_now(layer: QgsVectorLayer, fids: Iterable[int]) -> Shapes:
    request = QgsFeatureRequest().setFilterFids(list(fids))
    request.setSubsetOfAttributes([])
    return {row.id(): row.geometry() for row in layer.dataProvider().getFeatures(request)}


def _failure(layer: QgsVectorLayer, store: Store) -> WorkspaceError:
    """What went wrong, in a sentence that tells what to do."""
    provider = layer.dataProvider()
    reason = "; ".join(provider.errors()) or provider.error().message() or "QGIS gave no reason"
    provider.clearErrors()
    if not provider.isValid():
        return WorkspaceError(
            "'{layer}' was not written: QGIS has lost {place}. Open the event again.",
            layer=layer.name(),
            place=store.target.place,
        )
    where = f"'{layer.name()}' of {store.target.place}"
    lower = reason.lower()
    if any(word in lower for word in _FULL):
        return WorkspaceError(
            "{where} was not written: the disk is full. Free some space, then do it again.", where=where
        )
    if "locked" in lower or "busy" in lower:
        return WorkspaceError(
            "{where} was not written: another program is writing the file. Wait a moment, then do it again.",
            where=where,
        )
    if "readonly" in lower or "read-only" in lower or "permission" in lower:
        return WorkspaceError(
            "{where} was not written: it is read-only here ({reason}).", where=where, reason=reason
        )
    return WorkspaceError("{where} was not written: {reason}.", where=where, reason=reason)
