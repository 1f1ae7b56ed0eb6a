"""What decoders a search chooses from, and what each of them costs.

Every step may be one of a few cells (`nn.networks.cells`) in one of a few widths. Parameters are counted, and
milliseconds measured, once for each cell between each two widths; those of a decoder are their sum.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from landslide_mapper.errors import TrainingError
from landslide_mapper.nn.networks.cells import make_cell, steps_of
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.spec import ATTENTION_WIDTH, NetworkSpec
from landslide_mapper.nn.networks.unet import UnetDecoder, segmentation_head
from landslide_mapper.vocabulary import CELLS, PLAIN, SCSE

FACTORS = (0.5, 1.0, 1.5)
"""Widths of a step as multiples of the default decoder's."""
_MULTIPLE, _ROUNDS = 4, 3


@dataclass(frozen=True)
class Step:
    """What one step of the decoder may be.

    Attributes:
        cells: some of `vocabulary.CELLS`.
        widths: channels that may come out, ascending.
        incoming: channels that may come in: the widths of the step before.
        skip: channels that it joins.
        parameters: (cells, incoming, widths) that it has, the last step with the segmentation head.
        milliseconds: the same, that it takes.
    """

    cells: tuple[str, ...]
    widths: tuple[int, ...]
    incoming: tuple[int, ...]
    skip: int
    parameters: NDArray[np.float64]
    milliseconds: NDArray[np.float64]


@dataclass(frozen=True)
class Cost:
    """What a decoder has and takes, or may have and take."""

    parameters: float
    milliseconds: float


