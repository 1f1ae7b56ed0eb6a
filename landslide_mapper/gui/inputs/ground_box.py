"""The ground of a scene on the Map page: an elevation model, and rules that rule candidates out."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox, QgsDoubleSpinBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from landslide_mapper.core.workspace.runs.ground_memory import GroundMemory
from landslide_mapper.gui.inputs.ground_inputs import GroundInputs
from landslide_mapper.gui.inputs.layer_or_file import LayerOrFile
from landslide_mapper.gui.widgets.forms import FittedLabel, Form
from landslide_mapper.gui.widgets.wrapping_check_box import WrappingCheckBox

STEEPEST = 60.0


class GroundBox(QgsCollapsibleGroupBox):
    """Folded away: most maps need none of it."""

    changed = pyqtSignal()
    describe_wanted = pyqtSignal()
    """The candidates of the event are to be described, and the rules applied to them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Terrain"))
        self.setObjectName("groundBox")
        self.setCollapsed(True)
        self.dem = LayerOrFile("demLayer", self.tr("None"), "RasterLayer")
        self.water = LayerOrFile("waterLayer", self.tr("None"), "RasterLayer", "PolygonLayer")
        self.min_slope = QgsDoubleSpinBox()
        self.min_slope.setObjectName("minSlope")
        self.min_slope.setRange(0.0, STEEPEST)
        self.min_slope.setDecimals(1)
        self.min_slope.setSuffix("°")
        self.min_slope.setClearValueMode(QgsDoubleSpinBox.ClearValueMode.MinimumValue, self.tr("Off"))
        self.feet = WrappingCheckBox(
            self.tr("Elevations are in feet"),
            self.tr("Only where the raster does not say so itself"),
            "demFeet",
        )
        self.water_index = WrappingCheckBox(
            self.tr("Water by the bands of the image, too"),
            self.tr(
                "Where more green light than near infrared comes back there is water; the bands must be known"
            ),
            "waterIndex",
        )
        self.describe = QPushButton(self.tr("Apply to the candidates"))
        self.describe.setObjectName("describeGround")
        self.describe.setToolTip(
            self.tr("Describe the terrain of the event's candidates, and apply the rules to them")
        )
        self.said = FittedLabel("groundSaid")
        self._lay_out()
        self._connect()

    def show_memory(self, memory: GroundMemory) -> None:
        """Show what an event remembers."""
        self.dem.show_dataset(memory.dem)
        self.water.show_dataset(memory.water)
        self.feet.setChecked(memory.feet)
        self.min_slope.setValue(memory.min_slope)
        self.water_index.setChecked(memory.water_index)
        if memory.says_anything:
            self.setCollapsed(False)

    @property
    def inputs(self) -> GroundInputs:
        """What is chosen."""
        memory = GroundMemory(
            self.dem.dataset,
            self.feet.isChecked(),
            self.min_slope.value(),
            self.water.dataset,
            self.water_index.isChecked(),
        )
        return GroundInputs(memory, self.dem.layer_id, self.water.layer_id)

    def set_state(self, has_candidates: bool, busy: bool) -> None:
        """Offer the button where there is something to describe, and no job runs."""
        has_dem = self.dem.currentIndex() > 0
        # Never shown or hidden: a child that is shown while the box is folded away is drawn across its title.
        self.describe.setEnabled(has_candidates and self.inputs.says_anything and not busy)
        self.min_slope.setEnabled(has_dem)
        self.feet.setEnabled(has_dem)

    def _lay_out(self) -> None:
        column, form = QVBoxLayout(self), Form()
        form.add(
            self.tr("Ele&vation"),
            self.dem,
            self.tr("Elevation model, any coordinate system and pixel size: candidates get their terrain"),
        )
        form.addRow(self.feet)
        form.add(
            self.tr("Least slope"),
            self.min_slope,
            self.tr("What lies on flatter ground on the whole is ruled out: hidden, not lost"),
        )
        form.add(
            self.tr("Water"),
            self.water,
            self.tr("Polygons, or a raster (0: land): what lies in it by more than a half is ruled out"),
        )
        column.addLayout(form)
        for widget in (self.water_index, self.describe, self.said):
            column.addWidget(widget)

    def _connect(self) -> None:
        for signal in (
            *(self.dem.currentIndexChanged, self.water.currentIndexChanged, self.min_slope.valueChanged),
            *(self.feet.box.toggled, self.water_index.box.toggled),
        ):
            signal.connect(lambda *_: self.changed.emit())
        self.describe.clicked.connect(lambda *_: self.describe_wanted.emit())
