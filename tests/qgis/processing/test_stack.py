"""Bands in several files as one raster in Processing, which every other algorithm then takes."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputRasterLayer,
    QgsProject,
    QgsRasterLayer,
)

from landslide_mapper.raster.bands import known_bands
from tests.unit.clouds import scenes

NAME = "T54TWN_{date}T013659_{band}_10m.tif"
BANDS = {"B02": "blue", "B03": "green", "B04": "red", "B08": "nir"}


@pytest.fixture
def files(tmp_path):
    """The four bands of a date, as files of their own."""

    def make(date="20180915", clouds=True):
        scene = scenes.scene(clouds=clouds)
        return [
            str(
                scenes.write(
                    tmp_path / NAME.format(date=date, band=band),
                    scenes.digits(scene.stack((shown,))),
                )
            )
            for band, shown in BANDS.items()
        ]

    return make


def test_files_become_a_raster_whose_bands_are_known_and_is_mapped(run, files, tmp_path):
    stacks = {}
    for name, date, clouds in (("post", "20180915", True), ("pre", "20180826", False)):
        chosen = files(date, clouds)[::-1]  # their order says nothing
        results, log = run("stack", {"RASTERS": chosen, "OUTPUT": str(tmp_path / f"{name}.vrt")})
        assert results["OUTPUT"] == str(tmp_path / f"{name}.vrt"), log
        assert "red 2" in results["BANDS"]
        assert results["BANDS"] in log
        stacks[name] = results["OUTPUT"]
        data = gdal.Open(stacks[name])
        assert known_bands(data) == {"nir": 1, "red": 2, "green": 3, "blue": 4}
        np.testing.assert_array_equal(data.GetRasterBand(2).ReadAsArray(), gdal.Open(chosen[1]).ReadAsArray())
    given = {"MODEL": "change", "POST": stacks["post"], "PRE": stacks["pre"]}
    results, log = run("map", {**given, "OUTPUT": str(tmp_path / "map.gpkg")})
    assert results is not None, log
    results, log = run("clouds", {"RASTER": stacks["post"], "OUTPUT": str(tmp_path / "mask.tif")})
    assert results["cloud".upper()] > 0.05, log


def test_layers_of_the_project_are_taken_and_a_folder_too(run, files, tmp_path):
    layers = [QgsRasterLayer(path, f"layer {number}") for number, path in enumerate(files())]
    QgsProject.instance().addMapLayers(layers)
    ids = [layer.id() for layer in layers]
    results, log = run("stack", {"RASTERS": ids, "OUTPUT": str(tmp_path / "a.vrt")})
    assert results is not None, log
    folder, log = run("stack", {"FOLDER": str(tmp_path), "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT})
    QgsProject.instance().removeMapLayers(ids)
    assert folder["OUTPUT"].endswith(".vrt"), log
    assert set(known_bands(gdal.Open(folder["OUTPUT"]))) == set(BANDS.values())


def test_what_makes_no_scene_is_one_message_and_writes_nothing(run, files, tmp_path):
    output = tmp_path / "out.vrt"
    one, other = files("20180915"), files("20180826")
    cases = [
        ({"RASTERS": [one[0], other[1]]}, "belong to different scenes"),
        ({"RASTERS": [one[0], one[0]]}, "both hold the band blue"),
        ({}, "Choose either the files of a scene or its folder"),
        ({"RASTERS": one, "FOLDER": str(tmp_path)}, "exactly one of them"),
        ({"FOLDER": str(tmp_path)}, "belong to different scenes"),
    ]
    for given, said in cases:
        results, log = run("stack", {**given, "OUTPUT": str(output)})
        assert results is None, given
        assert said in log
        assert not output.exists()


def test_a_file_that_is_gone_is_refused_before_anything_runs(provider, files, tmp_path):
    given = {"RASTERS": [files()[0], str(tmp_path / "gone.tif")], "OUTPUT": str(tmp_path / "out.vrt")}
    good, said = provider.algorithm("stack").create().checkParameterValues(given, QgsProcessingContext())
    assert not good
    assert "RASTERS" in said


def test_what_exists_is_replaced_only_where_that_was_asked_for(run, files, tmp_path):
    output = tmp_path / "out.vrt"
    output.write_text("mine")
    given = {"RASTERS": files(), "OUTPUT": str(output)}
    results, log = run("stack", given)
    assert results is None
    assert "exists. Choose another name" in log
    assert output.read_text() == "mine"
    results, log = run("stack", {**given, "OVERWRITE": True})
    assert results is not None, log
    again, log = run("stack", given)
    assert again == results, "the same raster may be there"


def test_a_model_can_hand_it_on(provider):
    algorithm = provider.algorithm("stack").create()
    (raster,) = [one for one in algorithm.outputDefinitions() if one.name() == "OUTPUT"]
    assert isinstance(raster, QgsProcessingOutputRasterLayer)
    assert algorithm.parameterDefinition("OUTPUT").defaultFileExtension() == "vrt"
