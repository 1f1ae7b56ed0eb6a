"""What was chosen of the ground, as a value, and as files for a job."""

from __future__ import annotations

from dataclasses import dataclass, field

from qgis.core import QgsProject

from landslide_mapper.core.layer_files import LayerFile, NamedDataset, mask_file
from landslide_mapper.core.workspace.runs.ground_memory import GroundMemory
from landslide_mapper.dataset_names import dataset_name, short_name


@dataclass(frozen=True)
class GroundFiles:
    """Layers that are still to be files, and the rules.

    Attributes:
        memory: the rules, and what an event remembers.
        dem: elevation model; None: none.
        water: mask of water; None: none.
    """

    memory: GroundMemory
    dem: LayerFile | None = None
    water: LayerFile | None = None


@dataclass(frozen=True)
class GroundInputs:
    """What was chosen. Layers are named by their ids: one may leave the project at any time.

    Attributes:
        memory: the rules, and what an event remembers.
        dem_id: layer of elevations; empty: the file that is remembered, or none.
        water_id: layer of water; the same.
    """

    memory: GroundMemory = field(default_factory=GroundMemory)
    dem_id: str = ""
    water_id: str = ""

    @property
    def says_anything(self) -> bool:
        """Whether there is anything to look at."""
        return bool(self.dem_id or self.water_id) or self.memory.says_anything

    def files(self) -> GroundFiles | None:
        """For a job; None where nothing is chosen; call it on the GUI thread.

        Raises:
            JobError: when a layer cannot be used.
        """
        if not self.says_anything:
            return None
        memory = self.memory
        return GroundFiles(memory, _file(self.dem_id, memory.dem), _file(self.water_id, memory.water))


def _file(layer_id: str, dataset: str) -> LayerFile | None:
    layer = QgsProject.instance().mapLayer(layer_id) if layer_id else None
    if layer is not None:
        return mask_file(layer)
    return NamedDataset(short_name(dataset), dataset_name(dataset)) if dataset else None
