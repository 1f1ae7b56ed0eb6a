"""What the engine manager does in its thread: look, set up, check, repair, remove."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

from landslide_mapper.errors import EngineSetupError, LandslideMapperError
from landslide_mapper.installer.bundle import read_bundle
from landslide_mapper.installer.network import Network
from landslide_mapper.installer.places import Places
from landslide_mapper.installer.set_up import Order, SetUp, Trial
from landslide_mapper.installer.survey import Survey, survey, variant_named
from landslide_mapper.installer.variants import Variant
from landslide_mapper.worker.python_finder import find_python, interpreter

Work = Callable[[Any, Any], object]
"""Takes no backend and the progress; see `job_thread.Work`."""


class EngineWork:
    """Makes the work of the manager's buttons; each is then run in a thread."""

    def __init__(self, places: Places, trial: Trial | None = None) -> None:
        """Name the engines.

        Args:
            places: where they lie.
            trial: tries one; None: a starter model maps a tile.
        """
        self.places = places
        self._trial = trial or _map_a_tile

    def look(self) -> Work:
        """Find out what there is; the result is a `Survey`."""
        return lambda _, progress: survey(self.places)

    def install(
        self,
        found: Survey,
        variant: Variant,
        network: Network,
        bundle: Path | None = None,
        parts: Collection[str] = (),
    ) -> Work:
        """Set an engine up; the result is its record."""

        def work(_: object, progress: Any) -> dict[str, Any]:
            made = read_bundle(bundle) if bundle is not None else None
            wanted = variant_named(found, made.variant) if made is not None else variant
            extra = {part: found.optional[part] for part in parts}
            order = Order(wanted, found.needs(wanted.part), found.base, found.uv, made, network, extra)
            return SetUp(self.places, order, progress, self._trial).run()

        return work

    def check(self, python: Path | None = None) -> Work:
        """Try a Python, the one that jobs would run in if none is named; the result is its facts."""
        return lambda _, progress: self._tried(find_python(python), progress)

    def repair(self, found: Survey, network: Network) -> Work:
        """Try the engine, and set it up again the way it was where it fails; the result is its record."""
        bundle = found.record.get("bundle")
        variant = variant_named(found, str(found.record.get("variant")))
        again = self.install(found, variant, network, Path(bundle) if bundle else None, found.parts)

        def work(_: object, progress: Any) -> object:
            try:
                current = self.places.current
                if current is None:
                    raise EngineSetupError("No engine is set up yet.")
                return {"facts": self._tried(interpreter(current), progress)}
            except LandslideMapperError as error:
                progress.log(str(error))
            return again(None, progress)

        return work

    def remove(self) -> Work:
        """Remove every engine."""
        return lambda _, progress: self.places.remove()

    def _tried(self, python: Path, progress: Any) -> dict[str, Any]:
        return self._trial(python, "auto", progress.canceled)


def sweep_engines() -> None:
    """Remove what a killed set-up has left, in a thread; returns at once."""
    threading.Thread(target=Places().sweep_if_free, name="lsm-sweep", daemon=True).start()


def _map_a_tile(python: Path, device: str, canceled: Callable[[], bool]) -> dict[str, Any]:
    from landslide_mapper.installer.trial import try_engine
    from landslide_mapper.jobs.starters import USUAL_GSD_M, starter_for

    return try_engine(python, starter_for(USUAL_GSD_M), device, canceled)
