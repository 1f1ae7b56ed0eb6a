"""Boxes by Faster R-CNN: what is learned, what is kept, what is refused; with torchvision's real parts."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch

from landslide_mapper.backend import BlockInput
from landslide_mapper.box_backend import BoxesRequest
from landslide_mapper.errors import Canceled, ModelError, TrainingError, UnknownRegionError, WorkerError
from landslide_mapper.model.archive import read_archive, write_archive
from landslide_mapper.model.files import hash_of
from landslide_mapper.model.folder import CARD_FILE, ModelFolder
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.backend.map_only import MapOnlyBackend
from landslide_mapper.nn.detection.finding import find_boxes
from landslide_mapper.nn.detection.head import STRIDES, levels_of, new_head
from landslide_mapper.nn.detection.operators import suppress
from landslide_mapper.nn.detection.stored import box_file, carry_heads
from landslide_mapper.nn.detection.teaching import teach_boxes
from landslide_mapper.nn.detection.truth import average_precision, boxes_of_masks, iou
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.nn.networks.weights import save_version

REGION = "alps"


def never() -> bool:
    return False


@pytest.fixture
def model(tiny_spec, tmp_path: Path) -> Path:
    torch.manual_seed(0)
    spec = tiny_spec(dates=1)
    network = MultiRegionNetwork(spec, [REGION, "tropics"], mean=[100.0, 100.0], std=[20.0, 20.0]).eval()
    path = tmp_path / "toy.lsmodel"
    save_version(path, network, {"strategy": "train", "seed": 0}, {}, tile_size=64, overlap=16)
    return path


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Patches of 64 pixels with one or two bright slides."""
    random, folder, count = np.random.default_rng(0), tmp_path / "store", 24
    folder.mkdir()
    images = 100 + 4 * random.standard_normal((count, 2, 64, 64))
    mask = np.zeros((count, 64, 64), np.uint8)
    for image, own in zip(images, mask):
        for _ in range(int(random.integers(1, 3))):
            row, col = random.integers(2, 44, 2)
            height, width = random.integers(8, 18, 2)
            own[row : row + height, col : col + width] = 1
        image[:, own == 1] += 60
    arrays = {
        "post": images.astype(np.float32),
        "mask": mask,
        "valid": np.ones_like(mask),
        "region_index": np.zeros(count, np.int32),
        "scene_index": np.arange(count, dtype=np.int32),
        "split": np.array([0] * 18 + [1] * 6, np.uint8),
        "has_pre": np.zeros(count, bool),
    }
    for name, array in arrays.items():
        np.save(folder / f"{name}.npy", array)
    scenes = [{"id": str(one)} for one in range(count)]
    (folder / "index.json").write_text(json.dumps({"regions": [REGION], "scenes": scenes, "gsd_m": 10.0}))
    return folder


def request(model: Path, store: Path, **changes) -> BoxesRequest:
    work = model.parent / "work"
    work.mkdir(exist_ok=True)
    return BoxesRequest(
        **{"store": store, "model": model, "region": REGION, "work": work, "device": "cpu", **changes}
    )


def window(store: Path, patch: int = 20) -> BlockInput:
    post = np.load(store / "post.npy")[patch]
    return BlockInput({"post": post}, np.ones(post.shape[1:], bool))


def hashes(model: Path, number: int) -> dict[str, str]:
    files = ModelFolder(model).version(number).card["files"]
    return {name: hash_of(model / "versions" / f"{number:04d}" / name) for name in files}


def test_boxes_are_taught_and_all_else_stays_the_same_to_the_byte(model: Path, store: Path) -> None:
    events = []
    report = teach_boxes(request(model, store, epochs=16), events.append, never)
    assert (report["version"], report["epochs"], report["patches"]) == (2, 16, 18)
    assert report["average_precision"] > 0.5, "slides of one brightness are soon known"
    assert report["average_precision"] == max(one["average_precision"] for one in events)
    assert [one["epoch"] for one in events] == list(range(1, 17))
    before, after = hashes(model, 1), hashes(model, 2)
    assert {name: one for name, one in after.items() if name != box_file(REGION)} == before
    assert set(after) - set(before) == {box_file(REGION)}
    assert ModelFolder(model).version().spec == ModelFolder(model).version(1).spec
    backend = LocalBackend()
    handle = backend.load(model, REGION, "cpu").handle
    found = backend.find_boxes(handle, window(store))
    truth = boxes_of_masks(torch.from_numpy(np.load(store / "mask.npy")[20:21]))[0].double().numpy()
    sure = np.array([one[:4] for one in found if one[4] > 0.5])
    assert len(sure)
    assert iou(sure, truth).max(axis=0).min() > 0.5, "every slide has a box"
    assert [one[4] for one in found] == sorted((one[4] for one in found), reverse=True)
    assert found == backend.find_boxes(handle, window(store)), "the same window, the same boxes"
    odd = window(store)
    odd = BlockInput({"post": odd.post[:, :51, :39]}, odd.valid[:51, :39])
    assert all(
        0 <= left < right <= 39 and 0 <= top < bottom <= 51
        for left, top, right, bottom, _ in backend.find_boxes(handle, odd)
    )


