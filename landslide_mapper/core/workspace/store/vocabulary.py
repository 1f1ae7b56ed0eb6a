"""The names for people of the words that are stored (`landslide_mapper.vocabulary`).

Stored are English slugs, the same in every language; landslide types follow Varnes as updated by Hungr,
Leroueil and Picarelli (Landslides 11, 2014).
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.core.styles import status_names
from landslide_mapper.vocabulary import (
    FLAT,
    FROM_POST_ONLY,
    LOOKED_AT,
    MAPPED_AREA,
    NOT_LANDSLIDE,
    NOT_MAPPED,
    SAMPLES,
    THERE_LANDSLIDE,
    UNCLEAR,
    WATER,
    WITH_BOTH_DATES,
)


def landslide_types() -> dict[str, str]:
    """Names of the landslide types by slug."""
    return {
        "rotational_slide": QCoreApplication.translate("Workspace", "Rotational slide"),
        "translational_slide": QCoreApplication.translate("Workspace", "Translational slide"),
        "debris_flow": QCoreApplication.translate("Workspace", "Debris flow"),
        "earth_flow": QCoreApplication.translate("Workspace", "Earth flow"),
        "rock_fall": QCoreApplication.translate("Workspace", "Rock fall"),
        "topple": QCoreApplication.translate("Workspace", "Topple"),
        "lateral_spread": QCoreApplication.translate("Workspace", "Lateral spread"),
        "complex": QCoreApplication.translate("Workspace", "Complex"),
        "unknown": QCoreApplication.translate("Workspace", "Unknown"),
    }


def certainties() -> dict[str, str]:
    """How sure the mapper is, by slug."""
    return {
        "definite": QCoreApplication.translate("Workspace", "Definite"),
        "probable": QCoreApplication.translate("Workspace", "Probable"),
        "possible": QCoreApplication.translate("Workspace", "Possible"),
    }


def triggers() -> dict[str, str]:
    """What sets landslides off, by slug."""
    return {
        "rainfall": QCoreApplication.translate("Workspace", "Rainfall"),
        "earthquake": QCoreApplication.translate("Workspace", "Earthquake"),
        "snowmelt": QCoreApplication.translate("Workspace", "Snowmelt"),
        "volcanic": QCoreApplication.translate("Workspace", "Volcanic activity"),
        "human": QCoreApplication.translate("Workspace", "Human activity"),
        "unknown": QCoreApplication.translate("Workspace", "Unknown"),
    }


def parts() -> dict[str, str]:
    """Which part of a landslide a polygon is, by slug."""
    return {
        "source": QCoreApplication.translate("Workspace", "Source area"),
        "runout": QCoreApplication.translate("Workspace", "Runout"),
        "whole": QCoreApplication.translate("Workspace", "Whole landslide"),
    }


def roles() -> dict[str, str]:
    """What a labelled area is for, by slug."""
    return {
        "training": QCoreApplication.translate("Workspace", "Training"),
        "validation": QCoreApplication.translate("Workspace", "Validation"),
        "accuracy": QCoreApplication.translate("Workspace", "Accuracy (never trained on)"),
    }


def label_sources() -> dict[str, str]:
    """Where a label comes from, by slug."""
    return {
        "drawn": QCoreApplication.translate("Workspace", "Drawn"),
        "imported": QCoreApplication.translate("Workspace", "Imported"),
        "review": QCoreApplication.translate("Workspace", "Review"),
    }


def place_kinds() -> dict[str, str]:
    """Why a place is to be visited, by slug."""
    return {
        "suggested": QCoreApplication.translate("Workspace", "Suggested for labelling"),
        "campaign": QCoreApplication.translate("Workspace", "Campaign"),
    }


def reference_answers() -> dict[str, str]:
    """What an analyst sees at a point of a sample, by slug."""
    return {
        THERE_LANDSLIDE: QCoreApplication.translate("Workspace", "Landslide"),
        NOT_LANDSLIDE: QCoreApplication.translate("Workspace", "No landslide"),
        UNCLEAR: QCoreApplication.translate("Workspace", "Cannot be told"),
    }


def mapped_kinds() -> dict[str, str]:
    """What a part of the mapped area was mapped from, by the word of the layer `mapped_area`."""
    return {
        NOT_MAPPED: QCoreApplication.translate("Workspace", "Not mapped"),
        FROM_POST_ONLY: QCoreApplication.translate("Workspace", "Mapped from the image after only"),
        WITH_BOTH_DATES: QCoreApplication.translate("Workspace", "Mapped from both images"),
        LOOKED_AT: QCoreApplication.translate("Workspace", "Mapped"),
    }


def words(table: str, column: str) -> dict[str, str]:
    """The words that a column holds, with their names; empty where it holds anything."""
    everywhere = {
        "landslide_type": landslide_types,
        "certainty": certainties,
        "trigger": triggers,
        "part": parts,
        "role": roles,
        "status": status_names,
        "status_before": status_names,
        "status_after": status_names,
        "curvature": curvatures,
        "ruled_out": rules,
    }
    of_table = {
        ("labels", "source"): label_sources,
        ("places", "kind"): place_kinds,
        (MAPPED_AREA, "kind"): mapped_kinds,
        (SAMPLES, "reference"): reference_answers,
    }
    names = of_table.get((table, column)) or everywhere.get(column)
    return names() if names else {}


def column_title(name: str) -> str:
    """A column's name for people."""
    return {**_titles_of_rows(), **_titles_of_landslides(), **_titles_of_ground()}.get(name) or name.replace(
        "_", " "
    ).capitalize()


