"""An inventory in QGIS as a file that the export reads."""

from __future__ import annotations

import pytest
from osgeo import ogr
from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

from landslide_mapper.core.inventory_snapshot import InventorySnapshot
from landslide_mapper.inventory.export_reader import read_inventory


@pytest.mark.parametrize(("fields", "origin"), [("status", "imported"), ("status,parent", "model")])
def test_other_people_s_layers_are_not_a_model_s(qgis_app, tmp_path, fields, origin):
    columns = "".join(f"&field={name}:string" for name in fields.split(","))
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32654{columns}", "Slides", "memory")
    feature = QgsFeature(layer.fields())
    feature["status"] = "accepted"
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500000, 4690000, 500200, 4690200)))
    layer.dataProvider().addFeatures([feature])
    path = InventorySnapshot.of_layer(layer).file(tmp_path, lambda: False)
    assert ogr.Open(str(path)).GetLayerCount() == 1
    assert [row["origin"] for row in read_inventory(str(path)).rows] == [origin]
