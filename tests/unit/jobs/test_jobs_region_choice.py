"""Which region's decoder maps a scene: the analyst, a polygon layer, the images, in this order."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import ogr, osr

from landslide_mapper.errors import InventoryError, JobError, ModelError
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import MapJob
from tests.unit.jobs.fake_backend import FakeBackend, publish_model
from tests.unit.jobs.test_jobs_map import UTM, write_raster

LEFT, MIDDLE, RIGHT = 500_000.0, 500_900.0, 502_100.0


def write_regions(path: Path, parts: dict[str, tuple[float, float]], field: str = "region") -> Path:
    """Polygons from one easting to another, in degrees."""
    source = osr.SpatialReference()
    source.ImportFromEPSG(UTM)
    target = osr.SpatialReference()
    target.ImportFromEPSG(4326)
    for reference in (source, target):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("areas", target, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    for name, (west, east) in parts.items():
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField(0, name)
        box = f"{west} 4690000,{east} 4690000,{east} 4710000,{west} 4710000,{west} 4690000"
        geometry = ogr.CreateGeometryFromWkt(f"POLYGON(({box}))")
        geometry.Transform(osr.CoordinateTransformation(source, target))
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    feature = layer = dataset = None
    return path


@pytest.fixture
def job(tmp_path: Path) -> MapJob:
    values = np.random.default_rng(7).integers(1, 100, (150, 210)).astype(np.uint8)
    return MapJob(
        model=publish_model(tmp_path / "two.lsmodel", "somewhere", "elsewhere"),
        post=write_raster(tmp_path / "post.tif", values),
        output=tmp_path / "out.gpkg",
    )


@pytest.fixture
def backend() -> FakeBackend:
    return FakeBackend()


def mapped(job: MapJob, backend: FakeBackend, **changes: Any) -> dict[str, Any]:
    return run_map(dataclasses.replace(job, **changes), backend, SilentProgress())


def test_the_analysts_word_is_not_questioned(job: MapJob, backend: FakeBackend) -> None:
    report = mapped(job, backend, region="elsewhere")
    assert report["region"] == "elsewhere"
    assert report["region_choice"]["by"] == "analyst"
    assert not backend.looked


@pytest.mark.parametrize("region", [None, "auto"])
def test_the_images_decide_where_nobody_else_does(
    job: MapJob, backend: FakeBackend, region: str | None
) -> None:
    backend.looks_like = "elsewhere"
    report = mapped(job, backend, region=region)
    assert report["region"] == "elsewhere"
    assert report["region_choice"] == {
        "region": "elsewhere",
        "by": "images",
        "reason": "It was said so.",
        "posterior": {"somewhere": 0.8, "elsewhere": 0.2},
        "distance": {"somewhere": 0.5, "elsewhere": 7.1},
    }
    (samples,) = backend.looked
    assert 1 <= len(samples) <= 12
    assert all(one.post.shape == (1, 128, 128) and "pre" not in one.layers for one in samples)


def test_none_of_these_stops_the_job_and_shows_the_posterior(job: MapJob, backend: FakeBackend) -> None:
    backend.looks_like = None
    with pytest.raises(JobError) as caught:
        mapped(job, backend)
    message = str(caught.value)
    assert "'post.tif' is like none of the regions of model 'two'" in message
    assert "somewhere 0.80 (distance 0.5), elsewhere 0.20 (distance 7.1)" in message
    assert "Name the region to use all the same (the model has somewhere, elsewhere)" in message
    assert "teach the model this region, or map with the starter model" in message
    assert "--" not in message, "the dock and Processing show it too"
    assert not job.output.exists()


def test_what_is_like_no_region_is_mapped_by_the_decoder_for_any(
    job: MapJob, backend: FakeBackend, tmp_path: Path
) -> None:
    backend.looks_like = None
    model = publish_model(tmp_path / "any.lsmodel", "somewhere", "elsewhere", "anywhere")
    report = mapped(job, backend, model=model)
    assert report["region"] == "anywhere"
    assert report["region_choice"]["by"] == "anywhere"
    assert report["region_choice"]["reason"] == "It was said so. So the decoder for any region maps it."


def test_a_decoder_for_any_region_is_never_unlike_a_scene(
    job: MapJob, backend: FakeBackend, tmp_path: Path
) -> None:
    backend.looks_like = None
    model = publish_model(tmp_path / "any.lsmodel", "anywhere")
    report = mapped(job, backend, model=model)
    assert report["region"] == "anywhere"
    assert not [told for told in report["warnings"] if "unlike" in told]


def test_an_only_region_is_used_with_a_warning(job: MapJob, backend: FakeBackend, tmp_path: Path) -> None:
    model = publish_model(tmp_path / "one.lsmodel", "somewhere")
    told = mapped(job, backend, model=model, region="auto")["warnings"]
    assert not any("unlike" in warning for warning in told)  # that nothing was found is told as well
    backend.looks_like = None
    report = mapped(job, backend, model=model)
    assert report["region"] == "somewhere"
    assert "are unlike those that region 'somewhere' was trained on" in report["warnings"][0]


def test_missing_statistics_matter_only_where_there_is_a_choice(
    job: MapJob, backend: FakeBackend, tmp_path: Path
) -> None:
    backend.looks_like = ModelError("keeps no image statistics")
    model = publish_model(tmp_path / "one.lsmodel", "somewhere")
    assert mapped(job, backend, model=model)["region"] == "somewhere"
    assert mapped(job, backend, region="elsewhere")["region"] == "elsewhere"
    with pytest.raises(ModelError, match="keeps no image statistics"):
        mapped(job, backend, region="auto")


def test_a_decoder_for_any_region_maps_where_there_is_nothing_to_compare_with(
    job: MapJob, backend: FakeBackend, tmp_path: Path
) -> None:
    backend.looks_like = ModelError("It keeps no image statistics of alps.")
    report = mapped(job, backend, model=publish_model(tmp_path / "any.lsmodel", "alps", "anywhere"))
    assert report["region"] == report["region_choice"]["by"] == "anywhere"
    assert report["region_choice"]["reason"] == (
        "It keeps no image statistics of alps. So the decoder for any region maps it."
    )


def test_a_polygon_layer_beats_the_images(job: MapJob, backend: FakeBackend, tmp_path: Path) -> None:
    layer = write_regions(tmp_path / "r.gpkg", {"ELSEWHERE": (MIDDLE, RIGHT), "somewhere": (LEFT, MIDDLE)})
    report = mapped(job, backend, regions_layer=layer)
    assert report["region"] == "elsewhere"
    assert report["region_choice"]["by"] == "polygon layer"
    assert not backend.looked


def test_the_valid_area_counts_not_the_frame(job: MapJob, backend: FakeBackend, tmp_path: Path) -> None:
    values = np.full((150, 210), 50, np.uint8)
    values[:, 80:] = 0
    post = write_raster(tmp_path / "half.tif", values, nodata=0)
    layer = write_regions(tmp_path / "r.gpkg", {"elsewhere": (MIDDLE, RIGHT), "somewhere": (LEFT, MIDDLE)})
    assert mapped(job, backend, post=post, regions_layer=layer)["region"] == "somewhere"


def test_the_area_of_interest_counts(job: MapJob, backend: FakeBackend, tmp_path: Path) -> None:
    layer = write_regions(tmp_path / "r.gpkg", {"elsewhere": (MIDDLE, RIGHT), "somewhere": (LEFT, MIDDLE)})
    extent = (500_000.0, 4_698_500.0, 500_800.0, 4_700_000.0)
    assert mapped(job, backend, regions_layer=layer, extent=extent)["region"] == "somewhere"


@pytest.mark.parametrize(
    ("parts", "warning"),
    [
        ({"Great Plains": (LEFT, RIGHT)}, "in Great Plains, which the model does not know; skipped"),
        ({"elsewhere": (LEFT, LEFT + 500)}, "has most of 'post.tif' in no region"),
    ],
)
def test_a_layer_that_does_not_help_is_skipped(
    job: MapJob, backend: FakeBackend, tmp_path: Path, parts: dict[str, Any], warning: str
) -> None:
    layer = write_regions(tmp_path / "r.gpkg", parts)
    report = mapped(job, backend, regions_layer=layer)
    assert report["region_choice"]["by"] == "images"
    assert warning in report["warnings"][0]


def test_a_scene_without_georeference_is_in_no_polygon(
    job: MapJob, backend: FakeBackend, tmp_path: Path
) -> None:
    values = (np.arange(3600).reshape(60, 60) % 200 + 1).astype(np.uint8)
    post = write_raster(tmp_path / "chip.tif", values, epsg=None)
    layer = write_regions(tmp_path / "r.gpkg", {"elsewhere": (LEFT, RIGHT)})
    report = mapped(job, backend, post=post, regions_layer=layer)
    assert report["region_choice"]["by"] == "images"
    assert "no georeference" in report["warnings"][0]
    assert [one.post.shape for one in backend.looked[0]] == [(1, 60, 60)], "a small scene is one window"


def test_a_layer_that_cannot_be_used_is_said(job: MapJob, backend: FakeBackend, tmp_path: Path) -> None:
    with pytest.raises(InventoryError, match=r"gone\.gpkg does not exist"):
        mapped(job, backend, regions_layer=tmp_path / "gone.gpkg")
    layer = write_regions(tmp_path / "r.gpkg", {"elsewhere": (LEFT, RIGHT)}, field="NA_L1NAME")
    with pytest.raises(InventoryError, match="no attribute 'region' with the regions; it has NA_L1NAME"):
        mapped(job, backend, regions_layer=layer)
    assert mapped(job, backend, regions_layer=layer, region_field="na_l1name")["region"] == "elsewhere"


def test_samples_are_taken_where_there_is_data(job: MapJob, backend: FakeBackend, tmp_path: Path) -> None:
    values = np.zeros((1500, 1400), np.uint8)
    values[700:860, 700:860] = 40
    post = write_raster(tmp_path / "hole.tif", values, nodata=0)
    mapped(job, backend, post=post)
    (samples,) = backend.looked
    assert samples
    assert all(one.valid.any() for one in samples)


def test_names_of_ecoregions_meet_ids_of_regions(job: MapJob, backend: FakeBackend, tmp_path: Path) -> None:
    """A polygon layer writes names as its makers please; an id is a slug."""
    model = publish_model(tmp_path / "eco.lsmodel", "north_american-deserts", "great-plains")
    layer = write_regions(tmp_path / "l1.gpkg", {"NORTH AMERICAN DESERTS": (LEFT - 9_000, RIGHT + 9_000)})
    assert mapped(job, backend, model=model, regions_layer=layer)["region"] == "north_american-deserts"
