"""Clay's encoder: that it is the published one, its files, and what is refused."""

from __future__ import annotations

import math
import pickle
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from landslide_mapper.errors import ModelError, OutOfMemoryError
from landslide_mapper.nn.networks import clay_file
from landslide_mapper.nn.networks.clay import Adapter, ClayEncoder, ClaySizes
from landslide_mapper.nn.networks.clay_file import convert, encoder_file, read_clay, read_sizes
from landslide_mapper.nn.networks.context import Context, Fusion
from landslide_mapper.nn.networks.context_spec import ContextSpec
from tests.unit.nn.tiny_clay import TINY, tiny_tensors, write_checkpoint

RGB = (0.665, 0.56, 0.493)
SPEC = ContextSpec(RGB, 10.0, window=32, dim=32, depth=2, inner=64, patch=8, width=16)


def encoder(gsd_m: float = 10.0, seed: int = 0) -> ClayEncoder:
    return ClayEncoder(TINY, tiny_tensors(seed), RGB, gsd_m)


def adapters() -> list[Adapter]:
    return [Adapter(TINY.dim, TINY.inner, 8) for _ in range(TINY.depth)]


def image(rows: int = 24, columns: int = 24) -> torch.Tensor:
    return torch.linspace(-2, 2, 3 * rows * columns).reshape(1, 3, rows, columns).sin()


@torch.no_grad()
def test_tokens_are_those_of_the_published_code() -> None:
    """Figures by the encoder of the package claymodel 1.5.0 for the same weights, time and place zero."""
    found = encoder()(image(), adapters())
    assert found.shape == (1, 32, 3, 3)
    tokens = found.flatten(2)[0].T
    expected = [
        [0.1153, -0.4606, 0.0297, -0.0295],
        [-0.0236, -0.4084, -0.0298, -0.0961],
        [-0.0389, -0.3534, 0.0113, -0.0878],
    ]
    assert torch.allclose(tokens[[0, 5, 8], :4], torch.tensor(expected), atol=1e-4)
    assert float(tokens.abs().sum()) == pytest.approx(136.9581, abs=1e-2)


def test_sizes_of_version_1_5_are_those_that_are_published() -> None:
    large = ClaySizes(1024, 24, 1024, 4096, 8, wave_dim=128, wave_tokens=128, wave_hidden=2048)
    assert sum(math.prod(shape) for shape in large.shapes().values()) == 311_442_944
    assert ClaySizes.of(large.shapes(), "clay") == large


@torch.no_grad()
def test_sides_need_not_be_equal_and_pixels_have_a_size() -> None:
    wide = image(16, 40)
    assert encoder()(wide, adapters()).shape == (1, 32, 2, 5)
    turned = encoder()(wide.transpose(2, 3), adapters())
    assert turned.shape == (1, 32, 5, 2)
    assert not torch.allclose(turned.transpose(2, 3), encoder()(wide, adapters()), atol=1e-3)
    assert not torch.allclose(encoder(0.5)(wide, adapters()), encoder(10.0)(wide, adapters()), atol=1e-3)


@torch.no_grad()
def test_large_tiles_are_looked_at_window_by_window(tmp_path: Path) -> None:
    file = convert(write_checkpoint(tmp_path / "clay.ckpt"), tmp_path / "e.safetensors")
    context = Context(SPEC, Fusion(SPEC.dim, SPEC.width, 8)).eval()
    context.attach(read_clay(file, SPEC))
    tile = image(64, 40)
    found = context.tokens(tile)
    assert found.shape == (1, 32, 8, 5)
    assert torch.equal(found[..., 4:, 4:], context.tokens(tile[..., 32:, 32:]))


def test_a_checkpoint_is_converted_once_beside_it(tmp_path: Path) -> None:
    checkpoint = write_checkpoint(tmp_path / "clay-v1.5.ckpt")
    made = encoder_file(checkpoint, tmp_path / "work")
    assert made == tmp_path / "clay-v1.5-encoder.safetensors"
    tensors = load_file(made)
    assert set(tensors) == set(TINY.shapes()), "nothing of the decoder or the teacher"
    assert {one.dtype for one in tensors.values()} == {torch.float16}
    assert read_sizes(made) == TINY
    assert made.stat().st_mode == checkpoint.stat().st_mode, "who may read one may read the other"
    written = made.stat().st_mtime_ns
    assert encoder_file(checkpoint, tmp_path / "work") == made
    assert made.stat().st_mtime_ns == written
    assert {one.name for one in tmp_path.iterdir()} == {checkpoint.name, made.name}
    assert encoder_file(made, tmp_path / "work") == made


