"""Computed bands from the scene list to the map: a real network learns from them and every job shows them."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from osgeo import gdal

from landslide_mapper.backend import ExportRequest
from landslide_mapper.errors import ModelError, RasterError
from landslide_mapper.jobs.evaluate import run_evaluate
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import EvaluateJob, MapJob, SceneEntry, TrainJob, UpdateJob
from landslide_mapper.jobs.suggest import SuggestJob, run_suggest
from landslide_mapper.jobs.train import run_train
from landslide_mapper.jobs.update import run_update
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.exchange.onnx_file import write_onnx
from landslide_mapper.nn.networks.onnx_session import open_session
from tests.unit.change.land import SIDE, SLIDES, pair, write

NAMES = ("red", "green", "blue", "nir", "swir1", "swir2")
WANTED = ("blurred", "ndvi", "edges", "grey", "ndvi")
"""In any order, and one of them twice."""
SEEN = ("ndvi", "grey", "edges", "blurred")
SMALL = {"draws": 8, "batch": 4, "exemplars": 2}


def scene(folder: Path, number: int, split: str = "train", region: str = "alps") -> SceneEntry:
    """Post, pre and labels of a valley, with infrared that is dark where it has slid."""
    images = []
    for date, image in zip(("post", "pre"), pair(number)):
        slid = SLIDES if date == "post" else np.zeros_like(SLIDES)
        infrared = np.stack([2000 - slid * 900 + image[0] / 4, 1200 + image[1] / 4, 700 + image[2] / 4])
        pixels = np.concatenate([image, infrared]).astype(np.uint16)
        images.append(write(folder / f"{date}{number}.tif", pixels, NAMES))
    labels = write(folder / f"mask{number}.tif", SLIDES[None].astype(np.uint8))
    return SceneEntry(f"{region}/{number}", region, images[0], images[1], labels, split=split)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("derived")


@pytest.fixture(scope="module")
def model(folder: Path) -> Path:
    """Trained for one epoch."""
    job = TrainJob(
        (scene(folder, 1), scene(folder, 2, "validation")),
        folder / "m.lsmodel",
        network="tu-tf_mobilenetv3_small_minimal_100",
        epochs=1,
        device="cpu",
        settings=SMALL,
        derived=WANTED,
        patch_size=64,
    )
    run_train(job, LocalBackend(), SilentProgress())
    return job.model


def probability(job: MapJob) -> NDArray[np.uint8]:
    assert job.probability is not None
    run_map(job, LocalBackend(), SilentProgress())
    values: NDArray[np.uint8] = gdal.Open(str(job.probability)).ReadAsArray()
    return values


def test_the_model_says_what_it_sees(model: Path) -> None:
    needs = ModelFolder(model).version().spec.input
    assert needs.images.derived == SEEN
    assert needs.images.band_names == NAMES
    assert (needs.bands, needs.image_bands, needs.dates) == (10, 6, 2)
    assert needs.to_json()["images"]["derived"] == list(SEEN)


def test_a_part_is_mapped_as_in_the_whole_wherever_it_is_cut(model: Path, folder: Path) -> None:
    entry = scene(folder, 3)
    output = folder / "a.gpkg"
    job = MapJob(
        model, entry.post, output, pre=entry.pre, probability=output.with_suffix(".tif"), device="cpu"
    )
    whole = probability(job)
    assert np.ptp(whole) > 5
    rng = np.random.default_rng(4)
    for number in range(3):
        left, down = rng.integers(0, SIDE - 60, 2) * 10
        box = (500_000.0 + left, 4_700_000.0 - down - 500, 500_000.0 + left + 500, 4_700_000.0 - down)
        output = folder / f"part{number}.gpkg"
        part = probability(replace(job, extent=box, output=output, probability=output.with_suffix(".tif")))
        mapped = part != 255
        assert 0 < mapped.sum() < mapped.size
        np.testing.assert_array_equal(part[mapped], whole[mapped])


def test_what_is_computed_decides_along(model: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both dates' computed bands reach the network: without them the map is another one."""
    from landslide_mapper.raster import derived

    entry = scene(folder, 3)
    output = folder / "b.gpkg"
    job = MapJob(
        model, entry.post, output, pre=entry.pre, probability=output.with_suffix(".tif"), device="cpu"
    )
    whole = probability(job)
    monkeypatch.setitem(derived._OF_GREY, "edges", lambda grey, _valid: 0 * grey)
    other = replace(job, output=folder / "c.gpkg", probability=folder / "c.tif")
    assert not np.array_equal(probability(other), whole)


