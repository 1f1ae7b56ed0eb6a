"""The part of the export window that asks for the printed map."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsMapLayerComboBox, QgsSpinBox
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QGroupBox, QHBoxLayout, QLineEdit, QWidget

from landslide_mapper.core.print_map.choices import COLOR_BY, PAPERS
from landslide_mapper.core.print_map.map_export import SUFFIXES
from landslide_mapper.core.print_map.sheets import Sheets
from landslide_mapper.core.print_map.template import templates_of_user
from landslide_mapper.core.qgis_versions import filter_layers
from landslide_mapper.core.workspace.store.vocabulary import column_title
from landslide_mapper.gui.export.export_plan import MapChoice
from landslide_mapper.gui.widgets.forms import Form, shrinkable

_GRID = "grid"
_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry


class MapGroup(QGroupBox):
    """Format, paper, colours and image of the map."""

    def __init__(self, attribution: QLineEdit, post: QgsRasterLayer | None) -> None:
        """Make the fields.

        Args:
            attribution: field for where the image is from.
            post: image that is proposed.
        """
        super().__init__(objectName="exportMap", checkable=True)
        self.setTitle(self.tr("&Map"))
        self.setToolTip(self.tr("Print the landslides as a map"))
        self._attribution = attribution
        self._make_fields(post)
        form = Form(self)
        size = QWidget()
        row = QHBoxLayout(size)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.format)
        row.addWidget(self.paper, 1)
        tip = self.tr(
            "Format of the file; size and orientation of the paper, or a template of your own: keep the "
            "layout in the project, edit it there, and save it as template"
        )
        self.paper.setToolTip(tip)
        self.paper.setAccessibleName(self.tr("Paper"))
        form.add(self.tr("&Format"), size, tip, self.format)
        cut = QWidget()
        row = QHBoxLayout(cut)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.sheets, 1)
        row.addWidget(self.scale)
        form.add(
            self.tr("Sheets"),
            cut,
            self.tr("One map; or an atlas: sheets of one scale over the landslides, or one for each polygon"),
            self.sheets,
        )
        form.add(self.tr("C&olors"), self.colors, self.tr("What the colors of the landslides tell"))
        form.add(self.tr("&Image"), self.image, self.tr("Raster below the landslides; may be empty"))
        form.add(
            self.tr("Attri&bution"), attribution, self.tr("Where the image is from, as its license asks for")
        )
        form.addRow(self.keep)

    def choice(self, stem: Path) -> MapChoice | None:
        """The map that is wanted; None where none is.

        Args:
            stem: folder and name of the files.
        """
        if not self.isChecked():
            return None
        image = self.image.currentLayer()
        return MapChoice(
            output=stem.with_name(stem.name + self.format.currentData()),
            background=image if isinstance(image, QgsRasterLayer) else None,
            color_by=self.colors.currentData(),
            paper=self.paper.currentText(),
            template=self.paper.currentData(),
            attribution=self._attribution.text().strip(),
            keep=self.keep.isEnabled() and self.keep.isChecked(),
            sheets=self._sheets(),
        )

    def _sheets(self) -> Sheets | None:
        wanted = self.sheets.currentData()
        if wanted == _GRID:
            return Sheets(float(self.scale.value()))
        layer = QgsProject.instance().mapLayer(wanted) if wanted else None
        return Sheets(polygons=layer) if isinstance(layer, QgsVectorLayer) else None

    def _show_scale(self, *_: object) -> None:
        self.scale.setVisible(self.sheets.currentData() == _GRID)

    def _make_fields(self, post: QgsRasterLayer | None) -> None:
        self.format, self.paper = QComboBox(), shrinkable(QComboBox())
        self.colors = shrinkable(QComboBox())
        for suffix in SUFFIXES:
            self.format.addItem(suffix[1:].upper(), suffix)
        for paper in PAPERS:
            self.paper.addItem(paper)
        for name, path in templates_of_user().items():
            self.paper.addItem(name, path)
        for name in COLOR_BY:
            self.colors.addItem(column_title(name), name)
        self.sheets = shrinkable(QComboBox(objectName="mapSheets"))
        self.sheets.addItem(self.tr("One map"), "")
        self.sheets.addItem(self.tr("A grid of sheets"), _GRID)
        for layer in QgsProject.instance().mapLayers().values():
            if isinstance(layer, QgsVectorLayer) and layer.geometryType() == _POLYGON:
                self.sheets.addItem(self.tr("One for each of: {}").format(layer.name()), layer.id())
        self.scale = QgsSpinBox(objectName="sheetScale")
        self.scale.setRange(500, 5_000_000)
        self.scale.setSingleStep(5_000)
        self.scale.setValue(25_000)
        self.scale.setClearValue(25_000)
        self.scale.setPrefix("1:")
        self.scale.setAccessibleName(self.tr("Scale of the sheets"))
        self.sheets.currentIndexChanged.connect(self._show_scale)
        self._show_scale()
        self.image = shrinkable(QgsMapLayerComboBox())
        filter_layers(self.image, "RasterLayer")
        self.image.setAllowEmptyLayer(True)
        self.image.setLayer(post)
        self.keep = QCheckBox(self.tr("&Keep the layout in the project"), objectName="keepLayout")
        self.keep.setToolTip(
            self.tr("To edit it under Project > Layouts; it shows the exported GeoPackage, so tick that, too")
        )
