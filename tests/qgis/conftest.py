"""Real QGIS without a desktop: a main window with a canvas and a message bar, layers, and fake engines."""

from __future__ import annotations

import json
import math
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="the QGIS bindings are missing")

from osgeo import gdal, osr
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QMainWindow, QTextEdit, QVBoxLayout, QWidget

from landslide_mapper.core.engine import Engine
from landslide_mapper.core.settings import PREFIX, Settings
from landslide_mapper.core.workspace.layers import styles
from landslide_mapper.errors import WorkerError
from landslide_mapper.gui.app.workbench import Workbench
from landslide_mapper.gui.widgets.actions import QAction
from tests.qgis.driving import settle
from tests.qgis.kept_styles import KeptStyles

ENGINE = "landslide_mapper.gui.inputs.starter_choice.find_python"


class FakeIface(QObject):
    """What the plugin uses of `QgisInterface`, with real widgets behind it, and a list of what it holds."""

    initializationCompleted = pyqtSignal()  # noqa: N815 - its name in QGIS

    def __init__(self) -> None:
        super().__init__()
        self.window = QMainWindow()
        central = QWidget()
        column = QVBoxLayout(central)
        self.bar = QgsMessageBar()
        self.canvas = QgsMapCanvas()
        column.addWidget(self.bar)
        column.addWidget(self.canvas, 1)
        self.window.setCentralWidget(central)
        self.window.resize(900, 700)
        self.window.show()
        self.held: list[object] = []
        self.shown: list[object] = []
        self.active_layer: object = None
        self.add_feature = QAction(self.window)
        self.vertex_tool = QAction(self.window)
        self.add_raster = QAction(self.window)

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def mainWindow(self) -> QMainWindow:
        return self.window

    def addDockWidget(self, area: Qt.DockWidgetArea, dock: object) -> None:
        self.window.addDockWidget(area, dock)
        self.held.append(dock)

    def removeDockWidget(self, dock: object) -> None:
        self.window.removeDockWidget(dock)
        if dock in self.held:
            self.held.remove(dock)

    def addToolBarIcon(self, action: object) -> None:
        self.held.append(("toolbar", action))

    def removeToolBarIcon(self, action: object) -> None:
        self.held.remove(("toolbar", action))

    def addPluginToRasterMenu(self, menu: str, action: object) -> None:
        self.held.append((menu, action))

    def removePluginRasterMenu(self, menu: str, action: object) -> None:
        self.held.remove((menu, action))

    def registerOptionsWidgetFactory(self, factory: object) -> None:
        self.held.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: object) -> None:
        self.held.remove(factory)

    def setActiveLayer(self, layer: object) -> bool:
        self.active_layer = layer
        return True

    def activeLayer(self) -> object:
        return self.active_layer

    def actionVertexToolActiveLayer(self) -> QAction:
        return self.vertex_tool

    def actionAddRasterLayer(self) -> QAction:
        return self.add_raster

    def actionAddFeature(self) -> QAction:
        return self.add_feature

    def showAttributeTable(self, layer: object) -> None:
        self.shown.append(layer)

    def showOptionsDialog(self, parent: object, page: str) -> None:
        self.shown.append(page)


class FakeBackend:
    """A backend that only remembers whether it was cancelled and closed."""

    def __init__(self) -> None:
        self.cancels = 0
        self.closed = False

    def describe(self) -> dict[str, str]:
        return {"device": "a fake", "torch": "0"}

    def load(self, *arguments: object) -> None:
        """Nothing is loaded."""

    def cloud_network(self) -> None:
        """None is installed."""

    def cancel(self) -> None:
        self.cancels += 1

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def iface(qgis_app: object, qgis_new_project: object) -> Iterator[FakeIface]:
    QgsSettings().remove(PREFIX)
    fake = FakeIface()
    yield fake
    QgsProject.instance().clear()
    fake.window.close()
    settle()
    QgsSettings().remove(PREFIX)


@pytest.fixture
def messages(iface: FakeIface) -> list[str]:
    """Texts of the message bar, in order."""
    texts: list[str] = []

    def read(item: QWidget) -> None:
        texts.append(" ".join(view.toPlainText() for view in item.findChildren(QTextEdit)))

    iface.bar.widgetAdded.connect(read)
    return texts


