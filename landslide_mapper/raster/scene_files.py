"""Which files are the bands of one scene: those of a product's folder or archive, or those that were chosen.

Sentinel-2 (SAFE, zipped or not), Landsat and most others deliver a file for each band. Bands are told by the
names of the files, never by their order. A folder that holds a band at several resolutions gives the finest;
files of two scenes, or two of one band, that were chosen together are refused.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from osgeo import gdal

from landslide_mapper.dataset_names import DatasetName, is_file_name, short_name
from landslide_mapper.errors import RasterError
from landslide_mapper.raster.band_words import BandWords, read_file_name
from landslide_mapper.raster.gdal_calls import quiet_gdal
from landslide_mapper.raster.sensors import SENTINEL2, numbered_roles, numbering_of

_ARCHIVES = {".zip": "/vsizip/", ".tar": "/vsitar/"}
_IMAGES = (".jp2", ".tif", ".tiff", ".img", ".vrt")
_METADATA = re.compile(r"(?:.*MTD_(?:MSI|SAF)L[12][ABC].*\.xml|.*_MTL\.(?:txt|xml))", re.IGNORECASE)
"""Files that stand for the product in whose folder they lie."""
_SENTINEL2_METADATA = re.compile(r".*MTD_(?:MSI|SAF)L[12][AC].*\.xml", re.IGNORECASE)
_SCENES = (
    re.compile(r"t\d\d[a-z]{3}_\d{8}t\d{6}", re.IGNORECASE),
    re.compile(r"l[coetm]\d\d_l\d\w\w_\d{6}_\d{8}", re.IGNORECASE),
    re.compile(r"hls\.[ls]30\.t\d\d[a-z]{3}\.\d{7}", re.IGNORECASE),
    re.compile(r"l[coetm]\d{14,15}", re.IGNORECASE),
    re.compile(r"(?<!\d)(?:19|20)\d\d-?[01]\d-?[0-3]\d(?!\d)"),
)
"""What tells one scene from another in names: tile or path and row with the date, else the date alone."""
_DEEPEST = 4
_LARGEST_METADATA = 8 << 20


@dataclass(frozen=True)
class BandFile:
    """A file with one band of a scene.

    Attributes:
        name: by which GDAL opens it.
        title: what the band is called from then on, "B04 red"; empty: as the file itself describes it.
        nodata: value without data, where the product has one that its files do not state.
        scale: physical units per step; None where nobody says.
        offset: in physical units.
    """

    name: str
    title: str = ""
    nodata: float | None = None
    scale: float | None = None
    offset: float | None = None


@dataclass(frozen=True)
class SceneFiles:
    """The bands of one scene.

    Attributes:
        label: a name for the whole, good for a file.
        bands: in the order of their numbers, or as they were chosen.
    """

    label: str
    bands: tuple[BandFile, ...] = field(default_factory=tuple)


def scene_folder(name: DatasetName) -> str | None:
    """The folder of a product that a name stands for: itself, an archive, or metadata in it; else None."""
    text = os.fspath(name)
    if not is_file_name(text) and not text.startswith(tuple(_ARCHIVES.values())):
        return None
    path = _below_metadata(text)
    suffix = os.path.splitext(path)[1].lower()
    if suffix in _ARCHIVES and os.path.isfile(path):
        return f"{_ARCHIVES[suffix]}{os.path.abspath(path)}"
    return path if _is_folder(path) else None


def files_of_folder(folder: str) -> SceneFiles:
    """The bands in a product's folder, or one inside of an archive; panchromatic ones are left out.

    Raises:
        RasterError: when there are none, or those of several scenes.
    """
    found = _images(folder, _DEEPEST)
    words = {name: read_file_name(_stem(name)) for name in found}
    named = [name for name, one in words.items() if one.role or one.number]
    if not named:
        raise RasterError(
            "{folder} is a folder, expected a raster file, or a folder with one file for each band of a "
            "scene (names that end in _B04, _SR_B4 or _red). Images found: {count}. Choose a file.",
            folder=folder,
            count=len(found),
        )
    _refuse_mixed(named)
    roles = _roles({name: words[name] for name in named})
    finest: dict[str, str] = {}
    for name in sorted(named, key=_resolution):
        finest.setdefault(words[name].role or words[name].number or "", name)
    chosen = sorted(finest.values(), key=lambda name: _rank(words[name]))
    return _scene([name for name in chosen if roles[name] != "pan"] or chosen, words, roles)


def folder_files(name: DatasetName) -> list[str]:
    """All images that a product's folder or archive consists of; empty for anything else."""
    folder = scene_folder(name)
    return [] if folder is None else _images(folder, _DEEPEST)


