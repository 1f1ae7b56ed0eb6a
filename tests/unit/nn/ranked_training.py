"""What torchrun starts in a test: a training or an update as JSON; the first rank writes what came of it."""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from landslide_mapper.backend import Json, TrainRequest, UpdateRequest
from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.nn.backend.ranked import RankedBackend, follow
from landslide_mapper.nn.networks import network
from landslide_mapper.nn.training import trainer
from landslide_mapper.nn.update import session
from tests.unit.nn.conftest import TinyDecoder, TinyEncoder

PATHS = ("store", "model", "work", "start_from")


class Decoder(TinyDecoder):
    """Without dropout, which every rank draws for itself."""

    def __init__(self) -> None:
        super().__init__()
        self.dropout.p = 0.0


def make_comparable(put: Callable[[object, str, object], None]) -> None:
    """Tiny networks in float32: sums that are split otherwise must not differ by more than that does.

    Args:
        put: as `setattr`.
    """
    for module in (trainer, session):
        put(module, "fast_dtype", lambda device: None)
    put(network, "_build_encoder", lambda spec: TinyEncoder(spec.channels))
    put(network, "_build_decoder", lambda spec, encoder: Decoder())


def main() -> None:
    make_comparable(setattr)
    told = json.loads(Path(sys.argv[1]).read_text())
    fields = {name: Path(one) if name in PATHS else one for name, one in told["request"].items()}
    if os.environ["RANK"] != "0":
        if told.get("dies"):
            _die_in(Path(told["request"]["work"]))
        follow()
        return
    answer: dict[str, Any] = {}
    backend = RankedBackend(lambda event: None)
    # As the command line does: torchrun ends the others when one has died.
    signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=backend.cancel).start())

    def report(event: Json) -> None:
        answer.setdefault("events", []).append(event)

    try:
        if told["op"] == "train":
            answer["card"] = backend.train(TrainRequest(**fields), report)
        else:
            answer["report"] = backend.update(UpdateRequest(**fields), report)
    except LandslideMapperError as error:
        answer["error"] = str(error)
    finally:
        backend.close()
        Path(sys.argv[2]).write_text(json.dumps(answer, default=str))


def _die_in(work: Path) -> None:
    """Be killed after the first checkpoint, in the middle of an epoch."""
    from landslide_mapper.nn.training import loop

    whole = loop.TrainingLoop._descend

    def descend(self: Any, batch: Any, weight: float) -> float:
        if any(work.glob("checkpoint-*")):
            os.kill(os.getpid(), signal.SIGKILL)
        return whole(self, batch, weight)

    loop.TrainingLoop._descend = descend


if __name__ == "__main__":
    main()
