"""Processing algorithm: print an inventory as a map, and write it as data."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsProject,
    QgsReferencedRectangle,
)

from landslide_mapper.core.inventory_snapshot import InventorySnapshot
from landslide_mapper.core.print_map.choices import COLOR_BY, PAPERS, STATES
from landslide_mapper.errors import Canceled
from landslide_mapper.inventory.export_formats import FILE_FILTER
from landslide_mapper.jobs.spec import ExportJob
from landslide_mapper.processing.algorithm import JobAlgorithm, Run
from landslide_mapper.processing.feedback_progress import FeedbackProgress
from landslide_mapper.vocabulary import CONFIRMED

if TYPE_CHECKING:
    from landslide_mapper.core.print_map.map_spec import MapSpec
    from landslide_mapper.core.print_map.sheets import Sheets

INVENTORY, BACKGROUND, TITLE, STATUSES, COLORS = "INPUT", "BACKGROUND", "TITLE", "STATUSES", "COLOR_BY"
EXTENT, PAPER, TEMPLATE, DPI, GEO_PDF, KEEP = "EXTENT", "PAPER", "TEMPLATE", "DPI", "GEO_PDF", "KEEP_LAYOUT"
SHEETS, SHEET_SCALE = "SHEETS", "SHEET_SCALE"
AUTHOR, ATTRIBUTION, LICENSE, DATA, OUTPUT = "AUTHOR", "ATTRIBUTION", "LICENSE", "DATA", "OUTPUT"


class ExportMapAlgorithm(JobAlgorithm):
    """Reviewed landslides in, a printed map out."""

    def name(self) -> str:
        """Part of the id after the colon."""
        return "export_map"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Export an inventory as a map")

    def shortDescription(self) -> str:
        """One line, as a tooltip."""
        return self.tr("Prints landslides with legend, scale bar, graticule and sources, as PDF, PNG or SVG.")

    def shortHelpString(self) -> str:
        """What it does, beside the parameters."""
        return self.tr(
            "Prints an inventory of landslides as a map: title, legend with numbers, scale bar, north arrow, "
            "graticule, where on Earth it is, images, model, reviewers, coordinate reference system and "
            "date.\n\n"
            "The format is that of the file name: .pdf, .png (with a world file) or .svg. Layers in degrees "
            "or in Web Mercator are drawn in a projection that keeps shapes and lengths. Images without "
            "georeference are drawn in pixels.\n\n"
            "The same landslides can be written as data, too: .gpkg, .shp, .geojson, .csv or .kml, with "
            "metadata and statistics beside it."
        )

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        """Layouts belong to the main thread."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        whole = QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterVectorLayer(INVENTORY, self.tr("Landslides"), polygons),
            self.tr("Candidates as the map job writes them, a workspace's candidates, or any polygons."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(BACKGROUND, self.tr("Image below them"), optional=True),
            self.tr("Usually the post-event image; its style is used as it is."),
        )
        self.add(
            QgsProcessingParameterString(TITLE, self.tr("Title"), optional=True),
            self.tr("Of the map; empty: the layer's name."),
        )
        self.add(
            QgsProcessingParameterEnum(
                STATUSES,
                self.tr("Review states"),
                list(STATES),
                allowMultiple=True,
                defaultValue=list(CONFIRMED),
                usesStaticStrings=True,
            ),
            self.tr("Which landslides to show; layers without review states are shown whole."),
        )
        self.add(
            QgsProcessingParameterEnum(
                COLORS, self.tr("Colors"), list(COLOR_BY), defaultValue=COLOR_BY[0], usesStaticStrings=True
            ),
            self.tr("What the colors of the landslides tell."),
        )
        self.add(
            QgsProcessingParameterExtent(EXTENT, self.tr("Extent"), optional=True),
            self.tr("What the map must show; empty: all the landslides."),
        )
        self.add(
            QgsProcessingParameterEnum(
                PAPER,
                self.tr("Paper"),
                list(PAPERS),
                defaultValue=next(iter(PAPERS)),
                usesStaticStrings=True,
            ),
            self.tr("Size and orientation; the scale is the largest round one that fits."),
        )
        self.add(
            QgsProcessingParameterFile(TEMPLATE, self.tr("Layout template"), extension="qpt", optional=True),
            self.tr(
                "A template of your own instead of a paper: keep the layout in the project, edit it there, "
                "and save it as template. Its texts are the variables landslides_title, ..._subtitle, "
                "..._number, ..._area, ..._notes and ..._credits."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                SHEETS, self.tr("Sheets: one for each polygon"), polygons, optional=True
            ),
            self.tr("An atlas: pages of a PDF, or a file each, at the largest round scale that fits."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                SHEET_SCALE, self.tr("Sheets: a grid at the scale 1:"), whole, None, True, 500, 5_000_000
            ),
            self.tr("An atlas over a grid of one scale, without the sheets on which there is no landslide."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(DPI, self.tr("Resolution (dpi)"), whole, 300, False, 50, 1200),
            self.tr("Dots per inch of pictures, and of the image inside a PDF or SVG."),
        )
        self.add(
            QgsProcessingParameterString(AUTHOR, self.tr("Author"), optional=True),
            self.tr("Person or organization that answers for the inventory."),
        )
        self.add(
            QgsProcessingParameterString(ATTRIBUTION, self.tr("Attribution"), optional=True),
            self.tr("Where the images are from, as their license asks for."),
        )
        self.add(
            QgsProcessingParameterString(LICENSE, self.tr("License"), optional=True),
            self.tr("Under which map and data may be used, such as CC-BY-4.0."),
        )
        self.add(
            QgsProcessingParameterBoolean(GEO_PDF, self.tr("GeoPDF"), False),
            self.tr("PDF only: it knows coordinates and holds the landslides as features."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(KEEP, self.tr("Keep the layout in the project"), False),
            self.tr("It is then found under Project > Layouts, to be edited further."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(DATA, self.tr("Data"), FILE_FILTER, None, True, False),
            self.tr("The same landslides as data, with metadata and statistics beside it."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                OUTPUT, self.tr("Map"), self.tr("PDF (*.pdf);;PNG (*.png);;SVG (*.svg)")
            ),
            self.tr("File to write; its suffix is the format."),
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of landslides on the map")))
        self.addOutput(QgsProcessingOutputNumber("AREA_M2", self.tr("Their area (m²)")))
        self.addOutput(QgsProcessingOutputString("LAYOUT", self.tr("Name of the layout that was kept")))

    def run_job(self, run: Run) -> dict[str, Any]:
        """Print the map, then write the data."""
        # Imported here: QGIS loads this file as it starts, and prints nothing then.
        from landslide_mapper.core.print_map.inventory_map import InventoryMap
        from landslide_mapper.core.print_map.map_export import (
            check_target,
            export_layout,
            export_sheets,
            sheet_files,
        )

        parameters, context, feedback = run.parameters, run.context, run.feedback
        output = Path(self.parameterAsFileOutput(parameters, OUTPUT, context))
        data = self.parameterAsFileOutput(parameters, DATA, context)
        check_target(output, overwrite=True)
        keep = self.parameterAsBool(parameters, KEEP, context) and context.project() is not None
        project = context.project() if keep else QgsProject()
        spec = self._spec(parameters, context, project)
        feedback.setProgressText(self.tr("Laying out the map"))
        made = InventoryMap(project, spec)
        # The project owns the layout from here on; one of our own takes it along when it goes.
        name = made.keep()
        feedback.setProgress(30)
        feedback.setProgressText(self.tr("Printing"))
        wanted = self.parameterAsBool(parameters, GEO_PDF, context)
        dpi = self.parameterAsInt(parameters, DPI, context)
        if made.sheets is None:
            is_geo = export_layout(made.layout, output, dpi, wanted, overwrite=True)
        else:
            is_geo = False
            for share in export_sheets(made.layout, output, dpi, overwrite=True):
                if feedback.isCanceled():
                    raise Canceled
                feedback.setProgress(30 + 60 * share)
        if wanted and not is_geo:
            feedback.pushWarning(self.tr("QGIS cannot write this map as GeoPDF; it is plain."))
        figures = made.figures
        if made.sheets is not None:
            output = sheet_files(output, int(made.sheets.featureCount()))[0]
        results = {OUTPUT: str(output), "COUNT": figures.number, "AREA_M2": figures.area_m2}
        if keep:
            results["LAYOUT"] = name
        if data:
            results[DATA] = self._write_data(run, spec, Path(data))
        return results

    def _spec(
        self, parameters: dict[str, Any], context: QgsProcessingContext, project: QgsProject
    ) -> MapSpec:
        from landslide_mapper.core.print_map.inventory_map import own_copy
        from landslide_mapper.core.print_map.map_spec import MapSpec

        crs = self.parameterAsExtentCrs(parameters, EXTENT, context)
        extent = self.parameterAsExtent(parameters, EXTENT, context)
        texts = [self.text(parameters, name, context) for name in (ATTRIBUTION, LICENSE)]
        template = self.parameterAsFile(parameters, TEMPLATE, context)
        return MapSpec(
            inventory=own_copy(self.parameterAsVectorLayer(parameters, INVENTORY, context), project),
            background=own_copy(self.parameterAsRasterLayer(parameters, BACKGROUND, context), project),
            title=self.text(parameters, TITLE, context) or "",
            statuses=tuple(self.parameterAsEnumStrings(parameters, STATUSES, context)) or CONFIRMED,
            color_by=self.parameterAsEnumString(parameters, COLORS, context) or COLOR_BY[0],
            paper=self.parameterAsEnumString(parameters, PAPER, context) or next(iter(PAPERS)),
            template=Path(template) if template else None,
            extent=None if extent.isNull() else QgsReferencedRectangle(extent, crs),
            author=self.text(parameters, AUTHOR, context) or "",
            attribution=" · ".join(text for text in texts if text),
            sheets=self._sheets(parameters, context, project),
        )

    def _sheets(
        self, parameters: dict[str, Any], context: QgsProcessingContext, project: QgsProject
    ) -> Sheets | None:
        from landslide_mapper.core.print_map.inventory_map import own_copy
        from landslide_mapper.core.print_map.sheets import Sheets

        layer = self.parameterAsVectorLayer(parameters, SHEETS, context)
        if layer is not None:
            return Sheets(polygons=own_copy(layer, project))
        if parameters.get(SHEET_SCALE) is None:
            return None
        return Sheets(float(self.parameterAsInt(parameters, SHEET_SCALE, context)))

    def _write_data(self, run: Run, spec: MapSpec, data: Path) -> str:
        from landslide_mapper.jobs.export import run_export

        source = InventorySnapshot.of_layer(spec.inventory).file(run.folder, run.feedback.isCanceled)
        job = ExportJob(
            source=str(source),
            outputs=(data,),
            statuses=spec.statuses,
            title=spec.title or spec.inventory.name(),
            author=spec.author,
            license=self.text(run.parameters, LICENSE, run.context) or "",
            overwrite=True,
        )
        run_export(job, FeedbackProgress(run.feedback))
        return str(data)
