"""What some windows of a scene show: whether its pixels are valid, and whether the dates are alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.jobs.check_report import BAD, GOOD, WARN, Finding, Findings
from landslide_mapper.layers import POST, PRE
from landslide_mapper.messages import Message
from landslide_mapper.raster.area import Area
from landslide_mapper.raster.bands import DATES
from landslide_mapper.raster.scene import Scene
from landslide_mapper.raster.spots import lattice

SAMPLES_PER_SIDE = 6
SAMPLE_SIDE = 128
"""The valid share is estimated from 6 x 6 windows of 128 x 128 pixels, so that any scene takes a second."""
LITTLE_VALID = 0.5
FILLS = (0.0, -9999.0, -32768.0, 65535.0, float(np.finfo(np.float32).min))
"""Values that stand for no data in many files which do not say so."""
MUCH_FILLED = 0.02
"""Share of the pixels that hold such a value in all bands from which it is said."""
MUCH_BRIGHTER = 5.0
"""Factor between two dates, of medians and brightest tenths, from which their values are not of one kind."""
MUCH_GAIN, MUCH_OFFSET = 2.0, 2.0
"""Factor between the contrasts of two dates, and difference of brightness in contrasts, that is much."""
LITTLE_ALIKE = 0.1
"""Correlation of two dates below which they hardly show the same ground."""

Values = Mapping[str, NDArray[np.float32]]
"""Layer to (bands, pixels), the same pixels of all."""


@dataclass(frozen=True)
class Look:
    """What some windows of a scene show.

    Attributes:
        valid_share: share of the pixels that are valid in every date.
        findings: about them.
    """

    valid_share: float
    findings: tuple[Finding, ...]

    @property
    def warnings(self) -> tuple[str, ...]:
        """For the analyst."""
        return tuple(one.message for one in self.findings if one.severity != GOOD)


def look_at(scene: Scene, area: Area, *, own_scale: bool = False) -> Look:
    """Judge the pixels of a part of a scene by some windows spread over it.

    Args:
        scene: an open scene.
        area: the part, on its `work_grid`.
        own_scale: whether each date is seen on a scale of its own, so that other units are no change.
    """
    scene, valid, wanted = scene.images, 0, 0
    parts: dict[str, list[NDArray[np.float32]]] = {name: [] for name in scene.layers}
    filled = {(name, fill): 0 for name in scene.layers for fill in FILLS}
    for window in lattice(area.window, SAMPLE_SIDE, SAMPLES_PER_SIDE, SAMPLES_PER_SIDE):
        pixels, inside = scene.read(window), area.mask(window)
        good = pixels.valid & inside
        if pixels.alone is not None:  # without pre
            good &= ~pixels.alone
        valid, wanted = valid + int(good.sum()), wanted + int(inside.sum())
        for name, image in pixels.layers.items():
            values = image[:, good]
            parts[name].append(values.astype(np.float32))
            for fill in FILLS:
                filled[name, fill] += int((values == fill).all(axis=0).sum())
    share = round(valid / wanted, 4) if wanted else 0.0
    findings = Findings()
    _judge_share(share, findings)
    _judge_filled(filled, valid, findings)
    if valid:
        values_of = {name: np.concatenate(one, axis=1) for name, one in parts.items()}
        _judge_values(scene.data_types, values_of, own_scale, findings)
    return Look(share, tuple(findings))


def _judge_share(share: float, findings: Findings) -> None:
    if share == 0:
        said = Message(
            "No pixel that was looked at is valid in every date. Check the nodata values and the overlap."
        )
        findings.add("valid_share", BAD, said, {"share": share}, blocks=True)
        return
    severity = WARN if share < LITTLE_VALID else GOOD
    said = Message("About {share:.0%} of the pixels are valid in every date.", share=share)
    if severity == WARN:
        said = Message("Only about {share:.0%} of the pixels are valid in every date.", share=share)
    findings.add("valid_share", severity, said, {"share": share})


def _judge_filled(filled: Mapping[tuple[str, float], int], valid: int, findings: Findings) -> None:
    """What is hardly an image, but is mapped as one."""
    for (name, fill), count in filled.items():
        if count > MUCH_FILLED * valid:
            said = Message(
                "About {share:.0%} of the {date} raster holds {fill:g} in all bands, as pixels without data "
                "often do: it is mapped like all else. If it is no image, assign this nodata value (in QGIS: "
                "Raster > Conversion > Translate).",
                share=count / valid,
                date=DATES[name],
                fill=fill,
            )
            findings.add(
                "valid_share", WARN, said, {"filled": round(count / valid, 4), "fill": fill, "date": name}
            )


def _judge_values(types: Mapping[str, str], values: Values, own_scale: bool, findings: Findings) -> None:
    figures = {name: [float(one) for one in np.percentile(of, (2, 98))] for name, of in values.items()}
    for name, of in values.items():
        if of.shape[1] > 1 and (of == of[:, :1]).all():
            said = Message(
                "All pixels of the {date} raster that were looked at have the same values: there is nothing "
                "to compare. Choose another raster, or other bands.",
                date=DATES[name],
            )
            findings.add("range", BAD, said, {"constant": name, **figures})
            return
    if PRE not in values:
        low, high = figures[POST]
        said = Message("Values: {low:.4g} to {high:.4g}.", low=low, high=high)
        findings.add("range", GOOD, said, figures)
        return
    sizes = {name: np.percentile(np.abs(of), (50, 90)) for name, of in values.items()}
    top = {name: float(one[1]) for name, one in sizes.items()}
    least, most = np.sort(list(sizes.values()), axis=0)
    far = bool((most > MUCH_BRIGHTER * least).all())  # clouds alone make the brightest tenth brighter
    _judge_types(types, far, own_scale, findings)
    severity = BAD if far and not own_scale else GOOD
    said = Message("Values reach {pre:.4g} before and {post:.4g} after.", pre=top[PRE], post=top[POST])
    if severity == BAD:
        said = Message(
            "The values of the pre-event raster reach {pre:.4g}, those of the post-event raster {post:.4g}: "
            "on different scales everything looks like change. Use two rasters of the same product and "
            "processing level, or a model that brings each date to its own scale (the starter, and all that "
            "are trained with normalization per scene).",
            pre=top[PRE],
            post=top[POST],
        )
    findings.add("range", severity, said, figures)
    _judge_radiometry(values, far, own_scale, findings)


def _judge_types(types: Mapping[str, str], far: bool, own_scale: bool, findings: Findings) -> None:
    both = {"pre": types[PRE], "post": types[POST]}
    if types[PRE] == types[POST]:
        findings.add("data_type", GOOD, Message("Both rasters hold {post}.", **both), both)
    elif own_scale:
        said = Message(
            "The pre-event raster holds {pre}, the post-event raster {post}. Each is brought to its own "
            "scale; but a stretched picture shows less than measured values.",
            **both,
        )
        findings.add("data_type", GOOD, said, both)
    else:
        said = Message(
            "The pre-event raster holds {pre}, the post-event raster {post}: values on different scales "
            "look like change. Use two rasters of the same product and processing level.",
            **both,
        )
        findings.add("data_type", BAD if far else WARN, said, both)


def _judge_radiometry(values: Values, far: bool, own_scale: bool, findings: Findings) -> None:
    """Gain, offset and likeness of the two dates."""
    pairs = list(zip(values[PRE], values[POST]))
    alike = float(np.mean([_likeness(*pair) for pair in pairs]))
    quarters = [np.percentile(pair, (25, 50, 75), axis=1) for pair in pairs]
    spans = np.array([np.maximum(one[2] - one[0], 1e-9) for one in quarters])
    gain = float(np.exp(np.median(np.log(spans[:, 1] / spans[:, 0]))))
    offset = float(np.median([(one[1, 1] - one[1, 0]) / span[0] for one, span in zip(quarters, spans)]))
    figures: dict[str, Any] = {
        "gain": round(gain, 3),
        "offset": round(offset, 3),
        "correlation": round(alike, 3),
    }
    differs = not 1 / MUCH_GAIN <= gain <= MUCH_GAIN or abs(offset) > MUCH_OFFSET
    if alike < LITTLE_ALIKE:
        said = Message(
            "The two dates hardly look alike (correlation {alike:.2f}): nearly everything may look like "
            "change. Check that both show the same place in a like season, and which bands are read.",
            alike=alike,
        )
        findings.add("radiometry", WARN, said, figures)
    elif not differs and not far:
        said = Message("Brightness of the dates: contrast x {gain:.2f} after the event.", gain=gain)
        findings.add("radiometry", GOOD, said, figures)
    elif own_scale:
        said = Message(
            "The contrast after the event is {gain:.3g} times that before. Each date is brought to its own "
            "scale, so no matching is needed.",
            gain=gain,
        )
        findings.add("radiometry", GOOD, said, figures)
    else:
        said = Message(
            "The contrast after the event is {gain:.3g} times that before: brightness alone may look like "
            "change. No matching is needed for the starter, change, and models that are trained with "
            "normalization per scene; choose one of them, or two rasters of the same product.",
            gain=gain,
        )
        findings.add("radiometry", WARN, said, figures)


def _likeness(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """Correlation of two bands without their extremes; 0 where one is constant."""
    cut = [np.clip(band, *np.percentile(band, (1, 99))).astype(np.float64) for band in (one, other)]
    if cut[0].size < 2 or any(float(band.std()) == 0.0 for band in cut):
        return 0.0
    return float(np.corrcoef(*cut)[0, 1])
