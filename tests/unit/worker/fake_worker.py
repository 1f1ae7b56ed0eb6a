"""A worker with a backend that needs no torch, and does what its handle or region says."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

import numpy as np

from landslide_mapper import errors
from landslide_mapper.backend import FINISH_FILE, ClusterModel, ModelInfo
from landslide_mapper.layers import date_layers
from landslide_mapper.messages import Message
from landslide_mapper.worker.protocol import Heartbeat, Hello, Result, encode
from landslide_mapper.worker.server import serve
from landslide_mapper.worker.start import be_a_good_neighbour, claim_channels

FAULT = os.environ.get("FAKE_WORKER_FAULT")
"""In the place of a region, for who cannot choose one."""


class FakeCluster:
    """Sums all layers of a block, the last block first."""

    def __init__(self) -> None:
        self._done: list[Any] = []
        self._count = 0

    def lanes(self) -> int:
        return 3

    def load(self, model: Path, device: str, info: ModelInfo) -> ClusterModel:
        return ClusterModel(f"{model.name}|{device}|{info.handle}|{info.layers[0].bands}", None)

    def send(self, handle: str, grid: Any, block: Any, pixels: Any) -> int:
        window = grid.sums_window(block)
        alone = 0 if pixels.alone is None else int(pixels.alone.sum())
        total = sum(int(image.sum()) for image in pixels.layers.values()) + int(pixels.valid.sum()) + alone
        self._count += 1
        self._done.append((self._count, np.full((window.height, window.width), total, np.uint32)))
        return self._count

    def receive(self) -> Any:
        return self._done.pop() if self._done else None

    def close(self) -> None:
        self._done = []


class FakeBackend:
    """Sums the post image; misbehaves on request."""

    def __init__(self) -> None:
        self._canceled = threading.Event()
        self._loads = self._rested = self._predicted = 0
        self.listener: Any = None

    def describe(self) -> dict[str, Any]:
        return {
            "device": "fake",
            "stdin": sys.stdin.read(),
            "environ": dict(os.environ),
            "nice": os.nice(0),
            "rested": self._rested,
        }

    def load(self, model: Path, region: str | None, device: str, version: int | None = None) -> ModelInfo:
        self._loads += 1
        if region == "nowhere":
            raise errors.UnknownRegionError(f"Model '{model}' has no region 'nowhere'.")
        name, _, when = (FAULT or region or "plain").partition("@")
        if when == "load" or (when == "driver" and "LANDSLIDE_MAPPER_NO_GPU" not in os.environ):
            getattr(self, f"_{name}")()
        handle = f"{name}@{when}#{self._loads}"
        return ModelInfo(
            handle, region or "plain", date_layers(3, 1), None, 32, 8, 32, 0.5, "m", version or 7, device
        )

    def predict(self, handle: str, grid: Any, block: Any, pixels: Any) -> Any:
        self._canceled.clear()
        self._predicted += 1
        name, _, when = handle.split("#")[0].partition("@")
        window = grid.sums_window(block)
        if when in ("", str(self._predicted)):
            answer = getattr(self, f"_{name}", self._plain)()
            if answer is not None:
                return answer
        total = sum(int(image.sum()) for image in pixels.layers.values())
        return np.full((window.height, window.width), total, dtype=np.uint32)

    def choose_region(self, model: Path, device: str, samples: Any) -> dict[str, Any]:
        sums = [[int(one.post.sum()), int(one.valid.sum()), list(one.post.shape)] for one in samples]
        return {"region": None, "posterior": {}, "distance": {}, "reason": f"{model} {device} {sums}"}

    def disagreement(self, handle: str, samples: Any) -> list[dict[str, Any]]:
        return [
            {
                **{name: int(image.sum()) for name, image in one.layers.items()},
                "valid": int(one.valid.sum()),
            }
            for one in samples
        ]

    def find_boxes(self, handle: str, window: Any) -> list[Any]:
        alone = None if window.alone is None else float(window.alone.sum())
        return [(1.0, 2.0, float(window.post.sum()), float(window.valid.sum()), alone)]

    def teach_boxes(self, request: Any, report: Any) -> dict[str, Any]:
        report({"event": "boxes", "epoch": 1})
        return {"store": str(request.store), "region": request.region, "epochs": request.epochs}

    def cluster(self, address: str) -> FakeCluster:
        if address == "nowhere":
            raise errors.ClusterError("No scheduler at '{address}'.", address=address)
        return FakeCluster()

    def train(self, request: Any, report: Any) -> dict[str, Any]:
        self._canceled.clear()
        if request.network == "until_finished":
            deadline = time.monotonic() + 20
            while not (request.work / FINISH_FILE).exists() and time.monotonic() < deadline:
                time.sleep(0.01)
            return {"finished": (request.work / FINISH_FILE).exists()}
        if request.network == "what_it_got":
            return {name: f"{type(one).__name__} {one}" for name, one in vars(request).items()}
        for epoch in range(request.epochs):
            report({"event": "epoch", "epoch": epoch, "iou": np.float32(0.5)})
            name, _, when = (request.network or "").partition("@")
            if when == str(epoch):
                getattr(self, f"_{name}")()
            time.sleep(0.01)
        return {"name": request.model.stem, "settings": request.settings, "store": request.store}

    def update(self, request: Any, report: Any) -> dict[str, Any]:
        report({"event": "log", "message": f"{request.region} learns"})
        return {"published": request.publish_anyway, "old_store": request.old_store, "model": request.model}

    def cancel(self) -> None:
        self._canceled.set()

    def close(self) -> None:
        pass

    def rest(self) -> None:
        self._rested += 1

    def _plain(self) -> None:
        pass

    def _tells(self) -> None:
        for event in ("log", "warning", "warning"):
            self.listener({"event": event, "message": Message("Batch {size}", size=2)})

    def _prints(self) -> None:
        os.write(1, b"hello from C\n" * 10)
        os.write(2, ("\u6ed1\u5761 " * 100 + "\n").encode() * 5000)
        os.write(2, b"x" * 3_000_000)

    def _slow(self) -> None:
        while not self._canceled.wait(0.02):
            pass
        raise errors.Canceled

    def _deaf(self) -> None:
        time.sleep(60)

    def _frozen(self) -> None:
        os.kill(os.getpid(), signal.SIGSTOP)

    def _killed(self) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def _crash(self) -> None:
        import faulthandler

        faulthandler._sigsegv()

    def _exits(self) -> None:
        os.write(2, b"fatal: no such driver\n")
        os._exit(3)

    def _memory(self) -> None:
        raise MemoryError

    def _limited(self) -> None:
        import resource

        soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (1 << 32, hard))
        try:
            np.ones((1 << 33,), dtype=np.uint8)
        finally:
            resource.setrlimit(resource.RLIMIT_AS, (soft, hard))

    def _torch_memory(self) -> None:
        raise RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory: you tried 99 bytes")

    def _garbage(self) -> None:
        os.write(outgoing, b"garbage\n")

    def _abort(self) -> None:
        os.abort()

    def _half_line(self) -> None:
        os.write(outgoing, b'{"type": "result", "id"')
        os._exit(0)

    def _long_line(self) -> None:
        for _ in range(100):
            os.write(outgoing, b"x" * 2**20)

    def _other_version(self) -> None:
        os.write(outgoing, encode(Hello(99, 1, "python")))
        time.sleep(60)

    def _other_message(self) -> None:
        os.write(outgoing, b'{"type": "result", "id": "one", "value": 3}\n')
        time.sleep(60)

    def _nested(self) -> None:
        os.write(outgoing, b"[" * 100_000 + b"\n")
        time.sleep(60)

    def _closed_pipe(self) -> None:
        os.close(outgoing)
        time.sleep(60)

    def _flood(self) -> None:
        os.write(outgoing, encode(Heartbeat(1)) * 1000)

    def _answers_twice(self) -> None:
        os.write(outgoing, encode(Result(10_000, {})) * 2)

    def _wrong_shape(self) -> Any:
        return np.zeros((3, 3), np.uint32)

    def _no_numbers(self) -> Any:
        return np.array("text")

    def _clock(self) -> None:
        time.time = lambda: 0.0  # type: ignore[assignment]

    def _bug(self) -> None:
        raise KeyError("no such thing")

    def _missing(self) -> None:
        raise ModuleNotFoundError("No module named 'torch'", name="torch")

    def _full(self) -> None:
        raise OSError(28, "No space left on device", "checkpoint")


if __name__ == "__main__":
    incoming, outgoing = claim_channels()
    be_a_good_neighbour()
    serve(FakeBackend, incoming, outgoing, Path(sys.argv[1]), heartbeat_s=0.1, rest_s=0.3)
