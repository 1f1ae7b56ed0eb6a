"""Scene lists: SCENES.json into scene entries, with every fault named by its place."""

from __future__ import annotations

import difflib
import json
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

from landslide_mapper.dataset_names import DatasetName, dataset_name, may_be_there
from landslide_mapper.errors import RasterError, ScenesError
from landslide_mapper.jobs.spec import SceneEntry
from landslide_mapper.messages import Message, Messages, joined
from landslide_mapper.vocabulary import SPLITS, TRAIN

KEYS = (
    "id",
    "region",
    "pre",
    "post",
    "labels",
    "labelled_area",
    "held_out",
    "split",
    "post_bands",
    "pre_bands",
    "pre_shift",
    "dem",
    "dem_feet",
)

_REQUIRED = ("id", "region", "post", "labels")
_FILES = ("post", "pre", "labels", "labelled_area", "held_out", "dem")
FARTHEST = 1000.0
"""Pixels by which a pre-event raster may be moved."""
_SLUG = re.compile(r"[A-Za-z0-9_-]+")
_MAX_BYTES = 64 << 20
_MAX_SHOWN = 20


def read_scenes(path: Path, warn: Callable[[str], None] | None = None) -> tuple[SceneEntry, ...]:
    """Read a scene list.

    Args:
        path: SCENES.json; the paths in it are relative to its folder, what only GDAL knows is taken as it is.
        warn: told of what is odd but does no harm, such as unknown keys.

    Raises:
        ScenesError: when the file cannot be read or anything in it is wrong; the message names all faults.
    """
    reader = _Reader(path)
    entries = reader.read(_load(path))
    if reader.faults:
        raise ScenesError(_message(path, reader.faults))
    for warning in reader.warnings if warn else ():
        warn(f"{path.name}: {warning}")  # type: ignore[misc]  # the loop is empty without it
    return entries


