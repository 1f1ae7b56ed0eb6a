"""LabelMe JSON files: the shapes that were drawn on an image, in its pixels.

Pixel coordinates are LabelMe's: x to the right, y down, (0, 0) is the upper left corner of the first pixel.
Later shapes lie on top of earlier ones, as when LabelMe itself paints them into a mask.
"""

from __future__ import annotations

import base64
import binascii
import json
import math
import os
import stat
import uuid
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from landslide_mapper.errors import InventoryError
from landslide_mapper.json_fields import Fields
from landslide_mapper.moving import replace
from landslide_mapper.raster.gdal_calls import quiet_gdal
from landslide_mapper.raster.outlines import draw, pack, place

LANDSLIDE = "landslide"
BACKGROUND = "background"
BACKGROUND_NAMES = frozenset({"background", "_background_", "__background__", "bg"})
IGNORE = "__ignore__"
IGNORE_NAMES = frozenset({"ignore", IGNORE})
"""LabelMe's own names for what is nothing and for what is not to be looked at."""

VERSION = "5.4.1"
MAX_BYTES = 512 * 1024 * 1024
"""Largest file that is read: the image itself may be inside, as text."""
MAX_PIXELS = 1_000_000
CIRCLE_CORNERS = 64
_LARGEST = 1e9

Points = NDArray[np.float64]


@dataclass(frozen=True)
class Shape:
    """A shape with an area.

    Attributes:
        label: name of the class.
        polygons: WKB in pixel coordinates as they were drawn, not necessarily valid; several only for masks.
        group: number that parts of one object share, or None.
        description: what the annotator wrote, or nothing.
        flags: names of the flags that are set.
    """

    label: str
    polygons: tuple[bytes, ...]
    group: int | None = None
    description: str = ""
    flags: tuple[str, ...] = ()

    @property
    def background(self) -> bool:
        """Whether it says that there is no landslide."""
        return self.label.strip().lower() in BACKGROUND_NAMES

    @property
    def ignored(self) -> bool:
        """Whether it says nothing about its pixels."""
        return self.label.strip().lower() in IGNORE_NAMES


@dataclass(frozen=True)
class LabelMe:
    """The content of a LabelMe file.

    Attributes:
        path: of the file.
        image: path of the image as it is written there, with forward slashes; empty where there is none.
        width: columns of the image, or None.
        height: rows of the image, or None.
        shapes: in the order in which they were drawn.
        left_out: kinds of the shapes that have no area, such as "line", one entry per shape.
        flags: names of the flags that are set for the image.
    """

    path: Path
    image: str
    width: int | None
    height: int | None
    shapes: tuple[Shape, ...]
    left_out: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()

    @property
    def image_path(self) -> Path | None:
        """Where the image should be: beside the file unless the path says otherwise."""
        return self.path.parent / self.image if self.image else None


@dataclass(frozen=True)
class Outline:
    """A polygon to write: its first ring, without the closing point, (points, 2) in pixel coordinates.

    Attributes:
        points: the ring.
        label: name of the class.
        group: number that parts of one object share, or None.
        description: free text.
    """

    points: Points = field(repr=False)
    label: str = LANDSLIDE
    group: int | None = None
    description: str = ""


def read_labelme(path: Path) -> LabelMe:
    """Read a LabelMe file; the image inside it, where there is one, is not looked at.

    Raises:
        InventoryError: when it is missing, no LabelMe file, or a shape is malformed; the shape is named.
    """
    fields = _read_object(path)
    listed = fields.data.get("shapes")
    if not isinstance(listed, list):
        raise InventoryError(
            "{path} is no LabelMe file: it has no list of shapes. Choose a JSON file that LabelMe wrote.",
            path=path,
        )
    shapes, left_out = [], []
    for number, one in enumerate(listed, 1):
        item = Fields(one, f"{path}: shape {number}", InventoryError)
        kind = _text(item, "shape_type", "polygon")
        if kind in _READERS:
            shapes.append(_shape(item, _READERS[kind](item)))
        else:
            left_out.append(kind)
    return LabelMe(
        path,
        _text(fields, "imagePath").replace("\\", "/"),
        _size(fields, "imageWidth"),
        _size(fields, "imageHeight"),
        tuple(shapes),
        tuple(left_out),
        _flags(fields),
    )


def write_labelme(path: Path, image: Path, width: int, height: int, outlines: Sequence[Outline]) -> None:
    """Write a LabelMe file that refers to its image; no pixel is copied.

    Args:
        path: the file; its folder must exist.
        image: the image, written relative to the file where both are on one drive.
        width: columns of the image.
        height: rows of the image.
        outlines: in the order in which they are to be painted.

    Raises:
        InventoryError: when it cannot be written; a file that was there is then as it was.
    """
    content: dict[str, Any] = {
        "version": VERSION,
        "flags": {},
        "shapes": [_entry(outline) for outline in outlines],
        "imagePath": _relative(image, path.parent),
        "imageData": None,
        "imageHeight": height,
        "imageWidth": width,
    }
    temporary = path.with_name(f".{path.stem[:40]}-{uuid.uuid4().hex}")
    try:
        # not by mkstemp, whose files nobody else may read
        with temporary.open("x", encoding="utf-8") as file:
            json.dump(content, file, ensure_ascii=False, indent=2)
        if path.exists():
            temporary.chmod(stat.S_IMODE(path.stat().st_mode))
        replace(temporary, path)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink()
        raise _not_written(path, error) from error