def _titles_of_landslides() -> dict[str, str]:
    return {
        "region": QCoreApplication.translate("Workspace", "Region"),
        "confidence": QCoreApplication.translate("Workspace", "Confidence"),
        "max_probability": QCoreApplication.translate("Workspace", "Highest probability"),
        "uncertainty": QCoreApplication.translate("Workspace", "Uncertainty"),
        "area_m2": QCoreApplication.translate("Workspace", "Area (m²)"),
        "perimeter_m": QCoreApplication.translate("Workspace", "Perimeter (m)"),
        "status": QCoreApplication.translate("Workspace", "Status"),
        "model": QCoreApplication.translate("Workspace", "Model"),
        "model_version": QCoreApplication.translate("Workspace", "Model version"),
        "mapped_at": QCoreApplication.translate("Workspace", "Mapped at (UTC)"),
        "landslide_type": QCoreApplication.translate("Workspace", "Landslide type"),
        "certainty": QCoreApplication.translate("Workspace", "Certainty"),
        "trigger": QCoreApplication.translate("Workspace", "Trigger"),
        "part": QCoreApplication.translate("Workspace", "Part"),
        "event_date": QCoreApplication.translate("Workspace", "Event date"),
        "pre": QCoreApplication.translate("Workspace", "Image before"),
        "post": QCoreApplication.translate("Workspace", "Image after"),
        "pre_date": QCoreApplication.translate("Workspace", "Date of the image before"),
        "post_date": QCoreApplication.translate("Workspace", "Date of the image after"),
        "reviewer": QCoreApplication.translate("Workspace", "Reviewer"),
        "reviewed_at": QCoreApplication.translate("Workspace", "Reviewed at (UTC)"),
    }


def curvatures() -> dict[str, str]:
    """How the ground is curved, by slug."""
    return {
        "hollow": QCoreApplication.translate("Workspace", "Hollow"),
        "planar": QCoreApplication.translate("Workspace", "Planar"),
        "nose": QCoreApplication.translate("Workspace", "Nose"),
    }


def rules() -> dict[str, str]:
    """Why a candidate is ruled out, by slug."""
    return {
        FLAT: QCoreApplication.translate("Workspace", "Flat ground"),
        WATER: QCoreApplication.translate("Workspace", "Water"),
    }


def _titles_of_ground() -> dict[str, str]:
    return {
        "length_m": QCoreApplication.translate("Workspace", "Length (m)"),
        "width_m": QCoreApplication.translate("Workspace", "Width (m)"),
        "orientation": QCoreApplication.translate("Workspace", "Orientation (°)"),
        "slope_mean": QCoreApplication.translate("Workspace", "Mean slope (°)"),
        "slope_max": QCoreApplication.translate("Workspace", "Largest slope (°)"),
        "elevation_min": QCoreApplication.translate("Workspace", "Lowest elevation (m)"),
        "elevation_max": QCoreApplication.translate("Workspace", "Highest elevation (m)"),
        "drop_m": QCoreApplication.translate("Workspace", "Drop (m)"),
        "runout_m": QCoreApplication.translate("Workspace", "Runout (m)"),
        "runout_direction": QCoreApplication.translate("Workspace", "Runout direction (°)"),
        "h_l": QCoreApplication.translate("Workspace", "H/L"),
        "curvature": QCoreApplication.translate("Workspace", "Curvature"),
        "dem_share": QCoreApplication.translate("Workspace", "Share with elevations"),
        "water_share": QCoreApplication.translate("Workspace", "Share of water"),
        "ruled_out": QCoreApplication.translate("Workspace", "Ruled out by"),
        "dem": QCoreApplication.translate("Workspace", "Elevation model"),
        "dem_feet": QCoreApplication.translate("Workspace", "Elevations are in feet"),
    }


def _titles_of_rows() -> dict[str, str]:
    return {
        "name": QCoreApplication.translate("Workspace", "Name"),
        "source": QCoreApplication.translate("Workspace", "Source"),
        "role": QCoreApplication.translate("Workspace", "Role"),
        "kind": QCoreApplication.translate("Workspace", "Kind"),
        "split": QCoreApplication.translate("Workspace", "Used for"),
        "mapper": QCoreApplication.translate("Workspace", "Mapper"),
        "comment": QCoreApplication.translate("Workspace", "Comment"),
        "created_at": QCoreApplication.translate("Workspace", "Created at (UTC)"),
        "added_at": QCoreApplication.translate("Workspace", "Added at (UTC)"),
        "reason": QCoreApplication.translate("Workspace", "Reason"),
        "score": QCoreApplication.translate("Workspace", "Score"),
        "done": QCoreApplication.translate("Workspace", "Done"),
        "visited_at": QCoreApplication.translate("Workspace", "Visited at (UTC)"),
        "by": QCoreApplication.translate("Workspace", "By"),
        "number": QCoreApplication.translate("Workspace", "Number"),
        "reference": QCoreApplication.translate("Workspace", "What is there"),
        "side_m": QCoreApplication.translate("Workspace", "Side of the square (m)"),
    }