class Space:
    """The decoders to choose from.

    Attributes:
        steps: from coarse to fine.
        plain: what the default decoder costs.
    """

    def __init__(self, network: MultiRegionNetwork, side: int, check: Callable[[], None]) -> None:
        """Count and measure.

        Args:
            network: on the CPU; its encoder is what the decoder is for, its decoders are the default's.
            side: of the tile that it is measured for, in pixels; a multiple of the network's `divisor`.
            check: called before every measurement; may raise Canceled.
        """
        self._spec = network.spec.of_encoder
        self._encoder = network.encoder
        training = network.encoder.training
        with torch.inference_mode():
            self._features = network.encoder.eval()(torch.zeros(1, self._spec.channels, side, side))
        network.encoder.train(training)
        with _one_thread():
            self.steps = tuple(self._measured(check))
        self.plain = self.cost(self._spec)
        # What the cache keeps between two steps is seen in whole decoders alone.
        alone = float(self._sum(self._plain_code())[1][0])
        for step in self.steps:
            step.milliseconds[:] *= self.plain.milliseconds / alone

    def allowed(self, parameters: float | None, milliseconds: float | None) -> Cost:
        """What was asked for; what is None is what the default decoder costs.

        Raises:
            TrainingError: when there is no such decoder, with the smallest possible one.
        """
        most = Cost(
            self.plain.parameters if parameters is None else parameters,
            self.plain.milliseconds if milliseconds is None else milliseconds,
        )
        own, taken = self._sum(self._codes())
        if own.min() > most.parameters:
            raise TrainingError(
                "No decoder of the search has at most {allowed} parameters: the smallest possible one has "
                "{least}. Allow more.",
                allowed=int(most.parameters),
                least=int(own.min()),
            )
        quickest = float(taken[own <= most.parameters].min())
        if quickest > most.milliseconds:
            raise TrainingError(
                "No decoder of at most {allowed} parameters takes at most {limit:.1f} ms for a tile here: "
                "the quickest takes about {least:.1f} ms. Allow more.",
                allowed=int(most.parameters),
                limit=most.milliseconds,
                least=quickest,
            )
        return most

    def best(self, logits: Sequence[Sequence[Tensor]], most: Cost) -> NetworkSpec:
        """The network with the likeliest decoder that costs no more than is allowed.

        Args:
            logits: of each step, (cells,) of its cells and (widths,) of its widths.
            most: what it may cost; `allowed` said that there is such a decoder.
        """
        codes = self._codes()
        score: NDArray[np.float64] = np.zeros(codes.shape[1])
        for step, own, (cells, widths) in zip(self.steps, codes, logits):
            cell, width = np.divmod(own, len(step.widths))
            score += _likely(cells)[cell] + _likely(widths)[width]
        own, taken = self._sum(codes)
        fits = (own <= most.parameters) & (taken <= most.milliseconds)
        chosen = codes[:, int(np.argmax(np.where(fits, score, -np.inf)))]
        pairs = [divmod(int(one), len(step.widths)) for step, one in zip(self.steps, chosen)]
        return replace(
            self._spec,
            cells=tuple(step.cells[cell] for step, (cell, _) in zip(self.steps, pairs)),
            decoder_channels=tuple(step.widths[width] for step, (_, width) in zip(self.steps, pairs)),
        )

    def cost(self, spec: NetworkSpec) -> Cost:
        """What a whole decoder has and takes, counted and measured."""
        decoder = UnetDecoder(spec, self._encoder).eval()
        with _one_thread():
            return Cost(_parameters(decoder), _milliseconds(decoder, self._features))

    def _measured(self, check: Callable[[], None]) -> Iterator[Step]:
        """The steps, each with what its cells cost."""
        usual = self._spec.widths
        head, skips = steps_of([one.shape[1] for one in self._features], len(usual))
        incoming: tuple[int, ...] = (head,)
        for place, (width, skip) in enumerate(zip(usual, skips)):
            near = {max(_MULTIPLE, round(width * one / _MULTIPLE) * _MULTIPLE) for one in FACTORS}
            widths = tuple(sorted({*near, width}))
            attends = min(*widths, *incoming) >= ATTENTION_WIDTH
            cells = tuple(one for one in CELLS if one != SCSE or attends)
            costs: NDArray[np.float64] = np.zeros((2, len(cells), len(incoming), len(widths)))
            for cell, known, out in product(range(len(cells)), range(len(incoming)), range(len(widths))):
                check()
                made = make_cell(cells[cell], incoming[known], skip, widths[out])
                costs[:, cell, known, out] = self._cost_of(made, place, incoming[known], skip, widths[out])
            yield Step(cells, widths, incoming, skip, *costs)
            incoming = widths

    def _cost_of(self, cell: nn.Module, place: int, known: int, skip: int, width: int) -> tuple[float, float]:
        """Parameters and milliseconds of a step, the last one with the segmentation head."""
        last = place == len(self._spec.widths) - 1
        end = segmentation_head(self._spec, width) if last else nn.Identity()
        step = nn.ModuleList([cell, end]).eval()
        before, after = (one.shape[-2:] for one in (self._features[-1 - place], self._features[-2 - place]))
        x, joined = torch.rand(1, known, *before), torch.rand(1, skip, *after) if skip else None
        taken = _milliseconds(lambda *given: end(cell(*given)), x, *after, joined)
        return _parameters(step), taken

    def _codes(self) -> NDArray[np.intp]:
        """All decoders, (steps, decoders): a step's cell and width as one number."""
        shape = tuple(len(one.cells) * len(one.widths) for one in self.steps)
        return np.stack(np.unravel_index(np.arange(math.prod(shape)), shape))

    def _plain_code(self) -> NDArray[np.intp]:
        own = zip(self.steps, self._spec.widths)
        return np.array(
            [[one.cells.index(PLAIN) * len(one.widths) + one.widths.index(width)] for one, width in own]
        )

    def _sum(self, codes: NDArray[np.intp]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Parameters and milliseconds of decoders, (steps, decoders)."""
        sums: NDArray[np.float64] = np.zeros((2, codes.shape[1]))
        known: NDArray[np.intp] = np.zeros(codes.shape[1], np.intp)
        for step, own in zip(self.steps, codes):
            cell, width = np.divmod(own, len(step.widths))
            sums += step.parameters[cell, known, width], step.milliseconds[cell, known, width]
            known = width
        return sums[0], sums[1]


def _likely(logits: Tensor) -> NDArray[np.float64]:
    found: NDArray[np.float64] = torch.log_softmax(logits.detach().double().cpu(), 0).numpy()
    return found


def _parameters(module: nn.Module) -> float:
    return float(sum(one.numel() for one in module.parameters()))


def _milliseconds(run: Callable[..., Any], *given: Any) -> float:
    """That a call takes: the shortest of a few, as what else runs here makes the others longer."""
    best = math.inf
    with torch.inference_mode():
        run(*given)
        for _ in range(_ROUNDS):
            began = time.perf_counter()
            run(*given)
            best = min(best, time.perf_counter() - began)
    return 1000.0 * best


@contextmanager
def _one_thread() -> Iterator[None]:
    """Let torch compute with one thread meanwhile."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(threads)
