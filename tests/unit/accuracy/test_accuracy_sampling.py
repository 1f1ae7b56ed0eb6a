"""Drawing a sample: every pixel of a stratum is as likely as any other one, and nothing is drawn twice."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from landslide_mapper.accuracy.sample_points import read_sample, write_sample
from landslide_mapper.accuracy.sampling import draw
from landslide_mapper.errors import InventoryError, JobError
from landslide_mapper.vocabulary import NOT_REJECTED
from tests.unit.accuracy.land import UTM, X, Y, polygons, reference, sample


def drawn(
    folder: Path, slides, mapped=((0, 0, 1000, 1000),), count=300, least=50, buffer=50.0, side=10.0, **more
):
    inventory = polygons(folder / "slides.gpkg", slides, **more)
    area = polygons(folder / "mapped.gpkg", mapped)
    return draw(inventory, area, NOT_REJECTED, (count, least), (side, buffer), 0, lambda share: None)


def test_strata_and_their_areas(tmp_path):
    found = drawn(tmp_path, [(200, 200, 100, 100)])
    assert found.units == {"landslide": 100, "buffer": 20 * 20 - 100, "rest": 10_000 - 400}
    assert found.area_m2["landslide"] == pytest.approx(10_000, rel=2e-3)
    assert not found.warnings
    x, y = found.x - X, found.y - Y
    slide = (x > 200) & (x < 300) & (y > 200) & (y < 300)
    near = (x > 150) & (x < 350) & (y > 150) & (y < 350) & ~slide
    expected = np.where(slide, "landslide", np.where(near, "buffer", "rest"))
    assert found.strata == expected.tolist()
    assert len(set(zip(found.x, found.y))) == len(found.x) == 300
    assert ((found.x - X) % 10 == 5).all(), "middles of pixels"
    # In the order in which they are judged, strata are mixed.
    assert {"landslide", "buffer", "rest"} == set(found.strata[:40])


def test_all_pixels_are_as_likely(tmp_path):
    found = drawn(tmp_path, [], count=5000, least=2, side=10.0)
    assert found.units == {"rest": 10_000}
    quarter = (found.x < X + 500) & (found.y < Y + 500)
    assert quarter.mean() == pytest.approx(0.25, abs=0.03)


def test_the_same_seed_draws_the_same_and_tiles_do_not_matter(tmp_path, monkeypatch):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    one = drawn(tmp_path / "a", [(200, 200, 100, 100)], mapped=[(0, 0, 1000, 600)])
    again = drawn(tmp_path / "b", [(200, 200, 100, 100)], mapped=[(0, 0, 1000, 600)])
    assert np.array_equal(one.x, again.x)
    assert one.strata == again.strata
    monkeypatch.setattr("landslide_mapper.accuracy.sampling._TILE", 37)
    (tmp_path / "c").mkdir()
    tiled = drawn(tmp_path / "c", [(200, 200, 100, 100)], mapped=[(0, 0, 1000, 600)])
    assert tiled.units == one.units


def test_a_stratum_with_few_pixels_is_taken_whole_and_told(tmp_path):
    found = drawn(tmp_path, [(200, 200, 20, 20)])
    assert found.units["landslide"] == 4
    assert found.strata.count("landslide") == 4
    assert "only 4 pixels, fewer than the 50 points" in found.warnings[0]


def test_an_empty_map_can_only_tell_what_it_missed(tmp_path):
    found = drawn(tmp_path, [])
    assert set(found.strata) == {"rest"}
    assert "holds no landslide" in found.warnings[0]


def test_rejected_candidates_are_no_landslides(tmp_path):
    found = drawn(tmp_path, [(0, 0, 100, 100), (500, 500, 100, 100)], status=["rejected", "accepted"])
    assert found.units["landslide"] == 100


def test_what_was_not_mapped_is_not_drawn_from(tmp_path):
    inventory = polygons(tmp_path / "map.gpkg", [(0, 0, 50, 50)])
    kinds = ["both dates", "not mapped"]
    polygons(inventory, [(0, 0, 1000, 500), (0, 500, 1000, 500)], layer="mapped_area", kind=kinds)
    found = draw(inventory, None, NOT_REJECTED, (300, 50), (10.0, 50.0), 0, lambda share: None)
    assert (found.y < Y + 500).all()
    assert sum(found.units.values()) == 5000


def test_degrees_are_sampled_on_an_equal_area_grid(tmp_path):
    inventory = tmp_path / "lonlat.gpkg"
    from osgeo import ogr

    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(inventory))
    for layer, wkt in (
        (
            "landslides",
            "POLYGON ((141.001 42.701, 141.003 42.701, 141.003 42.703, 141.001 42.703, 141.001 42.701))",
        ),
        ("mapped_area", "POLYGON ((141 42.7, 141.02 42.7, 141.02 42.72, 141 42.72, 141 42.7))"),
    ):
        made = dataset.CreateLayer(layer, reference(4326), ogr.wkbPolygon)
        feature = ogr.Feature(made.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        made.CreateFeature(feature)
    del made, dataset
    found = draw(inventory, None, NOT_REJECTED, (300, 50), (10.0, 50.0), 0, lambda share: None)
    # 0.02 degrees at 42.7 N: 1,638 m by 2,222 m
    assert sum(found.area_m2.values()) == pytest.approx(1638.5 * 2221.6, rel=0.01)
    assert "Lambert_Azimuthal" in found.wkt.replace(" ", "_")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"side": 0.001}, "Choose larger pixels"),
        ({"buffer": 1e5}, "The buffer of 100000 m is 10,000 pixels wide; at most 512"),
    ],
)
def test_what_is_too_much_is_refused(tmp_path, arguments, said):
    with pytest.raises(JobError, match=said):
        drawn(tmp_path, [(200, 200, 100, 100)], **arguments)


def test_without_what_was_mapped_nothing_is_drawn(tmp_path):
    inventory = polygons(tmp_path / "slides.gpkg", [(0, 0, 10, 10)])
    with pytest.raises(JobError, match="does not say what was mapped"):
        draw(inventory, None, NOT_REJECTED, (300, 50), (10.0, 50.0), 0, lambda share: None)


def test_a_sample_is_written_and_read(tmp_path):
    rows = [
        {"draw": "a", "number": n, "stratum": one, "stratum_m2": 5e4, "stratum_units": 500, "side_m": 10.0}
        for n, one in enumerate(["landslide", "rest", "rest"], 1)
    ]
    path = tmp_path / "sample.gpkg"
    write_sample(path, rows, [(X, Y)] * 3, reference(UTM).ExportToWkt())
    found = read_sample(path)
    assert (found.points, found.open, found.unclear) == (3, 3, 0)
    assert found.strata == ("landslide", "rest")
    assert found.sample.weights.tolist() == [5e4, 5e4]
    with pytest.raises(InventoryError, match="exists already"):
        write_sample(path, rows, [(X, Y)] * 3, None)


def row(stratum, answer, draw="a"):
    facts = {"stratum_m2": 1e6, "stratum_units": 10_000}
    return {"draw": draw, "stratum": stratum, "reference": answer, **facts}


def test_what_was_judged_is_counted_and_the_newest_draw_counts(tmp_path):
    path = sample(
        tmp_path / "s.gpkg",
        [
            row("landslide", "landslide", "old"),
            *[row("landslide", "landslide")] * 3,
            row("landslide", "not_landslide"),
            row("rest", "unclear"),
            row("rest", "not_landslide"),
            row("rest", None),
        ],
    )
    found = read_sample(path)
    assert found.sample.counts.tolist() == [[3, 1], [0, 1]]
    assert (found.points, found.unclear, found.open) == (7, 1, 1)
    assert found.with_few == {"rest": (0, 1)}


def test_what_is_no_sample_says_so(tmp_path):
    with pytest.raises(InventoryError, match="lacks the columns draw, stratum, stratum_m2"):
        read_sample(polygons(tmp_path / "p.gpkg", [(0, 0, 10, 10)]))
    with pytest.raises(InventoryError, match="found yes, expected the strata"):
        read_sample(sample(tmp_path / "s.gpkg", [row("rest", "yes")]))
