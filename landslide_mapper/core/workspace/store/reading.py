"""How many rows a table has, and whether one that reads as empty is empty.

QGIS tells nothing where a layer's file cannot be read any more: it has no rows then. And GDAL 3.10 keeps the
number of rows in memory, where a full disk leaves it wrong. So the database itself is asked.
"""

from __future__ import annotations

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from landslide_mapper.core.workspace.store import rows
from landslide_mapper.core.workspace.store.connection import Store
from landslide_mapper.errors import WorkspaceError


def count(layer: QgsVectorLayer, table: str, store: Store) -> int:
    """Number of rows, those that are not saved yet included.

    Raises:
        WorkspaceError: when the table cannot be read.
    """
    not_saved = rows.number_of(layer) - int(layer.dataProvider().featureCount())
    return _saved(layer, table, store) + not_saved


def check_empty(layer: QgsVectorLayer, table: str, store: Store) -> None:
    """Make sure that a table is empty, or can be read, after nothing was read from it.

    Raises:
        WorkspaceError: when it cannot be read.
    """
    # A row that came in between the two looks, from a colleague or a commit, is there at the second one.
    if not _has_some(layer) and _saved(layer, table, store) and not _has_some(layer):
        raise rows.cannot_be_read(layer)


def _has_some(layer: QgsVectorLayer) -> bool:
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([])
    return next(layer.dataProvider().getFeatures(request.setLimit(1)), None) is not None


def _saved(layer: QgsVectorLayer, table: str, store: Store) -> int:
    try:
        return int(store.sql(f"SELECT count(*) FROM {table}")[0][0])  # noqa: S608 # nosec B608 - of the schema
    except WorkspaceError as error:
        raise rows.cannot_be_read(layer) from error