@pytest.fixture
def own_settings(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The plugin's settings in memory: QGIS's are shared with tests that run at the same time."""
    kept: dict[str, str] = {}
    monkeypatch.setattr(Settings, "_read", staticmethod(lambda key: kept.get(key, "")))
    monkeypatch.setattr(Settings, "_write", staticmethod(kept.__setitem__))
    return kept


@pytest.fixture(autouse=True)
def without_engine(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """No engine is proposed, as at a new user's; starters are unpacked into a folder of the tests."""

    def nothing(setting: object = None) -> Path:
        raise WorkerError("There is no engine.")

    user = tmp_path_factory.getbasetemp() / "user"
    for module in ("jobs.starters", "installer.places"):
        monkeypatch.setattr(f"landslide_mapper.{module}.user_folder", lambda: user)
    monkeypatch.setattr(ENGINE, nothing)


@pytest.fixture(scope="session")
def kept_styles(tmp_path_factory: pytest.TempPathFactory) -> KeptStyles:
    return KeptStyles(tmp_path_factory.mktemp("styles") / "kept.gpkg")


@pytest.fixture(autouse=True)
def quick_styles(monkeypatch: pytest.MonkeyPatch, kept_styles: KeptStyles) -> None:
    """New events get copies of the styles that QGIS made for the first one."""
    monkeypatch.setattr(styles, "store_styles", kept_styles.store)


@pytest.fixture
def with_engine(without_engine: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine is set up, so that the starter is proposed; name it before the workbench."""
    monkeypatch.setattr(ENGINE, lambda setting=None: Path(sys.executable))


@pytest.fixture
def backend() -> FakeBackend:
    return FakeBackend()


@pytest.fixture
def jobs() -> SimpleNamespace:
    """The job functions that the workbench runs; tests replace them."""
    return SimpleNamespace(map=None, train=None, update=None)


@pytest.fixture
def workbench(iface: FakeIface, backend: FakeBackend, jobs: SimpleNamespace) -> Iterator[Workbench]:
    bench = Workbench(
        iface,
        Engine(lambda: backend),
        run_map=lambda *args: jobs.map(*args),
        run_train=lambda *args: jobs.train(*args),
        run_update=lambda *args: jobs.update(*args),
    )
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, bench.dock)
    bench.dock.show()
    settle()
    yield bench
    bench.close()
    settle()


@pytest.fixture
def write_raster(tmp_path: Path) -> Callable[..., Path]:
    """Writes small GeoTIFFs."""

    def write(
        name: str, size: int = 64, bands: int = 3, epsg: int = 32654, dtype: int = gdal.GDT_Byte
    ) -> Path:
        path = tmp_path / name
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, bands, dtype)
        dataset.SetGeoTransform((500000.0, 10.0, 0.0, 4700000.0, 0.0, -10.0))
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        dataset.SetProjection(reference.ExportToWkt())
        generator = np.random.default_rng(0)
        for band in range(1, bands + 1):
            dataset.GetRasterBand(band).WriteArray(generator.integers(1, 255, (size, size)))
        dataset.FlushCache()
        del dataset
        return path

    return write


@pytest.fixture
def hidden_raster(write_raster: Callable[..., Path]) -> Callable[[str, str], str]:
    """Puts a small raster into a container, where only GDAL finds it, and gives its name there."""

    def hide(container: str, name: str) -> str:
        path = write_raster(name)
        if container == "zip":
            with zipfile.ZipFile(path.with_suffix(".zip"), "w") as archive:
                archive.write(path, name)
            hidden = f"/vsizip/{path.with_suffix('.zip')}/{name}"
        else:
            options = ["RASTER_TABLE=image", "TILE_FORMAT=PNG"]
            target = path.with_suffix(".gpkg")
            gdal.GetDriverByName("GPKG").CreateCopy(str(target), gdal.Open(str(path)), options=options)
            hidden = f"GPKG:{target}:image"
        path.unlink()
        return hidden

    return hide


@pytest.fixture
def add_raster(write_raster: Callable[..., Path]) -> Callable[..., QgsRasterLayer]:
    """Adds small rasters to the project."""

    def add(name: str, **options: int) -> QgsRasterLayer:
        layer = QgsRasterLayer(str(write_raster(f"{name}.tif", **options)), name, "gdal")
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer)
        settle()
        return layer

    return add


@pytest.fixture
def add_polygons() -> Callable[..., QgsVectorLayer]:
    """Adds memory layers of rectangles to the project."""

    def add(name: str, *boxes: tuple[float, float, float, float]) -> QgsVectorLayer:
        layer = QgsVectorLayer("Polygon?crs=EPSG:32654&field=id:integer", name, "memory")
        features = []
        for box in boxes:
            feature = QgsFeature(layer.fields())
            feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*box)))
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        layer.updateExtents()
        QgsProject.instance().addMapLayer(layer)
        settle()
        return layer

    return add


@pytest.fixture
def make_model(tmp_path: Path) -> Callable[..., Path]:
    """Writes model folders that can be read but not run; a second call with another number adds a version."""

    def make(
        name: str = "japan",
        *regions: str,
        bands: int = 3,
        dates: int = 2,
        pre_optional: bool = True,
        number: int = 1,
        **card: object,
    ) -> Path:
        description = {
            "schema_version": 1,
            "network": "resnet18",
            "architecture": {},
            "input": {
                "bands": bands,
                "dates": dates,
                "gsd_m": 10.0,
                "pre_optional": pre_optional,
                "normalization": {"mean": [0.0] * bands, "std": [1.0] * bands},
            },
            "regions": [{"id": region, "threshold": 0.43} for region in regions or ("hokkaido",)],
            "tile_size": 256,
            "overlap": 32,
        }
        folder = tmp_path / f"{name}.lsmodel"
        version = folder / "versions" / f"{number:04d}"
        version.mkdir(parents=True)
        (version / "card.json").write_text(
            json.dumps({**description, "version": number, "files": {}, **card})
        )
        pointer = {**description, "name": name, "current_version": number, "last_version": number}
        (folder / "model.json").write_text(json.dumps(pointer))
        return folder

    return make


@pytest.fixture
def add_tiles(tmp_path: Path) -> Callable[..., QgsRasterLayer]:
    """Adds an XYZ layer whose tiles are files: all that meet a box in degrees, one colour each."""

    def add(name: str, west: float, south: float, east: float, north: float, zoom: int) -> QgsRasterLayer:
        folder = tmp_path / f"tiles_{name}"  # versions of QGIS differ in how they read a space in a URL
        for column in range(tile_column(west, zoom), tile_column(east, zoom) + 1):
            for row in range(tile_row(north, zoom), tile_row(south, zoom) + 1):
                path = folder / str(zoom) / str(column) / f"{row}.png"
                path.parent.mkdir(parents=True, exist_ok=True)
                memory = gdal.GetDriverByName("MEM").Create("", 256, 256, 3)
                for band, value in enumerate(tile_color(column, row), 1):
                    memory.GetRasterBand(band).Fill(value)
                gdal.GetDriverByName("PNG").CreateCopy(str(path), memory)
        url = f"file://{folder.as_posix()}/%7Bz%7D/%7Bx%7D/%7By%7D.png"
        uri = f"type=xyz&url={url}&zmin={zoom}&zmax={zoom}"
        QgsSettings().setValue("qgis/defaultTileMaxRetry", 0)  # a tile that is no file will be none later
        layer = QgsRasterLayer(uri, name, "wms")
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer)
        settle()
        return layer

    return add


def tile_column(longitude: float, zoom: int) -> int:
    """Column of the tile of a longitude."""
    return int((longitude + 180) / 360 * 2**zoom)


def tile_row(latitude: float, zoom: int) -> int:
    """Row of the tile of a latitude."""
    y = math.log(math.tan(math.pi / 4 + math.radians(latitude) / 2))
    return int((1 - y / math.pi) / 2 * 2**zoom)


def tile_color(column: int, row: int) -> tuple[int, int, int]:
    """What a tile is filled with."""
    return 10 + column % 50 * 4, 10 + row % 50 * 4, 90
