"""What "Boxes for triage" asks for: the map that the page says, of which only boxes are written."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.gui.event.context import DockContext
from landslide_mapper.gui.inputs.map_inputs import MapInputs
from landslide_mapper.gui.mapping.map_plan import MapPlan
from landslide_mapper.vocabulary import BY_MASKS


@dataclass(frozen=True)
class DetectPlan(MapPlan):
    """A map of boxes before its layers are files; it belongs to no event, as boxes are no candidates."""

    @classmethod
    def of(cls, inputs: MapInputs, context: DockContext, *, here: bool = False) -> DetectPlan:
        """As `MapPlan.of`."""
        plan = super().of(inputs, context, here=here)
        name = QCoreApplication.translate("MapPage", "Boxes: {name}").format(name=plan.name)
        output = plan.job.output.with_name(plan.job.output.name.replace("landslides_", "boxes_", 1))
        job = replace(plan.job, output=output, probability=None, masks=None, boxes=BY_MASKS)
        return replace(plan, name=name, job=job, event=None)

    def by(self, how: str) -> DetectPlan:
        """The same with boxes found in another way; a map's threshold is no score of Faster R-CNN."""
        threshold = self.job.threshold if how == BY_MASKS else None
        return replace(self, job=replace(self.job, boxes=how, threshold=threshold))
