"""Change without a model on a large pair: time beside gdal_calc.py of the same index, and peak memory."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import MapJob
from landslide_mapper.raster.scene import open_scene
from landslide_mapper.raster.scene_statistics import scene_percentiles
from landslide_mapper.vocabulary import AUTO_CLOUDS, CHANGE, NO_CLOUDS
from scripts.bench.pss import watch
from scripts.bench.result import Result

SIZE, SMALL = 10_000, 1000
LIMIT_RATIO, LIMIT_GIB, LIMIT_SMALL_S = 1.5, 1.0, 5.0
ROUNDS = 2
NAMES = ("red", "green", "blue")
ROWS = 500
AS_OURS = ("--co=TILED=YES", "--co=COMPRESS=DEFLATE")


def measure(folder: Path, full: bool) -> list[Result]:
    """Map 10,000 x 10,000 pixels up to polygons, alternating with gdal_calc.py."""
    tool = shutil.which("gdal_calc.py")
    if tool is None:
        raise SystemExit("gdal_calc.py is not there; install GDAL's Python tools.")
    pre, post = (land(folder / f"{name}.tif", SIZE, name == "post") for name in ("pre", "post"))
    formula = _formula(pre, post)
    ours, masked, plain, compressed, peak, report = [], [], [], [], 0.0, {}
    for _ in range(ROUNDS):
        plain.append(_calc(tool, formula, pre, post, folder))
        compressed.append(_calc(tool, formula, pre, post, folder, *AS_OURS))
        seconds, memory, report = _mapped(pre, post, folder, NO_CLOUDS)
        ours.append(seconds)
        peak = max(peak, memory)
        seconds, memory, _ = _mapped(pre, post, folder, AUTO_CLOUDS)
        masked.append(seconds)
        peak = max(peak, memory)
    small = [land(folder / f"{name}_small.tif", SMALL, name == "post") for name in ("pre", "post")]
    quick, _, _ = _mapped(small[0], small[1], folder, AUTO_CLOUDS)
    details = {"ours_s": ours, "gdal_calc_s": plain, "gdal_calc_compressed_s": compressed, "map": report}
    name = f"{SIZE:,} x {SIZE:,}"
    return [
        Result(f"change to polygons / gdal_calc.py, {name}", min(ours) / min(compressed), LIMIT_RATIO,
               details=details),
        Result(f"the same / gdal_calc.py without compression, {name}", min(ours) / min(plain), None),
        Result(f"change to polygons, {name}", min(ours), None, "s"),
        Result(f"change to polygons with masks of clouds, {name}", min(masked), None, "s"),
        Result(f"the same / without masks, {name}", min(masked) / min(ours), None),
        Result(f"change with masks of clouds / gdal_calc.py, {name}", min(masked) / min(compressed),
               LIMIT_RATIO),
        Result(f"peak memory of change above idle, {name}", peak, LIMIT_GIB, "GiB"),
        Result(f"change to polygons, {SMALL:,} x {SMALL:,}, process and all", quick, LIMIT_SMALL_S, "s"),
    ]  # fmt: skip


def land(path: Path, size: int, after: bool) -> Path:
    """A raster of 10 m pixels, three UInt16 bands: smooth land, noise, and slides after the event.

    Args:
        path: GeoTIFF to write.
        size: pixels of a side.
        after: whether the land has slid.
    """
    base, slides = _smooth(size, 200, 1) * 150 + 800, _smooth(size, 20, 2) > 2.6
    rng = np.random.default_rng(4 if after else 3)
    options = ["TILED=YES", "BIGTIFF=IF_SAFER"]
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), size, size, len(NAMES), gdal.GDT_UInt16, options
    )
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset.SetSpatialRef(reference)
    dataset.SetGeoTransform((600_000.0, 10.0, 0.0, 4_740_000.0, 0.0, -10.0))
    for number, name in enumerate(NAMES, 1):
        band = dataset.GetRasterBand(number)
        band.SetDescription(name)
        for row in range(0, size, ROWS):
            part = slice(row, row + ROWS)
            values = base[part] * (0.9 + 0.1 * number) + rng.normal(0, 30, base[part].shape)
            if after:
                values = values * 1.1 + np.where(slides[part], 600 / number, 0)
            band.WriteArray(np.clip(values, 1, 65535).astype(np.uint16), 0, row)
    dataset.FlushCache()
    return path


def _smooth(size: int, step: int, seed: int) -> np.ndarray:
    nodes = size // step + 1
    coarse = gdal.GetDriverByName("MEM").Create("", nodes, nodes, 1, gdal.GDT_Float32)
    coarse.WriteArray(np.random.default_rng(seed).normal(size=(nodes, nodes)).astype(np.float32))
    how = {"buf_xsize": size, "buf_ysize": size, "resample_alg": gdal.GRIORA_Cubic}
    return coarse.ReadAsArray(0, 0, nodes, nodes, **how)


def _formula(pre: Path, post: Path) -> str:
    """The red log ratio as the product computes it, without its median and its score."""
    with open_scene(post, pre, post_bands=(1,), pre_bands=(1,)) as scene:
        levels = scene_percentiles(scene, (1, 50))
    terms = []
    for letter, name in (("B", "post"), ("A", "pre")):
        low, middle = levels[name][0]
        unit = 3 * (middle - low)
        terms.append(
            f"log(maximum(({letter}.astype(float32)-float32({middle - unit}))/float32({unit}),0.01))"
        )
    return " - ".join(terms)


def _calc(tool: str, formula: str, pre: Path, post: Path, folder: Path, *options: str) -> float:
    words = [tool, "-A", str(pre), "--A_band=1", "-B", str(post), "--B_band=1", f"--calc={formula}"]
    words += ["--type=Float32", f"--outfile={folder / 'calc.tif'}", "--overwrite", "--quiet", *options]
    started = time.monotonic()
    subprocess.run(words, check=True)
    return time.monotonic() - started


def _mapped(pre: Path, post: Path, folder: Path, clouds: str) -> tuple[float, float, dict[str, float]]:
    """Seconds of a process that maps and does no more, its peak memory above idle in GiB, its figures."""
    started = time.monotonic()
    words = [sys.executable, "-m", "scripts.bench.change", str(pre), str(post)]
    words += [str(folder / "change.gpkg"), clouds]
    peak = watch(words, "The change map")
    return time.monotonic() - started, peak.own_gib, json.loads(peak.answer)


def main() -> None:
    """The process that is measured: say ready, wait for the word, map, and tell what was found."""
    pre, post, output = (Path(argument) for argument in sys.argv[1:4])
    print("ready", flush=True)
    sys.stdin.readline()
    probability, clouds = output.with_suffix(".tif"), sys.argv[4]
    job = MapJob(Path(CHANGE), post, output, pre, probability=probability, min_area_m2=1000.0, clouds=clouds)
    report = run_map(job, None, SilentProgress())
    print(json.dumps({key: report[key] for key in ("candidates", "seconds", "threshold")}), flush=True)


if __name__ == "__main__":
    main()
