"""What goes along with an exported inventory: where it comes from, who made it, and what it holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timezone
from typing import Any

from osgeo import ogr

from landslide_mapper.inventory.export_about import About, Statement
from landslide_mapper.inventory.export_changes import Changes
from landslide_mapper.inventory.export_reader import Inventory
from landslide_mapper.inventory.field_schemes import OWN, FieldScheme
from landslide_mapper.inventory.measure import WGS_84
from landslide_mapper.inventory.statistics import Statistics
from landslide_mapper.inventory.statistics_report import format_area
from landslide_mapper.raster.grid import Grid, spatial_reference, transform_points
from landslide_mapper.version import __version__
from landslide_mapper.vocabulary import EXPORT_MARK


def make_about(inventory: Inventory, statement: Statement, metadata: Mapping[str, Any]) -> About:
    """What goes into the files themselves.

    Args:
        inventory: as exported.
        statement: what people say about it.
        metadata: of `make_metadata`.
    """
    facts = {
        **vars(statement),
        **{name: str(metadata[name]) for name in ("schema", "software", "created_at")},
    }
    facts.update(review_states=", ".join(sorted(metadata["review_states"])), number=str(len(inventory.rows)))
    return About(
        statement,
        _abstract(metadata),
        {name.upper(): value for name, value in facts.items() if value},
        metadata,
        metadata["extent_wgs84"],
        f"{metadata['created_at']}: written by {metadata['software']}",
    )


def make_metadata(
    inventory: Inventory,
    statement: Statement,
    statistics: Statistics,
    files: Sequence[str],
    scheme: FieldScheme = OWN,
    changes: Changes | None = None,
) -> dict[str, Any]:
    """Describe an inventory.

    Args:
        inventory: as exported.
        statement: what people say about it.
        statistics: of it.
        files: names of the files written.
        scheme: of the attributes that were written.
        changes: since an earlier export, or None.
    """
    rows = inventory.rows
    return {
        "schema": EXPORT_MARK,
        "title": statement.title,
        "created_at": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "software": f"Landslide Mapper {__version__}",
        "license": statement.license or None,
        "author": statement.author or None,
        "contact": statement.contact or None,
        "event": {
            "date": statement.event_date or _only(rows, "event_date"),
            "trigger": statement.trigger or _only(rows, "trigger"),
        },
        "files": list(files),
        "crs": _crs(inventory.wkt),
        "extent_wgs84": _extent(inventory),
        "review_states": dict(Counter(row["status"] for row in rows)),
        "origin": dict(Counter(row["origin"] for row in rows)),
        "left_out": dict(inventory.left_out),
        "statistics": statistics.to_json(),
        "images": _groups(rows, ("pre", "pre_date", "post", "post_date")),
        "models": _groups(rows, ("model", "model_version", "region")),
        "reviewers": _people(rows),
        "mappers": _groups(rows, ("mapper",)),
        "mapped_at": _span(row["mapped_at"] for row in rows),
        "fields": [
            {"name": field.name, "shapefile_name": field.short, "meaning": field.meaning}
            for field in scheme.fields
        ],
        "field_scheme": scheme.title,
        "changes": None if changes is None else {"since": changes.since, **changes.counts()},
        "notes": list(inventory.notes),
    }


def _abstract(metadata: Mapping[str, Any]) -> str:
    """A few sentences."""
    event = ", ".join(str(value) for value in metadata["event"].values() if value)
    states = ", ".join(f"{count:,} {state}" for state, count in metadata["review_states"].items())
    images = [one["post"] for one in metadata["images"] if one["post"]]
    parts = [f"Landslide inventory: {metadata['statistics']['number']:,} landslides, {_area(metadata)}"]
    parts += [f"Event: {event}"] if event else []
    parts.append(f"Review: {states}")
    parts += [f"Images: {', '.join(images[:3])}"] if images else []
    return ". ".join(parts) + "."


def metadata_markdown(metadata: Mapping[str, Any]) -> str:
    """The metadata as a page for people."""
    figures = metadata["statistics"]
    lines = [f"# {metadata['title']}", "", f"{figures['number']:,} landslides, {_area(metadata)}.", ""]
    lines += _facts(metadata)
    for heading, name, columns in (
        ("Images", "images", ("post", "post_date", "pre", "pre_date", "number")),
        ("Models", "models", ("model", "model_version", "region", "number")),
        ("Reviewers", "reviewers", ("reviewer", "first", "last", "number")),
        ("Mappers", "mappers", ("mapper", "number")),
        ("Attributes", "fields", ("name", "shapefile_name", "meaning")),
    ):
        if metadata[name]:
            lines += [f"## {heading}", "", *_table(metadata[name], columns), ""]
    if metadata["notes"]:
        lines += ["## Notes", "", *(f"- {note}" for note in metadata["notes"]), ""]
    return "\n".join(lines)


def _facts(metadata: Mapping[str, Any]) -> list[str]:
    event, crs = metadata["event"], metadata["crs"]
    states = ", ".join(f"{count:,} {state}" for state, count in metadata["review_states"].items())
    left = ", ".join(f"{count:,} {state}" for state, count in metadata["left_out"].items())
    facts = {
        "Event": ", ".join(str(value) for value in (event["trigger"], event["date"]) if value),
        "Coordinate reference system": f"{crs['name']} {crs['id'] or ''}".strip() if crs else "none (pixels)",
        "Review": states,
        "Left out": left,
        "Author": metadata["author"],
        "Contact": metadata["contact"],
        "License": metadata["license"] or "not stated",
        "Written": f"{metadata['created_at']} by {metadata['software']}",
    }
    lines = [f"- {name}: {value}" for name, value in facts.items() if value]
    return [*lines, ""]


def _area(metadata: Mapping[str, Any]) -> str:
    total = metadata["statistics"]["total_m2"]
    return format_area(total) if metadata["crs"] else f"{total:,.0f} square pixels"


def _table(rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> list[str]:
    head = [" | ".join(column.replace("_", " ") for column in columns), " | ".join("---" for _ in columns)]
    body = [" | ".join(_plain(row.get(column)) for column in columns) for row in rows]
    return [f"| {line} |" for line in [*head, *body]]


def _plain(value: Any) -> str:
    return "" if value is None else str(value).replace("|", "\\|").replace("\n", " ")


def _crs(wkt: str | None) -> dict[str, Any] | None:
    if wkt is None:
        return None
    reference = spatial_reference(wkt)
    authority, code = reference.GetAuthorityName(None), reference.GetAuthorityCode(None)
    return {"name": reference.GetName(), "id": f"{authority}:{code}" if code else None, "wkt": wkt}


def _extent(inventory: Inventory) -> list[float] | None:
    """West, south, east and north in WGS 84 (from points along the edges of the extent)."""
    if inventory.wkt is None:
        return None
    xmin, ymin, xmax, ymax = inventory.bounds()
    grid = Grid(20, 20, (xmin, (xmax - xmin) / 20, 0.0, ymax, 0.0, -(ymax - ymin) / 20), inventory.wkt)
    places = [(i, j) for i in range(21) for j in range(21) if i in (0, 20) or j in (0, 20)]
    lon, lat = transform_points(inventory.wkt, WGS_84, *grid.to_crs(*zip(*places)))
    west, east = float(lon.min()), float(lon.max())
    corners = [corner for wkb in inventory.polygons for corner in _corners(ogr.CreateGeometryFromWkb(wkb))]
    there, _ = transform_points(inventory.wkt, WGS_84, *zip(*corners))
    if there.min() < -90 and there.max() > 90 and (abs(there) > 90).all():
        # It crosses 180 degrees: the west is the larger number then (RFC 7946, 5.2).
        west, east = float(there[there > 0].min()), float(there[there < 0].max())
    return [round(float(value), 6) for value in (west, lat.min(), east, lat.max())]


def _corners(shape: ogr.Geometry) -> list[tuple[float, float]]:
    """Corners of the parts of a multipolygon."""
    parts = [shape.GetGeometryRef(index) for index in range(shape.GetGeometryCount())]
    boxes = [part.GetEnvelope() for part in (parts if shape.GetGeometryName() == "MULTIPOLYGON" else [shape])]
    return [(x, y) for xmin, xmax, ymin, ymax in boxes for x in (xmin, xmax) for y in (ymin, ymax)]


def _groups(rows: Sequence[Mapping[str, Any]], names: Sequence[str]) -> list[dict[str, Any]]:
    """Every combination of values, with how many landslides have it; those without any value are left out."""
    counts = Counter(tuple(row[name] for name in names) for row in rows)
    return [
        {**dict(zip(names, values)), "number": number}
        for values, number in counts.most_common()
        if any(value is not None for value in values)
    ]


def _people(rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    people = _groups(rows, ("reviewer",))
    for person in people:
        span = _span(row["reviewed_at"] for row in rows if row["reviewer"] == person["reviewer"])
        person["first"], person["last"] = span or (None, None)
    return people


def _span(times: Iterable[str | None]) -> list[str] | None:
    """The first and last of some ISO times."""
    known = sorted(time for time in times if time)
    return [known[0], known[-1]] if known else None


def _only(rows: Sequence[Mapping[str, Any]], name: str) -> str | None:
    """The value that all rows share, if they do."""
    values = {row[name] for row in rows}
    return str(next(iter(values))) if len(values) == 1 and None not in values else None
