"""Hyper-parameters of an update: those of the loop, and what TSMU adds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any, ClassVar

from landslide_mapper.errors import TrainingError
from landslide_mapper.nn.measures.losses import distillation_loss
from landslide_mapper.nn.training.settings import Settings, TrainSettings, check_type

EPOCHS = 40
"""Per phase; early stopping usually ends it before."""
PATIENCE = 12
QUICK_EPOCHS = 8
"""Of a fast update: some hundred steps, of which the first ones teach most."""


@dataclass(frozen=True)
class UpdateSettings(Settings):
    """What `UpdateRequest.settings` may change, besides the settings of the loop (`TrainSettings`).

    The peak learning rate of freeze training is `TrainSettings.lr` for a new region.

    Attributes:
        loop: batch size, augmentation, ...
        lr_known: peak learning rate of freeze training where a decoder is refined, if that is less: that of a
            known region, or a copy with a handful of new patches, is to learn a little more, not to start
            again. With a handful of patches joint fine-tuning is slowed down by as much.
        lr_decoders: peak learning rate of all decoders in joint fine-tuning.
        lr_shared: peak learning rate of the shared encoder in joint fine-tuning.
        kd: distillation loss: `bce`; `mse` (published code) and `eq11` (paper as printed) are for study.
        temperature: T of the distillation.
        kd_weight: lambda of the paper's Eq. 4, before the factor T^2.
        kd_subset: at most so many old decoders are distilled per step, drawn anew.
        responses: `snapshot` asks a frozen copy of the network, `stored` keeps 8-bit maps of fixed views.
        replay: patches of old regions per step as a share of the new ones; 0 for the paper's strict setting.
        clone_least: IoU on the new labels from which the best old decoder is copied, not drawn at random.
        max_drop: IoU that a region may lose on its gate patches.
        fast: freeze training only, on features that are kept, for a map within seconds.
        fit_most: new patches up to which a fast update fits a correction of the decoder, and trains nothing.
        skip_freeze: joint fine-tuning only, after a fast update.
        cache: keep the features of the frozen encoder on disk: `auto` (where that is faster), `on` or `off`.
        cache_gb: most gigabytes of features or stored responses on disk.
        cache_views: most augmented views per patch that are kept.
    """

    RANGES: ClassVar = {
        "temperature": (0.1, 100.0),
        "kd_weight": (0.0, 1e6),
        "kd_subset": (1, 1000),
        "fit_most": (0, 10**6),
        "replay": (0.0, 4.0),
        "clone_least": (0.0, 1.01),
        "cache_gb": (0.0, 1e6),
        "cache_views": (1, 64),
        **dict.fromkeys(("lr_known", "lr_decoders", "lr_shared", "max_drop"), (0.0, 1.0)),
    }
    CHOICES: ClassVar = {"responses": ("snapshot", "stored"), "cache": ("auto", "on", "off")}

    loop: TrainSettings = field(default_factory=TrainSettings)
    lr_known: float = 1e-4
    lr_decoders: float = 1e-3
    lr_shared: float = 3e-4
    kd: str = "bce"
    temperature: float = 2.0
    kd_weight: float = 1.0
    kd_subset: int = 1
    responses: str = "snapshot"
    replay: float = 0.25
    clone_least: float = 0.3
    max_drop: float = 0.01
    fast: bool = False
    fit_most: int = 64
    skip_freeze: bool = False
    cache: str = "auto"
    cache_gb: float = 4.0
    cache_views: int = 8

    @classmethod
    def from_json(cls, given: Mapping[str, Any]) -> UpdateSettings:
        """Defaults with the given settings on top; what is not of the update goes to the loop.

        Raises:
            TrainingError: naming the first setting that is unknown or makes no sense.
        """
        own = {one.name for one in fields(cls)} - {"loop"}
        loop = TrainSettings.from_json({name: value for name, value in given.items() if name not in own})
        if "patience" not in given:
            loop = replace(loop, patience=PATIENCE)
        defaults = cls()
        for name in sorted(own & set(given)):
            check_type(name, given[name], getattr(defaults, name))
        settings = cls(loop=loop, **{name: value for name, value in given.items() if name in own})
        settings.check()
        return settings

    def to_json(self) -> dict[str, Any]:
        """All settings in one level, for the model card."""
        own = asdict(self)
        return {**own.pop("loop"), **own}

    def check(self) -> None:
        """Refuse values that make no sense, alone or together."""
        distillation_loss(self.kd)
        super().check()
        if self.fast and self.skip_freeze:
            raise TrainingError("Settings 'fast' and 'skip_freeze' leave nothing to do; choose one.")
