"""Suggested places: from an earlier map or from the network, never where the labels are already."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from landslide_mapper.errors import Canceled, JobError
from landslide_mapper.jobs import suggest
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.ranking import RANDOM
from landslide_mapper.jobs.suggest import run_suggest
from landslide_mapper.jobs.suggest_options import SuggestJob
from landslide_mapper.jobs.tile_survey import entropy_table
from tests.unit.jobs.fake_backend import FakeBackend, publish_model

TILE, TILES = 32, 10
SIDE = TILE * TILES
LEFT, TOP, PIXEL = 500_000.0, 4_700_000.0, 10.0


class Appraiser(FakeBackend):
    """Knows of every window how bright it is, and says that this is its entropy."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0

    def disagreement(self, handle, samples):
        self.asked += len(samples)
        return [
            {
                "entropy": float(one.post.mean()) / 254,
                "disagreement": 0.0,
                "features": [float(one.post.mean()), 1.0],
            }
            for one in samples
        ]


@pytest.fixture
def backend():
    return Appraiser()


@pytest.fixture(autouse=True)
def small_tiles(monkeypatch):
    monkeypatch.setattr(suggest, "TILE", TILE)


@pytest.fixture
def write(tmp_path):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)

    def raster(name, values, nodata=None):
        path = tmp_path / name
        height, width = values.shape
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, gdal.GDT_Byte)
        dataset.SetGeoTransform((LEFT, PIXEL, 0, TOP, 0, -PIXEL))
        dataset.SetProjection(reference.ExportToWkt())
        if nodata is not None:
            dataset.GetRasterBand(1).SetNoDataValue(nodata)
        dataset.GetRasterBand(1).WriteArray(values)
        dataset.FlushCache()
        return path

    return raster


@pytest.fixture
def post(write):
    return write("post.tif", np.random.default_rng(0).integers(1, 255, (SIDE, SIDE)).astype(np.uint8))


@pytest.fixture
def job(tmp_path, post):
    return SuggestJob(publish_model(tmp_path / "m.lsmodel", "somewhere"), post, region="somewhere", count=8)


def probability(tiles: dict[tuple[int, int], int], sure: int = 0) -> np.ndarray:
    """A map that is sure but in some tiles."""
    values = np.full((SIDE, SIDE), sure, np.uint8)
    for (row, col), value in tiles.items():
        values[row * TILE : (row + 1) * TILE, col * TILE : (col + 1) * TILE] = value
    return values


