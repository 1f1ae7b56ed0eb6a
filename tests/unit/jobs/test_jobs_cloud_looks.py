"""The network for clouds in the jobs: used where it is installed and can be, and what was used is said."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from landslide_mapper.cli import backends
from landslide_mapper.cli import main as cli
from landslide_mapper.errors import Canceled, JobError, RasterError, WorkerError
from landslide_mapper.jobs.clouds import run_clouds
from landslide_mapper.jobs.clouds_options import CloudsJob
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import MapJob
from tests.unit.clouds import scenes, stand_in
from tests.unit.clouds.scenes import RGB, digits, photo, write
from tests.unit.clouds.stand_in import Network
from tests.unit.jobs.test_jobs_clouds import Listening, read

RGBN = (*RGB, "nir")
RULES = "Clouds in 'post.tif' are told by rules."
BY_NETWORK = f"Clouds in 'post.tif' are told by the network {stand_in.NAME}."


class Broken(Network):
    """An engine that does not start."""

    def cloud_network(self) -> str | None:
        raise WorkerError("No Python with torch was found.")


@pytest.fixture
def post(tmp_path: Path) -> Path:
    return write(tmp_path / "post.tif", digits(scenes.scene().stack(RGBN)), RGBN)


def job(post: Path, **words) -> CloudsJob:
    return CloudsJob(post, post.with_name("mask.tif"), **words)


@pytest.mark.parametrize(
    ("clouds", "network", "by", "said"),
    [
        ("auto", Network(), stand_in.NAME, BY_NETWORK),
        ("auto", Network(None), "rules", RULES),
        ("auto", Broken(), "rules", RULES),
        ("auto", None, "rules", RULES),
        ("network", Network(), stand_in.NAME, BY_NETWORK),
        ("rules", Network(), "rules", RULES),
    ],
)
def test_what_tells_clouds_is_chosen_and_said(post, clouds, network, by, said):
    listening = Listening()
    report = run_clouds(job(post, clouds=clouds), listening, network)
    assert report.by == by
    assert listening.said == [said]
    assert (read(report.output)[scenes.CLOUDS] == 1).mean() > 0.98
    if network is not None:
        assert bool(network.asked) == (by != "rules")


def test_a_network_that_is_not_there_is_said_with_what_to_do(post):
    for network in (None, Network(None)):
        with pytest.raises(
            JobError, match=r"not installed: ukis-csmask, onnxruntime\. Set the engine up.*--clouds rules"
        ):
            run_clouds(job(post, clouds="network"), SilentProgress(), network)
    with pytest.raises(WorkerError, match="No Python with torch"):
        run_clouds(job(post, clouds="network"), SilentProgress(), Broken())
    assert not post.with_name("mask.tif").exists()


CANNOT = {
    "bands": (lambda: (digits(scenes.scene().stack(RGB)), RGB), "not known which band shows nir"),
    "picture": (lambda: (photo(scenes.scene().stack(RGBN)), RGBN), "needs reflectance"),
}


@pytest.mark.parametrize("what", CANNOT)
def test_images_that_it_cannot_tell_go_by_rules_with_the_reason_or_are_refused(tmp_path, what):
    make, reason = CANNOT[what]
    post = write(tmp_path / "post.tif", *make())
    network, listening = Network(), Listening()
    report = run_clouds(job(post), listening, network)
    assert report.by == "rules"
    (said,) = listening.said
    assert said.startswith("Clouds in 'post.tif' are told by rules: the network needs")
    assert reason in said
    with pytest.raises(
        RasterError, match=rf"cannot tell the clouds of 'post\.tif': .*{reason}.*--clouds rules"
    ):
        run_clouds(job(post, clouds="network", overwrite=True), SilentProgress(), network)
    assert network.asked == []


@pytest.mark.parametrize("clouds", ["auto", "network"])
def test_nothing_but_nodata_is_one_message(tmp_path, clouds):
    post = write(tmp_path / "post.tif", np.full((4, 300, 300), np.nan, np.float32), RGBN)
    with pytest.raises(RasterError, match="valid"):
        run_clouds(job(post, clouds=clouds), SilentProgress(), Network())


def test_cancelled_between_two_tiles_nothing_is_left(post):
    network = Network()

    class Stopped(SilentProgress):
        def canceled(self) -> bool:
            return bool(network.asked)

    with pytest.raises(Canceled):
        run_clouds(job(post), Stopped(), network)
    assert len(network.asked) == 1
    assert not post.with_name("mask.tif").exists()


class TestMap:
    @pytest.fixture
    def asked(self, post: Path, tmp_path: Path) -> MapJob:
        before = scenes.scene(clouds=False, seed=2).stack(RGBN)
        pre = write(tmp_path / "pre.tif", digits(before), RGBN)
        return MapJob(Path("change"), post, tmp_path / "out.gpkg", pre=pre, probability=tmp_path / "p.tif")

    def test_change_is_masked_by_the_network_of_the_engine_that_is_there(self, asked):
        network, listening = Network(), Listening()
        report = run_map(asked, None, listening, network)
        assert report.clouds == {"post": stand_in.NAME, "pre": stand_in.NAME}
        assert report.hidden["post"] > 0.05
        assert (read(asked.probability)[scenes.CLOUDS] == 255).mean() > 0.98
        assert BY_NETWORK in listening.said
        assert len(network.asked) == 2

    def test_the_worker_of_the_dock_runs_no_torch_for_it(self, asked):
        """It is given as the backend of the map; only a network's map asks what torch it runs on."""
        network = Network()
        network.describe = lambda: pytest.fail("torch was imported")
        assert run_map(asked, network, SilentProgress()).clouds["post"] == stand_in.NAME

    def test_a_map_that_was_cut_short_does_not_go_on_with_other_masks(self, asked, monkeypatch):
        asked_for = []

        def look(job, scene, area, origin, backend):
            asked_for.append(job.clouds)

        monkeypatch.setattr("landslide_mapper.jobs.map.map_identity", look)
        run_map(asked, None, SilentProgress(), Network())
        run_map(dataclasses.replace(asked, overwrite=True), None, SilentProgress(), Network(None))
        run_map(dataclasses.replace(asked, clouds="none"), None, SilentProgress())
        assert asked_for == [f"{stand_in.NAME}, {stand_in.NAME}", "rules, rules", "none"]

    def test_nobody_asks_for_a_network_where_nothing_is_masked(self, asked):
        network = Network()
        network.cloud_network = lambda: pytest.fail("asked")
        report = run_map(dataclasses.replace(asked, clouds="none"), None, SilentProgress(), network)
        assert report.clouds == {}

    def test_each_date_is_told_by_what_can(self, asked, tmp_path):
        picture = write(tmp_path / "pre8.tif", photo(scenes.scene(clouds=False).stack(RGBN)), RGBN)
        mixed = dataclasses.replace(asked, pre=picture, index="red")
        assert run_map(mixed, None, SilentProgress(), Network()).clouds == {
            "post": stand_in.NAME,
            "pre": "rules",
        }


