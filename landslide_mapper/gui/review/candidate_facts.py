"""What is known of the ground of a candidate, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.core.workspace.store.vocabulary import curvatures, rules
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.gui.widgets.forms import FittedLabel
from landslide_mapper.vocabulary import CANDIDATE, CURVATURE, RULED_OUT


class CandidateFacts(FittedLabel):
    """The ground of the current candidate; hidden where nothing is known of it."""

    def __init__(self) -> None:
        super().__init__("candidateFacts")

    def show_values(self, values: Mapping[str, Any] | None) -> None:
        """Show a candidate's; None: there is none."""
        self.setText("\n".join(ground_facts(values or {})))
        self.setVisible(True)

    def setVisible(self, visible: bool) -> None:
        """An empty line takes no room."""
        super().setVisible(visible and bool(self.text()))


def shown_state(values: Mapping[str, Any]) -> str:
    """The status of a candidate, or `ruled_out` where rules took it and nobody has decided on it."""
    status = str(values["status"])
    return RULED_OUT if status == CANDIDATE and values.get(RULED_OUT) else status


def ground_facts(values: Mapping[str, Any]) -> list[str]:
    """Lines about the ground of a candidate.

    Args:
        values: of its row, by column.
    """
    why = values.get(RULED_OUT)
    lines = [_tr("Ruled out: {}").format(rules().get(why, why))] if why else []
    known = {name: Figure(value) for name, value in values.items() if isinstance(value, (int, float))}
    if "slope_mean" in known:
        text = _tr("Slope {mean:.0f}° (largest {largest:.0f}°), drop {drop:.0f} m, {curvature}")
        curvature = curvatures().get(str(values.get(CURVATURE)), "")
        largest, drop = known.get("slope_max", known["slope_mean"]), known.get("drop_m", Figure(0))
        said = text.format(mean=known["slope_mean"], largest=largest, drop=drop, curvature=curvature)
        lines.append(said.rstrip(", "))
    if "h_l" in known:
        text = _tr("Runout {length:.0f} m towards {direction:.0f}°, H/L {ratio:.2f}")
        direction, length = known.get("runout_direction", Figure(0)), known.get("runout_m", Figure(0))
        lines.append(text.format(length=length, direction=direction, ratio=known["h_l"]))
    if "length_m" in known and "width_m" in known:
        text = _tr("Length {length:.0f} m, width {width:.0f} m")
        lines.append(text.format(length=known["length_m"], width=known["width_m"]))
    return lines


def _tr(text: str) -> str:
    return QCoreApplication.translate("CandidateFacts", text)
