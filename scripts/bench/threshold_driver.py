"""Moves the threshold over a canvas of 1000 x 1000 pixels, with a watch in its hand; see `threshold`."""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import osr
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.core.styles import style_probability
from landslide_mapper.gui.engine.view_worker import View, ViewWorker
from landslide_mapper.gui.mapping.threshold_view import ThresholdView
from landslide_mapper.jobs.outline import run_outline
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import OutlineJob
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.writer import TIFF_TILE, ProbabilityWriter
from landslide_mapper.tiling import Window

VIEW = 1000
SCENE, FULL_SCENE = 4000, 10000
FEW, MANY = 8.0, 3.0
"""Width of the features in pixels: some 600 or 2,000 candidates in view."""
WEST, NORTH, PIXEL = 500_000.0, 4_700_000.0, 10.0
TIMEOUT_S = 60.0


def features(width: float, seed: int) -> NDArray[np.uint8]:
    """Smooth random features: about a tenth of the pixels is above one half, (VIEW, VIEW) uint8."""
    noise = np.fft.rfft2(np.random.default_rng(seed).standard_normal((VIEW, VIEW)))
    rows, columns = np.fft.fftfreq(VIEW)[:, None], np.fft.rfftfreq(VIEW)[None]
    smooth = np.fft.irfft2(noise * np.exp(-2 * (np.pi * width) ** 2 * (rows**2 + columns**2)), (VIEW, VIEW))
    probability = 1 / (1 + np.exp(2.5 - 2 * smooth / smooth.std()))
    return np.asarray(probability * 254, dtype=np.uint8)


def write(path: Path, pattern: NDArray[np.uint8], side: int) -> Path:
    """A probability raster of `side` pixels that repeats the pattern, as the map job writes it."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    grid = Grid(side, side, (WEST, PIXEL, 0.0, NORTH, 0.0, -PIXEL), reference.ExportToWkt())
    with ProbabilityWriter(path, grid, {"THRESHOLD": "0.5"}) as writer:
        for row in range(0, side, TIFF_TILE):
            for column in range(0, side, TIFF_TILE):
                window = Window(column, row, TIFF_TILE, TIFF_TILE).intersection(grid.window)
                rows = np.arange(window.row_off, window.row_stop) % VIEW
                columns = np.arange(window.col_off, window.col_stop) % VIEW
                writer.write(window, pattern[np.ix_(rows, columns)])
        writer.finish()
    return path


def wait(condition: Callable[[], object]) -> None:
    """Run the event loop until something is true."""
    deadline = time.monotonic() + TIMEOUT_S
    while not condition():
        if time.monotonic() > deadline:
            raise SystemExit("QGIS did not answer in time.")
        QCoreApplication.processEvents()
        time.sleep(0.001)  # as a GUI thread that waits: else it would hold Python's lock


class Bench:
    """A canvas on one probability raster."""

    def __init__(self, probability: Path) -> None:
        self.crs = QgsCoordinateReferenceSystem("EPSG:32654")
        self.layer = QgsRasterLayer(str(probability), "probability", "gdal")
        style_probability(self.layer)
        self.canvas = QgsMapCanvas()
        self.canvas.resize(VIEW, VIEW)
        self.canvas.setDestinationCrs(self.crs)
        self.canvas.setLayers([self.layer])
        self.canvas.show()
        side = VIEW * PIXEL
        self.rendered: list[float] = []
        self.canvas.mapCanvasRefreshed.connect(self._on_rendered)
        self.canvas.setExtent(QgsRectangle(WEST, NORTH - side, WEST + side, NORTH))
        wait(lambda: self.rendered)
        extent = (WEST, NORTH - side, WEST + side, NORTH)
        self.view = View(probability, extent, VIEW, VIEW)
        self.item = ThresholdView(self.canvas)
        self.worker = ViewWorker()
        self.parts: list[Any] = []
        self.outlines: list[Any] = []
        self.worker.part_read.connect(self.parts.append)
        self.worker.outlined.connect(self.outlines.append)

    def _on_rendered(self) -> None:
        self.rendered.append(time.perf_counter())

    def first(self) -> tuple[float, float]:
        """Milliseconds from the first movement to the picture, and until the layer below is hidden."""
        begin = time.perf_counter()
        self.worker.read(self.view)
        wait(lambda: self.parts)
        self.item.set_part(self.parts.pop(), self.crs)
        self.rendered.clear()
        self.layer.renderer().setOpacity(0.0)
        self.layer.triggerRepaint()
        self.canvas.viewport().repaint()
        shown = time.perf_counter()
        wait(lambda: self.rendered)
        return 1000 * (shown - begin), 1000 * (self.rendered[0] - begin)

    def move(self, threshold: float) -> float:
        """Milliseconds from a movement to the painted picture."""
        begin = time.perf_counter()
        self.item.set_threshold(threshold)
        self.canvas.viewport().repaint()
        return 1000 * (time.perf_counter() - begin)

    def release(self, threshold: float) -> float:
        """Milliseconds from letting go to the painted outlines."""
        begin = time.perf_counter()
        self.worker.outline(self.view, threshold, 0.0)
        wait(lambda: self.outlines)
        self.item.set_outlines(self.outlines.pop(), self.crs)
        self.canvas.viewport().repaint()
        return 1000 * (time.perf_counter() - begin)

    def close(self) -> None:
        """Let go of QGIS in good order."""
        self.worker.release()
        self.item.remove()
        self.canvas.mapCanvasRefreshed.disconnect(self._on_rendered)
        self.canvas.setLayers([])
        self.canvas.close()


def main(folder: Path, full: bool) -> None:
    """Measure everything and write it to found.json."""
    thresholds = [percent / 100 for percent in range(30, 71, 5)]
    found: dict[str, Any] = {}
    for name, width in (("few", FEW), ("many", MANY)):
        bench = Bench(write(folder / f"{name}.tif", features(width, 0), VIEW))
        found["first_ms"], found["hidden_ms"] = bench.first()
        found["move_ms"] = [bench.move(threshold) for threshold in thresholds]
        spent = time.process_time()
        found[f"{name}_ms"] = [bench.release(threshold) for threshold in thresholds]
        found[f"{name}_cpu_ms"] = 1000 * (time.process_time() - spent) / len(thresholds)
        bench.close()
    side = FULL_SCENE if full else SCENE
    scene = write(folder / "scene.tif", features(FEW, 1), side)
    report = run_outline(OutlineJob(scene, folder / "scene.gpkg", 0.5), SilentProgress())
    found.update(scene_s=report["seconds"], scene_side=side, scene_candidates=report["candidates"])
    (folder / "found.json").write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    application = QgsApplication([], True)
    application.initQgis()
    main(Path(sys.argv[1]), bool(int(sys.argv[2])))
    gc.collect()  # nothing of QGIS may outlive the application
    application.exitQgis()
