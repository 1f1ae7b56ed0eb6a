"""What tells the clouds of a date: the network where it is installed and the bands allow, else rules."""

from __future__ import annotations

from collections.abc import Sequence

from landslide_mapper.cloud_network import PACKAGES, CloudBackend
from landslide_mapper.clouds.look import Look, look_at
from landslide_mapper.clouds.network import NotForNetworkError
from landslide_mapper.dataset_names import DatasetName, short_name
from landslide_mapper.errors import JobError, RasterError, WorkerError
from landslide_mapper.jobs.progress import Progress, reporting
from landslide_mapper.messages import Message
from landslide_mapper.vocabulary import NETWORK_CLOUDS, RULES


class CloudLooks:
    """Looks at dates, and remembers what told the clouds of each."""

    def __init__(self, choice: str, backend: CloudBackend | None, progress: Progress) -> None:
        """Find out what there is.

        Args:
            choice: `vocabulary.CLOUDS` without none.
            backend: runs the network; None: there is none.
            progress: told which way was taken; may cancel.

        Raises:
            JobError: when the network was asked for and is not installed.
            WorkerError: when it was asked for, and no Python can run it.
        """
        self._is_asked_for = choice == NETWORK_CLOUDS
        self._backend = None if choice == RULES else backend
        self._progress = progress
        self._network = self._installed()
        self.by: list[str] = []
        """The network's name or `vocabulary.RULES`, for each date that was looked at."""
        if self._is_asked_for and self._network is None:
            raise JobError(
                "The network for clouds is not installed: {packages}. Set the engine up again and choose it "
                "there, or install them into the engine's Python with pip; or mask by rules "
                "(--clouds rules).",
                packages=", ".join(PACKAGES),
            )

    def look(
        self, raster: DatasetName, start: float, share: float, told: Sequence[int] | None = None
    ) -> Look:
        """Look at a date.

        Args:
            raster: to look at.
            start: share of the job that is done.
            share: of the job that this takes; 0 in a map, whose blocks count.
            told: numbers of red, green, blue and near infrared that the analyst gave.

        Raises:
            RasterError: when clouds cannot be told in it, or not by the network that was asked for.
            Canceled: when the user asked to stop.
        """
        said = Message("Looking for clouds in {raster}", raster=short_name(raster))
        report = reporting(self._progress, said, start, share)
        reason: object = None
        if self._network is not None and self._backend is not None:
            try:
                look = look_at(raster, report, told, self._backend.tell_clouds)
            except NotForNetworkError as error:
                if self._is_asked_for:
                    raise RasterError(
                        "The network cannot tell the clouds of '{raster}': {reason}. Mask by rules "
                        "(--clouds rules), or use an image with these bands.",
                        raster=short_name(raster),
                        reason=error.message,
                    ) from error
                reason = error.message
            else:
                self._tell(raster, self._network)
                return look
        look = look_at(raster, report, told)
        self._tell(raster, RULES, reason)
        return look

    def _installed(self) -> str | None:
        if self._backend is None:
            return None
        try:
            return self._backend.cloud_network()
        except WorkerError:
            if self._is_asked_for:
                raise
            return None  # the rules need no engine

    def _tell(self, raster: DatasetName, by: str, reason: object = None) -> None:
        self.by.append(by)
        name = short_name(raster)
        if by != RULES:
            said = Message("Clouds in '{raster}' are told by the network {network}.", raster=name, network=by)
        elif reason is None:
            said = Message("Clouds in '{raster}' are told by rules.", raster=name)
        else:
            said = Message("Clouds in '{raster}' are told by rules: {reason}.", raster=name, reason=reason)
        self._progress.log(said)
