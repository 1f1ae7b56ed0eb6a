"""What was chosen of the ground, as fields of a job."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from landslide_mapper.gui.inputs.ground_inputs import GroundFiles
from landslide_mapper.gui.inputs.layer_input import make_file

if TYPE_CHECKING:
    from landslide_mapper.jobs.progress import Progress


def ground_fields(files: GroundFiles | None, folder: Path, progress: Progress) -> dict[str, Any]:
    """Fields of a job that makes or describes candidates; called in the job's thread.

    Args:
        files: what was chosen; None: nothing.
        folder: where what must be written goes.
        progress: told what is done; may cancel.
    """
    if files is None:
        return {}
    dem = None if files.dem is None else make_file(files.dem, folder / "dem", progress)
    water = None if files.water is None else make_file(files.water, folder / "water", progress)
    # Without elevations there is no slope to ask for.
    slope = files.memory.min_slope if dem is not None else 0.0
    return {"dem": dem, "feet": files.memory.feet, "min_slope": slope, "water_mask": water}