def slug(text: str) -> str:
    """The nearest legal region id: letters, digits, _ and -."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9_-]+", "_", plain).strip("_").lower() or "region"


def is_slug(text: str) -> bool:
    """Whether a text can be a region id."""
    return _SLUG.fullmatch(text) is not None


class _Reader:
    """Goes through a decoded scene list and collects what is wrong with it."""

    def __init__(self, path: Path) -> None:
        self.faults = Messages()
        self.warnings = Messages()
        self._folder = path.absolute().parent

    def read(self, data: object) -> tuple[SceneEntry, ...]:
        """All entries; meaningless where there are faults."""
        scenes = data.get("scenes") if isinstance(data, dict) else None
        if not isinstance(scenes, list):
            self.faults.say(
                'expected an object with a list of scenes: {"scenes": [{"id": ..., "post": ...}]}'
            )
            return ()
        if not scenes:
            self.faults.say("scenes: the list is empty, expected at least one scene")
        entries = [self._entry(scene, f"scenes[{number}]") for number, scene in enumerate(scenes)]
        self._find_duplicates(scenes)
        return tuple(entry for entry in entries if entry is not None)

    def _entry(self, scene: object, place: str) -> SceneEntry | None:
        if not isinstance(scene, dict):
            self.faults.say("{place}: expected an object, found {found}", place=place, found=_shown(scene))
            return None
        self._note_unknown(scene, place)
        before = len(self.faults)
        texts = {key: self._text(scene, key, place) for key in ("id", "region")}
        files = {key: self._file(scene, key, place) for key in _FILES}
        bands = {key: self._bands(scene, key, place) for key in ("post_bands", "pre_bands")}
        shift, feet = self._shift(scene, place), scene.get("dem_feet", False)
        if not isinstance(feet, bool):
            self.faults.say(
                "{place}.dem_feet: expected true or false, found {found}", place=place, found=_shown(feet)
            )
        region, split = texts["region"], scene.get("split", TRAIN)
        if region and not is_slug(region):
            self.faults.say(
                "{place}.region: {region!r} is no region id, expected letters, digits, _ and - only; "
                "try {better!r}",
                place=place,
                region=region,
                better=slug(region),
            )
        if split not in SPLITS:
            self.faults.say(
                "{place}.split: {found} is not one of {splits}{hint}",
                place=place,
                found=_shown(split),
                splits=", ".join(SPLITS),
                hint=_meant(split, SPLITS),
            )
        if len(self.faults) > before or files["post"] is None:
            return None
        return SceneEntry(
            str(texts["id"]),
            str(region),
            files["post"],
            files["pre"],
            files["labels"],
            files["labelled_area"],
            str(split),
            (files["held_out"],) if files["held_out"] else (),
            **bands,
            pre_shift=shift,
            dem=files["dem"],
            dem_feet=feet,
        )

    def _note_unknown(self, scene: dict[str, Any], place: str) -> None:
        for key in scene:
            if key not in KEYS:
                self.warnings.say(
                    "{place}.{key}: unknown key, ignored{hint}",
                    place=place,
                    key=key,
                    hint=_meant(key, KEYS),
                )

    def _text(self, scene: dict[str, Any], key: str, place: str) -> str | None:
        """A text that is there and not empty; None, and a fault where it had to be there."""
        value = scene.get(key)
        if value is None and key not in _REQUIRED:
            return None
        if value is None:
            self.faults.say("{place}.{key}: is missing", place=place, key=key)
        elif not isinstance(value, str):
            self.faults.say(
                "{place}.{key}: expected a text, found {found}", place=place, key=key, found=_shown(value)
            )
        elif not value.strip():
            self.faults.say("{place}.{key}: is empty", place=place, key=key)
        else:
            return value
        return None

    def _file(self, scene: dict[str, Any], key: str, place: str) -> DatasetName | None:
        if key in ("post", "pre") and isinstance(scene.get(key), list):
            return self._bands_in_files(scene[key], key, place)
        text = self._text(scene, key, place)
        if text is None:
            return None
        return self._checked(text, key, place)

    def _bands_in_files(self, texts: list[Any], key: str, place: str) -> DatasetName | None:
        """The raster that several files make, one for each band or so."""
        from landslide_mapper.jobs.put_together import one_raster

        if not texts or not all(isinstance(text, str) and text.strip() for text in texts):
            self.faults.append(
                Message(
                    "{place}.{key}: expected a text, or a list of texts, found {found}",
                    place=place,
                    key=key,
                    found=_shown(texts),
                )
            )
            return None
        before = len(self.faults)
        names = [self._checked(text, key, place) for text in texts]
        if len(self.faults) > before:
            return None
        try:
            return one_raster(names)
        except RasterError as error:
            self.faults.append(
                Message("{place}.{key}: {reason}", place=place, key=key, reason=_sentence(error))
            )
            return None

    def _checked(self, text: str, key: str, place: str) -> DatasetName:
        path = dataset_name(text, self._folder)
        try:
            there = may_be_there(path)
        except (OSError, ValueError):  # too long, or with a zero byte
            there = False
        if not there:
            self.faults.say(
                "{place}.{key}: {text} does not exist (looked for {path})",
                place=place,
                key=key,
                text=text,
                path=path,
            )
        return path

    def _bands(self, scene: dict[str, Any], key: str, place: str) -> tuple[int, ...] | None:
        value = scene.get(key)
        if value is None:
            return None
        numbers = value if isinstance(value, list) else []
        if not numbers or not all(type(one) is int and one > 0 for one in numbers):
            self.faults.append(
                f"{place}.{key}: expected band numbers such as [4, 3, 2], found {_shown(value)}"
            )
            return None
        return tuple(value)

    def _shift(self, scene: dict[str, Any], place: str) -> tuple[float, float]:
        value = scene.get("pre_shift", [0.0, 0.0])
        good = isinstance(value, list) and len(value) == 2
        if not good or not all(type(one) in (int, float) and abs(one) <= FARTHEST for one in value):
            self.faults.say(
                "{place}.pre_shift: expected pixels to the right and down, such as [0.4, -1.2], "
                "found {found}",
                place=place,
                found=_shown(value),
            )
            return 0.0, 0.0
        return float(value[0]), float(value[1])

    def _find_duplicates(self, scenes: list[Any]) -> None:
        first: dict[str, int] = {}
        for number, scene in enumerate(scenes):
            name = scene.get("id") if isinstance(scene, dict) else None
            if not isinstance(name, str):
                continue
            if name in first:
                self.faults.say(
                    "scenes[{number}].id: {name!r} is already the id of scenes[{first}]",
                    number=number,
                    name=name,
                    first=first[name],
                )
            first.setdefault(name, number)


def _load(path: Path) -> object:
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise ScenesError(
                "{path} has more than {most} MiB; it is no scene list.", path=path, most=_MAX_BYTES >> 20
            )
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError as error:
        raise ScenesError("The scene list {path} does not exist. Check the path.", path=path) from error
    except json.JSONDecodeError as error:
        raise ScenesError(
            "{path}, line {lineno}, column {colno}: no valid JSON ({msg}).",
            path=path,
            lineno=error.lineno,
            colno=error.colno,
            msg=error.msg,
        ) from error
    except UnicodeDecodeError as error:
        raise ScenesError("{path} is no text in UTF-8, expected a scene list in JSON.", path=path) from error
    except RecursionError as error:
        raise ScenesError("{path} is nested too deeply, expected a scene list.", path=path) from error
    except OSError as error:
        raise ScenesError(
            "The scene list {path} cannot be read: {reason}.", path=path, reason=error.strerror
        ) from error


def _message(path: Path, faults: Messages) -> Message:
    if len(faults) == 1:
        return Message("{path}: {fault}.", path=path, fault=faults[0])
    lines = [Message("{path} has {count} faults:", path=path, count=len(faults)), *faults[:_MAX_SHOWN]]
    if len(faults) > _MAX_SHOWN:
        lines.append(Message("and {count} more", count=len(faults) - _MAX_SHOWN))
    return joined("\n  ", lines)


def _meant(found: object, known: tuple[str, ...]) -> str:
    close = difflib.get_close_matches(found, known, 1) if isinstance(found, str) else []
    return Message("; did you mean {close!r}?", close=close[0]) if close else ""


def _sentence(error: RasterError) -> Message:
    """A fault ends without a dot, because others may follow."""
    return Message(error.message.key.rstrip("."), **error.message.arguments)


def _shown(value: object) -> str:
    text = repr(value) if isinstance(value, str) else json.dumps(value, default=str)
    return text if len(text) <= 60 else text[:57] + "..."
