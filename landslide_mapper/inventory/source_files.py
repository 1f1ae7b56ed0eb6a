"""No export replaces what it reads."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from landslide_mapper.errors import InventoryError
from landslide_mapper.raster.dataset_files import identity


def refuse_to_replace(outputs: Iterable[Path], sources: Iterable[Path]) -> None:
    """Make sure that no output is one of the files that are read, by whatever name.

    Raises:
        InventoryError: when one is.
    """
    known = {identity(path) for path in sources} - {None}
    for output in outputs:
        if identity(output) in known:
            raise InventoryError(
                "{output} is the inventory itself, or a part of it. Choose another name to export to.",
                output=output,
            )
