"""Several processes that train one network together, as torchrun starts them.

All ranks run the same program on the same patches with the same random numbers, and each passes its share
of every batch through the network. The logits of all are brought together before the loss, and so are the
sums of batch normalization: a batch is one batch, however many ranks it is spread over. Only the first rank
writes.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import timedelta
from inspect import signature
from typing import Any

import torch
from torch import Tensor, distributed, nn
from torch.nn import functional
from torch.nn.parallel import DistributedDataParallel
from torch.overrides import TorchFunctionMode

_LONGEST_WAIT = timedelta(hours=24)
"""The others wait so long while the first rank cuts patches; who dies is noticed at once."""


class Ranks:
    """One rank among all.

    Attributes:
        rank: number of this one.
        world: how many there are.
    """

    def __init__(self, rank: int = 0, world: int = 1) -> None:
        """Name one; the processes of more than one are joined already."""
        self.rank, self.world = rank, world
        self._statistics = distributed.new_group() if world > 1 else None
        self._steps = 0

    @property
    def leads(self) -> bool:
        """Whether this one reports and writes."""
        return self.rank == 0

    def most(self, *values: float) -> list[float]:
        """The largest of each value among all ranks."""
        return self._agreed(values, lambda told: distributed.all_reduce(told, distributed.ReduceOp.MAX))

    def first(self, value: float) -> float:
        """The first rank's value."""
        return self._agreed([value], lambda told: distributed.broadcast(told, 0))[0]

    def total(self, counts: Tensor) -> Tensor:
        """The sum of all ranks' counts, in place."""
        if self.world > 1:
            distributed.all_reduce(counts)
        return counts

    def wait(self) -> None:
        """Go on when all have come here."""
        self.most(0.0)

    def share(self, count: int) -> slice:
        """Which of so many patches are this rank's."""
        return slice(*self._bounds(count, self.rank))

    def whole(self, own: Tensor, count: int) -> Tensor:
        """The rows of all ranks, in order; only one's own lead back to the network.

        Args:
            own: those of `share(count)`.
            count: rows of all.
        """
        if self.world == 1:
            return own
        sizes = [stop - start for start, stop in (self._bounds(count, rank) for rank in range(self.world))]
        padded = own.new_zeros((max(sizes), *own.shape[1:]))
        padded[: len(own)] = own.detach()
        gathered = [torch.empty_like(padded) for _ in sizes]
        distributed.all_gather(gathered, padded)
        rows = [one[:size] for one, size in zip(gathered, sizes)]
        rows[self.rank] = own
        return torch.cat(rows)

    def step(self, network: nn.Module, objective: Callable[[Any, Any], Tensor]) -> Step:
        """What computes the loss of a batch, so that the gradients of all ranks are those of the whole."""
        return Step(self, network, objective)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Random numbers of one's own: what a share draws must not change what all draw together."""
        if self.world == 1:
            yield
            return
        self._steps += 1
        cards = [torch.cuda.current_device()] if torch.cuda.is_available() else []
        with torch.random.fork_rng(cards), _SharedStatistics(self._statistics):
            torch.manual_seed(1_000_003 * self._steps + self.rank)
            yield

    def _bounds(self, count: int, rank: int) -> tuple[int, int]:
        return count * rank // self.world, count * (rank + 1) // self.world

    def _agreed(self, values: Any, agree: Callable[[Tensor], object]) -> list[float]:
        if self.world == 1:
            return list(values)
        told = torch.tensor(values, dtype=torch.float64)
        agree(told)
        found: list[float] = told.tolist()
        return found


class Step:
    """The loss of a batch; its gradients, once they are there, are of the whole batch on every rank."""

    def __init__(self, ranks: Ranks, network: nn.Module, objective: Callable[[Any, Any], Tensor]) -> None:
        """Prepare; on several ranks all begin with the weights of the first one."""
        self._network, self._objective = network, objective
        self._together: DistributedDataParallel | None = None
        # DistributedDataParallel takes the mean, while the shares of one loss add up.
        self.factor = float(ranks.world)
        if ranks.world > 1:
            wrapped = _Wrapped(network, objective)
            known = signature(DistributedDataParallel).parameters
            # Its newer name; statistics are the same on all ranks already.
            buffers = "forward_sync_buffers" if "forward_sync_buffers" in known else "broadcast_buffers"
            options: dict[str, Any] = {"find_unused_parameters": True, buffers: False}
            self._together = DistributedDataParallel(wrapped, **options)

    def __call__(self, batch: Any) -> Tensor:
        """The loss of a batch."""
        if self._together is None:
            return self._objective(self._network, batch)
        loss: Tensor = self._together(batch)
        return loss

    def gathering(self, is_last: bool) -> AbstractContextManager[object]:
        """Where a step's batch comes in parts, gradients are exchanged once, with the last."""
        return nullcontext() if is_last or self._together is None else self._together.no_sync()