def _read_object(path: Path) -> Fields:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise InventoryError(
                "{path} is larger than {most} MiB: it is not read as LabelMe file.",
                path=path,
                most=MAX_BYTES >> 20,
            )
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError as error:
        raise InventoryError("{path} does not exist. Check the path.", path=path) from error
    except OSError as error:
        raise InventoryError("{path} cannot be read: {reason}.", path=path, reason=error.strerror) from error
    except (ValueError, RecursionError) as error:
        raise InventoryError(
            "{path} is no LabelMe file, or a damaged one: it is not valid JSON ({error}).",
            path=path,
            error=error,
        ) from error
    return Fields(data, str(path), InventoryError)


def _shape(item: Fields, polygons: tuple[bytes, ...]) -> Shape:
    group = item.data.get("group_id")
    return Shape(
        item.text("label", what="the name of a class"),
        polygons,
        group if isinstance(group, int) else None,
        _text(item, "description"),
        _flags(item),
    )


def _polygon(item: Fields) -> tuple[bytes, ...]:
    points = _points(item, 3)
    return (pack([_closed(points)]),)


def _rectangle(item: Fields) -> tuple[bytes, ...]:
    """Two opposite corners; other tools write all four."""
    points = _points(item, 2)
    if len(points) == 2:
        (left, top), (right, bottom) = points
        points = np.array([(left, top), (right, top), (right, bottom), (left, bottom)])
    return (pack([_closed(points)]),)


def _circle(item: Fields) -> tuple[bytes, ...]:
    """The centre and a point of the circle."""
    points = _points(item, 2)
    (x, y), (edge_x, edge_y) = points[:2]
    angles = np.linspace(0.0, 2.0 * math.pi, CIRCLE_CORNERS, endpoint=False)
    radius = math.hypot(edge_x - x, edge_y - y)
    return (pack([_closed(np.column_stack([x + radius * np.cos(angles), y + radius * np.sin(angles)]))]),)


def _mask(item: Fields) -> tuple[bytes, ...]:
    """A picture of the shape in a box of whole pixels, as LabelMe's assistants draw it."""
    (left, top), _ = _points(item, 2)[:2]
    pixels = _picture(item)
    outlines = draw((pixels > 0).astype(np.int32), 0, 0)
    return tuple(place([wkb for _, wkb in outlines], (round(left), 1.0, 0.0, round(top), 0.0, 1.0)))


_READERS: dict[str, Callable[[Fields], tuple[bytes, ...]]] = {
    "polygon": _polygon,
    "rectangle": _rectangle,
    "circle": _circle,
    "mask": _mask,
}


def _picture(item: Fields) -> NDArray[Any]:
    """The decoded PNG of a mask, (height, width)."""
    expected = "a picture (PNG) as base64 text"
    try:
        content = base64.b64decode(item.data.get("mask") or "", validate=True)
    except (binascii.Error, TypeError, ValueError) as error:
        raise item.fail("mask", expected) from error
    name = f"/vsimem/{uuid.uuid4()}.png"
    with quiet_gdal():
        gdal.FileFromMemBuffer(name, content)
        try:
            dataset = gdal.OpenEx(name, gdal.OF_RASTER, allowed_drivers=["PNG"])
            small = dataset is not None and dataset.RasterXSize * dataset.RasterYSize <= _LARGEST
            pixels = dataset.GetRasterBand(1).ReadAsArray() if small else None
        except RuntimeError:  # GDAL's exceptions are on
            pixels = None
        dataset = None
        gdal.Unlink(name)
    if pixels is None:
        raise item.fail("mask", expected)
    return np.asarray(pixels)


def _points(item: Fields, least: int) -> Points:
    value = item.data.get("points")
    expected = f"a list of at least {least} points [x, y]"
    if not isinstance(value, list) or not least <= len(value) <= MAX_PIXELS:
        raise item.fail("points", expected)
    try:
        points = np.array(value, dtype=np.float64)
    except (TypeError, ValueError, OverflowError) as error:
        raise item.fail("points", expected) from error
    if points.ndim != 2 or points.shape[1] != 2 or not (np.abs(points) <= _LARGEST).all():
        raise item.fail("points", expected)
    return points


def _closed(points: Points) -> Points:
    return np.concatenate((points, points[:1]))


def _text(fields: Fields, key: str, default: str = "") -> str:
    value = fields.data.get(key)
    return value if isinstance(value, str) and value else default


def _size(fields: Fields, key: str) -> int | None:
    if fields.data.get(key) is None:
        return None
    return fields.integer(key, 1, 10_000_000)


def _flags(fields: Fields) -> tuple[str, ...]:
    flags = fields.data.get("flags")
    return tuple(name for name, on in flags.items() if on) if isinstance(flags, dict) else ()


def _entry(outline: Outline) -> dict[str, Any]:
    return {
        "label": outline.label,
        "points": [[float(x), float(y)] for x, y in outline.points],
        "group_id": outline.group,
        "description": outline.description,
        "shape_type": "polygon",
        "flags": {},
        "mask": None,
    }


def _relative(image: Path, folder: Path) -> str:
    try:
        return Path(os.path.relpath(image.resolve(), folder.resolve())).as_posix()
    except ValueError:  # another drive
        return image.resolve().as_posix()


def _not_written(path: Path, error: OSError) -> InventoryError:
    reason = error.strerror or str(error)
    return InventoryError(
        "Cannot write {path}: {reason}. Choose a folder that can be written.", path=path, reason=reason
    )
