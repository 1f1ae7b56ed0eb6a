"""The points of a sample as a file: written when it is drawn, and read when people have judged them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr

from landslide_mapper.accuracy.stratified import Sample
from landslide_mapper.dataset_names import DatasetName, short_name, split_layer
from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.export_reader import open_vector
from landslide_mapper.inventory.staging import StagedFiles
from landslide_mapper.raster.gdal_calls import gdal_errors, quiet_gdal
from landslide_mapper.raster.grid import spatial_reference
from landslide_mapper.vocabulary import (
    NOT_LANDSLIDE,
    REFERENCE_ANSWERS,
    SAMPLES,
    STRATA,
    STRATUM_LANDSLIDE,
    THERE_LANDSLIDE,
)

FEW = 5
"""Landslides among the units of a stratum below which an interval is rough."""
_NUMBER = "number"
COLUMNS = ("draw", "stratum", "stratum_m2", "stratum_units", "reference")


@dataclass(frozen=True)
class JudgedSample:
    """A sample, and how far its judging has come.

    Attributes:
        sample: the judged units; landslide is the first class, all else the second one.
        strata: names of the strata.
        points: units that were drawn.
        unclear: units at which nobody could tell.
        open: units that nobody has judged yet.
        mapped_m2: landslides of the map that the sample was drawn from.
        missing: units that were drawn and are gone, as far as the numbers of the others tell.
    """

    sample: Sample
    strata: tuple[str, ...]
    points: int
    unclear: int
    open: int
    mapped_m2: float = 0.0
    missing: int = 0

    @property
    def with_few(self) -> dict[str, tuple[int, int]]:
        """Strata outside of what is mapped where hardly any unit is a landslide: these, and all units."""
        return {
            name: (int(row[0]), int(row.sum()))
            for name, row in zip(self.strata, self.sample.counts)
            if name != STRATUM_LANDSLIDE and row.sum() and row[0] < FEW
        }


def read_sample(source: DatasetName) -> JudgedSample:
    """Read a sample; of an event, or a file with several, the one drawn last.

    Raises:
        InventoryError: when it cannot be read or is no sample.
    """
    rows = _rows(source)
    draws = list(dict.fromkeys(row["draw"] for row in rows))
    return judged([row for row in rows if row["draw"] == draws[-1]], short_name(source))


def judged(rows: list[dict[str, object]], name: str) -> JudgedSample:
    """Count the rows of one sample.

    Args:
        rows: with the columns of `COLUMNS`, and `number`, where they have one.
        name: of their source, for messages.

    Raises:
        InventoryError: when a row says something else than what samples do, or stands there twice.
    """
    known = (*REFERENCE_ANSWERS, None)
    strange = sorted({str(row["reference"]) for row in rows if (row["reference"] or None) not in known})
    strange += sorted({str(row["stratum"]) for row in rows if row["stratum"] not in STRATA})
    if strange or not rows:
        raise InventoryError(
            "'{name}' is no sample: found {found}, expected the strata {strata} and, where a point was "
            "judged, the reference {answers}.",
            name=name,
            found=", ".join(strange) or "no point",
            strata=", ".join(STRATA),
            answers=", ".join(REFERENCE_ANSWERS),
        )
    numbered = Counter(int(str(row["number"])) for row in rows if row.get("number") is not None)
    twice = sorted(number for number, count in numbered.items() if count > 1)
    if twice:
        raise InventoryError(
            "'{name}' holds {count:,} points more than once, such as number {number}: each is judged once. "
            "Keep one row of each, or only one sample.",
            name=name,
            count=len(twice),
            number=twice[0],
        )
    strata = [one for one in STRATA if any(row["stratum"] == one for row in rows)]
    counts = Counter((row["stratum"], row["reference"]) for row in rows)
    table = [[counts[one, THERE_LANDSLIDE], counts[one, NOT_LANDSLIDE]] for one in strata]
    facts = {row["stratum"]: (row["stratum_m2"], row["stratum_units"]) for row in rows}
    numbers = np.array([[float(str(value or 0)) for value in facts[one]] for one in strata])
    answers = Counter(row["reference"] or None for row in rows)
    return JudgedSample(
        Sample(
            np.array(table, dtype=np.int64),
            numbers[:, 0],
            tuple(0 if one == STRATUM_LANDSLIDE else 1 for one in strata),
            numbers[:, 1].astype(np.int64),
        ),
        tuple(strata),
        len(rows),
        sum(count for answer, count in answers.items() if answer not in (None, *REFERENCE_ANSWERS[:2])),
        answers[None],
        float(sum(area for area, one in zip(numbers[:, 0], strata) if one == STRATUM_LANDSLIDE)),
        max(numbered) - len(rows) if len(numbered) == len(rows) else 0,
    )


def _rows(source: DatasetName) -> list[dict[str, object]]:
    with open_vector(source) as dataset:
        layer = _layer(dataset, split_layer(source)[1])
        definition = layer.GetLayerDefn() if layer is not None else None
        missing = [name for name in COLUMNS if definition is None or definition.GetFieldIndex(name) < 0]
        if layer is None or missing:
            raise InventoryError(
                "'{name}' is no sample: it lacks the columns {missing}. Draw a sample first, and judge its "
                "points.",
                name=short_name(source),
                missing=", ".join(missing),
            )
        with quiet_gdal():
            layer.ResetReading()
            numbered = (_NUMBER,) if layer.GetLayerDefn().GetFieldIndex(_NUMBER) >= 0 else ()
            return [{name: row.GetField(name) for name in (*COLUMNS, *numbered)} for row in layer]


def _layer(dataset: gdal.Dataset, wanted: str | None) -> ogr.Layer | None:
    """The layer that is named, else that of samples, else the only one."""
    layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
    for layer in layers:
        if layer.GetName().rpartition(".")[2] == (wanted or SAMPLES):
            return layer
    return layers[0] if len(layers) == 1 and wanted is None else None


_FIELDS = (
    ("draw", ogr.OFTString),
    ("number", ogr.OFTInteger),
    ("stratum", ogr.OFTString),
    ("stratum_m2", ogr.OFTReal),
    ("stratum_units", ogr.OFTInteger64),
    ("side_m", ogr.OFTReal),
    ("reference", ogr.OFTString),
    ("comment", ogr.OFTString),
)


def write_sample(
    output: Path, rows: Sequence[Mapping[str, Any]], points: Sequence[tuple[float, float]], wkt: str | None
) -> None:
    """Write a sample that nobody has judged yet, whole or not at all.

    Args:
        output: GeoPackage to write; one that exists is not replaced.
        rows: values of the fields.
        points: x and y of each.
        wkt: their CRS; None: pixels.

    Raises:
        InventoryError: when the file exists or cannot be written.
    """
    with StagedFiles([output], overwrite=False) as staged:
        with gdal_errors(staged.failure(output), InventoryError):
            _write(staged.path(output), rows, points, wkt)
        staged.publish()


def _write(
    path: Path, rows: Sequence[Mapping[str, Any]], points: Sequence[tuple[float, float]], wkt: str | None
) -> None:
    reference = None if wkt is None else spatial_reference(wkt)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer(SAMPLES, reference, ogr.wkbPoint, ["GEOMETRY_NAME=geom"])
    for name, kind in _FIELDS:
        layer.CreateField(ogr.FieldDefn(name, kind))
    for row, (x, y) in zip(rows, points):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in row.items():
            feature.SetField(name, value)
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(x, y)
        feature.SetGeometryDirectly(point)
        layer.CreateFeature(feature)
    del layer, dataset
