"""Prints a layout to PDF, PNG or SVG: whole or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsLayoutExporter, QgsPrintLayout

from landslide_mapper.core.print_map.sheet_pages import Pages, at_resolution, sheets_of
from landslide_mapper.core.print_map.template import LOCATOR
from landslide_mapper.core.time_sliced import run_to_end
from landslide_mapper.errors import InventoryError, system_errors
from landslide_mapper.moving import replace
from landslide_mapper.raster.gdal_calls import quiet_gdal
from landslide_mapper.staging_folder import StagingFolder

_ALMOST_OPAQUE = 0.999
SUFFIXES = (".pdf", ".png", ".svg")
_SHEET = "sheet_"
"""What the files of sheets are called while they are written."""
WORLD_FILES = {".png": ".pgw"}
"""Where the map lies, beside a picture; written by QGIS itself."""


def check_target(path: Path, overwrite: bool) -> None:
    """Make sure that a map may be written to a path, and that its folder is there.

    Raises:
        InventoryError: when it may not.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise InventoryError(
            "{path} has the suffix '{suffix}', expected one of {suffixes} for a map.",
            path=path,
            suffix=path.suffix,
            suffixes=", ".join(SUFFIXES),
        )
    if path.is_dir():
        raise InventoryError(
            "{path} is a folder, expected the name of a file. Choose another name.", path=path
        )
    if path.exists() and not overwrite:
        raise InventoryError(
            "{path} exists already. Choose another name, or allow it to be replaced.", path=path
        )
    with system_errors(InventoryError, "Cannot make the folder {folder}: {reason}.", folder=path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)


def export_layout(
    layout: QgsPrintLayout, path: Path, dpi: int = 300, geo_pdf: bool = False, overwrite: bool = False
) -> bool:
    """Print a layout.

    Args:
        layout: what to print.
        path: .pdf, .png (with a world file) or .svg.
        dpi: dots per inch of pictures, and of images inside the others.
        geo_pdf: a PDF that knows coordinates and holds the landslides as features, where QGIS can.
        overwrite: replace a file that exists.

    Returns:
        Whether it is a GeoPDF.

    Raises:
        InventoryError: when it cannot be written; an existing file is then as it was.
    """
    if layout.atlas().enabled():
        run_to_end(export_sheets(layout, path, dpi, overwrite))
        return False
    check_target(path, overwrite)
    with _staged(path) as folder:
        temporary = folder / path.name
        geo_pdf = geo_pdf and path.suffix.lower() == ".pdf"
        result = _print(layout, temporary, dpi, geo_pdf)
        if geo_pdf and result == QgsLayoutExporter.ExportResult.PrintError:
            # GDAL may have been built without it, or may not be able to write this map's CRS
            geo_pdf = False
            result = _print(layout, temporary, dpi, geo_pdf)
        _check(result, temporary, path)
        world = WORLD_FILES.get(path.suffix.lower())
        for suffix in (world, path.suffix):
            if suffix and temporary.with_suffix(suffix).exists():
                replace(temporary.with_suffix(suffix), path.with_suffix(suffix))
    return geo_pdf


def export_sheets(
    layout: QgsPrintLayout, path: Path, dpi: int = 300, overwrite: bool = False
) -> Generator[float, None, None]:
    """Print an atlas, one sheet a step; where the steps are not taken to their end, nothing is written.

    Args:
        layout: an atlas.
        path: .pdf with a page for each sheet, else the start of the names of files (`sheet_files`).
        dpi: dots per inch.
        overwrite: replace files that exist.

    Yields:
        The share that is done.

    Raises:
        InventoryError: when it cannot be written; existing files are then as they were.
    """
    check_target(path, overwrite)
    with _staged(path) as folder:
        if path.suffix.lower() == ".pdf":
            yield from _print_pages(layout, folder / path.name, path, dpi)
            replace(folder / path.name, path)
        else:
            yield from _print_files(layout, folder, path, dpi)
            _take_sheets(folder, path, overwrite)


@contextmanager
def _staged(path: Path) -> Iterator[Path]:
    """A folder beside the target."""
    with system_errors(InventoryError, "Cannot write {path}: {reason}. Choose another folder.", path=path):
        staging = StagingFolder(path.parent)
    in_use = system_errors(
        InventoryError,
        "Cannot write {path}: {reason}. It may be open in another program: close it, or choose another name.",
        path=path,
    )
    with in_use, staging as folder:
        yield folder


