"""The engine of the plugin: one worker process, started on first use and kept warm between jobs."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from landslide_mapper.core.settings import Settings
from landslide_mapper.errors import Canceled, LandslideMapperError, WorkerError
from landslide_mapper.package_files import CRASHES, user_folder
from landslide_mapper.vocabulary import AUTO_CLOUDS, NETWORK_CLOUDS

if TYPE_CHECKING:
    from landslide_mapper.backend import Backend


def start_worker() -> Backend:
    """Make the backend that runs networks in a worker process with the Python of the settings.

    Raises:
        WorkerError: when there is no such Python.
    """
    from landslide_mapper.worker.client import WorkerBackend

    return WorkerBackend(Settings().worker_python, crash_folder=user_folder() / CRASHES)


def tells_clouds(choice: str) -> bool:
    """Whether a way to mask clouds uses the engine: where the network was asked for, or is there for `auto`.

    Args:
        choice: `vocabulary.CLOUDS`.
    """
    if choice != AUTO_CLOUDS:
        return choice == NETWORK_CLOUDS
    from landslide_mapper.cloud_network import MODULES
    from landslide_mapper.worker.python_finder import find_python, seems_to_have

    try:
        return seems_to_have(find_python(Settings().worker_python), MODULES)
    except WorkerError:
        return False


class Engine:
    """Owns the backend; a job thread asks for it, the GUI thread may cancel or close it at any time."""

    def __init__(self, start: Callable[[], Backend] = start_worker) -> None:
        """Remember how to start a backend; nothing is started yet.

        Args:
            start: makes a backend; called in the thread of the first job.
        """
        self._start = start
        self._backend: Backend | None = None
        self._lock = threading.Lock()

    @property
    def running(self) -> bool:
        """Whether a backend has been started and not been closed."""
        return self._backend is not None

    def backend(self) -> Backend:
        """The warm backend; the first call starts it, which may take seconds.

        Raises:
            WorkerError: when it cannot be started.
        """
        with self._lock:
            if self._backend is None:
                self._backend = self._start()
            return self._backend

    def warm(self, model: Path, region: str, device: str) -> None:
        """Start the worker and load a model ahead of the first job, in a thread of its own.

        What goes wrong here goes wrong again in the job, which will tell.
        """
        arguments = (model, region, device)
        threading.Thread(target=self._warm, args=arguments, name="lsm-warm", daemon=True).start()

    def _warm(self, model: Path, region: str, device: str) -> None:
        with suppress(LandslideMapperError, Canceled):
            self.backend().load(model, region, device)

    def cancel(self) -> None:
        """Ask the call that runs in another thread to stop."""
        backend = self._backend
        if backend is not None:
            backend.cancel()

    def finish(self) -> None:
        """Ask the training that runs in another thread to end with its best state so far."""
        backend = self._backend
        if backend is not None:
            backend.finish()

    def close(self) -> None:
        """End the worker process; the next job starts a new one."""
        with self._lock:
            backend, self._backend = self._backend, None
        if backend is not None:
            backend.close()
