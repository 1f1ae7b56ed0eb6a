"""Who may import whom (DESIGN.md, "Layers"), and that nothing which QGIS loads brings torch along."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "landslide_mapper"
OWN = "landslide_mapper"

# Modules at the package's root hold what every layer knows: contracts, errors, window arithmetic.
ROOT_OF = {
    "__main__": "cli",
    **dict.fromkeys(("plugin", "__init__"), "plugin"),
}
FOUNDATION = {
    f"{OWN}.model",
    *(f"{OWN}.{path.stem}" for path in PACKAGE.glob("*.py") if path.stem not in ROOT_OF),
}
TORCH = {"torch", "torchvision", "segmentation_models_pytorch", "timm", "huggingface_hub", "safetensors"}

# Who starts a worker needs no more of it than this.
WORKER_CLIENT = {
    f"{OWN}.worker.{name}"
    for name in ("client", "crash_report", "devices", "environment", "hub", "memory_limit", "python_finder")
}

ENGINE = {f"{OWN}.{name}" for name in ("jobs", "inventory", "raster", "installer")} | WORKER_CLIENT

# What a module may import besides the standard library, the foundation and its own package.
ALLOWED = {
    "foundation": {"numpy"},
    "model": {"numpy"},
    "raster": {"numpy", "osgeo"},
    "inventory": {"numpy", "osgeo", f"{OWN}.raster"},
    "change": {"numpy", "osgeo", f"{OWN}.raster"},
    "accuracy": {"numpy", "osgeo", f"{OWN}.raster", f"{OWN}.inventory"},
    "terrain": {"numpy", "osgeo", f"{OWN}.raster"},
    "clouds": {"numpy", "osgeo", f"{OWN}.raster"},
    "nn": {"numpy", *TORCH},
    "worker": {"numpy"},
    "installer": {"numpy", *WORKER_CLIENT},
    "jobs": {
        "numpy",
        *(f"{OWN}.{name}" for name in ("raster", "inventory", "change", "clouds", "accuracy", "terrain")),
        *(f"{OWN}.worker.{name}" for name in ("client", "hub")),
    },
    "cli": {
        *("numpy", OWN, f"{OWN}.cli", f"{OWN}.jobs", *WORKER_CLIENT),
        *(f"{OWN}.nn.backend.{name}" for name in ("engine", "cloud_networks", "ranked")),
        f"{OWN}.nn.cluster.join",
    },
    # What the dock and Processing share of QGIS: layers, settings, styles; no widgets.
    "core": {
        "numpy",
        "osgeo",
        "qgis.core",
        *(f"qgis.PyQt.{name}" for name in ("QtCore", "QtGui", "QtNetwork", "QtXml")),
        *ENGINE,
    },
    "gui": {"numpy", "qgis", f"{OWN}.core", *ENGINE},
    "processing": {"qgis.core", "qgis.PyQt", f"{OWN}.core", *ENGINE},
    "plugin": {"qgis", OWN, f"{OWN}.plugin", f"{OWN}.gui", f"{OWN}.processing", f"{OWN}.core"},
}
# Rooms of a package: each may import from itself and from those after it.
ROOMS = {
    "gui": (
        *(
            "app",
            "accuracy",
            "review",
            "training",
            "labelling",
            "export",
            "mapping",
            "intake",
            "jobs",
            "results",
            "event",
        ),
        *("inputs", "engine", "widgets"),
    ),
    "nn": (
        *("cluster", "backend", "exchange", "update", "detection", "inference", "features", "training"),
        *("region_choice", "patches", "measures", "networks"),
    ),
    "core.workspace": (
        *("intake", "review", "candidates", "labels", "decisions", "training", "runs", "event", "layers"),
        "store",
    ),
}
# Exceptions, each with its reason.
EXTRA = {
    # The only module behind the worker's seam: it turns messages into calls of the networks.
    "worker.server": {f"{OWN}.nn", *TORCH},
    # Dask, where the engine has it.
    "nn.cluster.block_task": {"distributed"},
    "nn.cluster.dask_cluster": {"dask", "distributed"},
    # `classFactory` is QGIS's way in.
    "": {f"{OWN}.plugin"},
}


def module_name(path: Path) -> str:
    """Dotted name inside the package: "" for its __init__, "raster.grid" for a module."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """Every module that a file imports, `from a import b` as "a.b" where b is a module of ours."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                own = PACKAGE.parent.joinpath(*whole.split("."))
                is_module = own.with_suffix(".py").exists() or own.is_dir()
                yield (whole if is_module or node.module == "qgis" else str(node.module)), node.lineno


def covers(rule: str, imported: str) -> bool:
    """Whether an allowed name is the imported one or a package above it; the package itself only exactly."""
    return imported == rule or (rule != OWN and imported.startswith(f"{rule}."))


def layer(module: str) -> str:
    """The row of the table that a module belongs to."""
    top, _, rest = module.partition(".")
    if rest or (top and (PACKAGE / top).is_dir()):
        return top
    return ROOT_OF.get(module or "__init__", "foundation")


