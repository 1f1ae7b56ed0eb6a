"""What was chosen of the ground, as a job takes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from landslide_mapper.gui.inputs.ground_inputs import GroundFiles
from landslide_mapper.gui.inputs.layer_input import make_file
from landslide_mapper.jobs.spec import NO_GROUND, GroundOptions

if TYPE_CHECKING:
    from landslide_mapper.jobs.progress import Progress


def ground_options(files: GroundFiles | None, folder: Path, progress: Progress) -> GroundOptions:
    """For a job that makes or describes candidates; called in the job's thread.

    Args:
        files: what was chosen; None: nothing.
        folder: where what must be written goes.
        progress: told what is done; may cancel.
    """
    if files is None:
        return NO_GROUND
    dem = None if files.dem is None else make_file(files.dem, folder / "dem", progress)
    water = None if files.water is None else make_file(files.water, folder / "water", progress)
    # Without elevations there is no slope to ask for.
    slope = files.memory.min_slope if dem is not None else 0.0
    return GroundOptions(dem, files.memory.feet, slope, water)
