"""Samples of a scene on their way to the worker."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from landslide_mapper.backend import BlockInput
from landslide_mapper.worker.client import WorkerBackend

FAKE = Path(__file__).with_name("fake_worker.py")


def test_samples_of_any_size_arrive_whole(tmp_path: Path) -> None:
    sizes = [(128, 128)] * 20 + [(3, 5)]
    samples = [
        BlockInput.of_dates(np.full((2, *size), number, np.uint16), None, np.ones(size, bool))
        for number, size in enumerate(sizes)
    ]
    with WorkerBackend(script=FAKE, exchange_parent=tmp_path) as backend:
        answer = backend.choose_region(Path("m.lsmodel"), "cpu", samples)
        nothing = backend.choose_region(Path("m.lsmodel"), "cpu", [])
    expected = [
        [2 * number * size[0] * size[1], size[0] * size[1], [2, *size]] for number, size in enumerate(sizes)
    ]
    assert answer["region"] is None
    assert answer["reason"] == f"{Path('m.lsmodel').absolute()} cpu {expected}"
    assert nothing["reason"].endswith("[]")
