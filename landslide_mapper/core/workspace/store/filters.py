"""Filters and requests for rows. A stored text is only ever a quoted value in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.core import QgsExpression, QgsFeatureRequest, QgsVectorLayer

from landslide_mapper.errors import WorkspaceError


def equal(column: str, value: str) -> str:
    """A filter for the rows with a value; compare again what comes, where it matters."""
    return str(QgsExpression.createFieldEqualityExpression(column, value))


def one_of(column: str, values: Iterable[str]) -> str:
    """A filter for the rows with one of several values."""
    listed = ", ".join(QgsExpression.quotedString(value) for value in values)
    return f"{QgsExpression.quotedColumnRef(column)} IN ({listed})"


def request(
    layer: QgsVectorLayer, expression: str | None, fields: Sequence[str] | None, geometry: bool
) -> QgsFeatureRequest:
    """A request for rows.

    Raises:
        WorkspaceError: when the expression cannot be understood.
    """
    wanted = QgsFeatureRequest()
    if expression:
        parsed = QgsExpression(expression)
        if parsed.hasParserError():
            raise WorkspaceError(
                "'{expression}' is not an expression: {reason}.",
                expression=expression,
                reason=parsed.parserErrorString(),
            )
        wanted.setFilterExpression(expression)
    if fields is not None:
        wanted.setSubsetOfAttributes(list(fields), layer.fields())
    if not geometry:
        wanted.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return wanted
