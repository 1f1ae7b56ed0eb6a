"""How much of the time that cached features can save in freeze training they do save.

On a CPU, time is that of the processor: others on the machine change it little.
"""

from __future__ import annotations

import json
import time
from pathlib import Path

import numpy as np
import torch

from landslide_mapper.backend import Json, UpdateRequest
from landslide_mapper.nn.features.feature_cache import encode
from landslide_mapper.nn.measures.losses import segmentation_loss
from landslide_mapper.nn.networks.device import choose_device, fast_dtype
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.nn.networks.weights import save_version
from landslide_mapper.nn.patches.store import TRAIN, VALIDATION, PatchStore
from landslide_mapper.nn.training.settings import TrainSettings
from landslide_mapper.nn.update.algorithm import update
from landslide_mapper.nn.update.freeze_cache import FrozenData, seconds_to_encode
from landslide_mapper.nn.update.phases import freeze_all_but
from landslide_mapper.vocabulary import TSMU
from scripts.bench.result import Result

BANDS, TRAINING, HELD_OUT, BATCH, DRAWS = 3, 16, 4, 8, 48
LEAST_SHARE = 0.8
REPEATS = 2
REGION, OLD = "new", "old"


def measure(folder: Path, full: bool) -> list[Result]:
    """Freeze training of the paper's and of the default network, with and without cached features."""
    side, epochs = (256, 20) if full else (128, 12)
    store = _store(folder / "store", side)
    results = []
    for spec in (NetworkSpec(TSMU, BANDS, 1), NetworkSpec.default(BANDS, 1)):
        results += _compare(folder / spec.network, spec, store, epochs)
    return results


def _compare(folder: Path, spec: NetworkSpec, store: Path, epochs: int) -> list[Result]:
    network = MultiRegionNetwork(spec, [OLD], [1500.0] * BANDS, [800.0] * BANDS)
    seconds = {"off": float("inf"), "on": float("inf")}
    for number in range(REPEATS):  # in turn, and the fastest counts: others use the machine too
        for cache, fastest in seconds.items():
            taken = _freeze(folder / f"{cache}{number}", network, store, cache, epochs)
            seconds[cache] = min(fastest, taken)
    encoding, decoding = _parts(network, store, epochs)
    saved = 1.0 - seconds["on"] / seconds["off"]
    possible = encoding / (encoding + decoding)
    details = {
        "seconds": seconds,
        "encoder_ms_per_patch": 1e3 * encoding,
        "decoder_ms_per_patch": 1e3 * decoding,
        "share_of_time_saved": saved,
        "share_of_time_that_the_encoder_takes": possible,
    }
    name = f"freeze training of {spec.network}"
    allowed = 1.0 / (1.0 - possible)
    return [
        Result(f"{name}: computed / cached features", seconds["off"] / seconds["on"], None, details=details),
        Result(f"{name}: ratio that encoder and decoder allow", allowed, None),
        Result(f"{name}: share of possible saving", saved / possible, LEAST_SHARE, at_least=True),
    ]


def _freeze(folder: Path, network: MultiRegionNetwork, store: Path, cache: str, epochs: int) -> float:
    """Seconds that freeze training took, those to fill the cache among them."""
    model = folder / "model.lsmodel"
    save_version(model, network, {}, {}, tile_size=512, overlap=64, gsd_m=10.0)
    settings = {"cache": cache, "draws": DRAWS, "patience": 10**6, "exemplars": 0, "batch": BATCH}
    request = UpdateRequest(
        store,
        model,
        REGION,
        folder / "work",
        strategy="feature-extraction",
        publish_anyway=True,
        epochs=epochs,
        settings=settings,
    )
    report: Json = update(request, lambda event: None, lambda: False)
    seconds = "cpu_seconds" if choose_device("auto").type == "cpu" else "seconds"
    return float(report["phases"][0][seconds])


def _parts(network: MultiRegionNetwork, folder: Path, epochs: int) -> tuple[float, float]:
    """Measured seconds per patch of the encoder, and of the decoder's training step."""
    device = choose_device("auto")
    dtype = fast_dtype(device)
    now = time.process_time if device.type == "cpu" else time.perf_counter
    network = network.to(device)
    network.add_region(REGION)
    for parameter in network.parameters():
        if parameter.dim() == 4:  # the layout in which updates compute
            parameter.data = parameter.data.contiguous(memory_format=torch.channels_last)
    freeze_all_but(network, REGION)
    with PatchStore(folder) as store:
        training = store.of_split(TRAIN)
        data = FrozenData(store, training, store.of_split(VALIDATION), epochs * DRAWS, 0)
        encoding = seconds_to_encode(network, data, TrainSettings().augmentation, dtype, now)
        batch = store.batch(training[:BATCH]).to(device)
    features = [one.detach() for one in encode(network.eval(), batch, dtype)]
    network.train()
    loss, fastest = segmentation_loss(TrainSettings().loss), float("inf")
    for _ in range(4):  # the first also warms up
        began = now()
        with torch.autocast(device.type, dtype=dtype, enabled=dtype is not None):
            logits = network.decode(features, REGION)[:, 0]
        loss(logits.float(), batch.mask).backward()
        network.zero_grad()
        if device.type == "cuda":
            torch.cuda.synchronize()
        fastest = min(fastest, now() - began)
    return encoding, fastest / len(batch)


def _store(folder: Path, side: int) -> Path:
    """Noise with a square landslide in every patch."""
    folder.mkdir()
    random, count = np.random.default_rng(0), TRAINING + HELD_OUT
    mask = np.zeros((count, side, side), np.uint8)
    mask[:, 10:40, 10:40] = 1
    arrays = {
        "post": random.integers(0, 3000, (count, BANDS, side, side)).astype(np.uint16),
        "mask": mask,
        "valid": np.ones_like(mask),
        "region_index": np.zeros(count, np.int32),
        "scene_index": np.arange(count, dtype=np.int32),
        "split": np.repeat([TRAIN, VALIDATION], [TRAINING, HELD_OUT]).astype(np.uint8),
        "has_pre": np.zeros(count, np.uint8),
    }
    for name, array in arrays.items():
        np.save(folder / f"{name}.npy", array)
    index = {"regions": [REGION], "scenes": [], "gsd_m": 10.0}
    (folder / "index.json").write_text(json.dumps(index), encoding="utf-8")
    return folder