def files_together(names: Sequence[DatasetName]) -> SceneFiles:
    """Files that were chosen together, in their order.

    Raises:
        RasterError: when they show different scenes, or two of them the same band.
    """
    texts = [os.fspath(name) for name in names]
    _refuse_mixed(texts)
    words = {name: read_file_name(_stem(name)) for name in texts}
    roles = _roles(words)
    seen: dict[str, str] = {}
    for name in texts:
        what = roles[name] or (f"b{words[name].number}" if words[name].number else name)
        if what in seen:
            raise RasterError(
                "{one} and {other} both hold the band {band}. Choose one of them.",
                one=short_name(seen[what]),
                other=short_name(name),
                band=what,
            )
        seen[what] = name
    return _scene(texts, words, roles)


def _scene(
    names: Sequence[str], words: Mapping[str, BandWords], roles: Mapping[str, str | None]
) -> SceneFiles:
    bands = []
    for name in names:
        word, tags = words[name], _sentinel2_tags(name)
        bands.append(BandFile(name, _title(word, roles[name]), *(tags.get(word.number or "") or ())))
    return SceneFiles(_label(names), tuple(bands))


def _title(word: BandWords, role: str | None) -> str:
    """What words say stays right where the file is renamed, and numbers would be another satellite's."""
    number = f"B{word.number.upper().rjust(2 if word.padded else 0, '0')}" if word.number else ""
    return " ".join(part for part in (number, role or "") if part)


def _roles(words: Mapping[str, BandWords]) -> dict[str, str | None]:
    numbers = [one.number for one in words.values() if one.number]
    known = {tuple((numbering_of(_stem(name), {}) or {}).items()) for name in words} - {()}
    numbering = dict(known.pop()) if len(known) == 1 else None
    meaning = numbered_roles(
        numbers,
        any(one.padded for one in words.values()),
        any(one.surface for one in words.values()),
        numbering,
    )
    return {name: one.role or meaning.get(one.number or "") for name, one in words.items()}


def _refuse_mixed(names: Sequence[str]) -> None:
    scenes: dict[str, str] = {}
    for name in names:
        scene = _scene_id(name)
        if scene:
            scenes.setdefault(scene, name)
    if len(scenes) > 1:
        one, other = list(scenes.values())[:2]
        raise RasterError(
            "{one} and {other} belong to different scenes ({scenes}). Choose the bands of one scene only.",
            one=short_name(one),
            other=short_name(other),
            scenes=", ".join(list(scenes)[:4]),
        )


def _scene_id(name: str) -> str | None:
    """What tells the scene in the name of a file, else in that of its folder."""
    for text in (short_name(name), os.path.basename(os.path.dirname(name))):
        for pattern in _SCENES:
            found = pattern.search(text)
            if found:
                return found[0].upper().replace("-", "")
    return None


def _label(names: Sequence[str]) -> str:
    scene = _scene_id(names[0])
    if scene and len(scene) > len("20180915"):
        return scene
    stems = [_stem(name) for name in names]
    common = os.path.commonprefix(stems).rstrip("_-. ") if len(stems) > 1 else stems[0]
    label = re.sub(r"[^\w.-]+", "_", common if len(common) > 2 else "_".join(stems))[:60].strip("._-")
    return label or "bands"


def _rank(word: BandWords) -> tuple[float, str]:
    if word.number is None:
        order = ("blue", "green", "red", "nir", "vv", "vh")
        return (order.index(word.role) if word.role in order else 50, word.role or "")
    return (int(word.number.rstrip("a")) + (0.5 if word.number.endswith("a") else 0), "")


def _resolution(name: str) -> int:
    """Of files that name it: "_10m"; others come after them."""
    found = re.search(r"_(\d+)m$", _stem(name))
    return int(found[1]) if found else 10**6


