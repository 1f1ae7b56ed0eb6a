"""The encoder of the foundation model Clay v1.5: what it says of every 8 x 8 pixels of an image.

A vision transformer whose first convolution is made from the wavelengths of the bands (after Xiong et al.
2024, "Neural plasticity-inspired foundation model for observing the Earth"), so that it takes any bands.
Tensors are called as in the published checkpoint; the code is ours. What differs from the original: sides
need not be equal, nothing is masked, the first convolution is made once (a model's bands never change), and
time and place are zero, as for a fifth of what Clay learned from: what it says of a tile must depend on the
tile alone.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as nnf
from torch.utils.checkpoint import checkpoint

from landslide_mapper.errors import ModelError
from landslide_mapper.messages import Message

HEAD = 64
"""Channels of a head of attention; shapes do not tell them."""
_WAVE_HEADS = 4
_TEMPERATURE = 10_000.0
_EMBEDDING_SCALE = 0.02
_TIME_AND_PLACE = 8
"""Channels of a token's position that hold the time and the place."""
_GENERATOR = "patch_embedding.weight_generator."
_LAYER = re.compile(r"transformer\.layers\.(\d+)\.")


@dataclass(frozen=True)
class ClaySizes:
    """Sizes of an encoder, as the shapes of its tensors tell them.

    Attributes:
        dim: channels of a token.
        depth: number of layers.
        inner: channels of the attention, all heads together.
        hidden: channels between a layer's two linear maps.
        patch: side in pixels of what a token stands for.
        wave_dim, wave_tokens, wave_hidden: of what makes the first convolution.
    """

    dim: int
    depth: int
    inner: int
    hidden: int
    patch: int
    wave_dim: int
    wave_tokens: int
    wave_hidden: int

    @classmethod
    def of(cls, shapes: Mapping[str, Sequence[int]], where: object) -> ClaySizes:
        """Sizes by the shapes of tensors.

        Args:
            shapes: by name.
            where: file that they are from, for the message.

        Raises:
            ModelError: when these are no tensors of Clay's encoder.
        """

        def shape(name: str, dimensions: int) -> Sequence[int]:
            found = shapes.get(name)
            if found is None or len(found) != dimensions or 0 in found:
                raise _foreign(where, shapes, name)
            return found

        dim = shape("cls_token", 3)[2]
        wave_tokens, wave_dim = shape(f"{_GENERATOR}weight_tokens", 2)
        made = shape(f"{_GENERATOR}fc_weight.weight", 2)[0]
        inner = shape("transformer.layers.0.0.to_out.weight", 2)[1]
        sizes = cls(
            dim=dim,
            depth=len({found[1] for name in shapes if (found := _LAYER.match(name))}),
            inner=inner,
            hidden=shape("transformer.layers.0.1.net.1.weight", 2)[0],
            patch=math.isqrt(made // dim),
            wave_dim=wave_dim,
            wave_tokens=wave_tokens,
            wave_hidden=shape(f"{_GENERATOR}encoder.layers.0.linear1.weight", 2)[0],
        )
        fits = (
            sizes.patch**2 * dim == made,
            inner % HEAD == 0,
            dim % 4 == 0 and dim >= _TIME_AND_PLACE + 8,
            wave_dim % _WAVE_HEADS == 0,
        )
        if not all(fits):
            raise _foreign(where, shapes, "cls_token")
        expected = sizes.shapes()
        for name in sorted({*expected, *shapes}):
            if tuple(shapes.get(name, ())) != expected.get(name):
                raise _foreign(where, shapes, name)
        return sizes

    def shapes(self) -> dict[str, tuple[int, ...]]:
        """Every tensor of such an encoder."""
        with torch.device("meta"):
            whole = nn.ModuleDict(
                {"patch_embedding": _WaveEmbedding(self), "transformer": _Transformer(self)}
            )
        known = {name: tuple(one.shape) for name, one in whole.state_dict().items()}
        return {"cls_token": (1, 1, self.dim), **known}


class LowRank(nn.Module):
    """What a frozen linear map lacks, of low rank (Hu et al. 2022, LoRA); begins as nothing."""

    def __init__(self, channels_in: int, channels_out: int, rank: int) -> None:
        super().__init__()
        self.down = nn.Linear(channels_in, rank, bias=False)
        self.up = nn.Linear(rank, channels_out, bias=False)
        nn.init.zeros_(self.up.weight)

    def forward(self, x: Tensor) -> Tensor:
        """(..., channels_in) to (..., channels_out)."""
        added: Tensor = self.up(self.down(x))
        return added


class Adapter(nn.Module):
    """What the attention of one layer learns beside its frozen weights."""

    def __init__(self, dim: int, inner: int, rank: int) -> None:
        super().__init__()
        self.to_qkv = LowRank(dim, 3 * inner, rank)
        self.to_out = LowRank(inner, dim, rank)


class ClayEncoder(nn.Module):
    """Standardized bands to tokens on their grid; its weights never learn.

    Args:
        sizes: of the encoder.
        tensors: by name, as `ClaySizes.shapes` lists them; kept, not copied.
        waves: central wavelength of each band, micrometres.
        gsd_m: metres per pixel.
    """

    def __init__(
        self, sizes: ClaySizes, tensors: Mapping[str, Tensor], waves: Sequence[float], gsd_m: float
    ) -> None:
        super().__init__()
        self.sizes, self.gsd_m = sizes, gsd_m
        with torch.device("meta"):
            embedding, transformer = _WaveEmbedding(sizes), _Transformer(sizes)
        embedding.load_state_dict(_part(tensors, "patch_embedding."), assign=True)
        transformer.load_state_dict(_part(tensors, "transformer."), assign=True)
        self.transformer = transformer
        self.cls_token = nn.Parameter(tensors["cls_token"])
        with torch.no_grad(), torch.autocast("cpu", enabled=False):
            weight, bias = embedding.eval()(torch.tensor(waves, dtype=torch.float32))
        self.weight, self.bias = nn.Parameter(weight.contiguous()), nn.Parameter(bias)
        self.requires_grad_(False)
        self.eval()

    def forward(self, x: Tensor, adapters: Sequence[Adapter]) -> Tensor:
        """(N, bands, H, W), sides multiples of the patch, to (N, dim, H / patch, W / patch)."""
        cells = nnf.conv2d(x, self.weight, self.bias, stride=self.sizes.patch)
        rows, columns = cells.shape[-2:]
        tokens = cells.flatten(2).transpose(1, 2)
        tokens = tokens + _positions(rows, columns, self.sizes.dim, self.gsd_m).to(tokens)
        tokens = torch.cat([self.cls_token.to(tokens).expand(len(tokens), -1, -1), tokens], dim=1)
        seen: Tensor = self.transformer(tokens, adapters)[:, 1:]
        return seen.transpose(1, 2).reshape(len(seen), -1, rows, columns)


class _WaveEmbedding(nn.Module):
    """Wavelengths to the weights and the bias of the first convolution."""

    def __init__(self, sizes: ClaySizes) -> None:
        super().__init__()
        self.sizes = sizes
        self.fclayer = _FullyConnected(sizes.wave_dim)
        self.weight_generator = _WeightGenerator(sizes)

    def forward(self, waves: Tensor) -> tuple[Tensor, Tensor]:
        """(bands,) micrometres to (dim, bands, patch, patch) and (dim,)."""
        sizes = self.sizes
        steps = torch.arange(sizes.wave_dim // 2) / (sizes.wave_dim // 2 - 1)
        scaled = waves[:, None] * _TEMPERATURE**-steps
        known = self.fclayer(torch.cat([scaled.sin(), scaled.cos()], dim=1))
        weight, bias = self.weight_generator(known)
        weight = weight.unflatten(1, (sizes.dim, sizes.patch, sizes.patch)).transpose(0, 1)
        return weight * _EMBEDDING_SCALE, bias


class _FullyConnected(nn.Module):
    def __init__(self, size: int) -> None:
        super().__init__()
        self.l1, self.l2 = nn.Linear(size, size), nn.Linear(size, size)

    def forward(self, x: Tensor) -> Tensor:
        return x + nnf.gelu(self.l2(nnf.gelu(self.l1(x))))


class _WeightGenerator(nn.Module):
    def __init__(self, sizes: ClaySizes) -> None:
        super().__init__()
        layer = nn.TransformerEncoderLayer(
            sizes.wave_dim, _WAVE_HEADS, sizes.wave_hidden, dropout=0.0, activation="gelu", batch_first=True
        )
        self.encoder = nn.TransformerEncoder(layer, 1, enable_nested_tensor=False)
        self.fc_weight = nn.Linear(sizes.wave_dim, sizes.patch**2 * sizes.dim)
        self.fc_bias = nn.Linear(sizes.wave_dim, sizes.dim)
        self.weight_tokens = nn.Parameter(torch.empty(sizes.wave_tokens, sizes.wave_dim))
        self.bias_token = nn.Parameter(torch.empty(1, sizes.wave_dim))

    def forward(self, known: Tensor) -> tuple[Tensor, Tensor]:
        asked = torch.cat([self.weight_tokens, known, self.bias_token])
        told = self.encoder(asked[None])[0]
        bands = slice(len(self.weight_tokens), -1)
        return self.fc_weight(told[bands] + known), self.fc_bias(told[-1])


class _Attention(nn.Module):
    def __init__(self, dim: int, inner: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(dim)
        self.to_qkv = nn.Linear(dim, 3 * inner, bias=False)
        self.to_out = nn.Linear(inner, dim, bias=False)

    def forward(self, x: Tensor, adapter: Adapter) -> Tensor:
        x = self.norm(x)
        asked = self.to_qkv(x) + adapter.to_qkv(x)
        parts = (one.unflatten(-1, (-1, HEAD)).transpose(1, 2) for one in asked.chunk(3, dim=-1))
        seen = nnf.scaled_dot_product_attention(*parts).transpose(1, 2).flatten(2)
        answer: Tensor = self.to_out(seen) + adapter.to_out(seen)
        return answer


class _FeedForward(nn.Module):
    def __init__(self, dim: int, hidden: int) -> None:
        super().__init__()
        self.net = nn.Sequential(nn.LayerNorm(dim), nn.Linear(dim, hidden), nn.GELU(), nn.Linear(hidden, dim))

    def forward(self, x: Tensor) -> Tensor:
        answer: Tensor = self.net(x)
        return answer


class _Transformer(nn.Module):
    def __init__(self, sizes: ClaySizes) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(sizes.dim)
        self.layers = nn.ModuleList(
            nn.ModuleList([_Attention(sizes.dim, sizes.inner), _FeedForward(sizes.dim, sizes.hidden)])
            for _ in range(sizes.depth)
        )

    def forward(self, x: Tensor, adapters: Sequence[Adapter]) -> Tensor:
        learns = torch.is_grad_enabled()
        for layer, adapter in zip(self.layers, adapters):
            # Kept for the way back, the inner values of all layers would fill the memory.
            x = (
                checkpoint(_pass, layer, adapter, x, use_reentrant=False)
                if learns
                else _pass(layer, adapter, x)
            )
        normed: Tensor = self.norm(x)
        return normed


def _pass(layer: Any, adapter: Adapter, x: Tensor) -> Tensor:
    attention, forward = layer
    x = x + attention(x, adapter)
    passed: Tensor = x + forward(x)
    return passed


def _positions(rows: int, columns: int, dim: int, gsd_m: float) -> Tensor:
    """(rows * columns, dim): where each token lies in metres, and zeros for time and place."""
    place = dim - _TIME_AND_PLACE
    count = place // 4
    steps = torch.arange(count) / (count - 1)
    omega = gsd_m * _TEMPERATURE ** (-2 * steps / place)
    y = torch.arange(rows).repeat_interleave(columns)[:, None] * omega
    x = torch.arange(columns).repeat(rows)[:, None] * omega
    unknown = torch.zeros(rows * columns, _TIME_AND_PLACE)
    return torch.cat([x.sin(), x.cos(), y.sin(), y.cos(), unknown], dim=1)


def _part(tensors: Mapping[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {name[len(prefix) :]: one for name, one in tensors.items() if name.startswith(prefix)}


def _foreign(where: object, shapes: Mapping[str, Sequence[int]], name: str) -> ModelError:
    found = shapes.get(name)
    return ModelError(
        "{path} does not hold the encoder of Clay v1.5: of its {count} tensors, '{name}' is {found}. "
        "Expected the published clay-v1.5.ckpt, or what was made of it here.",
        path=where,
        count=len(shapes),
        name=name,
        found=Message("missing") if found is None else "x".join(map(str, found)),
    )
