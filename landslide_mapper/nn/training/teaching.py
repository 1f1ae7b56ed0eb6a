"""Compression: a small network learns what a large one answers, beside the labels.

Soft targets after Hinton et al. 2015 (Distilling the knowledge in a neural network): the teacher's
probabilities at a temperature, at every pixel that is not barred, labelled or not. Features after Romero et
al. 2015 (FitNets): the student's coarsest ones, projected by one 1 x 1 convolution, shall be the teacher's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import torch
from torch import Tensor, nn
from torch.nn import functional as nnf

from landslide_mapper.backend import ALL_REGIONS, Json
from landslide_mapper.errors import TrainingError
from landslide_mapper.model.origin import SOURCES, sources_of
from landslide_mapper.nn.measures.losses import IGNORE, SegmentationLoss, distillation_bce
from landslide_mapper.nn.measures.metrics import Scores, iou_together
from landslide_mapper.nn.networks.context import CONTEXT_PARTS
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.spec import LATE, NetworkSpec
from landslide_mapper.nn.networks.weights import LoadedModel
from landslide_mapper.nn.patches.store import UNLABELLED, Batch, PatchStore
from landslide_mapper.nn.training.context import Feed, LoopContext
from landslide_mapper.nn.training.halved import STEPS, begin_halved, halved_spec
from landslide_mapper.nn.training.phases import Phase, routed_answers, with_cross_region
from landslide_mapper.nn.training.settings import TaughtSettings
from landslide_mapper.nn.training.validation import decoder_thresholds, score_patches
from landslide_mapper.vocabulary import ANYWHERE, COMPRESSION, OWN_NETWORKS

STUDENT_NETWORK = "tu-mobilenetv2_050"
STUDENT_CHANNELS = (64, 32, 16, 16)
"""Of decoders that end at half the resolution."""
STUDENT_DETAIL = 16
_LEAST_SIDE = 2 ** (STEPS + 1)
"""What the sides of patches must be multiples of for students at half the resolution."""
_PROBE_SIDE = 64


class Teacher:
    """A model that a smaller one learns from; it stays as it is, to the bit.

    Attributes:
        model: as it was read.
        network: the same, in inference mode on the device.
        decoders: the decoder of each region of the patches.
        hosts: these, and `anywhere` where the model has it and no region has no other.
    """

    def __init__(self, model: LoadedModel, regions: Sequence[str], device: torch.device) -> None:
        """Prepare.

        Raises:
            TrainingError: when there are patches of a region that the model cannot answer for.
        """
        self.model = model
        self.network = model.network.eval().requires_grad_(False).to(device)
        known = self.network.regions
        self.decoders = [region if region in known else ANYWHERE for region in regions]
        if ANYWHERE in self.decoders and ANYWHERE not in known:
            foreign = next(region for region in regions if region not in known)
            raise TrainingError(
                "Model '{model}' does not know region '{region}'; it knows {known}. Leave its scenes out.",
                model=model.name,
                region=foreign,
                known=", ".join(known),
            )
        apart = [ANYWHERE] if ANYWHERE in known and ANYWHERE not in self.decoders else []
        self.hosts = [*self.decoders, *apart]

    def spec(self, network: str | None, patch_size: int) -> NetworkSpec:
        """What a student is made of: it sees what the teacher sees.

        Where no network is named that is the teacher itself at half the resolution (`halved`); a small
        encoder where the teacher's is none of the library's, sees the dates one by one, is halved already,
        or patches are too small.

        Args:
            network: its encoder, or a network of its own; None: the recommended one.
            patch_size: of what it learns from.
        """
        whole = self.network.spec
        # Both dates at once: to look at them one after the other takes twice as long.
        temporal = LATE if whole.temporal == LATE else "early"
        foreign = whole.network in OWN_NETWORKS or whole.context is not None
        foreign = foreign or whole.temporal == "siamese" or whole.stem_stride == 1
        halved = not (network or foreign or whole.subpixel or patch_size % _LEAST_SIDE)
        name = network or (whole.network if halved else STUDENT_NETWORK)
        spec = NetworkSpec(name, whole.bands, whole.dates, temporal, terrain=whole.terrain)
        if network in OWN_NETWORKS:
            return spec
        slim = replace(spec, decoder_channels=STUDENT_CHANNELS, detail=STUDENT_DETAIL, subpixel=True)
        return halved_spec(slim, whole) if halved else slim

    def begin(self, student: MultiRegionNetwork) -> bool:
        """Let a student begin as its teacher where it is that at half the resolution."""
        if student.spec.halved:
            begin_halved(student, self.network)
        return student.spec.halved

    def check_smaller(self, student: MultiRegionNetwork) -> None:
        """Refuse a student that saves nothing.

        Raises:
            TrainingError: with the sizes of both.
        """
        own, whole = _parameters(student, student), _parameters(self.network, student)
        if own >= whole:
            raise TrainingError(
                "Network '{network}' would be no smaller than its teacher '{model}' ({network_size:.2f} and "
                "{model_size:.2f} million parameters). Choose a smaller network.",
                network=student.spec.network,
                model=self.model.name,
                network_size=own / 1e6,
                model_size=whole / 1e6,
            )

    def feed(self, store: PatchStore, settings: TaughtSettings) -> Feed:
        """Augmented patches that tell pixels without a label from barred ones."""
        moments = self.network.mean.cpu(), self.network.std.cpu()
        return lambda patches, random: settings.augmentation(
            store.batch(patches, unlabelled=True), *moments, random
        )

    def phase(
        self,
        phase: Phase,
        student: MultiRegionNetwork,
        settings: TaughtSettings,
        loss: SegmentationLoss,
        seed: int,
    ) -> Phase:
        """An initial training whose loss has the teacher's answers and features in it.

        Args:
            phase: the same training by the labels alone.
            student: what is trained, on its device.
            settings: weights of the terms, and the temperature.
            loss: of logits and labels.
            seed: of the projection.
        """
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            projection = nn.Conv2d(_width(student), _width(self.network), 1).to(student.mean.device)

        def objective(network: MultiRegionNetwork, batch: Batch) -> Tensor:
            hosted = with_cross_region(batch, settings.cross_region_share, len(self.hosts))
            logits, features = routed_answers(network, hosted, self.hosts)
            with torch.no_grad():
                said, shown = routed_answers(self.network, hosted, self.hosts)
            learned = hosted.valid & (hosted.mask != IGNORE)
            softened = torch.sigmoid(said / settings.temperature)
            total = loss(logits, hosted.mask.masked_fill(hosted.mask == UNLABELLED, IGNORE))
            total = total + settings.soft * distillation_bce(logits, softened, learned, settings.temperature)
            return total + settings.features * feature_loss(projection, features, shown)

        return replace(phase, objective=objective, helper=projection)

    @property
    def thresholds(self) -> dict[str, float]:
        """Its own, by region."""
        return {region.id: region.threshold for region in self.model.version.spec.regions}

    def tiles(self, divisor: int) -> tuple[int, int] | None:
        """Side and overlap of its tiles; None where a student cannot take them."""
        spec = self.model.version.spec
        return None if spec.tile_size % divisor else (spec.tile_size, spec.overlap)

    def card_of(self, student: MultiRegionNetwork, scores: dict[str, Scores], context: LoopContext) -> Json:
        """What the student's card says of its making; it has learned from whatever its teacher has."""
        sources = sources_of(self.model.version.card)
        figures = self._compared(student, scores, context)
        return {"strategy": COMPRESSION, COMPRESSION: figures, **({SOURCES: sources} if sources else {})}

    def _compared(self, student: MultiRegionNetwork, scores: dict[str, Scores], context: LoopContext) -> Json:
        """Size of both, and IoU on the validation patches.

        Each is judged at the thresholds that suit these patches best.

        Args:
            student: as it is published.
            scores: its own on the validation patches.
            context: of the training.
        """
        theirs = score_patches(
            self.network,
            context.store,
            context.validation,
            batch_size=4,
            dtype=context.dtype,
            check=context.check,
            decoders=self.decoders,
        )
        iou: Json = {}
        for name, one in (("teacher", theirs), ("student", scores)):
            thresholds = decoder_thresholds(one, context.store.regions, self.decoders)
            for region, own in one.items():
                iou.setdefault(region, {})[name] = round(own.at(thresholds[region])["iou"], 4)
            iou.setdefault(ALL_REGIONS, {})[name] = round(iou_together(one, thresholds), 4)
        version = self.model.version
        return {
            "teacher": {
                "model": self.model.name,
                "version": version.number,
                **_size(self.network, student),
            },
            "student": _size(student, student),
            "iou": iou,
            "regions_left_out": [one for one in self.network.regions if one not in student.regions],
        }


