"""Prints the sheets of an atlas one by one, so that others may work and stop it in between."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsLayoutExporter, QgsPrintLayout
from qgis.PyQt.QtCore import QMarginsF, QSizeF
from qgis.PyQt.QtGui import QPageSize, QPainter, QPdfWriter

from landslide_mapper.raster.gdal_calls import quiet_gdal

Result = QgsLayoutExporter.ExportResult


class Pages:
    """Sheets as the pages of one PDF. QGIS itself writes such a file in one go only."""

    def __init__(self, layout: QgsPrintLayout, path: Path, dpi: int) -> None:
        self._layout = layout
        self._writer = QPdfWriter(str(path))
        self._writer.setResolution(dpi)
        self._painter = QPainter()

    def print_sheet(self) -> QgsLayoutExporter.ExportResult:
        """Add the pages of the atlas's present sheet."""
        pages = self._layout.pageCollection()
        for page in range(pages.pageCount()):
            if not pages.shouldExportPage(page):
                continue
            size = pages.page(page).rect().size()
            self._writer.setPageSize(QPageSize(QSizeF(size), QPageSize.Unit.Millimeter))
            self._writer.setPageMargins(QMarginsF())
            if not self._painter.isActive():
                if not self._painter.begin(self._writer):
                    return Result.FileError
            elif not self._writer.newPage():
                return Result.FileError
            QgsLayoutExporter(self._layout).renderPage(self._painter, page)
        return Result.Success

    def close(self) -> None:
        """Complete the file."""
        if self._painter.isActive():
            self._painter.end()


def sheets_of(layout: QgsPrintLayout) -> Generator[tuple[int, float], None, None]:
    """Go through the sheets of an atlas: the number of each, from 1, and the share that is done before it."""
    atlas, number = layout.atlas(), 0
    if not atlas.beginRender():
        return
    try:
        while atlas.next():
            number += 1
            yield number, (number - 1) / max(1, atlas.count())
    finally:
        atlas.endRender()


@contextmanager
def at_resolution(layout: QgsPrintLayout, dpi: int) -> Iterator[None]:
    """Print with so many dots per inch in the block."""
    context = layout.renderContext()
    before = context.dpi()
    context.setDpi(dpi)
    try:
        with quiet_gdal():  # QGIS tries to georeference every format, and GDAL complains about some
            yield
    finally:
        context.setDpi(before)