def test_scoring_and_suggesting_show_them_too(model: Path, folder: Path) -> None:
    entry = scene(folder, 3, "test")
    report = run_evaluate(EvaluateJob(model, (entry,), device="cpu"), LocalBackend(), SilentProgress())
    assert report.overall.scenes == 1
    job = SuggestJob(model, entry.post, entry.pre, count=2, device="cpu")
    assert run_suggest(job, LocalBackend(), SilentProgress()).places


def test_an_update_learns_from_them(model: Path, folder: Path) -> None:
    model = Path(shutil.copytree(model, folder / "copy.lsmodel"))
    before = ModelFolder(model).version().spec.input
    job = UpdateJob(
        model,
        "andes",
        (scene(folder, 4, region="andes"), scene(folder, 5, "validation", "andes")),
        strategy="feature-extraction",
        patch_size=64,
        epochs=1,
        device="cpu",
        publish_anyway=True,
        settings={"draws": 8, "batch": 4},
    )
    run_update(job, LocalBackend(), SilentProgress())
    after = ModelFolder(model).version()
    assert [one.id for one in after.spec.regions] == ["alps", "andes"]
    assert after.spec.input == before


def test_an_onnx_file_takes_them_as_bands_and_says_so(model: Path, folder: Path) -> None:
    facts = write_onnx(ExportRequest(model, folder / "m.onnx", ("alps",)), lambda: None)
    assert facts["difference"] <= 1e-3
    session = open_session(str(folder / "m.onnx"))
    said = json.loads(session.get_modelmeta().custom_metadata_map["landslide_mapper"])
    assert said["bands"] == [f"{date}/{name}" for date in ("post", "pre") for name in (*NAMES, *SEEN)]
    assert session.get_inputs()[0].shape[-3] == 20
    assert any("ndvi, grey, edges, blurred are computed" in note for note in said["notes"])


def test_images_without_a_band_are_refused_before_anything_is_cut(folder: Path, tmp_path: Path) -> None:
    post, _ = pair()
    rgb = write(tmp_path / "rgb.tif", post, NAMES[:3])
    labels = write(tmp_path / "mask.tif", SLIDES[None].astype(np.uint8))
    entries = tuple(
        SceneEntry(split, "alps", rgb, labels=labels, split=split) for split in ("train", "validation")
    )
    job = TrainJob(entries, tmp_path / "m.lsmodel", epochs=1, derived=("grey", "nbr"))
    with pytest.raises(RasterError, match=r"nbr .*known to be nir \(they are red, green, blue\)"):
        run_train(job, LocalBackend(), SilentProgress())
    assert not job.model.exists()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"derived": ["ndvi", "evi"]}, "field 'derived'.*some of ndvi, ndmi, nbr, grey, edges, blurred"),
        ({"derived": "ndvi"}, "field 'derived'"),
        ({"derived": ["ndvi"]}, "field 'band_names'.*none, or 9 texts"),
    ],
)
def test_a_damaged_description_is_one_clear_message(
    model: Path, tmp_path: Path, change: Any, said: str
) -> None:
    from landslide_mapper.json_fields import Fields
    from landslide_mapper.model.spec import InputSpec

    data = ModelFolder(model).version().spec.input.to_json()
    data["images"] = {**data["images"], **change}
    with pytest.raises(ModelError, match=said):
        InputSpec.from_fields(Fields(data, "model.json"))
