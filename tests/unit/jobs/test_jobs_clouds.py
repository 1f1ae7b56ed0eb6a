"""Masks of clouds as a job, and in a map: what they hide is not mapped, and everybody is told."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from landslide_mapper.cli import main as cli
from landslide_mapper.errors import Canceled, InventoryError, JobError, RasterError
from landslide_mapper.jobs.clouds import mask_dates, run_clouds
from landslide_mapper.jobs.clouds_options import CloudsJob
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import MapJob
from landslide_mapper.layers import date_layers
from tests.unit.clouds import scenes
from tests.unit.clouds.scenes import RGB, digits, write
from tests.unit.jobs.fake_backend import FakeBackend, publish_model

CHANGE = Path("change")


class Listening(SilentProgress):
    """Remembers what is said."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def log(self, message: str) -> None:
        self.said.append(str(message))


def read(path: Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def rows(path: Path, layer: str) -> list[tuple[str, float]]:
    source = ogr.Open(str(path))
    return [(one["class"], one.GetGeometryRef().GetArea()) for one in source.GetLayerByName(layer)]


def mapped_area(path: Path) -> dict[tuple[str, str], float]:
    source = ogr.Open(str(path))
    return {
        (one["kind"], one["reason"]): one.GetGeometryRef().GetArea()
        for one in source.GetLayerByName("mapped_area")
    }


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    """Post with clouds and slides; pre without either, and with white fields in the place of some slides."""
    post = scenes.scene()
    before = scenes.scene(clouds=False, seed=2).stack(RGB)
    ground = np.array([scenes.FOREST[name] + scenes.AIR[name] for name in RGB])[:, None]
    before[:, scenes.SLIDES] = ground
    return (
        write(tmp_path / "post.tif", digits(post.stack(RGB)), RGB),
        write(tmp_path / "pre.tif", digits(before), RGB),
    )


@pytest.fixture
def job(pair: tuple[Path, Path], tmp_path: Path) -> MapJob:
    return MapJob(CHANGE, pair[0], tmp_path / "out.gpkg", pre=pair[1], probability=tmp_path / "p.tif")


class TestJob:
    def test_mask_and_polygons_agree(self, pair, tmp_path):
        report = run_clouds(
            CloudsJob(pair[0], tmp_path / "mask.tif", polygons=tmp_path / "mask.gpkg"), SilentProgress()
        )
        mask = read(tmp_path / "mask.tif")
        assert (mask[scenes.CLOUDS] == 1).mean() > 0.98
        assert report.shares["cloud"] == pytest.approx((mask == 1).mean(), abs=0.001)
        found = rows(tmp_path / "mask.gpkg", "clouds")
        assert sum(area for name, area in found if name == "cloud") == (mask == 1).sum() * 100
        assert sum(area for name, area in found if name == "shadow") == (mask == 2).sum() * 100
        assert {name for name, _ in found} == {"cloud", "shadow"}
        assert not [one for one in tmp_path.iterdir() if one.name.startswith(".")]

    def test_what_exists_stays(self, pair, tmp_path):
        edited = tmp_path / "mask.tif"
        edited.write_text("edited")
        with pytest.raises(JobError, match=r"mask\.tif' exists; a mask may have been edited"):
            run_clouds(CloudsJob(pair[0], edited), SilentProgress())
        assert edited.read_text() == "edited"
        run_clouds(CloudsJob(pair[0], edited, overwrite=True), SilentProgress())
        assert read(edited).shape == (600, 600)

    @pytest.mark.parametrize(("output", "polygons"), [("mask.png", None), ("mask.tif", "mask.shp")])
    def test_names_that_say_another_format_are_refused(self, pair, tmp_path, output, polygons):
        more = None if polygons is None else tmp_path / polygons
        with pytest.raises(JobError, match=r"must be a Geo(TIFF|Package): end its name with \.(tif|gpkg)"):
            run_clouds(CloudsJob(pair[0], tmp_path / output, polygons=more), SilentProgress())
        assert {one.name for one in tmp_path.iterdir()} == {"post.tif", "pre.tif"}

    def test_the_image_itself_is_no_output(self, pair):
        with pytest.raises(JobError, match="also an input"):
            run_clouds(CloudsJob(pair[0], pair[0], overwrite=True), SilentProgress())

    def test_cancelled_leaves_nothing(self, pair, tmp_path):
        class Stopped(SilentProgress):
            def canceled(self) -> bool:
                return True

        with pytest.raises(Canceled):
            run_clouds(CloudsJob(pair[0], tmp_path / "new" / "mask.tif"), Stopped())
        assert list((tmp_path / "new").iterdir()) == []

    def test_command_line(self, pair, tmp_path, capsys):
        out = tmp_path / "mask.tif"
        assert cli.main(["clouds", "--raster", str(pair[0]), "--output", str(out)]) == 0
        assert "cloud 6." in capsys.readouterr().out
        gray = write(tmp_path / "gray.tif", digits(scenes.scene().stack(("red",))))
        assert cli.main(["clouds", "--raster", str(gray), "--output", str(tmp_path / "g.tif")]) == 1
        error = capsys.readouterr().err.splitlines()[-1]
        assert "(number of bands: 1)" in error
        assert "draw the clouds as polygons" in error
        assert not (tmp_path / "g.tif").exists()


class TestMap:
    def test_change_is_not_mapped_under_clouds_and_says_so(self, job):
        listening = Listening()
        report = run_map(job, None, listening)
        probability = read(job.probability)
        assert (probability[scenes.CLOUDS] == 255).mean() > 0.98
        assert (probability[scenes.SLIDES] != 255).all()
        area = mapped_area(job.output)
        assert area["not mapped", "cloud"] > 0.98 * scenes.CLOUDS.sum() * 100
        assert ("not mapped", "shadow") in area
        assert sum(area.values()) == 600 * 600 * 100
        assert set(report.hidden) == {"post"}
        assert report.hidden["post"] == pytest.approx(
            (area["not mapped", "cloud"] + area["not mapped", "shadow"]) / 36e6, abs=0.002
        )
        assert any("Clouds, shadow and snow hide" in said and "post-event" in said for said in listening.said)

    def test_without_masks_all_is_mapped(self, job):
        without = run_map(dataclasses.replace(job, clouds="none"), None, SilentProgress())
        assert (read(job.probability)[scenes.CLOUDS] != 255).all()
        assert without.hidden == {}

    def test_pre_under_clouds_is_not_compared(self, job, pair):
        swapped = dataclasses.replace(job, post=pair[1], pre=pair[0])
        report = run_map(swapped, None, SilentProgress())
        assert ("not mapped", "cloud on the pre-event raster") in mapped_area(job.output)
        assert set(report.hidden) == {"pre"}

    def test_a_network_maps_all_unless_asked(self, job, tmp_path):
        model = publish_model(tmp_path / "fake.lsmodel", "somewhere")
        fake = FakeBackend(dates=2)
        fake.info = dataclasses.replace(fake.info, layers=date_layers(3, 2, True))
        network = dataclasses.replace(job, model=model)
        assert run_map(network, fake, SilentProgress()).hidden == {}
        report = run_map(dataclasses.replace(network, clouds="rules"), fake, SilentProgress())
        assert report.hidden["post"] > 0.05
        assert (read(job.probability)[scenes.CLOUDS] == 255).mean() > 0.98

    def test_edited_polygons_are_used_in_their_place(self, job, tmp_path):
        masks = tmp_path / "masks.gpkg"
        report = run_map(dataclasses.replace(job, masks=masks), None, SilentProgress())
        assert report.masks == masks
        assert {name for name, _ in rows(masks, "clouds_post")} == {"cloud", "shadow"}
        assert rows(masks, "clouds_pre") == []
        data = ogr.Open(str(masks), 1)
        data.ExecuteSQL("DELETE FROM clouds_post")
        data = None
        edited = dataclasses.replace(job, post_mask=f"GPKG:{masks}:clouds_post")
        assert run_map(edited, None, SilentProgress()).hidden == {}
        assert (read(job.probability)[scenes.CLOUDS] != 255).all()

    def test_clear_dates_are_read_without_masks_and_written_as_empty_layers(self, job, pair, tmp_path):
        clear = write(tmp_path / "clear.tif", digits(scenes.scene(clouds=False).stack(RGB)), RGB)
        masks = tmp_path / "masks.gpkg"
        both = dataclasses.replace(job, post=clear, masks=masks)
        hidden = mask_dates(both, tmp_path, SilentProgress())
        assert hidden.job.hiding == {}
        assert set(hidden.made) == {"post", "pre"}
        assert run_map(both, None, SilentProgress()).hidden == {}
        assert rows(masks, "clouds_post") == rows(masks, "clouds_pre") == []

    def test_masks_that_exist_are_never_replaced(self, job, tmp_path):
        masks = tmp_path / "masks.gpkg"
        masks.write_text("edited by hand")
        with pytest.raises(JobError, match=r"masks\.gpkg' exists"):
            run_map(dataclasses.replace(job, masks=masks), None, SilentProgress())
        assert masks.read_text() == "edited by hand"

    def test_all_cloud_is_one_clear_message(self, job, tmp_path):
        whole = np.ones((1, 600, 600), np.uint8)
        mask = write(tmp_path / "whole.tif", whole)
        with pytest.raises(
            JobError, match="Nothing is left to map: clouds, shadow and snow hide all of 'post"
        ):
            run_map(dataclasses.replace(job, post_mask=mask), None, SilentProgress())
        assert not job.output.exists()

    def test_a_pair_of_one_band_is_mapped_without_and_says_so(self, tmp_path):
        after, before = scenes.scene(), scenes.scene(clouds=False)
        paths = [
            write(tmp_path / f"{n}.tif", digits(one.stack(("red",))))
            for n, one in (("a", after), ("b", before))
        ]
        job = MapJob(CHANGE, paths[0], tmp_path / "out.gpkg", pre=paths[1], index="brightness")
        report = run_map(job, None, SilentProgress())
        assert report.hidden == {}
        assert sum("Clouds were not looked for in 'a.tif'" in said for said in report.warnings) == 1
        with pytest.raises(RasterError, match=r"not known which bands of a\.tif show red"):
            run_map(dataclasses.replace(job, clouds="rules"), None, SilentProgress())

    def test_a_mask_of_another_size_and_crs_is_brought_over(self, job, pair, tmp_path):
        run_clouds(CloudsJob(pair[0], tmp_path / "mask.tif"), SilentProgress())
        moved = tmp_path / "moved.tif"
        gdal.Warp(str(moved), str(tmp_path / "mask.tif"), dstSRS="EPSG:4326", xRes=2e-4, yRes=2e-4)
        run_map(dataclasses.replace(job, post_mask=moved), None, SilentProgress())
        assert (read(job.probability)[scenes.CLOUDS] == 255).mean() > 0.95


class TestWhatIsAsked:
    def test_masks_are_a_geopackage(self, job, tmp_path):
        with pytest.raises(JobError, match=r"masks\.shp' must be a GeoPackage"):
            run_map(dataclasses.replace(job, masks=tmp_path / "masks.shp"), None, SilentProgress())

    def test_a_mask_needs_its_raster(self, job, pair):
        asked = dataclasses.replace(job, pre=None, pre_mask=pair[1])
        with pytest.raises(JobError, match=r"mask of the pre-event raster, 'pre\.tif', but no pre-event"):
            run_map(asked, None, SilentProgress())

    def test_masks_that_were_not_made_are_not_kept_silent(self, job, tmp_path):
        listening = Listening()
        run_map(dataclasses.replace(job, clouds="none", masks=tmp_path / "masks.gpkg"), None, listening)
        assert any("masks.gpkg' is not written" in one for one in listening.said)

    def test_masks_and_map_come_together_or_not_at_all(self, job, tmp_path, monkeypatch):
        asked = dataclasses.replace(job, masks=tmp_path / "masks.gpkg")
        flat = write(tmp_path / "flat.tif", np.full((3, 600, 600), 700, np.uint16), RGB)
        with pytest.raises(JobError, match="one value nearly everywhere"):
            run_map(dataclasses.replace(asked, pre=flat), None, SilentProgress())
        assert not asked.masks.exists()

        def full(*_):
            raise InventoryError("disk full")

        monkeypatch.setattr("landslide_mapper.jobs.clouds.write_cloud_polygons", full)
        with pytest.raises(InventoryError, match="disk full"):
            run_map(asked, None, SilentProgress())
        assert not asked.output.exists()
        assert not asked.probability.exists()

    def test_chosen_bands_are_those_in_which_clouds_are_told(self, job, tmp_path):
        """Of five bands without names nobody else knows what they show."""
        before = scenes.scene(clouds=False, seed=2)
        turned = {
            name: write(
                tmp_path / f"five_{name}.tif", digits(one.stack(("nir", "blue", "green", "red", "swir1")))
            )
            for name, one in (("post", scenes.scene()), ("pre", before))
        }
        told = {"post_bands": (4, 3, 2), "pre_bands": (4, 3, 2)}
        run_map(
            dataclasses.replace(job, post=turned["post"], pre=turned["pre"], **told), None, SilentProgress()
        )
        by_number = read(job.probability)
        named = write(tmp_path / "rgb.tif", digits(scenes.scene().stack(RGB)), RGB)
        names = write(tmp_path / "rgb_pre.tif", digits(before.stack(RGB)), RGB)
        run_map(dataclasses.replace(job, post=named, pre=names), None, SilentProgress())
        np.testing.assert_array_equal(by_number, read(job.probability))
        assert (by_number[scenes.SLIDES] != 255).all()
