import contextlib
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from landslide_mapper.errors import RasterError
from landslide_mapper.raster.grid import PIXEL_SPACE, Grid
from landslide_mapper.raster.writer import ProbabilityWriter
from landslide_mapper.tiling import CELL, Window
from tests.as_windows import refuse_to_flush_what_is_read

REPOSITORY = Path(__file__).resolve().parents[3]


@pytest.fixture
def grid(wkt):
    return Grid(1100, 700, (500_000.0, 10.0, 0.0, 4_720_000.0, 0.0, -10.0), wkt(32654))


def cells(grid, seed=0):
    rng = np.random.default_rng(seed)
    for row in range(0, grid.height, CELL):
        for col in range(0, grid.width, CELL):
            window = Window(col, row, CELL, CELL).intersection(grid.window)
            yield window, rng.integers(0, 256, (window.height, window.width)).astype(np.uint8)


@pytest.mark.usefixtures("gdal_exceptions")
class TestWritten:
    def test_whole_raster(self, tmp_path, grid):
        path, expected = tmp_path / "new folder" / "p.tif", np.zeros((700, 1100), np.uint8)
        with ProbabilityWriter(path, grid, {"MODEL": "m 1"}) as writer:
            for window, values in cells(grid):
                writer.write(window, values)
                expected[window.slices()] = values
            assert not path.exists()
            assert writer.finish() == path
        dataset = gdal.Open(str(path))
        band = dataset.GetRasterBand(1)
        np.testing.assert_array_equal(dataset.ReadAsArray(), expected)
        assert Grid.from_dataset(dataset) == grid
        assert (band.GetNoDataValue(), band.GetScale()) == (255, 1 / 254)
        assert band.GetBlockSize() == [CELL, CELL]
        assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"
        assert dataset.GetMetadataItem("MODEL") == "m 1"
        assert os.listdir(path.parent) == ["p.tif"]

    def test_where_only_what_can_be_written_can_be_flushed(self, tmp_path, grid, monkeypatch):
        """As on Windows."""
        refuse_to_flush_what_is_read(monkeypatch)
        with ProbabilityWriter(tmp_path / "p.tif", grid) as writer:
            writer.finish()
        assert os.listdir(tmp_path) == ["p.tif"]

    def test_what_is_not_written_is_nodata(self, tmp_path, grid):
        with ProbabilityWriter(tmp_path / "p.tif", grid) as writer:
            writer.write(Window(512, 0, 512, 512), np.zeros((512, 512), np.uint8))
            writer.finish()
        values = gdal.Open(str(tmp_path / "p.tif")).ReadAsArray()
        assert (values[:512, 512:1024] == 0).all()
        assert (values == 255).sum() == 700 * 1100 - 512 * 512

    def test_pixel_space_stays_pixel_space(self, tmp_path):
        grid = Grid(20, 10, PIXEL_SPACE, None)
        with ProbabilityWriter(tmp_path / "p.tif", grid) as writer:
            writer.finish()
        assert Grid.from_dataset(gdal.Open(str(tmp_path / "p.tif"))) == grid

    def test_old_file_stays_until_the_new_one_is_whole(self, tmp_path, grid):
        path = tmp_path / "p.tif"
        path.write_bytes(b"old")
        (tmp_path / "p.tif.aux.xml").write_text("statistics of the old one")
        with contextlib.suppress(KeyError), ProbabilityWriter(path, grid) as writer:
            writer.write(*next(cells(grid)))
            raise KeyError
        assert path.read_bytes() == b"old"
        assert sorted(os.listdir(tmp_path)) == ["p.tif", "p.tif.aux.xml"]
        with ProbabilityWriter(path, grid) as writer:
            writer.finish()
        assert os.listdir(tmp_path) == ["p.tif"]

    def test_leaving_without_finish_leaves_nothing(self, tmp_path, grid):
        with ProbabilityWriter(tmp_path / "p.tif", grid):
            pass
        assert os.listdir(tmp_path) == []

    def test_path_with_spaces_and_other_letters(self, tmp_path, grid):
        path = tmp_path / "地滑り ñ" / "確率 p.tif"
        with ProbabilityWriter(path, grid) as writer:
            writer.finish()
        assert gdal.Open(str(path)) is not None


