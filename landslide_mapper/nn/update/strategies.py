"""Ways to update a model, each a row of configuration over the same phases.

TSMU and the baselines of the TSMU paper (section V.D). Roles: the *shared* encoder, the *learning* decoder
(that of the region of the new data) and the *old* decoders (all others).
"""

from __future__ import annotations

from dataclasses import dataclass

from landslide_mapper import vocabulary
from landslide_mapper.errors import TrainingError

FREEZE = "freeze training"
JOINT = "joint fine-tuning"


@dataclass(frozen=True)
class PhaseSpec:
    """One phase of a strategy.

    Attributes:
        name: for the log and the report.
        learning: setting that holds the learning rate of the learning decoder.
        shared: the same for the encoder; None: frozen.
        old: the same for the old decoders; None: frozen.
        distill: old decoders are held to their stored responses on the new data.
        replay: exemplars of the old regions are learned along.
        fixed_statistics: batch normalization that existed before keeps its running statistics.
        start_counts: what the phase starts from is kept where no epoch does better.
        with_old_data: `sample` adds as many old patches as there are new ones, `all` all of them.
    """

    name: str
    learning: str = "lr"
    shared: str | None = None
    old: str | None = None
    distill: bool = False
    replay: bool = False
    fixed_statistics: bool = True
    start_counts: bool = False
    with_old_data: str | None = None


@dataclass(frozen=True)
class Strategy:
    """A way to update a model.

    Attributes:
        name: as on the command line.
        phases: in order.
        reuse_decoder: the new data is learned by an existing decoder, the one that does best on it.
        from_scratch: the network starts from random weights.
    """

    name: str
    phases: tuple[PhaseSpec, ...]
    reuse_decoder: bool = False
    from_scratch: bool = False

    @property
    def needs_old_data(self) -> bool:
        """Whether old data is revisited."""
        return any(phase.with_old_data for phase in self.phases)


_FREEZE = PhaseSpec(FREEZE)
_ROWS = (
    Strategy(
        vocabulary.TSMU,
        (
            _FREEZE,
            PhaseSpec(
                JOINT, "lr_decoders", "lr_shared", "lr_decoders", distill=True, replay=True, start_counts=True
            ),
        ),
    ),
    Strategy(vocabulary.FEATURE_EXTRACTION, (_FREEZE,)),
    # The naive baselines train as networks are commonly trained: with statistics that follow the new data.
    Strategy(
        vocabulary.FINE_TUNING,
        (PhaseSpec(vocabulary.FINE_TUNING, "lr", shared="lr_shared", fixed_statistics=False),),
    ),
    Strategy(
        vocabulary.RETRAINING,
        (PhaseSpec(vocabulary.RETRAINING, "lr_decoders", shared="lr_shared", fixed_statistics=False),),
        reuse_decoder=True,
    ),
    Strategy(
        vocabulary.JOINT,
        (
            _FREEZE,
            PhaseSpec(
                "joint training",
                "lr_decoders",
                "lr_shared",
                "lr_decoders",
                start_counts=True,
                with_old_data="sample",
            ),
        ),
    ),
    Strategy(
        vocabulary.ALL_DATA,
        (PhaseSpec("all data", "lr", "lr", "lr", fixed_statistics=False, with_old_data="all"),),
        from_scratch=True,
    ),
    Strategy("leave-one-out", ()),
)
STRATEGIES = {row.name: row for row in _ROWS}


def strategy(name: str) -> Strategy:
    """Look up a strategy.

    Raises:
        TrainingError: when there is none of that name.
    """
    try:
        return STRATEGIES[name]
    except KeyError:
        raise TrainingError(
            "There is no strategy '{name}'; known are {strategies}.",
            name=name,
            strategies=", ".join(STRATEGIES),
        ) from None
