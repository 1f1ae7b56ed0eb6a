"""The part of the export window that asks for the printed map."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QGroupBox, QHBoxLayout, QLineEdit, QWidget

from landslide_mapper.core.print_map.map_export import SUFFIXES
from landslide_mapper.core.print_map.map_spec import COLOR_BY
from landslide_mapper.core.print_map.template import PAPERS, templates_of_user
from landslide_mapper.core.qgis_versions import filter_layers
from landslide_mapper.core.workspace.store.vocabulary import column_title
from landslide_mapper.gui.export.export_plan import MapChoice
from landslide_mapper.gui.widgets.forms import Form, shrinkable


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
        )

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
        self.image = shrinkable(QgsMapLayerComboBox())
        filter_layers(self.image, "RasterLayer")
        self.image.setAllowEmptyLayer(True)
        self.image.setLayer(post)
        self.keep = QCheckBox(self.tr("&Keep the layout in the project"), objectName="keepLayout")
        self.keep.setToolTip(
            self.tr("To edit it under Project > Layouts; it shows the exported GeoPackage, so tick that, too")
        )
