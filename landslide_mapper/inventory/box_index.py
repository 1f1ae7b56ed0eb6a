"""Finds rectangles that meet others, in near linear time: SQLite's R-tree, in memory."""

from __future__ import annotations

import sqlite3
import weakref
from typing import Any

import numpy as np
from numpy.typing import NDArray

Boxes = NDArray[np.float64]


class BoxIndex:
    """An index of rectangles; what only touches may be among what is found."""

    def __init__(self, boxes: Boxes) -> None:
        """Build the index.

        Args:
            boxes: (n, 4) of xmin, xmax, ymin, ymax, as OGR's GetEnvelope gives them.
        """
        # The collector may run in any thread, and Python 3.13 warns of a database that it finds open.
        self._database = sqlite3.connect(":memory:", check_same_thread=False)
        weakref.finalize(self, self._database.close)
        self._database.execute("CREATE VIRTUAL TABLE boxes USING rtree(id, xmin, xmax, ymin, ymax)")
        rows = ((number, *box) for number, box in enumerate(np.asarray(boxes, dtype=np.float64).tolist()))
        self._database.executemany("INSERT INTO boxes VALUES (?, ?, ?, ?, ?)", rows)

    def meeting(self, box: Any) -> list[int]:
        """Numbers of the rectangles that meet one (xmin, xmax, ymin, ymax), in their order."""
        xmin, xmax, ymin, ymax = (float(value) for value in box)
        found = self._database.execute(
            "SELECT id FROM boxes WHERE xmin <= ? AND xmax >= ? AND ymin <= ? AND ymax >= ? ORDER BY id",
            (xmax, xmin, ymax, ymin),
        )
        return [number for (number,) in found]
