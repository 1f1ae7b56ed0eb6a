"""Every class of qgis.core as a stand-in."""

from __future__ import annotations

import stand_in


def __getattr__(name: str) -> type:
    if name.startswith("__"):
        raise AttributeError(name)
    made = globals()[name] = stand_in.plain(name)
    return made