@pytest.mark.usefixtures("gdal_exceptions")
class TestRefused:
    def test_parent_is_a_file(self, tmp_path, grid):
        (tmp_path / "file").touch()
        with pytest.raises(RasterError, match=r"Cannot write .*p\.tif \(folder .*file"):
            ProbabilityWriter(tmp_path / "file" / "p.tif", grid)

    def test_target_is_a_folder(self, tmp_path, grid):
        (tmp_path / "p.tif").mkdir()
        with pytest.raises(RasterError, match="it is a folder"):
            ProbabilityWriter(tmp_path / "p.tif", grid)

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
    def test_read_only_folder(self, tmp_path, grid):
        tmp_path.chmod(0o500)
        with pytest.raises(RasterError, match=r"Cannot write .*GB free"):
            ProbabilityWriter(tmp_path / "p.tif", grid)

    def test_folder_that_cannot_be_written_to(self, grid):
        """Like a read-only folder, and for root too: nobody can make files in /proc."""
        if not Path("/proc/self").is_dir():
            pytest.skip("no /proc here")
        with pytest.raises(RasterError, match=r"Cannot write /proc/p\.tif \(folder /proc: .* free\)"):
            ProbabilityWriter("/proc/p.tif", grid)

    def test_rename_that_fails(self, tmp_path, grid, monkeypatch):
        """As on Windows while QGIS has the old file open."""

        def refuse(*_):
            raise PermissionError(13, "The file is used by another process")

        monkeypatch.setattr(os, "replace", refuse)
        path = tmp_path / "p.tif"
        path.write_bytes(b"old")
        with (
            pytest.raises(RasterError, match="used by another process"),
            ProbabilityWriter(path, grid) as writer,
        ):
            writer.finish()
        assert path.read_bytes() == b"old"
        assert os.listdir(tmp_path) == ["p.tif"]

    @pytest.mark.parametrize(
        "window", [Window(3, 0, 512, 512), Window(0, 0, 500, 512), Window(1024, 512, 256, 188)]
    )
    def test_windows_that_would_compress_a_tile_twice(self, tmp_path, grid, window):
        with ProbabilityWriter(tmp_path / "p.tif", grid) as writer:
            with pytest.raises(ValueError, match="whole tiles"):
                writer.write(window, np.zeros((window.height, window.width), np.uint8))

    def test_writing_after_the_end(self, tmp_path, grid):
        with ProbabilityWriter(tmp_path / "p.tif", grid) as writer:
            writer.finish()
            with pytest.raises(RasterError, match="not being written any more"):
                writer.write(*next(cells(grid)))
            with pytest.raises(RasterError, match="not being written any more"):
                writer.finish()


FULL_DISK = """
import os, resource, sys
import numpy as np
from osgeo import gdal
gdal.{switch}Exceptions()
from landslide_mapper.errors import RasterError
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.writer import ProbabilityWriter
from landslide_mapper.tiling import CELL, Window


def write():
    grid = Grid(2048, 2048, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), None)
    rng = np.random.default_rng(0)
    with ProbabilityWriter(sys.argv[1], grid) as writer:
        for row in range(0, 2048, 512):
            for col in range(0, 2048, 512):
                writer.write(Window(col, row, 512, 512), rng.integers(0, 255, (512, 512)).astype(np.uint8))
        writer.finish()


limit = int(sys.argv[2])
if limit < 0:  # so many bytes less than what is needed
    write()
    limit += os.path.getsize(sys.argv[1])
    os.remove(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    write()
except RasterError as error:
    print("RasterError:", error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on file sizes")
@pytest.mark.parametrize("switch", ["Use", "DontUse"])
@pytest.mark.parametrize("limit", [0, 100, 1000, 300_000, -100_000, -1])
def test_full_disk(tmp_path, switch, limit):
    """The limit on a file's size fails writes just as a full disk does: in between, at the end, at once."""
    path = tmp_path / "p.tif"
    run = subprocess.run(
        [sys.executable, "-c", FULL_DISK.format(switch=switch), str(path), str(limit)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout.count("\n") == 1
    assert run.stdout.startswith(f"RasterError: Cannot write {path} (folder {tmp_path}: ")
    assert "GB free" in run.stdout
    assert "Traceback" not in run.stderr
    assert os.listdir(tmp_path) == []
