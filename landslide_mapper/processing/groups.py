"""The groups in which the toolbox lists the algorithms."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

RASTERS, MAP, TEACH, INVENTORY, MODELS = "rasters", "map", "teach", "inventory", "models"
GROUPS = {
    RASTERS: ("check_pair", "stack", "clouds"),
    MAP: ("map", "detect", "polygonize"),
    TEACH: (
        "train",
        "train_boxes",
        "pretrain",
        "fetch_weights",
        "update",
        "compress",
        "search_decoder",
        "evaluate",
        "suggest",
        "import_labels",
        "import_dataset",
    ),
    INVENTORY: ("terrain", "accuracy", "sample", "export", "export_map"),
    MODELS: ("export_model", "import_model"),
}
"""Group to the names of its algorithms."""


def group_titles() -> dict[str, str]:
    """What people see of the groups; asked when it is shown, in the language of that time."""
    return {
        RASTERS: QCoreApplication.translate("Processing", "Rasters and pairs"),
        MAP: QCoreApplication.translate("Processing", "Map"),
        TEACH: QCoreApplication.translate("Processing", "Teach"),
        INVENTORY: QCoreApplication.translate("Processing", "Inventory"),
        MODELS: QCoreApplication.translate("Processing", "Models"),
    }
