"""How the last convolution of a decoder begins: at "rarely a landslide", which is what most pixels are.

A head that begins at one half learns that by features which say "background" and are zero at landslides. With
some seeds none is left that could learn, and all landslides stay just below one half for most of a training.
The prior of a rare class is that of Lin et al. 2017, Focal Loss for Dense Object Detection, section 3.3.
"""

from __future__ import annotations

from typing import cast

from torch import Tensor, nn

from landslide_mapper.nn.networks.smp import segmentation_models

RARE = -2.2
"""Logit of one in ten."""


def start_head(head: nn.Module) -> None:
    """Give a new segmentation head of smp its first weights."""
    segmentation_models().base.initialization.initialize_head(head)
    begin_rare(cast(nn.Sequential, head)[0])


def begin_rare(convolution: nn.Module) -> None:
    """Give the last convolution of a new decoder the bias of a rare class."""
    nn.init.constant_(cast(Tensor, convolution.bias), RARE)
