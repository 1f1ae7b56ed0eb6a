"""Windows whose boxes are wanted on their way to the worker, and the teaching of boxes."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from landslide_mapper.backend import BlockInput
from landslide_mapper.box_backend import BoxesRequest
from landslide_mapper.worker.client import WorkerBackend


def test_a_window_arrives_whole_and_its_boxes_come_back(make_worker) -> None:
    worker: WorkerBackend = make_worker()
    handle = worker.load(Path("m.lsmodel"), "alps", "cpu").handle
    valid, alone = np.ones((4, 6), bool), np.zeros((4, 6), bool)
    alone[0, :3] = True
    post = np.full((2, 4, 6), 3, np.uint16)
    assert worker.find_boxes(handle, BlockInput({"post": post}, valid)) == [(1.0, 2.0, 144.0, 24.0, None)]
    assert worker.find_boxes(handle, BlockInput({"post": post}, valid, alone)) == [
        (1.0, 2.0, 144.0, 24.0, 3.0)
    ]


def test_teaching_boxes_tells_its_epochs(make_worker, tmp_path: Path) -> None:
    worker: WorkerBackend = make_worker()
    events: list[dict[str, object]] = []
    request = BoxesRequest(tmp_path / "store", tmp_path / "m.lsmodel", "alps", tmp_path, epochs=3)
    found = worker.teach_boxes(request, events.append)
    assert found == {"store": str(tmp_path / "store"), "region": "alps", "epochs": 3}
    assert [one for one in events if one["event"] == "boxes"] == [{"event": "boxes", "epoch": 1}]