def tile_of(place) -> tuple[int, int]:
    return int((TOP - place["y"]) / PIXEL // TILE), int((place["x"] - LEFT) / PIXEL // TILE)


def boxes(path, *pixels):
    """A polygon file of rectangles in pixels: left, top, right, bottom."""
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    layer = dataset.CreateLayer("areas", reference, ogr.wkbPolygon)
    for left, top, right, bottom in pixels:
        x0, x1, y0, y1 = LEFT + left * PIXEL, LEFT + right * PIXEL, TOP - bottom * PIXEL, TOP - top * PIXEL
        feature = ogr.Feature(layer.GetLayerDefn())
        text = f"POLYGON (({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt(text))
        layer.CreateFeature(feature)
    del layer, dataset
    return path


def test_entropy_is_the_full_binary_one():
    table = entropy_table()
    assert table[127] == pytest.approx(1.0)
    assert table[0] == table[254] == table[255] == 0.0
    assert table[25] == pytest.approx(table[229]), "a sure landslide is as sure as a sure background"


def test_map_tells_where_the_model_is_unsure_without_the_network(job, backend, write):
    unsure = {(1, 1): 127, (1, 8): 100, (8, 1): 150, (8, 8): 127, (5, 5): 120}
    job = dataclasses.replace(
        job, probability=write("p.tif", probability(unsure), nodata=255), count=6, random_share=0.17
    )
    report = run_suggest(job, backend, SilentProgress())
    assert report["from_map"]
    assert backend.asked == 0
    assert {tile_of(place) for place in report["places"] if place["reason"] != RANDOM} == set(unsure)
    assert sum(place["reason"] == RANDOM for place in report["places"]) == 1
    first = report["places"][0]
    assert first["score"] == pytest.approx(1.0, abs=0.01)
    xmin, ymin, xmax, ymax = first["extent"]
    assert xmin < first["x"] < xmax
    assert ymin < first["y"] < ymax
    assert xmax - xmin == TILE * PIXEL


def test_without_a_map_the_network_looks(job, backend):
    report = run_suggest(job, backend, SilentProgress())
    assert not report["from_map"]
    assert 0 < backend.asked <= suggest.MOST_LOOKED_AT
    assert len(report["places"]) == 8
    assert report["places"] == run_suggest(job, backend, SilentProgress())["places"]
    other = run_suggest(dataclasses.replace(job, seed=7), backend, SilentProgress())
    assert other["places"] != report["places"]


def test_places_are_written_in_their_order_and_never_over_a_file(tmp_path, job, backend):
    output = tmp_path / "new" / "places.gpkg"
    report = run_suggest(dataclasses.replace(job, output=output), backend, SilentProgress())
    layer = (opened := gdal.OpenEx(str(output))).GetLayerByName("places")
    found = [(one["rank"], one["reason"], one.GetGeometryRef().GetX(), one["xmin"]) for one in layer]
    places = enumerate(report.places, start=1)
    assert found == [(rank, place.reason, place.x, place.extent[0]) for rank, place in places]
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "32654"
    del layer, opened
    with pytest.raises(JobError, match=r"places\.gpkg exists already"):
        run_suggest(dataclasses.replace(job, output=output), backend, SilentProgress())
    assert [one.name for one in output.parent.iterdir()] == ["places.gpkg"]


def test_several_decoders_are_asked_about_a_shortlist_only(tmp_path, job, backend, write):
    job = dataclasses.replace(
        job,
        model=publish_model(tmp_path / "two.lsmodel", "somewhere", "elsewhere"),
        probability=write("p.tif", probability({(2, 2): 127})),
        count=1,
    )
    run_suggest(job, backend, SilentProgress())
    assert 0 < backend.asked <= 6


def test_places_keep_their_distance_also_from_earlier_ones(job, backend):
    avoid = ((LEFT + 150 * PIXEL, TOP - 150 * PIXEL),)
    report = run_suggest(dataclasses.replace(job, avoid=avoid, count=12), backend, SilentProgress())
    points = np.array([(one["x"], one["y"]) for one in report["places"]] + list(avoid))
    gaps = np.linalg.norm(points[:, None] - points[None], axis=2) + np.eye(len(points)) * 1e9
    assert gaps.min() >= job.min_distance * TILE * PIXEL - 1e-6


def test_random_places_keep_their_share_where_there_is_little_room(job, backend, write):
    job = dataclasses.replace(job, probability=write("p.tif", probability({})), count=200, random_share=0.2)
    reasons = [place["reason"] for place in run_suggest(job, backend, SilentProgress())["places"]]
    assert 15 < len(reasons) < 60
    assert 0.1 <= reasons.count(RANDOM) / len(reasons) <= 0.3


def test_labelled_areas_are_left_out(tmp_path, job, backend):
    labelled = boxes(tmp_path / "areas.gpkg", (0, 0, SIDE, SIDE // 2), (0, SIDE // 2, SIDE // 2, SIDE))
    report = run_suggest(
        dataclasses.replace(job, labelled=labelled, count=20, min_distance=1), backend, SilentProgress()
    )
    assert report["places"]
    assert all(row >= 5 and col >= 5 for row, col in map(tile_of, report["places"]))


def test_everything_labelled_says_so(tmp_path, job, backend):
    labelled = boxes(tmp_path / "areas.gpkg", (-5, -5, SIDE + 5, SIDE + 5))
    with pytest.raises(JobError, match="every tile is labelled already"):
        run_suggest(dataclasses.replace(job, labelled=labelled), backend, SilentProgress())


def test_only_the_view_is_searched(job, backend):
    extent = (LEFT, TOP - 96 * PIXEL, LEFT + 96 * PIXEL, TOP)
    report = run_suggest(dataclasses.replace(job, extent=extent), backend, SilentProgress())
    assert report["tiles"] == 9
    assert all(row < 3 and col < 3 for row, col in map(tile_of, report["places"]))


def test_only_the_mapped_part_counts_where_there_is_a_map(job, backend, write):
    values = probability({(9, 9): 120}, sure=255)
    values[: 3 * TILE] = 10
    job = dataclasses.replace(job, probability=write("p.tif", values, nodata=255), min_distance=1, count=30)
    report = run_suggest(job, backend, SilentProgress())
    assert report["tiles"] == 31
    assert {tile_of(place)[0] for place in report["places"]} <= {0, 1, 2, 9}


def test_map_on_another_grid_is_not_used(job, backend, write):
    wrong = write("p.tif", np.full((7, 7), 127, np.uint8))
    assert not run_suggest(dataclasses.replace(job, probability=wrong), backend, SilentProgress())["from_map"]


def test_tiles_without_data_are_not_suggested(tmp_path, job, backend, write):
    values = np.random.default_rng(0).integers(1, 255, (SIDE, SIDE)).astype(np.uint8)
    values[:, : SIDE // 2] = 0
    holed = write("holed.tif", values, nodata=0)
    report = run_suggest(dataclasses.replace(job, post=holed, count=20), backend, SilentProgress())
    assert all(col >= 5 for _, col in map(tile_of, report["places"]))


def test_region_that_is_yet_to_be_learned_is_looked_at_by_another(job, backend):
    report = run_suggest(dataclasses.replace(job, region="new"), backend, SilentProgress())
    assert report["region"] == "somewhere"


def test_cancel_ends_the_search(job, backend):
    class Stopped(SilentProgress):
        def canceled(self):
            return True

    with pytest.raises(Canceled):
        run_suggest(job, backend, Stopped())


@pytest.mark.parametrize("wrong", [{"count": 0}, {"random_share": 1.5}])
def test_senseless_wishes_are_refused(job, backend, wrong):
    with pytest.raises(JobError):
        run_suggest(dataclasses.replace(job, **wrong), backend, SilentProgress())
