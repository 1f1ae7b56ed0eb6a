"""Each scene by its own percentiles, chips by those of their region: for training, mapping and scoring."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import TYPE_CHECKING

from landslide_mapper.jobs.spec import SceneEntry
from landslide_mapper.messages import Message
from landslide_mapper.normalization import DATA_SET, SCENE, Stretch
from landslide_mapper.raster.stretch import common_stretch, is_chip, own_stretch, stretched
from landslide_mapper.vocabulary import TRAIN

if TYPE_CHECKING:
    from landslide_mapper.backend import ModelInfo
    from landslide_mapper.raster.scene import Scene

Opener = Callable[[SceneEntry], "AbstractContextManager[Scene]"]
"""Opens a scene of a list as a network wants it, with its values as they are."""


class SceneView:
    """A scene as a model wants to see it.

    Attributes:
        raw: the scene with its values as they are.
        per_scene: whether values are brought to the scene's own range.
    """

    def __init__(
        self,
        raw: Scene,
        info: ModelInfo,
        chips: Callable[[], Stretch | None] | None = None,
        own: Callable[[], Stretch] | None = None,
    ) -> None:
        """Look at a scene.

        Args:
            raw: an open scene.
            info: the model.
            chips: percentiles of all chips like this one, where there are others; asked at most once.
            own: the scene's own percentiles, from somebody who may know them already; asked at most once.
        """
        self.raw = raw
        self.per_scene = info.per_scene
        self._chips = chips
        self._measure = own or (lambda: own_stretch(raw))
        self._own: Stretch | None = None

    @property
    def depends_on_region(self) -> bool:
        """Whether the scene looks different to the decoders of different regions."""
        return self.per_scene and is_chip(self.raw)

    def stretch(self, info: ModelInfo) -> Stretch | None:
        """How the scene is stretched for a region; None where it is not.

        Raises:
            RasterError: when it has too few valid pixels for percentiles.
        """
        if not self.per_scene:
            return None
        if self._own is None:
            self._own = self._measure()
        if is_chip(self.raw):
            if info.stretch is not None and info.stretch.suits(self._own):
                return info.stretch
            if self._chips is not None:
                return self._chips() or self._own
        return self._own

    def seen(self, info: ModelInfo) -> Scene:
        """The scene as a region's decoder was trained to see it."""
        stretch = self.stretch(info)
        return self.raw if stretch is None else stretched(self.raw, stretch)

    def report(self, info: ModelInfo) -> dict[str, str]:
        """What was done to the values, for a report."""
        stretch = self.stretch(info)
        return {"per": DATA_SET} if stretch is None else {"per": SCENE, **stretch.shown()}

    def notes(self, info: ModelInfo) -> dict[str, str]:
        """The same as items of a probability raster's metadata."""
        shown = self.report(info)
        ranges = {f"STRETCH_{name.upper()}": text for name, text in shown.items() if name != "per"}
        return {"NORMALIZATION": shown["per"], **ranges}

    def warnings(self, info: ModelInfo) -> list[str]:
        """What the analyst should know of how the scene was stretched."""
        if not self.depends_on_region or self._chips is not None or self.stretch(info) is not self._own:
            return []
        return [
            Message(
                "The image of {width} x {height} pixels is stretched by what it shows itself, as nothing is "
                "known of its surroundings: map a whole scene where you can.",
                width=self.raw.grid.width,
                height=self.raw.grid.height,
            )
        ]


class ListView:
    """The scenes of a list, each by its own percentiles, chips of one region by those of all its chips.

    Attributes:
        of_chips: region to the stretch of its chips, for the regions met so far that have some.
    """

    def __init__(
        self, scenes: Sequence[SceneEntry], open_one: Opener, known: Mapping[str, Stretch] | None = None
    ) -> None:
        """Look at a list.

        Args:
            scenes: all that belong together.
            open_one: opens one of them.
            known: region to the stretch of the chips that a model has learned it from.
        """
        self._scenes = list(scenes)
        self._open = open_one
        self._known = dict(known or {})
        self._own: dict[str, Stretch] = {}
        self._measured: dict[SceneEntry, Stretch] = {}
        self._pools: dict[tuple[str, ...], Stretch | None] = {}
        self.of_chips: dict[str, Stretch] = {}

    def seen(self, entry: SceneEntry, scene: Scene) -> Scene:
        """A scene of the list, open, with stretched values.

        Raises:
            RasterError: when it has too few valid pixels for percentiles.
        """
        if entry.id not in self._own:
            self._own[entry.id] = self._stretch(entry, scene)
        return stretched(scene, self._own[entry.id])

    def chips(self, entry: SceneEntry, scene: Scene) -> Stretch | None:
        """The stretch of all chips of a chip's region that hold the same kind of values."""
        kind = (entry.region, *scene.data_types.values())
        if kind not in self._pools:
            self._pools[kind] = self._pool(entry.region, kind)
        return self._pools[kind]

    def own(self, entry: SceneEntry, scene: Scene) -> Stretch:
        """The percentiles of a scene itself, measured once, however many entries label parts of it.

        Raises:
            RasterError: when it has too few valid pixels for percentiles.
        """
        seen = _without_labels(entry)
        if seen not in self._measured:
            self._measured[seen] = own_stretch(scene)
        return self._measured[seen]

    def _stretch(self, entry: SceneEntry, scene: Scene) -> Stretch:
        own = self.own(entry, scene)
        if not is_chip(scene):
            return own
        known = self._known.get(entry.region)
        if known is not None and known.suits(own):
            self.of_chips[entry.region] = known
            return known
        found = self.chips(entry, scene) or own
        self.of_chips.setdefault(entry.region, found)
        return found

    def _pool(self, region: str, kind: tuple[str, ...]) -> Stretch | None:
        members: list[SceneEntry] = []
        pixels = 0
        for entry in (one for one in self._scenes if one.region == region):
            with self._open(entry) as scene:
                if is_chip(scene) and (region, *scene.data_types.values()) == kind:
                    pixels += scene.grid.width * scene.grid.height
                    members.append(entry)
        return common_stretch(self._each(members), pixels)

    def _each(self, members: Sequence[SceneEntry]) -> Iterator[Scene]:
        for entry in members:
            with self._open(entry) as scene:
                yield scene


def _without_labels(entry: SceneEntry) -> SceneEntry:
    """What decides about the pixels of a scene, and nothing else."""
    return replace(entry, id="", region="", labels=None, labelled_area=None, split=TRAIN, held_out=())
