"""Region decoders whose steps differ in kind, as a search over them finds (`nn.training.decoder_search`)."""

from __future__ import annotations

from collections.abc import Sequence

from torch import Tensor, nn

from landslide_mapper.nn.networks.smp import segmentation_models
from landslide_mapper.vocabulary import POINTWISE, SCSE, SEPARABLE


def make_cell(kind: str, incoming: int, skip: int, width: int) -> nn.Module:
    """One step of a U-Net's decoder: two convolutions of 3 x 3, with attention, separable, or one of 1 x 1.

    Args:
        kind: one of `vocabulary.CELLS`.
        incoming: channels that come from the coarser step.
        skip: channels of the encoder's feature map that is joined; 0 for none.
        width: channels that come out.
    """
    smp = segmentation_models()
    known = smp.decoders.unet.decoder.UnetDecoderBlock
    cell: nn.Module = known(incoming, skip, width, attention_type=SCSE if kind == SCSE else None)
    if kind == SEPARABLE:
        cell.conv1, cell.conv2 = (_separable(one, width) for one in (incoming + skip, width))
    elif kind == POINTWISE:
        cell.conv1, cell.conv2 = smp.base.modules.Conv2dReLU(incoming + skip, width, 1), nn.Identity()
    return cell


def steps_of(channels: Sequence[int], steps: int) -> tuple[int, list[int]]:
    """Channels that a decoder's first step gets, and those that each step joins.

    Args:
        channels: of the encoder's feature maps, from fine to coarse.
        steps: how many there are.
    """
    head, *skips = list(channels)[:0:-1]
    return head, [*skips, 0][:steps]


class StepsDecoder(nn.Module):
    """A U-Net's decoder out of steps of any kind.

    Attributes:
        blocks: one per step; each takes what is coarser, height and width to come to, and what it joins.
    """

    def __init__(self, blocks: Sequence[nn.Module]) -> None:
        super().__init__()
        self.blocks = nn.ModuleList(blocks)

    @classmethod
    def of_cells(cls, channels: Sequence[int], widths: Sequence[int], cells: Sequence[str]) -> StepsDecoder:
        """A decoder of the cells of a design, on an encoder's channels from fine to coarse."""
        head, skips = steps_of(channels, len(widths))
        inputs = [head, *widths[:-1]]
        return cls([make_cell(*one) for one in zip(cells, inputs, skips, widths)])

    def forward(self, features: list[Tensor]) -> Tensor:
        """Feature maps from fine to coarse to one of the last width."""
        x, *finer = features[:0:-1]
        for place, block in enumerate(self.blocks):
            skip = finer[place] if place < len(finer) else None
            height, width = (features[0] if skip is None else skip).shape[-2:]
            x = block(x, height, width, skip)
        return x


def _separable(incoming: int, width: int) -> nn.Module:
    convolution = segmentation_models().decoders.deeplabv3.decoder.SeparableConv2d
    return nn.Sequential(
        convolution(incoming, width, kernel_size=3, padding=1, bias=False),
        nn.BatchNorm2d(width),
        nn.ReLU(inplace=True),
    )
