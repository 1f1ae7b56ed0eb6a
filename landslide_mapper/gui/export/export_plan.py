"""An export as the dialog describes it, before the layers are files."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from qgis.core import QgsRasterLayer, QgsVectorLayer

from landslide_mapper.core.inventory_snapshot import InventorySnapshot
from landslide_mapper.core.layer_files import LayerFile
from landslide_mapper.core.print_map.choices import STATES
from landslide_mapper.core.print_map.inventory_map import InventoryMap, own_copy
from landslide_mapper.core.print_map.map_export import (
    check_target,
    export_layout,
    export_sheets,
    sheet_files,
)
from landslide_mapper.core.print_map.map_spec import MapSpec
from landslide_mapper.core.print_map.sheets import Sheets
from landslide_mapper.errors import JobError
from landslide_mapper.gui.inputs.layer_input import make_file
from landslide_mapper.jobs.export import run_export
from landslide_mapper.jobs.reports import ExportReport
from landslide_mapper.jobs.spec import ExportJob
from landslide_mapper.moving import TemporaryFolder

if TYPE_CHECKING:
    from qgis.core import QgsProject

    from landslide_mapper.backend import Backend
    from landslide_mapper.core.workspace.event.workspace import Workspace
    from landslide_mapper.jobs.progress import Progress
_FOR_MAP = "for_map.gpkg"


@dataclass(frozen=True)
class MapChoice:
    """The map that is wanted.

    Attributes:
        output: file to print to.
        background: image, or None.
        color_by: attribute that the colours show.
        paper: its name.
        template: the user's own layout template, or None.
        attribution: of the image.
        keep: keep the layout in the project, over the exported GeoPackage.
        dpi: resolution.
        sheets: what the map is cut into; None: one map.
    """

    output: Path
    background: QgsRasterLayer | None = None
    color_by: str = "status"
    paper: str = "A4 landscape"
    template: Path | None = None
    attribution: str = ""
    keep: bool = False
    dpi: int = 300
    sheets: Sheets | None = None

    def sheets_in(self, project: QgsProject) -> Sheets | None:
        """The sheets, with a layer of them that the project of the layout may own."""
        if self.sheets is None or self.sheets.polygons is None:
            return self.sheets
        return replace(self.sheets, polygons=own_copy(self.sheets.polygons, project))


@dataclass(frozen=True)
class ExportOutcome:
    """What an export has written.

    Attributes:
        report: of the job; without files where only the map is wanted.
        for_map: GeoPackage to print the map from; None where none is wanted.
    """

    report: ExportReport
    for_map: Path | None = None


@dataclass(frozen=True)
class ExportPlan:
    """Data, a map, or both; the map shows the data that is exported with it.

    Attributes:
        title: what runs, in the user's words.
        snapshot: of the inventory.
        job: what to write; its source is filled in here.
        chosen: the map, or None.
        mapped_area: what was looked at, for densities; None: as the inventory tells.
        workspace: the event that is exported, which keeps when that was; None: a layer.
        folder: for what is needed until the map is printed.
    """

    needs_engine: ClassVar[bool] = False
    event: ClassVar[None] = None

    title: str
    snapshot: InventorySnapshot
    job: ExportJob
    chosen: MapChoice | None
    mapped_area: LayerFile | None = None
    workspace: Workspace | None = None
    folder: TemporaryFolder = field(
        default_factory=lambda: TemporaryFolder(prefix="landslide-mapper-export-")
    )

    def check(self) -> None:
        """Find what would fail before any work is done.

        Raises:
            LandslideMapperError: with one clear message.
        """
        if self.chosen is None and not self.job.outputs:
            raise JobError("Nothing is chosen to export. Tick a format, or the map.")
        if self.chosen is not None:
            check_target(self.chosen.output, self.job.overwrite)

    def run(self, backend: Backend | None, progress: Progress) -> ExportOutcome:
        """Write the data; called in the job's thread."""
        folder = Path(self.folder.name)
        source = str(self.snapshot.file(folder, progress.canceled))
        mapped = make_file(self.mapped_area, folder / "mapped_area", progress) if self.mapped_area else None
        job = replace(self.job, source=source, mapped_area=mapped)
        for_map = next((path for path in job.outputs if path.suffix.lower() == ".gpkg"), None)
        report = run_export(job, progress) if job.outputs else None
        if self.chosen is None:
            return ExportOutcome(report or ExportReport())
        if for_map is None:
            for_map = folder / _FOR_MAP
            hidden = run_export(replace(job, outputs=(for_map,), report=False, since=None), progress)
            report = report or replace(hidden, outputs=())
        return ExportOutcome(report or ExportReport(), for_map)

    def printing(
        self, outcome: ExportOutcome, chosen: MapChoice, project: QgsProject
    ) -> Generator[float, None, Path]:
        """Print the map of what was written; layouts belong to the GUI thread.

        Args:
            outcome: of `run`.
            chosen: the map.
            project: owns the layout for as long as it is needed, or keeps it.

        Yields:
            The share that is done: before every sheet of an atlas.

        Returns:
            Of several files the first one.

        Raises:
            LandslideMapperError: with one clear message.
        """
        yield 0.0
        inventory = QgsVectorLayer(f"{outcome.for_map}|layername=landslides", self.job.title, "ogr")
        if chosen.keep:
            project.addMapLayer(inventory)
        attribution = " · ".join(text for text in (chosen.attribution, self.job.license) if text)
        spec = MapSpec(
            inventory=inventory,
            background=own_copy(chosen.background, project),
            title=self.job.title,
            statuses=STATES,  # what was written is what was asked for
            color_by=chosen.color_by,
            paper=chosen.paper,
            template=chosen.template,
            author=self.job.author,
            attribution=attribution,
            sheets=chosen.sheets_in(project),
        )
        made = InventoryMap(project, spec)
        made.keep()
        if made.sheets is None:
            export_layout(made.layout, chosen.output, chosen.dpi, overwrite=self.job.overwrite)
            return chosen.output
        yield from export_sheets(made.layout, chosen.output, chosen.dpi, self.job.overwrite)
        return sheet_files(chosen.output, int(made.sheets.featureCount()))[0]

    def tidy_up(self) -> None:
        """Remove what was needed for the map only."""
        self.folder.cleanup()
