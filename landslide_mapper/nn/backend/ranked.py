"""Training under torchrun: the first rank runs the job, the others learn along with each training of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import torch
from torch import distributed

from landslide_mapper.backend import Json, Report, TrainRequest, UpdateRequest, ignore
from landslide_mapper.errors import Canceled, LandslideMapperError, TrainingError
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.training.ranks import join_ranks, leave_ranks, own_card

_PATHS = (
    *("store", "model", "work", "start_from", "encoder_weights", "context_weights", "teacher"),
    "old_store",
)
_END = "end"


class RankedBackend(LocalBackend):
    """The first rank's backend: every training is told to the others, and they end with it."""

    def __init__(self, listener: Callable[[Json], None]) -> None:
        """Join the other ranks."""
        super().__init__(listener)
        self._ranks = join_ranks()
        self._whole = True

    def train(self, request: TrainRequest, report: Report) -> Json:
        """As `LocalBackend.train`, together."""
        with self._together("train", request):
            return super().train(replace(request, device=own_card(request.device)), report)

    def update(self, request: UpdateRequest, report: Report) -> Json:
        """As `LocalBackend.update`, together."""
        with self._together("update", request):
            return super().update(replace(request, device=own_card(request.device)), report)

    def close(self) -> None:
        """Let the others end, too; after an error they notice that this rank is gone."""
        super().close()
        if self._whole:
            with _lost():
                _tell({"op": _END})
            _part()
        leave_ranks()

    @contextmanager
    def _together(self, op: str, request: TrainRequest | UpdateRequest) -> Iterator[None]:
        self._whole = False
        with _lost():
            _tell({"op": op, "request": asdict(request)})
            yield
        self._whole = True


def follow() -> None:
    """Learn along until the first rank has done its job; nothing is written.

    Raises:
        LandslideMapperError: what went wrong in this rank.
        TrainingError: when another rank is gone.
    """
    join_ranks()
    backend = LocalBackend()
    try:
        with _lost():
            while (told := _hear())["op"] != _END:
                with suppress(Canceled):
                    _learn(backend, told)
        _part()
    finally:
        leave_ranks()


def _learn(backend: LocalBackend, told: Json) -> None:
    fields = told["request"]
    found: dict[str, Any] = {
        name: Path(one) if name in _PATHS and one is not None else one for name, one in fields.items()
    }
    found["device"] = own_card(found["device"])
    if told["op"] == "train":
        backend.train(TrainRequest(**found), ignore)
    else:
        backend.update(UpdateRequest(**found), ignore)


def _part() -> None:
    """Go only when all have heard the end: who is still hearing it would take the others for lost."""
    with suppress(RuntimeError):  # one that has gone already has heard it
        distributed.barrier()


def _tell(message: Json) -> None:
    text = torch.tensor(list(json.dumps(message, default=_plain).encode()), dtype=torch.uint8)
    distributed.broadcast(torch.tensor([len(text)]), 0)
    distributed.broadcast(text, 0)


def _hear() -> Json:
    size = torch.zeros(1, dtype=torch.int64)
    distributed.broadcast(size, 0)
    text = torch.zeros(int(size), dtype=torch.uint8)
    distributed.broadcast(text, 0)
    message: Json = json.loads(bytes(text.tolist()))
    return message


def _plain(value: Any) -> str:
    """A path as the other ranks find it: they run elsewhere, on the same disk."""
    if isinstance(value, Path):
        return str(value.absolute())
    raise TypeError(f"A {type(value).__name__} cannot be told to other ranks.")


@contextmanager
def _lost() -> Iterator[None]:
    """Say in one message that another rank is gone."""
    try:
        yield
    except LandslideMapperError:
        raise
    except RuntimeError as error:
        if not isinstance(error, distributed.DistError) and not _is_of_ranks(str(error)):
            raise
        raise TrainingError(
            "Another process of this training has ended, and so it stops. Start the same job again: it goes "
            "on from its last checkpoint."
        ) from error


def _is_of_ranks(said: str) -> bool:
    return any(sign in said.lower() for sign in ("gloo", "nccl", "connection", "process group"))
