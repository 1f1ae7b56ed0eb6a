"""A student that begins as its teacher at half the resolution: a quarter of the cost, and nothing forgotten.

It has the teacher's encoder without its coarsest stage, which sees no more at half the resolution than the
stage before it did at the whole one, and the last steps of the teacher's U-Net decoders, which answer for the
four pixels of each place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import torch
from torch import Tensor, nn

from landslide_mapper.nn.networks.fitted import FittedDecoder
from landslide_mapper.nn.networks.late import LateDecoder
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.vocabulary import UNET

STEPS = 4
"""Of a student's decoder, which ends at half the resolution, at most."""
_SMALL = 0.1
"""What is left at first of what the last convolution makes of channels that the teacher lacks."""


def halved_spec(slim: NetworkSpec, whole: NetworkSpec) -> NetworkSpec:
    """A student of a teacher's encoder at half the resolution.

    Args:
        slim: with the teacher's encoder and the decoders of a student that begins with random weights.
        whole: the teacher's.
    """
    widths = slim.decoder_channels[-whole.levels :]
    if _hands_on_decoders(whole):
        *coarse, last = whole.decoder_channels[-STEPS:]
        widths = (*coarse, max(last, slim.decoder_channels[-1]))
    return replace(slim, decoder_channels=widths, halved=True)


def begin_halved(student: MultiRegionNetwork, teacher: MultiRegionNetwork) -> None:
    """Give a student what fits of its teacher's encoder and decoders."""
    body = student.encoder.body
    known = teacher.encoder.body.state_dict()
    body.load_state_dict({name: known[name] for name in body.state_dict()})
    if not _hands_on_decoders(teacher.spec):
        return
    with torch.no_grad():
        if teacher.encoder.detail is not None:
            _begin_detail(student.encoder.detail, teacher.encoder.detail)
        for region, decoder in student.decoders.items():
            _begin_decoder(decoder, teacher.decoders[region], *map(_skips, (student, teacher)))


def _hands_on_decoders(whole: NetworkSpec) -> bool:
    return whole.decoder == UNET and whole.attention is None and not whole.cells


def _skips(network: MultiRegionNetwork) -> list[int]:
    """Channels of the feature map that each step of a decoder sees besides the one before it."""
    seen = [*network.encoder.out_channels[-2:0:-1], 0]
    return seen[: len(network.spec.decoder_channels)]


def _begin_detail(own: nn.Module, whole: nn.Module) -> None:
    """Squares of 4 x 4 pixels: what the teacher's of 3 x 3 say of 2 x 2 pixels, on the average."""
    mine, theirs = own.state_dict(), whole.state_dict()
    kernels = theirs["0.weight"]
    wide = kernels.new_zeros(*kernels.shape[:2], 4, 4)
    for row in (0, 1):
        for col in (0, 1):
            wide[:, :, row : row + 3, col : col + 3] += kernels / 4
    for name, one in {**theirs, "0.weight": wide}.items():
        if one.dim():  # not the count of batches
            count = min(len(one), len(mine[name]))
            mine[name][:count] = one[:count]


def _begin_decoder(own: nn.Module, whole: nn.Module, skips: Sequence[int], known: Sequence[int]) -> None:
    """Give a decoder the last steps of the teacher's, and four times its last convolution.

    Args:
        own: the student's of a region.
        whole: the teacher's.
        skips: channels of the feature map that each of the student's steps sees besides.
        known: the same of the teacher.
    """
    if isinstance(whole, FittedDecoder):
        whole = whole.decoder  # what few labels have corrected is of their scene
    if isinstance(own, LateDecoder) and isinstance(whole, LateDecoder):
        own.weights.copy_(whole.weights)
        own.refine.load_state_dict(whole.refine.state_dict())
        own, whole = own.post, whole.post
    mine, theirs = own.state_dict(), whole.state_dict()
    before = len(known) - len(skips)
    for name, tensor in mine.items():
        if name.startswith("head"):
            _begin_head(tensor, theirs[name])
            continue
        parts = name.split(".")  # decoder.blocks.NUMBER.conv1.0.weight
        step = int(parts[2])
        given = theirs[".".join([*parts[:2], str(step + before), *parts[3:]])]
        if tensor.dim() == 1:
            tensor[: len(given)] = given
        elif tensor.dim() > 1 and parts[3] == "conv1":
            coarse = given.shape[1] - known[step + before]
            # The first step sees the coarsest feature map in place of what the teacher made of it and others.
            kept = coarse if step or not before else 0
            _begin_kernels(tensor, given, tensor.shape[1] - skips[step], coarse, kept)
        elif tensor.dim() > 1:
            _begin_kernels(tensor, given, len(given), len(given), len(given))


def _begin_kernels(own: Tensor, given: Tensor, own_coarse: int, coarse: int, kept: int) -> None:
    """Kernels that see `coarse` channels of the step before, then others; only `kept` of the former."""
    count, others = len(given), min(given.shape[1] - coarse, own.shape[1] - own_coarse)
    own[:count] = 0.0
    own[:count, :kept] = given[:, :kept]
    own[:count, own_coarse : own_coarse + others] = given[:, coarse : coarse + others]


def _begin_head(own: Tensor, given: Tensor) -> None:
    """The same for the four pixels of a place."""
    if own.dim() == 1:
        own.copy_(given.expand(len(own)))
        return
    own *= _SMALL
    own[:, : given.shape[1]] = given