def _stem(name: str) -> str:
    return os.path.splitext(short_name(name))[0]


def _images(folder: str, deepest: int) -> list[str]:
    """Images in a folder, or in the one place below it where a product keeps them.

    Raises:
        RasterError: when there are several such places.
    """
    names = sorted(_listed(folder))
    inner = {name: f"{folder.rstrip('/')}/{name}" for name in names}
    if "GRANULE" in names:
        granules = [
            one for one in sorted(_listed(inner["GRANULE"])) if _is_folder(f"{inner['GRANULE']}/{one}")
        ]
        if len(granules) != 1:
            raise RasterError(
                "{folder} holds {count} tiles, expected one. Choose the IMG_DATA folder of one of them.",
                folder=folder,
                count=len(granules),
            )
        return _images(f"{inner['GRANULE']}/{granules[0]}", deepest - 1)
    if "IMG_DATA" in names:
        return _images(inner["IMG_DATA"], deepest - 1)
    places = [inner[name] for name in names if re.fullmatch(r"R\d\dm", name)]
    if places:
        return [f"{place}/{name}" for place in places for name in _listed(place) if _is_image(name)]
    images = [inner[name] for name in names if _is_image(name)]
    folders = [inner[name] for name in names if not name.startswith(".") and _is_folder(inner[name])]
    if images or len(folders) != 1 or deepest <= 0:
        return images
    return _images(folders[0], deepest - 1)


def _is_image(name: str) -> bool:
    return name.lower().endswith(_IMAGES)


def _listed(folder: str) -> list[str]:
    with quiet_gdal():
        try:
            names = gdal.ReadDir(folder) or []
        except RuntimeError:
            return []
    return [name.rstrip("/") for name in names if name not in (".", "..")]


def _is_folder(name: str) -> bool:
    with quiet_gdal():
        try:
            status = gdal.VSIStatL(name)
        except RuntimeError:
            return False
    return status is not None and bool(status.IsDirectory())


def _below_metadata(text: str) -> str:
    """The folder of a product's metadata file; any other name as it is."""
    is_metadata = _METADATA.fullmatch(os.path.basename(text)) and os.path.isfile(text)
    return os.path.dirname(text) or "." if is_metadata else text


def _sentinel2_tags(name: str) -> dict[str, tuple[float, float | None, float | None]]:
    """Nodata, scale and offset of each numbered band, by the metadata of the SAFE folder that a file lies in.

    From January 2022 on the values have an offset of -1000 that no file states itself.
    """
    if numbering_of(_stem(name), {}) is not SENTINEL2 or _stem(name).lower().startswith("hls"):
        return {}
    folder = name
    for _ in range(_DEEPEST + 2):
        folder = os.path.dirname(folder)
        found = next((one for one in _listed(folder) if _SENTINEL2_METADATA.fullmatch(one)), None)
        if found is not None:
            return _tags(_text(f"{folder}/{found}"))
    return {number: (0.0, None, None) for number in SENTINEL2}


def _tags(text: str) -> dict[str, tuple[float, float | None, float | None]]:
    steps = re.search(r"<(?:BOA_|L1C_.{0,9})?QUANTIFICATION_VALUE[^>]*>\s*([\d.]+)\s*<", text)
    scale = 1.0 / float(steps[1]) if steps and float(steps[1]) else None
    offsets = dict(re.findall(r'<(?:BOA|RADIO)_ADD_OFFSET band_id="(\d+)">\s*(-?[\d.]+)\s*<', text))
    tags = {}
    for position, number in enumerate(SENTINEL2):
        shift = float(offsets.get(str(position), 0.0))
        tags[number] = (0.0, scale, shift * scale if scale and shift else None)
    return tags


def _text(name: str) -> str:
    with quiet_gdal():
        try:
            file = gdal.VSIFOpenL(name, "rb")
        except RuntimeError:
            return ""
        if file is None:
            return ""
        try:
            data = gdal.VSIFReadL(1, _LARGEST_METADATA, file)
        finally:
            gdal.VSIFCloseL(file)
    return bytes(data or b"").decode("utf-8", "replace")