def violations(module: str, imported: Iterator[tuple[str, int]]) -> list[str]:
    """The imports of a module that the table does not allow."""
    own = layer(module)
    rules = {*ALLOWED[own], *EXTRA.get(module, set()), *FOUNDATION}
    if (PACKAGE / own).is_dir():
        rules.add(f"{OWN}.{own}")
    return [
        f"{module or OWN}:{line} imports {name}"
        for name, line in imported
        if name.split(".")[0] not in sys.stdlib_module_names and not any(covers(rule, name) for rule in rules)
    ]


MODULES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=module_name)
def test_imports_only_what_its_layer_may(path: Path) -> None:
    assert violations(module_name(path), imports(path)) == []


def upward(module: str, imported: Iterator[tuple[str, int]]) -> list[str]:
    """The imports of a module from a room that stands above its own."""
    for package, rooms in ROOMS.items():
        if module.startswith(f"{package}."):
            own = rooms.index(module[len(package) + 1 :].split(".")[0])
            above = tuple(f"{OWN}.{package}.{room}" for room in rooms[:own])
            return [
                f"{module}:{line} imports {name}"
                for name, line in imported
                if any(covers(room, name) for room in above)
            ]
    return []


@pytest.mark.parametrize("path", MODULES, ids=module_name)
def test_imports_run_one_way_between_rooms(path: Path) -> None:
    assert upward(module_name(path), imports(path)) == []


@pytest.mark.parametrize("package", ROOMS)
def test_every_room_has_its_place(package: str) -> None:
    folder = PACKAGE.joinpath(*package.split("."))
    assert {path.parent.name for path in folder.glob("*/__init__.py")} == set(ROOMS[package])
    assert {path.name for path in folder.glob("*.py")} == {"__init__.py"}


def test_table_refuses_an_upward_arrow() -> None:
    found = upward("gui.widgets.forms", iter([("landslide_mapper.gui.event.context", 3)]))
    assert found == ["gui.widgets.forms:3 imports landslide_mapper.gui.event.context"]


def rings(graph: dict[str, set[str]]) -> list[list[str]]:
    """The circles of a graph: what is left when everything that leads nowhere else is taken away."""
    left = {node: set(targets) & set(graph) - {node} for node, targets in graph.items()}
    while ends := {node for node, targets in left.items() if not targets & set(left)}:
        left = {node: targets for node, targets in left.items() if node not in ends}
    return [sorted(left)] if left else []


def test_no_import_goes_round_in_a_circle() -> None:
    """Of the whole package, imports in functions and for types too; `classFactory` is QGIS's way in."""
    names = {module_name(path): path for path in MODULES if module_name(path)}
    graph = {f"{OWN}.{name}": {imported for imported, _ in imports(path)} for name, path in names.items()}
    assert rings(graph) == []


def test_a_circle_is_found() -> None:
    assert rings({"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": {"a"}}) == [["a", "b", "c", "d"]]


def test_every_package_has_a_row() -> None:
    packages = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert packages <= set(ALLOWED)


@pytest.mark.parametrize(
    ("module", "imported"),
    [
        ("errors", "landslide_mapper.raster"),
        ("raster.grid", "torch"),
        ("raster.grid", "qgis.core"),
        ("nn.networks.network", "osgeo.gdal"),
        ("nn.networks.network", "landslide_mapper.raster.grid"),
        ("worker.client", "torch"),
        ("worker.client", "landslide_mapper.nn.backend.local"),
        ("jobs.map", "landslide_mapper.nn.backend.local"),
        ("gui.app.dock", "torch"),
        ("processing.algorithms", "landslide_mapper.gui.app.dock"),
        ("processing.algorithms", "qgis.gui"),
    ],
)
def test_table_refuses(module: str, imported: str) -> None:
    assert violations(module, iter([(imported, 1)])) == [f"{module}:1 imports {imported}"]


def test_table_knows_type_checking_imports(tmp_path: Path) -> None:
    source = tmp_path / "module.py"
    source.write_text("from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import torch\n")
    assert ("torch", 3) in list(imports(source))


def run_python(code: str) -> str:
    """Run code in a fresh Python and return what it prints."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=PACKAGE.parent,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_importing_the_package_needs_neither_qt_nor_torch_nor_gdal() -> None:
    code = (
        "import sys, landslide_mapper\n"
        "print([m for m in ('torch', 'qgis', 'PyQt5', 'PyQt6', 'osgeo', 'numpy') if m in sys.modules])"
    )
    assert run_python(code) == "[]"


def qgis_side_modules() -> list[str]:
    """Every module that QGIS may load: all but the networks and the worker's own side."""
    names = (module_name(path) for path in MODULES)
    return [
        f"{OWN}.{name}"
        for name in names
        if name and layer(name) != "nn" and name not in ("worker.server", "worker.__main__", "__main__")
    ]


def test_modules_that_qgis_loads_bring_no_torch() -> None:
    pytest.importorskip("qgis.core", reason="the QGIS bindings are missing")
    code = (
        "import sys, importlib\n"
        f"for name in {qgis_side_modules()!r}: importlib.import_module(name)\n"
        f"print(sorted(set(sys.modules) & {TORCH | {'timm'}!r}))"
    )
    assert run_python(code) == "[]"


def test_command_line_starts_without_torch() -> None:
    code = (
        "import sys, landslide_mapper.cli.main\nprint([m for m in sys.modules if m.split('.')[0] == 'torch'])"
    )
    assert run_python(code) == "[]"
