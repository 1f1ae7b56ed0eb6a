"""The development scripts behind build.sh, as far as they can be tested without installing anything."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from osgeo import gdal

from scripts import run_tests
from scripts.bench.result import Result
from scripts.demo import accuracy_of_change, fresh_folder, largest_scene, map_change, read_scenes
from scripts.display import virtual_display
from scripts.paths import ROOT
from scripts.qgis_session import plugins_folder
from scripts.simulate import simulate_scene
from scripts.stage import link


def build(*arguments: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    command = ["bash", str(folder / "build.sh"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd="/", check=False)


def test_build_sh_tells_how_it_is_used(tmp_path: Path) -> None:
    folder = tmp_path / "a checkout with spaces"
    folder.mkdir()
    shutil.copy(ROOT / "build.sh", folder)
    told = build("help", folder=folder)
    assert told.returncode == 0
    for command in ("demo", "test", "run", "package", "bench"):
        assert f"\n  {command} " in told.stderr


@pytest.mark.parametrize("arguments", [(), ("install",)])
def test_build_sh_refuses_other_commands(arguments: tuple[str, ...]) -> None:
    told = build(*arguments)
    assert told.returncode == 2
    assert "usage: ./build.sh" in told.stderr


def test_scripts_that_start_things_are_executable() -> None:
    assert all(os.access(ROOT / name, os.X_OK) for name in ("build.sh", ".ci/run"))


@pytest.mark.parametrize(
    ("tier", "arguments", "expected"),
    [
        ("unit", [], ["tests/unit"]),
        ("qgis", ["-k", "name"], ["-k", "name", "tests/qgis"]),
        ("unit", ["tests/unit/test_tiling.py"], ["tests/unit/test_tiling.py"]),
        ("e2e", ["tests/unit/test_tiling.py"], None),
    ],
)
def test_arguments_reach_the_tier_they_are_meant_for(
    tier: str, arguments: list[str], expected: list[str] | None
) -> None:
    assert run_tests._arguments_of(tier, arguments) == expected


@pytest.mark.parametrize(
    ("statuses", "filtered", "expected"),
    [
        ([0, 0], False, 0),
        ([0, 1], False, 1),
        ([0, 5], False, 1),
        ([0, 5], True, 0),
        ([5, 5], True, 1),
    ],
)
def test_summary_fails_when_anything_did(statuses: list[int], filtered: bool, expected: int) -> None:
    results = {str(number): (status, 0.1) for number, status in enumerate(statuses)}
    assert run_tests._summary(results, filtered) == expected


@pytest.mark.parametrize(
    ("reason", "strict", "expected"),
    [
        ("no QGIS here", True, 1),
        ("no QGIS here", False, 0),
        ("needs CUDA", True, 0),
        ("the shared data is absent", True, 0),
    ],
)
def test_skips_fail_in_continuous_integration(
    tmp_path: Path, reason: str, strict: bool, expected: int
) -> None:
    (tmp_path / "test_skipped.py").write_text(
        f"import pytest\ndef test_one(): pytest.skip({reason!r})\ndef test_two(): pass\n"
    )
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    options = [
        "-p",
        "scripts.pytest_skips",
        "-p",
        "no:pytest_qgis",
        "-p",
        "no:cacheprovider",
        "--rootdir",
        tmp_path,
    ]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *map(str, options), str(tmp_path)],
        env={**os.environ, "LANDSLIDE_MAPPER_CI": "1" if strict else "", "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == expected, done.stdout


def test_profile_enables_the_plugin_and_links_it(tmp_path: Path) -> None:
    folder = link(plugins_folder(tmp_path))
    settings = tmp_path / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    assert "landslide_mapper=true" in settings.read_text(encoding="utf-8")
    assert (folder / "__init__.py").resolve() == ROOT / "landslide_mapper" / "__init__.py"
    assert (folder / "metadata.txt").exists()


def test_a_virtual_display_ends_with_its_block() -> None:
    if shutil.which("Xvfb") is None:
        pytest.fail("Xvfb is not installed")
    with virtual_display("320x200") as environment:
        number = environment["DISPLAY"].lstrip(":")
        assert Path(f"/tmp/.X11-unix/X{number}").exists()
    assert not Path(f"/tmp/.X11-unix/X{number}").exists()


def test_demo_maps_two_dates_before_one_and_the_largest() -> None:
    entries = [
        {"id": "one date", "post": "nowhere.tif", "pre": None},
        {"id": "two dates", "post": "nowhere.tif", "pre": "nowhere.tif"},
    ]
    assert largest_scene(entries)["id"] == "two dates"


def test_demo_scores_the_change_map_where_the_model_is_scored(tmp_path: Path) -> None:
    scene = simulate_scene(tmp_path / "scene", seed=3, size=192)
    entries = read_scenes(scene.scenes)
    report, seconds = map_change(entries[0], tmp_path)
    assert seconds > 0
    (line,) = accuracy_of_change(report, entries[0], entries, "test")
    assert 0.0 < float(line.split()[-1]) < 1.0
    raster = gdal.Open(report["probability"], gdal.GA_Update)
    raster.GetRasterBand(1).Fill(0)
    gdal.Rasterize(raster, str(scene.landslides), burnValues=[254])
    raster = None
    (line,) = accuracy_of_change(report, entries[0], entries, "test")
    assert line.endswith(" 1.000"), "the truth itself"
    elsewhere = [{**entry, "post": "other.tif"} for entry in entries]
    assert accuracy_of_change(report, entries[0], elsewhere, "test") == []
    assert accuracy_of_change(report, entries[0], entries, None) == []


def test_demo_does_not_delete_what_is_not_its_own(tmp_path: Path) -> None:
    own, other = tmp_path / "own", tmp_path / "other"
    fresh_folder(own)
    (own / "old.tif").touch()
    assert [path.name for path in fresh_folder(own).iterdir()] == [".demo"]
    other.mkdir()
    (other / "thesis.doc").touch()
    with pytest.raises(SystemExit, match="not the demo's"):
        fresh_folder(other)
    assert (other / "thesis.doc").exists()


@pytest.mark.parametrize(
    ("result", "passed"),
    [
        (Result("a", 1.1, 1.15), True),
        (Result("a", 1.2, 1.15), False),
        (Result("a", 1.2, 1.0, at_least=True), True),
        (Result("a", 0.9, 1.0, at_least=True), False),
        (Result("a", 9.9, None), True),
        (Result("a", float("nan"), 3.0), False),
    ],
)
def test_benchmark_keeps_or_misses_its_limit(result: Result, passed: bool) -> None:
    assert result.passed is passed
    assert ("MISSED" in result.row()) is not passed
