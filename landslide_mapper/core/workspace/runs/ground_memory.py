"""What an event remembers of the ground of its scenes: the elevation model, and the rules about it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.store.paths import real_path, stored_path
from landslide_mapper.core.workspace.store.values import json_object

_KEY = "ground"


@dataclass(frozen=True)
class GroundMemory:
    """What the analyst has chosen.

    Attributes:
        dem: raster of elevations, as GDAL opens it; empty: none.
        feet: elevations are in feet where the raster does not say so itself.
        min_slope: degrees of mean slope below which a candidate is ruled out; 0: none is.
        water: mask of water; empty: none.
        water_index: water is told by the bands of the image, too.
    """

    dem: str = ""
    feet: bool = False
    min_slope: float = 0.0
    water: str = ""
    water_index: bool = False

    @property
    def says_anything(self) -> bool:
        """Whether there is anything to look at."""
        return bool(self.dem or self.water or self.water_index)


def remember_ground(workspace: Workspace, memory: GroundMemory) -> None:
    """Keep it, for the next opening and for colleagues.

    Raises:
        WorkspaceError: when it cannot be written.
    """
    if memory == remembered_ground(workspace):
        return
    paths = (memory.dem, memory.water)
    dem, water = (stored_path(path, workspace.base) or "" for path in paths)
    workspace.set_info(_KEY, json.dumps(asdict(replace(memory, dem=dem, water=water))))


def remembered_ground(workspace: Workspace) -> GroundMemory:
    """What was kept; nothing where nothing was, or somebody has typed something else there."""
    kept = json_object(workspace.info(_KEY))
    usual = GroundMemory()
    known = {name: value for name, value in kept.items() if type(value) is type(getattr(usual, name, None))}
    memory = GroundMemory(**known)
    dem, water = (real_path(path, workspace.base) for path in (memory.dem, memory.water))
    return replace(memory, dem=dem, water=water)