def feature_loss(projection: nn.Module, own: Tensor, shown: Tensor) -> Tensor:
    """How far features are from a teacher's, in variances of these; 0 where they are the same.

    Args:
        projection: from the student's channels to the teacher's.
        own: (N, C, h, w) of the student.
        shown: (N, T, H, W) of the teacher; the finer of both is brought to the coarser one's resolution.
    """
    side = min(own.shape[-2], shown.shape[-2]), min(own.shape[-1], shown.shape[-1])
    own, shown = (nnf.adaptive_avg_pool2d(one.float(), side) for one in (own, shown))
    spread = shown.var(dim=(0, 2, 3), unbiased=False).mean().clamp(min=1e-6)
    return nnf.mse_loss(projection(own), shown) / spread


def _width(network: MultiRegionNetwork) -> int:
    """Channels of the coarsest features."""
    spec, side = network.spec, -(-_PROBE_SIDE // network.divisor) * network.divisor
    channels = spec.channels + (spec.temporal == LATE)
    training = network.training
    with torch.no_grad():
        features = network.eval().features(torch.zeros(1, channels, side, side, device=network.mean.device))
    network.train(training)
    return int(features[-1].shape[1])


def _parameters(network: MultiRegionNetwork, like: MultiRegionNetwork) -> int:
    """Parameters of what makes a network's features and of the decoders that another one has, too."""
    counts = network.parameter_counts(*_parts(network, like))
    return counts["trainable"] + counts["frozen"]


def _parts(network: MultiRegionNetwork, like: MultiRegionNetwork) -> list[str]:
    """What of a network runs where another one's decoders are asked."""
    return list(dict.fromkeys([*like.parts, *(part for part in CONTEXT_PARTS if part in network.parts)]))


def _size(network: MultiRegionNetwork, like: MultiRegionNetwork) -> Json:
    """Of the same parts: their parameters, and the millions of bytes that their weights take."""
    values = sum(network.parameter_counts(*_parts(network, like)).values())
    return {
        "network": network.spec.network,
        "parameters": _parameters(network, like),
        "megabytes": round(4 * values / 1e6, 2),
    }