def test_the_command_line_says_what_told_them(post, tmp_path, capsys, monkeypatch):
    words = ["clouds", "--raster", str(post), "--output"]
    network = Network()
    monkeypatch.setattr(cli, "make_cloud_backend", lambda kind: network)
    assert cli.main([*words, str(tmp_path / "a.tif"), "--clouds", "network"]) == 0
    assert capsys.readouterr().out.rstrip().endswith(f"told by {stand_in.NAME}")
    assert network.closed
    assert cli.main([*words, str(tmp_path / "b.tif"), "--clouds", "rules"]) == 0
    assert capsys.readouterr().out.rstrip().endswith("told by rules")
    network.name = None
    assert cli.main([*words, str(tmp_path / "c.tif"), "--clouds", "network"]) == 1
    assert "The network for clouds is not installed" in capsys.readouterr().err


def test_this_python_is_asked_where_it_is_the_engine(monkeypatch):
    from landslide_mapper.nn.backend.cloud_networks import CloudNetworks
    from landslide_mapper.worker.client import WorkerBackend

    assert isinstance(cli.make_cloud_backend("auto"), CloudNetworks)
    monkeypatch.setattr(backends, "find_spec", lambda name: None)
    with cli.make_cloud_backend("auto") as worker:
        assert isinstance(worker, WorkerBackend)
    assert isinstance(cli.make_cloud_backend("local"), CloudNetworks)
