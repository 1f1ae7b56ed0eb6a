"""What of an export is rarely needed, folded away in the dialog."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QWidget

from landslide_mapper.core.layer_files import LayerFile, vector_file
from landslide_mapper.core.option_texts import option_text
from landslide_mapper.core.qgis_versions import filter_layers
from landslide_mapper.gui.inputs.option_fields import OptionFields
from landslide_mapper.gui.widgets.forms import Form, shrinkable
from landslide_mapper.jobs.export_options import EXPORT


class ExportAdvanced(QgsCollapsibleGroupBox):
    """Whom to ask, how a table tells places, and what was looked at where no event knows it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Advanced"))
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)
        form = Form(self)
        self.fields = OptionFields(form, EXPORT, ("contact", "csv_geometry"), "")
        self.mapped_area = shrinkable(QgsMapLayerComboBox())
        self.mapped_area.setObjectName("mappedArea")
        filter_layers(self.mapped_area, "PolygonLayer")
        self.mapped_area.setAllowEmptyLayer(True, self.tr("What the event's maps looked at"))
        self.mapped_area.setLayer(None)
        option = EXPORT.option("mapped_area")
        form.add(option_text(option.text), self.mapped_area, option_text(option.help))

        self.since = QgsFileWidget(objectName="earlierExport")
        self.since.setFilter("GeoPackage (*.gpkg);;(*.*)")
        option = EXPORT.option("since")
        form.add(option_text(option.text), self.since, option_text(option.help), self.since.lineEdit())

    def values(self) -> dict[str, Any]:
        """What was chosen, by field of the job; None where nothing was."""
        return {**self.fields.values(), "since": self.since.filePath().strip() or None}

    def mapped_area_file(self) -> LayerFile | None:
        """The polygons of what was looked at; None: as the source tells.

        Raises:
            JobError: when the layer cannot be used.
        """
        layer = self.mapped_area.currentLayer()
        return vector_file(layer) if isinstance(layer, QgsVectorLayer) else None
