"""The demo's analyst: ten reviews of the starter's map, two slides that it missed, a quick update, a map.

The analyst knows the truth of the simulated scene, and nothing else about it is used but for the figures.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from landslide_mapper.inventory.labels import LabelSource
from landslide_mapper.raster.gdal_calls import open_raster
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.outlines import memory_source
from landslide_mapper.vocabulary import STARTER
from scripts.masks import write_mask
from scripts.simulate import REGION

REVIEWS, MISSED = 10, 2
HALF = 0.5
"""Share of an outline that must be landslide to be accepted."""
AROUND = 3
"""Pixels around a slide that is drawn that are known to be none: the analyst looks where it ends."""
VISIBLE = 0.25
"""A slide can be seen where it is as bright as this share of those that the map has found are at most."""
Scene = dict[str, Any]
Command = Callable[..., str]


def learn_from_reviews(
    command: Command, scenes: Path, scene: Scene, output: Path, min_area: float
) -> list[str]:
    """Map with the starter, review, update quickly, map again: what to tell of it.

    Args:
        command: runs one command of the plugin's command line.
        scenes: list with a part for training, in which the analyst works, and one for tests.
        scene: that was mapped.
        output: folder for the results.
        min_area: of candidates in square metres.
    """
    entries = {one["split"]: one for one in json.loads(scenes.read_text(encoding="utf-8"))["scenes"]}
    images = ("--post", scene["post"], "--pre", scene["pre"], "--min-area", min_area)
    first, better = output / "starter.gpkg", output / "taught.gpkg"
    command("map", *images, "--output", first, "--probability", output / "starter.tif")
    truth = Truth(scenes.parent, entries, Path(scene["post"]))
    reviews = truth.review(first, output / "reviews")
    listed = output / "reviews" / "scenes.json"
    listed.write_text(
        json.dumps({"scenes": [{**scene, **reviews.files, "id": "reviewed", "split": "train"}]})
    )
    own = output / "taught.lsmodel"
    told = ("--model", own, "--start-from", STARTER, "--region", REGION, "--scenes", listed)
    command("update", *told, "--quick", "--epochs", 8, "--patch-size", 128, "--publish-anyway")
    command("map", "--model", own, "--region", REGION, *images, "--output", better)
    before, after = truth.iou(first), truth.iou(better)
    return [
        f"Reviewed of the starter's map: {reviews.accepted} accepted, {reviews.rejected} rejected; drawn: "
        f"{reviews.drawn} that it had missed",
        f"Outlines on the test scenes: IoU {before:.3f} by the starter, {after:.3f} after the quick update",
    ]


class Reviews:
    """What the analyst has decided.

    Attributes:
        accepted: number of candidates.
        rejected: number of candidates.
        drawn: number of landslides.
        files: labels of a scene list.
    """

    def __init__(self, accepted: int, rejected: int, drawn: int, labels: Path) -> None:
        self.accepted, self.rejected, self.drawn = accepted, rejected, drawn
        self.files = {"labels": str(labels), "labelled_area": None}


class Truth:
    """The true landslides, as pixels of the post-event raster."""

    def __init__(self, folder: Path, entries: dict[str, Scene], post: Path) -> None:
        """Read them for the parts for training and for tests."""
        raster = open_raster(post)
        self._raster, grid = post, Grid.from_dataset(raster)
        self._slides = folder / entries["train"]["labels"]
        self._masks: dict[str, NDArray[np.uint8]] = {}
        for split in ("train", "test"):
            one = entries[split]
            files = (folder / one["labels"], folder / one["labelled_area"])
            with LabelSource(*files, grid, split=split) as source:
                self._masks[split] = source.mask(grid.window)

    def iou(self, outlines: Path) -> float:
        """IoU of a map's outlines in the part for tests, where nobody reviews."""
        mask, found = self._masks["test"], self._burnt(outlines) > 0
        real, known = mask == 1, mask != 255
        return float((found & real & known).sum() / max(1, ((found | real) & known).sum()))

    def review(self, outlines: Path, folder: Path) -> Reviews:
        """Decide about the candidates that the map is least sure of, and draw the largest slides it missed.

        Args:
            outlines: the map's candidates.
            folder: to make, for the labels.
        """
        folder.mkdir()
        numbers, mask = self._burnt(outlines), self._masks["train"]
        labels = np.full_like(mask, 255)
        accepted = rejected = 0
        for number in self._least_sure(outlines):
            inside = (numbers == number) & (mask != 255)
            if not inside.any():
                continue  # not in the analyst's part
            is_landslide = bool((mask[inside] == 1).mean() >= HALF)
            labels[inside] = int(is_landslide)
            accepted, rejected = accepted + is_landslide, rejected + (not is_landslide)
            if accepted + rejected == REVIEWS:
                break
        drawn = self._draw_missed(labels, numbers)
        return Reviews(accepted, rejected, drawn, write_mask(self._raster, labels, folder / "labels.tif"))

    def _draw_missed(self, labels: NDArray[np.uint8], numbers: NDArray[np.int32]) -> int:
        """Label the largest slides that no candidate touches, and what lies around them.

        An analyst draws what can be seen: slides in the shadow of a cloud are left to nobody.
        """
        mask = self._masks["train"]
        every = self._burnt(self._slides)
        every[mask != 1] = 0
        touched = np.unique(every[numbers > 0])
        sizes = np.bincount(every.ravel())
        red = gdal.Open(str(self._raster)).ReadAsArray()[0]
        bright = np.bincount(every.ravel(), red.ravel()) / np.maximum(sizes, 1)
        found = bright[touched[touched > 0]]
        faint = bright < (np.quantile(found, VISIBLE) if len(found) else 0.0)
        sizes[0] = 0
        sizes[touched] = 0
        sizes[faint] = 0
        missed = [int(one) for one in np.argsort(-sizes)[:MISSED] if sizes[one]]
        for one in missed:
            rows, columns = np.nonzero(every == one)
            around = tuple(
                slice(max(0, int(place.min()) - AROUND), int(place.max()) + AROUND + 1)
                for place in (rows, columns)
            )
            labels[around] = mask[around]
        return len(missed)

    @staticmethod
    def _least_sure(outlines: Path) -> list[int]:
        """Numbers of the candidates as they are burnt, as the review shows them: most uncertain first."""
        opened = ogr.Open(str(outlines))
        confidence = {row.GetFID(): float(row["confidence"]) for row in opened.GetLayer("landslides")}
        return sorted(confidence, key=lambda one: confidence[one])

    def _burnt(self, outlines: Path) -> NDArray[np.int32]:
        """The number of the outline that every pixel lies in; 0 for none."""
        source = gdal.Open(str(self._raster))
        size = (source.RasterXSize, source.RasterYSize)
        target = gdal.GetDriverByName("MEM").Create("", *size, 1, gdal.GDT_Int32)
        target.SetGeoTransform(source.GetGeoTransform())
        target.SetProjection(source.GetProjection())
        opened, copied = ogr.Open(str(outlines)), memory_source()
        layer = copied.CopyLayer(opened.GetLayer(0), "outlines")
        layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
        for row in layer:
            row.SetField("number", row.GetFID())
            layer.SetFeature(row)
        gdal.RasterizeLayer(target, [1], layer, options=["ATTRIBUTE=number"])
        burnt: NDArray[np.int32] = target.ReadAsArray()
        return burnt
