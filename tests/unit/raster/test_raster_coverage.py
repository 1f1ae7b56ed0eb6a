"""What was mapped, what not and why: codes, areas and outlines."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr, osr

from landslide_mapper.errors import RasterError
from landslide_mapper.raster import coverage as module
from landslide_mapper.raster import joined_pixels
from landslide_mapper.raster.coverage import (
    BOTH_DATES,
    MEANINGS,
    NO_POST,
    NO_PRE,
    POST_ONLY,
    SPECK_PIXELS,
    CoverageWriter,
    _outlines,
    coverage,
)
from landslide_mapper.raster.grid import PIXEL_SPACE, Grid
from landslide_mapper.raster.whole_polygons import area_of
from landslide_mapper.tiling import CELL, NODATA, Window
from tests.as_windows import refused


def grid_of(codes, georeferenced):
    height, width = codes.shape
    utm = osr.SpatialReference()
    utm.ImportFromEPSG(32654)
    place = (500_000, 10, 0, 4_740_000, 0, -10) if georeferenced else PIXEL_SPACE
    return Grid(width, height, place, utm.ExportToWkt() if georeferenced else None)


def outlined(path, codes, *, georeferenced=True):
    """The parts of codes that are written cell by cell."""
    grid = grid_of(codes, georeferenced)
    with CoverageWriter(path, grid) as writer:
        for row in range(0, grid.height, CELL):
            for col in range(0, grid.width, CELL):
                window = Window(col, row, CELL, CELL).intersection(grid.window)
                writer.write(window, codes.astype(np.uint8)[window.slices()])
        writer.finish()
    return writer.parts()


def test_each_pixel_says_what_it_was_mapped_from():
    post = np.array([[True, True, False, False]])
    pre = np.array([[True, False, True, False]])
    assert coverage(post, pre, True).tolist() == [[BOTH_DATES, NO_PRE, NO_POST, NO_POST]]
    assert coverage(post, pre, False).tolist() == [[BOTH_DATES, POST_ONLY, NO_POST, NO_POST]]
    assert coverage(post, None, False).tolist() == [[POST_ONLY, POST_ONLY, NO_POST, NO_POST]]


def test_every_code_has_a_meaning():
    assert {meaning.kind for meaning in MEANINGS.values()} == {"both dates", "post only", "not mapped"}
    assert all(meaning.reason for code, meaning in MEANINGS.items() if code != BOTH_DATES)


def test_a_third_without_pre_is_one_part_of_its_size(tmp_path):
    codes = np.full((300, 600), BOTH_DATES)
    codes[:, :200] = NO_PRE
    parts = {part.code: part for part in outlined(tmp_path / "c.tif", codes)}
    assert set(parts) == {BOTH_DATES, NO_PRE}
    assert parts[NO_PRE].area_m2 == pytest.approx(200 * 300 * 100, rel=2e-3)  # UTM's scale at its meridian
    shape = ogr.CreateGeometryFromWkb(parts[NO_PRE].wkb)
    assert shape.GetEnvelope() == (500_000, 502_000, 4_737_000, 4_740_000)
    assert shape.GetGeometryName() == "MULTIPOLYGON"


@pytest.mark.parametrize("georeferenced", [True, False])
def test_one_part_that_is_all_of_the_raster_is_drawn_as_any_other(tmp_path, georeferenced):
    codes = np.full((70, 90), POST_ONLY)
    (part,) = outlined(tmp_path / "c.tif", codes, georeferenced=georeferenced)
    assert part.code == POST_ONLY
    assert part.area_m2 == pytest.approx(70 * 90 * (100 if georeferenced else 1), rel=2e-3)
    outlined(tmp_path / "plain.tif", codes, georeferenced=False)
    (drawn,) = _outlines(tmp_path / "plain.tif", grid_of(codes, georeferenced)).values()
    assert part.wkb == drawn


def test_parts_cover_what_was_asked_for_and_do_not_overlap(tmp_path):
    random = np.random.default_rng(3)
    codes = np.kron(
        random.choice([BOTH_DATES, POST_ONLY, NO_POST, NO_PRE, NODATA], (12, 12)), np.ones((9, 9))
    )
    parts = outlined(tmp_path / "c.tif", codes)
    shapes = [ogr.CreateGeometryFromWkb(part.wkb) for part in parts]
    assert all(shape.IsValid() for shape in shapes)
    assert sum(shape.GetArea() for shape in shapes) == np.count_nonzero(codes != NODATA) * 100
    whole = shapes[0]
    for shape in shapes[1:]:
        assert area_of(whole.Intersection(shape)) == 0
        whole = whole.Union(shape)


def test_specks_are_no_parts_but_their_area_counts(tmp_path):
    codes = np.full((600, 200), BOTH_DATES)
    codes[10::20, 10::20] = NO_POST
    codes[:20] = NO_POST
    parts = {part.code: part for part in outlined(tmp_path / "c.tif", codes)}
    assert ogr.CreateGeometryFromWkb(parts[BOTH_DATES].wkb).GetArea() == 580 * 200 * 100
    assert parts[NO_POST].area_m2 == pytest.approx((20 * 200 + 29 * 10) * 100, rel=2e-3)
    assert SPECK_PIXELS > 1


@pytest.mark.parametrize("side", [2, 3, 7])
def test_cells_are_outlined_as_their_pixels_are(tmp_path, monkeypatch, side):
    random = np.random.default_rng(side)
    blocks = random.choice([BOTH_DATES, NO_POST, NO_PRE, NODATA], (50, 25))
    cells = np.kron(blocks, np.ones((4, 4)))
    cells[41:80, 21:80] = NO_PRE
    cells[44:80:5, 24:80:5] = NO_POST  # specks where pixels are 2 or 3 to a side, parts where they are 7
    codes = np.kron(cells, np.ones((side, side)))[: 200 * side - 1, : 100 * side - side + 1]
    joined = {part.code: part for part in outlined(tmp_path / "joined.tif", codes)}
    monkeypatch.setattr(joined_pixels, "_common_side", lambda source: 1)
    single = {part.code: part for part in outlined(tmp_path / "single.tif", codes)}
    assert joined.keys() == single.keys()
    for code, part in joined.items():
        assert part.area_m2 == single[code].area_m2
        shape, other = (ogr.CreateGeometryFromWkb(one.wkb) for one in (part, single[code]))
        assert shape.GetArea() == other.GetArea() > 0
        assert shape.SymmetricDifference(other).GetArea() == 0


def test_pixel_space_lies_where_qgis_draws_it(tmp_path):
    (part,) = outlined(tmp_path / "c.tif", np.full((20, 30), POST_ONLY), georeferenced=False)
    assert ogr.CreateGeometryFromWkb(part.wkb).GetEnvelope() == (0, 30, -20, 0)
    assert part.area_m2 == 600


def test_nothing_asked_for_is_nothing(tmp_path):
    assert outlined(tmp_path / "c.tif", np.full((20, 30), NODATA)) == []


def test_nothing_is_left_beside_the_raster(tmp_path):
    outlined(tmp_path / "c.tif", np.full((20, 30), BOTH_DATES))
    assert [path.name for path in tmp_path.iterdir()] == ["c.tif"]


def test_a_job_that_stops_leaves_nothing(tmp_path):
    with CoverageWriter(tmp_path / "c.tif", Grid(30, 20, PIXEL_SPACE, None)) as writer:
        writer.write(Window(0, 0, 30, 20), np.full((20, 30), BOTH_DATES, np.uint8))
    assert list(tmp_path.iterdir()) == []


def test_what_went_wrong_is_told_where_windows_keeps_the_file_that_it_lies_in(tmp_path, monkeypatch):
    """What is raised while a raster is open keeps it open, and an open file cannot be removed there."""

    def fail(*_):
        raise RasterError("The disk is full.")

    real = Path.unlink

    def keep(path, missing_ok=False):
        if path.name.endswith(".joined.tif"):
            raise refused(32)
        real(path, missing_ok)

    monkeypatch.setattr(module, "_outlines", fail)
    monkeypatch.setattr(Path, "unlink", keep)
    codes = np.full((40, 60), BOTH_DATES)
    codes[:, :30] = NO_PRE
    with pytest.raises(RasterError, match="The disk is full"):
        outlined(tmp_path / "coverage.tif", codes)