def test_where_nothing_can_be_written_beside_it_the_work_folder_has_it(tmp_path: Path, monkeypatch) -> None:
    checkpoint = write_checkpoint(tmp_path / "clay.ckpt")
    monkeypatch.setattr(clay_file.os, "access", lambda path, mode: False)
    assert encoder_file(checkpoint, tmp_path / "work") == tmp_path / "work" / "clay-encoder.safetensors"


def test_a_file_that_cannot_be_written_leaves_nothing(tmp_path: Path, monkeypatch) -> None:
    checkpoint = write_checkpoint(tmp_path / "clay.ckpt")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(clay_file.os, "fsync", full)
    with pytest.raises(ModelError, match=r"clay-encoder\.safetensors cannot be written .*Make room"):
        encoder_file(checkpoint, tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == ["clay.ckpt"]


class Trap:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return print, ("run",)


def test_other_files_are_refused_with_one_message(tmp_path: Path, capsys) -> None:
    other = tmp_path / "resnet.ckpt"
    torch.save({"state_dict": {"conv1.weight": torch.zeros(2, 2)}}, other)
    with pytest.raises(ModelError, match=r"resnet\.ckpt is a checkpoint of another model.*conv1\.weight"):
        encoder_file(other, tmp_path)
    with pytest.raises(ModelError, match=r"nothing\.ckpt: no such file\. .* do not come with"):
        encoder_file(tmp_path / "nothing.ckpt", tmp_path)
    with pytest.raises(ModelError, match=r"clay\.zip is no file of Clay's weights"):
        encoder_file(tmp_path / "clay.zip", tmp_path)
    trap = tmp_path / "trap.ckpt"
    trap.write_bytes(pickle.dumps(Trap(), protocol=2))
    with pytest.raises(ModelError, match="no weights that can be read safely"):
        encoder_file(trap, tmp_path)
    assert "run" not in capsys.readouterr().out
    short = tmp_path / "short.safetensors"
    short.write_bytes(b"\x08\x00")
    with pytest.raises(ModelError, match="truncated, or not in safetensors"):
        read_sizes(short)
    assert not list(tmp_path.glob("*-encoder.safetensors"))


@pytest.mark.parametrize(
    ("name", "shape", "found"),
    [
        ("cls_token", None, "missing"),
        ("transformer.layers.1.1.net.3.weight", (32, 47), "32x47"),
        ("head.weight", (2, 2), "2x2"),
    ],
)
def test_a_tensor_that_is_missing_foreign_or_of_another_shape_is_named(
    tmp_path: Path, name: str, shape: tuple[int, ...] | None, found: str
) -> None:
    tensors = tiny_tensors()
    tensors.pop(name, None)
    if shape is not None:
        tensors[name] = torch.zeros(shape)
    save_file(tensors, tmp_path / "odd.safetensors")
    with pytest.raises(ModelError, match=rf"does not hold the encoder of Clay v1\.5: .*'{name}' is {found}"):
        read_sizes(tmp_path / "odd.safetensors")


def test_weights_of_another_size_or_no_numbers_are_refused(tmp_path: Path) -> None:
    file = convert(write_checkpoint(tmp_path / "clay.ckpt"), tmp_path / "e.safetensors")
    with pytest.raises(ModelError, match="is of another Clay"):
        read_clay(file, replace(SPEC, depth=3))
    tensors = tiny_tensors()
    tensors["transformer.norm.bias"][3] = math.nan
    save_file(tensors, tmp_path / "nan.safetensors")
    with pytest.raises(ModelError, match=r"'transformer\.norm\.bias' holds values that are not numbers"):
        read_clay(tmp_path / "nan.safetensors", SPEC)


def test_memory_that_does_not_do_is_told_with_what_helps(tmp_path: Path, monkeypatch) -> None:
    file = convert(write_checkpoint(tmp_path / "clay.ckpt"), tmp_path / "e.safetensors")

    def full(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(clay_file, "FrozenClay", full)
    with pytest.raises(OutOfMemoryError, match=r"not enough memory for Clay .*without context"):
        read_clay(file, SPEC)
