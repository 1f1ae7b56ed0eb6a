"""Students that begin as their teacher at half the resolution."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import nn

from landslide_mapper.nn.networks.network import MultiRegionNetwork, with_both_dates
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.nn.networks.weights import load_network
from landslide_mapper.nn.training.teaching import Teacher
from tests.unit.nn.training.test_nn_teaching import REGIONS, publish, teacher_of


def begun_of(teacher: Path, regions: list[str] = REGIONS) -> tuple[MultiRegionNetwork, MultiRegionNetwork]:
    """A student at half the resolution as it begins, and its teacher."""
    guide = Teacher(load_network(teacher), regions, torch.device("cpu"))
    torch.manual_seed(1)
    student = MultiRegionNetwork(guide.spec(None, 64), regions)
    assert guide.begin(student)
    return student.eval(), guide.network


def seeing_places(spec: NetworkSpec, folder: Path) -> Path:
    """A teacher whose detail looks at one pixel at a time, with statistics that are not those of a start."""
    torch.manual_seed(3)
    network = MultiRegionNetwork(spec, REGIONS, [100.0] * 2, [20.0] * 2)
    with torch.no_grad():
        kernels = network.encoder.detail[0].weight
        kernels[:, :, [0, 2], :] = 0.0
        kernels[:, :, :, [0, 2]] = 0.0
        network.train()
        for region in REGIONS:
            network.decode(network.features(torch.randn(4, 2, 64, 64)), region)
    return publish(folder, network.eval())


def test_a_student_begins_as_its_teacher_at_half_the_resolution(tmp_path) -> None:
    """To the bit but for rounding, where its decoders have as many steps as the teacher's."""
    spec = NetworkSpec("resnet18", 2, 1, decoder_channels=(64, 32, 16, 16), detail=16)
    student, teacher = begun_of(seeing_places(spec, tmp_path / "four.lsmodel"))
    pixels = torch.randn(2, 2, 64, 128)
    with torch.no_grad():
        for region in REGIONS:
            found = student.decode(student.features(pixels), region)
            seen = nn.functional.avg_pool2d(pixels, 2)
            expected = teacher.decode(teacher.features(seen), region)
            expected = expected.repeat_interleave(2, -1).repeat_interleave(2, -2)
            assert expected.std() > 1e-3
            torch.testing.assert_close(found, expected, rtol=1e-3, atol=1e-4)


@pytest.mark.parametrize("detail", [0, 16])
def test_a_student_has_its_teachers_encoder_and_last_steps(tmp_path, detail) -> None:
    spec = NetworkSpec("resnet18", 2, 1, detail=detail)
    student, teacher = begun_of(teacher_of(spec, tmp_path / "five.lsmodel"))
    own, whole = (one.encoder.body.state_dict() for one in (student, teacher))
    assert set(own) < set(whole)
    assert all(torch.equal(own[name], whole[name]) for name in own)
    mine, theirs = (one.decoders["alps"].decoder.blocks for one in (student, teacher))
    for step, block in enumerate(list(theirs)[1:]):
        known, began = block.conv2[0].weight, mine[step].conv2[0].weight
        assert torch.equal(began[: len(known), : known.shape[1]], known)
    first, known = mine[0].conv1[0].weight, theirs[1].conv1[0].weight
    assert torch.equal(first[:, -128:], known[:, -128:]), "what resnet18's second stage shows"
    assert not first[:, :-128].any(), "the coarsest features are not what the teacher's first step made"
    last, known = mine[3].conv1[0].weight, theirs[4].conv1[0].weight
    assert torch.equal(last[:8, :16], known[:, :16])
    assert torch.equal(last[:8, 16:], known[:, 16:] if detail else torch.zeros(8, 16, 3, 3))


def test_stages_beyond_the_last_that_is_asked_for_are_neither_computed_nor_kept() -> None:
    slim = {"decoder_channels": (64, 32, 16, 16), "detail": 16, "subpixel": True}
    whole = MultiRegionNetwork(NetworkSpec("tu-tf_efficientnet_lite0", 3, 1, **slim), ["alps"])
    halved = MultiRegionNetwork(NetworkSpec("tu-tf_efficientnet_lite0", 3, 1, halved=True, **slim), ["alps"])
    assert 3 * halved.parameter_counts()["trainable"] < whole.parameter_counts()["trainable"]
    logits = halved.decode(halved.features(torch.randn(2, 3, 64, 64)), "alps")
    logits.sum().backward()
    assert all(one.grad is not None for one in halved.encoder.parameters())


def test_what_mends_by_both_dates_is_the_teachers_too(tmp_path) -> None:
    seen = load_network(teacher_of(NetworkSpec("resnet18", 2, 1), tmp_path / "post.lsmodel")).network
    late = with_both_dates(seen)
    with torch.no_grad():
        late.decoders["alps"].weights += 0.3
    student, teacher = begun_of(publish(tmp_path / "late.lsmodel", late.eval(), pre_optional=True))
    own, known = (one.decoders["alps"] for one in (student, teacher))
    assert torch.equal(own.weights, known.weights)
    assert own.weights.any()
    assert all(torch.equal(a, b) for a, b in zip(own.refine.parameters(), known.refine.parameters()))
    mine, theirs = (one.post.decoder.blocks for one in (own, known))
    assert torch.equal(mine[1].conv2[0].weight, theirs[2].conv2[0].weight)
