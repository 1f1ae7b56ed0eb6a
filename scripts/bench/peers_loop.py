"""How Deepness maps a scene, by its libraries: what its sources and documentation say, written anew.

ONNX Runtime with its default options and all optimizations opens one file. Tile by tile, with a fixed
overlap, pixels are read, standardized and run in float32; the answer is thresholded, and the middle of the
tile is put into one array of the scene. Left out, so that it can only look quicker than it is: QGIS
itself, the median filter and the outlines at the end.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray


def main() -> int:
    """Map `post.tif` with `network.onnx`; then come tile size and overlap in pixels."""
    graph, post, tile, overlap = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    import onnxruntime
    from osgeo import gdal

    gdal.UseExceptions()
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_ALL
    session = onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
    scene = gdal.Open(str(post))
    width, height = scene.RasterXSize, scene.RasterYSize
    found: NDArray[np.uint8] = np.zeros((height, width), np.uint8)
    name = session.get_inputs()[0].name
    margin = overlap // 2
    tiles = 0
    for top in _starts(height, tile, overlap):
        for left in _starts(width, tile, overlap):
            pixels = scene.ReadAsArray(left, top, tile, tile).transpose(1, 2, 0)
            values = ((pixels / 255.0 - 0.5) / 0.29).astype(np.float32)
            batch = np.ascontiguousarray(values.transpose(2, 0, 1)[np.newaxis])
            logits = session.run(None, {name: batch})[0][0, 0]
            mask = (1.0 / (1.0 + np.exp(-logits)) >= 0.999).astype(np.uint8)
            inner = slice(margin, tile - margin)
            found[top + margin : top + tile - margin, left + margin : left + tile - margin] = mask[
                inner, inner
            ]
            tiles += 1
    print(tiles, int(found.sum()))
    return 0


def _starts(length: int, tile: int, overlap: int) -> list[int]:
    step = tile - overlap
    starts = list(range(0, max(length - tile, 0) + 1, step))
    return starts if starts[-1] + tile >= length else [*starts, length - tile]


if __name__ == "__main__":
    sys.exit(main())
