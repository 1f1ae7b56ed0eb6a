"""What the region classifier was chosen over: autoencoders (the TSMU paper's idea) and encoder features.

Every rival gets the same training scenes, and distances calibrated like the classifier's own: logarithm,
mean and deviation over windows that its fit has not seen. The least calibrated distance wins.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from osgeo import gdal

from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.networks.weights import load_network
from landslide_mapper.nn.region_choice.classifier import Normal, fit_normals
from landslide_mapper.nn.region_choice.evidence_file import read_evidence
from scripts.bench.result import Result

HIDDEN, STEPS, RATE, FOLDS = 16, 300, 1e-2, 5
Floats = NDArray[np.float64]
Describe = Callable[[NDArray[np.generic]], Floats]
Distances = Callable[[Floats], Floats]
Fit = Callable[[list[Floats]], list[Distances]]


def rivals(model: Path, scenes: Path, split: str) -> list[Result]:
    """Share of scenes of a split that get the right region, per rival."""
    found = []
    for name, describe in {
        "image statistics": statistics(model),
        "encoder features": features(model),
    }.items():
        train, tried = described(scenes, "train", describe), described(scenes, split, describe)
        for kind, fit in {"autoencoders": autoencoders, "Mahalanobis distance": normals}.items():
            right = score(fit, train, tried)
            found.append(Result(f"rival: {kind} of {name} ({len(right)})", float(np.mean(right)), None))
    return found


def described(
    scenes: Path, split: str, describe: Callable[[NDArray[np.generic]], Floats]
) -> dict[str, Floats]:
    """Descriptions of a split's scenes per region."""
    rows: dict[str, list[Floats]] = {}
    for entry in json.loads(scenes.read_text(encoding="utf-8"))["scenes"]:
        if entry["split"] == split:
            dataset = gdal.Open(str(scenes.parent / entry["post"]))
            rows.setdefault(entry["region"], []).append(describe(dataset.ReadAsArray()[:3]))
    return {region: np.stack(one) for region, one in rows.items()}


def statistics(model: Path) -> Describe:
    """The classifier's own description of a chip."""
    evidence = read_evidence(ModelFolder(model).version())

    def describe(pixels: NDArray[np.generic]) -> Floats:
        rows = evidence.describe(pixels, np.ones(pixels.shape[1:], bool))
        return np.mean(rows, axis=0).astype(np.float64)

    return describe


def features(model: Path) -> Describe:
    """Mean and deviation of every channel of the encoder's second and third level."""
    network = load_network(model).network

    def describe(pixels: NDArray[np.generic]) -> Floats:
        post = torch.from_numpy(pixels.astype(np.float32))[None]
        valid = torch.ones(1, *pixels.shape[1:], dtype=torch.bool)
        with torch.inference_mode():
            levels = network.features(network.normalize({"post": post}, valid))[1:3]
        pooled = [part for level in levels for part in (level.mean((2, 3)), level.std((2, 3)))]
        return torch.cat(pooled, dim=1)[0].double().numpy()

    return describe


def score(fit: Fit, train: dict[str, Floats], tried: dict[str, Floats]) -> list[bool]:
    """Whether each scene gets its own region."""
    names = list(train)
    together = np.concatenate(list(train.values()))
    center, scale = together.mean(axis=0), together.std(axis=0) + 1e-3
    rows = [np.clip((train[name] - center) / scale, -30, 30) for name in names]
    calibration = calibrate(fit, rows)
    distances = fit(rows)
    right = []
    for number, name in enumerate(names):
        scaled = np.clip((tried[name] - center) / scale, -30, 30)
        z = [(np.log(one(scaled)) - mean) / spread for one, (mean, spread) in zip(distances, calibration)]
        right += list(np.argmin(z, axis=0) == number)
    return right


def calibrate(fit: Fit, rows: list[Floats]) -> list[tuple[float, float]]:
    """Mean and deviation of log distances of windows that the fit has not seen."""
    seen: list[list[Floats]] = [[] for _ in rows]
    for fold in range(FOLDS):
        held = [np.arange(len(one)) % FOLDS == fold for one in rows]
        fitted = fit([one[~out] for one, out in zip(rows, held)])
        for number, distance in enumerate(fitted):
            seen[number].append(np.log(distance(rows[number][held[number]])))
    return [(float(np.concatenate(one).mean()), float(np.concatenate(one).std())) for one in seen]


def normals(rows: list[Floats]) -> list[Distances]:
    """The classifier's own distributions, by distance alone."""
    fitted: list[Normal] = fit_normals(rows)
    return [one.distances for one in fitted]


def autoencoders(rows: list[Floats]) -> list[Distances]:
    """One per region, with one hidden layer, as in Expert Gate; error is the mean square."""
    return [_autoencoder(torch.from_numpy(one)) for one in rows]


def _autoencoder(rows: torch.Tensor) -> Distances:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        size = rows.shape[1]
        network = torch.nn.Sequential(
            torch.nn.Linear(size, HIDDEN), torch.nn.ReLU(), torch.nn.Linear(HIDDEN, size)
        ).double()
        optimizer = torch.optim.Adam(network.parameters(), RATE, weight_decay=1e-4)
        for _ in range(STEPS):
            loss = (network(rows) - rows).square().mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()

    def distances(tried: Floats) -> Floats:
        with torch.inference_mode():
            given = torch.from_numpy(tried)
            return (network(given) - given).square().mean(dim=1).numpy()

    return distances
