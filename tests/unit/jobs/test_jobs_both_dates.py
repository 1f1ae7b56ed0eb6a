"""From a starter to a model of one's own that sees both dates: taught and mapped by the real networks."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from osgeo import gdal

from landslide_mapper.jobs.evaluate import run_evaluate
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.reports import MapReport, UpdateReport
from landslide_mapper.jobs.spec import EvaluateJob, MapJob, SceneEntry, UpdateJob
from landslide_mapper.jobs.update import run_update
from landslide_mapper.layers import ImageTags
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.inference.graph_ways import TORCH
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.nn.networks.weights import load_network, save_version
from landslide_mapper.normalization import SCENE
from tests.unit.change.land import NAMES, SLIDES, pair, write
from tests.unit.jobs.test_jobs_map import Recorder

SPEC = NetworkSpec("tu-tf_mobilenetv3_small_minimal_100", 3, 1, decoder_channels=(8, 8, 8, 8, 4))


@dataclasses.dataclass(frozen=True)
class Place:
    """A model of one date, two rasters, and what a model of both has become of it."""

    folder: Path
    start: Path
    own: Path
    post: Path
    pre: Path
    report: UpdateReport

    def map(
        self, model: Path, region: str, name: str, pre: Path | None, way: str | None = None
    ) -> tuple[MapReport, NDArray[np.uint8]]:
        """The report and the probability of a map, by one of the ways to run a network or the quickest."""
        output = self.folder / f"{name}.gpkg"
        probability = output.with_suffix(".tif")
        job = MapJob(model, self.post, output, pre, region, probability=probability, device="cpu")
        report = run_map(dataclasses.replace(job, overwrite=True), LocalBackend(way=way), SilentProgress())
        return report, gdal.Open(str(job.probability)).ReadAsArray()


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    folder = tmp_path_factory.mktemp("place")
    torch.manual_seed(0)
    network = MultiRegionNetwork(SPEC, ["anywhere"], [0.5] * 3, [0.5] * 3)
    start = folder / "start.lsmodel"
    save_version(
        *(start, network.eval(), {}, {"anywhere": 0.4}),
        **{"tile_size": 64, "overlap": 16, "gsd_m": 10.0, "images": ImageTags(NAMES), "normalization": SCENE},
    )
    after, before = pair()
    post, pre = write(folder / "post.tif", after, NAMES), write(folder / "pre.tif", before, NAMES)
    labels = write(folder / "mask.tif", SLIDES[np.newaxis].astype(np.uint8))
    scene = SceneEntry("a", "alps", post, pre, labels)
    job = UpdateJob(
        folder / "own.lsmodel", "alps", (scene,), patch_size=64, epochs=2, start_from=str(start), device="cpu"
    )
    job = dataclasses.replace(job, settings={"fast": True}, publish_anyway=True)
    return Place(folder, start, job.model, post, pre, run_update(job, LocalBackend(), SilentProgress()))


def test_the_copy_sees_both_dates_and_their_change_from_its_first_update_on(place: Place) -> None:
    assert place.report.version == 2
    assert place.report.cloned == "anywhere"
    assert any("sees the pre-event image and the change" in note for note in place.report.notes)
    needs = ModelFolder(place.own).version().spec.input
    assert [layer.name for layer in needs.layers] == ["post", "pre", "change"]
    assert needs.pre_optional
    assert [layer.name for layer in ModelFolder(place.own).version(1).spec.input.layers] == ["post"]


def test_what_maps_anywhere_is_the_same_to_the_byte_without_a_pre_event_image(place: Place) -> None:
    """Both run in the same way: which one is the quickest is measured, and another rounds otherwise."""
    starter, expected = place.map(place.start, "anywhere", "starter", None, TORCH)
    report, probability = place.map(place.own, "anywhere", "own", None, TORCH)
    assert np.array_equal(probability, expected)
    assert (report.layers, starter.layers, report.threshold) == (("post",), ("post",), starter.threshold)
    encoders = (load_network(model).network.encoder.state_dict() for model in (place.start, place.own))
    assert all(torch.equal(one, other) for one, other in zip(*(each.values() for each in encoders)))


def test_with_both_dates_landslides_are_told_by_their_change(place: Place) -> None:
    """Of a starter of random weights nothing is to be had: what is found is found by the change."""
    report, both = place.map(place.own, "alps", "both", place.pre)
    assert report.layers == ("post", "pre", "change")
    assert report.warnings == ()
    level = round(report.threshold * 254)
    mapped = (both >= level) & (both != 255)
    assert (mapped & SLIDES).sum() / (mapped | SLIDES).sum() > 0.6
    _, anywhere = place.map(place.own, "anywhere", "anywhere", place.pre)
    mapped = (anywhere >= round(0.4 * 254)) & (anywhere != 255)
    assert (mapped & SLIDES).sum() / (mapped | SLIDES).sum() > 0.5
    alone, post = place.map(place.own, "alps", "alone", None)
    assert [one for one in alone.warnings if "no pre-event raster was given" in one]
    assert not np.array_equal(post, both)


def test_where_pre_ends_the_map_is_that_of_post_alone(place: Place) -> None:
    """A tile passes twice there: with the dates and their change, and as if there were none."""
    _, before = pair()
    part = before.copy()
    part[:, :, 120:] = -1
    pre = write(place.folder / "half.tif", part, NAMES, nodata=-1)
    _, partly = place.map(place.own, "alps", "partly", pre)
    _, alone = place.map(place.own, "alps", "none", None)
    assert np.array_equal(partly[:, 120:], alone[:, 120:])
    assert not np.array_equal(partly[:, :100], alone[:, :100])


def test_a_pair_whose_change_cannot_be_told_is_mapped_from_post_alone_and_says_why(place: Place) -> None:
    after, _ = pair()
    flat = write(place.folder / "constant.tif", np.full_like(after, 5.0), NAMES)
    report, mapped = place.map(place.own, "alps", "flat", flat)
    _, alone = place.map(place.own, "alps", "none", None)
    assert np.array_equal(mapped, alone)
    assert [one for one in report.warnings if "cannot be told" in one and "one value nearly" in one]


def test_a_map_of_a_part_is_that_part_of_the_map(place: Place) -> None:
    """Change and percentiles are of the whole scene, whatever is asked for."""
    _, whole = place.map(place.own, "alps", "both", place.pre)
    output = place.folder / "part.gpkg"
    extent = (500_000.0 + 700, 4_700_000.0 - 1900, 500_000.0 + 1500, 4_700_000.0 - 900)
    job = MapJob(
        place.own,
        place.post,
        output,
        place.pre,
        "alps",
        probability=output.with_suffix(".p.tif"),
        extent=extent,
        device="cpu",
    )
    run_map(job, LocalBackend(), SilentProgress())
    part = gdal.Open(str(job.probability)).ReadAsArray()
    assert np.array_equal(part[95:185, 75:145], whole[95:185, 75:145])


def test_the_copy_is_scored_and_taught_again_with_both_dates(place: Place) -> None:
    labels = place.folder / "mask.tif"
    scene = SceneEntry("a", "alps", place.post, place.pre, labels, split="test")
    told = Recorder()
    report = run_evaluate(EvaluateJob(place.own, (scene,), device="cpu"), LocalBackend(), told)
    assert report.regions["alps"].pooled.iou > 0.6
    again = UpdateJob(
        *(place.own, "alps", (dataclasses.replace(scene, split="train"),)),
        **{"patch_size": 64, "epochs": 1, "device": "cpu", "publish_anyway": True},
    )
    full = run_update(again, LocalBackend(), told)
    assert full.published
    assert not [note for note in full.notes if "from now on" in note]
    assert ModelFolder(place.own).version().spec.input.sees_change
