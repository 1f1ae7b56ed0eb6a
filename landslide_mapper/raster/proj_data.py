"""Whether PROJ, which GDAL moves coordinates with, finds its data.

Installers of PostgreSQL, conda and others set PROJ_LIB for all programs. Every coordinate system then fails
somewhere, often while something is written, and a full disk gets the blame.
"""

from __future__ import annotations

import os

from osgeo import osr

from landslide_mapper.errors import RasterError
from landslide_mapper.raster.gdal_calls import quiet_gdal

_VARIABLES = ("PROJ_DATA", "PROJ_LIB")
_WGS84 = 4326


def check_proj_data() -> None:
    """Refuse to work where PROJ has no data.

    Raises:
        RasterError: naming the folder and who says so.
    """
    with quiet_gdal():
        try:
            failed, reason = osr.SpatialReference().ImportFromEPSG(_WGS84), "no reason"
        except RuntimeError as error:
            failed, reason = 1, str(error)
    if not failed:
        return
    found = [f"{name}={os.environ[name]}" for name in _VARIABLES if os.environ.get(name)]
    if not found:
        raise RasterError(
            "PROJ does not find its data ({reason}): coordinate systems cannot be used. "
            "Install GDAL and PROJ again.",
            reason=" ".join(reason.split()).rstrip("."),
        )
    raise RasterError(
        "PROJ does not find its data, because the environment names another program's folder: {found}. "
        "PostgreSQL and conda set that. Remove it (PROJ_LIB and PROJ_DATA) and start again.",
        found=", ".join(found),
    )
