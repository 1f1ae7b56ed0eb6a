"""Hyper-parameters of a training, with defaults measured on four regions of Landslide4Sense."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, ClassVar

from landslide_mapper.errors import TrainingError
from landslide_mapper.nn.measures.losses import segmentation_loss
from landslide_mapper.nn.patches.augment import Augmentation
from landslide_mapper.vocabulary import ANYWHERE, DICE_BCE, FOCAL_IOU, RAU

EPOCHS, TIMED_EPOCHS = 150, 400
"""Most epochs of a training without and with a time limit, which is then what ends it."""
UNLIMITED_MINUTES = 30.0
"""Time limit where neither minutes nor epochs are given."""
PRETRAINED = {"lr": 2e-3, "encoder_rate": 0.25}
"""Settings that differ where the encoder starts with knowledge."""
OF_NETWORKS = {RAU: {"loss": FOCAL_IOU}}
"""Settings that belong to a network."""
OF_REGIONS = "regions"
LEAST_DRAWS, MOST_DRAWS = 96, 2048
"""Patches of an epoch at least and at most: validation must not cost more than it is worth."""
PIXELS_PER_BATCH = 8 * 128 * 128
LEAST_BATCH, MOST_BATCH = 4, 16


@dataclass(frozen=True)
class Settings:
    """Hyper-parameters by name, with the values that make sense; None is the default where there is none.

    Attributes:
        RANGES: least and largest value.
        CHOICES: what else than a number is one of several.
    """

    RANGES: ClassVar[Mapping[str, tuple[float, float]]] = {}
    CHOICES: ClassVar[Mapping[str, tuple[object, ...]]] = {}

    def check(self) -> None:
        """Refuse values that make no sense.

        Raises:
            TrainingError: naming the setting.
        """
        for name, (low, high) in self.RANGES.items():
            value = getattr(self, name)
            if value is not None and not low <= value <= high:
                raise TrainingError(
                    "Setting '{name}' is {value}; it must be between {low:g} and {high:g}.",
                    name=name,
                    value=value,
                    low=low,
                    high=high,
                )
        for name, choices in self.CHOICES.items():
            if getattr(self, name) not in (None, *choices):
                raise TrainingError(
                    "Setting '{name}' is {value!r}; it must be one of: {options}.",
                    name=name,
                    value=getattr(self, name),
                    options=", ".join(map(str, choices)),
                )


@dataclass(frozen=True)
class TrainSettings(Settings):
    """What `TrainRequest.settings` may change.

    Attributes:
        lr: peak learning rate of AdamW.
        encoder_rate: the encoder's learning rate as a share of that.
        weight_decay: of the convolutions' weights; biases and normalization have none.
        batch: patches that pass the network at once, on each rank; None chooses by their size.
        accumulate: times that they do before a step, which is then of so many times as many patches.
        draws: patches per epoch; None: all of them, within limits.
        loss: one of `vocabulary.LOSSES`.
        alpha: regions are drawn with p ~ n^alpha of their n patches.
        positive_share: least share of patches with a landslide.
        cross_region_share: share of patches decoded by any region's decoder, which keeps those of small
            regions general.
        patience: epochs without a better validation IoU after which training stops; None: a third of them.
        average: decay per step of the running average of the weights, which is what gets published.
        clip: largest norm of the gradient.
        temporal: `early` or `siamese`, how two dates meet.
        dates: 1 to ignore the pre-event images; None: what the patches have.
        stem_stride: 1 for a named network that works at twice its usual resolution.
        jitter, zoom, mix, pre_drop, pre_shift: see `Augmentation`.
        decoders: `regions` for one each, or `anywhere` for a single one of that name for all of them.
        weights: `float32`, or `float16` for a model of half the size.
        multi_scale: show patches at several sizes and scales (`nn.patches.scales`).
        exemplars: patches per region that the model keeps to replay in updates, with some more to check old
            regions with; 0 keeps no imagery.
    """

    RANGES: ClassVar = {
        "lr": (1e-9, 1.0),
        "average": (0.0, 0.99999),
        "clip": (1e-6, 1e6),
        "zoom": (0.0, 2.0),
        "pre_shift": (0, 32),
        "exemplars": (0, 1000),
        **dict.fromkeys(("alpha", "positive_share", "cross_region_share"), (0.0, 1.0)),
        **dict.fromkeys(("mix", "pre_drop", "jitter", "weight_decay", "encoder_rate"), (0.0, 1.0)),
        **dict.fromkeys(("batch", "accumulate", "draws", "patience"), (1, 10**9)),
    }
    CHOICES: ClassVar = {
        "temporal": ("early", "siamese"),
        "decoders": (OF_REGIONS, ANYWHERE),
        "weights": ("float32", "float16"),
        "dates": (1, 2),
        "stem_stride": (1, 2),
    }

    lr: float = 1e-3
    encoder_rate: float = 1.0
    weight_decay: float = 0.05
    batch: int | None = None
    accumulate: int = 1
    draws: int | None = None
    loss: str = DICE_BCE
    alpha: float = 0.5
    positive_share: float = 0.5
    cross_region_share: float = 0.25
    patience: int | None = None
    average: float = 0.995
    clip: float = 5.0
    temporal: str = "early"
    dates: int | None = None
    stem_stride: int | None = None
    jitter: float = 0.1
    zoom: float = 0.25
    mix: float = 0.0
    pre_drop: float = 0.15
    pre_shift: int = 2
    decoders: str = OF_REGIONS
    weights: str = "float32"
    multi_scale: bool = False
    exemplars: int = 8

    @classmethod
    def from_json(cls, given: Mapping[str, Any]) -> TrainSettings:
        """Defaults with the given settings on top.

        Raises:
            TrainingError: naming the first setting that is unknown or makes no sense.
        """
        defaults = asdict(cls())
        unknown = sorted(set(given) - set(defaults))
        if unknown:
            raise TrainingError(
                "There is no training setting '{unknown}'; known are {names}.",
                unknown=unknown[0],
                names=", ".join(defaults),
            )
        for name, value in given.items():
            check_type(name, value, defaults[name])
        settings = cls(**given)
        settings.check()
        return settings

    def to_json(self) -> dict[str, Any]:
        """All settings, for the model card."""
        return asdict(self)

    def check(self) -> None:
        """Refuse values that make no sense, and losses that there are not."""
        segmentation_loss(self.loss)
        super().check()

    @property
    def augmentation(self) -> Augmentation:
        """How strongly training batches are varied."""
        across = self.decoders == ANYWHERE
        return Augmentation(self.jitter, self.zoom, self.mix, self.pre_drop, self.pre_shift, across)

    def batch_size(self, patch_size: int) -> int:
        """Patches per step: about as many pixels whatever the size of a patch."""
        by_size = PIXELS_PER_BATCH // patch_size**2
        return self.batch or min(max(by_size, LEAST_BATCH), MOST_BATCH)

    def draws_per_epoch(self, training: int, validation: int) -> int:
        """Patches per epoch, so that validation costs a third of the training steps at most."""
        return self.draws or min(max(training, 2 * validation, LEAST_DRAWS), MOST_DRAWS)


@dataclass(frozen=True)
class TaughtSettings(TrainSettings):
    """What `TrainRequest.settings` may change where a teacher's answers are learned, too.

    Attributes:
        temperature: of the soft targets.
        soft: weight of the teacher's answers beside the labels.
        features: weight of its features.
    """

    RANGES: ClassVar = {
        **TrainSettings.RANGES,
        "temperature": (0.5, 20.0),
        **dict.fromkeys(("soft", "features"), (0.0, 100.0)),
    }

    lr: float = 3e-3
    encoder_rate: float = 0.5
    temperature: float = 2.0
    soft: float = 1.0
    features: float = 0.5


def check_type(name: str, value: object, default: object) -> None:
    """Hold a value against its setting's default; settings without one are whole numbers or null.

    Raises:
        TrainingError: when it is of another type.
    """
    if isinstance(default, bool):
        fits, words = isinstance(value, bool), "true or false"
    elif isinstance(default, str):
        fits, words = isinstance(value, str), "text"
    elif isinstance(default, float):
        fits, words = isinstance(value, (int, float)), "a number"
    else:
        fits, words = isinstance(value, int) or (value is None and default is None), "a whole number"
    # Python takes True for 1.
    if not fits or isinstance(value, bool) is not isinstance(default, bool):
        raise TrainingError(
            "Setting '{name}' is {value!r}; it must be {words}.", name=name, value=value, words=words
        )
