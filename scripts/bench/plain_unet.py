"""The reference for training: segmentation_models_pytorch's own U-Net with a plain loop, for the same time.

What a newcomer would write: smp.Unet (resnet34, no pretrained weights), Adam, Dice + cross-entropy, flips.
It reads the same scenes and is scored the same way, pooled over pixels.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import segmentation_models_pytorch as smp
import torch
from osgeo import gdal

BATCH = 8
RATE = 1e-3
Pair = tuple[np.ndarray, np.ndarray]


def load(path: Path, split: str) -> list[Pair]:
    """Images (bands, h, w) float32 and masks (h, w) of one split; scenes of one size, masks as rasters."""
    pairs = []
    for entry in json.loads(path.read_text(encoding="utf-8"))["scenes"]:
        if entry["split"] == split:
            image, mask = (
                gdal.Open(str(path.parent / entry["post"])),
                gdal.Open(str(path.parent / entry["labels"])),
            )
            pairs.append((image.ReadAsArray()[:3].astype(np.float32), mask.ReadAsArray()))
    return pairs


def train(pairs: list[Pair], seconds: float, seed: int) -> tuple[torch.nn.Module, np.ndarray, np.ndarray]:
    """Train until the time is over."""
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    images = np.stack([image for image, _ in pairs])
    mean, std = images.mean((0, 2, 3))[:, None, None], images.std((0, 2, 3))[:, None, None]
    network = smp.Unet("resnet34", encoder_weights=None, in_channels=3, classes=1)
    optimizer = torch.optim.Adam(network.parameters(), RATE)
    dice = smp.losses.DiceLoss("binary", ignore_index=255)
    cross_entropy = smp.losses.SoftBCEWithLogitsLoss(ignore_index=255)
    end = time.monotonic() + seconds
    network.train()
    while time.monotonic() < end:
        picks = rng.integers(0, len(pairs), BATCH)
        batch = np.stack([(pairs[i][0] - mean) / std for i in picks])
        truth = np.stack([pairs[i][1] for i in picks]).astype(np.int64)[:, None]
        if rng.random() < 0.5:
            batch, truth = batch[..., ::-1], truth[..., ::-1]
        logits = network(torch.from_numpy(batch.copy()))
        target = torch.from_numpy(truth.copy())
        loss = dice(logits, target) + cross_entropy(logits, target.float())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return network.eval(), mean, std


def score(network: torch.nn.Module, mean: np.ndarray, std: np.ndarray, pairs: list[Pair]) -> dict[str, float]:
    """IoU, precision and recall at 0.5, pooled over pixels."""
    hit = missed = false = 0
    with torch.inference_mode():
        for image, mask in pairs:
            logits = network(torch.from_numpy((image - mean) / std)[None])[0, 0].numpy()
            guess, truth, known = logits > 0, mask == 1, mask != 255
            hit += int((guess & truth & known).sum())
            missed += int((~guess & truth & known).sum())
            false += int((guess & ~truth & known).sum())
    union = max(hit + missed + false, 1)
    return {"iou": hit / union, "precision": hit / max(hit + false, 1), "recall": hit / max(hit + missed, 1)}


def main() -> int:
    """Train, score, print JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scenes", type=Path, required=True)
    parser.add_argument("--minutes", type=float, required=True)
    parser.add_argument("--split", default="validation")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    network, mean, std = train(load(options.scenes, "train"), options.minutes * 60, options.seed)
    report: dict[str, Any] = score(network, mean, std, load(options.scenes, options.split))
    print(json.dumps(report))
    return 0


if __name__ == "__main__":
    sys.exit(main())
