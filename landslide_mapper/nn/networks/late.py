"""Two dates that meet late: what a decoder finds in the post-event image, mended by pre and by change.

logit = d + k (a d + b c + e + r), with d the logit of the post-event image alone, c the change's, k = 1 where
there are both dates and 0 elsewhere, r of three small convolutions over d, c and both images. All of a, b, e
and r's last convolution begin at zero: the network is, to the bit, the one of the post-event image that it
was made from, and stays that where there is no pre-event image. The encoder never sees a second date: what
one region learns of it changes nothing for another one, and features of a frozen encoder can be kept.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from landslide_mapper.nn.networks.spec import LEAST_SCORE, SCORE_SLOPE

POST_WEIGHT = 0.3
"""Of the post-event image's logit beside that of the change in a decoder that has not learned (as in
`jobs.fusion`)."""
_WIDTH = 8
_GAIN = 10.0
"""Of the convolutions' answer: they start from nothing, at the rate of a decoder that knows much."""


def standard_score(score: Tensor) -> Tensor:
    """Scores of change 0..1 as what they were made of: -1 for the usual change, 0 at its threshold."""
    return torch.logit(score, eps=LEAST_SCORE) / SCORE_SLOPE


class LateDecoder(nn.Module):
    """A region's decoder of the post-event image, and what mends it.

    Attributes:
        post: the decoder of the post-event image.
        weights: a, b and e.
    """

    def __init__(self, post: nn.Module, bands: int) -> None:
        super().__init__()
        self.post = post
        self.weights = nn.Parameter(torch.zeros(3))
        self.refine = nn.Sequential(
            nn.Conv2d(2 * bands + 2, _WIDTH, 3, padding=1),
            nn.ReLU(),
            nn.Conv2d(_WIDTH, _WIDTH, 3, padding=2, dilation=2),
            nn.ReLU(),
            nn.Conv2d(_WIDTH, 1, 3, padding=1),
        )
        last = self.refine[-1]
        nn.init.zeros_(last.weight)  # type: ignore[arg-type]  # mypy takes it for a module
        nn.init.zeros_(last.bias)  # type: ignore[arg-type]

    @property
    def learned(self) -> bool:
        """Whether it has learned of both dates; else it answers as image and change by themselves."""
        last = self.refine[-1]
        return bool(last.weight.any()) or bool(last.bias.any())  # type: ignore[union-attr,operator]

    def fuse(self, threshold: float) -> None:
        """Answer as a starter and the change do together, both about their own thresholds.

        Args:
            threshold: probability from which the decoder of the post-event image finds landslides; it is the
                threshold of what comes out, too.
        """
        share = 1.0 / (POST_WEIGHT + 1.0)
        middle = math.log(threshold / (1.0 - threshold)) if 0.0 < threshold < 1.0 else 0.0
        with torch.no_grad():
            self.weights.copy_(share * torch.tensor([-1.0, 1.0, middle]))

    def forward(self, features: list[Tensor]) -> Tensor:
        """Normalized pixels and feature maps to logits (N, 1, H, W)."""
        pixels, *levels = features
        alone: Tensor = self.post(levels).float()
        change, known = SCORE_SLOPE * pixels[:, -2:-1].float(), pixels[:, -1:] > 0
        a, b, e = self.weights
        unlike = self.refine(torch.cat([pixels[:, :-1], (alone / SCORE_SLOPE).to(pixels)], dim=1))
        mended = a * alone + b * change + e + _GAIN * unlike.float()
        return alone + torch.where(known, mended, torch.zeros_like(mended))
