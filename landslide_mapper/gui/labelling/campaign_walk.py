"""The fields and buttons of a campaign that is under way."""

from __future__ import annotations

from qgis.gui import QgsSpinBox
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QPushButton, QSizePolicy, QWidget

from landslide_mapper.core.workspace.review.campaign import IN_ORDER, NEAREST
from landslide_mapper.gui.widgets.forms import Form, shrinkable
from landslide_mapper.gui.widgets.wrapping_check_box import WrappingCheckBox

DEFAULT_SIDE_M = 2560
"""256 pixels of 10 m: a tile of the model with what lies around the point."""


class CampaignWalk(QWidget):
    """How to walk, and the steps at each point; what they do is the campaign's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.order = shrinkable(QComboBox())
        self.order.setObjectName("campaignOrder")
        self.order.addItem(self.tr("The nearest one"), NEAREST)
        self.order.addItem(self.tr("As in the layer"), IN_ORDER)
        self.side = QgsSpinBox()
        self.side.setObjectName("campaignSide")
        self.side.setRange(100, 100_000)
        self.side.setSingleStep(500)
        self.side.setValue(DEFAULT_SIDE_M)
        self.side.setSuffix(self.tr(" m"))
        self.side.setClearValue(DEFAULT_SIDE_M)
        self.only_raster = WrappingCheckBox(
            self.tr("Only points on the post-event raster"),
            self.tr("Points elsewhere wait until their raster is chosen on the Map page"),
            "campaignOnlyRaster",
        )
        self.only_raster.setChecked(True)
        form = Form(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.add(self.tr("Go to"), self.order, self.tr("Which point comes next"))
        form.add(self.tr("Square"), self.side, self.tr("Side of the square around the point that is mapped"))
        form.addRow(self.only_raster)
        form.addRow(self._build_buttons())

    def _build_buttons(self) -> QGridLayout:
        self.next_button = plain_button(
            self.tr("Next point"), self.tr("Go to the next point that was not visited"), "campaignNext"
        )
        self.back_button = plain_button(
            self.tr("Back"), self.tr("Return to the point before; it waits again"), "campaignBack"
        )
        self.map_button = plain_button(
            self.tr("Map around it"),
            self.tr("Map a square around the point, with model and region of this page"),
            "campaignMap",
        )
        self.review_button = plain_button(
            self.tr("Review"), self.tr("Review the candidates on the Review page"), "campaignReview"
        )
        self.done_button = plain_button(
            self.tr("Done"), self.tr("Tick the point off and go to the next one"), "campaignDone"
        )
        self.skip_button = plain_button(
            self.tr("Skip"), self.tr("Leave the point alone and go to the next one"), "campaignSkip"
        )
        lines = (
            (self.next_button, self.back_button),
            (self.map_button, self.review_button),
            (self.done_button, self.skip_button),
        )
        grid = QGridLayout()
        for row, line in enumerate(lines):
            for column, button in enumerate(line):
                grid.addWidget(button, row, column)
        return grid


def plain_button(text: str, tip: str, name: str) -> QPushButton:
    """A button that shares its row evenly and never widens the dock."""
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAccessibleDescription(tip)
    button.setObjectName(name)
    button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return button