def sheet_files(path: Path, count: int) -> list[Path]:
    """The files of so many sheets: one PDF, else one for each."""
    if path.suffix.lower() == ".pdf":
        return [path]
    digits = len(str(count))
    return [path.with_name(f"{path.stem}_{number:0{digits}}{path.suffix}") for number in range(1, count + 1)]


def _print_pages(
    layout: QgsPrintLayout, temporary: Path, path: Path, dpi: int
) -> Generator[float, None, None]:
    pages = Pages(layout, temporary, dpi)
    result = QgsLayoutExporter.ExportResult.IteratorError
    try:
        for _, done in sheets_of(layout):
            yield done
            with at_resolution(layout, dpi):
                result = pages.print_sheet()
            if result != QgsLayoutExporter.ExportResult.Success:
                break
    finally:
        pages.close()
    _check(result, temporary, path)
    if b"%%EOF" not in temporary.read_bytes()[-64:]:  # Qt says nothing of a full disk
        _check(QgsLayoutExporter.ExportResult.FileError, temporary, path)


def _print_files(layout: QgsPrintLayout, folder: Path, path: Path, dpi: int) -> Generator[float, None, None]:
    digits = len(str(layout.atlas().count()))
    for number, done in sheets_of(layout):
        yield done
        file = folder / f"{_SHEET}{number:0{digits}}{path.suffix}"
        _check(_print(layout, file, dpi, geo_pdf=False), file, path)


def _take_sheets(folder: Path, path: Path, overwrite: bool) -> None:
    """Move the files of all sheets to where they are wanted, once all are there."""
    written = sorted(folder.glob(f"{_SHEET}*"))
    if not written:
        _check(QgsLayoutExporter.ExportResult.IteratorError, folder / path.name, path)
    targets = [path.with_name(f"{path.stem}_{one.name[len(_SHEET) :]}") for one in written]
    there = [target for target in targets if target.exists()]
    if there and not overwrite:
        raise InventoryError(
            "{path} exists already. Choose another name, or allow it to be replaced.", path=there[0]
        )
    for one, target in zip(written, targets):
        replace(one, target)


def _print(layout: QgsPrintLayout, path: Path, dpi: int, geo_pdf: bool) -> QgsLayoutExporter.ExportResult:
    with quiet_gdal():  # QGIS tries to georeference every format, and GDAL complains about those that cannot
        return _print_with(QgsLayoutExporter(layout), path, dpi, geo_pdf)


def _print_with(
    exporter: QgsLayoutExporter, path: Path, dpi: int, geo_pdf: bool
) -> QgsLayoutExporter.ExportResult:
    suffix = path.suffix.lower()
    if suffix == ".png":
        return exporter.exportToImage(str(path), _image(dpi))
    if suffix == ".svg":
        with _locator_as_picture(exporter.layout()):
            return exporter.exportToSvg(str(path), _drawing(dpi))
    pdf = _pdf(dpi)
    if geo_pdf:
        pdf.writeGeoPdf = True
        pdf.includeGeoPdfFeatures = True
    return exporter.exportToPdf(str(path), pdf)


def _image(dpi: int) -> QgsLayoutExporter.ImageExportSettings:
    image = QgsLayoutExporter.ImageExportSettings()
    image.dpi = dpi
    image.generateWorldFile = True
    return image


def _drawing(dpi: int) -> QgsLayoutExporter.SvgExportSettings:
    drawing = QgsLayoutExporter.SvgExportSettings()
    drawing.dpi = dpi
    return drawing


def _pdf(dpi: int) -> QgsLayoutExporter.PdfExportSettings:
    pdf = QgsLayoutExporter.PdfExportSettings()
    pdf.dpi = dpi
    return pdf


@contextmanager
def _locator_as_picture(layout: QgsPrintLayout) -> Iterator[None]:
    """Qt's SVGs clip nothing, so countries would run over the edge; opacity makes the locator a picture."""
    locator = layout.itemById(LOCATOR)
    if locator is not None:
        locator.setItemOpacity(_ALMOST_OPAQUE)
    try:
        yield
    finally:
        if locator is not None:
            locator.setItemOpacity(1.0)


def _check(result: QgsLayoutExporter.ExportResult, written: Path, path: Path) -> None:
    results = QgsLayoutExporter.ExportResult
    if result == results.Success and written.exists() and written.stat().st_size:
        return
    if result == results.MemoryError:
        raise InventoryError(
            "{path} needs more memory than there is. Choose a smaller paper, or fewer dots per inch.",
            path=path,
        )
    free = shutil.disk_usage(path.parent).free
    reason = "the disk is full; free some space" if free < 1 << 24 else "choose another folder or format"
    raise InventoryError("Cannot write the map {path}: {reason}.", path=path, reason=reason)