class _Wrapped(nn.Module):
    """An objective as a module, as DistributedDataParallel wants it."""

    def __init__(self, network: nn.Module, objective: Callable[[Any, Any], Tensor]) -> None:
        super().__init__()
        self.network, self._objective = network, objective

    def forward(self, batch: Any) -> Tensor:
        return self._objective(self.network, batch)


class _Sum(torch.autograd.Function):
    """The sum over all ranks; so is its gradient."""

    @staticmethod
    def forward(ctx: Any, own: Tensor, group: Any) -> Tensor:  # type: ignore[override]
        ctx.group = group
        total = own.clone()
        distributed.all_reduce(total, group=group)
        return total

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None]:  # type: ignore[override]
        total = gradient.clone()
        distributed.all_reduce(total, group=ctx.group)
        return total, None


def _summed(own: Tensor, group: Any) -> Tensor:
    total: Tensor = _Sum.apply(own, group)  # type: ignore[no-untyped-call]
    return total


class _SharedStatistics(TorchFunctionMode):
    """Batch normalization by the statistics of all ranks' patches.

    torch's SyncBatchNorm needs a GPU, and knows only modules of its own.
    """

    def __init__(self, group: Any) -> None:
        super().__init__()
        self._group = group

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        if func is functional.batch_norm:
            return self._batch_norm(*args, **(kwargs or {}))
        return func(*args, **(kwargs or {}))

    def _batch_norm(
        self,
        x: Tensor,
        running_mean: Tensor | None,
        running_var: Tensor | None,
        weight: Tensor | None = None,
        bias: Tensor | None = None,
        training: bool = False,
        momentum: float = 0.1,
        eps: float = 1e-5,
    ) -> Tensor:
        if not training:
            return functional.batch_norm(x, running_mean, running_var, weight, bias, training, momentum, eps)
        values, axes = x.float(), [0, *range(2, x.dim())]
        count = torch.full((1,), values.numel() // values.shape[1], device=x.device)
        total = _summed(torch.cat([values.sum(axes), count]), self._group)
        mean, number = total[:-1] / total[-1].detach(), total[-1].detach()
        shape = [1, -1, *[1] * (x.dim() - 2)]
        centered = values - mean.view(shape)
        variance = _summed(centered.square().sum(axes), self._group) / number
        if running_mean is not None and running_var is not None:
            with torch.no_grad():
                running_mean.lerp_(mean.to(running_mean), momentum)
                running_var.lerp_((variance * number / (number - 1)).to(running_var), momentum)
        scaled: Tensor = centered * torch.rsqrt(variance + eps).view(shape)
        if weight is not None and bias is not None:
            scaled = scaled * weight.view(shape) + bias.view(shape)
        return scaled.to(x.dtype)


_here = Ranks()


def current() -> Ranks:
    """This process among those that train together; by default it is alone."""
    return _here


def join_ranks() -> Ranks:
    """Join the other processes of torchrun; returns once all are there."""
    global _here
    backend = "cpu:gloo,cuda:nccl" if torch.cuda.is_available() else "gloo"
    warnings.filterwarnings("ignore", "Grad strides do not match bucket view", UserWarning)
    distributed.init_process_group(backend, timeout=_LONGEST_WAIT)
    _here = Ranks(distributed.get_rank(), distributed.get_world_size())
    return _here


def leave_ranks() -> None:
    """Be alone again."""
    global _here
    _here = Ranks()
    if distributed.is_initialized():
        distributed.destroy_process_group()


def own_card(device: str) -> str:
    """The device of this rank: of several cards each takes its own."""
    cards = torch.cuda.device_count() if torch.cuda.is_available() else 0
    if _here.world == 1 or cards < 2 or device not in ("auto", "cuda"):
        return device
    return f"cuda:{int(os.environ.get('LOCAL_RANK', 0)) % cards}"
