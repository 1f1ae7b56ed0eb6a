"""What the engine installs: all that the worker imports, nothing else, in ranges of versions."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

from landslide_mapper.cloud_network import PACKAGES
from landslide_mapper.nn.exchange import onnx_file

ROOT = Path(__file__).resolve().parents[2]
WORKER = ROOT / "requirements" / "worker.txt"
CLOUDS = ROOT / "requirements" / "clouds.txt"
CLUSTER = ROOT / "requirements" / "cluster.txt"
EXCHANGE = ROOT / "requirements" / "exchange.txt"
BY_OTHERS = {
    "torchvision": "segmentation_models_pytorch imports it, and it names the torch that it fits",
    "segmentation_models_pytorch": "imported by its name in nn/networks/smp.py",
    "onnxruntime": "imported by its name in nn/networks/onnx_session.py",
    "openvino": "imported by its name in nn/networks/openvino_network.py",
}
"""Listed though no import statement here names it, and why."""
RUNS_IN_THE_WORKER = ("nn", "worker", "model")
IN_QGIS_ONLY = {"qgis", "landslide_mapper"}


def requirements(file: Path = WORKER) -> dict[str, str]:
    """Package, with underscores, and its range."""
    whole = file.read_text(encoding="utf-8").splitlines()
    lines = [re.split("[#;]", line)[0].strip() for line in whole]
    parts = [re.fullmatch(r"([A-Za-z0-9_.\-]+)(.*)", line) for line in lines if line]
    return {part[1].lower().replace("-", "_"): part[2] for part in parts if part is not None}


def imported() -> set[str]:
    """What is imported from elsewhere by the modules that run in the worker."""
    package = ROOT / "landslide_mapper"
    rooms = [file for name in RUNS_IN_THE_WORKER for file in (package / name).rglob("*.py")]
    files = [*package.glob("*.py"), *rooms]
    names: set[str] = set()
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                names.add(str(node.module).split(".")[0])
    return names


def test_the_engine_gets_what_the_worker_imports_and_nothing_else() -> None:
    standard = set(sys.stdlib_module_names) | {"msvcrt"} | IN_QGIS_ONLY
    assert set(requirements()) - set(BY_OTHERS) == imported() - standard - set(requirements(CLUSTER))


def test_the_optional_part_is_what_the_network_for_clouds_asks_for() -> None:
    assert list(requirements(CLOUDS)) == [name.replace("-", "_") for name in PACKAGES]


def test_another_optional_part_is_what_onnx_files_ask_for_besides() -> None:
    assert {*requirements(), *requirements(EXCHANGE)} >= set(onnx_file.PACKAGES)
    assert list(requirements(EXCHANGE)) == ["onnx"]


def test_no_version_is_pinned_for_the_tests_sake() -> None:
    """For Python 3.13 and newer there is no NumPy below 2, and no torch is there for all of 3.9 to 3.14."""
    for file in (WORKER, CLOUDS, CLUSTER, EXCHANGE):
        for name, wanted in requirements(file).items():
            assert re.fullmatch(r">=[\d.]+,<[\d.]+", wanted), f"{name}: '{wanted}' is no range"
    assert requirements()["numpy"].endswith("<3")