def test_the_same_seed_gives_the_same_head(model: Path, store: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.lsmodel"
    shutil.copytree(model, other)
    state = torch.random.get_rng_state()
    for one in (model, other):
        teach_boxes(request(one, store, epochs=1, seed=7), lambda event: None, never)
    assert hashes(model, 2) == hashes(other, 2)
    assert torch.equal(state, torch.random.get_rng_state()), "nobody else's random numbers change"


def test_heads_of_two_regions_stand_side_by_side_and_one_can_go_back(model: Path, store: Path) -> None:
    teach_boxes(request(model, store, epochs=1), lambda event: None, never)
    teach_boxes(request(model, store, epochs=1, region="tropics", seed=3), lambda event: None, never)
    assert hashes(model, 3)[box_file(REGION)] == hashes(model, 2)[box_file(REGION)]
    assert box_file("tropics") in hashes(model, 3)
    folder = ModelFolder(model)
    folder.roll_back()
    backend = LocalBackend()
    with pytest.raises(
        ModelError, match=r"Region 'tropics' of model 'toy' \(version 2\) was taught no boxes"
    ):
        backend.find_boxes(backend.load(model, "tropics", "cpu").handle, window(store))
    write_archive(model, model.with_name("toy.zip"), "toy.lsmodel")
    read_archive(model.with_name("toy.zip"), model.with_name("copy.lsmodel"))
    assert hashes(model.with_name("copy.lsmodel"), 3) == hashes(model, 3)


def test_a_canceled_teaching_leaves_the_model_as_it_was(model: Path, store: Path) -> None:
    with pytest.raises(Canceled):
        teach_boxes(request(model, store), lambda event: None, lambda: True)
    assert ModelFolder(model).versions() == [1]
    assert sorted(one.name for one in (model / "versions").iterdir()) == ["0001"]


def test_without_a_landslide_there_is_nothing_to_learn(model: Path, store: Path) -> None:
    np.save(store / "mask.npy", np.zeros_like(np.load(store / "mask.npy")))
    with pytest.raises(TrainingError, match="No training patch shows a landslide"):
        teach_boxes(request(model, store), lambda event: None, never)
    with pytest.raises(UnknownRegionError, match="no region 'andes'"):
        teach_boxes(request(model, store, region="andes"), lambda event: None, never)


def test_an_update_keeps_heads_only_where_the_encoder_stays(model: Path, store: Path, tmp_path: Path) -> None:
    teach_boxes(request(model, store, epochs=1), lambda event: None, never)
    version = ModelFolder(model).version()
    same, other = tmp_path / "same", tmp_path / "other"
    for folder in (same, other):
        folder.mkdir()
        shutil.copyfile(version.file("encoder.safetensors"), folder / "encoder.safetensors")
    (other / "encoder.safetensors").write_bytes(b"learned more")
    assert carry_heads(version, same) == []
    assert hash_of(same / box_file(REGION)) == hash_of(version.file(box_file(REGION)))
    assert carry_heads(version, other) == [REGION]
    assert not (other / "boxes").exists()


def test_a_head_of_another_models_encoder_is_refused(
    model: Path, store: Path, tmp_path: Path, tiny_spec
) -> None:
    teach_boxes(request(model, store, epochs=1), lambda event: None, never)
    torch.manual_seed(9)
    other = tmp_path / "other.lsmodel"
    network = MultiRegionNetwork(tiny_spec(dates=1), [REGION])
    head = model / "versions" / "0002" / box_file(REGION)

    def bring(folder: Path) -> None:
        (folder / "boxes").mkdir()
        shutil.copyfile(head, folder / box_file(REGION))

    save_version(other, network, {}, {}, tile_size=64, overlap=16, write_more=bring)
    backend = LocalBackend()
    with pytest.raises(ModelError, match="was taught on another encoder than this model's"):
        backend.find_boxes(backend.load(other, REGION, "cpu").handle, window(store))
    head.write_bytes(head.read_bytes()[:-1] + b"x")
    with pytest.raises(ModelError, match=f"is damaged: it is not what {CARD_FILE} says"):
        backend.find_boxes(backend.load(model, REGION, "cpu").handle, window(store))


def test_an_engine_that_only_maps_says_so(model: Path, store: Path) -> None:
    backend = MapOnlyBackend()
    for ask in (
        lambda: backend.find_boxes("any", window(store)),
        lambda: backend.teach_boxes(request(model, store), lambda event: None),
    ):
        with pytest.raises(WorkerError, match=r"boxes by Faster R-CNN.*Set up the full engine"):
            ask()


@pytest.mark.parametrize(
    "spec",
    [
        NetworkSpec("tsmu", 2, 1),
        NetworkSpec("tu-tf_mobilenetv3_small_minimal_100", 2, 2, "siamese"),
        NetworkSpec("tu-tf_mobilenetv3_small_minimal_100", 2, 2, "late"),
        NetworkSpec("mit_b0", 3, 1, decoder="segformer"),
    ],
    ids=["tsmu", "siamese", "late", "mit"],
)
def test_every_encoder_can_carry_a_head(spec: NetworkSpec) -> None:
    network = MultiRegionNetwork(spec, [REGION])
    head = new_head(network)
    channels = spec.channels + (spec.temporal == "late")
    levels = levels_of(network, torch.randn(1, channels, 64, 128))
    assert [tuple(one.shape[-2:]) for one in levels] == [(64 // one, 128 // one) for one in STRIDES]
    head.eval()
    with torch.no_grad():
        found, losses = head(levels, (64, 128))
    assert losses == {}
    assert set(found[0]) >= {"boxes", "scores"}


def test_a_large_image_may_hold_more_landslides_than_a_small_one(tiny_spec) -> None:
    network = MultiRegionNetwork(tiny_spec(dates=1), [REGION]).eval()
    head = new_head(network)
    with torch.no_grad():
        head.boxes.box_predictor.cls_score.bias.copy_(torch.tensor([-9.0, 9.0]))  # everything is one
    found = {}
    for side in (256, 768):
        image = BlockInput(
            {"post": np.random.default_rng(0).normal(size=(2, side, side))}, np.ones((side, side), bool)
        )
        found[side] = len(find_boxes(network, head, image))
    assert found[768] > 4 * found[256] > 0, found


def test_boxes_of_a_mask_are_those_of_its_connected_parts() -> None:
    mask = torch.zeros(2, 20, 30, dtype=torch.uint8)
    mask[0, 2:5, 3:9] = 1
    mask[0, 5:9, 9:12] = 1  # touches the first at a corner only
    mask[0, 12:14, 1:3] = 255
    mask[0, 18, 25:28] = 1  # too small
    mask[1, ::2, :] = 1
    mask[1, 1::4, 0] = mask[1, 3::4, -1] = 1  # a snake through the whole picture
    first, second = boxes_of_masks(mask)
    assert sorted(first.tolist()) == [[3, 2, 9, 5], [9, 5, 12, 9]]
    assert second.tolist() == [[0, 0, 30, 20 - 0]] or second.tolist() == [[0, 0, 30, 19]]
    assert boxes_of_masks(torch.zeros(1, 8, 8))[0].shape == (0, 4)


def test_of_boxes_that_overlap_the_surest_stays() -> None:
    boxes = torch.tensor([[0.0, 0, 10, 10], [1, 1, 10, 10], [20, 20, 30, 30], [0, 0, 10, 4]])
    scores = torch.tensor([0.5, 0.9, 0.3, 0.8])
    assert suppress(boxes, scores, 0.5).tolist() == [1, 3, 2]
    assert suppress(boxes, scores, 0.9).tolist() == [1, 3, 0, 2]
    assert suppress(boxes[:0], scores[:0], 0.5).tolist() == []


# Images, and what pycocotools 2.0.11 says of the same made-up boxes at an IoU of 0.5.
OF_COCO = {
    1: 0.0,
    3: 0.7469746974697471,
    10: 0.627256843331392,
    30: 0.614835150377397,
    60: 0.6064174592566137,
}


def test_average_precision_is_that_of_coco() -> None:
    rng = np.random.default_rng(5)
    for images, expected in OF_COCO.items():
        found, truth = [], []
        for _ in range(images):
            real, count = np.zeros((0, 4)), int(rng.integers(0, 5))
            if count:
                corner = rng.uniform(0, 80, (count, 2))
                real = np.hstack([corner, corner + rng.uniform(5, 20, (count, 2))])
            near = real[rng.random(count) < 0.8]
            near = near + rng.normal(0, 1.5, near.shape) if len(near) else np.zeros((0, 4))
            more = int(rng.integers(0, 4))
            corner = rng.uniform(0, 80, (more, 2))
            wrong = np.hstack([corner, corner + rng.uniform(5, 20, (more, 2))]) if more else np.zeros((0, 4))
            scores = np.concatenate([rng.uniform(0.3, 1, len(near)), rng.uniform(0, 0.7, more)])
            found.append((np.vstack([near, wrong]), scores))
            truth.append(real)
        assert average_precision(found, truth) == pytest.approx(expected, abs=1e-12)
    assert average_precision([(np.zeros((0, 4)), np.zeros(0))], [np.zeros((0, 4))]) is None
    assert average_precision([(np.zeros((0, 4)), np.zeros(0))], [np.ones((1, 4))]) == 0.0
